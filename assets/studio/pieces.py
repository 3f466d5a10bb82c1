"""Pieces: small premultiplied RGBA pictures (`paint.Pixels`) of things, and the ramps they are toned with.

`stamp` lays a piece on a picture. Light comes from the upper left: ramps run from dark to light, `relief` gives edges
their light.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import skia

from assets.studio.paint import BAYER, Layer, Pixels, Size, vector

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
