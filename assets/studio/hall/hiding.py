"""Where Bond hides: a curtained niche, coats on a stand, a lean-to behind sacking, lockers. Something red says so in each."""

from __future__ import annotations

import math

import numpy as np

from assets.studio import paint, pieces
from assets.studio.cast import Cast
from assets.studio.hall import costumes
from assets.studio.paint import GOLD, SNOW, SNOW_SHADE, Layer, Pixels, arch_path
from assets.studio.pieces import BRASS, WOOD, stamp

NICHE_DARK = "#1a0c12"
SIZE = 36, 52
COATS = ((1, pieces.MIDNIGHT), (7, pieces.FUR), (13, pieces.OLIVE), (18, pieces.CRIMSON), (23, pieces.FUR), (28, pieces.MIDNIGHT))
"""Left edge of each coat on the stand, and its cloth."""
SACKING = ("#1c0c0c", "#3c1a18", "#642c24", "#8c4430", "#b87048")
PLANK = ("#16121e", "#2c2632", "#443c44", "#645860", "#8c8084")


def niche_frame(drawn: bool, sway: float = 0.0) -> Pixels:
    """A recess with a curtain, drawn or open."""
    layer = Layer((36, 52))
    layer.rect(2, 4, 32, 48, WOOD[2]).path(arch_path(5, 7, 26, 60), NICHE_DARK)
    layer.gradient(7, 30, 22, 22, [(0, NICHE_DARK), (1, "#3a1c1c")])
    layer.rect(2, 4, 2, 48, WOOD[4]).rect(32, 4, 2, 48, WOOD[1]).rect(12, 16, 1, 10, "#2c161a")
    layer.rect(22, 16, 1, 10, "#2c161a").rect(12, 15, 11, 1, "#3a2020")
    piece = layer.pixels()
    xs, ys = pieces.local_grid((36, 52))
    wave = sway * np.sin(ys / 52 * 2.4)
    if drawn:
        tone = (
            0.42
            + 0.40 * np.sin((xs + wave) / 4.2 * math.pi + 0.4 * np.sin(ys / 15))
            + 0.10 * np.sin((xs + wave) / 1.9 * math.pi)
            - 0.004 * ys
        )
        mask = ((xs > 4) & (xs < 32) & (ys > 5) & (ys < 51 + np.sin((xs + wave) / 2.2))).astype(np.float32)
        cloth = pieces.toned(mask, tone, paint.VELVET, 0.6)
        cloth = pieces.recolour(cloth, mask * (ys > 47) * (ys < 49), GOLD[3], 0.9)
    else:
        reach = np.where(ys < 32, 8 - (ys / 32) * 3.2, 4.8 + (ys - 32) * 0.10)
        left, right = xs - 3, 33 - xs
        side = np.minimum(left, right)
        mask = ((side < reach) & (side > 0) & (ys > 5)).astype(np.float32)
        cloth = pieces.toned(
            mask,
            0.45 + 0.40 * np.sin(side * 1.9 + ys / 22) - 0.003 * ys + 0.12 * (left < 10),
            paint.VELVET,
            0.6,
        )
        cloth = pieces.recolour(cloth, mask * (np.abs(ys - 33) < 1.5), GOLD[3], 1)
    stamp(piece, cloth, 0, 0)
    rail = Layer((36, 52)).rect(0, 3, 36, 3, BRASS[3]).rect(0, 3, 36, 1, BRASS[5])
    rail.rect(0, 5, 36, 1, BRASS[1]).circle(1.5, 4, 2, BRASS[4]).circle(34.5, 4, 2, BRASS[4])
    for x in range(5, 33, 5):
        if drawn or x < 10 or x > 25:
            rail.rect(x, 2, 2, 5, BRASS[2]).pixel(x, 2, BRASS[5])
    return stamp(piece, rail.pixels(), 0, 0)


def coats_frame(drawn: bool, sway: float = 0.0) -> Pixels:
    """A brass stand of long coats with hats over them: parted about the dark, or closed with two eyes in it."""
    layer = Layer(SIZE)
    for x in (1, 33):
        layer.rect(x, 8, 2, 44, BRASS[3]).rect(x, 8, 1, 44, BRASS[5]).rect(x - 1, 50, 4, 2, BRASS[2])
    layer.rect(3, 12, 30, 39, NICHE_DARK).rect(3, 46, 30, 5, "#2c181a")
    piece = layer.pixels()
    for index, (x, ramp) in enumerate(COATS):
        aside = 0 if drawn else (-1 if index < 3 else 1) * (3 - abs(index - 2.5)) * 1.6
        width = 9 if drawn else 7
        coat = costumes.hanging_strip(width, 36 + index % 3, ramp, index * 5 + 1)
        reach = sway * math.sin(index * 1.3)
        for row in range(coat.shape[0]):
            shift = round(reach * (row / coat.shape[0]) ** 1.5)
            coat[row] = np.roll(coat[row], shift, axis=0)
        stamp(piece, coat, min(max(x + aside, 2), 34 - width), 12)
    front = Layer(SIZE)
    front.rect(0, 9, 36, 3, BRASS[3]).rect(0, 9, 36, 1, BRASS[5]).rect(0, 11, 36, 1, BRASS[1])
    front.rect(3, 3, 10, 6, pieces.FUR[2]).rect(4, 2, 8, 2, pieces.FUR[3]).rect(4, 2, 7, 1, pieces.FUR[4])
    front.oval(24, 7.5, 8, 1.8, pieces.MIDNIGHT[2]).rect(19, 2, 10, 6, pieces.MIDNIGHT[1]).rect(19, 2, 2, 5, pieces.MIDNIGHT[3])
    front.rect(19, 6, 10, 1, pieces.CRIMSON[3])
    front.rect(30, 11, 3, 24, pieces.CRIMSON[3]).rect(30, 11, 1, 24, pieces.CRIMSON[4]).rect(30, 35, 3, 2, GOLD[3])
    if drawn:
        front.rect(15, 19, 2, 1, "#fff0d0").rect(19, 19, 2, 1, "#fff0d0").rect(12, 50, 5, 2, "#14141c").rect(
            19, 50, 5, 2, "#14141c"
        )
    return stamp(piece, front.pixels(), 0, 0)


def shed_frame(drawn: bool, sway: float = 0.0) -> Pixels:
    """A lean-to of planks under snow, a red-brown sack for its door: hooked back, or let down."""
    layer = Layer(SIZE)
    layer.rect(2, 6, 32, 46, PLANK[2]).rect(6, 9, 24, 43, NICHE_DARK).gradient(6, 34, 24, 18, [(0, NICHE_DARK), (1, "#2a2028")])
    for x in (2, 30):
        layer.rect(x, 6, 4, 46, PLANK[3]).rect(x, 6, 1, 46, PLANK[4]).rect(x + 3, 8, 1, 44, PLANK[0])
    layer.rect(9, 44, 7, 8, "#20202c").rect(9, 44, 7, 1, "#585a74").rect(22, 40, 1, 12, PLANK[3])
    piece = layer.pixels()
    xs, ys = pieces.local_grid(SIZE)
    wave = sway * np.sin(ys / 52 * 2.4)
    if drawn:
        mask = ((xs > 5) & (xs < 31) & (ys > 8) & (ys < 49 + 1.4 * np.sin((xs + wave) / 2.8))).astype(np.float32)
        tone = (
            0.46
            + 0.28 * np.sin((xs + wave) / 6.2 * math.pi + 0.5 * np.sin(ys / 13))
            - 0.004 * ys
            + 0.06 * (np.mod(xs + ys, 2) < 1)
        )
    else:
        side = 31 - xs
        mask = ((side > 0) & (side < 10 - np.abs(ys - 30) * 0.16 - 3 * (np.abs(ys - 30) < 2)) & (ys > 8) & (ys < 46)).astype(
            np.float32
        )
        tone = 0.42 + 0.36 * np.sin(side * 1.7 + ys / 20) - 0.003 * ys
    stamp(piece, pieces.toned(mask, np.clip(tone, 0, 1).astype(np.float32), SACKING, 0.6), 0, 0)
    front = Layer(SIZE)
    if drawn:
        front.rect(12, 26, 8, 7, SACKING[3]).frame(12, 26, 8, 7, SACKING[4])
    else:
        front.rect(22, 29, 10, 2, pieces.CRIMSON[3]).rect(22, 29, 10, 1, pieces.CRIMSON[4])
    front.polygon([(0, 9), (36, 9), (36, 4), (0, 6)], PLANK[1]).line([(0, 6), (36, 4)], PLANK[4]).rect(0, 8, 36, 1, PLANK[0])
    front.polygon([(0, 6), (36, 4), (36, 1), (24, 1), (10, 3), (0, 3)], SNOW).polygon(
        [(20, 5), (36, 4), (36, 2), (28, 3)], SNOW_SHADE
    )
    for x, tall in ((4, 4), (12, 3), (17, 5), (26, 4), (32, 3)):
        front.rect(x, 9, 1, tall, SNOW_SHADE)
    return stamp(piece, front.pixels(), 0, 0)


IRON = ("#0a161c", "#16303a", "#265058", "#3f7074", "#86b0a4", "#d8ecdc")


def locker_frame(drawn: bool, shake: int = 0) -> Pixels:
    """A pair of iron lockers under a red lamp: one door ajar about the dark, or shut with two eyes in its slits."""
    layer = Layer(SIZE)
    layer.rect(2, 6, 32, 46, IRON[0]).rect(3, 7, 30, 44, IRON[1])
    layer.rect(2, 50, 32, 2, IRON[2]).rect(2, 6, 32, 2, IRON[4]).rect(2, 8, 32, 1, IRON[2])
    layer.rect(4, 9, 28, 41, NICHE_DARK).rect(4, 42, 28, 8, "#14181c")
    layer.rect(21, 9, 1, 41, IRON[0])

    def leaf(x: int, width: int) -> None:
        layer.rect(x, 9, width, 41, IRON[2]).rect(x, 9, 1, 41, IRON[4]).rect(x + width - 1, 9, 1, 41, IRON[0])
        layer.rect(x, 9, width, 1, IRON[3])
        for slit in (13, 16, 19):
            layer.rect(x + 3, slit, max(width - 6, 1), 1, IRON[0]).rect(x + 3, slit + 1, max(width - 6, 1), 1, IRON[3])
        layer.rect(x + width - 4, 29, 2, 5, BRASS[4])

    if drawn:
        leaf(4 + shake, 14)
        leaf(18, 14)
        layer.rect(8 + shake, 13, 2, 1, "#fff0d0").rect(12 + shake, 13, 2, 1, "#fff0d0")
    else:
        leaf(1, 5)
        leaf(18, 14)
        layer.rect(8, 12, 8, 1, IRON[3]).rect(11, 13, 2, 12, pieces.OLIVE[2]).rect(9, 16, 6, 14, pieces.OLIVE[1])
    layer.rect(14, 1, 8, 5, pieces.CRIMSON[1]).rect(15, 2, 6, 3, pieces.CRIMSON[3]).rect(15, 2, 3, 1, pieces.CRIMSON[4])
    return layer.pixels()


TARP = ("#1a140e", "#3a3020", "#57492e", "#776540", "#a08a58", "#d8b878")


def tarp_frame(drawn: bool, breath: int = 0) -> Pixels:
    """Freight under a tarpaulin: a flap thrown back from the gap between two crates, or down, and eyes in its slit."""
    layer = Layer(SIZE)
    layer.polygon([(1, 51), (1, 16), (6, 7), (17, 4), (29, 6), (34, 15), (34, 51)], TARP[0])
    layer.polygon([(2, 51), (2, 17), (7, 8), (17, 5), (28, 7), (33, 16), (33, 51)], TARP[2])
    layer.polygon([(25, 8), (28, 7), (33, 16), (33, 51), (28, 51), (29, 18)], TARP[3])
    layer.line([(2, 17), (7, 8), (17, 5), (28, 7), (33, 16)], TARP[5], 1)
    for x, top in ((8, 12), (27, 12)):
        layer.line([(x, top), (x - 1, 30), (x, 49)], TARP[1], 1).line([(x + 1, top), (x, 30), (x + 1, 49)], TARP[4], 1)
    if drawn:
        x = 10 - breath
        layer.polygon([(x, 14), (25 + breath, 14), (26 + breath, 49), (x - 1, 49)], TARP[3])
        layer.line([(x, 14), (x - 1, 49)], TARP[4], 1).line([(26 + breath, 15), (26 + breath, 49)], TARP[1], 1)
        layer.line([(15, 18), (14, 46)], TARP[2], 1).line([(21, 20), (22, 47)], TARP[2], 1)
        layer.rect(14, 21, 9, 2, TARP[0]).rect(15 + breath, 21, 2, 1, "#fff0d0").rect(19 + breath, 21, 2, 1, "#fff0d0")
    else:
        layer.polygon([(11, 15), (25, 15), (26, 50), (10, 50)], NICHE_DARK).rect(12, 40, 13, 10, "#241a14")
        layer.polygon([(22, 13), (29, 15), (31, 46), (26, 38), (24, 24)], TARP[0])
        layer.polygon([(23, 14), (28, 16), (30, 43), (27, 37), (25, 24)], TARP[4])
        layer.line([(25, 17), (28, 36)], TARP[3], 1)
    layer.line([(2, 33), (9, 31), (27, 31), (33, 33)], TARP[0], 2).line([(2, 32), (9, 30), (27, 30), (33, 32)], TARP[5], 1)
    layer.rect(1, 49, 34, 3, TARP[0]).rect(2, 49, 32, 1, TARP[4])
    return layer.pixels()


def hiding_place() -> Cast:
    """Each look, `empty` and `drawn`."""
    cast = Cast((18, 52))
    for look, frame in (("curtain", niche_frame), ("coats", coats_frame), ("shed", shed_frame)):
        cast.add(f"{look}_empty", [frame(False)])
        cast.add(f"{look}_drawn", [frame(True), frame(True, 1.6)], True)
    cast.add("locker_empty", [locker_frame(False)])
    cast.add("locker_drawn", [locker_frame(True), locker_frame(True, 1)], True)
    cast.add("tarp_empty", [tarp_frame(False)])
    cast.add("tarp_drawn", [tarp_frame(True), tarp_frame(True, 1)], True)
    return cast
