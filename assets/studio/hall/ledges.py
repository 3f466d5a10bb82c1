"""The concert hall's ledges, ladders, hatches, ropes and shafts."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.studio.paint import Layer, Pixels, posterise, vector
from assets.studio.tiles.blob import TILE
from assets.studio.tiles.ledges import ends, tile_layer
from assets.studio.tiles.terrain import brick


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
