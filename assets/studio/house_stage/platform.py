"""The platform, seen from the stalls: the organ whose pipes carry feet, the orchestra under it, wings on both sides.

Far to near: the shell of panelled wood, the organ, orchestra and choir on their risers in a golden haze, the proscenium with
its curtains, the masonry, the boards with their footlights, and the first row's heads.
"""

from __future__ import annotations

import numpy as np

from assets.studio import paint, pieces
from assets.studio.hall import walls, workshop
from assets.studio.house_east import gilding
from assets.studio.house_east.gilding import CRIMSON, GOLD
from assets.studio.house_east.ground import depth_from, ground
from assets.studio.house_east.masonry import Style, cut, ladder, ladder_head
from assets.studio.house_stage import orchestra
from assets.studio.house_stage.cloth import drape, rope, swag, tie
from assets.studio.house_stage.orchestra import Tones, seat, stand
from assets.studio.paint import Canvas, Layer, arch_path, blur, grid, mix, noise, screen, vector
from assets.studio.pieces import standing

COLUMN, ROW, COLUMNS, ROWS = 80, 22, 40, 22
SIZE = 640, 352
FLOOR = 320
FIRST_ROW = 20.0, 572.0, FLOOR + 27.0, 9.0, 5
"""The heads of the stalls' first row: from x to x at y, their size, their seed."""
AXIS = 336
"""The organ's middle."""
LEFT_WING, RIGHT_WING = 112, 560
"""The wings' inner edges: between them is the stage."""
PORTALS = (112, 528)
"""Left edges of the proscenium's two posts, a brick wall in a gilt skin, 32 px wide; they end 13 tiles above the floor."""
PORTAL_FOOT = 112
STEPS = ((176, 144), (208, 128), (240, 112), (272, 96), (368, 96), (400, 112), (432, 128), (464, 144))
"""The organ's narrow towers: left edge and top; each is 32 px wide."""
CROWN = (304, 80, 64)
"""The middle tower: left edge, top, width."""
GALLERIES = ((128, 176), (496, 608))
"""Ends of the galleries beside the organ, at the height of GALLERY."""
GALLERY = 160
MOUTHS, FEET = 200, 224
"""Where the pipes' mouths are and where their feet stand on the case."""
CASE_FOOT = 250
BOX = (400, 256, 80)
"""The stage box: left edge, floor, width."""
PODIUM = (272, 288, 64)
RISERS = ((184, 490, 266), (160, 516, 294))
"""Ends and floor of the orchestra's risers, the far one first."""

PANEL = ("#2c120c", "#4a2014", "#6e3620", "#8a4a2a", "#a8623a", "#c8804c")
TIN = ("#3a1e0c", "#7a4a1c", "#b07a30", "#dca850", "#f4d68c", "#fff4d0")
HAZE = "#94552e"
FAR = Tones("#482618", "#3a1c13", "#a06a44", "#8a5228", "#d89c58", "#f0b06a")
NEAR = Tones("#341a12", "#28120d", "#a87048", "#904e22", "#e0a860", "#ffc078")
GAIN = 1.12
"""The room's ambient light in the game dims the picture: so much is given back."""
DUST = "#ffe0a0"
BOARD = ("#3a1e12", "#5e3420", "#8a5430", "#b0723e", "#d49a58", "#f0c480")
STONE = Style(
    floor=("#ffe2a6", "#d89c58", "#b0733c", "#8a5228", "#5e331c", "#3a1e14"),
    ceiling=("#5a3418", "#c8902c", "#8a5c24", "#4a2814"),
    left=("#c8902c", "#8a5c24", "#4a2a18"),
    right=("#8a5c24", "#4a2a18", "#2a120e"),
    core=("#14090b", "#2c1618", "#46262a"),
    deep="#0e0608",
    rails=("#2c1a14", "#8e6a48", "#ecc88c"),
)


def picture() -> Canvas:
    """640 x 352, opaque: laid over the map's masonry."""
    canvas = Canvas(SIZE, "#3a1a12")
    shell(canvas)
    organ(canvas)
    risers(canvas)
    stage_box(canvas)
    wings(canvas)
    borders(canvas)
    curtains(canvas)
    masonry(canvas)
    light(canvas)
    boards(canvas)
    canvas.shade(GAIN)
    return canvas.bloom(0.86, 6, 0.3)


# ---------------------------------------------------------------- the shell


def shell(canvas: Canvas) -> None:
    """A shell of panelled wood that narrows towards the organ: its far wall lit, its sides in shade."""
    layer = canvas.layer()
    layer.gradient(0, 0, 640, FLOOR, [(0, PANEL[1]), (0.35, PANEL[2]), (0.75, PANEL[3]), (1, PANEL[2])])
    canvas.over(layer)
    layer = canvas.layer()
    for left, right in ((144, 202), (470, 528)):
        outer, inner = (left, right) if left < AXIS else (right, left)
        way = 1 if inner > outer else -1
        for index in range(4):
            start, end = outer + way * index * 15, outer + way * (index * 15 + 13)
            tone = mix(PANEL[2], PANEL[1], 0.2 + 0.14 * (3 - index))
            layer.polygon([(start, 0), (end, 8), (end, FLOOR), (start, FLOOR)], tone)
            layer.rect(min(start, end), 0, 2, FLOOR, PANEL[4] if way > 0 else PANEL[1])
            layer.rect(max(start, end) - 1, 4, 2, FLOOR, PANEL[1] if way > 0 else PANEL[3])
            for top, foot in ((64, 132), (146, 206), (216, 300)):
                low = min(start, end) + 4
                layer.rect(low, top, 7, foot - top, mix(tone, PANEL[0], 0.45))
                layer.rect(low, foot, 7, 1, PANEL[4]).rect(low + 6, top, 1, foot - top, PANEL[3])
    for left in range(202, 470, 38):
        layer.rect(left, 0, 5, FLOOR, PANEL[3]).rect(left, 0, 1, FLOOR, PANEL[5]).rect(left + 4, 0, 1, FLOOR, PANEL[1])
        for top, foot in ((8, 64), (74, 150), (160, 214), (222, 258)):
            layer.rect(left + 9, top, 25, foot - top, PANEL[2]).rect(left + 9, top, 25, 1, PANEL[0])
            layer.rect(left + 9, top, 1, foot - top, PANEL[0]).rect(left + 9, foot, 25, 1, PANEL[5])
            layer.rect(left + 34, top, 1, foot - top + 1, PANEL[4])
            layer.gradient(left + 12, top + 3, 19, foot - top - 6, [(0, PANEL[3]), (1, mix(PANEL[3], PANEL[2], 0.6))])
    for y in (68, 154, 217):
        gilding.moulding(layer, 144, y, 384, (PANEL[1], PANEL[5], PANEL[3], PANEL[0]))
    canvas.over(layer)
    xs, ys = grid(SIZE)
    canvas.shade(0.93 + 0.14 * noise(SIZE, 7, 6, 60, 3))
    canvas.shade(1 - 0.42 * np.clip((60 - ys) / 90, 0, 1))
    middle = np.clip(1 - np.hypot((xs - AXIS) / 230, (ys - 170) / 170), 0, 1)
    canvas.tint("#e09a50", (0.30 * middle).astype(np.float32))


# ---------------------------------------------------------------- the organ


def pipe(layer: Layer, x: int, top: int, width: int, mouth: int, foot: int, light: float) -> None:
    """A pipe of gilt tin: a cylinder lit from the left, a mouth with its lips, a conical foot."""
    profile = (0.30, 0.62, 0.95, 0.78, 0.52, 0.34, 0.16, 0.06)
    for column in range(width):
        place = profile[min(int(column / width * len(profile)), len(profile) - 1)] * light
        tone = TIN[min(int(place * len(TIN)), len(TIN) - 1)]
        layer.rect(x + column, top, 1, mouth - top, tone)
        inset = abs(column - (width - 1) / 2) / (width / 2)
        layer.rect(x + column, mouth, 1, (foot - mouth) * (1.12 - 0.9 * inset**2), mix(tone, TIN[0], 0.22))
    middle = x + width / 2
    reach = max(width / 2 - 1.5, 1)
    layer.polygon([(middle - reach, mouth - 1), (middle, mouth - 7), (middle + reach, mouth - 1)], TIN[4])
    layer.rect(middle - reach, mouth - 1, 2 * reach, 3, "#1a0a06").rect(middle - reach, mouth + 2, 2 * reach, 1, TIN[5])


def tower(layer: Layer, left: int, top: int, width: int, pipes: int, light: float) -> None:
    """A bay of the case: posts, pipes under carved shades, and a cornice that holds feet."""
    layer.rect(left, top, width, CASE_FOOT - top, "#220e08")
    inner, count = width - 6, pipes
    size = inner // count
    start = left + 3 + (inner - size * count) // 2
    for index in range(count):
        swell = abs(index - (count - 1) / 2)
        pipe(layer, start + index * size, top + 8, size, round(MOUTHS - 9 + swell * 6), FEET, light)
    for x in (left, left + width - 3):
        layer.rect(x, top + 5, 3, FEET - top, "#6a3a1c").rect(x, top + 5, 1, FEET - top, GOLD[4])
        layer.rect(x + 2, top + 5, 1, FEET - top, "#2a120a")
        for y in range(top + 16, FEET, 18):
            layer.rect(x, y, 3, 3, GOLD[3]).pixel(x, y, GOLD[5])
    for x in range(left + 3, left + width - 3):
        scallop = 5 + round(4 * abs(np.sin((x - left) / width * np.pi * pipes)))
        layer.rect(x, top + 6, 1, scallop, GOLD[2]).pixel(x, top + 6 + scallop, GOLD[4])
        if (x - left) % 3 == 0:
            layer.rect(x, top + 8, 1, 3, "#3a1c0c")
    cornice(layer, left - 1, top, width + 2)


def cornice(layer: Layer, left: int, top: int, width: int) -> None:
    """The gilt moulding of something to stand on: its bright lip, teeth, a dark underside."""
    gilding.moulding(layer, left, top, width, ("#fff4cc", GOLD[4], GOLD[3], GOLD[3], GOLD[2], "#4a2814", "#1c0c08"))
    for x in range(left + 1, left + width - 2, 4):
        layer.rect(x, top + 3, 2, 2, GOLD[4]).rect(x + 2, top + 3, 1, 2, GOLD[1])


def organ(canvas: Canvas) -> None:
    """Nine towers that climb to the middle, the carved case under them, the console with the organist's back."""
    layer = canvas.layer()
    layer.rect(178, 158, 320, CASE_FOOT - 150, "#1c0c08", 0.45)
    for left, top in STEPS:
        near = 1 - abs(left + 16 - AXIS) / 230
        tower(layer, left, top, 32, 3, 0.62 + 0.36 * near + (0.05 if left < AXIS else -0.06))
    tower(layer, CROWN[0], CROWN[1], CROWN[2], 5, 1.02)
    canvas.over(layer)
    layer = canvas.layer()
    layer.rect(172, FEET, 328, CASE_FOOT - FEET, "#5a2e18")
    gilding.moulding(layer, 170, FEET - 2, 332, (GOLD[5], GOLD[4], GOLD[2], "#3a1c0e"))
    for left in range(178, 490, 26):
        layer.rect(left, FEET + 6, 20, 15, "#3c1c10").rect(left, FEET + 6, 20, 1, "#1e0c08")
        layer.rect(left, FEET + 21, 20, 1, "#b07440").rect(left + 19, FEET + 6, 1, 15, "#8a5228")
        layer.curve([(left + 4, FEET + 17), (left + 10, FEET + 9), (left + 16, FEET + 17), (left + 10, FEET + 14)], GOLD[2])
        layer.pixel(left + 10, FEET + 11, GOLD[5])
    canvas.over(layer)
    console(canvas)
    xs, ys = grid(SIZE)
    inside = (xs > 172) & (xs < 500) & (ys > 84) & (ys < CASE_FOOT)
    fall = np.clip((ys - 150) / 90, 0, 1) * inside
    canvas.tint("#6e3c20", (0.52 * fall).astype(np.float32))


def console(canvas: Canvas) -> None:
    """Three manuals in a lamp's light, and who plays them."""
    layer = canvas.layer()
    left = AXIS - 26
    layer.rect(left, 214, 52, 40, "#2a120a").rect(left, 214, 52, 1, GOLD[4]).rect(left, 214, 1, 40, GOLD[2])
    layer.gradient(left + 3, 217, 46, 20, [(0, "#ffdc90"), (0.5, "#e0984a"), (1, "#7a4420")])
    for index, y in enumerate((227, 231, 235)):
        layer.rect(left + 6 - index, y, 40 + 2 * index, 2, "#fff0cc").rect(left + 6 - index, y + 2, 40 + 2 * index, 1, "#4a2814")
    for x in range(left + 5, left + 48, 4):
        layer.rect(x, 219, 2, 2, "#fff6e0" if x % 8 else "#b0402c").rect(x, 223, 2, 2, "#c89050")
    canvas.over(layer)
    canvas.glow(AXIS, 224, 40, "#ffb860", 0.36)
    layer = canvas.layer(2)
    x = AXIS
    layer.curve([(x - 9, 258), (x - 9, 243), (x - 6, 236), (x, 234), (x + 6, 236), (x + 9, 243), (x + 9, 258)], "#3a1e14")
    layer.oval(x, 230, 3.4, 4.2, "#2e160e").rect(x - 8, 256, 16, 3, "#3a1e14")
    for way in (-1, 1):
        layer.line([(x + 7 * way, 240), (x + 14 * way, 236), (x + 12 * way, 230)], "#3a1e14", 3)
    canvas.over(layer)


# ---------------------------------------------------------------- the orchestra


def risers(canvas: Canvas) -> None:
    """Choir, winds and drums on the far riser, strings on the near one, all turned to the podium; haze on both."""
    podium = PODIUM[0] + PODIUM[2] // 2
    layer = canvas.layer()
    left, right, foot = RISERS[0]
    layer.gradient(left, foot - 2, right - left, 40, [(0, "#a06236"), (0.15, "#6a3a20"), (1, "#4c2818")])
    layer.rect(left, foot - 2, right - left, 1, "#e8ac68")
    canvas.over(layer)
    players = (
        (196, "bass"), (218, "bass"), (240, "bassoon"), (261, "oboe"), (282, "flute"), (301, "flute"),
        (372, "horn"), (390, "horn"), (488, "trumpet"),
    )  # fmt: skip
    for index, (x, kind) in enumerate(players):
        way = 1 if x < podium else -1
        stand(canvas, x + way * 13, foot, -way, "#4a2a1a", "#d8b080")
        figure = orchestra.bassist(way, FAR, index, 0.4) if kind == "bass" else orchestra.wind(way, FAR, index * 3 + 1, kind)
        seat(canvas, figure, x, foot - 1)
    canvas.fog(256, 26, HAZE, 0.20, 3)
    left, right, foot = RISERS[1]
    layer = canvas.layer()
    layer.gradient(left, foot - 2, right - left, FLOOR - foot + 2, [(0, "#8e5430"), (0.2, "#4c2818"), (1, "#341810")])
    layer.rect(left, foot - 2, right - left, 1, "#e0a260")
    for x in range(left + 6, right - 14, 22):
        layer.rect(x, foot + 5, 15, 13, "#381c12").rect(x, foot + 18, 15, 1, "#6a4028")
    canvas.over(layer)
    strings = (
        (172, "violin"), (196, "violin"), (220, "violin"), (244, "violin"), (356, "cello"), (382, "cello"),
        (502, "harp"),
    )  # fmt: skip
    for index, (x, kind) in enumerate(strings):
        way = 1 if x < podium else -1
        bow = (-0.6, 0.5, -0.2, 0.8, 0.1)[index % 5]
        if kind != "harp":
            stand(canvas, x + way * 13, foot, -way, "#3a1e14", "#e8c490")
        figure = {
            "violin": lambda w=way, i=index, b=bow: orchestra.violinist(w, NEAR, i, b),
            "cello": lambda w=way, i=index, b=bow: orchestra.cellist(w, NEAR, i + 1, b),
            "harp": lambda w=way, i=index, b=bow: orchestra.harpist(w, NEAR, i),
        }[kind]()
        seat(canvas, figure, x, foot - 1)
    canvas.fog(292, 30, HAZE, 0.12, 5)


def stage_box(canvas: Canvas) -> None:
    """The committee's box on the platform: a gilt front that holds feet, red silk and a lit door behind it, an arcade below."""
    left, floor, width = BOX
    right = left + width
    layer = canvas.layer()
    layer.gradient(left + 2, floor - 64, width - 4, 64, [(0, "#2a0a10"), (0.5, "#5a1a1c"), (1, "#74261f")])
    layer.rect(left + 30, floor - 46, 20, 46, "#3a1810").rect(left + 32, floor - 44, 16, 44, "#c88038")
    layer.rect(left + 32, floor - 44, 16, 2, "#ffd890").rect(left + 39, floor - 42, 2, 42, "#8a4e20")
    for x in (left + 33, left + 42):
        layer.rect(x, floor - 38, 5, 14, "#e0a050").rect(x, floor - 20, 5, 16, "#e0a050")
    for x in (left, right - 5):
        layer.rect(x, floor - 66, 5, 66, GOLD[2]).rect(x, floor - 66, 1, 66, GOLD[5]).rect(x + 4, floor - 66, 1, 66, GOLD[0])
        for y in range(floor - 60, floor, 10):
            layer.rect(x + 1, y, 2, 5, GOLD[3])
    canvas.over(layer)
    side = walls.velvet_drape(22, 62, 0.6, True, seed=2)
    pieces.stamp(canvas.pixels, side, left + 5, floor - 62, 0.8)
    pieces.stamp(canvas.pixels, pieces.flipped(walls.velvet_drape(22, 62, 0.6, True, seed=6)), right - 27, floor - 62, 0.66)
    for index in range(3):
        swag(canvas, left + 4 + index * 24, left + 28 + index * 24, floor - 66, 14, 0.8)
    layer = canvas.layer()
    gable = [(left + dx, floor - dy) for dx, dy in ((-4, 66), (12, 74), (40, 80), (68, 74), (84, 66))]
    layer.curve(gable, GOLD[2]).curve_line(gable, GOLD[5])
    layer.rect(left - 4, floor - 68, width + 8, 4, GOLD[3]).rect(left - 4, floor - 68, width + 8, 1, GOLD[5])
    layer.circle(left + 40, floor - 74, 4, CRIMSON[2]).circle(left + 40, floor - 74, 4, GOLD[4], stroke=1)
    # The arcade that carries it.
    layer.rect(left + 4, floor + 20, width - 8, FLOOR - floor - 20, "#3a1c12")
    for x in (left + 10, left + 46):
        layer.path(arch_path(x, floor + 24, 24, FLOOR - floor - 24), "#1c0c0a")
        layer.path(arch_path(x, floor + 24, 24, FLOOR - floor - 24), "#8a5630", stroke=1)
    for x in (left + 4, left + 36, right - 10):
        layer.rect(x, floor + 22, 7, FLOOR - floor - 22, "#7a4a2a").rect(x, floor + 22, 2, FLOOR - floor - 22, "#c08850")
        layer.rect(x - 1, floor + 22, 9, 3, GOLD[2]).rect(x - 1, FLOOR - 4, 9, 4, "#8a5630")
    # The front, hung with garlands.
    layer.rect(left - 2, floor + 3, width + 4, 16, "#8a5c24").rect(left - 2, floor + 17, width + 4, 2, "#3a1c0e")
    layer.rect(left - 2, floor + 15, width + 4, 2, GOLD[3])
    for x in range(left + 3, right - 8, 15):
        layer.rect(x, floor + 6, 11, 8, "#5a3418").rect(x, floor + 6, 11, 1, "#2a1408").rect(x, floor + 14, 11, 1, GOLD[4])
        layer.circle(x + 5, floor + 10, 2.6, GOLD[3]).pixel(x + 4, floor + 9, GOLD[5])
    layer.rect(left - 3, floor, width + 6, 4, CRIMSON[3]).rect(left - 3, floor, width + 6, 1, "#ffd0a0")
    layer.rect(left - 3, floor + 3, width + 6, 1, GOLD[4])
    canvas.over(layer)
    for x in (left + 1, right - 3):
        layer = canvas.layer()
        layer.rect(x, floor - 10, 3, 10, "#fff0d0").rect(x, floor - 13, 2, 3, "#ffd070")
        canvas.over(layer)
        canvas.glow(x + 1, floor - 12, 30, "#ff9c40", 0.4)


# ---------------------------------------------------------------- wings, borders, curtains


def wings(canvas: Canvas) -> None:
    """Beside the stage: bare brick in blue dusk, ropes on their pins, flats on edge, the ladder's well."""
    for left, right, seed in ((16, LEFT_WING + 8, 3), (RIGHT_WING - 12, 624, 9)):
        bricks = walls.brick_wall((right - left, FLOOR), seed, ("#0e0d18", "#1a1826", "#282436", "#383046"), (14, 7))
        pieces.stamp(canvas.pixels, bricks, left, 0)
    layer = canvas.layer()
    for index, x in enumerate((70, 80, 90, 100)):
        tone = mix("#6a5038", "#3a3040", index / 4)
        layer.rect(x, 0, 1, 226, tone).rect(x + 3, 0, 1, 226, mix(tone, "#0e0d18", 0.4))
        layer.curve_line([(x, 226), (x + 2, 240), (x + 6, 244), (x + 4, 230)], tone, 2)
    layer.rect(62, 226, 48, 4, "#4a3426").rect(62, 226, 48, 1, "#a07850").rect(62, 230, 48, 2, "#140c10")
    for x in range(66, 108, 10):
        layer.rect(x, 220, 2, 14, "#8a6840").pixel(x, 220, "#e0b878")
    for index, (x, top) in enumerate(((48, 92), (54, 76), (60, 84))):
        layer.rect(x, top, 5, FLOOR - top, ("#3a2a30", "#2c222c", "#221a26")[index])
        layer.rect(x, top, 1, FLOOR - top, "#7a6058")
        for y in range(top + 12, FLOOR, 34):
            layer.rect(x, y, 5, 2, "#1a1218")
    layer.rect(580, 176, 10, FLOOR - 176, "#241c28").rect(580, 176, 1, FLOOR - 176, "#5a4450")
    layer.rect(612, 150, 6, FLOOR - 150, "#1e1824").rect(612, 150, 1, FLOOR - 150, "#4a3a48")
    canvas.over(layer)
    standing(canvas.pixels, workshop.crate(26, 20, 2), 96, FLOOR, 0.62)
    standing(canvas.pixels, workshop.crate(18, 14, 3), 92, FLOOR - 20, 0.62)
    pieces.stamp(canvas.pixels, walls.caged_lamp(), 96, 176)
    canvas.glow(103, 186, 70, "#ffa848", 0.34)
    xs = grid(SIZE)[0]
    inward = np.clip(1 - (xs - 16) / 100, 0, 1) * (xs < LEFT_WING) + np.clip((xs - RIGHT_WING) / 60, 0, 1) * (xs > RIGHT_WING)
    canvas.shade((1 - 0.35 * inward).astype(np.float32))
    canvas.tint("#3a4a86", (0.10 * inward).astype(np.float32))


def borders(canvas: Canvas) -> None:
    """A batten of lamps and the festoons of the pelmet under it."""
    layer = canvas.layer()
    layer.gradient(144, 0, 384, 34, [(0, "#0c0408", 0.95), (1, "#0c0408", 0.0)])
    layer.rect(150, 6, 372, 3, "#1c1418").rect(150, 6, 372, 1, "#5a4a48")
    for x in range(168, 520, 48):
        layer.rect(x - 1, 9, 2, 4, "#1c1418").polygon([(x - 6, 24), (x - 4, 12), (x + 4, 12), (x + 6, 24)], "#241a1c")
        layer.line([(x - 6, 24), (x - 4, 12)], "#6a5850").rect(x - 5, 23, 10, 2, "#fff0c4")
    canvas.over(layer)
    for x in range(168, 520, 48):
        canvas.glow(x, 25, 26, "#ffcf80", 0.30)
    for index in range(4):
        swag(canvas, 144 + index * 96, 240 + index * 96, 0, 46 if index in (0, 3) else 38, (1.0, 1.05, 0.95, 0.8)[index])
    layer = canvas.layer()
    for x in (240, 336, 432):
        layer.polygon([(x - 5, 0), (x + 5, 0), (x + 3, 22), (x, 26), (x - 3, 22)], CRIMSON[2]).rect(x - 1, 0, 1, 22, CRIMSON[4])
        layer.rect(x - 3, 20, 6, 3, GOLD[4])
        for dx, long in ((-2, 7), (0, 8), (2, 7)):
            layer.rect(x + dx, 23, 1, long, GOLD[3])
    layer.rect(144, 0, 384, 3, GOLD[2]).rect(144, 0, 384, 1, GOLD[5]).rect(144, 3, 384, 1, "#2a0a0c")
    canvas.over(layer)


def curtains(canvas: Canvas) -> None:
    """The great curtain drawn to both sides, tied back, hanging to the boards under the proscenium's posts."""
    foot = FLOOR
    left_hem = [(196, 0), (192, 40), (180, 100), (158, 170), (142, 214), (150, 262), (162, foot)]
    drape(
        canvas,
        [(108, 0), *left_hem, (108, foot), (112, 260), (116, 214), (110, 120)],
        (126, 214), 0, foot, hem=left_hem, light=1.02, seed=3, period=12,
    )  # fmt: skip
    right_hem = [(2 * AXIS - x, y) for x, y in left_hem]
    drape(
        canvas,
        [(564, 0), *right_hem, (564, foot), (560, 260), (556, 214), (562, 120)],
        (546, 214), 0, foot, hem=right_hem, light=0.8, seed=8, period=12,
    )  # fmt: skip
    tie(canvas, (112, 206), (146, 218), (146, 222))
    tie(canvas, (560, 206), (526, 218), (526, 222))


# ---------------------------------------------------------------- masonry and what holds feet


def masonry(canvas: Canvas) -> None:
    """Walls, posts, galleries, podium, rope and ladder."""
    screen_ground = ground(COLUMN, ROW, COLUMNS, ROWS)
    layer = canvas.layer()
    for left, right in GALLERIES:
        gallery(layer, left, right)
        for x in (left + 3, right - 4) if right - left < 60 else (left + 36, left + 60):
            layer.rect(x, PORTAL_FOOT - 8, 2, GALLERY - PORTAL_FOOT + 8, GOLD[1])
            layer.rect(x, PORTAL_FOOT - 8, 1, GALLERY - PORTAL_FOOT, GOLD[4])
            layer.circle(x + 1, GALLERY - 24, 2, GOLD[3])
    canvas.over(layer)
    cut(canvas, screen_ground, STONE, 23)
    for left in PORTALS:
        portal(canvas, left)
    podium(canvas)
    layer = canvas.layer()
    rope(layer, 40, 0, FLOOR)
    canvas.over(layer)
    ladder(canvas, 592, GALLERY, 16, FLOOR, STONE)
    ladder_head(canvas, 592, GALLERY, 16)
    canvas.over(canvas.layer().rect(576, FLOOR, 32, 32, "#120a0c"))
    ladder(canvas, 576, FLOOR, 32, SIZE[1], STONE)
    ladder_head(canvas, 576, FLOOR, 32)


def gallery(layer: Layer, left: int, right: int) -> None:
    """The organ's side gallery: a gilt floor on brackets, a low rail behind the feet."""
    layer.rect(left, GALLERY + 7, right - left, 6, "#12070a", 0.5)
    for x in range(left + 4, right - 4, 8):
        layer.rect(x, GALLERY - 20, 2, 20, "#5a3820").rect(x, GALLERY - 20, 1, 20, "#a87840")
    layer.rect(left, GALLERY - 22, right - left, 3, "#7a5028").rect(left, GALLERY - 22, right - left, 1, "#d8a860")
    layer.rect(left, GALLERY + 5, right - left, 7, GOLD[1]).rect(left, GALLERY + 11, right - left, 1, GOLD[3])
    layer.rect(left, GALLERY + 12, right - left, 1, "#1c0c08")
    for x in range(left + 3, right - 8, 12):
        layer.rect(x, GALLERY + 7, 8, 3, "#3a1c0e").rect(x, GALLERY + 10, 8, 1, GOLD[3])
    for x in (left + 6, right - 20):
        console_shape = ((0, 12), (14, 12), (11, 20), (4, 26), (0, 34))
        layer.curve([(x + dx, GALLERY + dy) for dx, dy in console_shape], GOLD[1])
        layer.curve_line([(x + 1, GALLERY + 13), (x + 2, GALLERY + 32)], GOLD[3])
    cornice(layer, left, GALLERY, right - left)


def portal(canvas: Canvas, left: int) -> None:
    """A post of the proscenium: gilt, fluted, studded with lamps, ending in a scroll from which the curtain falls."""
    layer = canvas.layer()
    light = 1.0 if left < AXIS else 0.84

    def tone(colour: str) -> str:
        return mix("#1a0a08", colour, light)

    layer.rect(left, 0, 32, PORTAL_FOOT, tone(GOLD[2]))
    flutes = (0, 2, 4), (2, 1, 5), (3, 3, 3), (6, 1, 0), (25, 1, 4), (26, 3, 1), (29, 3, 0)
    for x, width, rank in flutes:
        layer.rect(left + x, 0, width, PORTAL_FOOT, tone(GOLD[rank]))
    layer.rect(left + 7, 0, 18, PORTAL_FOOT - 14, tone("#4a2414"))
    for y in range(6, PORTAL_FOOT - 20, 16):
        layer.rect(left + 8, y - 3, 16, 13, tone("#6a3a1c")).rect(left + 8, y - 3, 16, 1, tone("#2a120a"))
        layer.circle(left + 16, y + 3, 5, tone(GOLD[1])).circle(left + 16, y + 3, 4, tone(GOLD[3]))
        layer.circle(left + 16, y + 3, 2.6, "#fff4d0").pixel(left + 15, y + 2, "#ffffff")
    layer.rect(left - 3, PORTAL_FOOT - 14, 38, 14, tone(GOLD[2])).rect(left - 3, PORTAL_FOOT - 14, 38, 1, tone(GOLD[5]))
    layer.rect(left - 3, PORTAL_FOOT - 13, 38, 2, tone(GOLD[3])).rect(left - 3, PORTAL_FOOT - 4, 38, 1, tone(GOLD[4]))
    layer.rect(left - 3, PORTAL_FOOT - 1, 38, 1, tone(GOLD[0]))
    for x in range(left, left + 32, 6):
        layer.rect(x, PORTAL_FOOT - 9, 4, 4, tone(GOLD[1])).rect(x, PORTAL_FOOT - 9, 4, 1, tone(GOLD[4]))
    canvas.over(layer)
    canvas.shade(1 - 0.5 * _under(left))
    for y in range(6, PORTAL_FOOT - 20, 16):
        canvas.glow(left + 16, y + 3, 14, "#ffb050", 0.34 * light)


def _under(left: int) -> paint.Pixels:
    """The shadow that a post throws on the curtain under it."""
    xs, ys = grid(SIZE)
    across = np.clip((20 - np.abs(xs - left - 16)) / 4, 0, 1)
    return (across * np.clip(1 - (ys - PORTAL_FOOT) / 22, 0, 1) * (ys >= PORTAL_FOOT)).astype(np.float32)


def podium(canvas: Canvas) -> None:
    """The conductor's dais, two carpeted steps up on either side, a brass rail and the desk with the score."""
    left, top, width = PODIUM
    layer = canvas.layer()
    layer.rect(left - 32, top, width + 64, 32, "#7a4426")
    for x in range(left + 4, left + width - 8, 15):
        layer.rect(x, top + 9, 11, 18, "#45200f").rect(x, top + 27, 11, 1, "#b87a44").rect(x, top + 9, 11, 1, "#240f08")
        layer.rect(x + 10, top + 9, 1, 18, "#96602f")
    solid = ground(COLUMN, ROW, COLUMNS, ROWS).solid
    canvas.masked(layer.pixels()[..., :3] / np.maximum(layer.mask(), 1e-4), layer.mask() * solid[..., None])
    xs, ys = grid(SIZE)
    here = solid * (xs >= left - 32) * (xs < left + width + 32) * (ys >= top) * (ys < FLOOR)
    down, across = depth_from(solid, 0, -1), np.minimum(depth_from(solid, -1, 0), depth_from(solid, 1, 0))
    for index, tone in enumerate(("#ffd6a0", CRIMSON[4], CRIMSON[3], CRIMSON[3], GOLD[4], CRIMSON[1])):
        canvas.masked(np.broadcast_to(vector(tone), (*here.shape, 3)), (here * (down == index + 1))[..., None])
    canvas.masked(np.broadcast_to(vector("#c8905a"), (*here.shape, 3)), (here * (across == 1) * (down > 6))[..., None])
    layer = canvas.layer()
    for x in (left + 2, left + 20, left + 42, left + 60):
        layer.rect(x, top - 24, 2, 24, GOLD[2]).rect(x, top - 24, 1, 24, GOLD[4]).rect(x - 1, top - 25, 4, 2, GOLD[4])
    layer.curve_line([(left + 3, top - 22), (left + 12, top - 21), (left + 21, top - 22)], GOLD[3], 2)
    layer.curve_line([(left + 43, top - 22), (left + 52, top - 21), (left + 61, top - 22)], GOLD[3], 2)
    canvas.over(layer)
    stand(canvas, left + 32, top, -1, "#2a140c", "#fff0d0", 0.30)


# ---------------------------------------------------------------- light, boards, the first row


def light(canvas: Canvas) -> None:
    """Two spots cross over the podium, the stronger from the left; warm air over the orchestra; dust in the beams."""
    ys = grid(SIZE)[1]
    fade = np.clip(1.0 - (ys - 20) / 420, 0.15, 1).astype(np.float32)
    canvas.beam([(150, 16), (186, 16), (390, FLOOR), (232, FLOOR)], "#ffe2b0", 0.46, 5, fade)
    canvas.beam([(500, 16), (520, 16), (350, FLOOR), (256, FLOOR)], "#ffd8a0", 0.18, 5, fade)
    canvas.glow(AXIS, 120, 190, "#ff9c40", 0.16)
    generator = np.random.default_rng(31)
    layer = canvas.layer()
    for _ in range(150):
        t, aside = float(generator.random()), float(generator.uniform(-1, 1))
        x, y = 168 + t * 150 + aside * (18 + 60 * t), 16 + t * 290
        layer.pixel(x, y, DUST, float(generator.uniform(0.15, 0.6)))
    canvas.over(layer)


def boards(canvas: Canvas) -> None:
    """The stage's floor in perspective, shell-shaped footlights, and the stalls' first heads."""
    xs, ys = grid(SIZE)
    depth = np.clip((ys - FLOOR) / 16, 0, 1)
    inside = ((ys >= FLOOR) & (ys < FLOOR + 16) & (xs >= 16) & (xs < 576)).astype(np.float32)
    lane = (xs - 320) / (1 + 0.35 * depth)
    plank = np.floor(lane / 24)
    tone = 0.55 + 0.14 * np.sin(plank * 7.13) + 0.10 * (noise(SIZE, 77, 30, 2, 3) - 0.5) - 0.22 * depth
    tone = tone + 0.22 * np.clip(1 - np.abs(xs - 310) / 150, 0, 1)
    tone = np.where(np.abs(lane / 24 - plank) < 0.05, tone - 0.22, tone)
    colours = pieces.toned(inside, np.clip(tone, 0, 1).astype(np.float32), BOARD, 0.5)
    canvas.over(colours)
    pit = canvas.layer()
    pit.rect(16, FLOOR, 560, 1, "#ffe8b4").rect(16, FLOOR + 1, 560, 1, "#e0a862")
    pit.gradient(0, FLOOR + 16, 576, 16, [(0, "#5a1016"), (1, "#1c060a")])
    pit.rect(0, FLOOR + 14, 576, 2, "#2a120c").rect(0, FLOOR + 16, 576, 1, GOLD[2])
    canvas.over(pit)
    layer = canvas.layer()
    for x in range(36, 570, 30):
        layer.polygon([(x - 9, FLOOR + 18), (x - 7, FLOOR + 12), (x + 7, FLOOR + 12), (x + 9, FLOOR + 18)], "#3a1e10")
        layer.rect(x - 7, FLOOR + 11, 14, 2, "#fff4cc").rect(x - 7, FLOOR + 13, 14, 1, GOLD[3])
        layer.line([(x - 8, FLOOR + 17), (x - 7, FLOOR + 13)], GOLD[3])
    canvas.over(layer)
    for x in range(36, 570, 30):
        pool = canvas.layer(2).oval(x, FLOOR + 7, 20, 5, "#ffc070", 0.34).pixels()[..., :3]
        canvas.pixels = screen(canvas.pixels, blur(pool, 2.5))
    layer = canvas.layer()
    left, right, y, size, seed = FIRST_ROW
    orchestra.heads(layer, left, right, y, size, "#0c0507", "#c8783c", seed)
    canvas.over(layer)
