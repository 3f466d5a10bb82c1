"""The old hall porter and his chair."""

from __future__ import annotations

from pathlib import Path

from assets.studio.rig import poses
from assets.studio.rig.frames import Move, loop, once, write_sheet
from assets.studio.rig.outfits import PORTER
from assets.studio.rig.poses import STAND
from assets.studio.rig.skeleton import Pose, foot_at, hand_at

CHAIR_X = -5.0
SITTING = Pose(
    -8, 30, hand_at(6.0, 9.6), hand_at(7.0, 9.0), foot_at(10.6, 11.0), foot_at(8.4, 11.2), hips=(CHAIR_X, -14.4), prop="chair", prop_x=CHAIR_X
)
OLD = STAND.but(lean=7, head=-4, near_leg=(11, 10, 0), far_leg=(-9, 8, 4), shift=3, prop="chair", prop_x=CHAIR_X)


def sleep() -> list[Pose]:
    """The chin sinks to the chest and rises again."""
    return [SITTING.but(stretch=stretch, head=head) for stretch, head in ((1.0, 34), (1.03, 31), (1.06, 26), (1.03, 30))]


def wake() -> list[Pose]:
    """A start, hands on the knees, up."""
    return [
        SITTING.but(lean=-14, head=-12, near_arm=(50, 70), far_arm=(60, 70)),
        SITTING.but(lean=24, head=-16, near_arm=hand_at(6.4, 9.8), far_arm=hand_at(7.4, 9.4)),
        Pose(34, -18, (20, 50), (36, 40), foot_at(6.5, 14.4), foot_at(3.4, 15.0), hips=(-1.5, -17.6), prop="chair", prop_x=CHAIR_X),
        OLD.but(lean=12),
    ]


def with_chair(frames: list[Pose]) -> list[Pose]:
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
        "taken_down": once(poses.taken_down()),
        "stunned": loop([SITTING.but(lean=-14, head=38, near_arm=(-10, 14), far_arm=(8, 10))]),
        "knocked_out": once([poses.KNOCKED_OUT]),
        "hurt": once(poses.HURT),
        "death": once(poses.death()),
    }


def build(assets: Path) -> None:
    """Bake the sheet."""
    write_sheet(assets, "porter", PORTER, moves())
