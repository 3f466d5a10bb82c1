"""The bomb, the drums, what they do, and the small people on the bridge."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.bridge.masonry import Frame, hard, puff
from assets.studio.paint import Canvas, Layer, Pixels
from assets.studio.sheet import Sheet
from assets.studio.valley.tones import FIRE, INK, OLIVE, RED, STEEL, WOOD

BURST_FRAMES = 30
BURST_SIZE, BURST_FOOT = (260, 230), 206
SMOKE = ("#b4785a", "#7c4a3c", "#4c2a2c", "#241318")
SOOT = ("#8a6a66", "#5c4448", "#3a2a34", "#1c141c")


def _turned(size: int, angle: float) -> tuple[Canvas, Layer]:
    canvas = Canvas((size, size))
    layer = canvas.layer()
    layer.canvas.translate(size / 2, size / 2)
    layer.canvas.rotate(angle)
    return canvas, layer


def bomb(angle: float, is_lit: bool) -> Pixels:
    """A stout bomb, its nose to the right at angle 0 (degrees, clockwise), a dial in its side."""
    canvas, layer = _turned(32, angle)
    layer.polygon([(-10, -5), (-14, -7), (-14, 7), (-10, 5)], INK).polygon([(-11, -4), (-13, -6), (-13, 6), (-11, 4)], OLIVE[4])
    layer.curve([(-11, -5), (2, -6), (9, -4), (12, 0), (9, 4), (2, 6), (-11, 5)], INK, tension=0.6)
    layer.curve([(-10, -4), (2, -5), (8, -3), (11, 0), (8, 3), (2, 5), (-10, 4)], OLIVE[3], tension=0.6)
    layer.curve([(-9, -4), (2, -5), (8, -3), (9, -1), (2, -2), (-9, -1)], OLIVE[5], tension=0.6)
    layer.rect(5, -4, 2, 8, RED[3]).rect(-4, -3, 6, 6, INK).rect(-3, -2, 4, 4, "#f4e6c4")
    layer.rect(-1, -2, 1, 2, INK).pixel(-1, 0, RED[4] if is_lit else INK)
    if is_lit:
        layer.circle(-1, 0, 1.6, RED[4])
    return canvas.over(layer).pixels


def drums(angle: float) -> Pixels:
    """Six oil drums on a pallet, under a net."""
    canvas, layer = _turned(40, angle)
    layer.rect(-12, 5, 24, 3, INK).rect(-11, 5, 22, 2, WOOD[4])
    for row in range(2):
        for column in range(3):
            x, y = -11 + column * 8, -8 + row * 7
            layer.rect(x, y, 7, 7, INK).rect(x + 1, y, 5, 6, RED[2]).rect(x + 1, y, 2, 6, RED[4]).rect(x + 1, y + 3, 5, 1, INK)
    layer.line([(-12, -8), (12, 6)], "#d8bc92", 1).line([(12, -8), (-12, 6)], "#d8bc92", 1)
    return canvas.over(layer).pixels


def burst() -> list[Frame]:
    """The big one: a flash, a ball of fire, a column of brown smoke that rolls up and tears."""
    generator = np.random.default_rng(12)
    balls = []
    for index in range(46):
        angle = generator.uniform(-2.9, -0.25)
        speed = generator.uniform(1.6, 8.2) * (0.6 if index % 3 else 1.0)
        balls.append(
            (math.cos(angle) * speed, math.sin(angle) * speed, generator.uniform(10, 22), generator.uniform(0, 5), index % 4 == 0)
        )
    frames = []
    for frame in range(BURST_FRAMES):
        canvas = Canvas(BURST_SIZE)
        layer = canvas.layer()
        middle, foot = BURST_SIZE[0] / 2, BURST_FOOT
        if frame == 0:
            layer.circle(middle, foot - 14, 46, FIRE[5]).circle(middle, foot - 14, 62, FIRE[4], stroke=6)
        for vx, vy, size, start, is_soot in sorted(balls, key=lambda ball: -ball[1]):
            age = frame - start
            if age <= 0 or age > 24:
                continue
            drag = (1 - 0.86**age) / 0.14
            x, y = middle + vx * drag * 1.5, foot - 12 + vy * drag * 1.45 - age * 1.3
            radius = size * min(0.45 + age / 6, 1.0) * (1 if age < 14 else max(1 - (age - 14) / 11, 0.1))
            heat = age + start * 0.4
            if heat < 3:
                tones = (FIRE[5], FIRE[5], FIRE[4], FIRE[3])
            elif heat < 6:
                tones = (FIRE[5], FIRE[4], FIRE[3], FIRE[2])
            elif heat < 9:
                tones = (FIRE[4], FIRE[3], FIRE[2], FIRE[1])
            elif heat < 12:
                tones = (FIRE[3], FIRE[2], FIRE[1], FIRE[0])
            else:
                tones = SOOT if is_soot else SMOKE
            puff(layer, x, min(y, foot - 4), radius, tones)
        for index in range(26):
            angle, speed = generator.uniform(-3.0, -0.1), 9 - index % 5
            reach = frame * speed
            if 0 < frame < 12:
                x, y = middle + math.cos(angle) * reach, foot - 10 + math.sin(angle) * reach + frame * frame * 0.5
                if y < foot:
                    layer.line(
                        [(x, y), (x - math.cos(angle) * 7, y - math.sin(angle) * 7)], FIRE[5] if index % 2 else FIRE[3], 1.6
                    )
        canvas.over(layer)
        if not canvas.pixels[..., 3].any():
            canvas.pixels[BURST_FOOT, BURST_SIZE[0] // 2] = 1
        frames.append((hard(canvas.pixels), (BURST_SIZE[0] // 2, BURST_FOOT)))
    return frames


def _sided(pictures: list[Pixels], anchor: tuple[int, int]) -> tuple[list[Frame], list[Frame]]:
    """Frames for the right, and mirrored for the left."""
    right = [(hard(picture), anchor) for picture in pictures]
    left = [(np.ascontiguousarray(picture[:, ::-1]), (picture.shape[1] - anchor[0], anchor[1])) for picture, _ in right]
    return right, left


def runner(step: int, cap: str, coat: str, light: str, pose: str) -> Pixels:
    """Somebody fourteen pixels tall."""
    canvas = Canvas((20, 20))
    layer = canvas.layer()
    if pose == "work":
        layer.rect(6, 11, 6, 6, INK).rect(7, 11, 4, 5, coat).rect(7, 11, 1, 5, light).rect(4, 16, 8, 2, INK)
        layer.rect(10, 7, 4, 4, INK).rect(11, 8, 3, 3, "#e0b088").rect(10, 7, 4, 1, cap)
        layer.rect(11, 12 + step % 2, 4, 1, "#e0b088")
        return canvas.over(layer).pixels
    lean = 1 if pose == "run" else 0
    layer.rect(8 + lean, 4, 4, 4, INK).rect(9 + lean, 5, 3, 2, "#e0b088").rect(8 + lean, 3, 4, 2, cap)
    layer.rect(7, 7, 6, 7, INK).rect(8, 8, 4, 5, coat).rect(8, 8, 1, 5, light)
    if pose == "run":
        for way, swing in ((1, (4, 1, -3, 0)[step]), (-1, (-4, -1, 3, 0)[step])):
            layer.line([(10, 13), (10 + swing, 18)], INK, 2.4)
            layer.line([(10, 9), (10 - swing * 0.8 + way, 12)], coat, 1.6)
    elif pose == "done":
        layer.rect(8, 14, 2, 4, INK).rect(11, 14, 2, 4, INK).line([(11, 8), (15, 3 - step % 2)], coat, 1.8).rect(
            14, 1 - step % 2, 4, 2, cap
        )
    else:
        layer.line([(9, 13), (6 + step % 2, 18)], INK, 2.2).line([(11, 13), (15 - step % 2, 17)], INK, 2.2)
        layer.line([(8, 9), (3, 6 + step % 2)], coat, 1.6).line([(12, 9), (17, 5 + step % 2)], coat, 1.6)
    return canvas.over(layer).pixels


def people(cap: str, coat: str, light: str, poses: dict[str, int]) -> Sheet:
    """A sheet of one man."""
    sheet = Sheet()
    for pose, count in poses.items():
        right, left = _sided([runner(step, cap, coat, light, pose) for step in range(count)], (10, 18))
        sheet.add(pose, right, left, loop=True)
    return sheet


def sheets() -> dict[str, Sheet]:
    """Everything."""
    charge = Sheet(1024)
    for name, pictures, loop in (
        ("bomb_fall", [bomb(angle, is_lit=False) for angle in (0, 10, 22, 34, 46, 54, 60)], False),
        ("bomb_roll", [bomb(angle, is_lit=True) for angle in range(0, 360, 45)], True),
        ("bomb_lie", [bomb(4, is_lit) for is_lit in (True, True, True, False, False, False)], True),
        ("drums_fall", [drums(angle) for angle in (0, 6, 14, 24, 34, 40)], False),
        ("drums_roll", [drums(angle) for angle in range(0, 360, 45)], True),
        ("drums_lie", [drums(3)], True),
    ):
        size = pictures[0].shape[0]
        right, left = _sided(pictures, (size // 2, size // 2 + (5 if name.startswith("bomb") else 7)))
        charge.add(name, right, left, loop=loop)
    charge.add("burst", burst())
    crew = people(OLIVE[5], OLIVE[3], OLIVE[5], {"run": 4, "fall": 2})
    engineer = people("#f4e6c4", STEEL[3], STEEL[5], {"run": 4, "work": 2, "done": 2, "fall": 2})
    return {"drop_bomb": charge, "column_crew": crew, "bridge_engineer": engineer}
