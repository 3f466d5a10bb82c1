"""Let random and hostile players loose on maps; a run that goes wrong is made short and written as a replay."""

from __future__ import annotations

import argparse
import json
import os
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any, NamedTuple

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from game.cli import CommandError, at_least
from game.cli._common import maps_of, open_level
from game.core.entity import DIFFICULTIES, Difficulty
from game.core.replay import Expectation, Replay, ReplayError, merge, read, write
from game.prove.farm import Farm, FarmError, open_farm
from game.prove.fuzz import KNOWN_PERCENT, Campaign, Failure, fuzz
from game.prove.fuzz_minimise import minimise
from game.tiled.load import Level

HELP = "random and hostile players look for what must never happen"
TICKS, RUNS = 3000, 32
MINIMISE_SECONDS = 30
MAX_SEED = 1 << 31
ALL_PERCENT = 100


class Written(NamedTuple):
    """A failing run, and where it was written."""

    failure: Failure
    file: Path


def register(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("map", nargs="*", metavar="MAP", help="maps or folders; all of the game's if none is named")
    parser.add_argument(
        "--ticks", type=at_least(1), default=TICKS, help=f"how long a run is, on top of a known beginning; {TICKS}"
    )
    parser.add_argument("--runs", type=at_least(1), default=RUNS, help=f"how many runs a map; {RUNS}")
    parser.add_argument(
        "--known",
        type=int,
        default=KNOWN_PERCENT,
        metavar="PERCENT",
        help=f"so many of the runs begin somewhere along a replay that stands beside the map; {KNOWN_PERCENT}",
    )
    parser.add_argument("--seed", type=int, default=0, help="of the stage's chance and of the players")
    parser.add_argument("--difficulty", choices=DIFFICULTIES, default=Difficulty.AGENT.label)
    parser.add_argument("--workers", type=at_least(1), default=os.cpu_count() or 1, help="processes")
    parser.add_argument("--farm", default="", metavar="ADDRESS", help="a Dask scheduler, tcp://HOST:PORT, in place of processes")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="where failing runs are written; beside the map if not said")
    parser.add_argument("--json", action="store_true", help="one object a line")


def run(options: argparse.Namespace) -> int:
    """Fuzz each map; 0 when nothing is wrong, 1 when something is."""
    _check(options)
    worst = 0
    try:
        with open_farm(options.workers, options.farm) as farm:
            for path in maps_of(options.map):
                campaign, written = _fuzz(path, farm, options)
                print(json.dumps(_row(path, campaign, written)) if options.json else _sentences(path, campaign, written))
                worst = max(worst, int(bool(written)))
    except FarmError as error:
        raise CommandError(str(error)) from None
    except BrokenProcessPool:
        raise CommandError("a worker process died; fewer --workers may help") from None
    return worst


def _check(options: argparse.Namespace) -> None:
    """Raises CommandError for what cannot be meant."""
    if not 0 <= options.known <= ALL_PERCENT:
        raise CommandError(f"--known is a percentage from 0 to {ALL_PERCENT}, not {options.known}")
    if not 0 <= options.seed < MAX_SEED - options.runs:
        raise CommandError(f"--seed is a whole number from 0 to {MAX_SEED - options.runs - 1}, not {options.seed}")
    if options.out is not None and not options.out.is_dir():
        raise CommandError(f"--out: there is no folder {options.out}")


def _fuzz(path: Path, farm: Farm, options: argparse.Namespace) -> tuple[Campaign, list[Written]]:
    """All runs on a map, and the failing ones made short and written. Raises CommandError."""
    level = open_level(path)
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed}/{task.total}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(path.name, total=options.runs)

        def watch(so_far: Campaign) -> None:
            faults = f", {len(so_far.failures)} faults" if so_far.failures else ""
            progress.update(task, completed=so_far.runs, description=f"{path.name}: {so_far.ticks} ticks{faults}")

        campaign = fuzz(
            level,
            farm,
            runs=options.runs,
            ticks=options.ticks,
            seed=options.seed,
            difficulty=Difficulty(DIFFICULTIES.index(options.difficulty)),
            known=_known(path, level),
            known_percent=options.known,
            watch=watch,
        )
        folder = options.out or path.parent
        written = []
        for failure in campaign.failures:
            progress.update(task, description=f"{path.name}: making a failing run of {len(failure.inputs)} ticks short")
            written.append(_write(level, minimise(failure, MINIMISE_SECONDS), folder))
    return campaign, written


def _known(path: Path, level: Level) -> tuple[Replay, ...]:
    """The replays of this very map that stand beside it."""
    found = []
    for file in sorted(path.parent.glob("*.tas")):
        try:
            replay = read(file)
        except ReplayError:
            continue  # what cannot be read is told by `replay`
        if replay.map == path.name and replay.map_digest in ("", level.digest) and not replay.assists:
            found.append(replay)
    return tuple(found)


def _write(level: Level, failure: Failure, folder: Path) -> Written:
    """The run as a replay that fails for as long as the fault is there. Raises CommandError."""
    plan, fault = failure.plan, failure.fault
    out = folder / f"{level.path.stem}.fuzz.{fault.invariant}.{fault.about}.tas"
    replay = Replay(
        Path(os.path.relpath(level.path, folder)).as_posix(),
        level.digest,
        plan.seed,
        plan.difficulty,
        merge(list(failure.inputs)),
        (),
        (Expectation(0, "sound", ""),),
    )
    reason = " ".join(fault.message.split())
    try:
        out.write_text(f"# {fault.invariant}: {reason}\n{write(replay)}", encoding="utf-8")
    except OSError as error:
        raise CommandError(f"{out}: cannot be written: {error}") from None
    return Written(failure, out)


def _row(path: Path, campaign: Campaign, written: list[Written]) -> dict[str, Any]:
    return {
        "map": str(path),
        "runs": campaign.runs,
        "ticks": campaign.ticks,
        "tiles": len(campaign.tiles),
        "failures": len(written),
        "file": str(written[0].file) if written else None,
        "faults": [
            {
                "invariant": failure.fault.invariant,
                "message": failure.fault.message,
                "player": failure.plan.player,
                "tick": len(failure.inputs),
                "file": str(file),
            }
            for failure, file in written
        ],
    }


def _sentences(path: Path, campaign: Campaign, written: list[Written]) -> str:
    effort = f"{campaign.runs} runs, {campaign.ticks} ticks, {len(campaign.tiles)} tiles visited"
    if not written:
        return f"{path}: nothing wrong  ({effort})"
    lines = [f"{path}: {len(written)} kinds of fault  ({effort})"]
    for failure, file in written:
        fault = failure.fault
        lines.append(f"  {fault.invariant} at tick {len(failure.inputs)}: {fault.message}")
        lines.append(f"    see it: python main.py replay {file}")
    return "\n".join(lines)
