"""What Bond's moves share: their codes, his size and his speed."""

from __future__ import annotations

from game.core.codes import Codes
from game.core.units import px

# px
STAND_HEIGHT = 42
CROUCH_HEIGHT = 24

# 1/256 px per tick, and per tick^2
RUN_SPEED = px(2.4)
STOP_ACCELERATION = RUN_SPEED // 6 + 1

DROP_TICKS = 8
"""One-way floors let go for so long after down + jump, and a ladder or a rail for so long after it is let go."""


class Move(Codes):
    """What Bond is doing."""

    GROUND = 0
    AIR = 1
    ROLL = 2
    LADDER = 3
    MANTLE = 4
    HIDE = 5
    MELEE = 6
    TAKEDOWN = 7
    USE = 8
    GAS = 9
    HURT = 10
    DEAD = 11
    ALCOVE = 12
    HANG = 13
    DROP_KICK = 14
    LYING = 15
    WORK = 16
