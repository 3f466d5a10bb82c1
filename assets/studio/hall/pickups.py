"""Things to pick up: papers, secrets, ammunition, first aid, a disguise."""

from __future__ import annotations

import math

from assets.studio import pieces
from assets.studio.cast import BOB, Cast, soft_glow, sparkle
from assets.studio.hall import decor
from assets.studio.hall.tones import RED_LIGHT
from assets.studio.paint import GOLD, Layer, Pixels
from assets.studio.pieces import BRASS, PAPER, SOVIET_RED, STEEL, stamp


def intel_frame(index: int) -> Pixels:
    """A dossier with a red stamp."""
    y = 3 + BOB[index] - 1
    layer = Layer((18, 18))
    layer.polygon(
        [(2, y + 2), (8, y + 2), (9, y), (14, y), (15, y + 2), (16, y + 2), (16, y + 12), (2, y + 12)],
        "#b8843e",
    )
    layer.rect(4, y - 1, 10, 9, PAPER[4]).rect(5, y + 1, 7, 1, PAPER[1])
    layer.rect(2, y + 4, 14, 9, "#e8b860").rect(2, y + 4, 14, 1, "#ffe4a0")
    layer.rect(2, y + 12, 14, 1, "#8a5c24").rect(15, y + 5, 1, 7, "#b8843e")
    layer.polygon([(11, y + 4), (16, y + 4), (16, y + 6), (10, y + 12), (5, y + 12)], SOVIET_RED)
    layer.line([(11, y + 4.5), (5, y + 11.5)], RED_LIGHT)
    layer.rect(3, y + 6, 5, 1, "#8a5c24").rect(3, y + 8, 4, 1, "#8a5c24")
    glint = (0, 0, 1, 2, 1, 0, 0, 0)[index]
    sparkle(layer, 13, y + 5, glint)
    return layer.pixels()


def intel() -> Cast:
    """The dossiers."""
    return Cast((9, 18)).add("idle", [intel_frame(index) for index in range(8)], True)


def secret_frame(index: int) -> Pixels:
    """A golden pair of notes above a music box."""
    layer = Layer((18, 20))
    layer.rect(2, 14, 14, 6, pieces.CRIMSON[2]).rect(2, 14, 14, 1, pieces.CRIMSON[4])
    layer.rect(2, 19, 14, 1, pieces.CRIMSON[0]).rect(3, 12, 12, 2, GOLD[2]).rect(3, 12, 12, 1, GOLD[4])
    layer.rect(8, 15, 3, 3, GOLD[3]).pixel(9, 16, GOLD[0])
    crank = index * math.pi / 4
    layer.line([(16, 16), (16 + math.cos(crank) * 1.5, 16.5 + math.sin(crank) * 2)], GOLD[3])
    layer.pixel(16, 15 + index % 3, GOLD[4])
    y = 1 + BOB[index] // 2
    layer.rect(6, y, 1, 8, GOLD[3]).rect(13, y, 1, 7, GOLD[3]).rect(6, y, 8, 2, GOLD[4])
    layer.rect(6, y, 8, 1, "#fff6d8").rect(6, y + 2, 8, 1, GOLD[2])
    layer.oval(5.2, y + 8.5, 2.2, 1.7, GOLD[3]).oval(12.2, y + 7.5, 2.2, 1.7, GOLD[3])
    layer.pixel(4, y + 7, "#fff6d8").pixel(11, y + 6, "#fff6d8")
    sparkle(layer, (14, 5)[index // 4], y + (1, 8)[index // 4], (0, 1, 2, 1)[index % 4])
    return layer.pixels()


def secret() -> Cast:
    """The hidden music boxes."""
    glow = [soft_glow((18, 20), 9, 7, 10, "#ffe08a", 0.35)]
    return Cast((9, 20)).add("idle", [secret_frame(index) for index in range(8)], True, glow)


def ammo_frame(index: int) -> Pixels:
    """An open box of cartridges."""
    layer = Layer((18, 13))
    for number, x in enumerate(range(3, 15, 3)):
        layer.rect(x, 1, 2, 6, BRASS[3]).rect(x, 0, 2, 2, "#c8643c")
        layer.rect(x, 1, 1, 6, BRASS[5] if number == index else BRASS[4])
    layer.rect(1, 5, 16, 8, pieces.OLIVE[2]).rect(1, 5, 16, 1, pieces.OLIVE[4])
    layer.rect(1, 12, 16, 1, pieces.OLIVE[0]).rect(16, 6, 1, 6, pieces.OLIVE[1])
    layer.rect(1, 6, 1, 6, pieces.OLIVE[3])
    layer.rect(4, 8, 10, 3, GOLD[3]).rect(5, 9, 2, 1, GOLD[0]).rect(8, 9, 2, 1, GOLD[0])
    layer.rect(11, 9, 2, 1, GOLD[0])
    sparkle(layer, 4 + index * 3, 2, 1 if index % 2 else 0)
    return layer.pixels()


def ammo() -> Cast:
    """Rounds."""
    return Cast((9, 13)).add("idle", [ammo_frame(index) for index in range(4)], True)


def first_aid_frame(index: int) -> Pixels:
    """A white satchel with a blue heart."""
    layer = Layer((18, 16))
    layer.curve_line([(4, 5), (6, 1), (9, 0.6), (12, 1), (14, 5)], "#8a5c3c", 1)
    layer.rect(1, 5, 16, 10, "#e4e0dc").rect(2, 4, 14, 1, "#fffaf0").rect(1, 5, 16, 1, "#fffaf0")
    layer.rect(1, 14, 16, 1, "#8a8490").rect(16, 6, 1, 8, "#b0aab0").rect(1, 7, 16, 1, "#b8b2b4")
    layer.rect(1, 6, 1, 8, "#fffaf0")
    beat = 1 if index in (1, 2) else 0
    blue = "#5a9cff" if beat else "#3a78e0"
    for x, y, width in ((6, 8, 2), (10, 8, 2), (6, 9, 6), (6, 10, 6), (7, 11, 4), (8, 12, 2)):
        layer.rect(x - beat * (y < 11), y, width + beat * (1 if y == 8 else 2) * (y < 11), 1, blue)
    layer.pixel(6, 9, "#d0e4ff")
    layer.rect(3, 6, 2, 3, "#8a5c3c").rect(13, 6, 2, 3, "#8a5c3c").pixel(3, 8, GOLD[4])
    layer.pixel(13, 8, GOLD[4])
    return layer.pixels()


def first_aid() -> Cast:
    """Health."""
    return Cast((9, 15)).add("idle", [first_aid_frame(index) for index in range(4)], True)


def disguise() -> Cast:
    """The boyar's coat on its hook."""
    piece = pieces.blank((20, 34))
    hook = Layer((20, 34)).rect(8, 0, 4, 3, BRASS[3]).rect(8, 0, 4, 1, BRASS[5]).rect(9, 3, 2, 3, STEEL[4])
    stamp(piece, hook.pixels(), 0, 0)
    stamp(piece, decor.boyar_coat(18, 29), 1, 5)
    return Cast((10, 34)).add("idle", [piece])
