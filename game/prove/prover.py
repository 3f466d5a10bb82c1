"""The prover: rounds on the farm over one shared archive, until somebody wins or time is up."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple

from game.core.entity import Difficulty
from game.core.units import TILE
from game.prove.archive import Archive, Cell, Node
from game.prove.explorer import Findings, Found, Round, Start, explore
from game.prove.farm import Farm, pack_level, stream, unpack
from game.tiled.load import Level

STARTS = 24
"""Moments that a round goes on from."""
ROUND_TICKS = 12_000
"""How much a round plays: about a second."""
MAX_DICE = 1 << 30


class Objective(NamedTuple):
    """Something on the map, told to a designer."""

    id: int
    class_name: str
    name: str
    tile: tuple[int, int]

    def __str__(self) -> str:
        name = f" '{self.name}'" if self.name else ""
        return f"object {self.id} ({self.class_name}{name}), tile {self.tile[0]},{self.tile[1]}"


class Search(NamedTuple):
    """How far a search has come."""

    inputs: list[int] | None
    """The buttons of a winning run, None while there is none."""
    moments: int
    """Cells in the archive."""
    explored: int
    """Moments restored, gone on from and judged."""
    ticks: int
    seconds: float
    progress: int
    distance: int
    """From the best moment to its goal, tiles."""
    objective: Objective | None
    """What the best moment has not reached."""
    tile: tuple[int, int]
    """Where the player is in the best moment."""
    heat: dict[tuple[int, int], int]
    """How often the player was seen at each tile."""

    @property
    def ticks_per_second(self) -> int:
        """All workers together."""
        return round(self.ticks / max(self.seconds, 0.001))


class _Prover:
    """One search under way."""

    def __init__(self, level: Level, difficulty: Difficulty, seed: int, search_seed: int) -> None:
        self.level = level
        self.blob = pack_level(level)
        self.difficulty = difficulty
        self.seed = seed
        self.dice = Random(search_seed)
        self.archive = Archive()
        self.nodes: list[Cell] = []
        """The cells that were sent out, by the id of their start."""
        self.inputs: list[int] | None = None
        self.explored = self.ticks = 0
        self.heat: dict[tuple[int, int], int] = {}

    def rounds(self, until: float) -> Iterator[Round]:
        """Tasks, as long as there is time and nobody has won."""
        while self.inputs is None and time.monotonic() < until:
            picks = [self.archive.pick(self.dice) for _ in range(STARTS if self.archive.cells else 0)]
            cells = {cell.key: cell for cell in picks}
            starts = []
            for cell in cells.values():
                starts.append(Start(len(self.nodes), cell.key, cell.value, cell.quality, cell.snapshot, cell.visits))
                self.nodes.append(cell)
            dice = self.dice.randrange(MAX_DICE)
            yield Round(self.blob, self.seed, self.difficulty, dice, tuple(starts), ROUND_TICKS)

    def take(self, findings: Findings) -> None:
        """Merge what a round found."""
        self.ticks += findings.ticks
        self.explored += findings.units
        for tile, count in findings.heat.items():
            self.heat[tile] = self.heat.get(tile, 0) + count
        for start, visits in findings.visits.items():
            if start >= 0:
                self.nodes[start].visits += visits
        for found in findings.found:
            if self.archive.wants(found.key, found.quality):
                self.archive.put(Cell(found.key, found.value, found.quality, found.snapshot, self._node(found)))
        if findings.win is not None and self.inputs is None:
            self.inputs = self._node(findings.win).inputs()

    def _node(self, found: Found) -> Node:
        parent = self.nodes[found.start].node if found.start >= 0 else None
        return Node(parent, found.presses)

    def state(self, seconds: float) -> Search:
        """How far the search has come."""
        best = self.archive.best()
        world = self.level.new_world(seed=self.seed, difficulty=self.difficulty)
        world.load(unpack(best.snapshot))
        goal, player = world.stage.goal(), world.player
        objective = None
        if goal is not None:
            tile = goal.centre_x // TILE, max(goal.feet - 1, goal.y) // TILE
            objective = Objective(goal.id, type(goal).__name__, goal.name, tile)
        tile = (player.centre_x // TILE, (player.feet - 1) // TILE) if player is not None else (0, 0)
        return Search(
            self.inputs,
            len(self.archive),
            self.explored,
            self.ticks,
            seconds,
            self.archive.progress(),
            best.value.distance,
            objective,
            tile,
            self.heat,
        )


def search(
    level: Level,
    farm: Farm,
    *,
    seconds: float,
    difficulty: Difficulty = Difficulty.AGENT,
    seed: int = 0,
    search_seed: int = 0,
    watch: Callable[[Search], None] | None = None,
) -> Search:
    """Look for a winning run for so many seconds. `watch` is told after every round how it stands."""
    prover = _Prover(level, difficulty, seed, search_seed)
    began = time.monotonic()
    for findings in stream(farm, explore, prover.rounds(began + seconds)):
        prover.take(findings)
        if watch is not None:
            watch(prover.state(time.monotonic() - began))
        if prover.inputs is not None:
            break
    return prover.state(time.monotonic() - began)
