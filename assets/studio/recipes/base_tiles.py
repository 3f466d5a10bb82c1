"""The air base's tile set: mud brick, concrete and tunnel rock in section, their far walls, ledges, ladders and small things.

Writes `tiles/base.png`, and beside the assets `levels/tilesets/base.tsx` and `base_names.json` (name -> tile id):

    brick.<mask>, block.<mask>, rock.<mask>           solid: one tile of a terrain's blob; masks, looks, slopes as in hall_tiles
    gallery.<left|middle|right|single>                one-way: iron gallery; likewise plank, lamp, beam, tin
    hatch                                             one-way ladder: the floor over a ladder
    ladder; mast, cable                               a ladder; a lattice mast, a hanging wire (not to be climbed)
    grid, crate, fence                                solid: a street grating, a crate, bars to be stacked
    wall.<brick|white|block|rock>.<row>.<column>      a far wall, repeats every four tiles both ways
    window.<row>.<column>                             a barred window, two rows of three columns, its panes open to the sky
    poster.<row>.<column>, bunk.<row>.<column>        standing orders; a bunk
    pipes, lamp_lit, lamp_out, water.<0|1>            along a wall, under a ceiling, over a floor
    lorry.<row>.<column>, drums.<row>.<column>        about the yard: four rows of six, three of three
    boxes.<row>, sacks.<left|middle|right>            two rows under a board; a heap of sandbags
    flood.<left|right>                                floodlights under the end of a joist
    boiler, stove, table, cot, washing                in rooms, as name.<row>.<column>
    bucket, tally                                     in cells
"""

from __future__ import annotations

from pathlib import Path

from assets.studio.base import furniture, masonry, yard
from assets.studio.desert.fixtures import sandbags
from assets.studio.tiles.files import write_tile_set
from assets.studio.tiles.ledges import ENDS
from assets.studio.tiles.sheet import COLUMNS, TERRAIN_ROWS, Sheet, place_terrain


def place_fittings(sheet: Sheet, tile_id: int) -> None:
    """Two rows: ledges with their ends; ladders and small things."""
    for name, paint in masonry.LEDGES:
        for end, left, right in ENDS:
            sheet.put(f"{name}.{end}", tile_id, paint(left, right).pixels(), "one_way")
            tile_id += 1
    sheet.put("hatch", tile_id, masonry.hatch().pixels(), "ladder", "one_way")
    sheet.put("ladder", tile_id + 1, masonry.ladder().pixels(), "ladder")
    sheet.put("mast", tile_id + 2, masonry.mast().pixels())
    sheet.put("grid", tile_id + 3, masonry.grid().pixels(), "solid")
    sheet.put("crate", tile_id + 4, masonry.crate().pixels(), "solid")
    sheet.put("pipes", tile_id + 5, masonry.pipe_run().pixels())
    sheet.put("lamp_lit", tile_id + 6, masonry.lamp_cage(True).pixels())
    sheet.put("lamp_out", tile_id + 7, masonry.lamp_cage(False).pixels())
    sheet.put("water.0", tile_id + 8, masonry.water(0).pixels())
    sheet.put("water.1", tile_id + 9, masonry.water(1).pixels())
    sheet.put("fence", tile_id + 10, masonry.fence().pixels(), "solid")
    sheet.put("cable", tile_id + 11, masonry.cable().pixels())


def place_walls(sheet: Sheet, tile_id: int) -> None:
    """Four rows of far walls, then windows, posters, bunks."""
    for number, (name, paint) in enumerate(masonry.WALLS):
        sheet.put_picture(name, tile_id + number * masonry.WALL_TILES, paint())
    tile_id += masonry.WALL_TILES * COLUMNS
    sheet.put_picture("window", tile_id, masonry.window())
    sheet.put_picture("poster", tile_id + 3, masonry.poster().pixels())
    sheet.put_picture("bunk", tile_id + 5, masonry.bunk().pixels())


def place_yard(sheet: Sheet, tile_id: int) -> None:
    """Four rows: what stands about out of doors."""
    tile_id = sheet.put_columns("lorry", tile_id, yard.lorry().pixels())
    tile_id = sheet.put_columns("drums", tile_id, yard.drums().pixels())
    tile_id = sheet.put_columns("boxes", tile_id, yard.boxes().pixels())
    for end, left, right in ENDS[:3]:
        tile_id = sheet.put(f"sacks.{end}", tile_id, sandbags(left, right).pixels()) + 1
    for end in ("left", "right"):
        tile_id = sheet.put(f"flood.{end}", tile_id, yard.flood(end == "left").pixels()) + 1


def place_furniture(sheet: Sheet, tile_id: int) -> None:
    """Four rows: what stands and hangs in rooms. A picture of one tile has no number in its name."""
    for name, paint in (
        ("boiler", furniture.boiler),
        ("stove", furniture.stove),
        ("table", furniture.table),
        ("washing", furniture.washing),
    ):
        tile_id = sheet.put_columns(name, tile_id, paint().pixels())
    sheet.put("bucket", tile_id, furniture.bucket().pixels())
    sheet.put("tally", tile_id + 1, furniture.tally().pixels())
    sheet.put_columns("cot", tile_id + 2 * COLUMNS - 4, furniture.cot().pixels())


def compose() -> Sheet:
    """Make every tile."""
    sheet = Sheet()
    for number, terrain in enumerate(masonry.TERRAINS, 1):
        place_terrain(sheet, terrain, number)
    row = TERRAIN_ROWS * len(masonry.TERRAINS)
    place_fittings(sheet, row * COLUMNS)
    place_walls(sheet, (row + 2) * COLUMNS)
    place_yard(sheet, sheet.rows * COLUMNS)
    place_furniture(sheet, sheet.rows * COLUMNS)
    return sheet


def build(assets: Path) -> None:
    """Write the picture, the tile set and the names."""
    write_tile_set(assets, "base", compose(), masonry.TERRAINS, masonry.SURFACES)
