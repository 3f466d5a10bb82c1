"""The night over the pipeline, for the layers behind and before it. Everything but the sky meets itself at its ends."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from assets.studio.paint import Canvas, Layer, grid, noise, vector

SKY_SIZE = (640, 360)
MOUNTAIN_SIZE = (1280, 320)
FAR_SIZE = (1280, 340)
NEAR_SIZE = (1280, 340)
FORE_SIZE = (1280, 110)
MOON = (196, 78)
INK = "#04121a"


class Strip:
    """A picture that is drawn three times over, so that what passes one end comes in at the other."""

    def __init__(self, canvas: Canvas, soft: int) -> None:
        self.canvas = canvas
        self.layer = Layer(canvas.size, soft)
        self.width = canvas.size[0]

    def polygon(self, points: Sequence[tuple[float, float]], colour: str, alpha: float = 1.0) -> Strip:
        """A filled polygon."""
        for shift in (-self.width, 0, self.width):
            self.layer.polygon([(x + shift, y) for x, y in points], colour, alpha)
        return self

    def line(self, points: Sequence[tuple[float, float]], colour: str, width: float = 1, alpha: float = 1.0) -> Strip:
        """An open line."""
        for shift in (-self.width, 0, self.width):
            self.layer.line([(x + shift, y) for x, y in points], colour, width, alpha)
        return self

    def rect(self, x: float, y: float, width: float, height: float, colour: str, alpha: float = 1.0) -> Strip:
        """A rectangle."""
        for shift in (-self.width, 0, self.width):
            self.layer.rect(x + shift, y, width, height, colour, alpha)
        return self

    def circle(self, x: float, y: float, radius: float, colour: str, alpha: float = 1.0) -> Strip:
        """A disc."""
        for shift in (-self.width, 0, self.width):
            self.layer.circle(x + shift, y, radius, colour, alpha)
        return self

    def lay(self) -> None:
        """Put it on the picture."""
        self.canvas.over(self.layer)


def peak(
    strip: Strip, generator: np.random.Generator, x: float, base: float, height: float, width: float, tones: Sequence[str]
) -> None:
    """A faceted mountain, its moonlit side to the left; tones: snow, snow in shadow, lit, shadow, deep shadow."""
    snow, snow_shade, lit, shadow, deep = tones
    steps = 6
    top = (x, base - height)

    def edge(side: int, reach: float) -> list[tuple[float, float]]:
        points = []
        for step in range(1, steps + 1):
            part = step / steps
            points.append(
                (
                    x + side * reach * part**0.92 + generator.uniform(-0.05, 0.05) * width,
                    base - height * (1 - part) + generator.uniform(-0.04, 0.04) * height,
                )
            )
        return points

    left, right = edge(-1, width), edge(1, width * generator.uniform(0.85, 1.1))
    spine = [
        (
            x + width * (0.09 * math.sin(step * 1.7 + x) + 0.05 * step) + generator.uniform(-0.05, 0.05) * width,
            base - height * (1 - step / steps),
        )
        for step in range(1, steps + 1)
    ]
    floor = base + 40
    strip.polygon([top, *right, (right[-1][0], floor), (left[-1][0], floor), *left[::-1]], shadow)
    strip.polygon([top, *left, (left[-1][0], floor), (spine[-1][0], floor), *spine[::-1]], lit)
    for step in (1, 2, 3, 4):
        start, end = spine[step], right[step]
        part = generator.uniform(0.35, 0.7)
        middle = (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
        low = (middle[0] + width * 0.08, middle[1] + height * 0.2)
        strip.polygon([start, middle, low, (start[0] + width * 0.1, start[1] + height * 0.25)], deep)
        end = left[step]
        middle = (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
        strip.polygon(
            [middle, (middle[0] + width * 0.1, middle[1] + height * 0.02), (middle[0] + width * 0.05, middle[1] + height * 0.22)],
            shadow,
        )
    cut = 2
    jag = [
        (left[cut][0] + width * 0.12, left[cut][1] - height * 0.1),
        (left[cut][0] + width * 0.18, left[cut][1] + height * 0.06),
    ]
    strip.polygon(
        [top, *left[: cut + 1], *jag, (spine[cut][0] - width * 0.06, spine[cut][1] - height * 0.07), *spine[: cut + 1][::-1]],
        snow,
    )
    gully = (right[cut][0] - width * 0.14, right[cut][1] - height * 0.1)
    strip.polygon(
        [top, *right[:cut], gully, (spine[cut][0] + width * 0.07, spine[cut][1] + height * 0.05), *spine[:cut][::-1]], snow_shade
    )


def pine(strip: Strip, generator: np.random.Generator, x: float, y: float, height: float, colour: str, snow: str = "") -> None:
    """A spruce with hanging branches, perhaps snow on its moonlit side."""
    count = max(int(height / 9), 4)
    strip.rect(x - 1, y - height * 0.16, 2, height * 0.16 + 3, colour)
    for number in range(count):
        part = number / (count - 1)
        level = y - height * 0.1 - height * 0.9 * part
        reach = height * 0.24 * (1 - part) ** 0.85 + 1.5
        drop = height * 0.9 / count * 1.5
        left, right = reach * generator.uniform(0.85, 1.15), reach * generator.uniform(0.85, 1.15)
        strip.polygon(
            [
                (x - left, level + generator.uniform(0, 2)),
                (x - left * 0.55, level - drop * 0.22),
                (x, level - drop),
                (x + right * 0.55, level - drop * 0.22),
                (x + right, level + generator.uniform(0, 2)),
                (x + right * 0.3, level - 1),
                (x, level + 1),
                (x - left * 0.35, level - 1),
            ],
            colour,
        )
        if snow and number:
            strip.polygon(
                [
                    (x - left, level),
                    (x - left * 0.5, level - drop * 0.26),
                    (x - left * 0.1, level - drop * 0.75),
                    (x - left * 0.2, level - drop * 0.35),
                    (x - left * 0.55, level - 1),
                ],
                snow,
            )


def wood(
    strip: Strip, seed: int, base: float, heights: tuple[float, float], step: float, colours: Sequence[str], snow: str = ""
) -> None:
    """Spruces side by side over the whole width, in clumps, now and then a clearing."""
    generator = np.random.default_rng(seed)
    x = 0.0
    while x < strip.width:
        clump = 0.5 + 0.5 * math.sin(2 * math.pi * (3 * x / strip.width) + seed) * math.sin(2 * math.pi * 5 * x / strip.width + 2)
        if clump > 0.18:
            tall = generator.uniform(*heights) * (0.72 + 0.4 * clump)
            colour = colours[int(generator.integers(len(colours)))]
            pine(strip, generator, x, base + generator.uniform(-3, 4), tall, colour, snow)
        x += generator.uniform(0.7, 1.4) * step


def mountain_range(
    canvas: Canvas,
    generator: np.random.Generator,
    base: float,
    peaks: Sequence[tuple[float, float, float]],
    tones: Sequence[str],
    foot: tuple[float, float, str, Sequence[tuple[float, float, float]]] | None = None,
) -> None:
    """Peaks (middle, height, width) in a row on the line `base`; `foot`: the ground before them, as `ground_of` wants it."""
    strip = Strip(canvas, 4)
    for x, height, width in peaks:
        peak(strip, generator, x, base, height, width, tones)
    if foot is not None:
        ground_of(strip, *foot)
    strip.lay()


def haze(canvas: Canvas, y: float, spread: float, colour: str, strength: float, seed: int) -> None:
    """A band of fog that meets itself at the ends."""
    canvas.fog(y, spread, colour, strength, seed, wrap_x=True)


def ground_of(
    strip: Strip, base: float, swell: float, colour: str, waves: Sequence[tuple[int, float, float]]
) -> list[tuple[float, float]]:
    """A rolling foot of the picture; gives its line."""
    width, height = strip.canvas.size
    line = []
    for x in range(-8, width + 17, 8):
        rise = sum(part * math.sin(2 * math.pi * count * x / width + phase) for count, part, phase in waves)
        line.append((float(x), base - swell * rise))
    strip.layer.polygon([(-8, height + 8), *line, (width + 16, height + 8)], colour)
    return line


def sky() -> Canvas:
    """Teal night over a warm haze, thin clouds before a low moon, and the glow of a far flare."""
    canvas = Canvas(SKY_SIZE, "#081a26")
    layer = canvas.layer()
    layer.gradient(
        0,
        0,
        640,
        360,
        [
            (0, "#07161f"),
            (0.2, "#0b2632"),
            (0.42, "#17454f"),
            (0.6, "#3f7a72"),
            (0.74, "#8a9468"),
            (0.86, "#b89058"),
            (1, "#7a6a50"),
        ],
    )
    canvas.over(layer)
    size = canvas.size
    ys = grid(size)[1]
    veil = np.clip((noise(size, 4, 200, 22, 5) - 0.48) * 3, 0, 1) * np.clip(1.2 - ys / 220, 0, 1)
    canvas.tint("#123540", veil * 0.55)
    generator = np.random.default_rng(7)
    for _ in range(170):
        x, y = int(generator.integers(0, 640)), int(generator.integers(0, 190))
        bright = float(generator.uniform(0.2, 0.8)) * (1 - y / 230)
        canvas.pixels[y, x] = np.maximum(canvas.pixels[y, x], vector("#cfe8dc") * bright)
    canvas.glow(*MOON, 120, "#9fd0c0", 0.4).glow(*MOON, 46, "#c8e8d8", 0.22)
    moon = canvas.layer(4).circle(*MOON, 17, "#f2f4de")
    for dx, dy, radius in ((-6, -4, 4), (5, 6, 5), (4, -8, 2.2), (-8, 7, 2.4), (10, -1, 1.8)):
        moon.circle(MOON[0] + dx, MOON[1] + dy, radius, "#d4dcc8", 0.8)
    canvas.over(moon)
    for seed, middle, spread, part in ((14, 128, 46, 0.6), (21, 62, 26, 0.35), (33, 196, 30, 0.4)):
        body = noise(size, seed, 170, 16, 5)
        cloud = np.clip((body - 0.47) * 4, 0, 1) * np.exp(-(((ys - middle) / spread) ** 2))
        lit = np.clip((body - np.roll(body, 4, 0)) * 9 + 0.45, 0, 1)
        colours = vector("#123c47") * (1 - lit[..., None]) + vector("#5f9c94") * lit[..., None]
        canvas.pixels = canvas.pixels * (1 - cloud[..., None] * part) + colours * cloud[..., None] * part
    canvas.glow(520, 250, 240, "#ff9a48", 0.3, 2, 0.55)
    return canvas.bloom(0.8, 7, 0.5).vignette(0.3)


def mountains() -> Canvas:
    """Moonlit alps in two ranges."""
    canvas = Canvas(MOUNTAIN_SIZE)
    strip = Strip(canvas, 4)
    generator = np.random.default_rng(31)
    back = ("#86b0aa", "#4f8a88", "#35707a", "#2a606a", "#235460")
    for x, height, width in (
        (70, 70, 90),
        (230, 84, 104),
        (420, 66, 96),
        (590, 90, 110),
        (800, 74, 100),
        (985, 88, 112),
        (1170, 72, 100),
    ):
        peak(strip, generator, x, 178, height, width, back)
    strip.lay()
    haze(canvas, 176, 30, "#5f8f86", 0.6, 3)
    strip = Strip(canvas, 4)
    front = ("#bcdad0", "#6fa6a2", "#3a7c80", "#22525c", "#1a4450")
    for x, height, width in (
        (150, 128, 112),
        (330, 88, 88),
        (500, 136, 116),
        (690, 98, 96),
        (880, 142, 122),
        (1070, 92, 92),
        (1240, 112, 104),
    ):
        peak(strip, generator, x, 204, height, width, front)
    strip.lay()
    haze(canvas, 206, 34, "#8fb09a", 0.72, 2)
    strip = Strip(canvas, 4)
    ground_of(strip, 214, 12, "#2b6066", ((2, 0.6, 0.4), (5, 0.4, 1.7), (11, 0.2, 0.9)))
    strip.lay()
    haze(canvas, 226, 20, "#a8b080", 0.5, 12)
    return canvas


def derrick(strip: Strip, x: float, y: float, height: float, colour: str, light: str) -> None:
    """A lattice mast that narrows upwards."""
    for side in (-1, 1):
        strip.line([(x + side * 11, y), (x + side * 2.5, y - height)], colour, 2)
    strip.line([(x - 11, y), (x - 2.5, y - height)], light, 0.8, 0.7)
    levels = 7
    for level in range(levels):
        low, high = level / levels, (level + 1) / levels
        near, far = 11 - 8.5 * low, 11 - 8.5 * high
        strip.line([(x - near, y - height * low), (x + far, y - height * high)], colour, 1)
        strip.line([(x + near, y - height * low), (x - far, y - height * high)], colour, 1)
        strip.line([(x - far, y - height * high), (x + far, y - height * high)], colour, 1)


def station(canvas: Canvas, x: float, base: float) -> None:
    """A far compressor station: halls, tanks, stacks, lit windows, red lamps; the tallest stack burns."""
    strip = Strip(canvas, 3)
    body, edge, dark, warm = "#1c4750", "#6fa39a", "#143a44", "#e8a860"
    for left, wide, tall in ((-90, 34, 62), (-50, 54, 40), (10, 22, 92), (38, 44, 50), (92, 18, 76), (118, 50, 34)):
        strip.rect(x + left, base - tall, wide, tall + 40, body).rect(x + left, base - tall, 1.5, tall + 30, edge, 0.6)
        strip.rect(x + left, base - tall, wide, 1.2, warm, 0.75)
        for seam in range(int(left) + 8, int(left + wide) - 2, 9):
            strip.rect(x + seam, base - tall + 4, 0.8, tall + 20, dark)
    strip.circle(x - 24, base - 42, 20, body).line(
        [(x - 43, base - 46), (x - 38, base - 56), (x - 24, base - 62), (x - 12, base - 59)], edge, 1.2, 0.7
    )
    for left, tall in ((12, 128), (25, 108), (98, 104)):
        strip.rect(x + left, base - tall, 5, 60, body).rect(x + left, base - tall, 1, 60, warm, 0.6)
    for column in range(26):
        for row in range(4):
            if (column * 13 + row * 7) % 11 < 2:
                strip.rect(x - 86 + column * 10, base - 32 + row * 9, 2, 3, "#ffca6c")
    derrick(strip, x + 160, base + 10, 90, dark, edge)
    strip.line([(x + 60, base - 20), (x + 130, base - 8), (x + 190, base + 6)], body, 3)
    strip.lay()
    flame = Strip(canvas, 1)
    fire_x, fire_y = x + 14.5, base - 128
    for points, colour in (
        ([(-4, 0), (-8, -10), (-4, -20), (-10, -30), (2, -24), (6, -40), (10, -22), (9, -10), (5, 0)], "#e8482a"),
        ([(-3, 0), (-5, -9), (0, -18), (3, -28), (7, -17), (6, -8), (4, 0)], "#ff9a3c"),
        ([(-2, 0), (-2, -7), (2, -16), (4, -8), (3, 0)], "#ffe9a0"),
    ):
        flame.layer.curve([(fire_x + px * 0.9, fire_y + py * 0.9) for px, py in points], colour)
    flame.rect(fire_x - 4, fire_y, 8, 3, "#0c222a")
    flame.lay()
    for lamp_x, lamp_y in ((x + 27.5, base - 109), (x + 100.5, base - 105), (x + 160, base - 82)):
        halo(canvas, lamp_x, lamp_y, 14, "#ff4a2c", 0.85)
    halo(canvas, fire_x + 1, fire_y - 14, 90, "#ff8a34", 0.5)
    halo(canvas, fire_x + 1, fire_y - 12, 30, "#ffc060", 0.5)
    halo(canvas, x, base - 4, 120, "#ff9a3c", 0.22, 0.6)


def halo(canvas: Canvas, x: float, y: float, radius: float, colour: str, strength: float, flat: float = 1.0) -> None:
    """Light that is seen in the air too, where the picture has a hole."""
    xs, ys = grid(canvas.size)
    away = np.hypot(xs - x, (ys - y) / flat) / radius
    alpha = (np.clip(1 - away, 0, 1) ** 2 * strength)[..., None].astype(np.float32)
    canvas.over(np.concatenate([vector(colour) * alpha, alpha], 2))


def forest_far() -> Canvas:
    """A station at the wood's edge, spruces in two depths, fog between them."""
    canvas = Canvas(FAR_SIZE)
    strip = Strip(canvas, 3)
    wood(strip, 3, 232, (30, 50), 10, ("#2f6a68", "#2b6264"))
    ground_of(strip, 232, 5, "#2d6566", ((3, 0.7, 0.3), (7, 0.3, 1)))
    strip.lay()
    haze(canvas, 232, 22, "#b0ac7c", 0.5, 10)
    station(canvas, 440, 238)
    strip = Strip(canvas, 3)
    derrick(strip, 1010, 240, 84, "#1a4a54", "#6fa39a")
    strip.line([(1010, 157), (1110, 180), (1210, 175), (1290, 190)], "#1a4a54", 0.8)
    derrick(strip, 1210, 246, 72, "#1a4a54", "#6fa39a")
    strip.lay()
    strip = Strip(canvas, 3)
    wood(strip, 8, 260, (42, 70), 15, ("#1f525a", "#1c4c54", "#235a60"), "#3f7a78")
    ground_of(strip, 260, 6, "#1e5058", ((2, 0.6, 1.2), (9, 0.25, 0.2)))
    strip.lay()
    haze(canvas, 264, 24, "#7fa48e", 0.5, 11)
    ys = grid(canvas.size)[1]
    return canvas.tint("#123842", np.clip((ys - 272) / 60, 0, 1) * 0.8)


def watchtower(strip: Strip, x: float, y: float) -> None:
    """A guard's hut on four legs, snow on its roof, light in its windows; (x, y) is the middle of its foot."""
    dark, body, light = "#08181f", "#12303a", "#8fb7a8"
    top = y - 118
    for low, high in ((-24, -14), (24, 14), (-9, -6), (9, 6)):
        strip.line([(x + low, y), (x + high, top)], dark, 2)
    for level in range(4):
        low, high = 24 - 10 * level / 4, 24 - 10 * (level + 1) / 4
        under, over_ = y - 29 * level, y - 29 * (level + 1)
        strip.line([(x - low, under), (x + high, over_)], dark, 1).line([(x + low, under), (x - high, over_)], dark, 1)
        strip.line([(x - low, under), (x + low, under)], dark, 1)
    strip.rect(x - 21, top - 24, 42, 24, body).rect(x - 21, top - 24, 1.5, 22, light, 0.8).rect(x - 24, top - 2, 48, 4, dark)
    strip.rect(x - 19, top - 41, 38, 17, "#ffcf7c")
    for post in (-21, -3, 17):
        strip.rect(x + post, top - 41, 3, 17, dark)
    strip.polygon([(x - 27, top - 41), (x + 27, top - 41), (x + 14, top - 53), (x - 14, top - 53)], dark)
    strip.polygon(
        [(x - 27, top - 42), (x - 14, top - 54), (x + 14, top - 54), (x + 16, top - 52), (x - 12, top - 51), (x - 21, top - 42)],
        "#dcebe0",
    )
    strip.rect(x - 12, top - 36, 6, 12, "#12242a").rect(x - 14, top - 38, 10, 2, "#12242a")
    for seam in range(int(x) - 16, int(x) + 20, 6):
        strip.rect(seam, top - 21, 1, 18, "#0c222a")


def forest_near() -> Canvas:
    """Tall spruces with snow, two watchtowers, the fence before them."""
    canvas = Canvas(NEAR_SIZE)
    strip = Strip(canvas, 2)
    wood(strip, 5, 204, (84, 132), 26, ("#123c46", "#0f3640", "#15434c"), "#4f8884")
    ground_of(strip, 206, 6, "#11404a", ((2, 0.7, 0.2), (5, 0.4, 2.2)))
    strip.lay()
    haze(canvas, 206, 24, "#5f8f86", 0.42, 12)
    strip = Strip(canvas, 1)
    for x in (356, 1016):
        watchtower(strip, x, 214)
    strip.lay()
    for x in (356, 1016):
        halo(canvas, x, 62, 60, "#ffb050", 0.32)
    strip = Strip(canvas, 2)
    line = ground_of(strip, 216, 5, "#1c4c54", ((3, 0.6, 1.1), (8, 0.3, 0.4)))
    strip.layer.line(line, "#a8c8ba", 1.4, 0.8)
    strip.lay()
    posts = Strip(canvas, 1)
    for x in range(0, NEAR_SIZE[0], 40):
        posts.rect(x, 184, 2, 38, "#0b222a").line([(x + 1, 185), (x - 5, 178)], "#0b222a", 2).rect(x, 184, 1, 36, "#4f7f7a", 0.7)
    for y in (182, 190, 199, 208):
        posts.rect(0, y, NEAR_SIZE[0], 1, "#0d2830", 0.85)
        for x in range(y % 7, NEAR_SIZE[0], 8):
            posts.rect(x, y - 1, 1, 2, "#7fa89c", 0.7)
    posts.lay()
    ys = grid(canvas.size)[1]
    return canvas.tint("#0a222c", np.clip((ys - 214) / 60, 0, 1) * 0.9)


def foreground() -> Canvas:
    """Black spruces, stumps and wire before everything; low enough to leave the way free."""
    canvas = Canvas(FORE_SIZE)
    strip = Strip(canvas, 2)
    generator = np.random.default_rng(6)
    for x, height, snow in (
        (40, 92, "#2d5a60"),
        (88, 58, ""),
        (10, 66, ""),
        (700, 84, "#2d5a60"),
        (738, 52, ""),
        (1150, 70, "#2a545a"),
        (1240, 88, ""),
    ):
        pine(strip, generator, x, 112, height, INK, snow)
    line = ground_of(strip, 98, 5, INK, ((2, 0.6, 0.8), (7, 0.35, 0.1), (13, 0.2, 1.5)))
    strip.layer.line(line, "#4f8884", 1.2, 0.8)
    strip.lay()
    wire = Strip(canvas, 1)
    posts = list(range(200, 640, 88)) + list(range(820, 1120, 75))
    for x in posts:
        wire.rect(x, 58, 3, 44, INK).line([(x + 1, 60), (x - 8, 49)], INK, 2).rect(x, 59, 1, 40, "#3f6a68")
    for first, last, gap in ((200, 552, 88), (820, 1045, 75)):
        for x in range(first, last, gap):
            for y in (54, 66, 79):
                wire.line([(x, y), (x + gap / 2, y + 3), (x + gap, y)], INK, 1)
                for barb in range(8, gap, 13):
                    sag = 3 * (1 - abs(barb - gap / 2) / (gap / 2))
                    wire.line([(x + barb - 2, y + sag - 2), (x + barb + 2, y + sag + 3)], INK, 1)
                    wire.line([(x + barb + 2, y + sag - 2), (x + barb - 2, y + sag + 3)], INK, 1)
    wire.lay()
    return canvas


PICTURES = {
    "pipe_sky": sky,
    "pipe_mountains": mountains,
    "pipe_forest_far": forest_far,
    "pipe_forest_near": forest_near,
    "pipe_foreground": foreground,
}
