"""What Necros can do to Bond, and which of it he picks for what he sees: the tables. Times are ticks, lengths px."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from game.core.entity import Difficulty

LEAST_STARTUP = 20
"""No blow is told for less."""
STARTUP_PERCENT = {Difficulty.RECRUIT: 125, Difficulty.AGENT: 100, Difficulty.DOUBLE_O: 90}


def told(ticks: int, difficulty: Difficulty) -> int:
    """How long a blow is told that is told for so many ticks at Agent."""
    return max(ticks * STARTUP_PERCENT[difficulty] // 100, LEAST_STARTUP)


class Act(IntEnum):
    """What he can do to Bond."""

    NONE = 0
    HOOK = 1
    SHIN = 2
    GRAB = 3
    CHARGE = 4
    THROW = 5
    KICK = 6
    REACH_UP = 7
    YANK = 8
    DOUBLE = 9
    DOUBLE_LOW = 10


class Attack(NamedTuple):
    """A row of the table. `low` and `high` bound the blow's box above the floor, `reach` is how far it goes before his body."""

    startup: int
    active: int
    recovery: int
    reach: int
    low: int
    high: int
    from_round: int = 1
    then: Act = Act.NONE
    """What follows at once, instead of the recovery."""


ATTACKS: dict[Act, Attack] = {
    Act.HOOK: Attack(24, 4, 26, 30, 22, 40),
    Act.SHIN: Attack(26, 5, 28, 34, 0, 14),
    Act.GRAB: Attack(34, 6, 52, 26, 0, 40, from_round=2),
    Act.CHARGE: Attack(32, 24, 44, 6, 0, 34),
    Act.THROW: Attack(50, 1, 34, 260, 24, 36),
    Act.KICK: Attack(40, 6, 30, 40, 0, 20, from_round=2),
    Act.REACH_UP: Attack(28, 8, 40, 8, 46, 94),
    Act.YANK: Attack(40, 6, 40, 0, 0, 0),
    Act.DOUBLE: Attack(24, 4, 0, 30, 22, 40, from_round=3, then=Act.DOUBLE_LOW),
    Act.DOUBLE_LOW: Attack(20, 5, 34, 34, 0, 14, from_round=3),
}

NEAR, MIDDLE, FAR = 28, 80, 200
"""Gaps between the two bodies, px: fists below the first, a charge below the second, a throw below the third."""
CLOSE_WEIGHTS = ((Act.HOOK, 5), (Act.SHIN, 4), (Act.GRAB, 3), (Act.DOUBLE, 4))
LOW_WEIGHTS = ((Act.SHIN, 8), (Act.GRAB, 3), (Act.HOOK, 1))
"""Against who crouches; a hook goes over him, and he has seen it coming."""
MIDDLE_WEIGHTS = ((Act.CHARGE, 5), (Act.NONE, 3))
FAR_WEIGHTS = ((Act.THROW, 4), (Act.NONE, 4))
KICK_WEIGHT = 8
LEVEL_PX = 20
"""Feet so near to his count as on his height."""


class Look(NamedTuple):
    """What he sees of Bond in a tick."""

    side: int
    gap: int
    rise: int
    """How far Bond's feet are above his own, px."""
    is_low: bool

    @property
    def is_level(self) -> bool:
        """Whether both stand at about the same height."""
        return abs(self.rise) <= LEVEL_PX

    @property
    def is_above(self) -> bool:
        """Whether Bond stands on something."""
        return self.rise > LEVEL_PX


Choices = tuple[tuple[Act, int], ...]
"""Attacks by weight; `NONE` is a step nearer."""


def choices(look: Look, *, is_out_of_reach: bool, can_kick: bool) -> Choices:
    """What he may do about what he saw. `is_out_of_reach`: for too long; `can_kick`: the floor will take cargo to Bond."""
    if is_out_of_reach:
        return ((Act.YANK, 1),)
    if look.is_above:
        return ((Act.REACH_UP, 1),) if look.gap < ATTACKS[Act.REACH_UP].reach else ((Act.NONE, 1),)
    if not look.is_level:
        return ((Act.NONE, 1),)
    if look.gap < NEAR:
        return LOW_WEIGHTS if look.is_low else CLOSE_WEIGHTS
    if look.gap < MIDDLE:
        return MIDDLE_WEIGHTS
    return (*FAR_WEIGHTS, (Act.KICK, KICK_WEIGHT)) if look.gap < FAR and can_kick else FAR_WEIGHTS
