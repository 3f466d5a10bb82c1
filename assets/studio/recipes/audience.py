"""The first row of the house looking round: faces where the platform's picture has the backs of heads."""

from __future__ import annotations

from pathlib import Path

from assets.studio.cast import Cast
from assets.studio.house_stage import orchestra, platform
from assets.studio.paint import Layer, Pixels

SIZE = (576, 24)
TOP = 332
"""Where the strip lies on the platform's picture, px."""
ANCHOR = (296, 24)
SKINS = ("#e0a878", "#c89068", "#eab890", "#b87c58")
HAIR, SHADE, GLEAM = "#1a0c10", "#7a4a38", "#ffe8c4"
FRAMES = 3


def faces(frame: int) -> Pixels:
    """The row with a third, two thirds or all of its heads turned."""
    layer = Layer(SIZE)
    for number, (x, middle, reach, style) in enumerate(orchestra.sitters(*platform.FIRST_ROW)):
        if number * 2 % FRAMES > frame:
            continue
        y = middle - TOP
        wide, tall = reach * 0.66, reach * 0.84
        layer.oval(x, y, wide, tall, SKINS[(number * 3 + style) % len(SKINS)])
        layer.oval(x + wide * 0.45, y + tall * 0.2, wide * 0.5, tall * 0.7, SHADE, 0.35)
        layer.oval(x, y - tall * 0.66, wide * 1.04, tall * 0.46, HAIR)
        if style in (1, 2):
            layer.rect(x - wide - 0.5, y - tall * 0.6, 2, tall, HAIR).rect(x + wide - 1, y - tall * 0.6, 2, tall, HAIR)
        for side in (-1, 1):
            layer.rect(x + side * wide * 0.42 - 0.8, y - tall * 0.12, 2, 2, HAIR)
            layer.pixel(x + side * wide * 0.42, y - tall * 0.12, GLEAM, 0.7)
        layer.oval(x, y + tall * 0.52, 1.4, 1.7, "#5a1c1c")
    return layer.pixels()


def build(assets: Path) -> None:
    """Write the sheet."""
    cast = Cast(ANCHOR, outline=False).add("turned", [faces(frame) for frame in range(FRAMES)])
    cast.write(assets / "sprites", "audience")
