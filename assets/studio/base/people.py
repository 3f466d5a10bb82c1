"""Who is in the cells: the jailer, Kara in borrowed clothes, Shah, the prisoners, the electrician."""

from __future__ import annotations

from dataclasses import replace

from assets.studio.desert.riders import SHAH
from assets.studio.pipe.people import TECHNICIAN
from assets.studio.recipes import koskov
from assets.studio.rig import poses
from assets.studio.rig.frames import Move, loop, once
from assets.studio.rig.outfits import GUARD, PORTER, Outfit
from assets.studio.rig.poses import STAND
from assets.studio.rig.skeleton import Pose, foot_at, hand_at
from assets.studio.rig.soldiers import soldier_moves

KARA = replace(
    PORTER,
    coat="tunic",
    head="cellist",
    chest=0.86,
    hip=0.98,
    arm=0.8,
    leg=0.86,
    scale=0.95,
    belly=0.0,
    boots=True,
    ramps={
        **PORTER.ramps,
        "skin": ("#a8604e", "#e0a082", "#f8cca8", "#ffe8cc"),
        "hair": ("#8a5424", "#c88c40", "#ecbc6c", "#fff0bc"),
        "coat": ("#6c4a48", "#b08470", "#dcb496", "#fff0d0"),
        "trousers": ("#3a2c34", "#62505a", "#88727a", "#e0bca0"),
        "shirt": ("#8a8478", "#d4c8b4", "#f4ecdc", "#ffffff"),
        "shoe": ("#1c120e", "#402a20", "#6c4a38", "#d8a880"),
        "accent": ("#7c2430", "#b83c44", "#e06a5c", "#ffb49c"),
        "belt": ("#2c1a14", "#5c3c2a", "#8e6444", "#dca878"),
    },
)
JAILER = replace(
    GUARD,
    coat="waistcoat",
    head="cropped",
    chest=1.3,
    hip=1.45,
    arm=1.3,
    belly=3.6,
    ramps={
        **GUARD.ramps,
        "hair": ("#1c1614", "#3a2e28", "#5c4c42", "#a89888"),
        "coat": ("#3a2a22", "#624636", "#8a6850", "#e0b088"),
        "shirt": ("#6a665c", "#a09a88", "#ccc4b0", "#fff0d8"),
        "trousers": ("#2c2c2a", "#47493c", "#64644e", "#c8a87c"),
        "belt": ("#8a6820", "#d0a438", "#f4d878", "#fff6c8"),
    },
)
PRISONER = replace(
    GUARD,
    coat="jersey",
    head="cropped",
    chest=0.96,
    arm=0.94,
    boots=False,
    ramps={
        **GUARD.ramps,
        "skin": ("#7c4a3a", "#b4785a", "#d8a07c", "#ffd4ac"),
        "hair": ("#120d0c", "#261c18", "#44362e", "#8a7868"),
        "coat": ("#54505c", "#8c8690", "#b8b0b0", "#ffe8d0"),
        "trousers": ("#46424c", "#78727c", "#a09a9c", "#f0d8c0"),
        "shoe": ("#3a2418", "#6c4830", "#98704c", "#e8bc90"),
        "belt": ("#54505c", "#8c8690", "#b8b0b0", "#ffe8d0"),
    },
)
ELECTRICIAN = replace(
    TECHNICIAN,
    head="peaked_cap",
    ramps={
        **TECHNICIAN.ramps,
        "coat": ("#2c3a4c", "#4c6078", "#7488a0", "#e8c8a8"),
        "trousers": ("#24303e", "#3c5064", "#5c7288", "#d0b090"),
        "shirt": ("#7c6c5c", "#b09c84", "#d8c8ac", "#fff0d8"),
    },
)

SEATED = Pose(-4, 18, (10, 70), (20, 70), foot_at(9.4, 9.0), foot_at(7.6, 9.4), hips=(-3.0, -8.5))
"""On the floor or on a low bunk, arms on the knees."""
KNEELING = Pose(26, -8, (24, 66), (34, 62), (62, 116, 0), (-4, 86, 70), hips=(0, -11.5))
LIFTED = Pose(30, -14, hand_at(7.0, 9.0), hand_at(8.4, 8.4), (34, 66, 0), (-6, 52, 24), fist=True)
BOUND = STAND.but(near_arm=(-26, 40), far_arm=(-30, 44))
RISE = Pose(6, -8, (40, 60), (70, 40), (52, 80, 20), (-8, 24, 34), hips=(0, -25))


def walking_moves() -> dict[str, Move]:
    """What every companion needs to follow."""
    return {
        "idle": loop(poses.breathing(STAND)),
        "walk": loop(poses.walk()),
        "run": loop(poses.run()),
        "climb": loop(poses.climb()),
        "crawl": loop(koskov.crawl()),
        "jump_rise": once([RISE]),
    }


def kara_moves() -> dict[str, Move]:
    """Waits, calls with a hand at the mouth, talks with both, is held."""
    call = [STAND.but(lean=lean, head=-8, near_arm=hand_at(4.6, -4.2), far_arm=(40, 60)) for lean in (2, 6, 8, 4)]
    talk = [
        STAND.but(near_arm=(34, 84), far_arm=(46, 76), head=-3),
        STAND.but(near_arm=(16, 108), far_arm=(58, 44), head=5),
        STAND.but(near_arm=(30, 70), far_arm=(20, 90), head=0, lean=4),
    ]
    return {
        **walking_moves(),
        "wait": loop(poses.breathing(STAND.but(near_arm=hand_at(5.0, 5.0), far_arm=hand_at(4.2, 6.0)))),
        "sit": loop([SEATED, SEATED.but(head=24), SEATED.but(head=22, stretch=1.03)]),
        "call": once(call),
        "talk": loop(talk),
        "held": loop(koskov.held()),
    }


def shah_moves() -> dict[str, Move]:
    """Kneels with his hands cupped, lifts with his back, stands bound, is led."""
    strain = [LIFTED, LIFTED.but(lean=26, stretch=1.03), LIFTED.but(lean=32), LIFTED.but(lean=28, head=-18)]
    led = [pose.but(near_arm=(-26, 40), far_arm=(-30, 44)) for pose in poses.walk()]
    return {
        **walking_moves(),
        "sit": loop([SEATED, SEATED.but(head=12), SEATED.but(head=14, stretch=1.03)]),
        "wait": loop(poses.breathing(STAND)),
        "kneel": once([KNEELING]),
        "lift": loop(strain),
        "bound": loop(poses.breathing(BOUND)),
        "bound_walk": loop(led),
    }


def jailer_moves() -> dict[str, Move]:
    """Leans to the bars with a plate; pats his belt."""
    moves = soldier_moves("pistol")
    lean = [Pose(22, 8, (62, 30), (30, 60), (16, 18, 0), (-20, 8, 8)), Pose(25, 14, (66, 24), (30, 60), (16, 18, 0), (-20, 8, 8))]
    pat = [
        STAND.but(near_arm=hand_at(3.0, 9.0), head=14),
        STAND.but(near_arm=hand_at(-1.0, 9.4), far_arm=hand_at(4.0, 9.0), head=18),
    ]
    moves["lean"] = loop(lean)
    moves["pat"] = loop(pat)
    moves["call"] = loop(poses.calling(STAND))
    return moves


def prisoner_moves() -> dict[str, Move]:
    """Runs, wrestles, sits down."""
    base = Pose(14, -6, far_leg=(-26, 12, 10), near_leg=(24, 20, 0), fist=True)
    brawl = [
        base.but(near_arm=hand_at(9.0 + step, 0.0), far_arm=hand_at(7.6 + step, 1.0), lean=12 + 3 * step) for step in (0, 1, 2, 1)
    ]
    return {
        "idle": loop(poses.breathing(STAND)),
        "run": loop(poses.run()),
        "brawl": loop(brawl),
        "sit": once([SEATED.but(lean=-8, head=6)]),
    }


PEOPLE: dict[str, tuple[Outfit, dict[str, Move]]] = {
    "kara": (KARA, kara_moves()),
    "shah": (SHAH, shah_moves()),
    "jailer": (JAILER, jailer_moves()),
    "freed_prisoner": (PRISONER, prisoner_moves()),
    "electrician": (ELECTRICIAN, soldier_moves("pistol")),
}
"""By sheet: who wears what, and does what."""
