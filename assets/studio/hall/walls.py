"""What is on and in a wall: notices, lamps, brickwork, arched windows with the city behind them, drapes. All return pieces."""

from __future__ import annotations

import math

import numpy as np
import skia

from assets.studio.paint import GOLD, VELVET, Layer, Pixels, Size, arch_path, curve_path, noise
from assets.studio.pieces import (
    IRON,
    LAMP_AMBER,
    LAMP_CORE,
    LAMP_WARM,
    PALE_WOOD,
    PAPER,
    PEACOCK,
    SOVIET_RED,
    Ramp,
    crisp,
    flipped,
    local_grid,
    path_mask,
    recolour,
    shifted,
    toned,
)


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
