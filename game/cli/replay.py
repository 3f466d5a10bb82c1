"""Play replays headless and check every expectation in them."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from game.cli import CommandError
from game.cli._common import open_replay
from game.core.replay import Expectation, Result, Status, play, write

HELP = "play replays headless and check every expectation"


def register(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("replay", nargs="+", metavar="FILE.tas")
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--update", action="store_true", help="write the new digest into replays that hold in all else")


def run(options: argparse.Namespace) -> int:
    """Play each; 0 when all succeed, 1 when one does not, 2 when one cannot be read."""
    worst = 0
    for name in options.replay:
        path = Path(name)
        started = time.perf_counter()
        try:
            result = _play(path, options.update)
        except CommandError as error:
            worst = 2
            print(json.dumps({"file": name, "status": "unreadable", "message": str(error)}) if options.json else error)
            continue
        seconds = time.perf_counter() - started
        if result.status != Status.SUCCESS:
            worst = max(worst, 1)
        if options.json:
            row = {
                "file": name,
                "status": str(result.status),
                "ticks": result.tick,
                "tick": result.tick,
                "digest": result.digest,
                "seconds": round(seconds, 3),
                "message": result.message,
            }
            print(json.dumps(row))
        else:
            line = f"{name}: {result.status} at tick {result.tick}, digest {result.digest}, {seconds:.2f} s  {result.message}"
            print(line.rstrip())
    return worst


def _play(path: Path, update: bool) -> Result:
    replay, level = open_replay(path)
    try:
        world = level.new_world(seed=replay.seed, difficulty=replay.difficulty)
        result = play(replay, world, "" if update else level.digest)
    except Exception as error:  # a crash of the game is a result, told in a sentence
        return Result(Status.CRASH, 0, "", f"{type(error).__name__}: {error}")
    if update and result.status in (Status.DESYNC, Status.SUCCESS):
        kept = [expectation for expectation in replay.expectations if expectation.kind != "digest"]
        fresh = replay._replace(map_digest=level.digest, expectations=(*kept, Expectation(0, "digest", result.digest)))
        path.write_text(write(fresh), encoding="utf-8")
        return result._replace(status=Status.SUCCESS)
    return result
