"""Vehicles and people as one figure: drawn eight times as large without soft edges, then each pixel takes the colour of its most.

So what is tilted is tilted before it is reduced, and stays crisp. The sun is on the right: people are drawn facing left, where
the rig's light falls on their faces, and mirrored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import numpy as np
import skia

from assets.studio.desert.tones import INK
from assets.studio.paint import Canvas, Layer, from_bytes, mix, rgb
from assets.studio.pipe.sprite import Sprite
from assets.studio.rig.drawing import CELL_HEIGHT, CELL_WIDTH, MATERIALS, ORIGIN_X, ORIGIN_Y, SCALE, index_of
from assets.studio.rig.figure import draw_figure
from assets.studio.rig.outfits import Outfit
from assets.studio.rig.reduce import COVERAGE, Bytes, Ramp, lit_edge
from assets.studio.rig.skeleton import Pose

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


def figure(pose: Pose, outfit: Outfit) -> Bytes:
    """A person who looks to the right, eight times as large, RGBA."""
    indices = lit_edge(draw_figure(pose, outfit, -1))[:, ::-1]
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

    def person(self, pose: Pose, outfit: Outfit, x: float, y: float) -> Model:
        """Somebody whose ground is at (x, y)."""
        picture = skia.Image.fromarray(figure(pose, outfit), colorType=skia.kRGBA_8888_ColorType)
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


@cache
def fine_codes() -> frozenset[int]:
    """The fine colours as numbers."""
    channels = [[round(255 * channel) for channel in rgb(colour)] for colour in FINE]
    return frozenset((red << 16 | green << 8 | blue) + 1 for red, green, blue in channels)
