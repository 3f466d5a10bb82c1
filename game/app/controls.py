"""How to play: the table of controls, and a few words of advice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import pygame

from game.app.app import App
from game.app.cards import CONTROLS_ROW_PX, back_hint, draw_controls, footer, heading, panel, veil
from game.app.devices import Press
from game.app.menu import GOLD, INK
from game.app.scene import Scene
from game.view.text import font

ADVICE = "Stunning pays more than shooting. Guards see less in the dark: mind the light."
EDGE_PX, ADVICE_PX, BACK_PX = 92, 28, 28
"""Height of the panel besides its rows, of it for the advice and for what leads back."""


class Controls(Scene):
    """Any press leads back."""

    IS_OVERLAY: ClassVar[bool] = True

    def __init__(self, app: App, controls: Sequence[tuple[str, str]], advice: str = "") -> None:
        """`controls` is what one can do, with its buttons in braces: see `Actor.CONTROLS`; `advice` stands below."""
        super().__init__(app)
        self._controls = controls
        self._advice = advice

    def press(self, press: Press) -> None:
        """Back."""
        if press not in (Press.LOST, Press.UP, Press.DOWN, Press.LEFT, Press.RIGHT):
            self.app.sound.play("menu_back")
            self.app.pop()

    def draw(self, surface: pygame.Surface) -> None:
        """The table."""
        surface.blit(veil(), (0, 0))
        height = EDGE_PX + CONTROLS_ROW_PX * (len(self._controls) + 1) + (ADVICE_PX if self._advice else 0)
        top = 180 - height // 2
        surface.blit(panel(480, height), (80, top))
        bottom = top + height - BACK_PX
        heading(surface, "How to play", top + 14)
        draw_controls(surface, top + 50, self._controls, self.app.devices)
        font("pix").draw(surface, self._advice, (320, bottom - 22), GOLD, outline=INK, align=0.5)
        footer(surface, back_hint(self.app.devices), bottom)
