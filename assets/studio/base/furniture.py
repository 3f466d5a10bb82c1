"""What stands and hangs in the prison's rooms: a table, a cot, a stove, washing, a boiler; buckets and tallies in cells."""

from __future__ import annotations

from assets.studio.base.masonry import BRICK
from assets.studio.desert.tones import FIRE, INK, KHAKI, MUD, RED, RUBBER, STEEL, WOOD
from assets.studio.paint import Layer
from assets.studio.tiles.ledges import tile_layer

LINEN = ("#3c3040", "#5c4c58", "#80707a", "#a8968e", "#c8b4a0")


def table() -> Layer:
    """Three by two tiles: a game of cards, a bottle, two stools."""
    layer = tile_layer(3, 2)
    layer.rect(7, 14, 34, 4, INK).rect(8, 14, 32, 3, WOOD[3]).rect(8, 14, 32, 1, WOOD[5])
    for x in (10, 35):
        layer.rect(x, 18, 4, 14, INK).rect(x + 1, 18, 2, 13, WOOD[2])
    layer.rect(12, 24, 24, 2, WOOD[1])
    for x, colour in ((13, "#d8c8b0"), (17, "#c8b8a0"), (28, "#d8c8b0")):
        layer.rect(x, 13, 3, 1, colour)
    layer.rect(22, 6, 4, 8, INK).rect(23, 7, 2, 7, "#4c6850").rect(23, 4, 2, 3, INK).rect(23, 9, 2, 2, "#a8a888")
    layer.rect(31, 10, 4, 4, INK).rect(32, 11, 2, 3, STEEL[4])
    for x in (0, 41):
        layer.rect(x, 22, 7, 3, INK).rect(x, 22, 7, 1, WOOD[4]).rect(x + 1, 25, 1, 7, WOOD[1]).rect(x + 5, 25, 1, 7, WOOD[1])
    return layer


def cot() -> Layer:
    """Four tiles: a camp bed."""
    layer = tile_layer(4)
    layer.rect(2, 9, 60, 4, INK).rect(3, 9, 58, 3, KHAKI[3]).rect(3, 9, 58, 1, KHAKI[4])
    for x in (6, 30, 54):
        layer.line([(x, 12), (x + 5, 16)], STEEL[3], 1.4).line([(x + 5, 12), (x, 16)], STEEL[3], 1.4)
    return layer


def bucket() -> Layer:
    """One tile: a tin bucket with its handle down."""
    layer = tile_layer()
    layer.polygon([(3, 6), (13, 6), (12, 16), (4, 16)], INK).polygon([(4, 7), (12, 7), (11, 15), (5, 15)], STEEL[3])
    layer.rect(9, 7, 2, 8, STEEL[4]).rect(3, 6, 10, 1, STEEL[5])
    return layer.curve_line([(3, 7), (5, 11), (11, 11), (13, 7)], INK, 1)


def tally() -> Layer:
    """One tile: days scratched into the plaster, by fives."""
    layer = tile_layer()
    for y, groups in ((2, 2), (9, 1)):
        for group in range(groups):
            for stroke in range(4):
                x = 1 + 8 * group + 2 * stroke - group
                layer.rect(x, y + stroke % 2, 1, 5, "#2c1e26")
            layer.line([(7 * group, y + 5), (8 + 7 * group, y + 1)], "#2c1e26", 1)
    return layer.rect(10, 10, 1, 5, "#2c1e26").rect(12, 9, 1, 5, "#2c1e26")


def stove() -> Layer:
    """Two by three tiles: an iron stove with a pot on it, its pipe up the wall."""
    layer = tile_layer(2, 3)
    layer.rect(20, 0, 6, 26, INK).rect(21, 0, 4, 26, STEEL[2]).rect(23, 0, 1, 26, STEEL[3]).rect(19, 10, 8, 2, STEEL[1])
    layer.rect(2, 26, 28, 20, INK).rect(3, 27, 26, 18, RUBBER[3]).rect(3, 27, 26, 1, STEEL[4]).rect(1, 25, 30, 2, STEEL[2])
    layer.rect(8, 32, 12, 9, INK).rect(9, 33, 10, 7, FIRE[1]).rect(10, 35, 8, 4, FIRE[3])
    for x in (12, 15):
        layer.rect(x, 33, 1, 7, INK)
    layer.rect(4, 18, 14, 8, INK).rect(5, 18, 12, 7, STEEL[3]).rect(5, 18, 12, 1, STEEL[5]).rect(14, 19, 2, 6, STEEL[4])
    return layer.rect(3, 46, 4, 2, INK).rect(25, 46, 4, 2, INK)


def washing() -> Layer:
    """Five by two tiles: sheets and a shirt on a line."""
    layer = tile_layer(5, 2)
    layer.curve_line([(0, 2), (40, 5), (80, 2)], RUBBER[5], 1)
    for x, wide, tall, tone in ((5, 20, 22, 2), (29, 14, 15, 3), (47, 24, 24, 2)):
        layer.polygon([(x, 4), (x + wide, 4), (x + wide - 1, 4 + tall), (x + 2, 3 + tall)], INK)
        layer.polygon([(x + 1, 4), (x + wide - 1, 4), (x + wide - 2, 3 + tall), (x + 3, 2 + tall)], LINEN[tone])
        for fold in range(4, wide - 3, 6):
            layer.line([(x + fold, 6), (x + fold + 1, 2 + tall)], LINEN[tone - 1], 1)
        layer.rect(x + 1, 4, wide - 2, 1, LINEN[tone + 1]).rect(x + 2, 2, 1, 4, WOOD[5]).rect(x + wide - 3, 2, 1, 4, WOOD[5])
    layer.polygon([(29, 6), (25, 14), (28, 15), (32, 9)], LINEN[3]).polygon([(43, 6), (47, 14), (44, 15), (40, 9)], LINEN[3])
    return layer


def boiler() -> Layer:
    """Three by four tiles: a riveted boiler in its brick bed, the fire seen through its door, a gauge."""
    layer = tile_layer(3, 4)
    layer.rect(20, 0, 8, 14, INK).rect(21, 0, 6, 14, STEEL[2]).rect(24, 0, 1, 14, STEEL[3])
    layer.rect(1, 12, 46, 52, INK).rect(2, 13, 44, 34, STEEL[1]).rect(30, 13, 10, 34, STEEL[2]).rect(40, 13, 3, 34, STEEL[3])
    layer.rect(2, 13, 44, 1, STEEL[3])
    for y in (18, 42):
        for x in range(4, 46, 5):
            layer.pixel(x, y, STEEL[4])
    layer.circle(24, 26, 6, INK).circle(24, 26, 5, "#c8b8a0").line([(24, 26), (27, 23)], RED[3], 1).rect(23, 21, 2, 1, INK)
    for y in range(47, 64, 6):
        layer.rect(2, y, 44, 5, BRICK[2])
        for x in range(2 + 6 * (y % 4 // 2), 46, 12):
            layer.rect(x, y, 1, 5, BRICK[0])
    layer.rect(12, 46, 24, 16, INK).rect(14, 48, 20, 12, FIRE[1]).rect(15, 52, 18, 8, FIRE[2]).rect(18, 55, 12, 5, FIRE[4])
    for x in (18, 23, 28):
        layer.rect(x, 48, 2, 12, INK)
    return layer.rect(6, 33, 36, 3, MUD[2]).rect(6, 33, 36, 1, MUD[4])
