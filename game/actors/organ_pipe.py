"""The top of an organ pipe: who comes to stand on it gives it wind."""

from __future__ import annotations

from typing import ClassVar

from game.core.actor import Actor
from game.core.entity import Entity, member, saved
from game.core.events import OrganSounded
from game.core.zone import COMPANION, PLAYER, Trigger

NOTES = 5


class OrganPipe(Trigger):
    """Sounds its note, once for each time that somebody comes to stand in the box."""

    NOTICES: ClassVar[int] = PLAYER | COMPANION
    COLOUR: ClassVar[str] = "#d0a850"

    note: int = member(0, "which note, 0 the lowest", minimum=0, maximum=NOTES - 1)

    sounding: int = saved(0)
    """Bits of who stands on it."""

    def stayed(self, visitor: Entity) -> None:
        """Sound, as soon as his feet are on it."""
        bit = visitor.TRIPS
        if not self.sounding & bit and isinstance(visitor, Actor) and visitor.grounded:
            self.sounding |= bit
            self.world.emit(OrganSounded(self.centre_x, self.feet, self.note))

    def left(self, visitor: Entity) -> None:
        """Its wind is gone."""
        self.sounding &= ~visitor.TRIPS
