"""The plain's tile set: ground, planks, roofs, carts, huts, what grows and lies about.

Writes `tiles/desert.png`, and beside the assets `levels/tilesets/desert.tsx` and `desert_names.json` (name -> tile id):

    sand.<mask>, tarmac.<mask>, iron.<mask>           solid: one tile of a terrain's blob; masks and looks as in hall_tiles.
                                                      `iron` is a hangar's: its roof, its walls
    sand.slope_22_right_low ...                       solid with a polygon: floors that rise to the right (left), 1:2 and 1:1
    sand.under_22_right_low ...                       solid: goes below the slope's tile, so that the crust is not cut off
    sand.slope_22_right_high.open, sand.under_22_right_high.open, ..._left_high.open    the same at the edge of a pit
    tarmac.<dash|dash_start|dash_end|threshold|edge|joint>   solid: level tarmac with paint on it, for `tarmac.124`
    fade.<look>                                       solid: two tiles below a surface, above the deep
    rock.<row>.<column>                               solid: deep ground, repeats every eight tiles both ways
    pit.floor.<look>                                  sharp rubble; pit.top.<look>, pit.wall.<look>: the pit's far wall behind it,
                                                      `top` in the row of the ground's surface
    plank.<left|middle|right|single>[.1], roof.<...>  one-way ledges
    cart.<left|middle|right>.<row>                    one-way in row 0; row 1 may be repeated, row 2 has the wheels
    hut.<wall.look|left|right|foot|window|window_lit>, hut.door.<row>    back of huts; its wall also goes behind the roof
    post.<row>, pole.<row>.<column>, wire.<row>       row 1 of a post and row 4 of a pole may be repeated
    water.top[.1], water.deep, lamp.runway            and what else stands about: see PLACES
    shed.<0|1|2>.<row>                                the hangar's far wall: sheets, with a truss' leg, with a window
"""

from __future__ import annotations

from pathlib import Path

from assets.studio.desert import fixtures, ground
from assets.studio.pipe.wall import SLOPES
from assets.studio.tiles.blob import SLOPES as FLOORS
from assets.studio.tiles.files import write_tile_set
from assets.studio.tiles.sheet import COLUMNS, Places, Sheet, place_blob, place_things
from assets.studio.tiles.terrain import Terrain

TERRAIN_ROWS = 5
SURFACES = {
    "sand": "sand",
    "tarmac": "stone",
    "iron": "metal",
    "fade": "sand",
    "rock": "sand",
    "plank": "board",
    "roof": "sand",
    "cart": "board",
}
"""What a tile sounds like under a wheel, by the first word of its name."""

ROCK_ROW = TERRAIN_ROWS * len(ground.TERRAINS)

PLACES: Places = {
    "plank.left": (15, 8, lambda: fixtures.plank(True, False)),
    "plank.middle": (15, 9, lambda: fixtures.plank(False, False)),
    "plank.middle.1": (15, 10, lambda: fixtures.plank(False, False, 1)),
    "plank.right": (15, 11, lambda: fixtures.plank(False, True)),
    "plank.single": (15, 12, lambda: fixtures.plank(True, True)),
    "pit.floor.0": (15, 13, lambda: ground.pit_floor(0)),
    "pit.floor.1": (15, 14, lambda: ground.pit_floor(1)),
    "pit.floor.2": (15, 15, lambda: ground.pit_floor(2)),
    "roof.left": (16, 8, lambda: fixtures.roof(True, False)),
    "roof.middle": (16, 9, lambda: fixtures.roof(False, False)),
    "roof.middle.1": (16, 10, lambda: fixtures.roof(False, False, 1)),
    "roof.right": (16, 11, lambda: fixtures.roof(False, True)),
    "roof.single": (16, 12, lambda: fixtures.roof(True, True)),
    "pit.top.0": (16, 13, lambda: ground.pit_wall(0, True)),
    "pit.top.1": (16, 14, lambda: ground.pit_wall(1, True)),
    "pit.top.2": (16, 15, lambda: ground.pit_wall(2, True)),
    "cart.left": (17, 8, lambda: fixtures.cart(True, False)),
    "cart.middle": (17, 9, lambda: fixtures.cart(False, False)),
    "cart.right": (17, 10, lambda: fixtures.cart(False, True)),
    "post": (17, 11, fixtures.post),
    "hut.door": (17, 12, fixtures.hut_door),
    "pit.wall.0": (17, 13, lambda: ground.pit_wall(0, False)),
    "pit.wall.1": (17, 14, lambda: ground.pit_wall(1, False)),
    "pit.wall.2": (17, 15, lambda: ground.pit_wall(2, False)),
    "water.top": (18, 13, lambda: fixtures.water_top(0)),
    "water.top.1": (18, 14, lambda: fixtures.water_top(1)),
    "water.deep": (18, 15, fixtures.water_deep),
    "lamp.runway": (19, 13, fixtures.lamp),
    "sandbags.left": (19, 14, lambda: fixtures.sandbags(True, False)),
    "sandbags.right": (19, 15, lambda: fixtures.sandbags(False, True)),
    "hut.wall.0": (20, 8, lambda: fixtures.hut_wall(0)),
    "hut.wall.1": (20, 9, lambda: fixtures.hut_wall(1)),
    "hut.wall.2": (20, 10, lambda: fixtures.hut_wall(2)),
    "hut.wall.3": (20, 11, lambda: fixtures.hut_wall(3)),
    "hut.left": (20, 12, lambda: fixtures.hut_side(False)),
    "hut.right": (20, 13, lambda: fixtures.hut_side(True)),
    "hut.foot": (20, 14, fixtures.hut_foot),
    "sandbags.middle": (20, 15, lambda: fixtures.sandbags(False, False)),
    "hut.window": (21, 8, lambda: fixtures.hut_window(False)),
    "hut.window_lit": (21, 9, lambda: fixtures.hut_window(True)),
    "rubble.0": (21, 10, lambda: fixtures.rubble(0)),
    "rubble.1": (21, 11, lambda: fixtures.rubble(1)),
    "rubble.2": (21, 12, lambda: fixtures.rubble(2)),
    "grass.0": (21, 13, lambda: fixtures.grass(0)),
    "grass.1": (21, 14, lambda: fixtures.grass(1)),
    "grass.2": (21, 15, lambda: fixtures.grass(2)),
    "fade.0": (22, 8, lambda: ground.fading(0)),
    "fade.1": (22, 9, lambda: ground.fading(1)),
    "fade.2": (22, 10, lambda: ground.fading(2)),
    "tyres": (22, 11, fixtures.tyres),
    "tent": (23, 0, fixtures.tent),
    "wall_ruin": (23, 5, fixtures.wall_ruin),
    "pole": (23, 9, fixtures.pole),
    "poplar": (23, 12, fixtures.poplar),
    "arrow": (23, 14, fixtures.arrow),
    "fence.post": (23, 15, fixtures.fence_post),
    "wire": (25, 14, fixtures.wire),
    "fence.wire": (25, 15, fixtures.fence_wire),
    "flatbed": (26, 0, fixtures.flatbed),
    "thorn": (26, 6, lambda: fixtures.thorn(0)),
    "ceiling_lamp": (27, 14, fixtures.ceiling_lamp),
    "wreck": (28, 0, fixtures.wreck),
    "saxaul": (28, 6, lambda: fixtures.thorn(1)),
    "shed.0": (30, 0, lambda: fixtures.shed(0)),
    "shed.1": (30, 1, lambda: fixtures.shed(1)),
    "shed.2": (30, 2, lambda: fixtures.shed(2)),
}
"""Where each thing's upper left tile lies: row, column. New things go to the end: maps store these numbers."""


def flags(name: str, row: int) -> tuple[str, ...]:
    """What the tile in a row of the thing `name` is."""
    word = name.partition(".")[0]
    if word == "fade":
        return ("solid",)
    return ("one_way",) if word in ("plank", "roof", "cart") and row == 0 else ()


def place_ground(sheet: Sheet, terrain: Terrain, number: int) -> int:
    """One terrain's rows: its blob, two more looks of five tiles, slopes, what lies below them. Returns the next free id."""
    tile_id = place_blob(sheet, terrain, number, (number - 1) * TERRAIN_ROWS * COLUMNS, ground.ground_tile)
    for slope in SLOPES:
        sheet.put(f"{terrain.name}.{slope}", tile_id, ground.slope_tile(terrain, slope, 0), "solid")
        sheet.polygons[tile_id] = FLOORS[slope]
        tile_id += 1
    for slope in SLOPES:
        name = f"{terrain.name}.{slope.replace('slope', 'under')}"
        sheet.put(name, tile_id, ground.slope_tile(terrain, slope, 1), "solid")
        tile_id += 1
    return tile_id


def place_lips(sheet: Sheet, terrain: Terrain, number: int) -> None:
    """Slopes that end at a pit, at the end of a terrain's rows."""
    for place, lip in enumerate(ground.LIPS):
        open_id = number * TERRAIN_ROWS * COLUMNS - 2 * (len(ground.LIPS) - place)
        sheet.put(f"{terrain.name}.{lip}.open", open_id, ground.lip_tile(terrain, lip, 0), "solid")
        sheet.polygons[open_id] = FLOORS[lip]
        under = f"{terrain.name}.{lip.replace('slope', 'under')}.open"
        sheet.put(under, open_id + 1, ground.lip_tile(terrain, lip, 1), "solid")


def compose() -> Sheet:
    """Make every tile."""
    sheet = Sheet()
    for number, terrain in enumerate(ground.TERRAINS, 1):
        tile_id = place_ground(sheet, terrain, number)
        place_lips(sheet, terrain, number)
        if terrain is ground.TARMAC:
            for offset, (name, paint) in enumerate(ground.MARKS.items()):
                sheet.put(name, tile_id + offset, paint(), "solid")
    sheet.put_picture("rock", ROCK_ROW * COLUMNS, ground.bedrock(), "solid")
    place_things(sheet, PLACES, flags)
    return sheet


def build(assets: Path) -> None:
    """Write the picture, the tile set and the names."""
    write_tile_set(assets, "desert", compose(), ground.TERRAINS, SURFACES)
