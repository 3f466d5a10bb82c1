"""The aeroplane that has to be caught: it taxis ahead, rolls, lowers its ramp, and is gone if nobody boards it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.jeep import AXLE, TILT_UNIT, Drive, Jeep
from game.actors.last_rider import BEHIND_PX, LastRider
from game.actors.pursuit_rider import PursuitRider
from game.core.codes import Codes
from game.core.entity import Entity, member, saved, speed_member
from game.core.events import PlaneBoarded, PlaneLifted, RampBumped, RampLowered
from game.core.units import TILE, approach, clamp, px

ROLL_GAIN = 614
"""Faster by so much a tick, once it rolls, in thousandths of 1/256 px: 0.0024 px."""
SLOWEST, FASTEST = px(4), px(7.6)
SPRING = px(0.06)
LEAD_TILES = 40
NEAR_TILES = 12
"""On the runway nobody comes nearer before the end."""
TAIL_TILES, STRIP_TILES = 26, 39
"""While it taxis it keeps so far ahead: its tail at the picture's edge; while it is on the strip beyond, wholly out of reach."""
BASE = px(6.4)
FACTORS = (80, 100, 103)
"""Per cent of its speed by difficulty."""
MERCY = 3
"""Per cent that each lift-off takes off."""
BEAT_TICKS, BEAT_PX, BEAT_LOW = 40, 6, 10
LIP_CLIMB = 12
"""A lip that is higher over the ground than this (px) is no ramp."""
BUMP = px(0.4)
CLIMB_TICKS, BOARD_TICKS = 90, 150
"""The jeep climbs the ramp; then it seems to be over, and is not yet."""
CLIMB_PX = 2
HOP_POINTS = 500
FRAME_TICKS = 6
LOWER_TICKS = 36
LIP_SPARKS = 7
"""A lip that is lower than this (px) is seen to scrape the ground."""
GROUND_REACH = 200
RESTART_TILES = 40


class Run(Codes):
    """How far it has come."""

    TAXIING = 0
    ROLLING = 1
    LOWERED = 2
    BOARDED = 3
    AIRBORNE = 4


class TransportPlane(Entity):
    """Its left edge is the ramp's lip."""

    WIDTH: ClassVar[int] = 192
    HEIGHT: ClassVar[int] = 96
    IS_FIXED: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False
    IS_WAY_OUT: ClassVar[bool] = True
    COLOUR: ClassVar[str] = "#8098a8"
    HUMS: ClassVar[tuple[str, ...]] = ("propeller_loop",)

    strip_tile: int = member(0, "until here the jeep sees it on the strip beyond the base", minimum=0, maximum=5000)
    roll_tile: int = member(1392, "here the jeep makes it begin its take-off run", minimum=0, maximum=5000)
    lower_tile: int = member(1696, "here the jeep makes it lower its ramp", minimum=0, maximum=5000)
    board_tile: int = member(1856, "from here on the jeep can board it", minimum=0, maximum=5000)
    end_tile: int = member(1976, "here it leaves the ground", minimum=0, maximum=5000)
    roll_start: int = speed_member(5, "speed at the beginning of the run, px a tick")

    state: int = saved(0)
    vx: int = saved(BASE)
    remainder: int = saved(0)
    rolled: int = saved(0)
    """Ticks of its run."""
    lowered: int = saved(0)
    """Ticks since its ramp began to come down."""
    boarding: int = saved(0)
    lift_offs: int = saved(0)
    last_rider: int = saved(0)
    """The id of who comes after; 0 before he does."""
    has_gloves: bool = saved(False)
    """Two hands are on the edge of the ramp."""

    def gap(self) -> int:
        """From the jeep's bumper to the lip, px."""
        player = self.world.player
        return self.x - (player.x + player.width) if player is not None else 0

    def is_on_strip(self) -> bool:
        """Whether it is still on the strip beyond the base, where it is seen whole."""
        player = self.world.player
        return self.state == Run.TAXIING and player is not None and player.x < self.strip_tile * TILE

    def lip_height(self) -> int:
        """How high the ramp's lip is over the ground now, px: it beats."""
        at = self.world.tick % BEAT_TICKS
        return BEAT_LOW - BEAT_PX + BEAT_PX * abs(2 * at - BEAT_TICKS) // (BEAT_TICKS // 2)

    def _factor(self) -> int:
        return FACTORS[self.world.difficulty] - MERCY * self.lift_offs

    def update(self) -> None:
        """Taxi on a spring before the jeep, roll, lower the ramp, leave."""
        jeep = self.world.player
        if not isinstance(jeep, Jeep) or self.state == Run.AIRBORNE:
            if self.state == Run.AIRBORNE:
                self._move(self.vx)
                self.y -= 1
            return
        if self.state == Run.BOARDED:
            self._carry(jeep)
            return
        self._change(jeep)
        self._move(self._speed(jeep))
        self._settle()
        if self.state == Run.LOWERED and jeep.x > self.board_tile * TILE and self.gap() <= 0 and jeep.is_driven:
            self._meet(jeep)
        if self.x >= self.end_tile * TILE and self.state == Run.LOWERED:
            self.state = Run.AIRBORNE
            self.lift_offs += 1
            self.world.emit(PlaneLifted(self.x, self.y))
            self.world.stage.player_died("The plane is in the air.")

    def _change(self, jeep: Jeep) -> None:
        if self.state == Run.TAXIING and jeep.x >= self.roll_tile * TILE:
            self.state = Run.ROLLING
        elif self.state == Run.ROLLING and jeep.x >= self.lower_tile * TILE:
            self.state = Run.LOWERED
            self.world.emit(RampLowered(self.x, self.feet))

    def _speed(self, jeep: Jeep) -> int:
        """What it does now, 1/256 px a tick."""
        gap = self.gap()
        if self.state == Run.TAXIING:
            wanted = BASE + (LEAD_TILES - gap // TILE) * SPRING
            self.vx = approach(self.vx, clamp(wanted, SLOWEST, FASTEST), px(0.05))
            near = STRIP_TILES if self.is_on_strip() else TAIL_TILES
            if gap < near * TILE:
                self.vx = max(self.vx, self._out_of_reach(jeep, near))  # it cannot be passed
            return self.vx
        self.rolled += 1
        self.lowered += self.state == Run.LOWERED
        self.vx = (self.roll_start + self.rolled * ROLL_GAIN // 1000) * self._factor() // 100
        if gap < NEAR_TILES * TILE and jeep.x < self.board_tile * TILE:
            self.vx = max(self._out_of_reach(jeep, NEAR_TILES), SLOWEST)  # he holds her there
        return self.vx

    def _out_of_reach(self, jeep: Jeep, tiles: int) -> int:
        """As fast as the jeep, and faster the nearer that is: else what it gains within a tick adds up over a long way."""
        return jeep.vx + (tiles - self.gap() // TILE) * SPRING

    def _move(self, speed: int) -> None:
        self.remainder += speed
        pixels, self.remainder = self.remainder >> 8, self.remainder & 255
        self.x += pixels

    def _settle(self) -> None:
        """Keep near the ground's height: it rolls on a strip of its own behind the road."""
        ground = self.world.grid.ground_below(self.centre_x, self.feet - GROUND_REACH, 2 * GROUND_REACH)
        if ground >= 0:
            self.y += clamp(ground - self.feet, -1, 1)

    def _meet(self, jeep: Jeep) -> None:
        """Bumper and lip."""
        if jeep.state == Drive.FLYING or self.lip_height() <= LIP_CLIMB:
            if jeep.state == Drive.FLYING:
                self.world.stage.gain(HOP_POINTS, jeep.centre_x, jeep.y)
            self.state = Run.BOARDED
            jeep.board()
            self._call_last_rider()
            self.world.emit(PlaneBoarded(self.x, self.feet))
        else:
            jeep.vx = max(jeep.vx - BUMP, 0)
            jeep.x = self.x - jeep.width
            self.world.emit(RampBumped(self.x, self.feet))

    def _carry(self, jeep: Jeep) -> None:
        """Up the ramp; and who else comes."""
        self._move(self.vx)
        self.boarding += 1
        jeep.x = self.x - jeep.width + CLIMB_PX * min(self.boarding, CLIMB_TICKS)
        jeep.y = self.feet - jeep.height - self._ramp_height(jeep.centre_x)
        jeep.tilt = (self._ramp_height(jeep.centre_x - AXLE) - self._ramp_height(jeep.centre_x + AXLE)) * TILT_UNIT
        self._settle()
        rider = self.world.get(self.last_rider)
        if isinstance(rider, LastRider):
            self.has_gloves = rider.follow(self.x, self.vx)

    def _ramp_height(self, x: int) -> int:
        """How high over the ground the ramp is at column x, px: its box's diagonal."""
        return clamp(x - self.x, 0, self.width) * self.height // self.width

    def _call_last_rider(self) -> None:
        """The black one drops back from where he watched, to come once more."""
        for rider in self.world.all(PursuitRider):
            if rider.black:
                rider.leave()
        x = self.x - LastRider.WIDTH - BEHIND_PX
        self.last_rider = self.world.spawn(LastRider, x, self.feet - LastRider.HEIGHT).id

    @property
    def is_boarded(self) -> bool:
        """Whether the jeep is in the hold."""
        return self.state == Run.BOARDED and self.boarding >= BOARD_TICKS

    def respawned(self) -> None:
        """Be ahead of the stop where the jeep begins again."""
        player = self.world.player
        if player is None:
            return
        lead = NEAR_TILES if player.x >= self.lower_tile * TILE else RESTART_TILES
        self.x = player.x + player.width + lead * TILE
        self.state = Run.TAXIING
        self.rolled, self.vx, self.boarding, self.lowered = 0, BASE, 0, 0
        ground = self.world.grid.ground_below(self.centre_x, 0, self.world.grid.pixel_height - 1)
        self.y = ground - self.height if ground >= 0 else self.y

    def pose(self) -> tuple[str, int]:
        """By how far it has come."""
        if self.state == Run.LOWERED and self.lowered < LOWER_TICKS:
            return "lowering", self.lowered // FRAME_TICKS
        if self.state in (Run.LOWERED, Run.BOARDED):
            return "gloves" if self.has_gloves else "ramp", int(self.lip_height() > LIP_SPARKS)
        return ("taxi", "roll", "ramp", "ramp", "airborne")[self.state], self.world.tick // FRAME_TICKS

    def hum(self) -> str:
        """Four engines."""
        return "propeller_loop"
