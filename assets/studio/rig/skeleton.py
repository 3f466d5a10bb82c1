"""Pose: joint angles; solve: where the joints of a pose lie, with the hips at (0, 0)."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace

from assets.studio.rig.geometry import Point, along, bend, direction, rotated, upward

TORSO, NECK = 14.6, 1.6
UPPER_ARM, FOREARM = 7.8, 7.2
THIGH, SHIN, FOOT = 10.6, 10.2, 5.2
SHOULDER_DROP = 2.3
NEAR_SHOULDER, FAR_SHOULDER = -1.3, 1.5
"""A three-quarter turn: the near shoulder lies back, the far one forward."""
SOLE, TOE_SOLE = 2.0, 1.0
"""From the ankle and from the toes down to the ground."""
SEATED = 66
"""Thighs raised more than this sit; the cloth then lies on them."""
LYING = 62
"""A spine that leans more than this lies; cloth then follows the legs."""

Pair = tuple[float, float]
Triple = tuple[float, float, float]


@dataclass(frozen=True)
class Pose:
    """Angles in degrees: a limb at 0 hangs straight down, + is forward; an elbow bends forward, a knee backward."""

    lean: float = 4
    head: float = 0
    near_arm: Pair = (12, 18)
    far_arm: Pair = (-14, 22)
    near_leg: Triple = (8, 4, 0)
    """Hip, knee, and how far the toes point down."""
    far_leg: Triple = (-8, 4, 0)
    stretch: float = 1.0
    """Of the torso: below 1 it is curled up or seen shortened."""
    turn: float = 0
    """The whole figure, as in a roll."""
    hem: float = 0
    """Cloth blown back (-) or out (+)."""
    shift: float = 0
    """Forward of the anchor, px."""
    lift: int = 0
    """The lowest px above the ground."""
    hips: Point | None = None
    """Where the hips are from the anchor. Without this the lowest px of the body stands on the ground."""
    looks_back: bool = False
    """The head turned to what is behind."""
    asleep: bool = False
    """The eyes closed: asleep, out cold or dead."""
    back: bool = False
    """Seen from behind, as on a ladder. Arms and legs then spread to the sides."""
    weapon: str = ""
    """Nothing, "held", "flash" (fired) or "slung"."""
    weapon_angle: float = 90
    hands: int = 0
    """2: the far hand holds the weapon's fore-end too."""
    fist: bool = False
    item: str = ""
    """A small thing in the near hand: "fob", "clip", "watch"."""
    prop: str = ""
    """A thing that stands by the figure: "chair"."""
    prop_x: float = 0

    @property
    def is_seated(self) -> bool:
        """Both thighs are about level."""
        return min(self.near_leg[0], self.far_leg[0]) > SEATED and not self.turn

    def but(self, **changes: object) -> Pose:
        """The same pose with some values changed."""
        return replace(self, **changes)  # type: ignore[arg-type]


NUMERIC = ("lean", "head", "stretch", "turn", "hem", "shift", "weapon_angle", "prop_x")
LIMBS = ("near_arm", "far_arm", "near_leg", "far_leg")


def blend(first: Pose, second: Pose, part: float) -> Pose:
    """`part` of the way from one pose to another; what cannot be halved is the first's."""
    values: dict[str, object] = {field.name: getattr(first, field.name) for field in fields(first)}
    for name in NUMERIC:
        values[name] = getattr(first, name) + (getattr(second, name) - getattr(first, name)) * part
    for name in LIMBS:
        pairs = zip(getattr(first, name), getattr(second, name), strict=True)
        values[name] = tuple(a + (b - a) * part for a, b in pairs)
    values["lift"] = round(first.lift + (second.lift - first.lift) * part)
    if first.hips is not None and second.hips is not None:
        values["hips"] = tuple(a + (b - a) * part for a, b in zip(first.hips, second.hips, strict=True))
    return Pose(**values)  # type: ignore[arg-type]


def foot_at(x: float, y: float, flex: float = 0, flat: bool = True) -> Triple:
    """A leg whose ankle is (x, y) from the hips. A flat sole lies on the ground, whatever the shin does."""
    hip, knee = bend((x, y), THIGH, SHIN, forward=False)
    return hip, knee, (hip - knee + flex) if flat else flex


def hand_at(x: float, y: float) -> Pair:
    """An arm whose wrist is (x, y) from its shoulder, elbow down and back."""
    return bend((x, y), UPPER_ARM, FOREARM)


@dataclass(frozen=True)
class Limb:
    """Root, joint, end, and what is beyond it: the toes of a leg. The angle is that of the lower bone."""

    root: Point
    joint: Point
    end: Point
    tip: Point
    angle: float


@dataclass
class Skeleton:
    """The joints of a pose."""

    hips: Point
    neck: Point
    head: Point
    head_angle: float
    near_arm: Limb
    far_arm: Limb
    near_leg: Limb
    far_leg: Limb

    def points(self) -> list[Point]:
        """Every joint that may touch the ground."""
        limbs = (self.near_leg, self.far_leg, self.near_arm, self.far_arm)
        return [self.hips, self.neck, self.head, *(point for limb in limbs for point in (limb.joint, limb.end, limb.tip))]


def solve(pose: Pose) -> Skeleton:
    """The joints, hips at (0, 0)."""
    neck = along((0, 0), upward(pose.lean), TORSO * pose.stretch)
    head_angle = pose.lean * 0.45 + pose.head if abs(pose.lean) < 60 else pose.lean + pose.head
    head = along(neck, upward(head_angle), NECK)
    if pose.back:
        arms = [_arm_behind(angles, neck, side) for angles, side in ((pose.near_arm, 1), (pose.far_arm, -1))]
        legs = [_leg_behind(angles, side) for angles, side in ((pose.near_leg, 1), (pose.far_leg, -1))]
        return Skeleton((0, 0), neck, head, head_angle, arms[0], arms[1], legs[0], legs[1])
    shoulder = along(neck, upward(pose.lean), -SHOULDER_DROP)
    near = _arm(pose.near_arm, rotated([(NEAR_SHOULDER, 0)], shoulder, pose.lean)[0])
    far_root = rotated([(FAR_SHOULDER, 0)], shoulder, pose.lean)[0]
    if pose.hands == 2:
        grip = along(near.end, direction(near.angle), 2.2)
        fore = along(grip, direction(pose.weapon_angle), 6.6)
        far = _arm(bend((fore[0] - far_root[0], fore[1] - far_root[1] + 1.2), UPPER_ARM, FOREARM), far_root)
    else:
        far = _arm(pose.far_arm, far_root)
    return Skeleton((0, 0), neck, head, head_angle, near, far, _leg(pose.near_leg), _leg(pose.far_leg))


def _arm(angles: Pair, shoulder: Point) -> Limb:
    elbow = along(shoulder, direction(angles[0]), UPPER_ARM)
    lower = angles[0] + angles[1]
    wrist = along(elbow, direction(lower), FOREARM)
    return Limb(shoulder, elbow, wrist, along(wrist, direction(lower), 1.7), lower)


def _leg(angles: Triple) -> Limb:
    hip, bent, flex = angles
    knee = along((0, 0), direction(hip), THIGH)
    lower = hip - bent
    ankle = along(knee, direction(lower), SHIN)
    return Limb((0, 0), knee, ankle, along(ankle, direction(lower + 90 - flex), FOOT), lower)


def _arm_behind(angles: Pair, neck: Point, side: int) -> Limb:
    shoulder = (neck[0] + side * 4.3, neck[1] + 2.4)
    x, y = direction(angles[0])
    elbow = along(shoulder, (side * x, y), UPPER_ARM * 0.92)
    lower = angles[0] + angles[1] * 0.9
    x, y = direction(lower)
    wrist = along(elbow, (side * x * 0.6, y), FOREARM * 0.95)
    return Limb(shoulder, elbow, wrist, along(wrist, (side * x * 0.6, y), 1.7), lower)


def _leg_behind(angles: Triple, side: int) -> Limb:
    hip = (side * 2.3, 0.3)
    part = angles[0] / 40
    knee = (hip[0] + side * (1.4 + 1.6 * part), hip[1] + THIGH * (0.98 - 0.30 * part))
    ankle = (hip[0] + side * (0.5 + 0.3 * part), knee[1] + SHIN * (0.98 - 0.16 * part))
    return Limb(hip, knee, ankle, (ankle[0] + side * 0.6, ankle[1] + 2.6), 0)


def drop(pose: Pose, joints: Skeleton) -> float:
    """About how far below the hips the ground is; the last px is settled after the reduction."""
    legs = (joints.near_leg, joints.far_leg)
    if abs(pose.lean) > LYING or pose.turn:
        return max(y for _, y in joints.points()) + 2.4
    feet = max(max(leg.end[1] + SOLE, leg.tip[1] + TOE_SOLE) for leg in legs)
    return max(feet, joints.hips[1] + 3, *(leg.joint[1] + 2 for leg in legs))


def middle_of_roll(joints: Skeleton) -> Point:
    """The point round which a turned figure turns."""
    return along(joints.hips, (joints.neck[0], joints.neck[1]), 0.42)


def lowest_when_turned(pose: Pose, joints: Skeleton) -> float:
    """The lowest joint of a turned figure, below the point round which it turns."""
    middle = middle_of_roll(joints)
    radians = math.radians(pose.turn)
    return max((x - middle[0]) * math.sin(radians) + (y - middle[1]) * math.cos(radians) for x, y in joints.points()) + 2.6
