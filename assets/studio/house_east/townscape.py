"""The town behind the yard, half as near: the lane's houses and the tower of the church with its lit clock."""

from __future__ import annotations

import numpy as np

from assets.studio.hall_west.outdoors import house, roof_row, smoke
from assets.studio.paint import SNOW, SNOW_SHADE, Canvas, Layer, arch_path, grid, mix

SIZE = 640, 610
TOWER_X, TOWER_TOP, TOWER_HALF = 452, 132, 30
"""The tower's middle, the foot of its dome and half its width, px."""
CLOCK_Y = 196
STONE_LIGHT, STONE, STONE_SHADE, STONE_DARK = "#8a94c8", "#56609a", "#3c4478", "#262c58"
BACK_ROW = ((-20, 376, 92, 40), (150, 366, 96, 44), (322, 372, 88, 42), (520, 360, 120, 46))
FRONT_ROW = (
    (60, 428, 108, 48),
    (176, 440, 96, 42),
    (276, 424, 120, 52),
    (404, 444, 92, 40),
    (500, 430, 126, 50),
    (-50, 446, 104, 44),
)
"""Houses: left edge, eaves, width, rise of the roof, px."""
WALLS = ("#343d6a", "#3a3c66", "#2f3a68")
COPPER_LIGHT, COPPER, COPPER_SHADE = "#8fc0c4", "#3c6c7c", "#21405a"


def picture() -> Canvas:
    """640 x 610 with transparent sky."""
    canvas = Canvas(SIZE)
    layer = canvas.layer(3)
    tower(layer)
    canvas.over(layer)
    canvas.glow(TOWER_X, CLOCK_Y, 60, "#ffb850", 0.34, 2.0)
    ys = grid(SIZE)[1]
    canvas.tint("#4a5492", np.clip((ys - 210) / 240, 0, 0.5))
    far = canvas.layer(3)
    roof_row(far, SIZE[0], 396, 41, "#323c6e", "#8497c8")
    canvas.over(far).fog(392, 22, "#5c6298", 0.5, 5)
    back, front = canvas.layer(3), canvas.layer(3)
    for index, (x, y, width, rise) in enumerate(BACK_ROW):
        house(back, x, y, width, rise, index * 2 + 1, "#3e4880")
        panes(back, x, y, width, index)
    canvas.over(back).fog(420, 40, "#5c6298", 0.5, 8)
    for index, (x, y, width, rise) in enumerate(FRONT_ROW):
        house(front, x, y, width, rise, index * 2 + 2 + index % 2, WALLS[index % 3])
        panes(front, x, y, width, 20 + index)
    canvas.over(front)
    for x, y, seed in ((112, 372, 3), (342, 362, 5), (566, 372, 7)):
        smoke(canvas, x, y, seed)
    canvas.fog(560, 60, "#4a4f86", 0.7, 12)
    canvas.tint("#3a4078", np.clip((ys - 440) / 170, 0, 1) * 0.45)
    for x, y in ((112, 470), (330, 466), (560, 470), (222, 480)):
        canvas.glow(x, y, 56, "#ff9a3c", 0.13, 1.8)
    return canvas.bloom(0.86, 5, 0.25)


def panes(layer: Layer, x: float, y: float, width: float, seed: int) -> None:
    """Windows of a house with stone frames and snowy sills; a third of them are lit."""
    generator = np.random.default_rng(seed)
    columns = int((width - 10) // 17)
    inset = (width - columns * 17 + 8) / 2
    for row in range(6):
        top = y + 10 + row * 25
        for column in range(columns):
            left = x + inset + column * 17
            is_lit = generator.random() < 0.36
            layer.rect(left - 1, top - 1, 11, 17, "#5a669e", 0.55).rect(left, top, 9, 15, "#e8a850" if is_lit else "#18204a")
            if is_lit:
                layer.rect(left, top + 5, 9, 8, "#ffd486")
                if generator.random() < 0.4:
                    layer.rect(left, top, 3, 15, "#b8582e").rect(left + 6, top, 3, 15, "#b8582e")
            else:
                layer.polygon([(left, top + 9), (left + 9, top + 1), (left + 9, top + 4), (left, top + 12)], "#34427e")
            layer.rect(left + 4, top, 1, 15, "#3a3054").rect(left, top + 5, 9, 1, "#3a3054")
            layer.rect(left - 2, top + 15.5, 13, 2, SNOW_SHADE)
        layer.rect(x + 2, top + 20, width - 4, 1, "#4a5590", 0.5)


def tower(layer: Layer) -> None:
    """A baroque tower: onion dome and lantern under snow, belfry, clock, a shaft with lit slits."""
    x, top, half = TOWER_X, TOWER_TOP, TOWER_HALF
    shaft(layer, x, top + 4, half, 620)
    layer.rect(x - 1, top - 118, 2, 26, "#e8c870").circle(x, top - 104, 3, "#ffe49a").polygon(
        [(x + 1, top - 118), (x + 14, top - 114), (x + 1, top - 110)], "#c8902c"
    )
    lantern = ((-4, -70), (-5, -80), (-2, -86), (0, -94), (2, -86), (5, -80), (4, -70))
    layer.curve([(x + dx, top + dy) for dx, dy in lantern], COPPER)
    layer.rect(x - 8, top - 72, 16, 3, SNOW).rect(x - 7, top - 69, 14, 20, STONE).rect(x - 7, top - 69, 3, 20, STONE_LIGHT)
    layer.path(arch_path(x - 3, top - 65, 6, 15), "#ffc56a").rect(x + 4, top - 69, 3, 20, STONE_DARK)
    dome = (
        (-30, 0),
        (-37, -14),
        (-33, -27),
        (-20, -37),
        (-9, -43),
        (-8, -50),
        (8, -50),
        (9, -43),
        (20, -37),
        (33, -27),
        (37, -14),
        (30, 0),
    )
    layer.curve([(x + dx, top + dy) for dx, dy in dome], COPPER)
    shade = ((8, 0), (14, -16), (12, -30), (5, -44), (8, -50), (9, -43), (20, -37), (33, -27), (37, -14), (30, 0))
    layer.curve([(x + dx, top + dy) for dx, dy in shade], COPPER_SHADE, 0.8)
    for foot, belly, head in ((-18, -22, -5), (-4, -5, -1), (12, 15, 3), (24, 28, 6)):
        layer.curve_line(
            [(x + foot, top), (x + belly, top - 16), (x + belly * 0.8, top - 30), (x + head, top - 46)], COPPER_SHADE, 1.2
        )
        layer.curve_line(
            [(x + foot - 2, top), (x + belly - 2, top - 16), (x + belly * 0.8 - 2, top - 30), (x + head - 1, top - 46)],
            COPPER_LIGHT,
            0.8,
        )
    drift = (
        (-34, -9),
        (-37, -15),
        (-33, -28),
        (-20, -38),
        (-9, -44),
        (-8, -51),
        (8, -51),
        (8, -45),
        (-4, -41),
        (-12, -33),
        (-18, -30),
        (-23, -20),
    )
    layer.curve([(x + dx, top + dy) for dx, dy in (*drift, (-28, -18), (-30, -8))], SNOW)
    layer.curve([(x + dx, top + dy) for dx, dy in ((12, -42), (22, -37), (33, -27), (36, -18), (28, -24), (20, -31))], SNOW_SHADE)
    cornice(layer, x, top, half + 7)
    for side in (-17, 3):
        layer.path(arch_path(x + side - 1, top + 13, 16, 32), STONE_LIGHT, 0.5).path(
            arch_path(x + side, top + 14, 14, 31), "#141a3e"
        )
        layer.curve(
            [(x + side + 3, top + 36), (x + side + 5, top + 26), (x + side + 9, top + 26), (x + side + 11, top + 36)], "#c8902c"
        )
        layer.rect(x + side + 4, top + 27, 1, 8, "#ffe49a").rect(x + side, top + 44, 14, 1.5, SNOW)
        for slat in range(3):
            layer.rect(x + side + 1, top + 38 + slat * 2.5, 12, 1, "#3c4478")
    cornice(layer, x, top + 47, half + 4)
    layer.circle(x, CLOCK_Y, 19, STONE_SHADE).circle(x, CLOCK_Y, 17.5, "#c8902c").circle(x, CLOCK_Y, 16, "#5a3418")
    layer.circle(x, CLOCK_Y, 15, "#ffdf98").circle(x - 2, CLOCK_Y - 2, 10, "#fff2cc", 0.7)
    for hour in range(12):
        turn = np.pi * hour / 6
        layer.line(
            [(x + 11 * np.sin(turn), CLOCK_Y - 11 * np.cos(turn)), (x + 14 * np.sin(turn), CLOCK_Y - 14 * np.cos(turn))],
            "#3a2418",
            1.6 if hour % 3 == 0 else 0.9,
        )
    layer.line([(x, CLOCK_Y), (x - 3, CLOCK_Y - 7)], "#2a1810", 2.2).line([(x, CLOCK_Y), (x - 9, CLOCK_Y - 8)], "#2a1810", 1.4)
    cornice(layer, x, CLOCK_Y + 26, half + 5)
    for y in (260, 330, 400):
        layer.path(arch_path(x - 6, y - 2, 12, 30), STONE_LIGHT, 0.45).path(
            arch_path(x - 5, y, 10, 28), "#ffc56a" if y == 330 else "#18204a"
        )
        layer.rect(x - 0.6, y, 1.2, 28, STONE_DARK).rect(x - 7, y + 28, 14, 2, SNOW)
    cornice(layer, x, 306, half + 4)


def shaft(layer: Layer, x: float, top: float, half: float, foot: float) -> None:
    """The tower's square body, lit from the left, with quoins."""
    height = foot - top
    layer.gradient(
        x - half, top, half * 2, height, [(0, STONE_LIGHT), (0.16, STONE), (0.66, STONE_SHADE), (1, STONE_DARK)], 1, True
    )
    for index, y in enumerate(np.arange(top + 6, foot, 9)):
        wide = 9 if index % 2 else 6
        layer.rect(x - half, float(y), wide, 8, mix(STONE_LIGHT, SNOW, 0.25), 0.6).rect(
            x + half - wide, float(y), wide, 8, STONE_DARK, 0.7
        )


def cornice(layer: Layer, x: float, y: float, half: float) -> None:
    """A moulding round the tower with snow on it."""
    layer.rect(x - half, y, half * 2, 4, STONE).rect(x - half, y, half * 0.5, 4, STONE_LIGHT).rect(
        x - half, y + 4, half * 2, 2, STONE_DARK, 0.8
    )
    layer.rect(x - half - 1, y - 2, half * 2 + 2, 2.6, SNOW).rect(x + half * 0.3, y - 1.4, half * 0.7, 2, SNOW_SHADE)
