"""The base's walls in section and from the front: mud brick, cast concrete, the rock of the old tunnels; ledges and ladders."""

from __future__ import annotations

import numpy as np

from assets.studio.desert.tones import INK, MUD, STEEL, WOOD
from assets.studio.paint import Layer, Pixels, hashed, noise, posterise, vector
from assets.studio.tiles.blob import TILE
from assets.studio.tiles.ledges import tile_layer
from assets.studio.tiles.terrain import Terrain, inks

BRICK = ("#1c1018", "#2c1a22", "#3e2730", "#53353a", "#6a4644")
CAST = ("#150f1e", "#221a2c", "#30263a", "#403448", "#544658")
ROCK = ("#120b16", "#20131e", "#301d26", "#44292c", "#5c3a34")
WALL_TILES = 4
"""A far wall repeats after so many tiles, both ways."""
COURSE, BRICK_LONG = 8, 16


def mud_brick(look: int) -> Pixels:
    """Sun-dried bricks in section: courses of 8 px, straw, crumbled corners."""
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        course = y // COURSE
        for x in range(TILE):
            along = (x + course * COURSE) % BRICK_LONG
            edge = y % COURSE == COURSE - 1 or along == BRICK_LONG - 1
            grain = hashed(x // 2, y, look if 1 < x < 14 else 0, 3)
            tone = 0 if edge else 2 + (y % COURSE == 0) + (grain > 0.86) - (grain < 0.12)
            tile[y, x] = vector(BRICK[tone])
    return tile


def cast(look: int) -> Pixels:
    """Concrete in lifts of 16 px, with its pores and the marks of the boards."""
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            grain = hashed(x // 3, y // 2, 0 if x in (0, 15) or y in (0, 15) else look, 13)
            tone = 2 + (grain > 0.78) - (grain < 0.18)
            tile[y, x] = vector(CAST[0 if y == 15 else min(tone + (y == 0), 4)])
    return tile


def rock(look: int) -> Pixels:
    """What the tunnels were dug through: layers and pebbles."""
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            grain = hashed(x // 2, y // 2, 0 if x in (0, 1, 14, 15) or y in (0, 15) else look, 23)
            layer = 0.6 * np.sin(2 * np.pi * (y / TILE + 0.1 * np.sin(2 * np.pi * x / TILE)))
            tile[y, x] = vector(ROCK[int(np.clip(1.8 + layer + (grain > 0.8) - (grain < 0.2) + 0.5, 0, 4))])
    return tile


def crumbled(letters: str, seed: int, rows: int) -> list[list[str]]:
    """Three looks of an edge of so many rows, the outermost first: the letters, broken up along the edge."""
    looks = []
    for look in range(3):
        strips = []
        for depth in range(rows):
            strip = ""
            for along in range(TILE):
                grain = hashed(along // 2, depth, look if 1 < along < 14 else 0, seed)
                place = depth + (0 if depth == 0 else (grain - 0.45) * 1.8)
                index = min(max(int(place + 0.5), 0), len(letters))
                strip += letters[index] if index < len(letters) else "_"
            strips.append(strip)
        looks.append(strips)
    return looks


MUD_BRICK = Terrain(
    name="brick",
    colour="#a2705c",
    ink=inks("h #ffd9a4 a #e0a070 b #b87a5c c #8c5a4c d #64403e e #3e2730 k #120a14 w #d8b898 v #a88474 u #785650 t #4c3234"),
    floor=crumbled("habcdek", 5, 7),
    ceiling=crumbled("ketd", 7, 4),
    west=crumbled("bcdek", 11, 5),
    east=crumbled("wvutk", 13, 5),
    lit="#5a3a3c",
    reach=20.0,
    core=0.42,
    texture=mud_brick,
)
BLOCK = Terrain(
    name="block",
    colour="#8a6870",
    ink=inks("h #ffdcb8 a #d0a08c b #9c7878 c #705868 d #4c3c50 e #302638 k #0e0914 w #c4968a v #8a6870 u #604a5c t #3a2c40"),
    floor=crumbled("habbcdek", 17, 8),
    ceiling=crumbled("kdtu", 19, 4),
    west=crumbled("bcdek", 23, 5),
    east=crumbled("wvutk", 29, 5),
    lit="#4a3c50",
    reach=20.0,
    core=0.42,
    texture=cast,
)
TUNNEL = Terrain(
    name="rock",
    colour="#7c4a3c",
    ink=inks("h #d89468 a #a86a50 b #7c4c42 c #583434 d #3c2228 e #26151e k #0c060e w #7c4c42 v #583434 u #3c2228 t #26151e"),
    floor=crumbled("habbccdek", 31, 9),
    ceiling=crumbled("ketdd", 37, 5),
    west=crumbled("bccdek", 41, 6),
    east=crumbled("wvvutk", 43, 6),
    lit="#442a2e",
    reach=18.0,
    core=0.4,
    texture=rock,
)
TERRAINS = (MUD_BRICK, BLOCK, TUNNEL)
SURFACES = {
    "brick": "stone",
    "block": "stone",
    "rock": "stone",
    "gallery": "metal",
    "plank": "board",
    "lamp": "metal",
    "beam": "metal",
    "tin": "metal",
    "hatch": "metal",
    "ladder": "metal",
    "crate": "board",
    "grid": "metal",
    "fence": "metal",
}
"""What a tile sounds like under a foot, by the first word of its name."""

# ---------------------------------------------------------------- far walls


def seen_wall(tones: tuple[str, ...], seed: int, course: int, long: int, light: float) -> Pixels:
    """A wall from the front, four by four tiles, seamless: courses of stones, each with its own tone."""
    size = WALL_TILES * TILE
    tile = np.ones((size, size, 4), np.float32)
    stain = noise((size, size), seed, 30, 30, 2, wrap_x=True)
    for y in range(size):
        row = y // course
        for x in range(size):
            along = (x + (row % 2) * long // 2) % size
            joint = y % course == course - 1 or along % long == long - 1
            stone = hashed(along // long, row, seed, 1)
            tone = 1.6 + 1.5 * stone + (0.7 if y % course == 0 else 0) + 0.5 * (hashed(x, y, seed, 2) - 0.5)
            tone = 0.4 if joint else tone
            colour = vector(tones[int(np.clip(tone, 0, 4))])
            tile[y, x, :3] = colour * (light + 0.12 * (stain[y, x] - 0.5))
    return posterise(tile, 36, 0.7)


def whitewash() -> Pixels:
    """Lime over brick, worn through in places."""
    below = seen_wall(BRICK, 61, 6, 16, 0.95)
    size = WALL_TILES * TILE
    worn = noise((size, size), 67, 14, 10, 3, wrap_x=True)
    fine = noise((size, size), 71, 3, 3, 2, wrap_x=True)
    for y in range(size):
        for x in range(size):
            if worn[y, x] + 0.2 * fine[y, x] < 0.74:
                shade = 0.86 + 0.2 * (fine[y, x] - 0.5) + 0.1 * (worn[y, x] - 0.5)
                below[y, x, :3] = vector("#6c5458") * shade
                if worn[y, x] + 0.2 * fine[y, x] > 0.69:
                    below[y, x, :3] = vector("#8a6a66")
    return posterise(below, 36, 0.7)


WALLS = (
    ("wall.brick", lambda: seen_wall(BRICK, 51, 6, 16, 0.92)),
    ("wall.white", whitewash),
    ("wall.block", lambda: seen_wall(CAST, 57, 16, 32, 0.95)),
    ("wall.rock", lambda: seen_wall(ROCK, 59, 9, 21, 0.8)),
)


def window() -> Pixels:
    """Three by two tiles: a barred hole in the far wall through which the sky is seen."""
    layer = tile_layer(3, 2)
    layer.rect(0, 0, 48, 32, INK).rect(1, 1, 46, 30, BRICK[2])
    for x in range(1, 47, 8):
        layer.rect(x, 1, 7, 3, BRICK[3]).rect(x, 29, 7, 2, BRICK[1])
    for y in range(4, 29, 5):
        layer.rect(1, y, 3, 4, BRICK[3]).rect(44, y, 3, 4, BRICK[1])
    layer.rect(4, 2, 40, 28, INK).rect(4, 28, 40, 3, "#a87c68").rect(4, 28, 40, 1, "#e8b088").rect(4, 1, 40, 2, "#2a1a24")
    layer.rect(6, 4, 36, 24, "#20121c")
    picture = layer.pixels()
    picture[5:28, 7:41] = 0
    bars = tile_layer(3, 2)
    for x in (13, 20, 27, 34):
        bars.rect(x, 4, 3, 25, INK).rect(x, 4, 1, 25, "#8a6870")
    bars.rect(6, 15, 36, 3, INK).rect(6, 15, 36, 1, "#8a6870")
    top = bars.pixels()
    return np.asarray(picture * (1 - top[..., 3:4]) + top, np.float32)


def poster() -> Layer:
    """Two by two tiles: standing orders on a board, curled at a corner."""
    layer = tile_layer(2, 2)
    layer.rect(5, 3, 22, 26, INK).rect(6, 4, 20, 24, "#a88c6c").rect(6, 4, 20, 1, "#d8bc90")
    layer.rect(9, 7, 14, 3, "#7c2430")
    for y in (13, 16, 19, 22):
        layer.rect(9, y, 8 + (y * 5) % 7, 1, "#4a3438")
    return layer.polygon([(26, 28), (20, 28), (26, 22)], "#6a5044")


def pipe_run() -> Layer:
    """One tile of two pipes along a wall."""
    layer = tile_layer()
    for y, tone in ((4, 3), (10, 2)):
        layer.rect(0, y - 1, 16, 5, INK).rect(0, y, 16, 3, STEEL[tone]).rect(0, y, 16, 1, STEEL[tone + 2])
    return layer.rect(6, 2, 4, 13, INK).rect(7, 2, 2, 12, STEEL[2])


def lamp_cage(lit: bool) -> Layer:
    """A bulb in a wire cage under a ceiling."""
    layer = tile_layer()
    layer.rect(7, 0, 2, 4, STEEL[1]).rect(4, 4, 8, 2, STEEL[2]).rect(4, 4, 8, 1, STEEL[4])
    layer.rect(5, 6, 6, 6, INK).rect(6, 6, 4, 5, "#ffd878" if lit else "#3a2c30")
    if lit:
        layer.rect(7, 7, 2, 3, "#fff6d0")
    for x in (5, 10):
        layer.rect(x, 6, 1, 6, STEEL[1])
    return layer.rect(5, 9, 6, 1, STEEL[1])


# ---------------------------------------------------------------- ledges, ladders


def gallery(left: bool, right: bool) -> Layer:
    """An iron gallery: a grating on brackets."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, "#ffdcb8").rect(0, 1, 16, 3, STEEL[1]).rect(0, 4, 16, 1, STEEL[3]).rect(0, 5, 16, 1, INK)
    for x in range(0, 16, 2):
        layer.rect(x, 1, 1, 3, STEEL[4])
    for near, x in ((left, 0), (right, 14)):
        if near:
            layer.rect(x, 0, 2, 8, STEEL[3]).rect(x, 0, 1, 8, STEEL[5]).rect(x, 8, 2, 1, INK)
    return layer


def plank(left: bool, right: bool) -> Layer:
    """A shelf of boards on struts."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, WOOD[6]).rect(0, 1, 16, 2, WOOD[4]).rect(0, 3, 16, 1, WOOD[2]).rect(0, 4, 16, 1, INK)
    layer.rect(5, 2, 6, 1, WOOD[3]).pixel(2, 2, WOOD[1]).pixel(13, 2, WOOD[1])
    for near, x in ((left, 2), (right, 12)):
        if near:
            layer.rect(x, 4, 3, 9, INK).rect(x, 4, 2, 8, WOOD[2]).rect(x, 4, 1, 8, WOOD[4])
    return layer


def lamp(left: bool, right: bool) -> Layer:
    """The tin shade of a big lamp that hangs in the well: one can stand on it."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, "#ffe8c0").rect(0, 1, 16, 3, STEEL[4]).rect(0, 4, 16, 2, STEEL[2]).rect(0, 6, 16, 1, INK)
    layer.rect(0, 7, 16, 2, "#ffd878").rect(0, 9, 16, 1, "#f0a040", 0.7)
    if left:
        layer.rect(0, 0, 2, 9, STEEL[3]).rect(0, 7, 3, 3, INK)
    if right:
        layer.rect(14, 0, 2, 9, STEEL[2]).rect(13, 7, 3, 3, INK)
    return layer


def beam(left: bool, right: bool) -> Layer:
    """A steel joist in the open, with the low sun on it."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 2, STEEL[6]).rect(0, 2, 16, 2, STEEL[3]).rect(0, 4, 16, 3, STEEL[2]).rect(0, 7, 16, 2, STEEL[4])
    layer.rect(0, 9, 16, 1, INK).pixel(4, 5, STEEL[4]).pixel(11, 5, STEEL[4])
    for near, x in ((left, 0), (right, 15)):
        if near:
            layer.rect(x, 0, 1, 10, INK)
    return layer


def tin(left: bool, right: bool) -> Layer:
    """A roof of corrugated iron: ribs, rust, a lit edge."""
    layer = tile_layer()
    for x in range(16):
        tone = (2, 3, 4, 3)[x % 4]
        layer.rect(x, 0, 1, 1, STEEL[6]).rect(x, 1, 1, 4, STEEL[tone]).rect(x, 5, 1, 1, INK)
        if hashed(x // 2, 77) > 0.7:
            layer.rect(x, 2, 1, 3, "#8c4a34")
    for near, x in ((left, 0), (right, 14)):
        if near:
            layer.rect(x, 5, 2, 5, WOOD[2]).rect(x, 5, 1, 5, WOOD[4])
    return layer


def rungs(layer: Layer, top: int = 0) -> Layer:
    """Two stiles and rungs of light iron."""
    for x in (2, 12):
        layer.rect(x - 1, top, 4, 16 - top, INK).rect(x, top, 2, 16 - top, STEEL[4]).rect(x, top, 1, 16 - top, STEEL[6])
    for y in range(2, 16, 5):
        if y >= top:
            layer.rect(4, y, 8, 2, INK).rect(4, y, 8, 1, STEEL[6]).rect(4, y + 1, 8, 1, STEEL[3])
    return layer


def ladder() -> Layer:
    """One tile of a ladder."""
    return rungs(tile_layer())


def hatch() -> Layer:
    """The floor over a ladder: a hole with a lid of bars."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, "#ffdcb8").rect(0, 1, 16, 4, STEEL[1]).rect(0, 5, 16, 1, INK)
    for x in range(0, 16, 3):
        layer.rect(x, 1, 1, 4, STEEL[4])
    return rungs(layer, 6)


def grid() -> Layer:
    """A street grating over the drain."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 16, INK).rect(0, 0, 16, 2, STEEL[5])
    for x in range(1, 16, 3):
        layer.rect(x, 2, 2, 14, "#8a5a50").rect(x, 2, 1, 14, "#c08068")
    return layer


def crate() -> Layer:
    """A field crate, one tile."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 16, INK).rect(1, 1, 14, 14, WOOD[3]).rect(1, 1, 14, 2, WOOD[5]).rect(1, 13, 14, 2, WOOD[2])
    layer.line([(2, 12), (13, 4)], WOOD[1], 2)
    return layer.rect(1, 3, 2, 10, WOOD[4]).rect(13, 3, 2, 10, WOOD[2])


def fence() -> Layer:
    """One tile of a tall fence of bars, to be stacked."""
    layer = tile_layer()
    for x in (1, 6, 11):
        layer.rect(x, 0, 3, 16, INK).rect(x, 0, 2, 16, STEEL[3]).rect(x, 0, 1, 16, STEEL[5])
    return layer.rect(0, 7, 16, 3, INK).rect(0, 7, 16, 2, STEEL[2]).rect(0, 7, 16, 1, STEEL[5])


def cable() -> Layer:
    """One tile of the wire that a lamp or a net hangs from."""
    layer = tile_layer()
    return layer.rect(7, 0, 2, 16, INK).rect(7, 0, 1, 16, STEEL[4])


def water(look: int) -> Layer:
    """The surface of still water, over the tile of a floor."""
    layer = tile_layer()
    layer.rect(0, 9, 16, 7, "#20303c", 0.8).rect(0, 9, 16, 1, "#c08068", 0.7)
    for x, y, width in ((2 + 3 * look, 11, 4), (9 - 2 * look, 13, 5)):
        layer.rect(x, y, width, 1, "#5c7078", 0.7)
    return layer


def mast() -> Layer:
    """One tile of a lattice mast."""
    layer = tile_layer()
    for x in (5, 9):
        layer.rect(x, 0, 2, 16, INK).rect(x, 0, 1, 16, STEEL[4])
    return layer.line([(6, 0), (10, 8)], STEEL[2], 1).line([(10, 8), (6, 16)], STEEL[2], 1)


def bunk() -> Layer:
    """Two by two tiles: an iron bunk with a grey blanket."""
    layer = tile_layer(2, 2)
    layer.rect(1, 8, 3, 24, INK).rect(1, 8, 2, 23, STEEL[3]).rect(28, 14, 3, 18, INK).rect(28, 14, 2, 17, STEEL[3])
    layer.rect(3, 19, 26, 5, INK).rect(3, 19, 26, 4, MUD[4]).rect(3, 19, 26, 1, MUD[6]).rect(4, 16, 7, 4, "#b09a8c")
    return layer.rect(3, 25, 26, 1, STEEL[2])


LEDGES = (("gallery", gallery), ("plank", plank), ("lamp", lamp), ("beam", beam), ("tin", tin))
