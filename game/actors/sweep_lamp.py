"""A searchlight on a roof: its pool goes to and fro over the pavement. Whoever is caught in it is seen by every rifle."""

from __future__ import annotations

from typing import ClassVar

from game.actors.target import Area, Target
from game.actors.wave_target import WaveTarget
from game.core.entity import member, saved
from game.core.events import LampBroken, LampCaught
from game.core.units import TILE

CAUGHT_TICKS = 20
ON_PACE = 8
FASTER = 125
"""Per cent of its pace at a high alarm."""
HIGH_ALARM = 2
PAVEMENT_TILES = 2
"""The pavement lies so high over the map's lower edge."""


class SweepLamp(WaveTarget):
    """Goes from `max_tile` to `min_tile` and back in `period_ticks`, and rests for `dwell_ticks` at either end."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 16
    PHASE: ClassVar[int] = 0
    COLOUR: ClassVar[str] = "#fff0a0"
    HUMS: ClassVar[tuple[str, ...]] = ("arc_hum",)

    min_tile: int = member(0, "the pool's middle at its left end, tiles", minimum=0, maximum=500)
    max_tile: int = member(20, "the pool's middle at its right end, tiles", minimum=0, maximum=500)
    period_ticks: int = member(360, "to the left end and back, without the rests", minimum=60)
    dwell_ticks: int = member(30, "how long it rests at either end", minimum=0)
    pool_tiles: int = member(5, "the pool's width", minimum=1, maximum=20)

    is_on: bool = saved(False)
    is_broken: bool = saved(False)
    phase: int = saved(0)
    """Per cent of a tick along its way to and fro."""
    caught_ticks: int = saved(0)
    has_caught: bool = saved(False)
    """He must leave the pool before he can be caught again."""

    def middle(self) -> int:
        """The pool's middle on the pavement, px."""
        half, rest = self.period_ticks // 2, self.dwell_ticks
        at = self.phase // 100 % (2 * (half + rest))
        left, right = self.min_tile * TILE, self.max_tile * TILE
        if at < half:
            return right - (right - left) * at // half
        if at < half + rest:
            return left
        if at < 2 * half + rest:
            return left + (right - left) * (at - half - rest) // half
        return right

    def pool(self) -> tuple[int, int]:
        """The pool's ends on the pavement, px."""
        middle, reach = self.middle(), self.pool_tiles * TILE // 2
        return middle - reach, middle + reach

    def areas(self) -> tuple[Area, ...]:
        """The lamp."""
        return () if self.is_broken else ((0, self.hurtbox()),)

    def struck(self, priority: int, x: int, y: int) -> None:
        """Dark for good, and everybody knows why."""
        self.is_broken, self.is_on = True, False
        self.world.emit(LampBroken(x, y))
        self.world.stage.raise_alarm(x, y)

    def update(self) -> None:
        """Burn in its wave, sweep, catch."""
        self.is_on = not self.is_broken and self.is_due()
        if not self.is_on:
            self.caught_ticks = 0
            return
        self.phase += FASTER if self.world.stage.alarm >= HIGH_ALARM else 100
        runner = self.runner()
        left, right = self.pool()
        is_in = runner is not None and runner.is_exposed and left <= runner.centre_x < right and runner.feet > self._light_line()
        if not is_in:
            self.caught_ticks, self.has_caught = 0, False
        elif not self.has_caught and runner is not None:
            self.caught_ticks += 1
            if self.caught_ticks >= CAUGHT_TICKS:
                self.has_caught, self.caught_ticks = True, 0
                self.world.emit(LampCaught(runner.centre_x, runner.y))
                self.world.stage.raise_alarm(runner.centre_x, runner.y)
                for target in self.world.all(Target):
                    target.halve_fuse()

    @property
    def pool_y(self) -> int:
        """The pavement that it lights, px."""
        return self.world.grid.pixel_height - PAVEMENT_TILES * TILE

    def _light_line(self) -> int:
        """Only who is in the street below stands in the pool, px."""
        return self.world.grid.pixel_height - 4 * TILE

    def pose(self) -> tuple[str, int]:
        """Off, on, broken."""
        if self.is_broken:
            return "broken", 0
        return ("on", self.world.tick // ON_PACE) if self.is_on else ("off", 0)

    def hum(self) -> str:
        """The arc."""
        return "arc_hum" if self.is_on and not self.is_broken else ""
