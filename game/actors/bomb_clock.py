"""Where the bomb's clock begins to count: up to here one may look about for as long as one likes."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, saved
from game.core.events import ClockStarted
from game.core.zone import Trigger


class BombClock(Trigger):
    """A line across the way: draw it from floor to roof."""

    COLOUR: ClassVar[str] = "#ff4040"

    is_running: bool = saved(False)

    def entered(self, visitor: Entity) -> None:
        """Start it, once."""
        if not self.is_running:
            self.is_running = True
            self.world.emit(ClockStarted(self.centre_x, self.centre_y))
