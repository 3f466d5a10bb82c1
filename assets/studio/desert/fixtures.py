"""What stands on the plain, cut into tiles: planks, roofs, carts, huts, water, lamps, poles, scrub. Lit from the right."""

from __future__ import annotations

import math

from assets.studio.desert.tones import CANVAS, GLINT, INK, KHAKI, MUD, RED, RUBBER, SAND, STEEL, WOOD
from assets.studio.paint import Layer, hashed, polygon_path
from assets.studio.tiles.blob import TILE
from assets.studio.tiles.ledges import tile_layer

# ---------------------------------------------------------------- what carries wheels


def plank(left: bool, right: bool, look: int = 0) -> Layer:
    """A deck of thick planks on a beam, nailed and split."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, WOOD[6]).rect(0, 1, 16, 1, WOOD[5]).rect(0, 2, 16, 2, WOOD[4]).rect(0, 4, 16, 1, WOOD[2])
    layer.rect(0, 5, 16, 1, INK).rect(0, 6, 16, 3, WOOD[2]).rect(0, 6, 16, 1, WOOD[3]).rect(0, 8, 16, 1, WOOD[1])
    layer.rect(0, 9, 16, 1, INK)
    for x in (5, 11) if look == 0 else (3, 9, 13):
        layer.rect(x, 0, 1, 5, WOOD[1]).rect(x + 1, 1, 1, 3, WOOD[5])
    layer.rect(7, 2, 3, 1, WOOD[3]).rect(1 + 6 * look, 3, 3, 1, WOOD[3]).pixel(13, 2, WOOD[1]).pixel(2, 2, WOOD[1])
    if look:
        layer.rect(5, 0, 3, 2, WOOD[2]).rect(5, 2, 3, 1, WOOD[1])
    if left:
        cut(layer, 0, 0, 1, 16).rect(1, 1, 1, 4, WOOD[2]).rect(1, 6, 1, 3, WOOD[0])
    if right:
        layer.rect(14, 1, 2, 4, WOOD[5]).rect(15, 1, 1, 4, GLINT).rect(15, 6, 1, 3, WOOD[5]).rect(14, 2, 1, 2, WOOD[4])
    return layer


def cut(layer: Layer, x: float, y: float, width: float, height: float) -> Layer:
    """Take a rectangle away."""
    return layer.erase(polygon_path([(x, y), (x + width, y), (x + width, y + height), (x, y + height)]))


def roof(left: bool, right: bool, look: int = 0) -> Layer:
    """A flat roof of mud on straw and poles; the poles' ends look out below."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, MUD[6]).rect(0, 1, 16, 1, MUD[5]).rect(0, 2, 16, 3, MUD[4]).rect(0, 5, 16, 2, MUD[3])
    layer.rect(0, 7, 16, 1, MUD[1])
    for x in range(16):
        if hashed(x // 2, look, 3) > 0.55:
            layer.pixel(x, 2, MUD[5])
        if hashed(x, look, 4) > 0.7:
            layer.pixel(x, 4, MUD[3]).pixel(x, 5, MUD[2])
        if hashed(x, look, 5) > 0.6:
            layer.rect(x, 8, 1, 1 + int(2 * hashed(x, look, 6)), WOOD[4] if x % 3 else WOOD[5])
    layer.rect(0, 8, 16, 1, MUD[0], 0.5)
    for x in (3, 11):
        layer.circle(x + 1.5, 10.5, 2.6, INK).circle(x + 1.5, 10.5, 1.9, WOOD[3]).pixel(x + 2, 9, WOOD[5]).pixel(
            x + 2, 10, WOOD[4]
        )
    if left:
        cut(layer, 0, 0, 1, 16).pixel(1, 0, MUD[3]).rect(1, 1, 1, 6, MUD[2])
    if right:
        layer.rect(15, 1, 1, 6, MUD[6]).rect(14, 1, 1, 5, MUD[5]).pixel(15, 0, GLINT)
    return layer


def cart(left: bool, right: bool) -> Layer:
    """A flat tow cart, three rows: the deck, boards that may be repeated, the wheels."""
    layer = tile_layer(1, 3)
    layer.rect(0, 0, 16, 1, WOOD[6]).rect(0, 1, 16, 2, WOOD[4]).rect(0, 3, 16, 1, WOOD[2]).rect(0, 4, 16, 1, INK)
    layer.rect(0, 5, 16, 3, STEEL[2]).rect(0, 5, 16, 1, STEEL[4]).rect(0, 7, 16, 1, STEEL[0])
    for x in (4, 12):
        layer.rect(x, 1, 1, 3, WOOD[2]).pixel(x + 1, 1, WOOD[5])
    for y in range(8, 32, 6):
        layer.rect(0, y, 16, 5, KHAKI[2]).rect(0, y, 16, 1, KHAKI[4]).rect(0, y + 4, 16, 1, KHAKI[1])
        layer.rect(0, y + 5, 16, 1, INK)
    layer.rect(7, 8, 2, 24, STEEL[1]).rect(8, 8, 1, 24, STEEL[4])
    layer.rect(0, 32, 16, 4, STEEL[2]).rect(0, 32, 16, 1, STEEL[4]).rect(0, 35, 16, 1, INK)
    if left or right:
        x = 9 if left else 7
        layer.circle(x, 40, 8, INK).circle(x, 40, 7, RUBBER[3]).circle(x + 0.5, 39.5, 4.2, RUBBER[1])
        layer.circle(x + 0.5, 39.5, 3.2, STEEL[3]).pixel(x + 1, 38, STEEL[6]).pixel(x + 5, 36, RUBBER[6]).pixel(
            x + 6, 38, RUBBER[6]
        )
    if left:
        cut(layer, 0, 0, 1, 36).rect(1, 5, 1, 31, STEEL[0])
        layer.rect(0, 33, 2, 2, STEEL[3])
    if right:
        layer.rect(15, 0, 1, 36, STEEL[6]).rect(14, 5, 1, 30, STEEL[4]).rect(15, 33, 1, 2, STEEL[3])
    return layer


# ---------------------------------------------------------------- huts


def bricks(layer: Layer, look: int, top: int = 0) -> Layer:
    """Mud bricks, half washed away, over one tile."""
    layer.rect(0, top, 16, 16, MUD[2])
    for course in range(4):
        shift = 4 * (course % 2)
        for number in range(3):
            x = number * 8 - shift
            is_edge = x < 0 or x + 8 > 16
            tone = hashed(course, number if not is_edge else 0, 0 if is_edge else look, 9)
            layer.rect(x, top + course * 4, 7, 3, MUD[3] if tone > 0.35 else MUD[2])
            if tone > 0.75:
                layer.rect(x + 1, top + course * 4, 5, 1, MUD[4])
        layer.rect(0, top + course * 4 + 3, 16, 1, MUD[1])
    for x in range(2, 14):
        if hashed(x, look, 12) > 0.8:
            layer.rect(x, top + int(12 * hashed(x, look, 13)), 2, 2, MUD[2])
    return layer


def hut_wall(look: int) -> Layer:
    """A piece of wall; the fourth has lost its plaster's last patch."""
    layer = bricks(tile_layer(), look)
    if look == 3:
        layer.curve([(2, 4), (8, 2), (13, 5), (11, 9), (5, 10)], MUD[3]).rect(5, 4, 5, 1, MUD[4]).rect(7, 6, 4, 1, MUD[4])
    return layer


def hut_side(is_right: bool) -> Layer:
    """The wall's end: in the sun on the right, in the shade on the left."""
    layer = bricks(tile_layer(), 1)
    if is_right:
        layer.rect(12, 0, 4, 16, MUD[4]).rect(14, 0, 2, 16, MUD[5]).rect(15, 0, 1, 16, MUD[6])
        for y in (3, 7, 11, 15):
            layer.rect(12, y, 4, 1, MUD[3])
        return layer
    layer.rect(0, 0, 4, 16, MUD[1]).rect(0, 0, 1, 16, INK)
    return layer.rect(1, 3, 3, 1, MUD[0]).rect(1, 11, 3, 1, MUD[0])


def hut_foot() -> Layer:
    """The wall's foot: washed out, sand blown against it."""
    layer = bricks(tile_layer(), 2)
    for x in range(16):
        high = 3 + int(2.5 + 2 * math.sin(x * 2 * math.pi / 16 + 1))
        layer.rect(x, 16 - high, 1, high, SAND[2]).pixel(x, 16 - high, SAND[4])
    return layer


def hut_window(is_lit: bool) -> Layer:
    """A small window with a wooden lattice; perhaps a lamp behind it."""
    layer = bricks(tile_layer(), 0)
    layer.rect(3, 2, 10, 12, WOOD[1]).rect(4, 3, 8, 10, "#f0a050" if is_lit else "#1a0c1e")
    if is_lit:
        layer.rect(4, 3, 8, 4, "#ffd078").rect(6, 5, 4, 3, "#fff0b8")
    for x in (6, 9):
        layer.rect(x, 3, 1, 10, WOOD[2])
    layer.rect(4, 7, 8, 1, WOOD[2]).rect(3, 1, 10, 1, WOOD[4]).rect(2, 14, 12, 1, WOOD[5]).rect(2, 15, 12, 1, MUD[1])
    return layer.rect(12, 2, 1, 12, WOOD[5])


def hut_door() -> Layer:
    """Two rows: a plank door in a deep frame."""
    layer = tile_layer(1, 2)
    bricks(bricks(layer, 0), 1, TILE)
    layer.rect(1, 3, 14, 29, INK).rect(2, 4, 12, 28, WOOD[2])
    for x in (2, 5, 8, 11):
        layer.rect(x, 4, 2, 28, WOOD[3]).rect(x + 2, 4, 1, 28, WOOD[1])
    layer.rect(2, 9, 12, 2, WOOD[1]).rect(2, 9, 12, 1, WOOD[4]).rect(2, 24, 12, 2, WOOD[1]).rect(2, 24, 12, 1, WOOD[4])
    return layer.rect(1, 2, 14, 2, WOOD[4]).rect(1, 2, 14, 1, WOOD[5]).rect(14, 4, 1, 28, WOOD[5]).rect(11, 17, 2, 2, STEEL[5])


# ---------------------------------------------------------------- what holds things up


def post() -> Layer:
    """Three rows: a pole with a forked head, its shaft (to be repeated), its foot among stones."""
    layer = tile_layer(1, 3)
    layer.rect(5, 2, 6, 46, INK).rect(6, 2, 4, 46, WOOD[3]).rect(8, 2, 2, 46, WOOD[4]).rect(9, 2, 1, 46, WOOD[5])
    layer.rect(6, 2, 1, 46, WOOD[1])
    for side in (-1, 1):
        layer.line([(8, 11), (8 + 6 * side, 0)], INK, 4).line([(8, 11), (8 + 6 * side, 0)], WOOD[3 if side < 0 else 5], 2)
    for y in (14, 26, 37):
        layer.rect(7, y, 1, 4, WOOD[2]).rect(6, y + 2, 4, 1, WOOD[2])
    for x, y, wide in ((2, 45, 5), (9, 44, 5), (6, 46, 5)):
        layer.oval(x + wide / 2, y + 1.5, wide / 2 + 0.5, 2.5, INK).oval(x + wide / 2, y + 1.5, wide / 2, 2, SAND[2])
        layer.rect(x + 2, y, 2, 1, SAND[5])
    return layer


def pole() -> Layer:
    """Three by seven tiles: a telegraph pole with two arms; the fifth row may be repeated."""
    layer = tile_layer(3, 7)
    layer.rect(22, 2, 5, 110, INK).rect(23, 3, 3, 109, WOOD[2]).rect(25, 3, 1, 109, WOOD[5]).rect(23, 3, 1, 109, WOOD[1])
    for y, reach in ((10, 19), (22, 15)):
        layer.rect(24 - reach, y - 1, 2 * reach + 1, 4, INK).rect(25 - reach, y, 2 * reach - 1, 2, WOOD[3])
        layer.rect(25 - reach, y, 2 * reach - 1, 1, WOOD[5])
        for x in (24 - reach + 2, 24 - reach // 2, 24 + reach // 2, 24 + reach - 2):
            layer.rect(x - 1, y - 5, 3, 5, INK).rect(x, y - 5, 1, 4, STEEL[4]).pixel(x + 1, y - 4, STEEL[6])
        layer.line([(24 - reach + 5, y + 2), (24, y + 12)], INK, 1).line([(24 + reach - 5, y + 2), (25, y + 12)], WOOD[3], 1)
    for y in (44, 71, 98):
        layer.rect(23, y, 3, 1, WOOD[1]).rect(24, y - 6, 1, 5, WOOD[1])
    for x, y, wide in ((18, 108, 5), (26, 107, 6), (21, 109, 7)):
        layer.oval(x + wide / 2, y + 2.5, wide / 2 + 1, 3, INK).oval(x + wide / 2, y + 2.5, wide / 2, 2, SAND[2])
        layer.rect(x + 2, y + 1, 3, 1, SAND[5])
    return layer


def wire() -> Layer:
    """The wires between two poles, level with the arms' insulators: two rows."""
    layer = tile_layer(1, 2)
    return layer.rect(0, 6, 16, 1, "#2a1530", 0.85).rect(0, 18, 16, 1, "#2a1530", 0.85).rect(5, 6, 2, 1, "#c87850")


def fence_post() -> Layer:
    """One by two tiles: a concrete post with its piece of wire."""
    layer = fence_wire()
    layer.rect(6, 4, 4, 28, INK).rect(7, 5, 2, 27, STEEL[2]).rect(8, 5, 1, 27, STEEL[5])
    layer.line([(8, 6), (14, 0)], INK, 3).line([(8, 6), (14, 0)], STEEL[4], 1)
    return layer.oval(8, 31, 5, 2, SAND[2]).rect(6, 29, 5, 1, SAND[4])


def fence_wire() -> Layer:
    """One by two tiles: four strands of barbed wire."""
    layer = tile_layer(1, 2)
    for number, y in enumerate((3, 10, 17, 25)):
        layer.rect(0, y, 16, 1, "#1c0e24")
        x = 3 + number * 3 % 8
        layer.line([(x - 1, y - 1), (x + 2, y + 3)], "#1c0e24", 1).line([(x + 2, y - 1), (x - 1, y + 3)], "#1c0e24", 1)
        layer.pixel(x, y, "#f0a878").pixel(x + 8 if x < 8 else x - 7, y, "#8a5860")
    return layer


# ---------------------------------------------------------------- water, lamps


def water_top(look: int) -> Layer:
    """The ford's surface: the sky in it, and the sun."""
    layer = water_deep()
    cut(layer, 0, 0, 16, 3)
    layer.rect(0, 3, 16, 1, "#ffe0b0").rect(0, 4, 16, 1, "#f0a074").rect(0, 5, 16, 2, "#b86070").rect(0, 7, 16, 2, "#84486c")
    for number in range(5):
        x, y = int(13 * hashed(number, look, 3)), 4 + int(6 * hashed(number, look, 4))
        layer.rect(x, y, 3 + number % 3, 1, "#ffd29a" if number % 2 else "#e88c70")
    for number in range(3):
        x, y = int(12 * hashed(number, look, 5)), 9 + int(6 * hashed(number, look, 6))
        layer.rect(x, y, 4, 1, "#9a5878")
    return layer


def water_deep() -> Layer:
    """Below it."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 16, "#562e5c").rect(0, 4, 9, 1, "#6a3a68").rect(7, 11, 8, 1, "#6a3a68").rect(2, 8, 5, 1, "#46264e")
    return layer.rect(10, 6, 5, 1, "#46264e").rect(0, 14, 6, 1, "#46264e")


def lamp() -> Layer:
    """A runway lamp: a thick lens on a short tube."""
    layer = tile_layer()
    for radius, alpha in ((7.5, 0.14), (5.5, 0.2), (3.5, 0.3)):
        layer.circle(8, 7.5, radius, "#ffb860", alpha)
    layer.rect(6, 10, 4, 6, INK).rect(7, 10, 2, 6, STEEL[2]).rect(9, 10, 1, 6, STEEL[4]).rect(4, 14, 8, 2, INK).rect(
        5, 14, 7, 1, STEEL[4]
    )
    layer.rect(5, 5, 6, 6, INK).rect(6, 5, 4, 5, "#ffc860").rect(7, 6, 2, 3, "#fff6d8").rect(6, 4, 4, 1, STEEL[5])
    return layer.pixel(10, 7, "#ffe9b0").pixel(5, 7, "#f0a050")


# ---------------------------------------------------------------- stones, scrub


def rubble(look: int) -> Layer:
    """A few stones on the ground."""
    layer = tile_layer()
    heaps = (((3, 13, 4, 3), (10, 12, 5, 4), (7, 14, 3, 2)), ((8, 12, 6, 4), (2, 14, 2.5, 2)), ((5, 14, 3, 2), (12, 14, 2, 2)))
    for x, y, across, down in heaps[look]:
        corners = [(-1, 0.5), (-0.7, -0.4), (-0.1, -1), (0.6, -0.7), (1, 0.1), (0.9, 0.8)]
        shape = [(x + dx * across, y + dy * down) for dx, dy in corners]
        bottom = [(x + across, 16), (x - across, 16)]
        layer.polygon(
            [*[(px - 0.6, py - 0.8) for px, py in shape[:3]], *[(px + 0.8, py - 0.8) for px, py in shape[3:]], *bottom], INK
        )
        layer.polygon([*shape, *bottom], SAND[1])
        layer.polygon([shape[2], shape[3], shape[4], (x + across, 16), (x + across * 0.2, 16), (x, y)], SAND[3])
        layer.line([shape[2], shape[3], shape[4]], SAND[5], 1)
    return layer


BLADES = ("#5c3a40", "#8a6048", "#b8854c", "#e8b868")


def grass(look: int) -> Layer:
    """Dry grass, bent by the wind from the right."""
    layer = tile_layer()
    for number in range(11 - 2 * look):
        x = 2 + 12 * hashed(number, look, 7)
        tall = 4 + 8 * hashed(number, look, 8) * (1, 0.7, 0.5)[look]
        lean = -2 - 3 * hashed(number, look, 9)
        tone = BLADES[int(3.99 * hashed(number, look, 10))]
        layer.curve_line([(x, 16), (x + lean * 0.3, 16 - tall * 0.6), (x + lean, 16 - tall)], tone, 1)
        if tall > 8:
            layer.rect(x + lean - 1, 15 - tall, 2, 2, "#ffd28a")
    return layer


def thorn(look: int) -> Layer:
    """Two by two tiles: camel thorn, a low cushion of twigs; or a taller saxaul."""
    layer = tile_layer(2, 2)
    if look == 1:
        for lean, tall in ((-9, 20), (-3, 27), (4, 29), (10, 22)):
            layer.curve_line([(16, 32), (16 + lean * 0.4, 32 - tall * 0.5), (16 + lean, 32 - tall)], INK, 3)
            layer.curve_line([(16, 32), (16 + lean * 0.4, 32 - tall * 0.5), (16 + lean, 32 - tall)], WOOD[2], 1)
    tops = ((8, 24, 7), (17, 21, 8), (24, 25, 6)) if look == 0 else ((7, 13, 6), (14, 6, 6), (21, 5, 6), (26, 12, 5), (16, 14, 7))
    for x, y, radius in tops:
        layer.circle(x, y, radius, INK)
    for x, y, radius in tops:
        layer.circle(x, y, radius - 1, "#3e3038")
    for number in range(90):
        x0, y0, radius = tops[number % len(tops)]
        angle, far = 6.28 * hashed(number, look, 3), (radius - 1) * hashed(number, look, 4) ** 0.5
        x, y = x0 + far * math.cos(angle), y0 + far * math.sin(angle)
        sun = (math.cos(angle) - math.sin(angle)) * far / radius
        tone = ("#54403c", "#7c6044", "#a8884e", "#e8bc68")[int(min(max(1.4 + 1.7 * sun, 0), 3))]
        layer.line([(x, y), (x + 1.5, y - 1.5)], tone, 1)
    return layer.rect(4, 31, 24, 1, INK, 0.6)


def poplar() -> Layer:
    """Two by seven tiles: a lean poplar, lit along its right side."""
    layer = tile_layer(2, 7)
    layer.rect(14, 84, 4, 28, INK).rect(15, 84, 2, 28, WOOD[2]).rect(16, 84, 1, 28, WOOD[5])
    outline = [(16, 1), (11, 14), (8, 34), (6, 58), (7, 80), (12, 94), (17, 97), (23, 90), (26, 70), (25, 46), (22, 22), (18, 6)]
    layer.curve([(x + (1 if x > 16 else -1), y) for x, y in outline], INK).curve(outline, "#33283a")
    for number in range(260):
        y = 6 + 86 * hashed(number, 5)
        half = 9 * math.sin(math.pi * (0.08 + 0.86 * (y - 2) / 96)) ** 0.7
        along = 2 * hashed(number, 6) - 1
        x = 16 + along * half
        tone = ("#3e3040", "#54403e", "#7c5e44", "#b8884e", "#f0be70")[int(min(max(1.6 + 2.2 * along + hashed(number, 8), 0), 4))]
        layer.line([(x, y + 2), (x + 0.8, y - 1.5)], tone, 1)
    return layer


# ---------------------------------------------------------------- what men have left


def sandbags(left: bool, right: bool) -> Layer:
    """Two courses of sandbags on a tile."""
    layer = tile_layer()
    for row, y in enumerate((10, 3)):
        for x in (-5, 4, 13) if row == 0 else (-1, 8):
            if (left and x < 0) or (right and x + 9 > 17):
                continue
            layer.oval(x + 4.5, y + 3, 5.4, 3.8, INK).oval(x + 4.5, y + 3, 4.6, 3, CANVAS[3])
            layer.rect(x + 2, y, 6, 1, CANVAS[5]).rect(x + 2, y + 5, 5, 1, CANVAS[1]).rect(x + 8, y + 2, 1, 2, CANVAS[6])
    return layer


def arrow() -> Layer:
    """One by two tiles: a board with an arrow, to show where to take off."""
    layer = tile_layer(1, 2)
    layer.rect(7, 12, 3, 20, INK).rect(8, 12, 1, 20, WOOD[5])
    layer.rect(0, 2, 16, 12, INK).rect(1, 3, 14, 10, "#e0a03c").rect(1, 3, 14, 1, "#ffd890").rect(14, 3, 1, 10, "#ffe9b0")
    return layer.line([(3, 11), (10, 5)], INK, 2).line([(5, 4.5), (12, 4.5)], INK, 2).line([(11, 4), (11, 10)], INK, 2)


def tyres() -> Layer:
    """Two by one tiles: old tyres."""
    layer = tile_layer(2, 1)
    for x, y in ((2, 11), (2, 6), (15, 11)):
        layer.rect(x, y, 13, 5, INK).rect(x + 1, y, 11, 4, RUBBER[3]).rect(x + 1, y, 11, 1, RUBBER[5]).rect(
            x + 11, y, 1, 4, RUBBER[6]
        )
    layer.circle(22, 7, 5, INK).circle(22, 7, 4, RUBBER[3]).circle(22, 7, 2, INK).pixel(25, 5, RUBBER[6]).pixel(24, 4, RUBBER[6])
    return layer


def wall_ruin() -> Layer:
    """Four by three tiles: what is left of a mud wall, with half an arch."""
    layer = tile_layer(4, 3)
    outline = [(2, 48), (2, 22), (8, 18), (14, 10), (22, 12), (30, 4), (40, 7), (46, 3), (52, 14), (58, 20), (61, 48)]
    layer.polygon([(x, y - 1) for x, y in outline], INK).polygon([(x + 1 if x < 30 else x - 1, y) for x, y in outline], MUD[2])
    with layer.clip(polygon_path([(x + 1 if x < 30 else x - 1, y) for x, y in outline])):
        for y in range(0, 48, 4):
            for x in range(-4 * (y // 4 % 2), 64, 8):
                tone = hashed(x, y, 3)
                layer.rect(x, y, 7, 3, MUD[3] if tone > 0.4 else MUD[2])
                if tone > 0.7:
                    layer.rect(x + 1, y, 5, 1, MUD[4])
            layer.rect(0, y + 3, 64, 1, MUD[1])
        layer.rect(56, 0, 8, 48, MUD[4], 0.6).rect(2, 0, 5, 48, MUD[0], 0.5)
        for x in range(64):
            high = 4 + int(3 * math.sin(x / 6) + 2 * math.sin(x / 2.5))
            layer.rect(x, 48 - high, 1, high, SAND[2]).pixel(x, 48 - high, SAND[4])
    layer.line([(x, y + 0.5) for x, y in outline[5:10]], MUD[6], 1).line([(x, y + 0.5) for x, y in outline[1:6]], MUD[5], 1)
    layer.polygon([(22, 48), (22, 30), (26, 23), (32, 21), (38, 24), (41, 30), (41, 48)], INK)
    layer.polygon([(23, 48), (23, 31), (27, 24), (32, 22), (37, 25), (40, 31), (40, 48)], "#2b1730")
    return layer.line([(24, 46), (24, 31), (27, 25)], MUD[5], 1)


def tent() -> Layer:
    """Five by three tiles: an army tent, its lamp lit."""
    layer = tile_layer(5, 3)
    layer.polygon([(2, 48), (12, 14), (40, 5), (70, 14), (79, 48)], INK)
    layer.polygon([(4, 47), (13, 15), (40, 7), (40, 47)], CANVAS[2]).polygon([(40, 47), (40, 7), (69, 15), (77, 47)], CANVAS[3])
    layer.polygon([(13, 15), (40, 7), (69, 15), (40, 19)], CANVAS[4]).line([(13, 15), (40, 7), (69, 15)], CANVAS[6], 1)
    layer.line([(69, 15), (77, 47)], CANVAS[6], 1)
    for x in (20, 28):
        layer.line([(x, 17), (x - 6, 47)], CANVAS[1], 1)
    for x in (52, 62):
        layer.line([(x, 17), (x + 5, 47)], CANVAS[2], 1).line([(x + 1, 17), (x + 6, 47)], CANVAS[4], 1)
    layer.polygon([(34, 48), (40, 19), (46, 48)], INK).polygon([(36, 48), (40, 23), (44, 48)], "#f0a050")
    layer.polygon([(38, 48), (40, 30), (42, 48)], "#ffe0a0").line([(40, 7), (40, 1)], INK, 2).line([(12, 14), (1, 30)], INK, 1)
    return layer


def flatbed() -> Layer:
    """Six by two tiles: the lorry across the road; its top row is two tiles narrower on either side."""
    layer = tile_layer(6, 2)
    layer.rect(16, 1, 64, 15, INK).rect(17, 2, 62, 13, KHAKI[2])
    for x in range(17, 79, 10):
        layer.rect(x, 2, 9, 13, KHAKI[3]).rect(x, 2, 9, 1, KHAKI[5]).rect(x + 8, 2, 1, 13, KHAKI[4]).rect(
            x + 2, 7, 5, 1, KHAKI[2]
        )
    layer.rect(17, 1, 62, 1, KHAKI[6]).rect(78, 2, 1, 13, KHAKI[6])
    layer.rect(1, 4, 20, 22, INK).polygon([(2, 25), (2, 12), (5, 5), (20, 5), (20, 25)], KHAKI[3])
    layer.polygon([(5, 12), (7, 7), (17, 7), (17, 13)], "#2a1a30").line([(8, 7), (17, 7)], KHAKI[5], 1).line(
        [(5, 5), (20, 5)], KHAKI[6], 1
    )
    layer.rect(0, 17, 3, 4, "#c46a48").rect(10, 15, 1, 9, KHAKI[1]).rect(20, 17, 75, 6, INK).rect(21, 17, 74, 5, STEEL[2])
    layer.rect(21, 17, 74, 1, STEEL[5]).rect(94, 16, 2, 8, RED[4])
    for x in (11, 62, 82):
        layer.circle(x, 24, 8, INK).circle(x, 24, 7, RUBBER[3]).circle(x + 0.5, 23.5, 3.6, STEEL[3]).circle(
            x + 1, 23, 1.6, STEEL[5]
        )
        layer.curve_line([(x + 3, 18), (x + 6, 21), (x + 6.5, 24)], RUBBER[6], 1)
    return layer.rect(0, 31, 96, 1, INK, 0.7)


def wreck() -> Layer:
    """Five by two tiles: a burnt-out carrier, half buried."""
    layer = tile_layer(5, 2)
    hull = [(4, 30), (10, 16), (24, 10), (58, 9), (72, 15), (78, 30)]
    layer.polygon([(x, y - 1) for x, y in hull], INK).polygon([(x, y) for x, y in hull], STEEL[1])
    layer.polygon([(24, 11), (58, 10), (70, 16), (40, 18), (12, 18)], STEEL[2]).line(
        [(24, 10.5), (58, 9.5), (72, 15.5), (78, 29)], STEEL[5], 1
    )
    layer.polygon([(34, 10), (38, 4), (50, 4), (54, 10)], INK).polygon([(36, 10), (39, 5), (49, 5), (52, 10)], STEEL[2])
    layer.line([(50, 6), (67, 2)], INK, 3).line([(50, 6), (66, 2.4)], STEEL[4], 1)
    for x in (14, 28, 42, 56, 68):
        layer.circle(x, 27, 6.4, INK).circle(x, 27, 5.4, RUBBER[2]).circle(x + 0.5, 26.5, 2.4, STEEL[2]).pixel(
            x + 3, 23, RUBBER[5]
        )
    for x, y, wide in ((18, 14, 6), (46, 13, 9), (62, 20, 5), (30, 17, 7)):
        layer.rect(x, y, wide, 2, "#6a3430").rect(x + 1, y + 2, 2, 3, "#4a2430")
    for x in range(2, 79):
        high = 3 + int(2.5 * math.sin(x / 9) + 1.5 * math.sin(x / 3.3))
        layer.rect(x, 32 - high, 1, high, SAND[2]).pixel(x, 32 - high, SAND[4])
    return layer


# ---------------------------------------------------------------- inside the hangar


def shed(column: int) -> Layer:
    """One by eight tiles of the hangar's far wall: 0 sheets, 1 a truss' leg, 2 a window to the sun. Row 6 may be repeated."""
    layer = tile_layer(1, 8)
    for x in range(0, 16, 4):
        layer.rect(x, 0, 4, 128, "#2f1a34").rect(x + 2, 0, 1, 128, "#412440").rect(x, 0, 1, 128, "#231328")
    for y in (21, 60, 99):
        layer.rect(0, y, 16, 1, "#180c1e").rect(0, y + 1, 16, 1, "#4a2a46")
    if column == 2:
        layer.rect(0, 28, 16, 26, INK).rect(1, 29, 14, 24, "#d8543f").rect(1, 29, 14, 9, "#8e2f62").rect(1, 36, 14, 8, "#b8405a")
        layer.rect(1, 46, 14, 7, "#f68c3c").rect(1, 50, 14, 3, "#ffc25e")
        for x in (5, 10):
            layer.rect(x, 29, 1, 24, INK)
        layer.rect(1, 36, 14, 1, INK).rect(1, 44, 14, 1, INK).rect(0, 54, 16, 1, "#a8605a")
    if column == 1:
        layer.rect(3, 0, 10, 128, INK).rect(4, 0, 2, 128, "#4a2c48").rect(10, 0, 2, 128, "#7c4a58").rect(11, 0, 1, 128, "#a8686a")
        for y in range(-8, 128, 16):
            layer.line([(6, y), (10, y + 8)], "#4a2c48", 1).line([(10, y + 8), (6, y + 16)], "#4a2c48", 1)
    layer.rect(0, 0, 16, 8, INK).rect(0, 6, 16, 1, "#583a4a")
    for x in range(0, 16, 8):
        layer.line([(x, 0), (x + 8, 6)], "#583a4a", 1)
    return layer.rect(0, 112, 16, 16, "#231328", 0.5).rect(0, 112, 16, 1, "#d09a3c", 0.6).rect(0, 113, 16, 2, "#8c5c34", 0.6)


def ceiling_lamp() -> Layer:
    """A lamp that hangs from the hangar's roof, with its light."""
    layer = tile_layer(1, 2)
    layer.rect(7, 0, 2, 8, INK).polygon([(2, 13), (5, 7), (11, 7), (14, 13)], INK).polygon(
        [(4, 12), (6, 8), (10, 8), (12, 12)], STEEL[4]
    )
    layer.polygon([(3, 14), (13, 14), (16, 31), (0, 31)], "#ffd890", 0.12)
    return layer.rect(4, 13, 8, 2, "#ffe9b0").rect(6, 14, 4, 1, "#ffffff")
