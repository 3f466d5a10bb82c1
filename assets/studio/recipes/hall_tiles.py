"""The concert hall's tile set: the section drawing's masonry, its ledges, ladders and solid furniture.

Writes `tiles/hall.png`, and beside the assets `levels/tilesets/hall.tsx` and `hall_names.json` (name -> tile id):

    washroom.<mask>       one tile of a terrain's blob. The mask adds up the solid neighbours: N 1, NE 2, E 4,
                          SE 8, S 16, SW 32, W 64, NW 128; a corner counts only between two solid edges
    washroom.<mask>.1/.2  another look of the same tile (fill 255, floor 124, ceiling 199, walls 31 and 241)
    washroom.slope_45_right, .slope_45_left                             up to the right, up to the left
    washroom.slope_22_right_low, _right_high, _left_high, _left_low     two tiles from end to end
    board.left/.middle/.right/.single                                   one-way ledges; see LEDGES
    hatch.left/.right/.single, ladder.wood/.wood.left/.wood.right ...   see place_fittings
    boiler.<row>.<column>                                               pictures cut into tiles; see BLOCKS

Terrains: washroom, stone, boards, stage, roof, coal, laundry. Each takes four rows of sixteen tiles.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assets.studio.paint import Canvas, Colour, Layer, Pixels, bayer, curve_path, noise, posterise, save_png, vector

TILE = 16
COLUMNS = 16
Solid = npt.NDArray[np.bool_]
Strip = Sequence[str]

NORTH, NORTH_EAST, EAST, SOUTH_EAST, SOUTH, SOUTH_WEST, WEST, NORTH_WEST = (1 << bit for bit in range(8))
OFFSETS = {
    NORTH: (0, -1),
    NORTH_EAST: (1, -1),
    EAST: (1, 0),
    SOUTH_EAST: (1, 1),
    SOUTH: (0, 1),
    SOUTH_WEST: (-1, 1),
    WEST: (-1, 0),
    NORTH_WEST: (-1, -1),
}
CORNERS = {
    NORTH_EAST: NORTH | EAST,
    SOUTH_EAST: SOUTH | EAST,
    SOUTH_WEST: SOUTH | WEST,
    NORTH_WEST: NORTH | WEST,
}
VARIED = (255, 124, 199, 31, 241)  # fill, floor, ceiling, wall open to the west, wall open to the east
LOOKS = 3
"""Of each varied tile."""


def canonical(mask: int) -> int:
    """The mask without those corners whose two edges are not both set."""
    for corner, edges in CORNERS.items():
        if mask & edges != edges:
            mask &= ~corner
    return mask


BLOB = sorted({canonical(mask) for mask in range(256)})  # 47 masks

# ---------------------------------------------------------------- terrains


@dataclass(frozen=True)
class Terrain:
    """How one kind of masonry looks at its edges. A strip is a list of rows of letters, the outermost first."""

    name: str
    colour: str  # in Tiled's list of terrains
    ink: dict[str, Colour]  # letter -> colour; "." transparent, "_" the fill
    floor: Sequence[Strip]  # three looks, 16 letters a row, from left to right
    ceiling: Sequence[Strip]  # the row next to the room first
    west: Sequence[Strip]  # walls open to the west: columns, 16 letters from top to bottom
    east: Sequence[Strip]
    lit: Colour  # what the brick looks like next to the room
    reach: float = 14.0  # how far the room's light goes into the wall
    core: float = 0.22  # how bright the own texture is deep inside
    texture: Callable[[int], Pixels] | None = None  # own fill (look) -> RGB, else brick


def inks(text: str) -> dict[str, Colour]:
    """A palette from "letter colour letter colour ..."."""
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


def _repeat(*rows: str) -> list[str]:
    """Rows given in part, repeated to 16 letters."""
    return [(row * TILE)[:TILE] for row in rows]


WASHROOM = Terrain(
    name="washroom",
    colour="#4fb0a8",
    ink=inks(
        "h #f6fbf4  w #d4e4dc  v #a9c2bc  t #2f8480  u #1f605f  k #0b1f26  g #6fa8a2 "
        "c #cfe6de  d #17434a  l #8fb6ae  m #44706f  b #070d14  p #4a6468  q #2f4750 "
        "x #5d8d88"
    ),
    floor=[
        _repeat("hhhhgggg", "wwwwtttt", "wwwwtttt", "ttttwwww", "uuuuvvvv", "kkkkkkkk"),
        _repeat("hhhhgggg", "wwwwtttt", "wwvwtttt", "ttttwvww", "uuuuvvvv", "kkkkkkkk"),
        _repeat("hhhhggggchhhgggg", "wwwwttttwwwwttut", "wwwwttttwwwwtutt", "ttttwwwwttttwwww", "uuuuvvvv", "kkkkkkkk"),
    ],
    ceiling=[
        _repeat("b", "p", "q", "_"),
        _repeat("b", "p", "q", "_"),
        _repeat("b", "p", "q", "_"),
    ],
    west=[
        _repeat("ccch", "wvwx", "gggu", "dddk"),
        _repeat("ccch", "wwwx", "gmgu", "dddk"),
        _repeat("ccch", "wvvx", "mggu", "dddk"),
    ],
    east=[
        _repeat("lllu", "xxxu", "mmmk", "kkkk"),
        _repeat("lllu", "xmxu", "mmmk", "kkkk"),
        _repeat("lxlu", "xxxu", "mmmk", "kkkk"),
    ],
    lit="#2c4a52",
)

STONE = Terrain(
    name="stone",
    colour="#8088a0",
    ink=inks(
        "h #b8c2d0  i #8a94a6  s #666f80  t #4e5666  u #353c4c  k #0d0e16  g #46604e j #1c202c  d #272d3c  b #06070c  r #88a4c0"
    ),
    floor=[
        ["ihhhhhhhijihhhhi", "sisssssstjtsisss", "ttstttsttjtttstt", "uuttuuuuujuuuutu", "jjujjjuujjjujjjj", "kkkkkkkkkkkkkkkk"],
        ["hhhhijihhhhhhhhi", "sssstjtssisssist", "tsttujuttttsttts", "uuuuujuutuuuuuuu", "jjjjjjuujjjjjujj", "kkkkkkkkkkkkkkkk"],
        ["ihhhrrhhhhhijihh", "ssssrsssisstjtss", "tttsttttttstjgtt", "uuuuutuuuuuujguu", "jujjjjjujjjjjjjj", "kkkkkkkkkkkkkkkk"],
    ],
    ceiling=[
        ["bbbbbbbbbbbbbbbb", "uuuujuuuuuuuujuu", "tuuujtutuuuuujtu", "djddjdddddjddjdd"],
        ["bbbbbbbbbbbbbbbb", "uuuuuuujuuuuuuuu", "uutuuuujutuuutuu", "ddddjddjddddddjd"],
        ["bbbbbbbbbbbbbbbb", "ujuuuuuuuuujuuuu", "tjtuuguutuujtuuu", "djddddddjddjdddd"],
    ],
    west=[
        ["hiiisjhhiiisjhii", "isssujissstujiss", "tttudjtttuudjttt", "djddkkjddddkkddd"],
        ["iiisjhhiiiisjhhi", "sssujissssstujss", "ttudjttttuudjjtt", "ddkkjdddddkkkddd"],
        ["hiisjhhhiisjhiii", "isstjisssgtujsss", "ttudjttgguudjttt", "djkkkdjdddkkkddd"],
    ],
    east=[
        ["ssstujssssttujss", "tttuujtttuuujttt", "uudddjuuudddjuuu", "djjkkkdjjjkkkddj"],
        ["sstujssssssttujs", "ttuujttttuuuujtt", "uuddjuuuddddjuuu", "djkkkdjjjkkkkddj"],
        ["ssstujssgsttujss", "ttguujttgguuujtt", "uugddjuuudddjuuu", "djjkkkdjjjkkkddj"],
    ],
    lit="#363e50",
)

BOARDS = Terrain(
    name="boards",
    colour="#c07a3c",
    ink=inks(
        "h #ffe0a0  o #d8914c  p #b06c38  q #8a4f28  r #6a3820  k #1c0a0c  y #c8902c "
        "z #f0c060  x #6a4418  j #4a2416  w #8e1822  v #6a0f1b  u #460a14  b #0a0406 "
        "e #a86a3a"
    ),
    floor=[
        [
            "hhhhhhhohhhhhhho",
            "ooopoooqoopooooq",
            "pppppppqpppppppq",
            "qqqqqqqrqqqqqqqr",
            "zyyyyyyyzyyyyyyy",
            "xxxxxxxxxxxxxxxx",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "hhhohhhhhhhohhhh",
            "oooqpoooooqqoopo",
            "pppqppppppqppppp",
            "qqqrqqqqqqrqqqqq",
            "zyyyyyyyzyyyyyyy",
            "xxxxxxxxxxxxxxxx",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "hhhhhohhhhhhhhoh",
            "opoooqooooopooqo",
            "pppppqppppppppqp",
            "qrqqqrqqqqqqqqrq",
            "zyyyyyyyzyyyyyyy",
            "xxxxxxxxxxxxxxxx",
            "kkkkkkkkkkkkkkkk",
        ],
    ],
    ceiling=[_repeat("b", "r", "yyyz", "j", "k")] * 3,
    west=[_repeat("e", "qpqq", "r", "j", "k")] * 3,
    east=[_repeat("q", "r", "j", "j", "k")] * 3,
    lit="#4a2822",
)

STAGE_TIMBER = Terrain(
    name="stage",
    colour="#8a5a34",
    ink=inks(
        "h #e0a868  o #a8703c  p #865430  q #643c24  r #472a1c  k #120a0a  i #c0bab0 "
        "j #6a6462  n #2c1810  b #080406  f #2a2426  g #98643a"
    ),
    floor=[
        [
            "hhhhhhhhhhhhhhhn",
            "ogoooooogooooopn",
            "ppiippppppppppqn",
            "pqijqqpppqqqppqn",
            "qqffqqqqqqqqqqrn",
            "rrrrrrrqqrrrrrrn",
            "nnnnnnnnnnnnnnnn",
            "rrrrqrrrrrrrrrrr",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "hhhhhhhnhhhhhhhh",
            "oogooopnoooogooo",
            "pppppppnppppppii",
            "pqqqpppnppqqqqij",
            "qqqqqqqnqqqqqqff",
            "rrqqrrrnrrrrqqrr",
            "nnnnnnnnnnnnnnnn",
            "rrrrrrrrrrrqrrrr",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "hhhhhhhhhhhhhhhn",
            "ooooggooooooogpn",
            "ppppppppqqppppqn",
            "ppqqqqpqppqpppqn",
            "qqqqqqqqqqqqqqrn",
            "rrrrqqrrrrrrrrrn",
            "nnnnnnnnnnnnnnnn",
            "rrrrrrqrrrrrrrrr",
            "kkkkkkkkkkkkkkkk",
        ],
    ],
    ceiling=[
        [
            "bbbbbbbbbbbbbbbb",
            "rrrrrrrrrrrrrrrn",
            "rqqrrrqqqrrrrrrn",
            "qqijqqqqqqqqqqqn",
            "qqffqqpqqqqqppqn",
            "nnnnnnnnnnnnnnnn",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "bbbbbbbbbbbbbbbb",
            "rrrrrrrnrrrrrrrr",
            "rrrqqrrnrrqqqrrr",
            "qqqqqqqnqqqqqqij",
            "qqppqqqnqqqqqqff",
            "nnnnnnnnnnnnnnnn",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "bbbbbbbbbbbbbbbb",
            "rrrrrrrrrrrrrrrn",
            "rrqqqrrrrrqqrrrn",
            "qqqqqqqqqqqqqqqn",
            "qqqppqqqqpqqqqqn",
            "nnnnnnnnnnnnnnnn",
            "kkkkkkkkkkkkkkkk",
        ],
    ],
    west=[
        ["hoooogooohooooog", "oppppppooppppppp", "pqijqppppqqpppqp", "qqffqqqqqqqqqqqq", "rrrrrrrrrrrrrrrr", "nnnnnnnnnnnnnnnn"],
        ["ooohooooogoooooo", "pppooppppppppoop", "ppqqpppijppppqqp", "qqqqqqqffqqqqqqq", "rrrrrrrrrrrrrrrr", "nnnnnnnnnnnnnnnn"],
        ["oogooohooooogooo", "pppppppooppppppp", "pqqppppppppqqppp", "qqqqqqqqqqqqqqqq", "rrrrrrrrrrrrrrrr", "nnnnnnnnnnnnnnnn"],
    ],
    east=[
        ["pppppqpppppppqpp", "qqqqqqqqqqqqqqqq", "rrijrrrqqrrrrrrr", "rrffrrrrrrrrrrrr", "nnnnnnnnnnnnnnnn", "kkkkkkkkkkkkkkkk"],
        ["ppqppppppppqpppp", "qqqqqqqqqqqqqqqq", "rrrrqqrijrrrqqrr", "rrrrrrrffrrrrrrr", "nnnnnnnnnnnnnnnn", "kkkkkkkkkkkkkkkk"],
        ["pppppppqpppppppp", "qqqqqqqqqqqqqqqq", "rrrrrrrrrrqqrrrr", "rrrrrrrrrrrrrrrr", "nnnnnnnnnnnnnnnn", "kkkkkkkkkkkkkkkk"],
    ],
    lit="#3c261c",
)

ROOF = Terrain(
    name="roof",
    colour="#9fb0d6",
    ink=inks(
        "h #f8fbff  s #dfe6f4  t #c2cee8  u #9fb0d6  v #6f83b8  k #141731  a #6c70a0 "
        "b #565a88  c #43466f  d #2e3158  e #20234a  i #b8c8ea  g #8a8fb8"
    ),
    floor=[
        [
            "hhhhhhhhhhhhhhhh",
            "ssshsssssshsssss",
            "tssssssttssssstt",
            "utttsstuutttssuu",
            "vuuuttuvvuuutuvv",
            "kvvuuuvkkvvuuvkk",
            "kkkvvvkkkkkvvkkk",
            "_kkkkkk__kkkkk__",
        ],
        [
            "hhhhhhhhhhhhhhhh",
            "sssssshsssssshss",
            "ttssssssssstttss",
            "uuttsssssttuuuts",
            "vvuutttttuuvvvuu",
            "kkvvuuuuuvvkkkvv",
            "kkkkvvvvvkkkkkkk",
            "__kkkkkkk____kkk",
        ],
        [
            "hhhhhhhhhhhhhhhh",
            "shsssssssshsssss",
            "sstttsssssssttss",
            "stuuuttsssttuuut",
            "tuvvvuutttuuvvvu",
            "uvkkkvvuuuvvkkkv",
            "vkkkkkkvvvkkkkkk",
            "kk___kkkkkkk___k",
        ],
    ],
    ceiling=[
        [
            ".....i..........",
            ".i...i....i...i.",
            ".i...i.i..i...i.",
            "iiiiiiiiiiiiiiii",
            "gabaagabaagaabag",
            "bcbbcbcbbcbcbbcb",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "..i.........i...",
            "..i...i.....i...",
            ".ii...i..i..ii..",
            "iiiiiiiiiiiiiiii",
            "aagabaagabaagaba",
            "cbcbbcbcbbcbcbbc",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "........i.......",
            "....i...i....i..",
            "....i..ii....i..",
            "iiiiiiiiiiiiiiii",
            "abaagabaagaabaga",
            "bbcbcbbcbcbbcbcb",
            "kkkkkkkkkkkkkkkk",
        ],
    ],
    west=[
        ["gggggggkgggggggk", "baaaaabkabaaaabk", "bbbbbbckbbbbbbck", "cccbbcckccbbccck", "dddddddkdddddddk"],
        ["ggkgggggggkggggg", "abkbaaaaabkbaaaa", "bckbbbbbbckbbbbb", "cckccbbccckccbbc", "ddkdddddddkddddd"],
        ["gggggkgggggggggk", "aaabbkabaaaaaabk", "bbbbckbbbbbbbbck", "cbbcckcccbbccccc", "dddddkdddddddddd"],
    ],
    east=[
        ["cccccckdccccccdk", "ddcccddkddccdddk", "ddddddekddddddek", "eeeeeekkeeeeeekk", "kkkkkkkkkkkkkkkk"],
        ["cdkccccccdkccccc", "ddkddccdddkddccd", "dekddddddekddddd", "ekkeeeeeekkeeeee", "kkkkkkkkkkkkkkkk"],
        ["cccdkcccccccccdk", "ccddkddccccccddk", "dddekddddddddddk", "eeekkeeeeeeeeekk", "kkkkkkkkkkkkkkkk"],
    ],
    lit="#2e3462",
    reach=13.0,
)


def hashed(*numbers: int) -> float:
    """A number 0..1 that depends only on the given ones."""
    value = 2166136261
    for number in numbers:
        value = ((value ^ (number & 0xFFFFFFFF)) * 16777619) & 0xFFFFFFFF
        value ^= value >> 13
    return (value & 0xFFFF) / 0xFFFF


def lumps(seed: int, look: int, cells: int, tones: Sequence[Colour]) -> Pixels:
    """A heap of things seen in section: rounded cells that meet across tile borders, whatever the look."""
    step = TILE / cells
    centres = []
    for row in range(-1, cells + 1):
        for column in range(-1, cells + 1):
            inside = 0 < row < cells - 1 and 0 < column < cells - 1
            key = (seed, row % cells, column % cells, look if inside else 0)
            x = (column + 0.15 + 0.7 * hashed(*key, 1)) * step
            y = (row + 0.15 + 0.7 * hashed(*key, 2)) * step
            centres.append((x, y, hashed(*key, 3)))
    ys, xs = np.mgrid[0:TILE, 0:TILE] + 0.5
    distances = np.stack([np.hypot(xs - x, (ys - y) * 1.15) for x, y, _ in centres])
    order = np.sort(distances, axis=0)
    nearest = distances.argmin(axis=0)
    result = np.zeros((TILE, TILE, 3), np.float32)
    ramp = [vector(tone) for tone in tones]
    for py in range(TILE):
        for px in range(TILE):
            x, y, tone = centres[nearest[py, px]]
            lean = ((x - px) * 0.55 + (y - py) * 0.83) / step  # light from the upper left
            level = 1.6 + 2.2 * lean + (tone - 0.5) * 2.4
            if order[1, py, px] - order[0, py, px] < 0.9:
                level = 0
            result[py, px] = ramp[int(np.clip(round(level), 0, len(ramp) - 1))]
    return result


def bundles(look: int) -> Pixels:
    """A heap of knotted linen bundles: soft domes that overlap downwards, with folds running to their knots."""
    result = np.zeros((TILE, TILE, 3), np.float32)
    ramp = [vector(tone) for tone in LINEN_TONES]
    places = ((4.0, 2.5, 7.2), (12.5, 5.5, 7.6), (3.5, 10.5, 7.8), (11.5, 13.0, 7.0))
    ys, xs = np.mgrid[0:TILE, 0:TILE] + 0.5
    nearest = np.full((TILE, TILE), np.inf)
    levels = np.zeros((TILE, TILE))
    for index, (x, y, radius) in enumerate(places):
        for wrap_x in (-TILE, 0, TILE):
            for wrap_y in (-TILE, 0, TILE):
                dx, dy = xs - x - wrap_x, ys - y - wrap_y
                distance = np.hypot(dx, dy * 1.12) / radius - 0.04 * index
                turn = np.arctan2(dy + radius * 0.5, dx)
                folds = np.sin(turn * (5 + index) + 2 * index + (look if index == 1 else 0))
                dome = 3.5 - 2.3 * (0.5 * dx + 0.85 * dy) / radius + 0.55 * folds * np.clip(distance, 0, 1)
                dome = np.where(distance > 0.93, dome - 1.3, dome)
                closer = distance < nearest
                nearest, levels = np.where(closer, distance, nearest), np.where(closer, dome, levels)
    levels = np.clip(np.floor(levels + 0.5 + bayer((TILE, TILE)) * 0.5), 0, len(ramp) - 1).astype(int)
    for level, tone in enumerate(ramp):
        result[levels == level] = tone
    return result


COAL_TONES = ("#08080f", "#151722", "#232734", "#343a4c", "#525c76", "#94a6c8")
LINEN_TONES = ("#3a4066", "#646c98", "#8c98be", "#b0bcd8", "#ccd6ea", "#e8eef8")

COAL = Terrain(
    name="coal",
    colour="#30343f",
    ink=inks("h #8494b4  i #4a5268  s #2c3040  t #181a24  k #07070c  f #c87840"),
    floor=[
        ["..hh.....hhh....", ".hiih.h.hiis..hh", "hissihihiss_hhis", "is__issi____iss_"],
        ["hh....hhh.....h.", "ih.h.hiish...hih", "sihihiss_ihhhis_", "_sissi____iiss__"],
        ["....hh.....h..hh", "h..hiis.h.hih.is", "ihhiss_hihiss_s_", "siis___isis_____"],
    ],
    ceiling=[_repeat("k", "t")] * 3,
    west=[["..h..h...h.h...h", "hhihhihhhihihhhi", "i_s_i_s_i_s_i_s_"]] * 3,
    east=[["t..t..t...t..t..", "stksttstttstkstt"]] * 3,
    lit="#ffffff",
    reach=17.0,
    core=0.22,
    texture=lambda look: lumps(11, look, 3, COAL_TONES),
)

LAUNDRY = Terrain(
    name="laundry",
    colour="#dfe6f4",
    ink=inks("h #ffffff  i #e2e9f4  s #b6c2dc  t #7f8cb4  k #39406a  r #b84a4a"),
    floor=[
        ["...hhhh.....hhh.", "..hiiiih...hiiih", "hhiiiissh.hiiiis", "iiii__stthiii__s"],
        ["hhh......hhhh...", "iiih....hiiiihh.", "iisshhhhiii_iiih", "s__tiiiii____sst"],
        ["......hhhh......", "hhh..hiiiihh...h", "iiihhiiiiiiihhhi", "_stiii____sttiii"],
    ],
    ceiling=[_repeat("k", "t")] * 3,
    west=[["..hhh......hhh..", "hhiiihhhhhhiiihh", "ii_iiiii_ii_iiii"]] * 3,
    east=[["...ss.....ss....", "ttssstttttsssttt", "kt__tkkkt__tkkkk"]] * 3,
    lit="#ffffff",
    reach=17.0,
    core=0.6,
    texture=bundles,
)

TERRAINS = (WASHROOM, STONE, BOARDS, STAGE_TIMBER, ROOF, COAL, LAUNDRY)

# ---------------------------------------------------------------- terrain tiles

SLOPES: dict[str, tuple[tuple[int, int], ...]] = {
    "slope_45_right": ((0, 16), (16, 0), (16, 16)),
    "slope_45_left": ((0, 0), (16, 16), (0, 16)),
    "slope_22_right_low": ((0, 16), (16, 8), (16, 16)),
    "slope_22_right_high": ((0, 8), (16, 0), (16, 16), (0, 16)),
    "slope_22_left_high": ((0, 0), (16, 8), (16, 16), (0, 16)),
    "slope_22_left_low": ((0, 8), (16, 16), (0, 16)),
}
TERRAIN_ROWS = 4
"""How many rows `place_terrain` fills."""
HEAP_SLOPES = ("slope_45_right", "slope_45_left")


def surroundings(mask: int) -> Solid:
    """48 x 48 pixels, solid or open: the tile in the middle of its eight neighbours."""
    solid = np.ones((3 * TILE, 3 * TILE), np.bool_)
    for bit, (dx, dy) in OFFSETS.items():
        if not mask & bit and not (bit in CORNERS and mask & CORNERS[bit] != CORNERS[bit]):
            solid[TILE * (1 + dy) : TILE * (2 + dy), TILE * (1 + dx) : TILE * (2 + dx)] = False
    for bit, edges in CORNERS.items():  # a corner beside an open edge is open too
        if mask & edges != edges:
            dx, dy = OFFSETS[bit]
            solid[TILE * (1 + dy) : TILE * (2 + dy), TILE * (1 + dx) : TILE * (2 + dx)] = False
    return solid


def slope_surroundings(name: str) -> Solid:
    """The same for a slope tile: a straight hillside through the middle tile."""
    _, angle, side, *part = name.split("_")
    ys, xs = np.mgrid[0 : 3 * TILE, 0 : 3 * TILE] - TILE
    if side == "left":
        xs = TILE - 1 - xs
    if angle == "45":
        return ys >= TILE - 1 - xs
    return ys >= (TILE if part == ["low"] else TILE // 2) - 1 - np.floor_divide(xs, 2)


def depths(solid: Solid, axis: int, backwards: bool) -> npt.NDArray[np.int_]:
    """For every pixel of the middle tile, how many solid ones lie between it and the open (99: none open)."""
    field_of = np.flip(solid, axis) if backwards else solid
    rows = np.moveaxis(field_of, axis, 0)
    result = np.zeros(rows.shape, int)
    depth = np.full(rows.shape[1], 99)
    for index, row in enumerate(rows):
        depth = np.where(row, np.minimum(depth + 1, 99), -1)
        result[index] = depth
    result = np.moveaxis(result, 0, axis)
    if backwards:
        result = np.flip(result, axis)
    return result[TILE : 2 * TILE, TILE : 2 * TILE]


def distance_to_open(solid: Solid) -> Pixels:
    """For every pixel of the middle tile, how far the nearest open pixel is."""
    open_ys, open_xs = np.nonzero(~solid)
    if not len(open_ys):
        return np.full((TILE, TILE), 99, np.float32)
    ys, xs = np.mgrid[TILE : 2 * TILE, TILE : 2 * TILE]
    squares = (xs[..., None] - open_xs) ** 2 + (ys[..., None] - open_ys) ** 2
    return np.sqrt(squares.min(axis=2)).astype(np.float32)


def brick(look: int) -> Pixels:
    """The tone of the brickwork, about 1: courses of 4 pixels, which meet across tiles whatever the look."""
    tones = np.zeros((TILE, TILE), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            course, shift = y // 4, 4 * (y // 4 % 2)
            number = (x + shift) // 8 % 2
            shared = shift and number == 0 and (x < 4 or x >= 12)
            tone = 0.8 + 0.42 * hashed(course, number, 0 if shared else look, 5)
            if y % 4 == 3 or (x + shift) % 8 == 7:
                tone = 0.5
            elif y % 4 == 0:
                tone *= 1.22
            tones[y, x] = tone
    return tones


FILL = "#12101b"


def fill(terrain: Terrain, distance: Pixels, look: int) -> Pixels:
    """The inside of the masonry: near black, with a little of the room's light at its edge. RGBA."""
    near = np.clip(1 - (distance - 1) / terrain.reach, 0, 1) ** 1.4
    if terrain.texture:
        colours = terrain.texture(look) * (terrain.core + (1 - terrain.core) * near[..., None])
    else:
        level = near[..., None]
        colours = (vector(FILL) * (1 - level) + vector(terrain.lit) * level) * brick(look)[..., None]
    tile = np.ones((TILE, TILE, 4), np.float32)
    tile[..., :3] = colours
    return posterise(tile, 40, 0.8)


def ink_at(terrain: Terrain, strip: Strip, along: int, depth: int) -> Colour | None:
    """The strip's colour at a place, "" for transparent, None for the fill."""
    letter = strip[depth][along]
    if letter == ".":
        return ""
    return None if letter == "_" else terrain.ink[letter]


def edge_colour(
    terrain: Terrain, place: tuple[int, int], deep: tuple[int, int, int, int], solid: Solid, look: int
) -> Colour | None:
    """Which strip, if any, covers a pixel; `deep` is its depth below, above, right of and left of the open."""
    x, y = place
    floor, ceiling = terrain.floor[look], terrain.ceiling[look]
    west, east = terrain.west[look], terrain.east[look]
    below, above, right_of, left_of = deep
    if below < len(floor):
        return ink_at(terrain, floor, x, below)
    if above < len(ceiling):
        return ink_at(terrain, ceiling, x, above)
    if right_of < len(west):
        return ink_at(terrain, west, y, right_of)
    if left_of < len(east):
        return ink_at(terrain, east, y, left_of)
    for open_x, open_y, strip in ((-1, -1, floor), (1, -1, floor), (-1, 1, ceiling), (1, 1, ceiling)):
        corner_x, corner_y = TILE + TILE // 2 + open_x * TILE, TILE + TILE // 2 + open_y * TILE
        if solid[corner_y, corner_x]:
            continue
        depth = (x if open_x < 0 else TILE - 1 - x) + (y if open_y < 0 else TILE - 1 - y) + 1
        if depth < len(strip):
            return ink_at(terrain, strip, x, depth) or None
    return None


def terrain_tile(terrain: Terrain, solid: Solid, look: int) -> Pixels:
    """One tile of a terrain, RGBA."""
    tile = fill(terrain, distance_to_open(solid), look)
    below, above = depths(solid, 0, False), depths(solid, 0, True)
    right_of, left_of = depths(solid, 1, False), depths(solid, 1, True)
    for y in range(TILE):
        for x in range(TILE):
            if not solid[TILE + y, TILE + x]:
                tile[y, x] = 0
                continue
            deep = (below[y, x], above[y, x], right_of[y, x], left_of[y, x])
            colour = edge_colour(terrain, (x, y), deep, solid, look)
            if colour == "":
                tile[y, x] = 0
            elif colour is not None:
                end = 0.82 if left_of[y, x] == 0 else 1.0
                tile[y, x, :3] = vector(colour) * end
    return tile


# ---------------------------------------------------------------- the sheet


def cut(picture: Pixels) -> Iterator[tuple[int, int, Pixels]]:
    """The tiles of a picture, each with its row and column."""
    for row in range(picture.shape[0] // TILE):
        for column in range(picture.shape[1] // TILE):
            yield row, column, picture[row * TILE : (row + 1) * TILE, column * TILE : (column + 1) * TILE]


@dataclass
class Sheet:
    """The tiles as they are made: pictures by id, names, flags, polygons and terrain membership."""

    pictures: dict[int, Pixels] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    flags: dict[int, tuple[str, ...]] = field(default_factory=dict)
    polygons: dict[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    members: list[tuple[int, int, int]] = field(default_factory=list)  # id, terrain (from 1), mask

    def put(self, name: str, tile_id: int, picture: Pixels, *flags: str) -> int:
        """Place one tile."""
        assert tile_id not in self.pictures, name
        self.pictures[tile_id] = picture
        self.names[name] = tile_id
        self.flags[tile_id] = flags
        return tile_id

    def put_picture(self, name: str, tile_id: int, picture: Pixels, *flags: str) -> None:
        """Cut a picture into tiles `name.row.column`, placed in the sheet as they lie in the picture."""
        for row, column, part in cut(picture):
            self.put(f"{name}.{row}.{column}", tile_id + row * COLUMNS + column, part, *flags)

    def put_columns(self, name: str, tile_id: int, picture: Pixels, *flags: str) -> int:
        """The same as `name.row`, or `name.row.column` where the picture is wider than a tile; empty tiles are left out.

        Returns the id to the right of its upper right tile.
        """
        columns = picture.shape[1] // TILE
        for row, column, part in cut(picture):
            if part[..., 3].any():
                tile_name = f"{name}.{row}" + (f".{column}" if columns > 1 else "")
                self.put(tile_name, tile_id + row * COLUMNS + column, part, *flags)
        return tile_id + columns

    def put_wide(self, name: str, first_row: int, picture: Pixels, is_solid: Callable[[int, int, Pixels], bool]) -> None:
        """A picture wider than the sheet as `name.row.column`: its first sixteen columns, below them the next sixteen.

        `is_solid` tells it of a tile's column and row in the picture and its pixels; empty tiles that are not solid are left out.
        """
        height = picture.shape[0] // TILE
        for row, column, part in cut(picture):
            solid = is_solid(column, row, part)
            if solid or part[..., 3].any():
                place = (first_row + column // COLUMNS * height + row) * COLUMNS + column % COLUMNS
                self.put(f"{name}.{row}.{column}", place, part, *(("solid",) if solid else ()))

    @property
    def rows(self) -> int:
        """The height of the sheet in tiles."""
        return max(self.pictures) // COLUMNS + 1

    def picture(self) -> Pixels:
        """The whole sheet."""
        result = np.zeros((self.rows * TILE, COLUMNS * TILE, 4), np.float32)
        for tile_id, tile in self.pictures.items():
            row, column = divmod(tile_id, COLUMNS)
            result[row * TILE : (row + 1) * TILE, column * TILE : (column + 1) * TILE] = tile
        return result


def place_blob(
    sheet: Sheet,
    terrain: Terrain,
    number: int,
    tile_id: int,
    paint: Callable[[Terrain, Solid, int], Pixels] = terrain_tile,
    plain_looks: int = 1,
) -> int:
    """A terrain's blob from `tile_id` on: 47 tiles, two more looks of five of them. Returns the next free id.

    `number` is the terrain's in Tiled, from 1. Tiles drawn but once take turns among the first `plain_looks` looks.
    """
    for mask in BLOB:
        for look in range(LOOKS) if mask in VARIED else (mask % plain_looks,):
            name = f"{terrain.name}.{mask}" + (f".{look}" if look and mask in VARIED else "")
            sheet.put(name, tile_id, paint(terrain, surroundings(mask), look), "solid")
            sheet.members.append((tile_id, number, mask))
            tile_id += 1
    return tile_id


def place_terrain(sheet: Sheet, terrain: Terrain, number: int) -> None:
    """One terrain's four rows: its blob, the slopes."""
    tile_id = place_blob(sheet, terrain, number, (number - 1) * TERRAIN_ROWS * COLUMNS, plain_looks=LOOKS)
    for slope in HEAP_SLOPES if terrain.texture else SLOPES:
        sheet.put(f"{terrain.name}.{slope}", tile_id, terrain_tile(terrain, slope_surroundings(slope), 0), "solid")
        sheet.polygons[tile_id] = SLOPES[slope]
        tile_id += 1


Places = Mapping[str, tuple[int, int, Callable[[], Layer | Pixels]]]
"""By name: row and column of a thing's upper left tile, and who paints it."""


def place_things(sheet: Sheet, places: Places, flags: Callable[[str, int], tuple[str, ...]]) -> None:
    """Pictures cut into `name`, `name.row`, `name.column` or `name.row.column`; empty tiles are left out.

    `flags` tells what a tile is by the thing's name and the tile's row in it.
    """
    for name, (first_row, first_column, paint) in places.items():
        made = paint()
        picture = made.pixels() if isinstance(made, Layer) else made
        rows, columns = picture.shape[0] // TILE, picture.shape[1] // TILE
        for row, column, part in cut(picture):
            if part[..., 3].any():
                words = [name] + ([str(row)] if rows > 1 else []) + ([str(column)] if columns > 1 else [])
                tile_id = (first_row + row) * COLUMNS + first_column + column
                sheet.put(".".join(words), tile_id, part, *flags(name, row))


# ---------------------------------------------------------------- ledges, ladders, hatches


def tile_layer(columns: int = 1, rows: int = 1) -> Layer:
    """An empty layer of so many tiles."""
    return Layer((columns * TILE, rows * TILE))


def board_ledge(left: bool, right: bool) -> Layer:
    """A scrubbed plank with nails, on wooden brackets."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, "#f0c488").rect(0, 1, 16, 2, "#b4763e").rect(0, 3, 16, 1, "#7c4a28")
    layer.rect(0, 4, 16, 1, "#2a1512").rect(5, 2, 6, 1, "#9c6434").rect(1, 1, 3, 1, "#cc9050")
    for x in (2, 13):
        layer.pixel(x, 2, "#3c2018")
    for near, x, lean in ((left, 2, 1), (right, 13, -1)):
        if near:
            layer.rect(x - 1, 5, 3, 8, "#6a4024").rect(x - 1, 5, 1, 8, "#96602f").rect(x - 1, 13, 3, 1, "#2a1512")
            layer.line([(x + lean * 2 + 0.5, 11.5), (x + lean * 7 + 0.5, 4.5)], "#5a3420", 2)
    return ends(layer, left, right, 5, "#e0ac70", "#5a3420")


def ends(layer: Layer, left: bool, right: bool, depth: int, light: Colour, dark: Colour) -> Layer:
    """The end grain of a ledge of so many rows."""
    if left:
        layer.rect(0, 1, 1, depth - 2, light)
    if right:
        layer.rect(15, 1, 1, depth - 1, dark)
    return layer


def hat_rail_ledge(left: bool, right: bool) -> Layer:
    """A brass hat rail: two tubes, the front one bright, with hooks below."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, "#fff0c4").rect(0, 1, 16, 1, "#e8b850").rect(0, 2, 16, 1, "#a06a24")
    layer.rect(0, 3, 16, 1, "#4a2c14").rect(0, 5, 16, 1, "#c8902c").rect(0, 6, 16, 1, "#5a3418")
    for x in (3, 11):
        layer.rect(x, 3, 2, 3, "#8a5c24").rect(x, 3, 1, 3, "#e8b850")
        layer.rect(x, 7, 1, 3, "#c8902c").rect(x + 1, 9, 2, 1, "#8a5c24").pixel(x + 2, 8, "#ffe49a")
    for near, x in ((left, 0), (right, 13)):
        if near:
            layer.rect(x, 0, 3, 8, "#c8902c").rect(x, 0, 1, 8, "#ffe49a").rect(x + 2, 1, 1, 7, "#6a4418")
            layer.rect(x, 7, 3, 1, "#4a2c14")
    return layer


def walkway_ledge(left: bool, right: bool) -> Layer:
    """An iron walkway: a grating on an angle iron with diagonal struts."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, "#a8b4c8").rect(0, 1, 16, 3, "#2a3040").rect(0, 4, 16, 1, "#596478")
    layer.rect(0, 5, 16, 1, "#12141e")
    for x in range(0, 16, 2):
        layer.rect(x, 1, 1, 3, "#596478")
    layer.line([(0, 12.5), (8, 6)], "#353c4e", 1).line([(8, 6), (16, 12.5)], "#353c4e", 1)
    layer.rect(7, 5, 2, 2, "#7c889c")
    layer.rect(0, 12, 16, 1, "#434b5e").rect(0, 13, 16, 1, "#12141e")
    for near, x in ((left, 0), (right, 14)):
        if near:
            layer.rect(x, 0, 2, 14, "#434b5e").rect(x, 0, 1, 14, "#8c98ae").rect(x, 13, 2, 1, "#12141e")
    return layer


def marble_ledge(left: bool, right: bool) -> Layer:
    """A marble cornice, moulded in three steps, with dentils."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, "#fff6e8").rect(0, 1, 16, 2, "#d8ccc8").rect(0, 3, 16, 1, "#a0949c")
    layer.rect(0, 4, 16, 1, "#584e60").rect(1, 5, 14, 2, "#8a8090").rect(1, 7, 14, 1, "#453c50")
    if not left:
        layer.rect(0, 5, 1, 2, "#8a8090").rect(0, 7, 1, 1, "#453c50")
    if not right:
        layer.rect(15, 5, 1, 2, "#8a8090").rect(15, 7, 1, 1, "#453c50")
    for x in range(1, 16, 4):
        layer.rect(x, 8, 2, 2, "#6c6274").rect(x, 10, 2, 1, "#2c2636")
    layer.line([(3, 1), (6.5, 3)], "#b4a8b0").line([(11, 1), (13, 2)], "#c2b6ba")
    return ends(layer, left, right, 5, "#f4e8e0", "#6c6274")


def plank_ledge(left: bool, right: bool) -> Layer:
    """A plank in the snow, with icicles."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, "#f8fbff").rect(0, 1, 16, 1, "#dfe6f4").rect(0, 2, 16, 1, "#9fb0d6")
    layer.rect(0, 3, 16, 2, "#4c4466").rect(0, 5, 16, 1, "#16142c").rect(4, 3, 7, 1, "#6a5c80")
    for x, width in ((1, 3), (7, 4), (13, 2)):
        layer.rect(x, 3, width, 1, "#b8c8ea")
    for x, length in ((2, 4), (6, 2), (9, 5), (14, 3)):
        layer.rect(x, 5, 1, length, "#b8c8ea").pixel(x, 5, "#e8f0ff")
    for near, x in ((left, 2), (right, 12)):
        if near:
            layer.rect(x, 5, 2, 7, "#3a3458").rect(x, 5, 1, 7, "#6a6490").rect(x, 12, 2, 1, "#16142c")
    return ends(layer, left, right, 6, "#c2cee8", "#5a5a88")


LEDGES: dict[str, Callable[[bool, bool], Layer]] = {
    "board": board_ledge,
    "hat_rail": hat_rail_ledge,
    "walkway": walkway_ledge,
    "marble": marble_ledge,
    "plank": plank_ledge,
}


def ladder(wood: bool, left: bool, right: bool) -> Layer:
    """A ladder, or the left or right half of one two tiles wide. The rungs are 4 pixels apart."""
    light, body, dark = ("#e0a868", "#a06a38", "#4a2a1a") if wood else ("#b8c4d8", "#5f6a80", "#242a38")
    layer = tile_layer()
    start, end = (2 if left else 0), (14 if right else 16)
    for y in (2, 6, 10, 14):
        layer.rect(start, y, end - start, 1, light).rect(start, y + 1, end - start, 1, dark)
    for near, x in ((left, 1), (right, 12)):
        if near:
            layer.rect(x, 0, 3, 16, body).rect(x, 0, 1, 16, light).rect(x + 2, 0, 1, 16, dark)
            for y in (2, 10):
                layer.pixel(x + 1, y, dark if wood else "#dfe8f4")
    return layer


def hatch(left: bool, right: bool) -> Layer:
    """A trapdoor flush with the floor: iron-bound boards with a ring, and a ladder hanging below it."""
    layer = ladder(True, left, right)
    layer.rect(0, 0, 16, 5, "#8a5c34").rect(0, 0, 16, 1, "#f0cc90").rect(0, 4, 16, 1, "#2a1814")
    for x in (3, 7, 11):
        layer.rect(x, 1, 1, 3, "#5c3820")
    layer.rect(0, 2, 16, 1, "#a8743f")
    for near, x in ((left, 0), (right, 14)):
        if near:
            layer.rect(x, 0, 2, 5, "#6a7488").rect(x, 0, 2, 1, "#c8d4e4").pixel(x, 3, "#2a3040")
    if left != right:
        layer.rect(13 if left else 0, 1, 3, 2, "#c8902c").pixel(13 if left else 2, 1, "#ffe49a")
    else:
        layer.rect(6, 1, 4, 2, "#c8902c").rect(7, 1, 2, 1, "#ffe49a")
    return layer


def rope(knot: bool) -> Layer:
    """A hemp rope, or its end with a knot."""
    layer = tile_layer()
    length = 9 if knot else 16
    layer.rect(6, 0, 4, length, "#2c1c14").rect(7, 0, 2, length, "#a8804c")
    for y in range(0, length, 4):
        layer.pixel(7, y, "#f0d4a0").pixel(8, y + 1, "#d8b478").pixel(7, y + 2, "#7a5830").pixel(8, y + 3, "#5c4024")
    if knot:
        layer.oval(8, 10, 3.4, 2.6, "#5c4024").oval(7.6, 9.6, 2.4, 1.8, "#c09860").rect(7, 8, 2, 1, "#f0d4a0")
        for x in (6, 8, 9):
            layer.rect(x, 12, 1, 2 + x % 2, "#8a6438")
    return layer


def shaft(left: bool, right: bool) -> Pixels:
    """The brick back wall of a ladder shaft: for the decor layer, behind a ladder that runs through masonry."""
    tile = np.ones((TILE, TILE, 4), np.float32)
    xs = np.arange(TILE) + 0.5
    light = np.full(TILE, 1.0)
    if left:
        light *= np.clip(0.25 + xs / 9, 0, 1)
    if right:
        light *= np.clip(0.4 + (TILE - xs) / 12, 0, 1)
    tile[..., :3] = vector("#2b2838") * (brick(1) * light)[..., None]
    return posterise(tile, 40, 0.8)


def place_fittings(sheet: Sheet, tile_id: int) -> None:
    """Ledges, hatches, ladders, ropes, shafts: two rows."""
    for name, draw in LEDGES.items():
        for part, left, right in ENDS:
            sheet.put(f"{name}.{part}", tile_id, draw(left, right).pixels(), "one_way")
            tile_id += 1
    for part, left, right in HALVES:
        sheet.put(f"hatch.{part or 'single'}", tile_id, hatch(left, right).pixels(), "one_way", "ladder")
        tile_id += 1
    for material in ("wood", "iron"):
        for part, left, right in HALVES:
            name = f"ladder.{material}" + (f".{part}" if part else "")
            sheet.put(name, tile_id, ladder(material == "wood", left, right).pixels(), "ladder")
            tile_id += 1
    sheet.put("rope", tile_id, rope(False).pixels(), "ladder")
    sheet.put("rope.end", tile_id + 1, rope(True).pixels(), "ladder")
    for offset, (part, left, right) in enumerate(HALVES):
        sheet.put(f"shaft.{part or 'single'}", tile_id + 2 + offset, shaft(left, right))


ENDS = (("left", True, False), ("middle", False, False), ("right", False, True), ("single", True, True))
HALVES = (("", True, True), ("left", True, False), ("right", False, True))

# ---------------------------------------------------------------- solid furniture


def trunk() -> Layer:
    """A steamer trunk: canvas, wooden slats, brass corners, hotel labels."""
    layer = tile_layer(2, 2)
    layer.rect(0, 1, 32, 31, "#150c10").rect(1, 1, 30, 29, "#3f4a3c").gradient(
        1, 2, 30, 28, [(0, "#66705a"), (0.5, "#48543f"), (1, "#2a3228")]
    )
    for x in (1, 9, 20, 28):
        layer.rect(x, 1, 3, 29, "#7a4a28").rect(x, 1, 1, 29, "#b4763e").rect(x + 2, 1, 1, 29, "#3c2018")
    layer.rect(1, 11, 30, 2, "#3c2018").rect(1, 10, 30, 1, "#b4763e").rect(0, 0, 32, 1, "#e0b070")
    layer.rect(1, 1, 30, 1, "#96602f")
    for x, y in ((0, 0), (27, 0), (0, 26), (27, 26)):
        layer.rect(x, y, 5, 5, "#a87428").rect(x, y, 5, 1, "#ffe49a").rect(x, y, 1, 5, "#f0c060")
        layer.pixel(x + 2, y + 2, "#4a2c14").rect(x, y + 4, 5, 1, "#5a3418")
    layer.rect(13, 9, 6, 6, "#c8902c").rect(13, 9, 6, 1, "#ffe49a").rect(15, 12, 2, 2, "#3c2018")
    layer.rect(5, 17, 4, 5, "#d8c79a").rect(5, 18, 4, 2, "#a8342e").rect(23, 19, 4, 4, "#8fb6ae")
    layer.rect(23, 21, 4, 1, "#2f5c60").polygon([(13, 20), (18, 18), (19, 22), (14, 24)], "#e2d6b0")
    return layer.line([(14, 21.5), (18, 20)], "#5a3a34").rect(0, 31, 32, 1, "#0a0608")


def crate() -> Layer:
    """A crate of planks with a brace."""
    layer = tile_layer(2, 2)
    layer.rect(0, 0, 32, 32, "#24140e")
    for y in range(3, 29, 5):
        layer.rect(3, y, 26, 4, "#7c5430").rect(3, y, 26, 1, "#a4723f").rect(3 + y % 7, y + 2, 12, 1, "#694526")
    layer.line([(4, 28), (28, 4)], "#24140e", 6).line([(4, 28), (28, 4)], "#936437", 4)
    layer.line([(3.5, 26.5), (26.5, 3.5)], "#c89254", 1)
    for x in (0, 28):
        layer.rect(x, 0, 4, 32, "#8c6036").rect(x, 0, 1, 32, "#c89254").rect(x + 3, 1, 1, 30, "#40261a")
    for y in (0, 28):
        layer.rect(0, y, 32, 4, "#936437").rect(0, y, 32, 1, "#e0b070" if y == 0 else "#b4803f")
        layer.rect(0, y + 3, 32, 1, "#40261a")
    for x in (2, 29):
        for y in (1, 2, 29, 30):
            layer.pixel(x, y, "#d8dce4" if y in (1, 29) else "#24140e")
    return layer.rect(0, 31, 32, 1, "#0a0608")


def basket() -> Layer:
    """A wicker laundry basket, heaped."""
    layer = tile_layer(2, 2)
    layer.curve([(2, 8), (5, 2), (12, 1), (18, 0), (26, 2), (30, 8), (16, 11)], "#8f9cc0")
    layer.curve([(3, 8), (6, 3), (11, 1), (15, 4), (13, 9)], "#dfe6f4").curve(
        [(14, 8), (17, 2), (22, 1), (25, 4), (24, 9)], "#c2cee8"
    )
    layer.line([(7, 6), (11, 3)], "#9fb0d6").line([(18, 7), (22, 3)], "#8f9cc0").rect(8, 1, 5, 1, "#ffffff")
    layer.polygon([(1, 8), (31, 8), (29, 31), (3, 31)], "#3a2314")
    for row, y in enumerate(range(10, 31, 3)):
        inset = 1 + (y - 8) * 2 // 23
        for column, x in enumerate(range(inset, 32 - inset, 3)):
            raised = (row + column) % 2
            layer.rect(x, y, min(3, 32 - inset - x), 2, "#b48448" if raised else "#7c5430")
            if raised:
                layer.rect(x, y, min(2, 32 - inset - x), 1, "#e0b878")
    layer.rect(0, 7, 32, 3, "#96682f").rect(0, 7, 32, 1, "#e8c484").rect(0, 9, 32, 1, "#3a2314")
    layer.rect(12, 13, 8, 3, "#24140e").rect(12, 16, 8, 1, "#d8a860")
    return layer.rect(3, 31, 26, 1, "#120a08")


def radiator() -> Layer:
    """A cast-iron radiator with its valve."""
    layer = tile_layer(2, 2)
    layer.rect(1, 3, 30, 26, "#10131c")
    for x in range(1, 31, 5):
        layer.rect(x, 1, 4, 29, "#5c6672").rect(x, 2, 1, 27, "#a8b4c4").rect(x + 1, 1, 2, 1, "#c8d4e4")
        layer.rect(x + 3, 2, 1, 28, "#2a303c").rect(x + 1, 9, 2, 1, "#3c4450").rect(x + 1, 22, 2, 1, "#3c4450")
    layer.rect(0, 5, 32, 2, "#7c8898").rect(0, 5, 32, 1, "#b8c4d4").rect(0, 25, 32, 2, "#4a5260")
    layer.rect(2, 29, 3, 3, "#2a303c").rect(27, 29, 3, 3, "#2a303c").rect(0, 0, 32, 1, "#8894a8")
    return layer.circle(29, 7, 2.5, "#b02a30").pixel(28, 6, "#ff8a6a")


def low_wall() -> Layer:
    """A tiled wall as high as a washbasin, with a marble top."""
    layer = tile_layer(1, 2)
    layer.rect(0, 0, 16, 32, "#0b1f26").rect(0, 0, 16, 1, "#ffffff").rect(0, 1, 16, 3, "#d8dcd8")
    layer.rect(0, 4, 16, 1, "#5d7476").line([(3, 1), (7, 4)], "#b4bcbc").line([(11, 1), (13, 3)], "#c2cacb")
    for row, y in enumerate(range(6, 30, 4)):
        for column, x in enumerate(range(1, 15, 4)):
            white = (row + column) % 2 == 0 if row < 2 else False
            layer.rect(x, y, 3, 3, "#d4e4dc" if white else "#2f8480" if row < 5 else "#1f605f")
            layer.rect(x, y, 3, 1, "#f6fbf4" if white else "#6fb8ae" if row < 4 else "#2f8480")
    return layer.rect(15, 5, 1, 27, "#06141a").rect(0, 5, 1, 25, "#8fb6ae").rect(0, 30, 16, 2, "#07131a")


BOILER_WIDTH, BOILER_HEIGHT, FLUE_HEIGHT = 4 * TILE, 9 * TILE, 2 * TILE


def boiler_shell() -> Canvas:
    """The iron of the boiler: a domed drum, lit from the upper left and, below, by its own fire."""
    width, height = BOILER_WIDTH, BOILER_HEIGHT
    canvas = Canvas((width, height + FLUE_HEIGHT))
    shape = canvas.layer().curve(
        [(0, 40), (1, 22), (8, 9), (20, 2), (32, 0), (44, 2), (56, 9), (63, 22), (64, 40), (64, 60), (0, 60)], "#fff"
    )
    shape.rect(0, 28, width, height - 28, "#fff")
    across = np.abs((np.arange(width) + 0.5 - 20) / 44)
    tone = np.clip(0.98 - across**1.4, 0.1, 1)[None, :, None]
    rust = noise(canvas.size, 61, 14, 30, 3)[..., None]
    iron = vector("#12141c") * (1 - tone) + vector("#6c7482") * tone
    iron = iron * (0.82 + 0.3 * rust) + vector("#6a3a22") * np.clip((rust - 0.56) * 2.0, 0, 0.5)
    canvas.masked(iron.astype(np.float32), shape.mask())
    return canvas


def boiler_bands(layer: Layer) -> None:
    """Seams and rivets, the dome's collar and the safety valve."""
    for y in (34, 62, 92, 138):
        layer.rect(0, y, 64, 3, "#0c0d14", 0.55).rect(0, y, 64, 1, "#a0aaba", 0.55)
        for x in range(2, 64, 5):
            layer.pixel(x, y + 1, "#c8d0dc" if x < 40 else "#6a7280").pixel(x + 1, y + 2, "#06070c")
    for y in range(38, 140, 5):
        layer.pixel(47, y, "#7c8494").pixel(48, y + 1, "#06070c")
    layer.rect(48, 36, 1, 102, "#08090e", 0.6)
    layer.curve_line([(3, 30), (6, 17), (14, 8), (26, 2.5), (36, 1.5)], "#c8d4e4", 1)
    layer.curve_line([(8, 33), (12, 20), (22, 10)], "#a0aaba", 1, 0.6)
    layer.rect(27, 12, 12, 4, "#8a5c24").rect(27, 12, 12, 1, "#ffe49a").rect(29, 6, 8, 6, "#c8902c")
    layer.rect(30, 6, 1, 6, "#ffe49a").rect(36, 6, 1, 6, "#5a3418").rect(31, 2, 4, 4, "#a87428")


def boiler_gauges(layer: Layer) -> None:
    """Two round gauges, a water glass and a maker's plate."""
    for x, y, radius, needle in ((20, 49, 8, (4.5, -3.5)), (41, 47, 6, (-2.5, -3.0))):
        layer.circle(x + 0.5, y + 1.5, radius + 0.5, "#06070c", 0.7).circle(x, y, radius, "#8a5c24")
        layer.circle(x - 0.4, y - 0.4, radius - 0.6, "#f0c060").circle(x, y, radius - 1.8, "#2a1c16")
        layer.circle(x, y, radius - 2.2, "#f4ead0")
        for dx, dy in ((-3, 0), (-2, -2), (0, -3), (2, -2), (3, 0)):
            layer.pixel(x + dx * (radius - 3.6) / 3.4, y + dy * (radius - 3.6) / 3.4, "#4a3430")
        layer.line([(x, y), (x + needle[0], y + needle[1])], "#c4202c", 1.4).pixel(x, y, "#1c1210")
    layer.rect(55, 42, 5, 22, "#8a5c24").rect(55, 42, 1, 22, "#f0c060").rect(57, 44, 2, 18, "#0c1a24")
    layer.rect(57, 53, 2, 9, "#5fa8ac").rect(57, 52, 2, 1, "#dff4f0")
    layer.rect(14, 70, 26, 15, "#06070c").rect(13, 69, 26, 15, "#8a5c24").frame(13, 69, 26, 15, "#e8b850")
    for y, start, length in ((72, 17, 18), (75, 19, 14), (79, 16, 8), (79, 27, 9)):
        layer.rect(start, y, length, 1, "#3c2410").rect(start, y + 1, length, 1, "#c8902c", 0.5)


def boiler_door(layer: Layer) -> None:
    """The fire door at the lower left, glowing through its grating."""
    layer.rect(3, 99, 34, 36, "#07070b").rect(4, 100, 32, 33, "#2a2c36").frame(4, 100, 32, 33, "#8c98a8")
    layer.rect(5, 131, 31, 2, "#12131a")
    layer.gradient(9, 105, 22, 22, [(0, "#5a1408"), (0.35, "#c8401c"), (0.7, "#ff9a3c"), (1, "#fff0b0")])
    layer.curve([(9, 120), (13, 110), (16, 116), (20, 107), (24, 115), (28, 110), (31, 121), (31, 127), (9, 127)], "#ffd27a")
    layer.curve([(12, 127), (15, 118), (19, 122), (21, 114), (25, 121), (28, 127)], "#fff6d0")
    for x in range(12, 31, 5):
        layer.rect(x, 105, 2, 22, "#1a1214").rect(x, 105, 1, 22, "#6a2a18")
    layer.rect(9, 112, 22, 2, "#1a1214").frame(8, 104, 24, 24, "#12131a")
    for y in (106, 122):
        layer.rect(1, y, 5, 5, "#4a5260").rect(1, y, 5, 1, "#a8b4c4")
    layer.rect(32, 113, 7, 3, "#8894a8").rect(32, 113, 7, 1, "#e4ecf4").rect(38, 112, 2, 6, "#c4202c")


def boiler_pipes(layer: Layer) -> None:
    """The feed pipe with its wheel at the right, and the foot of the drum."""
    layer.rect(51, 66, 6, 66, "#0a0b10").rect(50, 66, 6, 66, "#5a4438").rect(51, 66, 1, 66, "#c08a5a")
    layer.rect(50, 64, 14, 5, "#5a4438").rect(50, 64, 14, 1, "#c08a5a").rect(50, 130, 14, 5, "#5a4438")
    layer.rect(50, 130, 14, 1, "#a06a44")
    for y in (76, 118):
        layer.rect(48, y, 10, 4, "#7c6250").rect(48, y, 10, 1, "#d8a878")
    layer.circle(53, 99, 7, "#06070c", 0.7).circle(53, 98, 7, "#8e1822").circle(53, 98, 4.6, "#241418")
    layer.line([(46, 98.5), (60, 98.5)], "#b02a30", 2).line([(53.5, 91), (53.5, 105)], "#b02a30", 2)
    layer.circle(53, 98, 2, "#f0c060").curve_line([(47, 96), (50, 92), (54, 91)], "#ff8a6a", 1)
    layer.rect(0, 141, 64, 3, "#0a0b10").rect(0, 140, 64, 1, "#8c98a8")


def flue(layer: Layer) -> None:
    """Below the drum: two brick piers and the shadow of the arch between them."""
    layer.gradient(0, 144, 64, 32, [(0, "#06050a"), (0.6, "#0c090e"), (1, "#1c1012")])
    arch = [(5, 180), (5, 152), (12, 146), (32, 144), (52, 146), (59, 152), (59, 180)]
    with layer.clip(curve_path(arch, True, 0.5)):
        layer.gradient(0, 144, 64, 32, [(0, "#030306"), (0.7, "#0a0608"), (1, "#1e0e0a")])
        for x, y, colour in ((9, 173, "#e8482a"), (14, 174, "#ffcf7c"), (22, 174, "#a8301c"), (40, 174, "#5a1c14")):
            layer.rect(x, y, 2, 1, colour)
    for y in range(144, 176, 4):
        for x, width in ((0, 5), (59, 5)):
            layer.rect(x, y, width, 3, "#3a2a2c" if (y // 4) % 2 else "#33262a").rect(x, y, width, 1, "#584040")
    layer.rect(0, 144, 64, 2, "#030306")


def boiler() -> Pixels:
    """The whole boiler, 4 x 11 tiles: nine rows of iron, two of flue."""
    canvas = boiler_shell()
    layer = canvas.layer()
    boiler_bands(layer)
    boiler_gauges(layer)
    boiler_door(layer)
    boiler_pipes(layer)
    flue(layer)
    canvas.over(layer)
    canvas.glow(20, 118, 52, "#ff7a2c", 0.5, 1.8).glow(20, 118, 22, "#ffcf7c", 0.35, 1.5)
    canvas.glow(18, 174, 34, "#e8482a", 0.22, 1.8, 0.7).bloom(0.8, 4, 0.4)
    return posterise(canvas.pixels, 30)


def place_blocks(sheet: Sheet, tile_id: int) -> None:
    """The solid furniture and, below it, the boiler."""
    for index, draw in enumerate((trunk, crate, basket, radiator)):
        sheet.put_picture(draw.__name__, tile_id + 2 * index, draw().pixels(), "solid")
    wall = low_wall().pixels()
    sheet.put("low_wall.top", tile_id + 8, wall[:TILE], "solid")
    sheet.put("low_wall.bottom", tile_id + 8 + COLUMNS, wall[TILE:], "solid")
    picture = boiler()
    first = tile_id + 2 * COLUMNS
    sheet.put_picture("boiler", first, picture[:BOILER_HEIGHT], "solid")
    sheet.put_picture("flue", first + 9 * COLUMNS, picture[BOILER_HEIGHT:])


# ---------------------------------------------------------------- files


SURFACES = {
    "washroom": "tile",
    "low_wall": "tile",
    "stone": "stone",
    "boards": "board",
    "stage": "board",
    "roof": "snow",
    "plank": "snow",
    "coal": "coal",
    "laundry": "carpet",
    "basket": "carpet",
    "board": "board",
    "trunk": "board",
    "crate": "board",
    "hat_rail": "rail",
    "walkway": "metal",
    "radiator": "metal",
    "boiler": "metal",
    "marble": "stone",
    "hatch": "board",
    "ladder": "board",
    "ladder.iron": "metal",
    "rope": "rope",
}
"""What a tile sounds like under a foot, by the first words of its name."""


def surface(name: str, surfaces: Mapping[str, str]) -> str:
    """The material of the tile called `name`: that of as many of its first words as are listed; "" stands for all else."""
    while name and name not in surfaces:
        name = name.rpartition(".")[0]
    return surfaces[name]


def wang_id(mask: int) -> str:
    """Tiled's eight numbers, clockwise from the top, for a blob mask."""
    return ",".join("1" if mask & (1 << bit) else "0" for bit in range(8))


def tile_set(sheet: Sheet, name: str, terrains: Sequence[Terrain], surfaces: Mapping[str, str]) -> str:
    """The text of the .tsx file of the tile set `name`."""
    width, height = COLUMNS * TILE, sheet.rows * TILE
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<tileset version="1.10" tiledversion="1.10.2" name="{name}" tilewidth="{TILE}" tileheight="{TILE}"'
        f' tilecount="{COLUMNS * sheet.rows}" columns="{COLUMNS}">',
        f' <image source="../../assets/tiles/{name}.png" width="{width}" height="{height}"/>',
    ]
    for tile_name, tile_id in sorted(sheet.names.items(), key=itemgetter(1)):
        if not sheet.flags[tile_id]:
            continue
        lines += [f' <tile id="{tile_id}">', "  <properties>"]
        properties = [(flag, 'type="bool" value="true"') for flag in sheet.flags[tile_id]]
        properties.append(("surface", f'value="{surface(tile_name, surfaces)}"'))
        lines += [f'   <property name="{key}" {value}/>' for key, value in sorted(properties)]
        lines.append("  </properties>")
        if tile_id in sheet.polygons:
            points = " ".join(f"{x},{y}" for x, y in sheet.polygons[tile_id])
            lines += ['  <objectgroup draworder="index" id="2">', '   <object id="1" x="0" y="0">']
            lines += [f'    <polygon points="{points}"/>', "   </object>", "  </objectgroup>"]
        lines.append(" </tile>")
    lines += [" <wangsets>", '  <wangset name="Terrain" type="mixed" tile="-1">']
    for terrain in terrains:
        icon = sheet.names[f"{terrain.name}.124"]
        lines.append(f'   <wangcolor name="{terrain.name}" color="{terrain.colour}" tile="{icon}" probability="1"/>')
    for tile_id, number, mask in sheet.members:
        if mask:  # Tiled has no place for a tile without any corner or edge of a terrain
            wang = wang_id(mask).replace("1", str(number))
            lines.append(f'   <wangtile tileid="{tile_id}" wangid="{wang}"/>')
    lines += ["  </wangset>", " </wangsets>", "</tileset>"]
    return "\n".join(lines) + "\n"


def write(assets: Path, name: str, sheet: Sheet, terrains: Sequence[Terrain], surfaces: Mapping[str, str]) -> None:
    """Write the tile set `name`: its picture, and beside the assets what Tiled reads and the names (name -> tile id)."""
    save_png(sheet.picture(), assets / "tiles" / f"{name}.png")
    folder = assets.parent / "levels" / "tilesets"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.tsx").write_text(tile_set(sheet, name, terrains, surfaces), encoding="utf-8", newline="\n")
    (folder / f"{name}_names.json").write_text(json.dumps(sheet.names, indent=1) + "\n", encoding="utf-8", newline="\n")


def compose() -> Sheet:
    """Make every tile."""
    sheet = Sheet()
    for number, terrain in enumerate(TERRAINS, 1):
        place_terrain(sheet, terrain, number)
    row = TERRAIN_ROWS * len(TERRAINS)
    place_fittings(sheet, row * COLUMNS)
    place_blocks(sheet, (row + 3) * COLUMNS)
    return sheet


def build(assets: Path) -> None:
    """Write the picture, the tile set and the names."""
    write(assets, "hall", compose(), TERRAINS, SURFACES)
