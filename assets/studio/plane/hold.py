"""The hold's far wall, and the plane from outside: what stands still behind and about the tiles of the map.

The wall is as long as the map's hold and bay, its left upper corner at tile (4, 7). Its round windows are holes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from assets.studio.interval.people import CELLIST
from assets.studio.paint import Canvas, Layer, Pixels, beam, curve_path, from_bytes, grid, hashed, noise, polygon_path, screen
from assets.studio.pipe.fixtures import letters
from assets.studio.plane import fittings
from assets.studio.rig.frames import render
from assets.studio.rig.skeleton import Pose, foot_at, hand_at
from assets.studio.tiles.blob import TILE


class Fittings(NamedTuple):
    """A stretch of the far wall: how long it is and what is where along it, px."""

    width: int
    windows: tuple[int, ...]
    lamps: tuple[int, ...]
    seats: tuple[tuple[int, int], ...] = ()
    nets: tuple[tuple[int, int], ...] = ()
    """Left end and width."""
    doors: tuple[int, ...] = ()
    fuse_boxes: tuple[int, ...] = ()
    bottles: tuple[int, ...] = ()
    stencils: tuple[tuple[int, str], ...] = ()
    """Left end and words; the same words never twice in one picture."""
    has_bomb: bool = False
    """The bomb's cage, and light from the cockpit beside it."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.width, WALL_HEIGHT


WALL_HEIGHT = 11 * TILE
RIB = 48
WINDOW_Y, WINDOW_RADIUS = 66, 10
HOLD = Fittings(
    80 * TILE,
    (104, 248, 392, 584, 728, 872, 1016, 1160),
    (152, 344, 536, 680, 824, 968, 1112, 1232),
    seats=((664, 800), (930, 1010), (1064, 1150)),
    nets=((548, 66), (350, 58), (1012, 44)),
    doors=(416, 1176),
    fuse_boxes=(200, 626, 886),
    bottles=(236, 512, 850, 1046),
    stencils=((166, "НЕ КУРИТЬ"), (820, "КРЕПИТЬ")),
    has_bomb=True,
)
AFT = Fittings(
    88 * TILE,
    (56, 200, 344, 632, 776, 920, 1064, 1208, 1352),
    (24, 136, 264, 424, 568, 712, 856, 1000, 1144, 1288),
    seats=((820, 900), (1100, 1180)),
    nets=((700, 66), (960, 50), (1262, 50)),
    doors=(464,),
    fuse_boxes=(410, 980, 1250),
    bottles=(590, 1330),
    stencils=((300, "ВЫХОД"), (740, "КРЕПИТЬ"), (1160, "НЕ КУРИТЬ")),
)
FORE = Fittings(
    44 * TILE,
    (72, 296, 440, 584, 680),
    (24, 120, 248, 368, 512, 640),
    seats=((540, 620),),
    nets=((470, 58),),
    fuse_boxes=(250, 640),
    bottles=(104, 400),
    stencils=((330, "НЕ КУРИТЬ"), (560, "КРЕПИТЬ")),
)
"""Between the nose and the wing, and from there to the ramp, where the lane is."""
SUN_FALL = (0.62, 1.0)
"""How the light of the windows falls: so much to the right on its way down."""

KARA = replace(CELLIST, coat="overcoat", chest=0.82, hip=0.9, arm=0.78, leg=0.84, scale=0.97)


def panels(layer: Layer, width: int) -> None:
    """Between the ribs: rows of panels with their own tones, rivets, now and then a patch or a padded mat."""
    height = WALL_HEIGHT
    layer.gradient(0, 0, width, height, [(0, "#0a0e14"), (0.16, "#17202a"), (0.55, "#2a3a44"), (0.85, "#222e36"), (1, "#151d24")])
    for y in (22, 44, 92, 118, 150):
        layer.rect(0, y, width, 2, "#10161d").rect(0, y + 2, width, 1, "#3c4d57")
    for index, x in enumerate(range(0, width, RIB)):
        for row, (y, high) in enumerate(((25, 18), (47, 44), (95, 22), (121, 28), (153, 22))):
            tone = ("#273740", "#2d3e46", "#243239", "#30423f")[int(3.99 * hashed(index, row, 4))]
            layer.rect(x + 12, y + 2, 34, high - 4, tone).rect(x + 12, y + 2, 34, 1, "#4b5f68").rect(
                x + 12, y + 2, 1, high - 4, "#40525b"
            )
            layer.rect(x + 45, y + 3, 1, high - 5, "#141c23").rect(x + 13, y + high - 3, 33, 1, "#141c23")
            for rivet in range(x + 15, x + 45, 7):
                layer.pixel(rivet, y + 4, "#5d7077").pixel(rivet + 1, y + 5, "#131a20")
            if hashed(index, row, 9) > 0.86 and high > 20:
                layer.rect(x + 20, y + 7, 15, 10, "#39454a").rect(x + 20, y + 7, 15, 1, "#66777c").rect(
                    x + 34, y + 8, 1, 9, "#121920"
                )
                for at_x, at_y in ((21, 8), (32, 8), (21, 14), (32, 14)):
                    layer.pixel(x + at_x, y + at_y, "#8a9a9c")
            if row == 1 and hashed(index, 3) > 0.6:
                for seam in range(x + 16, x + 44, 7):
                    layer.rect(seam, y + 4, 1, high - 8, "#1f2b32").rect(seam + 1, y + 4, 1, high - 8, "#384951")


def ribs(layer: Layer, width: int) -> None:
    """The frames of the hull, thicker towards the roof, with holes; numbers on every other."""
    height = WALL_HEIGHT
    for index, x in enumerate(range(0, width + RIB, RIB)):
        layer.rect(x, 0, 10, height, "#0c1118").rect(x + 8, 0, 2, height, "#1c262e").rect(x + 1, 0, 2, height, "#51656f")
        layer.rect(x + 1, 0, 1, height, "#6d8189")
        for y in range(14, height, 11):
            layer.pixel(x + 5, y, "#46565f").pixel(x + 6, y + 1, "#05080c")
        for y in (56, 104, 136):
            layer.circle(x + 5.5, y, 2.6, "#04070b").pixel(x + 4, y - 2, "#52656d")
        layer.polygon([(x - 14, 0), (x + 24, 0), (x + 10, 22), (x, 22)], "#0c1118")
        layer.line([(x - 13, 0), (x + 1, 22)], "#51656f", 1).line([(x + 23, 1), (x + 10, 22)], "#28343d", 1)
        layer.circle(x + 5, 8, 3, "#04070b")
        if index % 2:
            layer.rect(x + 13, 123, 13, 9, "#1a242b")
            letters(layer, str(index * 2 + 3), x + 14, 124, "#8a8468")


def pipes(layer: Layer, width: int) -> None:
    """Along the roof: ducts, cable looms that sag from rib to rib, clips."""
    layer.rect(0, 0, width, 5, "#06090d").rect(0, 5, width, 1, "#26323a")
    layer.rect(0, 12, width, 5, "#0a0e13").rect(0, 12, width, 1, "#4c5f68").rect(0, 13, width, 1, "#33434b")
    for x in range(20, width, RIB):
        layer.rect(x, 11, 4, 7, "#0a0e13").rect(x, 11, 4, 1, "#82938f").rect(x, 12, 1, 5, "#51636a")
    for number, colour in enumerate(("#4a3226", "#0a0e14", "#2c3a42", "#6a3a1c")):
        points = []
        for step, x in enumerate(range(-24, width + 25, 24)):
            points.append((float(x), 20.0 + 2.4 * number + (5 if step % 2 else 0) + 2 * hashed(step, number)))
        layer.curve_line(points, "#05080c", 2).curve_line([(x, y - 1) for x, y in points], colour, 1)


def seats(layer: Layer, left: int, right: int) -> None:
    """Troop seats, some let down, some folded up with their webbing."""
    for number, x in enumerate(range(left, right - 28, 30)):
        folded = hashed(number, left, 2) > 0.55
        layer.rect(x + 2, 96, 1, 40, "#6a2c1c").rect(x + 24, 96, 1, 40, "#6a2c1c")
        for y in (104, 114, 124):
            layer.rect(x + 2, y, 23, 1, "#5a2418")
        if folded:
            layer.rect(x + 4, 112, 19, 29, "#0a0e14").rect(x + 5, 113, 17, 27, "#3c2a28").rect(x + 5, 113, 17, 1, "#6e4a3c")
            layer.rect(x + 2, 140, 23, 3, "#05080c").rect(x + 2, 140, 23, 1, "#51636a")
            for buckle in (x + 8, x + 18):
                layer.rect(buckle, 113, 1, 27, "#5c4636").rect(buckle - 1, 124, 3, 3, "#82938f")
            continue
        layer.rect(x, 138, 28, 5, "#05080c").rect(x, 138, 27, 3, "#7a4632").rect(x, 138, 27, 1, "#c07a50")
        layer.line([(x + 3, 143), (x + 7, 172)], "#05080c", 3).line([(x + 24, 143), (x + 20, 172)], "#05080c", 3)
        layer.line([(x + 3, 143), (x + 7, 172)], "#51636a", 1).line([(x + 24, 143), (x + 20, 172)], "#384750", 1)


def lashing_net(layer: Layer, left: int, wide: int) -> None:
    """A spare net on the wall, in bights over hooks."""
    for row in range(6):
        points = [(left + step * wide / 6, 98 + row * 9 + (5 if step % 2 else 0)) for step in range(7)]
        layer.curve_line(points, "#05080c", 3).curve_line([(x, y - 1) for x, y in points], "#8a6a3c", 1)
    for step in range(7):
        x = left + step * wide / 6
        layer.line([(x, 96), (x + 2, 122), (x - 2, 148)], "#05080c", 2).line(
            [(x - 1, 96), (x + 1, 122), (x - 3, 148)], "#6a5030", 1
        )
        layer.rect(round(x) - 2, 94, 4, 3, "#82938f")


def window_frames(layer: Layer, windows: Sequence[int]) -> None:
    """Rings with their bolts; the panes are cut out afterwards."""
    for x in windows:
        layer.circle(x, WINDOW_Y, WINDOW_RADIUS + 6, "#06090d").circle(x, WINDOW_Y, WINDOW_RADIUS + 5, "#51636a")
        layer.circle(x + 0.7, WINDOW_Y + 0.7, WINDOW_RADIUS + 4, "#33424a").circle(x, WINDOW_Y, WINDOW_RADIUS + 1.6, "#ffd89a")
        for turn in range(0, 360, 45):
            at_x, at_y = (
                x + (WINDOW_RADIUS + 3.4) * math.cos(math.radians(turn + 22)),
                WINDOW_Y + (WINDOW_RADIUS + 3.4) * math.sin(math.radians(turn + 22)),
            )
            layer.pixel(at_x, at_y, "#c6d0c8").pixel(at_x + 1, at_y + 1, "#10161d")


def paste(canvas: Canvas, picture: Pixels, x: int, y: int) -> None:
    """Lay a small picture at a corner."""
    height, width = picture.shape[:2]
    whole = np.zeros((canvas.size[1], canvas.size[0], 4), np.float32)
    whole[y : y + height, x : x + width] = picture
    canvas.over(whole)


def things(canvas: Canvas, fit: Fittings) -> None:
    """On the wall and before it: doors, boxes, bottles, words."""
    for x in fit.doors:
        paste(canvas, fittings.side_door(), x, 112)
    for x in fit.fuse_boxes:
        paste(canvas, fittings.fuse_box(), x, 116)
    for x in fit.bottles:
        paste(canvas, fittings.fire_bottle(), x, 122)
    for x, words in fit.stencils:
        paste(canvas, fittings.stencil(words), x, 148 - 46)


def bomb_cage(canvas: Canvas, x: int) -> None:
    """Four tiles by three of wire, and behind it what ticks."""
    paste(canvas, fittings.bomb_rack(), x, 128)
    for row in range(3):
        for column in range(4):
            part = 0 if column == 0 else 2 if column == 3 else 1
            paste(canvas, fittings.mesh(row, part).pixels(), x + column * TILE, 128 + row * TILE)


def lights(canvas: Canvas, fit: Fittings) -> None:
    """Red lamps with their cones, gold that falls in at the windows and lies on the wall, dark corners."""
    size = fit.size
    _, ys = grid(size)
    layer = canvas.layer()
    for x in fit.lamps:
        layer.rect(x - 8, 4, 16, 5, "#05070b").rect(x - 5, 9, 11, 3, "#ff4a3c").rect(x - 2, 9, 5, 2, "#ffd8c0")
    canvas.over(layer)
    down = np.clip(1.15 - ys / 190, 0, 1)
    for x in fit.lamps:
        canvas.glow(x, 12, 92, "#ff2018", 0.46, 2.0)
        canvas.beam([(x - 6, 11), (x + 7, 11), (x + 50, 176), (x - 50, 176)], "#ff2a20", 0.26, 5, down)
    fade = np.clip(1.0 - (ys - WINDOW_Y) / 130, 0, 1) * (ys > WINDOW_Y - 12) * (0.72 + 0.28 * noise(size, 23, 50, 12, 3))
    for x in fit.windows:
        across = SUN_FALL[0] * 110
        top = [(x - 9, WINDOW_Y - 2), (x + 9, WINDOW_Y - 4), (x + 34 + across, 176), (x - 2 + across, 176)]
        canvas.pixels = screen(canvas.pixels, beam(size, top, "#ffc47c", 0.5, 3.4, fade))
        canvas.glow(x, WINDOW_Y, 40, "#ffb868", 0.34, 1.8)
        canvas.glow(x + 16 + across * 1.02, 172, 40, "#ffc884", 0.34, 1.6, 0.4)
    if fit.has_bomb:
        canvas.glow(-4, 128, 100, "#ffc078", 0.5, 1.8).glow(146, 140, 40, "#ff2a20", 0.3, 1.8)
    canvas.shade(0.98 - 0.5 * np.clip((ys - 150) / 40, 0, 1) ** 2 * 0.6)


def far_wall(fit: Fittings) -> Canvas:
    """A stretch of the wall; through its panes the evening is seen."""
    canvas = Canvas(fit.size)
    layer = canvas.layer()
    panels(layer, fit.width)
    pipes(layer, fit.width)
    ribs(layer, fit.width)
    for left, right in fit.seats:
        seats(layer, left, right)
    for left, wide in fit.nets:
        lashing_net(layer, left, wide)
    window_frames(layer, fit.windows)
    canvas.over(layer)
    things(canvas, fit)
    if fit.has_bomb:
        bomb_cage(canvas, 5 * TILE)
    lights(canvas, fit)
    xs, ys = grid(fit.size)
    for x in fit.windows:
        away = np.hypot(xs + 0.5 - x, ys + 0.5 - WINDOW_Y)
        canvas.pixels *= (away > WINDOW_RADIUS)[..., None]
    glint = canvas.layer()
    for x in fit.windows:
        glint.line([(x - 7, WINDOW_Y + 2), (x + 1, WINDOW_Y - 7)], "#ffffff", 2, 0.34).line(
            [(x - 4, WINDOW_Y + 6), (x + 6, WINDOW_Y - 5)], "#ffffff", 1, 0.24
        )
    canvas.over(glint)
    generator = np.random.default_rng(3)
    for _ in range(260):
        x, y = int(generator.integers(0, fit.width)), int(generator.integers(30, 172))
        if canvas.pixels[y, x, 3] > 0.9:
            canvas.pixels[y, x, :3] = np.minimum(canvas.pixels[y, x, :3] + np.array([0.24, 0.18, 0.1], np.float32), 1)
    return canvas


# ---------------------------------------------------------------- the plane from outside

TOP_SIZE, TAIL_SIZE, BELLY_SIZE = (86 * TILE, 84), (40 * TILE, 22 * TILE), (86 * TILE, 28)
"""Their left upper corners are at tiles (0, 0), (84, 0) and (0, 21)."""
SEAM, EDGE, SHADE = "#2a3540", "#ffe2b4", "#1a222c"


def plated(
    canvas: Canvas, points: Sequence[tuple[float, float]], stops: Sequence[tuple[float, str]], smooth: bool = True
) -> Layer:
    """A body of sheet metal: filled from top to bottom, an ink edge round it; the layer that is clipped to it goes on."""
    path = curve_path(points, True, 0.7) if smooth else polygon_path(points)
    tops = [y for _, y in points]
    layer = canvas.layer()
    layer.path(path, SHADE, 1, 3)
    with layer.clip(path):
        left = min(x for x, _ in points)
        layer.gradient(left, min(tops), max(x for x, _ in points) - left, max(tops) - min(tops), stops)
    return layer


SHEET = ((0.0, "#b4c0c0"), (0.25, "#7c8e98"), (0.6, "#4c5c68"), (1.0, "#2c3844"))


def nacelle(canvas: Canvas, x: float, y: float, size: float, turn: float) -> None:
    """An engine of the far wing: cowl, spinner, exhaust, and the disc of its propeller."""
    wide, tall = 96 * size, 26 * size
    body = [
        (x, y),
        (x + 6 * size, y - tall * 0.42),
        (x + wide * 0.3, y - tall * 0.5),
        (x + wide, y - tall * 0.2),
        (x + wide, y + tall * 0.3),
        (x + wide * 0.3, y + tall * 0.5),
        (x + 6 * size, y + tall * 0.42),
    ]
    layer = plated(canvas, body, SHEET)
    layer.curve_line([(x + 3 * size, y - tall * 0.3), (x + wide * 0.3, y - tall * 0.5), (x + wide, y - tall * 0.2)], EDGE, 1)
    for seam in (0.14, 0.34, 0.62):
        layer.line([(x + wide * seam, y - tall * 0.48), (x + wide * seam + 2, y + tall * 0.46)], SEAM, 1)
    layer.oval(x + wide * 0.22, y + tall * 0.12, 7 * size, 4 * size, "#0b0e14").oval(
        x + wide * 0.48, y + tall * 0.2, 9 * size, 2.4 * size, "#171c24"
    )
    layer.polygon(
        [(x - 9 * size, y), (x, y - 6 * size), (x + 2, y - 6 * size), (x + 2, y + 6 * size), (x, y + 6 * size)], "#33404a"
    )
    layer.line([(x - 9 * size, y - 0.5), (x, y - 6 * size)], EDGE, 1)
    canvas.over(layer)
    disc = canvas.layer(3)
    disc.oval(x - 2, y, 5 * size, 40 * size, "#d8e4e4", 0.16).oval(x - 2, y, 2 * size, 40 * size, "#fff4dc", 0.22)
    for blade in range(2):
        lean = math.radians(turn + 180 * blade)
        disc.line([(x - 2, y), (x - 2 + 4 * size * math.cos(lean), y + 38 * size * math.sin(lean))], "#20262e", 2.4, 0.42)
    canvas.over(disc)


def wing_root(canvas: Canvas) -> None:
    """Where the near wing is cut off: the profile in section, spars and tanks in it, the fairing behind."""
    nose, tail, low = 596.0, 1004.0, 81.0
    fairing = [
        (nose - 54, low),
        (nose - 8, 62),
        (nose + 70, 44),
        (nose + 190, 38),
        (nose + 300, 48),
        (tail, 68),
        (tail + 46, low),
    ]
    layer = plated(canvas, [*fairing, (tail + 46, 86), (nose - 54, 86)], SHEET)
    layer.curve_line([(x, y - 0.5) for x, y in fairing], "#fff0cc", 1)
    for seam in range(int(nose) - 10, int(tail) + 20, 34):
        layer.line([(seam, 88), (seam + 16, 40)], SEAM, 1, 0.55)
    canvas.over(layer)
    profile = [
        (nose + 4, 70),
        (nose + 22, 58),
        (nose + 84, 49),
        (nose + 180, 46),
        (nose + 290, 56),
        (tail - 22, 73),
        (nose + 290, 74),
        (nose + 120, 77),
        (nose + 26, 77),
    ]
    layer = canvas.layer()
    path = curve_path(profile, True, 0.8)
    layer.path(path, EDGE, 1, 3).path(path, "#05070b")
    with layer.clip(path):
        for stroke in range(int(nose) - 60, int(tail) + 20, 7):
            layer.line([(stroke, 84), (stroke + 44, 40)], "#28323b", 1)
    for x, y, wide, tall in ((nose + 66, 63, 17, 9), (nose + 124, 62, 21, 10), (nose + 190, 62, 19, 9), (nose + 250, 64, 14, 7)):
        layer.oval(x, y, wide + 1, tall + 1, "#6c7f82").oval(x, y, wide, tall, "#0a0e14").oval(
            x - 2, y + 1, wide - 5, tall - 3, "#151c24"
        )
        layer.curve_line([(x - wide * 0.7, y - tall * 0.6), (x, y - tall + 1), (x + wide * 0.6, y - tall * 0.7)], "#94a29c", 1)
    for x in (nose + 94, nose + 158, nose + 222):
        layer.rect(x, 49, 4, 28, "#05070b").rect(x + 1, 50, 2, 27, "#6c7f82").rect(x + 1, 50, 1, 27, "#c6d0c8")
    canvas.over(layer)


def top() -> Canvas:
    """On the fuselage's back: the far wing's engines, the cut wing, a blister, masts and wires, a beacon."""
    canvas = Canvas(TOP_SIZE)
    far = canvas.layer()
    far.polygon([(520, 46), (940, 30), (1040, 44), (930, 62), (540, 60)], "#33404c").line(
        [(520, 46), (940, 30), (1040, 44)], "#c8b89c", 1
    )
    canvas.over(far)
    nacelle(canvas, 500, 42, 0.86, 70)
    nacelle(canvas, 430, 60, 0.62, 20)
    wing_root(canvas)
    dome = [(236, 81), (244, 68), (262, 62), (286, 62), (304, 68), (312, 81)]
    layer = plated(canvas, [*dome, (312, 86), (236, 86)], ((0, "#9ab4bc"), (0.5, "#3c5868"), (1, "#1c2a34")))
    layer.curve_line(dome, "#fff0cc", 1)
    for x in (250, 266, 282, 298):
        layer.line([(x, 64), (x + (x - 274) * 0.14, 82)], SHADE, 1)
    layer.curve_line([(254, 72), (262, 67), (270, 66)], "#f4fff8", 2, 0.7)
    for x, tall in ((88, 34), (356, 26), (1130, 30), (1270, 22)):
        layer.polygon([(x - 3, 82), (x, 82 - tall), (x + 2, 82 - tall), (x + 7, 82)], SHADE).line(
            [(x - 1, 80), (x + 1, 82 - tall)], "#c6b898", 1
        )
    layer.curve_line([(88, 50), (700, 28), (1376, 8)], SHADE, 1).curve_line([(356, 58), (860, 34), (1376, 22)], SHADE, 1)
    layer.rect(1190, 76, 10, 5, SHADE).rect(1192, 72, 6, 5, "#ff4a3c").rect(1193, 72, 3, 2, "#ffd8c0")
    for x in range(130, 220, 26):
        layer.rect(x, 77, 18, 4, SHADE).rect(x + 1, 77, 16, 1, "#c6d0c8").rect(x + 1, 78, 16, 2, "#566672")
    canvas.over(layer)
    return canvas


def star(layer: Layer, x: float, y: float, size: float) -> None:
    """Five points, red in cream."""
    for grown, colour in ((1.18, "#f0dcc0"), (1.0, "#b02430")):
        points = []
        for corner in range(10):
            reach = size * grown * (1 if corner % 2 == 0 else 0.42)
            points.append(
                (x + reach * math.cos(math.radians(-90 + 36 * corner)), y + reach * math.sin(math.radians(-90 + 36 * corner)))
            )
        layer.polygon(points, colour)
    layer.polygon([(x, y - size), (x, y), (x - size * 0.4, y - size * 0.34)], "#dc4a44")


def tail() -> Canvas:
    """The boom that goes up and aft over the open ramp, the fin's foot, the tailplane; its belly in the cloud's light."""
    canvas = Canvas(TAIL_SIZE)
    fin = [(250, 62), (352, -4), (620, -4), (640, 22), (640, 40), (420, 70)]
    layer = plated(canvas, fin, ((0, "#8c9ca6"), (0.4, "#52636f"), (1, "#33404c")), smooth=False)
    layer.line([(250, 62), (352, -4)], EDGE, 2)
    for seam in range(320, 640, 46):
        layer.line([(seam, 58), (seam + 66, -6)], SEAM, 1, 0.7)
    layer.line([(540, 0), (556, 44)], SEAM, 2)
    star(layer, 452, 24, 21)
    canvas.over(layer)
    boom = [
        (-4, 81), (60, 80), (180, 72), (330, 56), (480, 40), (644, 26), (644, 74), (540, 92), (400, 112), (250, 134),
        (140, 152), (70, 166), (34, 172), (32, 112), (-4, 112),
    ]  # fmt: skip
    layer = plated(
        canvas, boom, ((0, "#9aa8ae"), (0.28, "#5c6d79"), (0.62, "#36434f"), (0.86, "#5a4a54"), (1, "#a07068")), smooth=False
    )
    for seam in range(40, 640, 40):
        rise = seam * 0.088
        layer.line([(seam, 78 - rise), (seam + 12, 172 - seam * 0.16)], SEAM, 1).line(
            [(seam + 1, 78 - rise), (seam + 13, 172 - seam * 0.16)], "#8c9ca6", 1, 0.4
        )
        for rivet in range(6):
            layer.pixel(seam + 8 + rivet, 86 - rise + rivet * 12, SEAM)
    layer.line([(30, 108), (640, 52)], SEAM, 1).line([(30, 140), (420, 92)], SEAM, 1)
    layer.line([(-4, 81), (60, 80), (180, 72), (330, 56), (480, 40), (644, 26)], "#fff0cc", 1)
    layer.line([(36, 172), (70, 166), (140, 152), (250, 134), (400, 112), (540, 92), (644, 74)], "#ffc08c", 2)
    letters(layer, "КП-04", 96, 96, "#c8d0cc", 2)
    canvas.over(layer)
    plane = [(396, 52), (470, 44), (620, 58), (640, 62), (640, 70), (560, 70), (420, 62)]
    layer = plated(canvas, plane, ((0, "#aab4b4"), (0.5, "#5c6d79"), (1, "#36434f")), smooth=False)
    layer.line([(396, 52), (470, 44), (620, 58), (640, 62)], "#fff0cc", 1).line([(540, 52), (536, 68)], SEAM, 1)
    canvas.over(layer)
    mouth = (
        canvas.layer().polygon([(32, 112), (36, 112), (40, 172), (34, 172)], "#05070b").line([(35, 112), (39, 172)], "#ffe2b4", 1)
    )
    canvas.over(mouth)
    rams(canvas)
    return canvas


def rams(canvas: Canvas) -> None:
    """What holds the ramp: a ram on each side, its bright rod half out, and the chain that slackens beside it."""
    layer = canvas.layer()
    for shift, dark in ((10, True), (0, False)):
        start, knee, end = (38 + shift, 170), (82 + shift, 248), (130 + shift, 334)
        layer.line([start, end], "#07090e", 8 if not dark else 6)
        layer.line([start, knee], "#2c3842" if dark else "#51636a", 4 if dark else 6)
        layer.line([knee, end], "#6c5c58" if dark else "#c6b8a8", 3)
        if not dark:
            layer.line([(start[0] + 2, start[1] - 1), (knee[0] + 2, knee[1] - 1)], "#ffd8a0", 1)
            layer.line([(knee[0] + 1, knee[1] - 1), (end[0] + 1, end[1] - 1)], "#fff4d8", 1)
            layer.circle(*knee, 5, "#07090e").circle(*knee, 4, "#51636a").circle(start[0], start[1], 6, "#07090e").circle(
                *start, 4, "#82938f"
            )
            layer.circle(*end, 5, "#07090e").circle(*end, 3, "#82938f")
    links = [(60, 166), (70, 214), (98, 272), (140, 324), (164, 350)]
    layer.polygon([(32, 298), (46, 304), (32, 344)], "#07090e").line([(32, 299), (45, 305)], "#8a7468", 1)
    layer.curve_line(links, "#07090e", 3).curve_line([(x, y - 0.5) for x, y in links], "#8a7468", 1)
    canvas.over(layer)


def belly() -> Canvas:
    """Below the fuselage: the pods of the landing gear, a hatch, a lamp, drain masts."""
    canvas = Canvas(BELLY_SIZE)
    for left in (520, 760):
        pod = [(left, -2), (left + 14, 10), (left + 44, 17), (left + 130, 18), (left + 176, 10), (left + 200, -2)]
        layer = plated(canvas, pod, ((0, "#333f4a"), (0.5, "#4a4553"), (1, "#97686c")))
        layer.curve_line([(left + 8, 6), (left + 44, 16), (left + 130, 17), (left + 180, 8)], "#ffb890", 1)
        for seam in range(left + 34, left + 180, 36):
            layer.line([(seam, 0), (seam - 2, 17)], SHADE, 1)
        layer.rect(left + 62, 8, 46, 1, SHADE)
        canvas.over(layer)
    layer = canvas.layer()
    for x in (180, 420, 1120, 1260):
        layer.polygon([(x, -1), (x + 10, -1), (x + 6, 9), (x + 4, 9)], SHADE).line([(x + 1, 0), (x + 5, 8)], "#c98a7c", 1)
    layer.rect(300, 0, 12, 4, SHADE).rect(302, 2, 8, 4, "#ff4a3c").rect(304, 4, 4, 2, "#ffd8c0")
    return canvas.over(layer)


COCKPIT_SIZE = (4 * TILE, 6 * TILE)


def cockpit() -> Canvas:
    """The nose, cut open before the bay's wall: the windows, the wheel, and Kara at it with her back to all that will happen.

    Its left upper corner is at tile (0, 12), over the hull's own tiles.
    """
    canvas = Canvas(COCKPIT_SIZE)
    room = [(-4, 26), (20, 4), (66, 2), (66, 96), (-4, 96)]
    layer = canvas.layer()
    layer.path(polygon_path(room), "#51636a", 1, 5).path(polygon_path(room), "#05070b", 1, 3).polygon(room, "#151d26")
    with layer.clip(polygon_path(room)):
        layer.gradient(0, 0, 64, 96, [(0, "#0d131a"), (0.5, "#202c34"), (1, "#141b22")])
        for x in (30, 58):
            layer.rect(x, 0, 5, 96, "#0c1118").rect(x, 0, 1, 96, "#51656f")
        layer.rect(0, 20, 64, 2, "#0a0e13").rect(0, 22, 64, 1, "#33434b")
        for x in range(26, 56, 6):
            layer.rect(x, 9, 3, 6, "#05070b").rect(
                x, 10, 1, 2, ("#6ff0a0", "#ff5a3c", "#f4c468", "#8ff0c0", "#7a5418")[x // 6 % 5]
            )
        layer.polygon([(-2, 34), (20, 14), (27, 17), (24, 40), (-2, 46)], "#05070b")
        layer.polygon([(-2, 37), (20, 17), (25, 19), (22, 38), (-2, 43)], "#5088ac")
        layer.polygon([(-2, 40), (23, 30), (22, 38), (-2, 43)], "#f8c888").polygon(
            [(-2, 42), (22, 35), (22, 38), (-2, 44)], "#fff0c0"
        )
        layer.line([(10, 26), (11, 42)], "#05070b", 2)
        layer.polygon([(-2, 52), (18, 47), (24, 58), (22, 96), (-2, 96)], "#05070b")
        layer.polygon([(-2, 53), (17, 49), (22, 58), (20, 96), (-2, 96)], "#26343d").line(
            [(-2, 53), (17, 49), (22, 58)], "#82938f", 1
        )
        for x, y, tone in ((4, 59, "#8ff0c0"), (12, 57, "#ffcf7c"), (6, 69, "#8ff0c0"), (15, 67, "#8ff0c0")):
            layer.circle(x, y, 4, "#05070b").circle(x, y, 3, "#0d1c1c").line([(x, y), (x + 2, y - 2)], tone, 1)
        for x in range(2, 18, 4):
            layer.rect(x, 78, 2, 2, "#ff5a3c" if x % 3 == 0 else "#6ff0a0")
        layer.line([(24, 94), (29, 70)], "#05070b", 5).line([(24, 94), (29, 70)], "#51636a", 3)
        layer.line([(26, 64), (27, 72), (35, 72), (37, 64)], "#05070b", 4).line(
            [(26, 64), (27, 72), (35, 72), (37, 64)], "#94a29c", 2
        )
        layer.polygon([(55, 52), (61, 51), (63, 80), (57, 82)], "#05070b").polygon(
            [(56, 53), (60, 52), (62, 79), (58, 80)], "#7a4632"
        )
        layer.rect(38, 78, 22, 6, "#05070b").rect(39, 79, 20, 4, "#7a4632").rect(39, 79, 20, 1, "#c07a50").rect(
            46, 84, 8, 12, "#0c1118"
        )
    canvas.over(layer)
    seated = Pose(2, -4, hand_at(10.5, 2.0), hand_at(10.0, 1.2), foot_at(11.5, 10.4), foot_at(10.0, 11.0), hips=(0, -15))
    pixels, (anchor_x, anchor_y) = render(seated, KARA, -1)
    paste(canvas, from_bytes(pixels), 50 - anchor_x, 96 - anchor_y)
    canvas.glow(8, 34, 70, "#ffc078", 0.4, 1.8)
    canvas.pixels = screen(
        canvas.pixels, beam(COCKPIT_SIZE, [(4, 30), (24, 24), (66, 70), (66, 96), (40, 96)], "#ffc47c", 0.34, 3)
    )
    return canvas


PICTURES = {
    "plane_hold": lambda: far_wall(HOLD),
    "plane_hold_aft": lambda: far_wall(AFT),
    "plane_hold_fore": lambda: far_wall(FORE),
    "plane_top": top,
    "plane_tail": tail,
    "plane_belly": belly,
    "plane_cockpit": cockpit,
}
