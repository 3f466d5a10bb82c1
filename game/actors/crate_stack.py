"""A stack of crates to take along: one more to kick off the back."""

from __future__ import annotations

from typing import ClassVar

from game.actors.jeep import MAX_CRATES, Jeep
from game.actors.pickup import Pickup
from game.core.entity import Entity
from game.core.events import PickupTaken


class CrateStack(Pickup):
    """One more crate, three at most."""

    WIDTH: ClassVar[int] = 24
    HEIGHT: ClassVar[int] = 24
    COLOUR: ClassVar[str] = "#b08040"

    def take(self, visitor: Entity) -> bool:
        """Aboard with it."""
        if not isinstance(visitor, Jeep):
            return False
        visitor.crates = min(visitor.crates + 1, MAX_CRATES)
        self.world.emit(PickupTaken(self.centre_x, self.centre_y, "CrateStack"))
        return True
