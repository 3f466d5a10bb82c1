"""Moves that several people share: cycles, aims, falls. Each function returns the poses of one animation."""

from __future__ import annotations

import math
from collections.abc import Sequence

from assets.studio.rig.skeleton import SHIN, SOLE, THIGH, Pair, Pose, Triple, blend, foot_at, hand_at

RUN_LEG: tuple[Triple, ...] = (
    (40, 18, 8), (22, 36, 0), (-2, 26, 0), (-28, 14, 22), (-40, 34, 40), (-22, 92, 35), (22, 112, 18), (52, 72, 8),
)  # fmt: skip
RUN_ARM: tuple[Pair, ...] = ((-52, 70), (-34, 62), (-4, 72), (30, 92), (50, 104), (34, 98), (2, 78), (-36, 68))
RUN_LIFT = (0, 0, 0, 1, 2, 1)
"""Of six steps from one foot's contact to the other's."""
WALK_LEG: tuple[Triple, ...] = (
    (26, 4, -8), (14, 14, 0), (2, 6, 0), (-12, 4, 6), (-24, 10, 22), (-14, 48, 24), (8, 56, 6), (24, 22, -6),
)  # fmt: skip
WALK_ARM: tuple[Pair, ...] = ((-24, 10), (-14, 12), (0, 16), (16, 24), (24, 28), (14, 24), (0, 16), (-16, 10))
BREATH = (1.0, 1.035, 1.055, 1.02)
"""The torso's length as a standing man breathes."""
AIMS = {"forward": 0, "up": 90, "up_diagonal": 45, "down_diagonal": -45, "down": -88}
KNEE = 2.4
"""From the middle of a bent knee to the floor."""


def sampled(table: Sequence[tuple[float, ...]], place: float) -> tuple[float, ...]:
    """A value of a cyclic table between its keys."""
    first = int(place) % len(table)
    part = place - int(place)
    return tuple(a + (b - a) * part for a, b in zip(table[first], table[(first + 1) % len(table)], strict=True))


def pair(values: tuple[float, ...]) -> Pair:
    """Two angles."""
    return values[0], values[1]


def triple(values: tuple[float, ...], scale: float = 1.0) -> Triple:
    """Three angles."""
    return values[0] * scale, values[1] * scale, values[2] * scale


def resampled(keys: Sequence[Pose], count: int) -> list[Pose]:
    """`count` poses spread over the keys, first and last included."""
    poses = []
    for i in range(count):
        place = i * (len(keys) - 1) / (count - 1)
        first = min(int(place), len(keys) - 2)
        poses.append(blend(keys[first], keys[first + 1], place - first))
    return poses


def run(base: Pose | None = None, count: int = 12, stride: float = 1.0) -> list[Pose]:
    """A run; arms and lean are the base's if there is one."""
    poses = []
    for i in range(count):
        place = i * 8 / count
        near, far = triple(sampled(RUN_LEG, place), stride), triple(sampled(RUN_LEG, place + 4), stride)
        lift = RUN_LIFT[i * 12 // count % 6]
        if base is not None:
            poses.append(base.but(near_leg=near, far_leg=far, lift=lift))
            continue
        near_arm, far_arm = pair(sampled(RUN_ARM, place)), pair(sampled(RUN_ARM, place + 4))
        poses.append(Pose(15, -6, near_arm, far_arm, near, far, hem=-6, lift=lift))
    return poses


def walk(base: Pose | None = None, count: int = 8, stride: float = 1.0) -> list[Pose]:
    """A walk; arms and lean are the base's if there is one."""
    poses = []
    for i in range(count):
        place = i * 8 / count
        near, far = triple(sampled(WALK_LEG, place), stride), triple(sampled(WALK_LEG, place + 4), stride)
        if base is not None:
            poses.append(base.but(near_leg=near, far_leg=far))
            continue
        near_arm, far_arm = pair(sampled(WALK_ARM, place)), pair(sampled(WALK_ARM, place + 4))
        poses.append(Pose(3, 0, near_arm, far_arm, near, far, hem=-2))
    return poses


STAND = Pose(lean=1, head=1, near_arm=(-16, 40), far_arm=(16, 30), near_leg=(13, 6, 0), far_leg=(-12, 3, 4))


def breathing(pose: Pose, sway: float = 1.5) -> list[Pose]:
    """Four poses of one who stands still."""
    poses = []
    for i, stretch in enumerate(BREATH):
        swing = sway * math.sin(i * math.pi / 2)
        near = pose.near_arm[0] + swing, pose.near_arm[1]
        far = pose.far_arm[0] - swing, pose.far_arm[1]
        poses.append(pose.but(stretch=pose.stretch * stretch, near_arm=near, far_arm=far))
    return poses


# ---------------------------------------------------------------- weapons


def aiming(pose: Pose, weapon: str, angle: float, is_firing: bool = False) -> Pose:
    """The pose with its weapon raised: angle 0 is level, 90 up. Firing throws it back."""
    kick = 1.0 if is_firing else 0.0
    state = "flash" if is_firing else "held"
    lean = pose.lean - angle * 0.10 - kick * 3
    if weapon == "rifle":
        radians = math.radians(angle)
        reach = 6.0 - kick * 1.6
        x = reach * math.cos(radians) + 2.6 * math.sin(radians) * 0.2
        y = -reach * math.sin(radians) + 2.4 * math.cos(radians)
        return pose.but(
            lean=lean,
            head=pose.head + 6 - angle * 0.3,
            near_arm=hand_at(x, y),
            weapon=state,
            weapon_angle=90 + angle + kick * 3,
            hands=2,
        )
    raised = 90 + angle
    far_arm = (raised - 46, 74) if weapon == "silenced" else (-32, 70)
    return pose.but(
        lean=lean,
        head=pose.head - angle * 0.3,
        near_arm=(raised - 6 + kick * 7, 8 + kick * 6),
        far_arm=far_arm,
        weapon=state,
        weapon_angle=raised + kick * 8,
    )


def shots(pose: Pose, weapon: str, angle: float = 0) -> list[Pose]:
    """Held, and with the muzzle flash."""
    return [aiming(pose, weapon, angle), aiming(pose, weapon, angle, is_firing=True)]


AIM_STANCE = Pose(lean=2, near_leg=(20, 14, 0), far_leg=(-22, 8, 8))
RIFLE_CARRIED = {"near_arm": (-24, 70), "weapon": "held", "weapon_angle": 122, "hands": 2}
"""At the ready, across the chest."""


# ---------------------------------------------------------------- ladders


def climb(slung: bool = False) -> list[Pose]:
    """Hand over hand, seen from behind."""
    return [
        Pose(
            lean=0,
            back=True,
            near_arm=(150 + 22 * up, 24 - 20 * up),
            far_arm=(150 - 22 * up, 24 + 20 * up),
            near_leg=(16 - 14 * up, 0, 0),
            far_leg=(16 + 14 * up, 0, 0),
            hips=(0, -24),
            weapon="slung" if slung else "",
        )
        for up in (1, 0.3, -1, -0.3)
    ]


# ---------------------------------------------------------------- falls

HURT = (
    Pose(-18, -16, (36, 50), (50, 40), (16, 22, 0), (-20, 22, 6), hem=8),
    Pose(-10, 14, (64, 90), (40, 96), (14, 26, 0), (-16, 26, 8), hem=4),
)
DEATH_KEYS = (
    Pose(-20, -18, (60, 40), (80, 30), (20, 18, 0), (-18, 22, 6), hem=8),
    Pose(-34, -26, (100, 20), (126, 20), (34, 40, 0), (0, 40, 10), hem=10, shift=-1),
    Pose(-56, -20, (140, 10), (120, 16), (60, 62, 10), (30, 60, 16), hem=14, shift=-3),
    Pose(-82, 6, (196, 10), (110, 14), (82, 40, 20), (58, 62, 20), hem=12, shift=-4),
    Pose(-88, 4, (240, 6), (98, 8), (92, 10, 10), (96, 30, 20), hem=8, shift=-4, asleep=True),
    Pose(-89, 2, (268, 2), (88, 4), (91, 2, -10), (102, 26, 10), hem=6, shift=-4, asleep=True),
)
LYING_FLAT = DEATH_KEYS[-1]


def death() -> list[Pose]:
    """Backward, arms flung up."""
    return resampled(DEATH_KEYS, 8)


def taken_down() -> list[Pose]:
    """An arm round the neck: hands fly to it, the knees give, he is laid down."""
    return [
        Pose(-8, -16, (72, 118), (60, 120), (10, 8, 0), (-10, 6, 4), shift=0),
        Pose(-14, -20, (66, 128), (76, 112), (24, 24, 0), (-4, 22, 4), shift=1),
        Pose(-18, -14, (74, 120), (62, 126), (40, 52, 10), (10, 60, 10), shift=1),
        Pose(-22, -6, (50, 110), (60, 100), (58, 84, 10), (30, 96, 10), shift=2),
        Pose(-34, 6, (20, 70), (30, 60), (74, 96, 10), (52, 110, 10), shift=3),
        Pose(-56, 10, (-10, 40), (10, 30), (84, 70, 10), (66, 96, 10), shift=4),
        Pose(-80, 8, (-50, 30), (60, 20), (88, 30, 10), (74, 64, 14), shift=5, asleep=True),
        Pose(-89, 4, (-90, 2), (86, 4), (91, 4, -8), (102, 26, 10), shift=6, asleep=True),
    ]


KNOCKED_OUT = Pose(-89, 4, (-90, 2), (86, 4), (91, 4, -8), (102, 26, 10), shift=6, asleep=True)


def stunned() -> list[Pose]:
    """Sitting on the floor, the head going round."""
    sitting = Pose(
        26, 10, hand_at(4, 8.4), hand_at(-3, 9.4), foot_at(18.5, 0.6, -30), foot_at(16.5, 0.4, -20), stretch=0.94, shift=-6
    )
    heads = ((4, 30), (16, 34), (10, 38), (-4, 33))
    return [sitting.but(head=head, lean=lean) for head, lean in heads]


GRABBED = (
    Pose(-6, -14, (70, 122), (58, 124), (10, 8, 0), (-10, 8, 6)),
    Pose(-9, -18, (64, 128), (72, 114), (14, 14, 0), (-6, 10, 10)),
)


# ---------------------------------------------------------------- gestures


def calling(legs: Pose, slung: bool = False) -> list[Pose]:
    """A hand at the mouth, the other waves the rest along."""
    poses = []
    for wave, lean in ((196, -4), (216, -6), (206, -5), (184, -2)):
        pose = legs.but(lean=lean, head=-6, near_arm=(wave, 16), far_arm=hand_at(5.4, -4.0), weapon="slung" if slung else "")
        poses.append(pose)
    return poses


def low_step(height: float, middle: float, reach: float, place: float) -> Triple:
    """One leg of a walk with the hips `height` above the ground; place 0 to 1 round the cycle, the first half on the ground.

    The foot goes `reach` before and behind `middle`, and the knee never through the floor.
    """
    if place < 0.5:
        forward = 1 - 4 * place
        heel = max(-forward, 0) * 2.0
        rise, flex = heel, heel * 14
    else:
        swing = (place - 0.5) * 2
        forward = 2 * swing - 1
        rise, flex = 2.0 * (1 - swing) + 2.4 * math.sin(swing * math.pi), 28 * (1 - swing)
    ankle = height - SOLE - rise
    hip, knee, _ = foot_at(middle + reach * forward, ankle)
    lowest = math.degrees(math.acos(min((height - KNEE) / THIGH, 1)))
    if hip < lowest:
        hip = lowest
        knee = hip + math.degrees(math.acos(max(min((ankle - THIGH * math.cos(math.radians(hip))) / SHIN, 1), -1)))
    return hip, knee, hip - knee + flex
