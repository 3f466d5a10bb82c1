"""The door between the hold and the crew's ladder: a door like others, until somebody inside wants to be alone."""

from __future__ import annotations

from typing import ClassVar

from game.actors.barricade_crate import BarricadeCrate
from game.actors.base_guard import BaseGuard
from game.actors.door import Door
from game.core.entity import Difficulty, link_member, saved
from game.core.events import DoorBroke, DoorStruck
from game.core.units import TILE

BLOW_TICKS = 90
TELL_TICKS = 20
BLOWS = {Difficulty.RECRUIT: 6, Difficulty.AGENT: 4, Difficulty.DOUBLE_O: 3}
CRATE_BLOWS = 4
"""Each crate in line against it stands so many more."""
SAFE_CRATES = 3
"""So many hold it for good."""
GAP_PX = 6
"""Crates that stand so near to each other and to the door are in line, px."""
SENT_AT_ONCE = 2
MEN = 6
BETWEEN_TICKS = 300
SHAKE_TICKS = 12


class HoldDoor(Door):
    """Barred, it is struck once in 90 ticks; when it falls, six men come through it, two at a time, from the object `behind`.

    Those who have come up to that place by a ladder are the first of them.
    """

    COLOUR: ClassVar[str] = "#c08040"

    behind: int = link_member("the GuardPost behind it, where the men stand who come through")

    is_barred: bool = saved(False)
    is_besieged: bool = saved(False)
    blow: int = saved(0)
    """Ticks until the next blow."""
    struck: int = saved(0)
    """Blows that it has stood."""
    is_broken: bool = saved(False)
    sent: int = saved(0)
    """Men who have come through."""
    next_men: int = saved(0)
    """Ticks until the next two."""

    def bar(self) -> None:
        """Shut and made fast: from now on it opens for nobody."""
        if not self.is_barred:
            self.is_barred = True
            self.is_open = False

    def besiege(self) -> None:
        """They have come up the crew's ladder."""
        if not self.is_besieged:
            self.is_besieged, self.blow = True, BLOW_TICKS

    def update(self) -> None:
        """A door; or a barrier under blows."""
        if not self.is_barred:
            super().update()
            return
        if self.is_broken:
            self._let_in()
            return
        if self.swing:
            self.swing -= 1
        if self.is_besieged:
            self.blow -= 1
            if self.blow <= 0:
                self._be_struck()

    def _be_struck(self) -> None:
        self.blow = BLOW_TICKS
        self.struck += 1
        self.world.emit(DoorStruck(self.centre_x, self.centre_y))
        if self.struck >= self.strength() and not self.is_safe():
            self.is_broken = self.is_open = True
            self.world.emit(DoorBroke(self.centre_x, self.centre_y))

    def strength(self) -> int:
        """How many blows it stands as things are."""
        return BLOWS[self.world.difficulty] + CRATE_BLOWS * self.crates_in_line()

    def crates_in_line(self) -> int:
        """How many crates stand against it, one behind the other."""
        return len(self._line())

    def _line(self) -> list[BarricadeCrate]:
        edge, line = self.x + self.width, []
        for crate in sorted(self.world.all(BarricadeCrate), key=lambda crate: crate.x):
            if -GAP_PX <= crate.x - edge <= GAP_PX and crate.feet == self.feet:
                edge = crate.x + crate.width
                line.append(crate)
        return line

    def next_crate(self) -> BarricadeCrate | None:
        """The nearest crate that is not in line yet."""
        line = self._line()
        others = (crate for crate in self.world.all(BarricadeCrate) if crate not in line)
        return min(others, key=lambda crate: crate.x, default=None)

    def is_safe(self) -> bool:
        """Whether it holds for good."""
        return not self.is_broken and self.crates_in_line() >= SAFE_CRATES

    def _let_in(self) -> None:
        if self.sent >= MEN:
            return
        self.next_men -= 1
        if self.next_men > 0:
            return
        self.next_men = BETWEEN_TICKS
        post = self.world.get(self.behind)
        if post is None:
            return
        waiting = [guard for guard in self.world.all(BaseGuard) if guard.waits_at(post)]
        for number in range(SENT_AT_ONCE):
            if waiting:
                guard = waiting.pop()
            else:
                guard = self.world.spawn(BaseGuard, post.x - number * TILE, post.feet - BaseGuard.HEIGHT)
            guard.come_running()
            self.sent += 1

    def men_left(self) -> int:
        """How many are still to come through."""
        return MEN - self.sent if self.is_broken else 0

    def shakes(self) -> bool:
        """Just before a blow, and just after it."""
        return self.is_besieged and not self.is_broken and (self.blow <= TELL_TICKS or self.blow > BLOW_TICKS - SHAKE_TICKS)

    def sprite_name(self) -> str:
        """Its own sheet."""
        return "hold_door"

    def pose(self) -> tuple[str, int]:
        """Shaken, broken; else as a door."""
        if self.is_broken:
            return "broken", 0
        return ("struck", self.blow // 3) if self.shakes() else super().pose()
