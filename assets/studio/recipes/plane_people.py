"""The people of the cargo plane."""

from __future__ import annotations

from pathlib import Path

from assets.studio.plane import necros, net_bond
from assets.studio.rig.frames import write_sheet
from assets.studio.rig.outfits import BOND


def build(assets: Path) -> None:
    """Bake their sheets."""
    necros.sheet().write(assets / "sprites", "necros")
    write_sheet(assets, "net_bond", BOND, net_bond.moves())
