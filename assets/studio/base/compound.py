"""What stands behind the prison's yard: a wall of cast slabs with wire on it, barracks with lit windows, watch towers."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.paint import Canvas, grid, hashed, noise
from assets.studio.pipe.outdoors import Strip, halo, haze

SIZE = (1280, 300)
FOOT = 210
"""The wall stands on this row, px."""
INK, SHADE, WALL, FACE, LIT, RIM = "#22102c", "#38193e", "#54294a", "#74394f", "#a4575c", "#ffb878"
LAMP, GLASS = "#ffc878", "#3a1c40"
SLAB, SLAB_TALL = 40, 40
ROOF = ("#432046", "#6a3650", "#c07868")


def slab(strip: Strip, x: float) -> None:
    """A cast slab with its relief of a lozenge, between two posts; `x` is its left edge."""
    y = FOOT - SLAB_TALL
    strip.rect(x, y, SLAB, SLAB_TALL, FACE).rect(x, y, SLAB, 1, RIM, 0.9).rect(x, y + 1, SLAB, 2, LIT, 0.8)
    for row in range(2):
        for column in range(2):
            left, top = x + 4 + 17 * column, y + 5 + 16 * row
            middle = left + 7.5, top + 7
            strip.polygon([(left, middle[1]), (middle[0], top), (left + 15, middle[1])], LIT)
            strip.polygon([(left, middle[1]), (middle[0], top + 14), (left + 15, middle[1])], WALL)
            strip.line([(left, middle[1]), (middle[0], top), (left + 15, middle[1])], "#d08068", 0.8, 0.8)
    strip.rect(x - 2, y - 3, 5, SLAB_TALL + 3, WALL).rect(x + 2, y - 3, 1, SLAB_TALL + 3, RIM, 0.7).rect(x - 2, y - 3, 5, 1, RIM)
    strip.rect(x, FOOT - 4, SLAB, 4, SHADE, 0.6)


def coils(strip: Strip, left: int, right: int) -> None:
    """Razor wire in coils along the wall's top."""
    y = FOOT - SLAB_TALL - 6
    for x in range(left, right, 7):
        ring = [(x + 6 * math.cos(turn * math.pi / 6), y + 6 * math.sin(turn * math.pi / 6)) for turn in range(13)]
        strip.line(ring, INK, 0.9, 0.85)
        strip.line(ring[7:11], RIM, 0.7, 0.5)
    for x in range(left, right, SLAB):
        strip.line([(x, y + 6), (x, y - 6)], INK, 1.2)


def window(strip: Strip, x: float, y: float, is_lit: bool) -> None:
    """A barred window, lit or not; (x, y) is its upper left corner."""
    strip.rect(x - 1, y - 1, 16, 18, INK).rect(x, y, 14, 16, LAMP if is_lit else GLASS)
    if is_lit:
        strip.rect(x, y + 9, 14, 7, "#f6a85c")
    for bar in (4, 9):
        strip.rect(x + bar, y, 1, 16, INK)
    strip.rect(x, y + 7, 14, 1, INK).rect(x - 2, y + 16, 18, 2, "#c07868")


def barracks(strip: Strip, x: int, wide: int, tall: int, seed: int) -> None:
    """A long house of brick under corrugated iron; (x, FOOT) is its lower left corner."""
    y = FOOT - tall
    strip.rect(x, y, wide, tall, WALL)
    for course in range(0, tall, 5):
        shift = 5 * (course % 2)
        strip.rect(x, y + course + 4, wide, 1, SHADE, 0.7)
        for brick in range(-shift, wide - 10, 10):
            tone = hashed(brick, course, seed)
            if tone > 0.72 and brick >= 0:
                strip.rect(x + brick, y + course, 9, 4, FACE if tone < 0.93 else LIT, 0.8)
    strip.rect(x + wide - 5, y, 5, tall, LIT, 0.8).rect(x + wide - 1, y, 1, tall, RIM)
    strip.rect(x - 6, y - 9, wide + 12, 10, ROOF[0]).rect(x - 6, y - 9, wide + 12, 1, RIM).rect(x - 6, y, wide + 12, 1, INK)
    for rib in range(0, wide + 12, 4):
        strip.rect(x - 6 + rib, y - 8, 1, 8, ROOF[1])
    strip.rect(x, y + 1, wide, 5, INK, 0.5)
    for floor, row in enumerate(range(16, tall - SLAB_TALL - 18, 36)):
        strip.rect(x, y + row + 26, wide, 1, LIT, 0.5)
        for number, column in enumerate(range(18, wide - 22, 34)):
            window(strip, x + column, y + row, hashed(number, floor, seed) > 0.5)
    strip.rect(x + wide // 2 + 4, y - 22, 7, 14, SHADE).rect(x + wide // 2 + 10, y - 22, 1, 14, RIM).rect(
        x + wide // 2 + 3, y - 24, 9, 3, INK
    )


def watch_tower(strip: Strip, x: float, tall: float) -> None:
    """Four legs, a cabin with glass all round, a lamp; (x, FOOT) is the middle of its foot."""
    top = FOOT - tall
    for side in (-1, 1):
        strip.line([(x + 17 * side, FOOT), (x + 11 * side, top)], INK, 3.2)
        strip.line([(x + 17 * side + 1, FOOT), (x + 11 * side + 1, top)], RIM if side > 0 else LIT, 1)
    steps = int(tall // 26)
    for step in range(steps):
        low, high = FOOT - tall * step / steps, FOOT - tall * (step + 1) / steps
        reach, next_reach = 17 - 6 * step / steps, 17 - 6 * (step + 1) / steps
        strip.line([(x - reach, low), (x + next_reach, high)], SHADE, 1.4).line(
            [(x + reach, low), (x - next_reach, high)], SHADE, 1.4
        )
        strip.line([(x - next_reach, high), (x + next_reach, high)], INK, 1.4)
    strip.rect(x - 24, top - 3, 48, 4, INK).rect(x - 24, top - 3, 48, 1, RIM)
    strip.rect(x - 18, top - 16, 36, 13, WALL).rect(x + 13, top - 16, 5, 13, LIT).rect(x - 18, top - 28, 36, 12, LAMP)
    for post in (-18, -7, 5, 16):
        strip.rect(x + post, top - 28, 2, 12, INK)
    strip.rect(x - 7, top - 26, 5, 10, INK).circle(x - 4.5, top - 27, 2.6, INK)  # who is on watch
    strip.polygon([(x - 25, top - 28), (x + 25, top - 28), (x + 16, top - 38), (x - 16, top - 38)], ROOF[0])
    strip.line([(x - 16, top - 38), (x + 16, top - 38), (x + 25, top - 28)], RIM, 1.2)
    strip.rect(x - 1, top - 52, 1.4, 14, INK)
    strip.rect(x - 30, top - 9, 8, 7, INK).rect(x - 31, top - 8, 2, 5, "#fff4cc")


def water_tower(strip: Strip, x: float) -> None:
    """A riveted tank on a frame, dented; (x, FOOT) is the middle of its foot."""
    top = FOOT - 104
    for side in (-1, 0, 1):
        strip.line([(x + 16 * side, FOOT), (x + 15 * side, top)], INK, 2.4)
        strip.line([(x + 16 * side + 1, FOOT), (x + 15 * side + 1, top)], LIT, 0.8, 0.8)
    for level in (30, 62):
        strip.line([(x - 16, FOOT - level), (x + 16, FOOT - level)], INK, 1.6)
    strip.line([(x - 16, FOOT), (x + 16, FOOT - 30)], SHADE, 1.2).line([(x - 16, FOOT - 30), (x + 16, FOOT - 62)], SHADE, 1.2)
    strip.rect(x - 22, top - 34, 44, 34, WALL).rect(x + 6, top - 34, 9, 34, FACE).rect(x + 15, top - 34, 6, 34, LIT)
    strip.rect(x + 21, top - 34, 1, 34, RIM).rect(x - 24, top - 2, 48, 3, INK)
    for band in (6, 20):
        strip.rect(x - 22, top - 34 + band, 44, 1, SHADE)
    strip.polygon([(x - 25, top - 34), (x + 25, top - 34), (x, top - 46)], ROOF[0]).line(
        [(x, top - 46), (x + 25, top - 34)], RIM, 1.2
    )


def lorry(strip: Strip, x: float) -> None:
    """A parked lorry under its tilt, nose to the left; (x, FOOT) is its rear."""
    y = FOOT + 8
    strip.polygon([(x - 92, y - 8), (x - 92, y - 22), (x - 87, y - 36), (x - 68, y - 36), (x - 68, y - 8)], FACE)
    strip.polygon([(x - 88, y - 23), (x - 85, y - 33), (x - 76, y - 33), (x - 76, y - 23)], LAMP, 0.75)
    strip.line([(x - 92, y - 22), (x - 87, y - 36), (x - 68, y - 36)], RIM, 1.2)
    tilt = [(x - 66, y - 14), (x - 66, y - 42), (x - 60, y - 47), (x - 4, y - 47), (x, y - 42), (x, y - 14)]
    strip.polygon(tilt, WALL).polygon([(x - 8, y - 14), (x - 8, y - 46), (x - 4, y - 47), (x, y - 42), (x, y - 14)], LIT)
    for hoop in (-52, -37, -22):
        strip.line([(x + hoop, y - 15), (x + hoop, y - 46)], SHADE, 1.2).line(
            [(x + hoop + 1.5, y - 15), (x + hoop + 1.5, y - 46)], FACE
        )
    strip.line([(x - 66, y - 42), (x - 60, y - 47), (x - 4, y - 47), (x, y - 42)], RIM, 1.3)
    strip.rect(x - 92, y - 13, 92, 6, INK)
    for wheel in (-80, -40, -14):
        strip.circle(x + wheel, y - 6, 7.5, INK).circle(x + wheel, y - 6, 3.2, FACE)


def drums(strip: Strip, x: float) -> None:
    """Six drums in a heap; (x, FOOT) is its lower left corner."""
    y = FOOT + 7
    for column, row in ((0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (0.5, 2)):
        left, low = x + 13 * column, y - 16 * row
        colour = "#8a3440" if (column + row) % 2 else "#3c4858"
        strip.rect(left, low - 16, 12, 15, INK).rect(left + 1, low - 15, 10, 13, colour)
        strip.rect(left + 8, low - 15, 3, 13, "#c8645c" if (column + row) % 2 else "#6c7480")
        strip.rect(left + 1, low - 15, 10, 1, RIM).rect(left + 1, low - 9, 10, 1, INK, 0.7)


def poplar(strip: Strip, x: float, tall: float, seed: int) -> None:
    """A slim tree behind the wall, its right side in the sun; (x, FOOT) is its foot."""
    strip.rect(x - 1, FOOT - 30, 2, 30, INK)
    steps = 9
    half = [(0.13 * math.sin(math.pi * step / steps) ** 0.7 + 0.02 * hashed(step, seed)) * tall for step in range(steps + 1)]
    levels = [FOOT - 18 - (tall - 18) * step / steps for step in range(steps + 1)]
    left = [(x - reach, level) for reach, level in zip(half, levels, strict=True)]
    right = [(x + reach, level) for reach, level in zip(half, levels, strict=True)]
    strip.polygon([*left, *right[::-1]], SHADE).polygon([(x + 1, levels[0]), *right[1:], (x, levels[-1])], WALL)
    strip.line(right[2:], "#d88460", 1.1, 0.8)
    for number in range(int(tall / 4)):
        level = levels[0] - (tall - 26) * hashed(number, seed, 1)
        reach = 0.1 * tall * (hashed(number, seed, 2) - 0.35)
        strip.line([(x + reach, level), (x + reach + 3, level - 5)], LIT if reach > 0 else FACE, 1, 0.7)


def lamp_post(strip: Strip, x: float) -> None:
    """Two floodlights on a mast; (x, FOOT) is its foot."""
    strip.rect(x - 1, FOOT - 104, 2, 110, INK).rect(x + 1, FOOT - 104, 0.8, 110, RIM, 0.6)
    strip.rect(x - 9, FOOT - 108, 18, 5, INK)
    for side in (-7, 3):
        strip.rect(x + side, FOOT - 106, 4, 3, "#fff4cc")


TOWERS = ((506, 150.0), (972, 142.0))
"""Where, and how high the cabin is."""
LAMPS = (300, 724, 1120)
HOUSES = ((22, 190, 96, 3), (566, 250, 120, 5), (846, 74, 84, 7), (1010, 92, 88, 9))
"""Left edge, width, height, seed."""
POPLARS = (
    (250, 104),
    (272, 118),
    (338, 96),
    (462, 110),
    (830, 92),
    (936, 108),
    (1128, 112),
    (1150, 128),
    (1174, 106),
    (1238, 118),
    (1262, 100),
)
"""Where, and how tall."""


def ground(canvas: Canvas) -> None:
    """Trodden dust before the wall, brightest where the sun comes over it; shadows to the left; ruts."""
    size = canvas.size
    ys = grid(size)[1]
    strip = Strip(canvas, 1)
    strip.rect(0, FOOT, size[0], size[1] - FOOT, "#b0605a").rect(0, FOOT, size[0], 1, "#e8986c")
    for x, wide, tall in (*((x, wide, 5) for x, wide, _, _ in HOUSES), *((x, 2, 12) for x in LAMPS)):
        strip.polygon([(x, FOOT), (x + wide, FOOT), (x + wide - 60, FOOT + tall), (x - 84, FOOT + tall)], "#5c2c4a", 0.5)
    strip.lay()
    grain = noise(size, 83, 52, 5, 4, wrap_x=True)
    below = ys > FOOT
    canvas.tint("#e09468", below * np.clip((0.42 - grain) * 4, 0, 0.5))
    canvas.tint("#84405a", below * np.clip((grain - 0.5) * 4, 0, 0.6))
    canvas.tint("#45203f", np.clip((ys - FOOT - 16) / 70, 0, 1) * 0.9)


def compound() -> Canvas:
    """The yard's far side, from the wall's top down to the dust before it."""
    canvas = Canvas(SIZE)
    back = Strip(canvas, 2)
    for number, (x, tall) in enumerate(POPLARS):
        poplar(back, x, tall, number)
    water_tower(back, 404)
    for x, tall in TOWERS:
        watch_tower(back, x, tall)
    for house in HOUSES:
        barracks(back, *house)
    back.lay()
    haze(canvas, FOOT - 50, 90, "#c8685c", 0.42, 31)
    front = Strip(canvas, 2)
    for x in range(0, SIZE[0], SLAB):
        slab(front, x)
    coils(front, 0, SIZE[0])
    for x in LAMPS:
        lamp_post(front, x)
    front.lay()
    ground(canvas)
    near = Strip(canvas, 2)
    lorry(near, 872)
    drums(near, 640)
    drums(near, 1080)
    lorry(near, 250)
    near.lay()
    for x in LAMPS:
        halo(canvas, x, FOOT - 104, 44, "#ffc878", 0.55)
    for x, tall in TOWERS:
        halo(canvas, x, FOOT - tall - 22, 40, "#ffc878", 0.5)
        halo(canvas, x - 30, FOOT - tall - 5, 18, "#fff0c0", 0.6)
    haze(canvas, FOOT + 4, 14, "#ffa868", 0.3, 37)
    return canvas


PICTURES = {"base_compound": compound}
