"""What flies and what drives: the cargo plane seen from the side, and the column."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from assets.studio.bridge.masonry import Frame, hard, puff
from assets.studio.paint import Canvas, Layer, Pixels
from assets.studio.sheet import Sheet
from assets.studio.valley.tones import CLOTH, GLINT, INK, OLIVE, RED, RUBBER, STEEL

PLANE_SIZE, PLANE_MIDDLE, PLANE_FOOT = (190, 110), (95, 58), 65
"""The picture, where the fuselage's middle is in it, and where the lower edge of the rules' box is."""
BANK_FRAMES = 15
VEHICLE_SIZE, VEHICLE_FOOT = (96, 52), 46
SMOKE = ("#8a8088", "#5c545e", "#3a343e", "#201c24")


def _plane(layer: Layer, prop: int) -> None:
    """Nose to the right, about the middle of the fuselage; light from above."""
    layer.polygon([(-56, -6), (-78, -44), (-62, -44), (-34, -8)], INK).polygon(
        [(-54, -7), (-75, -42), (-64, -42), (-37, -8)], STEEL[4]
    )
    layer.polygon([(-54, -7), (-75, -42), (-71, -42), (-49, -8)], STEEL[5]).polygon(
        [(-47, -8), (-66, -42), (-64, -42), (-37, -8)], STEEL[2]
    )
    layer.rect(-69, -36, 7, 5, RED[3])
    layer.polygon([(-84, -42), (-56, -46), (-54, -43), (-82, -39)], INK).line([(-82, -42), (-57, -45)], STEEL[6], 1.4)
    layer.curve([(-64, -8), (-20, -12), (36, -12), (56, -7), (64, 0), (56, 6), (30, 9), (-16, 9), (-46, 2)], INK, tension=0.6)
    layer.curve(
        [(-62, -7), (-20, -11), (36, -11), (55, -6), (62, 0), (55, 5), (30, 8), (-16, 8), (-45, 1)], STEEL[3], tension=0.6
    )
    layer.curve([(-61, -7), (-20, -11), (36, -11), (53, -7), (50, -4), (20, -4), (-30, -3), (-54, -5)], STEEL[5], tension=0.6)
    layer.curve([(-40, 2), (-12, 5), (30, 5), (54, 3), (46, 7), (30, 8), (-16, 8)], STEEL[2], tension=0.6)
    layer.line([(-58, -8), (-20, -11), (36, -11)], GLINT, 1)
    for x in range(-30, 40, 11):
        layer.rect(x, -4, 3, 3, INK).rect(x, -4, 2, 1, STEEL[6])
    layer.polygon([(46, -9), (54, -7), (56, -3), (46, -3)], INK).polygon([(47, -8), (52, -7), (53, -5), (47, -5)], "#8fd0e0")
    layer.circle(60, 1, 4, INK).circle(60, 0, 2.6, STEEL[1])
    layer.polygon([(-46, 2), (-16, 8), (-18, 12), (-62, 17), (-60, 13)], INK).polygon(
        [(-44, 4), (-18, 9), (-58, 15), (-57, 13)], STEEL[1]
    )
    layer.line([(-20, 11), (-60, 16)], STEEL[5], 1)
    layer.polygon([(-22, -9), (20, -12), (32, 14), (10, 33), (-10, 33)], INK)
    layer.polygon([(-20, -8), (19, -11), (30, 13), (9, 31), (-8, 31)], STEEL[4])
    layer.polygon([(-20, -8), (-4, -9), (-2, 31), (-8, 31)], STEEL[5]).polygon(
        [(14, -10), (19, -11), (30, 13), (9, 31), (6, 31)], STEEL[2]
    )
    layer.rect(-5, 22, 9, 6, RED[3]).line([(-20, -8), (-8, 31)], GLINT, 1.2)
    for x, y in ((14, 2), (6, 18)):
        layer.curve([(x - 12, y), (x + 14, y - 4), (x + 20, y), (x + 14, y + 4)], INK, tension=0.5)
        layer.curve([(x - 10, y - 0.5), (x + 13, y - 3), (x + 18, y), (x + 6, y + 1)], STEEL[5], tension=0.5)
        reach = (12, 9, 12, 6)[prop % 4]
        layer.oval(x + 20, y, 1.8, reach, STEEL[6], 0.9).line([(x + 20, y - reach), (x + 20, y + reach)], INK, 1)


def plane(angle: float, prop: int, *, width: float = 1.0, roll: float = 0.0, smoke: bool = False) -> Pixels:
    """The aeroplane; `angle` in degrees, nose down positive; `width` narrows it in a turn, `roll` lifts the wing."""
    canvas = Canvas(PLANE_SIZE)
    layer = canvas.layer()
    layer.canvas.translate(*PLANE_MIDDLE)
    layer.canvas.rotate(angle)
    layer.canvas.scale(width if abs(width) > 0.12 else math.copysign(0.12, width), 1)
    if roll:
        layer.canvas.scale(1, 1 - 0.16 * roll)
        layer.canvas.skew(0.12 * roll, 0)
    _plane(layer, prop)
    if smoke:
        for index in range(4):
            puff(layer, -30 - index * 11, -6 - index * 4 + prop % 3, 5 + index * 1.4, SMOKE)
    return canvas.over(layer).pixels


def _sided(pictures: list[Pixels], anchor: tuple[int, int]) -> tuple[list[Frame], list[Frame]]:
    right = [(hard(picture), anchor) for picture in pictures]
    left = [(np.ascontiguousarray(picture[:, ::-1]), (picture.shape[1] - anchor[0], anchor[1])) for picture, _ in right]
    return right, left


def plane_sheet() -> Sheet:
    """All its attitudes."""
    sheet = Sheet(1024)
    anchor = PLANE_MIDDLE[0], PLANE_FOOT
    for name, angle in (("level", 0.0), ("climb1", -5.0), ("climb2", -11.0), ("dive1", 5.0), ("dive2", 11.0)):
        sheet.add(name, *_sided([plane(angle, prop) for prop in range(4)], anchor), loop=True)
    sheet.add("hurt", *_sided([plane((2, -2, 1, -1)[prop], prop, smoke=True) for prop in range(4)], anchor), loop=True)
    sheet.add("wreck", *_sided([plane(14, prop, smoke=True) for prop in range(4)], anchor), loop=True)
    turn = [math.cos(math.pi * (frame + 0.5) / BANK_FRAMES) for frame in range(BANK_FRAMES)]
    bank = [plane(0, frame, width=part, roll=1 - abs(part)) for frame, part in enumerate(turn)]
    sheet.add("bank", *_sided(bank, anchor))
    return sheet


# ---------------------------------------------------------------- the column; drawn looking left, as it drives


def _wheels(layer: Layer, places: tuple[float, ...], radius: float, step: int) -> None:
    for x in places:
        layer.circle(x, -radius, radius + 0.6, INK).circle(x, -radius, radius - 1, RUBBER[3]).circle(
            x, -radius, radius * 0.45, STEEL[4]
        )
        turn = step * 0.8
        layer.line([(x, -radius), (x + math.cos(turn) * radius * 0.7, -radius + math.sin(turn) * radius * 0.7)], RUBBER[1], 1)


def _tank(layer: Layer, step: int) -> None:
    layer.polygon([(-33, -8), (-28, -15), (28, -15), (34, -9), (30, -1), (-28, -1)], INK)
    layer.polygon([(-31, -8), (-27, -13), (27, -13), (32, -9)], OLIVE[4]).line([(-31, -9), (-27, -14), (27, -14)], OLIVE[6], 1)
    layer.rect(-30, -8, 60, 7, RUBBER[1])
    for x in range(-28, 31, 4):
        layer.rect(x + step % 4 - 2, -9, 2, 1, STEEL[3]).rect(x - step % 4 + 2, -2, 2, 1, STEEL[3])
    _wheels(layer, (-24, -14, -4, 6, 16, 26), 4.0, step)
    layer.curve([(-14, -14), (-12, -22), (-2, -26), (10, -25), (17, -20), (18, -14)], INK, tension=0.6)
    layer.curve([(-12, -15), (-11, -21), (-2, -24), (9, -24), (15, -19), (16, -15)], OLIVE[3], tension=0.6)
    layer.curve([(-11, -18), (-9, -22), (-2, -24), (8, -24), (12, -21), (2, -20)], OLIVE[5], tension=0.6)
    layer.polygon([(-44, -22), (-12, -21), (-12, -18), (-44, -20)], INK).line([(-43, -21), (-12, -20)], OLIVE[5], 1.2)
    layer.rect(3, -29, 8, 4, INK).rect(4, -28, 6, 2, OLIVE[4]).circle(2, -19, 2.6, RED[3])
    layer.line([(14, -24), (22, -44)], INK, 1.2)


def _lorry(layer: Layer, step: int, load: Callable[[Layer], None]) -> None:
    layer.rect(-28, -8, 58, 4, INK).rect(-27, -8, 56, 2, OLIVE[2])
    layer.polygon([(-32, -7), (-32, -13), (-24, -15), (-20, -25), (-8, -25), (-8, -7)], INK)
    layer.polygon([(-30, -8), (-30, -12), (-23, -14), (-19, -23), (-10, -23), (-10, -8)], OLIVE[3])
    layer.polygon([(-22, -15), (-19, -22), (-13, -22), (-13, -15)], "#8fb8c0").line(
        [(-30, -13), (-23, -15), (-19, -24), (-10, -24)], OLIVE[5], 1
    )
    layer.rect(-32, -11, 2, 2, GLINT)
    load(layer)
    _wheels(layer, (-22, 10, 22), 5.0, step)


def _canvas_load(layer: Layer) -> None:
    layer.polygon([(-7, -8), (-7, -27), (-2, -31), (26, -31), (30, -27), (30, -8)], INK)
    layer.polygon([(-5, -10), (-5, -26), (-1, -29), (25, -29), (28, -26), (28, -10)], CLOTH[2])
    layer.polygon([(-5, -24), (-1, -29), (25, -29), (28, -25)], CLOTH[4])
    for x in (3, 12, 21):
        layer.line([(x, -29), (x, -10)], CLOTH[1], 1)
    layer.rect(-5, -12, 33, 3, OLIVE[3])


def _flak_load(layer: Layer) -> None:
    layer.rect(-7, -12, 37, 5, INK).rect(-6, -11, 35, 3, OLIVE[3]).rect(6, -20, 10, 9, INK).rect(7, -19, 8, 7, STEEL[3])
    for lift in (0, 4):
        layer.line([(12 + lift, -17), (-4 + lift, -38)], INK, 3).line([(12 + lift, -17), (-4 + lift, -38)], STEEL[4], 1.2)
    layer.rect(18, -18, 6, 7, INK).rect(19, -17, 4, 5, OLIVE[4])


def _tank_load(layer: Layer) -> None:
    layer.curve([(-7, -10), (-6, -26), (0, -29), (24, -29), (30, -25), (30, -10)], INK, tension=0.5)
    layer.curve([(-5, -11), (-4, -25), (1, -27), (23, -27), (28, -24), (28, -11)], RED[2], tension=0.5)
    layer.rect(0, -26, 24, 3, RED[4]).rect(-4, -19, 32, 3, "#f4e6c4").rect(8, -32, 8, 4, INK).rect(9, -31, 6, 2, STEEL[4])


def _radio_load(layer: Layer) -> None:
    layer.rect(-7, -29, 36, 22, INK).rect(-5, -27, 32, 18, OLIVE[4]).rect(-5, -27, 32, 3, OLIVE[6])
    layer.rect(0, -22, 7, 6, "#8fb8c0").rect(12, -22, 7, 6, "#8fb8c0").rect(-5, -13, 32, 2, GLINT)
    layer.line([(22, -28), (26, -50)], INK, 1.4).line([(6, -28), (4, -44)], INK, 1.2).oval(4, -44, 5, 2, STEEL[5], stroke=1)


def _scout(layer: Layer, step: int) -> None:
    layer.polygon([(-28, -6), (-24, -15), (-10, -20), (14, -20), (26, -14), (28, -6), (22, -3), (-22, -3)], INK)
    layer.polygon([(-26, -7), (-22, -14), (-9, -18), (13, -18), (24, -13), (26, -7)], OLIVE[3])
    layer.polygon([(-22, -14), (-9, -18), (13, -18), (20, -15), (-4, -14)], OLIVE[5])
    layer.rect(-6, -26, 14, 7, INK).rect(-5, -25, 12, 5, OLIVE[4]).line([(-6, -22), (-22, -23)], INK, 2)
    layer.circle(8, -11, 2.4, RED[3])
    _wheels(layer, (-16, 14), 5.4, step)


KINDS: dict[str, Callable[[Layer, int], None]] = {
    "scout": _scout,
    "truck": lambda layer, step: _lorry(layer, step, _canvas_load),
    "tank": _tank,
    "flak": lambda layer, step: _lorry(layer, step, _flak_load),
    "bowser": lambda layer, step: _lorry(layer, step, _tank_load),
    "command": lambda layer, step: _lorry(layer, step, _radio_load),
}


def vehicle(kind: str, step: int, *, sunk: float = -1.0) -> Pixels:
    """A vehicle looking left; `sunk` from 0 to 1: so much of it has gone down, nose first."""
    canvas = Canvas(VEHICLE_SIZE)
    layer = canvas.layer()
    layer.canvas.translate(VEHICLE_SIZE[0] / 2, VEHICLE_FOOT)
    if sunk >= 0:
        layer.canvas.translate(0, 40 * sunk)
        layer.canvas.rotate(-22 - 20 * sunk)
    KINDS[kind](layer, step)
    canvas.over(layer)
    if sunk >= 0:
        canvas.pixels[VEHICLE_FOOT - 2 :] = 0
        water = canvas.layer()
        for index in range(7):
            water.rect(
                20 + index * 8 + (step * 3 + index * 5) % 4,
                VEHICLE_FOOT - 2 + index % 2,
                6,
                2,
                "#dcf4e4" if index % 2 else "#96d8c8",
            )
        canvas.over(water)
    return canvas.pixels


def vehicle_sheet() -> Sheet:
    """The column."""
    sheet = Sheet(1024)
    anchor = VEHICLE_SIZE[0] // 2, VEHICLE_FOOT
    for kind in KINDS:
        left = [(hard(vehicle(kind, step)), anchor) for step in range(4)]
        sheet.add(kind, left, left, loop=True)
        sinking = [(hard(vehicle(kind, step, sunk=step / 14)), anchor) for step in range(15)]
        sheet.add(f"{kind}_stopped", sinking, sinking)
    return sheet


def sheets() -> dict[str, Sheet]:
    """Everything."""
    return {"bomb_plane": plane_sheet(), "bridge_vehicle": vehicle_sheet()}
