"""What sprites of steel, wood and cloth are made with: lying cylinders, dark outlines, halos, sparks, turning."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from assets.studio.paint import (
    Canvas,
    Colour,
    Layer,
    Pixels,
    Size,
    bayer,
    grid,
    hashed,
    over,
    posterise,
    rgb,
    shade,
    to_bytes,
    vector,
)

Bytes = npt.NDArray[np.uint8]
Frame = tuple[Bytes, tuple[int, int]]
"""A picture and the place of the hitbox's bottom centre on it."""

INK = "#070d14"
STEEL = ("#0a1820", "#132a33", "#22444c", "#3f666c", "#6f9690", "#a8c6b8", "#e4f0e0")
"""Cold steel from dark to light."""
CREAM = ("#14262e", "#2c464c", "#54716c", "#8a9c86", "#c2c8a4", "#efe8c4", "#fffae0")
AMBER = ("#3a2018", "#6a3a1c", "#a0602a", "#d08a34", "#f0b04c", "#ffd88a", "#fff0c0")
RUBBER = ("#06080c", "#0c1016", "#161b22", "#242b33", "#38424a", "#56636a", "#7f8f92")
RUST = ("#140a0a", "#2c1612", "#4e2a1c", "#7a4428", "#a8683a", "#d09858", "#f0cc90")
RED = ("#1c0608", "#3c0c0e", "#701814", "#a82a1e", "#e8482a", "#ff7a4a", "#ffc090")
CONCRETE = ("#101c20", "#1e2e30", "#2e4040", "#435652", "#5f736b", "#86988c", "#b4c2b4")
BRASS = ("#2a180c", "#4a2c14", "#7a5020", "#b07c30", "#dca848", "#ffd884", "#fff4c8")

LYING = ((-1.0, 3.4), (-0.72, 5.5), (-0.4, 5.0), (0.0, 3.8), (0.4, 2.4), (0.75, 1.1), (0.9, 1.7), (1.0, 1.2))
"""Tones across a lying cylinder, from its upper to its lower edge: light from above, a little from the floor."""


def tone_colours(tones: Pixels, ramp: Sequence[Colour], dither: float = 0.55) -> Pixels:
    """Tones (0 to 6) as colours of a ramp, dithered."""
    colours = np.array([rgb(colour) for colour in ramp], np.float32)
    height, width = tones.shape
    index = np.floor(tones + 0.5 + bayer((width, height)) * dither)
    return colours[np.clip(index, 0, len(ramp) - 1).astype(int)]


def lying_tones(offset: Pixels | float) -> Pixels:
    """The tone at an offset from the axis, -1 (upper edge) to 1."""
    return np.interp(offset, [place for place, _ in LYING], [tone for _, tone in LYING]).astype(np.float32)


FINE_STEPS = 3
SAME = 0.02
"""How far two colours may differ, 0 to 1, and still be one surface."""


def edges_doubled(pixels: Pixels) -> Pixels:
    """A picture twice as large; where two neighbours around a corner agree, the corner between them is cut."""
    padded = np.pad(pixels, ((1, 1), (1, 1), (0, 0)), mode="edge")
    above, below, left, right = padded[:-2, 1:-1], padded[2:, 1:-1], padded[1:-1, :-2], padded[1:-1, 2:]

    def same(first: Pixels, second: Pixels) -> npt.NDArray[np.bool_]:
        return np.asarray((np.abs(first - second) < SAME).all(axis=2))

    result = pixels.repeat(2, 0).repeat(2, 1)
    is_edge = ~same(above, below) & ~same(left, right)
    for row, column, first, second in ((0, 0, left, above), (0, 1, above, right), (1, 0, left, below), (1, 1, below, right)):
        cut = (is_edge & same(first, second))[..., None]
        result[row::2, column::2] = np.where(cut, first, pixels)
    return result


class Sprite:
    """One frame in the making: a transparent picture on which layers, solids and lights are laid."""

    def __init__(self, width: int, height: int) -> None:
        self.canvas = Canvas((width, height))

    @property
    def size(self) -> Size:
        """Width and height."""
        return self.canvas.size

    def layer(self, soft: int = 1) -> Layer:
        """A sheet of the frame's size."""
        return self.canvas.layer(soft)

    def lay(self, above: Layer | Pixels, opacity: float = 1.0) -> Sprite:
        """Put a sheet on top."""
        self.canvas.over(above, opacity)
        return self

    def revolve(self, axis: float, radii: Sequence[tuple[float, float]], ramp: Sequence[Colour], dim: float = 0.0) -> Sprite:
        """A solid of revolution about a level axis: (x, radius) from left to right, straight between; `dim` darkens tones."""
        width, height = self.size
        xs, ys = grid((width, height))
        places = [x for x, _ in radii]
        radius = np.interp(xs + 0.5, places, [r for _, r in radii])
        inside = (xs + 0.5 >= places[0]) & (xs + 0.5 <= places[-1]) & (np.abs(ys + 0.5 - axis) <= radius) & (radius > 0)
        slant = np.gradient(np.interp(np.arange(width) + 0.5, places, [r for _, r in radii]))[None, :]
        tones = lying_tones((ys + 0.5 - axis) / np.maximum(radius, 0.1)) - dim - np.clip(-slant, -1, 1.5) * 0.8
        self.canvas.masked(tone_colours(tones, ramp), inside[..., None].astype(np.float32))
        return self

    def ball(self, x: float, y: float, radius: float, ramp: Sequence[Colour], squash: float = 1.0) -> Sprite:
        """A ball, lit from the upper left."""
        xs, ys = grid(self.size)
        dx, dy = (xs + 0.5 - x) / radius, (ys + 0.5 - y) / (radius * squash)
        inside = dx * dx + dy * dy <= 1
        tones = 3.4 - 1.6 * dx - 2.4 * dy
        self.canvas.masked(tone_colours(tones, ramp), inside[..., None].astype(np.float32))
        return self

    def slab(
        self, x: float, y: float, width: float, height: float, ramp: Sequence[Colour], top: float = 4.6, low: float = 2.2
    ) -> Sprite:
        """An upright plate: a light upper and left edge, dark lower and right ones, tones from `top` to `low`."""
        layer = self.layer()
        for step in range(int(height)):
            tone = top + (low - top) * step / max(height - 1, 1)
            layer.rect(x, y + step, width, 1, ramp[round(tone)])
        layer.rect(x, y, width, 1, ramp[min(round(top) + 1, 6)]).rect(x, y, 1, height, ramp[min(round(top), 6)])
        layer.rect(x, y + height - 1, width, 1, ramp[max(round(low) - 2, 0)])
        layer.rect(x + width - 1, y + 1, 1, height - 1, ramp[max(round(low) - 1, 0)])
        return self.lay(layer)

    def outline(self, colour: Colour = INK, alpha: float = 0.95) -> Sprite:
        """A dark line of one pixel around all that is drawn so far."""
        cover = self.canvas.pixels[..., 3] > 0.5
        padded = np.pad(cover, 1)
        near = padded[:-2, 1:-1] | padded[2:, 1:-1] | padded[1:-1, :-2] | padded[1:-1, 2:]
        ring = (near & ~cover).astype(np.float32)[..., None] * alpha
        below = np.concatenate([vector(colour) * ring, ring], 2)
        self.canvas.pixels = over(below, self.canvas.pixels)
        return self

    def halo(self, x: float, y: float, radius: float, colour: Colour, strength: float, power: float = 2.0) -> Sprite:
        """Soft light on top of everything, also where nothing is drawn."""
        xs, ys = grid(self.size)
        fall = np.clip(1 - np.hypot(xs + 0.5 - x, ys + 0.5 - y) / radius, 0, 1) ** power * strength
        alpha = fall[..., None].astype(np.float32)
        return self.lay(np.concatenate([vector(colour) * alpha, alpha], 2))

    def flash(self, colour: Colour, part: float) -> Sprite:
        """Mix what is drawn with a colour."""
        pixels = self.canvas.pixels
        pixels[..., :3] = pixels[..., :3] * (1 - part) + vector(colour) * part * pixels[..., 3:4]
        return self

    def shade(self, factor: Pixels | float) -> Sprite:
        """Multiply the colours."""
        self.canvas.pixels = shade(self.canvas.pixels, factor)
        return self

    def turn(self, degrees: float, x: float, y: float) -> Sprite:
        """Turn what is drawn clockwise about a point, without new colours."""
        width, height = self.size
        xs, ys = grid((width, height))
        angle = math.radians(-degrees)
        dx, dy = xs + 0.5 - x, ys + 0.5 - y
        from_x = np.floor(x + dx * math.cos(angle) - dy * math.sin(angle)).astype(int)
        from_y = np.floor(y + dx * math.sin(angle) + dy * math.cos(angle)).astype(int)
        inside = (from_x >= 0) & (from_x < width) & (from_y >= 0) & (from_y < height)
        pixels = self.canvas.pixels[np.clip(from_y, 0, height - 1), np.clip(from_x, 0, width - 1)]
        self.canvas.pixels = pixels * inside[..., None]
        return self

    def tilt(self, degrees: float, x: float, y: float) -> Sprite:
        """The same for what stays tilted: lines stay lines, as the picture is enlarged along its edges before it is turned."""
        fine = self.canvas.pixels
        for _ in range(FINE_STEPS):
            fine = edges_doubled(fine)
        scale = 2**FINE_STEPS
        width, height = self.size
        xs, ys = grid((width, height))
        angle = math.radians(-degrees)
        dx, dy = xs + 0.5 - x, ys + 0.5 - y
        from_x = np.floor(scale * (x + dx * math.cos(angle) - dy * math.sin(angle))).astype(int)
        from_y = np.floor(scale * (y + dx * math.sin(angle) + dy * math.cos(angle))).astype(int)
        inside = (from_x >= 0) & (from_x < scale * width) & (from_y >= 0) & (from_y < scale * height)
        pixels = fine[np.clip(from_y, 0, scale * height - 1), np.clip(from_x, 0, scale * width - 1)]
        self.canvas.pixels = pixels * inside[..., None]
        return self

    def done(self, anchor: tuple[int, int]) -> Frame:
        """The frame."""
        return to_bytes(posterise(self.canvas.pixels, 30, 0.6)), anchor


def sparks(layer: Layer, x: float, y: float, angle: float, spread: float, reach: float, count: int, seed: int) -> Layer:
    """A fan of sparks that fly from (x, y) at an angle (degrees, 0 to the right, 90 down)."""
    for number in range(count):
        turn = math.radians(angle + spread * (2 * hashed(number, seed, 1) - 1))
        far = reach * (0.25 + 0.75 * hashed(number, seed, 2))
        length = 1 + 3 * hashed(number, seed, 3)
        colour = ("#fff6d0", "#ffcf7c", "#ff9a3c", "#e8482a")[int(3.99 * far / reach * (0.5 + 0.5 * hashed(number, seed, 4)))]
        start = (x + math.cos(turn) * far, y + math.sin(turn) * far)
        end = (start[0] - math.cos(turn) * length, start[1] - math.sin(turn) * length)
        layer.line([start, end], colour, 1)
    return layer


def puff(layer: Layer, x: float, y: float, radius: float, tones: Sequence[Colour], seed: int) -> Layer:
    """A small cloud of three tones, the darkest first."""
    for number in range(5):
        angle = number * 1.3 + seed
        dx, dy = math.cos(angle) * radius * 0.55, math.sin(angle) * radius * 0.4
        layer.circle(x + dx, y + dy, radius * (0.5 + 0.25 * hashed(number, seed)), tones[0])
    layer.circle(x - radius * 0.1, y - radius * 0.15, radius * 0.62, tones[1])
    return layer.circle(x - radius * 0.25, y - radius * 0.35, radius * 0.32, tones[2])
