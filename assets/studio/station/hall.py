"""The pumping station's inside, three pictures: the hall's far wall with its windows, what stands nearer, the machines' faces.

`far` lies at a parallax of 0.93 and lets the night be seen through its windows. `near` holds the rooms that have walls of their
own, what carries the walks, and what stands under the machines; `faces` is laid over the solid machines. Moonlight comes from the
upper left, furnace light from below.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from assets.studio.paint import Canvas, Layer, Pixels, grid, mix, noise, vector
from assets.studio.pipe.fixtures import hazard, letters
from assets.studio.sprite import lying_tones, tone_colours

TILE = 16
LEFT, TOP = 40, 6
"""The tile of the map at the pictures' corner."""
SIZE = 1920, 608
FAR_SIZE = 1304, 608
"""Wide enough at its parallax for every place of the camera in the open hall; the rooms beyond have walls of their own."""

STEEL = ("#06121a", "#0b1e27", "#112b35", "#193b45", "#255059", "#3a6c70", "#6f9c90")
CAST = ("#0a141a", "#101e25", "#172a31", "#20383e", "#2d4a4d", "#44625f")
WARM = ("#1c1208", "#3c2410", "#6e4018", "#a86a28", "#e0a048", "#ffd890")
RUST = "#7a4526"
WARM_LIGHT, FURNACE = "#ffc070", "#ff8030"
TANK = ("#08161d", "#0e2730", "#173d45", "#23545a", "#37716f", "#5f968a", "#a8c8b0")

WALKS = (
    (73, 76, 27), (80, 83, 24), (77, 82, 34), (80, 82, 14), (84, 86, 16), (85, 87, 22), (89, 91, 21), (89, 91, 36),
    (90, 91, 33), (109, 112, 30), (112, 114, 36), (115, 117, 33), (130, 132, 15), (133, 136, 11), (139, 142, 13),
    (136, 140, 28), (132, 133, 30), (128, 129, 32), (138, 141, 35), (123, 131, 25), (143, 158, 23),
)  # fmt: skip
"""Walks that hang: first and last column, row."""
GALLERIES = ((93, 150, 19),)
PUMPS = ((52, 59, 32, 35, "1"), (64, 71, 30, 33, "2"))
CONDENSER = (94, 103, 30, 34)


def at(column: float, row: float) -> tuple[int, int]:
    """A tile's corner in `near` and `faces`, px."""
    return round((column - LEFT) * TILE), round((row - TOP) * TILE)


# ---------------------------------------------------------------- pieces


def beam_up(layer: Layer, x: int, top: int, foot: int, width: int = 14) -> None:
    """A column of riveted steel."""
    tall = foot - top
    layer.rect(x, top, width, tall, STEEL[2]).rect(x, top, 2, tall, STEEL[5]).rect(x + 2, top, 2, tall, STEEL[3])
    layer.rect(x + width - 3, top, 3, tall, STEEL[0]).rect(x + width // 2 - 1, top, 2, tall, STEEL[1])
    for y in range(top + 6, foot - 4, 12):
        layer.pixel(x + 4, y, STEEL[5]).pixel(x + width - 5, y, STEEL[4])


def truss(layer: Layer, left: int, right: int, y: int, height: int = 14, tones: tuple[str, ...] = STEEL) -> None:
    """A girder of two flanges and a zigzag."""
    layer.rect(left, y, right - left, 3, tones[3]).rect(left, y, right - left, 1, tones[5])
    layer.rect(left, y + height - 3, right - left, 3, tones[2]).rect(left, y + height - 1, right - left, 1, tones[0])
    step = height + 4
    for index, x in enumerate(range(left, right - 2, step)):
        ends = (y + height - 3, y + 3) if index % 2 else (y + 3, y + height - 3)
        layer.line([(x, ends[0]), (min(x + step, right), ends[1])], tones[3], 2)


def lying_pipe(width: int, height: int, ramp: Iterable[str] = TANK) -> Pixels:
    """A pipe that lies across: its shading."""
    ys = (np.arange(height) + 0.5) / height * 2 - 1
    tones = np.repeat(lying_tones(ys.astype(np.float32))[:, None], width, 1)
    colours = tone_colours(tones.astype(np.float32), tuple(ramp))[..., :3]
    return np.concatenate([colours, np.ones((height, width, 1), np.float32)], 2).astype(np.float32)


def paste(canvas: Canvas, piece: Pixels, x: int, y: int) -> None:
    """Lay a picture with its corner at (x, y), as far as it is inside."""
    height, width = piece.shape[:2]
    left, top = max(x, 0), max(y, 0)
    right, foot = min(x + width, canvas.size[0]), min(y + height, canvas.size[1])
    if left >= right or top >= foot:
        return
    part = piece[top - y : foot - y, left - x : right - x]
    below = canvas.pixels[top:foot, left:right]
    cover = part[..., 3:4]
    below[..., :3] = below[..., :3] * (1 - cover) + part[..., :3] * cover
    if below.shape[2] == 4:
        below[..., 3:4] = below[..., 3:4] * (1 - cover) + cover


def run_of_pipe(canvas: Canvas, left: int, right: int, y: int, height: int, ramp: Iterable[str] = TANK, gap: int = 96) -> None:
    """A pipe along a wall with its flanges and brackets."""
    paste(canvas, lying_pipe(right - left, height, ramp), left, y)
    tones = tuple(ramp)
    layer = canvas.layer()
    for x in range(left + 20, right - 8, gap):
        layer.rect(x, y - 2, 6, height + 4, tones[3]).rect(x, y - 2, 2, height + 4, tones[5])
        layer.rect(x + 5, y - 2, 1, height + 4, tones[0])
        layer.rect(x + 1, y + height + 2, 4, 3, STEEL[1])
    layer.rect(left, y + height, right - left, 1, STEEL[0])
    canvas.over(layer)


def gauge(layer: Layer, x: int, y: int, radius: int = 6, needle: float = 0.3) -> None:
    """A dial with a red needle."""
    layer.circle(x, y, radius + 1, STEEL[0]).circle(x, y, radius, WARM[3]).circle(x, y, radius - 1, "#f0e8c8")
    dx = (radius - 2) * (2 * needle - 1)
    layer.line([(x, y + 1), (x + dx, y - radius + 3)], "#c02818", 1).pixel(x, y + 1, STEEL[0])


def lamp_cage(layer: Layer, x: int, y: int, cord: int = 0) -> None:
    """A caged bulb on its cord."""
    if cord:
        layer.rect(x, y - cord, 1, cord, STEEL[0])
    layer.rect(x - 3, y - 2, 7, 2, STEEL[3]).rect(x - 2, y, 5, 5, "#fff4d0").frame(x - 2, y, 5, 5, WARM[3])


# ---------------------------------------------------------------- far

BAY = 184
WINDOW = 104, 176
UPPER_WINDOW = 104, 72


def window(canvas: Canvas, x: int, y: int, size: tuple[int, int], seed: int) -> None:
    """A steel window: a hole to the night in many panes, some of them blind with frost."""
    width, height = size
    layer = canvas.layer()
    layer.rect(x - 6, y - 6, width + 12, height + 14, STEEL[3]).rect(x - 6, y - 6, width + 12, 2, STEEL[5])
    layer.rect(x - 6, y + height + 2, width + 12, 6, STEEL[4]).rect(x - 6, y + height + 2, width + 12, 1, STEEL[6])
    layer.rect(x - 6, y + height + 7, width + 12, 1, STEEL[0])
    canvas.over(layer)
    canvas.pixels[y : y + height, x : x + width] = 0
    generator = np.random.default_rng(seed)
    panes = canvas.layer()
    step_x, step_y = 26, 22
    for left in range(x, x + width, step_x):
        for top in range(y, y + height, step_y):
            across, down = min(step_x, x + width - left), min(step_y, y + height - top)
            kind = float(generator.random())
            if kind < 0.20:
                panes.rect(left, top, across, down, mix(STEEL[3], "#8fc0b8", 0.35))
                panes.polygon([(left, top), (left + across * 0.7, top), (left, top + down * 0.8)], "#9ccabe", 0.25)
            elif kind < 0.26:
                panes.rect(left, top, across, down, STEEL[1])
            panes.rect(left, top + down - 2, across, 2, "#c8dcd4" if kind > 0.5 else STEEL[4], 0.8)
    for left in range(x, x + width + 1, step_x):
        panes.rect(left - 1, y, 2, height, STEEL[1])
    for top in range(y, y + height + 1, step_y):
        panes.rect(x, top - 1, width, 2, STEEL[1])
    canvas.over(panes)


def turbine(canvas: Canvas, x: int, foot: int, seed: int) -> None:
    """A set of machines in the haze behind: a casing, a flywheel, pipes up the wall."""
    generator = np.random.default_rng(seed)
    tones = STEEL
    layer = canvas.layer()
    wide = int(generator.integers(70, 96))
    high = int(generator.integers(34, 46))
    layer.rect(x, foot - high, wide, high, tones[2]).rect(x, foot - high, wide, 2, tones[4])
    layer.rect(x - 6, foot - 8, wide + 12, 8, tones[1]).rect(x - 6, foot - 8, wide + 12, 1, tones[3])
    for step in range(3):
        layer.rect(x + 8 + step * wide // 3, foot - high, 3, high, tones[3])
    radius = int(generator.integers(22, 30))
    middle = (x + wide + radius - 6, foot - radius - 2)
    layer.circle(*middle, radius, tones[1]).circle(*middle, radius, tones[4], stroke=3).circle(*middle, 4, tones[4])
    for turn in range(6):
        angle = turn * np.pi / 3 + seed
        layer.line([middle, (middle[0] + radius * np.cos(angle), middle[1] + radius * np.sin(angle))], tones[3], 2)
    for step in range(2):
        left = x + 14 + step * 34
        layer.rect(left, foot - high - 120, 9, 120, tones[2]).rect(left, foot - high - 120, 2, 120, tones[4])
        layer.rect(left - 2, foot - high - 4, 13, 4, tones[3])
    gauge(layer, x + wide // 2, foot - high // 2, 5, float(generator.random()))
    canvas.over(layer)
    canvas.glow(x + wide // 2, foot - high // 2, 26, WARM_LIGHT, 0.4)


def far() -> Canvas:
    """The hall's far wall."""
    width, height = FAR_SIZE
    canvas = Canvas(FAR_SIZE)
    canvas.pixels[..., :3] = vector(STEEL[2])
    canvas.pixels[..., 3] = 1
    layer = canvas.layer()
    for x in range(0, width, 46):
        layer.rect(x, 0, 1, height, STEEL[1])
        for y in range(10, height, 24):
            layer.pixel(x + 3, y, STEEL[4]).pixel(x + 42, y, STEEL[3])
    for y in (120, 236, 470):
        layer.rect(0, y, width, 6, STEEL[3]).rect(0, y, width, 1, STEEL[5]).rect(0, y + 6, width, 3, STEEL[0])
    canvas.over(layer)
    canvas.shade(0.78 + 0.44 * noise(FAR_SIZE, 3, 90, 60, 4)[..., None])
    stains = canvas.layer(2)
    generator = np.random.default_rng(5)
    for _ in range(90):
        x, y = float(generator.uniform(0, width)), float(generator.uniform(0, height - 80))
        stains.rect(x, y, float(generator.uniform(1, 4)), float(generator.uniform(20, 70)), RUST, 0.18)
    canvas.over(stains)
    for index, x in enumerate(range(40, width - 80, BAY)):
        window(canvas, x, 262, WINDOW, 20 + index)
        window(canvas, x, 34, UPPER_WINDOW, 60 + index)
    layer = canvas.layer()
    for x in range(4, width, BAY):
        beam_up(layer, x, 0, height, 18)
    truss(layer, 0, width, 6, 18)
    truss(layer, 0, width, 214, 16)
    canvas.over(layer)
    run_of_pipe(canvas, 0, width, 146, 18, TANK, 120)
    run_of_pipe(canvas, 0, width, 172, 10, ("#140c08", "#2c1a10", "#4a2c18", "#6e4424", "#94602e", "#b8844a", "#dcb47c"), 92)
    for index, x in enumerate(range(30, width - 60, BAY)):
        turbine(canvas, x, 512, 3 + index)
    haze = noise(FAR_SIZE, 8, 160, 60, 3)
    ys = grid(FAR_SIZE)[1]
    warm = np.clip((ys - 330) / 240, 0, 1) ** 1.6
    amount = (0.10 + 0.20 * haze + 0.28 * warm)[..., None] * canvas.pixels[..., 3:4]
    colour = vector("#2c5a5c") * (1 - warm[..., None]) + vector("#8a5024") * warm[..., None]
    canvas.pixels[..., :3] = canvas.pixels[..., :3] * (1 - amount) + colour * amount
    for x in range(40, width - 80, BAY):
        solid = canvas.pixels[..., 3:4]
        canvas.glow(x + 52, 330, 130, "#5a9c98", 0.20)
        canvas.glow(x + 92, 520, 150, FURNACE, 0.20)
        canvas.pixels[..., :3] *= solid
    return canvas


# ---------------------------------------------------------------- near


def room(canvas: Canvas, left: int, top: int, right: int, foot: int, tones: tuple[str, ...], seed: int, course: int = 12) -> None:
    """A room's back wall: courses of cast blocks, darker towards its corners. Tiles, the last ones included."""
    x0, y0 = at(left, top)
    x1, y1 = at(right + 1, foot + 1)
    size = x1 - x0, y1 - y0
    wall = Canvas(size, tones[2])
    layer = wall.layer()
    for row, y in enumerate(range(0, size[1], course)):
        layer.rect(0, y, size[0], 1, tones[1]).rect(0, y + 1, size[0], 1, tones[3])
        for x in range((row % 2) * course, size[0], course * 2):
            layer.rect(x, y, 1, course, tones[1])
    wall.over(layer)
    wall.shade(0.76 + 0.40 * noise(size, seed, 50, 40, 4)[..., None])
    xs, ys = grid(size)
    edge = np.minimum(np.minimum(xs, size[0] - xs) / 60, np.minimum(ys + 14, size[1] - ys + 6) / 40)
    wall.shade((0.55 + 0.45 * np.clip(edge, 0, 1))[..., None])
    piece = np.concatenate([wall.pixels, np.ones((size[1], size[0], 1), np.float32)], 2)
    paste(canvas, piece, x0, y0)


def hangers(layer: Layer) -> None:
    """Rods and brackets: no walk hangs in the air."""
    for left, right, row in WALKS:
        x0, y = at(left, row)
        x1 = at(right + 1, row)[0]
        above = [level for first, last, level in GALLERIES if level < row and first <= left and right <= last]
        top = at(0, above[0] if above else 7)[1]
        for x in (x0 + 3, x1 - 5):
            layer.rect(x, top, 2, y - top, STEEL[1]).rect(x, top, 1, y - top, STEEL[4])
            layer.rect(x - 2, y - 4, 6, 4, STEEL[3])
        layer.rect(x0 + 2, y + 5, x1 - x0 - 4, 2, STEEL[1])


def pedestal(canvas: Canvas, left: int, right: int, top: int, foot: int, legs: int) -> None:
    """What carries a machine: legs, cross bars, the pipes that go down from it."""
    x0, y0 = at(left, top)
    x1, y1 = at(right + 1, foot)
    layer = canvas.layer()
    for leg in range(legs):
        x = x0 + 6 + (x1 - x0 - 26) * leg // (legs - 1)
        beam_up(layer, x, y0, y1, 12)
        layer.rect(x - 3, y1 - 4, 18, 4, STEEL[3]).rect(x - 3, y1 - 4, 18, 1, STEEL[5])
    layer.line([(x0 + 12, y0 + 4), (x1 - 14, y1 - 6)], STEEL[2], 2).line([(x1 - 14, y0 + 4), (x0 + 12, y1 - 6)], STEEL[2], 2)
    canvas.over(layer)


def loft(canvas: Canvas) -> None:
    """Under the roof: tanks and the manifold of valve A."""
    room(canvas, 41, 7, 64, 11, CAST, 11)
    x, y = at(41, 7)
    layer = canvas.layer()
    truss(layer, x, x + 24 * TILE, y, 10)
    canvas.over(layer)
    run_of_pipe(canvas, x, x + 24 * TILE, y + 16, 12, TANK, 64)
    for column in (49, 60):
        left, top = at(column, 9)
        paste(canvas, lying_pipe(52, 30), left, top)
        layer = canvas.layer().frame(left, top, 52, 30, STEEL[0])
        for dx in (6, 44):
            layer.rect(left + dx, top, 3, 48, STEEL[3]).rect(left + dx, top, 1, 48, STEEL[5])
        gauge(layer, left + 26, top + 14, 6, 0.7)
        canvas.over(layer)
    layer = canvas.layer()
    left, top = at(46, 7)
    for dx in (2, 26):
        layer.rect(left + dx, top + 28, 6, 12, TANK[3]).rect(left + dx, top + 28, 2, 12, TANK[5])
    canvas.over(layer)
    for column in (44, 53, 62):
        canvas.glow(*at(column, 8.4), 70, WARM_LIGHT, 0.22)


def corridor(canvas: Canvas) -> None:
    """The gallery behind the loft: switch cabinets, cables, a red line on the wall."""
    room(canvas, 41, 13, 67, 18, CAST, 21)
    x, y = at(41, 13)
    width = 27 * TILE
    layer = canvas.layer()
    layer.rect(x, y + 66, width, 30, mix(CAST[1], "#123c3c", 0.5)).rect(x, y + 64, width, 2, "#5a3a20")
    for cable in range(4):
        layer.rect(x, y + 8 + 3 * cable, width, 1, (WARM[2], CAST[0], "#28484c", CAST[0])[cable])
    for column in (47, 49, 57, 63):
        left, top = at(column, 15.4)
        layer.rect(left, top, 30, 58, STEEL[3]).frame(left, top, 30, 58, STEEL[0]).rect(left + 1, top + 1, 28, 1, STEEL[5])
        layer.rect(left + 14, top + 2, 1, 54, STEEL[1])
        for lamp in range(3):
            layer.rect(left + 4 + 8 * lamp, top + 6, 3, 3, ("#ff5a3c", "#ffb84a", "#58e08c")[(lamp + column) % 3])
        layer.rect(left + 5, top + 14, 8, 6, "#0c1418").rect(left + 18, top + 14, 8, 6, "#0c1418")
    canvas.over(layer)
    for column in (45, 53, 61):
        lamp = canvas.layer()
        lamp_cage(lamp, *at(column, 13.6), 6)
        canvas.over(lamp)
        canvas.glow(*at(column, 14), 84, WARM_LIGHT, 0.30)


def board_room(canvas: Canvas) -> None:
    """Panels of dials; the diagram hangs between them."""
    room(canvas, 69, 13, 76, 18, ("#0a1818", "#0f2622", "#16342e", "#1f463c", "#2e5e4e", "#4a8068"), 31, 16)
    layer = canvas.layer()
    left, top = at(69, 16.6)
    layer.rect(left, top + 4, 8 * TILE, 34, STEEL[2]).rect(left, top + 4, 8 * TILE, 2, STEEL[5])
    layer.polygon([(left, top + 4), (left + 128, top + 4), (left + 128, top - 6), (left, top - 6)], STEEL[3])
    for number in range(9):
        layer.rect(left + 6 + number * 13, top - 3, 4, 3, ("#ff5a3c", "#ffd070", "#58e08c")[number % 3])
        layer.rect(left + 6 + number * 13, top + 12, 7, 14, STEEL[1]).rect(left + 8 + number * 13, top + 15, 2, 6, STEEL[5])
    for column in (69.6, 76.2):
        gauge(layer, at(column, 14)[0], at(column, 14)[1], 5, 0.4)
        gauge(layer, at(column, 15)[0], at(column, 15)[1], 5, 0.6)
    canvas.over(layer)
    canvas.glow(*at(73, 15), 90, "#9fe8c8", 0.26)


def trench(canvas: Canvas) -> None:
    """The trench under the floor and the pit: wet cast walls, cables on their hooks, drains."""
    room(canvas, 41, 40, 91, 42, CAST, 41, 16)
    room(canvas, 89, 39, 108, 42, CAST, 43, 16)
    x, y = at(41, 40)
    layer = canvas.layer()
    width = 50 * TILE
    for cable, tone in enumerate((WARM[2], CAST[0], "#27575a")):
        layer.rect(x, y + 6 + 4 * cable, width, 2, tone)
    for left in range(x + 10, x + width, 40):
        layer.rect(left, y + 3, 2, 16, CAST[4])
    for column in (52, 64, 73, 85):
        left, top = at(column, 41.3)
        layer.circle(left, top, 9, CAST[0]).circle(left, top, 9, CAST[4], stroke=2)
        layer.rect(left - 3, top + 8, 6, 14, CAST[0], 0.6)
    canvas.over(layer)
    for column in (92, 108):
        canvas.glow(*at(column, 41), 90, FURNACE, 0.24)


def bay(canvas: Canvas) -> None:
    """The launch bay: its far wall with a number, ducts, the crane's rail, rails for the pig."""
    room(canvas, 121, 24, 158, 38, ("#0a1216", "#10191e", "#182429", "#223236", "#314648", "#4c6460"), 51, 24)
    room(canvas, 121, 7, 158, 23, CAST, 53, 16)
    layer = canvas.layer()
    left, top = at(121, 7)
    for column in range(121, 159, 8):
        beam_up(layer, at(column, 7)[0], top, at(0, 39)[1], 16)
    truss(layer, left, left + 38 * TILE, top, 16)
    truss(layer, left, left + 38 * TILE, at(0, 23.6)[1], 12)
    canvas.over(layer)
    run_of_pipe(canvas, left, left + 38 * TILE, at(0, 9.2)[1], 14, TANK, 110)
    run_of_pipe(canvas, left, at(146, 0)[0], at(0, 26.4)[1], 20, TANK, 128)
    layer = canvas.layer()
    letters(layer, "7", *at(134, 29), "#c8902c", 6)
    letters(layer, "ПУСК", *at(135.6, 32.6), "#c8902c", 2)
    x, y = at(121, 37.2)
    hazard(layer, x, y + 20, 25 * TILE, 6)
    for column in (125, 131, 141):
        left, top = at(column, 34)
        layer.rect(left, top, 26, 78, STEEL[2]).frame(left, top, 26, 78, STEEL[0]).rect(left + 1, top + 1, 24, 1, STEEL[4])
        gauge(layer, left + 13, top + 12, 6, column % 7 / 7)
        for slot in range(5):
            layer.rect(left + 5, top + 28 + 6 * slot, 16, 2, STEEL[0])
    canvas.over(layer)
    for column, row, light in ((126, 26, WARM_LIGHT), (136, 26, WARM_LIGHT), (142, 26, WARM_LIGHT), (150, 35, "#ffd890")):
        canvas.glow(*at(column, row + 2), 130, light, 0.22)
    mouth(canvas)


def mouth(canvas: Canvas) -> None:
    """Where the pig waits: the pipe's breech, a lit hollow of ribs, two rails."""
    room(canvas, 147, 33, 158, 38, STEEL, 61, 24)
    x0, y0 = at(147, 33)
    layer = canvas.layer()
    for column in range(147, 159, 2):
        left = at(column, 33)[0]
        layer.rect(left, y0, 5, 96, STEEL[3]).rect(left, y0, 1, 96, STEEL[5]).rect(left + 4, y0, 1, 96, STEEL[0])
        for y in range(y0 + 6, y0 + 96, 12):
            layer.pixel(left + 2, y, STEEL[6])
    layer.rect(x0, y0 + 88, 12 * TILE, 3, STEEL[4]).rect(x0, y0 + 91, 12 * TILE, 5, STEEL[0])
    canvas.over(layer)
    canvas.glow(*at(151, 35), 130, "#ffdc98", 0.5)


def sump(canvas: Canvas) -> None:
    """Under the bay: brick, drains, and the foreman's corner with its mug, its calendar, its lamp."""
    room(canvas, 121, 40, 158, 42, ("#140d0a", "#1e1410", "#2a1c16", "#3a281e", "#523a28", "#6e5038"), 71, 8)
    layer = canvas.layer()
    left, top = at(134, 40)
    layer.rect(left, top + 30, 62, 3, WARM[2]).rect(left, top + 30, 62, 1, WARM[4]).rect(left + 4, top + 33, 3, 15, WARM[1])
    layer.rect(left + 54, top + 33, 3, 15, WARM[1])
    layer.rect(left + 12, top + 23, 6, 7, "#d8d0b8").rect(left + 18, top + 25, 2, 3, "#d8d0b8")
    layer.rect(left + 28, top + 6, 16, 18, "#e8e0c4").rect(left + 28, top + 6, 16, 5, "#b03020")
    for row in range(3):
        for column in range(4):
            layer.pixel(left + 30 + 3 * column, top + 14 + 3 * row, "#5a5040")
    layer.rect(left + 84, top + 8, 40, 3, WARM[1])
    for hook, length in enumerate((14, 10, 18)):
        layer.rect(left + 88 + 12 * hook, top + 11, 2, length, STEEL[5])
    lamp_cage(layer, left + 50, top + 14, 14)
    canvas.over(layer)
    canvas.glow(left + 50, top + 18, 60, WARM_LIGHT, 0.5)


def pier(canvas: Canvas) -> None:
    """The hall's west end: a pier of cast blocks where the far wall begins."""
    room(canvas, 41, 20, 43, 38, CAST, 81, 16)
    layer = canvas.layer()
    x, y = at(44, 20)
    layer.rect(x - 3, y, 3, 19 * TILE, CAST[4]).rect(x, y, 2, 19 * TILE, CAST[0])
    canvas.over(layer)


def near() -> Canvas:
    """Rooms, hangers, pedestals."""
    canvas = Canvas(SIZE)
    for paint in (loft, corridor, board_room, trench, pier, bay, sump):
        paint(canvas)
    for left, right, _, foot, _ in PUMPS:
        pedestal(canvas, left, right, foot + 1, 39 if left < 60 else 37, 2)
    left, right, _, foot = CONDENSER
    pedestal(canvas, left, right, foot + 1, 39, 4)
    pedestal(canvas, left, right, 40, 43, 4)
    layer = canvas.layer()
    hangers(layer)
    for left, right, row in GALLERIES:
        x0, y = at(left, row)
        for x in range(x0 + 40, at(right, row)[0], 128):
            layer.rect(x, at(0, 7)[1], 3, y - at(0, 7)[1], STEEL[1]).rect(x, at(0, 7)[1], 1, y - at(0, 7)[1], STEEL[4])
    rail, end = at(66, 7)
    truss(layer, rail, at(110, 7)[0], end, 12)
    canvas.over(layer)
    return canvas


# ---------------------------------------------------------------- faces


def tank(canvas: Canvas, left: int, right: int, top: int, foot: int, label: str) -> None:
    """A machine's casing as a lying drum between two flanges, with dials and a plate."""
    x0, y0 = at(left, top)
    x1, y1 = at(right + 1, foot + 1)
    paste(canvas, lying_pipe(x1 - x0, y1 - y0), x0, y0)
    layer = canvas.layer()
    for x in (x0, x1 - 10):
        layer.rect(x, y0, 10, y1 - y0, TANK[3]).rect(x, y0, 2, y1 - y0, TANK[5]).rect(x + 8, y0, 2, y1 - y0, TANK[0])
        for y in range(y0 + 5, y1 - 3, 10):
            layer.circle(x + 5, y, 1.5, TANK[6]).pixel(x + 5, y + 1, TANK[0])
    for x in range(x0 + 40, x1 - 20, 40):
        layer.rect(x, y0, 2, y1 - y0, TANK[1]).rect(x + 2, y0, 1, y1 - y0, TANK[4])
    layer.rect(x0, y0, x1 - x0, 2, "#b8d4c0").rect(x0, y1 - 2, x1 - x0, 2, TANK[0])
    layer.rect(x0 + 10, y1 - 5, x1 - x0 - 20, 2, "#a8642c")
    middle, waist = (x0 + x1) // 2, (y0 + y1) // 2
    layer.rect(middle - 26, waist - 9, 52, 18, "#1c1206").frame(middle - 26, waist - 9, 52, 18, WARM[3])
    letters(layer, label, middle - 22, waist - 5, "#e8b050", 1)
    gauge(layer, x0 + 26, waist, 8, 0.35)
    gauge(layer, x1 - 28, waist, 8, 0.6)
    canvas.over(layer)
    canvas.glow(x0 + 26, waist, 30, WARM_LIGHT, 0.35).glow(x1 - 28, waist, 30, WARM_LIGHT, 0.3)


def faces() -> Canvas:
    """What is laid over the solid machines."""
    canvas = Canvas(SIZE)
    for left, right, top, foot, number in PUMPS:
        tank(canvas, left, right, top, foot, f"НАСОС {number}")
    left, right, top, foot = CONDENSER
    tank(canvas, left, right, top, foot, "КОНД. 3")
    solid = canvas.pixels[..., 3:4] > 0.5
    canvas.pixels = canvas.pixels * solid
    return canvas
