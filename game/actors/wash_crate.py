"""A crate that the propellers' wind throws back over the runway."""

from __future__ import annotations

from typing import ClassVar

from game.actors.road_hazard import RoadHazard
from game.core.entity import saved

NEAR_PX = 460
SPEED = 4
FRAME_TICKS = 4


class WashCrate(RoadHazard):
    """Lies until the jeep comes near, then flies at it: high ones want a duck, low ones a hop."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 16
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#c0a060"

    home_x: int = saved(0)
    is_flying: bool = saved(False)

    def added(self) -> None:
        """Remember the place."""
        self.home_x = self.x

    def update(self) -> None:
        """Fly back."""
        if self.is_flying or 0 < self.ahead() < NEAR_PX:
            self.is_flying = True
            self.x -= SPEED

    def hitbox(self) -> tuple[int, int, int, int]:
        """A little smaller than it looks."""
        return self.x + 2, self.y + 2, self.x + self.width - 2, self.feet - 2

    def respawned(self) -> None:
        """Lie there again."""
        self.x, self.is_flying = self.home_x, False

    def pose(self) -> tuple[str, int]:
        """Tumbling."""
        return ("fly", self.world.tick // FRAME_TICKS) if self.is_flying else ("fly", 0)
