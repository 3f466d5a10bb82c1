"""The tile set of the gorge: the cliff with its tunnel.

Writes `tiles/bridge.png`, and beside the assets `levels/tilesets/bridge.tsx` and `bridge_names.json` (name -> tile id):

    cliff.<row>.<column>     twelve rows of forty-two; solid where it is mostly rock, above the tunnel
    front.<row>.<column>     its lower rows once more, for a foreground layer: what stands before those inside
"""

from __future__ import annotations

from pathlib import Path

from assets.studio.bridge.cliff import COLUMNS as CLIFF_COLUMNS
from assets.studio.bridge.cliff import ROWS, TUNNEL_ROW, cliff, front
from assets.studio.paint import Pixels
from assets.studio.recipes.hall_tiles import COLUMNS, TILE, Sheet, write_tile_set

GROUPS = -(-CLIFF_COLUMNS // COLUMNS)
HALF = 0.5
"""A tile with so much rock in it is solid."""


def place(sheet: Sheet, name: str, picture: Pixels, first_row: int, solid_rows: int) -> None:
    """Sixteen columns of a picture beside each other, the next sixteen below them; empty tiles are left out."""
    for y in range(ROWS):
        for x in range(CLIFF_COLUMNS):
            part = picture[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE]
            if part[..., 3].any():
                flags = ("solid",) if y < solid_rows and part[..., 3].mean() >= HALF else ()
                sheet.put(f"{name}.{y}.{x}", (first_row + x // COLUMNS * ROWS + y) * COLUMNS + x % COLUMNS, part, *flags)


def build(assets: Path) -> None:
    """Write the picture, the tile set and the names."""
    sheet = Sheet()
    place(sheet, "cliff", cliff(), 0, TUNNEL_ROW)
    place(sheet, "front", front(), GROUPS * ROWS, 0)
    write_tile_set(sheet, "bridge", (), lambda _: "stone", assets)
