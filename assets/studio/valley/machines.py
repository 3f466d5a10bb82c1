"""The battle's machines: the column under guns and pallets, flak, the gunship, what falls, flies and bursts."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.bridge.machines import KINDS, VEHICLE_FOOT, VEHICLE_SIZE
from assets.studio.bridge.masonry import Frame, hard, puff
from assets.studio.paint import Canvas, Layer, Pixels, hashed
from assets.studio.sheet import Sheet
from assets.studio.valley.tones import CLOTH, FIRE, GLINT, INK, OLIVE, RED, ROCK, STEEL, WOOD

DUST = (ROCK[7], ROCK[6], ROCK[5], ROCK[3])
SOOT = ("#948884", "#6a5e62", "#453c44", "#2a242c")
MUZZLES = {
    "scout": (-24, -23),
    "truck": (-8, -26),
    "tank": (-46, -21),
    "flak": (-6, -38),
    "bowser": (-24, -24),
    "command": (-24, -24),
}
"""Where a vehicle's gun ends, px from the middle of its lower edge."""
CREW = {"scout": 1, "truck": 3, "tank": 2, "flak": 2, "bowser": 1, "command": 3}
STOPPED_FRAMES = 12
BURST_FRAMES = 9


def _canvas(size: tuple[int, int], x: float, y: float) -> tuple[Canvas, Layer]:
    canvas = Canvas(size)
    layer = canvas.layer()
    layer.canvas.translate(x, y)
    return canvas, layer


def soldier(layer: Layer, x: float, lift: float) -> None:
    """Somebody who has climbed out, hands up by `lift` 0..1, on the ground at x."""
    layer.rect(x - 2, -6, 2, 6, INK).rect(x + 1, -6, 2, 6, INK).rect(x - 3, -13, 6, 8, INK).rect(x - 2, -12, 4, 7, OLIVE[4])
    layer.rect(x - 2, -17, 5, 4, INK).rect(x - 1, -16, 3, 3, "#d8a880").rect(x - 2, -18, 5, 2, OLIVE[2])
    for side in (-1, 1):
        layer.line([(x + side * 2.5, -11), (x + side * 5, -11 - 9 * lift)], INK, 2)
        layer.rect(x + side * 5 - 1, -13 - 9 * lift, 2, 2, "#d8a880")


def vehicle(kind: str, step: int, look: str = "") -> Pixels:
    """A vehicle looking left: rolling, "shut", "fire", "buried" or "stopped" (then `step` counts the frames)."""
    canvas, layer = _canvas((VEHICLE_SIZE[0] + 24, VEHICLE_SIZE[1] + 8), VEHICLE_SIZE[0] / 2 + 12, VEHICLE_FOOT + 8)
    if look == "stopped":
        layer.canvas.save()
        layer.canvas.translate(0, 1)
        layer.canvas.rotate(-5)
    KINDS[kind](layer, step if look != "stopped" else 0)
    if look == "stopped":
        layer.canvas.restore()
        for index in range(5):
            age = (step + index * 2.4) % 12
            puff(layer, 4 + age * 1.3 + index, -18 - age * 2.6, 3 + age * 0.5, SOOT)
        _pallet(layer, 6, -20, 14)
        for number in range(CREW[kind] if step > 3 else 0):
            soldier(layer, -38 + 11 * number if number < 2 else 40, min((step - 3) / 4, 1))
    elif look == "buried":
        for x, y, turn in ((-12, -24, -8), (8, -27, 12), (0, -38, 3)):
            _pallet(layer, x, y, turn)
        for number in range(26):
            x = -34 + 68 * hashed(number, 2)
            layer.circle(x, -3 - 8 * hashed(number, 3) * (1 - abs(x) / 44), 2 + 2.4 * hashed(number, 4), DUST[1 + number % 3])
    elif look == "shut":
        layer.rect(-3, -31, 12, 4, INK).rect(-2, -30, 10, 2, STEEL[5])
        for number in range(3):
            layer.line([(-10 + 8 * number, -36), (-8 + 8 * number, -33)], GLINT, 1)
    elif look == "fire":
        x, y = MUZZLES[kind]
        size = (5, 8, 6, 3)[step % 4]
        layer.polygon([(x + 3, y), (x - 2, y - size), (x - 1, y - 2), (x - 2 * size, y - size), (x - 3, y + 2)], FIRE[4])
        layer.circle(x, y - 1, size / 2, FIRE[5])
    return canvas.over(layer).pixels


def _pallet(layer: Layer, x: float, y: float, turn: float) -> None:
    layer.canvas.save()
    layer.canvas.translate(x, y)
    layer.canvas.rotate(turn)
    layer.rect(-9, 4, 18, 4, INK).rect(-8, 5, 16, 1, WOOD[4]).rect(-8, 7, 4, 1, WOOD[3]).rect(4, 7, 4, 1, WOOD[3])
    for row, count in ((0, 2), (1, 2)):
        for number in range(count):
            left, top = -8 + 8 * number, -2 - 6 * row
            layer.rect(left, top, 8, 6, INK).rect(left, top, 7, 5, CLOTH[3]).rect(left, top, 7, 1, CLOTH[4])
    layer.rect(-1, -8, 2, 13, RED[2])
    layer.canvas.restore()


def pallet(turn: float, step: int, look: str) -> Pixels:
    """A pallet, falling with its strap in the wind, lying, or in pieces."""
    canvas, layer = _canvas((48, 48), 24, 36)
    if look == "broken":
        for number in range(12):
            x = -16 + 32 * hashed(number, 5) + (hashed(number, 6) - 0.5) * step * 3
            y = -3 - (9 - abs(step - 3)) * 2.2 * hashed(number, 7)
            tone = WOOD[4] if number % 3 else CLOTH[4]
            layer.rect(x - 1, y - 1, 6, 3, INK).rect(x, y, 4, 1, tone)
        for number in range(4):
            puff(layer, -14 + 9 * number, -4 - step, 4 + step * 0.5, DUST)
    else:
        _pallet(layer, 0, -8, turn)
        if look == "fall":
            layer.line([(0, -16), (-3 + step % 2 * 6, -24), (step % 3 * 2, -30)], RED[3], 1.4)
    return canvas.over(layer).pixels


def _plain(pictures: list[Pixels], anchor: tuple[int, int]) -> list[Frame]:
    return [(hard(picture), anchor) for picture in pictures]


def _mirrored(frames: list[Frame]) -> list[Frame]:
    return [(np.ascontiguousarray(picture[:, ::-1]), (picture.shape[1] - at[0], at[1])) for picture, at in frames]


def column_sheet() -> Sheet:
    """Every kind, in all it may come to."""
    sheet = Sheet(1024)
    anchor = VEHICLE_SIZE[0] // 2 + 12, VEHICLE_FOOT + 8
    for kind in KINDS:
        for name, look, count in ((kind, "", 4), (f"{kind}_shut", "shut", 4), (f"{kind}_fire", "fire", 4)):
            frames = _plain([vehicle(kind, step, look) for step in range(count)], anchor)
            sheet.add(name, frames, frames, loop=True)
        stopped = _plain([vehicle(kind, step, "stopped") for step in range(STOPPED_FRAMES)], anchor)
        sheet.add(f"{kind}_stopped", stopped, stopped, loop=True)
    buried = _plain([vehicle("tank", 0, "buried")], anchor)
    sheet.add("tank_buried", buried, buried)
    return sheet


def flak_post(look: str, step: int) -> Pixels:
    """Twin barrels in a ring of sandbags."""
    canvas, layer = _canvas((72, 60), 36, 54)
    tilt = {"idle": 20, "aim": 52, "cool": 52, "silent": -8}[look]
    kick = 3 if look == "cool" and step == 0 else 0
    x, y = 0, -14
    for lift in (-2, 3):
        end_x = x + lift - math.cos(math.radians(tilt)) * (26 - kick)
        end_y = y - math.sin(math.radians(tilt)) * (26 - kick)
        layer.line([(x + lift, y), (end_x, end_y)], INK, 4).line([(x + lift, y), (end_x, end_y)], STEEL[4], 1.6)
        if look == "cool" and step == 0:
            layer.circle(end_x, end_y, 5, FIRE[4]).circle(end_x, end_y, 3, FIRE[5])
    layer.rect(-7, -19, 15, 12, INK).rect(-6, -18, 13, 10, OLIVE[3]).rect(-6, -18, 13, 2, OLIVE[5])
    if look != "silent":
        layer.rect(9, -22, 6, 12, INK).rect(10, -20, 4, 9, OLIVE[4]).rect(10, -24, 4, 4, "#d8a880").rect(9, -26, 6, 3, OLIVE[2])
    for row, count in ((0, 6), (1, 5)):
        for number in range(count):
            left, top = -27 + 9 * number + 4.5 * row, -6 - 5 * row
            layer.rect(left, top, 9, 6, INK).rect(left + 1, top + 1, 7, 4, CLOTH[3]).rect(left + 1, top + 1, 7, 1, CLOTH[4])
    if look == "aim" and step % 2:
        layer.circle(3, -21, 3, RED[4]).circle(3, -21, 1.4, GLINT)
    if look == "silent":
        _pallet(layer, -2, -22, 14)
        for index in range(4):
            age = (step + index * 3) % 12
            puff(layer, 2 + age, -26 - age * 2.2, 3 + age * 0.5, SOOT)
        soldier(layer, 30, 1)
    return canvas.over(layer).pixels


def flak_sheet() -> Sheet:
    """Posts."""
    sheet = Sheet()
    for name, count in (("idle", 1), ("aim", 2), ("cool", 4), ("silent", 12)):
        sheet.add(name, _plain([flak_post(name, step) for step in range(count)], (36, 54)), loop=name in ("aim", "silent"))
    return sheet


def gunship(look: str, step: int) -> Pixels:
    """A heavy helicopter, nose to the right: two bubbles of glass, stub wings with rocket pods, a long tail."""
    canvas, layer = _canvas((150, 76), 72, 40)
    layer.canvas.rotate({"fly": 3, "aim": 11, "turn": -6, "fall": 24 + step * 4}[look])
    layer.polygon([(-12, -8), (-66, -11), (-68, -5), (-12, 4)], INK).polygon(
        [(-12, -6), (-64, -9), (-65, -6), (-12, 2)], OLIVE[3]
    )
    layer.line([(-12, -7), (-64, -10)], OLIVE[5], 1)
    layer.polygon([(-58, -10), (-68, -26), (-74, -26), (-68, -5)], INK).polygon(
        [(-61, -10), (-69, -24), (-72, -24), (-67, -7)], OLIVE[4]
    )
    spin = (step % 3) * 60
    for number in range(3):
        turn = math.radians(spin + number * 120)
        layer.line([(-70, -22), (-70 + math.cos(turn) * 9, -22 + math.sin(turn) * 9)], STEEL[5], 1.2)
    layer.curve([(-18, -10), (-4, -14), (18, -13), (34, -6), (42, 4), (34, 10), (0, 11), (-18, 5)], INK, tension=0.6)
    layer.curve([(-16, -9), (-4, -12), (17, -11), (32, -5), (40, 4), (33, 8), (0, 9), (-16, 4)], OLIVE[3], tension=0.6)
    layer.curve([(-15, -8), (-4, -12), (17, -11), (26, -8), (10, -6), (-10, -4)], OLIVE[5], tension=0.6)
    for x, y, wide in ((20, -5, 8), (32, 1, 7)):
        layer.oval(x, y, wide, 5.4, INK).oval(x, y, wide - 1.4, 4, "#7cb8c8").line([(x - 4, y - 2), (x + 2, y - 3)], GLINT, 1)
    layer.rect(-8, -18, 20, 6, INK).rect(-7, -17, 18, 4, OLIVE[2]).rect(-1, -22, 4, 5, INK)
    layer.polygon([(-10, 2), (8, 2), (10, 6), (-14, 6)], INK).rect(-12, 3, 20, 2, OLIVE[4])
    layer.rect(-10, 7, 22, 6, INK).rect(-9, 8, 20, 4, STEEL[2]).rect(10, 8, 2, 4, RED[3])
    layer.circle(0, -2, 3, RED[3])
    wide = (56, 40, 20, 44)[step % 4]
    layer.oval(1, -24, wide, 1.6, STEEL[6], 0.75).line([(1 - wide, -24), (1 + wide, -24)], INK, 1)
    if look == "aim" and step % 2:
        layer.circle(40, 8, 3.4, RED[4]).circle(40, 8, 1.6, GLINT)
    if look == "fall":
        for index in range(5):
            puff(layer, -6 - index * 8, -16 - index * 6 + step % 3, 5 + index, SOOT)
        layer.circle(-4, -14, 5, FIRE[2]).circle(-4, -15, 3, FIRE[4])
    return canvas.over(layer).pixels


def gunship_sheet() -> Sheet:
    """In both directions."""
    sheet = Sheet(1024)
    for name, count in (("fly", 4), ("aim", 4), ("turn", 4), ("fall", 6)):
        right = _plain([gunship(name, step) for step in range(count)], (72, 52))
        sheet.add(name, right, _mirrored(right), loop=name != "fall")
    return sheet


def _burst(step: int, size: int, tones: tuple[str, ...]) -> Pixels:
    """A flash, then a cloud that tears."""
    canvas, layer = _canvas((96, 96), 48, 48)
    if step == 0:
        layer.circle(0, 0, size * 0.8, FIRE[5]).circle(0, 0, size, FIRE[4], stroke=3)
    else:
        for number in range(11):
            turn, far = hashed(number, 1) * 6.283, (0.35 + 0.65 * hashed(number, 2)) * size * min(0.5 + step / 5, 1.05)
            radius = (3 + 7 * hashed(number, 3)) * max(1 - step / (BURST_FRAMES + 3), 0.2)
            puff(layer, math.cos(turn) * far * 0.8, math.sin(turn) * far * 0.6 - step, radius, tones)
        if step < 3:
            layer.circle(0, 0, size * (0.55 - step * 0.14), FIRE[3]).circle(0, 0, size * (0.36 - step * 0.1), FIRE[5])
    return canvas.over(layer).pixels


def shell_sheet() -> Sheet:
    """A flak shell and its burst: the black cloud of its kind."""
    sheet = Sheet()
    fly = []
    for step in range(2):
        canvas, layer = _canvas((16, 16), 8, 8)
        layer.circle(0, 0, 4, INK).circle(0, 0, 2.8, FIRE[3 + step]).circle(-0.6, -0.6, 1.4, FIRE[5])
        fly.append(canvas.over(layer).pixels)
    sheet.add("fly", _plain(fly, (8, 10)), loop=True)
    sheet.add("burst", _plain([_burst(step, 24, SOOT) for step in range(BURST_FRAMES)], (48, 50)))
    return sheet


def rocket_sheet() -> Sheet:
    """A rocket, its flame behind it."""
    sheet = Sheet()
    right = []
    for step in range(3):
        canvas, layer = _canvas((64, 24), 40, 12)
        flame = 10 + 5 * (step % 3)
        layer.polygon([(-7, -2), (-7 - flame, 0), (-7, 3)], FIRE[3]).polygon([(-7, -1), (-7 - flame * 0.6, 0), (-7, 2)], FIRE[5])
        layer.polygon([(-8, -2), (5, -3), (10, 0), (5, 3), (-8, 2)], INK).polygon(
            [(-7, -1), (5, -2), (9, 0), (5, 2), (-7, 1)], STEEL[5]
        )
        layer.polygon([(-8, -5), (-3, -2), (-8, -1)], RED[3]).polygon([(-8, 5), (-3, 2), (-8, 1)], RED[2])
        right.append(canvas.over(layer).pixels)
    frames = _plain(right, (40, 14))
    sheet.add("fly", frames, _mirrored(frames), loop=True)
    sheet.add("burst", _plain([_burst(step, 18, SOOT) for step in range(BURST_FRAMES)], (48, 50)))
    return sheet


def pallet_sheet() -> Sheet:
    """Pallets."""
    sheet = Sheet()
    fall = [pallet(turn, step, "fall") for step, turn in enumerate((-6, 3, 9, 2, -7, -12))]
    sheet.add("fall", _plain(fall, (24, 36)), loop=True)
    sheet.add("lie", _plain([pallet(0, 0, "lie")], (24, 36)))
    sheet.add("broken", _plain([pallet(0, step, "broken") for step in range(8)], (24, 36)))
    return sheet


def flare_sheet() -> Sheet:
    """A flare under its parachute."""
    sheet = Sheet()
    frames = []
    for step in range(4):
        canvas, layer = _canvas((48, 56), 24, 44)
        layer.polygon([(-8, -26), (-4, -31), (4, -31), (8, -26)], INK).polygon(
            [(-7, -27), (-3, -30), (3, -30), (7, -27)], CLOTH[4]
        )
        layer.line([(-7, -26), (0, -8)], INK, 1).line([(7, -26), (0, -8)], INK, 1)
        size = (9, 7, 10, 6)[step]
        for number in range(8):
            turn = math.radians(number * 45 + step * 20)
            layer.line([(0, -4), (math.cos(turn) * size, -4 + math.sin(turn) * size)], FIRE[4], 1)
        layer.circle(0, -4, 4, RED[4]).circle(0, -4, 2.6, FIRE[5])
        frames.append(canvas.over(layer).pixels)
    sheet.add("burn", _plain(frames, (24, 44)), loop=True)
    return sheet


def sheets() -> dict[str, Sheet]:
    """Everything."""
    return {
        "column_vehicle": column_sheet(),
        "flak_post": flak_sheet(),
        "gunship": gunship_sheet(),
        "flak_shell": shell_sheet(),
        "rocket": rocket_sheet(),
        "pallet": pallet_sheet(),
        "decoy_flare": flare_sheet(),
    }
