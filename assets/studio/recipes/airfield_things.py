"""The sprite sheets of the air base: what is carried, packed, pushed, raised, struck, and what burns."""

from __future__ import annotations

from pathlib import Path

from assets.studio.airfield import things


def build(assets: Path) -> None:
    """Write every sheet."""
    for name, sheet in things.sheets().items():
        sheet.write(assets / "sprites", name)
