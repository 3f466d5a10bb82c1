"""A vehicle of the column on the bridge road: it rolls west, halts before a bomb, and falls with what it stands on."""

from __future__ import annotations

from game.actors import flak_shell
from game.actors.column_crew import ColumnCrew
from game.actors.road_vehicle import FRAME_PX, FRAME_TICKS, NAMES, Kind, RoadVehicle
from game.actors.rock_tunnel import RockTunnel
from game.core.codes import Codes
from game.core.entity import saved
from game.core.events import VehicleSank
from game.core.units import px

LOADS = (1, 2, 3, 2, 2, 1)
"""What a span bears of it, by kind."""
POINTS = (500, 800, 1500, 1000, 1200, 1200)
"""In the river, by kind; multiplied by the spans that fell."""
GRAVITY = px(0.3)
"""1/256 px per tick^2."""
FALL_CAP = px(7)
SINK_TICKS = 90


class March(Codes):
    """How it gets on."""

    ROLL = 0
    HALT = 1
    FALL = 2
    SUNK = 3


class BridgeVehicle(RoadVehicle):
    """On the bridge it counts by its weight."""

    pace: int = saved(0)
    """What it rolled in this tick, 1/256 px."""
    is_manned: bool = saved(True)
    fell_manned: bool = saved(False)
    river: int = saved(0)
    """The river's surface under it, px; found when it falls."""
    cooled: int = saved(0)
    """Ticks since a flak lorry last fired."""

    def added(self) -> None:
        """Not its time yet."""
        super().added()
        self.state = March.HALT

    @property
    def is_on_road(self) -> bool:
        """Whether it stands on something."""
        return self.state <= March.HALT

    def left_in(self, ticks: int) -> int:
        """Where its left edge will be in so many ticks, px, if it goes on as it does."""
        return self.x - (self.remainder_x + self.pace * ticks >> 8)

    def advance(self, speed: int, limit: int) -> None:
        """Roll west by `speed` (1/256 px), at most to `limit` px; without a crew it stays."""
        if not self.is_manned or self.x <= limit:
            self.pace = self.remainder_x = 0
            self.enter(March.HALT)
            return
        rolled = self.remainder_x + speed
        x = self.x - (rolled >> 8)
        self.x = x if x > limit else limit
        self.pace, self.remainder_x = speed, rolled & 255
        self.enter(March.ROLL)

    def unload(self, way: int, end: int) -> None:
        """The crew gets out and runs, `way` -1 west, 1 east, until past `end` px."""
        self.is_manned = False
        self.world.spawn(ColumnCrew, self.centre_x, self.feet - ColumnCrew.HEIGHT, facing=way, end=end)

    def go_down(self) -> None:
        """What it stood on is gone."""
        self.fell_manned, self.pace = self.is_manned, 0
        bed = self.world.grid.ground_below(self.centre_x, self.feet + 1, self.world.grid.pixel_height)
        self.river = bed if bed >= 0 else self.world.grid.pixel_height
        self.enter(March.FALL)

    def update(self) -> None:
        """Fall, sink; before that a flak lorry watches the sky."""
        self.state_ticks += 1
        if self.kind == Kind.FLAK and self.is_on_road and self.is_manned:
            self._watch_the_sky()
        if self.state == March.FALL:
            self.vy = min(self.vy + GRAVITY, FALL_CAP)
            self.remainder_y += self.vy
            self.y += self.remainder_y >> 8
            self.remainder_y &= 255
            if self.feet >= self.river:
                self.y, self.vy = self.river - self.height, 0
                self.enter(March.SUNK)
                self.world.emit(VehicleSank(self.centre_x, self.feet, NAMES[self.kind]))

    def _watch_the_sky(self) -> None:
        """A shell each cycle, as in the valley; none out of a tunnel."""
        if self.world.is_in(RockTunnel, self.centre_x, self.feet - 1):
            self.cooled = 0
            return
        self.cooled += 1
        if flak_shell.lorry_fires(self.world, self, self.cooled):
            self.cooled = 0

    def pose(self) -> tuple[str, int]:
        """Which it is, and how it fares."""
        name = NAMES[self.kind]
        if self.state == March.SUNK:
            return (f"{name}_stopped", self.state_ticks // FRAME_TICKS) if self.state_ticks < SINK_TICKS else ("", 0)
        return name, self.x // FRAME_PX
