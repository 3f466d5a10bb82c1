"""Planks, roofs, a loft: whoever drives along there is paid for it, once."""

from __future__ import annotations

from typing import ClassVar

from game.actors.jeep import Drive, Jeep
from game.core.entity import Entity, saved
from game.core.zone import Trigger

POINTS = 500


class HighRoad(Trigger):
    """Draw it one tile high, on top of what is to be driven along."""

    COLOUR: ClassVar[str] = "#f0c060"

    is_taken: bool = saved(False)

    def stayed(self, visitor: Entity) -> None:
        """Driven along, not flown over."""
        if not self.is_taken and isinstance(visitor, Jeep) and visitor.state == Drive.ROLLING:
            self.is_taken = True
            self.world.stage.gain(POINTS, visitor.centre_x, visitor.y)
