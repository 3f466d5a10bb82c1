"""The pit, seen from the platform's side: over its rail lies the whole house, tier upon tier, and a lustre hangs in it.

Far to near: the house's haze and lustre, the tiers of boxes, the stalls' faces in rows, the pit's velvet rail, its panelled
wall with what musicians leave there, those who came early, and the timber that carries feet. Almost all of it lies in a
Shadow, so lights are painted brighter than they shall look.
"""

from __future__ import annotations

import math

import numpy as np

from assets.studio import paint
from assets.studio.house_east import gilding
from assets.studio.house_east.gilding import CRIMSON, GOLD
from assets.studio.house_east.ground import depth_from, ground
from assets.studio.house_east.masonry import Style, cut, ladder
from assets.studio.house_stage import orchestra
from assets.studio.house_stage.orchestra import Tones, seat, stand
from assets.studio.paint import Canvas, Layer, arch_path, curve_path, grid, mix, noise, vector

COLUMN, ROW, COLUMNS, ROWS = 80, 44, 40, 22
SIZE = 640, 352
FLOOR = 320
CEILING = 32
LUSTRE = 210, 74
"""The middle of the house's lustre."""
TIERS = ((68, 15, 0.60), (102, 17, 0.40), (140, 19, 0.22))
"""The tiers of boxes: foot of the front at the middle, its height, haze. They curve: at the sides they are higher."""
SAG = 22
RAIL = 190
"""The upper edge of the pit's rail."""
STORE = 224, 416
"""Ends of the riser, under which the store is."""
LOW, HIGH = 240, 208
"""The treads of the riser's two steps."""
STOOL = 160, 272
"""The oboe's own riser: left edge, tread."""
PROMPTER = (272, 96, 64)
"""Left edge, floor and width, as of the next two."""
BOX_FRONT = (400, 128, 80)
LANDING = (544, 128, 80)
SHELVES = ((528, 160, 48), (528, 192, 48), (544, 224, 48), (496, 256, 48), (560, 288, 48))
"""Steps on the right: left edge, top, width."""

AIR = "#c07a3c"
WOOD = ("#1e0d0a", "#3a1c12", "#5c3220", "#82502e", "#ac7240", "#dca460")
NEAR = Tones("#4a2c22", "#331c18", "#b8825a", "#9c5c2a", "#e8b464", "#ffcf8a")
STONE = Style(
    floor=("#ffdc9c", "#d09650", "#a46c38", "#7a4a28", "#4a2a1a", "#2e1812"),
    ceiling=("#3a2014", "#a8742c", "#6a4420", "#3a2014"),
    left=("#a8742c", "#6a4420", "#3a2016"),
    right=("#6a4420", "#3a2016", "#240f0c"),
    core=("#120809", "#28151a", "#40242a"),
    deep="#0c0608",
    rails=("#2c1a14", "#98724c", "#f4d494"),
)


def picture() -> Canvas:
    """640 x 352, opaque: laid over the map's masonry."""
    canvas = Canvas(SIZE, "#3a1a14")
    house(canvas)
    tiers(canvas)
    stalls(canvas)
    lustre(canvas)
    pit_wall(canvas)
    rail(canvas)
    store(canvas)
    early(canvas)
    timber(canvas)
    masonry(canvas)
    light(canvas)
    return canvas.bloom(0.86, 6, 0.35)


# ---------------------------------------------------------------- the house


def curve_of(y: float, xs: np.ndarray) -> np.ndarray:
    """Where a tier that is at y in the middle of the house runs: it comes nearer, and so rises, towards the sides."""
    across = (xs - 320) / 320
    return np.asarray(y - SAG * (y - 190) / -110 * across**2, np.float32)


def house(canvas: Canvas) -> None:
    """The far wall behind the tiers, glowing in the lustre's light, painted with an arch over the imperial box."""
    layer = canvas.layer()
    layer.gradient(16, CEILING, 608, RAIL - CEILING, [(0, "#8a4a2a"), (0.4, "#c07a40"), (0.8, "#8e4630"), (1, "#5a2420")])
    canvas.over(layer)
    canvas.glow(LUSTRE[0], LUSTRE[1], 300, "#ffb454", 0.30, 1.5)
    canvas.shade(0.92 + 0.16 * noise(SIZE, 5, 50, 30, 3))


def tiers(canvas: Canvas) -> None:
    """Three tiers: boxes with red silk and people in them, gilt fronts with garlands and lamps, columns between."""
    generator = np.random.default_rng(44)
    columns = np.arange(16, 624)
    for rank, (foot, front, haze) in enumerate(TIERS):
        layer = canvas.layer()
        line = curve_of(foot, columns.astype(np.float32))
        inside = front + 14 + rank * 2

        def tone(colour: str, haze: float = haze) -> str:
            return mix(colour, AIR, haze)

        for x, y in zip(columns, line, strict=True):
            layer.rect(int(x), int(y) - inside, 1, inside, tone("#5a141a"))
            layer.rect(int(x), int(y) - inside, 1, 4, tone("#2a0a0e"))
        wide = 26 + rank * 6
        for x in range(20 - rank * 7, 640, wide):
            y = int(curve_of(foot, np.array([x + wide / 2], np.float32))[0])
            layer.rect(x + 5, y - front - 9 - rank, wide - 8, 9 + rank, tone("#c87434"))
            layer.rect(x + wide // 2 - 1, y - front - 10 - rank, 5, 12, tone("#ffc870"))
            layer.curve(
                [(x + 2, y - inside), (x + 8 + rank, y - inside), (x + 4, y - front - 3), (x + 2, y - front)], tone(CRIMSON[3])
            )
            layer.curve(
                [(x + wide, y - inside), (x + wide - 6 - rank, y - inside), (x + wide - 3, y - front - 3), (x + wide, y - front)],
                tone(CRIMSON[2]),
            )
            for place in generator.permutation(4)[: int(generator.integers(2, 4))]:
                head_x, head_y = x + 7 + int(place) * (wide - 12) / 3.4, y - front - 3 - float(generator.uniform(0, 2))
                size = 1.8 + rank * 0.5
                layer.oval(head_x, head_y + size * 2, size * 1.7, size * 1.6, tone("#2a1216"))
                layer.oval(
                    head_x, head_y, size, size * 1.15, tone(("#e0a878", "#c88c60", "#5a3020")[int(generator.integers(0, 3))])
                )
        for x, y in zip(columns, line, strict=True):
            top = int(y) - front
            layer.rect(int(x), top, 1, front, tone("#b07a34")).rect(int(x), top, 1, 2, tone(CRIMSON[3]))
            layer.rect(int(x), top + 2, 1, 1, tone(GOLD[5])).rect(int(x), top + 3, 1, 1, tone(GOLD[1]))
            layer.rect(int(x), int(y) - 3, 1, 1, tone(GOLD[4])).rect(int(x), int(y) - 2, 1, 2, tone("#4a2418"))
        for x in range(20 - rank * 7, 640, wide):
            y = int(curve_of(foot, np.array([x], np.float32))[0])
            layer.rect(x - 2, y - inside - 6, 4, inside - front + 7, tone(GOLD[3])).rect(
                x - 2, y - inside - 6, 1, inside - front + 7, tone(GOLD[5])
            )
            layer.rect(x - 3, y - front, 6, front - 1, tone(GOLD[2])).rect(x - 3, y - front, 1, front - 1, tone(GOLD[5]))
            middle = int(curve_of(foot, np.array([x + wide / 2], np.float32))[0]) - front // 2
            layer.circle(x + wide / 2, middle, 3 + rank * 0.5, tone(GOLD[4])).circle(x + wide / 2, middle, 1.6, tone(CRIMSON[2]))
            layer.curve_line([(x + 5, middle - 2), (x + wide / 4 + 1, middle + 3), (x + wide / 2 - 4, middle - 2)], tone(GOLD[5]))
            layer.curve_line(
                [(x + wide / 2 + 4, middle - 2), (x + wide * 3 / 4, middle + 3), (x + wide - 5, middle - 2)], tone(GOLD[5])
            )
            layer.rect(x - 1, y - front - 3, 2, 3, tone("#fff4cc"))
        canvas.over(layer)
        for x in range(20 - rank * 7, 640, wide):
            y = int(curve_of(foot, np.array([x], np.float32))[0])
            canvas.glow(x, y - front - 2, 11 + rank * 2, "#ffb858", 0.5 - haze * 0.3)


def stalls(canvas: Canvas) -> None:
    """Rows of faces that look at the stage, the far ones small and hazy, shirt fronts and pearls among them."""
    generator = np.random.default_rng(9)
    for rank, (y, size, haze) in enumerate(((150, 2.1, 0.46), (158, 2.6, 0.34), (168, 3.2, 0.20), (180, 4.0, 0.05))):
        layer = canvas.layer()
        layer.rect(16, y + size, 608, 30, mix("#4a1214", AIR, haze * 0.7))
        layer.rect(16, y + size + 1, 608, 1, mix("#a83030", AIR, haze))
        x = 18 + rank * 2 + float(generator.uniform(0, 4))
        while x < 622:
            face = mix(("#b07c5a", "#9c6c4c", "#8a5c42", "#c08c66")[int(generator.integers(0, 4))], AIR, haze)
            dark = mix("#1e0e12", AIR, haze * 0.8)
            cloth = mix(("#1e1418", "#241a22", "#5a1a20", "#2a2430", "#6a5a50")[int(generator.integers(0, 5))], AIR, haze * 0.8)
            rise = float(generator.uniform(-0.6, 0.6))
            layer.curve(
                [
                    (x - size * 1.5, y + size * 3.4),
                    (x - size * 1.1, y + size * 1.3),
                    (x + size * 1.1, y + size * 1.3),
                    (x + size * 1.5, y + size * 3.4),
                ],
                cloth,
            )
            layer.oval(x, y + rise, size * 0.82, size, face)
            style = int(generator.integers(0, 5))
            layer.oval(x, y + rise - size * 0.62, size * 0.86, size * 0.5, dark)
            if style == 1:
                layer.oval(x, y + rise - size * 1.25, size * 0.5, size * 0.45, dark)
            if style == 2:
                layer.rect(x - size, y + rise - size * 0.4, max(size * 0.35, 1), size * 1.3, dark)
                layer.rect(x + size * 0.7, y + rise - size * 0.4, max(size * 0.35, 1), size * 1.3, dark)
            if style in (3, 4) and size > 2.2:
                layer.rect(x - 0.5, y + rise + size * 1.4, 1, size * 0.9, mix("#fff0d8", AIR, haze))
            if size > 3:
                layer.pixel(x - size * 0.3, y + rise, dark, 0.8).pixel(x + size * 0.4, y + rise, dark, 0.8)
            x += size * float(generator.uniform(2.5, 3.3))
        canvas.over(layer)
        canvas.fog(y + 6, 7, AIR, 0.30 * haze + 0.06, rank)


def lustre(canvas: Canvas) -> None:
    """The lustre of the house: far, three rings of fire in a cloud of gold."""
    x, y = LUSTRE
    layer = canvas.layer()
    layer.rect(x, CEILING, 1, y - CEILING - 16, "#6a4020")
    for dy, reach, count in ((-14, 12, 5), (-4, 30, 11), (8, 20, 8)):
        layer.oval(x, y + dy, reach, reach * 0.16, GOLD[3], stroke=2).oval(x, y + dy, reach, reach * 0.16, GOLD[5], stroke=1)
        for index in range(count):
            at = x - reach + 2 * reach * (index + 0.5) / count
            layer.rect(int(at), y + dy - 5, 1, 4, "#fffbe8").pixel(int(at), y + dy - 6, "#ffd070")
        for index in range(count * 2):
            at = x - reach + 2 * reach * (index + 0.5) / (count * 2)
            layer.rect(int(at), y + dy + 2, 1, 3 + index % 3, ("#fff4d0", "#ffdc90")[index % 2])
    layer.curve_line([(x - 29, y - 4), (x - 14, y - 10), (x - 2, y - 18)], GOLD[4]).curve_line(
        [(x + 29, y - 4), (x + 14, y - 10), (x + 2, y - 18)], GOLD[4]
    )
    layer.curve_line([(x - 29, y - 3), (x - 20, y + 10), (x, y + 20)], "#ffe4a8").curve_line(
        [(x + 29, y - 3), (x + 20, y + 10), (x, y + 20)], "#ffe4a8"
    )
    layer.oval(x, y + 20, 2.4, 3, GOLD[4])
    canvas.over(layer)
    canvas.glow(x, y, 120, "#ffb04c", 0.26, 1.8).glow(x, y - 2, 40, "#ffe0a0", 0.3, 1.5)


# ---------------------------------------------------------------- the pit


def pit_wall(canvas: Canvas) -> None:
    """Panels of dark wood under the rail, doors for the players, gas brackets long dead."""
    layer = canvas.layer()
    layer.gradient(16, RAIL, 608, FLOOR - RAIL, [(0, WOOD[2]), (0.3, mix(WOOD[3], WOOD[2], 0.4)), (1, WOOD[2])])
    for x in range(16, 624, 38):
        layer.rect(x, RAIL, 6, FLOOR - RAIL, WOOD[3]).rect(x, RAIL, 1, FLOOR - RAIL, WOOD[5]).rect(
            x + 5, RAIL, 1, FLOOR - RAIL, WOOD[0]
        )
        for top, foot in ((RAIL + 26, 252), (260, 306)):
            layer.rect(x + 10, top, 24, foot - top, WOOD[1]).rect(x + 10, top, 24, 1, WOOD[0]).rect(
                x + 10, top, 1, foot - top, WOOD[0]
            )
            layer.rect(x + 10, foot, 24, 1, WOOD[4]).rect(x + 33, top, 1, foot - top, WOOD[3])
            layer.gradient(x + 14, top + 4, 16, foot - top - 8, [(0, WOOD[3]), (1, WOOD[2])])
    layer.rect(16, 254, 608, 3, WOOD[3]).rect(16, 254, 608, 1, WOOD[5]).rect(16, 257, 608, 1, WOOD[0])
    layer.rect(16, 310, 608, 10, WOOD[1]).rect(16, 310, 608, 1, WOOD[4])
    canvas.over(layer)
    canvas.shade(0.92 + 0.16 * noise(SIZE, 13, 5, 60, 3))


def rail(canvas: Canvas) -> None:
    """The pit's rail: crimson velvet on a gilt balustrade, with shaded lamps that light the scores below."""
    layer = canvas.layer()
    layer.rect(16, RAIL - 1, 608, 24, "#3a120e")
    for x in range(20, 622, 9):
        gilding.baluster(layer, x, RAIL + 6, 13, ("#5a3418", "#a8742c", "#e8b858", "#fff0b4"))
    layer.rect(16, RAIL - 4, 608, 8, CRIMSON[2]).rect(16, RAIL - 5, 608, 2, CRIMSON[4]).rect(16, RAIL + 3, 608, 1, CRIMSON[0])
    for x in range(16, 624, 4):
        layer.rect(x, RAIL + 4, 1, 3, GOLD[3]).rect(x + 2, RAIL + 4, 1, 2, GOLD[4])
    gilding.moulding(layer, 16, RAIL + 20, 608, (GOLD[4], GOLD[3], GOLD[1], "#1c0c08"))
    canvas.over(layer)
    for x in (56, 132, 452, 610):
        layer = canvas.layer()
        layer.curve_line([(x, RAIL - 4), (x - 1, RAIL - 12), (x + 5, RAIL - 13)], GOLD[3]).polygon(
            [(x, RAIL - 9), (x + 3, RAIL - 14), (x + 9, RAIL - 14), (x + 12, RAIL - 9)], "#2a6a58"
        )
        layer.line([(x + 1, RAIL - 10), (x + 4, RAIL - 14)], "#8ad0b0").rect(x + 1, RAIL - 9, 10, 1, "#fff4cc")
        canvas.over(layer)
        canvas.beam([(x + 2, RAIL - 8), (x + 10, RAIL - 8), (x + 34, FLOOR), (x - 22, FLOOR)], "#ffc070", 0.16, 5)
        canvas.glow(x + 6, RAIL - 6, 26, "#ffb858", 0.5)


def store(canvas: Canvas) -> None:
    """Under the riser, in the dark: cases of basses and cellos, kettledrum covers, stacked chairs and desks."""
    left, right = STORE
    layer = canvas.layer()
    layer.rect(left, LOW + 16, right - left, FLOOR - LOW - 16, "#160b0c", 0.72)
    for x in (left + 6, left + 62, left + 122, right - 12):
        layer.rect(x, LOW + 16, 6, FLOOR - LOW - 16, WOOD[2]).rect(x, LOW + 16, 1, FLOOR - LOW - 16, WOOD[5])
        layer.rect(x + 5, LOW + 16, 1, FLOOR - LOW - 16, WOOD[0])
    for x, way in ((left + 12, 1), (left + 61, -1), (left + 68, 1), (left + 121, -1), (left + 128, 1), (right - 13, -1)):
        layer.line([(x, LOW + 34), (x + way * 16, LOW + 17)], WOOD[2], 3).line([(x, LOW + 33), (x + way * 16, LOW + 16)], WOOD[4])
    canvas.over(layer)
    layer = canvas.layer()
    for x, tall, body in ((250, 50, "#4a2a26"), (268, 44, "#37262c"), (376, 52, "#4a3026")):
        case(layer, x, FLOOR - 1, tall, body)
    for x in (302, 322):
        layer.oval(x, FLOOR - 18, 12, 5, "#6a5a4a").rect(x - 12, FLOOR - 18, 24, 8, "#54463c")
        layer.curve([(x - 12, FLOOR - 10), (x - 9, FLOOR - 3), (x + 9, FLOOR - 3), (x + 12, FLOOR - 10)], "#3c3230")
        layer.curve_line([(x - 11, FLOOR - 19), (x, FLOOR - 23), (x + 11, FLOOR - 19)], "#a08c70")
    for index in range(3):
        y = FLOOR - 14 - index * 8
        layer.rect(340, y, 14, 2, "#8a5a34").rect(340, y - 9, 2, 23 if index == 0 else 9, "#6a4228").rect(
            352, y + 2, 2, 12 if index == 0 else 6, "#6a4228"
        )
    canvas.over(layer)
    canvas.shade(1 - 0.30 * ((grid(SIZE)[1] > LOW + 16) & (grid(SIZE)[0] > left) & (grid(SIZE)[0] < right)))


def case(layer: Layer, x: float, foot: float, tall: float, body: str) -> None:
    """The case of a cello or a bass, on end."""
    half = tall * 0.2
    shape = [
        (x - half, foot - 2), (x - half * 1.15, foot - tall * 0.22), (x - half * 0.72, foot - tall * 0.40),
        (x - half * 0.85, foot - tall * 0.58), (x - half * 0.3, foot - tall * 0.70), (x - half * 0.36, foot - tall),
        (x + half * 0.36, foot - tall), (x + half * 0.3, foot - tall * 0.70), (x + half * 0.85, foot - tall * 0.58),
        (x + half * 0.72, foot - tall * 0.40), (x + half * 1.15, foot - tall * 0.22), (x + half, foot - 2),
    ]  # fmt: skip
    layer.path(curve_path(shape, True, 0.8), body)
    layer.curve_line(shape[:6], mix(body, "#e8b070", 0.5), 1)
    layer.rect(x - half * 0.9, foot - tall * 0.30, half * 1.8, 1, mix(body, "#000000", 0.5))
    layer.rect(x + half * 0.3, foot - tall * 0.5, 2, 3, GOLD[3]).rect(x + half * 0.5, foot - tall * 0.2, 2, 3, GOLD[3])


def early(canvas: Canvas) -> None:
    """Who came early: the oboe on the stool riser gives its A, strings tune on the left, brass on the right."""
    for index, (x, kind) in enumerate(((34, "bass"), (62, "cello"), (92, "violin"), (122, "violin"))):
        if kind != "bass":
            stand(canvas, x + 14, FLOOR - 4, -1, "#2a1610", "#ffe0a8", 0.28)
        figure = (
            orchestra.bassist(1, NEAR, 2, 0.3)
            if kind == "bass"
            else orchestra.cellist(1, NEAR, 1, 0.6)
            if kind == "cello"
            else orchestra.violinist(1, NEAR, index + 1, 0.5 - index * 0.3)
        )
        seat(canvas, figure, x, FLOOR - 4)
    left, top = STOOL
    stand(canvas, left + 44, top, -1, "#2a1610", "#fff0cc", 0.45)
    seat(canvas, orchestra.wind(1, NEAR, 1, "oboe"), left + 28, top)
    for x, kind, number in ((446, "horn", 2), (474, "bassoon", 3)):
        stand(canvas, x - 14, FLOOR - 4, 1, "#2a1610", "#ffe0a8", 0.25)
        seat(canvas, orchestra.wind(-1, NEAR, number, kind), x, FLOOR - 4)
    high, low = HIGH, LOW
    layer = canvas.layer()
    for index in range(7):
        x = 268 + index * 5
        layer.rect(x, high - 34 + index, 3, 24 - index, GOLD[2]).rect(x, high - 34 + index, 1, 24 - index, GOLD[5])
    layer.rect(264, high - 38, 40, 3, WOOD[3]).rect(264, high - 38, 40, 1, WOOD[5])
    for x in (264, 302):
        layer.rect(x, high - 38, 2, 38, WOOD[3]).rect(x, high - 38, 1, 38, WOOD[5])
    layer.circle(382, high - 17, 15, "#3a1e14").circle(382, high - 17, 14, "#8a5630").circle(
        382, high - 17, 12, "#e8d4ac"
    ).circle(380, high - 19, 9, "#ceb488")
    for turn in range(0, 360, 45):
        place = math.cos(math.radians(turn)) * 14, math.sin(math.radians(turn)) * 14
        layer.rect(382 + place[0] - 1, high - 17 + place[1] - 1, 2, 2, GOLD[4])
    layer.line([(370, high), (376, high - 8)], GOLD[2], 2).line([(394, high), (388, high - 8)], GOLD[2], 2)
    layer.rect(240, low - 2, 1, 1, WOOD[5])
    canvas.over(layer)


# ---------------------------------------------------------------- what holds feet


def plank(layer: Layer, left: int, top: int, width: int) -> None:
    """A stout board: bright lip, grain, dark underside, iron ends."""
    gilding.moulding(layer, left, top, width, ("#fff0c0", "#e0ac64", "#b87c40", "#9a6232", "#7a4a26", "#4a2a18", "#180a08"))
    for x in range(left + 5, left + width - 6, 11):
        layer.rect(x, top + 2, 5, 1, "#d89c58").rect(x + 3, top + 4, 4, 1, "#5a3420")
    for x in (left, left + width - 3):
        layer.rect(x, top, 3, 6, "#4a4048").rect(x, top, 3, 1, "#c8b8a0").pixel(x + 1, top + 3, "#d8c8b0")


def timber(canvas: Canvas) -> None:
    """The prompter's turret, the box front, the landing, and the shelves of the instrument wall on the right."""
    layer = canvas.layer()
    prompter(layer)
    for left, top, width in (BOX_FRONT, LANDING):
        layer.rect(left + 2, top + 7, width - 4, 20, "#1a0a0a", 0.45)
        layer.rect(left, top + 5, width, 16, "#8a5c24").rect(left, top + 19, width, 2, GOLD[3]).rect(
            left, top + 21, width, 1, "#180a08"
        )
        for x in range(left + 4, left + width - 10, 15):
            layer.rect(x, top + 8, 11, 8, "#5a3418").rect(x, top + 8, 11, 1, "#2a1408").rect(x, top + 16, 11, 1, GOLD[4])
            layer.circle(x + 5, top + 12, 2.6, GOLD[3]).pixel(x + 4, top + 11, GOLD[5])
        for x in (left + 8, left + width - 22):
            layer.curve([(x, top + 21), (x + 14, top + 21), (x + 10, top + 29), (x + 4, top + 35), (x, top + 44)], GOLD[1])
            layer.curve_line([(x + 1, top + 22), (x + 1, top + 42)], GOLD[4])
        plank(layer, left, top, width)
        layer.rect(left, top + 1, width, 3, CRIMSON[3]).rect(left, top, width, 1, "#ffd0a0").rect(
            left, top + 4, width, 1, GOLD[4]
        )
    canvas.over(layer)
    instruments(canvas)
    layer = canvas.layer()
    for left, top, width in SHELVES:
        for x in (left + 5, left + width - 9):
            layer.polygon([(x, top + 6), (x + 4, top + 6), (x + 4, top + 20), (x, top + 8)], "#2a1a14").rect(
                x, top + 6, 1, 12, "#8a6848"
            )
        plank(layer, left, top, width)
    for x in (532, 572):
        layer.rect(x, LANDING[1] + 40, 3, FLOOR - LANDING[1] - 40, "#2c2024").rect(
            x, LANDING[1] + 40, 1, FLOOR - LANDING[1] - 40, "#8a7468"
        )
    canvas.over(layer)


def prompter(layer: Layer) -> None:
    """A cabin on a turned post: from its hatch the prompter sees every beat; nobody is in it."""
    left, top, width = PROMPTER
    middle = left + width // 2
    layer.rect(middle - 5, top + 40, 10, HIGH - top - 40, WOOD[2]).rect(middle - 5, top + 40, 2, HIGH - top - 40, WOOD[5])
    layer.rect(middle + 3, top + 40, 2, HIGH - top - 40, WOOD[0])
    for y in (top + 56, top + 80, HIGH - 8):
        layer.oval(middle, y, 9, 4, WOOD[3]).oval(middle - 2, y - 1, 5, 2, WOOD[5])
    layer.rect(left + 6, top + 7, width - 12, 34, "#6a1c1c").rect(left + 6, top + 7, 2, 34, "#c04a38").rect(
        left + width - 8, top + 7, 2, 34, "#2a0a0c"
    )
    layer.rect(left + 6, top + 39, width - 12, 2, GOLD[3])
    layer.path(arch_path(middle - 13, top + 13, 26, 26), "#2a0e08").path(arch_path(middle - 12, top + 14, 24, 25), "#ffc468")
    layer.rect(middle - 12, top + 30, 24, 9, "#b8702c").polygon(
        [(middle - 8, top + 31), (middle, top + 29), (middle + 8, top + 31), (middle, top + 34)], "#fff4dc"
    )
    layer.rect(middle - 1, top + 14, 2, 7, "#3a1c10").oval(middle, top + 22, 4, 2.6, "#fffbe8")
    layer.path(arch_path(middle - 13, top + 13, 26, 26), GOLD[4], stroke=1)
    for x in (left + 9, left + width - 15):
        layer.rect(x, top + 14, 6, 20, "#4a1216").rect(x, top + 14, 6, 1, "#1a0608").rect(x, top + 33, 6, 1, "#a83a30")
    layer.polygon([(left + 6, top + 41), (left + width - 6, top + 41), (middle + 6, top + 52), (middle - 6, top + 52)], GOLD[1])
    layer.line([(left + 6, top + 41), (middle - 6, top + 52)], GOLD[4])
    plank(layer, left, top, width)
    layer.rect(left, top + 3, width, 2, GOLD[3])


def instruments(canvas: Canvas) -> None:
    """Hung on the right wall between the shelves: fiddles, a horn, a tuba, bundles of parts."""
    layer = canvas.layer()
    layer.rect(490, 156, 130, FLOOR - 156, WOOD[1])
    for x in range(494, 618, 12):
        layer.rect(x, 162, 11, FLOOR - 162, "#2e1612").rect(x, 162, 1, FLOOR - 162, "#1a0a0a").rect(
            x + 10, 162, 1, FLOOR - 162, "#46241a"
        )
    for x in (488, 616):
        layer.rect(x, 156, 6, FLOOR - 156, WOOD[3]).rect(x, 156, 1, FLOOR - 156, WOOD[5]).rect(
            x + 5, 156, 1, FLOOR - 156, WOOD[0]
        )
    gilding.moulding(layer, 485, 152, 139, (WOOD[5], WOOD[4], WOOD[3], WOOD[2], WOOD[0], "#0e0606"))
    for x, y in ((590, 168), (606, 170), (590, 250)):
        layer.rect(x, y, 1, 5, "#c8b090")
        layer.rect(x - 1, y + 4, 3, 16, "#3a2014").oval(x + 0.5, y + 24, 5, 5, "#9a5426").oval(x + 0.5, y + 33, 6, 6, "#9a5426")
        layer.rect(x - 4, y + 27, 9, 3, "#9a5426").oval(x - 1, y + 23, 2, 3, "#e09a50").oval(x - 1.5, y + 31, 2, 3, "#e09a50")
        layer.rect(x, y + 20, 1, 18, "#2a1410")
    for x, y, size in ((512, 190, 12), (516, 290, 14)):
        layer.circle(x, y, size, GOLD[1]).circle(x, y, size - 1, GOLD[3]).circle(x, y, size - 3, "#2a1418").circle(
            x, y, size - 5, GOLD[2], stroke=2
        )
        layer.polygon([(x + 4, y + 2), (x + size + 5, y + size - 3), (x + size - 3, y + size + 5)], GOLD[3])
        layer.line([(x - size + 2, y - 3), (x - 3, y - size + 2)], GOLD[5], 1)
    for left, top, width in SHELVES[:4]:
        generator = np.random.default_rng(left + top)
        x = left + 12
        while x < left + width - 12:
            wide = int(generator.integers(3, 6))
            tall = int(generator.integers(8, 13))
            layer.rect(
                x,
                top + 21 - tall,
                wide,
                tall,
                ("#c8a878", "#a03830", "#6a7a8a", "#d8c8a0", "#5a4a3a")[int(generator.integers(0, 5))],
                0.8,
            )
            layer.rect(x, top + 21 - tall, 1, tall, "#fff0d0", 0.35)
            x += wide + 1
        layer.rect(left + 9, top + 21, width - 18, 2, "#5a3a24")
    canvas.over(layer)


def masonry(canvas: Canvas) -> None:
    """Walls, riser, stool; the ladder up to the platform."""
    screen_ground = ground(COLUMN, ROW, COLUMNS, ROWS)
    cut(canvas, screen_ground, STONE, 29)
    riser(canvas, screen_ground.solid)
    layer = (
        canvas.layer()
        .rect(576, 0, 32, CEILING, "#140a0b")
        .rect(576, 0, 1, CEILING, "#5a3a22")
        .rect(607, 0, 1, CEILING, "#2a1812")
    )
    canvas.over(layer)
    ladder(canvas, 576, 0, 32, LANDING[1], STONE)


def riser(canvas: Canvas, solid: paint.Pixels) -> None:
    """The risers' fronts: boards in frames with a bright tread, told from the wall behind by their light."""
    xs, ys = grid(SIZE)
    here = solid * (xs >= 160) * (xs < 416) * (ys >= HIGH) * (ys < FLOOR - 16)
    layer = canvas.layer().rect(160, HIGH, 256, 112, "#6a3a20")
    for top, foot, lefts, wide in (
        (HIGH, LOW + 16, range(256, 400, 36), 36),
        (LOW, LOW + 16, (224, 400), 32),
        (272, 288, (160, 192), 32),
    ):
        for left in lefts:
            layer.rect(left, top, wide, foot - top, "#7a4628")
            layer.rect(left + 5, top + 8, wide - 10, foot - top - 13, "#4c2616").rect(left + 5, top + 8, wide - 10, 1, "#2a120c")
            layer.rect(left + 5, top + 8, 1, foot - top - 13, "#2a120c").rect(left + 5, foot - 6, wide - 10, 1, "#c08c54")
            layer.rect(left + wide - 6, top + 8, 1, foot - top - 13, "#96602f").rect(left, top, 1, foot - top, "#a86c3c")
            if foot - top > 30:
                middle = left + wide / 2
                layer.curve_line([(middle - 9, top + 24), (middle - 4, top + 14), (middle, top + 22)], GOLD[2], 2)
                layer.curve_line([(middle + 9, top + 24), (middle + 4, top + 14), (middle, top + 22)], GOLD[2], 2)
                layer.circle(middle, top + 28, 3, GOLD[3]).pixel(middle - 1, top + 27, GOLD[5]).rect(
                    middle, top + 22, 1, 12, GOLD[3]
                )
    canvas.masked(layer.pixels()[..., :3], here[..., None])
    down, up = depth_from(solid, 0, -1), depth_from(solid, 0, 1)
    across = np.minimum(depth_from(solid, -1, 0), depth_from(solid, 1, 0))
    for index, tone in enumerate(("#ffe8b0", "#e0a860", "#b87c40", "#6a3e22", "#3a2014")):
        canvas.masked(np.broadcast_to(vector(tone), (*here.shape, 3)), (here * (down == index + 1))[..., None])
    for index, tone in enumerate(("#1a0c0a", "#4a2a18", "#7a4c2a")):
        canvas.masked(np.broadcast_to(vector(tone), (*here.shape, 3)), (here * (up == index + 1))[..., None])
    canvas.masked(np.broadcast_to(vector("#e0aa66"), (*here.shape, 3)), (here * (across == 1) * (down > 5) * (up > 3))[..., None])


def light(canvas: Canvas) -> None:
    """Haze of the house over the rail, the lamps' pools, darkness towards the floor and the sides."""
    xs = grid(SIZE)[0]
    side = np.clip(1 - np.minimum(xs - 16, 624 - xs) / 90, 0, 1) ** 1.6
    canvas.shade((1 - 0.30 * side).astype(np.float32))
    canvas.fog(RAIL - 14, 22, "#e0924a", 0.22, 8)
    canvas.glow(190, 246, 60, "#ffb860", 0.22)
    generator = np.random.default_rng(3)
    layer = canvas.layer()
    for _ in range(110):
        layer.pixel(generator.uniform(20, 620), generator.uniform(CEILING, FLOOR), "#ffe0a0", float(generator.uniform(0.12, 0.5)))
    canvas.over(layer)
