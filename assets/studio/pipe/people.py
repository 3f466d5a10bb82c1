"""Who lives by the pipeline: soldiers of the forest in their winter coats, technicians of the pumping stations."""

from __future__ import annotations

from dataclasses import replace

from assets.studio.paint import Canvas, from_bytes, hashed
from assets.studio.rig import poses
from assets.studio.rig.frames import Move, loop, once, render
from assets.studio.rig.outfits import COMMON, GUARD, SOLDIER_SKIN, Outfit
from assets.studio.rig.poses import AIM_STANCE, RIFLE_CARRIED, STAND, aiming, breathing
from assets.studio.rig.skeleton import Pose, hand_at
from assets.studio.sheet import Sheet
from assets.studio.sprite import Frame, Sprite

FOREST_SOLDIER = replace(
    GUARD,
    coat="quilted",
    head="fur_cap",
    chest=1.14,
    hip=1.12,
    arm=1.16,
    gloves=True,
    ramps={
        **GUARD.ramps,
        "coat": ("#45432f", "#716b4c", "#9a9268", "#ece0b0"),
        "trousers": ("#36382e", "#565946", "#74775e", "#c4c8a4"),
        "fur": ("#4a4e54", "#7e848a", "#b0b6b8", "#eef4f0"),
        "belt": ("#22160f", "#4a3020", "#7a5638", "#c09868"),
        "shoe": ("#23282a", "#454c4c", "#6c7674", "#c0d4cc"),
    },
)
TECHNICIAN = Outfit(
    {
        **COMMON,
        "skin": SOLDIER_SKIN,
        "hair": ("#3a2418", "#6a4428", "#94683e", "#d8b080"),
        "coat": ("#6c5e4c", "#a8987c", "#d4c6a4", "#fff2d4"),
        "trousers": ("#1a2e44", "#325476", "#5480a4", "#b4dcf0"),
        "shirt": ("#8a9096", "#c8ccd0", "#f0f2f4", "#ffffff"),
        "shoe": ("#120e0c", "#2a221c", "#544638", "#b8a488"),
        "accent": ("#9c5418", "#dc8e2c", "#ffc45c", "#fff0c0"),
        "belt": ("#2c1a12", "#5a3a26", "#8a6240", "#c9a070"),
    },
    coat="overalls",
    head="hard_hat",
    chest=0.98,
    hip=1.0,
    arm=0.98,
    leg=1.04,
    scale=0.97,
)

# ---------------------------------------------------------------- the soldier of the forest

DOWNWARD = -36
"""The pipe's opening lies below his feet, degrees."""
CARRIED = STAND.but(lean=2, head=6, **RIFLE_CARRIED)
SNOW = ("#9ab8b0", "#c4d8cc", "#eef4ea", "#fbfdf2")
SPRAY_CELL, SPRAY_ANCHOR = (112, 80), (56, 64)
DIVE: tuple[Pose, ...] = (
    Pose(-16, -12, (70, 60), (96, 50), (18, 30, 0), (-20, 26, 8), hem=6),
    Pose(48, -26, (130, 20), (118, 24), (20, 56, 20), (-36, 40, 40), lift=7, shift=5),
    Pose(80, -34, (168, 8), (150, 14), (-66, 10, 60), (-86, 14, 60), lift=2, shift=9),
    Pose(88, -20, (176, 6), (150, 20), (-84, 4, 70), (-92, 8, 70), shift=12, asleep=True),
)
KICKED = ((4, 4), (16, 10), (54, 26), (40, 16))
"""Flakes and their height in each frame of the dive."""
BURIED = (0, 0, 4, 7)
"""Rows of the diver that the snow hides."""


def soldier_stands() -> dict[str, Move]:
    """All that he does on his feet."""
    aim = AIM_STANCE.but(lean=6)
    level = aiming(aim, "rifle", DOWNWARD)
    return {
        "idle": loop([CARRIED]),
        "stand": loop([CARRIED, CARRIED.but(stretch=1.04, head=2)]),
        "aim": loop([level, level.but(stretch=1.02, head=level.head - 2)]),
        "fire": once([aiming(aim, "rifle", DOWNWARD, is_firing=True), level.but(lean=level.lean - 5)]),
    }


def dive(facing: int) -> list[Frame]:
    """Hit, off his feet, and head first into the snow, which takes him in."""
    frames = []
    for number, pose in enumerate(DIVE):
        pixels, (x, y) = render(pose, FOREST_SOLDIER, facing)
        sprite = Sprite(*SPRAY_CELL)
        left, top = SPRAY_ANCHOR[0] - x, SPRAY_ANCHOR[1] - y + BURIED[number]
        body = Canvas(SPRAY_CELL)
        body.pixels[top : top + pixels.shape[0], left : left + pixels.shape[1]] = from_bytes(pixels)
        body.pixels[SPRAY_ANCHOR[1] + 1 :] = 0
        sprite.lay(body.pixels)
        snow(sprite, number, facing)
        frames.append(sprite.done(SPRAY_ANCHOR))
    return frames


def snow(sprite: Sprite, number: int, facing: int) -> None:
    """What he throws up, and the drift that closes over him."""
    layer = sprite.layer()
    ground, middle = SPRAY_ANCHOR[1], SPRAY_ANCHOR[0] + facing * 10
    if BURIED[number]:
        for column in range(-25, 26):
            swell = 1 - (column / 26) ** 2
            high = round(swell * (BURIED[number] - 1) + 1.6 * hashed(column // 3, number, 3))
            for row in range(high):
                tone = SNOW[3] if row == high - 1 else SNOW[2] if row >= high - 2 else SNOW[1] if row > 0 else SNOW[0]
                layer.pixel(middle + column, ground - 1 - row, tone)
    count, height = KICKED[number]
    for flake in range(count):
        across = (hashed(flake, number, 5) - 0.5) * (20 + 14 * number)
        up = height * hashed(flake, number, 6) ** 1.4
        size = 1 + int(2.6 * hashed(flake, number, 7) * (1 - up / (height + 1)))
        layer.rect(round(middle + across), round(ground - 3 - up), size, size, SNOW[1 + flake % 3])
    sprite.lay(layer)


def forest_soldier() -> Sheet:
    """His sheet."""
    sheet = Sheet()
    add_moves(sheet, soldier_stands(), FOREST_SOLDIER)
    sheet.add("dive", dive(1), dive(-1))
    return sheet


def add_moves(sheet: Sheet, moves: dict[str, Move], outfit: Outfit) -> None:
    """Every move, in both facings."""
    for name, move in moves.items():
        right, left = ([render(pose, outfit, facing) for pose in move.poses] for facing in (1, -1))
        sheet.add(name, right, left, move.loop)


# ---------------------------------------------------------------- the technician

EASY = STAND.but(lean=4, head=4)
AT_WORK = Pose(7, 6, hand_at(10.4, 1.0), hand_at(11.0, 4.0), (12, 8, 0), (-12, 6, 4))
ON_HIS_KNEES = Pose(24, 22, (128, 96), (138, 88), (26, 116, 40), (6, 100, 40))


def work() -> list[Pose]:
    """Hands on a console: one turns, the other writes down, a look up at the dial."""
    return [
        AT_WORK,
        AT_WORK.but(near_arm=hand_at(11.2, -2.6), head=-4),
        AT_WORK.but(near_arm=hand_at(11.4, -4.4), head=-10, lean=5),
        AT_WORK.but(near_arm=hand_at(9.0, 3.6), far_arm=hand_at(11.2, 0.6), head=12),
    ]


def gasp() -> list[Pose]:
    """He starts back, hands up before his chest, and turns on his heel."""
    start = Pose(-12, -10, (58, 92), (70, 88), (14, 18, 0), (-20, 12, 8))
    return [
        start.but(lean=-6, near_arm=(40, 80)),
        start,
        start.but(lean=-15, head=-14, near_arm=(66, 108), far_arm=(76, 104)),
        start.but(lean=-10, head=-8, near_arm=(60, 118), far_arm=(68, 112), far_leg=(-26, 20, 12)),
    ]


def press() -> list[Pose]:
    """The flat of his hand on the button, again and again, a look over the shoulder."""
    base = Pose(10, -4, hand_at(11.6, -4.0), (-14, 60), (22, 20, 0), (-22, 8, 16))
    return [
        base,
        base.but(near_arm=hand_at(13.4, -3.6), lean=14),
        base.but(near_arm=hand_at(11.0, -5.0), lean=8, looks_back=True),
        base.but(near_arm=hand_at(13.4, -3.6), lean=13, looks_back=True),
    ]


def cower() -> list[Pose]:
    """On his knees, arms about his helmet, shaking."""
    return [
        ON_HIS_KNEES,
        ON_HIS_KNEES.but(lean=27, head=25),
        ON_HIS_KNEES.but(lean=25, head=20, near_arm=(132, 92)),
        ON_HIS_KNEES.but(lean=28, head=26, far_arm=(132, 94)),
    ]


def technician_moves() -> dict[str, Move]:
    """Every animation by name."""
    return {
        "idle": loop(breathing(EASY)),
        "walk": loop(poses.walk()),
        "run": loop(poses.run()),
        "suspicious": loop([AT_WORK.but(near_arm=(-16, 40), far_arm=hand_at(6.4, -5.6), head=-4), EASY.but(lean=10, head=-8)]),
        "search": loop(looking()),
        "stunned": loop(poses.stunned()),
        "knocked_out": once([poses.KNOCKED_OUT]),
        "taken_down": once(poses.taken_down()),
        "hurt": once(poses.HURT),
        "death": once(poses.death()),
        "grabbed": once(poses.GRABBED),
        "work": loop(work()),
        "gasp": once(gasp()),
        "press": loop(press()),
        "cower": loop(cower()),
    }


def looking() -> list[Pose]:
    """A hand over his eyes, before him and behind."""
    base = Pose(8, -2, (-8, 24), hand_at(6.6, -5.6), (14, 14, 0), (-12, 10, 4))
    return [base, base.but(lean=12, head=6), base.but(looks_back=True, far_arm=(12, 30)), base.but(head=-8)]


def technician() -> Sheet:
    """His sheet."""
    sheet = Sheet()
    add_moves(sheet, technician_moves(), TECHNICIAN)
    return sheet
