"""Rebuild the game's assets: `python -m assets.studio [RECIPE ...] [--out FOLDER | --check]`."""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from assets.studio import MissingToolError, recipes
from assets.studio.compare import faults

ASSETS = Path(__file__).resolve().parents[1]
TILE_SETS = Path("levels") / "tilesets"
"""Beside the assets: what Tiled reads of them."""


def main(argv: list[str] | None = None) -> int:
    """Run the named recipes, or all. Exit status 1: `--check` found a difference; 2: no such recipe, or a tool is missing."""
    names = sorted(module.name for module in pkgutil.iter_modules(recipes.__path__))
    parser = argparse.ArgumentParser(prog="python -m assets.studio", description=__doc__)
    parser.add_argument("recipe", nargs="*", help=f"one of: {', '.join(names)} (default: all)")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--out", type=Path, default=ASSETS, metavar="FOLDER", help="write below this folder instead of assets")
    where.add_argument("--check", action="store_true", help="write nothing; say which files a rebuild would change")
    options = parser.parse_args(argv)
    chosen = options.recipe or names
    unknown = [name for name in chosen if name not in names]
    if unknown:
        print(f"no recipe {unknown[0]!r}; there are: {', '.join(names)}", file=sys.stderr)
        return 2
    try:
        if options.check:
            return check(chosen, ASSETS, is_whole=not options.recipe)
        build(chosen, options.out)
    except MissingToolError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def build(names: Sequence[str], out: Path) -> None:
    """Run the recipes and tell how long each took. Raises MissingToolError."""
    for name in names:
        started = time.perf_counter()
        try:
            recipe = importlib.import_module(f"{recipes.__name__}.{name}")
        except ModuleNotFoundError as error:
            raise MissingToolError(f'{name} needs {error.name}: python -m pip install -e ".[studio]"') from error
        recipe.build(out)
        print(f"{name}: {time.perf_counter() - started:.1f} s", flush=True)


def check(names: Sequence[str], assets: Path, *, is_whole: bool) -> int:
    """Build in a folder of its own and compare with `assets`; if `is_whole`, find also what no recipe writes. The exit status."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / assets.name
        (out.parent / TILE_SETS).mkdir(parents=True)
        build(names, out)
        found = faults(out.parent, assets.parent, assets if is_whole else None)
    for fault in found:
        print(fault, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
