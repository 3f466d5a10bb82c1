"""The sprite sheets of the valley: the column under fire, flak, the gunship, rockets, pallets, flares."""

from __future__ import annotations

from pathlib import Path

from assets.studio.valley import machines


def build(assets: Path) -> None:
    """Write every sheet."""
    for name, sheet in machines.sheets().items():
        sheet.write(assets / "sprites", name)
