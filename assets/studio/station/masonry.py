"""The station's walls in section, the great pipe in its snow, gratings and ladders: what its tile set is made of."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from assets.studio.hall.masonry import ROOF
from assets.studio.paint import Canvas, Layer, Pixels, hashed, noise, posterise, vector
from assets.studio.pipe.fixtures import hazard, letters, text_width
from assets.studio.sprite import tone_colours
from assets.studio.tiles.blob import TILE
from assets.studio.tiles.ledges import tile_layer
from assets.studio.tiles.terrain import Terrain, inks

# ---------------------------------------------------------------- terrains

CAST_TONES = ("#0d1a1f", "#14262b", "#1b3237", "#223d41")
CASING_TONES = ("#0c1e1e", "#123030", "#184040")


def cast(look: int) -> Pixels:
    """Concrete as the boards left it: courses of 8 px, pores, now and then the hole of a tie."""
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            grain = hashed(x // 3, y // 2, 0 if x in (0, 15) or y in (0, 15) else look, 11)
            tone = 2 + (grain > 0.72) - (grain < 0.22)
            if y % 8 == 7:
                tone = 0
            elif y % 8 == 0:
                tone = min(tone + 1, 3)
            tile[y, x] = vector(CAST_TONES[tone])
    if look == 2:
        tile[4:6, 7:9] = vector("#060d11")
        tile[6, 7:9] = vector(CAST_TONES[3])
    return tile


def plates(look: int) -> Pixels:
    """The casing's own steel, in sheets of 16 px with a bolt in each corner."""
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            edge = x == 15 or y == 15
            tile[y, x] = vector(CASING_TONES[0 if edge else 1 + (hashed(x // 4, y // 4, look, 5) > 0.6)])
    for x, y in ((2, 2), (12, 2), (2, 12), (12, 12)):
        tile[y, x] = vector("#2c5a54")
        tile[y + 1, x + 1] = vector("#060f10")
    return tile


CONCRETE = Terrain(
    name="concrete",
    colour="#86a096",
    ink=inks(
        "h #c4d6c8 a #90a89c b #6a837c c #4c6562 d #34494a e #22363a k #060f13 "
        "y #d8a040 z #8a6428 x #14181c f #5c7672 g #445c5a j #2e4446 s #1a2c30"
    ),
    floor=[
        [
            "hhhhhhhahhhhhhhh",
            "aaaaaaaaaaaabaaa",
            "bbbbbbbbbbbbbbbb",
            "cccccccccccccccc",
            "kkkkkkkkkkkkkkkk",
            "ddddddddddddddde",
            "ssssssssssssssss",
        ],
        [
            "hhhahhhhhhhhhhah",
            "aaaabbaaaaaaaaab",
            "bbbbcbbbbbbbbbbb",
            "cccccccccccccdcc",
            "kkkkkkkkkkkkkkkk",
            "ddddddddddddddde",
            "ssssssssssssssss",
        ],
        [
            "hhhhhakkahhhhhhh",
            "aaaaabkkbaaaaaaa",
            "bbbbbckkcbbbbbbb",
            "cccccdkkdccccccc",
            "kkkkkkkkkkkkkkkk",
            "ddddddddddddddde",
            "ssssssssssssssss",
        ],
    ],
    ceiling=[
        ["kkkkkkkkkkkkkkkk", "dddddddddddddddd", "gggggggggggggggg", "jjjjjjjjjjjjjjjj", "ssssssssssssssss"],
        ["kkkkkkkkkkkkkkkk", "ddddddddedddddde", "ggggggggjggggggg", "jjjjjjjjjjjjjjjj", "ssssssssssssssss"],
        ["kkkkkkkkkkkkkkkk", "dddddssddddddddd", "gggggssggggggggg", "jjjjjssjjjjjjjjj", "ssssssssssssssss"],
    ],
    west=[
        ["hahhhhhbhahhhhhb", "baaaaaacbaaaaaac", "cbbbbbbdcbbbbbbd", "dcccccccdccccccc", "kkkkkkkkkkkkkkkk"],
        ["hhhhahhbhhhhhhhb", "aaaabaacaaaaaaac", "bbbbcbbdbbbbbbbd", "dcccccccdccccccc", "kkkkkkkkkkkkkkkk"],
        ["hhhhhhhbhhhahhhb", "aaaaaaacaaabaaac", "bbssbbbdbbbbbbbd", "dcsscccccccccccc", "kkkkkkkkkkkkkkkk"],
    ],
    east=[
        ["fffffffgfffffffg", "gggggggjgggggggj", "jjjjjjjsjjjjjjjs", "kkkkkkkkkkkkkkkk"],
        ["ffffgffgfffffffg", "ggggjggjgggggggj", "jjjjjjjsjjjjjjjs", "kkkkkkkkkkkkkkkk"],
        ["fffffffgfffgfffg", "ggssgggjggggjggj", "jjssjjjsjjjjjjjs", "kkkkkkkkkkkkkkkk"],
    ],
    lit="#2c464a",
    reach=22.0,
    core=0.3,
    texture=cast,
)
CASING = Terrain(
    name="casing",
    colour="#4c8c7c",
    ink=inks(
        "h #cfe8d4 a #8fbcaa b #5f9486 c #3f7268 d #2a544e e #173634 k #04100f n #eaf4e0 "
        "o #c8823c r #8e4c28 f #6a9c8c g #3c6c62 j #24504a"
    ),
    floor=[
        [
            "hhhhhhhhhhhhhhhh",
            "aaaaaaaaaaaaaaaa",
            "banbbbbbbbbanbbb",
            "bbkbbbbbbbbbkbbb",
            "cccccccccccccccc",
            "dddddddddddddddd",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "hhhhhhoohhhhhhhh",
            "aaaaaarraaaaaaaa",
            "banbbbrrbbbanbbb",
            "bbkbbbbrbbbbkbbb",
            "cccccccccccccccc",
            "dddddddddddddddd",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "hhhhhhhhhhhhhhhk",
            "aaaaaaaaaaaaaaak",
            "banbbbbbbbbanbbk",
            "bbkbbbbbbbbbkbbk",
            "ccccccccccccccck",
            "dddddddddddddddk",
            "kkkkkkkkkkkkkkkk",
        ],
    ],
    ceiling=[
        ["kkkkkkkkkkkkkkkk", "gggggggggggggggg", "ffnffffffffnffff", "jjkjjjjjjjjkjjjj", "eeeeeeeeeeeeeeee", "kkkkkkkkkkkkkkkk"],
        ["kkkkkkkkkkkkkkkk", "ggggggggrggggggg", "ffnfffffrffnffff", "jjkjjjjjjjjkjjjj", "eeeeeeeeeeeeeeee", "kkkkkkkkkkkkkkkk"],
        ["kkkkkkkkkkkkkkkk", "gggggggggggggggk", "ffnffffffffnfffk", "jjkjjjjjjjjkjjjk", "eeeeeeeeeeeeeeee", "kkkkkkkkkkkkkkkk"],
    ],
    west=[
        ["hhhhhhhhhhhhhhhh", "aanaaaaaaaanaaaa", "bbkbbbbbbbbkbbbb", "cccccccccccccccc", "dddddddddddddddd", "kkkkkkkkkkkkkkkk"],
    ]
    * 3,
    east=[["gggggggggggggggg", "ffnffffffffnffff", "jjkjjjjjjjjkjjjj", "eeeeeeeeeeeeeeee", "kkkkkkkkkkkkkkkk"]] * 3,
    lit="#2c6058",
    reach=24.0,
    core=0.42,
    texture=plates,
)
SNOW_ROOF = replace(
    ROOF,
    colour="#d8e8de",
    ink=inks(
        "h #fbfdf2 s #e2efe4 t #c4d8cc u #9ab8b0 v #5f8a88 k #0a1a22 a #5c7a7a b #46625f c #32494c d #22363b e #16262c "
        "i #c4dcd2 g #7c9c96"
    ),
    lit="#203a40",
)
TERRAINS = (CONCRETE, CASING, SNOW_ROOF)
SURFACES = {
    "concrete": "stone",
    "casing": "metal",
    "roof": "snow",
    "great": "metal",
    "saddle": "stone",
    "grating": "metal",
    "girder": "metal",
    "hatch": "metal",
    "ladder": "metal",
    "drum": "metal",
    "case": "board",
}
"""What a tile sounds like under a foot, by the first word of its name."""

# ---------------------------------------------------------------- gratings, ladders, rails

STEEL, STEEL_LIGHT, STEEL_DARK, EDGE = "#3f666c", "#a8c6b8", "#132a33", "#04121a"
AMBER, AMBER_LIGHT, AMBER_DARK = "#c8902c", "#ffd27a", "#6a4418"


def tread(layer: Layer) -> Layer:
    """The upper four rows of what one walks on: a grating under a bright nosing."""
    layer.rect(0, 0, 16, 1, "#dcecdc").rect(0, 1, 16, 3, STEEL_DARK).rect(0, 4, 16, 1, STEEL).rect(0, 5, 16, 1, EDGE)
    for x in range(0, 16, 2):
        layer.rect(x, 1, 1, 3, "#5c8484")
    return layer


def grating(left: bool, right: bool) -> Layer:
    """A walk on light brackets."""
    layer = tread(tile_layer())
    for near, x in ((left, 0), (right, 14)):
        if near:
            layer.rect(x, 0, 2, 9, STEEL).rect(x, 0, 1, 9, STEEL_LIGHT).rect(x, 9, 2, 1, EDGE)
    layer.rect(7, 5, 2, 3, STEEL).pixel(7, 5, STEEL_LIGHT).rect(6, 8, 4, 1, EDGE)
    return layer


def girder(left: bool, right: bool) -> Layer:
    """A gallery on a lattice girder, its lower flange amber in the light from below."""
    layer = tread(tile_layer())
    layer.line([(0, 12), (8, 6)], STEEL, 1).line([(8, 6), (16, 12)], STEEL, 1)
    layer.line([(0, 13), (8, 7)], EDGE, 1, 0.5).line([(8, 7), (16, 13)], EDGE, 1, 0.5)
    layer.rect(6, 5, 4, 2, STEEL).rect(6, 5, 4, 1, STEEL_LIGHT)
    layer.rect(0, 12, 16, 1, STEEL).rect(0, 13, 16, 1, AMBER_DARK).rect(0, 14, 16, 1, EDGE)
    for near, x in ((left, 0), (right, 13)):
        if near:
            layer.rect(x, 0, 3, 14, STEEL).rect(x, 0, 1, 14, STEEL_LIGHT)
            layer.rect(x + 2, 1, 1, 13, STEEL_DARK).rect(x, 14, 3, 1, EDGE)
    return layer


def hatch() -> Layer:
    """The walk over a ladder: a striped lid, a hole to go through."""
    layer = tread(tile_layer())
    for x in range(16):
        for y in (1, 2, 3):
            layer.pixel(x, y, "#15181c" if (x + y) % 8 < 4 else "#e0a038")
    return rungs(layer, 6)


def rungs(layer: Layer, top: int = 0) -> Layer:
    """Two stiles and rungs, amber as all that is climbed here."""
    for x, tone in ((2, AMBER), (12, AMBER)):
        layer.rect(x - 1, top, 4, 16 - top, EDGE).rect(x, top, 2, 16 - top, tone).rect(x, top, 1, 16 - top, AMBER_LIGHT)
    for y in range(2, 16, 5):
        if y >= top:
            layer.rect(4, y, 8, 2, EDGE).rect(4, y, 8, 1, AMBER_LIGHT).rect(4, y + 1, 8, 1, AMBER_DARK)
    return layer


def ladder() -> Layer:
    """One tile of a ladder."""
    return rungs(tile_layer())


def ladder_head() -> Layer:
    """The hoops over a ladder's end, for the tile above it; not to be climbed."""
    layer = tile_layer()
    for x in (2, 12):
        layer.rect(x - 1, 5, 4, 11, EDGE).rect(x, 6, 2, 10, AMBER).rect(x, 6, 1, 10, AMBER_LIGHT)
        layer.rect(x - 1, 4, 4, 2, EDGE).rect(x, 5, 2, 1, AMBER_LIGHT)
    return layer


def railing(post: bool) -> Layer:
    """One tile of a handrail, to stand on a walk."""
    layer = tile_layer()
    for y, light in ((1, STEEL_LIGHT), (8, "#6f9690")):
        layer.rect(0, y, 16, 2, EDGE).rect(0, y, 16, 1, light)
    if post:
        layer.rect(6, 1, 4, 15, EDGE).rect(7, 1, 2, 15, STEEL).rect(7, 1, 1, 15, STEEL_LIGHT)
    return layer


# ---------------------------------------------------------------- the great pipe

GREAT_ROWS = 7
GREAT_TONES = ((0.0, 5.6), (0.05, 4.8), (0.2, 4.2), (0.42, 3.0), (0.62, 2.0), (0.8, 1.1), (0.9, 0.5), (0.965, 1.4), (1.0, 1.0))
GREAT_RAMP = ("#06141c", "#0f3240", "#1b4a54", "#2e666a", "#4c8482", "#7fae9f", "#b8d6c4")


def great_body(columns: int, seed: int) -> Canvas:
    """So many columns of the pipe's side: moon above, furnace light below, rust running down."""
    size = (columns * TILE, GREAT_ROWS * TILE)
    canvas = Canvas(size)
    rows = (np.arange(size[1]) + 0.5) / size[1]
    tones = np.interp(rows, [place for place, _ in GREAT_TONES], [tone for _, tone in GREAT_TONES])
    tones = np.repeat(tones[:, None], size[0], 1).astype(np.float32) + (noise(size, seed, 40, 5, 2, wrap_x=True) - 0.5) * 0.12
    canvas.masked(tone_colours(tones, GREAT_RAMP, 0.8), np.ones((size[1], size[0], 1), np.float32))
    layer = canvas.layer()
    layer.rect(0, 0, size[0], 1, "#dcecdc").rect(0, size[1] - 5, size[0], 1, "#8a5c24")
    layer.rect(0, size[1] - 4, size[0], 2, "#c8823c").rect(0, size[1] - 2, size[0], 2, "#04121a")
    for x in range(3, size[0], 16):
        if hashed(x, seed, 2) > 0.45:
            continue
        long = int(8 + 34 * hashed(x, seed, 3))
        first = int(4 + 60 * hashed(x, seed, 4) ** 2)
        for step in range(long):
            layer.pixel(x, first + step, "#8a4a28", 0.55 * (1 - step / long))
            layer.pixel(x + 1, first + step, "#8a4a28", 0.3 * (1 - step / long))
    for x in range(size[0]):
        deep = 2 + (hashed(x // 3, seed, 7) > 0.4) + (hashed(x // 2, seed, 8) > 0.8) + 2 * (hashed(x // 2, seed, 9) > 0.93)
        if x in (0, size[0] - 1):
            deep = 2  # where the next column begins, whichever it is
        for row in range(deep):
            layer.pixel(x, row, "#fbfdf2" if row == 0 else "#e2efe4" if row < deep - 1 else "#b9cfc4")
    return canvas.over(layer)


def great_plain(look: int) -> Pixels:
    """One column of bare pipe; look 2 has a weld."""
    canvas = great_body(1, 31 + look)
    if look == 2:
        layer = canvas.layer()
        for y in range(GREAT_ROWS * TILE - 5):
            sway = (0, 0, 1, 1)[y % 4]
            layer.pixel(7 + sway, y, "#a8c6b8", 0.5).pixel(8 + sway, y, "#06141c", 0.8)
        canvas.over(layer)
    return posterise(canvas.pixels, 30)


def great_flange() -> Pixels:
    """Two columns and a row above: two rings bolted together, proud of the pipe."""
    canvas = Canvas((2 * TILE, (GREAT_ROWS + 1) * TILE))
    body = great_body(2, 40)
    canvas.pixels[TILE:] = body.pixels
    layer = canvas.layer()
    high = (GREAT_ROWS + 1) * TILE
    for x, width in ((5, 10), (17, 10)):
        stops = [(0, "#a8c6b8"), (0.2, "#6f9690"), (0.55, "#2e5c62"), (0.85, "#0f3240"), (1, "#5a4020")]
        layer.rect(x - 1, 8, width + 2, high - 8, EDGE).gradient(x, 9, width, high - 10, stops)
        layer.rect(x, 9, 1, high - 12, "#c8e0d0", 0.55).rect(x + width - 2, 9, 2, high - 10, "#06141c", 0.55)
        for y in range(15, high - 6, 8):
            layer.rect(x + 4, y, 3, 3, EDGE).rect(x + 4, y, 2, 2, "#a8c6b8" if y < 70 else "#5f8a84")
    layer.rect(15, 12, 2, high - 14, "#04121a")
    layer.rect(3, 6, 26, 4, "#eef4ea").rect(5, 5, 20, 1, "#fbfdf2").rect(3, 9, 26, 1, "#9ab8b0")
    return posterise(canvas.over(layer).pixels, 30)


def great_mark(text: str, columns: int) -> Pixels:
    """A stencilled word between two stripes of paint."""
    canvas = great_body(columns, 50 + columns)
    layer = canvas.layer()
    wide, y = columns * TILE, 38
    layer.rect(2, y, wide - 4, 3, "#c8902c").rect(2, y + 27, wide - 4, 3, "#a87424")
    letters(layer, text, (wide - text_width(text, 2)) // 2, y + 8, "#d8a040", 2)
    worn = noise(canvas.size, 61, 7, 5, 2)  # thin, not gone: a figure with a gap is another figure
    canvas.over(layer.pixels() * np.where(worn > 0.3, 1, 0.45)[..., None])
    return posterise(canvas.pixels, 30)


def great_end() -> Pixels:
    """One column: the pipe's blind end, a domed lid to the left."""
    canvas = great_body(1, 44)
    layer = canvas.layer()
    high = GREAT_ROWS * TILE
    layer.rect(0, 0, 7, high, EDGE).rect(7, 2, 2, high - 4, "#a8c6b8", 0.7)
    canvas.over(layer)
    for y in range(high):
        bulge = 6 * np.sqrt(max(1 - ((y - high / 2) / (high / 2)) ** 2, 0))
        canvas.pixels[y, : max(int(6 - bulge), 0)] = 0
    layer = canvas.layer()
    for y in range(8, high - 6, 9):
        layer.rect(9, y, 3, 3, EDGE).rect(9, y, 2, 2, "#a8c6b8" if y < 60 else "#5f8a84")
    return posterise(canvas.over(layer).pixels, 30)


def ballast() -> Layer:
    """Four by three tiles: ballast bolted under the pipe, striped because one must duck below it; row 1 is optional."""
    layer = tile_layer(4, 3)
    layer.rect(4, 6, 56, 40, EDGE).gradient(5, 6, 54, 38, [(0, "#22363a"), (0.3, "#4a605d"), (0.7, "#3b4f4d"), (1, "#26383a")])
    layer.rect(5, 6, 6, 36, "#6d8076").rect(5, 6, 1, 36, "#93a89a").rect(50, 6, 9, 38, "#1c2c2e")
    layer.rect(0, 0, 64, 8, EDGE).rect(1, 1, 62, 6, STEEL).rect(1, 1, 62, 1, STEEL_LIGHT).rect(1, 6, 62, 1, STEEL_DARK)
    for x in (5, 17, 30, 43, 55):
        layer.rect(x, 3, 3, 3, EDGE).rect(x, 3, 2, 2, "#c8dccc")
    for x in (14, 46):
        layer.rect(x, 8, 4, 32, EDGE).rect(x + 1, 8, 2, 32, STEEL).rect(x + 1, 8, 1, 32, STEEL_LIGHT)
    for x, y, width in ((22, 11, 9), (33, 14, 7), (24, 34, 8), (36, 33, 6)):
        layer.rect(x, y, width, 1, "#22363a").rect(x + 1, y + 1, width - 3, 1, "#5f736b")
    hazard(layer, 5, 37, 54, 5)
    layer.rect(3, 42, 58, 5, EDGE).rect(4, 43, 56, 3, STEEL_DARK).rect(4, 43, 56, 1, STEEL).rect(4, 46, 56, 1, AMBER_DARK)
    for x in (9, 26, 41, 54):
        layer.pixel(x, 44, STEEL_LIGHT)
    return layer


# ---------------------------------------------------------------- what stands about


def drum() -> Layer:
    """An oil drum, one by two tiles."""
    layer = tile_layer(1, 2)
    layer.rect(0, 1, 16, 31, EDGE)
    stops = [(0.0, "#7a3c20"), (0.2, "#d8823c"), (0.42, "#a8582a"), (0.8, "#4e2a1c"), (1.0, "#2c1612")]
    layer.gradient(1, 2, 14, 29, stops, 1, True)
    for y in (1, 11, 21, 30):
        layer.rect(0, y, 16, 2, "#2c1612").rect(1, y, 14, 1, "#e8a860")
    return layer.rect(4, 5, 8, 4, "#f0dca0").rect(5, 6, 6, 2, "#a82a1e").rect(0, 0, 16, 1, "#ffcf7c")


def case() -> Layer:
    """A crate of spare parts, two by two tiles."""
    layer = tile_layer(2, 2)
    layer.rect(0, 0, 32, 32, EDGE)
    for x in range(1, 31, 6):
        layer.rect(x, 1, 5, 30, "#3d5048").rect(x, 1, 1, 30, "#5f7a6c")
    for y in (1, 26):
        layer.rect(1, y, 30, 5, "#516a5c").rect(1, y, 30, 1, "#a8c0a8" if y == 1 else "#7c9884").rect(1, y + 4, 30, 1, "#14241f")
    letters(layer, "НС-7", 4, 13, "#d8a040")
    for x, y in ((3, 3), (27, 3), (3, 28), (27, 28)):
        layer.pixel(x, y, "#e4f0e0").pixel(x + 1, y + 1, EDGE)
    return layer


def stripe() -> Layer:
    """A band of warning paint, four px high, along the foot of a tile."""
    layer = tile_layer()
    hazard(layer, 0, 12, 16, 4)
    return layer


LEDGES = (("grating", grating), ("girder", girder))
