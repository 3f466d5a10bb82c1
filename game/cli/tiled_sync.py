"""Write the Tiled project, object types and templates from the code's declarations."""

from __future__ import annotations

import argparse

from game.cli._common import LEVELS
from game.tiled.project import stale_files, write_project

HELP = "write the Tiled project, object types and templates from the code"


def register(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 when a file is stale")


def run(options: argparse.Namespace) -> int:
    """Write, or compare."""
    if options.check:
        stale = stale_files(LEVELS)
        for name in stale:
            print(f"levels/{name} is stale; run `python main.py tiled-sync`")
        return 1 if stale else 0
    for name in write_project(LEVELS):
        print(f"levels/{name}")
    return 0
