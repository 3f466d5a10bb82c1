"""A tram that waits at its stop. Ring its bell and it rolls on: its flank is a cover that moves."""

from __future__ import annotations

from typing import ClassVar

from game.actors.run_cover import RunCover
from game.actors.runner_koskov import RunnerKoskov
from game.actors.target import Area, Target
from game.core.entity import member, saved, speed_member
from game.core.events import TramRang, TramRolled, TramStopped
from game.core.units import TILE, px

RING_TICKS = 40
RING_PACE, ROLL_PACE, REST_PACE = 5, 5, 40
BELL = 12
"""The bell's area is a square of so many px on the roof."""
BELL_LEFT, BELL_TOP = 67, -6


class TramCar(Target):
    """Rolls west by `roll_tiles`, once, and only while Koskov is behind it."""

    WIDTH: ClassVar[int] = 160
    HEIGHT: ClassVar[int] = 64
    PHASE: ClassVar[int] = 0
    COLOUR: ClassVar[str] = "#c03040"

    roll_tiles: int = member(12, "how far it rolls", minimum=0, maximum=100)
    speed: int = speed_member(1.2, "px a tick")
    cover: int = member(4, "the order of the RunCover that it takes along", minimum=0)

    ringing: int = saved(0)
    left: int = saved(0)
    """How far it has still to roll, 1/256 px."""
    remainder: int = saved(0)
    has_rolled: bool = saved(False)

    @property
    def is_rolling(self) -> bool:
        """Whether it is on its way."""
        return self.left > 0

    def bell_box(self) -> tuple[int, int, int, int]:
        """The bell on the roof, px."""
        left, top = self.x + BELL_LEFT, self.y + BELL_TOP
        return left, top, left + BELL, top + BELL

    def areas(self) -> tuple[Area, ...]:
        """The bell alone: the flank stops rounds without a word."""
        return ((0, self.bell_box()),)

    def struck(self, priority: int, x: int, y: int) -> None:
        """Ring; the driver goes by his bell."""
        self.ringing = RING_TICKS
        self.world.emit(TramRang(x, y))
        runner = self.world.first(RunnerKoskov)
        if not self.has_rolled and runner is not None and runner.cover == self.cover:
            self.has_rolled = True
            self.left = px(self.roll_tiles * TILE)
            self.world.emit(TramRolled(self.centre_x, self.feet))

    def update(self) -> None:
        """Ring and roll."""
        if self.ringing:
            self.ringing -= 1
        if not self.left:
            return
        step = min(self.speed, self.left)
        self.left -= step
        self.remainder += step
        pixels, self.remainder = self.remainder >> 8, self.remainder & 255
        self.x -= pixels
        cover = next((cover for cover in self.world.all(RunCover) if cover.order == self.cover), None)
        if cover is not None:
            cover.is_moving = self.left > 0
            cover.x -= pixels
        if not self.left:
            self.world.emit(TramStopped(self.centre_x, self.feet))

    def pose(self) -> tuple[str, int]:
        """Ringing, rolling, at rest."""
        tick = self.world.tick
        if self.left:
            return "roll", tick // ROLL_PACE
        return ("ring", (RING_TICKS - self.ringing) // RING_PACE) if self.ringing else ("rest", tick // REST_PACE)
