"""How fast it all is: the rows of the targets, each beside a calibration loop that runs just before and after it.

Absolute times differ from machine to machine and from minute to minute; the ratio to the calibration loop hardly does.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

from game.actors.bond import Bond
from game.actors.guard import Guard
from game.cli._common import LEVELS, open_level, open_replay
from game.core.grid import SOLID, Grid
from game.core.units import TILE
from game.core.world import World

HELP = "measure speed, memory and load times"
REPLAY = LEVELS / "concert_hall" / "backstage.loud.tas"
ROOT = Path(__file__).resolve().parents[2]
PASSES = 5
CALIBRATION_STEPS = 150_000
AWAKE_ACTORS = 60
AWAKE_TICKS = 600
SNAPSHOTS = 400
TARGET_ENTITIES = 100
"""The targets speak of so many; what a stage with another number takes is reckoned up to it."""
UNIT_TICKS = 30
UNITS = 60
FRAME_STEP = 4
"""Every so many ticks of the replay a picture is measured."""
PRESENTS = 60
FULL_HD = 1920, 1080
MEMORY_TICKS = 50
"""Play lasts so many ticks a pass; they pass in real time."""
KILOBYTES = 1024
HALL_COLUMNS, HALL_ROWS = 80, 22
THOUSAND = 1000
RATE = "1/s"
MET = {True: "[green]met[/]", False: "[bold red]missed[/]", None: ""}
WHOLE = 1000
"""From here on values are shown without decimals."""


class Row(NamedTuple):
    """A measured value. `ratio` is it in calibration loops: the value's time, or what is done in one loop's time."""

    name: str
    value: float
    unit: str
    ratio: float
    must: str = ""
    goal: str = ""

    @property
    def is_met(self) -> bool | None:
        """Whether the value is as good as it must be: a rate at least so much, anything else at most. None: nothing is asked."""
        if not self.must:
            return None
        limit = float(self.must.removesuffix("k")) * (THOUSAND if self.must.endswith("k") else 1)
        return self.value >= limit if self.unit == RATE else self.value <= limit


def register(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--quick", action="store_true", help="one pass of each instead of five")
    parser.add_argument("--replay", default=str(REPLAY), metavar="FILE.tas", help="the run that is played and drawn")
    parser.add_argument("--display", action="store_true", help="present on the real display, not on one that nobody sees")


def run(options: argparse.Namespace) -> int:
    """Measure and print."""
    passes = 1 if options.quick else PASSES
    if not options.display:
        os.environ["SDL_VIDEODRIVER"] = "dummy"
    table = Table("what", "value", "unit", "ratio", "must", "", "goal")
    for row in measure(Path(options.replay), passes):
        if options.json:
            print(json.dumps({"name": row.name, "value": row.value, "unit": row.unit, "ratio": row.ratio}), flush=True)
        else:
            print(f"{row.name} {row.value:g} {row.unit}", file=sys.stderr)
        value = f"{row.value:,.0f}" if row.value >= WHOLE else f"{row.value:.3g}"
        table.add_row(row.name, value, row.unit, f"{row.ratio:.4g}", row.must, MET[row.is_met], row.goal)
    if not options.json:
        Console().print(table)
    return 0


def measure(replay: Path, passes: int) -> Iterator[Row]:
    """All rows, the headless ones first."""
    yield from _ticks(replay, passes)
    yield from _snapshots(replay, passes)
    yield from _loading(replay, passes)
    yield from _pictures(replay, passes)
    yield from _processes(replay, passes)


# Measuring


def calibrate() -> float:
    """Seconds of a fixed loop of whole numbers, attribute-free and without allocation: this machine, this minute."""
    started = time.perf_counter()
    value = 1
    for step in range(CALIBRATION_STEPS):
        value = (value * 31 + step) & 0xFFFF
    return time.perf_counter() - started


def timed(action: Callable[[], object], passes: int) -> tuple[float, float]:
    """Median seconds of the action, and the median of the same in calibration loops."""
    seconds, ratios = [], []
    for _ in range(passes):
        gc.collect()
        before = calibrate()
        started = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - started)
        ratios.append(seconds[-1] * 2 / (before + calibrate()))
    return median(seconds), median(ratios)


def rate(name: str, count: int, action: Callable[[], object], passes: int, must: str, goal: str, unit: str = RATE) -> Row:
    """A row of how often a second something is done; the action does it `count` times."""
    seconds, ratio = timed(action, passes)
    return Row(name, round(count / seconds, 1), unit, round(count / ratio, 2), must, goal)


def duration(name: str, factor: float, action: Callable[[], object], passes: int, unit: str, must: str, goal: str) -> Row:
    """A row of how long something takes: the action's seconds times `factor`."""
    seconds, ratio = timed(action, passes)
    per_second = {"us": 1e6, "ms": 1e3}[unit]
    return Row(name, round(seconds * factor * per_second, 3), unit, round(ratio * factor, 5), must, goal)


# Rows


def _ticks(path: Path, passes: int) -> Iterator[Row]:
    replay, level = open_replay(path)
    inputs = list(replay.inputs())

    def play() -> None:
        world = level.new_world(seed=replay.seed, difficulty=replay.difficulty)
        for held in inputs:
            world.step(held)

    yield rate("ticks, a stage while its replay plays", len(inputs), play, passes, "15k", "40k")
    world = crowded_world()

    def live() -> None:
        for _ in range(AWAKE_TICKS):
            world.step(0)

    yield rate(f"ticks, {AWAKE_ACTORS} actors awake", AWAKE_TICKS, live, passes, "6k", "15k")


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


def _snapshots(path: Path, passes: int) -> Iterator[Row]:
    replay, level = open_replay(path)
    world = level.new_world(seed=replay.seed, difficulty=replay.difficulty)
    inputs = list(replay.inputs())
    for held in inputs[: len(inputs) // 2]:
        world.step(held)
    count = len(world.entities)

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
            for held in inputs[:UNIT_TICKS]:
                world.step(held)
            world.save()

    each = TARGET_ENTITIES / count / SNAPSHOTS
    yield duration(f"save, {TARGET_ENTITIES} entities (of {count})", each, save, passes, "us", "20", "10")
    yield duration(f"load, {TARGET_ENTITIES} entities (of {count})", each, load, passes, "us", "20", "10")
    yield rate(f"restore, {UNIT_TICKS} ticks, save", UNITS, explore, passes, "1.5k", "4k")


def _loading(path: Path, passes: int) -> Iterator[Row]:
    from game.view.stage_view import SIZE, StageView

    replay, level = open_replay(path)
    yield duration("load the stage, headless", 1, lambda: open_level(level.path), passes, "ms", "60", "25")
    import pygame

    pygame.display.init()
    pygame.display.set_mode(SIZE)
    canvas = pygame.Surface(SIZE).convert()

    def open_all() -> None:
        fresh = open_level(level.path)
        StageView(fresh.scenery, fresh.new_world(seed=replay.seed)).draw(canvas)

    yield duration("load the stage, with pictures, first frame", 1, open_all, 1, "ms", "250", "120")  # only once is it cold


def _pictures(path: Path, passes: int) -> Iterator[Row]:
    import pygame

    from game.view.stage_view import SIZE, StageView

    replay, level = open_replay(path)
    canvas = pygame.Surface(SIZE).convert()
    before = calibrate()
    frames: dict[int, list[float]] = {}
    for _ in range(max(passes // 2, 1)):
        world = level.new_world(seed=replay.seed, difficulty=replay.difficulty)
        view = StageView(level.scenery, world)
        for held in replay.inputs():
            world.step(held)
            view.observe(world)
            if world.tick % FRAME_STEP == 0:
                while view.prepare():
                    pass
                started = time.perf_counter()
                view.draw(canvas)
                frames.setdefault(world.tick, []).append(1000 * (time.perf_counter() - started))
    loop = (before + calibrate()) / 2 * 1000
    times = [min(values) for values in frames.values()]
    worst = quantiles(times, n=100)[-1]
    mean = sum(times) / len(times)
    yield Row("canvas frame, mean of the replay", round(mean, 3), "ms", round(mean / loop, 4), "1.5", "0.6")
    yield Row("canvas frame, 99th percentile", round(worst, 3), "ms", round(worst / loop, 4), "1.5", "0.6")
    yield Row("99th percentile of frame time / mean", round(worst / mean, 2), "", 0, "3", "2")
    yield _present(canvas, passes)


def _present(canvas: object, passes: int) -> Row:
    import pygame

    assert isinstance(canvas, pygame.Surface)
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    pygame.display.quit()
    pygame.display.init()
    screen = pygame.display.set_mode(FULL_HD)
    canvas = canvas.convert()

    def present() -> None:
        for _ in range(PRESENTS):
            pygame.transform.scale(canvas, FULL_HD, screen)
            pygame.display.flip()
            pygame.event.pump()

    row = duration(f"scale and present 1080p ({pygame.display.get_driver()})", 1 / PRESENTS, present, passes, "ms", "6", "3.5")
    pygame.display.quit()
    return row


def _processes(path: Path, passes: int) -> Iterator[Row]:
    """Whole processes: how soon the title is there, how much memory play takes."""
    before = calibrate()
    seconds = min(_spend(["play", "--ticks", "1", "--mute"])[0] for _ in range(passes))
    loop = (before + calibrate()) / 2
    yield Row("process start to the title's first frame", round(seconds * 1000), "ms", round(seconds / loop, 2), "400", "150")
    replay, level = open_replay(path)
    _, memory = _spend(
        ["play", str(level.path), "--ticks", str(MEMORY_TICKS * passes), "--mute", "--scale", "3", "--seed", str(replay.seed)]
    )
    if memory:
        yield Row("memory in play at 1080p", round(memory, 1), "MB", 0, "150", "80")


def _spend(arguments: list[str]) -> tuple[float, float]:
    """Seconds and MB (0 where the system does not say) of a run of the game."""
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, str(ROOT / "main.py"), *arguments], stdout=subprocess.DEVNULL)
    if not hasattr(os, "wait4"):
        process.wait()
        return time.perf_counter() - started, 0.0
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    seconds = time.perf_counter() - started
    return seconds, usage.ru_maxrss / (KILOBYTES * KILOBYTES if sys.platform == "darwin" else KILOBYTES)
