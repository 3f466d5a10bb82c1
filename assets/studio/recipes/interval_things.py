"""What moves in the interval and is no man."""

from __future__ import annotations

from pathlib import Path

from assets.studio.interval.things import EVERYTHING


def build(assets: Path) -> None:
    """Bake every sheet, and the same for the lens."""
    folder = assets / "sprites"
    folder.mkdir(parents=True, exist_ok=True)
    for bake in EVERYTHING:
        bake(folder)
