"""James Bond in his dinner jacket."""

from __future__ import annotations

import math
from pathlib import Path

from assets.studio.rig import poses
from assets.studio.rig.frames import Move, loop, once, write_sheet
from assets.studio.rig.outfits import BOND
from assets.studio.rig.poses import AIM_STANCE, STAND
from assets.studio.rig.skeleton import Pose, blend, foot_at, hand_at, solve

LOW = 10.2
"""Height of the hips when he crouches."""
KNEELING = (44, 126, 76)
GUN = "silenced"


def crouched() -> list[Pose]:
    """Ready on the balls of his feet."""
    base = Pose(60, -24, hand_at(2.6, 9.6), hand_at(7.6, 9.4), foot_at(7.0, LOW - 2), KNEELING, stretch=0.97)
    return [base, base.but(stretch=0.92)]


def creep() -> list[Pose]:
    """Low, long steps, hands before him."""
    frames = []
    for i in range(8):
        place = i / 8
        swing = 3.4 * math.cos(place * 2 * math.pi)
        near, far = poses.low_step(LOW + 0.8, 3.4, 7, place), poses.low_step(LOW + 0.8, 3.4, 7, (place + 0.5) % 1)
        near_arm, far_arm = hand_at(4.5 - swing, 9.6), hand_at(4.5 + swing, 9.2)
        frames.append(Pose(59, -24, near_arm, far_arm, near, far, stretch=0.92, hem=-2))
    return frames


def crouch_aim() -> list[Pose]:
    """One knee down, the pistol level."""
    base = Pose(58, -18, stretch=0.92, near_leg=foot_at(8, LOW - 2), far_leg=KNEELING)
    return poses.shots(base, GUN)


def roll() -> list[Pose]:
    """A forward roll on the shoulder."""
    tucked = Pose(76, 28, (62, 104), (54, 104), (118, 134, 0), (108, 136, 10), stretch=0.66)
    dive = Pose(84, -2, (58, 24), (64, 18), (92, 132, 10), (46, 124, 30), stretch=0.86)
    rising = crouched()[0].but(lean=59.5, head=0, stretch=0.76, near_arm=(40, 40), far_arm=(50, 30))
    turns = (50, 100, 145, 195, 240, 290)
    tucks = (0.25, 0, 0, 0, 0, 0.1)
    turned = [blend(tucked, dive, tuck).but(turn=turn) for turn, tuck in zip(turns, tucks, strict=True)]
    return [dive, *turned, rising]


RISE = Pose(8, -10, (40, 84), (124, 30), (58, 80, 20), (-14, 14, 38), hem=-8, hips=(0, -25))
APEX = Pose(6, -4, (86, 56), (-30, 60), (66, 96, 20), (8, 62, 30), hem=-4, hips=(0, -25))
FALL = (
    Pose(4, 8, (-76, 40), (112, 30), (44, 54, 10), (-6, 40, 24), hem=10, hips=(0, -24)),
    Pose(2, 10, (-98, 30), (128, 22), (40, 48, 10), (-10, 34, 22), hem=14, hips=(0, -24)),
)
LAND = (
    Pose(30, -10, (34, 40), (-44, 46), (58, 104, 0), (36, 100, 6), hem=4),
    Pose(16, -6, (20, 40), (-24, 40), (34, 58, 0), (10, 54, 6), hem=2),
)
TUCKED = Pose(4, 0, near_leg=(64, 92, 16), far_leg=(22, 84, 26), hips=(0, -25))


def ladder_aim() -> list[Pose]:
    """One hand on the rung, the other shoots."""
    base = Pose(-4, 2, near_leg=(44, 70, 0), far_leg=(10, 22, 0), hips=(-1, -22))
    return [pose.but(far_arm=(150, 26)) for pose in poses.shots(base, GUN)]


def gripping(pose: Pose, ledge: float) -> Pose:
    """The pose with both hands on an edge before it, so far above the anchor."""
    hips = pose.hips or (0.0, 0.0)
    joints = solve(pose)
    reaches = []
    for arm, x in ((joints.near_arm, 7.0), (joints.far_arm, 9.0)):
        reaches.append(hand_at(x - hips[0] - arm.root[0], -ledge + 1.0 - hips[1] - arm.root[1]))
    return pose.but(near_arm=reaches[0], far_arm=reaches[1])


def mantle() -> list[Pose]:
    """Hanging by the hands, elbows, a knee up, over, down into a crouch. The body's box rises 42 px under him."""
    crouch = crouched()[0]
    return [
        gripping(Pose(4, -14, near_leg=(14, 20, 30), far_leg=(-8, 16, 34), hips=(-3, -13)), 38),
        gripping(Pose(4, -6, near_leg=(30, 56, 20), far_leg=(-4, 26, 34), hips=(-3, -10)), 27),
        gripping(Pose(20, -8, near_leg=(58, 84, 20), far_leg=(0, 20, 34), hips=(-2, -10)), 16),
        gripping(Pose(42, -18, near_leg=(96, 104, 10), far_leg=(8, 36, 30), hips=(0, -10)), 6),
        gripping(Pose(54, -22, near_leg=foot_at(6, 8.4), far_leg=(26, 96, 20), hips=(1, -10.4)), 1),
        crouch,
    ]


PUNCH = (
    Pose(-6, 4, (-58, 104), (48, 96), (14, 16, 0), (-22, 10, 10), fist=True),
    Pose(10, -2, (40, 80), (40, 96), (26, 24, 0), (-28, 8, 20), fist=True),
    Pose(20, -8, (88, 2), (8, 100), (34, 32, 0), (-36, 6, 32), fist=True, shift=2, hem=-6),
    Pose(16, -6, (76, 30), (20, 96), (30, 28, 0), (-32, 8, 24), fist=True, shift=1),
)
KICK = (
    Pose(-4, 0, (40, 90), (20, 96), (74, 112, 0), (-6, 8, 0), fist=True),
    Pose(-22, 8, (46, 80), (-20, 70), (92, 30, -10), (-12, 10, 6), fist=True, hem=6),
    Pose(-28, 12, (52, 70), (-44, 50), (98, 2, -6), (-14, 10, 8), fist=True, hem=10),
    Pose(-8, 4, (44, 84), (-4, 80), (66, 92, 0), (-8, 8, 2), fist=True),
)
THROW = (
    Pose(10, -4, (76, 16), (84, 14), (26, 22, 0), (-26, 10, 14), fist=True),
    Pose(-6, 6, (60, 74), (66, 70), (22, 30, 0), (-16, 24, 8), fist=True),
    Pose(16, 6, (120, 40), (128, 34), (36, 58, 0), (-10, 40, 20), fist=True, shift=1),
    Pose(46, 0, (94, 20), (100, 16), (44, 62, 0), (-20, 30, 30), fist=True, shift=3, hem=-8),
    Pose(58, 0, (46, 16), (54, 12), (46, 60, 0), (-24, 26, 34), fist=True, shift=3, hem=-6),
    Pose(26, -4, (30, 50), (20, 60), (30, 40, 0), (-20, 20, 16), fist=True, shift=1),
)


def takedown() -> list[Pose]:
    """An arm round the neck of one who stands 14 px before him, and down with him."""
    reach = ((14.0, -1.0), (13.0, -2.6), (11.0, -2.0), (10.0, -1.0), (9.6, 1.0), (9.4, 4.0), (8.0, 8.6), (6.0, 10.6))
    frames = (
        Pose(14, -4, near_leg=(30, 28, 0), far_leg=(-26, 10, 16), shift=1),
        Pose(12, 2, near_leg=(28, 26, 0), far_leg=(-24, 14, 12), shift=4),
        Pose(2, 6, near_leg=(26, 24, 0), far_leg=(-24, 18, 10), shift=4),
        Pose(-4, 8, near_leg=(30, 34, 0), far_leg=(-20, 28, 10), shift=3),
        Pose(6, 10, near_leg=(46, 66, 0), far_leg=(-8, 56, 16), shift=2),
        Pose(20, 10, near_leg=(60, 94, 0), far_leg=(4, 88, 24), shift=1),
        Pose(36, 4, near_leg=(68, 110, 0), far_leg=(8, 104, 28)),
        Pose(34, -6, near_leg=(66, 108, 0), far_leg=(10, 102, 26)),
    )
    return [
        pose.but(near_arm=hand_at(x, y), far_arm=hand_at(x - 3.0, y + 1.6), fist=0 < i < 6)
        for i, (pose, (x, y)) in enumerate(zip(frames, reach, strict=True))
    ]


GAS = (
    STAND.but(lean=2, near_arm=(-10, 70), far_arm=(20, 40)),
    Pose(0, -6, (70, 30), (-20, 50), (18, 12, 0), (-18, 8, 6), item="fob"),
    Pose(-6, -12, (90, 4), (-28, 60), (20, 14, 0), (-20, 8, 8), item="fob"),
    Pose(-8, -14, (92, 2), (60, 118), (20, 14, 0), (-20, 8, 8), item="fob"),
)


def reload() -> list[Pose]:
    """The pistol up before the chest; the other hand fetches a magazine and drives it home."""
    base = STAND.but(lean=2, head=14, near_arm=(24, 98), weapon="held", weapon_angle=128)
    hands = ((20, 84), (-6, 40), (-20, 24), (4, 60), (22, 96), (30, 104))
    angles = (122, 134, 140, 138, 132, 112)
    frames = [base.but(far_arm=hand, weapon_angle=angle) for hand, angle in zip(hands, angles, strict=True)]
    frames[-1] = frames[-1].but(head=4)
    return frames


def use() -> list[Pose]:
    """Busy hands at a lock or a lever."""
    base = Pose(10, 8, far_arm=(46, 60), near_leg=(18, 16, 0), far_leg=(-16, 10, 6))
    return [base.but(near_arm=hand_at(9.0 + x, 3.2 + y)) for x, y in ((0, 0), (1.0, -1.4), (1.6, 0.2), (0.6, 1.4))]


def talk() -> list[Pose]:
    """A hand that makes a point, dryly."""
    base = STAND.but(lean=0, head=-2)
    return [base.but(near_arm=(14, 84)), base.but(near_arm=(26, 96), head=2, far_arm=(10, 34))]


def moves() -> dict[str, Move]:
    """Every animation by name."""
    aims = {f"aim_{name}": once(poses.shots(AIM_STANCE, GUN, angle)) for name, angle in poses.AIMS.items()}
    air_aims = {f"air_aim_{name}": once(poses.shots(TUCKED, GUN, angle)) for name, angle in poses.AIMS.items()}
    running = Pose(12, -6, far_arm=(30, 96), hem=-6)
    run_aim = [
        pose.but(near_arm=(84 + 3 * math.sin(i * math.pi / 3), 10), weapon="held", weapon_angle=92)
        for i, pose in enumerate(poses.run(running))
    ]
    return {
        "idle": loop(poses.breathing(STAND)),
        "run": loop(poses.run()),
        "creep": loop(creep()),
        "crouch": loop(crouched()),
        "crouch_aim": once(crouch_aim()),
        "roll": once(roll()),
        "jump_rise": once([RISE]),
        "jump_apex": once([APEX]),
        "fall": once(FALL),
        "land": once(LAND),
        **aims,
        **air_aims,
        "run_aim": loop(run_aim),
        "climb": loop(poses.climb()),
        "climb_aim": once(ladder_aim()),
        "mantle": once(mantle()),
        "punch": once(PUNCH),
        "punch_2": once(KICK),
        "throw": once(THROW),
        "takedown": once(takedown()),
        "gas": once(GAS),
        "reload": once(reload()),
        "lean_aim": once(poses.shots(AIM_STANCE.but(lean=14, head=-6, near_leg=(32, 30, 0), far_leg=(-24, 6, 14)), GUN)),
        "use": loop(use()),
        "talk": loop(talk()),
        "hurt": once(poses.HURT),
        "death": once(poses.death()),
    }


def build(assets: Path) -> None:
    """Bake the sheet."""
    write_sheet(assets, "bond", BOND, moves())
