"""Play replays headless and check every expectation in them."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from game.cli import CommandError
from game.cli._common import open_replay
from game.core.crash import describe
from game.core.replay import ReplayError
from game.core.replay_run import Result, Status, play
from game.core.replay_update import updated
from game.core.world import World
from game.prove.invariants import inspector_for

HELP = "play replays headless and check every expectation"


def register(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("replay", nargs="+", metavar="FILE.tas")
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--update", action="store_true", help="write the new digests into replays that hold in all else")
    parser.add_argument("--checks", action="store_true", help="with --update: let them hold a digest every ten seconds, too")


def run(options: argparse.Namespace) -> int:
    """Play each; 0 when all succeed, 1 when one does not, 2 when one cannot be read."""
    if options.checks and not options.update:
        raise CommandError("--checks goes with --update")
    worst = 0
    for name in options.replay:
        path = Path(name)
        started = time.perf_counter()
        try:
            result = _play(path, options.update, options.checks)
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


def _play(path: Path, update: bool, add_checks: bool) -> Result:
    """Raises CommandError."""
    replay, level = open_replay(path)
    try:
        world = level.world_of(replay)
    except Exception as error:  # a fault of the rules is a result, told in a sentence
        return Result(Status.CRASH, 0, "", describe(error))
    if update:
        return _update(path, world, level.digest, add_checks)
    return play(replay, world, level.digest, inspect=inspector_for(replay, level))


def _update(path: Path, world: World, map_digest: str, add_checks: bool) -> Result:
    """Raises CommandError."""
    try:
        old = path.read_bytes().decode("utf-8")  # not read_text: line ends stay as they are
        new, result = updated(old, str(path), world, map_digest, add_checks=add_checks)
        if new != old:
            path.write_bytes(new.encode("utf-8"))
            result = result._replace(message=f"digests written{'; ' * bool(result.message)}{result.message}")
    except ReplayError as error:
        raise CommandError(str(error)) from None
    except OSError as error:
        raise CommandError(f"{path}: cannot be written: {error.strerror}") from None
    return result
