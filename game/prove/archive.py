"""The archive of a search: for every cell the best moment known there, and which one to go on from.

After Ecoffet, Huizinga, Lehman, Stanley, Clune, "First return, then explore" (Go-Explore, arXiv 1901.10995 and 2004.12919).
"""

from __future__ import annotations

from bisect import insort
from random import Random
from typing import Any, NamedTuple

from game.prove.strategy import Press

Key = tuple[int, ...]
Step = tuple[int, int]
"""Progress and the goal's id: only moments that have both in common are compared by their distance."""

SPANS = (8, 40, 200, 0)
"""A moment is drawn from about so many of the best; 0: from all."""
CANDIDATES = 3
"""Of so many drawn, the one that was gone on from least is taken."""
VISITS_A_TILE = 4
"""A moment that was gone on from so often counts as a tile farther from its goal."""
RANKED_AFTER = 1000
"""The order is made anew after so many picks."""
FARTHEST_PERCENT = 60
"""So often one goes on from the farthest progress; else from any step, as if it were the farthest."""
CLEARLY_BETTER = 20
"""A moment takes another's place only when it is better by so much: small gains are not worth the traffic."""


class Node(NamedTuple):
    """The end of a run: what was pressed since the parent's end."""

    parent: Node | None
    presses: tuple[Press, ...]

    def inputs(self) -> list[int]:
        """The buttons of each tick from the beginning."""
        parts = []
        node: Node | None = self
        while node is not None:
            parts.append(node.presses)
            node = node.parent
        return [held for presses in reversed(parts) for held, ticks in presses for _ in range(ticks)]


class Value(NamedTuple):
    """How near to the win a moment is."""

    progress: int
    goal: int
    """The id of what is to be reached next."""
    distance: int
    """To the goal, tiles."""

    @property
    def step(self) -> Step:
        """What it has in common with moments that it can be compared with."""
        return self.progress, self.goal


class Cell:
    """The best moment known at one place and phase."""

    __slots__ = ("key", "node", "quality", "snapshot", "value", "visits")

    def __init__(self, key: Key, value: Value, quality: int, snapshot: Any, node: Node) -> None:
        self.key = key
        self.value = value
        self.quality = quality
        """Which of two moments at the same cell is better: health against ticks."""
        self.snapshot = snapshot
        self.node = node
        self.visits = 0


class Archive:
    """Cells by key, and for each step of the way in order of distance."""

    def __init__(self) -> None:
        self.cells: dict[Key, Cell] = {}
        self._steps: dict[Step, list[tuple[int, Key]]] = {}
        self._picks = 0

    def __len__(self) -> int:
        return len(self.cells)

    def wants(self, key: Key, quality: int) -> bool:
        """Whether a moment of this quality is news."""
        known = self.cells.get(key)
        return known is None or quality >= known.quality + CLEARLY_BETTER

    def put(self, cell: Cell) -> None:
        """Keep a moment, in place of a worse one at its cell."""
        known = self.cells.get(cell.key)
        self.cells[cell.key] = cell
        if known is None:
            insort(self._steps.setdefault(cell.value.step, []), (cell.value.distance, cell.key))
        else:
            cell.visits = known.visits

    def best(self) -> Cell:
        """The moment nearest to the goal that most moments of the farthest progress have, by whatever way it came."""
        _, goal = max(self._steps, key=lambda step: (step[0], len(self._steps[step]), step[1]))
        cells = [self.cells[key] for step, order in self._steps.items() if step[1] == goal for _, key in order]
        return min(cells, key=lambda cell: (cell.value.distance, -cell.value.progress, cell.key))

    def progress(self) -> int:
        """The farthest that was made."""
        return max(self._steps)[0]

    def pick(self, dice: Random) -> Cell:
        """A moment to go on from: mostly one of those nearest to the win, and one that was not gone on from often."""
        self._picks += 1
        if not self._picks % RANKED_AFTER:
            self._rank()
        steps = list(self._steps)
        if dice.randrange(100) < FARTHEST_PERCENT:
            farthest = max(steps)[0]
            steps = [step for step in steps if step[0] == farthest]
        order = self._steps[dice.choice(steps)]
        span, last = dice.choice(SPANS), len(order) - 1
        places = [min(int(dice.expovariate(1 / span)), last) if span else dice.randint(0, last) for _ in range(CANDIDATES)]
        cells = [self.cells[order[place][1]] for place in places]
        return min(cells, key=lambda cell: cell.visits)

    def _rank(self) -> None:
        """Put behind what was gone on from many times and led nowhere."""
        self._steps = {}
        for cell in self.cells.values():
            worn = cell.value.distance + cell.visits // VISITS_A_TILE
            self._steps.setdefault(cell.value.step, []).append((worn, cell.key))
        for order in self._steps.values():
            order.sort()
