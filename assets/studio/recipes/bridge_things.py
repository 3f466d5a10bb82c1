"""The sprite sheets of the bridge: spans, piers, the bomb, the drums, who runs from them; the plane, the column."""

from __future__ import annotations

from pathlib import Path

from assets.studio.bridge import machines, masonry, things


def build(assets: Path) -> None:
    """Write every sheet."""
    for sheets in (masonry.sheets(), things.sheets(), machines.sheets()):
        for name, sheet in sheets.items():
            sheet.write(assets / "sprites", name)
