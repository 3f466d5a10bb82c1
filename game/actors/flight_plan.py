"""What the pilot does to the floor: a list of attitudes, each announced before it comes."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache
from typing import ClassVar, NamedTuple

from game.actors.sliding_cargo import SlidingCargo
from game.core import tilt
from game.core.entity import Entity, member, saved
from game.core.events import PlaneTilted, PocketFell, PulledOut, TiltWarned
from game.core.stage import Horizon
from game.core.world import GRAVITY, World

STEP_TICKS = 12
"""The attitude moves one step in so many ticks."""
SEGMENT = re.compile(r"(\d+):([+-]?[0-4]|P|H)")


class Air(IntEnum):
    """What the air does besides."""

    CALM = 0
    POCKET = 1
    PULL_OUT = 2


GRAVITIES = (GRAVITY, tilt.POCKET_GRAVITY, tilt.PULL_OUT_GRAVITY)
"""What people feel down, by Air, 1/256 px per tick^2."""


class Segment(NamedTuple):
    """A part of a plan: for so many ticks the plane is at, or goes to, that attitude."""

    ticks: int
    steps: int
    air: Air


LEVEL = Segment(240, 0, Air.CALM)


@cache
def segments(plan: str) -> tuple[Segment, ...]:
    """A plan's parts. Raises ValueError with a sentence for what is not one."""
    found = []
    for word in plan.split():
        match = SEGMENT.fullmatch(word)
        if match is None or not int(match[1]):
            raise ValueError(f"a plan is made of words like 150:+1, 90:P or 60:H, not {word!r}")
        air = {"P": Air.POCKET, "H": Air.PULL_OUT}.get(match[2], Air.CALM)
        found.append(Segment(int(match[1]), 0 if air else int(match[2]), air))
    if not found:
        raise ValueError("a plan has at least one part, like 240:0")
    return tuple(found)


class FlightPlan(Entity):
    """Tilts the world by its plan: +1 to +4 nose up, -1 to -4 nose down, P a pocket of air, H the pull-out after it.

    The plan of boss_round 0 begins with the stage, the others with that round; a plan `on_entry` begins, with the same notice,
    when the player comes into its rectangle, and ends the one that flew before. No change comes without `warn` ticks' notice.
    """

    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#80c0ff"

    plan: str = member("240:0 150:+1", "ticks:attitude, one after the other; -4 to +4, P a pocket of air, H the pull-out")
    loop: bool = member(True, "begin again at the end")
    warn: int = member(60, "ticks between the warning and the change", minimum=20, maximum=600)
    boss_round: int = member(0, "the round in which it flies; 0: from the start", minimum=0, maximum=9)
    on_entry: bool = member(False, "it flies from when the player comes into its rectangle until he comes into another's")
    frees: bool = member(False, "when it begins, the lashed cargo in its rectangle comes loose")

    is_flying: bool = saved(False)
    is_ending: bool = saved(False)
    """It flies level after a last warning, and then no more."""
    index: int = saved(0)
    left: int = saved(0)
    """Ticks left of the segment."""
    step_timer: int = saved(0)
    has_warned: bool = saved(False)
    """What comes after the segment has been announced."""
    is_leading_in: bool = saved(False)
    """All stays as it is until the first segment, which has been announced, is due."""
    is_entered: bool = saved(False)
    """The player is in the rectangle."""

    def added(self) -> None:
        """The plan without a round begins at once."""
        if not self.boss_round and not self.on_entry:
            self.begin()

    def begin(self) -> None:
        """Fly the plan from its first segment."""
        self.is_flying, self.is_ending, self.is_leading_in = True, False, False
        self.step_timer = 0
        self._begin_segment(0)
        self._announce()

    def take_over(self) -> None:
        """End whatever plan flies, and begin this one after a notice."""
        for plan in self.world.all(FlightPlan):
            plan.is_flying = plan.is_ending = False
        self.is_flying = self.is_leading_in = True
        self.index = self.step_timer = 0
        self._give_notice(self.warn)
        if self.frees:
            self.free_cargo()

    def free_cargo(self) -> None:
        """Let the lashed cargo in the rectangle go."""
        for cargo in self.world.all(SlidingCargo):
            if self.overlaps(cargo):
                cargo.unhook()

    def _give_notice(self, ticks: int) -> None:
        """Say what comes in so many ticks, if it is a change."""
        self.left, self.has_warned = ticks, True
        coming = self._next()
        if coming is not None and (coming.steps != tilt.attitude(self.world) or self.world.gravity_y != GRAVITIES[coming.air]):
            self._warn(coming)

    def end(self) -> None:
        """Go back to level flight, with the same notice as ever."""
        if not self.is_flying or self.is_ending:
            return
        self.is_ending = True
        self.left = self.warn
        if tilt.attitude(self.world) or self._now()[1:] != LEVEL[1:]:
            self._warn(LEVEL)

    def stop(self) -> None:
        """Level at once, and no more of it: a moment is begun anew."""
        self.is_flying = self.is_leading_in = False
        tilt.set_attitude(self.world, 0)
        self.world.gravity_y = GRAVITY

    def _begin_segment(self, index: int) -> None:
        self.index, self.has_warned = index, False
        self.left = self._now().ticks

    def _parts(self) -> tuple[Segment, ...]:
        """The plan; level flight where it cannot be read, which the linter says."""
        try:
            return segments(self.plan)
        except ValueError:
            return (LEVEL,)

    def _now(self) -> Segment:
        return self._parts()[self.index]

    def coming(self) -> Segment | None:
        """What has been announced and is not here yet, for the display."""
        if not self.is_flying or self.left > self.warn:
            return None
        if self.is_ending:
            return LEVEL
        return self._next()

    def _next(self) -> Segment | None:
        parts = self._parts()
        if self.is_leading_in:
            return parts[0]
        if self.index + 1 < len(parts):
            return parts[self.index + 1]
        return parts[0] if self.loop else None

    def update(self) -> None:
        """Warn, change, move towards the segment's attitude step by step."""
        if self.on_entry:
            self._notice_player()
        if not self.is_flying:
            return
        self.left -= 1
        if self.left <= 0:
            self._go_on()
        elif not self.is_leading_in:
            self._tilt(self._now().steps)
        self._announce()

    def _notice_player(self) -> None:
        """Take over when the player comes in."""
        player = self.world.player
        is_in = player is not None and self.contains(player.x + player.width // 2, player.y + player.height // 2)
        was_in, self.is_entered = self.is_entered, is_in
        if is_in and not was_in and not self.is_flying:
            self.take_over()

    def _announce(self) -> None:
        """Say what comes, when it is time."""
        if not self.is_flying or self.is_ending or self.has_warned or self.left > self.warn:
            return
        self.has_warned = True
        following = self._next()
        if following is not None and following[1:] != self._now()[1:]:
            self._warn(following)

    def _warn(self, coming: Segment) -> None:
        x, y = self.world.stage.place()
        self.world.emit(TiltWarned(x, y, coming.steps, coming.air.name.lower()))

    def _go_on(self) -> None:
        if self.is_ending:
            self._set_air(Air.CALM)
            self._tilt(0)
            self.is_flying = tilt.attitude(self.world) != 0
            return
        following = self._next()
        if following is None:
            self.left = 1
            self._tilt(self._now().steps)
            return
        self._begin_segment(0 if self.is_leading_in else (self.index + 1) % len(self._parts()))
        self.is_leading_in = False
        self._set_air(following.air)

    def _set_air(self, air: Air) -> None:
        gravity = GRAVITIES[air]
        if gravity == self.world.gravity_y:
            return
        self.world.gravity_y = gravity
        x, y = self.world.stage.place()
        if air == Air.POCKET:
            self.world.emit(PocketFell(x, y))
        elif air == Air.PULL_OUT:
            self.world.emit(PulledOut(x, y))

    def _tilt(self, target: int) -> None:
        """One step nearer to the target, when it is time."""
        steps = tilt.attitude(self.world)
        if self.step_timer:
            self.step_timer -= 1
        elif steps != target:
            steps += 1 if target > steps else -1
            tilt.set_attitude(self.world, steps)
            self.step_timer = STEP_TICKS - 1
            x, y = self.world.stage.place()
            self.world.emit(PlaneTilted(x, y, steps))

    def respawned(self) -> None:
        """Somebody begins anew: in level flight, from the plan's first part, or when he comes into its rectangle again."""
        self.is_entered = False
        if self.is_flying:
            self.stop()
            if not self.on_entry:
                self.begin()


def announced(world: World) -> Segment | None:
    """What some plan has announced and what is not here yet."""
    for plan in world.all(FlightPlan):
        coming = plan.coming()
        if coming is not None and (coming.air or coming.steps != tilt.attitude(world)):
            return coming
    return None


def horizon(world: World) -> Horizon:
    """The plane's attitude and what has been announced, for the display."""
    steps, coming = tilt.attitude(world), announced(world)
    if coming is None:
        return Horizon(steps, steps, "")
    return Horizon(steps, coming.steps, coming.air.name.lower())
