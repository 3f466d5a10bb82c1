"""A can of fuel: ninety ticks of overdrive."""

from __future__ import annotations

from typing import ClassVar

from game.actors.jeep import MAX_CANS, Jeep
from game.actors.pickup import Pickup
from game.core.entity import Entity
from game.core.events import PickupTaken

POINTS = 100


class FuelCan(Pickup):
    """One more can, three at most."""

    COLOUR: ClassVar[str] = "#e04030"

    def take(self, visitor: Entity) -> bool:
        """Aboard with it."""
        if not isinstance(visitor, Jeep):
            return False
        visitor.cans = min(visitor.cans + 1, MAX_CANS)
        self.world.stage.gain(POINTS, self.centre_x, self.y)
        self.world.emit(PickupTaken(self.centre_x, self.centre_y, "FuelCan"))
        return True
