"""The valley's tile set: ground and road, the great stones, the bridge, what stands about.

Writes `tiles/valley.png`, and beside the assets `levels/tilesets/valley.tsx` and `valley_names.json` (name -> tile id):

    ground.<mask>, road.<mask>            solid: one tile of a terrain's blob; masks and looks as in hall_tiles
    road.slope_22_right_low ...           solid with a polygon; road.under_22_right_low ...: the tile below a slope's
    fade.<look>, deep.<row>.<column>      solid: two tiles below a surface; below that, repeats every eight tiles both ways
    anvil.<row>.<column>, hammer.<...>, eye.<...>, pillars.<...>    the great stones, solid where they are rock
    bridge.<row>.<column>                 a span and its pier; row 1 is the deck, row 2 the stone under it: solid
    water.<look>, water.deep, portal.<left|right>.<row>, and what else stands about: see PLACES
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from assets.studio.desert.ground import SLOPE_LOOK, ground_tile
from assets.studio.paint import Layer, Pixels
from assets.studio.pipe.wall import SLOPES, bend
from assets.studio.recipes.hall_tiles import BLOB, COLUMNS, TILE, VARIED, Sheet, surroundings, write_tile_set
from assets.studio.recipes.hall_tiles import SLOPES as FLOORS
from assets.studio.valley import fittings, ground, landmarks

TERRAIN_ROWS = 5
DEEP_ROW = TERRAIN_ROWS * len(ground.TERRAINS)
SURFACES = {"ground": "sand", "road": "stone", "bridge": "stone"}
"""What a tile sounds like, by the first word of its name; all else is rock."""
SOLID_BRIDGE = (1, 2)
"""Rows of a span that stop an aeroplane."""

Painter = Callable[[], Layer | Pixels]
PLACES: dict[str, tuple[int, int, Painter]] = {
    "fade.0": (10, 8, lambda: ground.fading(0)),
    "fade.1": (10, 9, lambda: ground.fading(1)),
    "fade.2": (10, 10, lambda: ground.fading(2)),
    "water.0": (10, 11, lambda: fittings.water(0)),
    "water.1": (10, 12, lambda: fittings.water(1)),
    "water.2": (10, 13, lambda: fittings.water(2)),
    "water.deep": (10, 14, fittings.water_deep),
    "kerb": (10, 15, fittings.kerb),
    "bush.0": (11, 8, lambda: fittings.bush(0)),
    "bush.1": (11, 10, lambda: fittings.bush(1)),
    "stones.0": (11, 12, lambda: fittings.stones(0)),
    "stones.1": (11, 14, lambda: fittings.stones(1)),
    "sign": (12, 8, fittings.sign),
    "portal.left": (12, 14, lambda: fittings.portal(True)),
    "portal.right": (12, 15, lambda: fittings.portal(False)),
    "bridge": (18, 0, fittings.span),
    "tent": (18, 8, fittings.tent),
    "radar": (22, 8, fittings.radar),
    "store": (14, 8, fittings.shrine),
}
"""Where each thing's upper left tile lies: row, column. New things go to the end: maps store these numbers."""
LANDMARK_ROWS = {"anvil": 26, "hammer": 52, "eye": 88, "pillars": 132}
"""Where each great stone's picture begins: sixteen columns of it, then the rest below them."""


def surface(name: str) -> str:
    """The material of the tile called `name`."""
    return SURFACES.get(name.partition(".")[0], "stone")


def place_terrain(sheet: Sheet, number: int) -> None:
    """One terrain's rows: its blob, two more looks of five tiles, slopes, what lies below them."""
    terrain = ground.TERRAINS[number - 1]
    tile_id = (number - 1) * TERRAIN_ROWS * COLUMNS
    for mask in BLOB:
        for look in range(ground.LOOKS if mask in VARIED else 1):
            name = f"{terrain.name}.{mask}" + (f".{look}" if look else "")
            sheet.put(name, tile_id, ground_tile(terrain, surroundings(mask), look), "solid")
            sheet.members.append((tile_id, number, mask))
            tile_id += 1
    for slope in SLOPES:
        sheet.put(f"{terrain.name}.{slope}", tile_id, ground_tile(terrain, bend(slope, 0, False), SLOPE_LOOK, True), "solid")
        sheet.polygons[tile_id] = FLOORS[slope]
        tile_id += 1
    for slope in SLOPES:
        name = f"{terrain.name}.{slope.replace('slope', 'under')}"
        sheet.put(name, tile_id, ground_tile(terrain, bend(slope, 1, False), SLOPE_LOOK, True), "solid")
        tile_id += 1


def place_thing(sheet: Sheet, name: str, row: int, column: int, picture: Pixels) -> None:
    """A picture cut into `name`, `name.row`, `name.column` or `name.row.column`; empty tiles are left out."""
    rows, columns = picture.shape[0] // TILE, picture.shape[1] // TILE
    for y in range(rows):
        for x in range(columns):
            part = picture[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE]
            if part[..., 3].any():
                words = [name] + ([str(y)] if rows > 1 else []) + ([str(x)] if columns > 1 else [])
                is_solid = name.startswith("fade") or (name == "bridge" and y in SOLID_BRIDGE)
                flags = ("solid",) if is_solid else ()
                sheet.put(".".join(words), (row + y) * COLUMNS + column + x, part, *flags)


def place_landmark(sheet: Sheet, name: str) -> None:
    """A great stone, sixteen columns beside each other, what is wider below."""
    mark, picture = landmarks.LANDMARKS[name], landmarks.picture(name)
    for y in range(mark.rows):
        for x in range(mark.columns):
            part = picture[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE]
            is_solid = mark.is_solid(x, y)
            if part[..., 3].any() or is_solid:
                place = (LANDMARK_ROWS[name] + x // COLUMNS * mark.rows + y) * COLUMNS + x % COLUMNS
                sheet.put(f"{name}.{y}.{x}", place, part, *(("solid",) if is_solid else ()))


def compose() -> Sheet:
    """Make every tile."""
    sheet = Sheet()
    for number in range(1, len(ground.TERRAINS) + 1):
        place_terrain(sheet, number)
    sheet.put_picture("deep", DEEP_ROW * COLUMNS, ground.deep(), "solid")
    for name, (row, column, paint) in PLACES.items():
        made = paint()
        place_thing(sheet, name, row, column, made.pixels() if isinstance(made, Layer) else made)
    for name in LANDMARK_ROWS:
        place_landmark(sheet, name)
    return sheet


def build(assets: Path) -> None:
    """Write the picture, the tile set and the names."""
    write_tile_set(compose(), "valley", ground.TERRAINS, surface, assets)
