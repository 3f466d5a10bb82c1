"""The pipeline's tile set: the wall in section, the ground around it, the far wall, snow, saddles.

Writes `tiles/pipe.png`, and beside the assets `levels/tilesets/pipe.tsx` and `pipe_names.json` (name -> tile id):

    pipe.<mask>, jacket.<mask>, earth.<mask>          solid: one tile of a terrain's blob; masks and looks as in hall_tiles.
                                                      `pipe` is the lining, next to the bore; `jacket` the outside of the
                                                      same wall: a wall of two rows is a row of each, wool meets wool
    pipe.slope_22_right_low ...                       solid with a polygon: floors that rise to the right (left), 1:2 and 1:1
    pipe.hang_22_right_low ...                        solid with a polygon that hangs from the top: the ceiling over that floor
    pipe.under_22_right_low ...                       solid: the middle of a wall of two rows in a bend, below the floor's tile;
    pipe.over_22_right_low ...                        the same above the ceiling's tile
    rock.<row>.<column>                               deep ground, repeats every eight tiles both ways
    back<bore>.<piece>.<row>[.<column>]               far wall for a bore of 3, 4, 5 or 8 tiles, row 0 below the ceiling
    back<bore>.slope_22_right_low.<row>               the same in a bend; row 0 is the row of the hanging tile
    back<bore>.rib_slope_22_right_low.<row>           with a rib
    back8<r|k|v>.<piece> ...                          the same pieces in rust, in dark red, in blue-violet
    back8[r|k|v].<box_left|box_mid|box_right>.<row>   with the parking box; the middle is repeated
    cap.<left|middle|right|single>[.look].<row>       snow on a jacket: row 0 above the jacket's tile, row 1 over it
    cap.slope_22_right_low.<row>                      the same on a slope
    icicles.<look>                                    below a jacket
    saddle.<row>.<column>, trestle.<row>.<column>     what the pipe stands on; fence.post, fence.wire, marker: what stands beside
    deflector.0.<column>, terminus.<row>.<column>     the ramp before an opening; the end of the line
"""

from __future__ import annotations

from pathlib import Path

from assets.studio.pipe import back, outside, wall
from assets.studio.tiles.blob import BLOB, TILE, VARIED, slope_surroundings
from assets.studio.tiles.blob import SLOPES as FLOORS
from assets.studio.tiles.files import write_tile_set
from assets.studio.tiles.sheet import COLUMNS, Sheet, place_blob
from assets.studio.tiles.terrain import Terrain

Polygon = tuple[tuple[int, int], ...]

TERRAIN_ROWS = 5
TERRAIN_TILES = len(BLOB) + 2 * len(VARIED) + 2 * len(wall.SLOPES)
ROCK_COLUMNS = 8
COATS = tuple(back.COATS)
SURFACES = {"pipe": "metal", "jacket": "metal", "earth": "snow"}
"""What a solid tile sounds like, by the first word of its name."""


def hanging(floor: Polygon) -> Polygon:
    """The polygon of the ceiling over a floor: all of the tile that lies above the line of the floor's first two corners."""
    left, right = floor[0], floor[1]
    return tuple(dict.fromkeys(((0, 0), (TILE, 0), right, left)))


def place_terrain(sheet: Sheet, terrain: Terrain, number: int) -> None:
    """One terrain's rows: its blob, two more looks of five tiles, the floors and the ceilings of bends."""
    tile_id = place_blob(sheet, terrain, number, (number - 1) * TERRAIN_ROWS * COLUMNS, plain_looks=2)
    for slope in wall.SLOPES:
        hang = slope.replace("slope", "hang")
        for name, polygon, solid in (
            (slope, FLOORS[slope], slope_surroundings(slope)),
            (hang, hanging(FLOORS[slope]), wall.hanging_surroundings(slope)),
        ):
            sheet.put(f"{terrain.name}.{name}", tile_id, wall.bend_tile(terrain, solid), "solid")
            sheet.polygons[tile_id] = polygon
            tile_id += 1


def place_snow(sheet: Sheet, tile_id: int) -> None:
    """Two rows: snow on level tops and on slopes; icicles in what is left of the first."""
    for look in range(3):
        sheet.put_columns("cap.middle" + (f".{look}" if look else ""), tile_id + look, wall.snow_cap(False, False, look))
    for offset, (name, left, right) in enumerate((("left", True, False), ("right", False, True), ("single", True, True))):
        sheet.put_columns(f"cap.{name}", tile_id + 3 + offset, wall.snow_cap(left, right, 0))
    for offset, slope in enumerate(wall.SLOPES):
        sheet.put_columns(f"cap.{slope}", tile_id + 6 + offset, wall.snow_slope(slope))
    for look in range(3):
        sheet.put(f"icicles.{look}", tile_id + 12 + look, wall.icicles(look).pixels())


def place_back(sheet: Sheet, bore: int, tile_id: int, coat: str = "") -> None:
    """The far wall of one bore: its level pieces, and below them the bends."""
    paint_of, word = back.COATS[coat], f"back{bore}{coat}"
    for name, paint in back.LEVEL:
        tile_id = sheet.put_columns(f"{word}.{name}", tile_id, paint(bore, paint_of).done())
    tile_id += (bore - 1) * COLUMNS
    for prefix, piece in (("", back.plain(bore, paint_of, 0)), ("rib_", back.rib(bore, paint_of))):
        for slope in wall.SLOPES:
            sheet.put_columns(f"{word}.{prefix}{slope}", tile_id, back.bent(piece.done(), slope))
            tile_id += 1
    for name, paint in back.SPARE:
        tile_id = sheet.put_columns(f"{word}.{name}", tile_id, paint(bore, paint_of).done())


def place_coats(sheet: Sheet, tile_id: int) -> None:
    """The capsule's bore in the other acts' colours, and the parking box in all."""
    bore = max(back.BORES)
    for coat in COATS[1:]:
        place_back(sheet, bore, tile_id, coat)
        tile_id += (2 * bore + 1) * COLUMNS
    for coat in COATS:
        for name, paint in (back.LAST if coat else ()) + back.BOX:
            column = tile_id % COLUMNS
            sheet.put_columns(f"back{bore}{coat}.{name}", tile_id, paint(bore, back.COATS[coat]).done())
            tile_id += 1 if column < COLUMNS - 1 else 1 + (bore - 1) * COLUMNS


def compose() -> Sheet:
    """Make every tile."""
    sheet = Sheet()
    for number, terrain in enumerate(wall.TERRAINS, 1):
        place_terrain(sheet, terrain, number)
    for row, (word, hangs) in enumerate((("under", False), ("over", True))):  # behind the first two terrains' own tiles
        for offset, slope in enumerate(wall.SLOPES):
            tile_id = row * TERRAIN_ROWS * COLUMNS + TERRAIN_TILES + offset
            sheet.put(f"pipe.{slope.replace('slope', word)}", tile_id, wall.within(slope, hangs), "solid")
    row = TERRAIN_ROWS * len(wall.TERRAINS)
    place_snow(sheet, row * COLUMNS)
    row += 2
    sheet.put_picture("rock", row * COLUMNS, wall.bedrock())
    for line, pictures in enumerate(outside.LINES):
        tile_id = (row + 3 * line) * COLUMNS + ROCK_COLUMNS
        for name, paint in pictures:
            tile_id = sheet.put_columns(name, tile_id, paint().pixels())
    row += ROCK_COLUMNS
    for bore in back.BORES:
        place_back(sheet, bore, row * COLUMNS)
        row += 2 * bore + 1
    tile_id = row * COLUMNS
    for bore in back.BORES:
        for name, paint_piece in back.LAST:
            sheet.put_columns(f"back{bore}.{name}", tile_id, paint_piece(bore, back.COATS[""]).done())
            tile_id += 1
    tile_id = (row + max(back.BORES)) * COLUMNS
    for name, paint_picture in outside.LAST:
        tile_id = sheet.put_columns(name, tile_id, paint_picture().pixels())
    place_coats(sheet, (row + max(back.BORES) + outside.LAST_ROWS) * COLUMNS)
    return sheet


def build(assets: Path) -> None:
    """Write the picture, the tile set and the names."""
    write_tile_set(assets, "pipe", compose(), wall.TERRAINS, SURFACES)
