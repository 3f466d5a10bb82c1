"""The backdrops of the gorge, and the ridge with Shah's riders."""

from __future__ import annotations

from pathlib import Path

from assets.studio.bridge.outdoors import PICTURES, riders_sheet


def build(assets: Path) -> None:
    """Paint and write every picture."""
    for name, paint in PICTURES.items():
        paint().save(assets / "backdrops" / f"{name}.png")
    riders_sheet().write(assets / "sprites", "riders_line")
