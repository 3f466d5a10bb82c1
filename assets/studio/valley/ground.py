"""The valley's floor in section: bleached ground, the road on it, what lies deep below."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.desert.ground import crust, side
from assets.studio.paint import Pixels, hashed, posterise, vector
from assets.studio.tiles.blob import TILE
from assets.studio.tiles.terrain import Terrain, inks
from assets.studio.valley.rocks import cells
from assets.studio.valley.tones import ROCK

LOOKS = 3
DEEP_TILES = 8
DEEP_LIGHT = 0.86


def earth(look: int) -> Pixels:
    """The ground below the crust: broken layers; the cells at a tile's edge are the same in every look."""
    tile = np.zeros((TILE, TILE, 3), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            is_edge = x in (0, 1, 14, 15) or y in (0, 15)
            grain = hashed(x // 3, y // 2, 0 if is_edge else look, 3)
            layer = 0.6 * math.sin(2 * math.pi * (y / TILE + 0.12 * math.sin(2 * math.pi * x / TILE)))
            tile[y, x] = vector(ROCK[int(np.clip(2.9 + layer + (grain > 0.84) - (grain < 0.2), 1, 5))])
    return tile


GROUND = Terrain(
    name="ground",
    colour="#cfab84",
    ink=inks(
        "h #fbeac0 a #ecd2a2 b #d2b088 c #b08c74 d #8e6e66 e #6b5054 k #33232e f #f4dcae g #d8ba92 s #b4957a l #f0dcb4 "
        "p #7c605c w #5c4650 x #4c3742 y #33232e"
    ),
    floor=[crust(look) for look in range(LOOKS)],
    ceiling=[["yyyyyyyyyyyyyyyy", "xyxxyxxxyxxyxxyx", "_x__x___x__x___x"]] * LOOKS,
    west=side("hfbcde", 61),
    east=side("wwxxyy", 62),
    lit="#8e6e66",
    reach=26.0,
    core=0.8,
    texture=earth,
)

ROAD_ROWS = {
    0: ("hhhhhhhhhhhhhhhh", "aaaaahaaaaaaaaaa", "bbbbbbbbbabbbbbb", "aaaabbbbbbbaaaaa", "ccbccccccccccbcc", "kkckkkkkkkkckkkk"),
    1: ("hhhhhhhhhhhahhhh", "aaaaaaaaaaaabaaa", "bbbbbabbbbbbbbbb", "abbbbbbaaaabbbba", "cccccccbcccccccc", "kkkkkckkkkkkkkkk"),
    2: ("hhhahhhhhhhhhhhh", "aaabaaaaaahaaaaa", "bbbbbbbbbbbbbabb", "bbbaaaabbbbbbaab", "cccccbcccccccccc", "kkkkkkkkkckkkkck"),
}
"""Rolled gravel with its ruts."""


def bed(look: int) -> list[str]:
    """The kerb of broken stone below the road, and the torn edge under it."""
    rows = ["", "", "", ""]
    for x in range(TILE):
        inner = look if 1 < x < 14 else 0
        rows[0] += "glsp"[int(3.99 * hashed(x // 3, inner, 17))]
        rows[1] += "spsd"[int(3.99 * hashed((x + 1) // 3, inner, 18))]
        rows[2] += "pked"[int(3.99 * hashed(x // 2, inner, 19))]
        rows[3] += "e" if hashed(x // 2, inner, 20) > 0.5 else "_"
    return rows


ROAD = Terrain(
    name="road",
    colour="#e8cc9c",
    ink=inks(
        "h #fff4d4 a #efd8aa b #d8bc92 c #b89a7c d #8e6e66 e #5c4650 k #6b5054 g #dcc4a0 l #f0dcb4 s #b4987e p #86706a "
        "f #f4dcae w #5c4650 x #4c3742 y #33232e"
    ),
    floor=[[*ROAD_ROWS[look], *bed(look)] for look in range(LOOKS)],
    ceiling=[["yyyyyyyyyyyyyyyy", "xyxxyxxxyxxyxxyx", "_x__x___x__x___x"]] * LOOKS,
    west=side("hfbcde", 63),
    east=side("wwxxyy", 64),
    lit="#8e6e66",
    reach=26.0,
    core=0.8,
    texture=earth,
)

TERRAINS = (GROUND, ROAD)


def deep() -> Pixels:
    """Eight by eight tiles of deep rock, seamless both ways across: slabs that nobody looks at twice."""
    size = DEEP_TILES * TILE
    big, _ = cells((size, size), 5, 32, 21, wrap=True)
    small, _ = cells((size, size), 9, 13, 9, wrap=True)
    edge = np.abs(big - np.roll(big, (1, 1), (0, 1))) > 1e-6
    level = 2.2 + (big - 0.5) * 1.5 + (small - 0.5) * 0.8 - np.where(edge, 0.9, 0)
    table = np.array([vector(tone) for tone in ROCK], np.float32)
    picture = np.ones((size, size, 4), np.float32)
    picture[..., :3] = table[np.clip(np.floor(level + 0.5), 0, 4).astype(int)] * DEEP_LIGHT
    return posterise(picture, 40, 0.8)


def fading(look: int) -> Pixels:
    """From the ground below the crust down to the deep."""
    tile = np.ones((TILE, TILE, 4), np.float32)
    down = np.linspace(GROUND.core, 0.66, TILE, dtype=np.float32)[:, None, None]
    tile[..., :3] = earth(look) * down
    return posterise(tile, 40, 0.8)
