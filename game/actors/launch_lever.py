"""The launch lever: it stays down by itself while the pressure builds, unless somebody throws it up."""

from __future__ import annotations

from typing import ClassVar

from game.actors.spanner import Spanner
from game.actors.valve_wheel import WHEELS, valves_open
from game.core.entity import Difficulty, Entity, member, saved
from game.core.events import LeverClicked, LeverLatched, LeverThrown, NeedleMoved

FALL_PER_TICK = 2
PARTS = 3
"""The needle never falls below the last third that it has passed."""
TENTHS = 10
THROW_TICKS = 60
"""A guard needs so long to throw it up."""
REACH_PX = 12
RECRUIT_PER_CENT = 70
NEEDLE_FRAMES = 20


class LaunchLever(Entity):
    """`use` puts it down; the needle is full after `build_ticks`. Without all valves open it only clicks."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 48
    REACH: ClassVar[int] = 4
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#f0d040"

    build_ticks: int = member(600, "how long the pressure takes to build, ticks", minimum=60)

    needle: int = saved(0)
    is_down: bool = saved(False)
    is_jammed: bool = saved(False)
    was_thrown: bool = saved(False)
    """A guard has thrown it up at least once."""
    hands: int = saved(0)
    """Ticks for which a guard has had his hands on it."""
    clicks: int = saved(0)
    """How often it was tried without pressure."""

    def full(self) -> int:
        """The needle's end, ticks."""
        if self.world.difficulty == Difficulty.RECRUIT:
            return self.build_ticks * RECRUIT_PER_CENT // 100
        return self.build_ticks

    def is_full(self) -> bool:
        """Whether there is pressure enough."""
        return self.needle >= self.full()

    def has_steam(self) -> bool:
        """Whether all valves are open."""
        return valves_open(self.world) >= WHEELS

    def can_use(self, user: Entity) -> bool:
        """While it is up."""
        return not self.is_down and not self.is_full()

    def prompt(self) -> str:
        """What use does."""
        return "launch lever"

    def use(self, user: Entity) -> None:
        """Down, and it latches; or a dry click."""
        if not self.has_steam():
            self.clicks += 1
            self.world.emit(LeverClicked(self.centre_x, self.y))
            return
        self.is_down, self.hands = True, 0
        self.is_jammed = any(spanner.is_taken for spanner in self.world.all(Spanner))
        self.world.emit(LeverLatched(self.centre_x, self.y, self.is_jammed))

    def can_be_thrown(self) -> bool:
        """Whether a guard could throw it up now."""
        return self.is_down and not self.is_jammed and not self.is_full()

    def pull_up(self) -> None:
        """A guard has his hands on it, this tick: call it each tick."""
        if not self.can_be_thrown():
            return
        self.hands += 2  # update takes one back
        if self.hands >= THROW_TICKS:
            self.is_down, self.was_thrown, self.hands = False, True, 0
            self.world.emit(LeverThrown(self.centre_x, self.y))

    def update(self) -> None:
        """The needle climbs, or falls to its third."""
        if self.hands:
            self.hands -= 1
        full = self.full()
        tenth = self.needle * TENTHS // full
        if self.is_down:
            self.needle = min(self.needle + 1, full)
        elif self.needle < full:
            third = full // PARTS
            self.needle = max(self.needle - FALL_PER_TICK, self.needle // third * third)
        now = self.needle * TENTHS // full
        if now != tenth:
            self.world.emit(NeedleMoved(self.centre_x, self.y, now))

    def respawned(self) -> None:
        """Up; the needle keeps its third."""
        if not self.is_full():
            third = self.full() // PARTS
            self.is_down, self.hands, self.needle = False, 0, self.needle // third * third

    def pose(self) -> tuple[str, int]:
        """Up, down, jammed; the frame is the needle on the dial over it, 0 to 20."""
        frame = self.needle * NEEDLE_FRAMES // self.full()
        return ("jammed" if self.is_jammed else "down" if self.is_down else "up"), frame
