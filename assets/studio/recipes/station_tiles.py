"""The pumping station's tile set: concrete and machine casings in section, roofs in snow, the great pipe, gratings, ladders.

Writes `tiles/station.png`, and beside the assets `levels/tilesets/station.tsx` and `station_names.json` (name -> tile id):

    concrete.<mask>, casing.<mask>, roof.<mask>       solid: one tile of a terrain's blob; masks, looks, slopes as in hall_tiles
    grating.<left|middle|right|single>                one-way: a light walk
    girder.<left|middle|right|single>                 one-way: a gallery on a lattice girder
    hatch                                             one-way ladder: the walk over a ladder
    ladder; ladder_head                               a ladder; its hoops, for the tile above its end (not to be climbed)
    rail.post, rail.bar; stripe                       a handrail to stand on a walk; warning paint along a tile's foot
    great.<plain.0-3|end>.<row>                       solid: one column of the great pipe, seven rows
    great.flange.<row>.<column>                       solid: two columns, eight rows; row 0 stands above the pipe
    great.mark.<row>.<column>, great.danger...        solid: six and five columns with a word
    saddle.<row>.<column>                             solid: ballast under the pipe, four columns, three rows; row 1 is optional
    drum.<row>, case.<row>.<column>                   solid: an oil drum, a crate
"""

from __future__ import annotations

from pathlib import Path

from assets.studio.station import masonry
from assets.studio.tiles.files import write_tile_set
from assets.studio.tiles.ledges import ENDS
from assets.studio.tiles.sheet import COLUMNS, TERRAIN_ROWS, Sheet, place_terrain


def place_fittings(sheet: Sheet, tile_id: int) -> None:
    """One row: ledges with their ends, the ladder, the rail."""
    for name, paint in masonry.LEDGES:
        for end, left, right in ENDS:
            sheet.put(f"{name}.{end}", tile_id, paint(left, right).pixels(), "one_way")
            tile_id += 1
    sheet.put("hatch", tile_id, masonry.hatch().pixels(), "ladder", "one_way")
    sheet.put("ladder", tile_id + 1, masonry.ladder().pixels(), "ladder")
    sheet.put("ladder_head", tile_id + 2, masonry.ladder_head().pixels())
    sheet.put("rail.post", tile_id + 3, masonry.railing(True).pixels())
    sheet.put("rail.bar", tile_id + 4, masonry.railing(False).pixels())
    sheet.put("stripe", tile_id + 5, masonry.stripe().pixels())


def place_great_pipe(sheet: Sheet, tile_id: int) -> None:
    """Two bands of eight rows: plain columns, end, flange, words; saddle, drum and crate."""
    place = tile_id
    for look in range(4):
        place = sheet.put_columns(f"great.plain.{look}", place, masonry.great_plain(look), "solid")
    place = sheet.put_columns("great.end", place, masonry.great_end(), "solid")
    place = sheet.put_columns("great.flange", place, masonry.great_flange(), "solid")
    place = sheet.put_columns("great.mark", place, masonry.great_mark("ГАЗ-1420", 6), "solid")
    place = tile_id + (masonry.GREAT_ROWS + 1) * COLUMNS
    place = sheet.put_columns("great.danger", place, masonry.great_mark("ОПАСНО", 5), "solid")
    place = sheet.put_columns("saddle", place, masonry.ballast().pixels(), "solid")
    place = sheet.put_columns("drum", place, masonry.drum().pixels(), "solid")
    sheet.put_columns("case", place, masonry.case().pixels(), "solid")


def compose() -> Sheet:
    """Make every tile."""
    sheet = Sheet()
    for number, terrain in enumerate(masonry.TERRAINS, 1):
        place_terrain(sheet, terrain, number)
    row = TERRAIN_ROWS * len(masonry.TERRAINS)
    place_fittings(sheet, row * COLUMNS)
    place_great_pipe(sheet, (row + 1) * COLUMNS)
    return sheet


def build(assets: Path) -> None:
    """Write the picture, the tile set and the names."""
    write_tile_set(assets, "station", compose(), masonry.TERRAINS, masonry.SURFACES)
