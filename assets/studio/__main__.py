"""Rebuild the game's assets: `python -m assets.studio [RECIPE ...] [--out FOLDER]`."""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
import time
from pathlib import Path

from assets.studio import recipes

ASSETS = Path(__file__).resolve().parents[1]


def main(argv: list[str] | None = None) -> int:
    """Run the named recipes, or all of them. Exit status 2 for a name that is no recipe."""
    names = sorted(module.name for module in pkgutil.iter_modules(recipes.__path__))
    parser = argparse.ArgumentParser(prog="python -m assets.studio", description=__doc__)
    parser.add_argument("recipe", nargs="*", help=f"one of: {', '.join(names)} (default: all)")
    parser.add_argument("--out", type=Path, default=ASSETS, help="the folder to write below")
    options = parser.parse_args(argv)
    for name in options.recipe or names:
        if name not in names:
            print(f"no recipe {name!r}; there are: {', '.join(names)}", file=sys.stderr)
            return 2
        started = time.perf_counter()
        importlib.import_module(f"{recipes.__name__}.{name}").build(options.out)
        print(f"{name}: {time.perf_counter() - started:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
