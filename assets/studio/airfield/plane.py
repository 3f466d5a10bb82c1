"""The transport at its full size: its hold seen through the open side, and its skin over the map's tiles.

Both pictures begin at tile (248, 20) of the map and are 80 x 28 tiles large.
"""

from __future__ import annotations

import math

import numpy as np

from assets.studio.desert.tones import GLINT, INK, STEEL
from assets.studio.paint import Canvas, Layer, Pixels, curve_path, grid, hashed, noise, polygon_path
from assets.studio.pipe.fixtures import letters
from assets.studio.tiles.blob import TILE

ORIGIN = (248, 20)
SIZE = (80 * TILE, 28 * TILE)
SKIN = ("#1b1426", "#2c2138", "#42324e", "#5c4862", "#7c6278", "#a8848c", "#dcae9c", "#ffdcb4")
"""From the belly's shade to the back in the sun."""
RED = "#d8323c"
RIB = 40
DUSK = "#ff9a54"


def at(column: float, row: float) -> tuple[float, float]:
    """A place of the map, in tiles, as px of the picture."""
    return (column - ORIGIN[0]) * TILE, (row - ORIGIN[1]) * TILE


# ---------------------------------------------------------------- behind: the hold, the cockpit


def wall(layer: Layer, left: float, top: float, right: float, bottom: float, seed: int) -> None:
    """The inside of the hull: quilted panels between ribs, stringers, warm from below."""
    x0, y0 = at(left, top)
    x1, y1 = at(right, bottom)
    layer.gradient(x0, y0, x1 - x0, y1 - y0, [(0, "#130d1c"), (0.35, "#2a1e34"), (0.75, "#43303f"), (1, "#2a1d2c")])
    for number, x in enumerate(range(int(x0), int(x1), RIB)):
        wide = min(RIB, int(x1) - x)
        for row, (share, high) in enumerate(((0.14, 0.2), (0.38, 0.26), (0.68, 0.22))):
            y, tall = y0 + share * (y1 - y0), high * (y1 - y0)
            tone = ("#3a2a40", "#42303f", "#352639")[int(2.99 * hashed(number, row, seed))]
            layer.rect(x + 9, y, max(wide - 11, 1), tall, tone).rect(x + 9, y, max(wide - 11, 1), 1, "#6a4e5c")
            layer.rect(x + 9, y + tall - 1, max(wide - 11, 1), 1, "#1c1424")
            for stitch in range(x + 14, x + wide - 4, 7):
                layer.rect(stitch, y + 2, 1, tall - 4, "#2c2032", 0.7)
        layer.rect(x, y0, 7, y1 - y0, INK).rect(x + 1, y0, 3, y1 - y0, "#4c3848").rect(x + 1, y0, 1, y1 - y0, "#8c6a70")
        for y in range(int(y0) + 8, int(y1), 14):
            layer.circle(x + 3.5, y, 1.6, INK)
    for y in (y0 + 0.34 * (y1 - y0), y0 + 0.66 * (y1 - y0)):
        layer.rect(x0, y, x1 - x0, 2, INK).rect(x0, y, x1 - x0, 1, "#6a4e5c")


def porthole(canvas: Canvas, x: float, y: float) -> None:
    """A round window with the evening in it."""
    layer = canvas.layer()
    layer.circle(x, y, 9, INK).circle(x, y, 8, STEEL[3]).circle(x, y, 7, "#2a1626")
    layer.circle(x, y, 6, "#e06a4a").circle(x, y + 2, 4.5, "#ffb060").rect(x - 5, y + 2, 10, 1, "#7c2c4a")
    layer.line([(x - 4, y - 3), (x - 1, y - 5)], "#ffe8c0", 1)
    canvas.over(layer).glow(x, y, 26, DUSK, 0.35)


def hold_lamps(canvas: Canvas) -> None:
    """Caged lamps under the roof, each with its cone."""
    for column in (269, 276, 283, 290, 297):
        x, y = at(column, 34)
        layer = canvas.layer()
        layer.rect(x - 5, y, 10, 3, INK).rect(x - 4, y + 1, 8, 1, STEEL[4]).rect(x - 3, y + 3, 6, 3, "#ffe0a0")
        canvas.over(layer).glow(x, y + 5, 70, "#ffb060", 0.3).glow(x, y + 4, 16, "#fff0c8", 0.6)


def stowage(layer: Layer) -> None:
    """Along the wall: nets, seats folded up, the relief's first load under straps."""
    for column in (267.5, 287.5):
        x, y = at(column, 39)
        for step in range(6):
            layer.line([(x + step * 8, y), (x + step * 8 + 3, y + 46)], "#8a6a44", 1, 0.8)
            layer.line([(x, y + step * 9), (x + 44, y + step * 9 + (step % 2) * 3)], "#6c5038", 1, 0.8)
    for column in (273, 281, 293):
        x, y = at(column, 41.2)
        for seat in range(3):
            layer.rect(x + seat * 22, y, 19, 14, INK).rect(x + seat * 22 + 1, y + 1, 17, 12, "#7c3a30")
            layer.rect(x + seat * 22 + 1, y + 1, 17, 1, "#c86a4a").rect(x + seat * 22 + 8, y - 10, 3, 34, "#b8863c")
    x, y = at(295, 36.4)
    letters(layer, "ГРУЗ 4", round(x), round(y), "#c8a078")


def back() -> Pixels:
    """The hold, the crew's room and the cockpit behind the tiles."""
    canvas = Canvas(SIZE)
    layer = canvas.layer()
    wall(layer, 266, 34, 303.2, 44, 3)
    wall(layer, 259, 41, 265.5, 44, 5)
    x, y = at(256, 36)
    layer.polygon(
        [at(253.8, 39), at(254.6, 37.4), at(256.2, 35.9), at(259.5, 35), at(266, 34), at(266, 40), at(253.8, 40)], "#1c1428"
    )
    for column in range(4):
        layer.rect(x + 6 + column * 22, y + 34, 16, 24, INK).rect(x + 7 + column * 22, y + 35, 14, 22, "#3a2a3c")
        for lamp in range(6):
            tone = ("#7cf0a0", "#ffb040", "#ff5a4a", "#ffe0a0")[int(3.99 * hashed(column, lamp, 2))]
            layer.rect(x + 9 + column * 22 + lamp % 3 * 4, y + 38 + lamp // 3 * 6, 2, 2, tone)
    canvas.over(layer)
    for column in (270, 278, 286, 294, 301):
        porthole(canvas, *at(column, 37.4))
    more = canvas.layer()
    stowage(more)
    canvas.over(more)
    hold_lamps(canvas)
    glass = canvas.layer()
    glass.polygon(
        [at(254, 38.4), at(254.8, 37.2), at(256.4, 35.9), at(258.4, 35.4), at(258.4, 37.6), at(256.2, 38.6)], "#d8684c", 0.75
    )
    glass.polygon([at(254.6, 38.1), at(255.4, 37.2), at(257, 36.2), at(257.6, 36.4), at(255.4, 38.2)], "#ffc27c", 0.7)
    for start, end in (((256.3, 36), (256.3, 38.5)), ((258.3, 35.3), (258.3, 37.7))):
        glass.line([at(*start), at(*end)], INK, 2)
    canvas.over(glass)
    return canvas.pixels


# ---------------------------------------------------------------- in front: the skin

ROOF = ((266, 32), (270, 32), (299, 32))
TAIL_BACK = ((299, 32), (301, 31), (303, 30), (307, 27), (310, 24), (311.4, 22.8), (313, 22))
TAIL_BELLY = (
    (321, 22), (322.2, 22.8), (323, 24), (323, 26), (319, 27), (317, 28), (315, 29.4), (313, 31), (309, 32.2), (307, 33.1),
    (305, 34), (299, 34),
)  # fmt: skip
"""The tail's outline goes by the outer corners of the tiles that one can stand on."""
NOSE = (
    (266, 32),
    (262, 32.9),
    (258.6, 34.1),
    (255.6, 35.9),
    (253.4, 37.8),
    (252.2, 39.6),
    (251.7, 41),
    (252, 42.4),
    (253.2, 44.2),
    (255.2, 46),
)


def shaded(canvas: Canvas, path_of: list[tuple[float, float]], top: float, bottom: float, seed: int) -> None:
    """A piece of skin (px, a closed outline): light on its back, panel lines, rivets, streaks."""
    height = canvas.size[1]
    ys = grid(canvas.size)[1]
    tones = 6.2 - 5.6 * np.clip((ys - top) / max(bottom - top, 1), 0, 1) + (noise(canvas.size, seed, 60, 3, 2) - 0.5) * 0.7
    ramp = np.array([[int(tone[i : i + 2], 16) / 255 for i in (1, 3, 5)] for tone in SKIN], np.float32)
    colours = ramp[np.clip(np.floor(tones + 0.5), 0, len(SKIN) - 1).astype(int)]
    outline = Layer(canvas.size)
    outline.path(polygon_path(path_of), "#ffffff")
    canvas.masked(colours, outline.mask())
    lines = canvas.layer()
    with lines.clip(polygon_path(path_of)):
        left, right = min(x for x, _ in path_of), max(x for x, _ in path_of)
        for x in range(int(left) // 48 * 48, int(right) + 48, 48):
            lines.rect(x, 0, 1, height, INK, 0.5).rect(x + 1, 0, 1, height, "#ffdcb4", 0.12)
            for y in range(int(top), int(bottom) + 8, 6):
                lines.pixel(x - 2, y, INK, 0.6)
        for y in range(int(top) + 10, int(bottom) + 8, 14):
            lines.rect(left, y, right - left, 1, INK, 0.4)
    canvas.over(lines)
    edge = canvas.layer()
    edge.line([*path_of, path_of[0]], INK, 1)
    canvas.over(edge)


def nacelle(canvas: Canvas, column: float, row: float, turn: float) -> None:
    """An engine before the wing's edge: a cowling, its exhaust, a propeller of four blades."""
    x, y = at(column, row)
    body = curve_path(
        [(x, y - 9), (x + 26, y - 12), (x + 84, y - 10), (x + 104, y - 2), (x + 84, y + 8), (x + 26, y + 12), (x, y + 9)]
    )
    layer = canvas.layer()
    layer.path(body, INK)
    with layer.clip(body):
        for step, tone in enumerate((SKIN[7], SKIN[6], SKIN[5], SKIN[4], SKIN[3], SKIN[2], SKIN[1])):
            layer.rect(x - 4, y - 11 + step * 3.4, 112, 3.4, tone)
        for line in (18, 44, 70):
            layer.rect(x + line, y - 12, 1, 24, INK, 0.6)
    layer.rect(x + 30, y + 6, 26, 5, INK).rect(x + 31, y + 7, 24, 2, "#5a2a2a")
    layer.polygon([(x - 14, y), (x - 4, y - 6), (x + 1, y - 7), (x + 1, y + 7), (x - 4, y + 6)], INK)
    layer.polygon([(x - 12, y), (x - 4, y - 5), (x, y - 5), (x, y + 1)], "#c05a4a")
    for blade in range(4):
        angle = turn + blade * math.pi / 2
        reach = 46 * math.sin(angle), 46 * math.cos(angle)
        tip_x, tip_y = x - 5 + reach[0] * 0.16, y - reach[1]
        layer.line([(x - 5, y), (tip_x, tip_y)], INK, 6).line([(x - 5, y), (tip_x, tip_y)], STEEL[2], 4)
        layer.line([(x - 4, y), (tip_x + 1, tip_y)], STEEL[4], 1)
        layer.line([(x - 5 + reach[0] * 0.13, y - reach[1] * 0.82), (tip_x, tip_y)], "#e0a040", 3)
    canvas.over(layer)


def star(layer: Layer, x: float, y: float, radius: float) -> None:
    """A red star edged in white."""
    for size, tone in ((radius + 2, "#f4e0c8"), (radius, RED)):
        points = []
        for corner in range(10):
            reach = size if corner % 2 == 0 else size * 0.42
            angle = math.pi * corner / 5
            points.append((x + reach * math.sin(angle), y - reach * math.cos(angle)))
        layer.polygon(points, tone)


def face() -> Pixels:
    """The skin over the tiles: back, nose, belly, tail, engines. Where one looks in it is left open."""
    canvas = Canvas(SIZE)
    roof = [at(*point) for point in ROOF]
    shaded(canvas, [*roof, at(299, 34), at(266, 34)], at(0, 32)[1], at(0, 34)[1], 3)
    tail = [at(*point) for point in (*TAIL_BACK, *TAIL_BELLY)]
    shaded(canvas, tail, at(0, 21)[1], at(0, 34)[1], 7)
    cockpit = [at(254.2, 39.9), at(254.2, 38.2), at(256.2, 36.2), at(259.6, 35.1), at(266, 34.1)]
    shaded(canvas, [*(at(*point) for point in NOSE[:6]), *cockpit], at(0, 32.4)[1], at(0, 40)[1], 5)
    chin = [*(at(*point) for point in NOSE[5:]), at(259, 46), at(259, 40.9), at(266, 40.9), at(266, 40), at(254.2, 40)]
    shaded(canvas, chin, at(0, 37)[1], at(0, 46.4)[1], 9)
    belly = [at(259, 44), at(261, 44), at(261, 46), at(255.2, 46), at(254, 44.9)]
    shaded(canvas, belly, at(0, 42)[1], at(0, 46.2)[1], 11)
    for left, right in ((262, 296), (299, 303)):
        shaded(canvas, [at(left, 44.35), at(right, 44.35), at(right, 46), at(left, 46)], at(0, 43)[1], at(0, 46.2)[1], 13)
    marks = canvas.layer()
    for column in np.arange(268, 302, 2.0):
        x, y = at(float(column), 45.2)
        marks.rect(x, y, 16, 3, "#8c2a3a", 0.8)
    star(marks, *at(316, 24.1), 14)
    star(marks, *at(297, 32.9), 9)
    for number in range(5):
        x, y = at(304.4 + number * 1.1, 31.9 - number * 0.45)
        marks.rect(x, y, 11, 9, "#2a1c30", 0.6).rect(x + 2, y + 2, 7, 1, "#dcae9c", 0.5)
    x, y = at(255.6, 41.4)
    for dot, is_on in enumerate("110111101101"):
        if is_on == "1":
            marks.rect(x + dot * 4, y, 3, 8 if dot % 3 else 4, "#dcae9c", 0.6)
    marks.line([at(252.2, 39.6), at(258.8, 39.6)], "#8c2a3a", 3).line([at(313.2, 22.1), at(320.8, 22.1)], GLINT, 1)
    canvas.over(marks)
    nacelle(canvas, 262.4, 32.2, 0.5)
    return canvas.pixels


def wheels() -> Pixels:
    """The undercarriage, behind whoever walks under the belly: legs and pairs of tyres. From tile (248, 46), 80 x 7 tiles."""
    size = (80 * TILE, 7 * TILE)
    canvas = Canvas(size)
    layer = canvas.layer()
    for column, ground in ((257.5, 6), (273.5, 7), (278.5, 7), (290, 7)):
        x, foot = (column - 248) * TILE, ground * TILE
        layer.rect(x + 12, 0, 10, foot - 12, INK).rect(x + 14, 0, 6, foot - 12, STEEL[2]).rect(x + 18, 0, 2, foot - 12, STEEL[4])
        layer.line([(x + 16, 4), (x - 8, foot - 34)], INK, 4).line([(x + 16, 4), (x - 8, foot - 34)], STEEL[3], 2)
        for wheel in (0, 34):
            layer.circle(x + wheel, foot - 17, 17, INK).circle(x + wheel, foot - 17, 15.6, "#1e1622").circle(
                x + wheel, foot - 17, 8, INK
            )
            layer.circle(x + wheel, foot - 17, 7, STEEL[3]).circle(x + wheel, foot - 17, 3, STEEL[5])
            layer.line([(x + wheel + 4, foot - 31), (x + wheel + 13, foot - 24)], "#6a525a", 2)
        layer.rect(x - 2, foot - 20, 38, 5, INK).rect(x - 1, foot - 19, 36, 2, STEEL[4])
    canvas.over(layer)
    canvas.shade(np.linspace(0.55, 1.0, size[1], dtype=np.float32)[:, None, None])
    return canvas.pixels
