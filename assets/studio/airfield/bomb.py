"""The bomb: a field-grey box with a dial, a handle, and charges strapped to it."""

from __future__ import annotations

from assets.studio.desert.tones import INK, KHAKI, STEEL
from assets.studio.paint import Layer, Pixels

SIZE = (20, 18)
LAMP, LAMP_OFF = "#ff4a3a", "#7c2430"


def bomb(lit: bool) -> Pixels:
    """Its picture, 20 x 18 px."""
    layer = Layer(SIZE)
    layer.rect(1, 4, 18, 14, INK).rect(2, 5, 16, 12, KHAKI[2]).rect(2, 5, 16, 1, KHAKI[5]).rect(16, 6, 2, 11, KHAKI[4])
    layer.rect(2, 12, 16, 5, "#7c2430").rect(2, 12, 16, 1, "#d85c48").rect(2, 16, 16, 1, "#4c1420")
    for x in (5, 9, 13):
        layer.rect(x, 12, 1, 5, "#4c1420")
    layer.rect(2, 13, 16, 1, STEEL[4]).rect(8, 1, 5, 1, INK).rect(7, 2, 7, 1, STEEL[4]).rect(6, 2, 1, 3, INK).rect(
        14, 2, 1, 3, INK
    )
    layer.circle(7, 8.5, 3, INK).circle(7, 8.5, 2.2, "#f0d8b0").line([(7, 8.5), (7, 7)], INK, 1).line(
        [(7, 8.5), (8.4, 9)], INK, 1
    )
    layer.rect(12, 7, 3, 3, INK).rect(12, 7, 2, 2, LAMP if lit else LAMP_OFF)
    layer.line([(11, 10), (13, 12)], "#e8ac48", 1).line([(15, 9), (16, 12)], "#5a8a9a", 1)
    return layer.pixels()
