"""What hangs and stands in a wardrobe: garments, costume rows, hats, wigs, mirrors, lanterns, shelves. All return pieces."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import skia

from assets.studio.paint import GOLD, Layer, Pixels, Points, Size, curve_path, polygon_path, size_of
from assets.studio.pieces import (
    BRASS,
    BRONZE,
    COSTUME_RAMPS,
    CRIMSON,
    FUR,
    IRON,
    LAMP_CORE,
    LAMP_WARM,
    PALE_WOOD,
    PAPER,
    PEACOCK,
    PLUM,
    ROSE,
    SKIN_LINEN,
    SOVIET_RED,
    STEEL,
    TULLE,
    WOOD,
    Ramp,
    blank,
    crisp,
    local_grid,
    path_mask,
    recolour,
    relief,
    shifted,
    stamp,
    standing,
    toned,
)

PROFILES: dict[str, Points] = {
    "gown": ((0, 0.16), (0.05, 0.40), (0.12, 0.38), (0.30, 0.22), (0.36, 0.30), (0.62, 0.72), (1, 1.0)),
    "coat": ((0, 0.2), (0.07, 0.72), (0.14, 0.82), (0.36, 0.68), (0.55, 0.74), (1, 0.98)),
    "cloak": ((0, 0.2), (0.08, 0.55), (0.4, 0.72), (1, 1.0)),
    "dress": ((0, 0.3), (0.08, 0.56), (0.32, 0.42), (0.4, 0.5), (1, 0.95)),
    "tutu": (
        (0, 0.16), (0.08, 0.30), (0.40, 0.20), (0.46, 0.44), (0.56, 0.86),
        (0.68, 1.0), (0.80, 0.92), (0.9, 0.55), (1, 0.2),
    ),
}  # fmt: skip


def half_widths(kind: str, size: Size) -> Pixels:
    """Half the width of a garment in each row."""
    profile = PROFILES[kind]
    places = (np.arange(size[1]) + 0.5) / size[1]
    return np.interp(places, [p for p, _ in profile], [w * size[0] / 2 for _, w in profile]).astype(np.float32)


def fold_tone(across: Pixels, down: Pixels, count: float, seed: int) -> Pixels:
    """Folds of hanging cloth: `across` -1..1 from seam to seam, `down` 0..1."""
    phase = across * count * math.pi + seed * 1.7 + 0.5 * np.sin(down * 5 + seed)
    folds = 0.5 + 0.38 * np.sin(phase) + 0.16 * np.sin(2.3 * phase + 1)
    depth = np.clip(down * 2.2, 0.35, 1)
    side = 0.5 - 0.30 * across
    return np.clip(folds * depth * 0.55 + side * 0.42 + 0.14 - 0.12 * down, 0, 1)


def garment(kind: str, size: Size, ramp: Ramp, seed: int = 0, trim: str | None = None, sleeves: bool = True) -> Pixels:
    """One costume seen from the front: gown, coat, cloak, dress or tutu."""
    xs, ys = local_grid(size)
    reach = half_widths(kind, size)[:, None]
    across = np.clip((xs - size[0] / 2) / np.maximum(reach, 0.5), -1.2, 1.2)
    down = ys / size[1]
    scallop = 1.2 * np.sin(across * 9 + seed) if kind in ("gown", "cloak", "dress") else 0.0
    mask = ((np.abs(across) <= 1) & (ys <= size[1] - 1 + scallop)).astype(np.float32)
    tone = fold_tone(across, down, 5 if kind == "tutu" else 2.6, seed)
    if kind == "tutu":
        tone = np.where(down > 0.43, 0.25 + 0.75 * np.clip(1.5 - down * 1.15 + 0.22 * np.sin(across * 16), 0, 1), tone)
    piece = toned(mask, tone, ramp)
    waist = (np.abs(down - 0.33) < 0.6 / size[1] * 1.6).astype(np.float32) * mask
    if kind in ("gown", "dress", "tutu"):
        piece = recolour(piece, waist, trim or ramp[0], 0.9)
    if trim is not None:
        hem = mask * (1 - shifted(mask, 0, -2)) * (down > 0.6)
        piece = recolour(piece, hem, trim, 0.85)
    if kind == "coat":
        piece = coat_details(piece, mask, across, down, ramp, trim or GOLD[3])
    if sleeves and kind in ("gown", "dress", "cloak"):
        arm = mask * (np.abs(np.abs(across) - 0.74) < 0.10) * (down > 0.12) * (down < 0.34)
        piece = recolour(piece, arm, ramp[0], 0.8)
    lit = mask * (1 - shifted(mask, 1, 1))
    return recolour(piece, lit, ramp[-1], 0.55)


def coat_details(piece: Pixels, mask: Pixels, across: Pixels, down: Pixels, ramp: Ramp, trim: str) -> Pixels:
    """Sleeves, a front seam, buttons and epaulettes."""
    size = size_of(piece)
    xs, ys = local_grid(size)
    sleeve = mask * (np.abs(np.abs(across) - 0.58) < 0.09) * (down > 0.14) * (down < 0.62)
    piece = recolour(piece, sleeve, ramp[0], 0.85)
    cuff = mask * (np.abs(across) > 0.62) * (np.abs(down - 0.58) < 0.03)
    piece = recolour(piece, cuff, trim, 0.9)
    seam = mask * (np.abs(xs - size[0] / 2 - 0.5) < 0.6) * (down > 0.12)
    piece = recolour(piece, seam, ramp[0], 0.7)
    for offset in (-2.5, 2.5):
        button = (
            mask * (np.abs(xs - size[0] / 2 - offset) < 0.6) * (np.mod(ys.astype(int), 4) == 1) * (down > 0.16) * (down < 0.5)
        )
        piece = recolour(piece, button, trim)
    epaulette = mask * (down < 0.13) * (down > 0.05) * (np.abs(across) > 0.52)
    return recolour(piece, epaulette, trim, 0.9)


def hanger(width: int) -> Pixels:
    """A coat hanger, its hook uppermost."""
    layer = Layer((width, 6))
    middle = width // 2
    layer.pixel(middle, 0, STEEL[4]).pixel(middle + 1, 1, STEEL[4]).pixel(middle, 2, STEEL[3])
    layer.line([(1, 5.5), (middle, 3), (width - 1, 5.5)], PALE_WOOD[3])
    return crisp(layer)


def hung(piece: Pixels) -> Pixels:
    """A garment on its hanger."""
    height, width = piece.shape[:2]
    result = blank((width, height + 4))
    stamp(result, hanger(min(width, 15)), width // 2 - min(width, 15) // 2, 0)
    return stamp(result, piece, 0, 4)


def hanging_strip(width: int, height: int, ramp: Ramp, seed: int) -> Pixels:
    """A costume seen from the side, as it hangs among others: shoulder, sleeve, trim."""
    xs, ys = local_grid((width, height))
    across = (xs - width / 2) / (width / 2)
    down = ys / height
    shoulder = 1.0 - 5.0 * np.clip(0.07 - down, 0, 1) / 0.35
    flare = np.clip(0.80 + 0.24 * down, 0, 1)
    hem = height - 1 - np.abs(np.sin(across * 2.4 + seed)) * 2
    mask = ((np.abs(across) <= shoulder * flare) & (ys <= hem)).astype(np.float32)
    piece = toned(mask, fold_tone(across, down, 1.5 + seed % 3 * 0.5, seed), ramp)
    style = seed % 5
    if style in (0, 3):
        piece = recolour(piece, mask * (1 - shifted(mask, 0, -3)) * (down > 0.7), GOLD[3], 0.85)
    if style in (1, 3):
        sleeve = mask * (np.abs(across + 0.1) < 0.34) * (down > 0.08) * (down < 0.5)
        piece = recolour(piece, sleeve * (1 - shifted(sleeve, 1, 0)), ramp[-1], 0.7)
        piece = recolour(piece, sleeve * (1 - shifted(sleeve, -1, 0)), ramp[0], 0.8)
        piece = recolour(piece, sleeve * (np.abs(down - 0.47) < 0.035), GOLD[3], 0.9)
    if style == 2:
        piece = recolour(piece, mask * (np.abs(down - 0.36) < 0.03), GOLD[4], 0.8)
    if style == 4:
        piece = recolour(piece, mask * (down < 0.12), TULLE[3], 0.9)
    return recolour(piece, mask * (1 - shifted(mask, 1, 1)), ramp[-1], 0.45)


def costume_row(width: int, height: int, seed: int, ramps: Sequence[Ramp] = COSTUME_RAMPS, gap: int = -2) -> Pixels:
    """Costumes side by side on a rail: strips, now and then a tutu or a coat from the front."""
    generator = np.random.default_rng(seed)
    result = blank((width, height + 4))
    x = 0
    while x < width - 5:
        ramp = ramps[int(generator.integers(len(ramps)))]
        kind = int(generator.integers(9))
        if kind == 0 and width - x > 24:
            piece = hung(garment("tutu", (26, 30), TULLE, int(generator.integers(9)), GOLD[3]))
            step = 20
        elif kind == 1 and width - x > 18:
            piece = hung(garment("coat", (18, int(height * 0.8)), ramp, int(generator.integers(9))))
            step = 15
        else:
            size = (int(generator.integers(8, 13)), int(height * generator.uniform(0.72, 1)))
            piece = hung(hanging_strip(*size, ramp, int(generator.integers(30))))
            step = size[0] + gap
        stamp(result, piece, x, 0)
        x += step
    return result


def hat_box(width: int, height: int, ramp: Ramp, style: int = 0) -> Pixels:
    """A round box with a lid: plain, striped, with a ribbon or a label."""
    size = (width, height)
    xs, ys = local_grid(size)
    across = (xs - width / 2) / (width / 2)
    mask = np.ones((height, width), np.float32)
    mask[0, 0] = mask[0, -1] = mask[-1, 0] = mask[-1, -1] = 0
    piece = toned(mask, np.clip(0.72 - 0.5 * across - 0.25 * across**2, 0.05, 0.95), ramp)
    if style == 1:
        piece = recolour(piece, mask * (np.mod(xs.astype(int), 4) < 2), PAPER[3], 0.42)
    if style == 2:
        piece = recolour(piece, mask * (np.abs(xs - width / 2) < 1.2), GOLD[3], 0.9)
    if style == 3:
        label = mask * (np.abs(xs - width / 2) < width * 0.24) * (np.abs(ys - height * 0.62) < height * 0.18)
        piece = recolour(piece, label, PAPER[3], 0.85)
    lid = min(4, height // 3)
    piece = recolour(piece, mask * (ys < lid), ramp[-1], 0.35)
    piece = recolour(piece, mask * (np.abs(ys - lid - 0.5) < 0.5), ramp[0], 0.75)
    return relief(piece, ramp[-1], ramp[0], 0.6)


def wig_head(ramp: Ramp, style: int = 0) -> Pixels:
    """A wig on a linen head on a turned stand, 16 x 24."""
    size = (16, 24)
    layer = Layer(size)
    layer.rect(5, 21, 7, 3, WOOD[3]).rect(5, 21, 7, 1, WOOD[5]).rect(7, 17, 3, 5, SKIN_LINEN[2])
    layer.oval(8.5, 11.5, 4, 5.6, SKIN_LINEN[3]).rect(10, 8, 2, 8, SKIN_LINEN[2])
    layer.pixel(5, 12, SKIN_LINEN[4])
    piece = crisp(layer)
    shapes: dict[int, Points] = {
        0: ((3, 16), (2, 9), (4, 3), (8, 1), (12, 3), (14, 9), (13, 16), (11, 12), (10, 7), (6, 7), (5, 12)),
        1: ((4, 10), (3, 5), (5, 1), (9, 0), (13, 2), (14, 7), (14, 18), (11, 19), (11, 9), (7, 6)),
        2: ((2, 19), (3, 6), (6, 2), (10, 2), (14, 6), (15, 19), (12, 20), (11, 8), (6, 8), (5, 20)),
    }
    mask = path_mask(size, curve_path(shapes[style % 3]))
    xs, ys = local_grid(size)
    curls = 0.55 + 0.35 * np.sin(xs * 1.9 + np.sin(ys * 1.6) * 1.4) - 0.03 * (xs - 4) - 0.012 * ys
    stamp(piece, relief(toned(mask, curls, ramp), ramp[-1], ramp[0], 0.6), 0, 0)
    return piece


def dress_dummy(ramp: Ramp | None = None, seed: int = 0) -> Pixels:
    """A dressmaker's dummy on its tripod, 22 x 50; with a ramp it wears a gown in the making."""
    size = (22, 50)
    layer = Layer(size)
    layer.rect(10, 22, 2, 24, WOOD[3]).rect(10, 22, 1, 24, WOOD[5])
    layer.line([(11, 42), (4, 49)], WOOD[2], 2).line([(11, 42), (18, 49)], WOOD[2], 2)
    layer.line([(11, 42), (4, 48.5)], WOOD[4])
    layer.rect(9, 0, 4, 2, WOOD[4]).rect(10, 2, 2, 2, WOOD[2])
    piece = crisp(layer)
    torso = (
        (9, 4),
        (13, 4),
        (14, 7),
        (18, 9),
        (17, 13),
        (15, 19),
        (17, 26),
        (16, 28),
        (6, 28),
        (5, 26),
        (7, 19),
        (5, 13),
        (4, 9),
        (8, 7),
    )
    mask = path_mask(size, polygon_path(torso))
    xs, ys = local_grid(size)
    form = 0.85 - 0.085 * np.abs(xs - 8) - 0.02 * np.abs(ys - 11)
    linen = recolour(toned(mask, form, SKIN_LINEN), mask * (np.abs(xs - 11.5) < 0.6), SKIN_LINEN[1], 0.6)
    stamp(piece, relief(linen, SKIN_LINEN[4], SKIN_LINEN[0], 0.6), 0, 0)
    if ramp is not None:
        stamp(piece, garment("gown", (22, 38), ramp, seed, GOLD[3], sleeves=False), 0, 7)
    tape = Layer(size).curve_line([(7, 8), (6, 15), (8, 22)], "#f0d060", 1)
    return stamp(piece, crisp(tape), 0, 0)


def lantern_paper(width: int, height: int, ramp: Ramp = ("#a8401c", "#e07a34", "#ffb254", "#ffdc88", "#fff6d0")) -> Pixels:
    """A ribbed paper lantern, lit from within."""
    size = (width, height + 8)
    layer = Layer(size)
    middle = width / 2
    layer.rect(middle - 0.5, 0, 1, 3, IRON[2]).rect(middle - 2, 2, 4, 2, WOOD[2])
    layer.rect(middle - 2, height + 3, 4, 1, WOOD[2]).rect(middle - 0.5, height + 4, 1, 4, SOVIET_RED)
    piece = crisp(layer)
    mask = path_mask(size, skia.Path().addOval(skia.Rect.MakeXYWH(0, 3, width, height)))
    xs, ys = local_grid(size)
    tone = 1.05 - 0.75 * np.hypot((xs - middle) / middle, (ys - 3 - height * 0.6) / (height * 0.62)) ** 1.5
    tone = tone - 0.14 * (np.mod(ys.astype(int), 3) == 0)
    return stamp(piece, toned(mask, tone, ramp), 0, 0)


def round_bulb(lit: bool = True) -> Pixels:
    """A small bulb, 4 x 4."""
    layer = Layer((4, 4))
    edge, core = (LAMP_WARM, LAMP_CORE) if lit else (IRON[3], IRON[4])
    layer.rect(1, 0, 2, 4, edge).rect(0, 1, 4, 2, edge).rect(1, 1, 2, 2, core)
    return crisp(layer)


def bulb_places(width: int, height: int, step: int = 8) -> list[tuple[int, int]]:
    """Where the bulbs of a make-up mirror sit: on the top and both sides of the frame."""
    across = [(x, 3) for x in range(4, width - 2, step)]
    down = [(x, y) for y in range(3 + step, height - 4, step) for x in (3, width - 4)]
    return across + down


def make_up_mirror(width: int, height: int) -> Pixels:
    """A mirror in a bulb-lit frame."""
    size = (width, height)
    layer = Layer(size)
    layer.gradient(0, 0, width, height, [(0, BRASS[3]), (1, BRASS[1])]).frame(0, 0, width, height, BRASS[1])
    layer.rect(0, 0, width, 1, BRASS[5])
    layer.rect(6, 6, width - 12, height - 10, "#2c1a20")
    layer.gradient(7, 7, width - 14, height - 12, [(0, "#c89a6c"), (0.5, "#8a6450"), (1, "#5a4040")])
    with layer.clip(polygon_path([(7, 7), (width - 7, 7), (width - 7, height - 5), (7, height - 5)])):
        layer.polygon([(8, height), (width * 0.5, 4), (width * 0.66, 4), (14, height + 4)], "#ffe8c0", 0.35)
        layer.polygon(
            [(width * 0.42, height), (width * 0.86, 4), (width * 0.9, 4), (width * 0.5, height)],
            "#ffe8c0",
            0.25,
        )
    piece = crisp(layer)
    for x, y in bulb_places(width, height):
        stamp(piece, round_bulb(), x - 2, y - 2)
    return piece


def sewing_table(width: int = 58) -> Pixels:
    """A treadle sewing machine on its iron table, with cloth running over the edge."""
    size = (width, 46)
    layer = Layer(size)
    layer.rect(2, 22, width - 4, 4, WOOD[4]).rect(2, 22, width - 4, 1, WOOD[5])
    layer.rect(2, 25, width - 4, 1, WOOD[1])
    for x in (7, width - 11):
        layer.line([(x, 26), (x + 2, 45)], IRON[2], 2).line([(x + 4, 26), (x + 2, 45)], IRON[3], 1)
        layer.rect(x - 2, 44, 9, 2, IRON[2])
        layer.rect(x - 2, 44, 9, 1, IRON[4])
    layer.circle(width / 2 + 6, 35, 7, IRON[3], stroke=2).circle(width / 2 + 6, 35, 2, IRON[4])
    layer.rect(14, 41, width - 28, 2, IRON[3])
    layer.line([(width / 2 + 6, 28), (width / 2 + 6, 42)], IRON[3])
    layer.line([(width / 2 - 1, 35), (width / 2 + 13, 35)], IRON[3])
    machine = [
        (14, 22),
        (14, 20),
        (18, 19),
        (18, 12),
        (20, 9),
        (38, 9),
        (42, 12),
        (42, 22),
        (37, 22),
        (37, 15),
        (24, 15),
        (22, 19),
        (22, 22),
    ]
    layer.polygon(machine, IRON[1]).line([(18, 12), (20, 9.5), (38, 9.5)], IRON[5])
    layer.rect(26, 11, 9, 1, BRASS[4])
    layer.circle(44, 13, 4, IRON[2]).circle(44, 13, 4, IRON[4], stroke=1).rect(19, 15, 1, 7, STEEL[5])
    layer.rect(30, 5, 3, 4, SOVIET_RED)
    piece = crisp(layer)
    mask = path_mask(
        size,
        curve_path(
            [(4, 21), (20, 20), (22, 22), (16, 24), (14, 34), (15, 43), (9, 41), (4, 44), (5, 32), (2, 24)],
            True,
            0.8,
        ),
    )
    xs, ys = local_grid(size)
    return stamp(
        piece,
        relief(toned(mask, fold_tone((xs - 9) / 8, ys / 46, 2.2, 1), CRIMSON), CRIMSON[4], CRIMSON[0], 0.6),
        0,
        0,
    )


def shelf_board(width: int) -> Pixels:
    """A shelf with its light upper edge, 4 px thick."""
    layer = Layer((width, 4)).rect(0, 0, width, 4, WOOD[3]).rect(0, 0, width, 1, WOOD[5])
    layer.rect(0, 3, width, 1, WOOD[0])
    return crisp(layer)


def shelf_filling(width: int, height: int, seed: int) -> Pixels:
    """Hat boxes in stacks, wigs, hats and books that fill a shelf of the given opening."""
    generator = np.random.default_rng(seed)
    result = blank((width, height))
    x = 1
    ramps = (CRIMSON, BRONZE, PAPER, PEACOCK, ROSE, PLUM, PAPER, BRONZE)
    while x < width - 9:
        kind = int(generator.integers(6))
        if kind <= 1 and width - x > 16 and height >= 24:
            wigs = (TULLE, FUR, ("#3a1408", "#6e2a10", "#a8481c", "#d8783c", "#ffc088"), BRONZE)
            standing(result, wig_head(wigs[int(generator.integers(4))], int(generator.integers(3))), x + 8, height)
            x += 15
            continue
        box = min(int(generator.integers(11, 20)), width - x - 1)
        floor = height
        for _ in range(3 if kind > 3 else 2):
            tall = int(generator.integers(7, 12))
            if floor - tall < 2:
                break
            inset = int(generator.integers(0, 2))
            stamp(
                result,
                hat_box(box - inset, tall, ramps[int(generator.integers(len(ramps)))], int(generator.integers(4))),
                x,
                floor - tall,
            )
            floor -= tall
        x += box + 1
    return result
