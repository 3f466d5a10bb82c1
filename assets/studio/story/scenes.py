"""The interludes' scenes, 640 x 360 each: bold bands, black shapes, one accent, in the manner of the title picture."""

from __future__ import annotations

import math

from assets.studio.paint import Canvas, Layer

SIZE = (640, 360)
SMOOTH = 4
INK, VIOLET = "#080910", "#150c1e"


def ground(colours: tuple[str, str], centre: tuple[float, float], rays: int = 18, turn: float = 0.0) -> Canvas:
    """Two darknesses of one colour, the second in rays out of the centre."""
    canvas = Canvas(SIZE, colours[0])
    layer = canvas.layer(SMOOTH)
    step = math.pi / rays
    for ray in range(rays):
        start = turn + 2 * step * ray
        ends = [(centre[0] + 900 * math.cos(a), centre[1] + 900 * math.sin(a)) for a in (start, start + step)]
        layer.polygon([centre, *ends], colours[1])
    return canvas.over(layer)


def disc(canvas: Canvas, centre: tuple[float, float], bands: tuple[tuple[float, str], ...], dots: str) -> None:
    """A sun of rings in a halo of printer's dots."""
    layer = canvas.layer(SMOOTH)
    radius, reach, step = bands[0][0], bands[0][0] * 0.6, 7
    for row in range(SIZE[1] // step + 1):
        for column in range(SIZE[0] // step + 1):
            x, y = column * step + (step / 2 if row % 2 else 0), row * step
            distance = math.dist((x, y), centre)
            size = 3.3 * (1 - max(distance - radius, 0) / reach)
            if radius - 4 < distance < radius + reach and size > 0.45:
                layer.circle(x, y, size, dots)
    for size, colour in bands:
        layer.circle(*centre, size, colour)
    canvas.over(layer)


def roofs(layer: Layer, base: float, colour: str, rim: str, window: str, shift: int = 0) -> None:
    """A row of gables, towers and onion domes down to the lower edge."""
    x, index = -20 - shift, 0
    while x < SIZE[0] + 40:
        width, height = (46, 62, 38, 54)[index % 4], (40, 26, 58, 34)[(index + shift) % 4]
        top = base - height
        if index % 5 == 2:
            layer.polygon(
                [(x + 6, base + 90), (x + 6, top - 20), (x + 15, top - 62), (x + 24, top - 20), (x + 24, base + 90)], colour
            )
            layer.line([(x + 6, top - 20), (x + 15, top - 62)], rim, 1.4)
        elif index % 5 == 4:
            layer.rect(x + 6, top - 10, 22, 120, colour).circle(x + 17, top - 18, 14, colour)
            layer.polygon([(x + 10, top - 28), (x + 17, top - 52), (x + 24, top - 28)], colour)
            layer.line([(x + 6, top - 10), (x + 6, base)], rim, 1.2)
        layer.polygon(
            [(x, base + 90), (x, top + 16), (x + width / 2, top), (x + width, top + 16), (x + width, base + 90)], colour
        )
        layer.line([(x, top + 16), (x + width / 2, top)], rim, 1.4)
        if index % 3 != 1:
            layer.rect(x + width / 2 - 3, top + 26, 5, 7, window)
        x, index = x + width - 4, index + 1


def above_the_square() -> Canvas:
    """A roof over the town, a great red moon: where the order is given."""
    canvas = ground(("#0a1f2e", "#103344"), (438, 170))
    disc(canvas, (438, 150), ((128, "#c4202c"), (98, "#e0432f"), (68, "#f06a34"), (40, "#f8983f"), (18, "#ffd27a")), "#c4202c")
    layer = canvas.layer(SMOOTH)
    roofs(layer, 232, "#1c4a58", "#5fa8ac", "#ffb84a", 11)
    roofs(layer, 268, "#0f2c3a", "#2f6f7c", "#ffb84a", 37)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.polygon([(0, 360), (0, 262), (404, 276), (404, 286), (440, 360)], INK)
    layer.line([(0, 262), (404, 276)], "#dfeef0", 2.4)
    layer.polygon([(40, 270), (40, 196), (36, 196), (36, 186), (88, 186), (88, 196), (84, 196), (84, 272)], INK)
    layer.line([(36, 186), (88, 186)], "#dfeef0", 2.4).line([(37, 187), (37, 196)], "#f6a13c", 1.2)
    layer.line([(352, 274), (352, 214)], INK, 3).line([(352, 240), (392, 236), (404, 242)], INK, 3)
    layer.line([(352, 216), (378, 210)], INK, 2).line([(352, 226), (380, 220)], INK, 2)
    return canvas.over(layer)


def dark_window() -> Canvas:
    """A window through a telescopic sight: a bow that is no bow."""
    canvas = ground(("#16040a", "#2c0812"), (320, 150), 22, 0.1)
    disc(canvas, (320, 150), ((140, "#8e1822"), (112, "#c4202c"), (84, "#e8452f"), (58, "#f6a13c")), "#8e1822")
    layer = canvas.layer(SMOOTH)
    layer.polygon([(246, 300), (246, 120), (260, 76), (320, 44), (380, 76), (394, 120), (394, 300)], INK)
    layer.polygon([(258, 290), (258, 124), (270, 86), (320, 60), (370, 86), (382, 124), (382, 290)], "#f6a13c")
    layer.circle(320, 170, 62, "#ffd27a")
    layer.line([(258, 146), (382, 146)], INK, 3).line([(320, 60), (320, 146)], INK, 3)
    hair = [(300, 250), (292, 206), (298, 170), (318, 156), (338, 164), (344, 186), (342, 204), (332, 214), (330, 240)]
    layer.curve(hair, VIOLET, tension=0.9)
    layer.polygon([(262, 292), (272, 246), (300, 228), (330, 228), (352, 244), (364, 292)], VIOLET)
    layer.curve_line([(296, 206), (300, 172), (318, 158), (338, 166)], "#fff0c4", 1.6)
    layer.line([(300, 246), (356, 226), (512, 178)], INK, 7).line([(352, 222), (512, 174)], "#fff0c4", 1.4)
    layer.rect(352, 212, 34, 8, INK).circle(387, 216, 4.5, "#8ff0ff")
    layer.rect(0, 292, 640, 68, INK)
    canvas.over(layer)
    cross = canvas.layer(SMOOTH)
    cross.circle(320, 150, 150, "#f4e6c4", 0.9, 2).circle(320, 150, 143, "#f4e6c4", 0.4, 1)
    for start, end in (((150, 150), (284, 150)), ((356, 150), (490, 150)), ((320, 0), (320, 112)), ((320, 188), (320, 292))):
        cross.line([start, end], "#f4e6c4", 1.6, 0.9)
    return canvas.over(cross)


def car(layer: Layer, x: float, base: float, rim: str, scale: float) -> None:
    """A dark saloon that faces right, its wheels on `base`; at scale 1 it is 172 px long."""

    def at(*points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x + across * scale, base + up * scale) for across, up in points]

    body = [(0, -14), (4, -26), (34, -30), (52, -50), (106, -50), (128, -29), (164, -24), (172, -12), (170, -6), (0, -6)]
    layer.polygon(at(*body), INK).line(at((34, -30), (52, -50), (106, -50), (128, -29), (164, -24)), rim, 1.8)
    layer.polygon(at((56, -46), (76, -46), (76, -31), (42, -31)), rim, 0.5)
    layer.polygon(at((81, -46), (103, -46), (118, -31), (81, -31)), rim, 0.5)
    layer.line(at((78, -30), (78, -10)), rim, 1, 0.5).line(at((70, -26), (75, -26)), rim, 1.6, 0.8)
    for wheel in at((34, -10), (136, -10)):
        layer.circle(*wheel, 13 * scale, INK).circle(*wheel, 6 * scale, rim, 0.6).circle(*wheel, 2.4 * scale, INK)


def the_yard() -> Canvas:
    """Behind the hall: a car in the snow, its lamps on."""
    canvas = ground(("#0b1236", "#141f52"), (470, 262), 16)
    layer = canvas.layer(SMOOTH)
    roofs(layer, 250, "#101c40", "#4a4f86", "#ffc25c", 23)
    layer.polygon([(0, 0), (250, 0), (250, 290), (0, 290)], "#24356a").rect(238, 0, 12, 290, "#4a4f86")
    for column in (30, 104, 178):
        layer.polygon([(column, 140), (column, 50), (column + 22, 28), (column + 44, 50), (column + 44, 140)], "#ffc25c")
        layer.line([(column + 22, 30), (column + 22, 140)], "#24356a", 3).line([(column, 84), (column + 44, 84)], "#24356a", 3)
    layer.rect(84, 168, 84, 122, INK).rect(91, 175, 70, 115, "#b02a30").rect(125, 175, 2, 115, INK).rect(
        74, 158, 104, 8, "#dfe6f4"
    )
    layer.circle(118, 236, 2.4, "#ffc25c").circle(134, 236, 2.4, "#ffc25c")
    layer.circle(420, 70, 46, "#9fb0d6").circle(420, 70, 34, "#dfe6f4")
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.polygon([(250, 288), (0, 288), (0, 360), (640, 360), (640, 282)], "#dfe6f4")
    layer.polygon([(0, 304), (640, 296), (640, 360), (0, 360)], "#9fb0d6")
    layer.polygon([(600, 270), (640, 250), (640, 300)], "#ffc25c").polygon([(600, 270), (640, 260), (640, 292)], "#ffe9ac")
    car(layer, 350, 304, "#ffc25c", 1.5)
    return canvas.over(layer)


def the_pipeline() -> Canvas:
    """The road east ends at a pipe that goes west."""
    canvas = ground(("#0f3240", "#174655"), (150, 214), 20, 0.05)
    disc(canvas, (150, 196), ((116, "#c4511e"), (88, "#e8782a"), (60, "#ff9a3c"), (30, "#ffcf7c")), "#a8431c")
    layer = canvas.layer(SMOOTH)
    for index in range(34):
        x, height = index * 20 - 8, (46, 70, 54, 82, 40)[index % 5]
        layer.polygon([(x, 262), (x + 11, 262 - height), (x + 22, 262)], "#0a2029")
        layer.line([(x + 1, 260), (x + 11, 262 - height)], "#2f6168", 1)
    layer.polygon([(0, 258), (640, 250), (640, 360), (0, 360)], "#8fb09c")
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.polygon([(640, 92), (640, 196), (40, 236), (40, 222)], INK)
    layer.line([(640, 92), (40, 222)], "#ffcf7c", 2.2)
    layer.polygon([(640, 118), (640, 132), (40, 226), (40, 225)], "#22585f")
    for x, top, reach in ((96, 226, 26), (176, 222, 32), (286, 214, 42), (432, 204, 56), (600, 194, 72)):
        layer.polygon([(x - 3, top), (x + 4, top), (x + 12, top + reach), (x - 11, top + reach)], INK)
        layer.rect(x - reach / 3, top - reach * 0.1, reach * 0.66, reach * 0.14, INK)
    for x, high, low in ((236, 178, 224), (360, 152, 216), (520, 116, 206)):
        layer.line([(x, high), (x, low)], "#f2ecc8", 2.5)
    layer.polygon([(0, 300), (640, 286), (640, 360), (0, 360)], "#04121a")
    return canvas.over(layer)
