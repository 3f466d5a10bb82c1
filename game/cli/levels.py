"""List chapters, stages and par times."""

from __future__ import annotations

import argparse
import json

from rich.console import Console
from rich.table import Table

from game.cli._common import LEVELS, open_level
from game.core.units import TICKS_PER_SECOND
from game.levels import CAMPAIGN

HELP = "list chapters, stages and par times"
SECONDS = 60


def register(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--json", action="store_true", help="one object a line")


def run(options: argparse.Namespace) -> int:
    """Print the campaign."""
    table = Table("chapter", "stage", "map", "par")
    for chapter in CAMPAIGN:
        for map_ in chapter.stages:
            level = open_level(LEVELS / map_)
            stage = level.new_world().stage
            row = {"chapter": chapter.name, "stage": stage.title, "map": f"levels/{map_}", "par_ticks": stage.par_ticks}
            if options.json:
                print(json.dumps(row))
            seconds = stage.par_ticks // TICKS_PER_SECOND
            table.add_row(chapter.title, stage.title, f"levels/{map_}", f"{seconds // SECONDS}:{seconds % SECONDS:02d}")
    if not options.json:
        Console().print(table)
    return 0
