"""The plane's hull in section: deck, outer skin, ramp, lockers; each a terrain whose strips meet in a mitre at inner corners."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from assets.studio.paint import Pixels, vector
from assets.studio.tiles.blob import TILE, Solid, depths, distance_to_open, slope_surroundings
from assets.studio.tiles.terrain import Strip, Terrain, fill, inks

SLOPES = (
    "slope_22_left_high",
    "slope_22_left_low",
    "slope_45_left",
    "slope_22_right_low",
    "slope_22_right_high",
    "slope_45_right",
)
"""Down to the right first, as the ramp goes."""
RAMP_THICKNESS = 15
"""How far the ramp's underside lies below its floor, px."""
INK = "#05070b"


def rows(*lines: str) -> list[str]:
    """Rows given in part, repeated to a tile's width."""
    return [(line * TILE)[:TILE] for line in lines]


def stripes(top: str, body: str, low: str, height: int) -> list[str]:
    """A band of slanting stripes, yellow and black, that goes on from tile to tile."""
    lines = []
    for row in range(height):
        letter = top if row == 0 else low if row == height - 1 else body
        lines.append("".join(letter if (x + row) % TILE < TILE // 2 else "k" for x in range(TILE)))
    return lines


def section(look: int) -> Pixels:
    """Where the drawing cuts through the frames: black, hatched, every stroke eight pixels from the next."""
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            stroke = (x + y) % 8
            colour = "#28323b" if stroke == 0 else "#151c23" if stroke == 1 else INK
            tile[y, x] = vector(colour)
    return tile


def lattice(look: int) -> Pixels:
    """The inside of the ramp: stringers and lightening holes."""
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            hole = (x - 7.5) ** 2 + (y - 7.5) ** 2
            colour = "#07090e" if hole < 12 else "#36424c" if hole < 21 and x + y < 15 else "#141a22"
            if x == 0:
                colour = "#2a343d"
            elif x == 15:
                colour = "#090c13"
            tile[y, x] = vector(colour)
    return tile


def doors(look: int) -> Pixels:
    """Lockers side by side: a door with its slits, a handle, a stencilled number."""
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            colour = "#33444a" if x + y < 12 else "#2b3a40" if x + y < 22 else "#253238"
            if x in (0, 15) or y in (0, 15):
                colour = "#0d1319"
            elif x == 1 or y == 1:
                colour = "#56696c"
            elif x == 14 or y == 14:
                colour = "#19242a"
            elif y in (4, 6) and 4 <= x <= 9:
                colour = "#0d1319"
            elif y in (5, 7) and 4 <= x <= 9:
                colour = "#4c5f63"
            elif x in (11, 12) and 8 <= y <= 10:
                colour = "#c8902c" if y == 8 and look == 1 else "#8fa09a" if y == 8 else "#0d1319"
            elif look == 2 and 10 <= y <= 12 and 4 <= x <= 6:
                colour = "#b9a47a" if (x + y) % 2 else "#6a6450"
            tile[y, x] = vector(colour)
    return tile


HAZARD = stripes("z", "y", "x", 6)

DECK = Terrain(
    name="deck",
    colour="#c8902c",
    ink=inks(
        "h #c6d0c8 a #82938f b #51636a c #384750 d #29343c e #5c6c70 f #46565c g #1a232b k #05070b n #0a0e14 "
        "i #f0ecd4 m #94a29c y #c8902c z #f4c468 x #7a5418 r #0f151c s #6f8084"
    ),
    floor=[
        [
            *rows("h", "a", "d", "ddddeeee", "g", "k"),
            *HAZARD,
            *rows("k"),
        ],
        [
            "hhhhamkiiiikmahh",
            "aaaaskinnnnikdaa",
            "dddddkniiiinkddd",
            "ddddeekkkkkkeeee",
            *rows("g", "k"),
            *HAZARD,
            *rows("k"),
        ],
        [
            "hhmnihhhhhhhhhhh",
            "aabnsaaaaaamaama",
            "ddgndddddddkddkd",
            "dddkeeeeddddeeee",
            *rows("g", "k"),
            *HAZARD,
            *rows("k"),
        ],
    ],
    ceiling=[
        rows("r", "b", "c", "g", "k", "n", "k"),
        ["rrrrrrrrrrrrrrrr", "bbbbbsmsbbbbbbbb", "cccccgkgcccccccc", *rows("g", "k", "n", "k")],
        ["rrrrrrrrrrrrrrrr", "bbbbbbbbbbbmbbmb", "cccccccccccgccgc", *rows("g", "k", "n", "k")],
    ],
    west=[
        rows("s", "c", "gggmgggg", "gggkgggg", "c", "d", "k"),
        rows("s", "c", "gggmgggg", "gggkgggg", "c", "d", "k"),
        rows("s", "c", "yyyyykkkkk", "yyyykkkkky", "c", "d", "k"),
    ],
    east=[
        rows("e", "d", "gggmgggg", "gggkgggg", "d", "g", "k"),
        rows("e", "d", "gggmgggg", "gggkgggg", "d", "g", "k"),
        rows("e", "d", "gggmgggg", "gggkgggg", "d", "g", "k"),
    ],
    lit="#2a333c",
    core=1.0,
    texture=section,
)

SKIN_SHADES = "h #fff0cc a #c2cac6 b #9aa8ae c #84949e d #6d7e88 e #5b6b76 f #4b5a65 g #3e4b56 i #333f4a j #2a3540 k #05070b "
BELLY_SHADES = (
    "p #ffbc94 q #c98a7c r #97686c s #7a5866 t #5f4d5c u #4a4553 v #3a3e4b w #2e3641 x #242c37 y #c8a880 n #1b232c m #d8d2bc"
)

SKIN = Terrain(
    name="skin",
    colour="#9aa8ae",
    ink=inks(SKIN_SHADES + BELLY_SHADES),
    floor=[
        rows("h", "a", "b", "c", "dddgdddd", "d", "e", "f", "f", "g", "i", "j", "k", "y", "k"),
        [
            "hhhhhhhyhhhhhhhh",
            "aaaaaaajbaaaaaaa",
            "bbbbbbbjabbbbbbb",
            "cccccccjbccccccc",
            "dddgdddjcddgdddd",
            "dddddddjcddddddd",
            "eeeeeeejdeeeeeee",
            "fffffffjefffffff",
            "fffffffjefffffff",
            "gggggggjfggggggg",
            "iiiiiiijgiiiiiii",
            "jjjjjjjnjjjjjjjj",
            *rows("k", "y", "k"),
        ],
        [
            "hhhhhhhhhhhhhhhh",
            "aaaaaaaaaaaaaaaa",
            "bbbgggggggggbbbb",
            "cccgaaaaaaajcccc",
            "dddgbdddddejdddd",
            "dddgbdmdmdejdddd",
            "eeegcddddejeeeee"[:16],
            "fffgccccccejffff",
            "ffffjjjjjjjjffff",
            "gggggggggggggggg",
            *rows("i", "j", "k", "y", "k"),
        ],
    ],
    ceiling=[
        rows("p", "q", "r", "s", "t", "u", "vvvnvvvv", "v", "w", "w", "x", "n", "k", "j", "k"),
        [
            "pppppppppppvpppp",
            "qqqqqqqqqqqwqqqq",
            "rrrrrrrrrrrwsrrr",
            "sssssssssssxrsss",
            "tttttttttttxsttt",
            "uuuuuuuuuuuxtuuu",
            "vvvnvvvnvvvnvvvn",
            "vvvvvvvvvvvnwvvv",
            "wwwwwwwwwwwnvwww",
            "wwwwwwwwwwwnvwww",
            *rows("x", "n", "k", "j", "k"),
        ],
        [
            *rows("p", "q", "r"),
            "sssstttttttsssss",
            "tttuwwwwwwwrtttt",
            "uuuuwvvvvvvruuuu",
            "vvvnwvnvnvvrvvvn",
            "vvvvwrrrrrrrvvvv",
            *rows("w", "w", "x", "n", "k", "j", "k"),
        ],
    ],
    west=[rows("a", "c", "eeegeeee", "g", "j", "k", "y", "k")] * 3,
    east=[rows("m", "s", "tttntttt", "v", "x", "k", "y", "k")] * 3,
    lit="#2a333c",
    core=1.0,
    texture=section,
)

RAMP = Terrain(
    name="ramp",
    colour="#ffe2b4",
    ink=inks(
        "h #fff4d2 a #e0b888 b #8a7468 c #3c4650 d #141a22 e #56626a k #05070b r #2a343d y #c8902c p #c89a80 q #5c4c50 n #0c1016"
    ),
    floor=[
        rows("h", "a", "b", "ddeed", "ccccr", "k"),
        ["hhhhhhhhhhhhhhhh", "aaaaaaeeaaaaaaaa", "bbbbbykkybbbbbbb", "cddcdykkydcddcdd", "cccccccccccccccc", "kkkkkkkkkkkkkkkk"],
        rows("h", "yyyyyyyykkkkkkkk", "yyyyyyykkkkkkkky", "d", "c", "k"),
    ],
    ceiling=[rows("p", "q", "n", "k")] * 3,
    west=[rows("b", "c", "dddeddd", "k")] * 3,
    east=[rows("a", "b", "c", "dddeddd", "k")] * 3,
    lit="#2a333c",
    core=1.0,
    texture=lattice,
)

LOCKER = Terrain(
    name="locker",
    colour="#4c5f68",
    ink=inks("h #d4dcd0 a #8a9c98 b #4c6064 c #2c3c40 k #05070b n #0d1319 y #c8902c z #f4c468 e #6c7e80 g #1c282d r #10171c"),
    floor=[
        rows("h", "a", "c", "k"),
        ["hhhhhhhhhhhhhhhh", "aaaaaaaaaaaaaaaa", "cycyycccccyycycc"[:16], "kkkkkkkkkkkkkkkk"],
        ["hhhhhhhhhhhhhhhh", "aaaaeaaaaaaaeaaa", "cccckccccccckccc", "kkkkkkkkkkkkkkkk"],
    ],
    ceiling=[rows("k", "y", "g", "k"), rows("k", "zzyyyykkkk", "g", "k"), rows("k", "e", "g", "k")],
    west=[rows("e", "b", "k")] * 3,
    east=[rows("b", "g", "k")] * 3,
    lit="#2a333c",
    core=0.72,
    reach=20.0,
    texture=doors,
)

TERRAINS = (DECK, SKIN, RAMP, LOCKER)


def mitre(terrain: Terrain, x: int, y: int, solid: Solid, look: int) -> str | None:
    """The letter at an inner corner: the strips of both its faces go on and meet on the diagonal. None for the fill."""
    floor, ceiling, west, east = terrain.floor[look], terrain.ceiling[look], terrain.west[look], terrain.east[look]
    best: tuple[int, Strip, int] | None = None
    for open_x, open_y in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
        corner_x, corner_y = TILE + TILE // 2 + open_x * TILE, TILE + TILE // 2 + open_y * TILE
        if solid[corner_y, corner_x]:
            continue
        across = x if open_x < 0 else TILE - 1 - x
        down = y if open_y < 0 else TILE - 1 - y
        level, upright = (floor if open_y < 0 else ceiling), (west if open_x < 0 else east)
        if down >= across:
            found = (down, level, x)
        else:
            found = (across, upright, y)
        if found[0] < len(found[1]) and (best is None or found[0] < best[0]):
            best = found
    if best is None:
        return None
    depth, strip, place = best
    return strip[depth][place]


def letter_at(terrain: Terrain, x: int, y: int, deep: tuple[int, int, int, int], solid: Solid, look: int) -> str | None:
    """The letter of a px that lies `deep` below, above, right of and left of the open. None for the fill."""
    faces = ((terrain.floor[look], x), (terrain.ceiling[look], x), (terrain.west[look], y), (terrain.east[look], y))
    for depth, (strip, place) in zip(deep, faces, strict=True):
        if depth < len(strip):
            return strip[depth][place]
    return mitre(terrain, x, y, solid, look)


def hull_tile(terrain: Terrain, solid: Solid, look: int) -> Pixels:
    """One tile of a terrain, RGBA."""
    tile = fill(terrain, distance_to_open(solid), look)
    fields = [depths(solid, axis, backwards) for axis in (0, 1) for backwards in (False, True)]
    for y in range(TILE):
        for x in range(TILE):
            below, above, right_of, left_of = (int(depth[y, x]) for depth in fields)
            letter = letter_at(terrain, x, y, (below, above, right_of, left_of), solid, look)
            if letter:
                tile[y, x, :3] = vector(terrain.ink[letter])
    return tile


def shifted_slope(name: str, down: int) -> npt.NDArray[np.bool_]:
    """The middle tile's px below the line of a slope that lies `down` px lower."""
    solid = slope_surroundings(name)
    lower = np.zeros_like(solid)
    lower[down:] = solid[: len(solid) - down] if down else solid
    return lower


def slope_tile(terrain: Terrain, name: str, row: int, thickness: int) -> Pixels:
    """A sloping piece, `row` 0 at its floor, 1 the tile below it; its underside lies `thickness` px below the floor."""
    top = shifted_slope(name, 0)
    low = shifted_slope(name, thickness)
    if row:
        below_top, below_low = np.ones((TILE, top.shape[1]), np.bool_), np.full((TILE, top.shape[1]), thickness < 2 * TILE)
        top, low = np.concatenate([top[TILE:], below_top]), np.concatenate([low[TILE:], below_low])
    solid = top & ~low
    tile = fill(terrain, np.full((TILE, TILE), 8, np.float32), 0)
    below, above = depths(solid, 0, False), depths(solid, 0, True)
    floor, ceiling = terrain.floor[0], terrain.ceiling[0]
    for y in range(TILE):
        for x in range(TILE):
            if not solid[TILE + y, TILE + x]:
                tile[y, x] = 0
                continue
            if below[y, x] < len(floor):
                tile[y, x, :3] = vector(terrain.ink[floor[below[y, x]][x]])
            elif above[y, x] < len(ceiling):
                tile[y, x, :3] = vector(terrain.ink[ceiling[above[y, x]][x]])
    return tile


def ramp_tile(name: str, row: int) -> Pixels:
    """A sloping piece of the ramp, `row` 0 at its floor, 1 the tile below it, into which its underside reaches."""
    return slope_tile(RAMP, name, row, RAMP_THICKNESS)


def fairing_tile(name: str, row: int) -> Pixels:
    """A sloping piece of the outer skin: it is solid all the way down."""
    return slope_tile(SKIN, name, row, 6 * TILE)
