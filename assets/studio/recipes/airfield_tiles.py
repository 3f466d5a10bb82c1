"""The air base's tile set: brick, tank steel and aircraft skin in section, ledges, ladders, the belt, fences, crates.

Writes `tiles/airfield.png`, and beside the assets `levels/tilesets/airfield.tsx` and `airfield_names.json` (name -> tile id):

    brick.<mask>, tank.<mask>, hull.<mask>            solid: one tile of a terrain's blob; masks, looks, slopes as in hall_tiles
    steel.<left|middle|right|single>, wood.<...>      one-way walks
    hatch                                             one-way ladder: the walk over a ladder
    ladder; ladder_head                               a ladder; its hoops, for the tile above its end (not to be climbed)
    belt.<0-3>; belt_leg                              one-way: the belt; its frame below it
    roller                                            solid: the hold's floor
    fence.<top|mesh>                                  solid: a fence, its head and its mesh
    crate.<row>.<column>, crate_plain.<row>.<column>  solid: with sacks on it and the red diamond; without
    case.0.<column>                                   solid: a long case, one tile high
    room.<0|1>, shaft                                 the far wall of a room; what is behind a ladder in the ground
"""

from __future__ import annotations

from pathlib import Path

from assets.studio.airfield import masonry
from assets.studio.tiles.files import write_tile_set
from assets.studio.tiles.ledges import ENDS
from assets.studio.tiles.sheet import COLUMNS, TERRAIN_ROWS, Sheet, place_terrain


def place_fittings(sheet: Sheet, tile_id: int) -> None:
    """A row of walks, ladders and belts; two rows of crates, fences and what is behind."""
    place = tile_id
    for name, paint in masonry.LEDGES:
        for end, left, right in ENDS:
            sheet.put(f"{name}.{end}", place, paint(left, right).pixels(), "one_way")
            place += 1
    sheet.put("hatch", place, masonry.hatch().pixels(), "ladder", "one_way")
    sheet.put("ladder", place + 1, masonry.ladder().pixels(), "ladder")
    sheet.put("ladder_head", place + 2, masonry.ladder_head().pixels())
    for phase in range(4):
        sheet.put(f"belt.{phase}", place + 3 + phase, masonry.belt(phase).pixels(), "one_way")
    sheet.put("belt_leg", place + 7, masonry.belt_leg().pixels())
    place = tile_id + COLUMNS
    sheet.put_picture("crate", place, masonry.sack_crate().pixels(), "solid")
    sheet.put_picture("crate_plain", place + 2, masonry.plain_crate().pixels(), "solid")
    sheet.put("fence.top", place + 4, masonry.fence("top").pixels(), "solid")
    sheet.put("fence.mesh", place + 5, masonry.fence("mesh").pixels(), "solid")
    sheet.put("roller", place + 6, masonry.roller().pixels(), "solid")
    sheet.put("room.0", place + 7, masonry.room(0))
    sheet.put("room.1", place + 8, masonry.room(1))
    sheet.put("shaft", place + 9, masonry.shaft())
    sheet.put_picture("case", place + 10, masonry.low_case().pixels(), "solid")


def compose() -> Sheet:
    """Make every tile."""
    sheet = Sheet()
    for number, terrain in enumerate(masonry.TERRAINS, 1):
        place_terrain(sheet, terrain, number)
    place_fittings(sheet, TERRAIN_ROWS * len(masonry.TERRAINS) * COLUMNS)
    return sheet


def build(assets: Path) -> None:
    """Write the picture, the tile set and the names."""
    write_tile_set(assets, "airfield", compose(), masonry.TERRAINS, masonry.SURFACES)
