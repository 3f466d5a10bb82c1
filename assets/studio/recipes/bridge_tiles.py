"""The tile set of the gorge: the cliff with its tunnel.

Writes `tiles/bridge.png`, and beside the assets `levels/tilesets/bridge.tsx` and `bridge_names.json` (name -> tile id):

    cliff.<row>.<column>     twelve rows of forty-two; solid where it is mostly rock, above the tunnel
    front.<row>.<column>     its lower rows once more, for a foreground layer: what stands before those inside
"""

from __future__ import annotations

from pathlib import Path

from assets.studio.bridge.cliff import COLUMNS as CLIFF_COLUMNS
from assets.studio.bridge.cliff import ROWS, TUNNEL_ROW, cliff, front
from assets.studio.tiles.files import write_tile_set
from assets.studio.tiles.sheet import COLUMNS, Sheet

GROUPS = -(-CLIFF_COLUMNS // COLUMNS)
HALF = 0.5
"""A tile with so much rock in it is solid."""


def build(assets: Path) -> None:
    """Write the picture, the tile set and the names."""
    sheet = Sheet()
    sheet.put_wide("cliff", 0, cliff(), lambda _, row, part: row < TUNNEL_ROW and part[..., 3].mean() >= HALF)
    sheet.put_wide("front", GROUPS * ROWS, front(), lambda *_: False)
    write_tile_set(assets, "bridge", sheet, (), {"": "stone"})
