"""What hurts a jeep on the road. The base of all that stands, flies or falls there."""

from __future__ import annotations

from typing import ClassVar

from game.core import contacts
from game.core.entity import Entity


class RoadHazard(Entity, abstract=True):
    """Costs a pip on touch."""

    PHASE: ClassVar[int] = 1
    HIT_MASK: ClassVar[int] = contacts.PLAYER
    SLEEPS: ClassVar[bool] = False
    """A jeep comes faster than screens wake."""
    COLOUR: ClassVar[str] = "#d05030"

    def hit(self, other: Entity) -> None:
        """A pip."""
        other.hurt(1, self.centre_x, self)

    def ahead(self) -> int:
        """How far before the jeep's bumper its left edge is, px."""
        player = self.world.player
        return self.x - (player.x + player.width) if player is not None else 0
