"""Things that stand in several rooms of the hall's west side, and their light."""

from __future__ import annotations

import numpy as np

from assets.studio.paint import SNOW, SNOW_SHADE, Canvas, Layer, arch_path, blur, grid, mix, screen

Ramp = tuple[str, str, str]

BILLS: tuple[Ramp, ...] = (  # paper, figure, accent
    ("#d8c79a", "#7c1c28", "#2a1a20"),
    ("#24465c", "#f0c060", "#d8e0dc"),
    ("#c89a4c", "#3a1c2c", "#8e1822"),
    ("#e4d8bc", "#1f5a60", "#b03a34"),
)


def bricks(layer: Layer, x: int, y: int, width: int, height: int, seed: int, tones: Ramp) -> None:
    """Brickwork of 4 x 10 px: light, middle and dark (mortar) tones."""
    generator = np.random.default_rng(seed)
    light, middle, dark = tones
    layer.rect(x, y, width, height, mix(dark, middle, 0.25))
    for row, top in enumerate(range(y, y + height, 4)):
        tall = min(3, y + height - top)
        for left in range(x - (row % 2) * 5, x + width, 10):
            start, end = max(left, x), min(left + 9, x + width)
            if end > start:
                tone = mix(middle, light if generator.random() < 0.5 else dark, float(generator.uniform(0, 0.5)))
                layer.rect(start, top, end - start, tall, tone)
                layer.rect(start, top, end - start, 1, mix(tone, light, 0.5))


def pipe(layer: Layer, left: int, y: int, right: int, thick: int, tones: Ramp) -> None:
    """A level pipe with flanges: dark, body, light."""
    dark, body, light = tones
    layer.rect(left, y, right - left, thick, body).rect(left, y, right - left, 1, light)
    layer.rect(left, y + thick - 1, right - left, 1, dark).rect(left, y + thick, right - left, 1, "#0a0a10", 0.45)
    for x in range(left + 18, right, 46):
        layer.rect(x, y - 1, 3, thick + 2, body).rect(x, y - 1, 1, thick + 2, light).rect(x + 2, y, 1, thick + 1, dark)


def upright_pipe(layer: Layer, x: int, top: int, foot: int, thick: int, tones: Ramp) -> None:
    """An upright pipe with clips."""
    dark, body, light = tones
    layer.rect(x + thick, top, 2, foot - top, "#0a0a10", 0.35).rect(x, top, thick, foot - top, body)
    layer.rect(x, top, 1, foot - top, light).rect(x + thick - 1, top, 1, foot - top, dark)
    for y in range(top + 12, foot - 3, 34):
        layer.rect(x - 1, y, thick + 2, 3, body).rect(x - 1, y, thick + 2, 1, light).rect(x - 1, y + 2, thick + 2, 1, dark)


def window(layer: Layer, x: int, y: int, width: int, height: int) -> None:
    """A tall arched window onto the moonlit snow."""
    layer.path(arch_path(x - 4, y - 4, width + 8, height + 6), "#aab4aa").path(
        arch_path(x - 2, y - 2, width + 4, height + 4), "#3c4a50"
    )
    with layer.clip(arch_path(x, y, width, height)):
        layer.gradient(x, y, width, height, [(0, "#142050"), (0.5, "#2f4a90"), (0.8, "#7c94d0"), (1, "#a9bce8")])
        layer.circle(x + width * 0.66, y + 20, 7, "#f2f5fb").circle(x + width * 0.66 + 2, y + 22, 2, "#cfd8ee")
        layer.polygon(
            [(x, y + height - 20), (x + 8, y + height - 28), (x + 16, y + height - 19), (x + 16, y + height)], "#3a4c88"
        )
        layer.polygon([(x, y + height - 20), (x + 8, y + height - 28), (x + 12, y + height - 23)], SNOW)
        layer.rect(x + 16, y + height - 16, width, 20, "#4a5c98").rect(x + 16, y + height - 17, width, 2, SNOW)
        layer.rect(x, y + height - 7, width, 8, SNOW).rect(x, y + height - 8, width // 2, 2, SNOW)
        for flake in range(16):
            layer.pixel(x + (flake * 13) % width, y + 6 + (flake * 29) % (height - 14), "#dfe8fc", 0.8)
    layer.rect(x + width / 2 - 1, y, 2, height, "#d4dcd4").rect(x + width / 2, y, 1, height, "#6a7474")
    for bar in range(int(y + width / 2), int(y + height), 15):
        layer.rect(x, bar, width, 1, "#c4ccc4").rect(x, bar + 1, width, 1, "#4c585c")
    layer.rect(x - 6, y + height, width + 12, 4, "#c4ccc4").rect(x - 6, y + height, width + 12, 1, "#f2f6f0")
    layer.rect(x - 5, y + height + 4, width + 10, 1, "#1c3034").rect(x + 2, y + height - 2, 10, 2, SNOW_SHADE)


def poster(layer: Layer, x: int, y: int, width: int, height: int, kind: int) -> None:
    """A framed concert bill of an invented evening: cello, masks, sun or dancer."""
    ground, figure, accent = BILLS[kind]
    layer.rect(x + 1, y + 2, width, height, "#14060a", 0.5).rect(x - 1, y - 1, width + 2, height + 2, "#3c2018")
    layer.frame(x - 1, y - 1, width + 2, height + 2, "#c8902c").rect(x, y, width, height, ground)
    middle, top = x + width / 2, y + 3
    if kind == 0:
        body = [(-5, 17), (-5, 12), (-3, 10), (-4, 6), (0, 4), (4, 6), (3, 10), (5, 12), (5, 17), (0, 19)]
        layer.curve([(middle + dx, top + dy) for dx, dy in body], figure).rect(middle - 0.5, top - 1, 1, 12, accent)
        layer.line([(middle - 8, top + 14), (middle + 8, top + 8)], accent, 1)
    elif kind == 1:
        for dx, tone in ((-4, figure), (5, accent)):
            layer.oval(middle + dx, top + 9, 5, 7, tone).rect(middle + dx - 3, top + 6, 2, 2, ground).rect(
                middle + dx + 1, top + 6, 2, 2, ground
            )
            layer.rect(middle + dx - 2, top + 12, 4, 1, ground)
    elif kind == 2:
        layer.circle(middle, top + 10, 6, accent)
        for turn in np.linspace(0, 2 * np.pi, 12, endpoint=False):
            ends = [(middle + np.cos(turn) * r, top + 10 + np.sin(turn) * r) for r in (8.0, 11.0)]
            layer.line([(float(a), float(b)) for a, b in ends], figure, 1)
    else:
        layer.polygon([(middle - 8, top + 17), (middle, top + 8), (middle + 8, top + 17)], figure).circle(
            middle, top + 3, 2, accent
        )
        layer.line([(middle, top + 4), (middle, top + 10)], accent, 2).line(
            [(middle - 7, top + 3), (middle, top + 6), (middle + 7, top + 1)], accent, 1
        )
        layer.line([(middle - 1, top + 17), (middle - 2, top + 23)], accent, 1).line(
            [(middle + 1, top + 17), (middle + 6, top + 21)], accent, 1
        )
    for index, line_y in enumerate(range(y + height - 11, y + height - 2, 3)):
        inset = 3 + (index * 3) % 5
        layer.rect(x + inset, line_y, width - 2 * inset, 1 if index else 2, accent if index else figure)
    layer.line([(x + 1, y + height * 0.5), (x + width * 0.5, y + 1)], "#ffffff", 2, 0.10)


def ceiling_shadow(canvas: Canvas, depth: int, strength: float) -> None:
    """Darken under the ceiling."""
    ys = grid(canvas.size)[1]
    canvas.shade(1 - strength * np.clip(1 - ys / depth, 0, 1))


def corner_shadow(canvas: Canvas, strength: float) -> None:
    """Darken towards the side walls and the ceiling's ends, not the band where people stand."""
    xs, ys = grid(canvas.size)
    width, height = canvas.size
    side = np.clip(1 - np.minimum(xs, width - 1 - xs) / 44, 0, 1) ** 1.6
    canvas.shade(1 - strength * side * (1.15 - 0.6 * ys / height))


def floor_pool(canvas: Canvas, x: float, y: float, radius: float, colour: str, strength: float) -> None:
    """Light lying at the foot of the wall."""
    light = Layer(canvas.size, 2).oval(x, y, radius, radius * 0.16, colour, strength).pixels()[..., :3]
    canvas.pixels = screen(canvas.pixels, blur(light, 2.5))


def wall_lamp(canvas: Canvas, x: int, y: int, strength: float = 0.7) -> None:
    """A brass bracket with two shaded candles."""
    layer = canvas.layer()
    layer.rect(x - 1, y + 4, 3, 8, "#8a5c24").rect(x - 1, y + 4, 1, 8, "#f0c060").rect(x - 5, y + 6, 11, 1, "#c8902c")
    layer.circle(x + 0.5, y + 13, 2, "#c8902c")
    for side in (-5, 5):
        layer.polygon([(x + side - 3, y + 4), (x + side + 4, y + 4), (x + side + 2, y - 3), (x + side - 1, y - 3)], "#ffdf98")
        layer.rect(x + side - 1, y - 3, 3, 1, "#fff6dc").rect(x + side - 3, y + 3, 7, 1, "#e09a4c").rect(
            x + side, y + 5, 1, 2, "#f0c060"
        )
    canvas.over(layer)
    canvas.glow(x, y, 70, "#ff9c40", 0.42 * strength, 2.0).glow(x, y, 22, "#ffdf98", 0.7 * strength, 1.7)
    canvas.glow(x, y - 26, 40, "#ffb860", 0.2 * strength, 1.6)


def bare_bulb(canvas: Canvas, x: int, y: int) -> None:
    """A bulb on its flex."""
    layer = canvas.layer().rect(x, 0, 1, y - 5, "#14141c").rect(x - 1, y - 5, 3, 4, "#5a5248")
    layer.circle(x + 0.5, y + 1, 3, "#fff6d0").pixel(x - 1, y, "#ffffff")
    canvas.over(layer).glow(x, y, 84, "#ffb45c", 0.42, 1.9).glow(x, y, 20, "#ffe8b0", 0.7, 1.6)
    floor_pool(canvas, x, canvas.size[1] - 2, 34, "#ffb860", 0.4)


def hanging_lamp(canvas: Canvas, x: int, y: int, colour: str = "#ffb45c", reach: int = 0, spread: int = 50) -> None:
    """An enamelled shade on a flex with a cone of light down to the floor."""
    foot = reach or canvas.size[1]
    ys = grid(canvas.size)[1]
    fade = np.clip(1.05 - (ys - y) / (foot - y), 0.15, 1) * (ys >= y)
    canvas.beam([(x - 8, y + 1), (x + 9, y + 1), (x + spread, foot), (x - spread, foot)], colour, 0.34, 4, fade)
    canvas.glow(x, y + 4, 22, "#ffe0a0", 0.5, 1.7).glow(x, y + 12, 80, colour, 0.24, 2.0)
    layer = canvas.layer().rect(x, 0, 1, y - 6, "#14141c").rect(x - 1, y - 7, 3, 3, "#3c4450")
    layer.polygon([(x - 9, y), (x + 10, y), (x + 3, y - 6), (x - 2, y - 6)], "#2f4a4c")
    layer.line([(x - 8, y - 0.5), (x - 2, y - 5.5)], "#9fc0b8", 1).rect(x - 9, y, 19, 1, "#dfe8e0").rect(
        x - 4, y + 1, 9, 2, "#fff6d0"
    )
    canvas.over(layer)
    floor_pool(canvas, x, foot - 2, spread * 0.8, colour, 0.45)
