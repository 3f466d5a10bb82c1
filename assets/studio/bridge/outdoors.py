"""The gorge at high sun: sky, peaks in snow, bleached hills, the far wall with the river before it; and the riders' ridge."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.bridge.masonry import Frame, hard, puff
from assets.studio.paint import Canvas, Layer, add, glow, grid, noise, screen, vector
from assets.studio.pipe.outdoors import Strip, ground_of, haze, mountain_range, peak
from assets.studio.sheet import Sheet
from assets.studio.valley.rocks import rock, shape
from assets.studio.valley.tones import FAR_ROCK, INK, WATER

SKY_SIZE, PEAKS_SIZE, HILLS_SIZE, GORGE_SIZE = (640, 360), (1280, 300), (1280, 320), (640, 176)
SUN = (150, 92)
RIVER_TOP = 112
"""Where the river's surface lies in the picture of the gorge, px."""
RIDGE_SIZE, RIDGE_FOOT = (340, 100), 92
HILL_SIZE, HILL_SHOULDER = (760, 260), 60
"""The near hill that the riders' ridge is the crest of; the ridge's foot lies so far below the picture's upper edge, px."""
RIM = "#c8a070"
CHEER_FRAMES = 6
RIDERS = {"many": 8, "fewer": 5, "few": 2}


def sky() -> Canvas:
    """Blue-green down to straw, a white sun, streaks of cloud."""
    canvas = Canvas(SKY_SIZE, "#2f6f9c")
    stops = [
        (0.0, "#2a648f"),
        (0.2, "#3f86a8"),
        (0.4, "#66a6ba"),
        (0.58, "#9cc4bc"),
        (0.72, "#dcd8b0"),
        (0.86, "#f6dfae"),
        (1.0, "#f2d69a"),
    ]
    canvas.over(canvas.layer().gradient(0, 0, 640, 360, stops))
    size = canvas.size
    xs, ys = grid(size)
    for middle, spread, strength, seed in (
        (40, 12, 0.5, 2),
        (78, 9, 0.55, 5),
        (118, 14, 0.6, 9),
        (160, 10, 0.6, 14),
        (196, 8, 0.5, 21),
    ):
        mass = np.clip((noise(size, seed, 210, 7, 4) - 0.52) * 6, 0, 1) * np.exp(-(((ys - middle) / spread) ** 2))
        rim = np.clip(mass - np.roll(mass, -2, 0) * 0.85, 0, 1)
        canvas.tint("#d8dcd4", mass * strength * 0.7).tint("#fff4dc", np.clip(rim * 0.8, 0, 1))
    canvas.pixels = screen(canvas.pixels, glow(size, *SUN, 300, "#ffe6b0", 0.55, 2.0))
    angle, away = np.arctan2(ys - SUN[1], xs - SUN[0]), np.hypot(xs - SUN[0], ys - SUN[1])
    rays = (np.sin(angle * 17) * 0.5 + 0.5) ** 4 * np.clip(1 - away / 300, 0, 1) * np.clip((away - 34) / 30, 0, 1)
    canvas.pixels = add(canvas.pixels, rays[..., None] * vector("#fff0c8"), 0.12)
    disc = Layer(size, 4)
    disc.circle(*SUN, 34, "#fff6dc", 0.5).circle(*SUN, 28, "#fffcf0")
    return canvas.over(disc).bloom(0.9, 7, 0.3).vignette(0.2)


def peaks() -> Canvas:
    """Two ranges of the Hindu Kush, snow on their crowns, haze at their feet."""
    canvas = Canvas(PEAKS_SIZE)
    generator = np.random.default_rng(7)
    far = (
        (70, 118, 92), (196, 88, 84), (318, 138, 108), (452, 92, 86), (566, 124, 98), (700, 150, 118), (842, 96, 84),
        (960, 130, 104), (1092, 98, 90), (1210, 120, 96),
    )  # fmt: skip
    near = ((24, 74, 96), (250, 58, 84), (408, 84, 100), (624, 56, 90), (770, 88, 112), (1016, 66, 92), (1150, 78, 96))
    mountain_range(canvas, generator, 236, far, ("#fffaf0", "#b4bed0", "#c8bcc4", "#93a0b4", "#8794ac"))
    haze(canvas, 228, 44, "#f2e2c0", 0.72, 3)
    mountain_range(canvas, generator, 262, near, ("#fff2dc", "#c8b4ac", "#dcb890", "#9a8088", "#8a7080"))
    haze(canvas, 262, 34, "#f6dcae", 0.75, 9)
    ys = grid(canvas.size)[1]
    canvas.tint("#eccf9c", np.clip((ys - 250) / 40, 0, 1) * 0.9 * (canvas.pixels[..., 3] > 0))
    return canvas


def hills() -> Canvas:
    """Bleached slopes in two depths, a dry terrace or two on them."""
    canvas = Canvas(HILLS_SIZE)
    generator = np.random.default_rng(19)
    tones = ("#f4d6a0", "#d8b484", "#e0b27c", "#a87c68", "#96705f")
    strip = Strip(canvas, 4)
    for x, height, width in (
        (90, 92, 150), (330, 66, 130), (520, 104, 170), (760, 72, 140), (980, 98, 160), (1180, 76, 130),
    ):  # fmt: skip
        peak(strip, generator, x, 150, height, width, tones)
    ground_of(strip, 146, 5, "#c89a70", ((2, 0.7, 0.3), (5, 0.4, 1.4)))
    strip.lay()
    haze(canvas, 150, 30, "#f2d4a0", 0.7, 12)
    strip = Strip(canvas, 4)
    line = ground_of(strip, 190, 12, "#b48660", ((2, 0.8, 2.0), (7, 0.35, 0.5)))
    strip.line(line, "#f4d6a0", 2)
    ground_of(strip, 226, 10, "#98704f", ((3, 0.8, 4.0), (6, 0.4, 2.5)))
    for _ in range(90):
        x, y = generator.uniform(0, 1280), generator.uniform(196, 300)
        strip.rect(x, y, generator.uniform(8, 26), 1.4, "#d8ac7c" if y < 226 else "#b88a62", 0.7)
    strip.lay()
    ys = grid(canvas.size)[1]
    canvas.tint("#e8bc84", np.clip((ys - 236) / 70, 0, 1) * 0.55 * (canvas.pixels[..., 3] > 0))
    return canvas


def gorge() -> Canvas:
    """What is seen under the arches: the far wall, sand, and the river with the sun on it."""
    canvas = Canvas(GORGE_SIZE)
    width, height = GORGE_SIZE
    outline = [
        (-8, 22),
        (60, 6),
        (150, 26),
        (236, 10),
        (330, 30),
        (420, 8),
        (520, 24),
        (600, 4),
        (648, 18),
        (648, height),
        (-8, height),
    ]
    wall = rock(shape(GORGE_SIZE, outline, 5, 6), 23, FAR_ROCK)
    canvas.over(wall)
    xs, ys = grid(GORGE_SIZE)
    here = canvas.pixels[..., 3] > 0
    canvas.tint("#f6dcae", np.clip((ys - 20) / 90, 0, 1) * 0.62 * here)
    canvas.tint("#fff0cc", np.exp(-(((xs - 300) / 150) ** 2) - ((ys - 84) / 46) ** 2) * 0.5 * here)
    layer = canvas.layer(4)
    layer.polygon([(-4, 104), (120, 96), (300, 100), (460, 94), (644, 102), (644, 122), (-4, 122)], "#ecd0a0")
    layer.curve(
        [(250, 97), (330, 95), (360, 99), (300, 103), (330, 107), (420, 112), (240, 114), (220, 108), (270, 103)],
        WATER[3],
        tension=0.8,
    )
    layer.curve([(270, 97), (326, 96), (344, 99), (298, 102)], WATER[5], tension=0.8)
    canvas.over(layer)
    layer = canvas.layer()
    layer.gradient(0, RIVER_TOP, width, height - RIVER_TOP, [(0.0, WATER[3]), (0.35, WATER[2]), (1.0, WATER[0])])
    layer.rect(0, RIVER_TOP, width, 1, WATER[5])
    generator = np.random.default_rng(4)
    for _ in range(150):
        x, y = generator.uniform(0, width), RIVER_TOP + 2 + generator.uniform(0, 1) ** 1.6 * 56
        near = math.exp(-(((x - 300) / 130) ** 2))
        long = generator.uniform(5, 20) * (0.6 + (y - RIVER_TOP) / 50)
        layer.rect(x, y, long, 1, "#fff8dc" if generator.uniform() < near * 0.9 else WATER[4], 0.9)
    return canvas.over(layer)


def hill() -> Canvas:
    """The near hill under the riders' ridge, black against the light; its flanks run down to its picture's lower edge."""
    canvas = Canvas(HILL_SIZE)
    width, height = HILL_SIZE
    left, right = (width - RIDGE_SIZE[0]) / 2 + 6, (width + RIDGE_SIZE[0]) / 2 - 6

    def top(x: float) -> float:
        out = max(left - x, x - right, 0) / left
        return HILL_SHOULDER - 3 + (height - HILL_SHOULDER) * out**1.35 + 2 * math.sin(x / 15) + 1.5 * math.sin(x / 5.3)

    line = [(float(x), top(x)) for x in range(0, width + 1, 4)]
    layer = canvas.layer().polygon([*line, (width, height), (0, height)], INK).line(line, RIM, 1)
    generator = np.random.default_rng(8)
    for _ in range(26):  # dry tufts on its back
        x = generator.uniform(30, width - 30)
        for blade in (-3, 0, 3):
            layer.line([(x + blade / 2, top(x) + 2), (x + blade, top(x) - generator.uniform(3, 8))], INK, 1.4)
    return canvas.over(layer)


def _horseman(layer: Layer, x: float, base: float, scale: float, step: int, rears: float = 0.0) -> None:
    """A rider looking right, a rifle across the saddle; light from the upper left. `rears`: how far the horse is up, radians."""
    cos, sin = math.cos(rears), math.sin(rears)

    def at(points: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
        """About the hind hooves."""
        return [
            (x + scale * (-15 + (px + 15) * cos + py * sin), base + scale * (py * cos - (px + 15) * sin)) for px, py in points
        ]

    nod = step % 2
    layer.curve(at(((-20, -25), (-4, -30), (16, -29), (22, -24), (20, -16), (0, -15), (-16, -17))), INK)
    layer.polygon(at(((12, -27), (26, -44 + nod), (37, -36 + nod), (35, -32 + nod), (27, -34), (20, -18))), INK)
    for leg in (-17, -11, 12, 18):
        tucked = 7 * (rears > 0 < leg)
        layer.polygon(at(((leg - 2, -20), (leg + 4, -20), (leg + 2 + tucked, -tucked), (leg - 1 + tucked, -tucked))), INK)
    layer.curve_line(at(((-19, -24), (-27, -18), (-26, -6 + nod))), INK, 3 * scale)
    layer.polygon(at(((-8, -28), (-6, -47), (4, -48), (8, -28))), INK)
    (head_x, head_y), (hat_x, hat_y) = at(((0, -52), (0, -56)))
    layer.circle(head_x, head_y, 5 * scale, INK).oval(hat_x, hat_y, 6.5 * scale, 3 * scale, INK)
    if rears:  # the rifle high
        layer.line(at(((2, -44), (9, -62))), INK, 3 * scale).line(at(((0, -72), (20, -58))), INK, 1.8 * scale)
    else:
        layer.line(at(((-12, -32), (14, -58))), INK, 1.8 * scale)
    rim = "#f4d6a0"
    layer.line(at(((-8, -29), (-6, -46))), rim, 1).line(at(((-20, -25), (-5, -30))), rim, 1).line(
        at(((-5, -57), (1, -59))), rim, 1
    )


def ridge(count: int, step: int, is_hit: bool, is_glad: bool = False) -> Frame:
    """The near ridge in black, and so many riders on it; glad, they rear one after the other."""
    canvas = Canvas(RIDGE_SIZE)
    layer = canvas.layer()
    width = RIDGE_SIZE[0]

    def top(x: float) -> float:
        part = x / width
        return RIDGE_FOOT - 34 * math.sin(math.pi * part) ** 0.8 - 3 * math.sin(x / 17)

    for index in range(count):
        x = width * (index + 1) / (count + 1) + 9 * math.sin(index * 2.3)
        rears = 0.12 + 0.5 * max(math.sin(2 * math.pi * (step / CHEER_FRAMES + index * 0.37)), 0) if is_glad else 0.0
        _horseman(layer, x, top(x) + 4, 0.74 + 0.1 * math.sin(index * 1.7), step + index, rears)
    line = [(float(x), top(x)) for x in range(0, width + 1, 6)]
    layer.polygon([*line, (width, RIDGE_SIZE[1]), (0, RIDGE_SIZE[1])], INK).line(line, RIM, 1)
    if is_hit:
        for index in range(4):
            puff(layer, width * (0.2 + 0.2 * index), top(width * (0.2 + 0.2 * index)) - 12 - 4 * step, 11 - step * 2)
    canvas.over(layer)
    return hard(canvas.pixels), (width // 2, RIDGE_FOOT)


def riders_sheet() -> Sheet:
    """Shah's line."""
    sheet = Sheet(1024)
    for name, count in RIDERS.items():
        for suffix, is_hit in (("", False), ("_hit", True)):
            sheet.add(f"{name}{suffix}", [ridge(count, step, is_hit) for step in range(3)], loop=True)
        glad = [ridge(count, step, is_hit=False, is_glad=True) for step in range(CHEER_FRAMES)]
        sheet.add(f"{name}_cheer", glad, loop=True)
    return sheet


PICTURES = {"bridge_sky": sky, "bridge_peaks": peaks, "bridge_hills": hills, "bridge_gorge": gorge, "bridge_riders_hill": hill}
