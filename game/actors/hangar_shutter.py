"""The hangar's door comes down: be through in time."""

from __future__ import annotations

from typing import ClassVar

from game.actors.jeep import Jeep
from game.actors.road_hazard import RoadHazard
from game.core.entity import Entity, member, saved
from game.core.events import ShutterBurst, ShutterFalls
from game.core.units import TILE

NEAR_TILES = 66
LOSS_PER_CENT = 40
SHARE = {0: 140, 1: 100, 2: 80}
"""Per cent of `fall_ticks` by difficulty."""
FRAMES = 16
BURST_FRAME_TICKS = 5


class HangarShutter(RoadHazard):
    """Draw it as the opening. It falls in `fall_ticks` once the jeep is near."""

    COLOUR: ClassVar[str] = "#8090a0"

    fall_ticks: int = member(300, "until it is shut", minimum=30, maximum=1200)

    clock: int = saved(0)
    burst: int = saved(0)
    """Ticks since it was burst."""

    def reach(self) -> int:
        """How far it is down, px."""
        ticks = self.fall_ticks * SHARE[self.world.difficulty] // 100
        return min(self.height * self.clock // ticks, self.height)

    def update(self) -> None:
        """Come down."""
        if self.burst:
            self.burst += 1
        elif self.clock or 0 < self.ahead() < NEAR_TILES * TILE:
            self.clock += 1
            if self.clock == 1:
                self.world.emit(ShutterFalls(self.centre_x, self.y))

    def hitbox(self) -> tuple[int, int, int, int]:
        """What is down of it."""
        if self.burst:
            return 0, 0, 0, 0
        return self.x, self.y, self.x + self.width, self.y + self.reach()

    def hit(self, other: Entity) -> None:
        """Burst."""
        self.burst = 1
        self.world.emit(ShutterBurst(self.centre_x, other.centre_y))
        if other.hurt(1, self.centre_x, self) and isinstance(other, Jeep):
            other.vx = other.vx * LOSS_PER_CENT // 100

    def respawned(self) -> None:
        """Up again, if it lies ahead."""
        if self.world.is_ahead(self.x):
            self.clock = self.burst = 0

    def pose(self) -> tuple[str, int]:
        """Falling, burst."""
        if self.burst:
            return "burst", self.burst // BURST_FRAME_TICKS
        return "falling", (FRAMES - 1) * self.reach() // self.height
