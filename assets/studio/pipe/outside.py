"""What stands outside of the pipe, cut into tiles: concrete saddles, steel trestles, the fence."""

from __future__ import annotations

from assets.studio.paint import Layer, hashed
from assets.studio.tiles.ledges import tile_layer

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


def deflector() -> Layer:
    """Five by one tiles below a ceiling: the ramp before an opening that turns the capsule down."""
    layer = tile_layer(5, 1)
    for x in range(80):
        tall = 2 + x * 13 // 79
        layer.rect(x, 0, 1, tall, "#14181c" if (x + 160) % 16 < 8 else "#e0a038")
        for y in range(tall):
            if (x - y + 160) % 16 < 8:
                layer.pixel(x, y, "#14181c")
            else:
                layer.pixel(x, y, "#e0a038" if y < tall - 4 else "#b07c30")
        layer.pixel(x, tall - 1, "#f0e0b0").pixel(x, tall, "#040f16")
    return layer.rect(78, 0, 2, 16, "#6f9690").rect(79, 0, 1, 16, STEEL_DARK)


def terminus() -> Layer:
    """Four by eight tiles: the end of the pipe, a plate of concrete that fills the bore, with two sprung buffers."""
    layer = tile_layer(4, 8)
    layer.rect(26, 0, 38, 128, "#040f16").gradient(
        27, 0, 37, 128, [(0, "#2e4040"), (0.4, "#5f736b"), (0.75, "#435652"), (1, "#1e2e30")]
    )
    layer.rect(27, 0, 1, 128, "#b4c2b4").rect(28, 0, 2, 128, "#86988c").rect(56, 0, 8, 128, "#1e2e30", 0.6)
    for y in range(10, 128, 14):
        layer.rect(28, y, 36, 1, "#1e2e30").rect(28, y + 1, 36, 1, "#86988c", 0.4)
        layer.pixel(33, y + 7, "#86988c").pixel(34, y + 8, "#101c20").pixel(50, y + 7, "#5f736b").pixel(51, y + 8, "#101c20")
    for y in (4, 114):
        for row in range(10):
            for x in range(36):
                layer.pixel(28 + x, y + row, "#14181c" if (x + row) % 12 < 6 else "#e0a038")
        layer.rect(28, y, 36, 1, "#ffe0a0", 0.5).rect(28, y + 9, 36, 1, "#05070a", 0.6)
    layer.line([(46, 20), (42, 44), (50, 62), (45, 88)], "#101c20", 1)
    for y in (24, 64, 104):
        layer.rect(15, y - 5, 13, 10, "#040f16").rect(16, y - 4, 12, 8, "#3f666c").rect(16, y - 4, 12, 2, "#a8c6b8")
        layer.rect(16, y + 2, 12, 2, "#132a33")
        for x in range(6, 17, 3):
            layer.line([(x, y - 4), (x + 2, y + 4)], "#040f16", 2).line([(x, y - 4), (x + 2, y + 4)], "#a8c6b8", 1)
        layer.rect(0, y - 8, 6, 16, "#040f16").rect(1, y - 7, 4, 14, "#a82a1e").rect(1, y - 7, 4, 3, "#ff7a4a")
        layer.rect(1, y + 4, 4, 3, "#701814").rect(1, y - 7, 1, 14, "#e8482a")
    return layer


LINES = (
    (("saddle", saddle), ("trestle", trestle), ("fence.post", fence_post), ("fence.wire", fence_wire)),
    (("marker", marker),),
)
"""Names and painters as they stand in the sheet: lines of three rows, eight tiles wide."""
LAST = (("deflector", deflector), ("terminus", terminus))
"""Those at the end of the sheet, with the far wall's."""
LAST_ROWS = 8
"""The height of the tallest of them, tiles."""
