"""The way out: roof and drainpipe, fire escape, and the yard with shed, lamp gantry, car and gatehouse, in the snow."""

from __future__ import annotations

import numpy as np

from assets.studio import paint
from assets.studio.hall import walls, workshop
from assets.studio.hall_west.outdoors import balustrade, snow_cap, statue
from assets.studio.hall_west.parts import poster
from assets.studio.house_east.gilding import GOLD
from assets.studio.house_east.ground import Ground, ground
from assets.studio.house_east.masonry import Style, core, cut, ladder, ladder_head
from assets.studio.interval.scene import Scene
from assets.studio.interval.windows import DARK, LIT, bars, curtains, glass_shine, person, surround
from assets.studio.lettering import letters, text_width
from assets.studio.paint import SNOW, SNOW_SHADE, Canvas, Layer, arch_path, blur, grid, noise, screen, vector
from assets.studio.pieces import stamp, standing

COLUMN, ROW, COLUMNS, ROWS = 160, 0, 40, 66
SIZE = 640, 1056
ROOF, TERRACE, STREET = 192, 480, 1024
WING_RIGHT, CORNER_RIGHT = 206, 134
"""Where the rear wing and the corner behind the drainpipe end."""
LANDINGS = (592, 768, 864)
LANDING_LEFT, LANDING_RIGHT = 64, 176
WALL_TOP = 938
"""The coping of the yard's back wall."""
GANTRY_LEFT, GANTRY_RIGHT, GANTRY = 256, 336, 736
LAMP_X, LAMP_Y = 348, 786
"""The lamp over the car."""
HALL, SHED, GATEHOUSE, GROUND = (0, 0, 144, 1024), (160, 840, 136, 120), (496, 800, 144, 100), (0, 1024, 640, 32)
"""Boxes (x, y, width, height) of the map's masonry, each in its own stone."""
POLE = ("#1c1626", "#2e2636", "#443a48", "#5c5058", "#7c6e72", "#a89a98")
INK, STEEL = "#14162e", "#4a568c"
WINDOW_SCALE = Scene(1)

HALL_STONE = Style(
    floor=("#f4f8ff", "#e4ebf8", "#c4d0ec", "#96a6d4", "#6a70a4", "#8a7c98", "#5a5074", "#2a2446"),
    ceiling=("#141228", "#8a80a0", "#6a6288", "#544c72", "#3a3458", "#241f3c"),
    left=("#b4a8c4", "#8a7f9c", "#5c5478", "#2b2746"),
    right=("#9c92b4", "#6e6690", "#4a4268", "#2a2446"),
    core=("#15132a", "#2c2748", "#403860"),
    deep="#0c0b1c",
    rails=("#1a1c38", "#6a78ac", "#dfe6f4"),
)
WING_STONE = Style((), (), (), (), ("#453c5e", "#5c5074", "#74668a"), "#3a304c", ("", "", ""), block=(26, 12))
BRICK = Style(
    floor=("#f4f8ff", "#e4ebf8", "#c4d0ec", "#96a6d4", "#5a5074", "#8a5a5c", "#4a2c3a"),
    ceiling=("#141020", "#8a5c58", "#6a444c", "#4c303e", "#38243a"),
    left=("#c08a80", "#94605c", "#6a444c", "#38243a"),
    right=("#94605c", "#6a444c", "#4c303e", "#2c1c30"),
    core=("#241828", "#5a3842", "#7a4c50"),
    deep="#2c1c30",
    rails=HALL_STONE.rails,
    block=(12, 6),
)
TIMBER = Style(
    floor=("#f4f8ff", "#e4ebf8", "#c4d0ec", "#96a6d4", "#4a4468", "#34304c", "#221e38"),
    ceiling=("#100e1e", "#6a5a58", "#4c4048", "#34304c"),
    left=("#9c8478", "#6a5a58", "#4c4048"),
    right=("#6a5a58", "#4c4048", "#2a2438"),
    core=("#1c1828", "#3c3440", "#544850"),
    deep="#2a2434",
    rails=HALL_STONE.rails,
    block=(64, 7),
)


def picture() -> Canvas:
    """640 x 1056, transparent where one sees the town and the sky."""
    canvas = Canvas(SIZE)
    corner(canvas)
    wing(canvas)
    back_wall(canvas)
    gantry(canvas)
    shed(canvas)
    gatehouse(canvas)
    passage(canvas)
    loggia(canvas)
    porch(canvas)
    masonry(canvas)
    roof_things(canvas)
    escape(canvas)
    street(canvas)
    light(canvas)
    return canvas.bloom(0.84, 6, 0.4)


# ---------------------------------------------------------------- the hall's rear


def ashlar(canvas: Canvas, left: int, top: int, right: int, foot: int, seed: int) -> None:
    """Blocks of the hall's violet stone with stains and snow blown into the joints."""
    box = canvas.layer().rect(left, top, right - left, foot - top, "#ffffff").mask()
    blocks = core(SIZE, WING_STONE, seed)
    stains = noise(SIZE, seed + 5, 22, 60, 3)
    canvas.masked(blocks * (0.86 + 0.3 * stains)[..., None], box)


def quoins(layer: Layer, right: int, top: int, foot: int) -> None:
    """The dressed corner: long and short blocks, light on their upper edge."""
    for index, y in enumerate(range(top, foot, 14)):
        wide = 22 if index % 2 else 14
        tall = min(13, foot - y)
        layer.rect(right - wide, y, wide, tall, "#84769a").rect(right - wide, y, wide, 1, "#b4a8c4").rect(
            right - wide, y, 1, tall, "#a498b4"
        )
        layer.rect(right - 2, y, 2, tall, "#4a4268").rect(right - wide, y + tall, wide, 1, "#322b4a")


def string_course(layer: Layer, left: int, right: int, y: int) -> None:
    """A moulding across the wall with snow lying on it."""
    layer.rect(left, y, right - left, 7, "#7c7094").rect(left, y + 2, right - left, 1, "#a498b4").rect(
        left, y + 6, right - left, 1, "#322b4a"
    )
    layer.rect(left, y + 7, right - left, 4, "#1c1834", 0.4).rect(left, y - 2, right - left, 3, SNOW).rect(
        left, y + 1, right - left, 1, SNOW_SHADE
    )


def window(canvas: Canvas, x: int, y: int, width: int, height: int, room: str) -> None:
    """A round-headed window as on the hall's front: dark, or lit with curtains, and who stands there."""
    layer = canvas.layer()
    surround(layer, x, y, width, height)
    is_lit = room != "dark"
    with layer.clip(arch_path(x, y, width, height)):
        layer.gradient(x, y, width, height, LIT if is_lit else DARK)
        if is_lit:
            layer.rect(x, y + height - 16, width, 16, "#b8662c", 0.5).rect(x, y + height - 16, width, 1, "#e0964a")
        if room == "officer":
            person(layer, WINDOW_SCALE, x + width * 0.55, y + height, -1, "officer", 28)
        elif room == "lady":
            person(layer, WINDOW_SCALE, x + width * 0.42, y + height, 1, "lady", 28)
        if is_lit:
            curtains(layer, WINDOW_SCALE, x, y, width, height, "tied" if room == "tied" else "open")
        glass_shine(layer, x, y, width, height, is_lit)
        bars(layer, WINDOW_SCALE, x, y, width, height, is_lit)
        layer.rect(x, y, width, 3, "#3a1a18" if is_lit else "#0c1230", 0.5)
    canvas.over(layer)
    if is_lit:
        canvas.glow(x + width / 2, y + height * 0.55, width * 1.7, "#ff9a3c", 0.32, 1.7, 1.3)


def corner(canvas: Canvas) -> None:
    """The high end of the hall behind the drainpipe."""
    ashlar(canvas, 72, ROOF + 8, CORNER_RIGHT, TERRACE, 31)
    layer = canvas.layer()
    quoins(layer, CORNER_RIGHT, ROOF + 20, TERRACE)
    for y in (292, 396):
        string_course(layer, 72, CORNER_RIGHT, y)
    layer.rect(72, ROOF + 4, CORNER_RIGHT - 66, 6, "#84769a").rect(72, ROOF + 4, CORNER_RIGHT - 66, 1, "#b4a8c4").rect(
        72, ROOF + 10, CORNER_RIGHT - 69, 4, "#544c72"
    )
    layer.rect(72, ROOF + 14, CORNER_RIGHT - 72, 5, "#1c1834", 0.5)
    for x in range(76, CORNER_RIGHT + 2, 8):
        layer.rect(x, ROOF + 10, 4, 5, "#84769a").rect(x, ROOF + 10, 1, 5, "#b4a8c4")
    canvas.over(layer)
    layer = canvas.layer()
    snow_cap(layer, 96, ROOF + 4, CORNER_RIGHT - 90, 4, 3)
    canvas.over(layer)
    xs, ys = grid(SIZE)
    part = ((xs < CORNER_RIGHT) & (ys < TERRACE)).astype(np.float32)
    canvas.shade(1 - part * 0.3 * np.clip(1 - (ys - ROOF) / 60, 0, 1) - part * 0.22 * np.clip((110 - xs) / 40, 0, 1))


def wing(canvas: Canvas) -> None:
    """The rear wing behind the fire escape: three storeys of windows; behind some of them the interval goes on."""
    top = TERRACE + 16
    ashlar(canvas, LANDING_LEFT - 8, top, WING_RIGHT, STREET, 47)
    layer = canvas.layer()
    quoins(layer, WING_RIGHT, top + 8, STREET)
    for y in (606, 782, 880):
        string_course(layer, LANDING_LEFT - 8, WING_RIGHT + 2, y)
    layer.rect(LANDING_LEFT - 8, STREET - 30, WING_RIGHT - 56 + 3, 30, "#6a6084").rect(
        LANDING_LEFT - 8, STREET - 30, WING_RIGHT - 53, 2, "#a498b4"
    )
    for x in range(LANDING_LEFT + 12, WING_RIGHT, 28):
        layer.rect(x, STREET - 28, 1, 28, "#453c5e").rect(x + 1, STREET - 28, 1, 28, "#8a7f9c")
    layer.rect(140, top - 6, WING_RIGHT - 134, 7, "#84769a").rect(140, top - 6, WING_RIGHT - 134, 1, "#b4a8c4").rect(
        140, top + 1, WING_RIGHT - 136, 4, "#544c72"
    )
    layer.rect(140, top + 5, WING_RIGHT - 140, 5, "#1c1834", 0.5)
    canvas.over(layer)
    layer = canvas.layer()
    snow_cap(layer, 140, top - 6, WING_RIGHT - 134, 4, 8)
    canvas.over(layer)
    for x, y, width, height, room in (
        (94, 524, 26, 54, "tied"),
        (158, 524, 26, 54, "dark"),
        (104, 648, 30, 78, "officer"),
        (152, 648, 30, 78, "tied"),
        (72, 794, 22, 56, "dark"),
        (112, 794, 26, 56, "lady"),
        (166, 794, 24, 56, "tied"),
    ):
        window(canvas, x, y, width, height, room)
    layer = canvas.layer()
    pipe_x = WING_RIGHT - 10
    layer.rect(pipe_x + 4, top, 2, STREET - top, "#14122a", 0.4).rect(pipe_x, top, 4, STREET - top, "#4a5488").rect(
        pipe_x, top, 1, STREET - top, "#a9b8e6"
    )
    for y in range(top + 20, STREET, 42):
        layer.rect(pipe_x - 1, y, 6, 3, "#4a5488").rect(pipe_x - 1, y, 6, 1, "#a9b8e6")
    poster(layer, 108, 908, 26, 38, 1)
    poster(layer, 140, 908, 26, 38, 2)
    canvas.over(layer)
    xs, ys = grid(SIZE)
    part = ((xs < WING_RIGHT) & (ys > top)).astype(np.float32)
    under = np.zeros_like(ys)
    for y in (TERRACE, *LANDINGS):
        under = np.maximum(under, np.clip(1 - (ys - y) / 34, 0, 1) * (ys >= y) * (xs < LANDING_RIGHT + 10))
    canvas.shade(1 - part * (0.42 * under + 0.2 * np.clip((100 - xs) / 40, 0, 1)))
    canvas.tint("#242c62", part * 0.14)


def wall_lamp(canvas: Canvas, x: int, y: int, reach: float = 70, strength: float = 1.0) -> None:
    """A bulkhead lamp with a tin shade and the light that it throws down the wall."""
    layer = canvas.layer()
    layer.rect(x - 1, y - 4, 3, 4, INK).polygon([(x - 7, y + 3), (x + 8, y + 3), (x + 4, y - 2), (x - 3, y - 2)], "#2f4a5c")
    layer.line([(x - 6, y + 2.5), (x - 2.5, y - 1.5)], "#9fc0d8").rect(x - 3, y + 3, 7, 3, "#fff6d0").rect(
        x - 2, y + 6, 5, 1, "#ffc56a"
    )
    canvas.over(layer)
    ys = grid(SIZE)[1]
    fade = np.clip(1.05 - (ys - y) / (reach * 1.2), 0, 1) * (ys >= y)
    cone(
        canvas,
        [(x - 4, y + 4), (x + 5, y + 4), (x + reach * 0.56, y + reach), (x - reach * 0.56, y + reach)],
        "#ffb458",
        0.34 * strength,
        4,
        fade,
    )
    canvas.glow(x, y + 5, reach, "#ff9c40", 0.36 * strength, 2.2).glow(x, y + 5, 16, "#ffdf98", 0.8 * strength, 1.8)


def cone(
    canvas: Canvas,
    points: list[tuple[float, float]],
    colour: str,
    strength: float,
    softness: float,
    fade: paint.Pixels | None = None,
) -> None:
    """A beam of light, blurred only where it is."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    margin = int(softness * 3) + 2
    left, right = max(int(min(xs)) - margin, 0), min(int(max(xs)) + margin, SIZE[0])
    top, bottom = max(int(min(ys)) - margin, 0), min(int(max(ys)) + margin, SIZE[1])
    layer = Layer((right - left, bottom - top), 2).polygon([(x - left, y - top) for x, y in points], colour, strength)
    light = blur(layer.pixels()[..., :3], softness)
    if fade is not None:
        light = light * fade[top:bottom, left:right, None]
    canvas.pixels[top:bottom, left:right] = screen(canvas.pixels[top:bottom, left:right], light)


def pool(canvas: Canvas, x: float, y: float, reach: float, tall: float, colour: str, strength: float) -> None:
    """Light lying on the ground."""
    left, top = int(x - reach) - 12, int(y - tall) - 12
    size = int(reach * 2) + 24, int(tall * 2) + 24
    sheet = Layer(size, 2).oval(x - left, y - top, reach, tall, colour, strength).pixels()[..., :3]
    light = blur(sheet, 2.5)
    x0, y0, x1, y1 = max(left, 0), max(top, 0), min(left + size[0], SIZE[0]), min(top + size[1], SIZE[1])
    part = canvas.pixels[y0:y1, x0:x1]
    canvas.pixels[y0:y1, x0:x1] = screen(part, light[y0 - top : y1 - top, x0 - left : x1 - left])


def loggia(canvas: Canvas) -> None:
    """The bay under the attic from which the foyer's side door opens onto the roof."""
    layer = canvas.layer()
    layer.gradient(0, 432, 96, 48, [(0, "#5c4a62"), (0.5, "#9a7870"), (1, "#7a6272")])
    for x in range(6, 96, 30):
        layer.frame(x, 444, 24, 30, "#6a5468").rect(x + 1, 445, 22, 1, "#b49488")
    layer.rect(0, 474, 96, 6, "#4a4064").rect(0, 474, 96, 1, "#8a7f9c")
    canvas.over(layer)
    layer = canvas.layer()
    poster(layer, 12, 440, 20, 30, 0)
    canvas.over(layer)
    wall_lamp(canvas, 56, 438, 46)


def porch(canvas: Canvas) -> None:
    """The vestibule of the stage door under the wing."""
    layer = canvas.layer()
    layer.gradient(0, 880, 64, 144, [(0, "#3a304c"), (0.5, "#7a6068"), (1, "#5c4a58")])
    for row, y in enumerate(range(884, 1024, 9)):
        layer.rect(0, y, 64, 1, "#4a3c50", 0.7)
        for x in range(row % 2 * 9, 64, 18):
            layer.rect(x, y, 1, 9, "#4a3c50", 0.7)
    layer.rect(0, 984, 64, 40, "#4a4064", 0.5).rect(0, 984, 64, 1, "#8a7f9c")
    canvas.over(layer)
    sign(canvas, 40, 908, "VÝCHOD", "#1f5a48", "#d8f4dc")
    wall_lamp(canvas, 40, 926, 80)


def sign(canvas: Canvas, x: int, y: int, text: str, ground_colour: str, ink: str) -> None:
    """An enamel sign, its middle at (x, y)."""
    width = text_width(text) + 8
    layer = canvas.layer()
    left = x - width // 2
    layer.rect(left - 1, y - 7, width + 2, 15, "#14122a").rect(left, y - 6, width, 13, ground_colour).frame(
        left, y - 6, width, 13, ink, 0.7
    )
    letters(layer, text, left + 4, y - 3, ink)
    canvas.over(layer)


# ---------------------------------------------------------------- the yard


def back_wall(canvas: Canvas) -> None:
    """Brick between wing and gatehouse, buttresses, the great doors of the scene dock, snow on the coping."""
    left, right = WING_RIGHT, 512
    bricks = walls.brick_wall(
        (right - left, STREET - WALL_TOP), 19, ("#2c2038", "#4a3450", "#6a4a5c", "#86606a", "#a47c7c"), (12, 6)
    )
    stamp(canvas.pixels, bricks, left, WALL_TOP)
    layer = canvas.layer()
    layer.rect(left, WALL_TOP, right - left, 7, "#7c7094").rect(left, WALL_TOP, right - left, 1, "#b4a8c4").rect(
        left, WALL_TOP + 7, right - left, 4, "#1c1430", 0.5
    )
    for x in (404, 476):
        layer.rect(x, WALL_TOP + 4, 18, STREET - WALL_TOP - 4, "#86606a").rect(
            x, WALL_TOP + 4, 2, STREET - WALL_TOP - 4, "#b48c88"
        ).rect(x + 15, WALL_TOP + 4, 3, STREET - WALL_TOP - 4, "#4a3450")
        layer.rect(x - 2, WALL_TOP - 4, 22, 6, "#7c7094").rect(x - 2, WALL_TOP - 4, 22, 1, "#b4a8c4")
    layer.rect(left, STREET - 10, right - left, 10, "#3a2c48", 0.6)
    canvas.over(layer)
    dock_doors(canvas, 292, 952, 100, STREET - 952)
    layer = canvas.layer()
    snow_cap(layer, left, WALL_TOP, 404 - left, 5, 21)
    snow_cap(layer, 422, WALL_TOP, 54, 5, 22)
    snow_cap(layer, 402, WALL_TOP - 4, 22, 4, 23)
    snow_cap(layer, 474, WALL_TOP - 4, 22, 4, 24)
    poster(layer, 428, 962, 26, 38, 3)
    canvas.over(layer)


def dock_doors(canvas: Canvas, x: int, y: int, width: int, height: int) -> None:
    """Tall plank doors through which scenery comes, with strap hinges and a painted number."""
    layer = canvas.layer()
    layer.rect(x - 6, y - 8, width + 12, height + 8, "#7c7094").rect(x - 6, y - 8, width + 12, 1, "#b4a8c4").rect(
        x - 6, y - 8, 1, height + 8, "#a498b4"
    )
    layer.rect(x - 1, y - 1, width + 2, height + 1, "#2c2038")
    for index, left in enumerate(range(x, x + width, 10)):
        tone = ("#7c8a86", "#728078", "#86948c")[index * 7 % 3]
        layer.gradient(left, y, 9, height, [(0, tone), (0.8, tone), (1, "#566460")]).rect(left, y, 1, height, "#a4b0a4").rect(
            left + 9, y, 1, height, "#3a4448"
        )
    for leaf in (x, x + width // 2):
        for band in (y + 10, y + height - 20):
            layer.rect(leaf + 1, band, width // 2 - 2, 4, "#3c4650").rect(leaf + 1, band, width // 2 - 2, 1, "#8894a0")
            for rivet in range(leaf + 5, leaf + width // 2 - 3, 9):
                layer.pixel(rivet, band + 2, "#aab4bc")
    middle = x + width // 2
    layer.rect(middle - 1, y, 2, height, "#22262e").rect(middle - 7, y + 34, 14, 5, "#3c4650").rect(
        middle - 7, y + 34, 14, 1, "#aab4bc"
    ).rect(middle - 2, y + 38, 4, 6, GOLD[3])
    letters(layer, "3", middle + 22, y + 26, "#e8e4d4")
    letters(layer, "3", middle + 23, y + 26, "#e8e4d4")
    layer.rect(x, y, width, 4, "#14122a", 0.45)
    canvas.over(layer)
    layer = canvas.layer()
    snow_cap(layer, x - 6, y - 8, width + 12, 3, 27)
    canvas.over(layer)


def gantry(canvas: Canvas) -> None:
    """Two timber poles with a deck between them: wires to the hall, and a lamp on a bracket over the car."""
    canvas.over(wires(canvas))
    poles = (GANTRY_LEFT + 10, GANTRY_RIGHT - 16)
    for x in poles:
        stamp(canvas.pixels, workshop.timber(STREET - 684, 7, x, True, POLE), x, 684)
    layer = canvas.layer()
    layer.rect(GANTRY_LEFT - 4, 692, 88, 5, "#4a3a3c").rect(GANTRY_LEFT - 4, 692, 88, 1, "#8a7470").rect(
        GANTRY_LEFT - 4, 690, 88, 3, SNOW
    )
    for x in (GANTRY_LEFT, GANTRY_LEFT + 26, GANTRY_LEFT + 52, GANTRY_LEFT + 76):
        layer.rect(x, 684, 4, 6, "#7c98a8").rect(x, 684, 1, 6, "#d8ecf4").rect(x + 1, 681, 2, 3, INK)
    for x in poles:
        layer.rect(x - 1, 682, 9, 3, SNOW)
    canvas.over(layer)
    inner, outer = poles[0] + 7, poles[1]
    for top, foot in ((748, 830), (834, 916)):
        for a, b in (((inner, top), (outer, foot)), ((outer, top), (inner, foot))):
            layer = canvas.layer().line([a, b], "#3a3040", 3).line([(a[0], a[1] - 1), (b[0], b[1] - 1)], "#7a6a70")
            canvas.over(layer)
    layer = canvas.layer()
    layer.line([(outer + 6, 760), (LAMP_X, 768)], INK, 2).line([(outer + 6, 776), (LAMP_X - 4, 768)], INK, 1).rect(
        LAMP_X - 1, 768, 3, 10, INK
    )
    layer.polygon([(LAMP_X - 16, LAMP_Y), (LAMP_X + 17, LAMP_Y), (LAMP_X + 6, LAMP_Y - 10), (LAMP_X - 5, LAMP_Y - 10)], "#2f4a5c")
    layer.line([(LAMP_X - 15, LAMP_Y - 0.5), (LAMP_X - 5, LAMP_Y - 9.5)], "#a9c8e0").rect(LAMP_X - 16, LAMP_Y, 33, 1, "#dfe8f0")
    layer.rect(LAMP_X - 7, LAMP_Y + 1, 15, 4, "#fff8dc").rect(LAMP_X - 5, LAMP_Y + 5, 11, 1, "#ffc56a").rect(
        LAMP_X - 6, LAMP_Y - 12, 13, 3, SNOW
    )
    canvas.over(layer)
    deck(canvas, GANTRY_LEFT, GANTRY_RIGHT, GANTRY, 5)


def wires(canvas: Canvas) -> Layer:
    """Slack wires to the wing, the gatehouse and away."""
    layer = canvas.layer()
    for start, end, sag in (
        ((GANTRY_LEFT + 2, 684), (WING_RIGHT - 2, 640), 10),
        ((GANTRY_LEFT + 28, 684), (WING_RIGHT - 2, 626), 12),
        ((GANTRY_RIGHT - 2, 684), (606, 764), 26),
        ((GANTRY_RIGHT - 28, 684), (640, 700), 34),
    ):
        points = [
            (start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t + sag * 4 * t * (1 - t))
            for t in np.linspace(0, 1, 20)
        ]
        layer.line([(x, y - 1) for x, y in points], SNOW_SHADE, 1, 0.5).line(points, "#0c0e22", 1)
    return layer


def deck(canvas: Canvas, left: int, right: int, y: int, seed: int) -> None:
    """A ledge that bears feet: snow over planks, icicles below."""
    generator = np.random.default_rng(seed)
    layer = canvas.layer()
    layer.rect(left, y, right - left, 7, "#4c4460").rect(left, y + 6, right - left, 1, INK).rect(
        left, y + 3, right - left, 1, SNOW_SHADE
    )
    layer.rect(left, y, right - left, 3, SNOW).rect(left, y, right - left, 1, "#f8fbff")
    for x in range(left + 6, right - 2, 12):
        layer.rect(x, y + 4, 1, 3, INK)
    for x in range(left + 1, right - 2, 3):
        if generator.random() < 0.55:
            tall = int(generator.integers(2, 7))
            layer.rect(x, y + 7, 2, tall * 0.5, "#c4d6f8").rect(x, y + 7, 1, tall, "#8fa8e0")
    for x in range(left, right, 5):
        layer.rect(x, y - 1, int(generator.integers(2, 5)), 1, SNOW)
    canvas.over(layer)


def shed(canvas: Canvas) -> None:
    """The open coal shed: plank back, a heap of coal with snow blown over it, posts that hold the boarded roof."""
    layer = canvas.layer()
    layer.gradient(164, 862, 122, STREET - 862, [(0, "#1c1828"), (0.5, "#3a323e"), (1, "#4c4248")])
    for x in range(164, 286, 11):
        layer.rect(x, 862, 1, STREET - 862, "#16121e").rect(x + 1, 862, 1, STREET - 862, "#5c5054", 0.6)
    for y in (900, 968):
        layer.rect(164, y, 122, 5, "#4a4048").rect(164, y, 122, 1, "#7a6c6c").rect(164, y + 5, 122, 2, "#100e18", 0.5)
    canvas.over(layer)
    generator = np.random.default_rng(3)
    heap = [(196, STREET), (206, 1000), (222, 984), (238, 972), (252, 976), (266, 990), (280, STREET)]
    layer = canvas.layer().curve(heap, "#16161e")
    inside = canvas.layer().curve(heap, "#ffffff").mask()[..., 0]
    for _ in range(220):
        x, y = int(generator.integers(196, 282)), int(generator.integers(970, STREET))
        if inside[y, x] > 0:
            wide = int(generator.integers(2, 6))
            layer.rect(x, y, wide, wide - 1, ("#20202c", "#2c2c3a", "#14141c")[int(generator.integers(3))]).rect(
                x, y, wide - 1, 1, "#585a74"
            )
    layer.curve_line([(208, 998), (224, 983), (238, 972), (252, 975)], "#8a90b4", 1.5)
    layer.line([(262, 1004), (276, 956)], "#8a6844", 2).line([(261.5, 1004), (275.5, 956)], "#c89c68").rect(
        273, 952, 8, 2, "#8a6844"
    )
    layer.polygon([(256, 1002), (266, 1006), (262, 1020), (252, 1014)], "#5a6478").line([(256, 1002), (252, 1014)], "#b8c4dc")
    canvas.over(layer)
    for x in (162, 242, 280):
        stamp(canvas.pixels, workshop.timber(STREET - 880, 6, x, True, POLE), x, 880)
    standing(canvas.pixels, workshop.barrel(20, 26), 300, STREET, 0.62)


def gatehouse(canvas: Canvas) -> None:
    """The warm room over the gate: stove, calendar, a window onto the street; iron gallery; chimney."""
    layer = canvas.layer()
    layer.rect(604, 768, 18, 34, "#6a444c").rect(604, 768, 2, 34, "#c08a80").rect(619, 768, 3, 34, "#38243a").rect(
        601, 766, 24, 4, "#8a5c58"
    )
    layer.rect(609, 758, 8, 8, "#5c4048").rect(609, 758, 2, 8, "#a07874")
    canvas.over(layer)
    layer = canvas.layer()
    snow_cap(layer, 601, 766, 24, 4, 31)
    canvas.over(layer)
    layer = canvas.layer()
    layer.gradient(496, 816, 128, 48, [(0, "#9a6a3c"), (0.5, "#d8a058"), (1, "#a8703c")])
    layer.rect(496, 846, 128, 18, "#7c5438").rect(496, 846, 128, 1, "#e0b070")
    for x in range(500, 624, 10):
        layer.rect(x, 848, 1, 16, "#5a3a28")
    layer.rect(540, 822, 24, 18, "#4a2c1c").rect(542, 824, 20, 14, "#1c2c64").rect(542, 832, 20, 6, "#7c94d8").rect(
        551, 824, 1, 14, "#4a2c1c"
    ).rect(538, 839, 28, 2, "#e8c890")
    layer.rect(520, 836, 14, 28, "#2c2830").rect(520, 836, 2, 28, "#6a6470").rect(525, 816, 4, 20, "#2c2830").rect(
        525, 816, 1, 20, "#6a6470"
    )
    layer.rect(523, 846, 8, 7, "#ff9a3c").rect(524, 848, 6, 4, "#ffe29a").rect(518, 834, 18, 2, "#4a4650")
    layer.rect(604, 822, 12, 15, "#f0e0b8").rect(604, 822, 12, 4, "#a03a34")
    for index in range(9):
        layer.pixel(606 + index % 3 * 3, 829 + index // 3 * 3, "#4a3828")
    layer.rect(572, 816, 1, 5, INK).polygon([(566, 825), (579, 825), (575, 820), (570, 820)], "#2f5a4c").rect(
        569, 825, 7, 2, "#fff6d0"
    )
    canvas.over(layer)
    canvas.glow(572, 828, 64, "#ffb458", 0.4, 1.8).glow(527, 850, 26, "#ff8a3c", 0.4, 1.8)


def passage(canvas: Canvas) -> None:
    """The gateway below: vaulted brick, a lamp, the lit street beyond."""
    layer = canvas.layer()
    layer.gradient(500, 880, 140, 144, [(0, "#241a30"), (0.4, "#5a4454"), (1, "#4a3848")])
    canvas.over(layer)
    bricks = walls.brick_wall((140, 144), 29, ("#241a30", "#42304a", "#5c4456", "#745664", "#8c6c70"), (12, 6))
    stamp(canvas.pixels, bricks, 500, 880, 0.92)
    layer = canvas.layer()
    for x, wide in ((500, 12), (556, 10), (600, 10)):
        layer.rect(x, 880, wide, 144, "#7c6a80").rect(x, 880, 2, 144, "#ac9aac").rect(x + wide - 2, 880, 2, 144, "#453c5e")
    layer.rect(500, 880, 140, 7, "#453c5e").rect(500, 886, 140, 1, "#8a7f9c").rect(500, STREET - 12, 140, 12, "#3a2c48", 0.6)
    layer.gradient(624, 888, 16, 136, [(0, "#24356a"), (0.7, "#5a6cb0"), (1, "#b8c8f0")])
    layer.rect(624, 986, 16, 2, "#dfe6f4").rect(632, 940, 2, 46, INK).rect(630, 934, 6, 7, "#ffe6a4")
    canvas.over(layer)
    sign(canvas, 582, 928, "STOJ", "#b02a30", "#f4ecdc")
    wall_lamp(canvas, 534, 892, 110)
    canvas.glow(633, 938, 26, "#ffb458", 0.5, 1.8)


def subset(whole: Ground, *boxes: tuple[int, int, int, int]) -> Ground:
    """The ground within boxes."""
    keep = np.zeros_like(whole.solid)
    for x, y, width, height in boxes:
        keep[y : y + height, x : x + width] = 1
    return whole._replace(solid=whole.solid * keep, stairs=whole.stairs * 0)


def masonry(canvas: Canvas) -> None:
    """Walls and floors, each in its own stone, snow on every upper side."""
    whole = ground(COLUMN, ROW, COLUMNS, ROWS, flights=False)
    cut(canvas, subset(whole, HALL), HALL_STONE, 5)
    cut(canvas, subset(whole, SHED), TIMBER, 6)
    stamp(canvas.pixels, workshop.timber(18, 14, 3, False, POLE), 159, 871)
    cut(canvas, subset(whole, GATEHOUSE), BRICK, 7)
    cut(canvas, subset(whole, GROUND), HALL_STONE, 8)


def roof_things(canvas: Canvas) -> None:
    """On the hall's roof and terrace: parapet, urn, chimney cowls, drifts against the walls, icicles under the edges."""
    generator = np.random.default_rng(15)
    layer = canvas.layer()
    for left, right, y in ((0, 80, 432 - 1), (0, 144, TERRACE + 16), (0, 96, ROOF + 16)):
        start = 80 if y == ROOF + 16 else left if y < TERRACE else 64
        for x in range(start, right - 2, 3):
            if generator.random() < 0.5:
                tall = int(generator.integers(2, 9))
                layer.rect(x, y, 2, tall * 0.5, "#c4d6f8").rect(x, y, 1, tall, "#8fa8e0")
    canvas.over(layer)
    layer = canvas.layer()
    for x, wide, high, y in ((2, 30, 5, ROOF), (58, 20, 3, ROOF), (4, 22, 4, TERRACE), (66, 40, 3, TERRACE)):
        layer.curve(
            [(x, y + 1), (x + wide * 0.3, y - high), (x + wide * 0.6, y - high * 0.8), (x + wide, y + 1)], SNOW
        ).curve_line([(x + 2, y), (x + wide * 0.3, y - high), (x + wide * 0.6, y - high * 0.8)], "#f8fbff")
    canvas.over(layer)
    for figure, rise in ((statue, 272 - ROOF - 4), (balustrade, 272 - ROOF)):
        layer = canvas.layer()
        layer.canvas.translate(0, -rise)
        if figure is statue:
            statue(layer, 122)
        else:
            balustrade(layer, 2, 34)
            balustrade(layer, 54, 94)
        canvas.over(layer)


def rail(layer: Layer, left: int, right: int, y: int) -> None:
    """An iron railing along a ledge at y, snow on its hand rail."""
    layer.rect(left, y - 20, right - left, 2, "#2c3258").rect(left, y - 10, right - left, 1, "#2c3258")
    for x in range(left, right, 7):
        layer.rect(x, y - 19, 1, 19, "#2c3258")
    for x in (left, right - 2):
        layer.rect(x, y - 22, 2, 22, "#3c4478").rect(x, y - 22, 1, 22, "#8fa0d8")
    layer.rect(left, y - 21, right - left, 1, SNOW_SHADE)
    for x in range(left, right - 4, 9):
        layer.rect(x, y - 22, 6, 1, SNOW)


def escape(canvas: Canvas) -> None:
    """Drainpipe, ladders and iron landings."""
    layer = canvas.layer()
    layer.rect(106, ROOF + 16, 4, TERRACE - ROOF - 16, "#0c0e22", 0.35).rect(
        101, ROOF + 2, 6, TERRACE - ROOF - 2, "#56639c"
    ).rect(101, ROOF + 2, 2, TERRACE - ROOF - 2, "#c4d0f0")
    layer.rect(106, ROOF + 2, 1, TERRACE - ROOF - 2, "#262c58")
    for y in range(ROOF + 22, TERRACE - 4, 12):
        layer.rect(97, y, 14, 2, "#7c8cc4").rect(97, y, 14, 1, "#eef4ff").rect(97, y + 2, 14, 1, "#1a1c38").rect(
            100, y - 1, 8, 4, "#6a78ac"
        ).rect(100, y - 1, 8, 1, "#dfe6f4")
    canvas.over(layer)
    layer = canvas.layer()
    for y in LANDINGS:
        rail(layer, LANDING_LEFT + 2, LANDING_RIGHT, y)
        for x in (LANDING_LEFT, LANDING_LEFT + 2):
            layer.line([(x, y + 44), (LANDING_RIGHT - 22, y + 6)], INK, 2)
        layer.line([(LANDING_LEFT, y + 43), (LANDING_RIGHT - 23, y + 5)], STEEL, 1)
    rail(layer, 100, 144, TERRACE)
    rail(layer, 466, 496, 800)
    rail(layer, 402, 446, 864)
    layer.line([(496, 892), (412, 868)], INK, 2).line([(496, 891), (412, 867)], STEEL, 1).line([(496, 826), (466, 804)], INK, 2)
    canvas.over(layer)
    for y in LANDINGS:
        deck(canvas, LANDING_LEFT, LANDING_RIGHT, y, y)
    deck(canvas, 448, 496, 800, 3)
    deck(canvas, 400, 448, 864, 4)
    deck(canvas, 464, 496, 864, 6)
    for x, top, foot in ((128, TERRACE, 592), (80, 592, 768), (144, 768, 864), (80, 864, STREET), (448, 800, STREET)):
        ladder(canvas, x, top, 16, foot, HALL_STONE)
    for x, y in ((96, ROOF), (128, TERRACE), (80, 592), (144, 768), (80, 864), (448, 800)):
        ladder_head(canvas, x, y, 16)


def street(canvas: Canvas) -> None:
    """Trodden snow, tyre tracks, cobbles where the snow is worn through."""
    generator = np.random.default_rng(12)
    layer = canvas.layer()
    layer.gradient(0, STREET, 640, 32, [(0, "#c4d0ec"), (0.2, "#8a97c8"), (0.5, "#4c568c"), (1, "#262c56")])
    layer.rect(0, STREET, 640, 2, "#eef3fc").rect(0, STREET + 2, 640, 1, "#dfe6f4")
    for x in range(0, 640, 4):
        layer.rect(x, STREET - 1, int(generator.integers(1, 5)), 1, "#dfe6f4")
    for y in (1035, 1043):
        layer.rect(250, y, 390, 2, "#2e3464").rect(250, y - 1, 390, 1, "#a9b6de")
        for x in range(250, 640, 5):
            layer.rect(x, y, 2, 1, "#454e84")
    for _ in range(260):
        x, y = int(generator.integers(0, 640)), int(generator.integers(STREET + 5, 1056))
        layer.rect(x, y, int(generator.integers(2, 6)), 1, ("#93a0cc", "#5a659a", "#39436f")[int(generator.integers(0, 3))])
    for index, x in enumerate(range(20, 250, 11)):
        layer.rect(x, STREET + 6 + index % 2 * 3, 4, 1, "#5a659a")
    canvas.over(layer)


def foreground() -> Canvas:
    """640 x 34: the fence of the lane and banked snow in the corners, against the light."""
    canvas = Canvas((640, 34))
    layer = canvas.layer()
    night, edge = "#0b0c1c", "#2c3566"
    for x in range(4, 196, 8):
        layer.rect(x, 8, 2, 26, night).polygon([(x - 1, 9), (x + 1, 3), (x + 3, 9)], night).rect(x, 7, 1, 24, edge, 0.7)
    for y in (12, 25):
        layer.rect(0, y, 200, 2, night).rect(0, y, 200, 1, edge)
    for x in (0, 98, 196):
        layer.rect(x, 4, 5, 30, night).rect(x, 4, 1, 30, edge).rect(x - 1, 2, 7, 2, "#5a659a")
    for points in (
        [(-8, 40), (-8, 22), (20, 20), (60, 27), (110, 30), (150, 40)],
        [(470, 40), (510, 31), (560, 26), (600, 16), (648, 12), (648, 40)],
        [(230, 40), (268, 32), (310, 30), (352, 40)],
    ):
        layer.curve(points, "#10122a").curve_line(points[1:-1], "#4a5490")
    return canvas.over(layer)


def light(canvas: Canvas) -> None:
    """The lamp over the car, lamps of the landings, what falls out of the windows onto iron and snow."""
    ys = grid(SIZE)[1]
    fade = np.clip(1.06 - (ys - LAMP_Y) / 262, 0.1, 1) * (ys >= LAMP_Y)
    cone(
        canvas,
        [(LAMP_X - 8, LAMP_Y + 3), (LAMP_X + 9, LAMP_Y + 3), (LAMP_X + 84, STREET + 4), (LAMP_X - 110, STREET + 4)],
        "#ffb458",
        0.42,
        6,
        fade,
    )
    pool(canvas, LAMP_X - 12, STREET + 3, 104, 9, "#ffc06a", 0.62)
    canvas.glow(LAMP_X, LAMP_Y + 6, 120, "#ff9c40", 0.36, 2.4).glow(LAMP_X, LAMP_Y + 4, 26, "#ffdf98", 0.8, 1.8)
    for x, y in ((146, 560), (94, 726), (154, 830)):
        wall_lamp(canvas, x, y - 34, 60, 0.8)
    for x, reach in ((40, 40), (534, 56)):
        pool(canvas, x, STREET + 2, reach, 5, "#ffc06a", 0.5)
    for x, y in ((56, TERRACE), (107, 592), (118, 768), (167, 768), (125, 864)):
        pool(canvas, x, y + 1, 26, 3, "#ffc06a", 0.45)
    spill = (
        canvas.layer(2).polygon([(496, 834), (496, 864), (440, 872), (448, 850)], "#ffb458", 0.2).pixels()[840:880, 430:500, :3]
    )
    canvas.pixels[840:880, 430:500] = screen(canvas.pixels[840:880, 430:500], blur(spill, 3))
    moonlit = canvas.pixels[..., 3:4] * vector("#8fa8f0") * 0.05
    canvas.pixels[..., :3] = np.clip(canvas.pixels[..., :3] + moonlit * (ys < 700)[..., None], 0, 1.4)
