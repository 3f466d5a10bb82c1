"""The bomb, the drums, what they do, and the small people on the bridge."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.bridge.masonry import Frame, hard, puff, torn_cloud
from assets.studio.paint import Canvas, Layer, Pixels, grid, hashed
from assets.studio.sheet import Sheet
from assets.studio.valley.tones import FIRE, INK, OLIVE, RED, STEEL, WOOD

BURST_FRAMES, BURST_FAST, BURST_WHOLE = 34, 22, 20
"""Frames of the burst; the last of them that are shown for longer each begin here; from here on it tears."""
BURST_HELD, BURST_LOW = 11, 80
"""From this frame on its foot tears, as far up as so many px."""
BURST_SIZE, BURST_FOOT = (300, 252), 248
STEM_BALLS, CAP_BALLS, SKIRT_BALLS, CORE_BALLS = 15, 20, 6, 11
"""What the cloud is made of: the column, its head, what rolls along the ground to either side, the fire in its foot."""
SKIRT_STEP = 14
"""From ball to ball of the skirt, px."""
CORE_LIFE, SPARKS, SPARK_FRAMES = 18, 26, 12
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


def _cloud_tones(age: float, is_soot: bool) -> tuple[str, ...]:
    """Of a ball so many frames old: white, yellow, red, then smoke."""
    for oldest, first in ((3, 5), (6, 4), (9, 3)):
        if age < oldest:
            return tuple(FIRE[max(first - step, 0)] for step in range(4))
    return SOOT if is_soot else SMOKE


def _stem(frame: float, number: int, lean: float) -> tuple[float, float, float]:
    """Place (px from the foot of it, up is less) and radius of a ball of the column: close enough to hide all between them."""
    part = number / STEM_BALLS
    rise = _rise(frame)
    wobble = 15 * math.sin(number * 1.9) * min(0.4 + frame / 10, 1)
    radius = (24 - 3 * part + 4 * math.sin(number * 2.7)) * min(0.6 + frame / 9, 1.15)
    return wobble + lean * part * part, -part * rise - 4, radius


def _cap(frame: float, number: int, lean: float) -> tuple[float, float, float]:
    """The same of a ball of the head: they roll about its middle, up within and down without."""
    turn = 2 * math.pi * number / CAP_BALLS + frame * 0.05 * (1 if number % 2 else -1)
    wide = 30 + 30 * (1 - math.exp(-frame / 7))
    ring = 0.35 + 0.65 * ((number * 7) % CAP_BALLS) / CAP_BALLS
    x, y = math.cos(turn) * wide * ring, math.sin(turn) * wide * 0.7 * ring
    return x + lean, y - _rise(frame), (15 + 8 * hashed(number, 3, 1)) * min(0.65 + frame / 8, 1.2)


def _skirt(frame: float, number: int) -> tuple[float, float, float]:
    """The same of a ball of what rolls away along the ground, a chain to either side."""
    way, place = (1 if number % 2 else -1), number // 2
    reach = (place + 0.7) * SKIRT_STEP * (1 - math.exp(-frame / 6))
    radius = (19 - 2.2 * place) * min(0.5 + frame / 8, 1.0) * (1 + 0.16 * math.sin(number * 2.3))
    return way * reach, -0.62 * radius - 1.5 * math.sin(place * 1.7 + frame * 0.2), radius


def _rise(frame: float) -> float:
    """How high the middle of the head is, px."""
    return 34 + 78 * (1 - math.exp(-frame / 5)) + 1.5 * frame


def burst() -> list[Frame]:
    """The big one: a flash, a ball of fire on the ground, and one cloud that rolls up from there on a stem, leans and tears."""
    middle, foot = BURST_SIZE[0] / 2, BURST_FOOT
    frames = []
    for frame in range(BURST_FRAMES):
        age = float(min(frame, BURST_FAST)) + max(frame - BURST_FAST, 0) * 1.7
        lean = 0.9 * max(age - 8, 0)
        canvas = Canvas(BURST_SIZE)
        layer = canvas.layer()
        balls = [(*_skirt(age, number), age + 2 - number // 2 * 0.3, number % 3 == 0) for number in range(2 * SKIRT_BALLS)]
        balls += [(*_cap(age, number, lean), age - 1.5 * hashed(number, 5, 2), number % 4 == 0) for number in range(CAP_BALLS)]
        balls += [(*_stem(age, number, lean), age + 1 - number * 0.1, number % 5 == 0) for number in range(STEM_BALLS)]
        for x, y, radius, heat, is_soot in sorted(balls, key=lambda ball: ball[1]):
            puff(layer, middle + x, foot + y, radius, _cloud_tones(heat, is_soot))
        for number in range(CORE_BALLS):  # fire in its foot, before the smoke
            left = 1 - age / CORE_LIFE
            if left > 0:
                x, y = 52 * (hashed(number, 7, 1) - 0.5) * (1 + age / 14), -12 - 56 * hashed(number, 7, 2) * min(0.4 + age / 7, 1)
                radius = (15 + 12 * hashed(number, 7, 3)) * left**0.6 + 1
                puff(layer, middle + x, foot + y, radius, _cloud_tones(age * 0.5, is_soot=False))
        if frame == 0:
            layer.circle(middle, foot - 14, 46, FIRE[5]).circle(middle, foot - 14, 62, FIRE[4], stroke=6)
        for number in range(SPARKS):
            angle, speed = -0.1 - 2.9 * hashed(number, 9, 1), 9 - number % 5
            x, y = middle + math.cos(angle) * frame * speed, foot - 10 + math.sin(angle) * frame * speed + frame * frame * 0.5
            if 0 < frame < SPARK_FRAMES and y < foot:
                tail = (x - math.cos(angle) * 7, y - math.sin(angle) * 7)
                layer.line([(x, y), tail], FIRE[5] if number % 2 else FIRE[3], 1.6)
        canvas.over(layer)
        canvas.pixels[BURST_FOOT:] = 0
        # What it stands on may fall: it lets go of the ground first.
        low = np.clip((grid(BURST_SIZE)[1] - BURST_FOOT + BURST_LOW) / BURST_LOW, 0, 1)
        part = max(frame - BURST_WHOLE, 0) / (BURST_FRAMES - BURST_WHOLE) + low * np.clip((frame - BURST_HELD) / 8, 0, 1)
        cloud = torn_cloud(canvas.pixels, part, 31) if part.any() else canvas.pixels
        frames.append((hard(cloud), (BURST_SIZE[0] // 2, BURST_FOOT)))
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
