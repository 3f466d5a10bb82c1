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

from pathlib import Path

from assets.studio.recipes.desert_tiles import TERRAIN_ROWS, place_ground
from assets.studio.tiles.files import write_tile_set
from assets.studio.tiles.sheet import COLUMNS, Places, Sheet, place_things
from assets.studio.valley import fittings, ground, landmarks

DEEP_ROW = TERRAIN_ROWS * len(ground.TERRAINS)
SURFACES = {"ground": "sand", "road": "stone", "bridge": "stone", "": "stone"}
"""What a tile sounds like, by the first word of its name; all else is rock."""
SOLID_BRIDGE = (1, 2)
"""Rows of a span that stop an aeroplane."""

PLACES: Places = {
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


def flags(name: str, row: int) -> tuple[str, ...]:
    """What the tile in a row of the thing `name` is."""
    return ("solid",) if name.startswith("fade") or (name == "bridge" and row in SOLID_BRIDGE) else ()


def place_landmark(sheet: Sheet, name: str) -> None:
    """A great stone."""
    mark = landmarks.LANDMARKS[name]
    sheet.put_wide(name, LANDMARK_ROWS[name], landmarks.picture(name), lambda column, row, _: mark.is_solid(column, row))


def compose() -> Sheet:
    """Make every tile."""
    sheet = Sheet()
    for number, terrain in enumerate(ground.TERRAINS, 1):
        place_ground(sheet, terrain, number)
    sheet.put_picture("deep", DEEP_ROW * COLUMNS, ground.deep(), "solid")
    place_things(sheet, PLACES, flags)
    for name in LANDMARK_ROWS:
        place_landmark(sheet, name)
    return sheet


def build(assets: Path) -> None:
    """Write the picture, the tile set and the names."""
    write_tile_set(assets, "valley", compose(), ground.TERRAINS, SURFACES)
