"""The fuzzer: many runs by players who want to break something, each watched by an inspector, on any farm.

A run begins in the stage's own beginning, like a run that is known, or a while along the way to the goal, so that not only the
first room is tried.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from game.core.crash import describe
from game.core.entity import Difficulty
from game.core.replay import Replay
from game.core.units import TILE
from game.core.world import World
from game.prove.explorer import strategy_for
from game.prove.farm import KEPT_LEVELS, Farm, pack_level, stream, unpack_level
from game.prove.fuzz_players import PLAYERS
from game.prove.invariants import Fault, Inspector, inspector
from game.prove.strategy import Strategy
from game.tiled.load import Level

KNOWN_PERCENT = 60
"""So many runs begin like a known one, where there is one."""
GUIDED_PERCENT = 40
"""So many runs then go along the way to the goal for a while: at most for half of their ticks."""
EXCEPTION = "exception"
MAX_DICE = 1 << 30


class Plan(NamedTuple):
    """A run to be played: a task for the farm."""

    level: bytes
    seed: int
    difficulty: Difficulty
    player: str
    dice: int
    """Seed of the player's own chance."""
    ticks: int
    """How long the run is, unless the stage ends before."""
    known: tuple[int, ...] = ()
    """The buttons with which it begins."""


class Failure(NamedTuple):
    """A run that went wrong in its last tick."""

    plan: Plan
    fault: Fault
    inputs: tuple[int, ...]


class Played(NamedTuple):
    """What came of a plan."""

    ticks: int
    tiles: frozenset[tuple[int, int]]
    """Where the player has been."""
    failure: Failure | None


class Campaign(NamedTuple):
    """What came of many runs on a level."""

    runs: int
    ticks: int
    tiles: frozenset[tuple[int, int]]
    failures: tuple[Failure, ...]
    """The first of each kind of fault."""


class Run:
    """A watched run under way. Whatever it raises is a fault like any other."""

    def __init__(self, world: World, inspect: Inspector) -> None:
        self.world = world
        self.inspect = inspect

    def step(self, held: int) -> Fault | None:
        """A tick; what is wrong after it."""
        try:
            self.world.step(held)
            return self.inspect.inspect(self.world)
        except Exception as error:  # a crash of the rules is what is looked for
            place = traceback.extract_tb(error.__traceback__)[-1]
            return Fault(EXCEPTION, f"{Path(place.filename).stem}_{place.lineno}", describe(error))


def begin(plan: Plan) -> Run:
    """A fresh run for a plan."""
    level = unpack_level(plan.level)
    world = level.new_world(seed=plan.seed, difficulty=plan.difficulty)
    return Run(world, inspector(level, plan.seed, plan.difficulty, _strategy_of(plan.level, plan.difficulty)))


@lru_cache(KEPT_LEVELS)
def _strategy_of(level: bytes, difficulty: Difficulty) -> Strategy:
    """The ways of a level; they are long to find and the same for all its worlds."""
    return strategy_for(unpack_level(level).new_world(difficulty=difficulty))


def play_out(plan: Plan) -> Played:
    """Play a plan to its end, or to its first fault."""
    run = begin(plan)
    world = run.world
    inputs: list[int] = []
    tiles: set[tuple[int, int]] = set()
    for held in _buttons(plan, world):
        if len(inputs) < len(plan.known):  # what is known is watched where it is played as a replay
            world.step(held)
            inputs.append(held)
            continue
        fault = run.step(held)
        inputs.append(held)
        if fault is not None:
            return Played(len(inputs), frozenset(tiles), Failure(plan, fault, tuple(inputs)))
        if world.player is not None:
            tiles.add((world.player.centre_x // TILE, (world.player.feet - 1) // TILE))
        if world.stage.outcome or len(inputs) >= plan.ticks:
            break
    return Played(len(inputs), frozenset(tiles), None)


def _buttons(plan: Plan, world: World) -> Iterator[int]:
    """The buttons of tick after tick: some of the known run, some of the way, then the player's."""
    dice = Random(plan.dice)
    player = PLAYERS[plan.player]()
    yield from plan.known
    if dice.randrange(100) < GUIDED_PERCENT:
        strategy = _strategy_of(plan.level, plan.difficulty)
        until = world.tick + dice.randint(0, max(plan.ticks - world.tick, 0) // 2)
        while world.tick < until:
            for held, ticks in strategy.next_presses(world, dice):
                yield from (held for _ in range(ticks))
    while True:
        for held, ticks in player.next_presses(world, dice):
            yield from (held for _ in range(ticks))


def plans(
    level: Level,
    *,
    runs: int,
    ticks: int,
    seed: int,
    difficulty: Difficulty,
    known: tuple[Replay, ...] = (),
    known_percent: int = KNOWN_PERCENT,
) -> Iterator[Plan]:
    """The runs of a campaign. Some begin like one of the `known`, with its seed and difficulty; `ticks` come on top."""
    blob, dice = pack_level(level), Random(seed)
    for number in range(runs):
        player = list(PLAYERS)[number % len(PLAYERS)]
        plan = Plan(blob, seed + number, difficulty, player, dice.randrange(MAX_DICE), ticks)
        if known and dice.randrange(100) < known_percent:
            like = dice.choice(known)
            inputs = tuple(like.inputs())[: dice.randint(0, like.ticks)]
            plan = plan._replace(seed=like.seed, difficulty=like.difficulty, ticks=len(inputs) + ticks, known=inputs)
        yield plan


def fuzz(
    level: Level,
    farm: Farm,
    *,
    runs: int,
    ticks: int,
    seed: int = 0,
    difficulty: Difficulty = Difficulty.AGENT,
    known: tuple[Replay, ...] = (),
    known_percent: int = KNOWN_PERCENT,
    watch: Callable[[Campaign], None] | None = None,
) -> Campaign:
    """Play many runs. `watch` is told after every run how it stands."""
    campaign = Campaign(0, 0, frozenset(), ())
    planned = plans(level, runs=runs, ticks=ticks, seed=seed, difficulty=difficulty, known=known, known_percent=known_percent)
    for played in stream(farm, play_out, planned):
        failures = campaign.failures
        if played.failure is not None and not any(played.failure.fault.is_like(old.fault) for old in failures):
            failures = (*failures, played.failure)
        campaign = Campaign(campaign.runs + 1, campaign.ticks + played.ticks, campaign.tiles | played.tiles, failures)
        if watch is not None:
            watch(campaign)
    return campaign
