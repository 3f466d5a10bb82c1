"""Vehicles and people as one figure: drawn eight times as large without soft edges, then each pixel takes the colour of its most.

So what is tilted is tilted before it is reduced, and stays crisp. The sun is on the right: people are drawn facing left, where
the rig's light falls on their faces, and mirrored.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache

import numpy as np
import skia

from assets.studio.desert.tones import INK, SAND
from assets.studio.paint import Canvas, Colour, Layer, from_bytes, hashed, mix, rgb
from assets.studio.rig.drawing import CELL_HEIGHT, CELL_WIDTH, MATERIALS, ORIGIN_X, ORIGIN_Y, SCALE, index_of
from assets.studio.rig.figure import draw_figure
from assets.studio.rig.outfits import Outfit
from assets.studio.rig.reduce import COVERAGE, Bytes, Ramp, lit_edge
from assets.studio.rig.skeleton import Pose
from assets.studio.sprite import Sprite

SUN_RIM = "#ffd8a0"
SHADE_TINT, BASE_TINT, LIGHT_TINT = ("#2c1038", 0.34), ("#b05048", 0.16), ("#ffae6c", 0.26)
FINE_WEIGHT = 1.3
"""What is drawn in one of these colours wins pixels that it covers only in part."""
FINE = ("#08080d", SUN_RIM)


def in_the_sun(outfit: Outfit) -> Outfit:
    """The same clothes in the evening: violet in the shade, orange in the light, a rim of sun."""

    def lit(ramp: Ramp) -> Ramp:
        shade, base, light, _ = ramp
        return mix(shade, *SHADE_TINT), mix(base, *BASE_TINT), mix(light, *LIGHT_TINT), SUN_RIM

    ramps: Mapping[str, Ramp] = {name: ramp if name == "dark" else lit(ramp) for name, ramp in outfit.ramps.items()}
    return replace(outfit, ramps=ramps)


def figure(pose: Pose, outfit: Outfit, facing: int = 1) -> Bytes:
    """A person who looks to the right (1) or left (-1), eight times as large, RGBA."""
    indices = lit_edge(draw_figure(pose, outfit, -facing))[:, ::-1]
    table = np.zeros((len(MATERIALS) * 4 + 1, 4), np.uint8)
    for name, ramp in outfit.ramps.items():
        for tone, colour in enumerate(ramp):
            table[index_of(name, tone)] = (*bytes.fromhex(colour[1:]), 255)
    return np.ascontiguousarray(table[indices])


class Model:
    """A drawing at eight times its size. `sheet` takes the calls of a paint layer, in px of the sprite."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.sheet = Layer((width * SCALE, height * SCALE))
        self.sheet.canvas.scale(SCALE, SCALE)

    def tilt(self, degrees: float, x: float, y: float) -> Model:
        """All that follows is turned (clockwise) about a point."""
        self.sheet.canvas.rotate(degrees, x, y)
        return self

    def person(self, pose: Pose, outfit: Outfit, x: float, y: float, facing: int = 1) -> Model:
        """Somebody whose ground is at (x, y)."""
        picture = skia.Image.fromarray(figure(pose, outfit, facing), colorType=skia.kRGBA_8888_ColorType)
        box = skia.Rect.MakeXYWH(x - ORIGIN_X, y - ORIGIN_Y, CELL_WIDTH, CELL_HEIGHT)
        self.sheet.canvas.drawImageRect(picture, box, skia.SamplingOptions())
        return self

    def reduced(self) -> Bytes:
        """One pixel for each block of eight by eight."""
        pixels = (self.sheet.pixels() * 255 + 0.5).astype(np.uint32)
        codes = (pixels[..., 0] << 16 | pixels[..., 1] << 8 | pixels[..., 2]) + 1
        codes[pixels[..., 3] < 128] = 0
        blocks = codes.reshape(self.height, SCALE, self.width, SCALE).transpose(0, 2, 1, 3).reshape(self.height, self.width, -1)
        best = np.zeros((self.height, self.width))
        result = np.zeros((self.height, self.width), np.uint32)
        fine = fine_codes()
        for code in np.unique(codes):
            if not code:
                continue
            share = (blocks == code).mean(2) * (FINE_WEIGHT if int(code) in fine else 1.0)
            wins = share > best
            result[wins], best[wins] = code, share[wins]
        result[(blocks > 0).mean(2) < COVERAGE] = 0
        shown = result > 0
        channels = [np.where(shown, (result - 1) >> shift & 255, 0) for shift in (16, 8, 0)]
        return np.stack([*channels, np.where(shown, 255, 0)], 2).astype(np.uint8)

    def sprite(self, outline: bool = True) -> Sprite:
        """It as a sprite on which light can be laid, with its dark outline."""
        result = Sprite(self.width, self.height)
        result.canvas = Canvas((self.width, self.height)).over(from_bytes(self.reduced()))
        return result.outline(INK) if outline else result


DUST = ("#8e5048", "#b46c56", "#d48c68", "#eeb083")
Place = Callable[[float, float], tuple[float, float]]


def cloud(layer: Layer, x: float, y: float, radius: float, seed: int, tones: Sequence[Colour] = DUST) -> Layer:
    """A ragged puff of dust, the sun on its right; tones from dark to light."""
    lobes = [(hashed(number, seed, 1) * 6.283, hashed(number, seed, 2) ** 0.5, hashed(number, seed, 3)) for number in range(7)]
    for step, tone in enumerate(tones):
        part = 1 - step / len(tones)
        for turn, far, size in lobes:
            dx, dy = math.cos(turn) * far * radius * 0.75, math.sin(turn) * far * radius * 0.5
            shift = radius * 0.16 * step
            layer.circle(x + dx + shift, y + dy - shift, radius * (0.3 + 0.28 * size) * part**0.8, tone)
    return layer


def wake(sprite: Sprite, frame: int, place: Place, size: float = 1.0, strength: float = 0.7) -> None:
    """What a wheel or a hoof throws up behind it, below what is drawn; four frames go round.

    `place` gives the place on the picture of a point (x, y) from the foot of the wheel.
    """
    layer = sprite.layer()
    order = sorted(range(9), key=lambda number: -((frame + number * 4 / 9) % 4))
    for number in order:
        age = ((frame + number * 4 / 9) % 4) / 4
        x, y = place((-36 * age - 3 * hashed(number, 3)) * size, -1.5 - 9 * age**0.7 * (0.25 + hashed(number, 4)) * size)
        cloud(layer, x, y, (1.2 + 5.6 * age) * size, number, DUST[:3] if age > 0.5 else DUST[:2])
    for number in range(9):
        age = (hashed(number, 7) + frame / 4) % 1
        x, y = place(-2 - 34 * age * size, -1 - 14 * age * (1 - age) * 4 * hashed(number, 8) ** 2)
        layer.rect(x, y, 1, 1, SAND[5])
    pixels = layer.pixels() * strength
    sprite.canvas.pixels = pixels * (1 - sprite.canvas.pixels[..., 3:4]) + sprite.canvas.pixels


@cache
def fine_codes() -> frozenset[int]:
    """The fine colours as numbers."""
    channels = [[round(255 * channel) for channel in rgb(colour)] for colour in FINE]
    return frozenset((red << 16 | green << 8 | blue) + 1 for red, green, blue in channels)
