"""Bring the Tiled project up to date and open Tiled with it."""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from game.cli import CommandError
from game.cli._common import LEVELS
from game.tiled.project import PROJECT, write_project

HELP = "tiled-sync, then open Tiled with the project"
SESSION = "smert.tiled-session"
OLDEST_TILED = (1, 10)
"""Older versions know no class of a map and drop it when they save: the stage would lose its script."""


def register(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("map", nargs="?", metavar="MAP")


def run(options: argparse.Namespace) -> int:
    """Start Tiled. Its play command finds this very Python first on the PATH."""
    write_project(LEVELS)
    tiled = shutil.which("tiled")
    if tiled is None:
        raise CommandError("Tiled is not installed or not on the PATH; get it from mapeditor.org, 1.10 or newer")
    _warn_of_old(tiled)
    session = LEVELS / SESSION
    if not session.exists():
        # Without a session that names it, Tiled opens the folder but not the project.
        session.write_text(json.dumps({"project": PROJECT}) + "\n", encoding="utf-8")
    environment = dict(os.environ, PATH=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
    files = [str(LEVELS / PROJECT), *([str(Path(options.map).resolve())] if options.map else [])]
    return subprocess.run([tiled, *files], env=environment, check=False).returncode


def _warn_of_old(tiled: str) -> None:
    """Say so when this Tiled would lose something on saving."""
    answer = subprocess.run([tiled, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"(\d+)\.(\d+)", answer)
    if found and (int(found[1]), int(found[2])) < OLDEST_TILED:
        print(
            f"Tiled {found[0]} drops the class of a map when it saves, and with it the stage's rules; 1.10 or newer keeps it",
            file=sys.stderr,
        )
