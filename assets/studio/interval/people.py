"""Who is at the windows: outfits, and poses seen from the waist up."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from assets.studio.interval.scene import LENS_SCALE
from assets.studio.rig import poses
from assets.studio.rig.frames import render
from assets.studio.rig.outfits import BOND, COMMON, GOLD, GUARD, LEATHER, OFFICER, SOLDIER_SKIN, Outfit
from assets.studio.rig.poses import AIM_STANCE, STAND, aiming
from assets.studio.rig.reduce import Bytes
from assets.studio.rig.skeleton import Pose, blend, foot_at, hand_at
from assets.studio.sheet import Sheet

WAIST = 25
"""A sill hides so much of who stands behind it, px."""
HER_WAIST = {"cellist": 22, "cellist_front": 22}
"""She stands on the podium of the quintet."""
GONE = 99
SNOW_PX = np.full((1, 1, 4), (223, 230, 244, 255), np.uint8)
DOWN = -6
"""Who aims from the first floor aims a little down, degrees."""

MARKSMAN = replace(
    GUARD,
    coat="greatcoat",
    weapon="sniper",
    chest=1.0,
    arm=1.0,
    gloves=True,
    ramps={
        **GUARD.ramps,
        "coat": ("#353c34", "#5a6450", "#7e8a6c", "#dfe8c4"),
        "belt": ("#3a2014", "#74482a", "#a8703f", "#e0b070"),
        "shirt": ("#a8a48c", "#e8e4d0", "#ffffff", "#ffffff"),
    },
)
MILITIA = replace(
    OFFICER,
    scale=0.9,
    coat="tunic",
    chest=1.02,
    arm=1.02,
    ramps={
        **OFFICER.ramps,
        "coat": ("#2a3450", "#46557c", "#6a7cab", "#c4d4f8"),
        "trousers": ("#1c2438", "#303c5a", "#48567c", "#a4b4dc"),
    },
)
EVENING = {
    **BOND.ramps,
    "shirt": ("#a9b3c6", "#f2efe4", "#ffffff", "#ffffff"),
    "brass": ("#6c7488", "#b4bccc", "#e8eef8", "#ffffff"),
    "wood": ("#4a2414", "#8a4a24", "#c07c40", "#f0c080"),
}
FLAUTIST = replace(
    BOND,
    weapon="flute",
    head="bond",
    ramps={**EVENING, "hair": ("#4a2010", "#8a4420", "#c0703a", "#f0b070"), "skin": SOLDIER_SKIN},
)
FIDDLER = replace(
    BOND,
    weapon="bow",
    head="musician",
    ramps={**EVENING, "hair": ("#74767c", "#b0b2b6", "#dcdee0", "#ffffff"), "skin": SOLDIER_SKIN},
)
LADY = Outfit(
    {
        **COMMON,
        "skin": ("#a8604e", "#e4aa8c", "#f8ceb0", "#fff0dc"),
        "hair": ("#2a140e", "#5a2c1c", "#8a4c2c", "#d89a68"),
        "coat": ("#3a1440", "#6a2a6c", "#98489a", "#e8a0e0"),
        "trousers": ("#3a1440", "#6a2a6c", "#98489a", "#e8a0e0"),
        "shirt": ("#b8b0a8", "#f0ece4", "#ffffff", "#ffffff"),
        "shoe": ("#140e14", "#2a1c2a", "#5a4458", "#b8a0b8"),
        "accent": ("#8e1f28", "#c8313a", "#ef5a52", "#ff9b80"),
        "belt": LEATHER,
        "brass": GOLD,
    },
    coat="gown",
    head="lady",
    weapon="opera_glasses",
    chest=0.82,
    arm=0.74,
    hip=0.9,
    scale=0.97,
)
CELLIST = replace(
    LADY,
    head="cellist",
    weapon="sniper",
    ramps={
        **LADY.ramps,
        "hair": ("#8a6424", "#d8a848", "#f6d884", "#fff4c8"),
        "coat": ("#08080f", "#14141f", "#2c2e40", "#a0b4e0"),
        "trousers": ("#08080f", "#14141f", "#2c2e40", "#a0b4e0"),
        "belt": ("#3a2014", "#74482a", "#a8703f", "#e0b070"),
        "metal": ("#2a2f3c", "#5a6274", "#98a4bc", "#dfe8f8"),
    },
)
CELLIST_FRONT = replace(CELLIST, head="cellist_front")
GREY = ("#161426", "#221e34", "#302a44", "#8c84ac")
SOMEBODY = replace(
    BOND, head="bond", coat="waistcoat", weapon="stick", ramps=dict.fromkeys(BOND.ramps, GREY) | {"dark": GREY, "fur": GREY}
)
"""Whoever it may be, outside of the lens."""

READY = AIM_STANCE.but(lean=4, head=-2)
CARRIED = READY.but(near_arm=(-24, 70), weapon="held", weapon_angle=128, hands=2)
AIM = aiming(READY.but(shift=-2), "rifle", DOWN)
Step = tuple[Pose, int]
"""A pose, and how far it has sunk below the sill, px."""


def entering(last: Pose) -> list[Step]:
    """Up from behind the sill."""
    return [(last, 15), (last, 9), (last, 4), (last, 0)]


def marksman() -> dict[str, list[Step]]:
    """What a man with a rifle does at a window."""
    fired = aiming(READY.but(shift=-2), "rifle", DOWN, is_firing=True)
    bolt = [
        AIM.but(near_arm=arm, hands=0, far_arm=hand_at(9.4, 1.6))
        for arm in ((34, 70), (20, 92), (4, 112), (-8, 120), (8, 104), (28, 80))
    ]
    empty = {"weapon": "", "hands": 0}
    startled = AIM.but(**empty, lean=-8, head=-12, near_arm=(118, 46), far_arm=(140, 30))
    hands_up = AIM.but(**empty, lean=-4, head=-4, near_arm=(160, 16), far_arm=(172, 6))
    back = AIM.but(**empty, lean=-22, head=-16, near_arm=(60, 20), far_arm=(90, 10))
    dazed = AIM.but(**empty, lean=14, head=20, near_arm=(120, 128), far_arm=(100, 120))
    return {
        "enter": entering(CARRIED),
        "raise": [(blend(CARRIED, AIM, step / 5), 0) for step in range(6)],
        "aim": [(AIM, 0), (AIM.but(stretch=1.03, head=AIM.head - 2), 0)],
        "fire": [(fired, 0), (AIM.but(lean=AIM.lean - 4), 0), (AIM, 0)],
        "reload": [(pose, 0) for pose in bolt],
        "disarmed": [(startled, 0), (startled, 0), (hands_up, 0), (hands_up, 1), (hands_up, 12), (hands_up, GONE)],
        "killed": [
            (back, 0),
            (back, 2),
            (back.but(lean=-34), 6),
            (back.but(lean=-44), 11),
            (back.but(lean=-54), 16),
            (back.but(lean=-60), GONE),
        ],
        "stunned": [
            (dazed, 0),
            (dazed.but(lean=8), 0),
            (dazed, 2),
            (dazed.but(lean=20), 6),
            (dazed.but(lean=24), 12),
            (dazed, GONE),
        ],
        "walk": [(CARRIED.but(stretch=1 + 0.02 * (step % 2), shift=step % 2), step % 2) for step in range(8)],
        "smoke": [
            (STAND.but(near_arm=arm, head=head), 0)
            for arm, head in (((40, 120), 2), ((44, 126), -2), ((20, 90), 2), ((0, 60), 4))
        ],
    }


def on_foot() -> dict[str, list[Pose]]:
    """The whole man: on a roof, in a doorway."""
    at_window = marksman()
    moves = {name: [pose for pose, _ in at_window[name]] for name in ("raise", "aim", "fire", "reload", "disarmed")}
    standing = STAND.but(near_arm=(-22, 66), weapon="held", weapon_angle=130, hands=2)
    puffs = (((40, 118), 0), ((44, 124), -4), ((16, 80), 4), ((0, 50), 6))
    return moves | {
        "enter": [standing.but(shift=shift) for shift in (-6, -4, -2, 0)],
        "walk": poses.walk(Pose(3, 0, near_arm=(-24, 70), weapon="held", weapon_angle=122, hands=2, hem=-2)),
        "smoke": [STAND.but(near_arm=arm, head=head) for arm, head in puffs],
        "killed": poses.death()[:6],
        "stunned": (poses.stunned() * 6)[:6],
    }


def militia() -> dict[str, list[Pose]]:
    """A militiaman who wants to lay his hands on a general."""
    cower = Pose(34, 18, near_leg=foot_at(6.5, 9), far_leg=foot_at(-3, 8, 20))
    grip = Pose(6, -2, far_leg=(-24, 10, 10), near_leg=(20, 16, 0), fist=True)
    return {
        "run": poses.run(count=8),
        "walk": poses.walk(),
        "pinned": [
            cower.but(near_arm=arm, far_arm=(arm[0] - 8, arm[1])) for arm in ((118, 122), (124, 114), (114, 124), (122, 118))
        ],
        "seize": [
            grip.but(near_arm=hand_at(x, y), far_arm=hand_at(x - 2, y))
            for x, y in ((10.0, -1.0), (11.0, -2.2), (10.4, -1.6), (9.4, -0.4))
        ],
        "killed": poses.death()[:6],
        "stunned": (poses.stunned() * 6)[:6],
    }


def bystander(prop: str) -> dict[str, list[Step]]:
    """A flute, a pair of glasses or a bow, raised to much the same height as a rifle."""
    hold = {
        "flute": READY.but(lean=0, head=6, near_arm=hand_at(3.4, -4.6), weapon="held", weapon_angle=84, hands=2),
        "glasses": READY.but(lean=2, head=2, near_arm=hand_at(4.6, -5.4), weapon="held", weapon_angle=96),
        "bow": READY.but(lean=-2, head=-4, near_arm=hand_at(6.2, -3.4), far_arm=(40, 60), weapon="held", weapon_angle=100),
    }[prop]
    sway = [
        hold,
        hold.but(stretch=1.02, weapon_angle=hold.weapon_angle + 3),
        hold,
        hold.but(lean=hold.lean + 2, weapon_angle=hold.weapon_angle - 3),
    ]
    return {f"hold_{prop}": [(pose, 0) for pose in sway]}


def startled() -> dict[str, list[Step]]:
    """Down, hands over the head."""
    duck = READY.but(lean=24, head=16, near_arm=(140, 110), far_arm=(130, 120))
    return {"enter": entering(STAND.but(near_arm=(20, 60))), "duck": [(duck, 2), (duck, 8), (duck, 16), (duck, GONE)]}


def cellist() -> dict[str, list[Step]]:
    """She has never held a rifle: elbow high, stock under the arm, barrel everywhere but on its mark."""
    awkward = READY.but(lean=-4, head=4, near_arm=hand_at(2.2, 4.6), weapon="held", hands=2)
    across = [awkward.but(weapon_angle=angle, lean=lean, stretch=stretch) for angle, lean, stretch in WOBBLE]
    clear = awkward.but(near_arm=hand_at(6.8, 0.6), weapon_angle=92, lean=4, head=0)
    flinch = READY.but(lean=-16, head=-14, near_arm=hand_at(0.4, 2.0), weapon="held", weapon_angle=150, hands=2)
    sitting = STAND.but(lean=16, head=12, near_arm=(20, 40), far_arm=(30, 40))
    empty = READY.but(lean=-10, head=-8, near_arm=(96, 60), far_arm=(70, 90))
    hit = READY.but(lean=-22, head=-16, near_arm=(50, 20), far_arm=(80, 10))
    return {
        "move": [(sitting, 15), (sitting.but(lean=10), 13), (sitting.but(lean=4), 15), (sitting.but(lean=10), 17)],
        "rise": [
            (blend(sitting.but(weapon="held", hands=2, weapon_angle=150), across[0], step / 7), 14 - 2 * step)
            for step in range(8)
        ],
        "wobble": [(pose, 0) for pose in across],
        "clear": [(blend(across[0], clear, part), 0) for part in (0.4, 0.8, 1.0, 1.0)],
        "flinch": [(flinch, 0), (flinch, 3), (flinch.but(lean=-10), 3), (blend(flinch, across[0], 0.5), 1)],
        "fire": [
            (clear.but(weapon="flash"), 0),
            (clear.but(lean=-6, weapon_angle=110), 0),
            (clear.but(lean=-2, weapon_angle=104), 0),
        ],
        "spared": [(empty, 0), (empty.but(lean=-14), 1)],
        "hit": [
            (hit, 0),
            (hit, 3),
            (hit.but(lean=-32), 7),
            (hit.but(lean=-40), 12),
            (hit.but(lean=-46), 17),
            (hit.but(lean=-50), GONE),
        ],
    }


WOBBLE = (
    (128, -4, 1.0),
    (134, -3, 1.0),
    (142, -2, 1.01),
    (136, -3, 1.02),
    (126, -5, 1.01),
    (120, -6, 1.0),
    (118, -5, 1.0),
    (122, -4, 1.0),
)
"""Angle of the rifle, lean, stretch: across her body and never still."""
LOOKING = STAND.but(lean=0, head=0, near_arm=(6, 12), far_arm=(-8, 14))


def at_sill(pose: Pose, outfit: Outfit, facing: int, sunk: int, zoom: int) -> tuple[Bytes, tuple[int, int]]:
    """The figure above a sill; its anchor lies on the sill. Of who is gone there is but a px of the sill's snow."""
    if sunk >= GONE:
        return SNOW_PX, (0, 1)
    pixels, (x, ground) = render(pose, outfit, facing, zoom)
    first = int(pixels[..., 3].any(1).argmax())
    last = max(ground - (HER_WAIST.get(outfit.head, WAIST) + sunk) * zoom, first + 2 * zoom)
    return pixels[:last], (x, last)


def add(sheet: Sheet, moves: dict[str, list[Step]], outfit: Outfit, zoom: int) -> None:
    """Put moves at a sill onto a sheet."""
    for name, steps in moves.items():
        right, left = ([at_sill(pose, outfit, facing, sunk, zoom) for pose, sunk in steps] for facing in (1, -1))
        sheet.add(name, right, left, loop=name in LOOPING)


def add_whole(sheet: Sheet, moves: dict[str, list[Pose]], outfit: Outfit, zoom: int, prefix: str = "") -> None:
    """Put moves of whole figures, who stand on their feet, onto a sheet."""
    for name, steps in moves.items():
        right, left = ([render(pose, outfit, facing, zoom) for pose in steps] for facing in (1, -1))
        sheet.add(prefix + name, right, left, loop=name in LOOPING)


def add_look(sheet: Sheet, zoom: int) -> None:
    """Spared: the rifle bursts in her hands, she straightens and looks into the lens."""
    starts = [at_sill(pose, CELLIST, facing, sunk, zoom) for facing in (1, -1) for pose, sunk in cellist()["spared"]]
    look = at_sill(LOOKING.but(back=True, near_arm=(8, 6), far_arm=(8, 6)), CELLIST_FRONT, 1, 0, zoom)
    turn = at_sill(LOOKING, CELLIST, 1, 0, zoom)
    sheet.add(
        "spared", [*starts[:2], turn, look, look, look], [*starts[2:], at_sill(LOOKING, CELLIST, -1, 0, zoom), look, look, look]
    )


def add_absence(sheet: Sheet) -> None:
    """Her case is part of the front; of herself there is nothing but a px of the sill's snow."""
    sheet.add("absent", [(SNOW_PX, (0, 1))], [(SNOW_PX, (0, 1))])


ZOOMS = ((1, ""), (LENS_SCALE, "_lens"))
LOOPING = ("aim", "reload", "walk", "smoke", "wobble", "hold_flute", "hold_glasses", "hold_bow", "run", "pinned", "seize")
PLAYERS = (("flute", FLAUTIST), ("glasses", LADY), ("bow", FIDDLER))


def nobody_knows() -> dict[str, list[Step]]:
    """What a figure looks like from afar: a flute is as long as a rifle."""
    moves = startled() | marksman()
    moves |= {f"hold_{prop}": moves["aim"] for prop, _ in PLAYERS}
    return moves | {name: cellist()[name] for name in ("move", "rise")}
