"""The close-up of the bomb's clockwork: a crate with one side off, sticks, wires, a brass plate and three wells for the wheels.

The game lays what moves on it: the wheels' marks and notches, the light of each window, the pin and the display (view/clockwork).
"""

from __future__ import annotations

import math

import numpy as np

from assets.studio.paint import Canvas, Layer, curve_path, grid, hashed, noise, vector
from assets.studio.pipe.fixtures import letters
from assets.studio.plane.bomb import BRASS
from assets.studio.plane.cargo import INK, IRON, PINE

SIZE = (640, 360)
CENTRE = (350, 196)
PLATE = 158
RINGS = ((146, 114), (106, 76), (68, 40))
"""Outer and inner radius of each wheel, px; the first is the outermost."""
DISPLAY = (34, 128, 118, 58)
"""Left, top, width and height of the display's window."""


def planks(canvas: Canvas) -> None:
    """The crate's inner walls and the edge of its open side."""
    width, height = SIZE
    layer = canvas.layer()
    layer.rect(0, 0, width, height, "#0c0708")
    for row, y in enumerate(range(0, height, 40)):
        tone = ("#2a1a14", "#301e16", "#251711")[row % 3]
        layer.rect(0, y, width, 39, tone).rect(0, y, width, 1, "#4a3022").rect(0, y + 38, width, 2, "#0a0506")
        for grain in range(46):
            x, run = hashed(row, grain, 1) * width, 14 + 46 * hashed(row, grain, 2)
            layer.rect(x, y + 4 + 30 * hashed(row, grain, 3), run, 1, "#3a261c" if grain % 3 else "#1a0f0c")
        for x in (60, 300, 560):
            at = x + 30 * hashed(row, x)
            layer.oval(at, y + 20, 9, 5, "#1a0f0c").oval(at, y + 20, 5, 2.6, "#3a261c")
    canvas.over(layer)
    edge = canvas.layer()
    for x, y, wide, tall in ((0, 0, width, 20), (0, height - 22, width, 22), (0, 0, 22, height), (width - 22, 0, 22, height)):
        edge.rect(x, y, wide, tall, PINE[2]).rect(x, y, wide, 1, PINE[5]).rect(x, y + tall - 2, wide, 2, PINE[0])
        if wide > tall:
            for step in range(int(wide / 18)):
                edge.rect(x + 18 * step + 9 * hashed(step, y), y + 4 + (tall - 8) * hashed(step, 2, y), 12, 1, PINE[1])
        else:
            for step in range(int(tall / 18)):
                edge.rect(x + 4 + (wide - 8) * hashed(step, 2, x), y + 18 * step, 1, 12, PINE[1])
            edge.rect(x + wide - 2, y, 2, tall, PINE[0])
    for x in (2, width - 24):
        for y in (2, height - 24):
            edge.rect(x, y, 22, 22, IRON[1]).rect(x + 1, y + 1, 20, 20, IRON[2]).rect(x + 1, y + 1, 20, 1, IRON[4])
            for at_x, at_y in ((5, 5), (14, 5), (5, 14), (14, 14)):
                edge.circle(x + at_x + 1, y + at_y + 1, 2.4, INK).circle(x + at_x + 1, y + at_y + 1, 1.6, IRON[5])
    canvas.over(edge)


def stick(layer: Layer, x: float, y: float, wide: float, tall: float) -> None:
    """A stick of explosive, upright: waxed paper, a fold, a stencil."""
    layer.rect(x, y, wide, tall, INK)
    for step in range(int(wide) - 2):
        share = step / max(wide - 3, 1)
        tone = ("#e0705a", "#c04638", "#a4332a", "#84241f", "#5c1614")[min(int(share * 5), 4)]
        layer.rect(x + 1 + step, y + 1, 1, tall - 2, tone)
    layer.rect(x + 1, y + 1, wide - 2, 5, "#d8c8a0").rect(x + 1, y + 1, wide - 2, 1, "#fff0cc").rect(
        x + 1, y + 6, wide - 2, 1, "#6a1c18"
    )
    layer.rect(x + 1, y + tall * 0.5, wide - 2, 12, "#d8c8a0").rect(x + 3, y + tall * 0.5 + 4, wide - 7, 1, "#5a4632")
    layer.rect(x + 3, y + tall * 0.5 + 7, wide - 10, 1, "#5a4632")


def sticks(canvas: Canvas) -> None:
    """Rows of them to both sides of the plate, bound with tape."""
    layer = canvas.layer()
    for row, y in ((0, 212), (1, 238)):
        for index in range(9):
            stick(layer, 26 + index * 21 + row * 8, y + 3 * hashed(index, row), 20, 112)
    for row, y in ((0, 60), (1, 206)):
        for index in range(6):
            stick(layer, 500 + index * 21 - row * 6, y + 4 * hashed(index, row, 4), 20, 140)
    for y in (268, 312):
        layer.rect(22, y, 216, 12, INK).rect(22, y + 1, 216, 9, "#2c3238").rect(22, y + 1, 216, 1, "#66767a")
    for y in (96, 250):
        layer.rect(486, y, 134, 12, INK).rect(486, y + 1, 134, 9, "#2c3238").rect(486, y + 1, 134, 1, "#66767a")
    canvas.over(layer)


def revolved(canvas: Canvas, radius: float, inner: float, bevel: float, low: float, high: float, seed: int) -> None:
    """A ring of brass: turned grooves, brushed light to the upper left and lower right, bevelled edges."""
    xs, ys = grid(SIZE)
    dx, dy = xs + 0.5 - CENTRE[0], ys + 0.5 - CENTRE[1]
    away, angle = np.hypot(dx, dy), np.arctan2(dy, dx)
    mask = ((away <= radius) & (away >= inner)).astype(np.float32)
    shine = 0.5 + 0.5 * np.cos(2 * (angle - math.radians(225)))
    grooves = 0.06 * np.sin(away * 2.4) + 0.05 * (noise(SIZE, seed, 90, 60, 2) - 0.5)
    tone = low + (high - low) * shine**1.6 + grooves
    rim = np.cos(angle - math.radians(235))
    tone = tone + np.where(away > radius - bevel, 0.24 * rim, 0) - np.where(away < inner + bevel, 0.24 * rim, 0)
    tone = np.where((away > radius - 1) | (away < inner + 1), tone * 0.3, tone)
    ramp = np.array([vector(colour) for colour in BRASS], np.float32).reshape(len(BRASS), 3)
    place = np.clip(tone, 0, 1) * (len(BRASS) - 1)
    first = np.clip(place.astype(int), 0, len(BRASS) - 2)
    part = (place - first)[..., None]
    colours = ramp[first] * (1 - part) + ramp[first + 1] * part
    canvas.masked(colours.astype(np.float32), mask[..., None])


def works(canvas: Canvas) -> None:
    """The plate, its screws, the wells in which the wheels run, the wheels without their marks, the hub, the pin's bridge."""
    shadow = canvas.layer(2).circle(CENTRE[0] + 5, CENTRE[1] + 7, PLATE + 4, "#000000", 0.6)
    canvas.over(shadow)
    revolved(canvas, PLATE, 0, 3, 0.16, 0.46, 3)
    for number, (outer, inner) in enumerate(RINGS):
        well = canvas.layer().circle(*CENTRE, outer + 3, "#07050a")
        canvas.over(well)
        revolved(canvas, outer, inner, 3, 0.36 + 0.04 * number, 0.86, 7 + number)
        canvas.over(canvas.layer().circle(*CENTRE, inner - 1, "#0c080a"))
        revolved(canvas, inner - 3, 0, 2, 0.14, 0.42, 17 + number)
    revolved(canvas, 34, 0, 3, 0.3, 0.7, 29)
    layer = canvas.layer()
    for turn in range(0, 360, 30):
        x, y = CENTRE[0] + 152 * math.cos(math.radians(turn + 15)), CENTRE[1] + 152 * math.sin(math.radians(turn + 15))
        layer.circle(x, y, 4, INK).circle(x, y, 3, BRASS[3]).circle(x - 0.6, y - 0.6, 1.6, BRASS[5])
        layer.line([(x - 2, y + 1), (x + 2, y - 1)], INK, 1)
    layer.circle(*CENTRE, 21, INK).circle(*CENTRE, 20, "#8e1a1a").circle(CENTRE[0] - 2, CENTRE[1] - 2, 15, "#c83a30")
    layer.circle(CENTRE[0] - 4, CENTRE[1] - 5, 7, "#ff8a6c").circle(*CENTRE, 5, INK).circle(*CENTRE, 4, BRASS[4])
    left, top = CENTRE[0] - 15, CENTRE[1] - PLATE - 20
    layer.rect(left - 2, top, 34, 30, INK).rect(left - 1, top + 1, 32, 28, IRON[2]).rect(left - 1, top + 1, 32, 1, IRON[5])
    layer.rect(left - 1, top + 1, 1, 28, IRON[4]).rect(left + 10, top + 4, 10, 26, "#07050a")
    for x in (left + 4, left + 26):
        layer.circle(x, top + 8, 3, INK).circle(x, top + 8, 2, IRON[5]).circle(x, top + 22, 3, INK).circle(
            x, top + 22, 2, IRON[4]
        )
    canvas.over(layer)


def wires(canvas: Canvas) -> None:
    """From the display and the sticks to the plate, each with its light and its shadow."""
    left, top, wide, tall = DISPLAY
    ways = (
        ([(left + 30, top + tall), (60, 204), (96, 222), (110, 250)], "#c84a20", "#ff8a5c"),
        ([(left + 70, top + tall), (120, 206), (180, 190), (198, 200)], "#c8902c", "#ffe49a"),
        ([(left + wide, top + 26), (176, 150), (190, 130), (214, 118)], "#2d6290", "#8fd0f0"),
        ([(CENTRE[0] + 140, 120), (506, 96), (520, 60), (540, 64)], "#c84a20", "#ff8a5c"),
        ([(CENTRE[0] + 150, 240), (516, 262), (530, 226), (548, 214)], "#3a7a4a", "#9ae0a0"),
        ([(CENTRE[0] + 130, 282), (500, 318), (560, 330), (590, 300)], "#c8902c", "#ffe49a"),
    )
    for points, colour, light in ways:
        shadow = canvas.layer(2).curve_line([(x + 3, y + 5) for x, y in points], "#000000", 6, 0.5)
        layer = canvas.layer().curve_line(points, INK, 7).curve_line(points, colour, 5)
        layer.curve_line([(x - 1, y - 1) for x, y in points], light, 1)
        for x, y in (points[0], points[-1]):
            layer.circle(x, y, 5, INK).circle(x, y, 4, BRASS[4]).circle(x - 1, y - 1, 1.6, BRASS[6])
        canvas.over(shadow).over(layer)


def display(canvas: Canvas) -> None:
    """A housing of bakelite with a dark red pane; the figures are the game's."""
    left, top, wide, tall = DISPLAY
    layer = canvas.layer()
    layer.rect(left - 10, top - 12, wide + 20, tall + 24, INK)
    layer.gradient(left - 9, top - 11, wide + 18, tall + 22, [(0, "#4a4440"), (0.4, "#2c2826"), (1, "#161312")])
    layer.rect(left - 9, top - 11, wide + 18, 1, "#9a8f84").rect(left - 9, top - 11, 1, tall + 22, "#6a625c")
    layer.rect(left - 2, top - 2, wide + 4, tall + 4, INK).rect(left, top, wide, tall, "#180505")
    layer.gradient(left, top, wide, tall, [(0, "#2c0a08"), (0.5, "#180505"), (1, "#100303")])
    for x in (left - 6, left + wide + 4):
        for y in (top - 8, top + tall + 5):
            layer.circle(x, y, 3, INK).circle(x, y, 2, IRON[5]).line([(x - 1, y), (x + 1, y)], INK, 1)
    letters(layer, "ОТСЧЁТ", left + wide // 2 - 17, top - 10, "#c8b890")
    canvas.over(layer)


def manifest(canvas: Canvas) -> None:
    """A label of the relief agency, half torn off: what the crate says it holds."""
    layer = canvas.layer()
    sheet = [(40, 36), (196, 30), (204, 92), (150, 98), (136, 90), (46, 100)]
    layer.path(curve_path(sheet, True, 0.1), INK, 1, 3).polygon(sheet, "#d8c8a8")
    layer.polygon([(196, 30), (204, 92), (184, 94), (178, 31)], "#b8a684")
    layer.polygon([(64, 48), (78, 64), (64, 80), (50, 64)], "#b8242c").polygon([(64, 48), (64, 64), (50, 64)], "#dc4a44")
    for row, run in enumerate((88, 74, 92, 60)):
        layer.rect(86, 46 + row * 11, run, 2, "#6a5a46").rect(86, 50 + row * 11, run - 24, 1, "#9a8a70")
    canvas.over(layer)


def picture() -> Canvas:
    """All of it, lit by a hand lamp from the upper left and the red of the display."""
    canvas = Canvas(SIZE, "#0c0708")
    planks(canvas)
    manifest(canvas)
    sticks(canvas)
    display(canvas)
    works(canvas)
    wires(canvas)
    xs, ys = grid(SIZE)
    lamp = np.clip(1.16 - np.hypot(xs - 290, ys - 150) / 420, 0.16, 1.1)
    canvas.shade(lamp)
    canvas.glow(250, 90, 260, "#ffd49a", 0.16, 1.6)
    canvas.glow(DISPLAY[0] + DISPLAY[2] / 2, DISPLAY[1] + DISPLAY[3] / 2, 110, "#ff2a18", 0.3, 1.8)
    return canvas.vignette(0.5, 0.3)


PICTURES = {"plane_clockwork": picture}
