"""The old hall porter and his chair."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from assets.studio.rig import poses
from assets.studio.rig.frames import Move, loop, once, write_sheet
from assets.studio.rig.outfits import PORTER
from assets.studio.rig.poses import STAND
from assets.studio.rig.skeleton import Pose, foot_at, hand_at

CHAIR_X = -5.0
SITTING = Pose(
    -8,
    30,
    hand_at(6.0, 9.6),
    hand_at(7.0, 9.0),
    foot_at(10.6, 11.0),
    foot_at(8.4, 11.2),
    hips=(CHAIR_X, -14.4),
    prop="chair",
    prop_x=CHAIR_X,
)
OLD = STAND.but(lean=7, head=-4, near_leg=(11, 10, 0), far_leg=(-9, 8, 4), shift=3, prop="chair", prop_x=CHAIR_X)


def sleep() -> list[Pose]:
    """The chin sinks to the chest and rises again."""
    return [
        SITTING.but(stretch=stretch, head=head, asleep=True) for stretch, head in ((1.0, 34), (1.03, 31), (1.06, 26), (1.03, 30))
    ]


def wake() -> list[Pose]:
    """A start, hands on the knees, up."""
    return [
        SITTING.but(lean=-14, head=-12, near_arm=(50, 70), far_arm=(60, 70)),
        SITTING.but(lean=24, head=-16, near_arm=hand_at(6.4, 9.8), far_arm=hand_at(7.4, 9.4)),
        Pose(
            34, -18, (20, 50), (36, 40), foot_at(6.5, 14.4), foot_at(3.4, 15.0), hips=(-1.5, -17.6), prop="chair", prop_x=CHAIR_X
        ),
        OLD.but(lean=12),
    ]


SLUMPED = SITTING.but(lean=-12, head=46, near_arm=(-12, 12), far_arm=(6, 8), asleep=True)


def taken_down() -> list[Pose]:
    """An arm round his neck, and back he goes into his chair."""
    seized = SITTING.but(lean=-16, head=-16, near_arm=(60, 128), far_arm=(50, 126))
    return [
        seized,
        seized.but(lean=-20, head=-22, near_arm=(68, 120), near_leg=foot_at(13.0, 8.0, -20)),
        seized.but(lean=-18, head=-16, near_arm=(58, 130), far_leg=foot_at(12.0, 9.0, -20)),
        seized.but(lean=-20, head=-12, near_arm=(50, 110), near_leg=foot_at(12.0, 10.0, -10)),
        SITTING.but(lean=-18, head=-4, near_arm=(30, 80), far_arm=(36, 80)),
        SITTING.but(lean=-16, head=10, near_arm=(10, 50), far_arm=(20, 50), asleep=True),
        SLUMPED.but(lean=-14, head=30),
        SLUMPED,
    ]


def death() -> list[Pose]:
    """Back into his chair, for good."""
    hit, reel = with_chair(poses.HURT)
    back = SITTING.but(lean=-22, head=-18, near_arm=(60, 40), far_arm=(80, 30), near_leg=foot_at(13.0, 8.0, -20))
    return [
        hit.but(shift=2),
        reel.but(shift=2, lean=-18, head=-20),
        Pose(
            -14, -16, (50, 60), (70, 40), foot_at(6.5, 14.4), foot_at(3.4, 15.0), hips=(-2, -17.6), prop="chair", prop_x=CHAIR_X
        ),
        back,
        back.but(near_arm=(20, 40), far_arm=(40, 30), near_leg=foot_at(12.0, 10.0, -10)),
        back.but(lean=-20, near_arm=(-4, 20), far_arm=(14, 20), near_leg=SITTING.near_leg, head=-24),
        back.but(lean=-20, near_arm=(-14, 12), far_arm=(4, 10), near_leg=SITTING.near_leg, head=-30, asleep=True),
        back.but(lean=-21, near_arm=(-16, 8), far_arm=(2, 8), near_leg=SITTING.near_leg, head=-32, asleep=True),
    ]


def with_chair(frames: Iterable[Pose]) -> list[Pose]:
    """The same before his chair."""
    return [pose.but(prop="chair", prop_x=CHAIR_X) for pose in frames]


def moves() -> dict[str, Move]:
    """Every animation by name."""
    return {
        "sleep": loop(sleep()),
        "wake": once(wake()),
        "idle": loop(poses.breathing(OLD)),
        "walk": loop(poses.walk(Pose(8, -4, (0, 30), (12, 30)), stride=0.7)),
        "call": loop(poses.calling(OLD)),
        "taken_down": once(taken_down()),
        "stunned": loop([SLUMPED.but(lean=-6, head=40)]),
        "knocked_out": once([SLUMPED]),
        "hurt": once(with_chair(poses.HURT)),
        "death": once(death()),
    }


def build(assets: Path) -> None:
    """Bake the sheet."""
    write_sheet(assets, "porter", PORTER, moves())
