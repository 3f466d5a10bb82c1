"""A small lamp on the way of the brave."""

from __future__ import annotations

from typing import ClassVar

from game.actors.pickup import Pickup
from game.core.entity import Entity
from game.core.events import LampCollected

POINTS = 25
FRAME_TICKS = 8


class PilotLamp(Pickup):
    """Twenty-five points; a row of them shows a line that can be ridden."""

    WIDTH: ClassVar[int] = 8
    HEIGHT: ClassVar[int] = 8

    def take(self, visitor: Entity) -> bool:
        """Count it."""
        self.world.stage.score += POINTS
        self.world.emit(LampCollected(self.centre_x, self.centre_y))
        return True

    def pose(self) -> tuple[str, int]:
        """Glimmering."""
        return "lit", self.world.tick // FRAME_TICKS
