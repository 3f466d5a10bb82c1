"""Necros: every attack is held in a shape of its own before it comes, and he stands open after it.

A frame is a pose of the rig, with what he holds and what he kicks up painted over it: a box, the hoist's chain, dust, stars.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from assets.studio.paint import Canvas, Layer, Pixels, from_bytes, hashed, shade, to_bytes
from assets.studio.rig import poses
from assets.studio.rig.frames import render
from assets.studio.rig.geometry import Point
from assets.studio.rig.outfits import NECROS
from assets.studio.rig.reduce import Bytes
from assets.studio.rig.skeleton import Pose, blend, drop, foot_at, hand_at, solve
from assets.studio.sheet import Sheet

CELL, ANCHOR = (168, 190), (84, 150)
"""Room for a frame, and where its feet are in it, px."""
INK = "#0a0b12"
BOX = ("#2a1a12", "#5c3c26", "#8c6038", "#c48c54", "#f0c88c")

Overlay = Callable[[Layer, int], None]
"""Paints on a layer about the feet at (0, 0), y downwards, for a facing of 1 or -1."""


@dataclass(frozen=True)
class Drawn:
    """A pose, and what is painted behind and before it."""

    pose: Pose
    before: tuple[Overlay, ...] = ()
    behind: tuple[Overlay, ...] = ()


@dataclass
class Moves:
    """Every animation: its frames, and which of them go round."""

    frames: dict[str, Sequence[Drawn]] = field(default_factory=dict)
    loops: set[str] = field(default_factory=set)

    def once(self, name: str, *frames: Drawn | Pose) -> None:
        """Played to its end."""
        self.frames[name] = [frame if isinstance(frame, Drawn) else Drawn(frame) for frame in frames]

    def loop(self, name: str, *frames: Drawn | Pose) -> None:
        """Played again and again."""
        self.once(name, *frames)
        self.loops.add(name)


def spot(pose: Pose, point: Point) -> Point:
    """Where a point of the solved skeleton lies from the feet, px of the sprite, facing right."""
    joints = solve(pose)
    x, y = (pose.shift, -drop(pose, joints) - pose.lift) if pose.hips is None else pose.hips
    return NECROS.scale * (x + point[0]), NECROS.scale * (y + point[1])


def hands(pose: Pose) -> Point:
    """The middle between both hands."""
    joints = solve(pose)
    near, far = joints.near_arm.tip, joints.far_arm.tip
    return spot(pose, ((near[0] + far[0]) / 2, (near[1] + far[1]) / 2))


def head(pose: Pose) -> Point:
    """The middle of the head."""
    joints = solve(pose)
    radians = math.radians(joints.head_angle)
    return spot(pose, (joints.head[0] + 4.6 * math.sin(radians), joints.head[1] - 4.6 * math.cos(radians)))


# ---------------------------------------------------------------- what is painted over him


def box(place: Point) -> Overlay:
    """The small box that he throws, 14 x 12 px, about a point."""

    def draw(layer: Layer, facing: int) -> None:
        x, y = round(facing * place[0]) - 7, round(place[1]) - 6
        layer.rect(x - 1, y - 1, 16, 14, INK).rect(x, y, 14, 12, BOX[2])
        for plank in (3, 7):
            layer.rect(x, y + plank, 14, 1, BOX[0])
        layer.rect(x, y, 3, 12, BOX[3]).rect(x + 11, y, 3, 12, BOX[1]).rect(x, y, 14, 1, BOX[4]).rect(x, y + 11, 14, 1, BOX[0])
        layer.rect(x + 5, y + 4, 4, 4, "#e8d8b0").rect(x + 6, y + 5, 2, 2, "#b8242c")

    return draw


def chain(place: Point, length: int) -> Overlay:
    """The hoist's chain, from so far above his hands down to below them."""

    def draw(layer: Layer, facing: int) -> None:
        x = round(facing * place[0])
        for link in range(round(place[1]) - length, round(place[1]) + 10, 4):
            wide = (link // 4) % 2
            layer.rect(x - 2 - wide, link, 4 + 2 * wide, 4, INK).rect(x - 1 - wide, link, 2 + 2 * wide, 3, "#c8902c")
            layer.pixel(x - 1 - wide, link, "#ffe49a")
            if wide:
                layer.rect(x - 1, link + 1, 2, 1, INK)

    return draw


def dust(x: float, size: float, seed: int) -> Overlay:
    """Kicked up at the floor, thrown back."""

    def draw(layer: Layer, facing: int) -> None:
        for grain in range(int(9 * size)):
            away = (hashed(grain, seed, 1) ** 1.5) * 16 * size
            high = hashed(grain, seed, 2) * 9 * size * (1 - away / (20 * size))
            wide = 1 + int(2.4 * hashed(grain, seed, 3) * (1 - away / (22 * size)))
            tone = ("#6c665e", "#a89c8a", "#e0d4ba")[int(2.99 * hashed(grain, seed, 4))]
            layer.rect(round(facing * (x - away)), round(-1 - high - wide), wide, wide, tone)

    return draw


def sparks_at(x: float, y: float, seed: int) -> Overlay:
    """A scraped heel on steel."""

    def draw(layer: Layer, facing: int) -> None:
        for number in range(7):
            far = 3 + 8 * hashed(number, seed, 1)
            turn = math.radians(150 + 60 * hashed(number, seed, 2))
            tone = ("#fff6d0", "#ffcf7c", "#ff9a3c")[number % 3]
            layer.pixel(round(facing * (x + far * math.cos(turn))), round(y - abs(far * math.sin(turn)) * 0.8), tone)

    return draw


def arc(points: Sequence[Point], bright: str = "#fff4dc", wide: float = 6.0) -> Overlay:
    """The smear of a limb: a crescent along its way, which widens to where the limb is now."""
    way = [curve_point(points, step / 12) for step in range(13)]

    def draw(layer: Layer, facing: int) -> None:
        for part, alpha in ((1.0, 0.34), (0.5, 0.5)):
            rim, inner = [], []
            for step, (x, y) in enumerate(way):
                before, after = way[max(step - 1, 0)], way[min(step + 1, 12)]
                length = math.hypot(after[0] - before[0], after[1] - before[1]) or 1.0
                across = (after[1] - before[1]) / length, -(after[0] - before[0]) / length
                half = wide * part * math.sin(math.pi * min(step / 12 * 0.62, 1)) / 2
                rim.append((facing * (x + across[0] * half), y + across[1] * half))
                inner.append((facing * (x - across[0] * half), y - across[1] * half))
            layer.polygon([*rim, *inner[::-1]], bright, alpha)

    return draw


def curve_point(points: Sequence[Point], part: float) -> Point:
    """A point of the smooth way through the points (Catmull-Rom), `part` of it done."""
    place = part * (len(points) - 1)
    first = min(int(place), len(points) - 2)
    t = place - first
    p0, p1, p2, p3 = (points[min(max(first + step, 0), len(points) - 1)] for step in (-1, 0, 1, 2))

    def along(axis: int) -> float:
        a, b, c, d = p0[axis], p1[axis], p2[axis], p3[axis]
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)

    return along(0), along(1)


def stars(place: Point, step: int) -> Overlay:
    """Three of them go round his head."""

    def draw(layer: Layer, facing: int) -> None:
        for number in range(3):
            turn = math.radians(120 * number + 30 * step)
            x, y = round(facing * place[0] + 11 * math.cos(turn)), round(place[1] - 8 + 3.4 * math.sin(turn))
            layer.rect(x - 2, y - 1, 5, 3, INK).rect(x - 1, y - 2, 3, 5, INK)
            layer.rect(x - 1, y, 3, 1, "#ffd86a").rect(x, y - 1, 1, 3, "#ffd86a").pixel(x, y, "#fffbe0")

    return draw


def breath(place: Point, step: int) -> Overlay:
    """He blows like a bull, in the cold of the hold."""

    def draw(layer: Layer, facing: int) -> None:
        for number in range(3 + step):
            x = place[0] + 7 + 3.5 * number + step
            y = place[1] + 4 + 1.2 * number
            size = 1 + (number + step) % 2
            layer.rect(round(facing * x), round(y), size, size, "#dfe6ea", 0.75)

    return draw


# ---------------------------------------------------------------- stances

GUARDED = Pose(10, -2, (14, 128), (50, 96), (26, 30, 0), (-22, 22, 8), fist=True)
"""Fists before his chin, chest turned away: blows clang off his forearms."""
OPEN = Pose(24, 8, (20, 30), (34, 26), (28, 34, 0), (-24, 18, 10), fist=False)
"""Spent: bent forward, arms hanging."""


def idle(moves: Moves) -> None:
    """On guard, rocking."""
    frames = []
    for index, (lean, stretch) in enumerate(((9, 1.0), (10, 1.03), (9, 1.05), (8, 1.02))):
        sway = (0, 3, 5, 2)[index]
        frames.append(GUARDED.but(lean=lean, stretch=stretch, near_arm=(14 + sway, 128 - sway), far_arm=(50 - sway, 96 + sway)))
    moves.loop("idle", *frames)
    moves.loop("walk", *(pose.but(lean=11) for pose in poses.walk(GUARDED.but(head=-6), stride=1.05)))
    crossed = Pose(12, 10, (70, 112), (86, 104), (28, 34, 0), (-24, 22, 10), fist=True)
    moves.loop("guard", crossed, crossed.but(lean=7, shift=-2, near_arm=(66, 116)))
    moves.loop("run", *(pose.but(fist=True, lean=24, head=-14) for pose in poses.run()))


# ---------------------------------------------------------------- attacks


def hook(moves: Moves) -> None:
    """The shoulder drops, the fist goes back behind his ear, a breath is drawn; then all of him comes round."""
    begin = Pose(2, -2, (-30, 96), (58, 86), (22, 24, 0), (-22, 22, 8), fist=True)
    wound = Pose(-16, 10, (-104, 84), (74, 60), (40, 52, 0), (-30, 30, 14), fist=True, shift=-3)
    held = wound.but(lean=-20, near_arm=(-112, 92), stretch=1.06, head=14)
    struck = Pose(34, -18, (86, 4), (-30, 80), (54, 48, 0), (-44, 8, 36), fist=True, shift=8)
    through = struck.but(lean=42, near_arm=(64, 26), shift=10, head=-16)
    fist = hands(struck.but(far_arm=struck.near_arm))
    swing = arc(((-2, -56), (16, -58), (28, -52), (fist[0] - 2, fist[1] - 6), (fist[0] + 2, fist[1])))
    moves.once(
        "hook_startup",
        blend(GUARDED, begin, 0.8),
        Drawn(wound),
        Drawn(held, (breath(head(held), 0),)),
        Drawn(held.but(shift=-4, lean=-22), (breath(head(held), 1),)),
    )
    moves.once("hook_active", Drawn(struck, (swing,)), through)
    spent = Pose(46, -6, (22, 24), (-8, 40), (50, 56, 0), (-36, 12, 26), shift=8)
    moves.once("hook_recovery", spent, spent.but(lean=38, shift=6, near_arm=(8, 34)), blend(OPEN, GUARDED, 0.3).but(shift=2))


def shin(moves: Moves) -> None:
    """A heel scrapes back over the floor, arms out for balance; then the boot comes in low."""
    begin = Pose(14, -4, (30, 90), (60, 60), (-6, 30, 0), (10, 30, 0), fist=True)
    drawn = Pose(24, -18, (-50, 40), (92, 34), foot_at(-13.4, 15.0, 34), (44, 66, 0), fist=True, shift=3)
    held = drawn.but(lean=30, near_leg=foot_at(-15.4, 12.6, 40), far_leg=(52, 82, 0), head=-24, shift=5)
    heel = spot(held, solve(held).near_leg.tip)
    moves.once(
        "shin_startup",
        begin,
        Drawn(drawn, (sparks_at(heel[0], heel[1] + 1, 1), dust(heel[0], 0.8, 5))),
        Drawn(held, (sparks_at(heel[0] - 2, heel[1] + 1, 2), dust(heel[0], 1.2, 6))),
        Drawn(held.but(lean=33, shift=6), (sparks_at(heel[0], heel[1] + 1, 3), dust(heel[0] - 3, 1.0, 7))),
    )
    kicked = Pose(-34, 34, (-70, 30), (40, 40), (60, 2, -8), (52, 112, 30), fist=True, shift=12)
    toe = spot(kicked, solve(kicked).near_leg.tip)
    sweep = arc(((-8, -3), (6, -2), (20, -2), (toe[0] - 6, toe[1] + 1), (toe[0] + 3, toe[1] + 2)))
    moves.once("shin_active", Drawn(kicked, (sweep, dust(18, 1.0, 9))), kicked.but(lean=-28, near_leg=(58, 8, 0)))
    over = Pose(-14, 24, (-40, 40), (50, 30), (56, 24, 0), (30, 84, 20), shift=8)
    moves.once("shin_recovery", over, Pose(10, 14, (-20, 30), (40, 40), (44, 40, 0), (-4, 40, 20), shift=4), OPEN.but(lean=18))


def grab(moves: Moves) -> None:
    """Arms flung wide like a gate; then they clap shut."""
    begin = Pose(2, -6, (-60, 20), (84, 20), (20, 22, 0), (-20, 20, 8))
    wide = Pose(-12, -2, (-128, 4), (132, 4), (34, 40, 0), (-32, 32, 12), stretch=1.05)
    moves.once(
        "grab_startup",
        begin,
        wide.but(lean=-8, near_arm=(-110, 10), far_arm=(116, 8)),
        wide,
        wide.but(lean=-15, near_arm=(-134, 2), far_arm=(138, 2), shift=1),
    )
    shut = Pose(36, -18, (84, 22), (92, 26), (52, 46, 0), (-42, 8, 34), fist=True, shift=7)
    moves.once("grab_active", shut, shut.but(near_arm=(74, 60), far_arm=(82, 64), shift=8, lean=32))
    fallen = Pose(58, -20, (70, 10), (84, 8), (66, 70, 0), (-34, 20, 34), shift=6)
    moves.once(
        "grab_recovery",
        fallen,
        Pose(48, -4, hand_at(8, 12), hand_at(12, 11), (62, 84, 0), (-10, 60, 30), shift=5),
        OPEN.but(lean=30),
    )


def charge(moves: Moves) -> None:
    """The head goes down, the boots grind on the spot, breath steams; then he comes like a wall."""
    low = Pose(56, -6, (-40, 70), (-18, 80), (50, 66, 0), (-26, 30, 24), fist=True, shift=-2)
    scrape = low.but(near_leg=(26, 92, 30), far_leg=(-10, 22, 0))
    other = low.but(near_leg=(40, 40, 0), far_leg=(-44, 46, 46), lean=60)
    mouth = head(low)
    moves.once(
        "charge_startup",
        low.but(lean=40),
        Drawn(scrape, (dust(2, 1.1, 3), breath(mouth, 0))),
        Drawn(other, (dust(-12, 1.4, 4), sparks_at(-16, 0, 5), breath(mouth, 1))),
        Drawn(scrape.but(lean=62), (dust(2, 1.5, 8), breath(mouth, 2))),
    )
    one = Pose(60, -26, (-72, 60), (-30, 96), (58, 30, 0), (-52, 30, 44), fist=True, lift=1, shift=3)
    two = one.but(near_leg=(-48, 34, 46), far_leg=(56, 28, 0), near_arm=(-34, 92), far_arm=(-66, 60))
    passing = one.but(near_leg=(12, 80, 20), far_leg=(6, 12, 0), lift=0)
    moves.loop(
        "charge_active",
        Drawn(one, (dust(-10, 1.4, 11),)),
        Drawn(passing, (dust(-14, 1.2, 12),)),
        Drawn(two, (dust(-10, 1.4, 13),)),
        Drawn(passing.but(near_leg=(6, 12, 0), far_leg=(12, 80, 20)), (dust(-14, 1.2, 14),)),
    )
    skid = Pose(-24, 26, (60, 20), (84, 20), (52, 18, -10), (24, 40, 0), shift=-2)
    moves.once(
        "charge_recovery", Drawn(skid, (dust(20, 1.5, 15),)), skid.but(lean=-8, near_leg=(36, 30, 0), head=20), OPEN.but(lean=34)
    )


def throw(moves: Moves) -> None:
    """A box off the floor and over his head, arms shaking under it; then it flies."""
    bent = Pose(74, -30, hand_at(9, 12), hand_at(11, 11), (62, 84, 0), (4, 76, 24))
    lifting = Pose(18, -10, (52, 44), (60, 40), (40, 56, 0), (-16, 36, 10))
    high = Pose(-8, -6, (122, 62), (140, 50), (26, 30, 0), (-26, 26, 10), stretch=1.05)

    def loaded(pose: Pose, up: float, across: float = 0.0) -> Drawn:
        x, y = hands(pose)
        return Drawn(pose, (box((x + across, y + up)),))

    moves.once(
        "throw_startup",
        loaded(bent, 2, 5),
        loaded(lifting, -3, 4),
        loaded(high.but(lean=-6), -6),
        loaded(high.but(lean=-11, near_arm=(118, 70), far_arm=(136, 58), shift=-1), -6),
    )
    thrown = Pose(34, -16, (98, 2), (106, 2), (50, 44, 0), (-42, 10, 34), shift=4)
    moves.once("throw_active", thrown, thrown.but(lean=42, near_arm=(74, 4), far_arm=(82, 4)))
    after = Pose(48, -8, (40, 14), (50, 12), (50, 56, 0), (-34, 14, 26), shift=4)
    moves.once("throw_recovery", after, after.but(lean=38, near_arm=(26, 20), far_arm=(36, 20), shift=3), OPEN.but(lean=22))


def kick(moves: Moves) -> None:
    """A hand on the strap, a knee drawn up to his chest, twice; then the sole goes home."""
    chambered = Pose(-12, 6, (112, 30), (-30, 70), (98, 128, 0), (-4, 14, 0), fist=True, shift=-1)
    higher = chambered.but(lean=-18, near_leg=(118, 136, -10), far_leg=(-8, 18, 4), near_arm=(124, 18))
    half = chambered.but(near_leg=(74, 104, 10), lean=-6)
    moves.once("kick_startup", half, higher, half.but(lean=-4), higher.but(lean=-21))
    home = Pose(-34, 22, (96, 40), (-60, 40), (82, 2, -24), (2, 26, 8), fist=True, shift=4)
    sole = spot(home, solve(home).near_leg.end)
    moves.once("kick_active", Drawn(home, (arc(((6, -26), (16, -24), sole)),)), home.but(lean=-30, near_leg=(76, 14, -20)))
    moves.once(
        "kick_recovery",
        Pose(-6, 14, (60, 40), (-30, 60), (64, 60, 0), (-6, 20, 4)),
        Pose(16, 12, (10, 40), (30, 40), (44, 44, 0), (-14, 24, 10), shift=2),
        OPEN.but(lean=18),
    )


def reach_up(moves: Moves) -> None:
    """He sinks into his knees, looking up, hands open by his hips; then he is twice as tall."""
    sunk = Pose(34, -60, (-40, 70), (20, 80), foot_at(6, 11), foot_at(-4, 11.4))
    deep = sunk.but(lean=38, head=-72, near_leg=foot_at(6.6, 8.8), far_leg=foot_at(-4.4, 9.2), near_arm=(-58, 74))
    moves.once(
        "reach_up_startup", sunk.but(lean=22, near_leg=foot_at(5, 14.4), far_leg=foot_at(-4, 14.6)), sunk, deep, deep.but(lean=41)
    )
    tall = Pose(4, -26, (174, 4), (186, 4), (10, 4, 40), (-14, 6, 52), stretch=1.12, lift=4)
    reach = hands(tall)
    moves.once(
        "reach_up_active",
        Drawn(tall, (arc(((12, -30), (13, -50), reach)),)),
        tall.but(near_arm=(166, 16), far_arm=(178, 20), lift=2),
    )
    moves.once(
        "reach_up_recovery",
        Pose(30, -6, (96, 30), (120, 20), (46, 62, 0), (-10, 46, 10)),
        Pose(36, 4, (40, 30), (50, 40), (50, 68, 0), (-8, 50, 14)),
        OPEN.but(lean=26),
    )


def yank(moves: Moves) -> None:
    """Both fists on the hoist's chain; he hangs his weight on it, and it goes through the rail like a whip."""
    up = Pose(-4, -22, (138, 40), (150, 40), (10, 6, 8), (-12, 8, 12), fist=True, stretch=1.06)
    pulled = Pose(22, -20, (118, 60), (126, 56), (40, 56, 0), (-16, 44, 10), fist=True)
    down = Pose(50, -10, (46, 40), (56, 36), (58, 80, 0), (2, 76, 20), fist=True)

    def on_chain(pose: Pose) -> Drawn:
        x, y = hands(pose)
        return Drawn(pose, (), (chain((x, y), round(112 + y)),))

    moves.once(
        "yank_startup",
        on_chain(up),
        on_chain(up.but(lean=-10)),
        on_chain(pulled.but(lean=10)),
        on_chain(up.but(lean=-12, lift=1)),
    )
    moves.once("yank_active", on_chain(pulled), on_chain(down))
    moves.once("yank_recovery", on_chain(down.but(lean=44)), Pose(34, 0, (30, 30), (40, 30), (46, 62, 0), (-8, 46, 12)), OPEN)


def double(moves: Moves) -> None:
    """Both fists back over one shoulder; across high, round, and back low along the floor."""
    wound = Pose(-18, 8, (-118, 50), (-128, 44), (38, 50, 0), (-30, 30, 14), fist=True, shift=-3)
    moves.once(
        "double_startup",
        Pose(-2, 0, (-60, 60), (-40, 80), (26, 32, 0), (-24, 24, 10), fist=True),
        wound,
        Drawn(wound.but(lean=-22), (breath(head(wound), 0),)),
        Drawn(wound.but(lean=-25, near_arm=(-124, 54), far_arm=(-134, 48)), (breath(head(wound), 1),)),
    )
    across = Pose(34, -18, (84, 4), (92, 6), (54, 48, 0), (-44, 8, 36), fist=True, shift=8)
    fist = hands(across)
    swing = arc(((-12, -60), (8, -62), (24, -56), (fist[0], fist[1] - 6), (fist[0] + 4, fist[1])), "#ffd8b0")
    moves.once("double_active", Drawn(across, (swing,)), across.but(lean=42, near_arm=(66, 20), far_arm=(74, 22), shift=9))
    sunk = Pose(50, -30, (-70, 30), (-60, 34), foot_at(8, 9), foot_at(-6, 9.4), fist=True, shift=2)
    moves.once(
        "double_low_startup",
        sunk.but(lean=40, near_arm=(20, 40), far_arm=(30, 40)),
        sunk,
        Drawn(sunk.but(lean=54), (sparks_at(-12, 0, 4),)),
        Drawn(sunk.but(lean=57, near_arm=(-78, 26), far_arm=(-68, 30)), (sparks_at(-13, 0, 6),)),
    )
    low = Pose(68, -40, (66, 6), (74, 8), foot_at(9, 7.6), (-52, 30, 50), fist=True, shift=8)
    fist = hands(low)
    sweep = arc(((-14, -6), (4, -3), (20, -4), (fist[0], fist[1] + 2), (fist[0] + 4, fist[1] - 2)), "#ffd8b0")
    moves.once("double_low_active", Drawn(low, (sweep, dust(20, 1.2, 21))), low.but(lean=72, shift=9, near_arm=(56, 20)))
    moves.once(
        "double_low_recovery",
        Pose(60, -16, hand_at(9, 11), hand_at(12, 10), foot_at(8, 9), (-30, 60, 40), shift=6),
        Pose(48, -2, hand_at(8, 12), hand_at(11, 11), foot_at(7, 11), (-20, 60, 36), shift=4),
        OPEN.but(lean=30),
    )


# ---------------------------------------------------------------- being struck

BACKWARD = Pose(-70, 10, (120, 20), (150, 14), (70, 40, 10), (40, 60, 10), hips=(0, -20))
FLAT = Pose(-88, 4, (236, 8), (96, 8), (92, 8, 10), (97, 26, 20), asleep=True, shift=4)


def struck(moves: Moves) -> None:
    """Stagger, daze, a flight on his back, the floor and up again, the end of a round."""
    snapped = Pose(-20, -22, (50, 30), (70, 20), (26, 30, 0), (-26, 26, 10))
    moves.once(
        "stagger",
        snapped.but(shift=-2),
        snapped.but(lean=-10, head=-6, shift=-3),
        Pose(10, 14, (20, 60), (30, 60), (24, 30, 0), (-22, 22, 8)),
    )
    frames = []
    for index, (lean, tip) in enumerate(((14, 20), (4, 10), (-8, -16), (0, -4))):
        pose = Pose(lean, tip, (8 - lean, 16), (16 - lean, 12), (24, 34, 0), (-20, 28, 8))
        frames.append(Drawn(pose, (stars(head(pose), index),)))
    moves.loop("dazed", *frames)
    moves.once(
        "thrown",
        BACKWARD.but(lean=-46, hips=(0, -25)),
        BACKWARD,
        BACKWARD.but(lean=-84, near_leg=(86, 30, 10), far_leg=(60, 50, 10), hips=(0, -14)),
        BACKWARD.but(lean=-90, near_leg=(92, 26, 10), far_leg=(72, 46, 10), hips=(0, -8)),
    )
    sitting = Pose(20, 24, hand_at(3, 9), hand_at(-5, 9.6), foot_at(17, 2, -30), foot_at(10, 6, 0), stretch=0.96, shift=-4)
    kneeling = Pose(44, 6, hand_at(8.5, 7), hand_at(7, 10), foot_at(8.5, 8.2), (30, 118, 70))
    moves.once("down", FLAT, FLAT, FLAT.but(asleep=False, near_arm=(200, 40)), sitting, kneeling, OPEN.but(lean=30))
    down_on_knee = Pose(40, 20, hand_at(6, 9), (20, 40), foot_at(8, 8.2), (30, 118, 70))
    moves.once("heavy", down_on_knee.but(lean=52), down_on_knee, OPEN.but(lean=36), OPEN)
    knees = Pose(22, 28, (6, 14), (14, 10), (22, 112, 40), (8, 98, 40))
    moves.loop(
        "beaten",
        *(
            knees.but(lean=lean, head=tip, stretch=long)
            for lean, tip, long in ((22, 28, 1.0), (24, 30, 1.03), (25, 32, 1.05), (23, 30, 1.02))
        ),
    )
    moves.loop("afloat", *afloat())


def afloat() -> list[Pose]:
    """Nothing under his boots: limbs that look for something."""
    frames = []
    for index in range(4):
        wave = 16 * math.sin(index * math.pi / 2)
        roll = 10 * math.cos(index * math.pi / 2)
        frames.append(
            Pose(
                14 + roll,
                -8,
                (-70 + wave, 40),
                (108 - wave, 30),
                (54 - wave, 60, 20),
                (-18 + wave, 50, 34),
                hips=(0, -25 + wave / 16),
            )
        )
    return frames


def jumps(moves: Moves) -> None:
    """In the air: over cargo, down from the roof, out of the plane."""
    moves.once(
        "hop",
        Pose(14, -10, (60, 70), (120, 30), (84, 100, 20), (40, 96, 30), hips=(0, -25), fist=True),
        Pose(8, 6, (-70, 40), (104, 30), (50, 58, 10), (4, 50, 24), hips=(0, -24), fist=True),
    )
    falling = Pose(2, 12, (-110, 20), (124, 18), (40, 56, 10), (-8, 44, 24), hips=(0, -24))
    moves.loop("drop", falling, falling.but(near_arm=(-122, 14), far_arm=(134, 12), near_leg=(36, 50, 10)))
    moves.loop("out", *tumble())
    lever = Pose(6, -4, hand_at(11, -7), (-20, 50), (26, 24, 0), (-24, 10, 10), fist=True)
    moves.once(
        "lever",
        lever,
        lever.but(near_arm=hand_at(12.5, -3), lean=12),
        lever.but(near_arm=hand_at(11, 4), lean=24, near_leg=(36, 44, 0)),
        lever.but(near_arm=hand_at(9, 9), lean=34, near_leg=(42, 56, 0), far_leg=(-22, 22, 14)),
    )


def tumble() -> list[Pose]:
    """Head over heels."""
    spread = Pose(10, -10, (-100, 30), (130, 30), (60, 50, 20), (-30, 40, 30), hips=(0, -24))
    return [spread.but(turn=turn, near_arm=(-100 + turn / 6, 30), near_leg=(60 - turn / 9, 50, 20)) for turn in range(0, 360, 60)]


# ---------------------------------------------------------------- on the net

CLINGING = Pose(0, back=True, near_arm=(152, 24), far_arm=(148, 26), near_leg=(10, 0, 0), far_leg=(4, 0, 0), hips=(0, -24))
"""Seen from behind, both hands and both feet in the cords."""
HANGING = Pose(-8, -10, (40, 60), (164, 20), (44, 70, 20), (10, 40, 30), hips=(0, -24))
"""From the side, by the far hand."""


def blade(place: Point, bright: bool) -> Overlay:
    """The knife, and its glint."""

    def draw(layer: Layer, facing: int) -> None:
        x, y = facing * place[0], place[1]
        layer.line([(x, y), (x + facing * 3, y - 1)], INK, 5).line([(x, y), (x + facing * 2, y - 1)], "#5a3a26", 3)
        layer.line([(x + facing * 3, y - 1), (x + facing * 13, y - 5)], INK, 4)
        layer.line([(x + facing * 3, y - 1), (x + facing * 12, y - 5)], "#c6d0d8", 2)
        if bright:
            tip = round(x + facing * 11), round(y - 5)
            layer.rect(tip[0] - 4, tip[1], 9, 1, "#fffbe0").rect(tip[0], tip[1] - 4, 1, 9, "#fffbe0").pixel(*tip, "#ffffff")

    return draw


def fibres(place: Point, seed: int) -> Overlay:
    """What the blade throws off."""

    def draw(layer: Layer, facing: int) -> None:
        for number in range(8):
            turn = math.radians(-30 - 120 * hashed(number, seed, 1))
            far = 3 + 9 * hashed(number, seed, 2)
            x, y = place[0] + 10 + far * math.cos(turn), place[1] - 4 + far * math.sin(turn)
            layer.rect(round(facing * x), round(y), 1 + number % 2, 1, ("#e0b878", "#fff0c8", "#9c7444")[number % 3])

    return draw


def behind_the_cords(layer: Layer, facing: int) -> None:
    """The net's cords across him, for he is on its far side."""
    for start in range(-96, 97, 16):
        for lean in (1, -1):
            ends = [(start - 60 * lean, -120), (start + 60 * lean, 0)]
            layer.line(ends, "#160c0c", 4).line(ends, "#9c7444", 2)


def net(moves: Moves) -> None:
    """Hanging, climbing, blows from the net, the knife, the far face, slipping, the end, and a boot in both hands."""
    rise = (1.0, 1.02, 1.035, 1.015)
    moves.loop("net_idle", *(CLINGING.but(stretch=long, near_arm=(152 + 2 * step % 5, 24)) for step, long in enumerate(rise)))
    climbing = []
    for up in (1, 0.3, -1, -0.3):
        climbing.append(
            CLINGING.but(
                near_arm=(150 + 22 * up, 26 - 20 * up),
                far_arm=(150 - 22 * up, 26 + 20 * up),
                near_leg=(18 - 14 * up, 0, 0),
                far_leg=(18 + 14 * up, 0, 0),
            )
        )
    moves.loop("net_climb", *climbing)
    wound = HANGING.but(lean=-20, near_arm=(-104, 70), head=6, fist=True)
    moves.once(
        "swing_startup",
        HANGING.but(near_arm=(-40, 80), fist=True),
        wound,
        Drawn(wound.but(lean=-24), (breath(head(wound), 0),)),
        Drawn(wound.but(lean=-26, near_arm=(-112, 74)), (breath(head(wound), 1),)),
    )
    hit = HANGING.but(lean=26, near_arm=(88, 2), far_arm=(196, 14), head=-14, fist=True)
    fist = spot(hit, solve(hit).near_arm.tip)
    moves.once(
        "swing_active",
        Drawn(hit, (arc(((-10, -52), (6, -56), (20, -50), fist)),)),
        hit.but(lean=32, near_arm=(70, 20)),
    )
    limp = HANGING.but(lean=10, near_arm=(10, 20), head=10)
    moves.once("swing_recovery", hit.but(lean=34, near_arm=(40, 20)), limp.but(lean=20), limp)
    drawn_up = Pose(-6, 30, (126, 62), (150, 40), (104, 128, 0), (6, 20, 20), hips=(0, -26))
    higher = drawn_up.but(near_leg=(118, 136, -6), hips=(0, -28), head=34)
    moves.once("stamp_startup", drawn_up.but(near_leg=(64, 90, 10)), drawn_up, higher, higher.but(near_leg=(122, 138, -6)))
    down = Pose(6, 34, (170, 6), (176, 6), (6, 2, 0), (-24, 50, 30), hips=(0, -12))
    heel = spot(down, solve(down).near_leg.end)
    moves.once(
        "stamp_active",
        Drawn(down, (arc(((8, -34), (9, -16), (heel[0] + 1, heel[1] + 1)), wide=8),)),
        down.but(hips=(0, -14)),
    )
    moves.once("stamp_recovery", down.but(hips=(0, -16)), drawn_up.but(near_leg=(40, 60, 20), head=10), limp)
    sawing = []
    for step, (upper, bent) in enumerate(((118, 26), (106, 34), (94, 42), (106, 34))):
        pose = CLINGING.but(near_arm=(upper, bent), far_arm=(160, 20), near_leg=(14, 0, 0))
        hand = spot(pose, solve(pose).near_arm.tip)
        sawing.append(Drawn(pose, (blade(hand, step == 1), fibres(hand, step))))
    moves.loop("cut", *sawing)
    moves.loop("far_face", *(Drawn(pose, (behind_the_cords,)) for pose in climbing))
    sliding = CLINGING.but(near_arm=(168, 6), far_arm=(172, 4), near_leg=(30, 0, 0), far_leg=(2, 0, 0))
    moves.loop("net_slip", sliding, sliding.but(near_arm=(140, 30), far_arm=(176, 2), near_leg=(4, 0, 0), far_leg=(30, 0, 0)))
    drooping = HANGING.but(
        lean=4, head=34, near_arm=(4, 10), far_arm=(176, 4), near_leg=(10, 20, 30), far_leg=(-6, 16, 34), hips=(0, -20)
    )
    moves.loop("net_beaten", *(drooping.but(lean=4 + sway, near_arm=(4 - sway, 10)) for sway in (0, 4, 0, -4)))
    held = Pose(-6, -30, (146, 36), (154, 30), (-4, 12, 40), (-18, 18, 40), hips=(-4, -14.6), fist=True)
    legs = [((-4 - swing, 12, 40), (-18 - swing, 18 + swing, 40)) for swing in (0, 5, 10, 5)]
    moves.loop("grip", *(held.but(near_leg=near, far_leg=far) for near, far in legs))
    over_the_drop(moves, held)


def boot(place: Point, turn: float = 0.0) -> Overlay:
    """A gentleman's boot, size nine, its laces undone."""

    def draw(layer: Layer, facing: int) -> None:
        layer.canvas.save()
        layer.canvas.translate(facing * place[0], place[1])
        layer.canvas.rotate(facing * turn)
        layer.canvas.scale(facing, 1)
        layer.polygon([(-5, -13), (3, -13), (3, -3), (7, -1), (9, 2), (9, 5), (-5, 5)], INK)
        layer.polygon([(-4, -12), (2, -12), (2, -2), (6, 0), (8, 2), (8, 3), (-4, 3)], "#1d2030").rect(-4, 3, 12, 1, "#6a5040")
        layer.rect(-4, -12, 1, 13, "#8fa6c8").rect(-4, -12, 6, 1, "#c8d4e8").rect(3, 0, 3, 1, "#6a7898")
        layer.line([(2, -9), (6, -12), (8, -9)], "#fff0c8", 1).line([(2, -5), (7, -7), (9, -4)], "#fff0c8", 1)
        layer.canvas.restore()

    return draw


def over_the_drop(moves: Moves, held: Pose) -> None:
    """From the boot: an arm flung up for the next hold; the boot in his hands; and away."""
    bent = held.but(lean=-14, near_arm=(96, 70), far_arm=(160, 26), near_leg=(40, 80, 20), far_leg=(14, 60, 30))
    moves.once(
        "heave", held, bent, bent.but(lean=-8, near_arm=(172, 4), hips=(-3, -16)), bent.but(near_arm=(176, 2), hips=(-3, -18))
    )
    looking = Pose(6, 22, (58, 76), (66, 70), (10, 22, 30), (-8, 30, 34), hips=(0, -24))
    frames = []
    for index, tip in enumerate((22, 24, 28, 26)):
        pose = looking.but(head=tip, near_leg=(10 + 4 * (index % 2), 22, 30))
        x, y = hands(pose)
        frames.append(Drawn(pose, (boot((x + 2, y - 2), 6 * (index % 2)),)))
    moves.loop("boot_look", *frames)
    falling = Pose(-64, -14, (76, 70), (90, 60), (70, 50, 10), (36, 70, 20), hips=(0, -20))
    tumbling = []
    for index in range(4):
        pose = falling.but(
            lean=-64 - 6 * index, near_leg=(70 + 14 * (index % 2), 50, 10), far_leg=(36 - 12 * (index % 2), 70, 20)
        )
        x, y = hands(pose)
        tumbling.append(Drawn(pose, (boot((x, y), -70 - 6 * index),)))
    moves.loop("boot_fall", *tumbling)


# ---------------------------------------------------------------- the sheet


FAR_SIDE = 0.62
"""How light he is behind the net."""


def paint(drawn: Drawn, facing: int) -> tuple[Bytes, tuple[int, int]]:
    """One frame."""
    pixels, (x, y) = render(drawn.pose, NECROS, facing)
    if not drawn.before and not drawn.behind:
        return pixels, (x, y)
    canvas = Canvas(CELL)
    canvas.over(overlays(drawn.behind, facing))
    body: Pixels = np.zeros((CELL[1], CELL[0], 4), np.float32)
    left, top = ANCHOR[0] - x, ANCHOR[1] - y
    body[top : top + pixels.shape[0], left : left + pixels.shape[1]] = from_bytes(pixels)
    if behind_the_cords in drawn.before:
        cords = overlays(drawn.before, facing).pixels() * body[..., 3:4]
        return to_bytes(canvas.over(shade(body, FAR_SIDE)).over(cords).pixels), ANCHOR
    canvas.over(body).over(overlays(drawn.before, facing))
    return to_bytes(canvas.pixels), ANCHOR


def overlays(draws: Sequence[Overlay], facing: int) -> Layer:
    """What is painted on one side of him."""
    layer = Layer(CELL)
    layer.canvas.translate(ANCHOR[0], ANCHOR[1])
    for draw in draws:
        draw(layer, facing)
    return layer


def all_moves() -> Moves:
    """Every animation."""
    moves = Moves()
    for part in (idle, hook, shin, grab, charge, throw, kick, reach_up, yank, double, struck, jumps, net):
        part(moves)
    return moves


def sheet() -> Sheet:
    """His sheet."""
    result = Sheet(768)
    moves = all_moves()
    for name, frames in moves.frames.items():
        right, left = ([paint(frame, facing) for frame in frames] for facing in (1, -1))
        result.add(name, right, left, loop=name in moves.loops)
    return result
