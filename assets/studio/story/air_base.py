"""The scenes before the cells: a hold that flies east, the base in the evening, the corridor with the last door."""

from __future__ import annotations

import math

from assets.studio.paint import Canvas, Layer
from assets.studio.story.scenes import INK, SIZE, SMOOTH, disc, ground

GOLD, PALE, ROSE, DUSK = "#ffcf7c", "#fff2c8", "#e0705a", "#5c2a54"
FLOOR = 300
"""Where people stand; below it captions are read."""


def _mountains(layer: Layer, base: float, colour: str, rim: str, points: tuple[tuple[float, float], ...]) -> None:
    """Peaks (middle, height) with the sun on their right."""
    for x, height in points:
        layer.polygon([(x - height * 1.2, base), (x, base - height), (x + height * 1.2, base)], colour)
        lit = [(x, base - height), (x + height * 0.55, base - height * 0.5), (x + height * 0.1, base - height * 0.44)]
        layer.polygon(lit, rim)
    layer.rect(0, base - 1, SIZE[0], SIZE[1] - base + 1, colour)


def the_passenger() -> Canvas:
    """The hold of a transport: ribs, nets, three round windows full of evening, a stretcher on the floor."""
    canvas = Canvas(SIZE, "#1a0e1c")
    layer = canvas.layer(SMOOTH)
    for x in (126, 310, 494):
        layer.circle(x, 132, 38, INK).circle(x, 132, 33, "#e8683c").circle(x, 132, 33, ROSE, 0.4)
        layer.oval(x + 10, 140, 18, 18, PALE).oval(x + 10, 140, 24, 24, GOLD, 0.5)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    for x, shift in ((126, 0), (310, 14), (494, 26)):
        for index, size in enumerate((14, 18, 12, 16)):
            layer.circle(x - 34 + index * 22 - shift % 9, 164 + index % 2 * 4, size, DUSK)
        layer.circle(x, 132, 45, "#1a0e1c", stroke=22).circle(x, 132, 34, GOLD, 1, 2).circle(x, 132, 62, "#1a0e1c", stroke=16)
    for x in range(-20, 680, 92):
        layer.rect(x, 0, 16, 300, INK).rect(x + 15, 0, 1.6, 300, "#a84a4c")
    for y in (52, 214):
        layer.rect(0, y, 640, 8, INK).rect(0, y, 640, 1.4, "#a84a4c")
    for x in range(20, 640, 28):
        layer.line([(x, 214), (x + 40, 300)], "#2e1826", 1.6).line([(x + 40, 214), (x, 300)], "#2e1826", 1.6)
    layer.rect(0, FLOOR, 640, 60, INK).rect(0, FLOOR, 640, 1.8, ROSE)
    layer.rect(250, 272, 150, 7, INK).rect(250, 272, 150, 1.6, GOLD)
    for x in (262, 384):
        layer.line([(x, 279), (x - 5, 300)], INK, 5).line([(x, 279), (x + 5, 300)], INK, 5)
    layer.curve([(258, 274), (272, 258), (330, 256), (386, 264), (396, 274)], "#241226", tension=0.6)
    layer.curve_line([(260, 272), (274, 258), (330, 256), (386, 264)], GOLD, 1.6)
    layer.circle(270, 258, 11, INK).circle(271, 257, 10, "#2a1420").curve_line([(262, 252), (270, 247), (279, 251)], GOLD, 1.6)
    return canvas.over(layer).glow(320, 150, 130, "#e8683c", 0.22)


def the_base() -> Canvas:
    """Evening on the plain: a low sun between mountains, three hangars, a transport with its ramp down."""
    canvas = ground(("#b8444c", "#d05c48"), (420, 196), 24, 0.03)
    disc(canvas, (420, 190), ((76, "#f0804a"), (56, "#ffac5c"), (36, "#ffd88a"), (18, PALE)), "#f0804a")
    layer = canvas.layer(SMOOTH)
    _mountains(layer, 216, "#8a3a5c", "#ffb890", ((60, 96), (176, 68), (292, 52), (548, 84), (640, 66)))
    _mountains(layer, 236, DUSK, "#e08078", ((0, 40), (120, 34), (250, 28), (470, 30), (600, 44)))
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    for x in (40, 150, 260):
        layer.circle(x, 262, 46, INK).rect(x - 46, 262, 92, 40, INK)
        layer.curve_line([(x - 45, 260), (x, 216), (x + 45, 260)], GOLD, 1.8)
        layer.rect(x - 26, 250, 52, 52, "#ff9a4c" if x == 150 else "#3a1a30").rect(x - 1, 250, 2, 52, INK)
    layer.rect(0, 298, 640, 62, INK).rect(0, 298, 640, 1.8, GOLD)
    body = [(360, 232), (392, 214), (560, 212), (628, 196), (640, 196), (640, 262), (600, 270), (404, 276), (366, 262)]
    layer.curve(body, INK, tension=0.4).curve_line([(362, 232), (394, 214), (560, 212), (626, 196)], GOLD, 2)
    layer.polygon([(592, 206), (620, 132), (640, 128), (640, 206)], INK).line([(594, 204), (621, 132), (640, 128)], GOLD, 1.8)
    layer.polygon([(430, 214), (520, 196), (566, 200), (520, 216)], INK).line([(430, 214), (520, 196), (566, 200)], GOLD, 1.4)
    for x in range(400, 600, 24):
        layer.circle(x, 236, 4, "#ffcf7c")
    for x in (420, 560):
        layer.circle(x, 286, 13, INK).circle(x, 286, 13, ROSE, 1, 1.2)
    layer.polygon([(366, 262), (404, 276), (330, 300), (318, 300)], INK).line([(366, 262), (318, 300)], GOLD, 1.8)
    canvas.over(layer)
    return canvas.glow(420, 200, 150, "#ffac5c", 0.2)


def the_last_door() -> Canvas:
    """A corridor of cells: bars to both sides, one lamp, at its end a door with a square of light."""
    canvas = Canvas(SIZE, "#20121c")
    layer = canvas.layer(SMOOTH)
    layer.polygon([(0, 0), (640, 0), (384, 96), (256, 96)], "#150b14")
    layer.polygon([(0, 360), (640, 360), (384, 226), (256, 226)], "#2a1622")
    layer.rect(256, 96, 128, 130, "#34202a").rect(290, 124, 60, 102, INK).rect(290, 124, 60, 102, ROSE, 0.9)
    layer.rect(293, 127, 54, 99, "#2a1420").rect(308, 140, 24, 16, GOLD)
    for x in (313, 319, 325):
        layer.rect(x, 140, 2, 16, INK)
    for side in (-1, 1):
        for number in range(3):
            near, far = 316 - number * 88, 250 - number * 62
            left, right = 320 + side * near, 320 + side * far
            top, low = 40 + number * 20, 322 - number * 32
            layer.polygon([(left, top - 14), (right, top), (right, low - 22), (left, low)], "#0c060c")
            for step in range(6):
                x = left + (right - left) * step / 5
                upper, lower = top - 14 + 14 * step / 5, low - 22 * step / 5
                layer.line([(x, upper), (x, lower)], "#6c4450", 3).line([(x + 1, upper), (x + 1, lower)], ROSE, 1)
    layer.line([(320, 0), (320, 60)], INK, 2).polygon([(300, 74), (340, 74), (330, 58), (310, 58)], INK)
    layer.line([(300, 74), (340, 74)], GOLD, 2).circle(320, 78, 6, PALE)
    for ring in range(1, 5):
        turn = ring * math.pi / 5
        layer.line([(320, 78), (320 + 190 * math.cos(turn), 78 + 220 * math.sin(turn))], GOLD, 0.7, 0.25)
    layer.rect(0, FLOOR + 2, 640, 60, INK).rect(0, FLOOR + 2, 640, 1.6, ROSE)
    return canvas.over(layer).glow(320, 96, 150, "#ffb060", 0.34)
