"""Who guards the air base in summer: soldiers in helmets, the inspector, and Bond with the bomb in his arms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from assets.studio.airfield.bomb import bomb
from assets.studio.paint import to_bytes
from assets.studio.pipe.people import TECHNICIAN, add_moves, technician_moves
from assets.studio.rig import poses
from assets.studio.rig.frames import Move, loop, once, render
from assets.studio.rig.outfits import BOND, GUARD, Outfit
from assets.studio.rig.poses import STAND
from assets.studio.rig.skeleton import Pose, hand_at
from assets.studio.rig.soldiers import soldier_moves
from assets.studio.sheet import Bytes, Sheet

Frame = tuple[Bytes, tuple[int, int]]

SOLDIER = replace(
    GUARD,
    head="hard_hat",
    ramps={
        **GUARD.ramps,
        "skin": ("#8a5148", "#c4846a", "#e8ae88", "#ffd8b0"),
        "coat": ("#34362e", "#565a44", "#7c7c58", "#e8c890"),
        "trousers": ("#2c2c2a", "#47493c", "#64644e", "#c8a87c"),
        "accent": ("#2a3028", "#465040", "#6c7658", "#ecd09a"),
        "belt": ("#2c1a14", "#5c3c2a", "#8e6444", "#dca878"),
        "shoe": ("#120d10", "#231c20", "#4c4044", "#b89888"),
    },
)
INSPECTOR = replace(
    TECHNICIAN,
    head="peaked_cap",
    coat="overcoat",
    ramps={
        **TECHNICIAN.ramps,
        "coat": ("#4e4a4c", "#8a8480", "#bcb4a8", "#ffe8cc"),
        "trousers": ("#2a262e", "#443e48", "#625a64", "#c0a8a0"),
        "accent": ("#54222a", "#8c3a40", "#bc5a54", "#ffb48c"),
    },
)

# ---------------------------------------------------------------- what is carried

ARMS_X, ARMS_Y = 9, -27
"""Where the bomb's middle is from the anchor of who carries it upright, px; x counts forward."""
NEAR_HAND, FAR_HAND = hand_at(8.0, 7.0), hand_at(10.5, 5.6)


def laden(pose: Pose) -> Pose:
    """The pose with both arms under something before the chest."""
    return pose.but(near_arm=NEAR_HAND, far_arm=FAR_HAND, weapon="", fist=True)


def with_bomb(frame: Frame, x: int, y: int) -> Frame:
    """The bomb laid on a frame, its middle at (x, y) px from the anchor."""
    pixels, (anchor_x, anchor_y) = frame
    piece = to_bytes(bomb(lit=False))
    room = 24
    wide = np.pad(pixels, ((room, room), (room, room), (0, 0)))
    left = anchor_x + room + x - piece.shape[1] // 2
    top = anchor_y + room + y - piece.shape[0] // 2
    part = wide[top : top + piece.shape[0], left : left + piece.shape[1]]
    part[piece[..., 3] > 0] = piece[piece[..., 3] > 0]
    return wide, (anchor_x + room, anchor_y + room)


def add_laden(sheet: Sheet, name: str, move: Move, outfit: Outfit, lows: Sequence[int] = (0,)) -> None:
    """A move with the bomb in both arms; `lows` sinks it frame by frame, px."""
    frames = []
    for facing in (1, -1):
        frames.append(
            [
                with_bomb(render(laden(pose), outfit, facing), ARMS_X * facing, ARMS_Y + lows[number % len(lows)])
                for number, pose in enumerate(move.poses)
            ]
        )
    sheet.add(name, frames[0], frames[1], move.loop)


CROUCHED = Pose(44, -20, NEAR_HAND, FAR_HAND, (96, 112, 0), (44, 126, 76), stretch=0.86)
RISE = Pose(6, -6, near_leg=(50, 76, 20), far_leg=(-10, 14, 38), hips=(0, -25))
FALL = Pose(2, 8, near_leg=(40, 52, 10), far_leg=(-6, 38, 24), hips=(0, -24))


def bond_burdened() -> Sheet:
    """Bond with the bomb: short steps, a straight back, no pistol in sight."""
    sheet = Sheet()
    moves: Mapping[str, Move] = {
        "idle": loop(poses.breathing(STAND)),
        "run": loop(poses.walk(count=12, stride=1.25)),
        "jump_rise": once([RISE]),
        "jump_apex": once([RISE.but(near_leg=(58, 84, 20))]),
        "fall": loop([FALL]),
        "use": loop([STAND.but(lean=16, head=8)]),
        "hurt": once(poses.HURT),
    }
    for name, move in moves.items():
        add_laden(sheet, name, move, BOND)
    for name in ("crouch", "creep"):
        steps = [CROUCHED, CROUCHED.but(near_leg=(86, 116, 0)), CROUCHED.but(near_leg=(104, 108, 0))]
        add_laden(sheet, name, loop(steps), BOND, lows=(11, 12, 11))
    climbing = loop([pose.but(far_arm=(-14, 90)) for pose in poses.climb()])
    frames = [[with_bomb(render(pose, BOND, facing), 8 * facing, -24) for pose in climbing.poses] for facing in (1, -1)]
    sheet.add("climb", frames[0], frames[1], loop=True)
    return sheet


# ---------------------------------------------------------------- the soldier

ASLEEP = Pose(-86, 0, (-70, 60), (60, 80), (84, 20, 0), (92, 40, 10), asleep=True)
TO_THE_WINDOW = Pose(3, -2, (34, 70), (34, 70), (8, 4, 0), (-8, 4, 0), back=True, weapon="slung")


def outlook() -> list[Pose]:
    """With his back to the room, hands on the sill, looking out."""
    return [
        TO_THE_WINDOW,
        TO_THE_WINDOW.but(stretch=1.03),
        TO_THE_WINDOW.but(stretch=1.03, lean=6, near_arm=(60, 90)),
        TO_THE_WINDOW.but(lean=5, near_arm=(60, 90)),
    ]


def base_guard() -> Sheet:
    """His sheet: all that a guard does, asleep, at a window, and with the bomb in his arms."""
    sheet = Sheet()
    moves = soldier_moves("rifle")
    moves["asleep"] = loop([ASLEEP, ASLEEP.but(stretch=1.05)])
    moves["outlook"] = loop(outlook())
    add_moves(sheet, moves, SOLDIER)
    walking = [pose.but(near_arm=NEAR_HAND, far_arm=FAR_HAND, fist=True) for pose in poses.walk()]
    frames = [[render(pose, SOLDIER, facing) for pose in walking] for facing in (1, -1)]
    sheet.add("carry", frames[0], frames[1], loop=True)
    return sheet


def inspector() -> Sheet:
    """In a grey coat, with a list."""
    sheet = Sheet()
    add_moves(sheet, technician_moves(), INSPECTOR)
    return sheet
