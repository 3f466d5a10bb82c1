"""Decor of the concert hall: one picture a thing, collected by `levels/tilesets/hall_decor.tsx`.

Tile ids are in the order of names.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np

from assets.studio import pieces
from assets.studio.hall import costumes, walls, workshop
from assets.studio.lettering import letters, text_width
from assets.studio.paint import GOLD, SNOW, SNOW_DEEP, SNOW_SHADE, Layer, Pixels, curve_path, polygon_path, save_png, to_bytes
from assets.studio.pieces import (
    BRASS,
    FUR,
    IRON,
    LAMP_AMBER,
    LAMP_CORE,
    LAMP_WARM,
    PALE_WOOD,
    PAPER,
    ROPE,
    SKIN_LINEN,
    SOVIET_RED,
    STEEL,
    TULLE,
    WOOD,
    stamp,
)

STONE = ("#2a2440", "#4a4268", "#6e6690", "#9890b4", "#ccc8e0")
BRICK_NIGHT = ("#2a1a2c", "#4c2e40", "#6e4450", "#946064", "#c89890")
COAL = ("#08080c", "#16161e", "#2c2c38", "#545464", "#9a96a0")
SNOW_WHITE = "#f4f8ff"
WICKER = ("#3a2414", "#6e4a24", "#a0743c", "#d0a460", "#f4d494")


def cello_case() -> Pixels:
    """A cello in its case, upright, with a leather handle and travel labels."""
    size = (26, 50)
    shape = [
        (3, 48),
        (1, 40),
        (3, 33),
        (6, 29),
        (5, 23),
        (8, 17),
        (10, 14),
        (10, 2),
        (16, 2),
        (16, 14),
        (18, 17),
        (21, 23),
        (20, 29),
        (23, 33),
        (25, 40),
        (23, 48),
    ]
    mask = pieces.path_mask(size, curve_path(shape, True, 0.8))
    xs, ys = pieces.local_grid(size)
    tone = 0.62 - 0.035 * (xs - 6) - 0.004 * ys + 0.25 * np.exp(-((xs - 8 - 2 * np.sin(ys / 6)) ** 2) / 3)
    piece = pieces.toned(mask, tone, ("#16090c", "#3a1618", "#642420", "#944034", "#d88860"))
    seam = mask * (np.abs(xs - 13 + np.sin(ys / 5)) < 0.6)
    piece = pieces.relief(pieces.recolour(piece, seam, "#16090c", 0.7), "#ecae84", "#16090c", 0.7)
    trim = Layer(size)
    for y in (20, 33, 43):
        trim.rect(19 if y > 22 else 17, y, 5, 3, BRASS[3]).rect(19 if y > 22 else 17, y, 5, 1, BRASS[5])
    trim.rect(2, 46, 22, 2, BRASS[1]).rect(2, 46, 22, 1, BRASS[3]).rect(5, 36, 6, 5, PAPER[3])
    trim.rect(6, 38, 4, 1, SOVIET_RED).rect(13, 40, 5, 4, "#3f8a7c").rect(14, 41, 3, 1, PAPER[4])
    trim.rect(10, 5, 6, 1, BRASS[3]).rect(10, 11, 6, 1, BRASS[3])
    return stamp(piece, trim.pixels(), 0, 0)


def music_stands() -> Pixels:
    """Three folding stands, sheets on them."""
    layer = Layer((48, 38))
    for x, top, sheet in ((9, 8, True), (24, 4, True), (39, 10, False)):
        layer.rect(x, top + 6, 2, 30 - top, IRON[3]).rect(x, top + 6, 1, 30 - top, IRON[5])
        layer.line([(x + 1, 31), (x - 5, 37.5)], IRON[3], 2).line([(x + 1, 31), (x + 7, 37.5)], IRON[2], 2)
        layer.line([(x + 1, 30.5), (x - 5, 37)], IRON[5])
        layer.polygon([(x - 7, top + 7), (x + 8, top + 7), (x + 10, top - 4), (x - 6, top - 4)], IRON[2])
        layer.rect(x - 8, top + 6, 17, 2, IRON[4]).rect(x - 8, top + 6, 17, 1, IRON[5])
        if sheet:
            layer.polygon([(x - 5, top + 6), (x + 1, top + 6), (x + 2, top - 5), (x - 4, top - 5)], PAPER[4])
            layer.polygon([(x + 2, top + 6), (x + 7, top + 6), (x + 9, top - 4), (x + 3, top - 5)], PAPER[3])
            for y in (top - 3, top, top + 3):
                layer.rect(x - 3, y, 4, 1, PAPER[0]).rect(x + 4, y, 3, 1, PAPER[0])
        else:
            for y in (top - 1, top + 3):
                layer.rect(x - 4, y, 11, 1, IRON[4])
    return layer.pixels()


def hat_boxes() -> Pixels:
    """A tottering stack of hat boxes, a plumed hat on top."""
    piece = pieces.blank((42, 46))
    for width, height, ramp, style, x, floor in (
        (26, 13, pieces.CRIMSON, 2, 1, 46),
        (20, 11, pieces.PAPER, 3, 4, 33),
        (17, 9, pieces.PEACOCK, 1, 3, 22),
        (16, 15, pieces.BRONZE, 1, 26, 46),
        (14, 9, pieces.ROSE, 2, 27, 31),
    ):
        stamp(piece, costumes.hat_box(width, height, ramp, style), x, floor - height)
    hat = Layer((42, 46)).oval(11, 12, 10, 2, pieces.MIDNIGHT[1])
    hat.curve([(5, 12), (6, 6), (11, 4), (16, 6), (17, 12)], pieces.MIDNIGHT[2]).rect(6, 9, 11, 2, GOLD[3])
    hat.curve_line([(15, 9), (18, 2), (23, 2), (25, 6)], TULLE[4], 2)
    hat.curve_line([(15, 8), (19, 1), (24, 3)], TULLE[3], 1).rect(7, 6, 3, 1, pieces.MIDNIGHT[4])
    return stamp(piece, hat.pixels(), 0, 0)


def boyar_coat(width: int, height: int) -> Pixels:
    """A boyar's long coat: crimson brocade, gold braid, fur collar and hem."""
    size = (width, height)
    piece = costumes.garment("coat", size, pieces.CRIMSON, 3, GOLD[3])
    mask = pieces.solid(piece)
    xs, ys = pieces.local_grid(size)
    middle = width / 2
    braid = mask * (np.abs(xs - middle) < 1.2) * (ys > 3)
    piece = pieces.recolour(piece, braid, GOLD[3], 1)
    bars = mask * (np.abs(xs - middle) < 4.2) * (np.mod(ys.astype(int), 4) == 2) * (ys > 5) * (ys < height * 0.75)
    piece = pieces.recolour(piece, bars, GOLD[4], 1)
    fleck = mask * (np.mod(xs.astype(int) * 3 + ys.astype(int) * 5, 11) == 0) * (np.abs(xs - middle) > 4)
    piece = pieces.recolour(piece, fleck, GOLD[2], 0.6)
    fur = mask * (
        (ys < height * 0.16) | (ys > height - 4) | ((np.abs(xs - middle) > width * 0.30) & (np.abs(ys - height * 0.6) < 2))
    )
    tone = pieces.toned(fur, 0.45 + 0.3 * np.sin(xs * 2.3 + ys * 1.3) + 0.1 * (ys < height * 0.2), FUR)
    return stamp(piece, tone, 0, 0)


def mannequin_boyar() -> Pixels:
    """A mannequin in the boyar's coat, tall fur hat and beard."""
    piece = pieces.blank((26, 56))
    foot = Layer((26, 56)).rect(11, 48, 4, 6, WOOD[3]).rect(5, 53, 16, 3, WOOD[2])
    foot.rect(5, 53, 16, 1, WOOD[5])
    stamp(piece, foot.pixels(), 0, 0)
    stamp(piece, boyar_coat(24, 37), 1, 14)
    head = Layer((26, 56)).rect(10, 8, 7, 8, SKIN_LINEN[3]).rect(10, 8, 2, 8, SKIN_LINEN[4])
    head.rect(15, 8, 2, 8, SKIN_LINEN[1])
    head.curve([(9, 12), (18, 12), (17, 18), (13.5, 23), (10, 18)], FUR[3])
    head.line([(11, 13), (11, 18)], FUR[4]).line([(14, 13), (14, 21)], FUR[2]).rect(12, 12, 3, 1, FUR[1])
    stamp(piece, head.pixels(), 0, 0)
    size = (26, 56)
    hat = pieces.path_mask(size, polygon_path([(8, 9), (6, 0), (20, 0), (19, 9)]))
    xs, ys = pieces.local_grid(size)
    return stamp(
        piece,
        pieces.relief(
            pieces.toned(hat, 0.75 - 0.04 * (xs - 6) + 0.2 * np.sin(xs * 2.1 + ys * 2.6), FUR),
            FUR[4],
            FUR[0],
            0.6,
        ),
        0,
        0,
    )


def dress_dummy() -> Pixels:
    """A dressmaker's dummy with a bronze gown in the making."""
    return costumes.dress_dummy(pieces.BRONZE, 3)


def mirror_bulbs() -> Pixels:
    """A make-up table with its bulb-framed mirror."""
    piece = pieces.blank((50, 68))
    stamp(piece, costumes.make_up_mirror(40, 42), 5, 0)
    layer = Layer((50, 68))
    layer.rect(0, 42, 50, 5, WOOD[4]).rect(0, 42, 50, 1, WOOD[5]).rect(0, 46, 50, 1, WOOD[0])
    layer.rect(3, 47, 44, 8, WOOD[2]).rect(3, 54, 44, 1, WOOD[0])
    for x in (5, 27):
        layer.frame(x, 48, 18, 6, WOOD[1]).rect(x + 7, 50, 4, 2, BRASS[4])
    for x in (3, 43):
        layer.rect(x, 55, 4, 13, WOOD[3]).rect(x, 55, 1, 13, WOOD[5])
    layer.rect(8, 38, 3, 4, pieces.CRIMSON[3]).rect(13, 39, 6, 3, GOLD[3])
    layer.rect(32, 36, 3, 6, pieces.PEACOCK[3]).rect(37, 39, 6, 3, TULLE[3]).rect(37, 39, 6, 1, TULLE[4])
    return stamp(piece, layer.pixels(), 0, 0)


def sewing_table() -> Pixels:
    """The treadle sewing machine."""
    return costumes.sewing_table()


def lantern_paper() -> Pixels:
    """A paper lantern on its cord."""
    piece = pieces.blank((16, 36))
    stamp(piece, Layer((16, 36)).rect(7, 0, 1, 14, IRON[3]).pixels(), 0, 0)
    return stamp(piece, costumes.lantern_paper(16, 15), 0, 12)


def trunk_open() -> Pixels:
    """A travelling trunk with its lid up; cloth spills out."""
    layer = Layer((46, 38))
    layer.polygon([(4, 18), (42, 18), (40, 2), (6, 2)], pieces.CRIMSON[1])
    layer.polygon([(7, 16), (39, 16), (37, 4), (9, 4)], pieces.ROSE[2])
    for x in range(11, 38, 5):
        layer.line([(x, 5), (x + (x - 23) * 0.06, 16)], pieces.ROSE[1])
    layer.line([(4, 18), (6, 2), (40, 2), (42, 18)], WOOD[4], 2)
    layer.gradient(2, 18, 42, 20, [(0, "#3f6a5c"), (1, "#1f3a38")]).rect(2, 18, 42, 1, PALE_WOOD[5])
    layer.rect(2, 19, 42, 1, WOOD[1])
    layer.rect(30, 25, 8, 6, PAPER[3]).rect(31, 27, 5, 1, SOVIET_RED).rect(9, 28, 9, 5, "#c87848")
    layer.rect(10, 29, 7, 1, PAPER[4])
    for x in (2, 20, 38):
        layer.rect(x, 18, 6, 20, PALE_WOOD[2]).rect(x, 18, 1, 20, PALE_WOOD[4])
        layer.rect(x + 5, 18, 1, 20, WOOD[0])
    layer.rect(19, 22, 8, 7, BRASS[3]).rect(19, 22, 8, 1, BRASS[5]).rect(22, 25, 2, 3, BRASS[0])
    for x in (2, 39):
        layer.rect(x, 33, 5, 5, BRASS[2]).rect(x, 33, 5, 1, BRASS[4])
    piece = layer.pixels()
    size = (46, 38)
    xs, ys = pieces.local_grid(size)
    for points, ramp, seed in (
        ([(5, 20), (8, 13), (16, 12), (20, 15), (19, 20), (17, 30), (12, 33), (9, 27)], pieces.CRIMSON, 1),
        ([(20, 19), (23, 13), (31, 12), (39, 15), (40, 20)], TULLE, 2),
    ):
        cloth = pieces.path_mask(size, curve_path(points, True, 0.9))
        stamp(
            piece,
            pieces.relief(
                pieces.toned(cloth, 0.55 + 0.35 * np.sin(xs * 0.9 + seed + ys * 0.12) - 0.01 * ys, ramp),
                ramp[-1],
                ramp[0],
                0.6,
            ),
            0,
            0,
        )
    return piece


def rope_coil() -> Pixels:
    """A coil of rope with a loose end."""
    piece = pieces.blank((32, 13))
    stamp(piece, workshop.rope_coil(26), 0, 0)
    end = Layer((32, 13)).curve_line([(22, 11), (27, 12), (31, 10)], ROPE[2], 2).pixel(30, 9, ROPE[4])
    return stamp(piece, end.pixels(), 0, 0)


def counterweights() -> Pixels:
    """Two columns of counterweights in their cradle."""
    piece = pieces.blank((36, 52))
    for x, count in ((4, 8), (20, 6)):
        stamp(piece, workshop.rope_line(52 - count * 5), x + 5, 0)
        stamp(piece, workshop.weight_stack(count, 12), x, 44 - count * 5 - 3)
    layer = Layer((36, 52)).rect(1, 48, 34, 4, WOOD[3]).rect(1, 48, 34, 1, WOOD[5])
    layer.rect(1, 10, 2, 39, IRON[3]).rect(33, 10, 2, 39, IRON[2]).rect(1, 10, 1, 39, IRON[5])
    return stamp(piece, layer.pixels(), 0, 0)


def barrel() -> Pixels:
    """A cask."""
    return workshop.barrel(22, 28)


def crate_stack() -> Pixels:
    """Three packing cases."""
    piece = pieces.blank((54, 46))
    for x, y, width, height, seed in ((0, 20, 28, 26, 2), (29, 26, 24, 20, 1), (8, 0, 24, 20, 4)):
        stamp(piece, workshop.crate(width, height, seed), x, y)
    return piece


def lamp_hanging() -> Pixels:
    """An enamel lamp on its cord with a lit bulb."""
    layer = Layer((22, 38))
    layer.rect(10, 0, 1, 20, IRON[3]).rect(8, 0, 6, 2, BRASS[2]).rect(8, 0, 6, 1, BRASS[4])
    layer.rect(9, 18, 4, 4, BRASS[3]).rect(9, 18, 1, 4, BRASS[5])
    layer.polygon([(8, 22), (14, 22), (21, 30), (1, 30)], pieces.PEACOCK[2])
    layer.polygon([(8, 22), (10, 22), (6, 30), (1, 30)], pieces.PEACOCK[3])
    layer.polygon([(12, 22), (14, 22), (21, 30), (17, 30)], pieces.PEACOCK[1])
    layer.rect(1, 30, 20, 2, TULLE[3]).rect(1, 30, 20, 1, pieces.PEACOCK[4])
    layer.oval(11, 33.5, 4, 3.5, LAMP_WARM).oval(11, 33, 2.5, 2.5, LAMP_CORE).rect(9, 37, 4, 1, LAMP_AMBER)
    return layer.pixels()


def lamp_wall() -> Pixels:
    """A gilt sconce with a candle bulb and a pleated shade."""
    layer = Layer((10, 16))
    layer.rect(3, 8, 4, 6, BRASS[2]).rect(3, 8, 1, 6, BRASS[4]).rect(4, 13, 2, 3, BRASS[3])
    layer.rect(4, 15, 2, 1, BRASS[5])
    layer.polygon([(3, 1), (7, 1), (10, 8), (0, 8)], LAMP_WARM)
    layer.polygon([(4, 1), (6, 1), (7, 8), (3, 8)], LAMP_CORE).rect(0, 7, 10, 1, LAMP_AMBER)
    layer.rect(3, 0, 4, 1, BRASS[3])
    for x in (1, 8):
        layer.pixel(x, 6, LAMP_AMBER)
    return layer.pixels()


def bulb() -> Pixels:
    """A bare bulb on a wire."""
    layer = Layer((8, 18)).rect(3, 0, 1, 8, IRON[3]).rect(2, 7, 3, 4, BRASS[2]).rect(2, 7, 1, 4, BRASS[4])
    layer.oval(3.5, 13.5, 3, 3.8, LAMP_WARM).oval(3.5, 13.2, 1.8, 2.4, LAMP_CORE).pixel(3, 17, LAMP_AMBER)
    return layer.pixels()


def broom_bucket() -> Pixels:
    """A broom that leans over a zinc bucket."""
    layer = Layer((26, 44))
    layer.line([(19, 33), (8, 0)], PALE_WOOD[3], 2).line([(18.5, 33), (7.5, 0)], PALE_WOOD[5], 1)
    layer.polygon([(15, 32), (22, 30), (26, 43), (14, 44)], WICKER[2]).rect(15, 32, 8, 2, SOVIET_RED)
    for x in (15, 18, 21):
        layer.line([(x + 1, 34), (x + (x - 18) * 0.4, 44)], WICKER[0])
        layer.line([(x + 2, 34), (x + 1 + (x - 18) * 0.4, 44)], WICKER[4])
    layer.curve_line([(2, 31), (3, 23), (8, 21), (13, 23), (14, 31)], STEEL[3])
    layer.polygon([(1, 30), (15, 30), (13, 44), (3, 44)], STEEL[2])
    layer.polygon([(1, 30), (5, 30), (6, 44), (3, 44)], STEEL[4])
    layer.polygon([(12, 30), (15, 30), (13, 44), (11, 44)], STEEL[1])
    layer.rect(1, 29, 14, 2, STEEL[4]).rect(1, 29, 14, 1, STEEL[5]).rect(2, 36, 12, 1, STEEL[1])
    layer.curve([(6, 30), (8, 28), (12, 29), (13, 35), (10, 34)], TULLE[2])
    return layer.pixels()


def laundry_basket() -> Pixels:
    """A wicker hamper with linen."""
    size = (38, 28)
    xs, ys = pieces.local_grid(size)
    mask = pieces.path_mask(size, polygon_path([(2, 10), (36, 10), (33, 28), (5, 28)]))
    weave = 0.5 + 0.26 * np.where((xs.astype(int) // 3 + ys.astype(int) // 2) % 2 == 0, 1, -1) - 0.007 * (xs - 6) - 0.006 * ys
    piece = pieces.relief(pieces.toned(mask, weave, WICKER, 0.3), WICKER[4], WICKER[0], 0.6)
    linen = Layer(size).curve([(4, 11), (6, 4), (13, 2), (19, 5), (26, 1), (33, 5), (35, 11)], TULLE[3])
    linen.curve([(12, 11), (14, 5), (20, 6), (21, 11)], TULLE[4])
    linen.curve([(26, 11), (28, 6), (34, 6), (36, 17), (30, 19)], "#9ab0d8")
    linen.line([(29, 8), (31, 17)], "#d8e4fa").line([(7, 6), (9, 11)], TULLE[2])
    linen.line([(22, 5), (23, 11)], TULLE[1])
    stamp(piece, linen.pixels(), 0, 0)
    rim = Layer(size).rect(1, 10, 25, 2, WICKER[3]).rect(1, 10, 25, 1, WICKER[4])
    rim.rect(8, 16, 5, 2, WICKER[0]).rect(25, 20, 5, 1, WICKER[0])
    return stamp(piece, rim.pixels(), 0, 0)


def sheets_line() -> Pixels:
    """Sheets drying on a line, with pegs."""
    size = (94, 38)
    xs, ys = pieces.local_grid(size)
    sag = 2 + 3 * np.sin(xs / 94 * math.pi)
    piece = pieces.toned((np.abs(ys - sag) < 0.7).astype(np.float32), np.full_like(xs, 0.5), ROPE, 0)
    for left, right, length, tint, seed in (
        (5, 31, 31, TULLE, 1),
        (34, 61, 28, ("#54607c", "#8494b4", "#b4c4dc", "#dce6f4", "#f8fcff"), 2),
        (64, 90, 32, TULLE, 3),
    ):
        hem = length + 1.6 * np.sin(xs / 4 + seed)
        lean = (ys / 38) ** 2 * 2
        mask = ((xs - lean > left) & (xs - lean < right) & (ys > sag) & (ys < hem)).astype(np.float32)
        tone = 0.66 + 0.20 * np.sin((xs - left) / 3.4 + seed + 0.03 * ys) + 0.08 * np.sin((xs - left) / 1.6) - 0.006 * ys
        cloth = pieces.relief(pieces.toned(mask, tone, tint), tint[-1], tint[0], 0.5)
        stripe = mask * (np.abs(ys - hem + 4) < 0.8)
        stamp(piece, pieces.recolour(cloth, stripe, pieces.ROSE[2] if seed != 2 else "#4a6ab0", 0.7), 0, 0)
        pegs = Layer(size)
        for x in (left + 2, (left + right) // 2, right - 3):
            pegs.rect(x, float(sag[0, int(x)]) - 2, 2, 5, PALE_WOOD[4])
            pegs.rect(x, float(sag[0, int(x)]) - 2, 1, 5, PALE_WOOD[5])
        stamp(piece, pegs.pixels(), 0, 0)
    return piece


def coal_shovel() -> Pixels:
    """A shovel stuck in a small heap of coal."""
    layer = Layer((34, 42))
    layer.line([(23, 30), (10, 3)], PALE_WOOD[3], 2).line([(22.5, 30), (9.5, 3)], PALE_WOOD[5])
    layer.line([(6, 5), (14, 1)], PALE_WOOD[4], 3)
    layer.polygon([(19, 25), (26, 22), (32, 36), (24, 40)], STEEL[2]).line([(19, 25), (26, 22)], STEEL[5])
    layer.line([(19.5, 25), (24, 39)], STEEL[4])
    generator = np.random.default_rng(5)
    for row, (y, left, right) in enumerate(((32, 14, 24), (35, 9, 30), (38, 4, 32), (41, 1, 34))):
        for x in np.arange(left, right, 4):
            jitter = generator.uniform(-1, 1)
            layer.polygon(
                [
                    (x - 2, y + 1),
                    (x - 1 + jitter, y - 3),
                    (x + 3, y - 3 + jitter),
                    (x + 4, y + 1),
                    (x + 1, y + 3),
                ],
                COAL[1 + row % 2],
            )
            layer.line(
                [(x - 1 + jitter, y - 2.5), (x + 2, y - 2.5 + jitter)],
                COAL[4] if generator.random() < 0.4 else COAL[3],
            )
    return layer.pixels()


def workbench() -> Pixels:
    """A carpenter's bench: vice, plane, saw, glue pot, shavings."""
    layer = Layer((66, 42))
    layer.rect(0, 14, 66, 6, PALE_WOOD[2]).rect(0, 14, 66, 1, PALE_WOOD[5]).rect(0, 19, 66, 1, PALE_WOOD[0])
    layer.rect(4, 20, 58, 5, WOOD[2]).rect(4, 24, 58, 1, WOOD[0])
    for x in (5, 55):
        layer.rect(x, 20, 6, 22, WOOD[3]).rect(x, 20, 1, 22, WOOD[5]).rect(x + 5, 20, 1, 22, WOOD[0])
    layer.rect(8, 34, 50, 3, WOOD[3]).rect(8, 34, 50, 1, WOOD[5]).rect(8, 36, 50, 1, WOOD[0])
    layer.rect(46, 16, 10, 9, IRON[3]).rect(46, 16, 10, 1, IRON[5]).rect(49, 20, 4, 8, IRON[2])
    layer.rect(44, 26, 14, 2, STEEL[4])
    layer.rect(8, 9, 16, 5, WOOD[4]).rect(8, 9, 16, 1, WOOD[5])
    layer.polygon([(13, 9), (17, 4), (19, 9)], WOOD[3]).line([(15, 9), (19, 3)], STEEL[5])
    layer.rect(8, 13, 16, 1, STEEL[3])
    layer.rect(29, 8, 7, 6, BRASS[2]).rect(29, 8, 7, 1, BRASS[4]).rect(33, 1, 1, 8, PALE_WOOD[4])
    layer.rect(32, 0, 3, 3, TULLE[2])
    layer.polygon([(12, 22), (38, 22), (38, 25), (12, 31)], STEEL[3])
    layer.line([(12, 22.5), (38, 22.5)], STEEL[5]).rect(8, 21, 6, 9, PALE_WOOD[3])
    layer.rect(10, 23, 2, 5, WOOD[0])
    for x, y in ((21, 40), (27, 39), (35, 40), (26, 12), (42, 12)):
        layer.pixel(x, y, PALE_WOOD[5]).rect(x + 1, y - 1, 2, 1, PALE_WOOD[4]).pixel(x + 3, y, PALE_WOOD[3])
    layer.rect(14, 29, 10, 5, pieces.OLIVE[2]).rect(14, 29, 10, 1, pieces.OLIVE[4])
    layer.rect(28, 30, 14, 4, WOOD[4]).rect(28, 30, 14, 1, WOOD[5])
    return layer.pixels()


def bicycle() -> Pixels:
    """A town bicycle."""
    layer = Layer((54, 34))
    for x in (11, 43):
        for turn in range(0, 180, 30):
            dx, dy = math.cos(math.radians(turn)) * 9, math.sin(math.radians(turn)) * 9
            layer.line([(x - dx, 23 - dy), (x + dx, 23 + dy)], STEEL[3])
        layer.circle(x, 23, 10, IRON[1], stroke=2).circle(x, 23, 8.6, STEEL[4], stroke=1)
        layer.circle(x, 23, 1.6, STEEL[5])
    frame = "#2f7a6a"
    for start, end in (
        ((11, 23), (25, 23)),
        ((11, 23), (20, 11)),
        ((20, 11), (25, 23)),
        ((25, 23), (37, 10)),
        ((20, 11), (37, 10)),
        ((36, 7), (43, 23)),
    ):
        layer.line([start, end], frame, 2)
    layer.line([(20, 10.5), (37, 9.5)], "#8ad0b0").line([(19, 11), (18, 6)], STEEL[4], 2)
    layer.rect(13, 4, 10, 3, "#5a3418").rect(13, 4, 10, 1, "#b87c4c")
    layer.curve_line([(36, 8), (35, 3), (40, 2), (44, 4)], STEEL[4], 2).rect(42, 3, 4, 2, IRON[1])
    layer.rect(37, 9, 4, 4, BRASS[3]).rect(40, 10, 2, 2, LAMP_CORE)
    layer.circle(25, 23, 3.4, STEEL[3], stroke=1).line([(25, 23), (28, 29)], STEEL[4])
    layer.rect(27, 29, 4, 1, IRON[4]).curve_line([(1, 20), (4, 12), (11, 11), (19, 14)], frame, 1)
    layer.rect(3, 9, 10, 1, STEEL[4]).rect(0, 16, 2, 3, SOVIET_RED)
    return layer.pixels()


def poster_a() -> Pixels:
    """A concert bill: a cello on midnight blue under a golden sun."""
    layer = Layer((28, 40)).rect(0, 0, 28, 40, PAPER[3]).rect(2, 2, 24, 26, pieces.MIDNIGHT[1])
    layer.circle(14, 13, 9, "#e8a83c").circle(13, 12, 7, "#ffd67a")
    layer.curve([(10, 27), (9, 22), (11, 19), (10, 15), (14, 13), (18, 15), (17, 19), (19, 22), (18, 27)], "#8a3018")
    layer.curve([(11, 26), (10, 22), (12, 19), (11, 16), (14, 14), (14, 26)], "#c85a2c")
    layer.rect(13, 4, 2, 20, "#1c0a0c").rect(12, 3, 4, 2, "#1c0a0c").rect(12, 24, 4, 1, TULLE[4])
    layer.line([(19, 6), (8, 25)], TULLE[4])
    layer.rect(3, 30, 22, 2, SOVIET_RED).rect(5, 33, 18, 1, PAPER[0]).rect(4, 35, 20, 1, PAPER[0])
    layer.rect(8, 37, 12, 1, PAPER[0]).rect(0, 39, 28, 1, PAPER[1]).rect(27, 0, 1, 40, PAPER[2])
    return layer.pixels()


def poster_b() -> Pixels:
    """An opera bill: a crowned mask between curtains."""
    layer = Layer((28, 40)).rect(0, 0, 28, 40, pieces.CRIMSON[1]).rect(1, 1, 26, 38, pieces.CRIMSON[2])
    layer.rect(3, 3, 22, 24, "#2a1420")
    for x, side in ((3, 1), (25, -1)):
        layer.polygon([(x, 3), (x + side * 9, 3), (x + side * 5, 14), (x + side * 3, 27), (x, 27)], pieces.CRIMSON[3])
        layer.line([(x + side * 3, 3), (x + side * 2, 26)], pieces.CRIMSON[4])
    layer.curve([(9, 13), (14, 12), (19, 13), (19, 19), (14, 25), (9, 19)], TULLE[4])
    layer.curve([(14, 12), (19, 13), (19, 19), (14, 25)], TULLE[3])
    layer.rect(10, 16, 3, 2, "#1c0a12").rect(15, 16, 3, 2, "#1c0a12").rect(12, 21, 4, 1, pieces.CRIMSON[2])
    layer.polygon([(9, 12), (9, 7), (11, 10), (14, 5), (17, 10), (19, 7), (19, 12)], GOLD[3])
    layer.rect(9, 11, 10, 1, GOLD[4])
    layer.rect(5, 29, 18, 3, GOLD[4]).rect(7, 30, 14, 1, pieces.CRIMSON[1]).rect(6, 34, 16, 1, GOLD[4])
    layer.rect(9, 36, 10, 1, GOLD[3])
    return layer.frame(0, 0, 28, 40, GOLD[2], 0.7).pixels()


def key_rack() -> Pixels:
    """The porter's board of keys."""
    layer = Layer((32, 24)).rect(0, 0, 32, 24, WOOD[3]).rect(0, 0, 32, 2, WOOD[5])
    layer.rect(2, 3, 28, 19, WOOD[1]).rect(0, 22, 32, 2, WOOD[2])
    for row, y in enumerate((5, 14)):
        for column, x in enumerate(range(4, 30, 7)):
            layer.rect(x, y, 3, 2, PAPER[3]).pixel(x + 1, y + 2, BRASS[5])
            if (row, column) != (1, 2):
                layer.rect(x + 1, y + 3, 1, 5, BRASS[3]).rect(x, y + 3, 3, 1, BRASS[4])
                layer.pixel(x + 2, y + 7, BRASS[4])
    return layer.pixels()


def chair() -> Pixels:
    """A gilt concert chair with a red seat."""
    layer = Layer((20, 32))
    layer.rect(2, 1, 2, 31, BRASS[2]).rect(2, 1, 1, 31, BRASS[4]).rect(2, 0, 3, 2, BRASS[5])
    layer.line([(16, 19), (18, 31)], BRASS[2], 2).line([(6, 19), (5, 31)], BRASS[1], 2)
    layer.rect(14, 19, 2, 10, BRASS[1])
    layer.polygon([(3, 3), (6, 4), (6, 13), (3, 14)], pieces.CRIMSON[2]).rect(4, 4, 1, 9, pieces.CRIMSON[4])
    layer.rect(2, 17, 16, 3, BRASS[3]).rect(2, 17, 16, 1, BRASS[5]).rect(3, 14, 15, 3, pieces.CRIMSON[3])
    layer.rect(4, 14, 13, 1, pieces.CRIMSON[4]).rect(3, 16, 15, 1, pieces.CRIMSON[1])
    layer.rect(4, 25, 13, 1, BRASS[2])
    return layer.pixels()


def radiator() -> Pixels:
    """A ribbed radiator with its pipe and valve."""
    layer = Layer((42, 26))
    for x in range(3, 36, 5):
        layer.rect(x, 1, 4, 23, PAPER[2]).rect(x, 1, 1, 23, PAPER[4]).rect(x + 3, 1, 1, 23, PAPER[0])
        layer.rect(x + 1, 0, 2, 1, PAPER[4]).rect(x + 1, 24, 2, 1, PAPER[0])
    layer.rect(2, 4, 36, 2, PAPER[3]).rect(2, 5, 36, 1, PAPER[1]).rect(2, 19, 36, 2, PAPER[1])
    layer.rect(5, 24, 2, 2, IRON[2]).rect(33, 24, 2, 2, IRON[2])
    layer.rect(38, 19, 3, 7, BRASS[2]).rect(38, 19, 1, 7, BRASS[4]).rect(37, 15, 5, 3, SOVIET_RED)
    layer.rect(37, 15, 5, 1, "#ff8a5c").rect(39, 18, 1, 1, BRASS[4])
    return layer.pixels()


def arrow_sign(text: str, right: bool, pictogram: Callable[[Layer, int, int], None]) -> Pixels:
    """An enamel sign in the shape of an arrow: a pictogram and a word."""
    width = text_width(text) + 32
    layer = Layer((width, 17))
    shape = (
        [(0, 1), (width - 8, 1), (width, 8.5), (width - 8, 16), (0, 16)]
        if right
        else [(8, 1), (width, 1), (width, 16), (8, 16), (0, 8.5)]
    )
    layer.polygon(shape, PAPER[3])
    mask_layer = layer.pixels()
    piece = pieces.relief(mask_layer, PAPER[4], PAPER[1], 0.9)
    inner = Layer((width, 17))
    start = 4 if right else 11
    pictogram(inner, start, 3)
    letters(inner, text, start + 15, 5, "#3a1418")
    tip = width - 7 if right else 3
    inner.polygon(
        [(tip, 5), (tip + 4, 8.5), (tip, 12)] if right else [(tip + 4, 5), (tip, 8.5), (tip + 4, 12)],
        SOVIET_RED,
    )
    for x in (1, width - 10) if right else (9, width - 2):
        inner.pixel(x, 2, BRASS[1]).pixel(x, 14, BRASS[1])
    return stamp(piece, inner.pixels(), 0, 0)


def stage_pictogram(layer: Layer, x: int, y: int) -> None:
    """A small stage with its curtains."""
    layer.rect(x, y, 12, 11, "#2a1420").rect(x, y, 12, 2, pieces.CRIMSON[3])
    layer.rect(x, y, 3, 10, pieces.CRIMSON[3]).rect(x + 9, y, 3, 10, pieces.CRIMSON[3])
    layer.pixel(x + 3, y + 2, pieces.CRIMSON[3]).pixel(x + 8, y + 2, pieces.CRIMSON[3])
    layer.rect(x, y + 9, 12, 2, GOLD[3]).rect(x + 5, y + 4, 2, 2, GOLD[4]).rect(x + 5, y + 6, 2, 3, GOLD[4])


def hanger_pictogram(layer: Layer, x: int, y: int) -> None:
    """A coat hanger."""
    layer.rect(x, y, 12, 11, pieces.CRIMSON[2])
    layer.line([(x + 2, y + 8.5), (x + 6, y + 4.5), (x + 10, y + 8.5)], PAPER[4])
    layer.rect(x + 2, y + 8, 9, 1, PAPER[4])
    layer.rect(x + 6, y + 3, 1, 2, PAPER[4]).pixel(x + 7, y + 2, PAPER[4]).pixel(x + 6, y + 1, PAPER[4])


def sign_to_stage() -> Pixels:
    """The way to the stage (javisko)."""
    return arrow_sign("JAVISKO", True, stage_pictogram)


def sign_wardrobe() -> Pixels:
    """The way to the wardrobe (kostymy)."""
    return arrow_sign("KOSTÝMY", True, hanger_pictogram)


def snow_pile() -> Pixels:
    """Shovelled snow."""
    size = (44, 16)
    xs, ys = pieces.local_grid(size)
    shape = [(0, 16), (3, 11), (9, 9), (14, 3), (22, 1), (29, 5), (35, 7), (41, 12), (44, 16)]
    mask = pieces.path_mask(size, curve_path(shape, True, 0.8))
    tone = 1.0 - 0.011 * (xs - 8) - 0.036 * ys + 0.12 * np.sin(xs / 3.1 + ys / 2)
    piece = pieces.toned(mask, tone, ("#4a5a94", SNOW_DEEP, SNOW_SHADE, SNOW, SNOW_WHITE))
    return pieces.recolour(piece, mask * (1 - pieces.shifted(mask, 0, 1)), SNOW_WHITE, 0.9)


def chimney() -> Pixels:
    """A brick chimney in the snow."""
    piece = pieces.blank((30, 46))
    stamp(piece, walls.brick_wall((22, 36), 4, BRICK_NIGHT, (8, 5)), 4, 10)
    layer = Layer((30, 46)).rect(22, 10, 4, 36, BRICK_NIGHT[0], 0.45).rect(4, 10, 1, 36, BRICK_NIGHT[4])
    layer.rect(1, 8, 28, 5, BRICK_NIGHT[2]).rect(1, 12, 28, 1, BRICK_NIGHT[0])
    for x in (6, 17):
        layer.rect(x, 1, 7, 8, "#8a4a38").rect(x, 1, 1, 8, "#c87858").rect(x + 5, 1, 2, 8, "#4c2630")
        layer.rect(x - 1, 1, 9, 2, "#a05c44").rect(x + 1, 1, 5, 1, "#140a10")
    layer.curve([(0, 9), (1, 6), (8, 6.5), (15, 5), (22, 6.5), (29, 6), (30, 9)], SNOW)
    layer.rect(1, 8, 28, 1, SNOW_SHADE).rect(3, 6, 10, 1, SNOW_WHITE).rect(6, 0, 4, 1, SNOW)
    layer.polygon([(26, 46), (26, 40), (30, 46)], SNOW).polygon([(4, 46), (4, 42), (0, 46)], SNOW)
    return stamp(piece, layer.pixels(), 0, 0)


def aerial() -> Pixels:
    """A television aerial with a little snow."""
    layer = Layer((30, 42)).rect(14, 4, 2, 38, STEEL[2]).rect(14, 4, 1, 38, STEEL[4])
    layer.line([(2, 9), (28, 5)], STEEL[3], 2).line([(2, 8.5), (28, 4.5)], STEEL[5])
    for x, reach in ((4, 5), (9, 4), (20, 4), (25, 3)):
        y = 9 - x * 0.15
        layer.rect(x, y - reach, 1, reach * 2, STEEL[4])
    layer.line([(15, 20), (6, 41)], STEEL[2]).line([(15, 20), (24, 41)], STEEL[2])
    layer.rect(11, 22, 8, 2, STEEL[3]).rect(11, 22, 8, 1, SNOW).rect(11, 40, 8, 2, STEEL[1])
    return layer.rect(13, 3, 4, 1, SNOW_WHITE).pixels()


def statue() -> Pixels:
    """A muse with a lyre on her plinth, snow on head and shoulders."""
    size = (28, 60)
    body = [
        (9, 46),
        (8, 38),
        (10, 30),
        (9, 23),
        (11, 17),
        (13, 15),
        (12, 12),
        (12, 8),
        (15, 6),
        (18, 8),
        (18, 12),
        (17, 15),
        (20, 17),
        (24, 9),
        (26, 10),
        (23, 22),
        (20, 26),
        (20, 32),
        (22, 40),
        (21, 46),
    ]
    mask = pieces.path_mask(size, curve_path(body, True, 0.7))
    xs, ys = pieces.local_grid(size)
    tone = 0.72 - 0.045 * (xs - 10) - 0.004 * ys + 0.20 * np.sin(xs * 1.1 - ys * 0.10) * (ys > 20)
    piece = pieces.relief(pieces.toned(mask, tone, STONE), STONE[4], STONE[0], 0.7)
    layer = Layer(size).rect(5, 46, 20, 4, STONE[3]).rect(5, 46, 20, 1, SNOW_WHITE)
    layer.rect(7, 50, 16, 7, STONE[2]).rect(7, 50, 1, 7, STONE[4]).rect(21, 50, 2, 7, STONE[0])
    layer.rect(10, 52, 9, 3, STONE[1])
    layer.rect(4, 56, 22, 4, STONE[3]).rect(4, 56, 22, 1, STONE[4]).rect(4, 59, 22, 1, STONE[0])
    layer.curve_line([(22, 10), (20, 3), (23, 1)], STONE[3], 2)
    layer.curve_line([(26, 10), (28, 3), (25, 1)], STONE[1], 2).rect(22, 9, 4, 2, STONE[2])
    layer.rect(23, 3, 1, 7, STONE[4]).rect(25, 3, 1, 7, STONE[4])
    layer.curve([(12, 7), (15, 4.5), (18, 7)], SNOW_WHITE).line([(10, 17.5), (13, 15.5)], SNOW_WHITE)
    layer.line([(18, 16.5), (20, 17.5)], SNOW).rect(14, 10, 1, 1, STONE[0]).rect(16, 10, 1, 1, STONE[0])
    return stamp(piece, layer.pixels(), 0, 0)


DECOR: dict[str, Callable[[], Pixels]] = {
    "aerial": aerial,
    "barrel": barrel,
    "bicycle": bicycle,
    "broom_bucket": broom_bucket,
    "bulb": bulb,
    "cello_case": cello_case,
    "chair": chair,
    "chimney": chimney,
    "coal_shovel": coal_shovel,
    "counterweights": counterweights,
    "crate_stack": crate_stack,
    "dress_dummy": dress_dummy,
    "hat_boxes": hat_boxes,
    "key_rack": key_rack,
    "lamp_hanging": lamp_hanging,
    "lamp_wall": lamp_wall,
    "lantern_paper": lantern_paper,
    "laundry_basket": laundry_basket,
    "mannequin_boyar": mannequin_boyar,
    "mirror_bulbs": mirror_bulbs,
    "music_stands": music_stands,
    "poster_a": poster_a,
    "poster_b": poster_b,
    "radiator": radiator,
    "rope_coil": rope_coil,
    "sewing_table": sewing_table,
    "sheets_line": sheets_line,
    "sign_to_stage": sign_to_stage,
    "sign_wardrobe": sign_wardrobe,
    "snow_pile": snow_pile,
    "statue": statue,
    "trunk_open": trunk_open,
    "workbench": workbench,
}
COLD = {"aerial", "chimney", "snow_pile", "statue", "sheets_line"}


def finished(name: str) -> Pixels:
    """The outlined picture of a thing; things outdoors get a cool rim."""
    piece = DECOR[name]()
    return pieces.outlined(piece, rim="#c8d8ff" if name in COLD else pieces.RIM, strength=0.4)


def write_pictures(folder: Path) -> None:
    """Write every picture."""
    for name in sorted(DECOR):
        save_png(to_bytes(finished(name)), folder / f"{name}.png")


def write_tileset(path: Path) -> None:
    """Write the Tiled collection of images."""
    sizes = {name: finished(name).shape[1::-1] for name in sorted(DECOR)}
    wide, high = max(size[0] for size in sizes.values()), max(size[1] for size in sizes.values())
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<tileset version="1.10" tiledversion="1.10.2" name="hall_decor" tilewidth="{wide}"'
        f' tileheight="{high}" tilecount="{len(sizes)}" columns="0" objectalignment="bottom">',
        ' <grid orientation="orthogonal" width="1" height="1"/>',
    ]
    for index, (name, size) in enumerate(sizes.items()):
        lines += [
            f' <tile id="{index}">',
            f'  <image source="../../assets/tiles/decor/{name}.png" width="{size[0]}" height="{size[1]}"/>',
            " </tile>",
        ]
    path.write_text("\n".join([*lines, "</tileset>"]) + "\n", encoding="utf-8")
