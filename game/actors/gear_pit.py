"""Gears in the floor: they cost a pip and put you back on the last safe ground."""

from __future__ import annotations

from typing import ClassVar

from game.core import contacts
from game.core.entity import Entity

FRAME_TICKS = 4


class GearPit(Entity):
    """A pit that hurts the player, never fatally at a stroke."""

    HIT_MASK: ClassVar[int] = contacts.PLAYER
    COLOUR: ClassVar[str] = "#d05030"

    def update(self) -> None:
        """Nothing to do but to be awake."""

    def hit(self, other: Entity) -> None:
        """Throw the player out."""
        fall = getattr(other, "fall_into_hazard", None)
        if fall is not None:
            fall(self)

    def pose(self) -> tuple[str, int]:
        """Always turning."""
        return "turning", self.world.tick // FRAME_TICKS
