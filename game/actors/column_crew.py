"""A crew on foot on the bridge: away from a bomb that lies there."""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar

from game.core.actor import Actor
from game.core.entity import saved
from game.core.events import CrewFell
from game.core.units import px

RUN_SPEED = px(1.25)
GRAVITY = 77
SAFE_PX = 40
"""So far past the last span they stop looking round, and are not seen any more."""
FRAME_PX = 5


class Run(IntEnum):
    """How they fare."""

    RUN = 0
    FALL = 1


class ColumnCrew(Actor):
    """Runs to the nearer end of the bridge; falls if it is not there in time."""

    WIDTH: ClassVar[int] = 8
    HEIGHT: ClassVar[int] = 14
    SLEEPS: ClassVar[bool] = False
    PLACEABLE: ClassVar[bool] = False
    MEETS_TILES: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#808858"

    state: int = saved(Run.RUN)
    end: int = saved(0)
    """Where it is safe, px; set by who sends them."""

    def update(self) -> None:
        """Run on, as long as there is a road."""
        if self.state == Run.FALL:
            self._fall()
            return
        self.remainder_x += self.facing * RUN_SPEED
        self.x += self.remainder_x >> 8
        self.remainder_x &= 255
        if self.world.floor_below(self.centre_x, self.feet, 2) < 0:
            self.state = Run.FALL
            self.world.emit(CrewFell(self.centre_x, self.centre_y))
        elif self.facing * (self.centre_x - self.end) > SAFE_PX:
            self.remove()

    def _fall(self) -> None:
        self.vy += GRAVITY
        self.remainder_y += self.vy
        self.y += self.remainder_y >> 8
        self.remainder_y &= 255
        if self.feet >= self.world.grid.pixel_height:
            self.remove()

    def pose(self) -> tuple[str, int]:
        """Running, falling."""
        return ("run", abs(self.x) // FRAME_PX) if self.state == Run.RUN else ("fall", self.y // FRAME_PX)
