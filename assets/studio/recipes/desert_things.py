"""The sprite sheets of the plain: the jeep, who hunts it, what it is after, what stands in its way."""

from __future__ import annotations

from pathlib import Path

from assets.studio.desert import jeep, things


def build(assets: Path) -> None:
    """Write every sheet."""
    folder = assets / "sprites"
    jeep.sheet().write(folder, "jeep")
    for name, sheet in things.sheets().items():
        sheet.write(folder, name)
