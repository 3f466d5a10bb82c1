"""A floor that tilts: what an aeroplane's attitude does to what stands, runs, jumps, slides and floats in it.

A FlightPlan sets `world.gravity_x` (what cargo feels across) and `world.gravity_y` (what people feel down); all else is read off
these two. Attitudes are steps of five degrees: +1 to +4 nose up, so that downhill is to the right; -1 to -4 nose down.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from game.core.units import px
from game.core.world import GRAVITY, World


class Pull(NamedTuple):
    """What loose cargo feels at an attitude: 1/256 px per tick^2 across and down, and how fast it slides at most."""

    across: int
    down: int
    cap: int


LEVEL = Pull(0, GRAVITY, 0)
PULLS = (LEVEL, Pull(7, 77, px(1.5)), Pull(13, 76, px(2)), Pull(20, 74, px(2.5)), Pull(26, 72, px(3)))
"""By steps of attitude, either way."""
MOST = len(PULLS) - 1
POCKET_GRAVITY, PULL_OUT_GRAVITY = 5, 115
"""What people feel in a pocket of air, and as the plane is caught again."""
POCKET_CARGO = Pull(0, -2, px(1.5))
FLOAT_SPEED = px(1.5)
"""Nobody rises or sinks faster in a pocket."""
RUN_STEP = 48
"""Each step makes a run so much faster downhill and slower uphill."""
DRIFT, DRIFT_FROM = 77, 3
"""From so many steps on who merely stands drifts downhill; who crouches braces."""
AIR_SHARE = 4
"""In the air people feel a fourth of what cargo feels across."""

_STEPS = {way * pull.across: way * steps for steps, pull in enumerate(PULLS) for way in (1, -1)}
"""By what cargo feels across."""


def attitude(world: World) -> int:
    """The plane's attitude, -4 to 4."""
    return _STEPS[world.gravity_x]


def set_attitude(world: World, steps: int) -> None:
    """Tilt the world, by -4 to 4 steps."""
    across = PULLS[abs(steps)].across
    world.gravity_x = across if steps >= 0 else -across


def is_pocket(world: World) -> bool:
    """Whether everything floats now."""
    return world.gravity_y == POCKET_GRAVITY


def cargo_pull(world: World) -> Pull:
    """What loose cargo feels now; `across` points to the right."""
    return _pull_of(world.gravity_x, world.gravity_y)


@cache
def _pull_of(gravity_x: int, gravity_y: int) -> Pull:
    if gravity_y == POCKET_GRAVITY:
        return POCKET_CARGO
    pull = PULLS[abs(_STEPS[gravity_x])]
    return Pull(gravity_x, gravity_y if gravity_y != GRAVITY else pull.down, pull.cap)


def ground_lean(world: World, direction: int) -> int:
    """What the tilt adds to the speed of who runs in that direction (-1, 1) or stands upright (0), 1/256 px per tick."""
    steps = attitude(world)
    if direction:
        return RUN_STEP * steps
    if abs(steps) < DRIFT_FROM:
        return 0
    return DRIFT if steps > 0 else -DRIFT


def air_lean(world: World, direction: int, ticks: int) -> int:
    """The same in the air, after so many ticks of it: the run that was brought along, and what has been felt since."""
    felt = abs(world.gravity_x) * ticks // AIR_SHARE
    return RUN_STEP * attitude(world) * abs(direction) + (felt if world.gravity_x > 0 else -felt)


def floated(world: World, speed: int) -> int:
    """A speed up or down, held to what a pocket of air allows."""
    return max(-FLOAT_SPEED, min(speed, FLOAT_SPEED)) if is_pocket(world) else speed
