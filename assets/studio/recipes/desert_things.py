"""The sprite sheets of the plain: the jeep, who hunts it, what it is after, what stands in its way."""

from __future__ import annotations

from pathlib import Path

from assets.studio.desert import jeep, plane, riders, tanker, things


def build(assets: Path) -> None:
    """Write every sheet."""
    folder = assets / "sprites"
    jeep.sheet().write(folder, "jeep")
    for sheets in (things.sheets(), riders.sheets(), plane.sheets(), tanker.sheets()):
        for name, sheet in sheets.items():
            sheet.write(folder, name)
