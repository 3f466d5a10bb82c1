"""The cargo net that trails behind the open ramp: eighteen patches that hold hands until a strap or a cord is cut, and the wind.

Columns are counted from the plane aft, rows from the straps down; forward is to the left.
"""

from __future__ import annotations

from enum import IntEnum
from functools import cache
from typing import ClassVar, NamedTuple

from game.actors.net_patch import EDGE, NetPatch
from game.core.entity import Difficulty, Entity, member, numbers_member, saved
from game.core.events import GustBlew, GustWhistled, PatchFell, PatchFrayed
from game.core.units import TILE

COLUMNS, ROWS = 6, 3
FRAY_TICKS = 60
GONE = -1
TELL_TICKS, BLOW_TICKS = 60, 60
GUST_PERCENT = {Difficulty.RECRUIT: 125, Difficulty.AGENT: 100, Difficulty.DOUBLE_O: 75}
SLIP_PX = 3
"""Who moves in a gust slips aft so far in a tick."""


class Wind(IntEnum):
    """What the slipstream does."""

    STEADY = 0
    TELLING = 1
    BLOWING = 2


class Patch(NamedTuple):
    """A patch by its column and row."""

    column: int
    row: int

    def steps_to(self, other: Patch) -> int:
        """How many patches away the other is, by columns and rows."""
        return abs(self.column - other.column) + abs(self.row - other.row)


class CargoNet(Entity):
    """Six columns of three patches, each column sagging by so many tiles, and a gust at every so many ticks."""

    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#c0a060"

    sag: tuple[int, ...] = numbers_member(
        (0, 1, 2, 2, 1, 0), "how far each of the six columns hangs down, tiles", count=COLUMNS, maximum=9
    )
    gust: int = member(480, "from one gust to the next at Agent, ticks", minimum=240, maximum=3600)

    patches: tuple[int, ...] = saved((0,) * (COLUMNS * ROWS))
    """0 whole, above it the ticks until a frayed one falls, -1 gone."""
    is_blowing_up: bool = saved(False)
    """The wind may lift, too: every second gust goes upwards."""
    gusts: int = saved(0)
    timer: int = saved(0)
    is_awake: bool = saved(False)
    """Somebody hangs from it."""

    def added(self) -> None:
        """Let its patches be seen."""
        for index in range(COLUMNS * ROWS):
            left, top, _, _ = self.box(Patch(index % COLUMNS, index // COLUMNS))
            self.world.spawn(NetPatch, left, top, index=index, home_y=top)

    # Where things are

    def box(self, patch: Patch) -> tuple[int, int, int, int]:
        """A patch's left, top, right, bottom, px."""
        left, top = self.x + patch.column * EDGE, self.y + self._sag(patch.column) + patch.row * EDGE
        return left, top, left + EDGE, top + EDGE

    def _sag(self, column: int) -> int:
        return self.sag[column] * TILE

    def middle(self, patch: Patch) -> tuple[int, int]:
        """A patch's middle, px."""
        left, top, right, bottom = self.box(patch)
        return (left + right) // 2, (top + bottom) // 2

    def patch_at(self, x: int, y: int) -> Patch | None:
        """The patch that holds the pixel, if it still hangs there."""
        column = (x - self.x) // EDGE
        if not 0 <= column < COLUMNS:
            return None
        row = (y - self.y - self._sag(column)) // EDGE
        found = Patch(column, row)
        return found if 0 <= row < ROWS and self.hangs(found) else None

    def hangs(self, patch: Patch) -> bool:
        """Whether it holds hands: whole, or frayed and about to fall."""
        return self.patches[patch.row * COLUMNS + patch.column] != GONE

    def is_whole(self, patch: Patch) -> bool:
        """Whether nothing is wrong with it."""
        return self.patches[patch.row * COLUMNS + patch.column] == 0

    def all_patches(self) -> list[Patch]:
        """Every patch that still hangs."""
        every = (Patch(column, row) for row in range(ROWS) for column in range(COLUMNS))
        return [patch for patch in every if self.hangs(patch)]

    def nearest(self, x: int, y: int) -> Patch | None:
        """The whole patch whose middle is nearest to (x, y) px."""

        def distance(patch: Patch) -> int:
            middle_x, middle_y = self.middle(patch)
            return abs(middle_x - x) + abs(middle_y - y)

        whole = [patch for patch in self.all_patches() if self.is_whole(patch)]
        return min(whole, key=distance, default=None)

    # What hangs on what

    def held_without(self, lost: Patch | None) -> frozenset[Patch]:
        """What is left when `lost` falls: all that a chain of whole patches joins to one of the top row."""
        whole = [not ticks for ticks in self.patches]
        if lost is not None:
            whole[lost.row * COLUMNS + lost.column] = False
        return _held(tuple(whole))

    def reaches(self, start: Patch, goal: Patch, held: frozenset[Patch]) -> bool:
        """Whether a chain of `held` patches leads from `start` to `goal`."""
        return start in held and goal in _joined(held, (start,))

    def may_fall(self, patch: Patch, keep: tuple[Patch, ...]) -> bool:
        """Whether it may be cut: not of the first column, and every patch of `keep` still has a way to the first strap."""
        if not patch.column or not self.is_whole(patch):
            return False
        held = self.held_without(patch)
        return all(self.reaches(kept, Patch(0, 0), held) for kept in keep)

    def fray(self, patch: Patch) -> None:
        """It is cut: it frays, and falls with all that hangs on it alone."""
        held = self.held_without(patch)
        values = list(self.patches)
        for other in self.all_patches():
            if other not in held and self.is_whole(other):
                values[other.row * COLUMNS + other.column] = FRAY_TICKS
        self.patches = tuple(values)
        self.world.emit(PatchFrayed(*self.middle(patch)))

    # The tick

    def begin(self) -> None:
        """Whole again, in steady wind; from now on it blows."""
        self.patches = (0,) * (COLUMNS * ROWS)
        self.timer = self.gusts = 0
        self.is_awake, self.is_blowing_up = True, False
        self._show()

    def end(self) -> None:
        """Nobody hangs from it any more."""
        self.is_awake = False

    def period(self) -> int:
        """From one gust to the next, ticks."""
        return self.gust * GUST_PERCENT[self.world.difficulty] // 100

    def wind(self) -> Wind:
        """What the wind does now."""
        into = self.timer - (self.period() - TELL_TICKS - BLOW_TICKS)
        if into < 0:
            return Wind.STEADY
        return Wind.TELLING if into < TELL_TICKS else Wind.BLOWING

    def push(self) -> tuple[int, int]:
        """Where the present gust pushes who moves: px a tick across and down."""
        return (0, -SLIP_PX) if self.is_blowing_up and self.gusts % 2 else (SLIP_PX, 0)

    def update(self) -> None:
        """Wind, and what frays falls."""
        if not self.is_awake:
            return
        before = self.wind()
        self.timer += 1
        if self.timer >= self.period():
            self.timer = 0
            self.gusts += 1
        now = self.wind()
        if now not in (before, Wind.STEADY):
            event = GustWhistled if now == Wind.TELLING else GustBlew
            self.world.emit(event(self.centre_x, self.centre_y, self.push()[1] < 0))
        if any(ticks > 0 for ticks in self.patches):
            self._fall()
        self._show()

    def _show(self) -> None:
        for patch in self.world.all(NetPatch):
            patch.show(self.patches[patch.index])

    def _fall(self) -> None:
        values = []
        for index, ticks in enumerate(self.patches):
            values.append(ticks - 1 or GONE if ticks > 0 else ticks)
            if ticks == 1:
                self.world.emit(PatchFell(*self.middle(Patch(index % COLUMNS, index // COLUMNS))))
        self.patches = tuple(values)

    def pose(self) -> tuple[str, int]:
        """The straps and the wind: steady, telling, blowing. The patches are seen by themselves."""
        return f"straps_{self.wind().name.lower()}", self.timer // 8


@cache
def neighbours(patch: Patch) -> tuple[Patch, ...]:
    """The patches beside, above and below it, whether or not they hang."""
    column, row = patch
    beside = (Patch(column - 1, row), Patch(column + 1, row), Patch(column, row - 1), Patch(column, row + 1))
    return tuple(near for near in beside if 0 <= near.column < COLUMNS and 0 <= near.row < ROWS)


@cache
def _joined(patches: frozenset[Patch], starts: tuple[Patch, ...]) -> frozenset[Patch]:
    """All of these to which a chain of them leads from one of `starts`, and the starts."""
    joined = list(starts)
    for patch in joined:
        joined += [near for near in neighbours(patch) if near in patches and near not in joined]
    return frozenset(joined)


@cache
def _held(whole: tuple[bool, ...]) -> frozenset[Patch]:
    """Of the patches of which each is whole or not, row by row: all that a chain of whole ones joins to one of the top row."""
    safe = [Patch(index % COLUMNS, index // COLUMNS) for index, is_whole in enumerate(whole) if is_whole]
    return _joined(frozenset(safe), tuple([patch for patch in safe if not patch.row]))
