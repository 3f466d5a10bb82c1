"""What hurts the hull. The base of all that stands or burns in the pipe."""

from __future__ import annotations

from typing import ClassVar

from game.core import contacts
from game.core.entity import Entity

BEAT_TICKS = 48
"""A beat of the music, ticks (75 a minute)."""
CYCLE_TICKS = 2 * BEAT_TICKS
"""What burns or pounds does so once in two beats, all over the pipe."""
FLOOR, CEILING = "floor", "ceiling"
WALLS = (FLOOR, CEILING)


class PipeHazard(Entity, abstract=True):
    """Takes a pip off the hull that touches its hitbox."""

    HIT_MASK: ClassVar[int] = contacts.PLAYER
    COLOUR: ClassVar[str] = "#e06030"

    def hit(self, other: Entity) -> None:
        """Hurt the hull."""
        other.hurt(1, self.centre_x, self)

    def beat(self, shift: int) -> int:
        """The tick of the cycle, 0-95, that it is for who comes in `shift` ticks late. The tick counts also while it sleeps."""
        return (self.world.tick - shift) % CYCLE_TICKS
