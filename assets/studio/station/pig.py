"""The scouring pig as it waits in the launch bay, 96 x 48 px: on its cradle, hatch open, a general's hat in it."""

from __future__ import annotations

import math

from assets.studio.pipe.fixtures import letters
from assets.studio.sheet import Sheet
from assets.studio.sprite import AMBER, BRASS, CREAM, INK, RED, RUBBER, STEEL, Frame, Sprite
from assets.studio.station.fittings import GREEN, lamp, turned

HULL_LEFT, HULL_TOP = 16, 32
AXIS = HULL_TOP + 19
RADIUS = 17
HULL = (96 + 2 * HULL_LEFT, 48 + HULL_TOP + 8)
HAT = ("#26242a", "#4e4a52", "#807a84", "#d4d0d8")
SKIN = ("#a8604e", "#e0a082", "#f6c4a2")
KNOCKS = (0, 2, 1, 2, 1, 0)
"""How hard his fist meets the hull in each frame."""


def bogies(sprite: Sprite) -> None:
    """Cradle, wheels, chocks."""
    layer = sprite.layer()
    foot = HULL_TOP + 48
    layer.rect(HULL_LEFT + 4, foot - 5, 84, 5, INK).rect(HULL_LEFT + 5, foot - 4, 82, 3, STEEL[3])
    layer.rect(HULL_LEFT + 5, foot - 4, 82, 1, STEEL[5])
    for x in (HULL_LEFT + 22, HULL_LEFT + 37, HULL_LEFT + 55, HULL_LEFT + 70):
        layer.circle(x, foot - 9, 7, INK).circle(x, foot - 9, 6, RUBBER[3]).circle(x, foot - 9, 3.6, CREAM[3])
        layer.circle(x, foot - 9, 1.5, RUBBER[1])
        layer.curve_line([turned(x, foot - 9, 5.4, way) for way in (190, 230, 270)], RUBBER[6], 1)
    for x in (HULL_LEFT + 12, HULL_LEFT + 82):
        layer.polygon([(x - 6, foot - 4), (x + 6, foot - 4), (x + 3, foot - 10), (x - 3, foot - 10)], AMBER[3])
        layer.line([(x - 3, foot - 10), (x + 3, foot - 10)], AMBER[6], 1)
    sprite.lay(layer)


def body(sprite: Sprite, lit: bool) -> None:
    """The pig's hull: brush plug, seals, cream shell with its amber band, porthole, nose lamp."""
    left = HULL_LEFT
    sprite.revolve(AXIS, [(left + 1, 9), (left + 8, 13)], RUBBER, -0.6)
    sprite.revolve(AXIS, [(left + 7, RADIUS), (left + 66, RADIUS)], CREAM)
    nose = [(left + 66 + step, RADIUS * math.sqrt(max(1 - (step / 25.5) ** 2, 0.02))) for step in range(26)]
    sprite.revolve(AXIS, nose, CREAM, 0.2)
    layer = sprite.layer()
    layer.rect(left + 14, AXIS + 5, 46, 9, AMBER[3]).rect(left + 14, AXIS + 5, 46, 1, AMBER[5])
    layer.rect(left + 14, AXIS + 13, 46, 1, AMBER[1])
    letters(layer, "НС-7", left + 17, AXIS + 4, "#3a2010")
    for x in (left + 14, left + 60):
        for place in range(-15, 17, 5):
            layer.pixel(x, AXIS + place, "#fffae0" if place < 3 else CREAM[2]).pixel(x + 1, AXIS + place + 1, CREAM[1])
    for x in (left + 26, left + 48):
        layer.rect(x, AXIS - 16, 1, 32, CREAM[2], 0.7)
    sprite.lay(layer)
    for x in (left + 6, left + 62):
        sprite.revolve(AXIS, [(x, 19), (x + 2, 20.2), (x + 6, 20.2), (x + 8, 19)], RUBBER, -0.9)
    layer = sprite.layer()
    layer.rect(left + 90, AXIS - 6, 4, 12, INK).rect(left + 91, AXIS - 5, 4, 10, "#fff6d0" if lit else CREAM[3])
    layer.rect(left, AXIS - 5, 3, 10, INK).rect(left, AXIS - 4, 2, 8, RED[4] if not lit else RED[3])
    sprite.lay(layer)


def porthole(sprite: Sprite, mode: str, knock: int) -> None:
    """The brass window: warm, with a face behind it, or a fist."""
    x, y = HULL_LEFT + 37, AXIS - 5
    layer = sprite.layer()
    layer.circle(x, y, 9.2, INK).circle(x, y, 8.2, BRASS[3]).circle(x - 0.6, y - 0.6, 7.2, BRASS[5]).circle(x, y, 6.2, "#3a2414")
    layer.circle(x, y, 5.6, "#ffd884" if mode != "boarded" else "#c88a3c")
    for way in range(0, 360, 60):
        place = turned(x, y, 7.3, way)
        layer.pixel(place[0], place[1], BRASS[1])
    if mode in ("knock", "boarded"):
        layer.circle(x - 1, y + 1.6, 3.8, SKIN[1]).rect(x - 4, y - 4, 7, 3, HAT[1]).rect(x - 4, y - 4, 7, 1, HAT[2])
        layer.pixel(x, y + 1, "#2a1a14").pixel(x - 3, y + 1, "#2a1a14").rect(x - 3, y + 3, 4, 1, SKIN[0])
    if mode == "knock" and knock:
        layer.circle(x + 3, y + 1, 2.4 if knock == 1 else 3, SKIN[2]).circle(x + 3, y + 1, 1.4, SKIN[1])
    layer.line([(x - 4, y - 2), (x - 1, y - 5)], "#fff8e0", 1)
    sprite.lay(layer)


def hatch(sprite: Sprite, is_up: bool, bob: int) -> None:
    """The lid on top: thrown back with a hat over its rim, or shut."""
    left, top = HULL_LEFT + 44, AXIS - RADIUS
    layer = sprite.layer()
    if is_up:
        layer.polygon([(left - 2, top + 2), (left - 6, top - 16), (left - 2, top - 17), (left + 3, top + 1)], INK)
        layer.polygon([(left - 1, top + 1), (left - 4.6, top - 15), (left - 2.6, top - 15.6), (left + 1.6, top + 1)], CREAM[4])
        layer.line([(left - 4.4, top - 15), (left - 1, top + 1)], CREAM[6], 1)
        y = top - 9 + bob
        layer.rect(left + 4, y + 6, 11, 6 - bob, SKIN[1]).rect(left + 13, y + 7, 3, 3, SKIN[2])
        layer.rect(left + 11, y + 7, 2, 2, "#2a1a14")
        layer.rect(left + 10, y + 6, 5, 1, "#443a36")
        layer.polygon([(left + 2, y + 6), (left + 16, y + 6), (left + 15, y - 4), (left + 9, y - 6), (left + 3, y - 4)], INK)
        layer.polygon([(left + 3, y + 5), (left + 15, y + 5), (left + 14, y - 3), (left + 9, y - 5), (left + 4, y - 3)], HAT[1])
        for x, down in ((5, -1), (8, -3), (11, -1), (7, 2), (10, 3), (13, 1)):
            layer.pixel(left + x, y + down, HAT[2]).pixel(left + x + 1, y + down + 1, HAT[0])
        layer.line([(left + 4, y - 3), (left + 9, y - 5)], HAT[3], 1)
    layer.rect(left, top - 1, 19, 4, INK).rect(left + 1, top, 17, 2, "#ffe49a" if is_up else CREAM[4])
    if not is_up:
        layer.rect(left + 1, top - 3, 17, 4, INK).rect(left + 2, top - 2, 15, 3, CREAM[4])
        layer.rect(left + 2, top - 2, 15, 1, CREAM[6])
        layer.rect(left + 7, top - 6, 5, 3, INK).rect(left + 8, top - 5, 3, 2, AMBER[4])
    sprite.lay(layer)
    if is_up:
        sprite.halo(left + 9, top, 12, "#ffe49a", 0.35)


def waiting_frame(mode: str, frame: int) -> Frame:
    """One frame of the pig in its bay."""
    sprite = Sprite(*HULL)
    body(sprite, mode in ("ready", "boarded"))
    bogies(sprite)
    porthole(sprite, mode, KNOCKS[frame] if mode == "knock" else 0)
    sprite.outline()
    hatch(sprite, mode in ("waiting", "ready"), (0, 0, 1, 1)[frame % 4])
    layer = sprite.layer()
    signal = GREEN if mode in ("ready", "boarded") else "#ff5a3c" if frame % 4 < 2 else "#7a1c14"
    lamp(layer, HULL_LEFT + 73, AXIS - 18, signal, 3)
    if mode == "knock" and KNOCKS[frame] == 2:
        x, y = HULL_LEFT + 52, AXIS - 6
        for way in (-50, -10, 30):
            layer.line([turned(x, y, 4, way), turned(x, y, 9, way)], "#fff0c0", 1)
    sprite.lay(layer).halo(HULL_LEFT + 74, AXIS - 17, 12, signal, 0.5)
    sprite.halo(HULL_LEFT + 37, AXIS - 5, 13, "#ffd884", 0.3)
    if mode in ("ready", "boarded"):
        sprite.halo(HULL_LEFT + 96, AXIS, 20, "#fff0b8", 0.5)
    return sprite.done((HULL_LEFT + 48, HULL_TOP + 48))


def sheet() -> Sheet:
    """The pig's sheet before the launch."""
    sheet = Sheet()
    sheet.add("idle", [waiting_frame("waiting", 0)])
    sheet.add("waiting", [waiting_frame("waiting", frame) for frame in range(4)], loop=True)
    sheet.add("knock", [waiting_frame("knock", frame) for frame in range(len(KNOCKS))])
    sheet.add("ready", [waiting_frame("ready", frame) for frame in range(4)], loop=True)
    sheet.add("boarded", [waiting_frame("boarded", 0)])
    return sheet
