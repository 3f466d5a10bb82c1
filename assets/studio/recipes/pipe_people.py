"""The people of the pipeline: forest soldier, technician."""

from __future__ import annotations

from pathlib import Path

from assets.studio.pipe import people


def build(assets: Path) -> None:
    """Bake their sheets."""
    folder = assets / "sprites"
    people.forest_soldier().write(folder, "forest_soldier")
    people.technician().write(folder, "technician")
