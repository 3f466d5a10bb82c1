"""The Soviet guard of the hall: fur hat, tunic, rifle."""

from __future__ import annotations

from pathlib import Path

from assets.studio.rig.frames import write_sheet
from assets.studio.rig.outfits import GUARD
from assets.studio.rig.soldiers import soldier_moves


def build(assets: Path) -> None:
    """Bake the sheet."""
    write_sheet(assets, "guard", GUARD, soldier_moves(GUARD.weapon))
