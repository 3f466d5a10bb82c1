"""General Koskov, stout and nervous: in his overcoat, and as a boyar with a false beard."""

from __future__ import annotations

import math
from pathlib import Path

from assets.studio.rig import poses
from assets.studio.rig.frames import Move, loop, once, write_sheet
from assets.studio.rig.outfits import KOSKOV, KOSKOV_DISGUISED
from assets.studio.rig.poses import STAND
from assets.studio.rig.skeleton import Pose, foot_at, hand_at

AT_EASE = STAND.but(
    lean=-3, head=4, near_arm=hand_at(7.6, 6.4), far_arm=hand_at(6.6, 5.6), near_leg=(15, 6, 0), far_leg=(-13, 4, 2)
)
"""Hands folded over the belly."""


def idle() -> list[Pose]:
    """He looks about him, and cannot leave his hands alone."""
    frames = poses.breathing(AT_EASE)
    frames[2] = frames[2].but(head=0, looks_back=True)
    frames[3] = frames[3].but(head=-6, near_arm=hand_at(8.2, 4.6), far_arm=hand_at(6.6, 5.0))
    return frames


def walk() -> list[Pose]:
    """Short steps, belly first, hands before him."""
    frames = poses.walk(Pose(-4, 6, (4, 60), (18, 58)), stride=0.85)
    return [
        pose.but(
            near_arm=hand_at(5.4 - 3.6 * math.cos(i * math.pi / 4), 8.6),
            far_arm=hand_at(6.4 + 3.6 * math.cos(i * math.pi / 4), 8.0),
            hem=-1,
        )
        for i, pose in enumerate(frames)
    ]


def run() -> list[Pose]:
    """Leaning back, knees high, one hand on his hat, the other flapping."""
    frames = poses.run(Pose(-5, 2), stride=0.82)
    result = []
    for i, pose in enumerate(frames):
        swing = math.sin(i * math.pi / 3)
        hat = hand_at(1.0, -13.2 + swing * 0.6)
        result.append(pose.but(near_arm=(34 + 44 * math.sin(i * math.pi / 6), 56), far_arm=hat, head=2 + 4 * swing, hem=4))
    return result


def crawl() -> list[Pose]:
    """On hands and knees."""
    frames = []
    for i in range(6):
        phase = i * math.pi / 3
        swing = 16 * math.sin(phase)
        near, far = (44 + swing, 132 + swing, 78), (44 - swing, 132 - swing, 78)
        near_arm, far_arm = hand_at(4.0 - swing * 0.25, 7.4), hand_at(4.0 + swing * 0.25, 7.4)
        frames.append(Pose(85, -14 + 4 * math.cos(phase), near_arm, far_arm, near, far, shift=-7, stretch=0.86))
    return frames


def panic() -> list[Pose]:
    """Crouched, arms over the head, shaking."""
    base = Pose(38, 20, near_leg=foot_at(6.5, 9), far_leg=foot_at(-3, 8, 20))
    arms = ((118, 122), (124, 114), (114, 124), (122, 118))
    return [base.but(near_arm=arm, far_arm=(arm[0] - 8, arm[1]), lean=38 + (i % 2) * 3) for i, arm in enumerate(arms)]


def held() -> list[Pose]:
    """By the collar, on his toes, hands fluttering."""
    base = Pose(-6, -8, near_leg=(6, 4, 34), far_leg=(-6, 6, 40))
    arms = ((52, 100), (66, 84), (58, 96), (44, 108))
    return [
        base.but(near_arm=arm, far_arm=(arm[0] + 14, arm[1] - 6), head=-8 + 5 * (i % 2), lean=-6 - i % 2)
        for i, arm in enumerate(arms)
    ]


def wait() -> list[Pose]:
    """He looks at his watch, and about him, and taps a foot."""
    base = AT_EASE.but(lean=0, head=13, near_arm=hand_at(8.6, 2.2), far_arm=hand_at(5.6, 6.4), item="watch")
    return [
        base,
        base.but(near_leg=(15, 6, -24)),
        base.but(head=-4, near_arm=hand_at(8.2, 5.0)),
        base.but(head=2, looks_back=True, near_arm=hand_at(8.2, 5.0), near_leg=(15, 6, -24)),
    ]


def wave() -> list[Pose]:
    """Over here, and quickly."""
    base = AT_EASE.but(lean=-4, head=-4)
    return [base.but(far_arm=arm) for arm in ((122, 44), (134, 20), (142, -8), (134, 14))]


def talk() -> list[Pose]:
    """Hands that explain everything."""
    return [
        AT_EASE.but(near_arm=(30, 82), far_arm=(44, 74), head=-2),
        AT_EASE.but(near_arm=(12, 110), far_arm=(60, 40), head=6, lean=0),
    ]


def moves() -> dict[str, Move]:
    """Every animation by name, in either costume."""
    return {
        "idle": loop(idle()),
        "walk": loop(walk()),
        "run": loop(run()),
        "jump_rise": once([Pose(4, -12, (60, 60), (132, 30), (56, 84, 20), (-4, 30, 34), hem=-4, hips=(0, -25))]),
        "fall": once([Pose(-4, 10, (-104, -20), (134, 24), (40, 56, 10), (6, 50, 20), hem=10, hips=(0, -24))]),
        "land": once(
            [
                Pose(22, 2, (40, 60), (64, 30), (58, 100, 0), (38, 98, 6), hem=4),
                Pose(8, 4, (24, 60), (40, 40), (30, 52, 0), (8, 48, 6), hem=2),
            ]
        ),
        "climb": loop(poses.climb()),
        "crawl": loop(crawl()),
        "panic": loop(panic()),
        "held": loop(held()),
        "wait": loop(wait()),
        "wave": loop(wave()),
        "talk": loop(talk()),
        "sit": once([Pose(0, 4, (0, 74), (12, 76), foot_at(10.2, 11.0), foot_at(8.6, 11.2), hips=(-4, -14.2))]),
    }


def build(assets: Path) -> None:
    """Bake both sheets."""
    write_sheet(assets, "koskov", KOSKOV, moves())
    write_sheet(assets, "koskov_disguised", KOSKOV_DISGUISED, moves())
