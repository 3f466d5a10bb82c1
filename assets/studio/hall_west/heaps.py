"""The insides of what rises from the floor: the fitting dais in its velvet skirt, the coal with the fire on it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from assets.studio import paint, pieces
from assets.studio.house_east.ground import depth_from, ground
from assets.studio.paint import GOLD, Canvas, Pixels, Size, grid, noise
from assets.studio.pieces import stamp

Box = tuple[int, int, int, int]
DAIS: Box = (640, 624, 288, 48)
COAL: Box = (16, 880, 272, 144)
"""Where they are on the map: x, y, width, height, px."""
EDGE = 7
"""So many px along the surface are left to the tiles that hold feet."""
FIRE = 300, 110
"""Where the boiler's light comes from, px from the coal's corner."""
COAL_RAMP = ("#0a0a12", "#181824", "#2a2a3a", "#404052", "#666678", "#9a96a8")


class Body(NamedTuple):
    """What is solid in a box and lies under the edge, and how far below the surface it is, px."""

    mask: Pixels
    depth: Pixels


def body(box: Box) -> Body:
    """Read from the map, with a row above the box, so that its upper side is seen."""
    x, y, width, height = box
    solid = ground(x // 16, y // 16 - 1, -(-width // 16), -(-height // 16) + 2, flights=False).solid
    depth = depth_from(solid, 0, -1, 160)
    aside = np.minimum(depth_from(solid, 1, 0), depth_from(solid, -1, 0)) + 2
    mask = solid * (np.minimum(depth, aside) > EDGE)
    part = slice(16, 16 + height), slice(0, width)
    return Body(mask[part], depth[part])


def dais() -> Canvas:
    """288 x 48: boards of the platform behind a skirt of crimson velvet with a gold fringe."""
    size: Size = DAIS[2:]
    canvas = Canvas(size)
    mask, depth = body(DAIS)
    xs, ys = grid(size)
    tone = 0.34 + 0.16 * (noise(size, 21, 3, 60, 2) - 0.5) - 0.2 * ys / size[1] - 0.18 * (np.mod(xs, 12) < 1)
    boards = pieces.toned(np.ones_like(mask), tone.astype(np.float32), pieces.WOOD, 0.5)
    velvet = 0.40 + 0.34 * np.sin(xs / 3.1 + 0.6 * np.sin(ys / 9)) + 0.10 * np.sin(xs / 1.3) - 0.006 * ys
    drop = 20 + 9 * np.abs(np.sin(xs / 24 * np.pi))
    skirt = (depth < drop).astype(np.float32)
    cloth = pieces.toned(skirt, np.clip(velvet, 0, 1).astype(np.float32), paint.VELVET, 0.6)
    cloth = pieces.recolour(cloth, skirt * (depth > drop - 3), GOLD[3], 0.9)
    cloth = pieces.recolour(cloth, skirt * (depth > drop - 3) * (np.mod(xs, 3) < 1), GOLD[1], 0.9)
    shadow = ((depth >= drop) & (depth < drop + 5)).astype(np.float32)
    canvas.over(boards)
    canvas.shade(1 - 0.5 * shadow)
    canvas.over(cloth)
    canvas.shade(0.72 + 0.28 * np.clip(1 - depth / 40, 0, 1))
    canvas.pixels = canvas.pixels * mask[..., None]
    return canvas


def coal() -> Canvas:
    """272 x 144: lumps with a cold light from the chute on their left and the fire's on their right."""
    size: Size = COAL[2:]
    canvas = Canvas(size)
    mask, depth = body(COAL)
    canvas.over(pieces.toned(np.ones_like(mask), np.full_like(mask, 0.1), COAL_RAMP, 0.4))
    generator = np.random.default_rng(31)
    for _ in range(900):
        wide, tall = int(generator.integers(5, 12)), int(generator.integers(4, 9))
        x, y = int(generator.integers(-6, size[0])), int(generator.integers(-4, size[1]))
        piece = lump((wide, tall), generator, np.hypot(x - FIRE[0], y - FIRE[1]))
        stamp(canvas.pixels, piece, x, y)
    canvas.shade(np.clip(1 - depth / 130, 0.2, 1))
    canvas.pixels = canvas.pixels * mask[..., None]
    return canvas


def lump(size: Size, generator: np.random.Generator, far: float) -> Pixels:
    """One lump: a bevelled piece, its right flank warmed the more the nearer the fire is, px."""
    width, height = size
    shape = paint.Layer(size).polygon(
        [
            (width * float(generator.uniform(0.1, 0.35)), 0),
            (width * float(generator.uniform(0.6, 0.9)), 0),
            (width, height * float(generator.uniform(0.3, 0.7))),
            (width * float(generator.uniform(0.6, 0.9)), height),
            (width * float(generator.uniform(0.1, 0.4)), height),
            (0, height * float(generator.uniform(0.3, 0.7))),
        ],
        "#ffffff",
    )
    mask = shape.mask()[..., 0]
    xs, ys = pieces.local_grid(size)
    tone = 0.36 - 0.3 * ys / height + float(generator.uniform(-0.08, 0.12)) + 0 * xs
    piece = pieces.toned(mask, np.clip(tone, 0, 1).astype(np.float32), COAL_RAMP, 0.3)
    lit = mask * (1 - pieces.shifted(mask, 1, 1))
    piece = pieces.recolour(piece, lit, "#5a648c", 0.7)
    warm = mask * (1 - pieces.shifted(mask, -1, 1)) * (1 - lit)
    return pieces.recolour(piece, warm, "#ff8a3c", float(np.clip(1.05 - far / 150, 0, 0.85)))
