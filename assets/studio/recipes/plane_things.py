"""The sprite sheets of the cargo plane: what slides in its hold, and what it can be fought with."""

from __future__ import annotations

from pathlib import Path

from assets.studio.plane import cargo, fires, fixtures, net


def build(assets: Path) -> None:
    """Write every sheet."""
    for name, sheet in (cargo.sheets() | fires.sheets() | fixtures.sheets() | net.sheets()).items():
        sheet.write(assets / "sprites", name)
