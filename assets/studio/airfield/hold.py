"""What shuts the aeroplane's hold, and the pilot's seat: door, ramp, seat."""

from __future__ import annotations

import math

from assets.studio.cast import Cast
from assets.studio.desert.tones import GLINT, INK, STEEL
from assets.studio.paint import Layer, Pixels, to_bytes
from assets.studio.sheet import Sheet

RAMP_FRAMES = 25
RAMP_TIPS = ((256, 128), (279, 64), (286, 0), (269, -98), (219, -184), (143, -248))
"""As in the rules: the ramp's tip from its hinge, px, hanging to shut."""


def door(swing: float, knocked: int = 0, broken: bool = False) -> Pixels:
    """The hold's door from its edge: a steel leaf with a wheel, in a frame with a red lamp above."""
    layer = Layer((44, 60))
    layer.rect(12, 4, 20, 56, INK).rect(13, 5, 18, 55, "#150d18")
    if broken:
        layer.polygon([(16, 59), (20, 58), (41, 53), (42, 57), (20, 60)], INK).polygon(
            [(18, 58), (40, 54), (41, 56), (20, 59)], STEEL[3]
        )
        layer.line([(14, 10), (17, 18)], STEEL[4], 2).line([(28, 8), (25, 14)], STEEL[4], 2)
    else:
        wide = round(14 * (1 - swing)) + 3
        shove = (0, 2, 1)[knocked]
        layer.rect(15 + shove, 8, wide, 52, INK).rect(16 + shove, 9, max(wide - 2, 1), 51, STEEL[3])
        layer.rect(16 + shove, 9, max(wide - 2, 1), 1, STEEL[5]).rect(15 + shove + wide - 2, 9, 1, 51, STEEL[5])
        if wide > 9:
            for y in (14, 30, 46):
                layer.rect(18 + shove, y, wide - 6, 10, STEEL[2]).rect(18 + shove, y, wide - 6, 1, STEEL[1])
            layer.circle(23 + shove, 36, 4, INK).circle(23 + shove, 36, 3, "#d8903c").circle(23 + shove, 36, 1.6, STEEL[1])
        if knocked:
            for x, y in ((10, 20), (8, 34), (12, 48), (33, 26), (35, 42)):
                layer.circle(x, y + knocked, 2, "#c8a890", 0.7)
    layer.rect(12, 4, 2, 56, STEEL[2]).rect(30, 4, 2, 56, STEEL[4]).rect(12, 4, 20, 2, STEEL[4])
    layer.rect(19, 0, 6, 4, INK).rect(20, 1, 4, 2, "#ff4a3a" if knocked or broken else "#8c2a30")
    return layer.pixels()


def hold_door() -> Cast:
    """Closed, opening, open, under blows, fallen."""
    cast = Cast((22, 60), outline=False)
    cast.add("closed", [door(0)])
    cast.add("opening", [door(step / 4) for step in range(4)])
    cast.add("open", [door(1)])
    cast.add("struck", [door(0, 1), door(0, 2)], loop=True)
    return cast.add("broken", [door(0, broken=True)])


def seat(crew: bool, nod: int = 0) -> Pixels:
    """The pilot's seat before the wheel; with the pilot in it, or empty."""
    layer = Layer((56, 48))
    layer.rect(0, 18, 14, 26, INK).rect(1, 19, 12, 25, STEEL[2]).rect(1, 19, 12, 1, STEEL[4])
    for x, y, tone in ((3, 22, "#7cf0a0"), (7, 22, "#ffb040"), (3, 27, "#ffe0a0"), (8, 28, "#ff5a4a"), (4, 33, "#7cc0f0")):
        layer.rect(x, y, 3, 3, INK).rect(x + 1, y + 1, 1, 1, tone)
    layer.line([(14, 40), (20, 28)], STEEL[3], 3).rect(17, 22, 3, 10, INK).rect(17, 23, 2, 8, "#1c1418")
    layer.polygon([(26, 44), (44, 44), (46, 14), (40, 14), (38, 34), (26, 36)], INK)
    layer.polygon([(27, 43), (43, 43), (45, 15), (41, 15), (39, 35), (27, 37)], "#6a3a30").polygon(
        [(41, 15), (45, 15), (43, 43), (41, 43)], "#a8624a"
    )
    if crew:
        y = nod
        layer.polygon([(29, 37), (30, 20 + y), (39, 18 + y), (41, 36)], INK).polygon(
            [(30, 36), (31, 21 + y), (38, 19 + y), (40, 35)], "#4c5468"
        )
        layer.line([(32, 24 + y), (21, 28)], INK, 4).line([(32, 24 + y), (21, 28)], "#5c6478", 2)
        layer.rect(27, 34, 12, 5, INK).rect(28, 35, 10, 3, "#3c4250").rect(26, 36, 4, 8, INK).rect(27, 37, 2, 7, "#3c4250")
        layer.circle(34, 13 + y, 5, INK).circle(33.6, 13 + y, 4, "#d89a78").rect(30, 12 + y, 2, 1, INK)
        layer.oval(34.5, 9.5 + y, 5.4, 3.2, INK).oval(34.5, 9.5 + y, 4.4, 2.4, "#5a6a80").rect(37, 11 + y, 3, 5, INK).rect(
            38, 12 + y, 1, 3, "#c8a060"
        )
    return layer.pixels()


def cockpit_seat() -> Cast:
    """The crew at the wheel, or the seat free and the window open."""
    cast = Cast((30, 44))
    cast.add("crew", [seat(True), seat(True, 1)], loop=True)
    return cast.add("free", [seat(False)])


def hatch(slid: float) -> Pixels:
    """The roof's hatch, 64 x 32 px: a striped coaming, daylight falling through, and a leaf that comes from the right."""
    layer = Layer((80, 44))
    layer.rect(6, 4, 68, 36, INK).rect(8, 6, 64, 32, "#241a2c")
    for step in range(8):
        layer.polygon([(14 + step, 6), (60 - step, 6), (66 - step, 38), (8 + step, 38)], "#ffb070", 0.05)
    wide = round(64 * slid)
    if wide > 1:
        left = 72 - wide
        layer.rect(left, 8, wide, 12, INK).rect(left, 9, wide, 10, STEEL[3]).rect(left, 9, wide, 1, GLINT)
        layer.rect(left, 17, wide, 2, STEEL[2])
        for x in range(left + 6, 72, 12):
            layer.rect(x, 11, 2, 6, STEEL[2]).rect(x, 11, 1, 6, STEEL[4])
        layer.rect(left, 8, 2, 12, "#e0a03c")
    for x in (4, 72):
        layer.rect(x, 2, 4, 38, INK).rect(x + 1, 3, 2, 36, STEEL[4]).rect(x + 1, 3, 1, 36, STEEL[5])
        for y in range(4, 38, 6):
            layer.rect(x + 1, y, 2, 3, "#e0a03c")
    return layer.pixels()


def roof_hatch() -> Cast:
    """Open, its leaf on the way, shut."""
    cast = Cast((40, 38), outline=False)
    cast.add("open", [hatch(0)])
    cast.add("slide", [hatch(step / 6) for step in range(1, 7)])
    return cast.add("shut", [hatch(1)])


def ramp_tip(frame: int) -> tuple[float, float]:
    """The tip from the hinge at a step of its rise, px."""
    place = frame * (len(RAMP_TIPS) - 1) / (RAMP_FRAMES - 1)
    leg = min(int(place), len(RAMP_TIPS) - 2)
    part = place - leg
    (x0, y0), (x1, y1) = RAMP_TIPS[leg], RAMP_TIPS[leg + 1]
    return x0 + (x1 - x0) * part, y0 + (y1 - y0) * part


def ramp(frame: int) -> Pixels:
    """The ramp from its edge: a girder with treads, holes in its web, a rubber lip, and the jacks that lift it."""
    size = (304, 404)
    hinge = (8.0, 260.0)
    across, down = ramp_tip(frame)
    length = math.hypot(across, down)
    along = (across / length, down / length)
    normal = (-along[1], along[0])

    def at(way: float, deep: float) -> tuple[float, float]:
        return hinge[0] + along[0] * way + normal[0] * deep, hinge[1] + along[1] * way + normal[1] * deep

    layer = Layer(size)
    jack = at(length * 0.42, 5)
    foot = (hinge[0] - 2, hinge[1] - 86) if down < 40 else (hinge[0] + 2, hinge[1] - 84)
    layer.line([foot, jack], INK, 5).line([foot, jack], STEEL[4], 3).line([foot, jack], GLINT, 1)
    layer.polygon([at(0, 0), at(length, 0), at(length, 4), at(length * 0.8, 15), at(0, 15)], INK)
    layer.polygon([at(1, 1), at(length - 1, 1), at(length - 1, 3), at(length * 0.8, 14), at(1, 14)], STEEL[2])
    layer.polygon([at(1, 1), at(length - 1, 1), at(length - 1, 3), at(1, 3)], STEEL[5]).line(
        [at(1, 0.5), at(length, 0.5)], GLINT, 1
    )
    layer.polygon([at(1, 11), at(length * 0.82, 11), at(length * 0.8, 14), at(1, 14)], STEEL[1])
    for step in range(12, int(length * 0.8), 18):
        x, y = at(step, 7)
        layer.circle(x, y, 3.2, INK).circle(x, y, 2.2, "#1a0f18")
    for step in range(6, int(length) - 4, 10):
        layer.line([at(step, 0), at(step + 3, 0)], STEEL[3], 2)
    layer.line([at(length - 3, 1), at(length + 1, 2)], "#1c1418", 4)
    for step in range(int(length) - 40, int(length) - 6, 8):
        layer.line([at(step, 4), at(step + 4, 4)], "#e0a03c", 2)
    return layer.pixels()


def plane_ramp() -> Sheet:
    """From the ground to shut, in 25 steps; its box is 256 x 128 px, its hinge the upper left corner."""
    sheet = Sheet(1024)
    sheet.add("rise", [(to_bytes(ramp(frame)), (8 + 128, 260 + 128)) for frame in range(RAMP_FRAMES)])
    return sheet


def sheets() -> dict[str, Cast | Sheet]:
    """Every sheet by name."""
    return {
        "hold_door": hold_door(),
        "cockpit_seat": cockpit_seat(),
        "plane_ramp": plane_ramp(),
        "roof_hatch": roof_hatch(),
    }
