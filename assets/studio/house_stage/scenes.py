"""What the painted cloths of the fly loft show: a sea by moonlight, a birch wood, a palace, a city of domes, a sunrise."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.studio.paint import Layer, Pixels, mix

Scene = Callable[[int, int], Pixels]
MOON, FOAM = "#f4f0d8", "#dce8f4"
GILT = "#f0c060"


def sea(width: int, height: int) -> Pixels:
    """A ship under the moon; the waves are cut out in rows, as a stage has them."""
    layer = Layer((width, height))
    layer.gradient(0, 0, width, height, [(0, "#16285a"), (0.5, "#3a62a0"), (0.62, "#8ab0cc"), (1, "#245080")])
    layer.circle(width * 0.7, height * 0.26, height * 0.12, MOON).circle(width * 0.68, height * 0.25, height * 0.03, "#dcd4b8")
    for x, y, reach in ((0.2, 0.2, 0.16), (0.34, 0.25, 0.13), (0.86, 0.38, 0.15), (0.1, 0.26, 0.12)):
        layer.oval(width * x, height * y, width * reach, height * 0.06, "#7896c4").oval(
            width * x - 2, height * y - 3, width * reach * 0.8, height * 0.04, "#b4c8e4"
        )
    x, y = width * 0.36, height * 0.66
    layer.polygon([(x - 34, y - 8), (x + 30, y - 8), (x + 22, y + 6), (x - 24, y + 6)], "#5a3420").rect(
        x - 33, y - 8, 62, 2, GILT
    )
    for mast, tall in ((-16, 54), (4, 64), (20, 44)):
        layer.rect(x + mast, y - tall, 2, tall - 8, "#3a2418")
        for level in range(3):
            low, reach = y - tall + 6 + level * tall * 0.26, 7 + level * 3
            layer.curve(
                [
                    (x + mast - reach, low),
                    (x + mast + reach, low),
                    (x + mast + reach + 3, low + tall * 0.2),
                    (x + mast - reach + 2, low + tall * 0.2),
                ],
                "#e8dcc0",
            )
    for row in range(5):
        base = height * (0.68 + row * 0.07)
        tone = mix("#6aa0c8", "#123864", row / 4)
        for start in range(-20 + row * 9, width + 20, 28):
            layer.curve(
                [
                    (start - 4, base + 16),
                    (start + 5, base),
                    (start + 13, base - 5),
                    (start + 15, base + 1),
                    (start + 32, base + 16),
                ],
                tone,
            )
            layer.curve_line([(start + 4, base + 1), (start + 12, base - 4), (start + 15, base)], FOAM)
        layer.rect(0, base + 10, width, height, tone)
    for ray in range(5):
        layer.rect(width * 0.7 - 10 + ray * 3, height * (0.68 + ray * 0.06), 14, 1, MOON)
    return layer.pixels()


def birches(width: int, height: int) -> Pixels:
    """White trunks in snow, trunk behind trunk."""
    layer = Layer((width, height))
    layer.gradient(0, 0, width, height, [(0, "#4a6a8a"), (0.5, "#a8bcc8"), (0.75, "#dce4e8"), (1, "#b4c4dc")])
    generator = np.random.default_rng(5)
    for rank, (tone, bark) in enumerate((("#9cb0c0", "#7a8ea4"), ("#c4d0d8", "#5a6a80"), ("#f0f2ee", "#2a3040"))):
        for index in range(5 + rank):
            x = (index + float(generator.uniform(0.1, 0.9))) * width / (5 + rank)
            wide = 3 + rank * 2.2
            lean = float(generator.uniform(-5, 5))
            foot = height * (0.74 + rank * 0.07)
            layer.polygon([(x - wide / 2, foot), (x + lean - wide / 3, 0), (x + lean + wide / 3, 0), (x + wide / 2, foot)], tone)
            layer.line([(x + wide / 2 - 1, foot), (x + lean + wide / 3, 0)], bark)
            for _ in range(10 + rank * 4):
                part = float(generator.uniform(0, 1))
                layer.rect(
                    x + lean * part - wide / 2 + float(generator.uniform(0, wide * 0.5)), foot * (1 - part), wide * 0.5, 1, bark
                )
            for way in (-1, 1):
                y = float(generator.uniform(0.08, 0.4)) * height
                layer.line([(x + lean * 0.8, y + 14), (x + lean * 0.8 + way * (12 + rank * 5), y)], bark)
        layer.curve(
            [
                (-8, height + 8),
                (-8, height * (0.76 + rank * 0.07)),
                (width * 0.4, height * (0.72 + rank * 0.08)),
                (width + 8, height * (0.77 + rank * 0.07)),
                (width + 8, height + 8),
            ],
            mix("#b4c8dc", "#f4f6f8", rank / 2),
        )
    return layer.pixels()


def palace(width: int, height: int) -> Pixels:
    """A hall of columns in painted perspective."""
    layer = Layer((width, height))
    layer.gradient(0, 0, width, height, [(0, "#6a2c34"), (0.6, "#c07a58"), (1, "#e8c08c")])
    far_x, far_y = width * 0.5, height * 0.56
    for index in range(9):
        x = width * index / 8
        layer.line([(x * 1.6 - width * 0.3, height), (far_x + (x - far_x) * 0.25, far_y + 8)], "#a05a44")
    layer.rect(far_x - 17, far_y - 34, 34, 44, "#3a4a84").rect(far_x - 14, far_y - 30, 28, 40, "#7a9cd0").circle(
        far_x + 4, far_y - 16, 6, MOON
    )
    for depth in range(4):
        part = 1 - depth * 0.21
        for way in (-1, 1):
            x = far_x + way * (width * 0.46 * part)
            top, foot, wide = far_y - height * 0.52 * part, far_y + height * 0.42 * part, 15 * part
            layer.rect(x - wide / 2, top, wide, foot - top, mix("#f0dcb0", "#b87858", depth / 4))
            layer.rect(x - wide / 2, top, wide * 0.3, foot - top, mix("#fff6dc", "#c88c64", depth / 4))
            layer.rect(x + wide * 0.25, top, wide * 0.25, foot - top, mix("#a87850", "#8a5040", depth / 4))
            layer.rect(x - wide * 0.75, top, wide * 1.5, 4 * part, GILT).rect(
                x - wide * 0.75, foot - 5 * part, wide * 1.5, 5 * part, GILT
            )
        layer.curve_line(
            [
                (far_x - width * 0.46 * part, far_y - height * 0.5 * part),
                (far_x, far_y - height * 0.66 * part),
                (far_x + width * 0.46 * part, far_y - height * 0.5 * part),
            ],
            mix(GILT, "#8a5040", depth / 4),
            3 * part,
        )
    return layer.pixels()


def domes(width: int, height: int) -> Pixels:
    """A fairy-tale town of onion domes behind its wall."""
    layer = Layer((width, height))
    layer.gradient(0, 0, width, height, [(0, "#2a2058"), (0.45, "#8a4a7c"), (0.8, "#f0a868"), (1, "#f8d898")])
    for x, y in ((0.1, 0.1), (0.3, 0.18), (0.52, 0.08), (0.74, 0.16), (0.9, 0.07), (0.2, 0.3), (0.62, 0.26)):
        layer.rect(width * x, height * y, 2, 2, "#fff4d0")
    for x, wide, tall, tone in (
        (0.14, 20, 0.40, "#3a7a6a"), (0.88, 22, 0.42, "#b03a3a"), (0.32, 24, 0.56, "#c8902c"),
        (0.70, 24, 0.54, "#3a68a8"), (0.51, 34, 0.74, "#e0b040"),
    ):  # fmt: skip
        middle, top, foot = width * x, height * (1 - tall), height
        layer.rect(middle - wide * 0.34, top + wide, wide * 0.68, foot - top, "#d8c8b0").rect(
            middle - wide * 0.34, top + wide, wide * 0.2, foot - top, "#f8ecd4"
        )
        layer.rect(middle + wide * 0.18, top + wide, wide * 0.16, foot - top, "#8a7070")
        layer.curve(
            [
                (middle, top - wide * 0.5), (middle + wide * 0.12, top), (middle + wide * 0.56, top + wide * 0.5),
                (middle + wide * 0.3, top + wide),
                (middle - wide * 0.3, top + wide), (middle - wide * 0.56, top + wide * 0.5), (middle - wide * 0.12, top),
            ],
            tone,
        )  # fmt: skip
        layer.curve_line(
            [(middle - wide * 0.3, top + wide * 0.9), (middle - wide * 0.42, top + wide * 0.5), (middle - wide * 0.06, top)],
            mix(tone, "#ffffff", 0.5),
            2,
        )
        layer.rect(middle, top - wide * 0.8, 1, wide * 0.5, GILT)
        for y in range(int(top + wide * 1.4), int(foot), 15):
            layer.rect(middle - 2, y, 4, 7, "#4a2c4c")
    layer.rect(0, height * 0.84, width, height, "#8a3a38").rect(0, height * 0.84, width, 2, "#d87a5c")
    for x in range(0, width, 10):
        layer.rect(x, height * 0.80, 6, height * 0.06, "#8a3a38").rect(x, height * 0.80, 6, 1, "#d87a5c")
    return layer.pixels()


def sunrise(width: int, height: int) -> Pixels:
    """A gilt sun with rays over painted fields."""
    layer = Layer((width, height))
    layer.gradient(0, 0, width, height, [(0, "#3a5a9c"), (0.5, "#e8b088"), (1, "#f8e0a0")])
    x, y = width * 0.5, height * 0.56
    for ray in range(24):
        turn = np.pi + np.pi * ray / 24
        if ray % 2 == 0:
            layer.polygon(
                [
                    (x, y),
                    (x + width * np.cos(turn), y + width * np.sin(turn)),
                    (x + width * np.cos(turn + 0.13), y + width * np.sin(turn + 0.13)),
                ],
                "#ffdc8c",
                0.75,
            )
    layer.circle(x, y, height * 0.2, GILT).circle(x, y, height * 0.18, "#ffe49a").circle(x - 4, y - 4, height * 0.1, "#fff4cc")
    for rank, (tone, low) in enumerate((("#7aa068", 0.62), ("#4c8050", 0.72), ("#2e5c40", 0.84))):
        layer.curve(
            [
                (-9, height + 9),
                (-9, height * (low + 0.04 * (rank % 2))),
                (width * 0.3, height * (low - 0.05)),
                (width * 0.7, height * (low + 0.03)),
                (width + 9, height * (low - 0.02)),
                (width + 9, height + 9),
            ],
            tone,
        )
        for place in range(6 + rank * 2):
            at = width * (place + 0.4) / (6 + rank * 2)
            layer.oval(at, height * (low + 0.02) + place % 3, 4 + rank * 2, 3 + rank * 1.5, mix(tone, "#1c3c30", 0.4)).rect(
                at, height * (low + 0.03), 1, 4 + rank, "#3a2c20"
            )
    return layer.pixels()


SCENES: tuple[tuple[Scene, int, int, int], ...] = (
    (birches, 128, 118, 70),
    (sea, 168, 134, 128),
    (palace, 122, 150, 58),
    (sunrise, 130, 96, 176),
    (domes, 140, 132, 84),
)
"""Each cloth: painter, width, height, and how high it hangs (px below the picture's edge)."""
