"""How fast it all is: the rows of the targets for every stage of the campaign, each beside a calibration loop."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby, islice
from pathlib import Path
from statistics import fmean, median, quantiles

from rich.console import Console
from rich.table import Table

from game.actors.bond import Bond
from game.actors.guard import Guard
from game.app.window import NoDisplayError
from game.cli import CommandError
from game.cli._common import LEVELS, open_level, open_replay
from game.cli._in_play import in_fresh_process, open_cold, play_through
from game.cli._measure import MEGABYTES, MICROSECONDS, MILLISECONDS, Row, Target, calibrate, duration, rate
from game.core.grid import SOLID, Grid
from game.core.replay import Action, Replay, ReplayError, read
from game.core.units import TICKS_PER_SECOND, TILE
from game.core.world import World
from game.levels import CAMPAIGN
from game.tiled.load import Level

HELP = "measure speed, memory and load times of every stage"
ROOT = Path(__file__).resolve().parents[2]
PASSES, QUICK_TICKS = 5, 300
IDLE_TICKS = 1800
"""A map without a replay is left alone for so long."""
AWAKE_ACTORS, AWAKE_TICKS = 60, 600
SNAPSHOTS = 400
TARGET_ENTITIES = 100
"""The targets speak of so many; what a stage with more takes is reckoned down to it."""
UNIT_TICKS, UNITS = 30, 60
HALL_COLUMNS, HALL_ROWS = 80, 22
ALL_STAGES = "whatever the stage"
WHOLE = 1000
"""From here on values are shown without decimals."""
MET = {True: "[green]met[/]", False: "[bold red]missed[/]", None: ""}

TICKS_TARGET = Target(15_000, 40_000)
AWAKE_TARGET = Target(6_000, 15_000)
SNAPSHOT_TARGET = Target(20, 10)
UNIT_TARGET = Target(1_500, 4_000)
CANVAS_TARGET = Target(1.5, 0.6)
PRESENT_TARGET = Target(6, 3.5)
SPREAD_TARGET = Target(3, 2)
LOAD_TARGET = Target(60, 25)
OPEN_TARGET = Target(250, 120)
TITLE_TARGET = Target(400, 150)
MEMORY_TARGET = Target(150, 80)


def register(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("runs", nargs="*", type=Path, metavar="MAP|FILE.tas", help="these instead of the campaign's maps")
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--quick", action="store_true", help=f"one pass of each instead of {PASSES}, and short runs")
    parser.add_argument("--display", action="store_true", help="present on the real display, not on one that nobody sees")


def run(options: argparse.Namespace) -> int:
    """Measure and print."""
    maps = [LEVELS / stage for chapter in CAMPAIGN for stage in chapter.stages]
    rows = measure(options.runs or maps, is_quick=options.quick, on_display=options.display)
    if options.json:
        for row in rows:
            must, goal = row.target or (None, None)
            values = {"stage": row.stage, "name": row.name, "value": row.value, "unit": row.unit, "ratio": row.ratio}
            print(json.dumps({**values, "must": must, "goal": goal}), flush=True)
        return 0
    for stage, of_stage in groupby(rows, lambda row: row.stage):
        Console().print(_table(stage, of_stage))
    return 0


def _table(stage: str, rows: Iterable[Row]) -> Table:
    """The rows of a stage; they are told on stderr while they come."""
    table = Table("what", "value", "unit", "ratio", "must", "", "goal", title=stage, title_justify="left")
    for row in rows:
        print(f"{row.stage} {row.name}: {row.value:g} {row.unit}".strip(), file=sys.stderr)
        must, goal = (f"{limit:g}" for limit in row.target) if row.target else ("", "")
        value = f"{row.value:,.0f}" if row.value >= WHOLE else f"{row.value:.3g}"
        table.add_row(row.name, value, row.unit, f"{row.ratio:.4g}" if row.ratio else "", must, MET[row.is_met], goal)
    return table


def measure(runs: list[Path], *, is_quick: bool = False, on_display: bool = False) -> Iterator[Row]:
    """All rows: what does not depend on the stage, then a set for each of these maps or replays. Raises CommandError."""
    passes = 1 if is_quick else PASSES
    yield from _of_the_game(passes)
    for path in runs:
        replay, level = the_run(path)
        name = level.path.stem
        inputs = list(replay.inputs())[: QUICK_TICKS if is_quick else None]
        ticks = _played_ticks(level, replay, inputs)
        yield from _ticks(name, level, replay, inputs[:ticks], passes)
        yield from _snapshots(name, level, replay, inputs[:ticks], passes)
        yield from _loading(name, level, replay, passes)
        yield from _in_play(name, level, replay, ticks, on_display)


def the_run(path: Path) -> tuple[Replay, Level]:
    """A replay and its map; of a map the longest run beside it that wins, or nobody touching anything. Raises CommandError."""
    if path.suffix == ".tas":
        return open_replay(path)
    found = []
    for file in sorted(path.parent.glob(f"{path.stem}.*.tas")):
        try:
            replay = read(file)
        except ReplayError:
            continue  # `replay` and pytest say what is wrong with it
        if any(expectation.kind == "won" for expectation in replay.expectations):
            found.append(replay)
    idle = Replay(path.name, actions=(Action(IDLE_TICKS, 0),))
    return max(found, key=lambda replay: replay.ticks, default=idle), open_level(path)


def _fresh(level: Level, replay: Replay) -> World:
    return level.world_of(replay)


def _played_ticks(level: Level, replay: Replay, inputs: list[int]) -> int:
    """How many of the ticks are played before the stage is over: those after it cost nothing and would flatter."""
    world = _fresh(level, replay)
    for held in inputs:
        if world.stage.outcome:
            break
        world.step(held)
    return world.tick


# Rows


def _of_the_game(passes: int) -> Iterator[Row]:
    world = crowded_world()

    def live() -> None:
        for _ in range(AWAKE_TICKS):
            world.step(0)

    name = f"ticks, {AWAKE_ACTORS} actors awake"
    yield rate(ALL_STAGES, name, AWAKE_TICKS, live, passes, AWAKE_TARGET)
    loop = calibrate()
    seconds = median(_title_seconds() for _ in range(passes))
    loop = (loop + calibrate()) / 2
    name = "process start to the title's first frame, and out again"
    yield Row(ALL_STAGES, name, round(seconds * 1000), MILLISECONDS, round(seconds / loop, 2), TITLE_TARGET)


def crowded_world() -> World:
    """A long hall with guards on their rounds, and the player where nobody sees him."""
    cells = bytearray(HALL_COLUMNS * HALL_ROWS)
    for row in (5, 10, 15, HALL_ROWS - 1):
        cells[row * HALL_COLUMNS : (row + 1) * HALL_COLUMNS] = bytes([SOLID]) * HALL_COLUMNS
    world = World(Grid(HALL_COLUMNS, HALL_ROWS, bytes(cells)))
    world.add(Bond(world, world.take_id(), HALL_COLUMNS * TILE // 2, 5 * TILE - Bond.HEIGHT))
    for index in range(AWAKE_ACTORS):
        floor = (10, 15, HALL_ROWS - 1)[index % 3]
        x = (index // 3 * 4 + 1) % (HALL_COLUMNS - 3) * TILE
        world.add(Guard(world, world.take_id(), x, floor * TILE - Guard.HEIGHT, patrol_left=1, patrol_right=2))
    world.begin()
    return world


def _title_seconds() -> float:
    """By the clock on the wall, since a process start is more than what this thread does."""
    started = time.perf_counter()
    arguments = [sys.executable, str(ROOT / "main.py"), "play", "--ticks", "1", "--mute"]
    environment = {**os.environ, "SDL_VIDEODRIVER": "dummy"}
    subprocess.run(arguments, stdout=subprocess.DEVNULL, env=environment, check=True)
    return time.perf_counter() - started


def _ticks(stage: str, level: Level, replay: Replay, inputs: list[int], passes: int) -> Iterator[Row]:
    def play(*, is_all_awake: bool) -> None:
        world = _fresh(level, replay)
        if is_all_awake:
            for entity in world.entities.values():
                world.wake(entity)
            world.decide_sleep = lambda: None  # type: ignore[method-assign]
        for held in inputs:
            world.step(held)

    yield rate(stage, "ticks while the run plays", len(inputs), partial(play, is_all_awake=False), passes, TICKS_TARGET)
    yield rate(stage, "ticks, the whole stage awake", len(inputs), partial(play, is_all_awake=True), passes)


def _snapshots(stage: str, level: Level, replay: Replay, inputs: list[int], passes: int) -> Iterator[Row]:
    world = _fresh(level, replay)
    for held in islice(inputs, len(inputs) // 2):
        world.step(held)
    count = sum(not entity.IS_FIXED for entity in world.entities.values())
    onwards = inputs[len(inputs) // 2 :][:UNIT_TICKS]

    def save() -> None:
        for _ in range(SNAPSHOTS):
            world.save()

    kept = world.save()

    def load() -> None:
        for _ in range(SNAPSHOTS):
            world.load(kept)

    def explore() -> None:
        for _ in range(UNITS):
            world.load(kept)
            for held in onwards:
                world.step(held)
            world.save()

    each = min(TARGET_ENTITIES / count, 1) / SNAPSHOTS
    what = f"{min(TARGET_ENTITIES, count)} of {count} entities that change"
    yield duration(stage, f"save, {what}", each, save, passes, MICROSECONDS, SNAPSHOT_TARGET)
    yield duration(stage, f"load, {what}", each, load, passes, MICROSECONDS, SNAPSHOT_TARGET)
    yield rate(stage, f"restore, {UNIT_TICKS} ticks, save", UNITS, explore, passes, UNIT_TARGET)


def _loading(stage: str, level: Level, replay: Replay, passes: int) -> Iterator[Row]:
    yield duration(stage, "load, headless", 1, partial(open_level, level.path), passes, MILLISECONDS, LOAD_TARGET)
    opened = [in_fresh_process(open_cold, level.path, replay.seed) for _ in range(passes)]
    milliseconds = median(one.milliseconds for one in opened)
    ratio = median(one.milliseconds / one.loop for one in opened)
    name = "load, with pictures and the first frame"
    yield Row(stage, name, round(milliseconds, 1), MILLISECONDS, round(ratio, 3), OPEN_TARGET)


def _in_play(stage: str, level: Level, replay: Replay, ticks: int, on_display: bool) -> Iterator[Row]:
    """Every frame of the run counts, cold or not, garbage collection and all: nothing is repeated until it is quick."""
    try:
        played = in_fresh_process(partial(play_through, on_display=on_display), level.path, replay, ticks)
    except NoDisplayError as error:
        raise CommandError(str(error)) from None
    second = TICKS_PER_SECOND
    seconds = [played.canvas[at : at + second] for at in range(0, max(len(played.canvas) - second, 0) + 1, second)]
    busiest = max(fmean(frames) for frames in seconds)
    mean, in_play = fmean(played.canvas), fmean(played.frames)
    worst_canvas, worst = (quantiles(times, n=100)[-1] for times in (played.canvas, played.frames))
    presented = busiest + played.present

    def row(name: str, milliseconds: float, target: Target | None = None) -> Row:
        return Row(stage, name, round(milliseconds, 3), MILLISECONDS, round(milliseconds / played.loop, 4), target)

    yield row("canvas frame, mean", mean)
    yield row("canvas frame, mean of the busiest second", busiest, CANVAS_TARGET)
    yield row("canvas frame, 99th percentile", worst_canvas)
    yield row(f"the busiest, scaled and presented at 1080p ({played.driver})", presented, PRESENT_TARGET)
    yield row("all of a frame in play, mean", in_play)
    yield Row(stage, "all of a frame in play, 99th percentile / mean", round(worst / in_play, 2), "", 0, SPREAD_TARGET)
    if played.memory:
        yield Row(stage, "memory in play at 1080p", round(played.memory, 1), MEGABYTES, 0, MEMORY_TARGET)
