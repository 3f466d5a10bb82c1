"""A pumping station's stop: where one comes back to life, and where the hull is mended."""

from __future__ import annotations

from typing import ClassVar

from game.actors.capsule import Capsule
from game.actors.checkpoint import Checkpoint
from game.core.entity import Entity


class PumpStop(Checkpoint):
    """Stands on the floor and notices the capsule on either wall."""

    WIDTH: ClassVar[int] = 48
    HEIGHT: ClassVar[int] = 128

    def lit(self, visitor: Entity) -> None:
        """Mend a pip."""
        if isinstance(visitor, Capsule):
            visitor.repair()
