"""The scenes after the bridge: the gorge with its arches gone, Tangier at first light, a concert."""

from __future__ import annotations

import math

from assets.studio.paint import Canvas, Layer, arch_path
from assets.studio.story.scenes import INK, SIZE, SMOOTH, disc, ground

STONE, STONE_LIGHT = "#3a2430", "#f4d6a0"


def _peaks(layer: Layer, base: float, points: tuple[tuple[float, float], ...], colour: str, snow: str) -> None:
    """Triangles with a lit cap; x and height of each."""
    for x, height in points:
        half = height * 0.9
        layer.polygon([(x - half, base), (x, base - height), (x + half, base)], colour)
        cap = height * 0.3
        layer.polygon(
            [(x - cap * 0.9, base - height + cap), (x, base - height), (x + cap * 0.9, base - height + cap),
             (x + cap * 0.3, base - height + cap * 0.7), (x - cap * 0.2, base - height + cap * 1.25)],
            snow,
        )  # fmt: skip


def _smoke(layer: Layer, x: float, base: float, colour: str) -> None:
    """A column that leans with the wind and grows."""
    for step in range(14):
        radius = 9 + step * 2.6
        layer.circle(x + step * step * 0.52 + 5 * math.sin(step * 1.7), base - step * 15, radius, colour)


def _horseman(layer: Layer, x: float, base: float, scale: float) -> None:
    """Horse and rider in black, looking left."""

    def at(points: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
        return [(x + scale * px, base + scale * py) for px, py in points]

    layer.curve(at(((-20, -26), (-4, -31), (18, -30), (25, -24), (22, -17), (0, -16), (-16, -17))), INK)
    layer.polygon(at(((-14, -28), (-31, -46), (-41, -38), (-39, -34), (-31, -37), (-22, -20))), INK)
    for left in (-17, -11, 15, 21):
        layer.polygon(at(((left - 2, -20), (left + 4, -20), (left + 2, 0), (left - 1, 0))), INK)
    layer.curve_line(at(((24, -26), (31, -20), (30, -8))), INK, 3 * scale)
    layer.polygon(at(((-8, -29), (-5, -48), (4, -49), (8, -29))), INK)
    layer.circle(x - scale, base - 53 * scale, 5 * scale, INK).oval(x - scale, base - 57 * scale, 6.5 * scale, 3 * scale, INK)
    layer.line(at(((10, -32), (-12, -62))), INK, 1.8 * scale)
    layer.line(at(((-8, -30), (-5, -48))), STONE_LIGHT, 1.2)


def the_gorge() -> Canvas:
    """Three arches lie in the river; the riders look on."""
    canvas = ground(("#c8743c", "#d88a4a"), (452, 130), 20, 0.05)
    disc(canvas, (452, 118), ((74, "#f2b860"), (56, "#ffd88a"), (34, "#fff2c8")), "#f2b860")
    layer = canvas.layer(SMOOTH)
    _peaks(layer, 250, ((40, 128), (150, 96), (268, 120), (372, 84), (560, 132), (630, 100)), "#9a5a4c", "#f4d6a0")
    layer.rect(0, 248, 640, 60, "#7c4440")
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    _smoke(layer, 300, 268, "#2a1a26")
    _smoke(layer, 392, 276, "#3a2430")
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.rect(120, 268, 420, 40, "#2f7f8a")
    for x in range(128, 540, 34):
        layer.line([(x, 274 + x % 5 * 6), (x + 22, 274 + x % 5 * 6)], "#8fd0d0", 1.2)
    for left, right, gone in ((64, 178, 0), (462, 576, 1)):
        arch = arch_path(left + 20, 224, right - left - 40, 84)
        layer.rect(left, 204, right - left, 104, STONE).path(arch, "#7c4440")
        broken = right if not gone else left
        way = 1 if not gone else -1
        layer.polygon(
            [(broken - way * 4, 204), (broken + way * 26, 205), (broken + way * 15, 213), (broken + way * 22, 221),
             (broken + way * 6, 230), (broken + way * 10, 244), (broken - way * 2, 252)],
            STONE,
        )  # fmt: skip
        layer.line([(left - 64 * (1 - gone), 204), (right + 64 * gone, 204)], STONE_LIGHT, 2)
        layer.path(arch, STONE_LIGHT, stroke=1.4)
    layer.rect(0, 205, 64, 110, STONE).rect(576, 205, 64, 110, STONE)
    for x, top, lean in ((232, 250, 7), (322, 236, -4), (408, 254, -9)):
        layer.polygon(
            [(x - 13, 308), (x - 11 + lean, top + 5), (x - 2 + lean, top), (x + 12 + lean, top + 9), (x + 14, 308)], STONE
        )
        layer.line([(x - 12, 306), (x - 11 + lean, top + 5), (x - 2 + lean, top)], STONE_LIGHT, 1.4)
    for x, y, size in ((262, 292, 16), (286, 298, 11), (352, 288, 19), (372, 298, 12), (440, 296, 13), (206, 298, 12)):
        layer.polygon([(x - size, y + 14), (x - size * 0.6, y - 4), (x + size * 0.3, y - 9), (x + size, y + 14)], STONE)
        layer.line([(x - size * 0.6, y - 4), (x + size * 0.3, y - 9)], STONE_LIGHT, 1.2)
    # The last lorry of the column, tail up.
    layer.polygon([(338, 262), (384, 236), (392, 250), (346, 278)], INK).line([(338, 262), (384, 236)], STONE_LIGHT, 1.4)
    layer.circle(352, 276, 6, INK).circle(382, 258, 6, INK)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.curve([(-20, 380), (-20, 286), (120, 292), (300, 306), (470, 300), (660, 280), (660, 380)], INK, tension=0.7)
    layer.curve_line([(-20, 286), (120, 292), (300, 306), (470, 300), (660, 280)], STONE_LIGHT, 1.6)
    for x, base, scale in ((560, 292, 0.95), (606, 288, 0.8), (36, 290, 0.85)):
        _horseman(layer, x, base, scale)
    return canvas.over(layer)


def the_quay() -> Canvas:
    """Tangier before sunrise: a terrace, a lamp, and the grey aeroplane that Moscow sent."""
    canvas = ground(("#3a1c44", "#4a2450"), (176, 214), 20, 0.03)
    disc(canvas, (176, 214), ((92, "#c4405c"), (70, "#e8684c"), (46, "#ffa85c"), (24, "#ffd88a")), "#c4405c")
    layer = canvas.layer(SMOOTH)
    layer.rect(0, 214, 640, 92, "#24183c")
    for row in range(9):
        half, y = 62 - row * 4 + row % 3 * 9, 220 + row * 8
        layer.line([(176 - half + row % 2 * 11, y), (176 + half - row % 3 * 7, y)], "#ff8a5c", 1.6, 1 - row * 0.08)
    layer.polygon([(300, 214), (372, 192), (430, 200), (520, 184), (640, 206), (640, 262), (420, 246)], "#2a1a3c")
    for x, top, width in ((440, 196, 40), (486, 176, 34), (526, 190, 44), (578, 168, 62)):
        layer.rect(x, top, width, 60, "#5a3458").line([(x, top), (x, 230)], "#ff9a6c", 1.4)
        layer.path(arch_path(x + 8, top + 12, 8, 14), "#ffd88a").path(arch_path(x + 22, top + 12, 8, 14), "#24183c")
    layer.rect(604, 120, 16, 60, "#5a3458").path(arch_path(601, 98, 22, 24), "#5a3458").line(
        [(604, 122), (604, 176)], "#ff9a6c", 1.4
    )
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    # The aeroplane on the strip along the water, its stairs down.
    layer.curve([(296, 258), (320, 244), (440, 240), (520, 242), (548, 250), (520, 262), (340, 268)], INK, tension=0.6)
    layer.polygon([(500, 244), (536, 192), (556, 192), (544, 250)], INK).polygon(
        [(512, 204), (566, 200), (566, 206), (512, 210)], INK
    )
    layer.polygon([(392, 254), (470, 276), (486, 274), (436, 250)], INK)
    layer.curve_line([(298, 256), (320, 244), (440, 240), (520, 242)], "#ff9a6c", 1.6)
    for x in range(352, 496, 12):
        layer.circle(x, 250, 1.8, "#ffd88a")
    layer.polygon([(326, 262), (342, 262), (318, 296), (300, 296)], INK).line([(326, 262), (300, 296)], "#ffd88a", 1.2)
    for x in (352, 456):
        layer.rect(x, 262, 4, 22, INK).circle(x + 2, 286, 6, INK)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.rect(0, 292, 640, 68, INK).line([(0, 292), (640, 292)], "#ff9a6c", 2.2)
    layer.rect(76, 128, 5, 168, INK).curve_line([(78, 130), (84, 112), (104, 112), (108, 124)], INK, 4)
    layer.polygon([(96, 124), (120, 124), (114, 138), (102, 138)], INK).circle(108, 140, 6, "#ffe9b0")
    return canvas.over(layer).glow(108, 142, 54, "#ffb860", 0.5)


def the_concert() -> Canvas:
    """A stage in Vienna: curtain, one chair in the light, a high window."""
    canvas = Canvas(SIZE, "#3c0a16")
    layer = canvas.layer(SMOOTH)
    for index in range(27):
        x = index * 25
        layer.rect(x, 0, 11, 296, "#5e1220", 0.85).rect(x + 9, 0, 2, 296, "#240610")
    layer.rect(452, 40, 132, 200, INK).path(arch_path(460, 48, 116, 184), "#1a1650")
    layer.path(arch_path(460, 48, 116, 184), "#c8902c", stroke=2.4)
    layer.circle(544, 104, 19, "#fff6d8").circle(544, 104, 24, "#ffe9b0", 0.3)
    for x, height in ((462, 26), (488, 40), (514, 22), (548, 34)):
        layer.polygon([(x, 232), (x, 232 - height), (x + 12, 220 - height), (x + 26, 232 - height), (x + 26, 232)], "#0d0a2c")
    layer.line([(518, 48), (518, 232)], INK, 3).line([(460, 146), (576, 146)], INK, 3)
    layer.rect(446, 232, 144, 8, INK).line([(446, 232), (590, 232)], "#c8902c", 1.4)
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.polygon([(222, -4), (262, -4), (372, 298), (108, 298)], "#ffd88a", 0.22).polygon(
        [(232, -4), (252, -4), (328, 298), (152, 298)], "#fff2c8", 0.2
    )
    canvas.over(layer)
    layer = canvas.layer(SMOOTH)
    layer.rect(0, 296, 640, 64, INK).oval(240, 299, 128, 8, "#c8902c").oval(240, 299, 96, 5, "#f0c060").rect(0, 304, 640, 56, INK)
    for x in range(14, 640, 39):
        layer.circle(x, 320 + x * 7 % 5, 10, "#14060c").rect(x - 14, 328, 28, 40, "#14060c")
    for x in range(20, 640, 62):
        layer.polygon([(x - 7, 304), (x + 7, 304), (x + 5, 298), (x - 5, 298)], "#c8902c")
        layer.line([(x - 6, 303), (x + 6, 303)], "#ffe49a", 1.4)
    # Swags.
    for x in (-30, 130, 290, 450, 610):
        layer.curve([(x, -20), (x + 160, -20), (x + 152, 20), (x + 80, 46), (x + 8, 20)], "#7a1626", tension=0.8)
        layer.curve_line([(x + 8, 20), (x + 80, 46), (x + 152, 20)], "#c8902c", 2.4)
    return canvas.over(layer)
