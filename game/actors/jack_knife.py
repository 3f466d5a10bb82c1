"""A tanker that skids: its trailer stands on edge for a while, then it lies across the road, and what has run out of it burns."""

from __future__ import annotations

from typing import ClassVar

from game.actors.fuel_slick import FuelSlick
from game.actors.road_hazard import RoadHazard
from game.core.entity import link_member, member, saved
from game.core.events import TankerFell, TankerSkidded
from game.core.solid import Solid
from game.core.units import TILE, clamp

VIEW_PX = 540
FALL_TICKS = 24
UNDER_POINTS = 1000
FRAME_TICKS = 6
ROUND_X, ROUND_Y = 8, 12
"""Its ends and its top are rounded by so much, px."""


class JackKnife(RoadHazard, Solid):
    """Draw it where the trailer stands, over the gap. Under it in time, or over it by the bank: lying, its back is a road."""

    WIDTH: ClassVar[int] = 256
    HEIGHT: ClassVar[int] = 48
    IS_FIXED: ClassVar[bool] = False
    ONE_WAY: ClassVar[bool] = True
    BLOCKS_SIGHT: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#d0a020"

    tilt_ticks: int = member(150, "it stands so long after it has come into view", minimum=10, maximum=600)
    fall_tiles: int = member(3, "the gap under it", minimum=1, maximum=8)
    fuel: int = link_member("the FuelSlick that runs out of it, and burns when the trailer falls")

    clock: int = saved(0)
    home_y: int = saved(0)
    is_paid: bool = saved(False)

    def added(self) -> None:
        """Remember the place."""
        self.home_y = self.y

    def update(self) -> None:
        """Skid into view, stand, fall."""
        if not self.clock and self.ahead() < VIEW_PX:
            self.world.emit(TankerSkidded(self.x, self.centre_y))
            self.clock = 1
            if (fuel := self._fuel()) is not None:
                fuel.spill()
        elif self.clock:
            self.clock = min(self.clock + 1, self.tilt_ticks + FALL_TICKS)
        fallen = clamp(self.clock - self.tilt_ticks, 0, FALL_TICKS)
        self.y = self.home_y + self.fall_tiles * TILE * fallen * fallen // (FALL_TICKS * FALL_TICKS)
        if self.clock == self.tilt_ticks + FALL_TICKS - 1:
            self.world.emit(TankerFell(self.centre_x, self.feet))
            if (fuel := self._fuel()) is not None:
                fuel.light()
        player = self.world.player
        if player is not None and not self.is_paid and player.x > self.x + self.width and player.vx:
            self.is_paid = True
            if self.clock <= self.tilt_ticks + FALL_TICKS // 2:
                self.world.stage.gain(UNDER_POINTS, player.centre_x, player.y)

    @property
    def is_floor(self) -> bool:
        """Once it lies."""
        return self.clock >= self.tilt_ticks + FALL_TICKS

    def hitbox(self) -> tuple[int, int, int, int]:
        """The trailer, which is round: less than its box."""
        return self.x + ROUND_X, self.y + ROUND_Y, self.x + self.width - ROUND_X, self.feet

    def _fuel(self) -> FuelSlick | None:
        found = self.world.get(self.fuel)
        return found if isinstance(found, FuelSlick) else None

    def respawned(self) -> None:
        """Come again, if it lies ahead."""
        if self.world.is_ahead(self.x):
            self.clock, self.y, self.is_paid = 0, self.home_y, False
            if (fuel := self._fuel()) is not None:
                fuel.dry_up()

    def pose(self) -> tuple[str, int]:
        """On edge, falling, lying."""
        if self.clock < self.tilt_ticks:
            return "standing", 0
        falling = self.clock - self.tilt_ticks
        return ("falling", falling // FRAME_TICKS) if falling < FALL_TICKS else ("lying", 0)
