"""Who rides: soldiers on motorcycles, the black one who only watches, Shah's horsemen; and the gunner in his nest."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assets.studio.desert.model import Model, in_the_sun, wake
from assets.studio.desert.tones import CANVAS, GLINT, INK, KHAKI, RED, RUBBER, STEEL, WOOD
from assets.studio.paint import Layer, hashed
from assets.studio.rig.outfits import GUARD, Outfit
from assets.studio.rig.skeleton import Pose, foot_at, hand_at
from assets.studio.sheet import Sheet
from assets.studio.sprite import Frame, Sprite, sparks

Points = Sequence[tuple[float, float]]

HELMET = ("#2e2c2c", "#565044", "#807458", "#d8c08c")
SOLDIER = replace(
    GUARD,
    head="hard_hat",
    coat="tunic",
    ramps={**GUARD.ramps, "accent": HELMET, "coat": ("#4e4434", "#7c6a4a", "#a08a60", "#f0d8a0")},
)
BLACK_LEATHER = ("#0c0a12", "#1c1a26", "#3c3648", "#a090a8")
BLACK = replace(
    GUARD,
    head="bond",
    coat="quilted",
    chest=1.2,
    arm=1.2,
    gloves=True,
    ramps={
        **GUARD.ramps,
        "hair": ("#9a7030", "#d8b060", "#f8e098", "#fff4c8"),
        "coat": BLACK_LEATHER,
        "trousers": BLACK_LEATHER,
        "shirt": BLACK_LEATHER,
        "belt": ("#0a080e", "#18141e", "#30283a", "#8c7c90"),
        "shoe": ("#08060c", "#14101a", "#30283a", "#8c7c90"),
    },
)

# ---------------------------------------------------------------- motorcycles

WIDTH, HEIGHT = 152, 104
LEFT, FOOT = 52, 88
ANCHOR = (LEFT + 22, FOOT)
REAR, FRONT, RADIUS = 8.0, 36.5, 7.0
SADDLE = (14.5, -17.5)


@dataclass(frozen=True)
class Paint:
    """The machine's colours, from dark to light."""

    body: tuple[str, ...]
    tank: tuple[str, ...]


ARMY = Paint(STEEL, KHAKI)
NIGHT = Paint(STEEL, ("#0a0710", "#141020", "#1e1a2c", "#2c2638", "#443a4e", "#8c7880", "#ffd8a0"))


def place(x: float, y: float) -> tuple[float, float]:
    """A point of the machine (x from its left edge, y up is negative) on the sheet."""
    return LEFT + x, FOOT + y


def shape(points: Points) -> list[tuple[float, float]]:
    """Several."""
    return [place(x, y) for x, y in points]


def spoked(sheet: Layer, axle: float, turn: int) -> None:
    """A wheel with spokes."""
    x, y = place(axle, -RADIUS - 1)
    sheet.circle(x, y, RADIUS, RUBBER[2]).circle(x, y, RADIUS - 2.2, "#3a2434")
    for spoke in range(4):
        angle = math.radians(turn * 11.25 + spoke * 45)
        dx, dy = math.cos(angle) * (RADIUS - 2), math.sin(angle) * (RADIUS - 2)
        sheet.line([(x - dx, y - dy), (x + dx, y + dy)], STEEL[4], 0.9)
    sheet.circle(x, y, RADIUS - 1.6, STEEL[3], stroke=0.9).circle(x, y, 1.6, STEEL[5])
    sheet.curve_line([(x + 6 * math.cos(a), y + 6 * math.sin(a)) for a in (-1.2, -0.8, -0.4, 0)], RUBBER[6], 1)


def machine(sheet: Layer, paint: Paint, turn: int, lift: float = 0.0) -> None:
    """Frame, engine, tank, fork, exhaust; the near side of a heavy motorcycle."""
    body, tank = paint.body, paint.tank
    for axle in (REAR, FRONT):
        spoked(sheet, axle, turn)
    rise = [(x, y - lift) for x, y in ((29.5, -25), (33.2, -17), (FRONT, -8 + lift))]
    sheet.line(shape(rise), INK, 3).line(shape(rise), body[5], 1.2)
    sheet.polygon(shape([(14, -6 - lift), (14, -15 - lift), (28, -16 - lift), (30, -8 - lift), (26, -5 - lift)]), INK)
    sheet.polygon(shape([(16, -6.6 - lift), (16, -13 - lift), (22, -13 - lift), (24, -6.6 - lift)]), body[2])
    for y in (-15, -13, -11, -9):
        sheet.line(shape([(22.4, y - lift), (28.6, y - 0.6 - lift)]), body[4], 1.1)
    sheet.circle(*place(19.5, -8.6 - lift), 2.6, body[4]).circle(*place(19.8, -8.9 - lift), 1.4, body[5])
    sheet.line(shape([(25, -7 - lift), (19, -4.4 - lift), (4, -6.6 - lift)]), INK, 3.4)
    sheet.line(shape([(25, -7.4 - lift), (19, -4.8 - lift), (4, -7 - lift)]), body[4], 1.6)
    sheet.line(shape([(10, -6.6 - lift), (3, -7.4 - lift)]), body[5], 2.0)
    sheet.line(shape([(10, -17 - lift), (REAR, -9)]), body[3], 1.6)
    fender = [(1.4, -12 - lift), (3, -15.6 - lift), (7, -17.4 - lift), (13, -16.6 - lift)]
    sheet.curve_line(shape(fender), INK, 3.2).curve_line(shape(fender), tank[3], 1.6)
    sheet.rect(*place(0, -14.4 - lift), 2, 2.6, RED[4])
    front = [(30.6, -15 - lift / 2), (34, -17 - lift / 2), (38, -16.6 - lift / 2), (41.6, -14 - lift / 2)]
    sheet.curve_line(shape(front), INK, 3.0).curve_line(shape(front), tank[4], 1.4)
    sheet.polygon(shape([(7, -19 - lift), (10, -20.6 - lift), (19, -19 - lift), (19, -16.6 - lift), (9, -16.6 - lift)]), INK)
    sheet.polygon(shape([(8, -18.6 - lift), (10, -19.8 - lift), (18, -18.4 - lift), (18, -17 - lift), (9, -17 - lift)]), WOOD[2])
    sheet.curve(
        shape([(18, -17 - lift), (20, -22 - lift), (27, -23.4 - lift), (31, -20 - lift), (29, -16 - lift), (22, -15.6 - lift)]),
        INK,
    )
    sheet.curve(
        shape([(19, -17 - lift), (21, -21 - lift), (27, -22.4 - lift), (30, -20 - lift), (28, -16.8 - lift), (22, -16.6 - lift)]),
        tank[3],
    )
    sheet.curve_line(shape([(21, -20.8 - lift), (26.6, -22 - lift), (29.6, -20 - lift)]), tank[6], 1.1)
    sheet.line(shape([(21, -18 - lift), (27, -18.4 - lift)]), tank[5], 1)
    sheet.line(shape([(27, -26.6 - lift), (30, -25 - lift)]), INK, 2.2)
    sheet.circle(*place(33.4, -22 - lift), 3.2, INK).circle(*place(33.6, -22 - lift), 2.4, body[4])
    sheet.polygon(shape([(34.6, -24.2 - lift), (36, -24 - lift), (36, -20 - lift), (34.6, -19.8 - lift)]), "#fff0c0")


def seated(lean: float, head: float) -> Pose:
    """Astride, hands on the bar."""
    angle = math.radians(lean)
    reach = (13.4 - 12.3 * math.sin(angle), -8.6 + 12.3 * math.cos(angle))
    return Pose(
        lean, head, near_arm=hand_at(*reach), far_arm=hand_at(reach[0] - 1.5, reach[1] - 0.5),
        near_leg=foot_at(5.0, 10.6, 10), far_leg=foot_at(7.0, 9.4, 10), hips=(0, 0), hem=-8,
    )  # fmt: skip


CHAIN_LINKS = 11


def chain(sheet: Layer, root: tuple[float, float], angle: float, curl: float, length: float) -> tuple[float, float]:
    """A chain from a hand at an angle (0 to the right, 90 down), bent by `curl` degrees to its end; gives its end."""
    x, y = root
    points = [root]
    for link in range(CHAIN_LINKS):
        turn = math.radians(angle + curl * link / CHAIN_LINKS)
        x, y = x + math.cos(turn) * length / CHAIN_LINKS, y + math.sin(turn) * length / CHAIN_LINKS
        points.append((x, y))
    sheet.line(points, INK, 2.6)
    for number, (px, py) in enumerate(points):
        sheet.circle(px, py, 0.8, STEEL[6] if number % 2 else STEEL[4])
    sheet.circle(x, y, 2.0, STEEL[3]).circle(x + 0.4, y - 0.4, 1.0, STEEL[6])
    return x, y


RIDE = seated(20, -12)
ROAR = seated(10, -6)


def rider(
    pose: Pose, outfit: Outfit, paint: Paint, frame: int, lift: float = 0.0, links: tuple[float, float, float] | None = None
) -> Sprite:
    """Man and machine; `links`: angle, curl and length of the chain in his near hand."""
    model = Model(WIDTH, HEIGHT)
    machine(model.sheet, paint, frame, lift)
    model.person(pose, in_the_sun(outfit), *place(SADDLE[0], SADDLE[1] - lift))
    if links:
        angle = math.radians(pose.lean)
        shoulder = (SADDLE[0] + 12.3 * math.sin(angle), SADDLE[1] - lift - 12.3 * math.cos(angle))
        upper, lower = math.radians(pose.near_arm[0]), math.radians(pose.near_arm[0] + pose.near_arm[1])
        hand = (
            shoulder[0] + 7.8 * math.sin(upper) + 8.6 * math.sin(lower),
            shoulder[1] + 7.8 * math.cos(upper) + 8.6 * math.cos(lower),
        )
        chain(model.sheet, place(*hand), *links)
    sprite = model.sprite()
    x, y = place(36, -22 - lift)
    return sprite.halo(x, y, 8, "#ffe2a0", 0.6).halo(x + 8, y, 18, "#ffe2a0", 0.16, 1.5)


def on_the_way(sprite: Sprite, frame: int) -> Frame:
    """With its dust."""
    wake(sprite, frame, lambda x, y: place(REAR - 2 + x, y), 0.72)
    return sprite.done(ANCHOR)


BOB = (0.0, 1.0, 0.0, 0.5)


def riding(pose: Pose, outfit: Outfit, paint: Paint) -> list[Frame]:
    """Four frames by the turn of the wheels."""
    return [on_the_way(rider(pose, outfit, paint, frame, BOB[frame]), frame) for frame in range(4)]


def swinging() -> list[Frame]:
    """Four frames: the chain comes over his head and reaches forward."""
    keys = (((196, -20), 24, (-120.0, 60.0, 20.0)), ((150, 0), 18, (-50.0, 70.0, 26.0)), ((104, -6), 26, (-14.0, 40.0, 32.0)))
    keys += (((78, -4), 30, (14.0, 24.0, 31.0)),)
    frames = []
    for frame, (arm, lean, links) in enumerate(keys):
        sprite = rider(seated(lean, -lean / 2).but(near_arm=arm, fist=True), SOLDIER, ARMY, frame, links=links)
        if frame in (1, 2):
            layer = sprite.layer()
            x, y = place(30, -36)
            arc = [(x + 30 * math.cos(a), y + 30 * math.sin(a)) for a in (-1.9, -1.4, -0.9, -0.4)]
            sprite.lay(layer.curve_line(arc[: frame + 2], "#ffe9c0", 1, 0.6))
        frames.append(on_the_way(sprite, frame))
    return frames


def falling(paint: Paint = ARMY, outfit: Outfit | None = SOLDIER) -> list[Frame]:
    """Five frames: the machine goes over its front wheel, he over the bar; both lie in the dust. Without an outfit: it alone."""
    machines = ((16, 0, 0), (52, -2, -6), (104, -4, -13), (150, -6, -9), (178, -8, -5))
    frames = []
    for frame, (tip, shift_x, shift_y) in enumerate(machines):
        model = Model(WIDTH, HEIGHT)
        sheet = model.sheet
        sheet.canvas.save()
        sheet.canvas.translate(shift_x, shift_y)
        model.tilt(tip, *place(22, -13))
        machine(sheet, paint, frame)
        sheet.canvas.restore()
        if outfit is not None:
            thrown(model, in_the_sun(outfit), frame)
        sprite = model.sprite()
        layer = sprite.layer()
        if frame < 4:
            sparks(layer, *place(22, -3), 190, 40, 20, 12 - 2 * frame, frame)
        sprite.lay(layer)
        wake(sprite, frame, lambda px, py: place(24 + px * 0.8, py), 1.1, 0.8 - 0.1 * frame)
        frames.append(sprite.done(ANCHOR))
    return frames


def thrown(model: Model, outfit: Outfit, frame: int) -> None:
    """He: three frames in the air, two on his back."""
    flights = ((14, -24, 40), (24, -36, 95), (40, -30, 170))
    if frame < len(flights):
        x, y, turn = flights[frame]
        tumbling = Pose(10, 10, (120, 30), (90, 30), (50, 60, 0), (20, 70, 0), hips=(0, 0))
        model.sheet.canvas.save()
        model.tilt(turn, *place(x + 6, y - 8))
        model.person(tumbling, outfit, *place(x, y))
        model.sheet.canvas.restore()
    else:
        lying = Pose(-88, 4, (240, 6), (98, 8), (92, 10, 10), (96, 30, 20), shift=-4, asleep=True)
        model.person(lying, outfit, *place(60 + 4 * (frame - 3), 0 if frame == 4 else -2))


SALUTE = (hand_at(8.0, -1.0), hand_at(9.2, -6.0), hand_at(9.0, -7.6))


def pursuit_rider() -> Sheet:
    """The soldiers, and the black one."""
    sheet = Sheet()
    sheet.add("ride", riding(RIDE, SOLDIER, ARMY), loop=True)
    raised = ROAR.but(near_arm=(186, -20), fist=True)
    leans = [rider(raised, SOLDIER, ARMY, 2 * frame, float(frame), links=(100.0 + 60 * frame, -50.0, 16.0)) for frame in range(2)]
    sheet.add("lean", [on_the_way(sprite, frame * 2) for frame, sprite in enumerate(leans)], loop=True)
    sheet.add("swing", swinging())
    sheet.add("fall", falling())
    calm = seated(8, -4)
    sheet.add("black_ride", riding(calm, BLACK, NIGHT), loop=True)
    crouched = [rider(seated(34 + 2 * frame, -20), BLACK, NIGHT, 2 * frame, float(frame)) for frame in range(2)]
    sheet.add("black_lean", [on_the_way(sprite, 2 * frame) for frame, sprite in enumerate(crouched)], loop=True)
    salutes = [rider(calm.but(near_arm=arm, lean=4), BLACK, NIGHT, frame) for frame, arm in enumerate(SALUTE)]
    sheet.add("black_fall", falling(NIGHT, None))
    sheet.add("black_salute", [on_the_way(sprite, frame) for frame, sprite in enumerate(salutes)])
    return sheet


# ---------------------------------------------------------------- a horseman

HORSE = ("#1c0f18", "#3c2028", "#5c3434", "#84503c", "#b87850", "#f0b478", "#ffdca8")
HORSE_WIDTH, HORSE_HEIGHT = 128, 96
HORSE_LEFT, HORSE_FOOT = 44, 84
HORSE_ANCHOR = (HORSE_LEFT + 20, HORSE_FOOT)
STRIDES = 6
STANCE = 0.34
"""The part of a stride that a hoof is on the ground."""
LEGS = ((9.0, 0.08, False, True), (31.0, 0.62, True, True), (8.0, 0.0, False, False), (30.0, 0.5, True, False))
"""Where on the body, when in the stride, a foreleg?, on the far side?"""
SHAH = replace(
    GUARD,
    head="karakul",
    coat="overcoat",
    chest=1.12,
    arm=1.1,
    face=(0.0, 0.4),
    ramps={
        **GUARD.ramps,
        "coat": ("#3c3048", "#6c5468", "#98788a", "#f0c8b0"),
        "fur": ("#6c6470", "#b0a4a8", "#e0d4cc", "#fff4e0"),
        "hair": ("#16100f", "#2c211d", "#4c3a32", "#a08878"),
        "trousers": ("#4c4038", "#8a7460", "#b89c80", "#f0d8b0"),
        "accent": ("#1c5c66", "#2f9088", "#62c8b0", "#c8fae0"),
    },
)


def bend_at(
    root: tuple[float, float], end: tuple[float, float], upper: float, lower: float, forward: bool
) -> tuple[float, float]:
    """The joint of a leg from root to end."""
    dx, dy = end[0] - root[0], end[1] - root[1]
    far = min(math.hypot(dx, dy), upper + lower - 0.01)
    along = (upper**2 - lower**2 + far**2) / (2 * far)
    out = math.sqrt(max(upper**2 - along**2, 0)) * (-1 if forward else 1)
    ux, uy = dx / far, dy / far
    return root[0] + ux * along - uy * out, root[1] + uy * along + ux * out


def horse_place(x: float, y: float) -> tuple[float, float]:
    """A point of the horse on its sheet."""
    return HORSE_LEFT + x, HORSE_FOOT + y


def horse_leg(sheet: Layer, x: float, phase: float, fore: bool, far: bool, lift: float) -> None:
    """One leg somewhere in its stride."""
    phase %= 1
    if phase < STANCE:
        part = phase / STANCE
        hoof_x, hoof_y = 11 - 23 * part, -1.5
    else:
        part = (phase - STANCE) / (1 - STANCE)
        hoof_x, hoof_y = -12 + 23 * part**0.85, -1.5 - 10 * math.sin(math.pi * part) ** 0.9
    root = (x, -19 - lift)
    hoof = (x + hoof_x * (1.0 if fore else 0.95), hoof_y)
    joint = bend_at(root, hoof, 9.6, 10.6, fore)
    tones = (HORSE[1], HORSE[2]) if far else (HORSE[2], HORSE[4])
    root_, joint_, hoof_ = (horse_place(*point) for point in (root, joint, hoof))
    sheet.line([root_, joint_], INK, 7.4 if not fore else 6).line([root_, joint_], tones[0], 5.2 if not fore else 4)
    sheet.line([joint_, hoof_], INK, 4.2).line([joint_, hoof_], tones[0], 2.4)
    sheet.line([(joint_[0] + 0.8, joint_[1]), (hoof_[0] + 0.8, hoof_[1])], tones[1], 1)
    sheet.circle(*hoof_, 1.7, INK)


def horse(sheet: Layer, phase: float, lift: float) -> None:
    """Body, neck, head, tail, saddle; the legs of the far side behind it."""
    for x, offset, fore, far in LEGS[:2]:
        horse_leg(sheet, x, phase + offset, fore, far, lift)
    wave = math.sin(2 * math.pi * phase)

    def points(*pairs: tuple[float, float]) -> list[tuple[float, float]]:
        return [horse_place(x, y - lift) for x, y in pairs]

    tail = points((3, -25), (-5, -27 - wave * 2), (-12, -23 - wave * 3), (-16, -17), (-9, -20), (-3, -22), (3, -21))
    sheet.curve(tail, INK).curve([(x + 0.6, y + 0.4) for x, y in tail[:-1]], HORSE[1]).curve_line(tail[:4], HORSE[4], 1)
    body = points(
        (2, -25), (8, -28), (18, -26.6), (27, -28), (34, -27), (36, -21), (32, -16), (22, -14.6), (12, -16), (4, -17), (1, -21)
    )
    sheet.curve([(x, y) for x, y in body], HORSE[3])
    sheet.curve(points((2, -20), (12, -17.6), (24, -17), (34, -19), (32, -15.6), (22, -14.4), (12, -15.8), (4, -17)), HORSE[2])
    sheet.curve_line(points((4, -26.6), (8, -27.6), (16, -26.4)), HORSE[5], 1.1)
    sheet.curve_line(points((34.6, -26), (36, -21), (33, -16.6)), HORSE[5], 1.2)
    nod = wave * 1.2
    neck = points((27, -27), (33, -35 + nod), (38, -39 + nod), (42, -37 + nod), (40, -31 + nod), (36, -24), (31, -20))
    sheet.curve(neck, INK, tension=0.8).curve([(x + 0.2, y + 0.6) for x, y in neck], HORSE[3], tension=0.8)
    head = points((37, -40 + nod), (41, -40.6 + nod), (48, -34 + nod), (49, -31.4 + nod), (46.4, -30.4 + nod), (40, -33.6 + nod))
    sheet.curve(head, INK, tension=0.6).curve([(x - 0.2, y + 0.4) for x, y in head], HORSE[3], tension=0.6)
    sheet.line(points((41.6, -39.6 + nod), (48, -33.6 + nod)), HORSE[6], 1.1).line(
        points((40.6, -35 + nod), (37, -24)), HORSE[5], 1.1
    )
    sheet.polygon(points((37.6, -40 + nod), (39, -44 + nod), (40.6, -40 + nod)), HORSE[2])
    sheet.rect(*horse_place(42.4, -38 - lift + nod), 1, 1, INK)
    mane = points((38, -41 + nod), (34, -39 + nod), (29, -33 + nod), (24, -29), (28, -28), (33, -33 + nod), (37, -38 + nod))
    sheet.curve(mane, HORSE[1], tension=0.8).curve_line(mane[:4], HORSE[4], 1)
    sheet.line(points((46, -32 + nod), (34, -30), (26, -31)), INK, 1)
    cloth = points((10, -28.6), (24, -28.2), (25, -20), (17, -18), (9, -20))
    sheet.polygon(cloth, INK).polygon(
        [(x, y) for x, y in points((11, -28), (23, -27.6), (24, -20.6), (17, -19), (10, -20.6))], RED[2]
    )
    sheet.line(points((10.6, -21.4), (17, -19.8), (23.6, -21.4)), "#e0a03c", 1.1).line(
        points((22.8, -27), (23.6, -21)), RED[4], 1
    )
    for x, offset, fore, far in LEGS[2:]:
        horse_leg(sheet, x, phase + offset, fore, far, lift)


def shah_rider() -> Sheet:
    """A horseman at full gallop, his rifle on his back, his coat behind him."""
    frames = []
    for frame in range(STRIDES):
        phase = frame / STRIDES
        lift = 1.6 + 1.8 * math.sin(2 * math.pi * (phase + 0.15))
        model = Model(HORSE_WIDTH, HORSE_HEIGHT)
        horse(model.sheet, phase, lift)
        lean = 24 + 4 * math.sin(2 * math.pi * phase)
        pose = Pose(
            lean, -14, near_arm=hand_at(9.6, 5.4), far_arm=hand_at(9.0, 4.4), near_leg=foot_at(4.6, 9.4, 14),
            far_leg=foot_at(6, 8, 10),
            hips=(0, 0), hem=-16, weapon="slung",
        )  # fmt: skip
        model.person(pose, in_the_sun(SHAH), *horse_place(16, -28 - lift * 0.8))
        sprite = model.sprite()
        wake(sprite, frame * 4 // STRIDES, lambda x, y: horse_place(4 + x, y), 0.7, 0.7)
        frames.append(sprite.done(HORSE_ANCHOR))
    sheet = Sheet()
    sheet.add("gallop", frames, loop=True)
    return sheet


# ---------------------------------------------------------------- the nest

NEST = (112, 84)
NEST_ANCHOR = (64, 72)


def bag(sheet: Layer, x: float, y: float) -> None:
    """One sandbag with its middle at (x, y)."""
    sheet.oval(x, y, 5.6, 3.6, INK).oval(x, y, 5.0, 3.0, CANVAS[3]).oval(x + 1, y - 1, 3.8, 1.8, CANVAS[4])
    sheet.line([(x - 2, y - 2.6), (x + 3.6, y - 2.4)], CANVAS[6], 1).rect(x + 4, y - 1, 1, 2, CANVAS[5]).rect(
        x - 4, y + 1.6, 6, 1, CANVAS[1]
    )


def nest(pose: Pose, kick: float, belt: int, is_gun_up: bool = False) -> Model:
    """The gunner behind his bags, looking to the left; his gun on its mount."""
    model = Model(*NEST)
    sheet = model.sheet
    x, foot = NEST_ANCHOR
    for row, count in ((0, 3), (1, 2)):
        for number in range(count):
            bag(sheet, x + 14 - 9 * number + 4 * row, foot - 4 - 6 * row)
    model.person(pose, in_the_sun(SOLDIER), x + 6, foot - 10, facing=-1)
    gun_y = foot - 23
    sheet.line([(x - 6, foot - 8), (x - 4, gun_y + 2)], INK, 3).line([(x - 6, foot - 8), (x - 4, gun_y + 2)], STEEL[3], 1)
    angle = 24.0 if is_gun_up else 0.0
    sheet.canvas.save()
    sheet.canvas.rotate(angle, x - 4, gun_y)
    sheet.rect(x - 10 + kick, gun_y - 3, 16, 6, INK).rect(x - 9 + kick, gun_y - 2, 14, 4, STEEL[2]).rect(
        x - 9 + kick, gun_y - 2, 14, 1, STEEL[5]
    )
    sheet.rect(x - 26 + kick, gun_y - 2, 17, 3, INK).rect(x - 25 + kick, gun_y - 1, 16, 1, STEEL[4]).rect(
        x - 21 + kick, gun_y - 2, 9, 3, STEEL[1]
    )
    for hole in range(4):
        sheet.rect(x - 20 + kick + 2 * hole, gun_y - 1, 1, 1, STEEL[5])
    sheet.rect(x - 14 + kick, gun_y - 6, 2, 4, INK).rect(x + 5 + kick, gun_y - 1, 4, 2, WOOD[3])
    sheet.canvas.restore()
    for number in range(6):
        sway = (number + belt) % 2
        sheet.rect(x - 5 - 0.8 * number + sway, gun_y + 2 + 2 * number, 3, 1.6, "#c88a3c" if number % 2 else "#f0c060")
    for row, count, shift in ((0, 4, 0.0), (1, 3, 4.0)):
        for number in range(count):
            bag(sheet, x - 13 + 9 * number + shift, foot - 3 - 6 * row)
    return model


AT_GUN = Pose(14, -10, hand_at(9.0, 3.4), hand_at(8.4, 2.6), foot_at(6, 8), foot_at(-4, 8), hips=(0, 0))
BLINDED = Pose(-14, -24, (120, 110), (132, 96), foot_at(6, 8), foot_at(-4, 8), hips=(0, 0))


def gun_nest() -> Sheet:
    """`idle`, `tell` (the belt rattles, a gleam runs along the barrel), `fire`, `blind`. It looks to the left."""
    sheet = Sheet()
    x, gun_y = NEST_ANCHOR[0], NEST_ANCHOR[1] - 23
    sheet.add("idle", [nest(AT_GUN.but(head=head), 0, 0).sprite().done(NEST_ANCHOR) for head in (-10, -14)], loop=True)
    frames = []
    for frame in range(2):
        sprite = nest(AT_GUN.but(lean=18), 0, frame).sprite()
        sprite.halo(x - 26 + 8 * frame, gun_y, 9, "#ffe9b0", 0.8).halo(x - 26, gun_y, 16, "#ff5a3c", 0.35)
        frames.append(sprite.done(NEST_ANCHOR))
    sheet.add("tell", frames, loop=True)
    frames = []
    for frame in range(2):
        sprite = nest(AT_GUN.but(lean=16 + 2 * frame), 1.0 + frame, frame).sprite()
        layer = sprite.layer()
        tip = x - 27
        star = [
            (tip + 3, gun_y - 2),
            (tip - 5, gun_y - 6),
            (tip - 4, gun_y - 2),
            (tip - 16 - 4 * frame, gun_y),
            (tip - 4, gun_y + 2),
        ]
        star += [(tip - 6, gun_y + 6), (tip + 3, gun_y + 2)]
        layer.polygon(star, "#ff8a3c").polygon([(px * 0.6 + tip * 0.4, py * 0.6 + gun_y * 0.4) for px, py in star], "#fff0b0")
        for number in range(3):
            layer.rect(x + 2 + 4 * number + 2 * frame, gun_y - 8 - 3 * hashed(number, frame), 2, 1, "#f0c060")
        frames.append(sprite.lay(layer).halo(tip - 4, gun_y, 24, "#ffb050", 0.6).done(NEST_ANCHOR))
    sheet.add("fire", frames, loop=True)
    frames = []
    for frame in range(2):
        sprite = nest(BLINDED.but(lean=-14 - 5 * frame), 0, 0, is_gun_up=True).sprite()
        layer = sprite.layer()
        for number in range(3):
            angle = math.radians(120 * number + 60 * frame)
            px, py = x + 12 + 9 * math.cos(angle), NEST_ANCHOR[1] - 47 + 3 * math.sin(angle)
            layer.rect(px - 1, py, 3, 1, GLINT).rect(px, py - 1, 1, 3, GLINT)
        frames.append(sprite.lay(layer).done(NEST_ANCHOR))
    sheet.add("blind", frames, loop=True)
    return sheet


def sheets() -> dict[str, Sheet]:
    """Every sheet by name."""
    return {maker.__name__: maker() for maker in (pursuit_rider, shah_rider, gun_nest)}
