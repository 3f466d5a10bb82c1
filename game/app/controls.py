"""How to play: the table of controls, and a few words of advice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import pygame

from game.app.app import App
from game.app.cards import draw_controls, footer, heading, panel, veil
from game.app.devices import Press
from game.app.menu import GOLD, INK
from game.app.scene import Scene
from game.view.text import font

ADVICE = "Stunning pays more than shooting. Guards see less in the dark: mind the light."


class Controls(Scene):
    """Any press leads back."""

    IS_OVERLAY: ClassVar[bool] = True

    def __init__(self, app: App, controls: Sequence[tuple[str, str]]) -> None:
        """`controls` is what one can do, with its buttons in braces: see `Actor.CONTROLS`."""
        super().__init__(app)
        self._controls = controls

    def press(self, press: Press) -> None:
        """Back."""
        if press not in (Press.LOST, Press.UP, Press.DOWN, Press.LEFT, Press.RIGHT):
            self.app.sound.play("menu_back")
            self.app.pop()

    def draw(self, surface: pygame.Surface) -> None:
        """The table."""
        surface.blit(veil(), (0, 0))
        surface.blit(panel(480, 262), (80, 52))
        heading(surface, "How to play", 66)
        draw_controls(surface, 104, self._controls, self.app.devices)
        font("pix").draw(surface, ADVICE, (320, 284), GOLD, outline=INK, align=0.5)
        footer(surface, f"{'B' if self.app.devices.uses_pad else 'Enter'}: back")
