"""The plain in section: dry earth, tarmac on its bed, the iron of the hangars; what lies below them, and the pits."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from assets.studio.paint import Layer, Pixels, hashed, posterise, vector
from assets.studio.pipe.wall import bend
from assets.studio.tiles.blob import TILE, Solid, depths, distance_to_open
from assets.studio.tiles.ledges import tile_layer
from assets.studio.tiles.terrain import Strip, Terrain, edge_colour, fill, inks

SOIL = ("#150a1c", "#1f1026", "#2b1730", "#3a203c", "#4c2c46", "#623a4e")
STONE = ("#1c0f24", "#341d38", "#54304a", "#7c4a56", "#b4725e", "#e8a472")
GLINT = "#ffd9a4"
SLOPE_LOOK = 0
LOOKS = 3
ROCK_TILES = 8
ROCK_LIGHT = 0.6
"""How bright the deep ground is beside the tone of its ramp."""
PIT_LIGHT = 0.8
DEEP = 0.475
"""How bright the ground is where the deep begins."""


def wave(x: int, look: int) -> float:
    """An uneven lower edge, px: the same at both ends of a tile whatever the look, so that looks may be mixed."""
    middle = math.sin(math.pi * (x + 0.5) / TILE)
    return middle * (2.2 * math.sin(x * 0.9 + look * 2.1) + 1.4 * hashed(x, look, 41))


def crust(look: int) -> Strip:
    """Dry earth: a lit skin, dust below it, clods, then the dark."""
    rows = [""] * 11
    for x in range(TILE):
        low = wave(x, look)
        for row in range(11):
            grain = hashed(x // 2, row, look if 1 < x < 14 else 0, 5)
            place = row + (grain - 0.5) * 1.7 - low * row / 9
            letter = "habbccdddee_"[min(max(int(place + 0.5), 0), 11)]
            if row == 0:
                letter = "a" if hashed(x // 3, look if 1 < x < 14 else 0, 8) < 0.22 else "h"
            elif row > 3 and grain > 0.93:
                letter = "c"
            rows[row] += letter
    return with_stones(rows, look)


STONES = {
    0: ((3, 4, ("gsl", "spp", "ppk")), (11, 6, ("sl", "pk"))),
    1: ((8, 3, (".gsl.", "gsspp", "sppkk", ".kkk.")), (3, 7, ("sl", "pk"))),
    2: ((5, 6, ("gsl", "spk")), (12, 3, ("sl", "pk"))),
}
"""For each look: column, row and letters of the stones in the crust."""


def with_stones(rows: list[str], look: int) -> list[str]:
    """The rows with the look's stones in them."""
    for column, first, letters in STONES[look]:
        for offset, word in enumerate(letters):
            row = list(rows[first + offset])
            for step, letter in enumerate(word):
                if letter != ".":
                    row[column + step] = letter
            rows[first + offset] = "".join(row)
    return rows


def side(letters: str, seed: int) -> list[Strip]:
    """A wall's columns, the outermost first: the letters, broken up along the wall."""
    looks = []
    for look in range(LOOKS):
        columns = []
        for depth in range(len(letters) + 1):
            column = ""
            for y in range(TILE):
                grain = hashed(y // 2, depth, look if 1 < y < 14 else 0, seed)
                place = depth + (0 if depth == 0 else (grain - 0.42) * 2.4)
                index = min(max(int(place + 0.5), 0), len(letters))
                column += letters[index] if index < len(letters) else "_"
            columns.append(column)
        looks.append(columns)
    return looks


def earth(look: int) -> Pixels:
    """The ground below the crust: layers and stones; the cells at the tile's edge are the same in every look."""
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            is_edge = x in (0, 1, 14, 15) or y in (0, 15)
            grain = hashed(x // 2, y, 0 if is_edge else look, 3)
            layer = 0.45 * math.sin(2 * math.pi * (y / TILE + 0.16 * math.sin(2 * math.pi * x / TILE)))
            tile[y, x] = vector(SOIL[int(np.clip(2.6 + layer + (grain > 0.88) - (grain < 0.16), 1, 4))])
    for column in range(2):
        for row in range(2):
            if hashed(column, row, look, 21) < 0.66:
                continue
            x, y = 3 + column * 7 + hashed(column, row, look, 1) * 2, 3 + row * 7 + hashed(column, row, look, 2) * 2
            boulder(tile, x, y, 1.6 + 1.5 * hashed(column, row, look, 4), 1.2 + hashed(column, row, look, 5))
    return tile


def boulder(tile: Pixels, x: float, y: float, across: float, down: float) -> None:
    """A stone lit from the upper right, on an RGB picture."""
    height, width = tile.shape[:2]
    for py in range(max(int(y - down) - 1, 0), min(int(y + down) + 2, height)):
        for px in range(max(int(x - across) - 1, 0), min(int(x + across) + 2, width)):
            dx, dy = (px - x) / across, (py - y) / down
            if dx * dx + dy * dy < 1:
                tile[py, px] = vector(STONE[int(np.clip(1.9 + 1.2 * dx - 1.5 * dy, 0, 4))])


SAND = Terrain(
    name="sand",
    colour="#d88a62",
    ink=inks(
        "h #ffd9a4 a #f2aa78 b #cf7f5e c #a8605a d #7e4650 e #5a3248 k #2a1530 f #f0a06c g #d08e6c s #b4705c l #e8a87c "
        "p #7c4654 w #452644 x #341c38 y #1c0e24"
    ),
    floor=[crust(look) for look in range(LOOKS)],
    ceiling=[["yyyyyyyyyyyyyyyy", "xyxxyxxxyxxyxxyx", "_x__x___x__x___x"]] * LOOKS,
    west=side("wwxxyy", 51),
    east=side("hfbcde", 52),
    lit="#7e4650",
    reach=24.0,
    core=0.62,
    texture=earth,
)

TARMAC_ROWS = {
    0: (
        "hhhhhhhhhhhhhhhh",
        "aaaaaaabaaaaaaaa",
        "bbbbcbbbbbbbcbbb",
        "cccccccccccccccc",
        "ddcdddddddddddcd",
        "dddddddddddddddd",
        "eeeeeeeeeeeeeeee",
    ),
    1: (
        "hhhhhhjahhhhhhhh",
        "aaaaaajkaaaaabaa",
        "bbbbbbbjkbbbbbbb",
        "cccccccckccccccc",
        "ddddddddkjdddddd",
        "ddddddddjdddddcd",
        "eeeeeeejjeeeeeee",
    ),
    2: (
        "hhhbbbbbbbbbhhhh",
        "aaabcccccccbaaaa",
        "bbbcddddddddcbbb",
        "ccccdddddddccccc",
        "dddddddddddddddd",
        "ddcddddddddddddd",
        "eeeeeeeeeeeeeeee",
    ),
}
"""Asphalt: whole, cracked, patched. The bed of gravel below it is added to each."""


def bed(look: int) -> list[str]:
    """Two rows of gravel and the torn edge below them."""
    rows = ["", "", ""]
    for x in range(TILE):
        grain = hashed(x // 2, look if 1 < x < 14 else 0, 17)
        rows[0] += "gmmg"[int(3.99 * grain)]
        rows[1] += "mkmn"[int(3.99 * hashed(x, look if 1 < x < 14 else 0, 18))]
        rows[2] += "n_" if x % 2 == 0 and grain > 0.4 else "_n" if x % 2 == 0 else ""
    return [row[:TILE] for row in rows]


TARMAC = Terrain(
    name="tarmac",
    colour="#6a4a6c",
    ink=inks(
        "h #ffcfa0 a #b87a7c b #84586c c #604258 d #45304a e #33233c k #120a18 j #241430 g #c08068 m #8a5660 n #452a44 "
        "w #3c2846 x #2a1a34 y #1c0e24 f #f0a06c"
    ),
    floor=[[*TARMAC_ROWS[look], *bed(look)] for look in range(LOOKS)],
    ceiling=[["yyyyyyyyyyyyyyyy", "xyxxyxxxyxxyxxyx", "_x__x___x__x___x"]] * LOOKS,
    west=side("wwxxyy", 53),
    east=side("hfgmnx", 54),
    lit="#604258",
    reach=24.0,
    core=0.62,
    texture=earth,
)

IRON_RAMP = ("#1a101f", "#2a1b2e", "#402a3e", "#583a4a", "#6e4a52")


def corrugated(look: int) -> Pixels:
    """Corrugated sheets: ribs of four pixels, seams, rust that runs down."""
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            tone = (1.4, 2.2, 3.4, 2.6)[x % 4]
            rust = hashed(x // 2, look if 1 < x < 14 else 0, 31) > 0.78 and hashed(x // 2, y // 5, look, 32) > 0.4
            if y == 0:
                tone = 0.6
            elif y == 1:
                tone += 0.8
            colour = vector(IRON_RAMP[int(np.clip(tone + 0.5, 0, 4))])
            tile[y, x] = colour * 0.6 + vector("#7c4030") * 0.4 if rust else colour
    return tile


IRON = Terrain(
    name="iron",
    colour="#8a5a62",
    ink=inks(
        "h #ffd0a0 a #d89070 b #a0646a c #6c4454 d #45293e e #2c1a2e k #0e0714 y #d09a3c z #1c1220 r #f0b468 "
        "s #7c5060 t #583848 f #f0a878"
    ),
    floor=[
        ["hhhhhhhhhhhhhhhh", "abababababababab", "cbcbcbcbcbcbcbcb", "dddddddddddddddd", "kkkkkkkkkkkkkkkk"],
        ["hhhhhhhhhhhhhhhh", "abababcdcbababab", "cbcbcbddcbcbcbcb", "dddddddddddddddd", "kkkkkkkkkkkkkkkk"],
        ["hhhhhahhhhahhhhh", "ababacbabacbabab", "cbcbcdcbcbdbcbcb", "dddddddddddddddd", "kkkkkkkkkkkkkkkk"],
    ],
    ceiling=[
        ["kkkkkkkkkkkkkkkk", "bbbbbbbbbbbbbbbb", "ctcccccctccccccc", "dddddddddddddddd", "kkkkkkkkkkkkkkkk"],
        ["kkkkkkkkkkkkkkkk", "bbbbbbbbbbbbbbbb", "ctcccccctccccccc", "dddddddddddddddd", "kkkkkkkkkkkkkkkk"],
        ["kkkkkkkkkkkkkkkk", "yyyyzzzzyyyyzzzz", "yyyzzzzyyyyzzzzy", "yyzzzzyyyyzzzzyy", "kkkkkkkkkkkkkkkk"],
    ],
    west=[["ccccccccccccccct", "tdtdtdtdtdtdtdtd", "eeeeeeeeeeeeeeee", "kkkkkkkkkkkkkkkk"]] * LOOKS,
    east=[["hhhhhhhhhhhhhhhf", "fafafafafafafafa", "bbbbbbbbbbbbbbbb", "dddddddddddddddd", "kkkkkkkkkkkkkkkk"]] * LOOKS,
    lit="#583a4a",
    reach=20.0,
    core=0.6,
    texture=corrugated,
)

TERRAINS = (SAND, TARMAC, IRON)


def ground_tile(terrain: Terrain, solid: Solid, look: int, is_bend: bool = False) -> Pixels:
    """One tile of a terrain, RGBA: a place in its blob, or (without sides) of a slope."""
    tile = fill(terrain, distance_to_open(solid), look)
    below, above = depths(solid, 0, False), depths(solid, 0, True)
    none = np.full((TILE, TILE), 99)
    right_of, left_of = (none, none) if is_bend else (depths(solid, 1, False), depths(solid, 1, True))
    for y in range(TILE):
        for x in range(TILE):
            if not solid[TILE + y, TILE + x]:
                tile[y, x] = 0
                continue
            deep = (int(below[y, x]), int(above[y, x]), int(right_of[y, x]), int(left_of[y, x]))
            colour = edge_colour(terrain, (x, y), deep, solid, look)
            if is_bend and min(deep[:2]) >= len(terrain.floor[look]):
                colour = None
            if colour:
                tile[y, x, :3] = vector(colour)
    return tile


def slope_tile(terrain: Terrain, name: str, down: int) -> Pixels:
    """The tile `down` tiles below the one with the line of a slope."""
    return ground_tile(terrain, bend(name, down, False), SLOPE_LOOK, is_bend=True)


LIPS = ("slope_22_right_high", "slope_22_left_high")
"""Slopes that may end at a pit."""


def lip_tile(terrain: Terrain, name: str, down: int) -> Pixels:
    """The same where the ground ends beside the slope's upper end."""
    solid = bend(name, down, False)
    if "right" in name:
        solid[:, 2 * TILE :] = False
    else:
        solid[:, :TILE] = False
    return ground_tile(terrain, solid, SLOPE_LOOK)


# ---------------------------------------------------------------- marks on the tarmac


def marked(pattern: Sequence[tuple[int, int]], colour: str, shade: str) -> Pixels:
    """A tile of level tarmac with paint on it: (first column, width) of each piece."""
    tile = ground_tile(TARMAC, level_ground(), 0)
    for first, width in pattern:
        for x in range(first, first + width):
            for row, tone in enumerate((GLINT, colour, colour, shade)):
                if row == 0 or hashed(x, row, 71) > 0.12:
                    tile[row, x, :3] = vector(tone)
    return tile


def level_ground() -> Solid:
    """48 x 48 pixels about a tile of level ground."""
    solid = np.ones((3 * TILE, 3 * TILE), np.bool_)
    solid[:TILE] = False
    return solid


def within_ground() -> Solid:
    """The same of a tile with ground on all its sides."""
    return np.ones((3 * TILE, 3 * TILE), np.bool_)


def joint() -> Pixels:
    """A tile of level tarmac with the joint between two slabs, grass in it."""
    tile = ground_tile(TARMAC, level_ground(), 0)
    for row in range(7):
        tile[row, 7, :3], tile[row, 8, :3] = vector("#120a18"), vector("#84586c" if row < 3 else "#604258")
    for x, row in ((6, 0), (8, 0), (9, 1)):
        tile[row, x, :3] = vector("#a8905c")
    return tile


MARKS: dict[str, Callable[[], Pixels]] = {
    "tarmac.dash": lambda: marked(((0, TILE),), "#e8c8b0", "#a88484"),
    "tarmac.dash_start": lambda: marked(((4, 12),), "#e8c8b0", "#a88484"),
    "tarmac.dash_end": lambda: marked(((0, 12),), "#e8c8b0", "#a88484"),
    "tarmac.threshold": lambda: marked(((0, 3), (6, 4), (13, 3)), "#e8c8b0", "#a88484"),
    "tarmac.edge": lambda: marked(((0, 6), (10, 4)), "#e0a44c", "#8c5c3c"),
    "tarmac.joint": joint,
}


# ---------------------------------------------------------------- the deep, the pits


def bedrock() -> Pixels:
    """Eight by eight tiles of deep ground, seamless both ways: layers, boulders, nothing that draws the eye."""
    size = ROCK_TILES * TILE
    ys, xs = np.mgrid[0:size, 0:size].astype(np.float32)
    turn = 2 * np.pi / size
    drift = 6 * np.sin(xs * turn + 2) + 3 * np.sin(3 * xs * turn + ys * turn) + 2 * np.sin(4 * xs * turn + 1)
    level = 1.5 + 0.5 * np.sin((ys + drift) * turn * 5) + 0.4 * np.sin((ys + drift) * turn * 11 + 1)
    generator = np.random.default_rng(29)
    grain = generator.random((size // 2, size // 2)).repeat(2, 0).repeat(2, 1)
    level += np.where(grain > 0.92, 0.9, np.where(grain < 0.1, -0.7, 0))
    for _ in range(40):
        x, y = generator.uniform(0, size, 2)
        across, down = generator.uniform(2, 8), generator.uniform(1.5, 4.5)
        dx = ((xs - x + size / 2) % size - size / 2) / across
        dy = ((ys - y + size / 2) % size - size / 2) / down
        edge = 0.16 * np.sin(np.arctan2(dy, dx) * 3 + x)
        inside = dx * dx + dy * dy
        stone = 2.3 + 0.9 * dx - 1.4 * dy
        level = np.where(inside < 1 + edge, np.clip(stone, 0.2, 4.4), np.where(inside < 1.35 + edge, level - 0.8, level))
    ramp = np.array([vector(tone) for tone in SOIL], np.float32)
    tile = np.ones((size, size, 4), np.float32)
    tile[..., :3] = ramp[np.clip(np.floor(level + 0.5), 0, 5).astype(int)] * ROCK_LIGHT
    return posterise(tile, 40, 0.8)


def fading(look: int) -> Pixels:
    """From the ground below the crust down to the deep."""
    tile = np.ones((TILE, TILE, 4), np.float32)
    down = np.linspace(SAND.core, DEEP, TILE, dtype=np.float32)[:, None, None]
    tile[..., :3] = earth(look) * down
    return posterise(tile, 40, 0.8)


def pit_wall(look: int, is_top: bool) -> Pixels:
    """The far wall of a pit, behind the jeep; the top one has the far rim, in the sun."""
    tile = np.ones((TILE, TILE, 4), np.float32)
    tile[..., :3] = earth(look) * np.float32(PIT_LIGHT)
    for y in range(TILE):
        for x in range(TILE):
            gully = hashed((x + look * 5) // 3, look, 61)
            tile[y, x, :3] *= 0.78 + 0.3 * gully
    tile = posterise(tile, 40, 0.8)
    if is_top:
        for x in range(TILE):
            low = 3 + int(2.2 * abs(wave(x, look)) / 3.6 + 1.4 * hashed(x // 2, look if 1 < x < 14 else 0, 62))
            tile[:low, x, :3] = vector("#6a3a4c")
            tile[0, x, :3] = vector("#2b1730")
            tile[1, x, :3] = vector("#a8605c")
            tile[low, x, :3] = vector("#1c0e24")
    return tile


SHARDS = (
    ((0, 16, 5), (4, 16, 9), (9, 16, 4), (12, 16, 11)),
    ((1, 16, 8), (6, 16, 12), (10, 16, 6), (14, 16, 8)),
    ((0, 16, 10), (5, 16, 5), (8, 16, 13), (13, 16, 6)),
)
"""For each look: the left foot, the ground and the height of the spikes."""


def pit_floor(look: int) -> Layer:
    """Sharp rubble: broken slabs that stand on end, iron between them."""
    layer = tile_layer()
    layer.rect(0, 0, TILE, TILE, "#100716", 0.55).gradient(0, 8, TILE, 8, [(0, "#100716", 0.0), (1, "#0a0410", 1.0)])
    for number, (x, ground, tall) in enumerate(SHARDS[look]):
        wide = 5 + number % 2
        lean = (number + look) % 3 - 1
        tip = (x + wide / 2 + lean * 1.5, ground - tall)
        layer.polygon([(x - 1, ground), tip, (x + wide + 1, ground)], "#07030c")
        layer.polygon([(x, ground), (tip[0], tip[1] + 1), (x + wide, ground)], "#4c2c46")
        layer.polygon([(tip[0], tip[1] + 1), (x + wide, ground), (x + wide * 0.55, ground)], "#a8605a")
        layer.line([(tip[0] + 0.5, tip[1] + 1), (x + wide - 0.5, ground)], "#ffc490", 1)
    bars = ((3, 15, 7, 3), (12, 15, 9, 6), (2, 15, 3, 5))[look]
    layer.line([(bars[0], bars[1]), (bars[2], bars[3])], "#07030c", 2).line(
        [(bars[0], bars[1]), (bars[2], bars[3])], "#c87850", 1
    )
    return layer.rect(0, 14, TILE, 2, "#0a0410").rect(0, 14, TILE, 1, "#2b1730", 0.6)
