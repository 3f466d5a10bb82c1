"""What costs the player a pip on touch. The base of all that does nothing else to him."""

from __future__ import annotations

from typing import ClassVar

from game.core import contacts
from game.core.entity import Entity


class Hazard(Entity, abstract=True):
    """Its hitbox hurts the player."""

    HIT_MASK: ClassVar[int] = contacts.PLAYER
    COLOUR: ClassVar[str] = "#e06030"

    def hit(self, other: Entity) -> None:
        """A pip."""
        other.hurt(1, self.centre_x, self)
