"""Time: sixty ticks a second on absolute deadlines, so that nothing drifts.

`Clock.tick(60)` of pygame counts whole milliseconds and runs at 62 Hz; sleeping until shortly before a deadline and spinning
for the rest keeps 16.667 ms to within a few hundredths.
"""

from __future__ import annotations

import time
from collections.abc import Callable

TICK_SECONDS = 1 / 60
SPIN_SECONDS = 0.0015
"""So long before the deadline the sleep ends and the spin begins."""
MAX_CATCH_UP = 5
"""After a hitch at most so many ticks are made up for; the rest of the time is let go."""
FULL_SPEED = 100
"""Per cent."""


class Pacer:
    """Waits for one deadline after the other."""

    def __init__(self, now: Callable[[], float] = time.perf_counter, sleep: Callable[[float], None] = time.sleep) -> None:
        self._now = now
        self._sleep = sleep
        self._deadline = now()

    def wait(self) -> int:
        """Wait for the next deadline. Returns how many ticks' time has passed since the last: 1, or more after a hitch."""
        now = self._now
        self._deadline += TICK_SECONDS
        left = self._deadline - now()
        if left > SPIN_SECONDS:
            self._sleep(left - SPIN_SECONDS)
        while now() < self._deadline:
            pass
        late = int((now() - self._deadline) / TICK_SECONDS)
        if late >= MAX_CATCH_UP:
            self._deadline = now()
            return MAX_CATCH_UP
        self._deadline += late * TICK_SECONDS
        return 1 + late

    def restart(self) -> None:
        """Forget the time until now: something slow has happened on purpose."""
        self._deadline = self._now()


class Tempo:
    """Turns ticks of real time into ticks of a scene that runs slower or faster."""

    def __init__(self) -> None:
        self._carry = 0

    def ticks(self, passed: int, percent: int) -> int:
        """How many ticks the scene lives in `passed` ticks of real time at `percent` of full speed."""
        ticks, self._carry = divmod(self._carry + passed * percent, FULL_SPEED)
        return ticks
