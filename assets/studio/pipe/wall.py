"""The pipe's wall in section: steel lining, mineral wool, outer jacket; and the frozen ground that it lies in."""

from __future__ import annotations

import numpy as np

from assets.studio.paint import Layer, Pixels, hashed, posterise, vector
from assets.studio.tiles.blob import TILE, Solid, depths, distance_to_open, slope_surroundings
from assets.studio.tiles.ledges import tile_layer
from assets.studio.tiles.terrain import Terrain, fill, inks

SLOPES = (
    "slope_22_right_low",
    "slope_22_right_high",
    "slope_45_right",
    "slope_22_left_high",
    "slope_22_left_low",
    "slope_45_left",
)
"""The shapes of a bend from left to right: up to the right, then down to the right (Tiled's name: up to the left)."""

WOOL_SHADOW, WOOL, WOOL_THREAD, WOOL_RUST = "#07161d", "#102a33", "#1d424a", "#4a3020"
SOIL = ("#050c12", "#0a171d", "#0e2027", "#142b31", "#1d3c42", "#2c5256")
STONE = ("#0a161d", "#13272e", "#1d3840", "#2a4c53", "#3f6668")


def wool(look: int) -> Pixels:
    """What is between lining and jacket: hatched as on a drawing, every thread eight pixels from the next."""
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            thread = (x + y) % 8
            colour = WOOL_THREAD if thread == 0 else WOOL_SHADOW if thread == 1 else WOOL
            if thread in (2, 3) and 3 < x < 13 and 3 < y < 13 and hashed(x // 2, y // 2, look, 7) > 0.93:
                colour = WOOL_RUST
            tile[y, x] = vector(colour)
    return tile


def soil(look: int) -> Pixels:
    """Frozen earth with stones; the cells at the tile's edge are the same in every look."""
    stones = [(x, y) for y in range(2) for x in range(2)]
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            grain = hashed(x // 2, y, 0 if x in (0, 1, 14, 15) or y in (0, 15) else look, 3)
            tile[y, x] = vector(SOIL[2 + (grain > 0.62) - (grain < 0.18)])
    for column, row in stones:
        if hashed(column, row, look, 21) < 0.45:
            continue
        x, y = 2 + column * 7 + hashed(column, row, look, 1) * 2, 3 + row * 7 + hashed(column, row, look, 2) * 2
        across, down = 1.6 + 1.6 * hashed(column, row, look, 4), 1.2 + 0.9 * hashed(column, row, look, 5)
        for py in range(TILE):
            for px in range(TILE):
                dx, dy = (px - x) / across, (py - y) / down
                if dx * dx + dy * dy < 1:
                    tone = 2.2 - 1.1 * dx - 1.5 * dy
                    tile[py, px] = vector(STONE[int(np.clip(tone, 0, 4))])
    return tile


PIPE = Terrain(
    name="pipe",
    colour="#8fb09c",
    ink=inks(
        "h #f0f4e2 a #b4d0be b #7fa8a0 c #4c7478 d #284c55 e #16303a k #040f16 "
        "r #8e4c28 s #5c3420 o #c8823c f #a2c4b6 g #5c868a j #35606a i #d8ecdc n #0c222b"
    ),
    floor=[
        [
            "hhhhhhhahhhhhhhh",
            "aaaaaaaabaaaaaaa",
            "bbbbbbbbbbbbbbbb",
            "cccccccccccccccc",
            "dddddddddddddddd",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "hhhhhhaoohahhhhh",
            "aaaabrroaorbaaaa",
            "bbbbcrrsrrsbbbbb",
            "cccccssssrcccccc",
            "ddddddsdsddddddd",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "hhhhhiihhiihhhhh",
            "aaaaaihnnhibaaaa",
            "bbbbbahnnacbbbbb",
            "cccccbgnndcccccc",
            "dddddcdnnedddddd",
            "kkkkkkkkkkkkkkkk",
        ],
    ],
    ceiling=[
        [
            "ffffffffffffffff",
            "gggggggggggggggg",
            "jjjjjjjjjjjjjjjj",
            "dddddddddddddddd",
            "eeeeeeeeeeeeeeee",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "fffffffoofffffff",
            "ggggrroorrgggggg",
            "jjjjsrrrrssjjjjj",
            "dddddssssddddddd",
            "eeeeeeeseeeeeeee",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "fffffiiffiifffff",
            "gggggfjnnjdggggg",
            "jjjjjgjnndejjjjj",
            "dddddjdnneeddddd",
            "eeeeedennneeeeee",
            "kkkkkkkkkkkkkkkk",
        ],
    ],
    west=[
        ["hhhhhhhhhhhhhhhh", "aanbaaaaaaanbaaa", "bbnnbbbbbbbnnbbb", "cccccccccccccccc", "dddddddddddddddd", "kkkkkkkkkkkkkkkk"],
        ["hhhhhhhhhhhhhhhh", "aanbaaarrraanbaa", "bbnnbbrssrbnnbbb", "cccccccccccccccc", "dddddddddddddddd", "kkkkkkkkkkkkkkkk"],
        ["hhhhhhhhhhhhhhhh", "anbaaaaaaanbaaaa", "bnnbbbbbbbnnbbbb", "cccccccccccccccc", "dddddddddddddddd", "kkkkkkkkkkkkkkkk"],
    ],
    east=[
        ["gggggggggggggggg", "ccncccccccncccccc"[:16], "ddnnddddddnndddd", "eeeeeeeeeeeeeeee", "kkkkkkkkkkkkkkkk"],
        ["ggggggggrggggggg", "ccncccccrrncccccc"[:16], "ddnndddssdnndddd", "eeeeeeeeeeeeeeee", "kkkkkkkkkkkkkkkk"],
        ["gggggggggggggggg", "cnccccccncccccccc"[:16], "dnnddddddnnddddd", "eeeeeeeeeeeeeeee", "kkkkkkkkkkkkkkkk"],
    ],
    lit="#2c4a52",
    reach=22.0,
    core=0.55,
    texture=wool,
)

JACKET = Terrain(
    name="jacket",
    colour="#b07f46",
    ink=inks(
        "h #eaf2e6 a #a4c4b6 b #6c9692 c #3f666c d #22454e k #040f16 "
        "r #7a4428 s #563220 t #6a4f30 u #c08a4c v #7a6240 w #45503f x #24403f y #142b30 o #e0a860 n #0c222b"
    ),
    floor=[
        ["hhhhhhhhhhhhhhhh", "aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb", "cccccccccccccccc", "dddddddddddddddd", "kkkkkkkkkkkkkkkk"],
        ["hhhhhhhhhhhhhhhh", "aaaaaaarraaaaaaa", "bbbbbbrsrbbbbbbb", "cccccccsrccccccc", "dddddddsdddddddd", "kkkkkkkkkkkkkkkk"],
        ["hhhhhhhhhhhhhhhh", "aaaaahnnnhaaaaaa", "bbbbbannncbbbbbb", "cccccbnnndcccccc", "dddddcnnnddddddd", "kkkkkkkkkkkkkkkk"],
    ],
    ceiling=[
        ["tttttttttttttttt", "uuuuuuuuuuuuuuuu", "vvvvvvvvvvvvvvvv", "wwwwwwwwwwwwwwww", "xxxxxxxxxxxxxxxx", "kkkkkkkkkkkkkkkk"],
        ["tttttttttttttttt", "uuuuuouuuuuuuruu", "vvvvvvvvvvvvrrvv", "wwwwwwwwwwwwrsww", "xxxxxxxxxxxxsxxx", "kkkkkkkkkkkkkkkk"],
        ["tttttttttttttttt", "uuuuuonnnvuuuuuu", "vvvvvunnnwvvvvvv", "wwwwwvnnnxwwwwww", "xxxxxxnnnyxxxxxx", "kkkkkkkkkkkkkkkk"],
    ],
    west=[[16 * "h", "aanbaaaaaaanbaaa", "bbnnbbbbbbbnnbbb", 16 * "c", 16 * "d", 16 * "k"]] * 3,
    east=[["tttttttttttttttt", "uunuuuuuuunuuuuu", "vvnnvvvvvvnnvvvv", "xxxxxxxxxxxxxxxx", "kkkkkkkkkkkkkkkk"]] * 3,
    lit="#2c4a52",
    reach=22.0,
    core=0.55,
    texture=wool,
)

EARTH = Terrain(
    name="earth",
    colour="#6f9a88",
    ink=inks("h #fbfdf2 s #e2efe4 t #b9cfc4 u #84a8a4 v #4c7478 w #2c5256 k #06121a i #c8e0d4 b #03090e"),
    floor=[
        [
            "hhhhhhhhhhhhhhhh",
            "ssshsssssshsssss",
            "tssssssttssssstt",
            "utttsstuutttssuu",
            "vuuuttuvvuuutuvv",
            "wvvuuuvwwvvuuvww",
            "kkwvvvwkkkwvvwkk",
            "_kkwwwk__kkwwk__",
        ],
        [
            "hhhhhhhhhhhhhhhh",
            "sssssshsssssshss",
            "ttssssssssstttss",
            "uuttsssssttuuuts",
            "vvuutttttuuvvvuu",
            "wwvvuuuuuvvwwwvv",
            "kkwwvvvvvwwkkkww",
            "__kkwwwwwkk__kkk",
        ],
        [
            "hhhhhhhhhhhhhhhh",
            "shsssssssshsssss",
            "sstttsssssssttss",
            "stuuuttsssttuuut",
            "tuvvvuutttuuvvvu",
            "uvwwwvvuuuvvwwwv",
            "vwkkkwwvvvwwkkkw",
            "wk___kkwwwkk___k",
        ],
    ],
    ceiling=[["bbbbbbbbbbbbbbbb", "kkkkkkkkkkkkkkkk", "_k__k___kk___k__"]] * 3,
    west=[["ttsttttsstttstts", "uvvuuvuuuvvuuvuu", "wwkwwwwkwwwwkwww", "kk_kk_k__kk_k_kk"]] * 3,
    east=[["wwvwwwwvwwwvwwww", "kkkwkkwkkkwkkkkk", "b_bb_b__bb_b_b_b"]] * 3,
    lit="#2c4a52",
    reach=26.0,
    core=0.42,
    texture=soil,
)

TERRAINS = (PIPE, JACKET, EARTH)


def hanging_surroundings(name: str) -> Solid:
    """48 x 48 pixels of a ceiling that keeps its distance to the floor `name`: what the floor's tile leaves open."""
    return ~slope_surroundings(name)


def bend(name: str, down: int, hangs: bool) -> Solid:
    """48 x 48 pixels about the tile that lies `down` tiles below (above, if negative) the one with the bend's line."""
    line = slope_surroundings(name)
    rows = np.roll(line, -down * TILE, axis=0)
    if down > 0:
        rows[-down * TILE :] = True
    elif down < 0:
        rows[: -down * TILE] = False
    return ~rows if hangs else rows


def bend_tile(terrain: Terrain, solid: Solid) -> Pixels:
    """One tile of a bent wall. Its strips follow the line and nothing else: a bend has no corners."""
    tile = fill(terrain, distance_to_open(solid), 0)
    below, above = depths(solid, 0, False), depths(solid, 0, True)
    floor, ceiling = terrain.floor[0], terrain.ceiling[0]
    for y in range(TILE):
        for x in range(TILE):
            colour: str | None = None
            if below[y, x] < len(floor):
                colour = terrain.ink.get(floor[below[y, x]][x])
            elif above[y, x] < len(ceiling):
                colour = terrain.ink.get(ceiling[above[y, x]][x])
            if not solid[TILE + y, TILE + x]:
                tile[y, x] = 0
            elif colour:
                tile[y, x, :3] = vector(colour)
    return tile


def within(name: str, hangs: bool) -> Pixels:
    """The tile between the two of a bent wall of two rows; lining and jacket reach into it. `hangs`: of the ceiling."""
    inner, outer = (-1, 1) if hangs else (1, -1)
    tile = bend_tile(PIPE, bend(name, inner, hangs))
    facing = bend(name, outer, not hangs)
    jacket = bend_tile(JACKET, facing)
    reaches_in = np.abs(jacket - fill(JACKET, distance_to_open(facing), 0)).max(axis=2, keepdims=True) > 0.004
    return np.where(reaches_in, jacket, tile)


def bedrock() -> Pixels:
    """Eight by eight tiles of deep ground, seamless both ways: layers, boulders, roots, nothing that draws the eye."""
    size = 8 * TILE
    ys, xs = np.mgrid[0:size, 0:size].astype(np.float32)
    turn = 2 * np.pi / size
    wave = 5 * np.sin(xs * turn + 1) + 3 * np.sin(2 * xs * turn + ys * turn) + 2 * np.sin(5 * xs * turn + 2)
    layers = np.sin((ys + wave) * turn * 4) + 0.5 * np.sin((ys + wave) * turn * 9 + 1)
    level = 1.6 + 0.55 * layers
    generator = np.random.default_rng(17)
    grain = generator.random((size // 2, size // 2)).repeat(2, 0).repeat(2, 1)
    level += np.where(grain > 0.9, 0.9, np.where(grain < 0.1, -0.7, 0))
    for _ in range(46):
        x, y = generator.uniform(0, size, 2)
        across, down = generator.uniform(2.5, 9), generator.uniform(2, 5)
        dx = ((xs - x + size / 2) % size - size / 2) / across
        dy = ((ys - y + size / 2) % size - size / 2) / down
        edge = 0.16 * np.sin(np.arctan2(dy, dx) * 3 + x)
        inside = dx * dx + dy * dy
        stone = 2.3 - 0.9 * dx - 1.5 * dy
        level = np.where(inside < 1 + edge, np.clip(stone, 0.2, 4.2), np.where(inside < 1.35 + edge, level - 0.8, level))
    ramp = np.array([vector(tone) for tone in SOIL], np.float32)
    tile = np.ones((size, size, 4), np.float32)
    tile[..., :3] = ramp[np.clip(np.floor(level + 0.5), 0, 5).astype(int)] * 0.82
    return posterise(tile, 40, 0.8)


# ---------------------------------------------------------------- snow and ice on the jacket

CAP_BODY = ((-3, "#fbfdf2"), (-2, "#eef4ea"), (-1, "#e2efe4"), (0, "#eef4ea"), (1, "#c4d8cc"), (2, "#9ab8b0"))
"""Rows of the cap, counted from the jacket's uppermost pixel, and their colours."""


def cap_depth(x: int, left: bool, right: bool, look: int) -> tuple[int, int]:
    """The first and the last row of the snow at column x."""
    top = -2 - (hashed(x // 3, look, 5) > 0.4) + (hashed(x // 2, look, 6) > 0.8)
    end = 1 + (hashed(x // 2, look, 8) > 0.35) + (hashed(x // 2, look, 9) > 0.75)
    if 0 < x < TILE - 1:
        distance = min(x if left else 9, TILE - 1 - x if right else 9)
        top, end = max(top, -distance), min(end, distance // 2)
    else:
        is_end = left if x == 0 else right
        top, end = (0, 0) if is_end else (-2, 1)
    return top, end


def snow_cap(left: bool, right: bool, look: int) -> Pixels:
    """Snow for the tile row above a jacket's level top: its lowest three rows and, below, nothing."""
    layer = tile_layer(1, 2)
    for x in range(TILE):
        top, end = cap_depth(x, left, right, look)
        for row, colour in CAP_BODY:
            if top <= row <= end:
                layer.pixel(x, TILE + row, colour)
    return layer.pixels()


def snow_slope(name: str) -> Pixels:
    """The same on a slope: two tiles, the slope's own below, the one above it on top."""
    solid = slope_surroundings(name)[:, TILE : 2 * TILE]
    layer = tile_layer(1, 2)
    for x in range(TILE):
        surface = int(np.argmax(solid[:, x]))
        top, end = cap_depth(x, False, False, len(name) % 3)
        for row, colour in CAP_BODY:
            if top <= row <= end:
                layer.pixel(x, surface + row, colour)
    return layer.pixels()


def icicles(look: int) -> Layer:
    """Icicles below the jacket."""
    layer = tile_layer()
    for x in range(1, 15):
        length = int(11 * hashed(x, look, 31) ** 3)
        for y in range(length):
            layer.pixel(x, y, "#dff0e6" if y == length - 1 else "#8fb8b4" if y < 2 else "#b4d4cc")
    return layer
