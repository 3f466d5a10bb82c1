"""Things that stand, hang and turn in the concert hall, for backdrops, machines and decor.

Every drawing function returns a piece: a small premultiplied RGBA picture (`paint.Pixels`). `stamp` lays
a piece on a picture. Light comes from the upper left: ramps run from dark to light, `relief` gives edges
their light.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import skia

from assets.studio.paint import (
    BAYER,
    GOLD,
    VELVET,
    Layer,
    Pixels,
    Points,
    Size,
    arch_path,
    curve_path,
    mix,
    noise,
    polygon_path,
    size_of,
    vector,
)

Ramp = Sequence[str]

CRIMSON: Ramp = ("#2a060e", "#5a0d18", "#8e1822", "#b9302e", "#ee7a56")
ROSE: Ramp = ("#3a1424", "#6e2a3c", "#a84c58", "#d88078", "#ffc4a4")
BRONZE: Ramp = ("#2c160e", "#5a3418", "#8a5c24", "#c8902c", "#ffdc88")
TULLE: Ramp = ("#5a4a56", "#8d7c80", "#c0aca4", "#e8d8c4", "#fff8e8")
PEACOCK: Ramp = ("#0a1a20", "#12363c", "#1f5a58", "#3f8a7c", "#9cd4ac")
MIDNIGHT: Ramp = ("#12101f", "#22233f", "#3b4066", "#626a94", "#a8b0cc")
PLUM: Ramp = ("#1c0a1c", "#3c1a34", "#622f50", "#90506e", "#d09aa0")
OLIVE: Ramp = ("#16140c", "#32301a", "#54502c", "#807a48", "#c4b878")
FUR: Ramp = ("#140c0c", "#2e1c18", "#4c3026", "#705040", "#a88464")
WOOD: Ramp = ("#1c0d10", "#3e1f20", "#623624", "#8a5230", "#b8783c", "#eab064")
PALE_WOOD: Ramp = ("#3a2018", "#6a3f26", "#96622f", "#c08a48", "#e8bc74", "#ffe4a8")
IRON: Ramp = ("#100f18", "#242430", "#3c3a46", "#5c5660", "#8c8078", "#d4bc98")
STEEL: Ramp = ("#171824", "#2e303e", "#4c505e", "#747a86", "#a8aeb4", "#e8ecec")
BRASS: Ramp = ("#2a1408", "#5a3418", "#8a5c24", "#c8902c", "#f0c060", "#fff0b4")
ROPE: Ramp = ("#3a2416", "#6c4a28", "#a47c44", "#d8b470", "#f8e0a4")
SKIN_LINEN: Ramp = ("#4a3428", "#846450", "#b89470", "#e0c498", "#fff0cc")
PAPER: Ramp = ("#6a5440", "#a48c68", "#d4bc90", "#f0e0b8", "#fffae4")
COSTUME_RAMPS: tuple[Ramp, ...] = (
    CRIMSON, BRONZE, TULLE, CRIMSON, PEACOCK, ROSE, BRONZE, CRIMSON, TULLE, PLUM, OLIVE, ROSE, MIDNIGHT,
)  # fmt: skip

OUTLINE = "#0d0a10"
RIM = "#ffdf9a"
SOVIET_RED = "#d8322c"
LAMP_CORE, LAMP_WARM, LAMP_AMBER = "#fffbe8", "#ffd67a", "#e08a34"


# ---------------------------------------------------------------- pieces


def blank(size: Size) -> Pixels:
    """An empty piece."""
    return np.zeros((size[1], size[0], 4), np.float32)


def stamp(target: Pixels, piece: Pixels, x: float, y: float, light: float = 1.0) -> Pixels:
    """Lay a piece on a picture with its upper left corner at (x, y), in place, cut at the edges."""
    left, top = round(x), round(y)
    height, width = piece.shape[:2]
    first_x, first_y = max(left, 0), max(top, 0)
    last_x, last_y = min(left + width, target.shape[1]), min(top + height, target.shape[0])
    if last_x <= first_x or last_y <= first_y:
        return target
    part = piece[first_y - top : last_y - top, first_x - left : last_x - left]
    channels = target.shape[2]
    colours = part[..., :channels].copy()
    colours[..., :3] *= light
    ground = target[first_y:last_y, first_x:last_x]
    target[first_y:last_y, first_x:last_x] = ground * (1 - part[..., 3:4]) + colours
    return target


def standing(target: Pixels, piece: Pixels, centre: float, floor: float, light: float = 1.0) -> Pixels:
    """Lay a piece so that its lower edge stands on the floor."""
    return stamp(target, piece, centre - piece.shape[1] / 2, floor - piece.shape[0], light)


def flipped(piece: Pixels) -> Pixels:
    """The mirror image: only for shapes whose light is laid on afterwards."""
    return piece[:, ::-1].copy()


def dither_of(size: Size) -> Pixels:
    """The ordered dither pattern over a size."""
    return np.tile(BAYER, (size[1] // 4 + 1, size[0] // 4 + 1))[: size[1], : size[0]]


def toned(mask: Pixels, tone: Pixels, ramp: Ramp, dither: float = 0.5) -> Pixels:
    """Colour a mask (height, width) with a ramp by a tone field 0..1."""
    colours = np.array([vector(colour) for colour in ramp], np.float32)
    last = len(ramp) - 1
    index = np.clip(np.floor(tone * last + 0.5 + dither_of((mask.shape[1], mask.shape[0])) * dither), 0, last)
    return np.concatenate([colours[index.astype(int)] * mask[..., None], mask[..., None]], 2).astype(np.float32)


def path_mask(size: Size, path: skia.Path) -> Pixels:
    """The hard mask (height, width) of a path."""
    return Layer(size).path(path, "#ffffff").mask()[..., 0]


def solid(piece: Pixels) -> Pixels:
    """The mask of what is covered for the most part."""
    return (piece[..., 3] > 0.5).astype(np.float32)


def shifted(mask: Pixels, x: int, y: int) -> Pixels:
    """The mask moved by whole pixels; what comes in is empty."""
    padded = np.pad(mask, ((abs(y), abs(y)), (abs(x), abs(x))))
    height, width = mask.shape
    return padded[abs(y) - y : abs(y) - y + height, abs(x) - x : abs(x) - x + width]


def recolour(piece: Pixels, where: Pixels, colour: str, strength: float = 1.0) -> Pixels:
    """Mix the covered pixels of a mask towards a colour."""
    part = (where * strength)[..., None]
    result = piece.copy()
    result[..., :3] = piece[..., :3] * (1 - part) + vector(colour) * part * piece[..., 3:4]
    return result


def relief(piece: Pixels, light: str, dark: str, strength: float = 0.8) -> Pixels:
    """Light on the upper and left edges, shade on the lower and right ones."""
    mask = solid(piece)
    lit = mask * (1 - shifted(mask, 1, 1))
    shaded = mask * (1 - shifted(mask, -1, -1)) * (1 - lit)
    return recolour(recolour(piece, shaded, dark, strength), lit, light, strength)


def outlined(piece: Pixels, colour: str = OUTLINE, rim: str | None = RIM, strength: float = 0.55) -> Pixels:
    """The piece with a dark line about it, one pixel larger on every side, and a rim of light."""
    mask = solid(piece)
    if rim is not None:
        top = mask * (1 - shifted(mask, 0, 1))
        left = mask * (1 - shifted(mask, 1, 0)) * (1 - top)
        piece = recolour(recolour(piece, left, rim, strength * 0.5), top, rim, strength)
    padded = np.pad(piece, ((1, 1), (1, 1), (0, 0)))
    inside = solid(padded)
    near = np.maximum.reduce([shifted(inside, *step) for step in ((1, 0), (-1, 0), (0, 1), (0, -1))])
    line = np.clip(near - inside, 0, 1) * (1 - padded[..., 3])
    padded[..., :3] += line[..., None] * vector(colour)
    padded[..., 3] += line
    return padded


def local_grid(size: Size) -> tuple[Pixels, Pixels]:
    """Pixel centres: x and y, each (height, width)."""
    ys, xs = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    return xs + 0.5, ys + 0.5


def crisp(layer: Layer) -> Pixels:
    """The piece of a layer."""
    return layer.pixels()


# ---------------------------------------------------------------- cloth

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


# ---------------------------------------------------------------- the wardrobe


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


# ---------------------------------------------------------------- wood, iron, rope


def timber(length: int, thick: int, seed: int = 0, upright: bool = False, ramp: Ramp = WOOD) -> Pixels:
    """A squared beam with grain, its light upper (or left) edge and dark lower (right) edge."""
    size = (length, thick)
    xs, ys = local_grid(size)
    grain = noise(size, 40 + seed, 26, 2.2, 2)
    tone = 0.62 + 0.34 * (grain - 0.5) - 0.22 * (ys / thick)
    generator = np.random.default_rng(900 + seed)
    for _ in range(length // 36):
        knot_x, knot_y = generator.uniform(4, max(length - 4, 5)), generator.uniform(2, max(thick - 2, 3))
        tone = tone - 0.3 * (np.hypot((xs - knot_x) / 2.2, ys - knot_y) < 1.3)
    piece = toned(np.ones((thick, length), np.float32), tone, ramp, 0.4)
    piece[0] = np.append(vector(ramp[-1]), 1)
    piece[-1] = np.append(vector(ramp[0]), 1)
    return piece.transpose(1, 0, 2).copy() if upright else piece


def brace(size: Size, start: tuple[float, float], end: tuple[float, float], thick: float, ramp: Ramp = WOOD) -> Pixels:
    """A slanting beam within a box."""
    length = math.hypot(end[0] - start[0], end[1] - start[1])
    across = (-(end[1] - start[1]) / length * thick / 2, (end[0] - start[0]) / length * thick / 2)
    corners = [
        (start[0] + across[0], start[1] + across[1]),
        (end[0] + across[0], end[1] + across[1]),
        (end[0] - across[0], end[1] - across[1]),
        (start[0] - across[0], start[1] - across[1]),
    ]
    mask = path_mask(size, polygon_path(corners))
    xs, ys = local_grid(size)
    along = ((xs - start[0]) * (end[0] - start[0]) + (ys - start[1]) * (end[1] - start[1])) / length
    tone = 0.5 + 0.1 * np.sin(along * 0.35) - 0.08 * np.sin(along * 0.9)
    return relief(toned(mask, tone, ramp, 0.4), ramp[-1], ramp[0], 0.85)


def rope_line(length: int, thick: int = 2, ramp: Ramp = ROPE) -> Pixels:
    """A hanging rope with its twist."""
    xs, ys = np.mgrid[0:thick, 0:length]
    tone = np.where((ys + xs) % 4 < 2, 0.75, 0.42) - 0.18 * xs / max(thick - 1, 1)
    return toned(np.ones((length, thick), np.float32), tone.T.astype(np.float32), ramp, 0)


def chain_line(length: int) -> Pixels:
    """A hanging chain, 3 px wide."""
    piece = blank((3, length))
    for y in range(length):
        row = y % 5
        places = {0: (1,), 1: (0, 2), 2: (0, 2), 3: (1,), 4: (1,)}[row]
        for x in places:
            piece[y, x] = np.append(vector(IRON[5] if x == 0 or row == 4 else IRON[3]), 1)
    return piece


def cog_mask(size: Size, centre: tuple[float, float], radius: float, teeth: int, angle: float, depth: float) -> Pixels:
    """The outline of a cogwheel as a mask."""
    xs, ys = local_grid(size)
    across, down = xs - centre[0], ys - centre[1]
    distance, turn = np.hypot(across, down), np.arctan2(down, across)
    wave = np.cos((turn - angle) * teeth)
    edge = radius - depth + depth * np.clip(wave * 1.7 + 0.5, 0, 1)
    return (distance <= edge).astype(np.float32)


def cog(
    radius: float,
    teeth: int,
    angle: float = 0.0,
    ramp: Ramp = BRASS,
    spokes: int = 6,
    depth: float = 3.0,
    rim_width: float = 4.0,
    hub: float = 4.0,
) -> Pixels:
    """A cogwheel with spokes, lit from the upper left."""
    side = math.ceil(radius) * 2 + 2
    centre = (side / 2, side / 2)
    mask = cog_mask((side, side), centre, radius, teeth, angle, depth)
    xs, ys = local_grid((side, side))
    across, down = xs - centre[0], ys - centre[1]
    distance, turn = np.hypot(across, down), np.arctan2(down, across)
    inner = radius - depth - rim_width
    sector = 2 * math.pi / spokes
    offset = np.mod(turn - angle + sector / 2, sector) - sector / 2
    arm = np.abs(np.sin(offset)) * distance < max(rim_width * 0.38, 1.1)
    body = mask * ((distance > inner) | (distance < hub) | arm)
    facing = -(across * 0.55 + down * 0.83) / np.maximum(distance, 1)
    tone = 0.50 + 0.20 * facing
    tone = tone - 0.26 * (np.abs(distance - (radius - depth - 1)) < 0.6)
    tone = tone + 0.10 * (distance < hub) - 0.5 * (distance < hub * 0.4)
    return relief(toned(body, tone, ramp, 0.3), ramp[-1], ramp[0], 0.8)


def spoked_wheel(radius: float, spokes: int, angle: float, ramp: Ramp = WOOD, rim_width: float = 6.0) -> Pixels:
    """A large wooden wheel with a double rim and pegs."""
    piece = cog(radius, int(radius * 0.9), angle, ramp, spokes, 2.5, rim_width, radius * 0.16)
    side = piece.shape[0]
    layer = Layer((side, side))
    for index in range(spokes * 3):
        turn = angle + index * 2 * math.pi / (spokes * 3)
        reach = radius - 3 - rim_width / 2
        x, y = side / 2 + math.cos(turn) * reach, side / 2 + math.sin(turn) * reach
        layer.rect(int(x), int(y), 2, 2, IRON[1]).pixel(x, y, BRASS[4])
    return stamp(piece, crisp(layer), 0, 0)


def rope_drum(width: int, height: int, phase: int = 0, ramp: Ramp = WOOD) -> Pixels:
    """A windlass drum lying across: wooden flanges and rope wound on it."""
    size = (width, height)
    xs, ys = local_grid(size)
    up = ys / height
    round_tone = np.clip(1.0 - ((up - 0.28) / 0.62) ** 2, 0.05, 1)
    flange = (xs < 6) | (xs > width - 6)
    inset = max(2, height // 8)
    mask = (flange | ((ys > inset) & (ys < height - inset))).astype(np.float32)
    wound = np.mod(xs + ys * 0.35 + phase, 4)
    tone = np.where(
        flange,
        round_tone * 0.62 + 0.05,
        round_tone * np.where(wound < 1, 0.35, np.where(wound < 2.5, 0.95, 0.7)),
    )
    wood, coil = toned(mask, tone, ramp, 0.4), toned(mask, tone, ROPE, 0.4)
    piece = np.where(flange[..., None], wood, coil).astype(np.float32)
    piece = recolour(piece, mask * ((np.abs(xs - 6.5) < 0.6) | (np.abs(xs - width + 6.5) < 0.6)), ROPE[0], 0.8)
    return relief(piece, ramp[-1], ramp[0], 0.6)


def barrel(width: int = 20, height: int = 26) -> Pixels:
    """A cask with iron hoops."""
    size = (width, height)
    xs, ys = local_grid(size)
    bulge = 0.84 + 0.16 * np.sin(ys / height * math.pi)
    across = (xs - width / 2) / (width / 2 * bulge)
    mask = (np.abs(across) <= 1).astype(np.float32)
    tone = 0.74 - 0.36 * across - 0.28 * across**2 - 0.2 * (np.mod((across * 4 + 10), 1) < 0.2)
    piece = toned(mask, tone, WOOD)
    for place in (0.14, 0.34, 0.66, 0.88):
        hoop = mask * (np.abs(ys - height * place) < 1.1)
        piece = recolour(piece, hoop, IRON[2], 0.9)
        piece = recolour(piece, hoop * (np.abs(across + 0.4) < 0.14), IRON[5], 0.9)
    return relief(piece, WOOD[5], WOOD[0], 0.7)


def weight_stack(count: int, width: int = 12) -> Pixels:
    """Cast-iron counterweights on their rod, with the rope's eye on top."""
    height = 8 + count * 5
    layer = Layer((width, height))
    layer.rect(width / 2 - 1, 0, 2, 8, STEEL[3]).circle(width / 2, 2.5, 2.4, STEEL[4], stroke=1)
    for index in range(count):
        y = 8 + index * 5
        layer.gradient(0, y, width, 5, [(0, IRON[4]), (0.4, IRON[3]), (1, IRON[1])], horizontal=True)
        layer.rect(0, y, width, 1, IRON[5]).rect(0, y + 4, width, 1, IRON[0])
        layer.rect(width / 2 - 1, y + 1, 2, 3, IRON[0])
    return crisp(layer)


def crate(width: int, height: int, seed: int = 0) -> Pixels:
    """A packing case with battens and a stencilled mark."""
    layer = Layer((width, height))
    layer.rect(0, 0, width, height, WOOD[3])
    for index, y in enumerate(range(0, height, 6)):
        layer.rect(0, y, width, 6, WOOD[3] if index % 2 else mix(WOOD[3], WOOD[4], 0.4))
        layer.rect(0, y + 5, width, 1, WOOD[1])
    layer.rect(0, 0, 4, height, WOOD[4]).rect(width - 4, 0, 4, height, WOOD[2])
    layer.rect(3, 0, 1, height, WOOD[1]).rect(width - 5, 0, 1, height, WOOD[1])
    layer.rect(0, 0, width, 4, WOOD[4]).rect(0, height - 4, width, 4, WOOD[2]).rect(0, 4, width, 1, WOOD[1])
    for x, y in ((1, 1), (width - 3, 1), (1, height - 3), (width - 3, height - 3)):
        layer.rect(x, y, 1, 1, IRON[0])
    if seed % 2 == 0 and width > 16:
        layer.polygon([(width / 2, 7), (width / 2 + 4, 12), (width / 2 - 4, 12)], WOOD[1])
        layer.rect(width / 2 - 1, 11, 2, height - 18, WOOD[1])
    return relief(crisp(layer), WOOD[5], WOOD[0], 0.8)


def rope_coil(width: int = 24) -> Pixels:
    """A coil of rope on the floor."""
    layer = Layer((width, 12))
    for y, inset in ((9.5, 0), (6.5, 1), (3.5, 2)):
        layer.oval(width / 2, y, width / 2 - inset - 1, 2.6, ROPE[1])
        layer.oval(width / 2, y - 0.6, width / 2 - inset - 1, 2.2, ROPE[3], stroke=1)
        for x in range(2 + inset, width - 2 - inset, 3):
            layer.pixel(x, y + 1, ROPE[0])
    layer.oval(width / 2, 3.2, width / 2 - 7, 1.2, ROPE[0])
    return crisp(layer)


def notice(width: int, height: int, seed: int = 0, headline: str | None = SOVIET_RED) -> Pixels:
    """A printed notice: a headline bar and lines of print."""
    generator = np.random.default_rng(seed)
    layer = Layer((width, height)).rect(0, 0, width, height, PAPER[3])
    layer.rect(0, height - 1, width, 1, PAPER[1])
    layer.rect(width - 1, 0, 1, height, PAPER[2])
    if headline:
        layer.rect(2, 2, width - 4, max(2, height // 5), headline)
    for y in range(4 + height // 5, height - 2, 2):
        layer.rect(2, y, int(generator.integers(width // 2, width - 3)), 1, PAPER[0])
    return crisp(layer)


def caged_lamp() -> Pixels:
    """A bulkhead lamp with an enamel shade and a lit bulb, 14 x 14."""
    layer = Layer((14, 14))
    layer.rect(6, 0, 2, 4, IRON[2]).polygon([(5, 3), (9, 3), (14, 8), (0, 8)], PEACOCK[2])
    layer.line([(5, 3.5), (0, 8)], PEACOCK[4])
    layer.rect(0, 7, 14, 1, PEACOCK[1]).rect(5, 8, 4, 4, LAMP_WARM).rect(6, 8, 2, 3, LAMP_CORE)
    layer.rect(6, 12, 2, 1, LAMP_AMBER)
    return crisp(layer)


def brick_wall(size: Size, seed: int, ramp: Ramp, brick: Size = (14, 7)) -> Pixels:
    """Brickwork (opaque RGBA): every brick its own tone, light upper edges, dark joints."""
    xs, ys = local_grid(size)
    row = (ys // brick[1]).astype(int)
    column = ((xs + (row % 2) * brick[0] / 2) // brick[0]).astype(int)
    generator = np.random.default_rng(seed)
    tones = generator.random((row.max() + 1, column.max() + 1)).astype(np.float32)
    tone = 0.40 + 0.30 * tones[row, column] + 0.22 * (noise(size, seed + 1, 60, 40, 3) - 0.5)
    in_row = np.mod(ys, brick[1])
    in_column = np.mod(xs + (row % 2) * brick[0] / 2, brick[0])
    tone = np.where(in_row < 1, 0.10, np.where(in_column < 1, 0.14, np.where(in_row < 2, tone + 0.16, tone)))
    return toned(np.ones((size[1], size[0]), np.float32), tone, ramp, 0.5)


def arched_window(width: int, height: int, seed: int = 3) -> Pixels:
    """A tall round-headed window on a snowy night: moon, roofs, lit panes, flakes, glazing bars."""
    size = (width, height)
    opening = arch_path(4, 4, width - 8, height - 10)
    layer = Layer(size)
    layer.path(arch_path(0, 0, width, height - 4), PALE_WOOD[1])
    layer.path(arch_path(1, 1, width - 3, height - 5), PALE_WOOD[3], stroke=1)
    layer.path(opening, "#16224e")
    generator = np.random.default_rng(seed)
    with layer.clip(opening):
        layer.gradient(4, 4, width - 8, height - 10, [(0, "#0c1434"), (0.6, "#2a3c78"), (1, "#6a76b0")])
        layer.circle(width * 0.70, height * 0.24, width * 0.11, "#e4ecf8")
        layer.circle(width * 0.73, height * 0.23, width * 0.08, "#f8fcff")
        skyline(layer, width, height, generator)
        for _ in range(width * height // 90):
            layer.pixel(
                generator.uniform(4, width - 4),
                generator.uniform(6, height - 8),
                "#eef4ff",
                generator.uniform(0.5, 1),
            )
        layer.polygon(
            [(width * 0.1, height), (width * 0.55, 0), (width * 0.72, 0), (width * 0.27, height)],
            "#b8c8f0",
            0.12,
        )
    glazing(layer, opening, width, height)
    layer.rect(0, height - 6, width, 6, PALE_WOOD[2]).rect(0, height - 6, width, 1, PALE_WOOD[5])
    layer.rect(0, height - 1, width, 1, PALE_WOOD[0])
    return crisp(layer)


def skyline(layer: Layer, width: int, height: int, generator: np.random.Generator) -> None:
    """Snowy roofs with a few lit panes along the bottom of a window."""
    x = 0.0
    while x < width:
        wide, top = float(generator.integers(14, 24)), height * generator.uniform(0.58, 0.74)
        layer.rect(x, top, wide, height, "#232c5a")
        layer.polygon([(x - 2, top), (x + wide / 2, top - 9), (x + wide + 2, top)], "#b4c2e6")
        layer.polygon([(x + wide / 2, top - 9), (x + wide + 2, top), (x + wide * 0.6, top)], "#7d8cc0")
        for _ in range(3):
            layer.rect(int(x + generator.uniform(2, wide - 3)), int(top + generator.uniform(4, 22)), 2, 3, "#ffc25c")
        x += wide
    layer.curve(
        [
            (-6, height),
            (-6, height * 0.86),
            (width * 0.3, height * 0.83),
            (width * 0.7, height * 0.87),
            (width + 6, height * 0.83),
            (width + 6, height),
        ],
        "#c8d4f0",
    )


def glazing(layer: Layer, opening: skia.Path, width: int, height: int) -> None:
    """Glazing bars with a warm light edge, and the fan of the arch."""
    middle, spring = width / 2, width / 2
    with layer.clip(opening):
        for x in (middle - 1, 4 + (width - 8) * 0.25, 4 + (width - 8) * 0.75):
            layer.rect(int(x), spring - 2, 2, height, PALE_WOOD[1])
            layer.rect(int(x), spring - 2, 1, height, PALE_WOOD[3])
        for y in np.arange(spring, height - 8, 20):
            layer.rect(4, int(y), width - 8, 2, PALE_WOOD[1]).rect(4, int(y), width - 8, 1, PALE_WOOD[3])
        for turn in (-150, -120, -90, -60, -30):
            reach = width / 2
            layer.line(
                [
                    (middle, spring),
                    (
                        middle + reach * math.cos(math.radians(turn)),
                        spring + reach * math.sin(math.radians(turn)),
                    ),
                ],
                PALE_WOOD[2],
            )
        layer.circle(middle, spring, width * 0.2, PALE_WOOD[2], stroke=1)
    layer.path(opening, PALE_WOOD[0], stroke=1)


def velvet_drape(width: int, height: int, tied: float = 0.62, left: bool = True, ramp: Ramp = VELVET, seed: int = 1) -> Pixels:
    """A velvet drape gathered to one side by a gold cord, with a gold fringe along its free edge."""
    size = (width, height)
    shape = [
        (0, 0),
        (width, 0),
        (width * 0.9, height * 0.3),
        (width * 0.42, height * tied),
        (width * 0.5, height * 0.84),
        (width * 0.62, height),
        (0, height),
    ]
    path = curve_path(shape, True, 0.7)
    mask = path_mask(size, path)
    xs, ys = local_grid(size)
    edge = np.interp(ys[:, 0], [y for _, y in shape[1:6]], [x for x, _ in shape[1:6]])[:, None]
    across = xs / np.maximum(edge, 1)
    phase = across * width / 9 * math.pi + 0.6 * np.sin(ys / 26 + seed)
    folds = 0.5 + 0.40 * np.sin(phase) + 0.14 * np.sin(2.3 * phase + 1)
    tone = np.clip(folds * 0.72 + 0.20 - 0.22 * ys / height, 0, 1)
    piece = toned(mask, tone, ramp, 0.7)
    trim = mask * (1 - shifted(mask, -2, 0)) * (xs > 3)
    piece = recolour(piece, trim, GOLD[3], 0.9)
    cord = mask * (np.abs(ys - height * tied - 2 * np.sin(across * 3)) < 2)
    piece = recolour(recolour(piece, cord, GOLD[3], 1), cord * (np.mod(xs + ys, 3) < 1), GOLD[1], 1)
    return piece if left else flipped(piece)
