"""The people of the air base: soldier, inspector, and Bond with his hands full."""

from __future__ import annotations

from pathlib import Path

from assets.studio.airfield import people


def build(assets: Path) -> None:
    """Bake their sheets."""
    folder = assets / "sprites"
    people.base_guard().write(folder, "base_guard")
    people.inspector().write(folder, "inspector")
    people.bond_burdened().write(folder, "bond_burdened")
