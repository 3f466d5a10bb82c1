"""The people of the cargo plane."""

from __future__ import annotations

from pathlib import Path

from assets.studio.plane import necros


def build(assets: Path) -> None:
    """Bake their sheets."""
    necros.sheet().write(assets / "sprites", "necros")
