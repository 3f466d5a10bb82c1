"""What is taken by walking over it. The base of all pickups."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity
from game.core.zone import Trigger

FRAME_TICKS = 7


class Pickup(Trigger, abstract=True):
    """Taken once; stays taken after a death."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 16
    COLOUR: ClassVar[str] = "#ffd040"

    def entered(self, visitor: Entity) -> None:
        """Take it, if there is use for it."""
        if self.take(visitor):
            self.remove()

    def stayed(self, visitor: Entity) -> None:
        """What could not be taken when coming may be taken later."""

    def take(self, visitor: Entity) -> bool:
        """Give `visitor` what it is. False, as for a pickup of no kind: it stays where it is."""
        return False

    def pose(self) -> tuple[str, int]:
        """Bobbing."""
        return "idle", self.world.tick // FRAME_TICKS
