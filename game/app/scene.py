"""Scenes: what the player is in the middle of. The uppermost lives; those below it are still seen through overlays."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import pygame

from game.app.devices import Press
from game.app.loop import FULL_SPEED

if TYPE_CHECKING:
    from game.app.app import App


class Scene:
    """Base of all scenes."""

    IS_OVERLAY: ClassVar[bool] = False
    """Whether the scene below is drawn first."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.ticks = 0
        """How long the scene has lived."""

    def entered(self) -> None:
        """It is the uppermost scene now, for the first time or again."""

    def closed(self) -> None:
        """It has left the stack, or the game ends."""

    def press(self, press: Press) -> None:
        """The player pressed something."""

    def key(self, key: int) -> None:
        """A key went down, as pygame numbers them; for what is not played with."""

    def tick(self, buttons: int) -> None:
        """A sixtieth of a second passes, with these buttons held."""

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the canvas."""

    def prepare(self) -> None:
        """Called after each picture, when there is time before the next: do a little of what would hold it up later."""

    @property
    def toggles(self) -> int:
        """The buttons that a press keeps down until the next one."""
        return 0

    @property
    def speed(self) -> int:
        """How fast its ticks pass, per cent."""
        return FULL_SPEED
