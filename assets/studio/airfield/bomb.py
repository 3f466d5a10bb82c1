"""The bomb, a field-grey box with a dial, a handle, and charges strapped to it; and where it is put: its rack, a bench."""

from __future__ import annotations

import numpy as np

from assets.studio.cast import Cast, soft_glow
from assets.studio.desert.tones import INK, KHAKI, STEEL, WOOD
from assets.studio.paint import Layer, Pixels, over

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


def placed(size: tuple[int, int], piece: Pixels, x: int, y: int) -> Pixels:
    """A piece on an empty picture."""
    picture = np.zeros((size[1], size[0], 4), np.float32)
    picture[y : y + piece.shape[0], x : x + piece.shape[1]] = piece
    return picture


def carried_bomb() -> Cast:
    """The bomb on the ground: its lamp blinks."""
    cast = Cast((10, 18), outline=False)
    glow = soft_glow((20, 18), 13, 8, 9, "#ff4030", 0.5)
    return cast.add("idle", [bomb(lit=False), over(glow, bomb(lit=True))], loop=True)


def rack(held: bool, lit: bool = False) -> Pixels:
    """A frame of angle iron between two ribs, straps, a clamp; with the bomb in it or without."""
    layer = Layer((40, 40))
    layer.rect(2, 4, 36, 36, INK, 0.55)
    for x in (2, 34):
        layer.rect(x, 2, 4, 38, INK).rect(x + 1, 3, 2, 37, STEEL[3]).rect(x + 2, 3, 1, 37, STEEL[5])
    for y in (3, 18, 36):
        layer.rect(2, y, 36, 4, INK).rect(3, y + 1, 34, 2, STEEL[3]).rect(3, y + 1, 34, 1, STEEL[5])
    for x in range(4, 36, 6):
        layer.rect(x, 37, 3, 2, "#d8a03c")
    picture = layer.pixels()
    if held:
        picture = over(picture, placed((40, 40), bomb(lit), 10, 19))
        straps = Layer((40, 40))
        for x in (13, 25):
            straps.rect(x, 18, 2, 20, "#c8862c").rect(x, 18, 1, 20, "#f4c468")
        picture = over(picture, straps.pixels())
    else:
        lamp = Layer((40, 40)).rect(18, 8, 4, 4, INK).rect(19, 9, 2, 2, "#7cf0a0")
        picture = over(picture, lamp.pixels())
    return picture


def bomb_rack() -> Cast:
    """Empty with a green lamp; armed, with the red one beating."""
    cast = Cast((20, 40), outline=False)
    glow = soft_glow((40, 40), 23, 27, 20, "#ff3020", 0.7)
    cast.add("empty", [rack(held=False)])
    return cast.add("armed", [over(glow, rack(held=True, lit=True)), rack(held=True)], loop=True)


def evidence_bench() -> Cast:
    """A trestle table, a shaded lamp, a seal and a ledger."""
    layer = Layer((56, 34))
    layer.rect(3, 17, 50, 4, WOOD[4]).rect(3, 17, 50, 1, WOOD[6]).rect(3, 20, 50, 1, WOOD[1])
    for x in (6, 46):
        layer.polygon([(x, 21), (x + 3, 21), (x + 5, 34), (x + 2, 34)], WOOD[2]).polygon(
            [(x + 3, 21), (x + 5, 21), (x, 34), (x - 2, 34)], WOOD[3]
        )
    layer.rect(10, 14, 12, 3, "#8c3a40").rect(10, 14, 12, 1, "#c86a5a").rect(10, 16, 12, 1, "#f0e0c0")
    layer.rect(44, 8, 1, 9, STEEL[4]).rect(41, 16, 7, 1, STEEL[3]).polygon([(39, 9), (50, 9), (47, 4), (42, 4)], "#3c5c4a")
    layer.rect(42, 4, 5, 1, "#8cb08c").rect(40, 9, 10, 1, "#ffe0a0")
    cast = Cast((28, 34))
    return cast.add("idle", [layer.pixels()], glows=[soft_glow((56, 34), 44, 14, 18, "#ffc060", 0.55)])


def sheets() -> dict[str, Cast]:
    """Every sheet by name."""
    return {
        "carried_bomb": carried_bomb(),
        "bomb_rack": bomb_rack(),
        "evidence_bench": evidence_bench(),
    }
