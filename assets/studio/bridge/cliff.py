"""The eastern cliff with the road's tunnel: its rock, and what of it stands before those who drive in the tunnel."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.paint import Canvas, Layer, Pixels, grid
from assets.studio.valley.rocks import rock, shape
from assets.studio.valley.tones import INK, STONE

TILE = 16
COLUMNS, ROWS = 42, 12
SIZE = COLUMNS * TILE, ROWS * TILE
TUNNEL_ROW = 8
"""The tunnel is in the rows from this one on."""
OUTLINE = (
    (54, 2), (150, 0), (260, 3), (390, 0), (520, 2), (600, 0), (690, 3), (690, 260), (0, 260),
    (2, 176), (10, 140), (6, 118), (22, 92), (18, 74), (36, 52), (32, 34), (48, 18),
)  # fmt: skip
MOUTH, MOUTH_TOP, MOUTH_RADIUS = 40, 150, 34
"""The mouth's middle, the top of its straight sides, and its radius, px of the picture."""


def _hole(size: tuple[int, int]) -> Pixels:
    xs, ys = grid(size)
    vault = np.hypot(xs - MOUTH, (ys - MOUTH_TOP) * 1.25) < MOUTH_RADIUS
    return np.asarray((np.abs(xs - MOUTH) < MOUTH_RADIUS) & ((ys >= MOUTH_TOP) | vault), np.float32)


def cliff() -> Pixels:
    """All of it, the tunnel dark."""
    canvas = Canvas(SIZE)
    canvas.over(rock(shape(SIZE, OUTLINE, 9, 5), 31))
    hole = _hole(SIZE)
    canvas.tint(INK, hole)
    canvas.pixels[..., 3] = np.maximum(canvas.pixels[..., 3], hole)
    xs, ys = grid(SIZE)
    canvas.tint("#5c4650", hole * np.clip((ys - MOUTH_TOP) / 44, 0, 1) * np.clip((MOUTH + 20 - xs) / 50, 0, 1) * 0.7)
    return canvas.pixels


def front() -> Pixels:
    """What hides those inside: the rock around the mouth, and the mouth's ring."""
    canvas = Canvas(SIZE)
    canvas.over(cliff())
    hole = _hole(SIZE)
    canvas.pixels *= (1 - hole)[..., None]
    _ring(layer := canvas.layer())
    canvas.over(layer)
    canvas.pixels[: TUNNEL_ROW * TILE] = 0
    return canvas.pixels


def _ring(layer: Layer) -> None:
    """Cut stones round the mouth, a keystone, a lamp over it."""
    for number in range(13):
        turn = math.pi * (number + 0.5) / 13
        x, y = MOUTH - math.cos(turn) * (MOUTH_RADIUS + 3), MOUTH_TOP - math.sin(turn) * (MOUTH_RADIUS / 1.25 + 3)
        layer.canvas.save()
        layer.canvas.translate(x, y)
        layer.canvas.rotate(-math.degrees(math.atan2(math.cos(turn), math.sin(turn))))
        tone = STONE[(5 if number < 8 else 4) - number % 2]
        layer.rect(-5, -6, 10, 11, INK).rect(-4, -5, 8, 9, tone).rect(-4, -5, 8, 1.4, STONE[6])
        layer.canvas.restore()
    for side in (-1, 1):
        for row in range(3):
            x, y = MOUTH + side * (MOUTH_RADIUS + 3) - 5, MOUTH_TOP + 1 + row * 14
            tone = STONE[5 - row % 2 if side < 0 else 4]
            layer.rect(x, y, 11, 14, INK).rect(x + 1, y + 1, 9, 12, tone).rect(x + 1, y + 1, 9, 1.4, STONE[6])
