"""What stands on either side of the hall: the church tower, the low west pavilion and the high east one."""

from __future__ import annotations

from assets.studio.interval.hall import drips, icicles, ledge, statue
from assets.studio.interval.scene import GROUND, INK, LEDGE, SNOW_SIDE, SNOW_TOP, TRIM, TRIM_DARK, TRIM_LIGHT, WIDTH, Scene
from assets.studio.interval.windows import bars, glass_shine, low_window, surround
from assets.studio.paint import Layer, arch_path

TOWER_LEFT, TOWER_RIGHT, TOWER_TOP, TOWER_X = 176, 256, 50, 216
CLOCK_Y, CLOCK_RADIUS = 120, 15
WEST_LEFT, WEST_RIGHT, WEST_TOP = 64, 368, 208
EAST_LEFT, EAST_TOP = 1344, 128
WASHROOM = (144, 256, 32, 40)
BOX_DOOR = (1472, 232, 48, 72)
SCAFFOLD_Y = 352


def tower(layer: Layer, scene: Scene) -> None:
    """The church behind the pavilion: quoins, clock, belfry with louvres, copper needle."""
    left, right, middle = TOWER_LEFT, TOWER_RIGHT, TOWER_X
    width = right - left
    layer.gradient(left, TOWER_TOP, width, WEST_TOP - TOWER_TOP + 4, [(0, "#39406c"), (0.6, "#343a62"), (1, "#463f5e")])
    layer.rect(left, TOWER_TOP, 10, WEST_TOP - TOWER_TOP, "#56608e").rect(
        right - 14, TOWER_TOP, 14, WEST_TOP - TOWER_TOP, "#272d52"
    )
    for index, y in enumerate(range(TOWER_TOP, WEST_TOP, 9)):
        wide = 12 if index % 2 else 8
        layer.rect(left, y, wide, 8, "#6a74a4").rect(left, y, wide, 1, "#93a0cc").rect(left, y + 8, wide, 1, "#3a4270")
        layer.rect(right - wide, y, wide, 8, "#323862").rect(right - wide, y, wide, 1, "#4c5484")
        for x in range(left + 16 + index % 2 * 8, right - 14, 16):
            layer.rect(x, y, 1, 9, "#2b3058", 0.6)
        layer.rect(left + 12, y + 8, width - 24, 1, "#2b3058", 0.6)
    for y in (TOWER_TOP - 4, 98, 148):
        layer.rect(left - 4, y, width + 8, 3, SNOW_TOP).rect(left - 3, y + 3, width + 6, 4, "#6a74a4").rect(
            left - 1, y + 7, width + 2, 2, "#23284c"
        )
        drips(layer, y, left - 3, right + 2, y + 3, 0.4)
    belfry(layer, scene, middle)
    clock(layer, scene, middle)
    layer.path(arch_path(middle - 7, 160, 14, 34), "#23284c").path(arch_path(middle - 5, 162, 10, 31), "#ffb850")
    layer.rect(middle - 0.5, 162, 1, 31, "#5a3028").rect(middle - 5, 176, 10, 1, "#5a3028").rect(middle - 9, 194, 18, 2, SNOW_TOP)
    top = 2
    layer.polygon([(left - 6, TOWER_TOP - 2), (right + 6, TOWER_TOP - 2), (middle, top - 20)], "#2a4a5a")
    layer.polygon([(left - 6, TOWER_TOP - 2), (middle, top - 20), (middle - 14, TOWER_TOP - 2)], "#5f8ea0")
    layer.polygon([(left - 6, TOWER_TOP - 2), (middle, top - 20), (left + 12, TOWER_TOP - 2)], "#c4d6e4")
    for step in range(8):
        y = TOWER_TOP - 8 - step * 8
        half = (width / 2 + 6) * (y - top + 20) / (TOWER_TOP - top + 18)
        layer.rect(middle - half, y, half * 2, scene.hair, "#1d3848", 0.8)
    for corner in (left + 2, right - 8):
        layer.polygon([(corner - 3, TOWER_TOP - 2), (corner + 9, TOWER_TOP - 2), (corner + 3, TOWER_TOP - 24)], "#2a4a5a")
        layer.polygon([(corner - 3, TOWER_TOP - 2), (corner + 3, TOWER_TOP - 24), (corner + 2, TOWER_TOP - 2)], "#8fb4c0")


def belfry(layer: Layer, scene: Scene, x: int) -> None:
    """Two openings: the left one louvred, the right one dark with the bell in it."""
    layer.path(arch_path(x - 17, 56, 34, 42), "#23284c").path(arch_path(x - 15, 58, 30, 40), "#0f1430")
    layer.curve_line([(x - 17, 97), (x - 17, 73), (x - 12, 60), (x, 56)], "#7c88bc", 1)
    layer.curve([(x - 9, 84), (x - 7, 76), (x - 5, 70), (x, 68), (x + 5, 70), (x + 7, 76), (x + 9, 84)], "#6a5028", tension=0.8)
    layer.curve([(x - 8, 83), (x - 6, 76), (x - 4, 71), (x - 2, 70), (x - 4, 78), (x - 5, 83)], "#c8a050", tension=0.8)
    layer.rect(x - 10, 83, 20, 2, "#a88038").circle(x, 87, 2, "#3a2c18").rect(x - 12, 66, 24, 2, "#3a2c28")
    for y in range(88, 98, 3):
        layer.rect(x - 15, y, 30, 2, "#2c345e").rect(x - 15, y, 30, scene.hair, "#7c88bc")
    layer.rect(x - 19, 97, 38, 2, SNOW_TOP)


def clock(layer: Layer, scene: Scene, x: int) -> None:
    """The lit face; its hands are a thing of their own."""
    layer.circle(x, CLOCK_Y, CLOCK_RADIUS + 3, "#23284c").circle(x - 0.5, CLOCK_Y - 0.5, CLOCK_RADIUS + 2, "#c8902c").circle(
        x, CLOCK_Y, CLOCK_RADIUS, "#ffd98a"
    ).circle(x, CLOCK_Y, CLOCK_RADIUS - 4, "#ffe9b4")
    for hour in range(12):
        dx, dy = CLOCK_MARKS[hour]
        layer.rect(x + dx * (CLOCK_RADIUS - 2.5) - 0.75, CLOCK_Y + dy * (CLOCK_RADIUS - 2.5) - 0.75, 1.5, 1.5, "#5a3418")
    if scene.is_fine:
        layer.circle(x, CLOCK_Y, CLOCK_RADIUS - 4.5, "#c8902c", 0.8, scene.hair)


CLOCK_MARKS = (
    (0, -1), (0.5, -0.87), (0.87, -0.5), (1, 0), (0.87, 0.5), (0.5, 0.87), (0, 1), (-0.5, 0.87), (-0.87, 0.5), (-1, 0),
    (-0.87, -0.5),
    (-0.5, -0.87),
)  # fmt: skip


def west(layer: Layer, scene: Scene) -> None:
    """The low pavilion: the washroom's window, a gallery of blind arches, the scaffold and its ladder."""
    left, right = WEST_LEFT, WEST_RIGHT
    width = right - left
    layer.gradient(left, WEST_TOP, width, GROUND + 4 - WEST_TOP, [(0, "#3f3a60"), (0.5, "#51465f"), (1, "#77585c")])
    for y in range(WEST_TOP + 20, GROUND, 8):
        layer.rect(left, y, width, 1, "#3c3450", 0.55)
        for x in range(left + (y // 8 % 2) * 10, right, 20):
            layer.rect(x, y, 1, 8, "#3c3450", 0.45)
    for x in (left, right - 14):
        for index, y in enumerate(range(WEST_TOP + 12, GROUND, 10)):
            wide = 14 if index % 2 else 10
            edge = x if x == left else right - wide
            layer.rect(edge, y, wide, 9, "#7a6a80").rect(edge, y, wide, 1, "#b0a0b4").rect(edge, y + 9, wide, 1, TRIM_DARK)
    layer.rect(left - 6, WEST_TOP, width + 10, 4, SNOW_TOP).rect(left - 6, WEST_TOP + 4, width + 10, 2, SNOW_SIDE).rect(
        left - 4, WEST_TOP + 6, width + 6, 4, TRIM
    ).rect(left - 2, WEST_TOP + 10, width + 2, 4, "#352c48")
    drips(layer, 31, left - 6, right + 2, WEST_TOP + 4, 0.45)
    icicles(layer, scene, 32, left, right, WEST_TOP + 14, 10, 6)
    for x, is_closed in ((84, True), (204, False), (252, True), (316, True)):
        small_window(layer, scene, x, 240, 24, 50, is_closed)
    x, y, w, h = WASHROOM
    surround(layer, x, y, w, h)
    with layer.clip(arch_path(x, y, w, h)):
        layer.gradient(x, y, w, h, [(0, "#4a8a78"), (0.6, "#9fd8b4"), (1, "#6aa890")])
        layer.circle(x + 22, y + 14, 5, "#f2ffe8", 0.9)
        layer.rect(x, y + h - 14, w, 14, "#4a8a78", 0.55).rect(x + 4, y + h - 20, 9, 6, "#dff4e4", 0.8).rect(
            x + 8, y + h - 26, 1, 6, "#3f6a5c"
        )
        glass_shine(layer, x, y, w, h, True)
        bars(layer, scene, x, y, w, h, False)
    for x, kind in ((96, "drawn"), (152, "officer")):
        low_window(layer, scene, x, 346, 32, 44, kind)
    ledge(layer, scene, left + 16, 304, LEDGE, 34)
    scaffold(layer, scene)


def small_window(layer: Layer, scene: Scene, x: int, y: int, width: int, height: int, is_closed: bool) -> None:
    """A dressing room: a lamp behind the blind, or shutters that somebody has forgotten to paint."""
    surround(layer, x, y, width, height)
    with layer.clip(arch_path(x, y, width, height)):
        if is_closed:
            layer.rect(x, y, width, height, "#2c4048").rect(x, y, width / 2, height, "#36505a")
            for slat in range(y + 2, y + height, 4):
                layer.rect(x + 2, slat, width / 2 - 3, 2, "#4c6c74").rect(x + width / 2 + 1, slat, width / 2 - 3, 2, "#3e5a64")
                layer.rect(x + 2, slat, width / 2 - 3, scene.hair, "#8fb0b4", 0.7)
            layer.rect(x + width / 2 - 0.5, y, 1, height, "#182428").rect(x + width / 2 - 2, y + height * 0.6, 1, 3, "#c8902c")
        else:
            layer.gradient(x, y, width, height, [(0, "#a8642c"), (0.5, "#f0b458"), (1, "#c87a34")])
            layer.rect(x, y, width, height * 0.45, "#e8c070", 0.8).rect(x, y + height * 0.45, width, 2, "#8a5024").rect(
                x + 11, y + height * 0.45 + 2, 1, 4, "#8a5024"
            )
            glass_shine(layer, x, y, width, height, True)
            bars(layer, scene, x, y, width, height, True)


def scaffold(layer: Layer, scene: Scene) -> None:
    """Poles and boards round the ladder; the ladder itself."""
    wood, light, dark = "#6a4a34", "#a8784c", "#3a2820"
    for x in (236, 282, 312, 354):
        layer.rect(x, LEDGE - 22 if x in (282, 312) else SCAFFOLD_Y - 8, 3, GROUND - LEDGE + 22, wood).rect(
            x, LEDGE - 22 if x in (282, 312) else SCAFFOLD_Y - 8, 1, GROUND - LEDGE + 22, light
        )
    layer.line([(237, GROUND), (283, SCAFFOLD_Y)], wood, 2).line([(313, SCAFFOLD_Y), (355, GROUND)], wood, 2)
    layer.rect(234, SCAFFOLD_Y, 52, 4, wood).rect(234, SCAFFOLD_Y + 3, 52, 1, dark).rect(308, SCAFFOLD_Y, 54, 4, wood).rect(
        308, SCAFFOLD_Y + 3, 54, 1, dark
    )
    layer.rect(234, SCAFFOLD_Y - 1, 52, 2, SNOW_TOP).rect(308, SCAFFOLD_Y - 2, 54, 3, SNOW_TOP)
    for x in (288, 301):
        layer.rect(x, LEDGE - 12, 3, GROUND - LEDGE + 12, light).rect(x + 2, LEDGE - 12, 1, GROUND - LEDGE + 12, dark)
    for y in range(LEDGE - 6, GROUND, 8):
        layer.rect(289, y, 14, 2, light).rect(289, y + 2, 14, 1, dark).rect(291, y - 1, 9, 1, SNOW_TOP)


def east(layer: Layer, scene: Scene) -> None:
    """The high pavilion with the box's balcony door."""
    left, top, width = EAST_LEFT, EAST_TOP, WIDTH - EAST_LEFT
    layer.gradient(left, top, width, GROUND + 4 - top, [(0, "#463c60"), (0.5, "#5e4c66"), (1, "#92665c")])
    for y in range(LEDGE + 24, GROUND, 8):
        layer.rect(left, y, width, 1, "#4c3c52", 0.7)
        for x in range(left + (y // 8 % 2) * 10, WIDTH, 20):
            layer.rect(x, y, 1, 8, "#4c3c52", 0.55)
    for x in (left, WIDTH - 16):
        for index, y in enumerate(range(top + 14, LEDGE, 10)):
            wide = 16 if index % 2 else 12
            edge = x if x == left else WIDTH - wide
            layer.rect(edge, y, wide, 9, "#84708a").rect(edge, y, wide, 1, "#b8a4b8").rect(edge, y + 9, wide, 1, TRIM_DARK)
    for x in (1388, 1548):
        surround(layer, x, 232, 30, 58)
        with layer.clip(arch_path(x, 232, 30, 58)):
            layer.gradient(x, 232, 30, 58, [(0, "#b8702c"), (0.4, "#ffbd58"), (0.8, "#ffe29a"), (1, "#f0a048")])
            layer.rect(x, 232, 30, 58, "#7a2024", 0.25)
            glass_shine(layer, x, 232, 30, 58, True)
            bars(layer, scene, x, 232, 30, 58, True)
    for x in (1384, 1448, 1512, 1564):
        layer.path(arch_path(x - 9, 158, 18, 34), TRIM).path(arch_path(x - 7, 160, 14, 31), "#1c2450")
        layer.polygon([(x - 7, 182), (x + 7, 168), (x + 7, 174), (x - 7, 188)], "#44548c").rect(
            x - 0.5, 160, 1, 31, "#4a4668"
        ).rect(x - 11, 191, 22, 2, SNOW_TOP)
    box_door(layer, scene)
    layer.rect(left - 2, 204, width + 2, 2, SNOW_TOP).rect(left, 206, width, 4, TRIM).rect(left, 210, width, 2, TRIM_DARK)
    layer.rect(left - 8, top, width + 8, 4, SNOW_TOP).rect(left - 8, top + 4, width + 8, 2, SNOW_SIDE).rect(
        left - 6, top + 6, width + 6, 5, TRIM
    ).rect(left - 4, top + 11, width + 4, 4, "#352c48")
    drips(layer, 41, left - 8, WIDTH, top + 4, 0.45)
    icicles(layer, scene, 42, left, WIDTH, top + 15, 10, 7)
    for index, x in enumerate((1368, 1440, 1504, 1584)):
        statue(layer, scene, x, index + 1, top)
    for x in (1408, 1520):
        low_window(layer, scene, x, 346, 32, 44, "bar" if x == 1408 else "drawn")
    layer.rect(left, LEDGE + 16, 12, GROUND - LEDGE - 16, "#6a5468").rect(left, LEDGE + 16, 2, GROUND - LEDGE - 16, TRIM_LIGHT)
    ledge(layer, scene, left - 4, WIDTH, LEDGE, 44)


def box_door(layer: Layer, scene: Scene) -> None:
    """The balcony door of the General's box: deep, curtained, dim."""
    x, y, w, h = BOX_DOOR
    layer.path(arch_path(x - 5, y - 6, w + 10, h + 6), TRIM).path(arch_path(x - 2, y - 2, w + 4, h + 2), TRIM_DARK)
    with layer.clip(arch_path(x, y, w, h)):
        layer.gradient(x, y, w, h, [(0, "#5a2020"), (0.5, "#8a4028"), (1, "#4a1c1c")])
        layer.gradient(x + 15, y, 18, h, [(0, "#c8702c"), (0.6, "#ffc25c"), (1, "#c8702c")])
        for side in (1, -1):
            edge = x if side == 1 else x + w
            layer.polygon(
                [(edge, y), (edge + side * 20, y), (edge + side * 14, y + 40), (edge + side * 16, y + h), (edge, y + h)],
                "#8c2428" if side == 1 else "#74202a",
            )
            for fold in (4, 9, 13):
                layer.line([(edge + side * fold * 1.2, y), (edge + side * fold, y + h)], "#b83c36", 1, 0.8)
            layer.rect(edge + (10 if side == 1 else -15), y + 38, 5, 2, "#f0c060")
    layer.rect(x + w / 2 - 4, y - 10, 8, 8, TRIM).rect(x + w / 2 - 4, y - 10, 8, 1, SNOW_TOP)
    layer.rect(x - 14, y + 4, 3, 6, INK).polygon(
        [(x - 16, y + 10), (x - 9, y + 10), (x - 10, y + 20), (x - 15, y + 20)], "#ffe6a4"
    )
