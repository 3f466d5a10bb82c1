"""Kara's jeep: an open field car with crates on its back, she at the wheel, her scarf and hair in the wind."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assets.studio.desert.model import Model, in_the_sun, wake
from assets.studio.desert.tones import CANVAS, GLINT, INK, KHAKI, RED, RUBBER, SAND, STEEL, WOOD
from assets.studio.interval.people import CELLIST
from assets.studio.paint import Layer, hashed
from assets.studio.rig.skeleton import Pair, Pose, foot_at, hand_at
from assets.studio.sheet import Sheet
from assets.studio.sprite import Frame, Sprite, sparks

WIDTH, HEIGHT = 176, 120
LEFT, FOOT = 56, 92
"""Where the hitbox (80 x 40 px) lies in a frame: its left edge, its lower edge."""
ANCHOR = (LEFT + 40, FOOT)
AXLES = (14.0, 66.0)
RADIUS = 9.0
LUGS = 8
SEAT = (30.5, -15.0)
WHEEL_RIM = (43.5, -26.0)
"""The hub of the steering wheel."""
STEEP, STEEPEST = 13.0, 26.6

SCARF = ("#1c5c66", "#2f9088", "#62c8b0", "#c8fae0")
KARA = replace(
    CELLIST,
    coat="quilted",
    chest=0.86,
    hip=0.9,
    arm=0.84,
    leg=0.84,
    scale=0.98,
    ramps={
        **CELLIST.ramps,
        "coat": ("#8a6a58", "#d8bc96", "#f6e2ba", "#fff4d8"),
        "trousers": ("#2c2a3c", "#4c4a5c", "#6c6a7c", "#c0b8c8"),
        "shirt": ("#8a6a58", "#d8bc96", "#f6e2ba", "#fff4d8"),
        "belt": ("#3a2014", "#74482a", "#a8703f", "#e0b070"),
    },
)


@dataclass(frozen=True)
class Look:
    """How the jeep is seen in one frame."""

    turn: int = 0
    """The wheels' turn, in quarters of the angle between two lugs."""
    tilt: float = 0.0
    """Degrees, positive is nose down."""
    wind: float = 0.0
    """The phase of scarf and hair, in turns."""
    lift: float = 0.0
    """How much higher the body rides on its springs, px."""
    drop: float = 0.0
    """How far the wheels hang below their place, px."""
    driver: Pose | None = None
    lamps: bool = True
    stream: float = 1.0
    """How strongly the wind pulls: 0 hangs down."""


def at_wheel(lean: float, head: float, far: Pair | None = None) -> Pose:
    """Seated, her hands on the wheel."""
    reach = hand_at(9.6 - 0.14 * lean, 3.2 + 0.1 * lean)
    return Pose(
        lean,
        head,
        near_arm=reach,
        far_arm=far or hand_at(8.2 - 0.14 * lean, 1.0),
        near_leg=foot_at(13.0, 6.0),
        far_leg=foot_at(14.0, 6.0),
        hips=(0, 0),
        hem=-4,
    )


DRIVING = at_wheel(5, -2)
BRACED = at_wheel(-6, -10)
LEANING = at_wheel(14, -6)
LOW = at_wheel(52, -44).but(stretch=0.82)
HIT = at_wheel(-12, -20, far=(120, 30))
WAVING = at_wheel(0, -4, far=(168, -14))


def place(x: float, y: float) -> tuple[float, float]:
    """A point of the jeep (x from its left edge, y up is negative) on the sheet."""
    return LEFT + x, FOOT + y


def shape(points: Sequence[tuple[float, float]], lift: float = 0.0) -> list[tuple[float, float]]:
    """Several."""
    return [place(x, y - lift) for x, y in points]


def wheel(sheet: Layer, axle: float, look: Look) -> None:
    """A tyre with lugs and a steel disc with holes that turn."""
    x, y = place(axle, -RADIUS - 1 + look.drop)
    sheet.circle(x, y, RADIUS, RUBBER[2])
    for lug in range(LUGS):
        angle = math.radians((lug + look.turn / 4) * 360 / LUGS)
        dx, dy = math.cos(angle), math.sin(angle)
        sun = dx - dy
        tone = RUBBER[5] if sun > 0.9 else RUBBER[4] if sun > 0.2 else RUBBER[3]
        sheet.line([(x + dx * 6.2, y + dy * 6.2), (x + dx * 8.6, y + dy * 8.6)], tone, 2.4)
    sheet.circle(x, y, 6.2, RUBBER[3]).circle(x, y, 5.0, INK).circle(x, y, 4.2, STEEL[3]).circle(x + 0.5, y - 0.5, 3.2, STEEL[4])
    for hole in range(4):
        angle = math.radians((hole + look.turn / 4) * 90)
        sheet.circle(x + math.cos(angle) * 2.9, y + math.sin(angle) * 2.9, 0.8, INK)
    sheet.circle(x, y, 1.3, STEEL[6])
    arc = [(x + 7.6 * math.cos(a), y + 7.6 * math.sin(a)) for a in (-1.25, -0.9, -0.55, -0.2)]
    sheet.curve_line(arc, RUBBER[6], 1.0)


def crate(sheet: Layer, x: float, y: float, wide: float, tall: float) -> None:
    """A crate whose lower left corner is at (x, y)."""
    left, low = place(x, y)
    sheet.rect(left, low - tall, wide, tall, INK).rect(left, low - tall, wide - 0.6, tall - 0.6, WOOD[3])
    for step in range(1, int(tall), 3):
        sheet.rect(left + 1, low - tall + step, wide - 2.4, 1.6, WOOD[4])
    sheet.rect(left, low - tall, wide, 1.1, GLINT).rect(left + wide - 1.6, low - tall, 1.6, tall, WOOD[5])
    sheet.rect(left, low - tall + 1, 1.4, tall - 1, WOOD[2]).line(
        [(left + 1.6, low - 1), (left + wide - 2, low - tall + 2)], WOOD[2], 1.2
    )


def behind(sheet: Layer, look: Look) -> None:
    """What is on the far side: tub, seats, crates, the far arch, the screen's far frame."""
    lift = look.lift
    sheet.polygon(shape([(4, -10), (4, -22), (52, -24), (52, -10)], lift), KHAKI[1])
    crate(sheet, 4, -21 - lift, 11, 10)
    crate(sheet, 14, -21 - lift, 9, 8)
    x, y = place(7, -31 - lift)
    sheet.rect(x, y - 5, 8, 5, CANVAS[3]).rect(x, y - 5, 8, 1, CANVAS[6]).rect(x + 7, y - 4, 1, 4, CANVAS[5]).rect(
        x, y - 1, 8, 1, CANVAS[1]
    )
    sheet.polygon(shape([(22, -12), (22.5, -25), (25, -27), (28, -26), (29, -12)], lift), INK)
    sheet.polygon(shape([(23, -12), (23.5, -24.6), (25.2, -26), (27.2, -25.4), (28, -12)], lift), CANVAS[2])
    sheet.line(shape([(27, -25), (28, -14)], lift), CANVAS[4], 1)


def hull(sheet: Layer, look: Look) -> None:
    """The near side: tub, door, bonnet, wing, grille, bumper, screen."""
    lift = look.lift
    sheet.polygon(shape([(2, -11), (78, -11), (76, -7.6), (58, -7.6), (24, -7.6), (6, -7.6)], lift), INK)
    tub = [
        (1.6, -11),
        (1.6, -22.5),
        (4, -24),
        (22, -24),
        (26, -23),
        (29, -19),
        (43, -19),
        (47, -24.6),
        (52, -26),
        (73, -24.4),
        (77, -22.6),
    ]
    tub += [(78, -11)]
    sheet.polygon(shape(tub, lift), KHAKI[3])
    sheet.polygon(shape([(1.6, -11), (1.6, -15), (78, -15), (78, -11)], lift), KHAKI[2])
    sheet.polygon(shape([(1.6, -11), (1.6, -22.5), (4, -22.5), (4, -11)], lift), KHAKI[1])
    # the bonnet's top lies in the sun, the wing below it
    sheet.polygon(shape([(50, -24.6), (52, -26), (73, -24.4), (77, -22.6), (77, -21.4), (72, -22.6), (52, -24)], lift), KHAKI[5])
    sheet.polygon(
        shape([(53, -19.8), (56, -21), (74, -20.6), (78.6, -18.6), (78.6, -17), (74, -18.8), (57, -19)], lift), KHAKI[5]
    )
    sheet.polygon(shape([(53, -19.8), (57, -19), (74, -18.8), (78.6, -17), (78.6, -15), (52, -15)], lift), KHAKI[4])
    sheet.line(shape([(52, -26), (73, -24.4), (77.4, -22.6)], lift), KHAKI[6], 1.1)
    sheet.line(shape([(56, -21), (74, -20.6), (78.6, -18.6)], lift), KHAKI[6], 1.1)
    # tub's upper edge, door, seams
    sheet.line(
        shape([(3.6, -23.8), (22, -23.8), (26, -22.8), (29, -19), (43, -19), (47, -24.2), (51, -25.6)], lift), KHAKI[5], 1.3
    )
    for x in (28.6, 46.4):
        sheet.line(shape([(x, -19 if x < 40 else -23), (x, -11.5)], lift), KHAKI[1], 1)
        sheet.line(shape([(x + 1, -18.6 if x < 40 else -22.6), (x + 1, -11.5)], lift), KHAKI[4], 0.8)
    sheet.line(shape([(31, -16.4), (35, -16.4)], lift), KHAKI[6], 1).line(shape([(5, -19), (20, -19)], lift), KHAKI[2], 1)
    sheet.line(shape([(58, -22.4), (68, -21.8)], lift), KHAKI[2], 1)
    sheet.rect(*place(8, -22 - lift), 9, 7, KHAKI[2]).rect(*place(8, -22 - lift), 9, 1, KHAKI[5]).rect(
        *place(9, -20 - lift), 7, 4, RED[3]
    )
    sheet.rect(*place(16, -21.4 - lift), 1, 6, KHAKI[5])
    # arches
    for axle in AXLES:
        x, y = place(axle, -RADIUS - 1.5 - lift * 0.5)
        arch = [(x - 12, y + 6), (x - 11, y - 5), (x - 7, y - 9.6), (x + 7, y - 9.6), (x + 11, y - 5), (x + 12, y + 6)]
        sheet.polygon(arch, KHAKI[0])
        sheet.line(
            [(x - 11.4, y + 1), (x - 11, y - 5), (x - 7, y - 10), (x + 7, y - 10), (x + 11, y - 5), (x + 11.4, y + 1)],
            KHAKI[4],
            1.2,
        )
    # front: grille in the sun, lamp, bumpers
    sheet.polygon(shape([(75.4, -22), (77.6, -22), (79, -18.6), (78.8, -11), (76.4, -11)], lift), KHAKI[5])
    for y in (-20.4, -18.2, -13.4):
        sheet.line(shape([(76.2, y), (78.8, y)], lift), KHAKI[2], 0.9)
    sheet.rect(*place(73, -12 - lift), 7, 3, STEEL[2]).rect(*place(73, -12 - lift), 7, 1, STEEL[5]).rect(
        *place(78.6, -12 - lift), 1.4, 3, STEEL[6]
    )
    sheet.rect(*place(0, -13 - lift), 5, 3, STEEL[1]).rect(*place(0, -13 - lift), 5, 1, STEEL[3])
    sheet.rect(*place(0.6, -19 - lift), 2, 4, RED[2]).rect(*place(0.6, -18.4 - lift), 1.4, 2, RED[4])
    x, y = place(76.6, -16 - lift)
    sheet.circle(x, y, 2.7, STEEL[1]).circle(x + 0.3, y, 2.0, "#fff0c0" if look.lamps else STEEL[5]).rect(
        x + 1, y - 1, 1.4, 1.4, "#ffffff"
    )


def screen(sheet: Layer, look: Look) -> None:
    """The windscreen in its frame, and the steering wheel before it."""
    lift = look.lift
    hub = place(WHEEL_RIM[0], WHEEL_RIM[1] - lift)
    sheet.line([(hub[0] + 3.4, hub[1] + 5), hub], INK, 1.4).line(
        [(hub[0] - 1.4, hub[1] - 3.8), (hub[0] + 1.4, hub[1] + 3.4)], INK, 2.2
    )
    sheet.line([(hub[0] - 1.4, hub[1] - 3.8), (hub[0] + 1.4, hub[1] + 3.4)], STEEL[3], 1)
    sheet.polygon(shape([(50.6, -25), (47.2, -37.4), (48.8, -38), (52.4, -25)], lift), INK)
    sheet.line(shape([(51.2, -25), (48, -37.8)], lift), STEEL[5], 1.3)
    sheet.line(shape([(45.8, -37.6), (49, -38)], lift), GLINT, 1.3)
    sheet.line(shape([(49.4, -28), (47.6, -35)], lift), "#ffe9c4", 0.9)


def scarf(sheet: Layer, look: Look) -> None:
    """A long scarf from her neck backwards, and the hair that flies over it."""
    lean = look.driver.lean if look.driver else 0
    stretch = 14.4 * (look.driver.stretch if look.driver else 1)
    root_x = SEAT[0] + stretch * math.sin(math.radians(lean)) - 1.4
    root_y = SEAT[1] - look.lift - stretch * math.cos(math.radians(lean)) + 0.6
    upper, lower = [], []
    for step in range(8):
        along = step / 7
        wave = math.sin(2 * math.pi * (along * 1.15 - look.wind)) * (0.6 + 3.6 * along)
        x = root_x - 30 * along * (0.25 + 0.75 * look.stream)
        y = root_y + wave * look.stream + (1 - look.stream) * 15 * along - 8.5 * along * look.stream
        wide = 1.9 + 0.7 * along
        upper.append(place(x, y - wide))
        lower.append(place(x, y + wide))
    sheet.curve([*upper, *lower[::-1]], SCARF[1], tension=0.8)
    middle = [((ux + lx) / 2, (uy + ly) / 2 + 0.8) for (ux, uy), (lx, ly) in zip(upper, lower, strict=True)]
    sheet.curve([*middle, *lower[::-1]], SCARF[0], tension=0.8).curve_line(upper, SCARF[3], 1.0)
    sheet.curve_line([(x, y - 0.6) for x, y in middle[1:6]], SCARF[2], 1.0)
    tail = upper[-1], lower[-1]
    for part in (0.15, 0.5, 0.85):
        x = tail[0][0] + (tail[1][0] - tail[0][0]) * part
        y = tail[0][1] + (tail[1][1] - tail[0][1]) * part
        sheet.line([(x, y), (x - 2.4, y + 0.4)], SCARF[2], 1)


HAIR = (("#8a5c28", -4.4, 13.0, 0.0), ("#c88a3c", -6.4, 12.0, 0.35), ("#f2c468", -8.2, 10.0, 0.6))
"""Locks in the wind: colour, height on the head, length, phase."""


def hair(sheet: Layer, look: Look) -> None:
    """What the wind takes of her hair, behind her head."""
    pose = look.driver or DRIVING
    angle = math.radians(pose.lean)
    stretch = 14.4 * pose.stretch
    head_x = SEAT[0] + stretch * math.sin(angle)
    head_y = SEAT[1] - look.lift - stretch * math.cos(angle)
    if pose.stretch < 0.9:
        head_x, head_y = head_x + 1, head_y + 1
    for colour, high, length, phase in HAIR:
        upper, lower = [], []
        for step in range(5):
            along = step / 4
            wave = math.sin(2 * math.pi * (along * 0.8 - look.wind + phase)) * 2.2 * along * look.stream
            x = head_x - 1.5 - length * along * (0.3 + 0.7 * look.stream)
            y = head_y + high + wave + (1 - look.stream) * 10 * along - 1.5 * along
            wide = 2.2 * (1 - along) + 0.5
            upper.append(place(x, y - wide))
            lower.append(place(x, y + wide))
        sheet.curve([*upper, *lower[::-1]], colour, tension=0.8)


def knot(sheet: Layer, look: Look) -> None:
    """The scarf about her neck, over everything."""
    pose = look.driver or DRIVING
    stretch = 14.4 * pose.stretch
    x = SEAT[0] + stretch * math.sin(math.radians(pose.lean))
    y = SEAT[1] - look.lift - stretch * math.cos(math.radians(pose.lean))
    px, py = place(x, y)
    sheet.line([(px - 2.6, py + 0.4), (px + 2.4, py + 1.0)], SCARF[1], 2.6).line(
        [(px - 2.6, py - 0.6), (px + 2.4, py)], SCARF[2], 1.1
    )
    sheet.line([(px + 1.0, py + 1.4), (px + 1.6, py + 4.0)], SCARF[1], 1.6)


def painted(look: Look) -> Sprite:
    """The whole jeep."""
    model = Model(WIDTH, HEIGHT)
    if look.tilt:
        model.tilt(look.tilt, *place(40, 0))
    sheet = model.sheet
    behind(sheet, look)
    pose = look.driver or DRIVING
    scarf(sheet, look)
    hair(sheet, look)
    model.person(pose, in_the_sun(KARA), *place(SEAT[0], SEAT[1] - look.lift))
    knot(sheet, look)
    screen(sheet, look)
    hull(sheet, look)
    for axle in AXLES:
        wheel(sheet, axle, look)
    sprite = model.sprite()
    if look.lamps:
        shine(sprite, look.tilt, look.lift)
    return sprite


def turned(x: float, y: float, tilt: float) -> tuple[float, float]:
    """Where a point of the jeep lies when it is tilted."""
    angle = math.radians(tilt)
    dx, dy = x - 40, y
    return LEFT + 40 + dx * math.cos(angle) - dy * math.sin(angle), FOOT + dx * math.sin(angle) + dy * math.cos(angle)


def shine(sprite: Sprite, tilt: float, lift: float) -> None:
    """The lamp's light."""
    for along, radius, strength in ((78, 9, 0.7), (86, 20, 0.22), (97, 26, 0.1)):
        sprite.halo(*turned(along, -16 - lift, tilt), radius, "#ffe2a0", strength, 1.6)


BOB = (0.0, 0.0, 1.0, 0.0)


def driving(tilt: float = 0.0, driver: Pose = DRIVING) -> list[Frame]:
    """Four frames by the turn of the wheels."""
    frames = []
    for frame in range(4):
        sprite = painted(Look(frame, tilt, frame / 4, BOB[frame], driver=driver))
        wake(sprite, frame, lambda x, y: turned(6 + x, y, tilt))
        frames.append(sprite.done(ANCHOR))
    return frames


def flying(tilt: float, driver: Pose) -> list[Frame]:
    """Two frames off the ground: the springs are long."""
    return [
        painted(Look(frame * 2, tilt, 0.15 + frame / 2, 2.0, drop=2.0, driver=driver, stream=0.9)).done(ANCHOR)
        for frame in range(2)
    ]


def hurt() -> list[Frame]:
    """Three frames of a blow."""
    frames = []
    for frame, tilt in enumerate((7.0, -5.0, 2.0)):
        sprite = painted(Look(frame, tilt, frame / 3, 1.0, driver=HIT if frame < 2 else DRIVING))
        if frame == 0:
            sprite.flash("#fff0c8", 0.7)
        layer = sprite.layer()
        sparks(layer, LEFT + 66, FOOT - 20, -50, 70, 14 + 8 * frame, 14 - 4 * frame, frame + 5)
        frames.append(sprite.lay(layer).done(ANCHOR))
    return frames


def ditched() -> list[Frame]:
    """Two frames on the winch's hook, nose down, sand running off."""
    frames = []
    for frame, tilt in enumerate((15.0, 20.0)):
        sprite = painted(Look(0, tilt, frame / 2, 1.0, drop=2.0, driver=BRACED, lamps=False, stream=0.35))
        layer = sprite.layer()
        x, y = turned(40, -46, 0)
        for start, end in (((x, y), turned(3, -23, tilt)), ((x, y), turned(52, -26, tilt))):
            layer.line([start, end], INK, 2).line([start, end], STEEL[4], 1)
        layer.rect(x - 1, 0, 3, y, INK).rect(x, 0, 1, y, STEEL[5]).rect(x - 4, y - 3, 8, 6, INK).rect(
            x - 3, y - 2, 6, 4, "#e0a03c"
        )
        layer.rect(x - 3, y - 2, 6, 1, "#ffd890")
        for number in range(9):
            sand_x, sand_y = turned(4 + 70 * hashed(number, 2), -6, tilt)
            layer.rect(sand_x, sand_y + 12 * ((hashed(number, 3) + frame / 2) % 1), 1, 3, SAND[4])
        frames.append(sprite.lay(layer).done(ANCHOR))
    return frames


def aboard() -> list[Frame]:
    """At rest on the ramp: an arm in the air."""
    return [painted(Look(tilt=-STEEPEST, driver=WAVING, lamps=False, stream=0.45)).done(ANCHOR)]


def sheet() -> Sheet:
    """All animations."""
    result = Sheet()
    result.add("drive", driving(), loop=True)
    for number, tilt in ((1, STEEP), (2, STEEPEST)):
        result.add(f"drive_up{number}", driving(-tilt, LEANING), loop=True)
        result.add(f"drive_down{number}", driving(tilt, BRACED), loop=True)
    result.add("air", flying(0, BRACED), loop=True)
    result.add("air_up", flying(-STEEP, LEANING), loop=True)
    result.add("air_down", flying(STEEP, BRACED), loop=True)
    result.add("duck", driving(0, LOW), loop=True)
    result.add("hurt", hurt())
    result.add("ditched", ditched(), loop=True)
    result.add("aboard", aboard())
    return result
