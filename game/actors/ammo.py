"""A box of rounds."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.pickup import Pickup
from game.core.entity import Entity, member
from game.core.events import PickupTaken


class Ammo(Pickup):
    """Fills the reserve."""

    HEIGHT: ClassVar[int] = 12

    rounds: int = member(14, "how many rounds are in it", minimum=1, maximum=99)

    def take(self, visitor: Entity) -> bool:
        """Put them into Bond's pockets."""
        if not isinstance(visitor, Bond):
            return False
        visitor.reserve += self.rounds
        self.world.emit(PickupTaken(self.centre_x, self.y, "Ammo"))
        return True
