"""Flying into the evening: a low sun ahead (to the left), peaks that stand in a sea of cloud. All but the sky repeat in x."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from assets.studio.paint import Canvas, Pixels, blur, grid, noise, vector
from assets.studio.pipe.outdoors import Strip, peak

SKY_SIZE = (640, 360)
SUN = (128, 214)
FAR_SIZE, MIDDLE_SIZE, NEAR_SIZE, WISP_SIZE = (1280, 150), (1280, 190), (1280, 230), (1280, 260)


def sky() -> Canvas:
    """Deep blue above, gold at the horizon, high ice cloud lit from below, rays."""
    canvas = Canvas(SKY_SIZE, "#16305c")
    layer = canvas.layer()
    stops = [
        (0, "#142a54"),
        (0.2, "#235082"),
        (0.42, "#5088ac"),
        (0.56, "#a4bcb4"),
        (0.66, "#f0d49c"),
        (0.74, "#f8b478"),
        (0.86, "#d07c70"),
        (1, "#7c4a70"),
    ]
    canvas.over(layer.gradient(0, 0, *SKY_SIZE, stops))
    xs, ys = grid(SKY_SIZE)
    away = np.clip((xs - 180) / 520, 0, 1)
    canvas.tint("#34466e", away * np.clip((ys - 60) / 240, 0, 1) * 0.34)
    for seed, middle, spread, wide, part in ((5, 50, 36, 190, 0.55), (9, 104, 26, 240, 0.5), (13, 156, 18, 260, 0.42)):
        body = noise(SKY_SIZE, seed, wide, 12, 5)
        cloud = np.clip((body - 0.5) * 4.6, 0, 1) * np.exp(-(((ys - middle) / spread) ** 2))
        lit = np.clip((np.roll(body, -3, 0) - body) * 9 + 0.5, 0, 1)[..., None]
        warm = np.exp(-np.hypot(xs - SUN[0], ys - SUN[1]) / 260)[..., None]
        shade = vector("#5c82a8") * (1 - warm) + vector("#c88a78") * warm
        light = vector("#c8d4d4") * (1 - warm) + vector("#ffe8b8") * warm
        colours = shade * (1 - lit) + light * lit
        canvas.pixels = canvas.pixels * (1 - cloud[..., None] * part) + colours * cloud[..., None] * part
    canvas.glow(*SUN, 340, "#ff9440", 0.36, 2).glow(*SUN, 130, "#ffb860", 0.4, 1.8)
    angle = np.arctan2(ys - SUN[1], xs - SUN[0])
    rays = (0.5 + 0.5 * np.sin(angle * 22 + 0.7 + 0.8 * np.sin(angle * 5))) ** 4
    rays *= np.clip(1 - np.hypot(xs - SUN[0], ys - SUN[1]) / 330, 0, 1) ** 1.2
    canvas.pixels += rays[..., None] * vector("#ffb468") * 0.2
    disc = canvas.layer(4).circle(*SUN, 20, "#fff0b8")
    canvas.over(disc).glow(*SUN, 60, "#ffd890", 0.4, 1.6)
    for streak in range(26):
        generator = np.random.default_rng(streak)
        x, y, length = int(generator.integers(0, 600)), int(generator.integers(20, 240)), int(generator.integers(20, 90))
        part = float(generator.uniform(0.05, 0.16))
        canvas.pixels[y, x : x + length] = canvas.pixels[y, x : x + length] * (1 - part) + part
    return canvas.bloom(0.86, 8, 0.42)


class Bank:
    """A bank of cumulus as a surface of many balls: warped, smoothed, lit from the upper left, in the tones of a ramp."""

    def __init__(self, size: tuple[int, int], seed: int) -> None:
        self.size = size
        self.generator = np.random.default_rng(seed)
        self.seed = seed
        xs, ys = grid(size)
        self.xs = xs + 9 * (noise(size, seed, 26, 18, 4, wrap_x=True) - 0.5)
        self.ys = ys + 9 * (noise(size, seed + 1, 26, 18, 4, wrap_x=True) - 0.5)
        self.height: Pixels = np.full((size[1], size[0]), -1.0, np.float32)

    def puff(self, x: float, y: float, radius: float, out: float = 0.0, flat: float = 1.0) -> None:
        """One ball, so far before the others, so much wider than high; what leaves one end comes in at the other."""
        width = self.size[0]
        dx = ((self.xs - x + width / 2) % width - width / 2) / flat
        square = radius * radius - dx * dx - (self.ys - y) ** 2
        self.height = np.maximum(self.height, np.where(square > 0, np.sqrt(np.maximum(square, 0)) + out, -1.0))

    def heap(self, x: float, base: float, wide: float, tall: float) -> None:
        """A tower: a broad foot, shoulders, heads upon heads, small ones along its edge."""
        self.puff(x, base + tall * 0.1, tall * 0.5, 0, wide / (tall * 0.5))
        self.puff(x - wide * 0.06, base, tall * 0.86, 1, 0.62 * wide / (tall * 0.86))
        for number in range(34):
            across = self.generator.uniform(-1, 1)
            level = self.generator.uniform(0.1, 1) * (1 - across * across) ** 0.6
            size = tall * (0.3 - 0.1 * level) * self.generator.uniform(0.6, 1.1)
            self.puff(x + across * wide * 0.92, base - level * tall * 0.92, size, 6 - 4 * level + number % 3, 1.3)
        for _ in range(40):
            across = self.generator.uniform(-1, 1)
            crest = tall * (1 - across * across) ** 0.6
            self.puff(
                x + across * wide * 0.8,
                base - crest * self.generator.uniform(0.6, 0.86),
                tall * self.generator.uniform(0.06, 0.14),
                8,
                1.2,
            )

    def floor(self, base: float, size: float, step: float, waves: Sequence[tuple[int, float, float]], rows: int = 4) -> None:
        """An unbroken sea: row upon row of flat swells, with small heads along every crest."""
        width = self.size[0]
        for row in range(rows):
            x = self.generator.uniform(0, step)
            out = row * size * 0.5
            while x < width:
                rise = sum(high * math.sin(2 * math.pi * count * x / width + phase + row * 1.3) for count, high, phase in waves)
                grown = size * (0.8 + 0.3 * row) * self.generator.uniform(0.6, 1.1)
                crest = base + row * size * 0.95 - rise
                self.puff(x, crest + grown * 0.2, grown, out, 2.6)
                for _ in range(4):
                    self.puff(
                        x + self.generator.uniform(-1.6, 1.6) * grown,
                        crest - grown * self.generator.uniform(0.2, 0.62),
                        grown * self.generator.uniform(0.16, 0.34),
                        out + grown * 0.5,
                        1.5,
                    )
                x += step * (1 + 0.3 * row) * self.generator.uniform(0.7, 1.3)

    def painted(self, tones: Sequence[str], soft: float = 2.0) -> Pixels:
        """The bank as a picture: its light by the slope of its surface, its foot darker than its head."""
        cover = np.clip(self.height / 2.2 + 0.5, 0, 1) * (self.height > -0.5)
        lumps = 3.4 * noise(self.size, self.seed + 3, 11, 8, 3, wrap_x=True)
        surface = np.maximum(self.height, 0) + lumps * (self.height > 0)
        surface = blur(np.pad(surface, ((0, 0), (16, 16)), mode="wrap")[..., None], soft)[:, 16:-16, 0]
        wrapped = np.pad(surface, ((0, 0), (1, 1)), mode="wrap")
        slope_x, slope_y = (wrapped[:, 2:] - wrapped[:, :-2]) / 2, np.gradient(surface, axis=0)
        steep = np.sqrt(slope_x**2 + slope_y**2 + 0.8)
        light = 0.42 + 0.42 * (0.62 * slope_x + 0.78 * slope_y) / steep
        light = light + 0.16 * (noise(self.size, self.seed + 2, 30, 12, 4, wrap_x=True) - 0.5)
        ramp = np.array([vector(tone) for tone in tones], np.float32)
        place = np.clip(light * (len(tones) - 1) * 1.15, 0, len(tones) - 1.001)
        first, part = place.astype(int), (place % 1)[..., None]
        part = np.clip((part - 0.5) * 2.4 + 0.5, 0, 1)
        colours = ramp[first] * (1 - part) + ramp[np.minimum(first + 1, len(tones) - 1)] * part
        alpha = cover[..., None].astype(np.float32)
        result: Pixels = np.concatenate([colours * alpha, alpha], 2).astype(np.float32)
        return result


def filled(canvas: Canvas, top: float, colour: str, depth: float) -> Canvas:
    """Below `top` nothing shows through, and all goes over into one colour, px."""
    ys = grid(canvas.size)[1]
    solid = np.clip((ys - top) / 6, 0, 1)[..., None].astype(np.float32)
    under = np.concatenate([vector(colour) * solid, solid], 2)
    canvas.pixels = under * (1 - canvas.pixels[..., 3:4]) + canvas.pixels
    return canvas.tint(colour, np.clip((ys - top) / depth, 0, 1) ** 0.8)


def far() -> Canvas:
    """Mountains with the last sun on them, drowned to their shoulders in a flat sea."""
    canvas = Canvas(FAR_SIZE)
    strip = Strip(canvas, 4)
    generator = np.random.default_rng(12)
    tones = ("#ffe4c0", "#b89aa8", "#d09a8c", "#8a6a8c", "#785c84")
    for x, height, width in (
        (90, 44, 62), (210, 30, 48), (420, 52, 70), (505, 34, 50), (700, 40, 60), (905, 58, 76), (1000, 36, 50), (1180, 46, 64),
    ):  # fmt: skip
        peak(strip, generator, x, 74, height, width, tones)
    strip.lay()
    canvas.fog(70, 20, "#f0b88c", 0.5, 4, wrap_x=True)
    sea = Bank(FAR_SIZE, 5)
    sea.floor(76, 8, 11, ((2, 3, 0.4), (7, 1.6, 1.2)), 6)
    canvas.over(sea.painted(("#b87c84", "#cc9088", "#e8b090", "#fcd4a4", "#fff0cc")))
    return filled(canvas, 84, "#d8947e", 46)


def middle() -> Canvas:
    """Cloud towers, violet in their shadows."""
    canvas = Canvas(MIDDLE_SIZE)
    bank = Bank(MIDDLE_SIZE, 8)
    for x, wide, tall in (
        (120, 62, 44),
        (330, 44, 26),
        (480, 84, 64),
        (730, 56, 30),
        (860, 50, 50),
        (1070, 92, 56),
        (1230, 44, 26),
    ):
        bank.heap(x, 92, wide, tall)
    bank.floor(98, 12, 15, ((3, 5, 1.1), (5, 3, 0.2)), 5)
    canvas.over(bank.painted(("#7a4e74", "#94627c", "#b87e84", "#e4a68c", "#ffd4a4", "#ffecc8")))
    return filled(canvas, 118, "#a86e7e", 60)


def near() -> Canvas:
    """The bank just below, dark already, its crests burning."""
    canvas = Canvas(NEAR_SIZE)
    bank = Bank(NEAR_SIZE, 21)
    for x, wide, tall in ((60, 96, 40), (390, 130, 34), (700, 90, 52), (1010, 140, 40)):
        bank.heap(x, 112, wide, tall)
    bank.floor(120, 20, 24, ((2, 8, 0.6), (5, 4, 2.0)), 5)
    canvas.over(bank.painted(("#4a3064", "#5e3c6c", "#7e4e74", "#aa667c", "#e29484", "#ffc498")))
    return filled(canvas, 160, "#5c3e6e", 66)


def wisps() -> Canvas:
    """Shreds that the plane goes through: nearly nothing, and quick."""
    canvas = Canvas(WISP_SIZE)
    ys = grid(WISP_SIZE)[1]
    body = noise(WISP_SIZE, 44, 220, 14, 5, wrap_x=True)
    bands = sum(np.exp(-(((ys - y) / spread) ** 2)) for y, spread in ((40, 16), (120, 22), (205, 18)))
    alpha = (np.clip((body - 0.56) * 4, 0, 1) * np.clip(bands, 0, 1) * 0.4)[..., None].astype(np.float32)
    return canvas.over(np.concatenate([vector("#ffe8cc") * alpha, alpha], 2))


PICTURES = {
    "plane_sky": sky,
    "plane_clouds_far": far,
    "plane_clouds_middle": middle,
    "plane_clouds_near": near,
    "plane_wisps": wisps,
}
