"""A trolley on the line below the barracks: pushed off, it rolls through the dip by itself, with whatever stands on it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.technician import Technician
from game.core.entity import Entity, member, saved, speed_member
from game.core.events import LeverPulled, LiftRang, LiftStopped
from game.core.solid import Solid
from game.core.units import SUBPIXELS, TILE, approach, px

BELL_TICKS = 20
SLOWEST = px(1)
ROLL_NOISE = 96
RATTLE_TICKS = 45
WHEEL_PX = 6
WHEEL_INSET = 4


class RailTrolley(Solid):
    """`use`: off it goes to `far_tile`, or back. Down the grade it gains, up the grade it loses; it always arrives."""

    WIDTH: ClassVar[int] = 48
    HEIGHT: ClassVar[int] = 14
    ONE_WAY: ClassVar[bool] = True
    BLOCKS_SIGHT: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False
    REACH: ClassVar[int] = 6
    REACH_Y: ClassVar[int] = 2
    """Who stands on it has it at hand, too."""
    COLOUR: ClassVar[str] = "#d0a050"
    HUMS: ClassVar[tuple[str, ...]] = ("tram_roll",)

    push: int = speed_member(2.5, "how fast it starts, px per tick")
    grade: int = speed_member(0.02, "what it gains or loses on a slope in a tick, px per tick")
    far_tile: int = member(149, "map column of its right end at the far end of the line", minimum=0)

    home_x: int = saved(0)
    way: int = saved(0)
    """1: to the right, -1: to the left, 0: it stands."""
    bell: int = saved(0)
    speed: int = saved(0)
    rolled: int = saved(0)
    """1/256 px."""

    def added(self) -> None:
        """Remember the near end."""
        self.home_x = self.x

    def can_use(self, user: Entity) -> bool:
        """While it stands."""
        return not self.way and not self.bell and abs(user.feet - self.feet) <= TILE

    def prompt(self) -> str:
        """What use does."""
        return "push off"

    def use(self, user: Entity) -> None:
        """The bell, and off."""
        self.bell = BELL_TICKS
        self.world.rouse(self)
        self.world.emit(LeverPulled(self.centre_x, self.y))
        self.world.emit(LiftRang(self.centre_x, self.y))

    def far_x(self) -> int:
        """Its left edge at the far end, px."""
        return (self.far_tile + 1) * TILE - self.width

    def update(self) -> None:
        """Ring, roll, stop."""
        if self.bell:
            self.bell -= 1
            if not self.bell:
                self.way = 1 if self.x < self.far_x() else -1
                self.speed = self.push
        elif self.way:
            self._roll()
        else:
            self.world.rest(self)

    def _roll(self) -> None:
        ahead = self._ground(self.x + self.way * TILE) - self._ground(self.x)
        gain = self.grade if ahead > 0 else -self.grade if ahead < 0 else 0
        self.speed = max(self.speed + gain, SLOWEST) if ahead else max(approach(self.speed, self.push, self.grade), SLOWEST)
        self.rolled += self.speed
        pixels, self.rolled = self.rolled // SUBPIXELS, self.rolled % SUBPIXELS
        target = self.far_x() if self.way > 0 else self.home_x
        x = self.x + self.way * min(pixels, abs(target - self.x))
        self.remainder_x = self.remainder_y = 0
        self.shift(x - self.x, self._ground(x) - self.height - self.y)
        if not self.world.tick % RATTLE_TICKS:
            self.world.make_noise(self.centre_x, self.feet, ROLL_NOISE)
        if self.x == target or self._is_stopped():
            self.way = 0
            self.world.emit(LiftStopped(self.centre_x, self.y))

    def _ground(self, x: int) -> int:
        """Where its wheels stand, y px, if its left edge is at x: on the higher of the two rails' places."""
        grid = self.world.grid
        wheels = (x + WHEEL_INSET, x + self.width - WHEEL_INSET)
        return min(grid.ground_below(wheel, self.y - 2 * TILE, 6 * TILE) for wheel in wheels)

    def _is_stopped(self) -> bool:
        """A technician on the line stops a trolley that nobody rides."""
        player = self.world.player
        if player is not None and player.rides(self):
            return False
        return any(man.is_standing() and self.overlaps(man) and not man.is_cowering() for man in self.world.all(Technician))

    def respawned(self) -> None:
        """At the near end, if nothing stands on it."""
        if not any(actor.rides(self) for actor in self.world.awake_actors):
            self.move((self.home_x - self.x) * SUBPIXELS, (self._ground(self.home_x) - self.height - self.y) * SUBPIXELS)
        self.way = self.bell = 0

    def pose(self) -> tuple[str, int]:
        """Stands, rings, rolls."""
        if self.bell:
            return "ring", self.bell // 4
        return ("roll", (self.x if self.way > 0 else -self.x) // WHEEL_PX) if self.way else ("idle", 0)

    def hum(self) -> str:
        """Its wheels."""
        return "tram_roll" if self.way else ""
