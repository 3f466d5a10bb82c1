"""Night over the old town, and the snowed-in roof nook."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.paint import SNOW, SNOW_SHADE, Canvas, Layer, Points, arch_path, curve_path, grid, mix, noise, vector

LIT = "#ffc56a"
DARK_PANE = "#141d40"


def night_sky(moon_x: int = 128, moon_y: int = 84) -> Canvas:
    """Midnight gradient, clouds, stars, the moon."""
    canvas = Canvas((640, 360), "#070c20")
    layer = canvas.layer()
    layer.gradient(
        0,
        0,
        640,
        360,
        [(0, "#070c20"), (0.25, "#101c40"), (0.5, "#24356a"), (0.68, "#4a4f86"), (0.86, "#8a6a86"), (1, "#a87c80")],
    )
    canvas.over(layer)
    ys = grid(canvas.size)[1]
    clouds = np.clip((noise(canvas.size, 3, 180, 26, 5) - 0.5) * 3, 0, 1) * np.clip(1 - ys / 300, 0, 1)
    canvas.tint("#2e3f74", clouds * 0.55)
    stars(canvas)
    canvas.glow(moon_x, moon_y, 170, "#5f7fc8", 0.42, 2.2).glow(moon_x, moon_y, 62, "#9fb8f0", 0.35, 1.6)
    moon = canvas.layer(4).circle(moon_x, moon_y, 24, "#e8ecf6")
    for dx, dy, radius in ((-8, -6, 5), (9, 8, 7), (5, -12, 3), (-12, 9, 3.4), (12, -4, 2.2), (-2, 15, 2.6)):
        moon.circle(moon_x + dx, moon_y + dy, radius, "#cdd6ec", 0.65)
    canvas.over(moon)
    veil = np.clip((noise(canvas.size, 9, 140, 9, 4) - 0.52) * 5, 0, 1) * np.exp(-(((ys - moon_y - 14) / 16) ** 2))
    canvas.tint("#31437a", veil * 0.7)
    wisps = np.clip((noise(canvas.size, 17, 260, 8, 4) - 0.55) * 5, 0, 1) * np.exp(-(((ys - 190) / 40) ** 2))
    canvas.tint("#5a5c92", wisps * 0.5)
    return canvas.bloom(0.78, 7, 0.5).vignette(0.25)


def stars(canvas: Canvas) -> None:
    """Scatter stars: many faint ones, a few with a cross."""
    generator = np.random.default_rng(7)
    for _ in range(150):
        x, y = int(generator.integers(0, 640)), int(generator.integers(0, 190))
        bright = float(generator.uniform(0.25, 0.9)) * (1 - y / 260)
        canvas.pixels[y, x] = np.maximum(canvas.pixels[y, x], vector("#b8c6e8") * bright)
    for _ in range(12):
        x, y = int(generator.integers(4, 636)), int(generator.integers(8, 120))
        for dx, dy, bright in ((0, 0, 1.0), (1, 0, 0.4), (-1, 0, 0.4), (0, 1, 0.4), (0, -1, 0.4)):
            pixel = canvas.pixels[y + dy, x + dx]
            canvas.pixels[y + dy, x + dx] = np.maximum(pixel, vector("#dfe8ff") * bright)


# ---------------------------------------------------------------- the far town

FAR_WALL, FAR_LIGHT, FAR_DARK, FAR_ROOF = "#26366c", "#5470b4", "#18234a", "#2e427c"


def hills(layer: Layer, width: int, base: float, height: float, waves: Points, colour: str) -> None:
    """A periodic skyline; `waves` are pairs of (waves over the width, share)."""
    points: list[tuple[float, float]] = [(-8, 400)]
    for x in range(-8, width + 16, 8):
        rise = sum(part * math.sin(2 * math.pi * count * x / width + 1.7 * count) for count, part in waves)
        points.append((x, base - height * rise))
    points.append((width + 8, 400))
    layer.polygon(points, colour)


def castle(layer: Layer, x: float, y: float) -> None:
    """A square castle with four corner towers; (x, y) is the middle of its foot."""
    layer.rect(x - 62, y - 66, 124, 70, FAR_WALL).rect(x - 62, y - 66, 3, 66, FAR_LIGHT, 0.7)
    layer.polygon([(x - 64, y - 66), (x + 64, y - 66), (x + 52, y - 82), (x - 52, y - 82)], FAR_ROOF)
    roof = [(x - 64, y - 66), (x - 52, y - 82), (x + 52, y - 82), (x + 50, y - 79), (x - 46, y - 78), (x - 54, y - 66)]
    layer.polygon(roof, "#9fb4e4", 0.85)
    for offset, lower in ((-74, 0), (-30, 7), (14, 7), (56, 0)):
        left, top = x + offset, y - 92 + lower
        layer.rect(left, top, 18, 96 - lower, FAR_WALL).rect(left, top, 3, 96 - lower, FAR_LIGHT, 0.75)
        layer.rect(left + 14, top, 4, 96 - lower, FAR_DARK, 0.7).rect(left - 1, top + 6, 20, 2, FAR_LIGHT, 0.4)
        layer.polygon([(left - 2, top), (left + 20, top), (left + 15, top - 12), (left + 3, top - 12)], "#2c4078")
        layer.polygon([(left + 3, top - 12), (left + 15, top - 12), (left + 9, top - 24)], "#2c4078")
        snow = [(left - 2, top), (left + 3, top - 12), (left + 9, top - 24), (left + 9, top - 10), (left + 6, top)]
        layer.polygon(snow, "#b4c6ee", 0.85)
        layer.rect(left + 8.5, top - 29, 1, 6, "#c8d4f0", 0.7)
    for column, window_x in enumerate(range(int(x) - 54, int(x) + 56, 10)):
        for row, window_y in enumerate((y - 58, y - 44, y - 30)):
            lit = (column * 7 + row * 5) % 6 == 0
            layer.rect(window_x, window_y, 3, 5, "#ffcf7a" if lit else DARK_PANE)
            layer.rect(window_x, window_y + 5, 3, 0.8, "#8fa3d8", 0.6)
    layer.rect(x - 96, y - 8, 192, 14, "#1c2850").line([(x - 96, y - 8), (x + 96, y - 8)], "#7c92c8", 1.2)
    for wall_x in range(int(x) - 94, int(x) + 94, 7):
        layer.rect(wall_x, y - 11, 4, 3, "#1c2850").rect(wall_x, y - 11.5, 4, 1, "#9fb4e4")


def spire(layer: Layer, x: float, y: float, width: float, height: float, copper: bool = True) -> None:
    """A church tower with a needle of copper or slate; (x, y) is the middle of its foot."""
    top = y - height * 0.52
    layer.rect(x - width / 2, top, width, y - top + 90, "#27325e")
    layer.rect(x - width / 2, top, width * 0.16, y - top + 90, "#5f78b4", 0.7)
    cap = [(x - width * 0.6, top), (x + width * 0.6, top), (x, y - height)]
    layer.polygon(cap, "#2a4a5a" if copper else "#2c3566")
    layer.polygon([(x - width * 0.6, top), (x, y - height), (x - width * 0.12, top)], "#7fa4b4", 0.75)
    layer.rect(x - width * 0.6, top - 1, width * 1.2, 2, "#c4d0ee")
    for side in (-0.24, 0.12):
        layer.path(arch_path(x + width * side, top + 8, 3.2, 11), "#10183a")
    layer.circle(x, top + 27, 4, "#ffd98a").line([(x, top + 27), (x, top + 24)], "#332218", 0.9)
    layer.line([(x, top + 27), (x + 2, top + 28)], "#332218", 0.9)
    layer.rect(x - 0.6, y - height - 8, 1.2, 9, "#e8c870").circle(x, y - height - 3, 1.3, "#ffe49a")


def onion_church(layer: Layer, x: float, y: float) -> None:
    """Two towers with onion domes and a gable between."""
    layer.rect(x - 22, y - 40, 44, 110, "#28345f")
    layer.polygon([(x - 26, y - 40), (x + 26, y - 40), (x, y - 58)], "#33467e")
    layer.polygon([(x - 26, y - 40), (x, y - 58), (x - 4, y - 44)], "#a6b8e2", 0.85)
    for side in (-26, 26):
        layer.rect(x + side - 7, y - 58, 14, 130, "#2b3865").rect(x + side - 7, y - 58, 2.4, 130, "#6c84be", 0.8)
        dome = [(-8, 0), (-10, -6), (-5, -12), (-1.5, -18), (0, -27), (1.5, -18), (5, -12), (10, -6), (8, 0)]
        layer.curve([(x + side + dx, y - 58 + dy) for dx, dy in dome], "#2a5060")
        shine = [(-8, 0), (-10, -6), (-5, -12), (-1, -19), (-2, -11), (-4, -5), (-3, 0)]
        layer.curve([(x + side + dx, y - 58 + dy) for dx, dy in shine], "#9cc0cc", 0.85)
        layer.path(arch_path(x + side - 2, y - 48, 4, 12), "#ffb85a" if side < 0 else "#10183a")
        layer.rect(x + side - 9, y - 59, 18, 2, "#c4d0ee")
    layer.path(arch_path(x - 5, y - 34, 10, 22), "#151e42")


def bridge_pylon(layer: Layer, x: float, y: float) -> None:
    """The new bridge: a leaning pylon with a saucer on top and one stay."""
    layer.polygon([(x - 14, y + 70), (x - 9, y + 70), (x + 6, y - 70), (x + 2, y - 70)], "#3a4678")
    layer.polygon([(x + 14, y + 70), (x + 9, y + 70), (x + 3, y - 70), (x + 7, y - 70)], "#2a3562")
    layer.oval(x + 5, y - 74, 16, 4.6, "#46548c").oval(x + 5, y - 77, 9, 2.6, "#c4d0ee")
    for step in range(7):
        layer.rect(x - 7 + step * 4, y - 74.6, 2.2, 1.6, "#ffd98a")
    layer.rect(x + 4.4, y - 92, 1, 14, "#7c8cc0").circle(x + 5, y - 92, 1.4, "#ff5a4a")
    layer.line([(x + 4, y - 66), (x - 120, y + 40)], "#56649c", 1).line([(x + 6, y - 66), (x + 60, y + 40)], "#56649c", 1)


def roof_row(layer: Layer, width: int, y: float, seed: int, wall: str, snow: str) -> None:
    """A low crowd of distant roofs that joins at the ends."""
    generator = np.random.default_rng(seed)
    x = 0.0
    while x < width:
        house = min(float(generator.uniform(18, 40)), width - x) if width - x > 18 else width - x
        top, rise = y - float(generator.uniform(0, 16)), float(generator.uniform(6, 14))
        layer.rect(x, top, house, 300, wall)
        layer.polygon(
            [(x - 1, top), (x + house + 1, top), (x + house * 0.7, top - rise), (x + house * 0.3, top - rise)], "#37487e"
        )
        layer.polygon(
            [(x - 1, top), (x + house * 0.3, top - rise), (x + house * 0.62, top - rise), (x + house * 0.45, top)], snow
        )
        layer.rect(x + house * 0.6, top - rise - 4, 3, 6, wall).rect(x + house * 0.6, top - rise - 5, 3, 1.4, snow)
        for window in np.arange(x + 4, x + house - 4, 7):
            for row in range(3):
                lit = generator.random() < 0.22
                layer.rect(float(window), top + 5 + row * 11, 2.4, 4, LIT if lit else DARK_PANE, 0.9)
        x += house


def city_far() -> Canvas:
    """Castle hill, spires, the new bridge; repeats every 960 px."""
    canvas = Canvas((960, 220))
    layer = canvas.layer(4)
    hills(layer, 960, 112, 16, ((1, 0.8), (2, 0.5), (5, 0.16)), "#3a4680")
    bridge_pylon(layer, 806, 106)
    hill = [(4.0, 260.0)] + [(x, 146 - 34 * math.exp(-(((x - 150) / 96) ** 2))) for x in range(4, 312, 8)] + [(312, 260)]
    layer.curve(hill, "#22315e")
    castle(layer, 150, 118)
    for tree in range(38, 278, 9):
        foot = 149 - 34 * math.exp(-(((tree - 150) / 96) ** 2))
        layer.curve(
            [(tree - 5, foot + 8), (tree - 3, foot - 2), (tree, foot - 5), (tree + 4, foot - 1), (tree + 5, foot + 8)], "#1b2750"
        )
        layer.curve_line([(tree - 4, foot), (tree - 2, foot - 4), (tree + 1, foot - 5)], "#7088c0", 0.9)
    canvas.over(layer).fog(126, 26, "#5c6298", 0.6, 5, True)
    layer = canvas.layer(4)
    roof_row(layer, 960, 146, 31, "#2c3866", "#8497c8")
    onion_church(layer, 472, 142)
    onion_church(layer, 906, 146)
    spire(layer, 402, 146, 20, 112)
    spire(layer, 588, 148, 17, 92, False)
    spire(layer, 700, 150, 20, 104)
    dome = [(-24, 0), (-22, -16), (-12, -26), (0, -30), (12, -26), (22, -16), (24, 0)]
    layer.rect(322, 128, 44, 90, "#2b3662").curve([(344 + dx, 128 + dy) for dx, dy in dome], "#2c4c5e")
    layer.curve([(321, 128), (323, 112), (333, 102), (343, 98), (337, 110), (333, 128)], "#a9c4d0", 0.85)
    layer.rect(341, 88, 6, 11, "#33467e").rect(318, 127, 52, 2, "#c4d0ee")
    canvas.over(layer)
    layer = canvas.layer(2)
    roof_row(layer, 960, 172, 37, "#323c6a", "#9db0da")
    canvas.over(layer).fog(178, 34, "#6f6690", 0.62, 6, True)
    ys = grid(canvas.size)[1]
    return canvas.tint("#6f6690", np.clip((ys - 150) / 70, 0, 1) * 0.5)


# ---------------------------------------------------------------- the near roofs


def dormer(layer: Layer, x: float, y: float, lit: bool, wall: str) -> None:
    """A dormer window; (x, y) is the left end of its sill."""
    layer.rect(x, y - 13, 13, 14, wall).rect(x, y - 13, 2, 14, mix(wall, "#8fa3d0", 0.45))
    layer.polygon([(x - 2.5, y - 12), (x + 15.5, y - 12), (x + 6.5, y - 20)], mix(SNOW, "#8fa3d0", 0.25))
    layer.polygon([(x + 6.5, y - 20), (x + 15.5, y - 12), (x + 10, y - 12)], "#7c8fc4")
    layer.rect(x + 3, y - 10, 7, 9, LIT if lit else DARK_PANE).rect(x + 6.2, y - 10, 0.8, 9, "#3a2a34")
    layer.rect(x + 3, y - 6, 7, 0.8, "#3a2a34").rect(x + 1, y, 11, 1.6, SNOW)


def chimney(layer: Layer, x: float, y: float, width: float, height: float) -> None:
    """A chimney with pots and a cap of snow, standing on y."""
    layer.rect(x, y - height, width, height + 3, "#3c3a62").rect(x, y - height, width * 0.28, height + 3, "#6a6c9c")
    layer.rect(x - 1.5, y - height, width + 3, 2.5, "#565684").rect(x - 1.5, y - height - 2, width + 3, 2.4, SNOW)
    for pot in np.arange(x + 0.6, x + width - 2, 4):
        layer.rect(float(pot), y - height - 6, 2.6, 4.4, "#4a3a54").rect(float(pot), y - height - 7, 2.6, 1.4, SNOW)


def house(layer: Layer, x: float, y: float, width: float, rise: float, seed: int, wall: str) -> None:
    """A town house whose snowy roof is seen from the front; y is the height of its eaves."""
    generator = np.random.default_rng(seed)
    gable = seed % 3 == 0
    layer.rect(x, y, width, 220, wall).rect(x, y, 3, 220, mix(wall, "#8fa3d0", 0.35))
    left, right = (0.5, 0.5) if gable else (0.2, 0.8)
    roof = [(x - 4, y), (x + width + 4, y), (x + width * right, y - rise), (x + width * left, y - rise)]
    shade = mix("#9fb2dc", "#3a4c8a", 0.42)
    if gable:
        layer.polygon(roof, wall)
        layer.line([(x - 4, y), (x + width * 0.5, y - rise)], SNOW, 4)
        layer.line([(x + width * 0.5, y - rise), (x + width + 4, y)], "#8497c8", 4)
        layer.path(arch_path(x + width / 2 - 4, y - rise * 0.5, 8, 13), LIT if seed % 2 else DARK_PANE)
    else:
        layer.polygon(roof, shade)
        layer.polygon([roof[0], roof[3], (x + width * 0.42, y - rise), (x + width * 0.26, y)], "#b9c8e6")
        for step in range(9):
            start = x + width * (0.24 + 0.085 * step)
            layer.line([(start, y), (start + (x + width * 0.5 - start) * 0.32, y - rise)], mix(shade, "#1c2658", 0.5), 0.8)
        count = max(int(width // 34), 1)
        for index in range(count):
            dormer_x = x + width * (index + 0.72) / (count + 0.4) - 6
            dormer(layer, dormer_x, y - rise * 0.22, bool(generator.random() < 0.5), mix(wall, "#10183c", 0.25))
        layer.rect(x + width * left, y - rise - 1, width * (right - left), 2.4, "#eef2fa")
    layer.rect(x - 4, y - 2, width + 8, 3.4, mix(SNOW, "#ffffff", 0.4)).rect(
        x - 3, y + 1.4, width + 6, 3, mix(wall, "#0c1230", 0.55)
    )
    chimney(layer, x + width * (0.66 if seed % 2 else 0.3), y - rise * (0.5 if gable else 0.96), 9, 15)
    for row, window_y in enumerate(np.arange(y + 11, 215, 21)):
        for window_x in np.arange(x + 8, x + width - 10, 15):
            lit = generator.random() < 0.32 and row < 4
            layer.rect(float(window_x) - 1, float(window_y) - 1, 8.5, 12, mix(wall, "#8fa3d0", 0.22))
            layer.rect(float(window_x), float(window_y), 6.5, 10, LIT if lit else "#18234a")
            layer.rect(float(window_x) + 2.8, float(window_y), 0.9, 10, "#4a3440" if lit else "#2c3766")
            layer.rect(float(window_x) - 1.5, float(window_y) + 10.5, 9.5, 1.6, "#b9c8e6", 0.85)


def smoke(canvas: Canvas, x: float, y: float, seed: int) -> None:
    """A thin plume rising to the right."""
    generator = np.random.default_rng(seed)
    layer = canvas.layer(2)
    for step in range(12):
        radius = 1.6 + step * 0.55
        sway = 2.2 * math.sin(step * 0.8 + seed) + float(generator.uniform(-0.6, 0.6))
        layer.circle(x + step * 1.3 + sway, y - step * 3.0, radius, "#8f9ac4", 0.26 * (1 - step / 12))
    canvas.over(layer)


def city_near() -> Canvas:
    """The roofs across the lane; repeats every 1280 px."""
    canvas = Canvas((1280, 200))
    back, front = canvas.layer(3), canvas.layer(3)
    walls = ("#343d6a", "#2c3660", "#3a3c66", "#2f3a68", "#3e4070")
    x = -30.0
    index = 0
    generator = np.random.default_rng(19)
    back_row: list[tuple[float, float, float, float]] = []
    front_row: list[tuple[float, float, float, float]] = []
    while x < 1240:
        width = float(generator.integers(66, 108))
        back_row.append((x + 34, float(generator.integers(64, 86)), width, float(generator.integers(30, 40))))
        front_row.append((x, float(generator.integers(104, 136)), width * 0.92, float(generator.integers(30, 42))))
        x += width
    for layer, row, shift in ((back, back_row, 0), (front, front_row, 3)):
        for index, (left, top, width, rise) in enumerate(row):
            for wrap in (-1280, 0, 1280):
                if -140 < left + wrap < 1300:
                    tone = walls[(index + shift) % 5]
                    colour = mix(tone, "#4a5088", 0.35) if layer is back else tone
                    house(layer, left + wrap, top, width, rise, index * 2 + shift, colour)
    canvas.over(back).fog(128, 34, "#6a6494", 0.5, 8, True).over(front)
    for index in (1, 4, 6, 9, 12):
        left, top, width, rise = front_row[index % len(front_row)]
        smoke(canvas, left + width * 0.5, top - rise - 14, index)
    ys = grid(canvas.size)[1]
    canvas.tint("#6f6690", np.clip((ys - 130) / 70, 0, 1) * 0.5)
    for left, top, width, _ in front_row[::2]:
        canvas.glow(left + width * 0.5, top + 40, 46, "#ff9a3c", 0.10, 1.8)
    return canvas


# ---------------------------------------------------------------- the roof nook

BRICK_LIT, BRICK, BRICK_DARK, MORTAR = "#7c7096", "#5c5478", "#403a5c", "#2b2746"


def bricks(layer: Layer, x: int, y: int, width: int, height: int, seed: int, tones: tuple[str, str, str, str]) -> None:
    """Crisp brickwork of 4 x 8 px lit from the left: tones are light, middle, dark, mortar."""
    generator = np.random.default_rng(seed)
    light, middle, dark, mortar = tones
    layer.rect(x, y, width, height, mortar)
    for row, top in enumerate(range(y, y + height, 4)):
        tall = min(3, y + height - top)
        for left in range(x - (row % 2) * 4, x + width, 8):
            start, end = max(left, x), min(left + 7, x + width)
            if end <= start:
                continue
            place = (start - x) / max(width, 1)
            tone = mix(mix(light, middle, min(place * 2.2, 1)), dark, max(place - 0.35, 0) * 1.2)
            tone = mix(tone, dark if generator.random() < 0.5 else light, float(generator.uniform(0, 0.28)))
            layer.rect(start, top, end - start, tall, tone).rect(start, top, end - start, 1, mix(tone, light, 0.45))


def snow_cap(layer: Layer, x: int, y: int, width: int, depth: int, seed: int) -> None:
    """Snow lying on a ledge at y, sagging over its front."""
    generator = np.random.default_rng(seed)
    layer.rect(x, y - depth, width, depth, SNOW).rect(x + 1, y - depth - 1, width - 2, 1, "#f8fbff")
    for left in range(x, x + width, 3):
        sag = int(generator.integers(0, 4))
        layer.rect(left, y, min(3, x + width - left), sag, SNOW_SHADE)
        layer.rect(left, y - 1, min(3, x + width - left), 1, SNOW if sag else SNOW_SHADE)
    layer.rect(x + width - 2, y - depth, 2, depth, SNOW_SHADE)


def chimney_stack(layer: Layer, x: int, top: int, width: int, seed: int) -> None:
    """A stout brick stack down to the roof with its pots."""
    bricks(layer, x, top + 8, width, 272 - top - 8, seed, (BRICK_LIT, BRICK, BRICK_DARK, MORTAR))
    layer.rect(x, top + 8, 1, 264 - top, "#a49cc0").rect(x + width - 2, top + 8, 2, 264 - top, "#241f3c")
    layer.rect(x - 3, top + 2, width + 6, 7, "#6a6288").rect(x - 3, top + 9, width + 6, 2, "#1c1834")
    layer.rect(x - 3, top + 2, 1, 7, "#b4accc")
    snow_cap(layer, x - 3, top + 2, width + 6, 3, seed)
    for pot in range(x + 2, x + width - 5, 9):
        layer.rect(pot, top - 10, 6, 10, "#6a4a58").rect(pot, top - 10, 2, 10, "#a47c80").rect(
            pot + 5, top - 10, 1, 10, "#34243c"
        )
        layer.rect(pot - 1, top - 11, 8, 2, "#7c5a66").rect(pot - 1, top - 13, 8, 2, SNOW)
    layer.rect(x, 266, width, 6, SNOW_SHADE).rect(x + 2, 264, width - 6, 3, SNOW)


def statue(layer: Layer, x: int) -> None:
    """A Muse with her lyre on a plinth, snow on her shoulders."""
    layer.rect(x - 13, 238, 26, 34, "#5c5478").rect(x - 13, 238, 2, 34, "#a49cc0").rect(x + 9, 238, 4, 34, "#332d50")
    layer.rect(x - 15, 234, 30, 5, "#7c7098").rect(x - 15, 239, 30, 1, "#241f3c").frame(x - 9, 245, 17, 18, "#453e62")
    layer.rect(x - 15, 262, 30, 10, "#6a6288").rect(x - 15, 262, 30, 1, "#a49cc0")
    snow_cap(layer, x - 15, 234, 30, 2, 5)
    gown = [
        (x - 9, 234),
        (x - 8, 214),
        (x - 6, 198),
        (x - 7, 186),
        (x, 181),
        (x + 6, 186),
        (x + 5, 198),
        (x + 8, 214),
        (x + 9, 234),
    ]
    layer.curve(gown, "#57648e")
    layer.curve(
        [(x - 9, 234), (x - 8, 214), (x - 6, 198), (x - 7, 187), (x - 3, 184), (x - 3, 200), (x - 5, 216), (x - 4, 234)],
        "#8fa3d0",
    )
    for fold, foot in ((-1, -1), (2, 3), (4, 6)):
        layer.line([(x + fold, 200), (x + foot, 233)], "#3a4670", 1)
    layer.rect(x - 2, 177, 4, 6, "#57648e").rect(x - 2, 177, 1, 6, "#a9bbe0").circle(x, 174.5, 5, "#6b7aa6").curve(
        [(x - 5, 174), (x - 4, 169), (x + 1, 168), (x + 5, 171), (x + 4, 174)], "#465482"
    )
    layer.curve_line([(x - 4.5, 178), (x - 5, 174), (x - 4, 170)], "#c4d4f4", 1).rect(x - 2, 168, 5, 1, SNOW)
    layer.line([(x + 5, 188), (x + 11, 196), (x + 14, 188)], "#57648e", 4).line([(x + 4, 186), (x + 11, 194)], "#8fa3d0", 1)
    layer.line([(x - 6, 188), (x - 10, 198), (x - 2, 204)], "#6b7aa6", 3)
    layer.curve_line([(x + 10, 190), (x + 9, 180), (x + 12, 174)], "#a9bbe0", 2).curve_line(
        [(x + 18, 190), (x + 20, 180), (x + 17, 174)], "#7c8cb8", 2
    )
    layer.line([(x + 10, 190), (x + 18, 190)], "#7c8cb8", 2)
    for string in (12, 14, 16):
        layer.line([(x + string + 0.5, 175), (x + string + 0.5, 189)], "#4c5a88", 1)
    layer.rect(x - 8, 184, 5, 2, SNOW).rect(x + 3, 184, 4, 2, SNOW).rect(x + 8, 172, 12, 2, SNOW).rect(x - 2, 203, 5, 1, SNOW)


def dome(layer: Layer) -> None:
    """The hall's copper dome at the far right, only its left half, under snow."""
    outline = [(640, 22), (606, 26), (572, 44), (546, 74), (534, 110), (532, 170), (640, 170)]
    with layer.clip(curve_path(outline, True, 0.9)):
        layer.gradient(520, 20, 120, 150, [(0, "#4c7a8c"), (0.4, "#315668"), (1, "#1c3450")], horizontal=True)
        for foot, mid, top in ((548, 560, 616), (572, 582, 626), (600, 606, 632), (628, 630, 637)):
            layer.curve_line([(foot, 172), (mid - 6, 100), (mid + 8, 66), (top, 22)], "#1d3a52", 2)
            layer.curve_line([(foot - 2, 172), (mid - 8, 100), (mid + 6, 66), (top - 2, 22)], "#6c9cac", 1)
        for y in range(70, 170, 14):
            layer.curve_line([(520, y + 10), (580, y + 2), (640, y)], "#26465c", 1, 0.8)
        drift = [(642, 20), (606, 24), (570, 42), (545, 72), (535, 104), (541, 100), (546, 88), (552, 92), (558, 76)]
        drift += [(566, 74), (574, 60), (584, 62), (592, 48), (604, 50), (614, 40), (626, 43), (642, 37)]
        layer.curve(drift, SNOW_SHADE).curve([(px - 3, py - 4) for px, py in drift], SNOW)
    layer.curve_line([(535, 106), (546, 74), (572, 44), (606, 26), (642, 22)], "#ffffff", 1)
    layer.rect(628, 4, 12, 20, "#37507a").rect(628, 4, 3, 20, "#8fa8d4").rect(625, 1, 15, 4, SNOW)
    layer.rect(524, 166, 116, 20, "#5c5478").rect(524, 166, 116, 2, "#8a7f9c").rect(520, 163, 120, 4, SNOW)
    for x in range(530, 640, 10):
        layer.rect(x, 172, 5, 10, "#332d50").rect(x, 172, 1, 10, "#8a7f9c")


def stair_head(layer: Layer) -> None:
    """The brick stair head round the attic ladder (x 256-272), its door ajar, warm inside."""
    bricks(layer, 232, 212, 62, 60, 41, ("#84789c", "#635a80", "#463f64", MORTAR))
    layer.rect(232, 212, 1, 60, "#b4accc").rect(291, 212, 3, 60, "#241f3c")
    layer.rect(226, 206, 74, 7, "#6a6288").rect(226, 213, 74, 2, "#16132a").rect(226, 206, 1, 7, "#c4bcd8")
    snow_cap(layer, 226, 206, 74, 5, 42)
    layer.rect(249, 221, 30, 51, "#2b2440").rect(248, 220, 32, 2, "#8a7f9c").rect(248, 220, 2, 52, "#a49cc0")
    layer.gradient(251, 223, 26, 49, [(0, "#c06a30"), (0.4, "#f0a850"), (0.8, "#ffd08a"), (1, "#e09a4c")])
    layer.polygon([(277, 223), (286, 219), (286, 272), (277, 272)], "#4a3440").line([(285.5, 219), (285.5, 272)], "#86707c", 1)
    layer.rect(279, 246, 2, 3, "#f0c060")
    for y in range(226, 272, 4):
        layer.rect(251, y, 26, 1, "#b8642c", 0.3)
    layer.rect(238, 226, 5, 7, "#1a1630").rect(239, 227, 3, 5, "#ffe0a0").rect(237, 224, 7, 2, "#3a3456")


def balustrade(layer: Layer, start: int, end: int) -> None:
    """A stone balustrade along the edge of the roof."""
    layer.rect(start, 250, end - start, 4, "#7c7098").rect(start, 254, end - start, 1, "#241f3c")
    layer.rect(start, 266, end - start, 6, "#5c5478").rect(start, 266, end - start, 1, "#8a7f9c")
    for x in range(start + 3, end - 5, 9):
        layer.rect(x, 255, 5, 11, "#5c5478").rect(x, 255, 1, 11, "#a49cc0").rect(x + 4, 255, 1, 11, "#2b2746")
        layer.rect(x - 1, 258, 1, 5, "#7c7098").rect(x + 5, 258, 1, 5, "#332d50")
    snow_cap(layer, start, 250, end - start, 3, start)


def weather_vane(layer: Layer, x: int, y: int) -> None:
    """A cockerel over the four winds."""
    layer.rect(x, y, 2, 62, "#10122c").rect(x, y, 1, 62, "#6c7cb0").rect(x - 11, y + 22, 24, 1, "#1a1d3c").circle(
        x + 1, y + 30, 2.5, "#c8902c"
    )
    layer.rect(x - 13, y + 20, 3, 5, "#c8902c").rect(x + 12, y + 20, 3, 5, "#8a5c24").pixel(x, y + 29, "#ffe49a")
    body = [(x - 6, y + 2), (x - 1, y + 6), (x + 3, y + 5), (x + 5, y - 1), (x + 8, y - 1), (x + 8, y + 4), (x + 5, y + 10)]
    layer.polygon([*body, (x + 1, y + 13), (x - 4, y + 11), (x - 7, y + 6)], "#a06a24")
    for tip_x, tip_y in ((-13, 3), (-14, -1), (-12, -5)):
        layer.line([(x - 4, y + 9), (x - 9, y + 6), (x + tip_x + 0.5, y + tip_y)], "#8a5c24", 2)
    layer.curve_line([(x - 6, y + 3), (x - 1, y + 7), (x + 3, y + 6), (x + 5, y)], "#ffe49a", 1)
    layer.rect(x + 5, y - 4, 4, 4, "#a06a24").rect(x + 5, y - 4, 1, 3, "#ffe49a").rect(x + 9, y - 2, 2, 1, "#ffd27a")
    layer.rect(x + 5, y - 6, 1, 2, "#d24a3c").rect(x + 7, y - 6, 1, 2, "#d24a3c").pixel(x + 7, y - 3, "#10122c")
    layer.rect(x + 8, y, 1, 2, "#d24a3c").rect(x, y + 12, 2, 4, "#6c7cb0")


def aerial(layer: Layer, x: int, y: int, foot: int) -> None:
    """A television aerial with its stays."""
    layer.rect(x, y, 1, foot - y, "#0c0f26").rect(x - 15, y + 4, 31, 1, "#0c0f26").rect(x - 11, y + 14, 23, 1, "#0c0f26")
    for rod in range(x - 14, x + 16, 4):
        layer.rect(rod, y + 1, 1, 6, "#0c0f26").pixel(rod, y, SNOW_SHADE)
    for rod in range(x - 10, x + 12, 5):
        layer.rect(rod, y + 12, 1, 5, "#0c0f26")
    layer.line([(x + 0.5, y + 16), (x - 26, foot)], "#141834", 1, 0.8).line(
        [(x + 0.5, y + 16), (x + 22, foot)], "#141834", 1, 0.8
    )


def skylight(layer: Layer) -> None:
    """A raised skylight over the wardrobe, warm from below."""
    layer.polygon([(318, 272), (324, 250), (372, 250), (378, 272)], "#2b2746")
    layer.polygon([(322, 270), (327, 252), (369, 252), (374, 270)], "#ffb85a")
    layer.polygon([(323, 268), (325, 260), (371, 260), (373, 268)], "#ffdf98")
    for top, foot in ((335, 332), (348, 348), (361, 364)):
        layer.line([(top, 251), (foot, 271)], "#4a3440", 1)
    layer.line([(324, 261), (372, 261)], "#4a3440", 1)
    snow_cap(layer, 322, 250, 52, 3, 9)
    layer.polygon([(322, 270), (327, 253), (333, 253), (327, 270)], SNOW, 0.9)
    layer.polygon([(352, 270), (356, 262), (373, 266), (374, 270)], SNOW)


def under_deck(layer: Layer) -> None:
    """The dark below the deck of planks: joists, battens and blown snow."""
    layer.rect(0, 272, 640, 16, "#15142a").rect(0, 272, 640, 3, "#0a0a18")
    for x in range(6, 640, 22):
        layer.rect(x, 273, 5, 15, "#2c2a48").rect(x, 273, 1, 15, "#4c4a74").rect(x + 4, 273, 1, 15, "#0a0a18")
    generator = np.random.default_rng(25)
    x = 0
    while x < 640:
        width, height = int(generator.integers(10, 34)), int(generator.integers(2, 6))
        drift = [(x, 288), (x + width * 0.3, 288 - height), (x + width * 0.6, 288 - height * 0.8), (x + width, 288)]
        layer.polygon(drift, SNOW_SHADE).line(drift[:3], SNOW, 1)
        x += width + int(generator.integers(4, 30))


def drifts(layer: Layer) -> None:
    """Low drifts of snow along the deck, deeper against whatever stands on it."""
    generator = np.random.default_rng(26)
    x = -6
    while x < 392:
        width, height = int(generator.integers(14, 40)), float(generator.uniform(2, 5))
        hill = [(x, 272), (x + width * 0.25, 272 - height), (x + width * 0.55, 272 - height * 0.85), (x + width, 272)]
        if not 244 < x + width / 2 < 282:
            layer.polygon(hill, SNOW_SHADE).polygon([hill[0], hill[1], hill[2], (x + width * 0.4, 272)], SNOW)
            layer.line(hill[:3], "#f8fbff", 1)
        x += width + int(generator.integers(-4, 22))
    layer.polygon([(246, 272), (252, 268), (262, 272)], SNOW_SHADE)


def roof_nook() -> Canvas:
    """What stands on the roof behind Bond; the roof itself is tiles."""
    canvas = Canvas((640, 288))
    layer = canvas.layer()
    dome(layer)
    aerial(layer, 404, 172, 262)
    aerial(layer, 470, 148, 236)
    aerial(layer, 160, 206, 272)
    balustrade(layer, 56, 206)
    balustrade(layer, 300, 392)
    weather_vane(layer, 30, 166)
    layer.polygon([(14, 272), (24, 228), (38, 228), (48, 272)], "#3c4a78").polygon(
        [(14, 272), (24, 228), (28, 228), (24, 272)], "#8fa3d0"
    )
    layer.polygon([(12, 272), (18, 252), (44, 252), (50, 272)], SNOW_SHADE).polygon(
        [(12, 272), (20, 246), (30, 254), (36, 272)], SNOW
    )
    statue(layer, 110)
    chimney_stack(layer, 190, 128, 26, 21)
    chimney_stack(layer, 298, 104, 30, 22)
    layer.line([(216, 176), (298, 150)], "#10122c", 1).line([(216, 168), (250, 150), (298, 142)], "#10122c", 1)
    stair_head(layer)
    skylight(layer)
    layer.rect(420, 226, 14, 46, "#4a5280").rect(420, 226, 3, 46, "#9fb0d6").rect(432, 226, 2, 46, "#262b54")
    layer.polygon([(414, 226), (440, 226), (434, 216), (420, 216)], "#37406c").rect(416, 213, 22, 4, SNOW).rect(
        414, 224, 26, 3, SNOW_SHADE
    )
    under_deck(layer)
    drifts(layer)
    canvas.over(layer)
    ys = grid(canvas.size)[1]
    canvas.tint("#1a2350", np.clip((ys - 150) / 260, 0, 0.3))
    canvas.glow(264, 250, 66, "#ff9a3c", 0.42, 1.8).glow(241, 230, 20, "#ffdf98", 0.5, 1.6)
    canvas.glow(348, 258, 62, "#ff9a3c", 0.42, 1.8)
    return canvas.bloom(0.86, 5, 0.25)
