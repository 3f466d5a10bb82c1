"""The street before the hall: lamps, car, covers, snow, and the light that lies on it all."""

from __future__ import annotations

import numpy as np

from assets.studio.interval.hall import DOORS, GLASS_TOP, LOW_WINDOWS, bays
from assets.studio.interval.pavilions import CLOCK_Y, TOWER_X, WASHROOM
from assets.studio.interval.scene import (
    GROUND,
    HALL_LEFT,
    HALL_RIGHT,
    HEIGHT,
    INK,
    LEDGE,
    PANE,
    SNOW_SIDE,
    SNOW_TOP,
    WALL_TOP,
    WIDTH,
    Scene,
)
from assets.studio.paint import Layer, curve_path

LAMPS = (376, 652, 1072, 1352)
LAMP_TOP = 304
"""Where the street lamps stand and how high their heads are, px."""
DARK_BAY = 3


def pavement(layer: Layer, scene: Scene) -> None:
    """Trodden snow, tram rails, footprints."""
    top = GROUND - 2
    layer.gradient(0, top, WIDTH, HEIGHT - top, [(0, "#aab4d8"), (0.3, "#7c86b8"), (1, "#39436f")])
    layer.rect(0, top + 2, WIDTH, 1, "#f2f5fb").rect(0, top, WIDTH, 2, "#d3dbee")
    generator = np.random.default_rng(12)
    for x in range(0, WIDTH, 3):
        layer.rect(x, top - 1 + int(generator.integers(0, 2)), 3, 3, "#d3dbee")
    for x in range(0, WIDTH, 5):
        if generator.random() < 0.4:
            layer.rect(x, top + 4 + int(generator.integers(0, 3)), int(generator.integers(3, 12)), 1, "#c6d0ea")
    for y in (426, 438):
        layer.rect(0, y, WIDTH, 2, "#2a2f54").rect(0, y - 1, WIDTH, 1, "#8f9ccc")
        if scene.is_fine:
            layer.rect(0, y, WIDTH, scene.hair, "#c4d0f0", 0.6)
    for _ in range(560):
        x, y = int(generator.integers(0, WIDTH)), int(generator.integers(top + 6, HEIGHT))
        layer.rect(x, y, int(generator.integers(1, 5)), 1, ("#93a0cc", "#5a659a", "#4a5488")[int(generator.integers(0, 3))])
    for index, x in enumerate([*range(420, 660, 9), *range(1010, 1200, 9)]):
        layer.rect(x, top + 5 + index % 2 * 2, 3, 1, "#66719f")


def car(layer: Layer, scene: Scene) -> None:
    """A black saloon seen from behind, its plate lit by its own lamp."""
    x, foot = 6, GROUND + 10
    layer.oval(x + 34, foot + 1, 38, 4, "#1c2248", 0.7)
    for wheel in (x + 4, x + 53):
        layer.rect(wheel, foot - 13, 11, 14, "#0c0c16").rect(wheel + 1, foot - 13, 2, 13, "#34384e")
    body = [
        (0, -8),
        (0, -24),
        (3, -29),
        (9, -31),
        (14, -47),
        (19, -50),
        (49, -50),
        (54, -47),
        (59, -31),
        (65, -29),
        (68, -24),
        (68, -8),
    ]
    layer.path(curve_path([(x + dx, foot + dy) for dx, dy in body], tension=0.35), "#12131e")
    layer.polygon([(x + 13, foot - 33), (x + 17, foot - 46), (x + 51, foot - 46), (x + 55, foot - 33)], "#2a3560").polygon(
        [(x + 20, foot - 33), (x + 32, foot - 46), (x + 38, foot - 46), (x + 26, foot - 33)], "#5a6aa8"
    )
    for head in (x + 24, x + 44):
        layer.circle(head, foot - 37, 3.4, "#0c0e18").rect(head - 5, foot - 35, 10, 3, "#0c0e18")
    layer.line(
        [(x + 1, foot - 24), (x + 9, foot - 30.5), (x + 14.5, foot - 46.5), (x + 19, foot - 49.5), (x + 48, foot - 49.5)],
        "#6a7ab0",
        1,
    )
    layer.rect(x + 17, foot - 52, 34, 3, SNOW_TOP).rect(x + 10, foot - 32, 48, 2, SNOW_TOP).rect(
        x + 12, foot - 30, 44, 1, SNOW_SIDE
    )
    layer.rect(x - 1, foot - 12, 70, 5, "#8a92ac").rect(x - 1, foot - 12, 70, 1, "#e8ecf8").rect(
        x - 1, foot - 8, 70, 1, "#3a4058"
    )
    for lamp in (x + 3, x + 58):
        layer.rect(lamp, foot - 24, 7, 9, "#8c1f28").rect(lamp + 1, foot - 23, 5, 4, "#ff5a4a").rect(
            lamp + 1, foot - 22, 2, 1, "#ffc0a8"
        )
    layer.rect(x + 21, foot - 25, 26, 9, "#f2ecd0").frame(x + 21, foot - 25, 26, 9, "#3a3a44").rect(
        x + 27, foot - 27, 14, 2, "#fff6d0"
    )
    for index, wide in enumerate((2, 3, 2, 2, 3)):
        layer.rect(x + 24 + index * 4.5, foot - 22, wide, 4, "#1c1c28")
        if scene.is_fine:
            layer.rect(x + 24.5 + index * 4.5, foot - 21 + index % 2, 1, 1, "#f2ecd0")


def lamp(layer: Layer, x: int) -> None:
    """A lantern on an iron post."""
    y = LAMP_TOP
    layer.rect(x - 1, y + 14, 3, GROUND - y - 14, INK).rect(x - 1, y + 14, 1, GROUND - y - 14, "#5a5f8a").rect(
        x - 4, GROUND - 14, 9, 14, INK
    ).rect(x - 5, GROUND - 4, 11, 4, INK).rect(x - 4, GROUND - 14, 1, 12, "#5a5f8a")
    layer.rect(x - 4, y + 12, 9, 2, INK).polygon([(x - 6, y), (x + 7, y), (x + 4, y + 12), (x - 3, y + 12)], "#ffe6a4").rect(
        x, y, 1, 12, "#c88a3c"
    ).rect(x - 2, y + 3, 2, 6, "#fffdf0")
    layer.polygon([(x - 8, y), (x + 9, y), (x + 3, y - 5), (x - 2, y - 5)], INK).rect(x - 5, y - 6, 11, 2, SNOW_TOP).rect(
        x - 6, y + 24, 13, 1, INK
    )


def weathered(scene: Scene) -> None:
    """Stains, the shadow under cornice and ledge, moonlight from the left, before any lamp is lit."""
    xs, ys = scene.grid()
    stains = np.clip((scene.noise(41, 22, 60) - 0.5) * 2.4, -1, 1) * 0.16 * ((ys > WALL_TOP + 14) & (ys < GROUND))
    scene.shade(1 + stains)
    for top, depth in ((WALL_TOP + 15, 26), (LEDGE + 16, 18)):
        scene.shade(1 - 0.5 * np.clip(1 - (ys - top) / depth, 0, 1) * (ys >= top) * (xs > HALL_LEFT) * (xs < HALL_RIGHT))
    scene.shade(1 - 0.45 * np.clip(1 - (ys - LEDGE - 16) / 18, 0, 1) * (ys >= LEDGE + 16) * ((xs > HALL_RIGHT) | (xs < 304)))
    cool = np.clip(1 - (xs - HALL_LEFT) / 220, 0, 1) * (xs >= HALL_LEFT) * (ys > WALL_TOP) * (ys < GROUND)
    scene.shade(1 - 0.26 * cool).tint("#2a3670", cool * 0.2)
    beside = np.clip(1 - (xs - HALL_RIGHT) / 70, 0, 1) * (xs >= HALL_RIGHT) * (ys > 128) * (ys < LEDGE)
    scene.shade(1 - 0.2 * beside)


def lit(scene: Scene) -> None:
    """Everything that shines, on what is there to be shone upon."""
    _, ys = scene.grid()
    for index, x in enumerate(bays()):
        if index == DARK_BAY:
            continue
        scene.glow(x + 16, GLASS_TOP + 46, 62, "#ff9a3c", 0.3, 1.7, 1.3)
        sheet = scene.layer(2).polygon(
            [(x - 2, LEDGE), (x + PANE + 2, LEDGE), (x + PANE + 8, LEDGE + 4), (x - 8, LEDGE + 4)], "#ffc870", 0.75
        )
        scene.pool(sheet, 0.6, (x - 12, LEDGE - 2, x + PANE + 12, LEDGE + 8))
    for x in (*(x + 24 for x in DOORS), *(x + 16 for x, _ in LOW_WINDOWS), 112, 168, 1424, 1536):
        scene.glow(x, 376, 60, "#ff9a3c", 0.26, 1.7)
        fade = np.clip(1.1 - (ys[:, 0] - GROUND) / 36, 0, 1)
        sheet = scene.layer(2).polygon([(x - 24, GROUND), (x + 24, GROUND), (x + 30, HEIGHT), (x - 42, HEIGHT)], "#ffa84a", 0.36)
        scene.pool(sheet, 5, (x - 60, GROUND - 2, x + 50, HEIGHT), fade)
    scene.glow(TOWER_X, CLOCK_Y, 54, "#ffb850", 0.4, 2.0).glow(WASHROOM[0] + 16, WASHROOM[1] + 24, 56, "#6ad8a8", 0.3, 1.8)
    scene.glow(1496, 270, 70, "#ff8a3c", 0.3, 1.7).glow(840, 328, 130, "#ffb254", 0.22, 1.8, 0.5)
    for x in LAMPS:
        fade = np.clip(1.05 - (ys[:, 0] - LAMP_TOP) / 128, 0.12, 1)
        sheet = scene.layer(2).polygon(
            [(x - 4, LAMP_TOP + 10), (x + 5, LAMP_TOP + 10), (x + 58, GROUND + 2), (x - 58, GROUND + 2)], "#ffb458", 0.34
        )
        scene.pool(sheet, 5, (x - 80, LAMP_TOP, x + 80, GROUND + 20), fade)
        sheet = scene.layer(2).oval(x, GROUND + 3, 62, 7, "#ffc06a", 0.55)
        scene.pool(sheet, 3, (x - 80, GROUND - 12, x + 80, GROUND + 20))
        scene.glow(x, LAMP_TOP + 6, 96, "#ff9c40", 0.42, 2.6).glow(x, LAMP_TOP + 6, 22, "#ffdf98", 0.8, 1.8)
