"""How `bench` measures: the time of this thread alone, beside a calibration loop that runs just before and after.

Absolute times differ from machine to machine and from minute to minute; the ratio to the calibration loop hardly does. Time
of the thread, not of the clock on the wall, so that other programs on a busy machine do not count.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from statistics import median
from typing import NamedTuple

CALIBRATION_STEPS = 150_000
RATE, MICROSECONDS, MILLISECONDS, MEGABYTES = "1/s", "us", "ms", "MB"
PER_SECOND = {MICROSECONDS: 1e6, MILLISECONDS: 1e3}
now = time.thread_time


class Target(NamedTuple):
    """What is asked of a value: a rate must be at least so much, anything else at most."""

    must: float
    goal: float


class Row(NamedTuple):
    """A measured value. `ratio` is it in calibration loops: the value's time, or what is done in one loop's time; 0: neither."""

    stage: str
    """Which stage's."""
    name: str
    value: float
    unit: str
    ratio: float = 0
    target: Target | None = None

    @property
    def is_met(self) -> bool | None:
        """Whether the value is as good as it must be. None: nothing is asked of it."""
        if self.target is None:
            return None
        return self.value >= self.target.must if self.unit == RATE else self.value <= self.target.must


def calibrate() -> float:
    """Seconds of a fixed loop of whole numbers, attribute-free and without allocation: this machine, this minute."""
    started = now()
    value = 1
    for step in range(CALIBRATION_STEPS):
        value = (value * 31 + step) & 0xFFFF
    return now() - started


def timed(action: Callable[[], object], passes: int) -> tuple[float, float]:
    """Median seconds of the action, and the median of the same in calibration loops."""
    seconds, ratios = [], []
    for _ in range(passes):
        gc.collect()
        before = calibrate()
        started = now()
        action()
        seconds.append(now() - started)
        ratios.append(seconds[-1] * 2 / (before + calibrate()))
    return median(seconds), median(ratios)


def rate(stage: str, name: str, count: int, action: Callable[[], object], passes: int, target: Target | None = None) -> Row:
    """A row of how often a second something is done; the action does it `count` times."""
    seconds, ratio = timed(action, passes)
    return Row(stage, name, round(count / seconds, 1), RATE, round(count / ratio, 2), target)


def duration(
    stage: str, name: str, factor: float, action: Callable[[], object], passes: int, unit: str, target: Target | None = None
) -> Row:
    """A row of how long something takes: the action's seconds times `factor`."""
    seconds, ratio = timed(action, passes)
    return Row(stage, name, round(seconds * factor * PER_SECOND[unit], 3), unit, round(ratio * factor, 5), target)
