"""The picture leans with a floor that tilts: strips of it are lowered on the downhill side, so that every pixel stays whole.

What the strips leave free above and below is what was there: the lean is too small to be missed at the edges.
"""

from __future__ import annotations

import pygame

from game.core.world import World
from game.view.camera import HEIGHT, WIDTH

STEP_PX = 3
"""So far the picture's edge sinks with each step of attitude."""
EASE = 0.07
"""The part of its way that the lean goes in a tick: it follows the plane, a little late."""
STILL = 0.5
"""A smaller lean is none, px."""


class Roll:
    """Call `observe` after every tick; `draw` leans what has been drawn so far."""

    def __init__(self, *, is_on: bool = True) -> None:
        self.is_on = is_on
        self.lean = 0.0
        """How far the right edge is lower than the middle, px."""

    def observe(self, world: World) -> None:
        """A tick has passed."""
        horizon = world.stage.horizon()
        target = horizon.steps * STEP_PX if horizon is not None else 0
        self.lean += (target - self.lean) * EASE

    def draw(self, surface: pygame.Surface) -> None:
        """Lower the downhill half of the picture and raise the other."""
        edge = round(self.lean)
        if not self.is_on or abs(self.lean) < STILL or not edge:
            return
        strips = 2 * abs(edge)
        for strip in range(strips):
            left, right = WIDTH * strip // strips, WIDTH * (strip + 1) // strips
            down = strip - abs(edge) + (strip >= abs(edge))
            surface.set_clip((left, 0, right - left, HEIGHT))
            surface.scroll(
                0, down if edge > 0 else -down
            )  # a blit of the strip, from a copy of the picture, takes five times as long
        surface.set_clip(None)
