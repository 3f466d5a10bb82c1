"""The sprite sheets of the cargo plane: what slides, burns and hangs in its hold, and what it can be fought with."""

from __future__ import annotations

from pathlib import Path

from assets.studio.plane import bomb, cargo, fires, fixtures, jump_light, lane, net, rigging

PAINTERS = (bomb, cargo, fires, fixtures, jump_light, lane, net, rigging)


def build(assets: Path) -> None:
    """Write every sheet."""
    for painter in PAINTERS:
        for name, sheet in painter.sheets().items():
            sheet.write(assets / "sprites", name)
