"""The second half of the plane: its wing's box in section, the keel under the deck, what stands on its back."""

from __future__ import annotations

import numpy as np

from assets.studio.paint import Canvas, Layer, curve_path, grid, noise
from assets.studio.pipe.fixtures import letters
from assets.studio.plane.hold import EDGE, SHADE, SHEET, nacelle, plated
from assets.studio.tiles.blob import TILE

BOX_SIZE = (30 * TILE, 11 * TILE)
"""The wing's box stands at tile (46, 8) of its map; its two bays are left open."""
BAYS = ((6 * TILE, 9 * TILE), (17 * TILE, 20 * TILE))
BAY_TOP = 7 * TILE
RIM = 9
"""So far the picture keeps from the tiles' own edges, px."""
INK, STEEL, LIGHT, PALE = "#05070b", "#384750", "#6c7f82", "#c6d0c8"
TANK = ((0.0, "#9aa8a4"), (0.3, "#66787c"), (0.7, "#3a4a52"), (1.0, "#1e2a32"))


def spar(layer: Layer, x: int, top: int, low: int) -> None:
    """An upright beam in section: two flanges and a web with holes."""
    layer.rect(x - 8, top, 16, low - top, INK)
    layer.rect(x - 7, top, 14, 4, STEEL).rect(x - 7, top, 14, 1, PALE).rect(x - 7, low - 4, 14, 4, "#29343c")
    layer.rect(x - 7, low - 4, 14, 1, LIGHT)
    layer.rect(x - 2, top + 4, 4, low - top - 8, STEEL).rect(x - 2, top + 4, 1, low - top - 8, "#94a29c")
    for y in range(top + 14, low - 10, 18):
        layer.circle(x, y, 4.4, INK).circle(x, y, 3.4, "#0c1319")
        layer.curve_line([(x - 3, y - 2), (x, y - 3.4), (x + 3, y - 2)], LIGHT, 1)


def tank(canvas: Canvas, x: int, y: int, wide: int, tall: int, name: str) -> None:
    """A fuel tank with straps, a gauge and its name."""
    outline = [
        (x, y + tall * 0.3), (x + wide * 0.08, y + 3), (x + wide * 0.5, y), (x + wide * 0.92, y + 3), (x + wide, y + tall * 0.3),
        (x + wide, y + tall * 0.7), (x + wide * 0.92, y + tall - 3), (x + wide * 0.5, y + tall), (x + wide * 0.08, y + tall - 3),
        (x, y + tall * 0.7),
    ]  # fmt: skip
    path = curve_path(outline, True, 0.8)
    layer = canvas.layer()
    layer.path(path, INK, 1, 3)
    with layer.clip(path):
        layer.gradient(x, y, wide, tall, list(TANK))
        layer.rect(x, y + 3, wide, 1, "#dfe8dc", 0.7)
        for at in range(x + 14, x + wide - 8, 26):
            layer.rect(at, y, 5, tall, INK).rect(at, y, 4, tall, "#7a5418").rect(at, y, 1, tall, "#f4c468")
        layer.rect(x, y + round(tall * 0.62), wide, 1, INK, 0.5)
    letters(layer, name, x + wide // 2 - 12, y + tall // 2 - 4, "#e8dcc0")
    layer.circle(x + wide - 13, y + tall // 2, 5, INK).circle(x + wide - 13, y + tall // 2, 4, "#e8e0c8")
    layer.line([(x + wide - 13, y + tall // 2), (x + wide - 10, y + tall // 2 - 3)], "#a81c1c", 1)
    canvas.over(layer)


def wing_box() -> Canvas:
    """Spars, tanks, lines and holes where the drawing cuts through the wing."""
    canvas = Canvas(BOX_SIZE)
    width, height = BOX_SIZE
    layer = canvas.layer()
    cells = ((RIM, BAYS[0][0] - RIM), (BAYS[0][1] + RIM, BAYS[1][0] - RIM), (BAYS[1][1] + RIM, width - RIM))
    for left, right in ((RIM, width - RIM), *cells):
        top, low = (RIM + 10, BAY_TOP - RIM) if right - left > 300 else (BAY_TOP - RIM, height - RIM - 6)
        layer.rect(left, top, right - left, low - top, "#0b1016")
        for x in range(left, right, 8):
            layer.rect(x, top, 1, low - top, "#10171e")
    for y in (RIM + 14, RIM + 18, BAY_TOP - 16):
        layer.rect(RIM, y, width - 2 * RIM, 3, INK).rect(RIM, y, width - 2 * RIM, 1, "#51636a")
    for x in range(RIM + 16, width - RIM, 48):
        layer.rect(x, RIM + 12, 3, 12, STEEL).rect(x, RIM + 12, 3, 1, PALE)
    canvas.over(layer)
    for x, wide, name in ((22, 100, "ТС-1"), (150, 84, "ТС-2"), (258, 88, "ТС-3"), (372, 90, "ТС-4")):
        tank(canvas, x, RIM + 28, wide, 52, name)
    for x, wide, name in ((20, 62, "РАСХ"), (176, 76, "РАСХ"), (344, 110, "ТС-5")):
        tank(canvas, x, BAY_TOP + 4, wide, 44, name)
    layer = canvas.layer()
    for x in (136, 246, 358):
        spar(layer, x, RIM + 2, BAY_TOP - 8)
    for x in (160, 332, 464):
        spar(layer, x, BAY_TOP - 10, height - RIM - 4)
    for points in (
        [(70, 98), (70, 108), (52, 112), (52, 118)],
        [(192, 98), (192, 106), (214, 110), (214, 118)],
        [(300, 98), (300, 104), (390, 106), (390, 118)],
    ):
        layer.curve_line(points, INK, 4).curve_line(points, "#8a4a14", 2).curve_line(
            [(x - 1, y) for x, y in points], "#e0903c", 1
        )
    canvas.over(layer)
    canvas.glow(240, 40, 240, "#ffb868", 0.07, 1.5)
    return canvas


RACK_SIZE = (7 * TILE, 8 * TILE)
"""The rack of apparatus in the bulkhead before the bomb, from tile (10, 10)."""


def rack() -> Canvas:
    """Radio boxes, dials, a fan, looms of wire: the bulkhead, cut open."""
    canvas = Canvas(RACK_SIZE)
    width, height = RACK_SIZE
    layer = canvas.layer().rect(RIM, RIM, width - 2 * RIM, height - 2 * RIM - 4, "#0b1016")
    for x in (RIM, width // 2 - 2, width - RIM - 4):
        layer.rect(x, RIM, 4, height - 2 * RIM - 4, STEEL).rect(x, RIM, 1, height - 2 * RIM - 4, "#94a29c")
    for row, y in enumerate(range(RIM + 4, height - RIM - 22, 25)):
        for column, x in enumerate((RIM + 6, width // 2 + 4)):
            layer.rect(x, y, 38, 21, INK).rect(x + 1, y + 1, 36, 19, ("#2c3a42", "#33424a", "#26343c")[(row + column) % 3])
            layer.rect(x + 1, y + 1, 36, 1, LIGHT).rect(x + 1, y + 19, 36, 1, "#141b23")
            kind = (row * 2 + column) % 4
            if kind == 0:
                for dial in (x + 9, x + 22):
                    layer.circle(dial, y + 10, 5, INK).circle(dial, y + 10, 4, "#0d1c1c").line(
                        [(dial, y + 10), (dial + 2, y + 7)], "#8ff0c0", 1
                    )
                layer.rect(x + 30, y + 6, 3, 3, "#ff5a3c").rect(x + 30, y + 12, 3, 3, "#6ff0a0")
            elif kind == 1:
                for slit in range(y + 5, y + 17, 3):
                    layer.rect(x + 5, slit, 20, 1, INK).rect(x + 5, slit + 1, 20, 1, "#51636a")
                layer.rect(x + 28, y + 5, 6, 10, "#7a5418").rect(x + 28, y + 5, 6, 1, "#f4c468")
            elif kind == 2:
                layer.circle(x + 12, y + 10, 7.5, INK).circle(x + 12, y + 10, 6.5, "#141b23")
                for blade in ((x + 12, y + 5, 2, 10), (x + 7, y + 9, 10, 2)):
                    layer.rect(*blade, LIGHT)
                layer.rect(x + 22, y + 5, 12, 4, "#d8c8a8").rect(x + 24, y + 12, 8, 3, INK)
            else:
                for switch in range(x + 4, x + 33, 6):
                    layer.rect(switch, y + 5, 4, 9, INK).rect(switch + 1, y + 6 + 3 * (switch % 4 // 2), 2, 4, PALE)
    for shift, colour in ((0, "#8a4a14"), (3, "#2c3a42"), (6, "#6a2c1c")):
        x = width // 2 - 12 + shift
        layer.curve_line([(x, RIM), (x - 3, 40), (x + 4, 80), (x, height - RIM - 4)], INK, 3).curve_line(
            [(x - 1, RIM), (x - 4, 40), (x + 3, 80), (x - 1, height - RIM - 4)], colour, 1
        )
    return canvas.over(layer).glow(width / 2, 20, 60, "#ff2018", 0.12)


BILGE_SIZE = (21 * TILE, 6 * TILE)
"""Under the deck before the hole, from tile (2, 22)."""


def bilge() -> Canvas:
    """Batteries, a pump, bottles of oxygen, frames: the compartment under the bomb, cut open."""
    canvas = Canvas(BILGE_SIZE)
    width, height = BILGE_SIZE
    layer = canvas.layer().rect(6, 10, width - 12, height - 22, "#0b1016")
    for x in range(6, width - 6, 8):
        layer.rect(x, 10, 1, height - 22, "#10171e")
    for y in (16, 20):
        layer.rect(6, y, width - 12, 3, INK).rect(6, y, width - 12, 1, "#51636a")
    canvas.over(layer)
    tank(canvas, 24, 30, 96, 42, "ВОДА")
    tank(canvas, 226, 30, 90, 42, "O2")
    layer = canvas.layer()
    for x in range(134, 198, 22):
        layer.rect(x, 42, 19, 30, INK).rect(x + 1, 43, 17, 28, "#3a2c24").rect(x + 1, 43, 17, 1, "#a08060").rect(
            x + 1, 43, 1, 28, "#6a5040"
        )
        layer.rect(x + 3, 39, 4, 4, INK).rect(x + 4, 40, 2, 3, "#e0703c").rect(x + 12, 39, 4, 4, INK).rect(
            x + 13, 40, 2, 3, "#94a29c"
        )
        layer.rect(x + 5, 54, 9, 6, "#d8c8a8").rect(x + 6, 56, 7, 1, "#8e1a1a")
    layer.curve_line([(137, 40), (150, 34), (160, 40)], INK, 3).curve_line([(137, 39), (150, 33), (160, 39)], "#e0703c", 1)
    layer.curve_line([(170, 40), (182, 33), (192, 40)], INK, 3).curve_line([(170, 39), (182, 32), (192, 39)], "#f4c468", 1)
    for x in (126, 208, 326):
        spar(layer, x, 12, height - 14)
    for x in range(24, width - 20, 60):
        layer.rect(x, 72, 8, 8, STEEL).rect(x, 72, 8, 1, PALE)
    return canvas.over(layer)


KEEL_SIZE = (59 * TILE, 6 * TILE)
"""From tile (41, 21): two rows behind the deck, for the ladders' holes, and the four rows of the crawlway."""


def keel() -> Canvas:
    """The crawlway under the deck: frames, stringers, control rods, a row of small lamps."""
    canvas = Canvas(KEEL_SIZE)
    width, height = KEEL_SIZE
    top = 2 * TILE
    layer = canvas.layer()
    layer.rect(0, 0, width, height, "#070a0e")
    layer.gradient(0, top, width, height - top, [(0, "#0a0f14"), (0.4, "#1c262d"), (0.8, "#161e25"), (1, "#0b1015")])
    for y in (top + 6, top + 22, top + 38, top + 52):
        layer.rect(0, y, width, 1, "#0a0e13").rect(0, y + 1, width, 1, "#2c3941")
    for number, x in enumerate(range(8, width, 40)):
        layer.polygon(
            [(x, top), (x + 10, top), (x + 7, top + 14), (x + 7, height), (x + 3, height), (x + 3, top + 14)], "#0c1218"
        )
        layer.line([(x, top), (x + 3, top + 14), (x + 3, height)], "#51636a", 1).line(
            [(x + 9, top), (x + 7, top + 14)], "#1a232b", 1
        )
        for y in (top + 22, top + 40):
            layer.circle(x + 5, y, 2.2, INK)
        if number % 3 == 1:
            layer.rect(x + 16, top + 26, 16, 10, "#1a242b").rect(x + 16, top + 26, 16, 1, "#3f525a")
            letters(layer, str(number + 20), x + 18, top + 27, "#7a7460")
        if number % 4 == 2:
            layer.rect(x + 14, top + 30, 18, 14, INK).rect(x + 15, top + 31, 16, 12, "#2c3a42").rect(
                x + 15, top + 31, 16, 1, LIGHT
            )
            for lamp in range(3):
                layer.rect(x + 17 + 5 * lamp, top + 34, 2, 2, ("#6ff0a0", "#f4c468", "#ff5a3c")[lamp])
    for row, colour in enumerate(("#7a5418", "#51636a", "#6a2c1c")):
        y = top + 12 + row * 4
        layer.rect(0, y, width, 2, INK).rect(0, y, width, 1, colour)
        for x in range(30 + row * 17, width, 96):
            layer.rect(x, y - 1, 5, 4, INK).rect(x + 1, y, 3, 2, PALE)
    canvas.over(layer)
    for x in range(56, width, 120):
        lamp = (
            canvas.layer()
            .rect(x - 5, top + 1, 10, 4, INK)
            .rect(x - 4, top + 2, 8, 2, "#ffcf7c")
            .rect(x - 2, top + 2, 4, 1, "#fff6d8")
        )
        canvas.over(lamp)
        canvas.glow(x, top + 8, 56, "#ffb860", 0.36, 1.9)
    _, ys = grid(KEEL_SIZE)
    canvas.shade(0.86 + 0.16 * noise(KEEL_SIZE, 31, 40, 14, 3) - 0.2 * np.clip((ys - height + 18) / 18, 0, 1))
    return canvas


BACK_SIZE = (164 * TILE, 6 * TILE)
"""From tile (0, 2); its lower edge is the roof."""


def mast(layer: Layer, x: float, tall: float) -> None:
    """A blade aerial."""
    low = BACK_SIZE[1]
    layer.polygon([(x - 3, low), (x, low - tall), (x + 2, low - tall), (x + 8, low)], SHADE)
    layer.polygon([(x - 1, low), (x + 1, low - tall + 1), (x + 5, low)], "#4c5c68").line(
        [(x - 1, low), (x + 1, low - tall + 1)], "#e8d8b0", 1
    )


def dome(canvas: Canvas, x: float, wide: float, tall: float, glass: bool) -> None:
    """A blister: of glass for the navigator, of sheet over an aerial."""
    low = BACK_SIZE[1]
    points = [(x, low), (x + wide * 0.1, low - tall * 0.68), (x + wide * 0.34, low - tall), (x + wide * 0.66, low - tall),
              (x + wide * 0.9, low - tall * 0.68), (x + wide, low)]  # fmt: skip
    stops = ((0, "#9ab4bc"), (0.5, "#3c5868"), (1, "#1c2a34")) if glass else SHEET
    layer = plated(canvas, [*points, (x + wide, low + 5), (x, low + 5)], stops)
    layer.curve_line(points, "#fff0cc", 1)
    for share in (0.2, 0.4, 0.6, 0.8):
        layer.line([(x + wide * (0.5 + (share - 0.5) * 0.8), low - tall + 2), (x + wide * share, low)], SHADE, 1)
    if glass:
        layer.curve_line([(x + wide * 0.24, low - tall * 0.5), (x + wide * 0.34, low - tall * 0.76)], "#f4fff8", 2, 0.7)
    canvas.over(layer)


def back() -> Canvas:
    """On the fuselage's back: the far wing with two engines before the hump, domes, masts and their wires, beacons, walkway."""
    canvas = Canvas(BACK_SIZE)
    low = BACK_SIZE[1]
    far = canvas.layer()
    far.polygon(
        [(600, low - 34), (760, low - 66), (1180, low - 72), (1320, low - 40), (1180, low - 22), (640, low - 20)], "#33404c"
    )
    far.line([(600, low - 34), (760, low - 66), (1180, low - 72), (1320, low - 40)], "#e8d0a4", 1)
    for seam in range(660, 1290, 44):
        far.line([(seam, low - 24), (seam + 20, low - 66)], "#232d37", 1, 0.7)
    canvas.over(far)
    nacelle(canvas, 560, low - 48, 1.0, 70)
    nacelle(canvas, 470, low - 30, 0.74, 20)
    dome(canvas, 300, 76, 20, True)
    dome(canvas, 1640, 96, 16, False)
    dome(canvas, 2040, 60, 14, False)
    layer = canvas.layer()
    masts = ((120, 46), (232, 28), (430, 34), (1500, 52), (1580, 26), (1800, 36), (1960, 58), (2240, 30), (2440, 44), (2560, 26))
    for x, tall in masts:
        mast(layer, x, tall)
    for start, end in ((120, 430), (430, 1500), (1500, 1960), (1960, 2440)):
        heights = dict(masts)
        first, last = low - heights[start] + 2, low - heights[end] + 2
        middle = ((start + end) / 2, max(first, last) + (end - start) * 0.01)
        layer.curve_line([(start, first), middle, (end, last)], SHADE, 1)
    for x in (700, 1880, 2340):
        layer.rect(x, low - 5, 12, 5, SHADE).rect(x + 2, low - 9, 8, 6, "#ff4a3c").rect(x + 3, low - 9, 4, 2, "#ffd8c0")
    for x in (*range(160, 300, 28), *range(1320, 1460, 28), *range(2100, 2220, 28)):
        layer.rect(x, low - 4, 20, 4, SHADE).rect(x + 1, low - 4, 18, 1, PALE).rect(x + 1, low - 3, 18, 2, "#566672")
    canvas.over(layer)
    for x in (706, 1886, 2346):
        canvas.glow(x, low - 7, 26, "#ff3020", 0.4)
    return canvas


PANEL_SIZE = (10 * TILE, 3 * TILE)


def service_panel() -> Canvas:
    """On the side of the raised back: a service panel, its lid open, a stencil; it stands at tile (54, 6)."""
    canvas = Canvas(PANEL_SIZE)
    layer = canvas.layer()
    layer.rect(64, 4, 26, 18, SHADE).rect(65, 5, 24, 16, "#0b1016").rect(65, 5, 24, 1, EDGE)
    for x, colour in ((68, "#e0703c"), (73, "#f4c468"), (78, "#5fa0c8"), (83, "#8ff0c0")):
        layer.rect(x, 8, 2, 11, colour).rect(x - 1, 12, 4, 2, PALE)
    layer.polygon([(90, 4), (100, 0), (100, 18), (90, 22)], SHADE).polygon([(91, 5), (99, 1), (99, 17), (91, 21)], "#6d7e88")
    layer.line([(91, 5), (99, 1)], EDGE, 1)
    letters(layer, "НЕ НАСТУПАТЬ", 4, 8, "#b0663c", 1)
    return canvas.over(layer)


WELL_SIZE = (4 * TILE, 4 * TILE)
WELL = 2 * TILE
"""The open roof hatch's well is as wide and as deep, px."""


def roof_well() -> Canvas:
    """The open hatch in the fore roof, cut through: its far wall, a coaming on either side, the lid laid back behind it."""
    canvas = Canvas(WELL_SIZE)
    left, top = (WELL_SIZE[0] - WELL) // 2, WELL_SIZE[1] - WELL
    right = left + WELL
    layer = canvas.layer()
    layer.polygon([(left - 2, top), (left + 3, top - 19), (right - 3, top - 19), (right + 2, top)], INK)
    layer.polygon([(left, top - 1), (left + 4, top - 18), (right - 4, top - 18), (right, top - 1)], "#566672")
    layer.polygon([(left + 4, top - 4), (left + 7, top - 15), (right - 7, top - 15), (right - 4, top - 4)], "#445460")
    layer.line([(left + 4, top - 18), (right - 4, top - 18)], PALE, 1)
    layer.rect(left + 13, top - 11, 6, 3, INK).rect(left + 14, top - 10, 4, 1, EDGE)
    layer.rect(left, top, WELL, WELL, INK)
    layer.gradient(left + 1, top, WELL - 2, WELL, [(0.0, "#3c4a54"), (0.3, "#161e26"), (1.0, "#2a161c")])
    for x in range(left + 7, right - 2, 9):
        layer.rect(x, top + 2, 1, WELL - 2, INK, 0.7).rect(x + 1, top + 2, 1, WELL - 2, LIGHT, 0.14)
    layer.rect(left + 1, top, WELL - 2, 1, INK).rect(left + 1, top + 1, WELL - 2, 1, LIGHT)
    for x in (left - 1, right):
        layer.rect(x, top, 1, WELL, LIGHT, 0.5)
    for x in (left - 5, right):
        layer.rect(x, top - 5, 5, 12, INK).rect(x + 1, top - 4, 3, 10, STEEL).rect(x, top - 5, 5, 1, PALE)
        for y in (top - 3, top + 2):
            layer.rect(x + 1, y, 3, 3, "#e0a03c")
    return canvas.over(layer)


PICTURES = {
    "plane_roof_well": roof_well,
    "plane_wing_box": wing_box,
    "plane_rack": rack,
    "plane_bilge": bilge,
    "plane_keel": keel,
    "plane_back": back,
    "plane_service_panel": service_panel,
}
