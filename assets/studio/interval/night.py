"""What is behind the hall and before it: castle hill, the old town's roofs; covers, snow bank, fence and branches."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.hall_west.outdoors import bridge_pylon, castle, hills, house, night_sky, onion_church, roof_row, smoke, spire
from assets.studio.interval.scene import GROUND, LEDGE, SNOW_SIDE, SNOW_TOP, Scene
from assets.studio.paint import Canvas, Layer, curve_path, grid

MOON = (136, 48)
FAR_SIZE = (1100, 300)
NEAR_SIZE = (1280, 260)
FORE_SIZE = (1800, 76)
DARK, EDGE = "#070a1c", "#8f9fd0"


def sky() -> Canvas:
    """The night, its moon high enough for every picture."""
    return night_sky(*MOON)


def far() -> Canvas:
    """Castle hill on the left, churches and the new bridge beyond the roofs."""
    width = FAR_SIZE[0]
    canvas = Canvas(FAR_SIZE)
    layer = canvas.layer(4)
    hills(layer, width, 150, 16, ((1, 0.8), (2, 0.5), (5, 0.16)), "#3a4680")
    bridge_pylon(layer, 980, 110)
    hill = [(-20.0, 340.0)] + [(x, 170 - 40 * math.exp(-(((x - 130) / 96) ** 2))) for x in range(-20, 330, 8)] + [(330, 340)]
    layer.curve(hill, "#22315e")
    castle(layer, 130, 136)
    for tree in range(0, 270, 9):
        foot = 174 - 40 * math.exp(-(((tree - 130) / 96) ** 2))
        layer.curve(
            [(tree - 5, foot + 8), (tree - 3, foot - 2), (tree, foot - 5), (tree + 4, foot - 1), (tree + 5, foot + 8)], "#1b2750"
        )
        layer.curve_line([(tree - 4, foot), (tree - 2, foot - 4), (tree + 1, foot - 5)], "#7088c0", 0.9)
    canvas.over(layer).fog(160, 26, "#5c6298", 0.6, 5)
    layer = canvas.layer(4)
    roof_row(layer, width, 186, 31, "#2c3866", "#8497c8")
    onion_church(layer, 330, 160)
    spire(layer, 262, 190, 20, 120)
    spire(layer, 430, 150, 22, 130)
    onion_church(layer, 640, 110)
    spire(layer, 760, 130, 24, 120, False)
    spire(layer, 868, 120, 20, 112)
    canvas.over(layer)
    layer = canvas.layer(2)
    roof_row(layer, width, 214, 37, "#323c6a", "#9db0da")
    canvas.over(layer).fog(222, 34, "#6f6690", 0.62, 6)
    ys = grid(canvas.size)[1]
    return canvas.tint("#6f6690", np.clip((ys - 190) / 70, 0, 1) * 0.5)


def near() -> Canvas:
    """The houses of the lane behind the church."""
    canvas = Canvas(NEAR_SIZE)
    layer = canvas.layer(3)
    walls = ("#343d6a", "#2c3660", "#3a3c66", "#2f3a68", "#3e4070")
    generator = np.random.default_rng(23)
    x, index = -40.0, 0
    tops: list[tuple[float, float]] = []
    while x < NEAR_SIZE[0]:
        width = float(generator.integers(64, 100))
        top = float(generator.integers(46, 84))
        house(layer, x, top, width, float(generator.integers(28, 40)), index * 2 + 2, walls[index % 5])
        tops.append((x + width / 2, top))
        x, index = x + width - 4, index + 1
    layer.rect(0, 215, NEAR_SIZE[0], 60, "#3a3c66")
    canvas.over(layer)
    for x, top in tops[1::3]:
        smoke(canvas, x, top - 50, int(top))
    ys = grid(canvas.size)[1]
    canvas.tint("#6f6690", np.clip((ys - 120) / 120, 0, 1) * 0.6)
    for x, top in tops[::2]:
        canvas.glow(x, top + 70, 70, "#ff9a3c", 0.16, 1.8)
    return canvas


def covers(scale: int) -> Canvas:
    """What a general can hide behind: it stands before him."""
    scene = Scene(scale)
    layer = scene.layer()
    urn(layer, scene, 1296)
    muse(layer, scene, 1040)
    kiosk(layer, scene, 912)
    crates(layer, scene, 478)
    barrels(layer, scene, 316)
    return scene.lay(layer).canvas


def shelters(scale: int) -> Canvas:
    """The low things before the covers: whoever crouches there shows his hat and little more."""
    scene = Scene(scale)
    layer = scene.layer()
    for x in (1284, 1030):
        balustrade(layer, scene, x, 52)
    for x, width in ((906, 48), (472, 64), (312, 46)):
        sandbags(layer, scene, x, width)
    return scene.lay(layer).canvas


def balustrade(layer: Layer, scene: Scene, x: int, width: int) -> None:
    """A piece of stone railing on the ledge."""
    foot = LEDGE + 3
    for left in range(x + 6, x + width - 6, 7):
        layer.path(curve_path([(left, foot), (left, foot - 4), (left + 4, foot - 4), (left + 4, foot)], tension=0.6), "#7c6c86")
        layer.rect(left + 1, foot - 12, 2, 9, "#8a7a94").rect(left + 1, foot - 12, scene.hair, 9, "#c0b0c8").rect(
            left, foot - 9, 4, 4, "#7c6c86"
        )
    for left in (x, x + width - 6):
        layer.rect(left, foot - 17, 6, 17, "#84748e").rect(left, foot - 17, 1, 17, "#c0b0c8").rect(
            left + 4, foot - 17, 2, 17, "#4c4060"
        )
    layer.rect(x - 1, foot - 15, width + 2, 3, "#94849c").rect(x - 1, foot - 12, width + 2, 1, "#4c4060").rect(
        x, foot - 2, width, 2, "#6a5a74"
    )
    layer.path(
        curve_path(
            [
                (x - 2, foot - 15),
                (x + 4, foot - 19),
                (x + width * 0.5, foot - 18),
                (x + width - 4, foot - 19),
                (x + width + 2, foot - 15),
            ]
        ),
        SNOW_TOP,
    )


def sandbags(layer: Layer, scene: Scene, x: int, width: int) -> None:
    """Bags of grit for the icy street, two rows and a cap of snow."""
    foot = GROUND + 3
    for row in range(2):
        for left in range(x + row * 7, x + width - 12 - row * 3, 14):
            y = foot - 9 - row * 8
            bag = [(left, y + 9), (left - 1, y + 4), (left + 2, y), (left + 12, y), (left + 15, y + 4), (left + 14, y + 9)]
            layer.path(curve_path(bag, tension=0.6), "#7a6a58").path(
                curve_path([(left + 9, y + 9), (left + 13, y + 2), (left + 15, y + 5), (left + 14, y + 9)], tension=0.6),
                "#4c4038",
            )
            layer.curve_line([(left, y + 5), (left + 3, y + 1), (left + 9, y + 1)], "#b8a484", 1).rect(
                left + 6, y + 4, 1, 3, "#5a4c40"
            )
            for stitch in range(3):
                layer.rect(left + 3 + stitch * 3, y + 3, 1, scene.hair, "#5a4c40")
    layer.path(
        curve_path(
            [
                (x + 5, foot - 16),
                (x + 12, foot - 21),
                (x + width * 0.5, foot - 20),
                (x + width - 14, foot - 21),
                (x + width - 6, foot - 16),
                (x + width * 0.5, foot - 15),
            ]
        ),
        SNOW_TOP,
    )
    layer.rect(x - 2, foot - 2, width + 4, 3, SNOW_SIDE)


def urn(layer: Layer, scene: Scene, x: int) -> None:
    """A great stone urn on its pedestal on the ledge."""
    foot = LEDGE
    layer.rect(x + 2, foot - 26, 28, 26, "#6a5a74").rect(x + 2, foot - 26, 4, 26, "#a494ac").rect(
        x + 24, foot - 26, 6, 26, "#463a56"
    ).rect(x, foot - 4, 32, 4, "#8a7888").rect(x, foot - 28, 32, 3, "#9a8a9c").rect(x, foot - 30, 32, 2, SNOW_TOP)
    layer.frame(x + 9, foot - 22, 13, 15, "#4c4060").rect(x + 10, foot - 22, 11, 1, "#a494ac")
    bowl = [(11, -30), (13, -34), (5, -40), (3, -47), (29, -47), (27, -40), (19, -34), (21, -30)]
    layer.path(curve_path([(x + dx, foot + dy) for dx, dy in bowl], tension=0.5), "#74688a")
    layer.path(
        curve_path(
            [(x + 21, foot - 34), (x + 27, foot - 40), (x + 29, foot - 47), (x + 23, foot - 47), (x + 22, foot - 40)], tension=0.5
        ),
        "#463a56",
    )
    layer.curve_line([(x + 4, foot - 46), (x + 6, foot - 40), (x + 12, foot - 35)], "#b8acc8", 1).rect(
        x + 1, foot - 49, 30, 3, "#8a7c9c"
    ).curve([(x + 1, foot - 49), (x + 8, foot - 54), (x + 18, foot - 55), (x + 30, foot - 49)], SNOW_TOP)


def muse(layer: Layer, scene: Scene, x: int) -> None:
    """A broad group in stone between two windows: a sitting woman with a harp."""
    foot = LEDGE
    stone, light, dark = "#5c6690", "#b0bee4", "#38406a"
    layer.rect(x, foot - 14, 32, 14, "#6a5a74").rect(x, foot - 14, 4, 14, "#a494ac").rect(
        x + 27, foot - 14, 5, 14, "#463a56"
    ).rect(x - 1, foot - 16, 34, 2, SNOW_TOP)
    figure = [(3, -16), (3, -26), (7, -32), (6, -39), (9, -43), (14, -42), (16, -36), (15, -30), (24, -27), (26, -16)]
    layer.path(curve_path([(x + dx, foot + dy) for dx, dy in figure], tension=0.6), stone)
    layer.path(
        curve_path([(x + 12, foot - 16), (x + 15, foot - 25), (x + 24, foot - 26), (x + 26, foot - 16)], tension=0.6), dark
    )
    layer.circle(x + 11, foot - 45, 4, "#6c78a8").path(
        curve_path([(x + 7, foot - 44), (x + 8, foot - 49), (x + 13, foot - 50), (x + 10, foot - 45)]), light
    )
    layer.curve_line([(x + 3.5, foot - 18), (x + 4, foot - 26), (x + 7.5, foot - 32), (x + 7, foot - 38)], light, 1)
    layer.curve_line(
        [
            (x + 18, foot - 17),
            (x + 19, foot - 34),
            (x + 24, foot - 44),
            (x + 29, foot - 40),
            (x + 24, foot - 30),
            (x + 22, foot - 17),
        ],
        "#8a96c4",
        2,
    )
    for string in range(4):
        layer.rect(x + 21 + string * 1.5, foot - 38 + string * 1.5, scene.hair, 18 - string * 3, light)
    layer.line([(x + 13, foot - 38), (x + 19, foot - 32), (x + 23, foot - 34)], stone, 2.4).rect(x + 8, foot - 51, 6, 2, SNOW_TOP)


def kiosk(layer: Layer, scene: Scene, x: int) -> None:
    """The ticket box, shut for the night: striped blind, tariff, a cap of snow."""
    foot = GROUND
    layer.rect(x, foot - 44, 32, 44, "#2c4a44").rect(x, foot - 44, 3, 44, "#5a8478").rect(
        x + 26, foot - 44, 6, 44, "#1c3230"
    ).rect(x - 2, foot - 4, 36, 4, "#20302e")
    layer.rect(x + 4, foot - 36, 22, 16, "#c8a86a")
    for stripe in range(0, 22, 4):
        layer.rect(x + 4 + stripe, foot - 36, 2, 16, "#a82a30")
    layer.rect(x + 3, foot - 20, 25, 2, "#8a5c24").rect(x + 3, foot - 20, 25, 1, "#e8c070").rect(
        x + 8, foot - 16, 14, 9, "#e8dcb4"
    )
    for line in range(3):
        layer.rect(x + 10, foot - 14 + line * 2, 10 - line * 2, scene.hair, "#3a2a24")
    layer.polygon([(x - 4, foot - 44), (x + 36, foot - 44), (x + 30, foot - 52), (x + 2, foot - 52)], "#1f3a38").path(
        curve_path(
            [
                (x - 4, foot - 45),
                (x + 1, foot - 53),
                (x + 14, foot - 57),
                (x + 28, foot - 54),
                (x + 36, foot - 45),
                (x + 28, foot - 47),
                (x + 10, foot - 46),
            ]
        ),
        SNOW_TOP,
    )
    layer.rect(x - 4, foot - 44, 40, 1, "#c8902c")


def crates(layer: Layer, scene: Scene, x: int) -> None:
    """A grand piano's crate and a bass drum's box, under snow."""
    foot = GROUND
    for left, top, width, tone in ((0, 42, 32, "#7a5636"), (33, 28, 20, "#6c4a30")):
        layer.rect(x + left, foot - top, width, top, tone).rect(x + left, foot - top, 2, top, "#b08450").rect(
            x + left + width - 4, foot - top, 4, top, "#4a3222"
        )
        for y in range(foot - top + 7, foot, 8):
            layer.rect(x + left, y, width, 1, "#4a3222").rect(x + left, y + 1, width, scene.hair, "#a87c4c")
        layer.line([(x + left + 2, foot - 1), (x + left + width - 3, foot - top + 1)], "#8e663e", 3).line(
            [(x + left + 2, foot - 2), (x + left + width - 4, foot - top + 1)], "#c0945c", scene.hair
        )
        for nail in (foot - top + 3, foot - 4):
            layer.pixel(x + left + 3, nail, "#2c1c14").pixel(x + left + width - 4, nail, "#2c1c14")
        layer.path(
            curve_path(
                [
                    (x + left - 2, foot - top + 2),
                    (x + left + 3, foot - top - 4),
                    (x + left + width * 0.6, foot - top - 6),
                    (x + left + width + 2, foot - top + 1),
                    (x + left + width - 6, foot - top + 2),
                ]
            ),
            SNOW_TOP,
        )
        layer.rect(x + left, foot - top + 1, width * 0.7, 1, SNOW_SIDE)
    layer.rect(x + 6, foot - 30, 20, 12, "#e8dcb4").polygon(
        [(x + 9, foot - 21), (x + 9, foot - 27), (x + 20, foot - 27), (x + 23, foot - 21)], "#3a2a24"
    ).rect(x + 10, foot - 25, 9, 1, "#e8dcb4")


def barrels(layer: Layer, scene: Scene, x: int) -> None:
    """Two barrels of road salt under the scaffold."""
    foot = GROUND
    for left, top, height in ((0, 0, 34), (19, 0, 40)):
        barrel = [(1, 0), (-0.5, -height / 2), (1, -height), (17, -height), (18.5, -height / 2), (17, 0)]
        layer.path(curve_path([(x + left + dx, foot - top + dy) for dx, dy in barrel], tension=0.5), "#5c4430")
        for stave in (4, 8, 12):
            layer.rect(x + left + stave, foot - height, 1, height, "#3a2a1e").rect(
                x + left + stave - 1, foot - height, scene.hair, height, "#8e6a44"
            )
        layer.rect(x + left + 14, foot - height + 2, 3, height - 4, "#36261c").rect(
            x + left + 1, foot - height + 2, 2, height - 4, "#9a7448"
        )
        for hoop in (5, height - 8):
            layer.rect(x + left - 0.5, foot - hoop - 3, 19, 3, "#363c54").rect(x + left, foot - hoop - 3, 18, 1, "#8a94b8")
        layer.path(
            curve_path(
                [
                    (x + left - 1, foot - height + 2),
                    (x + left + 3, foot - height - 5),
                    (x + left + 13, foot - height - 5),
                    (x + left + 19, foot - height + 2),
                ]
            ),
            SNOW_TOP,
        )


def foreground() -> Canvas:
    """Snow bank, park fence and bushes before the street; only along the lower edge."""
    canvas = Canvas(FORE_SIZE)
    layer = canvas.layer()
    width, height = FORE_SIZE
    for left, right in ((0, 260), (620, 840), (1330, 1600)):
        for x in range(left, right, 10):
            layer.rect(x, 38, 2, 40, DARK).polygon([(x - 1, 38), (x + 3, 38), (x + 1, 32)], DARK).rect(x, 36, 1, 1, "#7f90c4")
        layer.rect(left - 4, 44, right - left + 6, 2, DARK).rect(left - 4, 43, right - left + 6, 1, "#c4d0ec").rect(
            left - 4, 66, right - left + 6, 2, DARK
        )
    ridge = [(x, 60 + 7 * math.sin(x / 61) * math.sin(x / 23 + 1) + 4 * math.sin(x / 140)) for x in range(-20, width + 40, 20)]
    layer.curve([(-20, height + 8), *ridge, (width + 20, height + 8)], "#131a3a")
    layer.curve_line(ridge, "#8798cc", 1)
    generator = np.random.default_rng(31)
    for x in (300, 560, 900, 1240, 1650):
        for _ in range(9):
            branch(
                layer,
                x + float(generator.uniform(-6, 6)),
                66,
                -1.57 + float(generator.uniform(-0.7, 0.7)),
                float(generator.uniform(8, 15)),
                1.4,
                1,
                generator,
            )
    return canvas.over(layer)


def branches() -> Canvas:
    """Bare twigs that hang into a picture's upper corner."""
    canvas = Canvas((190, 120))
    layer = canvas.layer()
    generator = np.random.default_rng(21)
    branch(layer, -8, 26, 0.02, 38, 6, 4, generator)
    branch(layer, -8, 36, 0.5, 28, 4, 3, generator)
    return canvas.over(layer)


def branch(
    layer: Layer, x: float, y: float, angle: float, length: float, width: float, depth: int, generator: np.random.Generator
) -> None:
    """A branch and its branches, snow on the thick ones."""
    end = x + math.cos(angle) * length, y + math.sin(angle) * length
    layer.line([(x, y), end], DARK, max(width, 1))
    if width >= 1.5:
        layer.line([(x, y - width / 2), (end[0], end[1] - width / 2)], EDGE, 1)
    if depth:
        for _ in range(2 + int(generator.random() < 0.4)):
            turn, part = float(generator.uniform(-0.65, 0.65)), float(generator.uniform(0.6, 0.85))
            branch(layer, *end, angle + turn, length * part, width * 0.62, depth - 1, generator)
