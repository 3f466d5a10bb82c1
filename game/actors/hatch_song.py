"""Before a pumping station's hatch one passenger has the time to be musical."""

from __future__ import annotations

from typing import ClassVar

from game.actors.capsule import Capsule, Ride
from game.core.entity import Entity, member, saved
from game.core.events import KoskovSang
from game.core.zone import Trigger


class HatchSong(Trigger):
    """A secret: who hops `hops` times in here, and turns nothing over between, hears Koskov sing."""

    COLOUR: ClassVar[str] = "#ffb0d0"

    hops: int = member(3, "so many hops make him sing", minimum=1, maximum=9)
    lines: str = member("", "what is said then: NAME: text, lines separated by |")

    count: int = saved(0)
    """Hops so far."""
    was_leaving: bool = saved(False)
    """A tick ago it did not yet show whether this would be a hop."""
    has_sung: bool = saved(False)

    def entered(self, visitor: Entity) -> None:
        """Begin to count."""
        self.count, self.was_leaving = 0, False

    def stayed(self, visitor: Entity) -> None:
        """Count; sing."""
        if self.has_sung or not isinstance(visitor, Capsule):
            return
        if visitor.state == Ride.CROSSING:
            self.count = 0
        elif visitor.state == Ride.HOPPING and self.was_leaving:
            self.count += 1
        self.was_leaving = visitor.state == Ride.LEAVING
        if self.count >= self.hops:
            self._sing(visitor)

    def _sing(self, capsule: Capsule) -> None:
        self.has_sung = True
        self.world.emit(KoskovSang(capsule.centre_x, capsule.centre_y))
        self.world.stage.found_secret(capsule.centre_x, capsule.y)
        self.world.stage.say_all(self.lines, capsule.centre_x, capsule.y)
