"""A key: it unlocks one door."""

from __future__ import annotations

from typing import ClassVar

from game.actors.door import Door
from game.actors.pickup import Pickup
from game.core.entity import Entity, link_member
from game.core.events import IntelTaken


class Key(Pickup):
    """Taken, `door` opens from then on."""

    COLOUR: ClassVar[str] = "#ffe060"

    door: int = link_member("the door that it unlocks")

    def take(self, visitor: Entity) -> bool:
        """Unlock."""
        door = self.world.get(self.door)
        if isinstance(door, Door):
            door.unlock()
        self.world.emit(IntelTaken(self.centre_x, self.centre_y))
        return True
