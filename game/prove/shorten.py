"""Shorten a winning run: leave out what it wins without, the waits and the detours, as long as there is time.

Delta debugging (Zeller, Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002) from the end of the run to its
beginning, so that the moments before a cut stay as they were.
"""

from __future__ import annotations

import time
from typing import Any

from game.core.entity import Difficulty
from game.core.stage import Outcome
from game.core.world import World
from game.tiled.load import Level

LONGEST_CUT = 512
SHORTEST_CUT = 4
SAVED_EVERY = 32
"""A moment is kept every so many ticks of the run."""
BEHIND_TICKS = 240
"""A try that has not made the run's progress so many ticks after it is given up."""


class _Run:
    """A winning run with its moments and its progress."""

    def __init__(self, world: World, inputs: list[int]) -> None:
        self.world = world
        self.inputs = inputs
        self.moments: list[Any] = []
        self.progress: list[int] = []
        self._play(0)

    def _play(self, tick: int) -> None:
        """Record moments from `tick` (a multiple of SAVED_EVERY, where the world is now) to the end."""
        del self.moments[tick // SAVED_EVERY :], self.progress[tick // SAVED_EVERY :]
        for at in range(tick, len(self.inputs)):
            if not at % SAVED_EVERY:
                self.moments.append(self.world.save())
                self.progress.append(self.world.stage.progress())
            self.world.step(self.inputs[at])

    def _go_to(self, tick: int) -> None:
        index = tick // SAVED_EVERY
        self.world.load(self.moments[index])
        for held in self.inputs[index * SAVED_EVERY : tick]:
            self.world.step(held)

    def wins_without(self, begin: int, end: int) -> int:
        """How long the run is without the ticks from `begin` to `end`; 0 when it does not win any more."""
        self._go_to(begin)
        stage = self.world.stage
        deaths = stage.deaths
        for at in range(end, len(self.inputs)):
            self.world.step(self.inputs[at])
            if stage.outcome or stage.deaths > deaths:
                return begin + at + 1 - end if stage.outcome == Outcome.WON else 0
            if not at % SAVED_EVERY:
                due = (at - BEHIND_TICKS) // SAVED_EVERY
                if due >= 0 and stage.progress() < self.progress[due]:
                    return 0
        return 0

    def cut(self, begin: int, end: int, length: int) -> None:
        """Leave out the ticks from `begin` to `end`."""
        self.inputs = (self.inputs[:begin] + self.inputs[end:])[:length]
        start = begin // SAVED_EVERY * SAVED_EVERY
        self.world.load(self.moments[start // SAVED_EVERY])
        self._play(start)


def shorten(level: Level, inputs: list[int], *, seconds: float, difficulty: Difficulty, seed: int) -> list[int]:
    """A run that wins with fewer ticks, or the same one."""
    until = time.monotonic() + seconds
    run = _Run(level.new_world(seed=seed, difficulty=difficulty), inputs)
    size = LONGEST_CUT
    while size >= SHORTEST_CUT:
        begin = (len(run.inputs) - 1) // size * size
        while begin >= 0:
            if time.monotonic() > until:
                return run.inputs
            end = min(begin + size, len(run.inputs))
            length = run.wins_without(begin, end)
            if length:
                run.cut(begin, end, length)
            begin = min(begin, len(run.inputs)) - size
        size //= 2
    return run.inputs
