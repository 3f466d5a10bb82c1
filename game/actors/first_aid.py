"""A satchel that gives two pips back."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import MAX_HEALTH, Bond
from game.actors.pickup import Pickup
from game.core.entity import Entity, member
from game.core.events import PickupTaken


class FirstAid(Pickup):
    """Stays where it is while Bond is whole."""

    HEIGHT: ClassVar[int] = 14

    pips: int = member(2, "how many pips it gives back", minimum=1, maximum=MAX_HEALTH)

    def take(self, visitor: Entity) -> bool:
        """Heal."""
        if not isinstance(visitor, Bond) or visitor.health >= MAX_HEALTH:
            return False
        visitor.health = min(visitor.health + self.pips, MAX_HEALTH)
        self.world.emit(PickupTaken(self.centre_x, self.y, "FirstAid"))
        return True

    def stayed(self, visitor: Entity) -> None:
        """Hurt while standing by it: take it then."""
        if self.id in self.world.entities and self.take(visitor):
            self.remove()

    def entered(self, visitor: Entity) -> None:
        """`stayed` sees to it."""
