"""The sprite sheets of the pumping station: what blows, turns, rolls, opens and shines."""

from __future__ import annotations

from pathlib import Path

from assets.studio.station import fittings, lamps, pig, steam


def build(assets: Path) -> None:
    """Write every sheet."""
    sheets = lamps.sheets() | steam.sheets() | fittings.sheets() | {"waiting_capsule": pig.sheet()}
    for name, sheet in sheets.items():
        sheet.write(assets / "sprites", name)
