"""The officer: peaked cap with a red band, greatcoat, pistol."""

from __future__ import annotations

from pathlib import Path

from assets.studio.rig.frames import write_sheet
from assets.studio.rig.outfits import OFFICER
from assets.studio.rig.soldiers import soldier_moves


def build(assets: Path) -> None:
    """Bake the sheet."""
    write_sheet(assets, "officer", OFFICER, soldier_moves(OFFICER.weapon))
