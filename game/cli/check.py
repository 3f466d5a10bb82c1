"""Lint maps: every fault with file, line, layer, object and what to do about it."""

from __future__ import annotations

import argparse
import json

from game.cli._common import maps_of
from game.lint import check
from game.tiled.errors import Finding

HELP = "lint maps; without MAP all of levels/"


def register(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("map", nargs="*", metavar="MAP")
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--strict", action="store_true", help="warnings count as errors")


def run(options: argparse.Namespace) -> int:
    """Print the findings; 1 when there is an error."""
    maps = maps_of(options.map)
    errors = warnings = 0
    for path in maps:
        for finding in check(path):
            errors += finding.level == "error"
            warnings += finding.level == "warning"
            print(_row(finding) if options.json else f"{finding}" if finding.level == "error" else f"{finding} (warning)")
    if not options.json:
        print(f"{len(maps)} maps, {errors} errors, {warnings} warnings")
    return 1 if errors or (options.strict and warnings) else 0


def _row(finding: Finding) -> str:
    row = {
        "file": finding.file,
        "line": finding.line,
        "object": finding.object,
        "layer": finding.layer,
        "tile": list(finding.tile) if finding.tile else None,
        "rule": finding.rule,
        "level": finding.level,
        "message": finding.message,
        "hint": finding.hint,
    }
    return json.dumps(row, ensure_ascii=False)
