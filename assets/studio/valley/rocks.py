"""Rock in facets, for the great stones of the valley: cells of one tone each, lit from the upper left."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.studio.paint import Colour, Layer, Pixels, blur, grid, noise, posterise, vector
from assets.studio.valley.tones import INK, ROCK

TILE = 16


def cells(size: tuple[int, int], seed: int, wide: float, high: float, wrap: bool = False) -> tuple[Pixels, Pixels]:
    """For each pixel two numbers 0..1 of the facet that it lies in: slanted cells about jittered points."""
    width, height = size
    generator = np.random.default_rng(seed)
    columns, rows = max(round(width / wide), 1), max(round(height / high), 1)
    step_x, step_y = width / columns, height / rows
    xs, ys = grid(size)
    bend_x = (noise(size, seed + 1, wide * 1.4, high * 1.4, 2, wrap_x=wrap) - 0.5) * wide * 0.5
    best = np.full((height, width), np.inf, np.float32)
    first, second = np.zeros((height, width), np.float32), np.zeros((height, width), np.float32)
    for row in range(-1, rows + 1):
        for column in range(-1, columns + 1):
            key = np.random.default_rng((seed, row % rows, column % columns)) if wrap else generator
            px = (column + key.uniform(0.1, 0.9)) * step_x
            py = (row + key.uniform(0.1, 0.9)) * step_y
            tone, other = key.uniform(0, 1), key.uniform(0, 1)
            dx, dy = xs + bend_x - px + (ys - py) * 0.22, ys - py
            far = np.abs(dx) / wide + np.abs(dy) / high + 0.35 * np.hypot(dx / wide, dy / high)
            nearer = far < best
            best[nearer], first[nearer], second[nearer] = far[nearer], tone, other
    return first, second


def inset(mask: Pixels, reach: int) -> tuple[Pixels, Pixels]:
    """How near each pixel is to the shape's upper left (first) and lower right (second) edges, 0..1."""
    flat = mask[..., 0]
    soft = blur(flat, reach / 2)
    light = np.clip((soft - np.roll(soft, (reach // 2, reach // 2), (0, 1))) * 3, 0, 1)
    shade = np.clip((soft - np.roll(soft, (-(reach // 2), -(reach // 2)), (0, 1))) * 3, 0, 1)
    return light.astype(np.float32), shade.astype(np.float32)


def rock(mask: Pixels, seed: int, ramp: Sequence[Colour] = ROCK, *, strata: bool = True, base: float = 3.4) -> Pixels:
    """A shape (height, width, 1) filled with faceted rock, RGBA, with a dark outline on its shaded sides."""
    height, width = mask.shape[:2]
    size = (width, height)
    padded = np.pad(mask, ((32, 32), (32, 32), (0, 0)), mode="edge" if mask[-1].any() else "constant")
    padded[:32] = 0
    light, shade = (part[32:-32, 32:-32] for part in inset(padded, 24))
    big, lean = cells(size, seed, 30, 54)
    small, _ = cells(size, seed + 7, 11, 17)
    ys = grid(size)[1]
    level = base + (big - 0.5) * 2.6 + (small - 0.5) * 1.0 + light * 2.2 - shade * 2.3
    if strata:
        drift = noise(size, seed + 3, 160, 60, 2) * 26
        band = np.sin((ys + drift + lean * 5) / 9.0) + 0.6 * np.sin((ys + drift) / 3.7 + 1)
        level = level + np.where(band > 1.05, 0.9, np.where(band < -1.15, -0.8, 0))
    # Each facet has a lit upper left edge and a dark lower right one.
    edge = np.abs(big - np.roll(big, (1, 1), (0, 1))) > 1e-6
    level = np.where(edge, level + np.where(big > np.roll(big, (1, 1), (0, 1)), 1.0, -1.0), level)
    last = len(ramp) - 1
    table = np.array([vector(tone) for tone in ramp], np.float32)
    colours = table[np.clip(np.floor(level + 0.5), 0, last).astype(int)]
    flat = mask[..., 0] > 0.5
    crust = np.zeros_like(flat)
    for depth in range(1, 4):
        above = np.zeros_like(flat)
        above[depth:] = flat[:-depth]
        ragged = noise(size, seed + 11, 7, 7, 1) > (0.18, 0.45, 0.7)[depth - 1]
        crust |= flat & ~above & ragged
    colours[crust] = vector(ramp[last])
    rim = np.zeros_like(flat)
    rim[:, 1:] |= flat[:, 1:] & ~flat[:, :-1]
    colours[rim & ~crust] = vector(ramp[last - 1])
    dark = np.zeros_like(flat)
    dark[:, :-1] |= flat[:, :-1] & ~flat[:, 1:]
    dark[:-1] |= flat[:-1] & ~flat[1:]
    colours[dark] = vector(INK)
    alpha = flat.astype(np.float32)[..., None]
    return posterise(np.concatenate([colours * alpha, alpha], 2), 40, 0.7)


def shape(size: tuple[int, int], points: Sequence[tuple[float, float]], seed: int, rough: float = 5.0) -> Pixels:
    """A polygon's mask with a broken outline."""
    layer = Layer(size)
    generator = np.random.default_rng(seed)
    broken: list[tuple[float, float]] = []
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        pieces = max(int(np.hypot(x1 - x0, y1 - y0) / 14), 1)
        for piece in range(pieces):
            part = piece / pieces
            jitter = 0.0 if piece == 0 else rough
            broken.append(
                (
                    x0 + (x1 - x0) * part + generator.uniform(-jitter, jitter),
                    y0 + (y1 - y0) * part + generator.uniform(-jitter, jitter),
                )
            )
    return layer.polygon(broken, "#ffffff").mask()
