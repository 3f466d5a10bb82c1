"""A seam that stands out of the wall: hop over it, or be elsewhere."""

from __future__ import annotations

from typing import ClassVar

from game.actors.pipe_hazard import FLOOR, WALLS, PipeHazard
from game.core.entity import Entity, choice_member, member
from game.core.events import RingBumped, RingStruck


class WeldRing(PipeHazard):
    """Stands on the floor or hangs from the ceiling; of rubber it only bumps."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 10

    on: str = choice_member(FLOOR, WALLS, "which wall it is welded to")
    is_rubber: bool = member(False, "the first one on the way: it does no harm")

    def hit(self, other: Entity) -> None:
        """Steel rings and hurts, rubber squeaks."""
        if self.is_rubber:
            self.world.emit(RingBumped(self.centre_x, self.centre_y))
        elif other.hurt(1, self.centre_x, self):
            self.world.emit(RingStruck(self.centre_x, self.centre_y))

    def pose(self) -> tuple[str, int]:
        """By wall and stuff."""
        return ("rubber" if self.is_rubber else self.on), 0
