"""The sprite sheets of what moves, opens, tips and barks in the cells."""

from __future__ import annotations

from pathlib import Path

from assets.studio.base.lantern import lantern
from assets.studio.base.things import THINGS
from assets.studio.lamp import lamp_sheet


def build(assets: Path) -> None:
    """Write every sheet."""
    for name, make in THINGS.items():
        make().write(assets / "sprites", name)
    lamp_sheet(lantern).write(assets / "sprites", "checkpoint_base")
