"""The ring in the pipe where one country ends: hunters and lamps stay behind it."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, saved
from game.core.events import BorderCrossed
from game.core.zone import Trigger

FRAME_TICKS = 10


class BorderRing(Trigger):
    """Crossed once."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 128
    COLOUR: ClassVar[str] = "#e0e0ff"

    is_crossed: bool = saved(False)

    def entered(self, visitor: Entity) -> None:
        """Ring."""
        if not self.is_crossed:
            self.is_crossed = True
            self.world.emit(BorderCrossed(self.centre_x, self.centre_y))

    def pose(self) -> tuple[str, int]:
        """Off or lit."""
        return ("lit", self.world.tick // FRAME_TICKS) if self.is_crossed else ("off", 0)
