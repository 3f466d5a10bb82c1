"""A pumping station's stop: where one comes back to life, and where the hull is mended."""

from __future__ import annotations

from typing import ClassVar

from game.actors.capsule import Capsule
from game.core.entity import Entity, saved
from game.core.events import CheckpointReached
from game.core.zone import Trigger

FRAME_TICKS = 10


class PumpStop(Trigger):
    """Stands on the floor and notices the capsule on either wall."""

    WIDTH: ClassVar[int] = 48
    HEIGHT: ClassVar[int] = 128
    COLOUR: ClassVar[str] = "#40ff80"

    is_lit: bool = saved(False)

    def entered(self, visitor: Entity) -> None:
        """Light up, mend a pip, once."""
        stage = self.world.stage
        stage.checkpoint = self.id
        if not self.is_lit and isinstance(visitor, Capsule):
            self.is_lit = True
            visitor.repair()
            self.world.emit(CheckpointReached(self.centre_x, self.feet - Capsule.HEIGHT))

    def pose(self) -> tuple[str, int]:
        """Off or lit."""
        return ("lit", self.world.tick // FRAME_TICKS) if self.is_lit else ("off", 0)
