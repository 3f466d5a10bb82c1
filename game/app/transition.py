"""Between two scenes: an iris that closes and opens, or a curtain that is drawn."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.view.board import CANVAS_SIZE

HALF_TICKS = 16
"""So long it closes, and so long it opens."""
REACH = 370
"""Radius at which the iris has left the canvas, px."""
KEY = (255, 0, 255)
BLACK = (6, 6, 12)
RIM = (200, 144, 44)
FOLD = 20
CURTAIN_SHADES = ((60, 10, 18), (86, 14, 26), (112, 20, 34), (78, 12, 24))


class Transition:
    """Closes, calls `swap` in the dark, opens."""

    def __init__(self, swap: Callable[[], None], kind: str = "iris") -> None:
        """`kind` is "iris" or "curtain"."""
        self._swap = swap
        self._draw = self._draw_iris if kind == "iris" else self._draw_curtain
        self._age = 0
        self._mask = pygame.Surface(CANVAS_SIZE).convert() if kind == "iris" else None
        if self._mask is not None:
            self._mask.set_colorkey(KEY)

    @property
    def is_over(self) -> bool:
        """Whether the new scene is fully seen."""
        return self._age >= 2 * HALF_TICKS

    @property
    def openness(self) -> float:
        """0 all dark to 1 nothing covered."""
        return abs(self._age - HALF_TICKS) / HALF_TICKS

    def tick(self) -> None:
        """A tick passes."""
        self._age += 1
        if self._age == HALF_TICKS:
            self._swap()

    def draw(self, surface: pygame.Surface) -> None:
        """Draw it over the scene."""
        share = self.openness
        self._draw(surface, share * share * (3 - 2 * share))

    def _draw_iris(self, surface: pygame.Surface, share: float) -> None:
        mask = self._mask
        assert mask is not None
        mask.fill(BLACK)
        radius = round(share * REACH)
        centre = CANVAS_SIZE[0] // 2, CANVAS_SIZE[1] // 2
        if radius:
            pygame.draw.circle(mask, RIM, centre, radius + 2)
            pygame.draw.circle(mask, KEY, centre, radius)
        surface.blit(mask, (0, 0))

    @staticmethod
    def _draw_curtain(surface: pygame.Surface, share: float) -> None:
        width, height = CANVAS_SIZE
        half = width // 2
        drawn = round((1 - share) * (half + FOLD))
        for index, left in enumerate(range(0, half + FOLD, FOLD)):
            shade = CURTAIN_SHADES[index % len(CURTAIN_SHADES)]
            x = drawn - left - FOLD
            surface.fill(shade, (x, 0, FOLD, height))
            surface.fill(shade, (width - x - FOLD, 0, FOLD, height))
        if drawn > 0:
            surface.fill(RIM, (drawn - 2, 0, 2, height))
            surface.fill(RIM, (width - drawn, 0, 2, height))
