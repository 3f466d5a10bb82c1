"""What a line has built in to change the speed of whatever comes through."""

from __future__ import annotations

from typing import ClassVar

from game.actors.capsule import Capsule
from game.core.entity import Entity, saved, speed_member
from game.core.zone import Trigger

FRAME_TICKS = 4


class FlowFitting(Trigger, abstract=True):
    """Stands on the floor, spans the bore and works on the capsule on either wall, each time it comes through."""

    WIDTH: ClassVar[int] = 48
    HEIGHT: ClassVar[int] = 128
    TICKS: ClassVar[int] = 1
    """The change takes so long."""
    SIGN: ClassVar[int] = 1
    """1 for a push, -1 for a pull."""

    change: int = speed_member(1.5, "px a tick that the capsule gains or loses by it", minimum=0.5, maximum=6)

    working: int = saved(0)
    """Ticks for which it is still seen at work."""

    def entered(self, visitor: Entity) -> None:
        """Work on the capsule."""
        if isinstance(visitor, Capsule):
            self.working = self.TICKS
            visitor.urge(self.SIGN * self.change, self.TICKS)
            self.worked()

    def worked(self) -> None:
        """It has begun: let it be heard."""

    def update(self) -> None:
        """Come to rest."""
        if self.working:
            self.working -= 1

    def gives_light(self) -> bool:
        """While it works."""
        return bool(self.working)

    def pose(self) -> tuple[str, int]:
        """At rest or at work."""
        if self.working:
            return "work", (self.TICKS - self.working) // FRAME_TICKS
        return "rest", self.world.tick // (3 * FRAME_TICKS)
