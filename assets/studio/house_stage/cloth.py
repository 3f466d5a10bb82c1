"""Velvet of the stage: swags in festoons, drapes tied back with cord, gold fringe."""

from __future__ import annotations

import numpy as np

from assets.studio.house_east.gilding import GOLD
from assets.studio.paint import VELVET, Canvas, Layer, Point, Points, curve_path, grid, velvet_curtain
from assets.studio.pieces import toned

FRINGE = 5
"""Length of a gold fringe, px."""


def swag(canvas: Canvas, left: float, right: float, top: float, drop: float, light: float = 1.0) -> None:
    """One festoon between two points of a pelmet: its folds hang in curves, its edge is fringed with gold."""
    xs, ys = grid(canvas.size)
    half = (right - left) / 2
    across = np.clip((xs - left - half) / half, -1, 1)
    edge = top + drop * np.maximum(1 - across**2, 0) ** 0.72
    inside = (ys >= top) & (ys < edge) & (xs >= left) & (xs < right)
    depth = np.clip((ys - top) / np.maximum(edge - top, 1), 0, 1)
    phase = depth ** (0.85) * 5.2 * np.pi * 2 + 0.7 * np.sin(across * 5)
    folds = 0.5 + 0.42 * np.sin(phase) + 0.16 * np.sin(2 * phase + 0.8)
    side = 0.80 - 0.22 * across - 0.34 * np.abs(across) ** 3
    tone = np.clip(folds * side * (0.45 + 0.55 * depth) * light + 0.03, 0, 1)
    canvas.over(toned(inside.astype(np.float32), tone.astype(np.float32), VELVET, 0.7))
    columns = np.arange(left, right)
    lows = top + drop * (1 - ((columns - left - half) / half) ** 2) ** 0.72
    fringe(canvas, list(zip(columns.tolist(), lows.tolist(), strict=True)))


def fringe(canvas: Canvas, edge: Points, light: float = 1.0) -> None:
    """Gold cord along an edge, threads below it: one point for each px of the edge."""
    layer = canvas.layer()
    for index, (x, y) in enumerate(edge):
        layer.rect(int(x), int(y) - 2, 1, 1, GOLD[1]).rect(int(x), int(y) - 1, 1, 2, GOLD[4 if index % 3 else 3])
        if index % 2 == 0:
            layer.rect(int(x), int(y) + 1, 1, FRINGE - (index // 2) % 2, GOLD[3 if index % 4 else 2])
    canvas.over(layer, light)


def drape(
    canvas: Canvas,
    outline: Points,
    gather: Point,
    top: float,
    bottom: float,
    *,
    hem: Points,
    light: float = 1.0,
    seed: int = 3,
    lean: float = 0.0,
    period: float = 13.0,
) -> None:
    """A curtain drawn aside and tied at `gather`; `hem` is its free edge, from above, which a gold border follows."""
    colours = velvet_curtain(canvas.size, top, bottom, period, seed, lean, light, gather)
    mask = canvas.layer().path(curve_path(outline, True, 0.8), "#ffffff").mask()
    canvas.masked(colours, mask)
    layer = canvas.layer()
    layer.curve_line(hem, GOLD[1], 4).curve_line(hem, GOLD[3], 3).curve_line([(x - 1, y) for x, y in hem], GOLD[5], 1)
    canvas.masked(layer.pixels()[..., :3] / np.maximum(layer.mask(), 1e-4), layer.mask() * light)


def tie(canvas: Canvas, start: Point, end: Point, tassel: Point) -> None:
    """A thick gold cord about a gathered curtain, with a tassel."""
    layer = canvas.layer()
    middle = (start[0] + end[0]) / 2, max(start[1], end[1]) + 2
    for dy, tone in ((-2, GOLD[1]), (-1, GOLD[5]), (0, GOLD[4]), (1, GOLD[3]), (2, GOLD[1])):
        layer.curve_line([(start[0], start[1] + dy), (middle[0], middle[1] + dy), (end[0], end[1] + dy)], tone)
    x, y = tassel
    layer.rect(x - 1, y - 6, 1, 8, GOLD[3]).circle(x, y + 3, 3, GOLD[4]).circle(x - 1, y + 2, 1, GOLD[5])
    layer.rect(x - 3, y + 6, 6, 2, GOLD[2])
    for thread in range(-3, 4):
        layer.rect(x + thread, y + 8, 1, 10 - abs(thread), GOLD[3 if thread % 2 else 2])
    canvas.over(layer)


def rope(layer: Layer, x: int, top: int, foot: int) -> None:
    """A climbing rope, knotted: 5 px of twist, bright on its left."""
    dark, body, light = "#4a2e18", "#a87c48", "#f0cc90"
    layer.rect(x - 3, top, 6, foot - top, "#120a0c", 0.5)
    for y in range(top, foot):
        turn = y % 5
        layer.rect(x - 2, y, 4, 1, body).pixel(x - 2, y, light).pixel(x + 1, y, dark)
        layer.pixel(x - 2 + (turn if turn < 4 else 3), y, dark if turn else light)
    for y in range(top + 10, foot - 4, 22):
        layer.oval(x, y + 3, 4, 4, dark).oval(x, y + 2.5, 3.4, 3.2, body).oval(x - 1, y + 1.5, 1.6, 1.4, light)
