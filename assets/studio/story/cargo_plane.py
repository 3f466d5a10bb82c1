"""The scenes after the cargo plane's clock has stopped: the cockpit, the bridge from above, the bomb by the hole in the floor."""

from __future__ import annotations

import math

import skia

from assets.studio.paint import Canvas, Layer, polygon_path
from assets.studio.story.scenes import INK, SIZE, SMOOTH, disc, ground

GOLD, PALE, ROSE = "#ffcf7c", "#fff2c8", "#e0705a"
FLOOR = 300
"""Where people stand; below it captions are read."""


def _clouds(layer: Layer, base: float, colour: str, rim: str, shift: float, size: float) -> None:
    """A bank of round heads, lit along their upper edge, down to the lower border."""
    layer.rect(0, base, SIZE[0], SIZE[1] - base, colour)
    step = size * 1.3
    for index in range(int(SIZE[0] / step) + 3):
        x, radius = index * step - shift, size * (0.7 + 0.3 * math.sin(index * 2.3 + shift))
        layer.circle(x, base, radius, rim).circle(x + 1.5, base + 2.4, radius, colour)


def the_cockpit() -> Canvas:
    """Seen from behind the seats: six panes of evening, the wheel, a wall of dials, one empty seat."""
    canvas = ground(("#c4503c", "#d86a44"), (250, 150), 22, 0.04)
    disc(canvas, (250, 146), ((86, "#f08a4c"), (64, "#ffb45c"), (42, "#ffd88a"), (22, PALE)), "#f08a4c")
    layer = canvas.layer(SMOOTH)
    _clouds(layer, 196, "#8e3f5a", "#ffb48a", 8, 26)
    _clouds(layer, 216, "#5c2a54", "#e0807a", 30, 34)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    panes = (
        [(70, 96), (150, 74), (160, 196), (76, 206)],
        [(166, 70), (312, 58), (312, 190), (174, 196)],
        [(328, 58), (474, 70), (466, 196), (328, 190)],
        [(490, 74), (570, 96), (564, 206), (480, 196)],
    )
    wall = polygon_path([(-4, -4), (644, -4), (644, 364), (-4, 364)])
    for pane in panes:
        wall.addPath(polygon_path(pane))
    wall.setFillType(skia.PathFillType.kEvenOdd)
    layer.path(wall, INK)
    for pane in panes:
        layer.line([pane[3], pane[0], pane[1]], GOLD, 1.8).line([pane[1], pane[2]], "#7a3048", 1.4)
    for x in range(96, 560, 29):
        layer.rect(x, 22 + (x % 3) * 2, 12, 7, "#2a1420").rect(x + 2, 24 + (x % 3) * 2, 3, 3, (GOLD, "#ff5a3c", "#8ff0c0")[x % 3])
    layer.polygon([(60, 214), (580, 214), (604, 262), (36, 262)], "#1c0e1a").line([(60, 214), (580, 214)], GOLD, 2)
    for index, x in enumerate(range(84, 572, 35)):
        y, radius = 238 + (4 if index % 2 else -2), 12 if index % 3 else 15
        turn = 2.2 + 1.3 * math.sin(index * 1.7)
        layer.circle(x, y, radius + 2, INK).circle(x, y, radius, "#2c1624").circle(x, y, radius, ROSE, 1, 1.2)
        layer.line([(x, y), (x + (radius - 3) * math.cos(turn), y + (radius - 3) * math.sin(turn))], PALE, 1.6)
    for x in (307, 333):
        layer.circle(x, 202, 10, INK).circle(x, 202, 10, "#ff5a3c", 1, 1.6).line([(x, 202), (x - 6, 207)], "#ff5a3c", 2)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    for x in (196, 444):
        layer.line([(x, 330), (x + 4, 268)], INK, 12).curve_line(
            [(x - 36, 252), (x - 30, 274), (x + 4, 278), (x + 38, 274), (x + 44, 252)], INK, 9
        )
        layer.curve_line([(x - 38, 250), (x - 33, 270), (x + 2, 274)], GOLD, 1.6)
    for x in range(300, 352, 13):
        layer.line([(x, 330), (x + 4, 276)], INK, 7).circle(x + 4, 272, 6, "#8e1a1a").circle(x + 3, 270, 2, "#ff8a6c")
    layer.curve([(408, 364), (412, 262), (424, 236), (476, 236), (490, 262), (496, 364)], INK, tension=0.6)
    layer.curve_line([(412, 300), (414, 262), (424, 237), (474, 237)], ROSE, 1.8)
    layer.rect(0, FLOOR + 6, 640, 60, INK)
    canvas.over(layer)
    return canvas.glow(320, 206, 60, "#ff5a3c", 0.24)


def the_bridge() -> Canvas:
    """Through a round window, far below: a gorge, a bridge of arches, dust of many wheels, a handful of horses."""
    canvas = ground(("#d8a872", "#e4b880"), (330, 60), 20, 0.06)
    layer = canvas.layer(SMOOTH)
    for base, colour, rim, points in (
        (150, "#b07a5c", "#fff0c8", ((40, 60), (150, 86), (262, 56), (372, 92), (500, 64), (606, 84))),
        (186, "#94604e", "#f4d6a0", ((0, 50), (96, 40), (204, 62), (420, 56), (540, 74), (640, 44))),
    ):
        for x, height in points:
            layer.polygon([(x - height * 1.1, base + 30), (x, base - height), (x + height * 1.1, base + 30)], colour)
            layer.line(
                [(x - height * 0.5, base - height * 0.42), (x, base - height), (x + height * 0.16, base - height * 0.8)], rim, 1.6
            )
    layer.rect(0, 196, 640, 164, "#7c4c44")
    layer.polygon([(0, 360), (0, 208), (228, 214), (262, 236), (252, 360)], "#5a3440").line(
        [(0, 208), (228, 214), (262, 236)], "#f4d6a0", 1.8
    )
    layer.polygon([(640, 360), (640, 204), (428, 212), (396, 238), (410, 360)], "#5a3440").line(
        [(640, 204), (428, 212), (396, 238)], "#f4d6a0", 1.8
    )
    layer.polygon([(252, 360), (262, 250), (396, 250), (410, 360)], "#2f7f8a")
    for row in range(5):
        layer.line([(270 + row * 6 % 17, 292 + row * 9), (384 - row * 8 % 21, 292 + row * 9)], "#9ae0dc", 1.6)
    for x in (290, 330, 370):
        layer.polygon([(x - 5, 216), (x + 5, 216), (x + 7, 290), (x - 7, 290)], "#2c1624")
    layer.polygon([(216, 206), (440, 204), (440, 216), (216, 218)], "#2c1624").line([(216, 206), (440, 204)], PALE, 2)
    for left in (254, 294, 334, 374):
        layer.curve_line([(left, 232), (left + 16, 218), (left + 32, 232)], "#2c1624", 4)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    for index in range(18):
        x = 452 + index * 12
        layer.circle(x + 9, 190 - index * 1.6, 12 + index * 1.1, "#f0d0a0", 0.34)
    for index in range(9):
        x = 446 + index * 22
        layer.rect(x, 193, 15, 6, INK).rect(x + 4, 189, 7, 5, INK).rect(x - 5, 190, 6, 1.6, INK).circle(
            x + 3, 200, 2.4, INK
        ).circle(x + 12, 200, 2.4, INK)
    for index in range(7):
        x, y = 96 + index * 17, 205 + index % 3
        layer.rect(x, y - 6, 8, 3.4, INK).line([(x + 1, y - 4), (x, y)], INK, 1.4).line([(x + 7, y - 4), (x + 8, y)], INK, 1.4)
        layer.line([(x + 4, y - 6), (x + 4, y - 11)], INK, 2.2).circle(x + 4, y - 12, 1.8, INK).line(
            [(x, y - 7), (x - 3, y - 9)], INK, 1.6
        )
    canvas.over(layer)
    frame = canvas.layer(SMOOTH)
    hull = polygon_path([(-4, -4), (644, -4), (644, 364), (-4, 364)])
    rim = skia.Path()
    rim.addOval(skia.Rect.MakeLTRB(28, 20, 612, 312))
    hull.addPath(rim)
    hull.setFillType(skia.PathFillType.kEvenOdd)
    frame.path(hull, INK)
    frame.path(rim, GOLD, 1, 2.6)
    for turn in range(0, 360, 15):
        x, y = 320 + 306 * math.cos(math.radians(turn)), 166 + 158 * math.sin(math.radians(turn))
        frame.circle(x, y, 4, "#3a2430").circle(x - 1, y - 1, 1.6, GOLD)
    canvas.over(frame)
    return canvas


def the_last_seconds() -> Canvas:
    """The hold: the bomb's crate beside the hole in the floor, light from below, a handset on its hook."""
    canvas = ground(("#1c2a3a", "#22344a"), (226, 330), 18, 0.02)
    layer = canvas.layer(SMOOTH)
    for x in range(-10, 660, 82):
        layer.polygon([(x, -4), (x + 20, -4), (x + 14, 40), (x + 14, FLOOR), (x + 6, FLOOR), (x + 6, 40)], "#101a26")
        layer.line([(x + 6, 40), (x + 6, FLOOR)], "#5d93b0", 1.2)
    for y in (60, 150):
        layer.rect(0, y, 640, 4, "#101a26").line([(0, y), (640, y)], "#3f6480", 1)
    for x in (110, 356, 520):
        layer.circle(x, 104, 26, "#101a26").circle(x, 104, 19, "#f6a872").circle(x, 104, 19, GOLD, 1, 2)
        layer.polygon([(x - 17, 112), (x + 18, 112), (x + 96, FLOOR), (x + 34, FLOOR)], GOLD, 0.1)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.polygon([(150, FLOOR + 4), (330, FLOOR + 4), (300, 360), (180, 360)], "#f6a872")
    layer.polygon([(150, FLOOR + 2), (330, FLOOR + 2), (420, -4), (60, -4)], GOLD, 0.1)
    for x, y, radius in ((196, 350, 22), (240, 358, 28), (286, 350, 20)):
        layer.circle(x, y, radius, PALE)
    layer.rect(0, FLOOR, 150, 60, INK).rect(330, FLOOR, 310, 60, INK)
    layer.polygon([(150, FLOOR), (182, 360), (150, 360)], "#2c1624").polygon([(330, FLOOR), (298, 360), (330, 360)], "#2c1624")
    layer.line([(0, FLOOR), (150, FLOOR), (184, 360)], GOLD, 2.4).line([(640, FLOOR), (330, FLOOR), (298, 360)], GOLD, 2.4)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    left, top = 352, 222
    layer.rect(left, top, 96, 78, INK).line([(left, FLOOR), (left, top), (left + 96, top)], GOLD, 2.4)
    for x in (left + 4, left + 84):
        layer.rect(x, top + 4, 8, 72, "#2c1c14")
    layer.rect(left + 14, top + 10, 68, 58, "#150c12")
    for x in range(left + 17, left + 80, 11):
        layer.rect(x, top + 42, 9, 26, "#8e2420").rect(x, top + 42, 3, 26, "#d0503c")
    layer.circle(left + 60, top + 28, 16, "#7a5020")
    for radius, colour in ((14, GOLD), (11, "#4a2c14"), (9, "#dca848"), (6, "#4a2c14"), (4, ROSE)):
        layer.circle(left + 60, top + 28, radius, colour)
    layer.rect(left + 18, top + 16, 22, 13, "#2c0a08")
    for x in (left + 21, left + 27, left + 33):
        layer.rect(x, top + 19, 3, 7, "#ff4a3c")
    layer.rect(584, 150, 20, 46, INK).rect(588, 154, 12, 16, "#22344a").line([(584, 196), (584, 150), (604, 150)], GOLD, 1.6)
    layer.curve_line([(594, 196), (586, 226), (606, 246), (596, 270)], INK, 3)
    canvas.over(layer)
    return canvas.glow(left + 29, top + 22, 40, "#ff4a3c", 0.6).glow(240, 330, 150, "#ffb868", 0.34)
