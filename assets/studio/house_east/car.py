"""The getaway car: a black saloon with snow on its roof, whose engine has to be talked round."""

from __future__ import annotations

import math

import numpy as np

from assets.studio import paint, pieces
from assets.studio.cast import Cast
from assets.studio.paint import Layer, Pixels, Points, curve_path
from assets.studio.pieces import STEEL, stamp

SIZE = 208, 60
LEFT, FOOT = 30, 58
"""Where the bumper begins and the wheels stand on the cell, px."""
WHEELS = 27, 87
"""Middles of the wheels from the car's left end."""
PAINT = ("#070a14", "#121a2c", "#22304a", "#3c506e", "#6c86a8", "#b8cce8")
GLASS = ("#0c1428", "#1c2c50", "#3a5484", "#8ca8d8")
CHROME = ("#3a4254", "#7c889c", "#c0cad8", "#f4f8ff")
AMBER, AMBER_CORE = "#ffd27a", "#fff8dc"


def shape(points: Points, rise: int) -> Points:
    """Points of the car from its left end and the ground, y upwards, to places on the cell."""
    return [(LEFT + x, FOOT - y - rise) for x, y in points]


def shaded(layer_size: tuple[int, int], points: Points, top: float, foot: float, tension: float = 0.45) -> Pixels:
    """A body panel: light along its shoulder, dark towards the sill."""
    mask = pieces.path_mask(layer_size, curve_path(points, True, tension))
    _, ys = pieces.local_grid(layer_size)
    down = np.clip((ys - top) / (foot - top), 0, 1)
    tone = 0.62 - 0.52 * down + 0.34 * np.exp(-(((down - 0.16) / 0.08) ** 2)) + 0.10 * np.exp(-(((down - 0.62) / 0.06) ** 2))
    return pieces.toned(mask, np.clip(tone, 0, 1).astype(np.float32), PAINT, 0.5)


def wheel(layer: Layer, x: float, turn: float) -> None:
    """A tyre with a white wall and a chrome cap whose slots turn."""
    y = FOOT - 9
    layer.circle(x, y, 9.4, "#08090f").circle(x, y, 8.4, "#1c1f2a").circle(x, y, 6.4, "#c8ccd4").circle(x, y, 5.4, "#10131c")
    layer.circle(x, y, 4.6, CHROME[1]).circle(x - 0.8, y - 0.8, 3, CHROME[2]).circle(x - 1.2, y - 1.4, 1.2, CHROME[3])
    for slot in range(4):
        angle = turn + slot * math.pi / 2
        layer.rect(x + math.cos(angle) * 3.6 - 0.5, y + math.sin(angle) * 3.6 - 0.5, 1, 1, CHROME[0])
    layer.curve_line([(x - 8, y - 3), (x - 4.5, y - 7.6), (x + 2, y - 8.4)], "#5a647c")


def body(rise: int, people: int, lamps: float, turn: float) -> Pixels:
    """The car; `rise` lifts it on its springs, px, `people` sit in it, `lamps` is how bright its lights are, 0 to 1."""
    piece = pieces.blank(SIZE)
    under = Layer(SIZE).rect(LEFT + 12, FOOT - 10 - rise, 86, 7, "#05060c")
    stamp(piece, under.pixels(), 0, 0)
    cabin = shape([(22, 26), (27, 34), (34, 42), (44, 45.5), (60, 45.5), (69, 41), (77, 33), (82, 26)], rise)
    stamp(piece, shaded(SIZE, cabin, FOOT - 46 - rise, FOOT - 24 - rise), 0, 0)
    hull = [
        (1, 10),
        (0, 18),
        (3, 25),
        (14, 29),
        (26, 30),
        (80, 30),
        (96, 27.5),
        (105, 24),
        (109, 18),
        (108, 10),
        (100, 7),
        (8, 7),
    ]
    stamp(piece, shaded(SIZE, shape(hull, rise), FOOT - 30 - rise, FOOT - 6 - rise), 0, 0)
    layer = Layer(SIZE)
    rear = shape([(28, 30), (33, 37), (39, 41), (49, 42), (49, 30)], rise)
    front = shape([(53, 30), (53, 42), (61, 42), (67, 38), (74, 30)], rise)
    for pane in (rear, front):
        layer.polygon(pane, GLASS[1])
    with layer.clip(curve_path(rear, True, 0.0)):
        if people > 0:
            general(layer, LEFT + 41, FOOT - 31 - rise)
    with layer.clip(curve_path(front, True, 0.0)):
        if people > 1:
            driver(layer, LEFT + 60, FOOT - 31 - rise)
    for pane, start in ((rear, 30), (front, 55)):
        with layer.clip(curve_path(pane, True, 0.0)):
            low, high = FOOT - 29 - rise, FOOT - 44 - rise
            for offset, width, tone in ((0, 5, GLASS[3]), (8, 2, GLASS[2])):
                x = LEFT + start + offset
                layer.polygon([(x, low), (x + 9, high), (x + 9 + width, high), (x + width, low)], tone, 0.6)
    for pane in (rear, front):
        layer.line([*pane, pane[0]], CHROME[1])
    layer.line(shape([(28, 30.5), (75, 30.5)], rise), CHROME[2])
    for x in (51, 78, 26):
        layer.line(shape([(x, 29), (x, 13)], rise), PAINT[0]).line(shape([(x + 1, 28), (x + 1, 14)], rise), PAINT[3], 1, 0.6)
    for x in (44, 70):
        layer.line(shape([(x, 25.5), (x + 5, 25.5)], rise), CHROME[3]).line(shape([(x, 24.5), (x + 5, 24.5)], rise), CHROME[0])
    layer.line(shape([(5, 19.5), (104, 19.5)], rise), CHROME[2]).line(shape([(5, 18.5), (104, 18.5)], rise), CHROME[0])
    layer.line(shape([(12, 9.5), (96, 9.5)], rise), CHROME[1])
    for x, wide in ((-3, 9), (102, 10)):
        y = FOOT - 14 - rise
        layer.rect(LEFT + x, y, wide, 4, CHROME[1]).rect(LEFT + x, y, wide, 1, CHROME[3]).rect(
            LEFT + x, y + 3, wide, 1, CHROME[0]
        )
    tail = FOOT - 25 - rise
    layer.rect(LEFT + 1, tail, 3, 6, "#8c1f28").rect(LEFT + 1, tail + 1, 2, 3, "#ff5a4a" if lamps else "#c03a34")
    lamp_x, lamp_y = LEFT + 104, FOOT - 22 - rise
    layer.circle(lamp_x, lamp_y, 4.4, CHROME[1]).circle(lamp_x, lamp_y, 3.4, AMBER if lamps else "#8c96a4")
    layer.circle(lamp_x - 0.5, lamp_y - 0.8, 2, AMBER_CORE if lamps else "#dce4f0").rect(
        LEFT + 99, FOOT - 29 - rise, 5, 2, PAINT[4]
    )
    for x in WHEELS:
        layer.path(
            curve_path(
                shape([(x - 12, 7), (x - 11, 14), (x - 6, 20), (x, 21.5), (x + 6, 20), (x + 11, 14), (x + 12, 7)], rise), True
            ),
            "#04050a",
        )
        layer.curve_line(shape([(x - 12, 8), (x - 11, 14), (x - 6, 20), (x, 21.8), (x + 6, 20), (x + 11, 14)], rise), PAINT[4])
    for x in WHEELS:
        wheel(layer, LEFT + x, turn)
    snow(layer, rise)
    return stamp(piece, layer.pixels(), 0, 0)


def general(layer: Layer, x: float, y: float) -> None:
    """The general behind the rear window: a fur hat and a collar."""
    layer.rect(x - 6, y - 3, 12, 5, "#3a3028").circle(x, y - 6, 3.4, "#c88a6c").rect(x - 4, y - 12, 8, 5, "#4c3a30").rect(
        x - 4, y - 12, 8, 1, "#8a705c"
    )
    layer.rect(x + 1, y - 7, 1, 1, "#2a1a18").rect(x + 2, y - 4, 2, 1, "#8c5444")


def driver(layer: Layer, x: float, y: float) -> None:
    """Bond at the wheel: black hair, white collar, a hand on the rim."""
    layer.rect(x - 5, y - 3, 10, 5, "#0e1018").rect(x, y - 3, 3, 3, "#f0f0f0").circle(x, y - 6, 3.4, "#e0a888")
    layer.rect(x - 4, y - 10, 7, 3, "#1a1418").rect(x - 4, y - 9, 2, 4, "#1a1418").rect(x + 2, y - 7, 1, 1, "#2a1a18")
    layer.line([(x + 3, y - 1), (x + 9, y - 3)], "#0e1018", 2).rect(x + 8, y - 4, 2, 2, "#e0a888").line(
        [(x + 10, y - 6), (x + 11, y)], "#3a3a44"
    )


def snow(layer: Layer, rise: int) -> None:
    """What has fallen on roof, boot and bonnet while it waited."""
    layer.curve(shape([(34, 43), (40, 46.5), (50, 48), (61, 47), (67, 43), (60, 44.5), (46, 44.8)], rise), "#e4ebf8")
    layer.curve_line(shape([(36, 44), (44, 47), (56, 47.5), (64, 45.5)], rise), "#ffffff")
    layer.curve(shape([(6, 27), (14, 30.5), (22, 31), (24, 29.5), (14, 28.5)], rise), "#dfe6f4")
    layer.curve(shape([(82, 30), (90, 30.6), (98, 28), (92, 28)], rise), "#dfe6f4")


def beams(strength: float, rise: int) -> Pixels:
    """The light before the lamps and the glimmer behind the car, with soft alpha."""
    xs, ys = pieces.local_grid(SIZE)
    x, y = LEFT + 106, FOOT - 22 - rise
    along = (xs - x) / 66
    spread = np.abs(ys - y - along * 7) / (3 + 20 * np.clip(along, 0, 1))
    cone = np.clip(1 - along, 0, 1) * np.clip(1 - spread, 0, 1) * (along > 0)
    round_light = np.clip(1 - np.hypot(xs - x, ys - y) / 13, 0, 1) ** 2
    alpha = np.round(np.clip(cone * 0.55 + round_light * 0.8, 0, 1) * strength * 12) / 12
    tail = np.round(np.clip(1 - np.hypot(xs - LEFT - 1, ys - FOOT + 22 + rise) / 12, 0, 1) ** 2 * 0.6 * strength * 8) / 8
    colours = alpha[..., None] * paint.vector("#ffe2a0") + tail[..., None] * paint.vector("#ff4a30")
    return np.concatenate([colours, np.clip(alpha + tail, 0, 1)[..., None]], 2).astype(np.float32)


def exhaust(piece: Pixels, puffs: tuple[tuple[float, float, float], ...]) -> Pixels:
    """Puffs behind the car (x from its left end, height, radius)."""
    layer = Layer(SIZE)
    for x, y, radius in puffs:
        for dx, dy, part in ((0.5, -0.3, 0.62), (-0.6, 0.3, 0.7), (0.2, 0.6, 0.5)):
            place = LEFT + x + dx * radius, FOOT - y - dy * radius
            layer.circle(*place, radius * part, "#98a4c8").circle(place[0] - 0.6, place[1] - 0.8, radius * part * 0.55, "#ccd6ee")
    return stamp(layer.pixels(), piece, 0, 0)


def spray(piece: Pixels, index: int) -> Pixels:
    """Snow thrown up behind the rear wheel."""
    generator = np.random.default_rng(40 + index)
    layer = Layer(SIZE)
    for _ in range(26):
        reach = float(generator.uniform(0, 1))
        x, y = LEFT + 16 - reach * 40, FOOT - 1 - float(generator.uniform(0, 1)) * 14 * reach
        layer.rect(x, y, 2, 2 if generator.random() < 0.4 else 1, (STEEL[5], "#c4d0ec", "#ffffff")[int(generator.integers(3))])
    return stamp(piece.copy(), layer.pixels(), 0, 0)


PUFFS = (((-4, 9, 2.2),), ((-6, 11, 3.2), (-3, 8, 2)), ((-9, 14, 4.2), (-5, 10, 3)), ((-12, 18, 4.8), (-7, 12, 3.4)))


def getaway_car() -> Cast:
    """`idle`: cold; `crank`: it shakes, coughs, its lamps dim; `ready`: it runs; `drive`: it goes."""
    cast = Cast((LEFT + 54, FOOT))
    cast.add("idle", [body(0, 0, 0, 0.4)])
    shakes = ((1, 0.25), (0, 0.1), (-1, 0.3), (0, 0.15))
    cranks = [exhaust(body(rise, 1, lamps, 0.4), PUFFS[index][:1]) for index, (rise, lamps) in enumerate(shakes)]
    cast.add("crank", cranks, True, [beams(lamps, rise) for rise, lamps in shakes])
    runs = [exhaust(body(index % 2, 1, 1, 0.4), PUFFS[index]) for index in range(4)]
    cast.add("ready", runs, True, [beams(0.9, index % 2) for index in range(4)])
    drives = [spray(exhaust(body(index % 2, 2, 1, 0.4 + index * math.pi / 8), PUFFS[3 - index]), index) for index in range(4)]
    return cast.add("drive", drives, True, [beams(1.0, index % 2) for index in range(4)])
