"""The crane's trolley: a platform under the roof, once there is steam for its engine."""

from __future__ import annotations

from typing import ClassVar

from game.actors.valve_wheel import WHEELS, valves_open
from game.core.entity import member, saved, speed_member
from game.core.events import LiftRang, LiftStopped
from game.core.solid import Solid
from game.core.units import TILE

BELL_TICKS = 24
"""The bell rings so long before it rolls."""
RATTLE_TICKS = 60
RATTLE_NOISE = 192
"""Empty, it rattles so loud (px) once in RATTLE_TICKS: whoever hears it looks where it goes."""
FRAME_TICKS = 5


class CraneTrolley(Solid):
    """Rolls `span_tiles` to the right and back: with whoever stands on it, or empty when a cord calls it."""

    WIDTH: ClassVar[int] = 64
    HEIGHT: ClassVar[int] = 16
    ONE_WAY: ClassVar[bool] = True
    BLOCKS_SIGHT: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False
    """It goes over two screens."""
    COLOUR: ClassVar[str] = "#e0a030"
    HUMS: ClassVar[tuple[str, ...]] = ("lift_move",)

    speed: int = speed_member(1.5, "px per tick")
    span_tiles: int = member(31, "how far it rolls, tiles", minimum=1, maximum=200)
    rail_row: int = member(0, "map row of the rail that it hangs from", minimum=0)
    wait_ticks: int = member(120, "how long it rests at either end before it takes a rider back, ticks", minimum=BELL_TICKS)
    alive_from: int = member(2, "it has steam from so many open valves on", minimum=0, maximum=WHEELS)

    home_x: int = saved(0)
    is_away: bool = saved(False)
    """At the right end, or on the way there."""
    is_rolling: bool = saved(False)
    rest: int = saved(0)
    """Ticks until it may leave."""
    is_called: bool = saved(False)

    def added(self) -> None:
        """Remember the left end."""
        self.home_x = self.x
        self.rest = BELL_TICKS

    def has_steam(self) -> bool:
        """Whether its engine turns."""
        return valves_open(self.world) >= self.alive_from

    def call(self) -> None:
        """A cord was pulled: it goes to the other end."""
        self.is_called = True

    def carries_somebody(self) -> bool:
        """Whether anybody stands on it."""
        return any(actor.rides(self) for actor in self.world.awake_actors)

    def update(self) -> None:
        """Rest, ring, roll."""
        if self.is_rolling:
            self._roll()
        elif not self.has_steam() or not (self.is_called or self.carries_somebody()):
            self.rest = max(self.rest - 1, BELL_TICKS)
        else:
            if self.rest == BELL_TICKS:
                self.world.emit(LiftRang(self.home_x, self.y))
            self.rest -= 1
            if self.rest <= 0:
                self.is_rolling, self.is_called = True, False
                self.is_away = not self.is_away

    def _roll(self) -> None:
        target = self.home_x + (self.span_tiles * TILE if self.is_away else 0)
        way = ((target - self.x) << 8) - self.remainder_x
        self.move(max(-self.speed, min(self.speed, way)), 0)
        if self.x == target:
            self.remainder_x = 0
            self.is_rolling = False
            self.rest = self.wait_ticks
            self.world.emit(LiftStopped(self.home_x, self.y))
        elif not self.world.tick % RATTLE_TICKS and not self.carries_somebody():
            self.world.make_noise(self.centre_x, self.feet, RATTLE_NOISE)

    def respawned(self) -> None:
        """Wait at the left end for who comes again."""
        self.move((self.home_x - self.x) << 8, 0)
        self.is_away = self.is_rolling = self.is_called = False
        self.rest = BELL_TICKS

    def rings(self) -> bool:
        """Whether its bell is ringing."""
        return not self.is_rolling and self.rest < BELL_TICKS

    def hangs_from(self) -> int:
        """The rail; "chain" is repeated from there down to the boards."""
        return self.rail_row * TILE

    def pose(self) -> tuple[str, int]:
        """Dead, idle, ring, roll."""
        if self.is_rolling:
            return "roll", self.x // FRAME_TICKS
        return ("ring" if self.rings() else "idle" if self.has_steam() else "dead"), self.world.tick // FRAME_TICKS

    def hum(self) -> str:
        """Its wheels."""
        return "lift_move" if self.is_rolling else ""
