"""How many machine instructions a tick takes: `python -m game.testing.cachegrind levels/concert_hall/backstage.loud.tas`.

A count does not depend on how busy the machine is: the same twice, to a few thousandths of a per cent. It can be compared on one
build of one Python only. The run is played twice under valgrind, once to the first tick that is counted and once to the last.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FIRST, TICKS = 600, 300
INSTRUCTIONS = re.compile(r"I\s+refs:\s+([\d,]+)")
PLAY = "import sys; from game.testing.cachegrind import play; play(sys.argv[1], int(sys.argv[2]))"
COMMAND = ("--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
MISSING = "valgrind is not installed here; it is what counts the instructions (apt install valgrind)"


class CachegrindError(Exception):
    """Why nothing was counted, in a sentence."""


def play(path: str, ticks: int) -> None:
    """Play so many ticks of a replay."""
    import gc

    from game.core.replay import read
    from game.tiled.load import load_level

    gc.disable()  # it would come at other ticks in other runs
    replay = read(Path(path))
    level = load_level(Path(path).parent / replay.map)
    world = level.world_of(replay)
    for held in islice(replay.inputs(), ticks):
        world.step(held)


def instructions(path: Path, ticks: int) -> int:
    """The instructions of a whole process that plays so many ticks. Raises CachegrindError."""
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        raise CachegrindError(MISSING)
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(ROOT)}
    command = [valgrind, *COMMAND, sys.executable, "-c", PLAY, str(path), str(ticks)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    found = INSTRUCTIONS.search(done.stderr)
    if done.returncode or found is None:
        raise CachegrindError(f"valgrind could not play {path}: {(done.stderr.strip().splitlines() or ['it said nothing'])[-1]}")
    return int(found[1].replace(",", ""))


def per_tick(path: Path, first: int, ticks: int) -> int:
    """The instructions of a tick, on average over `ticks` ticks after the first `first`. Raises CachegrindError."""
    return (instructions(path, first + ticks) - instructions(path, first)) // ticks


def main(argv: list[str] | None = None) -> int:
    """Count and print. Returns 0, or 2 where nothing could be counted."""
    from game.core.replay import ReplayError, read
    from game.tiled.errors import MapError
    from game.tiled.load import load_level

    parser = argparse.ArgumentParser(prog="python -m game.testing.cachegrind", description="Instructions per tick of a replay.")
    parser.add_argument("replay", type=Path, metavar="FILE.tas")
    parser.add_argument("--from", dest="first", type=int, default=FIRST, metavar="N", help="ticks before those that count")
    parser.add_argument("--ticks", type=int, default=TICKS, metavar="N", help="ticks that count")
    parser.add_argument("--json", action="store_true", help="one object")
    options = parser.parse_args(argv)
    try:
        replay, last = read(options.replay), options.first + options.ticks
        load_level(options.replay.parent / replay.map)  # what is wrong with it is said better here than from within valgrind
        if options.first < 0 or options.ticks < 1 or last > replay.ticks:
            raise CachegrindError(f"{options.replay}: has no ticks {options.first + 1} to {last}")
        count = per_tick(options.replay, options.first, options.ticks)
    except (CachegrindError, MapError, ReplayError) as error:
        print(error, file=sys.stderr)
        return 2
    if options.json:
        print(json.dumps({"file": str(options.replay), "from": options.first, "ticks": options.ticks, "instructions": count}))
    else:
        print(f"{options.replay}: {count:,} instructions a tick (ticks {options.first + 1} to {last})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
