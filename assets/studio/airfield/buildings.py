"""What is in the buildings of the air base: beds and stoves, pumps, the tower's desks, a wrecked helicopter, rails."""

from __future__ import annotations

import itertools
import math

from assets.studio.airfield.plane import star
from assets.studio.desert.tones import GLINT, INK, KHAKI, STEEL, WOOD
from assets.studio.paint import Canvas, Layer, Pixels, curve_path, hashed
from assets.studio.pipe.fixtures import letters, text_width
from assets.studio.tiles.blob import TILE

SUN = "#ff9a54"


def window(canvas: Canvas, x: float, y: float, wide: int = 34, tall: int = 26) -> None:
    """A barred window with the evening behind it; its light falls into the room."""
    layer = canvas.layer()
    layer.rect(x - 3, y - 3, wide + 6, tall + 7, INK).rect(x - 2, y - 2, wide + 4, tall + 4, "#6a4456")
    layer.gradient(x, y, wide, tall, [(0, "#7c2c5a"), (0.5, "#e0643c"), (0.8, "#ffb45c"), (1, "#b85a4a")])
    for bar in range(1, 4):
        layer.rect(x + bar * wide / 4 - 1, y, 2, tall, INK)
    layer.rect(x, y + tall / 2 - 1, wide, 2, INK).rect(x - 4, y + tall + 2, wide + 8, 3, "#a06c68").rect(
        x - 4, y + tall + 2, wide + 8, 1, "#e0a080"
    )
    canvas.over(layer).glow(x + wide / 2, y + tall / 2, 60, SUN, 0.24)


def bunk(layer: Layer, x: float, floor: float, seed: int) -> None:
    """An iron bunk of two tiers, blankets folded or thrown back, boots under it."""
    for post in (x, x + 52):
        layer.rect(post, floor - 44, 3, 44, INK).rect(post + 1, floor - 43, 1, 43, STEEL[4])
    for level, y in ((0, floor - 36), (1, floor - 14)):
        tone = ("#5c6048", "#6c4a44", "#4c5464")[int(2.99 * hashed(seed, level, 1))]
        layer.rect(x, y, 55, 3, INK).rect(x + 1, y, 53, 1, STEEL[3])
        layer.rect(x + 3, y - 6, 50, 6, INK).rect(x + 4, y - 5, 48, 5, tone).rect(x + 4, y - 5, 48, 1, "#a89078")
        layer.rect(x + 4, y - 8, 12, 5, INK).rect(x + 5, y - 7, 10, 3, "#c8b8a4")
    layer.rect(x + 30, floor - 6, 5, 6, INK).rect(x + 37, floor - 6, 5, 6, INK)


def poster(layer: Layer, x: float, y: float, tone: str, seed: int) -> None:
    """A sheet with a bold shape and lines of type."""
    layer.rect(x, y, 18, 24, INK).rect(x + 1, y + 1, 16, 22, "#c8a888").rect(x + 2, y + 2, 14, 12, tone)
    if seed % 2:
        layer.polygon([(x + 3, y + 13), (x + 9, y + 4), (x + 15, y + 13)], "#f0d8b0")
    else:
        layer.circle(x + 9, y + 8, 4, "#f0d8b0")
    for row in range(3):
        layer.rect(x + 3, y + 16 + row * 2, 12 - 3 * (row % 2), 1, "#5c3a40")


def stove(layer: Layer, x: float, floor: float) -> None:
    """An iron stove with its pipe to the ceiling."""
    layer.rect(x + 7, floor - 120, 5, 96, INK).rect(x + 8, floor - 120, 2, 96, STEEL[3])
    layer.rect(x, floor - 26, 20, 26, INK).rect(x + 1, floor - 25, 18, 22, STEEL[2]).rect(x + 1, floor - 25, 18, 1, STEEL[4])
    layer.rect(x + 5, floor - 16, 10, 7, INK).rect(x + 6, floor - 15, 8, 5, "#ff8a3c").rect(x + 7, floor - 13, 6, 2, "#ffd880")


def table(layer: Layer, x: float, floor: float) -> None:
    """A table with mugs, cards and a lamp."""
    layer.rect(x, floor - 18, 40, 3, INK).rect(x + 1, floor - 18, 38, 1, WOOD[5]).rect(x + 3, floor - 15, 2, 15, WOOD[2]).rect(
        x + 35, floor - 15, 2, 15, WOOD[2]
    )
    layer.rect(x + 6, floor - 22, 4, 4, "#8c9a8c").rect(x + 26, floor - 22, 4, 4, "#b85a4a").rect(
        x + 14, floor - 19, 6, 1, "#f0e0c8"
    )


def racks(layer: Layer, x: float, floor: float) -> None:
    """Rifles in a rack, ammunition boxes below."""
    layer.rect(x, floor - 46, 60, 4, INK).rect(x + 1, floor - 45, 58, 2, WOOD[3]).rect(x, floor - 20, 60, 4, INK).rect(
        x + 1, floor - 19, 58, 2, WOOD[3]
    )
    for rifle in range(6):
        at = x + 5 + rifle * 9
        layer.rect(at, floor - 56, 2, 30, INK).rect(at, floor - 56, 1, 28, STEEL[5]).rect(at - 1, floor - 34, 4, 16, WOOD[2])
    for box in range(3):
        layer.rect(x + 2 + box * 20, floor - 12, 18, 12, INK).rect(x + 3 + box * 20, floor - 11, 16, 10, KHAKI[2]).rect(
            x + 3 + box * 20, floor - 11, 16, 1, KHAKI[5]
        )


def barracks() -> Pixels:
    """From tile (92, 33): pump house and barracks, 52 x 19 tiles. Two floors of rooms."""
    canvas = Canvas((52 * TILE, 19 * TILE))

    def place(column: float, row: float) -> tuple[float, float]:
        return (column - 92) * TILE, (row - 33) * TILE

    for column, row in ((108.5, 35.2), (113, 35.2), (127.5, 35.2), (136.5, 35.2), (120.5, 46), (134.5, 46), (139, 46)):
        window(canvas, *place(column, row))
    layer = canvas.layer()
    upper, lower = place(0, 42)[1], place(0, 52)[1]
    for number, column in enumerate((107.6, 111.6, 118.4)):
        bunk(layer, place(column, 0)[0], upper, number)
    for number, column in enumerate((134.4, 138.6)):
        bunk(layer, place(column, 0)[0], upper, number + 5)
    stove(layer, place(116, 0)[0], upper)
    table(layer, place(129, 0)[0], upper)
    for number, (column, row, tone) in enumerate(
        (
            (111.4, 35.4, "#a8323c"),
            (123, 35.4, "#3c5c6c"),
            (131, 35.6, "#a8323c"),
            (118.4, 46.2, "#8c6a2c"),
            (137.6, 46.2, "#a8323c"),
        )
    ):
        poster(layer, *place(column, row), tone, number)
    racks(layer, place(129.4, 0)[0], lower)
    racks(layer, place(134.2, 0)[0], lower)
    table(layer, place(109, 0)[0], lower)
    for basin in range(3):
        x, y = place(119 + basin * 2.6, 47.4)
        layer.rect(x, y, 26, 5, INK).rect(x + 1, y + 1, 24, 3, "#b8a89c").rect(x + 11, y - 8, 3, 8, STEEL[4]).rect(
            x + 11, y - 8, 8, 2, STEEL[4]
        )
    pump = place(97.4, 0)[0]
    layer.rect(pump, lower - 30, 50, 30, INK).rect(pump + 1, lower - 29, 48, 28, "#4c5a50").rect(
        pump + 1, lower - 29, 48, 2, "#8ca08c"
    )
    for wheel in (14, 36):
        layer.circle(pump + wheel, lower - 17, 10, INK).circle(pump + wheel, lower - 17, 8, STEEL[3]).circle(
            pump + wheel, lower - 17, 3, STEEL[5]
        )
    layer.rect(pump + 22, lower - 62, 8, 34, INK).rect(pump + 23, lower - 62, 3, 34, "#8ca08c").rect(
        pump - 30, lower - 62, 60, 8, INK
    )
    layer.rect(pump - 30, lower - 61, 60, 3, "#8ca08c")
    canvas.over(layer)
    return canvas.pixels


def tower() -> Pixels:
    """From tile (167, 7): the cab's desks, the shaft's cables, 18 x 45 tiles."""
    canvas = Canvas((18 * TILE, 45 * TILE))

    def place(column: float, row: float) -> tuple[float, float]:
        return (column - 167) * TILE, (row - 7) * TILE

    layer = canvas.layer()
    x, y = place(168, 8.4)
    layer.gradient(x, y, 16 * TILE, 62, [(0, "#5a2454"), (0.45, "#d8583c"), (0.75, "#ffb45c"), (1, "#a04a4c")])
    for bar in range(0, 17, 2):
        layer.rect(x + bar * TILE - 1, y, 3, 62, INK)
    layer.rect(x, y + 30, 16 * TILE, 2, INK).rect(x, y + 62, 16 * TILE, 4, INK).rect(x, y + 62, 16 * TILE, 1, "#c88a78")
    floor = place(0, 16)[1]
    for desk in (168.6, 176.4):
        x = place(desk, 0)[0]
        layer.rect(x, floor - 26, 58, 26, INK).rect(x + 1, floor - 25, 56, 25, "#3c3040").polygon(
            [(x, floor - 26), (x + 58, floor - 26), (x + 52, floor - 38), (x + 6, floor - 38)], INK
        )
        layer.polygon([(x + 2, floor - 27), (x + 56, floor - 27), (x + 51, floor - 37), (x + 7, floor - 37)], "#52424e")
        for lamp in range(14):
            tone = ("#7cf0a0", "#ffb040", "#ff5a4a", "#ffe0a0")[int(3.99 * hashed(lamp, int(desk), 2))]
            layer.rect(x + 9 + lamp % 7 * 6, floor - 35 + lamp // 7 * 4, 2, 2, tone)
        layer.circle(x + 29, floor - 13, 9, INK).circle(x + 29, floor - 13, 8, "#143024").circle(x + 29, floor - 13, 5, "#1c5038")
        layer.line([(x + 29, floor - 13), (x + 35, floor - 18)], "#7cf0a0", 1)
    for cable in (172.4, 172.9, 178.6):
        x0, y0 = place(cable, 17)
        layer.rect(x0, y0, 2, 34 * TILE, INK).rect(x0, y0, 1, 34 * TILE, "#6a4a50")
    canvas.over(layer)
    for row in (20, 29, 38, 46):
        window(canvas, *place(175.2, row), 22, 20)
    return canvas.pixels


def wreck() -> Pixels:
    """From tile (200, 43): a helicopter that will not fly again, over its tiles, 18 x 9 tiles."""
    canvas = Canvas((18 * TILE, 9 * TILE))

    def place(column: float, row: float) -> tuple[float, float]:
        return (column - 200) * TILE, (row - 43) * TILE

    body = curve_path(
        [
            place(202.2, 50.9),
            place(202.6, 49.2),
            place(203.4, 47.6),
            place(204.6, 47),
            place(211, 47),
            place(212.6, 48.4),
            place(213.2, 49.2),
            place(212.4, 50.8),
            place(207, 51.3),
        ],
        tension=0.7,
    )
    layer = canvas.layer()
    layer.path(body, INK)
    with layer.clip(body):
        for step, tone in enumerate(("#a89070", "#8a7458", "#6c5a4a", "#54463e", "#40343a", "#302832")):
            layer.rect(0, place(0, 47)[1] + step * 12, canvas.size[0], 13, tone)
        for x in range(44, canvas.size[0], 26):
            layer.rect(x, 0, 1, canvas.size[1], INK, 0.5)
        for patch in range(9):
            x, y = 40 + 210 * hashed(patch, 1), place(0, 47)[1] + 60 * hashed(patch, 2)
            layer.rect(x, y, 16 + 12 * hashed(patch, 3), 7, "#7c3c2c", 0.5)
    glass = [place(202.8, 49.6), place(203.5, 48), place(204.8, 47.4), place(206.2, 47.4), place(206.2, 49.6)]
    layer.polygon(glass, INK).polygon([(x + 1, y + 1) for x, y in glass], "#3c2a48")
    layer.line([place(204.4, 47.5), place(204.4, 49.6)], "#8a7458", 2).line([place(203.4, 49.2), place(205, 47.8)], "#ffb070", 1)
    torn = [place(212.2, 48.5), place(213, 48.7), place(212.5, 49), place(213.1, 49.3), place(212.4, 49.7), place(212.9, 50.1)]
    layer.polygon([*torn, place(212, 50.5), place(211.7, 49)], "#1c141e").line(torn, "#d8a878", 1)
    x, y = place(207.2, 48)
    layer.rect(x, y, 26, 34, INK).rect(x + 1, y + 1, 24, 32, "#1c141e").rect(x + 18, y + 2, 7, 30, "#5c4c40")
    star(layer, *place(210.4, 48.8), 9)
    layer.rect(*place(205.5, 45), 40, 32, INK).rect(place(205.6, 45.2)[0], place(0, 45.2)[1], 38, 29, "#54463e")
    layer.rect(place(205.6, 45.2)[0], place(0, 45.2)[1], 38, 2, GLINT).rect(place(206.4, 46)[0], place(0, 46)[1], 12, 10, INK)
    layer.rect(place(206.6, 43.6)[0], place(0, 44)[1], 6, 20, STEEL[3])
    canvas.over(layer)
    return canvas.pixels


def line() -> Pixels:
    """From tile (104, 57): rails and sleepers under the barracks, props, lamps, 50 x 9 tiles. Behind the tiles."""
    canvas = Canvas((50 * TILE, 9 * TILE))
    layer = canvas.layer()

    def place(column: float, row: float) -> tuple[float, float]:
        return (column - 104) * TILE, (row - 57) * TILE

    for column in range(107, 154, 6):
        x, y = place(column, 57)
        layer.rect(x, y, 5, 7 * TILE, INK).rect(x + 1, y, 2, 7 * TILE, WOOD[2]).rect(x + 3, y, 1, 7 * TILE, WOOD[3])
        layer.line([(x + 2, y + 14), (x + 20, y)], WOOD[2], 3).line([(x + 2, y + 14), (x - 16, y)], WOOD[2], 3)
        layer.rect(x - 40, y + 1, 100, 4, INK).rect(x - 40, y + 1, 100, 2, WOOD[2])
    for run in (((104, 59.6), (154, 59.6)), ((104, 60.1), (154, 60.1))):
        layer.line([place(*run[0]), place(*run[1])], INK, 5).line([place(*run[0]), place(*run[1])], "#5c3a40", 3)
    canvas.over(layer)
    for column in (110, 122, 134, 146):
        x, y = place(column + 0.5, 57.6)
        lamp = canvas.layer().rect(x - 3, y, 6, 6, INK).rect(x - 2, y + 1, 4, 4, "#ffd890")
        canvas.over(lamp).glow(x, y + 3, 54, "#e08a48", 0.3)
    return canvas.pixels


def rails() -> Pixels:
    """The rail on the line's floor, over the tiles, from tile (104, 57): it follows the dip."""
    canvas = Canvas((50 * TILE, 9 * TILE))
    layer = canvas.layer()
    way = [(105, 62), (117, 62), (119, 64), (139.9, 64), (141.9, 62), (149, 62), (153, 58)]
    points = [((x - 104) * TILE, (y - 57) * TILE) for x, y in way]
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        length = math.hypot(x1 - x0, y1 - y0)
        for step in range(0, int(length), 12):
            x, y = x0 + (x1 - x0) * step / length, y0 + (y1 - y0) * step / length
            layer.rect(x, y, 7, 4, INK).rect(x, y + 1, 7, 2, WOOD[2])
    layer.line([(x, y + 0.5) for x, y in points], INK, 3).line(points, STEEL[5], 1)
    canvas.over(layer)
    return canvas.pixels


def cable() -> Pixels:
    """The cable from the tower's gallery to the hangar's roof, from tile (186, 11), 20 x 11 tiles."""
    layer = Layer((20 * TILE, 11 * TILE), 2)
    start, end = (TILE, TILE), (17 * TILE, TILE + 114)
    roof = 11 * TILE - end[1] + 2
    layer.line([start, end], INK, 3).line([(start[0], start[1] - 0.6), (end[0], end[1] - 0.6)], "#c89a80", 1)
    layer.rect(TILE - 3, 8, 6, 74, INK).rect(TILE - 1, 8, 2, 74, STEEL[4])
    layer.rect(end[0] - 2, end[1] - 2, 6, roof, INK).rect(end[0], end[1] - 2, 2, roof, STEEL[4])
    layer.circle(start[0], start[1], 4, INK).circle(start[0], start[1], 2.6, "#e0a040")
    return layer.pixels()


def tanks() -> Pixels:
    """From tile (62, 36): what makes tanks of the blocks: domes' rims, warnings, pipes, a flame painted on, 30 x 17 tiles."""
    canvas = Canvas((30 * TILE, 17 * TILE))
    layer = canvas.layer()

    def place(column: float, row: float) -> tuple[float, float]:
        return (column - 62) * TILE, (row - 36) * TILE

    for left, right, top in ((64, 74, 42), (81, 90, 38)):
        x0, y0 = place(left, top)
        x1, y1 = place(right, 52)
        for band in (0.16, 0.42, 0.68, 0.94):
            y = y0 + band * (y1 - y0)
            layer.rect(x0, y, x1 - x0, 3, INK).rect(x0, y, x1 - x0, 1, "#c07c6c")
        middle = (x0 + x1) / 2
        layer.rect(middle - 40, y0 + 44, 80, 22, INK).rect(middle - 39, y0 + 45, 78, 20, "#b0402c").rect(
            middle - 39, y0 + 45, 78, 1, "#f09060"
        )
        letters(layer, "ОГНЕОПАСНО", round(middle - text_width("ОГНЕОПАСНО") / 2), round(y0) + 52, "#ffe8c8")
        layer.rect(x0 + 8, y1 - 34, 30, 6, INK).rect(x0 + 8, y1 - 33, 30, 2, "#c07c6c").rect(x0 + 8, y1 - 34, 6, 34, INK).rect(
            x0 + 9, y1 - 34, 2, 34, "#c07c6c"
        )
        layer.circle(x0 + 26, y1 - 31, 8, INK).circle(x0 + 26, y1 - 31, 6.6, "#d8583c").circle(x0 + 26, y1 - 31, 3.6, INK)
        for x in range(int(x0), int(x1), 8):
            if (x // 8) % 2:
                layer.rect(x, y1 - 6, 8, 5, "#e0a03c", 0.8)
    canvas.over(layer)
    return canvas.pixels


PICTURES = {
    "barracks": barracks,
    "tower": tower,
    "wreck": wreck,
    "line": line,
    "rails": rails,
    "cable": cable,
    "tanks": tanks,
}
"""By the last word of the file's name."""
