"""A round of search: from some known moments on, restore, play a little, keep what is new. What a worker of the farm does."""

from __future__ import annotations

import threading
from random import Random
from typing import Any, NamedTuple

from game.actors.bond import Bond
from game.actors.flown_plane import FlownPlane
from game.actors.sight import Sight
from game.actors.vehicle import Vehicle
from game.core.entity import Difficulty
from game.core.stage import Outcome
from game.core.units import TILE
from game.core.world import World
from game.prove.archive import Archive, Cell, Key, Node, Value
from game.prove.by_air import ByAir
from game.prove.by_sight import BySight
from game.prove.by_wheel import ByWheel
from game.prove.farm import pack, unpack, unpack_level
from game.prove.on_foot import OnFoot
from game.prove.strategy import Press, Strategy

PATIENCE = 5
"""A walk ends when so many actions in a row found nothing new."""
LONGEST_TICKS = 300
"""What one action begins (a lever, a climb) is over after so long."""
HEALTH_TICKS = 200
"""A pip of health is worth so many ticks."""
KEPT_WORLDS = 2


class Start(NamedTuple):
    """A moment to go on from. `id` is the sender's."""

    id: int
    key: Key
    value: Value
    quality: int
    snapshot: bytes
    visits: int


class Round(NamedTuple):
    """A task for the farm."""

    level: bytes
    seed: int
    difficulty: Difficulty
    dice: int
    """Seed of the search's own chance."""
    starts: tuple[Start, ...]
    """None: from the beginning."""
    ticks: int
    """How much to play."""


class Found(NamedTuple):
    """A new moment, and what was pressed since the start that it comes from (-1: the beginning)."""

    start: int
    presses: tuple[Press, ...]
    key: Key
    value: Value
    quality: int
    snapshot: bytes


class Findings(NamedTuple):
    """What a round brought home."""

    found: tuple[Found, ...]
    visits: dict[int, int]
    """How often each start was gone on from."""
    ticks: int
    units: int
    """How often a moment was restored, gone on from and judged."""
    heat: dict[tuple[int, int], int]
    """How often the player was seen at each tile."""
    win: Found | None


def explore(task: Round) -> Findings:
    """Play one round."""
    return _Explorer(task).run()


_local = threading.local()
"""A cluster's worker may run several rounds at once; each thread has its own worlds."""


def _world_of(task: Round) -> tuple[World, Strategy, Any]:
    """A world over the task's level, how to play it, and its first moment. Kept from round to round."""
    worlds: dict[Any, tuple[World, Strategy, Any]] = _local.__dict__.setdefault("worlds", {})
    key = (task.level, task.seed, task.difficulty)
    if key not in worlds:
        if len(worlds) >= KEPT_WORLDS:
            worlds.clear()
        world = unpack_level(task.level).new_world(seed=task.seed, difficulty=task.difficulty)
        worlds[key] = (world, strategy_for(world), world.save())
    return worlds[key]


def strategy_for(world: World) -> Strategy:
    """How the stage's player is played."""
    if isinstance(world.player, Bond):
        return OnFoot(world)
    if isinstance(world.player, Sight):
        return BySight(world)
    if isinstance(world.player, FlownPlane):
        return ByAir(world)
    return ByWheel(world) if isinstance(world.player, Vehicle) else Strategy(world)


class _Explorer:
    """One round under way."""

    def __init__(self, task: Round) -> None:
        self.task = task
        self.world, self.strategy, beginning = _world_of(task)
        self.dice = Random(task.dice)
        self.archive = Archive()
        self.fresh: dict[Key, int] = {}
        """What was found: the start that it comes from."""
        self.visits: dict[int, int] = {}
        self.heat: dict[tuple[int, int], int] = {}
        self.ticks = self.units = 0
        self.origin: dict[Key, int] = {}
        self.win: Found | None = None
        for start in task.starts:
            cell = Cell(start.key, start.value, start.quality, unpack(start.snapshot), Node(None, ()))
            cell.visits = start.visits
            self.archive.put(cell)
            self.origin[start.key] = start.id
        if not task.starts:
            self.world.load(beginning)
            self._keep(self._key() or (), -1, beginning, Node(None, ()))

    def run(self) -> Findings:
        while self.ticks < self.task.ticks and self.win is None:
            cell = self.archive.pick(self.dice)
            cell.visits += 1
            start = self.origin[cell.key]
            if cell.key not in self.fresh:
                self.visits[start] = self.visits.get(start, 0) + 1
            self._walk(cell, start)
        found = tuple(
            self._found(start, cell) for key, start in self.fresh.items() if (cell := self.archive.cells[key]) is not None
        )
        return Findings(found, self.visits, self.ticks, self.units, self.heat, self.win)

    @staticmethod
    def _found(start: int, cell: Cell) -> Found:
        presses: list[Press] = []
        node: Node | None = cell.node
        while node is not None:
            presses[:0] = node.presses
            node = node.parent
        return Found(start, tuple(presses), cell.key, cell.value, cell.quality, pack(cell.snapshot))

    def _walk(self, cell: Cell, start: int) -> None:
        """Go on from a moment until nothing new has come for a while."""
        world, stage = self.world, self.world.stage
        world.load(cell.snapshot)
        deaths = stage.deaths
        node = cell.node
        pending: list[Press] = []
        idle = 0
        while idle < PATIENCE:
            self.units += 1
            for held, ticks in self.strategy.next_presses(world, self.dice):
                for tick in range(ticks):
                    world.step(held)
                    if stage.outcome or stage.deaths > deaths:
                        self.ticks += tick + 1
                        if stage.outcome == Outcome.WON:
                            self._won(start, Node(node, (*pending, (held, tick + 1))))
                        return
                self.ticks += ticks
                pending.append((held, ticks))
            key = self._key()
            if key is None:  # in the middle of something: that is no new moment, but no old one either
                idle += sum(ticks for _, ticks in pending) > LONGEST_TICKS
                continue
            idle += 1
            quality = self._quality()
            if self.archive.wants(key, quality):
                idle = 0
                node, pending = Node(node, tuple(pending)), []
                self._keep(key, start, world.save(), node, quality)

    def _key(self) -> Key | None:
        """The cell of this moment: progress, goal, phase and the player's place."""
        world = self.world
        player = world.player
        if player is not None:
            tile = (player.centre_x // TILE, (player.feet - 1) // TILE)
            self.heat[tile] = self.heat.get(tile, 0) + 1
        place = self.strategy.place(world)
        if place is None:
            return None
        goal = world.stage.goal()
        return (world.stage.progress(), goal.id if goal else 0, *world.stage.phase(), *place)

    def _quality(self) -> int:
        return getattr(self.world.player, "health", 0) * HEALTH_TICKS - self.world.stage.ticks

    def _value(self) -> Value:
        stage = self.world.stage
        goal = stage.goal()
        return Value(stage.progress(), goal.id if goal else 0, self.strategy.distance(self.world))

    def _keep(self, key: Key, start: int, snapshot: Any, node: Node, quality: int = 0) -> None:
        self.archive.put(Cell(key, self._value(), quality, snapshot, node))
        self.fresh[key] = start
        self.origin[key] = start

    def _won(self, start: int, node: Node) -> None:
        cell = Cell((), self._value(), 0, self.world.save(), node)
        self.win = self._found(start, cell)
