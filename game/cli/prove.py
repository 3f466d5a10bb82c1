"""Search a winning run of a map with the real rules, and write it as a replay."""

from __future__ import annotations

import argparse
import json
import os
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from game.cli import CommandError, at_least
from game.cli._common import open_level
from game.core.entity import DIFFICULTIES, Difficulty
from game.core.replay import Expectation, Replay, merge, write
from game.core.stage import Outcome
from game.prove.farm import FarmError, open_farm
from game.prove.prover import Search, search
from game.prove.shorten import shorten
from game.tiled.load import Level

HELP = "search a winning run of a map with the real rules"
SECONDS = 120
SHORTEN_SHARE = 5
"""Shortening the run takes at most one part in so many of the time."""
MAX_SEED = 1 << 31


def register(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("map", metavar="MAP")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="how long to search at most")
    parser.add_argument(
        "--workers", type=at_least(1), default=os.cpu_count() or 1, help="processes; 1: the same run for the same seed"
    )
    parser.add_argument("--seed", type=int, default=0, help="of the stage's chance and of the search")
    parser.add_argument("--difficulty", choices=DIFFICULTIES, default=Difficulty.AGENT.label)
    parser.add_argument("--out", type=Path, metavar="FILE.tas", help="the run found; MAP.proof.tas beside the map if not said")
    parser.add_argument("--heatmap", type=Path, metavar="OUT.png", help="where the search has been, over the map")
    parser.add_argument("--farm", default="", metavar="ADDRESS", help="a Dask scheduler, tcp://HOST:PORT, in place of processes")
    parser.add_argument("--json", action="store_true", help="one object a line")


def run(options: argparse.Namespace) -> int:
    """Search; 0 when the map is proven, 1 when not."""
    _check(options)
    level = open_level(options.map)
    difficulty = Difficulty(DIFFICULTIES.index(options.difficulty))
    try:
        with _bar(options.seconds) as progress, open_farm(options.workers, options.farm) as farm:
            task = progress.add_task("searching", total=options.seconds)

            def watch(so_far: Search) -> None:
                progress.update(task, completed=so_far.seconds, description=_so_far(so_far))

            found = search(
                level,
                farm,
                seconds=options.seconds,
                difficulty=difficulty,
                seed=options.seed,
                search_seed=options.seed,
                watch=watch,
            )
    except FarmError as error:
        raise CommandError(str(error)) from None
    except BrokenProcessPool:
        raise CommandError("a worker process died; fewer --workers may help") from None
    inputs = found.inputs
    out = options.out or Path(options.map).with_suffix(".proof.tas")
    if inputs is not None:
        inputs = shorten(level, inputs, seconds=options.seconds / SHORTEN_SHARE, difficulty=difficulty, seed=options.seed)
        _write(level, inputs, out, difficulty, options.seed)
    if options.heatmap:
        _draw(level, found, options.heatmap)
    print(json.dumps(_row(found, inputs, out)) if options.json else _sentence(options.map, found, inputs, out))
    return 0 if inputs is not None else 1


def _check(options: argparse.Namespace) -> None:
    """Raises CommandError for what cannot be meant."""
    if not options.seconds > 0:
        raise CommandError(f"--seconds is more than 0, not {options.seconds:g}")
    if not 0 <= options.seed < MAX_SEED:
        raise CommandError(f"--seed is a whole number from 0 to {MAX_SEED - 1}, not {options.seed}")
    for path in (options.out, options.heatmap):
        if path is not None and not path.parent.is_dir():
            raise CommandError(f"{path}: there is no folder {path.parent}")


def _bar(seconds: float) -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn(f"of {seconds:g} s"), TimeElapsedColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)


def _so_far(so_far: Search) -> str:
    place = f", {so_far.distance} tiles from {so_far.objective}" if so_far.objective else ""
    return f"{so_far.moments} moments, progress {so_far.progress}{place}"


def _write(level: Level, inputs: list[int], out: Path, difficulty: Difficulty, seed: int) -> None:
    """Play the run once more from the start, and write it with what it comes to. Raises CommandError."""
    world = level.new_world(seed=seed, difficulty=difficulty)
    for held in inputs:
        world.step(held)
    if world.stage.outcome != Outcome.WON:
        raise CommandError("the run that was found does not win when it is played from the start: report this as a fault")
    expectations = (
        Expectation(0, "won", ""),
        Expectation(0, "ticks", str(len(inputs))),
        Expectation(0, "digest", world.digest()),
    )
    map_ = Path(os.path.relpath(level.path, out.parent)).as_posix()
    replay = Replay(map_, level.digest, seed, difficulty, merge(inputs), (), expectations)
    try:
        out.write_text(write(replay), encoding="utf-8")
    except OSError as error:
        raise CommandError(f"{out}: cannot be written: {error}") from None


def _draw(level: Level, found: Search, path: Path) -> None:
    """The heat map. Raises CommandError."""
    from game.cli._pictures import open_hidden_display, play_to, save
    from game.view.heat_map import draw_heat

    open_hidden_display()
    picture = play_to(level, None, 1).whole_map()
    goal = found.objective.tile if found.objective and found.inputs is None else None
    draw_heat(picture, found.heat, goal=goal, best=found.tile)
    save(picture, path, 1)


def _row(found: Search, inputs: list[int] | None, out: Path) -> dict[str, Any]:
    objective = found.objective
    return {
        "proven": inputs is not None,
        "ticks": len(inputs) if inputs is not None else None,
        "explored": found.explored,
        "ticks_per_second": found.ticks_per_second,
        "seconds": round(found.seconds, 1),
        "best_progress": found.progress,
        "file": str(out) if inputs is not None else None,
        "objective": None
        if objective is None or inputs is not None
        else {"object": objective.id, "class": objective.class_name, "name": objective.name, "tile": list(objective.tile)},
        "tile": list(found.tile),
        "distance": found.distance,
    }


def _sentence(map_: str, found: Search, inputs: list[int] | None, out: Path) -> str:
    effort = f"{found.explored} tries, {found.ticks_per_second} ticks/s, {found.seconds:.1f} s"
    if inputs is not None:
        return f"{map_}: proven in {len(inputs)} ticks, written to {out}  ({effort})"
    column, row = found.tile
    lines = [f"{map_}: not proven: progress {found.progress}  ({effort})"]
    if found.objective is not None:
        lines.append(f"  not reached: {found.objective}")
        lines.append(f"  the nearest place reached is tile {column},{row}, {found.distance} tiles of way from it")
    return "\n".join(lines)
