"""A cord that calls the crane's trolley, or sends it away empty."""

from __future__ import annotations

from typing import ClassVar

from game.actors.crane_trolley import CraneTrolley
from game.core.entity import Entity, link_member, saved
from game.core.events import CordPulled

PULL_TICKS = 24
FRAME_TICKS = 6


class CraneCord(Entity):
    """`use` sends the linked trolley to its other end."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 48
    COLOUR: ClassVar[str] = "#e0b060"

    trolley: int = link_member("the CraneTrolley that it calls")

    pulled: int = saved(0)

    def can_use(self, user: Entity) -> bool:
        """While the trolley rests and has steam."""
        trolley = self.world.get(self.trolley)
        return isinstance(trolley, CraneTrolley) and trolley.has_steam() and not trolley.is_rolling and not trolley.is_called

    def prompt(self) -> str:
        """What use does."""
        return "send the crane"

    def use(self, user: Entity) -> None:
        """Pull."""
        trolley = self.world.get(self.trolley)
        if isinstance(trolley, CraneTrolley):
            trolley.call()
        self.pulled = PULL_TICKS
        self.world.emit(CordPulled(self.centre_x, self.y))

    def update(self) -> None:
        """Swing back."""
        if self.pulled:
            self.pulled -= 1

    def pose(self) -> tuple[str, int]:
        """Idle or pulled."""
        return ("pulled", (PULL_TICKS - self.pulled) // FRAME_TICKS) if self.pulled else ("idle", 0)
