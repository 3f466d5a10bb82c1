"""What furnishes a gilded house: pilasters, mirrors, tall windows, loges, balustrades, lamps, palms."""

from __future__ import annotations

import math

import numpy as np

from assets.studio import pieces
from assets.studio.hall import walls
from assets.studio.paint import Canvas, Layer, Points, arch_path, curve_path, grid, mix, velvet_curtain
from assets.studio.pieces import stamp

GOLD = ("#2a1408", "#5a3418", "#8a5c24", "#c8902c", "#f0c060", "#fff0b4")
MARBLE = ("#4a3028", "#7a5640", "#a88058", "#ceaa7a", "#ecd0a0", "#fff2d8")
CRIMSON = ("#2a060e", "#5a0d18", "#8e1822", "#b9302e", "#ee7a56")


def moulding(layer: Layer, x: float, y: float, width: float, tones: tuple[str, ...]) -> None:
    """A level moulding, one px a tone."""
    for index, tone in enumerate(tones):
        layer.rect(x, y + index, width, 1, tone)


def pilaster(layer: Layer, x: int, top: int, foot: int, width: int = 16, haze: float = 0.0) -> None:
    """A fluted marble pilaster with a gilt capital and base."""

    def tone(colour: str) -> str:
        return mix(colour, "#a06a44", haze)

    layer.rect(x + width, top + 8, 3, foot - top - 8, "#2a0c0c", 0.35)
    layer.rect(x, top, width, foot - top, tone(MARBLE[2])).rect(x, top, 2, foot - top, tone(MARBLE[4]))
    layer.rect(x + width - 2, top, 2, foot - top, tone(MARBLE[0]))
    for flute in range(x + 3, x + width - 3, 3):
        layer.rect(flute, top + 22, 1, foot - top - 40, tone(MARBLE[1])).rect(
            flute + 1, top + 22, 1, foot - top - 40, tone(MARBLE[3])
        )
    layer.rect(x - 3, top, width + 6, 3, tone(GOLD[3])).rect(x - 3, top, width + 6, 1, tone(GOLD[5]))
    middle = x + width / 2
    for rank, (y, reach) in enumerate(((top + 15, 0.40), (top + 10, 0.52), (top + 6, 0.64))):
        for leaf in (-1.0, -0.5, 0.0, 0.5, 1.0):
            at = middle + leaf * width * reach
            shade = GOLD[4 if leaf < 0 else 3 if leaf < 0.6 else 2]
            layer.curve([(at - 2.4, y + 5), (at - 2.6, y), (at + leaf * 2, y - 3), (at + 2.6, y), (at + 2.4, y + 5)], tone(shade))
            layer.pixel(at - 1, y - 1 + rank % 2, tone(GOLD[5]))
    layer.rect(x - 1, top + 19, width + 2, 2, tone(GOLD[3])).rect(x - 1, top + 19, width + 2, 1, tone(GOLD[4]))
    layer.rect(x - 2, foot - 16, width + 4, 16, tone(MARBLE[2])).rect(x - 2, foot - 16, width + 4, 1, tone(MARBLE[5]))
    layer.rect(x - 3, foot - 5, width + 6, 5, tone(MARBLE[1])).rect(x - 3, foot - 5, width + 6, 1, tone(MARBLE[4]))
    layer.rect(x - 1, foot - 19, width + 2, 2, tone(GOLD[3])).rect(x - 1, foot - 19, width + 2, 1, tone(GOLD[5]))


def night_window(canvas: Canvas, x: int, y: int, width: int, height: int, seed: int) -> None:
    """A tall arched window: snow falls over the roofs outside, frost in the corners, snow on the sill."""
    layer = canvas.layer()
    layer.path(arch_path(x - 7, y - 7, width + 14, height + 9), "#3a1c18").path(
        arch_path(x - 6, y - 6, width + 12, height + 8), GOLD[2]
    )
    layer.path(arch_path(x - 5, y - 5, width + 10, height + 7), GOLD[4]).path(
        arch_path(x - 3, y - 3, width + 6, height + 4), GOLD[1]
    )
    layer.path(arch_path(x - 2, y - 2, width + 4, height + 3), MARBLE[4])
    canvas.over(layer)
    view = canvas.layer(2)
    generator = np.random.default_rng(seed)
    opening = arch_path(x, y, width, height)
    with view.clip(opening):
        view.gradient(x, y, width, height, [(0, "#0c1536"), (0.35, "#21346e"), (0.66, "#5266a8"), (1, "#96a4d4")])
        if width > 80:
            view.circle(x + width * 0.74, y + height * 0.2, 11, "#eef2fb").circle(
                x + width * 0.70, y + height * 0.19, 3, "#cdd8ee"
            )
            view.circle(x + width * 0.78, y + height * 0.22, 2.2, "#d4deef")
        for rank, (low, tone, snow) in enumerate(((0.60, "#3a4c8c", "#8fa2d6"), (0.74, "#2a376e", "#cdd9f2"))):
            left = x - float(generator.uniform(0, 12))
            while left < x + width:
                wide, top = float(generator.uniform(15, 26)), y + height * (low + float(generator.uniform(-0.05, 0.04)))
                view.rect(left, top, wide, height, tone)
                view.polygon(
                    [(left - 2, top), (left + wide * 0.3, top - 8), (left + wide * 0.7, top - 8), (left + wide + 2, top)], snow
                )
                view.polygon(
                    [
                        (left + wide * 0.5, top - 8),
                        (left + wide * 0.7, top - 8),
                        (left + wide + 2, top),
                        (left + wide * 0.7, top),
                    ],
                    mix(snow, tone, 0.45),
                )
                for pane in np.arange(left + 3, left + wide - 3, 5):
                    for row in range(4):
                        if generator.random() < 0.34:
                            view.rect(float(pane), top + 4 + row * 7, 2.2, 3.4, "#ffc86e", 0.95 if rank else 0.6)
                left += wide + 1
        if width > 80:
            spire = x + width * 0.28
            view.rect(spire - 5, y + height * 0.42, 10, height, "#2f3f7c").polygon(
                [(spire - 7, y + height * 0.42), (spire, y + height * 0.16), (spire + 7, y + height * 0.42)], "#32607a"
            )
            view.polygon([(spire - 7, y + height * 0.42), (spire, y + height * 0.16), (spire - 1, y + height * 0.42)], "#a8c4dc")
        view.curve(
            [
                (x - 4, y + height + 4),
                (x - 4, y + height * 0.93),
                (x + width * 0.4, y + height * 0.96),
                (x + width + 4, y + height * 0.92),
                (x + width + 4, y + height + 4),
            ],
            "#e6edfa",
        )
    canvas.over(view)
    layer = canvas.layer()
    with layer.clip(opening):
        for _ in range(width * height // 110):
            size = 2 if generator.random() < 0.16 else 1
            layer.rect(
                x + int(generator.uniform(0, width)),
                y + int(generator.uniform(0, height)),
                size,
                size,
                "#f2f6ff",
                float(generator.uniform(0.45, 1)),
            )
        layer.polygon(
            [(x, y + height * 0.72), (x + width * 0.66, y), (x + width * 0.86, y), (x, y + height * 0.94)], "#c8d6ff", 0.10
        )
        columns = 4 if width > 80 else 2
        for column in range(1, columns):
            at = int(x + width * column / columns)
            layer.rect(at - 1, y, 3, height, "#6a4a34").rect(at - 1, y, 1, height, MARBLE[4])
        spring = y + width // 2
        for bar in range(spring, y + height, 24):
            layer.rect(x, bar - 1, width, 3, "#6a4a34").rect(x, bar - 1, width, 1, MARBLE[4]).rect(
                x, bar - 2, width, 1, "#eef4ff", 0.5
            )
        for turn in (-150, -120, -60, -30):
            end = x + width / 2 + width / 2 * math.cos(math.radians(turn)), spring + width / 2 * math.sin(math.radians(turn))
            layer.line([(x + width / 2, spring), end], "#8a6844", 2)
        layer.circle(x + width / 2, spring, width * 0.2, "#8a6844", stroke=2)
        for corner, way in ((x, 1), (x + width, -1)):
            layer.polygon([(corner, y + height), (corner, y + height - 24), (corner + way * 16, y + height)], "#eef4ff", 0.45)
    layer.rect(x - 8, y + height, width + 16, 5, MARBLE[3]).rect(x - 8, y + height, width + 16, 1, MARBLE[5])
    layer.rect(x - 7, y + height + 5, width + 14, 2, "#3a1c18")
    canvas.over(layer)


def drapes(canvas: Canvas, x: int, y: int, width: int, height: int, wide: int) -> None:
    """A pair of crimson drapes tied back with gold cord under a swagged pelmet."""
    left = walls.velvet_drape(wide, height, 0.62, True, seed=3)
    right = walls.velvet_drape(wide, height, 0.62, False, seed=5)
    stamp(canvas.pixels, left, x, y)
    stamp(canvas.pixels, right, x + width - wide, y)
    layer = canvas.layer()
    swags = max(round(width / 44), 2)
    span = width / swags
    for index in range(swags):
        at = x + index * span
        drop = 15
        layer.curve(
            [
                (at - 2, y - 3),
                (at + span / 2, y - 3),
                (at + span + 2, y - 3),
                (at + span * 0.76, y + drop * 0.8),
                (at + span / 2, y + drop),
                (at + span * 0.24, y + drop * 0.8),
            ],
            CRIMSON[2],
        )
        for fold in range(4):
            low = y + 1 + fold * 3.6
            layer.curve_line(
                [(at + 2 + fold * 2, y), (at + span / 2, low + 2), (at + span - 2 - fold * 2, y)],
                (CRIMSON[4], CRIMSON[1], CRIMSON[3], CRIMSON[1])[fold],
            )
        layer.curve_line(
            [
                (at + span * 0.06, y + 3),
                (at + span * 0.24, y + drop * 0.8),
                (at + span / 2, y + drop),
                (at + span * 0.76, y + drop * 0.8),
                (at + span * 0.94, y + 3),
            ],
            GOLD[4],
        )
        for tassel in np.arange(at + span * 0.2, at + span * 0.84, 4):
            low = y + drop - ((tassel - at - span / 2) / (span / 2)) ** 2 * 7
            layer.rect(int(tassel), int(low), 1, 3, GOLD[3])
    layer.rect(x - 3, y - 8, width + 6, 6, GOLD[2]).rect(x - 3, y - 8, width + 6, 1, GOLD[5]).rect(
        x - 3, y - 3, width + 6, 1, GOLD[0]
    )
    for boss in range(x + 1, x + width - 1, 8):
        layer.rect(boss, y - 6, 4, 2, GOLD[4]).pixel(boss, y - 6, GOLD[5])
    canvas.over(layer)


def mirror(canvas: Canvas, x: int, y: int, width: int, height: int, seed: int) -> None:
    """A pier glass in a carved gilt frame: it shows lights, a far window, the crowd that is not there."""
    layer = canvas.layer()
    layer.path(arch_path(x - 3, y - 1, width + 10, height + 6), "#1c0808", 0.4)
    layer.path(arch_path(x - 5, y - 5, width + 10, height + 10), GOLD[1]).path(
        arch_path(x - 4, y - 4, width + 8, height + 8), GOLD[3]
    )
    layer.path(arch_path(x - 4, y - 4, width + 8, height + 8), GOLD[5], stroke=1).path(
        arch_path(x - 1, y - 1, width + 2, height + 2), GOLD[0]
    )
    for turn in range(190, 352, 20):
        at = (
            x + width / 2 + (width / 2 + 3) * math.cos(math.radians(turn)),
            y + width / 2 + (width / 2 + 3) * math.sin(math.radians(turn)),
        )
        layer.circle(*at, 2, GOLD[4]).pixel(at[0] - 1, at[1] - 1, GOLD[5])
    for boss in range(y + width // 2 + 6, y + height - 4, 12):
        for side in (x - 3, x + width + 2):
            layer.circle(side, boss, 1.8, GOLD[4]).pixel(side - 1, boss - 1, GOLD[5])
    crown = x + width / 2
    layer.curve([(crown - 12, y - 4), (crown - 8, y - 9), (crown, y - 14), (crown + 8, y - 9), (crown + 12, y - 4)], GOLD[3])
    layer.curve_line([(crown - 10, y - 6), (crown - 5, y - 9), (crown, y - 13)], GOLD[5]).circle(crown, y - 7, 2, CRIMSON[3])
    canvas.over(layer)
    glass = canvas.layer(2)
    generator = np.random.default_rng(seed)
    with glass.clip(arch_path(x, y, width, height)):
        glass.gradient(x, y, width, height, [(0, "#6e4a3a"), (0.4, "#b88a5c"), (0.75, "#8a5c40"), (1, "#5a3428")])
        glass.rect(x + width * 0.12, y + height * 0.36, width * 0.2, height * 0.4, "#6478b4", 0.75).rect(
            x + width * 0.14, y + height * 0.5, width * 0.2, 1, "#4a3428"
        )
        glass.rect(x + width * 0.72, y, width * 0.1, height, "#d8b484", 0.5).rect(
            x + width * 0.46, y, width * 0.06, height, "#d8b484", 0.35
        )
        for _ in range(10):
            at = x + width * float(generator.uniform(0.3, 1)), y + height * float(generator.uniform(0.14, 0.34))
            glass.circle(*at, 1.4, "#fff2c8").circle(*at, 3.2, "#ffd48a", 0.35)
        glass.rect(x, y + height * 0.78, width, 2, "#dcb884", 0.6).rect(x, y + height * 0.8, width, height, "#6a2424", 0.6)
        glass.polygon(
            [(x, y + height * 0.56), (x + width * 0.8, y), (x + width * 1.06, y), (x, y + height * 0.74)], "#fff4dc", 0.22
        )
        glass.polygon(
            [(x, y + height * 0.80), (x + width, y + height * 0.1), (x + width, y + height * 0.16), (x, y + height * 0.86)],
            "#fff4dc",
            0.14,
        )
    canvas.over(glass)


def loge(canvas: Canvas, x: int, y: int, width: int, height: int, seed: int) -> None:
    """A box high in the wall: dark behind crimson curtains, a bulging gilt front, two little lamps."""
    layer = canvas.layer()
    layer.path(arch_path(x - 3, y - 3, width + 6, height + 3), GOLD[2]).path(
        arch_path(x - 3, y - 3, width + 6, height + 3), GOLD[4], stroke=1
    )
    canvas.over(layer)
    layer = canvas.layer()
    with layer.clip(arch_path(x, y, width, height)):
        layer.gradient(x, y, width, height, [(0, "#1c060c"), (0.7, "#4a1a1c"), (1, "#6a2a24")])
        layer.rect(x + width / 2 - 9, y + height * 0.36, 18, height, "#8a4a24").rect(
            x + width / 2 - 9, y + height * 0.36, 18, 1, GOLD[4]
        )
        layer.rect(x + width / 2, y + height * 0.36, 1, height, "#3a1810").rect(
            x + width / 2 + 2, y + height * 0.7, 1, 3, GOLD[5]
        )
    canvas.over(layer)
    part = width * 0.34
    folds = velvet_curtain(canvas.size, y, y + height, 7.0, seed, 0.12)
    cover = canvas.layer()
    with cover.clip(arch_path(x, y, width, height)):
        for way, edge in ((1, x), (-1, x + width)):
            cover.curve(
                [
                    (edge, y - 4),
                    (edge + way * part * 1.5, y - 4),
                    (edge + way * part * 1.1, y + height * 0.4),
                    (edge + way * part * 0.4, y + height * 0.72),
                    (edge + way * part * 0.7, y + height + 6),
                    (edge, y + height + 6),
                ],
                "#ffffff",
            )
    canvas.masked(folds, cover.mask())
    front = canvas.layer()
    top = y + height
    bulge: Points = [
        (x - 10, top),
        (x + width + 10, top),
        (x + width + 7, top + 14),
        (x + width - 4, top + 22),
        (x + 4, top + 22),
        (x - 7, top + 14),
    ]
    front.curve(bulge, GOLD[1], tension=0.5).rect(x - 11, top - 2, width + 22, 4, GOLD[3]).rect(
        x - 11, top - 2, width + 22, 1, GOLD[5]
    )
    front.rect(x - 10, top + 2, width + 20, 2, CRIMSON[2]).rect(x - 10, top + 4, width + 20, 1, GOLD[0])
    for medallion in range(x - 4, x + width - 2, 12):
        front.rect(medallion, top + 7, 9, 8, GOLD[2]).frame(medallion, top + 7, 9, 8, GOLD[3]).circle(
            medallion + 4.5, top + 11, 2.4, GOLD[4]
        ).pixel(medallion + 3, top + 9, GOLD[5])
    front.rect(x - 2, top + 18, width + 4, 2, GOLD[3]).rect(x + 2, top + 21, width - 4, 2, GOLD[0])
    for lamp in (x - 4, x + width + 2):
        front.rect(lamp, top - 9, 3, 7, "#fff2d0").rect(lamp - 1, top - 3, 5, 2, GOLD[3])
    canvas.over(front)
    for lamp in (x - 3, x + width + 3):
        canvas.glow(lamp, top - 6, 22, "#ffb860", 0.5, 1.8)


def baluster(layer: Layer, x: float, y: float, height: int, tones: tuple[str, ...]) -> None:
    """A turned marble baluster."""
    dark, body, light, bright = tones
    layer.rect(x, y, 4, height, dark).rect(x + 1, y, 2, height, body)
    layer.oval(x + 2, y + height * 0.62, 3, height * 0.24, body).rect(x, y + height * 0.5, 1, height * 0.26, light)
    layer.rect(x + 1, y + height * 0.5, 1, 2, bright).rect(x - 1, y + height - 3, 6, 2, body).rect(
        x - 1, y + height - 3, 5, 1, light
    )
    layer.rect(x - 1, y, 6, 2, body).rect(x - 1, y, 5, 1, light)


def balustrade(layer: Layer, left: int, left_y: int, right: int, right_y: int, height: int, tones: tuple[str, ...]) -> None:
    """Balusters under a rail, level or along a flight; the y are those of the floor."""
    dark, body, light, bright = tones
    lean = (right_y - left_y) / (right - left)
    for x in range(left + 3, right - 3, 9):
        foot = left_y + (x + 2 - left) * lean
        baluster(layer, x, round(foot) - height + 4, height - 4, tones)
    for row, tone in enumerate((bright, light, body, body, dark, dark)):
        layer.polygon(
            [
                (left, left_y - height + row),
                (right, right_y - height + row),
                (right, right_y - height + row + 1),
                (left, left_y - height + row + 1),
            ],
            tone,
        )
    for row, tone in enumerate((light, body, dark)):
        layer.polygon(
            [(left, left_y - 3 + row), (right, right_y - 3 + row), (right, right_y - 2 + row), (left, left_y - 2 + row)], tone
        )


def newel(layer: Layer, x: int, foot: int, height: int, tones: tuple[str, ...]) -> None:
    """The post at the end of a balustrade."""
    dark, body, light, bright = tones
    layer.rect(x - 7, foot - height, 14, height, body).rect(x - 7, foot - height, 2, height, light).rect(
        x + 5, foot - height, 2, height, dark
    )
    layer.rect(x - 9, foot - height - 3, 18, 4, light).rect(x - 9, foot - height - 3, 18, 1, bright).rect(
        x - 9, foot - 5, 18, 5, body
    )
    layer.rect(x - 9, foot - 5, 18, 1, light).rect(x - 4, foot - height + 6, 8, height - 16, dark).rect(
        x - 3, foot - height + 7, 7, height - 17, body
    )
    layer.circle(x, foot - height / 2 - 1, 2.4, GOLD[3]).pixel(x - 1, foot - height / 2 - 2, GOLD[5])


def torchere(canvas: Canvas, x: int, foot: int) -> None:
    """A bronze dancer who holds up five globes of light."""
    layer = canvas.layer()
    bronze, shade, shine = "#6a4420", "#38200e", "#e0a850"
    layer.curve(
        [
            (x - 5, foot),
            (x - 4, foot - 9),
            (x - 5, foot - 15),
            (x - 2, foot - 20),
            (x + 2, foot - 20),
            (x + 4, foot - 13),
            (x + 5, foot),
        ],
        bronze,
    )
    layer.curve_line([(x - 4, foot - 1), (x - 3, foot - 9), (x - 4, foot - 14), (x - 2, foot - 19)], shine).curve_line(
        [(x + 3, foot - 1), (x + 2, foot - 12)], shade
    )
    layer.circle(x, foot - 23, 2.6, bronze).pixel(x - 1, foot - 24, shine)
    layer.line([(x - 2, foot - 18), (x - 6, foot - 26), (x - 1, foot - 33)], bronze, 2).line(
        [(x + 2, foot - 18), (x + 5, foot - 26), (x + 1, foot - 33)], shade, 2
    )
    layer.rect(x - 1, foot - 46, 2, 14, GOLD[3])
    for way, rise in ((-12, 40), (-7, 47), (0, 51), (7, 47), (12, 40)):
        layer.curve_line([(x, foot - 34), (x + way * 0.7, foot - 35), (x + way, foot - rise + 3)], GOLD[3])
        layer.circle(x + way, foot - rise, 3.4, "#ffe0a0").circle(x + way - 0.5, foot - rise - 0.5, 2.2, "#fff8e0")
    canvas.over(layer)
    canvas.glow(x, foot - 44, 60, "#ff9c48", 0.36, 1.9).glow(x, foot - 44, 24, "#ffdf98", 0.5, 1.6)


def sconce(canvas: Canvas, x: int, y: int, strength: float = 0.8) -> None:
    """Three candles on a gilt bracket."""
    layer = canvas.layer()
    layer.curve([(x - 3, y + 6), (x, y + 2), (x + 3, y + 6), (x, y + 17)], GOLD[3]).pixel(x - 1, y + 6, GOLD[5])
    for way in (-6, 0, 6):
        layer.curve_line([(x, y + 8), (x + way * 0.6, y + 9), (x + way, y + 4)], GOLD[3])
        layer.rect(x + way - 1, y - 2, 2, 6, "#fff0d0").rect(x + way - 2, y + 4, 4, 1, GOLD[4]).rect(
            x + way - 1, y - 5, 1, 3, "#ffd070"
        ).pixel(x + way - 1, y - 4, "#fffbe8")
    canvas.over(layer)
    canvas.glow(x, y - 3, 46, "#ff9c40", 0.42 * strength, 2.0).glow(x, y - 3, 15, "#ffdf98", 0.6 * strength, 1.6)


def palm(canvas: Canvas, x: int, foot: int, height: int, seed: int) -> None:
    """A palm in a brass tub."""
    generator = np.random.default_rng(seed)
    layer = canvas.layer()
    top = foot - height * 0.42
    for index in range(15):
        way = -1.0 + 2.0 * index / 14
        reach, rise = way * height * 0.52, (1 - abs(way) ** 1.5) * height * 0.56
        droop = float(generator.uniform(0.6, 1.15))
        tip = x + reach, top - rise * droop + abs(way) * height * 0.10
        tone = ("#1c3424", "#2f5230", "#4c7438")[index % 3]
        stem: Points = [(x, top), (x + reach * 0.45, top - rise * 0.9 - height * 0.1), tip]
        layer.curve_line(stem, tone, 1.4)
        for along in np.linspace(0.3, 1, 9):
            px = x + reach * along
            py = top - (rise * 0.9 + height * 0.1) * math.sin(along * 1.9) * 0.95 + (abs(way) * height * 0.1 * along)
            layer.line([(px, py), (px + way * 4 - 1, py + 5)], tone).pixel(px, py, "#8aa858")
    layer.rect(x - 2, top, 4, height * 0.2, "#4a3020")
    layer.polygon([(x - 9, foot - height * 0.26), (x + 9, foot - height * 0.26), (x + 6, foot), (x - 6, foot)], GOLD[2])
    layer.polygon([(x - 8, foot - height * 0.26), (x - 3, foot - height * 0.26), (x - 3, foot), (x - 5, foot)], GOLD[4])
    layer.rect(x - 10, foot - height * 0.28, 20, 3, GOLD[3]).rect(x - 10, foot - height * 0.28, 20, 1, GOLD[5]).rect(
        x - 8, foot - 7, 15, 1, GOLD[0]
    )
    canvas.over(layer)


def damask(canvas: Canvas, left: int, top: int, right: int, bottom: int, ramp: tuple[str, ...], seed: int) -> None:
    """Woven silk on a wall: palmettes in a lattice, tone in tone."""
    xs, ys = grid(canvas.size)
    u, v = (xs - left) / 18, (ys - top) / 24
    lattice = np.cos(np.pi * 2 * u) + np.cos(np.pi * 2 * v)
    ogee = np.cos(np.pi * 2 * (u + 0.5 * np.round(v))) * np.cos(np.pi * 2 * v)
    tone = 0.5 + 0.11 * np.sign(lattice - 0.35) + 0.10 * (ogee > 0.55) - 0.12 * (np.abs(lattice - 0.35) < 0.16)
    tone = tone + 0.22 * (0.5 - (ys - top) / max(bottom - top, 1)) - 0.06 * np.sin(xs / 61 + seed)
    colours = pieces.toned(np.ones(tone.shape, np.float32), np.clip(tone, 0, 1).astype(np.float32), ramp, 0.6)[..., :3]
    canvas.masked(colours, canvas.layer().rect(left, top, right - left, bottom - top, "#ffffff").mask())


def niche_statue(canvas: Canvas, x: int, foot: int, height: int, ramp: tuple[str, ...] = MARBLE) -> None:
    """A marble muse in a round niche."""
    width = round(height * 0.56)
    layer = canvas.layer()
    layer.path(arch_path(x - width / 2 - 3, foot - height - 3, width + 6, height + 3), GOLD[3]).path(
        arch_path(x - width / 2, foot - height, width, height), "#4a2622"
    )
    canvas.over(layer)
    layer = canvas.layer(2)
    with layer.clip(arch_path(x - width / 2, foot - height, width, height)):
        layer.gradient(
            x - width / 2, foot - height, width, height, [(0, "#2a1014"), (0.55, "#7a4838"), (1, "#9a6648")], 1.0, True
        )
        layer.path(
            curve_path(
                [
                    (x - 7, foot),
                    (x - 6, foot - height * 0.3),
                    (x - 7, foot - height * 0.5),
                    (x - 4, foot - height * 0.68),
                    (x + 4, foot - height * 0.68),
                    (x + 7, foot - height * 0.5),
                    (x + 6, foot - height * 0.26),
                    (x + 8, foot),
                ]
            ),
            ramp[3],
        )
        layer.curve(
            [
                (x + 1, foot),
                (x + 2, foot - height * 0.4),
                (x + 4, foot - height * 0.66),
                (x + 7, foot - height * 0.5),
                (x + 6, foot - height * 0.26),
                (x + 8, foot),
            ],
            ramp[1],
        )
        for fold in (-4, -1.5, 2):
            layer.curve_line(
                [(x + fold, foot), (x + fold * 0.8, foot - height * 0.3), (x + fold * 0.5, foot - height * 0.52)], ramp[1], 0.8
            )
        layer.circle(x, foot - height * 0.76, 4, ramp[3]).circle(x - 1, foot - height * 0.77, 2.6, ramp[5]).curve_line(
            [(x - 6, foot - height * 0.5), (x - 9, foot - height * 0.4), (x - 3, foot - height * 0.34)], ramp[4], 2.2
        )
        layer.curve_line(
            [(x - 6, foot - 2), (x - 5.4, foot - height * 0.3), (x - 6, foot - height * 0.5), (x - 3.6, foot - height * 0.66)],
            ramp[5],
            1.2,
        )
    canvas.over(layer)
