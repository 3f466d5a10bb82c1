"""What stands outside of the pipe, cut into tiles: concrete saddles, steel trestles, the fence."""

from __future__ import annotations

from assets.studio.paint import Layer
from assets.studio.recipes.hall_tiles import hashed, tile_layer

CONCRETE, CONCRETE_LIGHT, CONCRETE_DARK, CONCRETE_EDGE = "#3b4c4a", "#6d8076", "#1e2e30", "#93a89a"
STEEL, STEEL_LIGHT, STEEL_DARK = "#28434a", "#86a898", "#0a1a22"
SNOW, SNOW_SHADE = "#eef4ea", "#b9cfc4"


def saddle() -> Layer:
    """Four by three tiles: the block that carries the pipe, its foot in the snow. The second row may be repeated."""
    layer = tile_layer(4, 3)
    layer.rect(6, 0, 52, 48, "#040f16").rect(7, 0, 50, 48, CONCRETE).rect(7, 0, 7, 48, CONCRETE_LIGHT)
    layer.rect(7, 0, 1, 48, CONCRETE_EDGE).rect(46, 0, 11, 48, CONCRETE_DARK)
    layer.rect(2, 0, 60, 8, "#040f16").rect(3, 0, 58, 7, "#2c4044").rect(3, 0, 58, 1, "#0a161c")
    layer.rect(3, 1, 58, 1, "#86a096").rect(3, 6, 58, 1, "#16262a").rect(3, 1, 2, 5, "#86a096")
    for x in (7, 17, 45, 55):
        layer.rect(x, 3, 2, 2, "#b4c8ba").pixel(x + 1, 4, "#0a161c")
    for index, x in enumerate(range(9, 50, 5)):
        layer.rect(x, 17, 5, 5, "#c8902c" if index % 2 == 0 else "#16222a")
    layer.rect(9, 17, 45, 1, "#e8b85c", 0.35).rect(9, 22, 45, 1, "#0c1a1e", 0.7)
    for x, y, width in ((12, 12, 9), (30, 28, 13), (18, 35, 7), (40, 40, 9)):
        layer.rect(x, y, width, 1, "#2c3c3c").rect(x + 1, y + 1, width - 3, 1, "#4f625d")
    layer.line([(33, 24), (35, 29), (33, 33), (36, 40)], "#1c2a2c", 1)
    layer.rect(0, 41, 64, 7, "#040f16").rect(1, 41, 62, 7, "#465a56").rect(1, 41, 62, 1, CONCRETE_EDGE)
    layer.rect(48, 42, 15, 6, "#25363a")
    for x in range(64):
        high = 2 + int(3 * hashed(x // 4, 3)) + (3 if x < 9 or x > 54 else 0)
        layer.rect(x, 48 - high, 1, high, SNOW_SHADE).pixel(x, 48 - high, SNOW)
    layer.rect(1, 40, 40, 1, SNOW).rect(3, 39, 22, 1, SNOW)
    return layer


def trestle() -> Layer:
    """Two by three tiles: a lattice mast; the second row may be repeated, the third is its foot."""
    layer = tile_layer(2, 3)
    for y in range(-16, 48, 16):
        for start, end in (((5, y + 16), (27, y)), ((5, y), (27, y + 16))):
            layer.line([start, end], STEEL_DARK, 3).line([start, end], STEEL, 1)
        layer.rect(4, y, 24, 2, STEEL_DARK).rect(4, y, 24, 1, STEEL)
    for x in (2, 25):
        layer.rect(x, 0, 5, 48, STEEL_DARK).rect(x + 1, 0, 3, 48, STEEL).rect(x + 1, 0, 1, 48, STEEL_LIGHT)
        for y in (2, 18, 34):
            layer.pixel(x + 2, y, "#b4c8ba")
    layer.rect(0, 0, 32, 4, STEEL_DARK).rect(0, 0, 32, 1, "#16262a").rect(1, 1, 30, 2, STEEL).rect(1, 1, 30, 1, STEEL_LIGHT)
    layer.rect(0, 42, 32, 6, "#040f16").rect(1, 42, 30, 6, CONCRETE).rect(1, 42, 30, 1, CONCRETE_EDGE)
    for x in range(32):
        high = 2 + int(3 * hashed(x // 3, 8))
        layer.rect(x, 48 - high, 1, high, SNOW_SHADE).pixel(x, 48 - high, SNOW)
    return layer


def fence_post() -> Layer:
    """One by two tiles: a post that leans outwards at its head, and its piece of wire."""
    layer = fence_wire()
    layer.rect(6, 5, 4, 27, "#040f16").rect(7, 5, 2, 27, "#1c3840").rect(7, 5, 1, 27, "#6f9490")
    layer.line([(8, 6), (1, 0)], "#040f16", 3).line([(8, 6), (1, 0)], "#1c3840", 1)
    return layer.rect(5, 30, 6, 2, SNOW_SHADE).rect(6, 29, 4, 1, SNOW)


def fence_wire() -> Layer:
    """One by two tiles: four strands of barbed wire."""
    layer = tile_layer(1, 2)
    for number, y in enumerate((3, 10, 17, 25)):
        layer.rect(0, y, 16, 1, "#0c222b").rect(0, y - 1, 16, 1, "#3f6668", 0.5)
        x = 3 + number * 3 % 8
        layer.line([(x - 1, y - 2), (x + 2, y + 2)], "#0a1a22", 1).line([(x + 2, y - 2), (x - 1, y + 2)], "#0a1a22", 1)
        layer.pixel(x, y - 1, "#9cc0b4").pixel(x + 8 if x < 8 else x - 7, y, "#4c7478")
    return layer


def marker() -> Layer:
    """One by two tiles: the line's marker post, orange and white, with its lid of snow."""
    layer = tile_layer(1, 2)
    layer.rect(5, 8, 6, 24, "#040f16")
    for index, y in enumerate(range(9, 31, 5)):
        layer.rect(6, y, 4, 5, "#d8742c" if index % 2 == 0 else "#c8d4c4").rect(9, y, 1, 5, "#4a3020", 0.6)
    layer.polygon([(2, 9), (14, 9), (8, 1)], "#040f16").polygon([(4, 8), (12, 8), (8, 3)], "#d8742c")
    layer.line([(3, 8), (8, 1.5)], SNOW, 1.5)
    return layer.rect(3, 30, 10, 2, SNOW_SHADE).rect(4, 29, 7, 1, SNOW)


LINES = (
    (("saddle", saddle), ("trestle", trestle), ("fence.post", fence_post), ("fence.wire", fence_wire)),
    (("marker", marker),),
)
"""Names and painters as they stand in the sheet: lines of three rows, eight tiles wide."""
