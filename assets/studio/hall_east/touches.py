"""What the rooms east of the stairs share: their size, lamps and shade, motes of dust, bulbs on a string, a clothes rail."""

from __future__ import annotations

import numpy as np

from assets.studio import pieces
from assets.studio.hall import costumes
from assets.studio.paint import GOLD, Canvas, Layer, Size
from assets.studio.pieces import stamp

ROOM: Size = (608, 288)
DEPTH: Size = (720, 310)
BULB_LIGHT, LANTERN_LIGHT, NIGHT_LIGHT = "#ffb860", "#ff9a48", "#7088d8"
DUSK = "#c8864c"
WALL_LOW, WALL_MID, WALL_HIGH = "#a8704a", "#8a5540", "#54302c"

Light = tuple[float, float, float, str, float]


def shine(canvas: Canvas, lights: list[Light]) -> None:
    """Add round lights (x, y, radius, colour, strength)."""
    for x, y, radius, colour, strength in lights:
        canvas.glow(x, y, radius, colour, strength)


def gloom(canvas: Canvas, x: float, y: float, radius_x: float, radius_y: float, strength: float) -> None:
    """Darken an oval."""
    xs, ys = pieces.local_grid(canvas.size)
    near = np.clip(1 - np.hypot((xs - x) / radius_x, (ys - y) / radius_y), 0, 1)
    canvas.shade(1 - strength * near)


def motes(canvas: Canvas, count: int, seed: int, colour: str = "#ffe0a0") -> None:
    """Dust that catches the light."""
    generator = np.random.default_rng(seed)
    layer = canvas.layer()
    for _ in range(count):
        place = generator.uniform(0, canvas.size[0]), generator.uniform(0, canvas.size[1])
        layer.pixel(*place, colour, generator.uniform(0.15, 0.5))
    canvas.over(layer)


def bulb_string(canvas: Canvas, start: tuple[int, int], end: tuple[int, int], sag: float, count: int) -> list[Light]:
    """Bulbs on a slack wire; returns their light."""
    places = [
        (start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t + sag * 4 * t * (1 - t))
        for t in np.linspace(0, 1, 24)
    ]
    canvas.over(canvas.layer().line(places, pieces.IRON[1]))
    lights: list[Light] = []
    for t in (np.arange(count) + 0.5) / count:
        x, y = start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t + sag * 4 * t * (1 - t)
        stamp(canvas.pixels, costumes.round_bulb(), x - 2, y)
        lights.append((x, y + 2, 16, BULB_LIGHT, 0.38))
    return lights


def clothes_rail(canvas: Canvas, x: int, y: int, width: int, height: int, seed: int, haze: float = 0.0) -> None:
    """A brass rail full of costumes and its soft shadow; haze keeps it behind the actors."""
    row = costumes.costume_row(width - 6, height, seed)
    row = pieces.recolour(row, np.ones(row.shape[:2], np.float32), WALL_LOW, haze)
    shadow = row.copy()
    shadow[..., :3] = 0
    stamp(canvas.pixels, shadow * 0.45, x + 7, y + 2)
    stamp(canvas.pixels, row, x + 3, y)
    rail = Layer((width, 3)).rect(0, 0, width, 2, GOLD[2]).rect(0, 0, width, 1, GOLD[4])
    rail.rect(0, 2, width, 1, GOLD[0])
    stamp(canvas.pixels, rail.pixels(), x, y - 1)
