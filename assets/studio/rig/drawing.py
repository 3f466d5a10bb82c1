"""Painter: draws parts of a figure into an index map, eight times as large as the sprite."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import skia

from assets.studio.rig.geometry import Point

Indices = npt.NDArray[np.int16]

SCALE = 8
"""Points of the index map for one px."""
CELL_WIDTH, CELL_HEIGHT = 128, 112
ORIGIN_X, ORIGIN_Y = 64, 80
"""Where the feet stand in the cell, px."""
KEY_LIGHT = (-0.55, -0.83)
"""The way to the light, upper left, for every figure on either side."""

MATERIALS = (
    "skin", "hair", "coat", "shirt", "trousers", "shoe", "metal", "accent", "belt", "dark", "fur", "brass", "wood", "flash",
)  # fmt: skip
NUMBERS = {material: number for number, material in enumerate(MATERIALS)}
SHADE, BASE, LIGHT = range(3)


def index_of(material: str, tone: int) -> int:
    """The integer of the index map. 0 is nothing."""
    return NUMBERS[material] * 4 + tone + 1


class Painter:
    """An index map, and the light seen from the figure's own axes."""

    def __init__(self, facing: int, scale: float = 1.0, zoom: int = 1) -> None:
        self.surface = skia.Surface(CELL_WIDTH * SCALE, CELL_HEIGHT * SCALE)
        self.canvas = self.surface.getCanvas()
        self.canvas.clear(skia.ColorTRANSPARENT)
        self.canvas.scale(SCALE, SCALE)
        self.canvas.translate(ORIGIN_X, ORIGIN_Y)
        self.canvas.scale(facing * scale, scale)
        self.scale = scale
        self.zoom = zoom
        """Above 1 there is room for what is smaller than a px."""
        self.moved = (0.0, 0.0)
        self.light = (KEY_LIGHT[0] * facing, KEY_LIGHT[1])

    def move(self, dx: float, dy: float) -> None:
        """Shift everything that follows."""
        self.canvas.translate(dx, dy)
        self.moved = (self.moved[0] + dx, self.moved[1] + dy)

    def on_grid(self, point: Point, parts: Point) -> Point:
        """The place nearest to a point, before any turn, that lies at these parts of a px of the sprite.

        What is drawn from there meets the same px in every frame, so that small things do not flicker.
        """
        x, y = ((at + by) * self.scale - part for at, by, part in zip(point, self.moved, parts, strict=True))
        return (round(x) + parts[0]) / self.scale - self.moved[0], (round(y) + parts[1]) / self.scale - self.moved[1]

    def turn(self, angle: float) -> None:
        """Turn everything that follows; the light stays where it is."""
        self.canvas.rotate(angle)
        radians = math.radians(-angle)
        x, y = self.light
        self.light = (x * math.cos(radians) - y * math.sin(radians), x * math.sin(radians) + y * math.cos(radians))

    def fill(self, path: skia.Path, material: str, tone: int = BASE) -> None:
        """One flat tone."""
        value = index_of(material, tone) * 3
        self.canvas.drawPath(path, skia.Paint(AntiAlias=False, Color=skia.Color(value, value, value, 255)))

    def part(self, path: skia.Path, material: str, far: bool = False, shade: float = 1.0, light: float = 0.8) -> None:
        """A rounded part: shade on the side away from the light, a band of light on the other. A far one is all shade."""
        if far:
            self.fill(path, material, SHADE)
            return
        x, y = self.light
        self.canvas.save()
        self.canvas.clipPath(path, skia.ClipOp.kIntersect, False)
        self.fill(path, material, SHADE)
        base = skia.Path(path)
        base.offset(x * shade, y * shade)
        self.fill(base, material, BASE)
        if light > 0:
            inner = skia.Path(path)
            inner.offset(-x * light, -y * light)
            band = skia.Op(path, inner, skia.PathOp.kDifference_PathOp)
            if band is not None:
                self.fill(band, material, LIGHT)
        self.canvas.restore()

    def indices(self) -> Indices:
        """The map so far."""
        pixels = self.surface.toarray()
        indices: Indices = (pixels[:, :, 0].astype(np.int16) + 1) // 3
        indices[pixels[:, :, 3] < 128] = 0
        return indices
