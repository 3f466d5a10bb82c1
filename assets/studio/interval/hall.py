"""The concert hall itself: mansard, dome, cornice, bays, balcony ledge, foyer."""

from __future__ import annotations

import numpy as np

from assets.studio.glyphs_pix import LATIN_CAPITALS
from assets.studio.interval.scene import (
    BAY,
    FIRST_BAY,
    GROUND,
    HALL_LEFT,
    HALL_RIGHT,
    INK,
    LEDGE,
    LETTERS,
    PANE,
    SNOW_SIDE,
    SNOW_TOP,
    TRIM,
    TRIM_DARK,
    TRIM_LIGHT,
    WALL_TOP,
    Scene,
)  # fmt: skip
from assets.studio.interval.windows import foyer_door, low_window, upper_window
from assets.studio.paint import Layer, arch_path, curve_path

ROOF_TOP = 144
DOME_X, DOME_TOP, DOME_FOOT, DOME_RADIUS = 872, 70, 122, 66
GLASS_TOP, GLASS_HEIGHT = 224, 64
DOORS = (688, 816, 944)
LOW_WINDOWS = ((448, "cloakroom"), (544, "bar"), (1120, "bar"), (1216, "cloakroom"))
AWNING = (672, 1008)
"""From where to where there are hooks for the awning, px."""
SIGN = "GRAND CONCERT HALL"
POSTERS = (496, 604, 1084, 1172, 1284)


def bays() -> list[int]:
    """The left edges of the windows."""
    return [FIRST_BAY + BAY * index for index in range(len(LETTERS))]


def roof(layer: Layer, scene: Scene) -> None:
    """Slates, seams, oculus dormers, chimneys, snow along the ridge and slipping down to the gutter."""
    left, right = HALL_LEFT, HALL_RIGHT
    for x, height in ((470, 26), (640, 20), (1104, 22), (1262, 28)):
        layer.rect(x, ROOF_TOP - height, 24, height + 8, "#4a4064").rect(x, ROOF_TOP - height, 4, height + 8, "#756a94").rect(
            x - 2, ROOF_TOP - height, 28, 3, "#5c5078"
        )
        layer.rect(x - 2, ROOF_TOP - height - 3, 28, 3, SNOW_TOP).rect(x + 18, ROOF_TOP - height + 3, 6, height + 5, "#352e52")
        for pot in (3, 10, 17):
            layer.rect(x + pot, ROOF_TOP - height - 9, 4, 6, "#6a4a54").rect(x + pot, ROOF_TOP - height - 10, 4, 2, SNOW_TOP)
    layer.polygon([(left - 4, WALL_TOP), (right, WALL_TOP), (right, ROOF_TOP), (left + 28, ROOF_TOP)], "#22264a")
    layer.gradient(left + 28, ROOF_TOP, right - left - 28, 46, [(0, "#343a68"), (0.5, "#2c3159"), (1, "#272b50")])
    layer.polygon([(left + 2, WALL_TOP), (left + 28, ROOF_TOP), (left + 28, WALL_TOP)], "#2c3159")
    for x in range(left + 16, right, 8):
        layer.line([(x, WALL_TOP), (x + 8, ROOF_TOP + 4)], "#232850", 1)
        if scene.is_fine:
            layer.line([(x + 1, WALL_TOP), (x + 9, ROOF_TOP + 4)], "#454c80", scene.hair, 0.7)
    for row, y in enumerate(range(ROOF_TOP + 10, WALL_TOP, 9)):
        layer.rect(left + 26 - (y - ROOF_TOP) * 0.6, y, right - left, 1, "#262b54", 0.7)
        if scene.is_fine:
            for x in range(left + 24 + row % 2 * 5, right, 10):
                layer.rect(x, y - 4, scene.hair, 4, "#1f244a", 0.6)
    layer.line([(left - 3, WALL_TOP), (left + 29, ROOF_TOP)], "#8fa3d8", 1.5)
    layer.rect(left + 26, ROOF_TOP - 4, right - left - 26, 5, SNOW_TOP).rect(
        left + 26, ROOF_TOP + 1, right - left - 26, 2, SNOW_SIDE
    )
    generator = np.random.default_rng(8)
    for x in range(left + 34, right - 8, 12):
        depth = float(generator.integers(2, 9))
        layer.curve(
            [
                (x - 8, ROOF_TOP),
                (x + 8, ROOF_TOP),
                (x + 5, ROOF_TOP + depth),
                (x, ROOF_TOP + depth + 2),
                (x - 5, ROOF_TOP + depth * 0.6),
            ],
            SNOW_TOP,
        )
    snow_guard(layer, scene)
    for x in [edge + PANE // 2 for edge in bays() if abs(edge + PANE // 2 - DOME_X) > 90]:
        oculus(layer, scene, x, 168)
    for x in range(left + 12, right - 20, 40):
        wide = 18 + float(generator.integers(0, 16))
        layer.curve(
            [
                (x - 6, WALL_TOP),
                (x + wide, WALL_TOP),
                (x + wide - 4, WALL_TOP - 5),
                (x + wide * 0.5, WALL_TOP - 9),
                (x + 2, WALL_TOP - 5),
            ],
            SNOW_TOP,
        )
        layer.rect(x + wide * 0.6, WALL_TOP - 3, wide * 0.4, 3, SNOW_SIDE)


def snow_guard(layer: Layer, scene: Scene) -> None:
    """The iron rail below the dome that holds a roof's worth of snow."""
    left, right, y = DOME_X - 46, DOME_X + 46, 160
    layer.rect(left, y, right - left, 2, "#6f7cb4").rect(left, y + 4, right - left, 1, "#4a5488")
    layer.rect(left, y, right - left, scene.hair, "#c4d0f0")
    for x in range(left, right + 1, 12):
        layer.rect(x - 1, y - 3, 2, 11, "#565f96").rect(x - 1, y - 3, scene.hair, 11, "#a9b8e6")


def oculus(layer: Layer, scene: Scene, x: int, y: int) -> None:
    """A round dormer with a cap of snow."""
    layer.curve(
        [(x - 11, y + 12), (x - 11, y), (x - 8, y - 8), (x, y - 12), (x + 8, y - 8), (x + 11, y), (x + 11, y + 12)],
        "#3c406e",
        tension=0.7,
    )
    layer.curve_line([(x - 10.5, y + 11), (x - 10.5, y), (x - 7.5, y - 7.5), (x, y - 11.5)], "#7c88bc", 1)
    is_lit = (x // BAY) % 3 == 0
    layer.circle(x, y, 6.6, "#20244a").circle(x, y, 5, "#f6b04e" if is_lit else "#18204a")
    if is_lit:
        layer.circle(x, y + 1, 3, "#ffdc90")
    layer.rect(x - 0.5, y - 5, 1, 10, "#20244a").rect(x - 5, y - 0.5, 10, 1, "#20244a")
    layer.curve(
        [
            (x - 13, y - 3),
            (x - 9, y - 11),
            (x, y - 15),
            (x + 9, y - 11),
            (x + 13, y - 3),
            (x + 8, y - 7),
            (x, y - 10),
            (x - 8, y - 7),
        ],
        SNOW_TOP,
    )
    layer.rect(x - 13, y + 10, 26, 2, SNOW_TOP)
    if scene.is_fine:
        layer.circle(x, y, 6, "#8a92c4", 0.6, scene.hair)


def dome(layer: Layer, scene: Scene) -> None:
    """The copper dome over the foyer, its drum of round lights, lantern and flagstaff."""
    x, top, foot, radius = DOME_X, DOME_TOP, DOME_FOOT, DOME_RADIUS
    side = [
        (-radius, foot),
        (-radius * 0.93, foot - 24),
        (-radius * 0.6, top + 10),
        (0, top),
        (radius * 0.6, top + 10),
        (radius * 0.93, foot - 24),
        (radius, foot),
    ]
    layer.path(curve_path([(x + dx, y) for dx, y in side]), "#27405a")
    layer.path(
        curve_path(
            [
                (x + dx, y)
                for dx, y in [
                    (radius, foot),
                    (radius * 0.93, foot - 24),
                    (radius * 0.6, top + 10),
                    (radius * 0.3, top + 4),
                    (radius * 0.62, foot - 22),
                    (radius * 0.66, foot),
                ]
            ]
        ),
        "#1d3048",
    )
    bright = [
        (-radius, foot),
        (-radius * 0.93, foot - 24),
        (-radius * 0.6, top + 10),
        (-8, top + 1),
        (-24, top + 12),
        (-44, foot - 20),
        (-50, foot),
    ]
    layer.path(curve_path([(x + dx, y) for dx, y in bright]), "#5f8296")
    for rib in (-46, -30, -14, 2, 18, 34, 50):
        layer.curve_line([(x + rib * 1.15, foot), (x + rib * 0.95, foot - 22), (x + rib * 0.18, top + 2)], "#1c3048", 1)
        layer.curve_line(
            [(x + rib * 1.15 - 1.5, foot), (x + rib * 0.95 - 1.5, foot - 22), (x + rib * 0.18 - 1, top + 2)],
            "#7fa4b4",
            scene.hair,
            0.55,
        )
    for y in range(top + 14, foot, 10):
        reach = radius * (1 - ((foot - y) / (foot - top)) ** 2.2) ** 0.5
        layer.curve_line([(x - reach, y), (x, y + 4), (x + reach, y)], "#1f3650", scene.hair, 0.8)
    with layer.clip(curve_path([(x + dx, y) for dx, y in side])):
        drift = [
            (-70, foot - 6),
            (-70, top - 10),
            (30, top - 10),
            (22, top + 3),
            (2, top + 5),
            (-16, top + 9),
            (-34, top + 19),
            (-46, foot - 24),
            (-54, foot - 8),
        ]
        layer.path(curve_path([(x + dx, y + 2) for dx, y in drift], tension=0.7), SNOW_SIDE).path(
            curve_path([(x + dx - 3, y) for dx, y in drift], tension=0.7), SNOW_TOP
        )
    layer.rect(x - 72, foot - 1, 144, 3, SNOW_TOP).rect(x - 70, foot + 2, 140, 14, "#6a5a70").rect(
        x - 70, foot + 2, 140, 2, "#9a8090"
    ).rect(x - 70, foot + 14, 140, 2, TRIM_DARK)
    for light in range(-56, 57, 16):
        layer.circle(x + light, foot + 9, 4.4, TRIM_DARK).circle(x + light, foot + 9, 3.2, "#ffbe5c").circle(
            x + light - 0.5, foot + 9.5, 1.8, "#ffe6a4"
        )
    layer.rect(x - 9, top - 16, 18, 17, "#37507a").rect(x - 9, top - 16, 3, 17, "#86a6bc").rect(x - 11, top - 18, 22, 3, SNOW_TOP)
    for opening in (-5, 1):
        layer.path(arch_path(x + opening, top - 12, 4, 11), "#ffc868")
    layer.path(curve_path([(x - 9, top - 18), (x - 6, top - 25), (x, top - 28), (x + 6, top - 25), (x + 9, top - 18)]), "#27405a")
    layer.path(curve_path([(x - 9, top - 18), (x - 6, top - 25), (x, top - 28), (x - 1, top - 22), (x - 5, top - 18)]), SNOW_TOP)
    layer.rect(x - 0.5, top - 50, 1.5, 24, "#c8a850").circle(x, top - 50, 1.6, "#ffe49a")


def statue(layer: Layer, scene: Scene, x: int, kind: int, foot: int = WALL_TOP) -> None:
    """A muse on the balustrade, moonlight on her left: lyre, flute, mask or scroll."""
    stone, light, dark = "#57648e", "#a9bbe0", "#3a4470"
    layer.rect(x - 6, foot - 10, 13, 10, "#6a5a70").rect(x - 6, foot - 10, 2, 10, "#9a8ea8").rect(
        x - 7, foot - 12, 15, 2, SNOW_TOP
    ).rect(x + 4, foot - 9, 3, 9, "#4a3e58")
    top = foot - 12
    layer.path(
        curve_path(
            [
                (x - 5, top),
                (x - 4, top - 12),
                (x - 4.6, top - 19),
                (x - 1, top - 23),
                (x + 2, top - 22),
                (x + 4.4, top - 17),
                (x + 3, top - 8),
                (x + 5, top),
            ]
        ),
        stone,
    )
    layer.path(
        curve_path([(x + 1, top), (x + 2, top - 10), (x + 3.4, top - 17), (x + 4.2, top - 16), (x + 3, top - 8), (x + 5, top)]),
        dark,
    )
    layer.circle(x, top - 25.5, 3, "#6b7aa6").path(
        curve_path([(x - 3, top - 25), (x - 2, top - 28.4), (x + 1, top - 28.6), (x - 1, top - 26)]), light
    )
    layer.line([(x - 4.4, top - 2), (x - 3.2, top - 12), (x - 4, top - 18)], light, 1).rect(x - 2, top - 29, 4, 1, SNOW_TOP)
    match kind % 4:
        case 0:
            layer.line([(x + 2, top - 19), (x + 7, top - 24), (x + 8, top - 31)], stone, 2.2).curve_line(
                [(x + 5, top - 31), (x + 6, top - 38), (x + 10, top - 38), (x + 11, top - 31)], light, 1
            )
            layer.rect(x + 7, top - 37, scene.hair, 6, light).rect(x + 9, top - 37, scene.hair, 6, light)
        case 1:
            layer.line([(x - 3, top - 18), (x - 7, top - 23), (x - 3, top - 26)], stone, 2.2).line(
                [(x - 2, top - 25), (x + 9, top - 28)], light, 1
            )
        case 2:
            layer.line([(x + 2, top - 18), (x + 8, top - 18)], stone, 2.2).oval(x + 10, top - 19, 2.6, 3.4, light).pixel(
                x + 9, top - 20, dark
            ).pixel(x + 11, top - 20, dark)
        case _:
            layer.line([(x - 3, top - 18), (x - 8, top - 14)], stone, 2.2).rect(x - 11, top - 17, 3, 8, light).line(
                [(x + 3, top - 18), (x + 6, top - 10)], stone, 2
            )
    if scene.is_fine:
        hair = scene.hair
        for fold in (-2, 0, 2):
            layer.line([(x + fold * 0.6, top - 13), (x + fold, top - 1)], dark, hair, 0.9)
        layer.rect(x + 1, top - 26, 1, hair, dark).rect(x + 0.5, top - 24.4, 1.5, hair, dark)


def cornice(layer: Layer, scene: Scene) -> None:
    """Snow, dentils and the architrave below the roof."""
    left, width = HALL_LEFT - 8, HALL_RIGHT - HALL_LEFT + 8
    y = WALL_TOP
    layer.rect(left, y, width, 4, SNOW_TOP).rect(left, y + 4, width, 3, "#9a8090").rect(
        left + 2, y + 7, width, 5, "#6c5a70"
    ).rect(left + 4, y + 12, width, 3, "#352c48")
    for x in range(HALL_LEFT, HALL_RIGHT, 6):
        layer.rect(x, y + 9, 3, 3, "#3c3150")
        if scene.is_fine:
            layer.rect(x + 3, y + 9, scene.hair, 3, "#9a8698")
    drips(layer, 5, left, HALL_RIGHT, y + 4, 0.4)
    icicles(layer, scene, 6, HALL_LEFT + 6, HALL_RIGHT, y + 15, 11, 6)


def drips(layer: Layer, seed: int, left: int, right: int, y: int, part: float) -> None:
    """The uneven lower edge of lying snow."""
    generator = np.random.default_rng(seed)
    for x in range(left, right, 4):
        if generator.random() < part:
            layer.rect(x, y, int(generator.integers(2, 6)), int(generator.integers(1, 4)), SNOW_TOP)


def icicles(layer: Layer, scene: Scene, seed: int, left: int, right: int, y: int, gap: int, longest: int) -> None:
    """Ice below an edge."""
    generator = np.random.default_rng(seed)
    for x in range(left, right, gap):
        length = int(generator.integers(0, longest + 1))
        if length > 2:
            layer.rect(x - 1, y, 3, 1, "#b8c8ea").polygon([(x - 0.5, y), (x + 1.5, y), (x + 0.5, y + length + 1)], "#b8c8ea")
            if scene.is_fine:
                layer.rect(x, y, scene.hair, length - 1, "#f2f6ff")


def walls(layer: Layer, scene: Scene) -> None:
    """Plaster above, rusticated stone below, pilasters between the bays."""
    left, width = HALL_LEFT, HALL_RIGHT - HALL_LEFT
    layer.gradient(
        left, WALL_TOP, width, GROUND + 4 - WALL_TOP, [(0, "#433a5c"), (0.45, "#5a4a64"), (0.8, "#7c5c62"), (1, "#94685c")]
    )
    for y in range(LEDGE + 24, GROUND, 8):
        layer.rect(left, y, width, 1, "#4c3c52", 0.7)
        if scene.is_fine:
            layer.rect(left, y + 1, width, scene.hair, "#a88684", 0.5)
        for x in range(left + (y // 8 % 2) * 10, HALL_RIGHT, 20):
            layer.rect(x, y, 1, 8, "#4c3c52", 0.55)
    layer.rect(left, GROUND - 8, width, 8, "#5a4452").rect(left, GROUND - 8, width, 1, "#a88a8c")
    for x in [left + 6] + [edge + PANE + 11 for edge in bays()]:
        if x > HALL_RIGHT - 8:
            continue
        layer.gradient(x, WALL_TOP + 15, 10, LEDGE - WALL_TOP - 15, [(0, "#5a4c68"), (1, "#7c6270")])
        layer.rect(x, WALL_TOP + 15, 1, LEDGE - WALL_TOP - 15, "#8f7a88").rect(
            x + 8, WALL_TOP + 15, 2, LEDGE - WALL_TOP - 15, TRIM_DARK
        )
        layer.rect(x - 2, WALL_TOP + 15, 14, 3, TRIM).rect(x - 1, WALL_TOP + 18, 12, 3, "#4c4060").rect(
            x - 2, LEDGE - 5, 14, 5, TRIM
        ).rect(x - 2, LEDGE - 5, 14, 1, TRIM_LIGHT)
        for curl in (x - 1, x + 8):
            layer.rect(curl, WALL_TOP + 18, 3, 3, TRIM_LIGHT).rect(curl + 1, WALL_TOP + 19, 1, 1, TRIM_DARK)
        if scene.is_fine:
            for flute in (3, 5, 7):
                layer.rect(x + flute, WALL_TOP + 24, scene.hair, LEDGE - WALL_TOP - 34, "#4a3e58", 0.8)
    for edge in bays():
        relief(layer, scene, edge + PANE / 2, WALL_TOP + 20)
        layer.frame(edge + 1, LEDGE - 9, PANE - 2, 6, "#4c4060").rect(edge + 2, LEDGE - 8, PANE - 4, 1, TRIM)


def relief(layer: Layer, scene: Scene, x: float, y: float) -> None:
    """A garland of plaster over a window."""
    layer.curve_line([(x - 11, y - 3), (x - 6, y + 1), (x, y - 1), (x + 6, y + 1), (x + 11, y - 3)], TRIM, 2)
    layer.curve_line([(x - 11, y - 4), (x - 6, y), (x, y - 2), (x + 6, y), (x + 11, y - 4)], TRIM_LIGHT, scene.hair)
    for end in (x - 11, x + 11):
        layer.circle(end, y - 3, 1.8, TRIM_LIGHT)


def ledge(layer: Layer, scene: Scene, left: int, right: int, y: int, seed: int) -> None:
    """A balcony's edge that people walk on: snow, moulding, brackets, ice."""
    width = right - left
    layer.rect(left, y, width, 3, SNOW_TOP).rect(left, y + 3, width, 2, SNOW_SIDE).rect(left + 2, y + 5, width - 2, 4, TRIM)
    layer.rect(left + 4, y + 9, width - 4, 5, "#5c4c62").rect(left + 6, y + 14, width - 6, 2, "#2c2440")
    for x in range(left + 8, right, 12):
        layer.rect(x, y + 10, 5, 4, TRIM_DARK)
        if scene.is_fine:
            layer.rect(x + 5, y + 10, scene.hair, 4, TRIM_LIGHT, 0.7)
    drips(layer, seed, left + 2, right, y + 3, 0.5)
    icicles(layer, scene, seed + 1, left + 10, right, y + 16, 9, 7)


def poster(layer: Layer, scene: Scene, x: int, y: int, kind: int) -> None:
    """A bill of the season in its case: cello, violin, dancer, baton."""
    grounds = ("#a82a30", "#274a66", "#7a5a1c", "#4a2a5a")
    layer.rect(x - 1, y - 1, 22, 36, "#2a1420").rect(x - 1, y - 1, 22, 1, "#6a4a44").rect(x - 2, y - 4, 24, 3, SNOW_TOP).rect(
        x, y, 20, 34, "#d8c79a"
    ).rect(x + 1, y + 1, 18, 17, grounds[kind % 4])
    middle = x + 10
    match kind % 4:
        case 0:
            layer.curve(
                [
                    (middle - 4, y + 16),
                    (middle - 3.5, y + 12),
                    (middle - 2, y + 10.5),
                    (middle - 3, y + 8),
                    (middle, y + 6),
                    (middle + 3, y + 8),
                    (middle + 2, y + 10.5),
                    (middle + 3.5, y + 12),
                    (middle + 4, y + 16),
                ],
                "#1a1420",
            ).rect(middle - 0.5, y + 2, 1, 6, "#1a1420")
            layer.line([(middle - 7, y + 14), (middle + 7, y + 9)], "#f4e2b4", 1)
        case 1:
            layer.curve(
                [
                    (middle - 7, y + 12),
                    (middle - 4, y + 8),
                    (middle - 1, y + 9),
                    (middle + 2, y + 6),
                    (middle, y + 12),
                    (middle - 4, y + 15),
                ],
                "#f0a84c",
            ).line([(middle, y + 8), (middle + 7, y + 2)], "#f4e2b4", 1)
        case 2:
            layer.circle(middle, y + 4, 2, "#f4e2b4").polygon(
                [(middle - 7, y + 13), (middle, y + 7), (middle + 7, y + 13)], "#f4e2b4"
            ).line([(middle - 6, y + 3), (middle, y + 7), (middle + 6, y + 2)], "#f4e2b4", 1)
            layer.line([(middle, y + 13), (middle - 1, y + 17)], "#f4e2b4", 1)
        case _:
            layer.polygon(
                [(middle - 5, y + 17), (middle - 4, y + 8), (middle + 4, y + 8), (middle + 5, y + 17)], "#12101c"
            ).circle(middle, y + 5, 2.4, "#e8c8a0").line([(middle + 3, y + 9), (middle + 8, y + 3)], "#f4e2b4", 1)
    for line, wide in ((21, 16), (24, 16), (27, 10), (30, 14)):
        layer.rect(x + 2, y + line, wide, 1, "#4a2a24")
    if scene.is_fine:
        for line in (22.5, 25.5, 28.5):
            for word in range(2, 16, 3):
                layer.rect(x + word, y + line, 2, scene.hair, "#6a4a3a")
    layer.line([(x + 1, y + 20), (x + 14, y + 1)], "#ffffff", 2, 0.12)


def foyer(layer: Layer, scene: Scene) -> None:
    """Doors, windows, posters, lanterns and steps of the ground floor."""
    for x in DOORS:
        foyer_door(layer, scene, x, 356, 48, GROUND - 356)
        layer.rect(x - 10, GROUND - 4, 68, 4, "#8a7684").rect(x - 10, GROUND - 4, 68, 1, "#dfe6f4")
    for x, kind in LOW_WINDOWS:
        low_window(layer, scene, x, 346, 32, 44, kind)
    for index, x in enumerate(POSTERS):
        poster(layer, scene, x, 352, index)
    for x in (672, 752, 800, 880, 928, 1008):
        layer.rect(x - 3, 366, 7, 2, INK).polygon([(x - 3, 368), (x + 4, 368), (x + 2, 378), (x - 1, 378)], "#ffe6a4").rect(
            x, 368, 1, 10, "#c88a3c"
        ).rect(x - 1, 378, 3, 2, INK)
    for x in (410, 1320):
        layer.rect(x, LEDGE + 16, 4, GROUND - LEDGE - 16, "#2c2844").rect(x, LEDGE + 16, 1, GROUND - LEDGE - 16, "#6a628a")
        for y in range(LEDGE + 28, GROUND, 30):
            layer.rect(x - 2, y, 8, 2, "#4a4468")
    layer.rect(AWNING[0], 334, AWNING[1] - AWNING[0], 2, "#4c3c52")
    sign(layer, scene)


def sign(layer: Layer, scene: Scene) -> None:
    """The hall's board over the doors, with bulbs along its edge."""
    left, right, y = 752, 928, 320
    layer.rect(left, y, right - left, 15, "#1c1430").frame(left, y, right - left, 15, "#c8902c").rect(
        left - 2, y - 2, right - left + 4, 2, SNOW_TOP
    )
    write(layer, SIGN, (left + right) / 2, y + 4, "#ffe6a8")
    for side in (left + 3, right - 20):
        for index in range(5):
            layer.rect(side + index * 4, y + 4, 2, 2, "#ffe49a" if index % 2 else "#ffb850").rect(
                side + index * 4, y + 9, 2, 2, "#ffb850" if index % 2 else "#ffe49a"
            )


def write(layer: Layer, text: str, x: float, y: float, colour: str) -> None:
    """Capitals of the game's own face, wide apart, about x."""
    glyphs = [LATIN_CAPITALS[letter][0].split("/") if letter != " " else ["..."] for letter in text]
    left = round(x - sum(len(rows[0]) + 2 for rows in glyphs) / 2)
    for rows in glyphs:
        for dy, row in enumerate(rows):
            for dx, ink in enumerate(row):
                if ink == "#":
                    layer.rect(left + dx, y + dy, 1, 1, colour)
        left += len(rows[0]) + 2


def pipe(layer: Layer, scene: Scene, x: int, top: int) -> None:
    """The drainpipe that will bear a general."""
    layer.rect(x + 5, top, 6, GROUND - top, "#2c2844").rect(x + 5, top, 2, GROUND - top, "#8a92c4").rect(
        x + 8, top, 1, GROUND - top, "#4a4468"
    )
    for y in range(top + 6, GROUND, 16):
        layer.rect(x + 2, y, 12, 3, "#5a5478").rect(x + 2, y, 12, 1, "#c4d0ee")
    layer.polygon([(x + 2, top), (x + 14, top), (x + 11, top + 8), (x + 5, top + 8)], "#4a4468").rect(
        x + 1, top - 1, 14, 2, SNOW_TOP
    )


def paint(scene: Scene) -> None:
    """The hall, without what the street does to it."""
    layer = scene.layer()
    dome(layer, scene)
    roof(layer, scene)
    walls(layer, scene)
    for index, x in enumerate([HALL_LEFT + 12] + [edge + PANE + 16 for edge in bays()]):
        if x < HALL_RIGHT - 12:
            statue(layer, scene, x, index)
    cornice(layer, scene)
    foyer(layer, scene)
    ledge(layer, scene, HALL_LEFT - 10, HALL_RIGHT, LEDGE, 4)
    pipe(layer, scene, 1040, LEDGE + 5)
    scene.lay(layer)
    panes = scene.layer()
    for letter, x in zip(LETTERS, bays(), strict=True):
        upper_window(panes, scene, letter, x + 1, GLASS_TOP, PANE - 2, GLASS_HEIGHT)
    scene.lay(panes)
