"""The cargo plane's tile set: hull in section, ramp, lockers, gallery, ladder, and what hangs and stands about.

Writes `tiles/plane.png`, and beside the assets `levels/tilesets/plane.tsx` and `plane_names.json` (name -> tile id):

    deck.<mask>, skin.<mask>, ramp.<mask>, locker.<mask>   solid: one tile of a terrain's blob; masks and looks as in hall_tiles.
                                                      `deck` is the inside of floor, roof and walls, `skin` the outside of the
                                                      same hull: a floor of two rows is a row of each, section meets section
    ramp.slope_22_left_high ...                       solid with a polygon: floors down to the right (left), 1:2 and 1:1
    ramp.under_22_left_high ...                       solid: the tile below a slope, into which the ramp's underside reaches
    gallery.<left|middle|right|single>, bench.<...>   one-way ledges; rail.<...> is the handrail over a gallery
    ladder[.left|.right], ladder.top                  ladders
    mesh.<left|middle|right>.<0|1|2>                  cage wire, to see through; `strap.<look>`, `hanger.<look>`, `cable`, ...
    <picture>.<row>.<column>                          pictures cut into tiles; see fittings.PICTURES
    hatch                                             one-way ladder: a manhole in deck or roof over a ladder
    grating.<left|middle|right|single>                one-way: an island over what runs on the deck
    fairing.slope_22_..., fairing.under_22_...        solid: the outer skin's slopes, and the tile below each
"""

from __future__ import annotations

from pathlib import Path

from assets.studio.plane import fittings, hull
from assets.studio.tiles.blob import SLOPES, TILE
from assets.studio.tiles.files import write_tile_set
from assets.studio.tiles.ledges import ENDS, HALVES
from assets.studio.tiles.sheet import COLUMNS, Sheet, place_blob

TERRAIN_ROWS = 5
LATER_ROW = 32
"""What came after the pictures stands from this row on, so that the numbers of all others stay."""
SURFACES = {
    "deck": "metal",
    "skin": "metal",
    "ramp": "metal",
    "locker": "metal",
    "gallery": "metal",
    "bench": "board",
    "ladder": "metal",
    "hatch": "metal",
    "grating": "metal",
    "fairing": "metal",
}
"""What a tile sounds like, by the first word of its name."""


def place_slopes(sheet: Sheet, tile_id: int) -> None:
    """The ramp's slopes, each with the tile below it."""
    for slope in hull.SLOPES:
        sheet.put(f"ramp.{slope}", tile_id, hull.ramp_tile(slope, 0), "solid")
        sheet.polygons[tile_id] = SLOPES[slope]
        sheet.put(f"ramp.{slope.replace('slope', 'under')}", tile_id + 1, hull.ramp_tile(slope, 1), "solid")
        tile_id += 2


def place_fittings(sheet: Sheet, tile_id: int) -> None:
    """Two rows: ledges, their rail, ladders; wire, straps, hangers, ropes."""
    first = tile_id
    for name, draw in fittings.LEDGES.items():
        for part, left, right in ENDS:
            flags = () if name == "rail" else ("one_way",)
            sheet.put(f"{name}.{part}", tile_id, draw(left, right).pixels(), *flags)
            tile_id += 1
    for part, left, right in HALVES:
        sheet.put("ladder" + (f".{part}" if part else ""), tile_id, fittings.ladder(left, right).pixels(), "ladder")
        tile_id += 1
    sheet.put("ladder.top", tile_id, fittings.ladder_top().pixels())
    tile_id = first + COLUMNS
    for row in range(3):
        for column, part in enumerate(("left", "middle", "right")):
            sheet.put(f"mesh.{part}.{row}", tile_id, fittings.mesh(row, column).pixels())
            tile_id += 1
    for name, draw_piece in fittings.PIECES:
        sheet.put(name, tile_id, draw_piece().pixels())
        tile_id += 1


def place_later(sheet: Sheet, tile_id: int) -> None:
    """The manhole, the grating, the skin's slopes."""
    sheet.put("hatch", tile_id, fittings.manhole().pixels(), "one_way", "ladder")
    for part, left, right in ENDS:
        tile_id += 1
        sheet.put(f"grating.{part}", tile_id, fittings.grating(left, right).pixels(), "one_way")
    for slope in hull.SLOPES:
        sheet.put(f"fairing.{slope}", tile_id + 1, hull.fairing_tile(slope, 0), "solid")
        sheet.polygons[tile_id + 1] = SLOPES[slope]
        sheet.put(f"fairing.{slope.replace('slope', 'under')}", tile_id + 2, hull.fairing_tile(slope, 1), "solid")
        tile_id += 2


def compose() -> Sheet:
    """Make every tile."""
    sheet = Sheet()
    for number, terrain in enumerate(hull.TERRAINS, 1):
        tile_id = place_blob(sheet, terrain, number, (number - 1) * TERRAIN_ROWS * COLUMNS, hull.hull_tile)
        if terrain is hull.RAMP:
            place_slopes(sheet, tile_id)
    row = TERRAIN_ROWS * len(hull.TERRAINS)
    place_fittings(sheet, row * COLUMNS)
    row += 2
    column = height = 0
    for name, paint in fittings.PICTURES:
        picture = paint()
        down, across = picture.shape[0] // TILE, picture.shape[1] // TILE
        if column + across > COLUMNS:
            row, column, height = row + height, 0, 0
        sheet.put_picture(name, row * COLUMNS + column, picture)
        column, height = column + across, max(height, down)
    place_later(sheet, LATER_ROW * COLUMNS)
    return sheet


def build(assets: Path) -> None:
    """Write the picture, the tile set and the names."""
    write_tile_set(assets, "plane", compose(), hull.TERRAINS, SURFACES)
