"""Brick, tank steel and aircraft skin in section, ledges, ladders, fences, belts: what the air base's tile set is made of."""

from __future__ import annotations

import numpy as np

from assets.studio.desert.tones import GLINT, INK, KHAKI, STEEL, WOOD
from assets.studio.paint import Layer, Pixels, hashed, posterise, vector
from assets.studio.tiles.blob import TILE
from assets.studio.tiles.ledges import tile_layer
from assets.studio.tiles.terrain import Terrain, inks

# ---------------------------------------------------------------- terrains

BRICK_TONES = ("#1c1124", "#33203a", "#472e46", "#5c3c50", "#70495a")
HULL_TONES = ("#20182c", "#33283e", "#463852", "#5a4a64")
TANK_TONES = ("#22161e", "#372430", "#4b3440", "#5f4650")


def blocks(look: int) -> Pixels:
    """Blocks of 16 x 8 px in courses, each of its own tone, joints dark below and lit above."""
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        course, row = divmod(y, 8)
        for x in range(TILE):
            block = (x + 8 * course) // TILE
            grain = hashed(block + 3 * course, 0 if look == 0 else look, 7)
            tone = 2 + (grain > 0.66) - (grain < 0.2) + (hashed(x, y, look, 9) > 0.93)
            if row == 7 or (x + 8 * course) % TILE == 15:
                tone = 0
            elif row == 0:
                tone += 1
            tile[y, x] = vector(BRICK_TONES[min(max(tone, 0), 4)])
    return tile


def sheets(tones: tuple[str, ...], look: int, rivets: str) -> Pixels:
    """Riveted sheets of 16 px: a seam, a row of rivets beside it, stains that run down."""
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            stain = hashed(x // 2, look if 1 < x < 14 else 0, 13) > 0.74 and hashed(x // 2, y // 6, look, 14) > 0.4
            tone = 2 + (hashed(x // 5, y // 5, 3) > 0.62) - stain
            if x == 15 or y == 15:
                tone = 0
            tile[y, x] = vector(tones[min(max(tone, 0), 3)])
    for step in (1, 5, 9, 13):
        tile[step, 13] = vector(rivets)
        tile[13, step] = vector(rivets)
    return tile


BRICK = Terrain(
    name="brick",
    colour="#8a5a68",
    ink=inks(
        "h #ffd0a0 a #dc9878 b #ab6c68 c #7c4c58 d #543448 k #160c1c s #33203a g #6a4456 j #4a2e46 e #9a6470 f #f0a878 "
        "w #3a2440 x #2a1a32"
    ),
    floor=[
        ["hhhhhhhhhhhhhhhh", "aaaaaabaaaaaaaab", "bbbbbbcbbbbbbbbc", "kkkkkkkkkkkkkkkk", "ddddddddddddddds", "cccdccccdcccccds"],
        ["hhhhhahhhhhhahhh", "aaaabaaaaaabaaaa", "bbbbcbbbbbbcbbbb", "kkkkkkkkkkkkkkkk", "dddddddsdddddddd", "cccccccsccccdccc"],
        ["hhhhhhhhhhahhhhh", "aaakkaaaaaaaaaab", "bbbkkbbbbbbbbbbc", "kkkkkkkkkkkkkkkk", "ddddddddddddddds", "cdccccccccccccds"],
    ],
    ceiling=[["kkkkkkkkkkkkkkkk", "gggggggjgggggggj", "jjjjjjjsjjjjjjjs", "wwwwwwwxwwwwwwwx"]] * 3,
    west=[
        ["eeeeeeekeeeeeeek", "gggggggkgggggggk", "jjjjjjjkjjjjjjjk", "kkkkkkkkkkkkkkkk"],
        ["eeegeeekeeeeeeek", "ggggggjkgggggggk", "jjjjjjjkjjjjjjjk", "kkkkkkkkkkkkkkkk"],
        ["eeeeeeekegeeeeek", "gggggggkggjggggk", "jjjjjjjkjjjjjjjk", "kkkkkkkkkkkkkkkk"],
    ],
    east=[
        ["hhhhhhfkhhhhhhfk", "aaaaaabkaaaaaabk", "bbbbbbckbbbbbbck", "kkkkkkkkkkkkkkkk"],
        ["hhfhhhfkhhhhhhfk", "aabaaabkaaaaaabk", "bbbbbbckbbbbbbck", "kkkkkkkkkkkkkkkk"],
        ["hhhhhhfkhhfhhhfk", "aaaaaabkaabaaabk", "bbbbbbckbbcbbbck", "kkkkkkkkkkkkkkkk"],
    ],
    lit="#5c3c50",
    reach=22.0,
    core=0.5,
    texture=blocks,
)
TANK = Terrain(
    name="tank",
    colour="#a06a60",
    ink=inks("h #ffd8a8 a #e8a080 b #b87468 c #84505a d #583648 k #160c18 g #6e4852 j #4c303e n #ffe8c0 r #a85040 s #3a2432"),
    floor=[
        ["hhhhhhhhhhhhhhhh", "aaaaaaaaaaaaaaaa", "banbbbbbbbanbbbb", "cckcccccccckcccc", "dddddddddddddddd", "kkkkkkkkkkkkkkkk"],
        ["hhhhhhhrhhhhhhhh", "aaaaaaarraaaaaaa", "banbbbbrbbanbbbb", "cckccccrccckcccc", "dddddddddddddddd", "kkkkkkkkkkkkkkkk"],
        ["hhhhhhhhhhhhhhhk", "aaaaaaaaaaaaaaak", "banbbbbbbbanbbbk", "cckcccccccckccck", "dddddddddddddddd", "kkkkkkkkkkkkkkkk"],
    ],
    ceiling=[["kkkkkkkkkkkkkkkk", "gggggggggggggggg", "jjjjjjjjjjjjjjjj", "kkkkkkkkkkkkkkkk"]] * 3,
    west=[["gggggggggggggggk", "jjjjjjjjjjjjjjjk", "sjjjjjjjjjjjjjjk", "ssssssssssssssss", "kskskskskskskskk"]] * 3,
    east=[
        ["hhhhhhhhhhhhhhhk", "aaaaaaaaaaaaaaak", "bbnbbbbbbbbnbbbk", "bcccbbbcccbbcccc", "ccccccccccccccck", "dcdcdcdcdcdcdcdd"]
    ]
    * 3,
    lit="#5f4650",
    reach=26.0,
    core=0.6,
    texture=lambda look: sheets(TANK_TONES, look, "#8a6258"),
)
HULL = Terrain(
    name="hull",
    colour="#7c6c90",
    ink=inks("h #ffd8b0 a #c8a0a0 b #94789a c #6c5878 d #4c3e5a e #33283e k #120c1a n #f4e0d0 g #504060 j #3a2e48 s #281e34"),
    floor=[
        ["hhhhhhhhhhhhhhhh", "aaaaaaaaaaaaaaak", "bbbnbbbbbbbnbbbk", "cccccccccccccccd", "dddddddddddddddd"],
        ["hhhhhhhhhhhhhhhh", "aaaaaaaaaaaaaaak", "bbbnbbbbbbbnbbbk", "cccccccccccccccd", "dddddddddddddddd"],
        ["hhhhhhhahhhhhhhh", "aaaaaaaaaaaaaaak", "bbbnbbbbbbbnbbbk", "cccccccccccccccd", "dddddddddddddddd"],
    ],
    ceiling=[["kkkkkkkkkkkkkkkk", "ssssssssssssssss", "jjnjjjjjjjjnjjjj", "gggggggggggggggg"]] * 3,
    west=[["ggggggggggggggsk", "jjjjjjjjjjjjjjjk", "ssssssssssssssss", "kkkkkkkkkkkkkkkk"]] * 3,
    east=[["hhhhhhhhhhhhhhak", "aaaaaaaaaaaaaaak", "bbbbbbbbbbbbbbbk", "cccccccccccccccc", "dddddddddddddddd"]] * 3,
    lit="#5a4a64",
    reach=24.0,
    core=0.7,
    texture=lambda look: sheets(HULL_TONES, look, "#6c5a74"),
)
TERRAINS = (BRICK, TANK, HULL)
SURFACES = {
    "brick": "stone",
    "tank": "metal",
    "hull": "metal",
    "steel": "metal",
    "wood": "board",
    "hatch": "metal",
    "ladder": "metal",
    "belt": "carpet",
    "crate": "board",
    "crate_plain": "board",
    "case": "board",
    "fence": "metal",
    "roller": "metal",
}
"""What a tile sounds like under a foot, by the first word of its name."""

# ---------------------------------------------------------------- ledges, ladders, belts

AMBER, AMBER_LIGHT, AMBER_DARK = "#d8903c", "#ffdc9c", "#6a3c24"


def steel_ledge(left: bool, right: bool) -> Layer:
    """A steel walk on brackets, its edge in the last sun."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, GLINT).rect(0, 1, 16, 1, STEEL[5]).rect(0, 2, 16, 2, STEEL[3]).rect(0, 4, 16, 1, STEEL[1])
    layer.rect(0, 5, 16, 1, INK)
    for x in range(1, 16, 4):
        layer.rect(x, 2, 2, 2, STEEL[2])
    layer.rect(7, 6, 2, 2, STEEL[2])
    for near, x in ((left, 0), (right, 14)):
        if near:
            layer.rect(x, 0, 2, 8, STEEL[4]).rect(x, 0, 1, 8, STEEL[5]).rect(x, 8, 2, 1, INK)
    return layer


def wood_ledge(left: bool, right: bool) -> Layer:
    """Two planks on a beam's end."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, WOOD[6]).rect(0, 1, 16, 2, WOOD[5]).rect(0, 3, 16, 1, WOOD[3]).rect(0, 4, 16, 1, WOOD[1])
    layer.rect(0, 5, 16, 1, INK).rect(3, 2, 6, 1, WOOD[4]).rect(11, 1, 3, 1, WOOD[4])
    for near, x in ((left, 1), (right, 12)):
        if near:
            layer.rect(x, 5, 3, 6, WOOD[2]).rect(x, 5, 1, 6, WOOD[4]).rect(x, 11, 3, 1, INK)
    return layer


LEDGES = (("steel", steel_ledge), ("wood", wood_ledge))


def rungs(layer: Layer, top: int = 0) -> Layer:
    """Two stiles and rungs, amber as all that is climbed here."""
    for x in (2, 12):
        layer.rect(x - 1, top, 4, 16 - top, INK).rect(x, top, 2, 16 - top, AMBER).rect(x + 1, top, 1, 16 - top, AMBER_LIGHT)
    for y in range(2, 16, 5):
        if y >= top:
            layer.rect(4, y, 8, 2, INK).rect(4, y, 8, 1, AMBER_LIGHT).rect(4, y + 1, 8, 1, AMBER_DARK)
    return layer


def ladder() -> Layer:
    """One tile of a ladder."""
    return rungs(tile_layer())


def ladder_head() -> Layer:
    """The hoops over a ladder's end, for the tile above it; not to be climbed."""
    layer = tile_layer()
    for x in (2, 12):
        layer.rect(x - 1, 5, 4, 11, INK).rect(x, 6, 2, 10, AMBER).rect(x + 1, 6, 1, 10, AMBER_LIGHT)
        layer.rect(x - 1, 4, 4, 2, INK).rect(x, 5, 2, 1, AMBER_LIGHT)
    return layer


def hatch() -> Layer:
    """The walk over a ladder: a striped lid with a hole to go through."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, GLINT).rect(0, 1, 16, 3, "#1c1418").rect(0, 4, 16, 1, STEEL[2]).rect(0, 5, 16, 1, INK)
    for x in range(16):
        for y in (1, 2, 3):
            if (x + y) % 8 < 4:
                layer.pixel(x, y, AMBER)
    return rungs(layer, 6)


def belt(phase: int) -> Layer:
    """The belt: black rubber on rollers, a cleat now and then."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, "#a8807c").rect(0, 1, 16, 2, "#2e2430").rect(0, 3, 16, 1, INK)
    layer.rect(0, 9, 16, 1, STEEL[4]).rect(0, 10, 16, 2, STEEL[2]).rect(0, 12, 16, 1, INK)
    layer.rect((phase * 4) % 16, 0, 3, 1, GLINT)
    for x in (3, 11):
        layer.circle(x + 0.5, 6, 2.8, INK).circle(x + 0.5, 6, 2.2, STEEL[3]).pixel(x + 1, 5, STEEL[6])
    return layer


def belt_leg() -> Layer:
    """A leg of the belt's frame, with a brace."""
    layer = tile_layer()
    layer.rect(6, 0, 4, 16, INK).rect(7, 0, 2, 16, STEEL[3]).rect(8, 0, 1, 16, STEEL[5])
    return layer


def roller() -> Layer:
    """The hold's floor of rollers."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 16, STEEL[1]).rect(0, 0, 16, 1, INK).rect(0, 6, 16, 1, STEEL[3]).rect(0, 7, 16, 1, INK)
    for x in (0, 5, 10):
        layer.rect(x + 1, 0, 4, 5, STEEL[3]).rect(x + 1, 0, 4, 1, GLINT).rect(x + 4, 1, 1, 4, STEEL[5]).rect(x + 1, 5, 4, 1, INK)
    return layer


# ---------------------------------------------------------------- fences and crates


def fence(part: str) -> Layer:
    """Wire mesh between posts, barbed at the top."""
    layer = tile_layer()
    if part != "top":
        for step in range(-16, 32, 4):
            layer.line([(step, 0), (step + 16, 16)], "#7c5c60", 1, 0.8).line([(step + 16, 0), (step, 16)], "#583e4c", 1, 0.8)
    layer.rect(6, 0, 4, 16, INK).rect(7, 0, 2, 16, "#8a6468").rect(9, 0, 1, 16, "#f0b080")
    if part == "top":
        layer.line([(8, 6), (1, 1)], INK, 3).line([(8, 6), (1, 1)], "#b88478", 1)
        layer.line([(8, 6), (15, 1)], INK, 3).line([(8, 6), (15, 1)], "#f0b080", 1)
        for x, y in ((1, 1), (4, 3), (12, 3), (15, 1)):
            layer.rect(max(x - 1, 0), y, 3, 1, "#e8c0a0").rect(min(x, 15), max(y - 1, 0), 1, 3, "#e8c0a0")
    return layer


DIAMOND = "#d8323c"


def sack_crate() -> Layer:
    """Two by two tiles: a crate of planks with corner irons and the red diamond, sacks on its lid."""
    layer = Layer((32, 32))
    layer.rect(1, 8, 30, 24, INK).rect(2, 9, 28, 22, WOOD[3])
    for y in range(9, 31, 5):
        layer.rect(2, y, 28, 1, WOOD[4]).rect(2, y + 4, 28, 1, WOOD[1])
    layer.rect(2, 9, 3, 22, WOOD[2]).rect(27, 9, 3, 22, WOOD[5]).rect(29, 9, 1, 22, WOOD[6]).rect(2, 9, 28, 1, WOOD[6])
    for x, y in ((3, 11), (3, 28), (28, 11), (28, 28)):
        layer.pixel(x, y, INK)
    layer.polygon([(16, 12), (24, 20), (16, 28), (8, 20)], INK).polygon([(16, 13), (23, 20), (16, 27), (9, 20)], "#f0d8c0")
    layer.polygon([(16, 15), (21, 20), (16, 25), (11, 20)], DIAMOND)
    for x, width, tone in ((2, 14, "#b08a64"), (15, 15, "#c89c70")):
        layer.oval(x + width / 2, 6, width / 2, 4.2, INK).oval(x + width / 2, 5.6, width / 2 - 1, 3.4, tone)
        layer.oval(x + width / 2 + 1, 4.6, width / 2 - 3, 1.6, "#ecc894").rect(x + width - 3, 3, 2, 2, "#7c5a48")
    return layer


def plain_crate() -> Layer:
    """Two by two tiles: planks, a brace, no paint."""
    layer = Layer((32, 32))
    layer.rect(0, 0, 32, 32, INK).rect(1, 1, 30, 30, WOOD[3])
    for y in range(1, 31, 6):
        layer.rect(1, y, 30, 1, WOOD[4]).rect(1, y + 5, 30, 1, WOOD[1])
    layer.polygon([(4, 28), (7, 28), (28, 7), (28, 4), (25, 4), (4, 25)], WOOD[4]).line([(5, 28), (28, 5)], WOOD[1], 1)
    layer.rect(1, 1, 30, 3, WOOD[4]).rect(1, 1, 30, 1, WOOD[6]).rect(1, 28, 30, 3, WOOD[2])
    layer.rect(1, 1, 3, 30, WOOD[3]).rect(28, 1, 3, 30, WOOD[5]).rect(30, 1, 1, 30, WOOD[6])
    for x, y in ((2, 2), (29, 2), (2, 29), (29, 29)):
        layer.pixel(x, y, INK)
    return layer


def low_case() -> Layer:
    """Two tiles: a long case, half as high as a crate."""
    layer = Layer((32, 16))
    layer.rect(0, 0, 32, 16, INK).rect(1, 1, 30, 14, KHAKI[3]).rect(1, 1, 30, 1, KHAKI[6]).rect(1, 2, 30, 1, KHAKI[4])
    layer.rect(1, 8, 30, 1, KHAKI[1]).rect(1, 13, 30, 2, KHAKI[2]).rect(29, 2, 2, 13, KHAKI[5])
    for x in (6, 24):
        layer.rect(x, 1, 2, 14, KHAKI[1]).rect(x, 6, 2, 3, STEEL[5])
    return layer


# ---------------------------------------------------------------- what is behind


def room(look: int) -> Pixels:
    """The far wall of a barracks room: plaster over blocks, a dado of oil paint."""
    tile = np.ones((TILE, TILE, 4), np.float32)
    tile[..., :3] = blocks(0) * 0.42 + vector("#2a1834") * 0.35
    if look:
        for y in range(TILE):
            for x in range(TILE):
                if hashed(x // 3, y // 3, look, 23) > 0.9:
                    tile[y, x, :3] *= 0.8
    return posterise(tile, 40, 0.8)


def shaft() -> Pixels:
    """What lies behind ladders in the ground: hewn earth, dark."""
    tile = np.ones((TILE, TILE, 4), np.float32)
    tile[..., :3] = vector("#2e1c34")
    for y in range(TILE):
        for x in range(TILE):
            grain = hashed(x // 2, y // 2, 31)
            if grain > 0.8:
                tile[y, x, :3] = vector("#402844")
            elif grain < 0.14:
                tile[y, x, :3] = vector("#241530")
    return posterise(tile, 40, 0.8)
