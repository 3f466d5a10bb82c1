"""Going back in time: a ring of snapshots, and the buttons that lead from each of them to every tick after it."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from game.core.units import TICKS_PER_SECOND
from game.core.world import Snapshot, World

PERIOD = 10
"""Every so many ticks a snapshot is kept; less than so many are played anew to reach a tick between two of them."""
SECONDS = 10


class Moment(NamedTuple):
    """A snapshot, and the buttons of the ticks from it to the next."""

    tick: int
    snapshot: Snapshot
    buttons: list[int]


class Rewind:
    """Steps a world, and takes it back to any of its last ticks: exactly as it was then, digest for digest.

    Only what is stepped through here can be gone back to. At most `seconds` are held, and one snapshot more than they need.
    """

    def __init__(self, world: World, seconds: int = SECONDS) -> None:
        """From the world's tick of now on. `seconds` is at least 1."""
        self._world = world
        self._reach = seconds * TICKS_PER_SECOND
        self._moments: deque[Moment] = deque([Moment(world.tick, world.save(), [])])

    @property
    def ticks(self) -> int:
        """How many ticks the world can be taken back now."""
        return min(self._world.tick - self._moments[0].tick, self._reach)

    @property
    def snapshots(self) -> int:
        """How many snapshots are held."""
        return len(self._moments)

    def step(self, buttons: int) -> None:
        """Let one tick pass with these buttons held."""
        world, moments = self._world, self._moments
        if len(moments[-1].buttons) == PERIOD:
            moments.append(Moment(world.tick, world.save(), []))
        moments[-1].buttons.append(buttons)
        world.step(buttons)
        while len(moments) > 1 and moments[1].tick <= world.tick - self._reach:
            moments.popleft()

    def back(self, ticks: int) -> int:
        """Take the world back by so many ticks, or as far as is held. Returns by how many; what came after them is forgotten."""
        world, moments = self._world, self._moments
        gone = max(min(ticks, self.ticks), 0)
        target = world.tick - gone
        while moments[-1].tick > target:
            moments.pop()
        tick, snapshot, buttons = moments[-1]
        del buttons[target - tick :]
        world.load(snapshot)
        for held in buttons:
            world.step(held)
        world.events = []  # they were seen and heard when they happened
        return gone
