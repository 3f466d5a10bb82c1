"""What moves, opens, tips and barks in the cells."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from assets.studio.base.masonry import CAST, cable, lamp
from assets.studio.cast import BOB, Cast, soft_glow, sparkle
from assets.studio.desert.tones import INK, MUD, STEEL, WOOD
from assets.studio.paint import Layer, Pixels, arch_path

DOOR, CELL = (24, 48), (32, 48)
FRAMES = 4
DARK = "#0c0810"
LIT = "#ffd878"
COAT = ("#17100e", "#33241c", "#57402c", "#84643c", "#b89458", "#ecc884")
"""A dog's, from dark to light."""


def bars(layer: Layer, x: int, y: int, width: int, height: int, step: int = 5) -> Layer:
    """Upright bars between two rails."""
    for left in range(x, x + width - 1, step):
        layer.rect(left, y, 3, height, INK).rect(left, y, 2, height, STEEL[3]).rect(left, y, 1, height, STEEL[5])
    for top in (y, y + height // 2, y + height - 4):
        layer.rect(x, top, width, 4, INK).rect(x, top, width, 3, STEEL[2]).rect(x, top, width, 1, STEEL[5])
    return layer


# ---------------------------------------------------------------- cells


def slid(frame: int, is_holding: bool) -> Pixels:
    """A door of bars, seen along the wall: it slides up into the lintel, for the room it takes is a wall's."""
    layer = Layer(DOOR)
    layer.rect(6, 0, 12, 3, INK).rect(7, 0, 10, 2, STEEL[2])
    left = 48 - frame * 15
    if left > 4:
        layer.rect(8, 0, 8, left, INK)
        for x in (9, 13):
            layer.rect(x, 0, 2, left, STEEL[3]).rect(x, 0, 1, left, STEEL[5])
        for y in range(6, left - 2, 12):
            layer.rect(8, y, 8, 3, INK).rect(8, y, 8, 2, STEEL[2]).rect(8, y, 8, 1, STEEL[5])
        if left > 30:
            layer.rect(6, 24, 12, 9, INK).rect(7, 25, 10, 7, "#a88038").rect(7, 25, 10, 1, "#f4d878").rect(11, 27, 2, 3, INK)
    if is_holding:
        layer.rect(9, 38, 6, 3, "#c98f76").rect(9, 38, 6, 1, "#f0bf9a")
    return layer.pixels()


def niche(layer: Layer) -> Layer:
    """The dark of a cell in the back wall, in its frame."""
    layer.rect(1, 1, 30, 47, INK).rect(3, 3, 26, 45, DARK)
    layer.rect(1, 1, 30, 3, "#8c5c4c").rect(1, 1, 30, 1, "#d8a07c").rect(1, 1, 3, 47, "#64403e").rect(28, 1, 3, 47, "#4c3034")
    return layer.rect(4, 40, 24, 1, "#2c1a22").rect(4, 41, 24, 7, "#1c1218")


def back_cell(state: str) -> Pixels:
    """Open, with somebody in its dark, or shut with bars."""
    layer = niche(Layer(CELL))
    layer.rect(6, 32, 20, 3, MUD[2]).rect(6, 32, 20, 1, MUD[4]).rect(7, 35, 2, 6, STEEL[1]).rect(23, 35, 2, 6, STEEL[1])
    if state == "taken":
        layer.circle(16, 19, 4, "#1e1620").rect(12, 22, 9, 18, "#1e1620").pixel(14, 18, "#c8b8a8").pixel(17, 18, "#c8b8a8")
    if state == "open":
        bars(layer, 24, 3, 6, 45)
    elif state == "shut":
        layer.circle(15, 20, 4, "#8a5c4c").rect(11, 23, 9, 16, "#565a44").rect(11, 23, 9, 1, "#7c7c58")
        bars(layer, 3, 3, 26, 45)
        layer.rect(20, 22, 7, 8, INK).rect(21, 23, 5, 6, "#a88038").rect(21, 23, 5, 1, "#f4d878")
    return layer.pixels()


def prisoners(frame: int, is_empty: bool) -> Pixels:
    """Two men behind bars, hands on them; or an open door."""
    layer = niche(Layer(CELL))
    if is_empty:
        return bars(layer, 24, 3, 6, 45).pixels()
    for x, y, skin, shirt in ((10, 16 + frame, "#b4785a", "#8c8690"), (21, 18 - frame, "#9a644a", "#78727c")):
        layer.circle(x, y, 4, skin).rect(x - 3, y - 4, 7, 3, "#261c18").rect(x - 5, y + 4, 10, 44 - y, shirt)
        layer.rect(x - 5, y + 4, 10, 1, "#d8c8c0").pixel(x + 1, y, INK).pixel(x - 2, y, INK)
    bars(layer, 3, 3, 26, 45)
    for x, y in ((7, 26), (13, 27), (18, 25 + frame), (25, 27)):
        layer.rect(x, y, 3, 3, "#d8a07c").rect(x, y, 3, 1, "#ffd4ac")
    return layer.rect(13, 32, 7, 8, INK).rect(14, 33, 5, 6, "#a88038").rect(14, 33, 5, 1, "#f4d878").pixels()


def key() -> Layer:
    """A big key with a red tag."""
    layer = Layer((16, 16))
    layer.circle(6, 5, 4, INK).circle(6, 5, 3, "#d0a438").circle(6, 5, 1, INK)
    layer.rect(5, 8, 3, 7, INK).rect(5, 8, 2, 7, "#d0a438").rect(5, 8, 1, 7, "#fff0a8").rect(7, 12, 4, 2, "#d0a438")
    return layer.rect(9, 2, 6, 5, INK).rect(10, 3, 5, 4, "#c8313a").rect(10, 3, 5, 1, "#ff9b80")


# ---------------------------------------------------------------- kennels


def wire() -> Pixels:
    """One tile of a pen's gate: a narrow frame with wire in it."""
    layer = Layer((16, 16))
    for x in (5, 9):
        layer.rect(x, 0, 2, 16, INK).rect(x, 0, 1, 16, STEEL[4])
    for y in range(0, 16, 4):
        layer.line([(6, y), (10, y + 4)], STEEL[3], 1).line([(10, y), (6, y + 4)], STEEL[3], 1)
    return layer.pixels()


def lever(is_up: bool) -> Pixels:
    """A lever in its quadrant, on a post."""
    layer = Layer((24, 32))
    layer.rect(9, 14, 7, 18, INK).rect(10, 14, 4, 18, STEEL[2]).rect(10, 14, 1, 18, STEEL[5]).rect(6, 10, 13, 6, INK)
    layer.rect(7, 11, 11, 4, STEEL[3]).rect(7, 11, 11, 1, STEEL[6])
    tip = (5, 2) if is_up else (20, 3)
    layer.line([(12, 13), tip], INK, 4).line([(12, 13), tip], STEEL[5], 2)
    return layer.circle(tip[0], tip[1], 3, INK).circle(tip[0], tip[1], 2, "#d85c48").pixels()


def wheel(angle: float) -> Pixels:
    """The sluice wheel: five spokes, red rim."""
    layer = Layer((32, 32))
    layer.rect(14, 20, 5, 12, INK).rect(15, 20, 3, 12, STEEL[2])
    layer.circle(16, 15, 13, INK).circle(16, 15, 12, "#ac3a3c").circle(16, 15, 12, "#f68c5c", 0.25).circle(16, 15, 9, INK)
    layer.circle(16, 15, 8, "#2a1620")
    for spoke in range(5):
        turn = angle + spoke * 2 * math.pi / 5
        end = (16 + 10 * math.cos(turn), 15 + 10 * math.sin(turn))
        layer.line([(16, 15), end], INK, 4).line([(16, 15), end], "#d85c48", 2)
    return layer.circle(16, 15, 3, INK).circle(16, 15, 2, STEEL[5]).pixels()


def sleeping_dog() -> Pixels:
    """Curled up, his head on his paws."""
    layer = Layer((48, 32))
    layer.oval(23, 25, 13, 6, INK).oval(23, 25, 12, 5, COAT[2]).oval(22, 22.5, 10, 2.5, COAT[3])
    layer.oval(33, 23.5, 6, 4.5, INK).oval(33, 23.5, 5, 3.5, COAT[3]).rect(36, 23, 4, 3, COAT[1]).rect(29, 18, 3, 4, COAT[1])
    layer.rect(5, 27, 9, 3, INK).rect(6, 27, 8, 2, COAT[2]).rect(26, 28, 12, 3, INK).rect(27, 28, 10, 2, COAT[4])
    return layer.pixels()


def dog(top: int, head: tuple[int, int], legs: tuple[int, int, int, int], jaw: int = 0, tail: int = 0) -> Pixels:
    """A big shepherd facing right: the height of his back, his head (x, y), how far each paw is from its shoulder."""
    layer = Layer((48, 32))
    low = 31
    for number, (x, shift) in enumerate(zip((12, 15, 28, 31), legs, strict=True)):
        tone = COAT[1] if number % 2 == 0 else COAT[3]
        knee = (x + shift // 2, (top + 9 + low) // 2)
        layer.line([(x, top + 7), knee, (x + shift, low - 1)], INK, 5).line([(x, top + 7), knee, (x + shift, low - 1)], tone, 3)
        layer.rect(x + shift - 1, low - 2, 5, 2, INK)
    layer.oval(22, top + 6, 14, 6, INK).oval(22, top + 6, 13, 5, COAT[2])
    layer.oval(21, top + 3, 10, 2, COAT[1]).oval(22, top + 8.5, 8, 1.5, COAT[4])
    layer.line([(10, top + 4), (3, top + 1 - tail)], INK, 5).line([(10, top + 4), (3, top + 1 - tail)], COAT[2], 3)
    x, y = head
    layer.line([(31, top + 4), (x + 3, y + 5)], INK, 9).line([(31, top + 4), (x + 3, y + 5)], COAT[3], 7)
    layer.oval(x + 5, y - 1 + 5, 6, 5, INK).oval(x + 5, y + 4, 5, 4, COAT[3])
    layer.rect(x + 8, y + 3, 7, 4, INK).rect(x + 8, y + 3, 6, 2, COAT[1])
    layer.polygon([(x + 1, y + 1), (x + 1, y - 5), (x + 5, y)], INK)
    layer.polygon([(x + 2, y + 1), (x + 2, y - 3), (x + 4, y)], COAT[2])
    layer.pixel(x + 7, y + 2, "#ffe080").rect(x + 14, y + 3, 1, 2, INK)
    if jaw:
        layer.rect(x + 7, y + 6, 7, 1 + jaw, "#7c2430").rect(x + 7, y + 6 + jaw, 6, 2, COAT[1]).pixel(x + 12, y + 6, "#fff6e0")
    return layer.rect(27, top + 3, 3, 8, "#7c2430").rect(27, top + 3, 3, 1, "#d85c48").pixels()


def strides() -> list[Pixels]:
    """A gallop in six frames."""
    table = ((-8, -6, 10, 8), (-4, -2, 6, 2), (2, 6, -2, -6), (8, 10, -8, -4), (4, 2, -4, 0), (-4, -6, 4, 8))
    backs = (11, 12, 13, 12, 11, 10)
    return [dog(back, (33, back - 5), legs, 1, 3) for back, legs in zip(backs, table, strict=True)]


def steps() -> list[Pixels]:
    """A walk in four frames."""
    table = ((-3, 2, 3, -2), (0, 0, 0, 0), (3, -2, -3, 2), (0, 0, 0, 0))
    return [dog(12, (33, 7), legs, 0, 2) for legs in table]


# ---------------------------------------------------------------- heavy things


def grate(state: str, frame: int = 0) -> Pixels:
    """A round-cornered lid of bars, two tiles wide; bolted, shut, trembling, leaning open."""
    layer = Layer((48, 32))
    if state == "open":
        layer.polygon([(40, 16), (46, 16), (42, -12), (37, -12)], INK)
        for step in range(4):
            layer.line([(41, 15 - step * 4), (45, 15 - step * 4)], STEEL[4], 1)
        return layer.rect(8, 16, 2, 16, STEEL[2]).rect(38, 16, 2, 16, STEEL[1]).pixels()
    y = 16 - (frame % 2)
    layer.rect(8, y, 32, 16 - (frame % 2), INK).rect(8, y, 32, 3, STEEL[4]).rect(8, y, 32, 1, STEEL[6])
    layer.rect(8, y + 12, 32, 3, STEEL[2])
    for x in range(10, 38, 5):
        layer.rect(x, y + 3, 3, 10, STEEL[3]).rect(x, y + 3, 1, 10, STEEL[5])
    if state == "bolted":
        layer.rect(18, y - 3, 12, 6, INK).rect(19, y - 2, 10, 4, "#ac3a3c").rect(19, y - 2, 10, 1, "#f68c5c")
    return layer.pixels()


def portcullis() -> Pixels:
    """Iron points, four tiles high."""
    layer = Layer((24, 64))
    for x in (5, 11, 17):
        layer.rect(x, 0, 4, 60, INK).rect(x, 0, 3, 60, STEEL[3]).rect(x, 0, 1, 60, STEEL[5])
        layer.polygon([(x, 59), (x + 4, 59), (x + 2, 64)], STEEL[4])
    for y in (4, 18, 32, 46):
        layer.rect(4, y, 18, 5, INK).rect(4, y, 18, 4, STEEL[2]).rect(4, y, 18, 1, STEEL[5])
    return layer.pixels()


def crate() -> Pixels:
    """An ammunition crate, two tiles square."""
    layer = Layer((32, 32))
    layer.rect(0, 0, 32, 32, INK)
    for y in range(1, 31, 6):
        layer.rect(1, y, 30, 5, WOOD[3]).rect(1, y, 30, 1, WOOD[5])
    for x in (2, 24):
        layer.rect(x, 0, 6, 32, INK).rect(x + 1, 1, 4, 30, WOOD[4]).rect(x + 1, 1, 1, 30, WOOD[6])
    layer.line([(8, 28), (24, 4)], INK, 5).line([(8, 28), (24, 4)], WOOD[4], 3)
    return layer.rect(0, 0, 32, 1, WOOD[6]).pixels()


def flag(is_open: bool) -> Pixels:
    """A flagstone, in its bed or tipped against the wall."""
    layer = Layer((32, 32))
    if is_open:
        layer.polygon([(1, 15), (7, 16), (5, -2), (0, 0)], INK)
        return layer.polygon([(2, 14), (5, 14), (4, 1), (2, 1)], MUD[4]).pixels()
    layer.rect(0, 16, 32, 16, INK).rect(1, 16, 30, 14, MUD[3]).rect(1, 16, 30, 2, "#ffd9a4").rect(1, 18, 30, 2, MUD[5])
    return layer.line([(6, 18), (14, 24), (12, 30)], MUD[1], 1).rect(0, 16, 1, 14, DARK).rect(31, 16, 1, 14, DARK).pixels()


def window_bars(is_open: bool) -> Pixels:
    """The window of the condemned cell: filed bars, or two stumps."""
    layer = Layer((16, 48))
    layer.rect(0, 0, 16, 3, CAST[4]).rect(0, 45, 16, 3, CAST[4]).rect(0, 45, 16, 1, STEEL[6])
    for x in (2, 7, 12):
        height = 7 if is_open else 42
        layer.rect(x, 3, 3, height, INK).rect(x, 3, 2, height, STEEL[3]).rect(x, 3, 1, height, STEEL[5])
        if is_open:
            layer.rect(x, 38, 3, 7, INK).rect(x, 38, 1, 7, STEEL[5])
        else:
            layer.rect(x, 20, 3, 1, "#ffd9a4")
    return layer.pixels()


# ---------------------------------------------------------------- light, water, the post


def fuse_box(is_dark: bool, frame: int = 0) -> Pixels:
    """An iron box with a red bolt; pulled, its door hangs open and it spits."""
    layer = Layer((24, 32))
    layer.rect(4, 2, 16, 28, INK).rect(5, 3, 14, 26, STEEL[2]).rect(5, 3, 14, 1, STEEL[5]).rect(10, 0, 4, 3, STEEL[1])
    if is_dark:
        layer.rect(6, 5, 12, 22, DARK).rect(19, 3, 4, 26, STEEL[3]).rect(19, 3, 1, 26, STEEL[5])
        for y in (8, 14, 20):
            layer.rect(8, y, 3, 3, "#a88038").rect(13, y, 3, 3, STEEL[1])
        sparkle(layer, 12, 10 + 6 * (frame % 3), 1 + frame % 3)
    else:
        layer.polygon([(13, 8), (8, 18), (12, 18), (10, 25), (16, 14), (12, 14)], LIT).rect(17, 15, 1, 4, STEEL[5])
    return layer.pixels()


def boots(is_on: bool, frame: int = 0) -> Pixels:
    """What is seen of a searcher over a street grating."""
    layer = Layer((24, 24))
    if is_on:
        for x in (6 + frame % 2, 13):
            layer.rect(x, 0, 5, 8, "#231c20").rect(x, 7, 7, 2, INK).rect(x, 0, 1, 8, "#4c4044")
    return layer.pixels()


def tank(state: str, frame: int = 0) -> Pixels:
    """A riveted tank on its cradle; tipping; on its side and empty."""
    layer = Layer((72, 72))
    lean = frame * 3 if state == "tipping" else 14 if state == "empty" else 0
    layer.rect(8, 62, 56, 6, INK).rect(9, 63, 54, 3, WOOD[4]).rect(9, 63, 54, 1, WOOD[6])
    body = [(10 + lean, 8), (60 + lean, 8 + lean // 2), (60, 62), (10, 62)]
    layer.polygon([(x - 2, y - 2) for x, y in body[:2]] + [(62, 63), (8, 63)], INK)
    layer.polygon(body, STEEL[2])
    for number, tone in enumerate((3, 4, 5, 4, 3, 2)):
        left = 12 + number * 8
        layer.polygon([(left + lean, 10), (left + 8 + lean, 10), (left + 8, 60), (left, 60)], STEEL[tone])
    for y in (20, 36, 52):
        shift = lean * (62 - y) // 54
        layer.rect(9 + shift, y, 52, 3, INK).rect(9 + shift, y, 52, 2, STEEL[1]).rect(9 + shift, y, 52, 1, STEEL[4])
    layer.rect(12 + lean, 6, 48, 3, STEEL[6])
    if state == "tipping":
        layer.rect(58, 10, 6, 56, "#7088a0", 0.6).rect(60, 10, 2, 58, "#c8d4dc", 0.7)
    return layer.pixels()


def rope(is_taut: bool) -> Pixels:
    """A rope on a cleat."""
    layer = Layer((16, 32))
    layer.rect(4, 24, 9, 4, INK).rect(5, 25, 7, 2, STEEL[4])
    way = [(8, 25), (9, 12), (8, 0)] if is_taut else [(8, 25), (3, 18), (6, 29), (12, 27)]
    return layer.line(way, INK, 4).line(way, "#c09868", 2).pixels()


def post() -> Pixels:
    """A post with two rings and a bloodless, splintered face."""
    layer = Layer((24, 56))
    layer.rect(7, 4, 11, 52, INK).rect(8, 5, 8, 51, WOOD[3]).rect(8, 5, 2, 51, WOOD[5]).rect(14, 5, 2, 51, WOOD[2])
    for y in (18, 34):
        layer.rect(5, y, 15, 4, INK).rect(6, y, 13, 2, "#c09868").rect(6, y, 13, 1, "#ecc890")
    for x, y in ((11, 24), (13, 29), (10, 40)):
        layer.rect(x, y, 2, 2, DARK).pixel(x, y + 2, WOOD[6])
    return layer.rect(4, 53, 17, 3, INK).pixels()


def mouth() -> Pixels:
    """An arch of brick, and the evening in it."""
    layer = Layer((56, 60))
    layer.circle(28, 28, 27, INK).rect(1, 28, 54, 32, INK).circle(28, 28, 26, MUD[3]).rect(2, 28, 52, 32, MUD[3])
    for step in range(12):
        turn = math.pi * (1 + (step + 0.5) / 12)
        inner = (28 + 19 * math.cos(turn), 28 + 19 * math.sin(turn))
        outer = (28 + 26 * math.cos(turn), 28 + 26 * math.sin(turn))
        layer.line([inner, outer], MUD[1], 1)
    for y in range(30, 60, 6):
        layer.rect(2, y, 8, 1, MUD[1]).rect(46, y, 8, 1, MUD[1])
    layer.circle(28, 28, 19, INK).rect(9, 28, 38, 32, INK)
    with layer.clip(arch_path(10, 10, 36, 50)):
        layer.gradient(10, 10, 36, 50, [(0, "#4a2458"), (0.35, "#a83c5c"), (0.62, "#f0743c"), (0.8, "#ffc060"), (1, "#ffe0a0")])
        layer.circle(30, 50, 9, "#fff0c0")
        layer.polygon([(10, 56), (20, 46), (30, 54), (40, 44), (46, 52), (46, 60), (10, 60)], "#6a3050")
    return layer.pixels()


def bobbing(piece: Layer) -> list[Pixels]:
    """A thing to be picked up, rising and sinking."""
    picture = piece.pixels()
    return [np.roll(np.pad(picture, ((0, 3), (0, 0), (0, 0))), low, 0) for low in BOB]


def cell_door() -> Cast:
    """Bars of a cell."""
    cast = Cast((12, 48), outline=False)
    cast.add("closed", [slid(0, False)]).add("holding", [slid(0, True)])
    return cast.add("opening", [slid(frame, False) for frame in range(FRAMES)])


def back_cells() -> Cast:
    """An open cell in the back wall."""
    cast = Cast((16, 48), outline=False)
    for state in ("open", "taken", "shut"):
        cast.add(state, [back_cell(state)])
    return cast


def prisoners_cell() -> Cast:
    """Two prisoners' cell."""
    cast = Cast((16, 48), outline=False)
    return cast.add("waiting", [prisoners(0, False), prisoners(1, False)], True).add("empty", [prisoners(0, True)])


def guard_dog() -> Cast:
    """All that a dog does, facing right; the sheet has both sides."""
    cast = Cast((24, 32))
    cast.add("sleep", [sleeping_dog()], True)
    cast.add("ear", [dog(13, (33, 4), (0, 0, 0, 0)), dog(13, (33, 3), (0, 0, 0, 0))], True)
    cast.add("bark", [dog(12, (33, 5), (0, 1, 2, 1), 0, 4), dog(12, (34, 3), (0, 1, 2, 1), 3, 2)], True)
    cast.add("sit", [dog(14, (32, 4), (2, 4, 0, 0), 0, 0), dog(14, (32, 4), (2, 4, 0, 0), 1, 3)], True)
    cast.add("run", strides(), True)
    return cast.add("walk", steps(), True)


def single(anchor: tuple[int, int], **states: Pixels) -> Cast:
    """A thing with one picture for each state."""
    cast = Cast(anchor)
    for name, picture in states.items():
        cast.add(name, [picture])
    return cast


LAMP_TILES = 4


def swaying_lamp() -> Cast:
    """`idle`: a lamp of the well, four tiles wide; `chain`: a tile of its two wires."""
    ends = range(LAMP_TILES)
    shade = np.concatenate([lamp(tile == 0, tile == ends[-1]).pixels() for tile in ends], 1)
    wire = cable().pixels()
    between = np.zeros_like(wire)
    wires = np.concatenate([wire, between, between, wire], 1)
    return Cast((32, 16), outline=False).add("idle", [shade]).add("chain", [wires])


THINGS: dict[str, Callable[[], Cast]] = {
    "cell_door": cell_door,
    "back_cell": back_cells,
    "prisoners": prisoners_cell,
    "board_key": lambda: Cast((8, 16)).add("idle", bobbing(key()), True, [soft_glow((16, 19), 7, 8, 12, "#ff9b80", 0.5)]),
    "pen_gate": lambda: Cast((8, 16), outline=False).add("closed", [wire()], repeat=True),
    "kennel_lever": lambda: single((12, 32), down=lever(False), up=lever(True)),
    "sluice_wheel": lambda: single((16, 32), idle=wheel(0.3), turned=wheel(0.9)),
    "guard_dog": guard_dog,
    "floor_grate": lambda: (
        Cast((24, 32), outline=False)
        .add("closed", [grate("closed")])
        .add("bolted", [grate("bolted")])
        .add("open", [grate("open")])
        .add("lifting", [grate("closed", frame) for frame in range(2)], True)
    ),
    "portcullis": lambda: single((12, 64), closed=portcullis(), open=portcullis()),
    "swaying_lamp": swaying_lamp,
    "push_crate": lambda: single((16, 32), idle=crate()),
    "loose_flag": lambda: (
        Cast((16, 32), outline=False)
        .add("flag_closed", [flag(False)])
        .add("flag_open", [flag(True)])
        .add("bars_closed", [np.pad(window_bars(False), ((0, 0), (8, 8), (0, 0)))])
        .add("bars_open", [np.pad(window_bars(True), ((0, 0), (8, 8), (0, 0)))])
    ),
    "fuse_box": lambda: (
        Cast((12, 32)).add("on", [fuse_box(False)]).add("dark", [fuse_box(True, frame) for frame in range(6)], True)
    ),
    "grate_light": lambda: Cast((12, 24)).add("off", [boots(False)]).add("on", [boots(True, frame) for frame in range(2)], True),
    "water_tank": lambda: (
        Cast((36, 68))
        .add("full", [tank("full")])
        .add("tipping", [tank("tipping", frame) for frame in range(6)])
        .add("empty", [tank("empty")])
    ),
    "tank_rope": lambda: single((8, 28), taut=rope(True), slack=rope(False)),
    "drain_mouth": lambda: Cast((28, 59)).add("open", [mouth()], glows=[soft_glow((56, 60), 28, 40, 34, "#ffb060", 0.5)]),
    "execution_post": lambda: single((12, 56), idle=post()),
}
"""By sheet."""
