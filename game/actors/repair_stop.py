"""A stop beside the road: a pip, and where one begins again."""

from __future__ import annotations

from typing import ClassVar

from game.actors.checkpoint import Checkpoint
from game.actors.jeep import Jeep
from game.core.entity import Entity


class RepairStop(Checkpoint):
    """Noticed at any height over it."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 160

    def lit(self, visitor: Entity) -> None:
        """Mend a pip, count what is aboard."""
        if isinstance(visitor, Jeep):
            visitor.service()
