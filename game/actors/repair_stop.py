"""A stop beside the road: a pip, and where one begins again."""

from __future__ import annotations

from typing import ClassVar

from game.actors.jeep import Jeep
from game.core.entity import Entity, saved
from game.core.events import CheckpointReached
from game.core.zone import Trigger

FRAME_TICKS = 8


class RepairStop(Trigger):
    """Noticed at any height over it."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 160
    COLOUR: ClassVar[str] = "#40ff80"

    is_lit: bool = saved(False)

    def entered(self, visitor: Entity) -> None:
        """Once."""
        self.world.stage.checkpoint = self.id
        if not self.is_lit and isinstance(visitor, Jeep):
            self.is_lit = True
            visitor.service()
            self.world.emit(CheckpointReached(self.centre_x, self.feet - self.width))

    def pose(self) -> tuple[str, int]:
        """Off or lit."""
        return ("lit", self.world.tick // FRAME_TICKS) if self.is_lit else ("off", 0)
