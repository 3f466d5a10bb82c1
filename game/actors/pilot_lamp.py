"""A small lamp on the way of the brave."""

from __future__ import annotations

from typing import ClassVar

from game.actors.capsule import MERCY_DEATHS, Capsule
from game.actors.pickup import Pickup
from game.core.entity import Entity, saved
from game.core.events import LampCollected

POINTS = 25
FRAME_TICKS = 8


class PilotLamp(Pickup):
    """Twenty-five points, once; a row of them shows a line that can be ridden.

    With the last life those that were taken on the way burn again, for the line alone.
    """

    WIDTH: ClassVar[int] = 8
    HEIGHT: ClassVar[int] = 8

    is_taken: bool = saved(False)
    is_out: bool = saved(False)

    def entered(self, visitor: Entity) -> None:
        """Go out."""
        if not self.is_out:
            self.is_taken = self.is_taken or self.take(visitor)
            self.is_out = True

    def take(self, visitor: Entity) -> bool:
        """Count it."""
        self.world.stage.score += POINTS
        self.world.emit(LampCollected(self.centre_x, self.centre_y))
        return True

    def respawned(self) -> None:
        """Show the line to who has been unlucky with it."""
        player = self.world.player
        if isinstance(player, Capsule) and player.deaths_here >= MERCY_DEATHS and self.world.is_ahead(self.x):
            self.is_out = False

    def pose(self) -> tuple[str, int]:
        """Glimmering, or out."""
        return ("", 0) if self.is_out else ("lit", self.world.tick // FRAME_TICKS)
