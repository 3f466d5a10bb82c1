"""What stands about the prison's yard: a lorry, drums, boxes, sandbags, floodlights on the masts."""

from __future__ import annotations

from assets.studio.desert.tones import CANVAS, INK, KHAKI, RED, RUBBER, STEEL, WOOD
from assets.studio.paint import Layer
from assets.studio.tiles.ledges import tile_layer

TEAL = ("#141c24", "#22343c", "#345058", "#4c7074", "#7c9c94", "#c8b88c", "#ffdcae")
DRUM_WIDE, DRUM_TALL = 21, 23


def lorry() -> Layer:
    """Six by four tiles, nose to the left: its hoops carry the boards that lie on top of it, five px below its upper edge."""
    layer = tile_layer(6, 4)
    layer.rect(31, 5, 65, 40, INK).rect(32, 6, 63, 38, CANVAS[2])
    for x in range(32, 94, 16):
        layer.rect(x, 6, 1, 38, CANVAS[1]).rect(x + 1, 6, 2, 38, CANVAS[4]).rect(x + 3, 6, 5, 38, CANVAS[3])
        layer.line([(x + 6, 8), (x + 11, 42)], CANVAS[1], 1)
    layer.rect(32, 6, 63, 2, CANVAS[1]).rect(92, 6, 3, 38, CANVAS[4]).rect(94, 6, 1, 38, CANVAS[6])
    layer.rect(32, 36, 63, 9, INK).rect(33, 37, 61, 7, KHAKI[3]).rect(33, 37, 61, 1, KHAKI[5])
    for x in range(42, 94, 13):
        layer.rect(x, 37, 1, 7, KHAKI[1])
    cab = [(3, 50), (3, 32), (9, 13), (12, 11), (29, 11), (29, 50)]
    layer.polygon(cab, INK).polygon([(4, 49), (4, 33), (10, 14), (12, 12), (28, 12), (28, 49)], KHAKI[3])
    layer.polygon([(8, 29), (12, 16), (24, 16), (24, 29)], INK).polygon([(10, 27), (13, 17), (17, 17), (14, 27)], "#c8705c")
    layer.line([(18, 27), (21, 17)], "#7c3c4c", 1).line([(10, 12), (28, 12)], KHAKI[6], 1).rect(4, 32, 24, 1, KHAKI[1])
    layer.rect(25, 14, 1, 34, KHAKI[1]).rect(20, 34, 3, 1, KHAKI[5]).rect(1, 34, 3, 5, "#ffd890").rect(1, 34, 1, 5, "#fff4cc")
    layer.circle(19, 41, 3.4, INK).circle(19, 41, 2.6, KHAKI[4])
    layer.rect(1, 46, 95, 6, INK).rect(2, 47, 93, 4, STEEL[2]).rect(2, 47, 93, 1, STEEL[4]).rect(93, 40, 2, 5, RED[4])
    for x in (15, 62, 82):
        layer.circle(x, 54, 10, INK).circle(x, 54, 9, RUBBER[3]).circle(x + 0.5, 53.5, 5, RUBBER[1]).circle(
            x + 0.5, 53.5, 3.8, STEEL[3]
        )
        layer.circle(x + 1, 53, 1.6, STEEL[5]).curve_line([(x + 4, 46), (x + 8, 50), (x + 8.5, 54)], RUBBER[6], 1)
    return layer


def drum(layer: Layer, x: int, y: int, ramp: tuple[str, ...]) -> None:
    """One drum; (x, y) is its upper left corner."""
    layer.rect(x, y, DRUM_WIDE, DRUM_TALL, INK)
    for at, wide, tone in ((1, 3, 1), (4, 5, 2), (9, 5, 3), (14, 4, 4), (18, 2, 5)):
        layer.rect(x + at, y + 1, wide, DRUM_TALL - 2, ramp[tone])
    for rib in (7, 15):
        layer.rect(x + 1, y + rib, DRUM_WIDE - 2, 1, ramp[0]).rect(x + 1, y + rib + 1, DRUM_WIDE - 2, 1, ramp[4])
    layer.rect(x + 1, y + 1, DRUM_WIDE - 2, 1, ramp[6]).rect(x + 1, y + DRUM_TALL - 2, DRUM_WIDE - 2, 1, ramp[0])


def drums() -> Layer:
    """Three by three tiles: three drums, one on top."""
    layer = tile_layer(3, 3)
    drum(layer, 2, 25, RED)
    drum(layer, 24, 25, TEAL)
    drum(layer, 13, 2, RED)
    return layer


def boxes() -> Layer:
    """One by two tiles: two boxes under a board."""
    layer = tile_layer(1, 2)
    for y in (4, 18):
        layer.rect(0, y, 16, 14, INK).rect(1, y + 1, 14, 12, WOOD[3]).rect(1, y + 1, 14, 1, WOOD[5]).rect(
            1, y + 12, 14, 1, WOOD[2]
        )
        layer.rect(6, y + 1, 1, 12, WOOD[2]).rect(13, y + 1, 2, 12, WOOD[4]).rect(3, y + 5, 8, 3, WOOD[1])
    return layer


def flood(is_left: bool) -> Layer:
    """One tile, over the end of a joist: two floodlights under it, looking down and outwards."""
    layer = tile_layer()
    lean = -1 if is_left else 1
    layer.rect(2, 10, 12, 1, STEEL[2])
    for x in (2, 9):
        layer.polygon([(x, 10), (x + 5, 10), (x + 5 + lean, 16), (x + lean, 16)], INK)
        layer.rect(x + 1, 11, 3, 2, STEEL[4]).rect(x + lean + 1, 13, 3, 3, "#fff4cc")
    return layer
