"""The concert hall's tile set: the section drawing's masonry, its ledges, ladders and solid furniture.

Writes `tiles/hall.png`, and beside the assets `levels/tilesets/hall.tsx` and `hall_names.json` (name -> tile id):

    washroom.<mask>       one tile of a terrain's blob. The mask adds up the solid neighbours: N 1, NE 2, E 4,
                          SE 8, S 16, SW 32, W 64, NW 128; a corner counts only between two solid edges
    washroom.<mask>.1/.2  another look of the same tile (fill 255, floor 124, ceiling 199, walls 31 and 241)
    washroom.slope_45_right, .slope_45_left                             up to the right, up to the left
    washroom.slope_22_right_low, _right_high, _left_high, _left_low     two tiles from end to end
    board.left/.middle/.right/.single                                   one-way ledges; see LEDGES
    hatch.left/.right/.single, ladder.wood/.wood.left/.wood.right ...   see place_fittings
    boiler.<row>.<column>                                               pictures cut into tiles; see place_blocks

Terrains: washroom, stone, boards, stage, roof, coal, laundry. Each takes four rows of sixteen tiles.
"""

from __future__ import annotations

from pathlib import Path

from assets.studio.hall.furniture import BOILER_HEIGHT, basket, boiler, crate, low_wall, radiator, trunk
from assets.studio.hall.ledges import LEDGES, hatch, ladder, rope, shaft
from assets.studio.hall.masonry import TERRAINS
from assets.studio.tiles.blob import TILE
from assets.studio.tiles.files import write_tile_set
from assets.studio.tiles.ledges import ENDS, HALVES
from assets.studio.tiles.sheet import COLUMNS, TERRAIN_ROWS, Sheet, place_terrain


def place_fittings(sheet: Sheet, tile_id: int) -> None:
    """Ledges, hatches, ladders, ropes, shafts: two rows."""
    for name, draw in LEDGES.items():
        for part, left, right in ENDS:
            sheet.put(f"{name}.{part}", tile_id, draw(left, right).pixels(), "one_way")
            tile_id += 1
    for part, left, right in HALVES:
        sheet.put(f"hatch.{part or 'single'}", tile_id, hatch(left, right).pixels(), "one_way", "ladder")
        tile_id += 1
    for material in ("wood", "iron"):
        for part, left, right in HALVES:
            name = f"ladder.{material}" + (f".{part}" if part else "")
            sheet.put(name, tile_id, ladder(material == "wood", left, right).pixels(), "ladder")
            tile_id += 1
    sheet.put("rope", tile_id, rope(False).pixels(), "ladder")
    sheet.put("rope.end", tile_id + 1, rope(True).pixels(), "ladder")
    for offset, (part, left, right) in enumerate(HALVES):
        sheet.put(f"shaft.{part or 'single'}", tile_id + 2 + offset, shaft(left, right))


def place_blocks(sheet: Sheet, tile_id: int) -> None:
    """The solid furniture and, below it, the boiler."""
    for index, draw in enumerate((trunk, crate, basket, radiator)):
        sheet.put_picture(draw.__name__, tile_id + 2 * index, draw().pixels(), "solid")
    wall = low_wall().pixels()
    sheet.put("low_wall.top", tile_id + 8, wall[:TILE], "solid")
    sheet.put("low_wall.bottom", tile_id + 8 + COLUMNS, wall[TILE:], "solid")
    picture = boiler()
    first = tile_id + 2 * COLUMNS
    sheet.put_picture("boiler", first, picture[:BOILER_HEIGHT], "solid")
    sheet.put_picture("flue", first + 9 * COLUMNS, picture[BOILER_HEIGHT:])


SURFACES = {
    "washroom": "tile",
    "low_wall": "tile",
    "stone": "stone",
    "boards": "board",
    "stage": "board",
    "roof": "snow",
    "plank": "snow",
    "coal": "coal",
    "laundry": "carpet",
    "basket": "carpet",
    "board": "board",
    "trunk": "board",
    "crate": "board",
    "hat_rail": "rail",
    "walkway": "metal",
    "radiator": "metal",
    "boiler": "metal",
    "marble": "stone",
    "hatch": "board",
    "ladder": "board",
    "ladder.iron": "metal",
    "rope": "rope",
}
"""What a tile sounds like under a foot, by the first words of its name."""


def compose() -> Sheet:
    """Make every tile."""
    sheet = Sheet()
    for number, terrain in enumerate(TERRAINS, 1):
        place_terrain(sheet, terrain, number)
    row = TERRAIN_ROWS * len(TERRAINS)
    place_fittings(sheet, row * COLUMNS)
    place_blocks(sheet, (row + 3) * COLUMNS)
    return sheet


def build(assets: Path) -> None:
    """Write the picture, the tile set and the names."""
    write_tile_set(assets, "hall", compose(), TERRAINS, SURFACES)
