"""The cage gate between the bay and the hold: it stands open until the fight begins."""

from __future__ import annotations

from typing import ClassVar

from game.core.codes import Codes
from game.core.entity import choice_member, member, saved
from game.core.events import GateOpened, GateShut
from game.core.solid import Solid


class Bars(Codes):
    """Where the gate's bars are."""

    UP = 0
    FALLING = 1
    DOWN = 2
    RISING = 3


POSES = ("open", "closing", "closed", "opening")
FRAMES = 6


class CageGate(Solid):
    """Bars that fall when the stage begins its boss, and rise when he is beaten. They wait for whoever stands under them."""

    BLOCKS_SIGHT: ClassVar[bool] = False
    STOPS_CARGO: ClassVar[bool] = True
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#607080"

    closes_on: str = choice_member("boss", ("boss", "never"), "what shuts it")
    open_ticks: int = member(60, "how long it takes to rise, ticks; it falls in a third of that", minimum=12, maximum=600)

    state: int = saved(Bars.UP)
    state_ticks: int = saved(0)

    def added(self) -> None:
        """Begin open."""
        self.is_open = True

    def close(self) -> None:
        """Let the bars fall."""
        if self.closes_on == "boss" and self.state == Bars.UP:
            self._enter(Bars.FALLING)

    def open(self) -> None:
        """Raise the bars."""
        if self.state in (Bars.FALLING, Bars.DOWN):
            self.world.emit(GateOpened(self.centre_x, self.feet))
            self._enter(Bars.RISING)

    def _enter(self, state: int) -> None:
        self.state, self.state_ticks = state, 0

    def update(self) -> None:
        """Fall, unless somebody is under it; rise."""
        self.state_ticks += 1
        if self.state == Bars.FALLING and self.state_ticks * 3 >= self.open_ticks and not self.would_overlap_body():
            self.is_open = False
            self._enter(Bars.DOWN)
            self.world.emit(GateShut(self.centre_x, self.feet))
        elif self.state == Bars.RISING and self.state_ticks >= self.open_ticks:
            self.is_open = True
            self._enter(Bars.UP)

    def pose(self) -> tuple[str, int]:
        """Bars up, falling, down, rising."""
        ticks = self.open_ticks if self.state == Bars.RISING else max(self.open_ticks // 3, 1)
        return POSES[self.state], min(self.state_ticks * FRAMES // ticks, FRAMES - 1)
