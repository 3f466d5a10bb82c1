"""The scenes around chapter 2: the pumping station, Austria, England, Tangier, Bratislava, Vienna."""

from __future__ import annotations

import math

import skia

from assets.studio.paint import Canvas, Layer, arch_path, mix, polygon_path
from assets.studio.story.cast import chalked
from assets.studio.story.scenes import INK, SIZE, SMOOTH, disc, ground, roofs


def pines(layer: Layer, base: float, colour: str, rim: str, heights: tuple[int, ...], step: float, shift: float = 0.0) -> None:
    """A row of firs of two storeys each."""
    for index in range(int(SIZE[0] / step) + 3):
        x, height = index * step - shift, heights[index % len(heights)]
        half = height * 0.24
        layer.polygon([(x - half, base), (x, base - height * 0.62), (x + half, base)], colour)
        layer.polygon(
            [(x - half * 0.72, base - height * 0.34), (x, base - height), (x + half * 0.72, base - height * 0.34)], colour
        )
        layer.line([(x - half * 0.72, base - height * 0.34), (x, base - height)], rim, 1)


def snowy_floor(layer: Layer, left: float, right: float, colour: str = "#8fb09c") -> None:
    """Black ground with a line of snow, down to the captions."""
    layer.polygon([(0, left), (640, right), (640, 360), (0, 360)], INK).line([(0, left), (640, right)], colour, 2.6)


# ---------------------------------------------------------------- before


def the_station() -> Canvas:
    """A flare above the forest, tanks and pipes below it."""
    canvas = ground(("#081a26", "#0e2b3a"), (466, 104), 22, 0.06)
    disc(canvas, (466, 104), ((96, "#8c2f1c"), (74, "#c4511e"), (52, "#ff9a3c"), (28, "#ffcf7c")), "#8c2f1c")
    layer = canvas.layer(SMOOTH)
    pines(layer, 262, "#0c2a33", "#22585f", (70, 96, 78, 110, 64), 26, 6)
    layer.curve([(466, 128), (452, 108), (462, 84), (458, 62), (478, 80), (484, 104), (474, 126)], "#fff2c8")
    layer.polygon([(462, 124), (472, 124), (478, 270), (456, 270)], INK).line([(463, 124), (457, 268)], "#ff9a3c", 1.6)
    for y in (150, 178, 206, 234):
        layer.line([(454, y), (480, y)], INK, 3)
    layer.line([(460, 132), (404, 262)], INK, 1.6).line([(474, 132), (540, 262)], INK, 1.6)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    for x, radius in ((560, 44), (622, 34)):
        layer.circle(x, 228, radius, INK).circle(x, 228, radius, "#ff9a3c", 0.9, 1.6)
        layer.rect(x - radius - 4, 228, 2 * radius + 8, 70, INK)
        layer.line([(x - radius, 222), (x + radius, 222)], "#22585f", 1.2)
    layer.rect(318, 214, 118, 70, INK).polygon([(310, 216), (318, 196), (436, 196), (446, 216)], INK)
    layer.line([(310, 215), (318, 196), (436, 196)], "#8fb09c", 2.2)
    for x in (330, 356, 382, 408):
        layer.rect(x, 228, 16, 22, "#ffcf7c").rect(x + 7, 228, 2, 22, INK)
    layer.line([(0, 244), (330, 236)], INK, 16).line([(0, 237), (330, 229)], "#ff9a3c", 1.8).line(
        [(0, 248), (330, 240)], "#22585f", 2
    )
    for x in (40, 130, 220, 296):
        layer.rect(x, 240, 10, 50, INK).rect(x - 4, 234, 18, 18, INK)
    for x in range(248, 640, 22):
        layer.line([(x, 286), (x, 262)], INK, 2)
    layer.line([(240, 264), (640, 264)], INK, 1.4).line([(240, 272), (640, 272)], INK, 1.4)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.curve([(-20, 360), (-20, 292), (70, 288), (190, 298), (330, 286), (470, 290), (660, 284), (660, 360)], INK, tension=0.7)
    layer.curve_line([(-20, 292), (70, 288), (190, 298), (330, 286), (470, 290), (660, 284)], "#8fb09c", 2.4)
    return canvas.over(layer)


def the_pig() -> Canvas:
    """A drawing office's plan of the pig in its pipe."""
    canvas = Canvas(SIZE, "#123a5c")
    layer = canvas.layer(SMOOTH)
    for x in range(0, 641, 20):
        layer.rect(x, 0, 1, 360, "#1f5078", 0.9 if x % 100 == 0 else 0.45)
    for y in range(0, 361, 20):
        layer.rect(0, y, 640, 1, "#1f5078", 0.9 if y % 100 == 0 else 0.45)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    white, faint = "#dfeef0", "#7fb0c4"
    for y in (66, 254):
        layer.rect(0, y - 9, 640, 18, "#0a2338").line([(0, y - 9), (640, y - 9)], white, 2).line(
            [(0, y + 9), (640, y + 9)], white, 2
        )
        for x in range(-10, 640, 14):
            layer.line([(x, y + 8), (x + 16, y - 8)], faint, 0.8)
    for x in (96, 356, 600):
        layer.rect(x, 44, 12, 44, "#0a2338").frame(x, 44, 12, 44, white).rect(x, 232, 12, 44, "#0a2338").frame(
            x, 232, 12, 44, white
        )
    outline = skia.Path()
    outline.addRoundRect(skia.Rect.MakeXYWH(168, 98, 300, 124), 56, 56)
    layer.path(outline, "#0a2338").path(outline, white, stroke=2.4)
    for x in (214, 318, 420):
        layer.rect(x, 80, 16, 160, "#c4511e").frame(x, 80, 16, 160, white)
    for x, stout, hat in ((266, 1.5, 16), (372, 1.0, 0)):
        seat = [(x - 24, 210), (x - 26, 150), (x - 16, 150), (x - 12, 190), (x + 22, 194), (x + 22, 210)]
        layer.polygon(seat, "#1f5078").line([seat[0], seat[1], seat[2], seat[3], seat[4]], faint, 1.2)
        layer.curve([(x - 14, 192), (x - 14, 160), (x - 4, 146), (x + 8, 150), (x + 10 * stout, 172), (x + 12 * stout, 190)], INK)
        layer.line([(x, 188), (x + 32, 186), (x + 34, 208), (x + 44, 208)], INK, 9).line(
            [(x + 2, 158), (x + 20, 172), (x + 36, 164)], INK, 6
        )
        layer.circle(x + 1, 134, 11, INK).rect(x - 9, 126 - hat, 19, hat + 2, INK)
        layer.line([(x + 10, 128), (x + 13, 137), (x + 8, 144)], "#ffcf7c", 1.4)
    layer.circle(450, 160, 13, "#0a2338").circle(450, 160, 13, white, stroke=1.6)
    layer.line([(168, 286), (468, 286)], white, 1.2).line([(168, 278), (168, 294)], white, 1.2).line(
        [(468, 278), (468, 294)], white, 1.2
    )
    layer.polygon([(168, 286), (180, 281), (180, 291)], white).polygon([(468, 286), (456, 281), (456, 291)], white)
    layer.polygon([(512, 142), (572, 142), (572, 124), (612, 160), (572, 196), (572, 178), (512, 178)], "#e8482a")
    layer.polygon([(20, 142), (80, 142), (80, 124), (120, 160), (80, 196), (80, 178), (20, 178)], "#e8482a")
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.rect(0, 312, 640, 48, INK)
    return canvas.over(layer)


# ---------------------------------------------------------------- after


def the_terminal() -> Canvas:
    """The pipe's mouth in the Alps, at dawn."""
    canvas = ground(("#2f6272", "#3d7886"), (150, 250), 20, 0.02)
    disc(canvas, (150, 214), ((104, "#e8782a"), (80, "#f6a13c"), (54, "#ffcf7c"), (28, "#fff2c8")), "#d8653a")
    layer = canvas.layer(SMOOTH)
    for points, colour, snow in (
        ([(-40, 280), (70, 150), (120, 190), (220, 92), (300, 180), (360, 150), (470, 280)], "#2a5666", "#f2ecc8"),
        ([(180, 290), (330, 130), (392, 184), (500, 60), (660, 250), (660, 300)], "#173c4c", "#dfeef0"),
    ):
        layer.polygon([*points, (points[-1][0], 320), (points[0][0], 320)], colour)
        for index in range(1, len(points) - 1):
            (x, y), left, right = points[index], points[index - 1], points[index + 1]
            if y < left[1] and y < right[1]:
                cut = [
                    (x + (left[0] - x) * 0.34, y + (left[1] - y) * 0.34),
                    (x, y),
                    (x + (right[0] - x) * 0.34, y + (right[1] - y) * 0.34),
                ]
                middle = [(x + 14, cut[2][1] - 16), (x + 4, cut[2][1] + 4), (x - 8, cut[0][1] - 14)]
                layer.polygon([*cut, *middle], snow)
    pines(layer, 296, "#0c2a33", "#5fa8ac", (44, 60, 38, 70), 19, 4)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.polygon([(640, 50), (520, 72), (520, 300), (640, 322)], INK)
    for x, top in ((560, 64), (604, 56)):
        layer.rect(x, top - 8, 14, 260, INK).line([(x, top - 8), (x + 14, top - 10)], "#ffcf7c", 1.6)
    layer.line([(520, 72), (640, 50)], "#ffcf7c", 2.4).line([(520, 100), (640, 84)], "#173c4c", 3)
    layer.oval(520, 186, 62, 114, INK).oval(520, 186, 62, 114, "#ffcf7c", stroke=2.6)
    layer.oval(516, 186, 44, 92, "#0c222c").oval(516, 186, 44, 92, "#c4511e", stroke=2).oval(510, 186, 26, 62, "#04080c")
    for index in range(20):
        angle = math.tau * index / 20
        layer.circle(519 + 53 * math.cos(angle), 186 + 103 * math.sin(angle), 2, "#8a6a3c")
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    snowy_floor(layer, 300, 296, "#f2ecc8")
    return canvas.over(layer)


def the_safe_house() -> Canvas:
    """A drawing room in England with three tall windows, and a table between two men."""
    canvas = Canvas(SIZE, "#12241e")
    layer = canvas.layer(SMOOTH)
    for x in range(0, 640, 22):
        layer.rect(x, 0, 9, 320, "#173027")
    for x in (70, 262, 454):
        layer.rect(x, 30, 116, 236, "#cfe0b0").rect(x, 30, 116, 90, "#f2f0cc")

        far = [(40, 190), (136, 152), (236, 174), (330, 146), (424, 178), (520, 150), (600, 170)]
        near = [(40, 214), (150, 196), (290, 216), (400, 192), (500, 212), (600, 200)]
        with layer.clip(polygon_path([(x, 30), (x + 116, 30), (x + 116, 266), (x, 266)])):
            layer.curve([(0, 300), *far, (640, 300)], "#5f8c5a").curve([(0, 320), *near, (640, 320)], "#35604a")
            layer.circle(512, 150, 34, "#35604a").rect(508, 160, 8, 60, "#35604a").circle(150, 172, 20, "#4a7a52")
        for bar in (38, 76):
            layer.rect(x + bar, 30, 3, 236, "#0c1814")
        for y in (88, 146, 204):
            layer.rect(x, y, 116, 3, "#0c1814")
        layer.polygon([(x - 18, 18), (x + 22, 18), (x + 4, 120), (x - 10, 280), (x - 26, 280)], "#7a1f26")
        layer.polygon([(x + 134, 18), (x + 94, 18), (x + 112, 120), (x + 126, 280), (x + 142, 280)], "#7a1f26")
        layer.line([(x + 22, 18), (x + 4, 120), (x - 10, 280)], "#d2564a", 1.6)
        layer.rect(x - 28, 10, 172, 14, "#0c1814").line([(x - 28, 10), (x + 144, 10)], "#c8902c", 1.6)
    layer.rect(0, 268, 640, 92, "#0a1410")
    canvas.over(layer)
    canvas.beam([(262, 30), (378, 30), (470, 300), (300, 300)], "#f2f0cc", 0.16, 10)
    layer = canvas.layer(SMOOTH)
    layer.rect(0, 298, 640, 62, INK).line([(0, 298), (640, 298)], "#c8902c", 2.2)
    return canvas.over(layer)


def the_lawn() -> Canvas:
    """The same house an hour later."""
    canvas = ground(("#2a0a10", "#481018"), (300, 150), 24, 0.04)
    disc(canvas, (300, 150), ((132, "#8e1822"), (102, "#c4202c"), (72, "#e8452f"), (40, "#f6a13c")), "#8e1822")
    layer = canvas.layer(SMOOTH)
    for x, y, radius in ((398, 130, 22), (424, 100, 28), (410, 62, 36), (452, 34, 42), (420, 4, 50), (500, 0, 46)):
        layer.circle(x, y, radius, "#1c060c")
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.rect(250, 176, 330, 120, INK).polygon([(236, 178), (268, 142), (562, 142), (594, 178)], INK)
    layer.line([(236, 177), (268, 142), (562, 142)], "#f6a13c", 2)
    for x in (288, 392, 520):
        layer.rect(x, 112, 22, 40, INK).rect(x - 3, 108, 28, 6, INK)
    layer.polygon([(372, 178), (414, 148), (456, 178)], INK).line([(372, 178), (414, 148)], "#f6a13c", 1.6)
    for row, y in enumerate((192, 238)):
        for x in (268, 304, 340, 470, 506, 542):
            broken = (x, row) in ((304, 0), (340, 1), (506, 1))
            layer.rect(x, y, 18, 30, "#e8452f" if broken else "#ffcf7c").rect(x + 8, y, 2, 30, INK).rect(x, y + 14, 18, 2, INK)
            if broken:
                layer.polygon([(x, y + 30), (x + 6, y + 8), (x + 12, y + 22), (x + 18, y + 2), (x + 18, y + 30)], INK)
    layer.rect(400, 236, 28, 62, "#8e1822").polygon([(394, 238), (414, 226), (434, 238)], INK)
    for x, size in ((196, 64), (622, 80), (40, 88)):
        layer.rect(x - 5, 240, 10, 60, INK)
        for dx, dy, share in ((0, -20, 0.7), (-26, 6, 0.56), (26, 4, 0.6), (0, 14, 0.6)):
            layer.circle(x + dx * size / 80, 214 + dy * size / 80, size * share * 0.7, INK)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.curve([(-20, 360), (-20, 300), (160, 292), (330, 300), (500, 294), (660, 302), (660, 360)], INK, tension=0.7)
    layer.curve_line([(-20, 300), (160, 292), (330, 300), (500, 294), (660, 302)], "#e8452f", 2)
    return canvas.over(layer)


def the_note() -> Canvas:
    """A sheet of paper in the light of a desk lamp; rain on London."""
    canvas = Canvas(SIZE, "#0b1420")
    layer = canvas.layer(SMOOTH)
    layer.rect(40, 24, 560, 190, "#16283a")
    skyline = [
        (40, 190), (40, 168), (78, 168), (78, 150), (112, 150), (112, 172), (150, 172), (150, 96), (158, 96), (158, 70),
        (164, 44), (170, 70), (170, 96), (178, 96), (178, 172), (226, 172), (226, 160), (262, 160), (262, 176),
        (420, 176), (420, 160), (446, 160), (446, 138), (452, 118), (470, 104), (488, 118), (494, 138), (494, 160),
        (524, 160), (524, 146), (560, 146),
        (560, 170), (600, 170), (600, 214), (40, 214),
    ]  # fmt: skip
    layer.polygon(skyline, "#0d1a28").line(skyline[1:-2], "#3c5a78", 1.2)
    layer.circle(164, 108, 7, "#ffcf7c").circle(470, 132, 3, "#ffcf7c")
    for x in range(46, 600, 18):
        for y in range(20 + x * 7 % 34, 206, 46):
            layer.line([(x, y), (x - 4, y + 14)], "#5d82a0", 1, 0.55)
    for x in (40, 224, 412, 596):
        layer.rect(x - 4, 20, 8, 200, "#060a12")
    layer.rect(36, 18, 568, 8, "#060a12").rect(36, 210, 568, 10, "#060a12").line([(36, 210), (604, 210)], "#3c5a78", 1.4)
    canvas.over(layer)
    canvas.beam([(306, 78), (334, 78), (520, 330), (120, 330)], "#ffcf7c", 0.42, 8)
    layer = canvas.layer(SMOOTH)
    layer.rect(0, 296, 640, 64, INK).line([(0, 296), (640, 296)], "#c8902c", 1.8)
    layer.polygon([(274, 92), (292, 58), (348, 58), (366, 92)], "#1f5a3c").polygon(
        [(292, 58), (348, 58), (344, 52), (296, 52)], "#c8902c"
    )
    layer.line([(276, 91), (293, 59)], "#8fd0a0", 1.8).line([(320, 0), (320, 54)], "#c8902c", 3)
    return canvas.over(layer)


def karas_room() -> Canvas:
    """A room under the roofs of Bratislava, a stove, a window full of snow light."""
    canvas = Canvas(SIZE, "#2a1420")
    layer = canvas.layer(SMOOTH)
    for x in range(0, 640, 26):
        layer.rect(x, 0, 10, 300, "#311a28")
    canvas.over(layer)
    view = ground(("#3a4f86", "#4c64a0"), (420, 170), 18, 0.05)
    sky = view.layer(SMOOTH)
    sky.circle(470, 92, 40, "#dfe6f4").circle(470, 92, 30, "#fff4dc")
    roofs(sky, 212, "#24356a", "#9fb0d6", "#ffc25c", 19)
    roofs(sky, 246, "#16224a", "#6f83b8", "#ffc25c", 43)
    view.over(sky)
    frame = Layer(SIZE, SMOOTH)
    arch = arch_path(236, 26, 330, 250)
    frame.path(arch, "#ffffff")
    canvas.masked(view.pixels, frame.mask())
    layer = canvas.layer(SMOOTH)
    layer.path(arch, INK, stroke=9).path(arch, "#f6a872", stroke=1.6)
    with layer.clip(arch):
        for x in (318, 400, 482):
            layer.rect(x - 2, 26, 4, 250, INK)
        layer.rect(236, 168, 330, 4, INK)
    layer.rect(222, 270, 358, 12, INK).line([(222, 270), (580, 270)], "#dfe6f4", 2.2)
    layer.polygon([(196, 8), (262, 8), (236, 150), (222, 296), (188, 296)], "#5a1824").line(
        [(262, 8), (236, 150), (222, 296)], "#ee7a56", 1.6
    )
    layer.polygon([(612, 8), (544, 8), (572, 150), (586, 296), (620, 296)], "#5a1824").line(
        [(544, 8), (572, 150)], "#ee7a56", 1.6
    )
    layer.rect(40, 130, 84, 168, INK).rect(32, 120, 100, 14, INK).rect(72, 0, 20, 122, INK).line(
        [(32, 120), (132, 120)], "#ee7a56", 1.6
    )
    layer.rect(58, 220, 48, 34, "#e8452f").rect(62, 224, 40, 26, "#f6a13c").rect(80, 220, 4, 34, INK).rect(58, 235, 48, 4, INK)
    canvas.over(layer)
    canvas.glow(82, 238, 150, "#f6763c", 0.36)
    layer = canvas.layer(SMOOTH)
    layer.rect(0, 296, 640, 64, INK).line([(0, 296), (640, 296)], "#ee7a56", 1.6)
    return canvas.over(layer)


def the_arms_room() -> Canvas:
    """Whitaker's hall in Tangier: great men in niches, small men in glass cases."""
    canvas = Canvas(SIZE, "#141c18")
    layer = canvas.layer(SMOOTH)
    for index, x in enumerate((40, 190, 340, 490)):
        niche = arch_path(x, 34, 110, 214)
        layer.path(niche, "#7a6a3a").path(niche, "#f0e2b8", stroke=2)
        layer.path(arch_path(x + 10, 46, 90, 202), "#c8a458")
        middle = x + 55
        hat = (
            [(middle - 34, 98), (middle, 70), (middle + 34, 98)],
            [(middle - 20, 98), (middle - 14, 72), (middle + 4, 62), (middle + 18, 76), (middle + 20, 98)],
            [(middle - 17, 98), (middle - 15, 60), (middle + 15, 60), (middle + 17, 98)],
            [(middle - 22, 98), (middle - 26, 84), (middle, 74), (middle + 28, 82), (middle + 30, 96)],
        )[index]
        layer.polygon(hat, INK).circle(middle, 106, 15, INK)
        layer.polygon(
            [
                (middle - 30, 216),
                (middle - 34, 146),
                (middle - 16, 124),
                (middle + 16, 124),
                (middle + 34, 146),
                (middle + 30, 216),
            ],
            INK,
        )
        layer.line([(middle - 34, 148), (middle - 16, 125)], "#f0e2b8", 1.6)
        layer.line([(middle + 24, 136), (middle + 46, 196)], INK, 5) if index % 2 else layer.line(
            [(middle - 26, 140), (middle - 44, 120)], INK, 6
        )
        layer.rect(x + 4, 216, 102, 36, INK).line([(x + 4, 216), (x + 106, 216)], "#f0e2b8", 1.4)
    layer.rect(0, 0, 640, 18, "#0c1014").rect(0, 18, 640, 3, "#7a6a4a")
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.rect(228, 232, 184, 64, INK).polygon([(228, 232), (240, 206), (424, 206), (412, 232)], "#1e2a2a").frame(
        228, 232, 184, 64, "#c8a468"
    )
    layer.line([(228, 232), (240, 206), (424, 206), (412, 232)], "#f0e2b8", 1.4)
    for index in range(9):
        x = 250 + index * 18
        layer.rect(x, 216, 3, 12, "#a02028" if index % 2 else "#f0e2b8").circle(x + 1.5, 214, 2.2, "#f0e2b8")
    layer.rect(0, 296, 640, 64, INK).line([(0, 296), (640, 296)], "#c8a468", 2)
    return canvas.over(layer)


def the_prater() -> Canvas:
    """Vienna's fair by night; the game turns the wheel."""
    canvas = ground(("#1a1650", "#2a2270"), (430, 150), 20, 0.03)
    disc(canvas, (430, 150), ((138, "#5a2c84"), (106, "#8a3a8c"), (72, "#d84c84"), (38, "#ff8a7a")), "#5a2c84")
    layer = canvas.layer(SMOOTH)
    roofs(layer, 270, "#141040", "#6a3a8c", "#ffb84a", 29)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    for x, width, colour in ((16, 96, "#c8305a"), (134, 84, "#2f9aa0"), (560, 96, "#c8305a")):
        top = 232
        for stripe in range(6):
            left = x + stripe * width / 6
            shade = colour if stripe % 2 else "#fff2c8"
            layer.polygon(
                [
                    (left, top + 22),
                    (left + width / 6, top + 22),
                    (x + width / 2 + (stripe - 2) * 4, top - 6),
                    (x + width / 2 + (stripe - 3) * 4, top - 6),
                ],
                shade,
            )
        layer.rect(x + 4, top + 22, width - 8, 48, INK).rect(x + 14, top + 30, width - 28, 18, "#ffb84a")
        layer.polygon([(x + width / 2, top - 6), (x + width / 2, top - 24), (x + width / 2 + 16, top - 18)], "#ff5f8a")
    for start, end in (((0, 120), (230, 186)), ((230, 186), (320, 214)), ((640, 140), (540, 196))):
        for step in range(14):
            part = step / 13
            x = start[0] + (end[0] - start[0]) * part
            y = start[1] + (end[1] - start[1]) * part + 26 * math.sin(math.pi * part)
            layer.circle(x, y, 2.6, ("#ffb84a", "#46e0d0", "#ff5f8a")[step % 3])
    layer.rect(0, 296, 640, 64, INK).line([(0, 296), (640, 296)], "#ff8a7a", 2)
    return canvas.over(layer)


def the_door() -> Canvas:
    """Chalk on a café's shutter."""
    canvas = ground(("#150a2a", "#231040"), (320, 160), 24, 0.0)
    layer = canvas.layer(SMOOTH)
    layer.rect(96, 36, 448, 262, "#2a1a3c").rect(96, 36, 448, 262, INK, 0.2)
    for y in range(44, 296, 14):
        layer.rect(104, y, 432, 11, "#3a2452").rect(104, y, 432, 1.6, "#5c3c7c")
    layer.rect(84, 24, 472, 14, INK).rect(84, 24, 12, 274, INK).rect(544, 24, 12, 274, INK).line(
        [(84, 24), (556, 24)], "#ff8a7a", 2
    )
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.canvas.translate(320, 168)
    layer.canvas.rotate(-4)
    chalked(layer, 62, "#f4e6c4", -96, 86)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    for x, y, radius in ((60, 250, 46), (20, 190, 40), (600, 256, 44), (626, 196, 42), (560, 286, 28), (104, 284, 26)):
        layer.circle(x, y, radius, "#0d0618")
    layer.rect(0, 296, 640, 64, INK).line([(0, 296), (640, 296)], "#e8452f", 2)
    for x in (150, 196, 228, 262, 330, 372, 420, 470):
        layer.polygon([(x, 296), (x + 5, 288 - x % 7), (x + 12, 296)], "#9fd8e8")
    return canvas.over(layer)


def the_roofs() -> Canvas:
    """Tangier: white walls, a high sun, the strait."""
    canvas = ground(("#2f86b4", "#3f98c4"), (320, 96), 20, 0.05)
    disc(canvas, (320, 96), ((70, "#f6c45c"), (52, "#ffe08a"), (32, "#fff6d8")), "#f6d88a")
    layer = canvas.layer(SMOOTH)
    layer.rect(0, 176, 640, 50, "#1e5a8a")
    for x in range(8, 640, 42):
        layer.line([(x, 184 + x % 5 * 6), (x + 20, 184 + x % 5 * 6)], "#8fd0e0", 1.2)
    layer.polygon([(420, 176), (500, 150), (560, 164), (640, 140), (640, 176)], "#6f8fa8")
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    for x, top, width, tone in (
        (0, 196, 92, 0),
        (80, 222, 74, 1),
        (148, 190, 96, 0),
        (236, 226, 84, 1),
        (316, 204, 70, 0),
        (380, 228, 92, 1),
        (466, 186, 84, 0),
        (544, 214, 100, 1),
    ):
        wall, side = ("#f4ead2", "#d8b88c") if tone == 0 else ("#e4d2ac", "#c09a6c")
        layer.rect(x, top, width, 140, wall).rect(x + width - 16, top, 16, 140, side).line(
            [(x, top), (x + width, top)], "#ffffff", 2
        )
        layer.path(arch_path(x + 14, top + 22, 14, 28), "#5a3040").path(arch_path(x + 40, top + 22, 14, 28), "#2f7f8a")
    layer.circle(196, 190, 30, "#f4ead2").rect(164, 190, 66, 10, "#e4d2ac").line([(196, 160), (196, 146)], "#5a3040", 2)
    layer.line([(92, 196), (148, 190)], "#5a3040", 1.2)
    for x, colour in ((98, "#c8305a"), (112, "#2fa89a"), (128, "#f6a13c")):
        layer.rect(x, 196, 11, 16, colour)
    layer.line([(386, 228), (466, 200)], "#5a3040", 1.2)
    for x, colour in ((398, "#2f7f8a"), (416, "#f4ead2"), (436, "#c8305a")):
        layer.rect(x, 226 - (x - 386) * 0.35, 13, 18, colour)
    layer.rect(0, 292, 640, 68, INK).line([(0, 292), (640, 292)], "#ffe08a", 2.2)
    for x in range(0, 640, 40):
        layer.rect(x, 282, 24, 12, INK).line([(x, 282), (x + 24, 282)], "#ffe08a", 1.6)
    return canvas.over(layer)


def the_glass() -> Canvas:
    """A cocktail glass as large as the moon, and what falls into it."""
    canvas = ground(("#0c1430", "#141f48"), (320, 130), 20, 0.08)
    disc(canvas, (320, 118), ((112, "#24356a"), (90, "#3a4f8c"), (66, "#6f83b8")), "#24356a")
    layer = canvas.layer(SMOOTH)
    layer.polygon([(214, 74), (426, 74), (320, 196)], "#9fd8c8", 0.42).polygon(
        [(238, 102), (402, 102), (320, 196)], "#d8f0c4", 0.7
    )
    layer.line([(214, 74), (320, 196), (426, 74)], "#f4f0dc", 2.4).line([(214, 74), (426, 74)], "#f4f0dc", 1.8)
    layer.line([(320, 196), (320, 278)], "#f4f0dc", 4).oval(320, 284, 56, 8, "#f4f0dc", stroke=2.2)
    layer.line([(276, 60), (356, 150)], "#f6a13c", 2).circle(346, 138, 10, "#6f8a3c").circle(348, 136, 3.4, "#c4202c")
    for x, y, size in ((330, 118, 4), (338, 130, 3), (326, 140, 2.4), (334, 152, 2)):
        layer.circle(x, y, size, "#ffffff", 0.85)
    layer.circle(336, 46, 6, "#fff6e8").line([(332, 24), (334, 36)], "#fff6e8", 1.4).line([(342, 18), (340, 34)], "#fff6e8", 1.4)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.rect(0, 296, 640, 64, INK).line([(0, 296), (640, 296)], mix("#f4f0dc", "#3a4f8c", 0.4), 1.8)
    return canvas.over(layer)
