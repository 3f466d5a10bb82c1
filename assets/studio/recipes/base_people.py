"""The sprite sheets of those in the cells."""

from __future__ import annotations

from pathlib import Path

from assets.studio.base.people import PEOPLE
from assets.studio.rig.frames import write_sheet


def build(assets: Path) -> None:
    """Bake every sheet."""
    for name, (outfit, moves) in PEOPLE.items():
        write_sheet(assets, name, outfit, moves)
