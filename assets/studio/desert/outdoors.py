"""The evening over the plain, for the layers behind and before it. Everything but the sky meets itself at its ends."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.paint import Canvas, Layer, add, bayer, glow, grid, hashed, noise, screen, vector
from assets.studio.pipe.outdoors import Strip, ground_of, halo, haze, mountain_range

SKY_SIZE = (640, 360)
MOUNTAIN_SIZE = (1280, 300)
DUNE_SIZE = (1280, 230)
BASE_SIZE = (1280, 260)
FORE_SIZE = (1280, 120)
SUN, SUN_RADIUS = (462, 172), 60
INK = "#150a1e"
CLOUDS = (
    (44, 15, 0.55, "#5c2a6c", "#b04a78", 2),
    (78, 14, 0.6, "#8a3268", "#f06a5c", 5),
    (112, 12, 0.6, "#b03e5c", "#ff9058", 7),
    (142, 9, 0.6, "#d05648", "#ffb468", 9),
    (168, 7, 0.6, "#e87844", "#ffdc90", 13),
)
"""Layers of cloud: height, spread, strength, body, lit edge, seed."""


def sky() -> Canvas:
    """Violet over orange, layers of cloud lit from below, a huge sun that has all but touched the ground."""
    canvas = Canvas(SKY_SIZE, "#1d1742")
    stops = [
        (0.0, "#191440"), (0.14, "#351b58"), (0.3, "#6e2866"), (0.44, "#ac3c58"), (0.56, "#dc5a40"), (0.68, "#f58a3c"),
        (0.78, "#ffb858"), (0.86, "#ffd890"), (1.0, "#f0a468"),
    ]  # fmt: skip
    canvas.over(canvas.layer().gradient(0, 0, 640, 360, stops))
    size = canvas.size
    xs, ys = grid(size)
    generator = np.random.default_rng(3)
    for _ in range(70):
        x, y = int(generator.integers(0, 640)), int(generator.integers(0, 92))
        bright = float(generator.uniform(0.15, 0.6)) * (1 - y / 100) * (1 - 0.6 * x / 640)
        canvas.pixels[y, x] = np.maximum(canvas.pixels[y, x], vector("#ffe6d0") * bright)
    for middle, spread, strength, body, edge, seed in CLOUDS:
        mass = np.clip((noise(size, seed, 170, 7 + seed % 3, 5) - 0.5) * 6, 0, 1) * np.exp(-(((ys - middle) / spread) ** 2))
        rim = np.clip(mass - np.roll(mass, -3, 0) * 0.8, 0, 1)
        near = 0.7 + 0.5 * np.clip(1 - np.hypot(xs - SUN[0], (ys - SUN[1]) * 1.4) / 380, 0, 1)
        canvas.tint(body, mass * strength).tint(edge, np.clip(rim * 0.85 * near, 0, 1))
    canvas.pixels = screen(canvas.pixels, glow(size, *SUN, 360, "#ff7a34", 0.5, 2.2))
    canvas.pixels = screen(canvas.pixels, glow(size, *SUN, 140, "#ffc068", 0.6, 1.8))
    angle = np.arctan2(ys - SUN[1], xs - SUN[0])
    away = np.hypot(xs - SUN[0], ys - SUN[1])
    rays = (np.sin(angle * 19 + 1.3) * 0.5 + 0.5) ** 3 * np.clip(1 - away / 360, 0, 1) * np.clip((away - SUN_RADIUS) / 30, 0, 1)
    canvas.pixels = add(canvas.pixels, (rays * (ys < SUN[1] + 40))[..., None] * vector("#ff9a4a"), 0.2)
    disc = Layer(size, 4)
    disc.circle(*SUN, SUN_RADIUS + 2, "#ffd27a", 0.55).circle(*SUN, SUN_RADIUS, "#fff0b8")
    face = disc.pixels()
    down = np.clip((ys - SUN[1] + SUN_RADIUS) / (2 * SUN_RADIUS), 0, 1)[..., None]
    colours = vector("#fff8d8") * (1 - down) + vector("#ffb050") * down
    face[..., :3] = colours * face[..., 3:4]
    canvas.over(face)
    bars = Layer(size, 2)
    for y, left, right, tall in (
        (186, 396, 470, 2.0),
        (199, 418, 530, 3.0),
        (213, 388, 478, 3.6),
        (226, 424, 524, 4.4),
        (241, 392, 520, 5.6),
    ):
        bars.curve(
            [(left, y), ((left + right) / 2, y - tall / 2), (right, y), ((left + right) / 2, y + tall / 2)], "#f58a4c", 0.8
        )
    return canvas.over(bars).bloom(0.86, 8, 0.35).vignette(0.22)


def mountains() -> Canvas:
    """Two ranges, their right sides in the sun, haze between them."""
    canvas = Canvas(MOUNTAIN_SIZE)
    generator = np.random.default_rng(11)
    far = (
        (60, 74, 100), (190, 50, 90), (300, 88, 112), (430, 46, 84), (560, 66, 100), (690, 94, 124), (830, 52, 90),
        (950, 78, 106), (1080, 54, 88), (1190, 84, 110),
    )  # fmt: skip
    near = ((20, 40, 90), (140, 26, 74), (372, 46, 96), (500, 24, 70), (640, 36, 84), (900, 48, 100), (1020, 28, 74))
    mountain_range(canvas, generator, 236, far, ("#ffa878", "#d06a78", "#c05c6c", "#a44c6c", "#984668"))
    haze(canvas, 222, 40, "#ffa864", 0.78, 5)
    foot = (256, 4, "#c8684c", ((3, 0.6, 0.4), (8, 0.3, 1)))
    mountain_range(canvas, generator, 262, near, ("#f0805c", "#a84068", "#8e3560", "#6a2a5c", "#5c2452"), foot)
    haze(canvas, 262, 26, "#f88c54", 0.7, 8)
    ys = grid(canvas.size)[1]
    canvas.tint("#e08a58", np.clip((ys - 256) / 40, 0, 1) * 0.85)
    canvas.pixels = np.ascontiguousarray(canvas.pixels[:, ::-1])  # the peaks are lit from the left
    return canvas


def dune(strip: Strip, x: float, base: float, height: float, width: float, lit: str, shade: str, rim: str) -> None:
    """A dune with a sharp crest: its long back to the left in the shade, its face in the sun."""
    crest = (x + width * 0.14, base - height)
    back = [
        (x - width + width * 1.14 * part, base - height * (math.sin(part * math.pi / 2) ** 1.6))
        for part in (0, 0.2, 0.4, 0.6, 0.8)
    ]
    front = [(crest[0] + width * 0.86 * part, base - height * (1 - part) ** 1.5) for part in (0.15, 0.35, 0.6, 0.8, 1.0)]
    sweep = [(x + width * 0.05, base - height * 0.62), (x + width * 0.2, base - height * 0.3), (x + width * 0.02, base)]
    strip.polygon([*back, crest, *front], shade)
    strip.polygon([crest, *front, sweep[2], sweep[1], sweep[0]], lit)
    strip.line([back[3], back[4], crest, front[0], front[1]], rim, 1.2, 0.8)


def camel(strip: Strip, x: float, y: float, size: float, colour: str, rim: str) -> None:
    """A far camel with its load, walking to the left; (x, y) is between its feet."""
    for leg in (-5, -3, 4, 6):
        strip.line([(x + leg * size, y - 7 * size), (x + (leg + (1 if leg % 2 else -1)) * size, y)], colour, 1.1 * size)
    body = [(-7, -8), (-5, -11), (-2, -14), (1, -11), (6, -11), (8, -8), (5, -6), (-5, -6)]
    strip.polygon([(x + px * size, y + py * size) for px, py in body], colour)
    neck = [(-6, -9), (-10, -10), (-11, -15), (-14, -15), (-14, -17), (-10, -17), (-9, -12), (-5, -11)]
    strip.polygon([(x + px * size, y + py * size) for px, py in neck], colour)
    strip.line(
        [(x - 2 * size, y - 14 * size), (x + size, y - 11 * size), (x + 6 * size, y - 11 * size), (x + 8 * size, y - 8 * size)],
        rim,
        0.8,
        0.9,
    )


def dunes() -> Canvas:
    """Rolling sand down to the plain, and a caravan on a crest."""
    canvas = Canvas(DUNE_SIZE)
    strip = Strip(canvas, 3)
    ground_of(strip, 46, 5, "#c8684c", ((2, 0.7, 0.3), (5, 0.4, 1)))
    for x, height, width in ((90, 30, 130), (330, 22, 110), (560, 34, 150), (820, 26, 130), (1090, 36, 160)):
        dune(strip, x, 58, height, width, "#ee9a60", "#a2506a", "#ffd89c")
    strip.lay()
    haze(canvas, 56, 16, "#ffb070", 0.5, 3)
    strip = Strip(canvas, 3)
    for number in range(6):
        camel(strip, 590 + number * 21 + 3 * hashed(number, 3), 33 + number * 1.6, 0.8, "#4a2048", "#ffc890")
    ground_of(strip, 84, 5, "#a2504e", ((3, 0.6, 2), (7, 0.35, 0.2)))
    for x, height, width in ((200, 34, 170), (470, 26, 140), (740, 40, 190), (1010, 28, 150), (1240, 32, 160)):
        dune(strip, x, 98, height, width, "#d8784c", "#84405e", "#ffc080")
    strip.lay()
    haze(canvas, 98, 18, "#f08c58", 0.45, 4)
    strip = Strip(canvas, 2)
    line = ground_of(strip, 124, 4, "#8c4652", ((2, 0.6, 0.6), (5, 0.4, 2.2)))
    strip.layer.line(line, "#f0a068", 1.2, 0.8)
    strip.lay()
    size = canvas.size
    xs, ys = grid(size)
    below = np.clip((ys - 124) / 8, 0, 1)
    ripple = 0.5 + 0.5 * np.sin(
        (ys * 1.2 + 5 * noise(size, 12, 90, 14, 3, wrap_x=True) + 1.5 * np.sin(xs * 2 * np.pi * 9 / size[0])) * 1.4
    )
    canvas.tint("#c06a54", below * np.clip(ripple - 0.62, 0, 1) * np.clip(1.3 - (ys - 124) / 70, 0, 1))
    canvas.tint("#4a2444", np.clip((ys - 130) / 80, 0, 1) * 0.9)
    return canvas


DARK, WALL, LIT, RIM, LAMP = "#2c1436", "#4a2450", "#7c3c5c", "#ffb878", "#ffe0a0"


def hangar(strip: Strip, x: float, y: float, wide: float, tall: float) -> None:
    """A vaulted hangar with its door ajar; (x, y) is its lower left corner."""
    vault = [
        (x + wide * (0.5 - 0.5 * math.cos(math.pi * part)), y - tall * (0.42 + 0.58 * math.sin(math.pi * part)))
        for part in (0, 0.12, 0.25, 0.38, 0.5, 0.62, 0.75, 0.88, 1)
    ]
    strip.polygon([(x, y), *vault, (x + wide, y)], WALL)
    strip.polygon([(x + wide * 0.62, y), *vault[5:], (x + wide, y)], LIT, 0.7)
    strip.line(vault[4:], RIM, 1.5, 0.95).line(vault[:5], "#b06070", 0.9, 0.7).line([vault[-1], (x + wide, y)], RIM, 1.2, 0.9)
    strip.rect(x + wide * 0.2, y - tall * 0.62, wide * 0.6, tall * 0.62, DARK)
    strip.rect(x + wide * 0.44, y - tall * 0.6, wide * 0.12, tall * 0.6, "#f0944c")
    strip.rect(x + wide * 0.47, y - tall * 0.56, wide * 0.06, tall * 0.56, LAMP)
    for panel in (0.28, 0.36, 0.64, 0.72):
        strip.rect(x + wide * panel, y - tall * 0.62, 0.8, tall * 0.62, WALL)


def tower(strip: Strip, x: float, y: float) -> None:
    """The control tower; (x, y) is the middle of its foot."""
    strip.polygon([(x - 9, y), (x - 7, y - 74), (x + 7, y - 74), (x + 9, y)], WALL).polygon(
        [(x + 3, y), (x + 3, y - 74), (x + 7, y - 74), (x + 9, y)], LIT
    )
    strip.line([(x + 7, y - 74), (x + 9, y)], RIM, 1.2)
    strip.polygon([(x - 19, y - 74), (x + 19, y - 74), (x + 16, y - 80), (x - 16, y - 80)], DARK)
    strip.polygon([(x - 16, y - 80), (x + 16, y - 80), (x + 19, y - 93), (x - 19, y - 93)], LAMP)
    for pane in (-13, -7, -1, 5, 11):
        strip.rect(x + pane, y - 93, 1.4, 13, DARK)
    strip.polygon([(x - 22, y - 93), (x + 22, y - 93), (x + 17, y - 98), (x - 17, y - 98)], DARK).line(
        [(x - 17, y - 98), (x + 17, y - 98), (x + 22, y - 93)], RIM, 1
    )
    strip.rect(x - 1, y - 124, 1.6, 26, DARK).line([(x - 8, y - 112), (x + 8, y - 112)], DARK, 1).rect(
        x + 9, y - 106, 1.2, 9, DARK
    )
    for level in range(12, 70, 14):
        strip.rect(x - 4, y - level, 3, 4, "#f0944c" if level % 28 else DARK)


def tent(strip: Strip, x: float, y: float, size: float, is_lit: bool) -> None:
    """An army tent from its gable; (x, y) is its lower left corner."""
    strip.polygon(
        [(x, y), (x + 3 * size, y - 8 * size), (x + 14 * size, y - 13 * size), (x + 25 * size, y - 8 * size), (x + 28 * size, y)],
        WALL,
    )
    strip.polygon([(x + 14 * size, y), (x + 14 * size, y - 13 * size), (x + 25 * size, y - 8 * size), (x + 28 * size, y)], LIT)
    strip.line([(x + 14 * size, y - 13 * size), (x + 25 * size, y - 8 * size), (x + 28 * size, y)], RIM, 1)
    strip.polygon([(x + 11 * size, y), (x + 14 * size, y - 9 * size), (x + 17 * size, y)], "#ffb45c" if is_lit else DARK)


def helicopter(strip: Strip, x: float, y: float) -> None:
    """A helicopter at rest, its blades hanging; (x, y) is below its rotor."""
    strip.polygon(
        [
            (x - 22, y - 8),
            (x - 18, y - 15),
            (x - 8, y - 18),
            (x + 8, y - 18),
            (x + 16, y - 14),
            (x + 46, y - 15),
            (x + 47, y - 12),
            (x + 16, y - 7),
            (x + 8, y - 4),
            (x - 16, y - 4),
        ],
        WALL,
    )
    strip.polygon([(x + 42, y - 14), (x + 48, y - 25), (x + 52, y - 25), (x + 48, y - 12)], WALL).line(
        [(x + 52, y - 25), (x + 48, y - 12)], RIM, 1
    )
    strip.polygon([(x - 22, y - 8), (x - 18, y - 15), (x - 12, y - 17), (x - 12, y - 8)], DARK).line(
        [(x - 8, y - 18), (x + 8, y - 18), (x + 16, y - 14), (x + 46, y - 15)], RIM, 1.1
    )
    strip.rect(x - 1, y - 23, 3, 6, DARK).line(
        [(x - 44, y - 18), (x - 20, y - 22), (x, y - 23), (x + 20, y - 22), (x + 42, y - 17)], DARK, 1.2
    )
    strip.line([(x - 14, y - 4), (x - 15, y), (x - 11, y)], DARK, 1.4).line([(x + 8, y - 5), (x + 9, y)], DARK, 1.4)


def far_plane(strip: Strip, x: float, y: float) -> None:
    """A parked transport, nose to the left; (x, y) is below its middle."""
    body = [(-58, -12), (-54, -17), (-44, -20), (30, -20), (62, -19), (64, -16), (36, -8), (26, -5), (-44, -5), (-54, -8)]
    strip.polygon([(x + px, y + py) for px, py in body], WALL)
    strip.polygon([(x + 44, y - 19), (x + 58, y - 42), (x + 68, y - 42), (x + 64, y - 18)], WALL).line(
        [(x + 68, y - 42), (x + 64, y - 18)], RIM, 1
    )
    strip.line([(x - 48, y - 19.6), (x - 40, y - 20.4), (x + 62, y - 19)], RIM, 1.1).polygon(
        [(x - 16, y - 20), (x - 4, y - 26), (x + 22, y - 25), (x + 28, y - 20)], DARK
    )
    strip.line([(x - 6, y - 25.4), (x + 22, y - 25)], RIM, 1)
    for wheel in (-40, 0, 8):
        strip.circle(x + wheel, y - 2, 2.4, DARK)
    for engine in (-18, -8):
        strip.rect(x + engine, y - 21, 12, 3, DARK).line([(x + engine, y - 28), (x + engine, y - 12)], DARK, 0.9)


def radar(strip: Strip, x: float, y: float) -> None:
    """A dish on its lattice; (x, y) is the middle of its foot."""
    for side in (-1, 1):
        strip.line([(x + 9 * side, y), (x + 3 * side, y - 46)], DARK, 1.6)
    for level in range(4):
        low, high = 9 - 1.6 * level, 9 - 1.6 * (level + 1)
        strip.line([(x - low, y - 11 * level), (x + high, y - 11 * (level + 1))], DARK, 1).line(
            [(x + low, y - 11 * level), (x - high, y - 11 * (level + 1))], DARK, 1
        )
    strip.polygon([(x - 16, y - 66), (x + 4, y - 64), (x + 14, y - 48), (x + 10, y - 44), (x - 4, y - 50)], LIT)
    strip.line([(x + 4, y - 64), (x + 14, y - 48), (x + 10, y - 44)], RIM, 1.4).line([(x, y - 50), (x + 12, y - 62)], DARK, 1.2)


def base() -> Canvas:
    """The air base along the runway: hangars, tower, tents, a dish, what is parked; lights in a row before it."""
    canvas = Canvas(BASE_SIZE)
    strip = Strip(canvas, 3)
    line = 150
    for x, wide, tall in ((40, 108, 54), (158, 108, 54), (276, 92, 46), (760, 120, 60), (890, 100, 50)):
        hangar(strip, x, line, wide, tall)
    tower(strip, 416, line)
    radar(strip, 1046, line)
    for x, size, is_lit in ((470, 1.0, True), (504, 0.9, False), (534, 1.05, True), (1090, 1.0, False), (1124, 1.1, True)):
        tent(strip, x, line, size, is_lit)
    helicopter(strip, 622, line)
    helicopter(strip, 708, line + 1)
    far_plane(strip, 1206, line + 1)
    for x in (20, 390, 568, 1016, 1158):
        strip.rect(x, line - 62, 1.6, 62, DARK).rect(x - 6, line - 64, 14, 4, DARK).rect(
            x - 5, line - 63, 4, 2.4, "#fff0c0"
        ).rect(x + 3, line - 63, 4, 2.4, "#fff0c0")
    strip.lay()
    for x in (21, 391, 569, 1017, 1159):
        halo(canvas, x, line - 62, 22, "#ffc878", 0.5)
    for x in (94, 212, 322, 820, 940):
        halo(canvas, x, line - 12, 40, "#ff9a4c", 0.4)
    halo(canvas, 416, line - 86, 40, "#ffc878", 0.45)
    halo(canvas, 416, line - 124, 10, "#ff4a3c", 0.9)
    haze(canvas, line, 12, "#ffb070", 0.4, 6)
    plain(canvas, line)
    for x in range(20, BASE_SIZE[0], 40):
        halo(canvas, x, line + 22, 12, "#ffb860", 0.5)
    lamps = Strip(canvas, 1)
    for x in range(20, BASE_SIZE[0], 40):
        lamps.rect(x - 1, line + 21, 3, 2, "#fff2b8").rect(x - 1, line + 23, 3, 2, "#2c1436")
    lamps.lay()
    return canvas


def plain(canvas: Canvas, line: int) -> None:
    """The ground from the base's foot downwards: a strip of runway, dust, long shadows to the left."""
    size = canvas.size
    ys = grid(size)[1]
    strip = Strip(canvas, 1)
    strip.rect(0, line, size[0], size[1] - line, "#c06a50").rect(0, line, size[0], 1, "#ffc088").rect(
        0, line + 12, size[0], 16, "#6a3c54"
    )
    strip.rect(0, line + 12, size[0], 1, "#e8986c").rect(0, line + 28, size[0], 1, "#3c2040")
    for x in range(0, size[0], 32):
        strip.rect(x, line + 19, 16, 1, "#d8a890", 0.7)
    for x, wide in ((40, 108), (158, 108), (276, 92), (760, 120), (890, 100), (407, 18)):
        strip.polygon([(x, line + 1), (x + wide, line + 1), (x + wide - 70, line + 9), (x - 90, line + 9)], "#4a2450", 0.55)
    strip.lay()
    grain = noise(size, 21, 46, 5, 4, wrap_x=True)
    body = (ys > line) & ((ys < line + 12) | (ys > line + 28))
    canvas.tint("#8a4650", body * np.clip((grain - 0.48) * 4, 0, 0.7))
    canvas.tint("#e89468", body * np.clip((0.42 - grain) * 4, 0, 0.5))
    canvas.tint("#3c1c3c", np.clip((ys - line - 30) / 60, 0, 1) * 0.92)
    flecks = (bayer(size) > 0.42) & (grain > 0.56) & (ys > line + 30) & (ys < line + 70)
    canvas.tint("#b0645a", flecks * 0.5)


def foreground() -> Canvas:
    """Black rocks, thorn and wire before everything; low enough to leave the way free."""
    canvas = Canvas(FORE_SIZE)
    strip = Strip(canvas, 2)
    for x, wide, tall in ((60, 150, 50), (180, 90, 28), (690, 170, 44), (830, 80, 26), (1190, 120, 38)):
        rock = [(-0.5, 0), (-0.42, -0.55), (-0.2, -0.86), (0.02, -1), (0.2, -0.8), (0.34, -0.72), (0.46, -0.3), (0.5, 0)]
        points = [(x + px * wide, 112 + py * tall) for px, py in rock]
        strip.polygon([*points, (x + wide / 2, 130), (x - wide / 2, 130)], INK)
        strip.line(points[3:7], "#b05c4c", 1.2, 0.9)
        strip.polygon([points[3], points[4], points[5], (x + wide * 0.2, 112 - tall * 0.4)], "#2a142c")
    line = ground_of(strip, 108, 4, INK, ((2, 0.6, 0.8), (7, 0.4, 0.1), (13, 0.2, 1.5)))
    strip.layer.line(line, "#a85848", 1.2, 0.8)
    generator = np.random.default_rng(4)
    for x in (250, 300, 540, 920, 1060, 1110):
        for _ in range(16):
            lean, tall = generator.uniform(-16, 10), generator.uniform(12, 34)
            strip.line([(x, 110), (x + lean * 0.4, 110 - tall * 0.6), (x + lean, 110 - tall)], INK, 1.2)
        strip.line([(x + 2, 108), (x + 6, 92), (x + 12, 82)], "#a85848", 0.8, 0.8)
    strip.lay()
    wire = Strip(canvas, 1)
    for first, last in ((360, 500), (950, 1040)):
        for x in range(first, last, 13):
            wire.layer.oval(x, 98, 10, 12, INK, stroke=1)
            wire.layer.pixel(x + 8, 90, "#b05c4c").line([(x - 2, 86), (x + 2, 89)], INK, 1)
    wire.lay()
    return canvas


PICTURES = {
    "desert_sky": sky,
    "desert_mountains": mountains,
    "desert_dunes": dunes,
    "desert_base": base,
    "desert_foreground": foreground,
}
