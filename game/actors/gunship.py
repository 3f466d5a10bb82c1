"""A helicopter gunship: it hangs behind the plane, copies its height a little late, and sends rockets after it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.cargo_plane import CargoPlane
from game.actors.flown_plane import Flight
from game.actors.rocket import Rocket
from game.core import contacts
from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import Entity, WorkedOut, member, saved
from game.core.events import GunshipAimed, GunshipCame, GunshipFell, GunshipHit, GunshipLeft, RocketFired
from game.core.units import TILE, approach, clamp, px

BEHIND = 300
"""It hangs so far behind the plane, px."""
LATE = 45
"""It copies the plane's height so many ticks late."""
COMES_FROM = 760
"""It comes from so far behind, px."""
CLOSING, GAIN = px(3), px(0.12)
"""It comes up at so much more than the plane's speed; its own changes by so much a tick."""
NEAR = 24
"""So near to its station it is there, px."""
AIM_TICKS, REST_TICKS = 40, 120
ROCKETS, SALVOES = (2, 3, 3), (1, 1, 2)
"""By difficulty."""
ROCKET_TICKS, ROCKET_STEP = 20, 24
ROCKET_CLOSING = px(4)
TURN_TICKS = 150
TURN_SPEED = px(2)
CLEAR = 20
AHEAD, AHEAD_STEP = 360, 24
"""It keeps so far above the ground, px, and looks so far ahead for that, in steps."""
CREST_PX = 8
"""A tile's width and the step are both a whole number of these."""
RISE = 6
"""It changes its height by so much a tick at most, px."""
FELL_POINTS, ROCK_POINTS = 1500, 3000
FALL, FALL_CAP = px(0.15), px(5)
GONE_TICKS = 150
NOSE_PX = 30
FRAME_TICKS = 3


class Hunt(Codes):
    """What it does."""

    WAITING = 0
    ENTER = 1
    STATION = 2
    AIM = 3
    FIRE = 4
    OVERSHOOT = 5
    FALLING = 6
    LEAVE = 7
    GONE = 8


class Gunship(Actor):
    """Turn and it overshoots; a burst of flak, a pallet from above, or a roof of rock brings it down."""

    WIDTH: ClassVar[int] = 56
    HEIGHT: ClassVar[int] = 20
    SLEEPS: ClassVar[bool] = False
    MEETS_TILES: ClassVar[bool] = False
    HURT_MASK: ClassVar[int] = contacts.ENEMY
    COLOUR: ClassVar[str] = "#506048"
    HUMS: ClassVar[tuple[str, ...]] = ("rotor",)

    enters: int = member(1500, "comes at this tick", minimum=0, maximum=20000)
    stay: int = member(1500, "stays so long, ticks", minimum=60, maximum=6000)
    health: int = member(3, "bursts of flak that it takes", minimum=1, maximum=9)

    clock: int = saved(0)
    state: int = saved(0)
    state_ticks: int = saved(0)
    hits: int = saved(0)
    """Taken so far."""
    fired: int = saved(0)
    """Rockets of this salvo."""
    salvoes: int = saved(0)
    trail: tuple[int, ...] = saved(())
    """The plane's height in the last ticks, the oldest first, px."""

    def added(self) -> None:
        """Somewhere behind the hills."""

    def _enter(self, state: int) -> None:
        self.state, self.state_ticks = state, 0

    def is_here(self) -> bool:
        """Whether it hunts the plane."""
        return Hunt.ENTER <= self.state <= Hunt.OVERSHOOT

    def update(self) -> None:
        """By its state."""
        self.clock += 1
        self.state_ticks += 1
        plane = self.world.first(CargoPlane)
        if plane is None or self.state == Hunt.GONE:
            return
        if self.state == Hunt.WAITING:
            if self.clock >= self.enters and plane.state == Flight.FLYING:
                self._come(plane)
            return
        if self.state == Hunt.FALLING:
            self._fall()
            return
        self.trail = (*self.trail[-LATE:], plane.y)
        self._hover(plane)
        if self.state == Hunt.LEAVE:
            if self.state_ticks >= GONE_TICKS:
                self._enter(Hunt.GONE)
        elif self.clock >= self.enters + self.stay:
            self._enter(Hunt.LEAVE)
            self.world.emit(GunshipLeft(self.centre_x, self.centre_y))
        elif self.state != Hunt.OVERSHOOT and plane.facing != self.facing:
            self._enter(Hunt.OVERSHOOT)
        else:
            self._hunt(plane)
        if self.state != Hunt.GONE and self._is_in_rock():
            self._go_down(ROCK_POINTS, "rock")

    def _come(self, plane: CargoPlane) -> None:
        self.facing = plane.facing
        self.x = clamp(plane.centre_x - self.facing * COMES_FROM, 0, self.world.grid.pixel_width - self.width)
        self.y, self.vx, self.trail = plane.y, plane.vx, (plane.y,)
        self.y = self._height(plane.y)
        self._enter(Hunt.ENTER)
        self.world.emit(GunshipCame(self.centre_x, self.centre_y))

    # Where it hangs

    def _station(self, plane: CargoPlane) -> int:
        """Where its middle belongs, px."""
        return plane.centre_x - self.facing * BEHIND

    def _height(self, wanted: int) -> int:
        """The height it goes to: as wanted, but over what stands on the ground there and ahead. Roofs it does not see."""
        here = (self.centre_x + AHEAD) // CREST_PX
        ahead = self._crests[here : here + self.facing * AHEAD // CREST_PX : self.facing * AHEAD_STEP // CREST_PX]
        return min(wanted, min(ahead) - CLEAR - self.height)

    @WorkedOut
    def _crests(self) -> tuple[int, ...]:
        """The skyline for each CREST_PX, from AHEAD px west of the map to as many east of it; there it is as at the edge."""
        skyline, last = self.world.grid.skyline, self.world.grid.pixel_width - 1
        return tuple([skyline[clamp(x, 0, last) // TILE] for x in range(-AHEAD, last + AHEAD, CREST_PX)])

    def _hover(self, plane: CargoPlane) -> None:
        """Across towards its station, up and down after the plane."""
        if self.state == Hunt.OVERSHOOT:
            wanted = self.facing * TURN_SPEED
        elif self.state == Hunt.LEAVE:
            wanted = -self.facing * TURN_SPEED * 2
        else:
            wanted = plane.vx + clamp((self._station(plane) - self.centre_x) << 4, -CLOSING, CLOSING)
        self.vx = approach(self.vx, wanted, GAIN)
        self.remainder_x += self.vx
        pixels, self.remainder_x = self.remainder_x >> 8, self.remainder_x & 255
        self.x = clamp(self.x + pixels, 0, self.world.grid.pixel_width - self.width)
        aim_y = 0 if self.state == Hunt.LEAVE else self._height(self.trail[0])
        self.y = max(self.y + clamp(aim_y - self.y, -RISE, RISE), 0)
        while self.state == Hunt.ENTER and self._is_in_rock():  # on its way it minds roofs: only who hunts is led into them
            self.y -= TILE

    def _is_in_rock(self) -> bool:
        return not self.world.is_free(self.x + self.width // 4, self.y, self.width // 2, self.height // 2)

    # What it does there

    def _hunt(self, plane: CargoPlane) -> None:
        level = self.world.difficulty
        if self.state == Hunt.OVERSHOOT:
            if self.state_ticks >= TURN_TICKS:
                self.facing = plane.facing
                self._enter(Hunt.ENTER)
        elif self.state == Hunt.ENTER:
            if abs(self._station(plane) - self.centre_x) <= NEAR:
                self._enter(Hunt.STATION)
        elif self.state == Hunt.STATION:
            if self.state_ticks >= REST_TICKS and plane.state in (Flight.FLYING, Flight.STALLED):
                self.salvoes = 0
                self._aim()
        elif self.state == Hunt.AIM:
            if self.state_ticks >= AIM_TICKS:
                self.fired = 0
                self._enter(Hunt.FIRE)
        elif self.state_ticks % ROCKET_TICKS == 1:
            if self.fired < ROCKETS[level]:
                self._fire(plane)
            else:
                self.salvoes += 1
                if self.salvoes < SALVOES[level]:
                    self._aim()
                else:
                    self._enter(Hunt.STATION)

    def _aim(self) -> None:
        self._enter(Hunt.AIM)
        self.world.emit(GunshipAimed(self.centre_x, self.centre_y))

    def _fire(self, plane: CargoPlane) -> None:
        x = self.centre_x + self.facing * NOSE_PX
        y = self.centre_y + (self.fired - 1) * ROCKET_STEP
        speed = self.facing * (plane.speed + ROCKET_CLOSING)
        self.world.spawn(Rocket, x - Rocket.WIDTH // 2, y - Rocket.HEIGHT // 2, vx=speed, facing=self.facing)
        self.fired += 1
        self.world.emit(RocketFired(x, y))

    # Down

    def hurtbox(self) -> tuple[int, int, int, int]:
        """While it flies."""
        return super().hurtbox() if self.is_here() else (0, 0, 0, 0)

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Flak costs it a point, a pallet all of them."""
        if not self.is_here():
            return False
        self.hits += damage
        self.world.emit(GunshipHit(self.centre_x, self.centre_y))
        if self.hits >= self.health:
            self._go_down(FELL_POINTS, "flak")
        return True

    def _go_down(self, points: int, by: str) -> None:
        self.vy = 0
        self._enter(Hunt.FALLING)
        self.world.stage.killed(self.centre_x, self.y, points)
        self.world.emit(GunshipFell(self.centre_x, self.centre_y, by))

    def _fall(self) -> None:
        self.vy = min(self.vy + FALL, FALL_CAP)
        self.y += self.vy >> 8
        lowest = self.world.grid.pixel_height - self.height
        if self.y >= lowest or self.state_ticks >= GONE_TICKS:
            self.y = min(self.y, lowest)
            self._enter(Hunt.GONE)

    # Looks and sounds

    def pose(self) -> tuple[str, int]:
        """Flying, nose down, turning, falling."""
        ticks = self.world.tick // FRAME_TICKS
        if self.state in (Hunt.WAITING, Hunt.GONE):
            return "", 0
        if self.state == Hunt.FALLING:
            return "fall", self.state_ticks // FRAME_TICKS
        if self.state in (Hunt.AIM, Hunt.FIRE):
            return "aim", ticks
        return ("turn", ticks) if self.state == Hunt.OVERSHOOT else ("fly", ticks)

    def hum(self) -> str:
        """Its rotor."""
        return "rotor" if self.is_here() else ""
