"""Units of the simulation: whole pixels for places, 1/256 px for speeds, ticks for time."""

from __future__ import annotations

TILE = 16
"""Edge of a tile, px."""
SUBPIXELS = 256
"""Speeds, accelerations and movement remainders are ints in 1/256 px."""
TICKS_PER_SECOND = 60


def px(pixels: float) -> int:
    """A length or speed in pixels (per tick) as an int in 1/256 px."""
    return round(pixels * SUBPIXELS)


def whole_seconds(ticks: int) -> int:
    """What a clock that counts down shows for so many ticks: it rounds up, so that 0 is the end."""
    return -(-ticks // TICKS_PER_SECOND)


def clamp(value: int, low: int, high: int) -> int:
    """The nearest to `value` from `low` to `high`; several times as fast as `min` of `max`."""
    if value < low:
        return low
    return value if value < high else high


def approach(value: int, target: int, step: int) -> int:
    """`value` moved towards `target` by at most `step` (>= 0)."""
    if value < target:
        value += step
        return value if value < target else target
    value -= step
    return value if value > target else target
