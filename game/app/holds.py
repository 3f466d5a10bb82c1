"""Buttons that stay down when they are let go, for whoever cannot or will not hold them: one press begins, the next one ends it.

The rules, and a replay, see a button that is held.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from game.app.bindings import REWIND
from game.core import buttons as b

if TYPE_CHECKING:
    from game.core.actor import Actor

WAYS = b.LEFT | b.RIGHT | b.UP | b.DOWN
OPPOSITES = {b.LEFT: b.RIGHT, b.RIGHT: b.LEFT, b.UP: b.DOWN, b.DOWN: b.UP}
LONGEST_TICKS = 55
"""What is no direction is let go by itself: breath and hand last little longer, and who uses them up pays for it."""
ENDS_BY_ITSELF = b.ALL & ~WAYS


class Holding(IntEnum):
    """How what wants to be held is held."""

    HOLD = 0
    TOGGLE = 1
    """What this body holds: to creep, to climb, to steady the sight."""
    TOGGLE_ALL = 2
    """And every direction."""

    @property
    def label(self) -> str:
        """In the menu."""
        return self.name.replace("_", " ")


def toggled(holding: int, body: Actor | None) -> int:
    """The buttons that a press keeps down for a player who has chosen so, in this body."""
    if holding == Holding.HOLD:
        return 0
    own = body.HOLDS if body is not None else 0
    return REWIND | own | (WAYS if holding == Holding.TOGGLE_ALL else 0)


class Holds:
    """What is kept down."""

    def __init__(self) -> None:
        self._kept = 0
        self._ticks = 0
        """Since the last press of what ends by itself."""

    def let_go(self) -> None:
        """Nothing is kept any more."""
        self._kept = 0

    def take(self, held: int, tapped: int, toggles: int) -> int:
        """The buttons of a tick: `held` are down, `tapped` went down since the last tick, a press of `toggles` is kept."""
        self._kept &= toggles
        self._ticks += 1
        if self._ticks > LONGEST_TICKS:
            self._kept &= ~ENDS_BY_ITSELF
        for bit in (*b.NAMES.values(), REWIND):
            if tapped & bit:
                self._kept = (self._kept ^ (bit & toggles)) & ~OPPOSITES.get(bit, 0)
                if bit & ENDS_BY_ITSELF & toggles:
                    self._ticks = 0
        return (held | tapped) & ~toggles | self._kept
