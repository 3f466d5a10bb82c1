"""Trunk and skirts: what each coat looks like on the torso, below the waist, and from behind."""

from __future__ import annotations

import math
from collections.abc import Sequence

from assets.studio.rig.drawing import BASE, LIGHT, SHADE, Painter
from assets.studio.rig.geometry import Point, along, between, capsule, polygon, rotated
from assets.studio.rig.outfits import Outfit
from assets.studio.rig.skeleton import LYING, SHIN, THIGH, TORSO, Limb, Pose, Skeleton

SKIRT_LENGTH = {"dinner": 4.2, "tunic": 4.6, "quilted": 6.4, "greatcoat": 15.5, "overcoat": 12.0, "boyar": 17.0}
SKIRT_PAD = {"dinner": 3.3, "tunic": 3.2, "quilted": 3.6, "greatcoat": 3.0, "overcoat": 3.4, "boyar": 4.0}
LONG = ("greatcoat", "overcoat", "boyar")


class Trunk:
    """Draws in the torso's axes: x forward, -y up the spine from the hips."""

    def __init__(self, painter: Painter, joints: Skeleton, pose: Pose, outfit: Outfit) -> None:
        self.painter = painter
        self.joints = joints
        self.pose = pose
        self.outfit = outfit
        self.top = -TORSO * pose.stretch

    def place(self, points: Sequence[Point]) -> list[Point]:
        """Points of the torso in the figure's axes."""
        return rotated(points, self.joints.hips, self.pose.lean)

    def fill(self, points: Sequence[Point], material: str, tone: int = BASE, smooth: float = 0.0) -> None:
        """A flat shape."""
        self.painter.fill(polygon(self.place(points), smooth), material, tone)

    def part(self, points: Sequence[Point], material: str, smooth: float, shade: float, light: float) -> None:
        """A rounded shape."""
        self.painter.part(polygon(self.place(points), smooth), material, shade=shade, light=light)

    def rod(self, start: Point, end: Point, radius: float, material: str, tone: int = BASE) -> None:
        """A strap, a seam, a chain."""
        first, last = self.place([start, end])
        self.painter.fill(capsule(first, last, radius, radius), material, tone)

    def dot(self, x: float, y: float, radius: float, material: str, tone: int = BASE) -> None:
        """A button."""
        self.rod((x, y), (x, y + 0.3), radius, material, tone)

    def belt(self, low: float, high: float) -> None:
        """Round the waist."""
        width = self.outfit.hip
        self.fill([(-4.0 * width, low), (4.0 * width, low), (4.0 * width, high), (-4.0 * width, high)], "belt")

    def waist(self) -> None:
        """No seam between the trunk and the skirt."""
        front, rear = 2.7 * self.outfit.hip + self.outfit.belly * 0.5, -2.7 * self.outfit.hip
        self.fill([(rear, -3), (front, -3), (front, 2.0), (rear, 2.0)], "coat")

    # In profile

    def draw(self) -> None:
        """The coat's body and what is sewn on it."""
        top, outfit = self.top, self.outfit
        front, rear, hip, belly = 3.9 * outfit.chest, -4.1 * outfit.chest, outfit.hip, outfit.belly
        body = [
            (-1.8, top - 0.3), (1.6, top + 0.2), (front * 0.86, top + 2.2), (front + belly * 0.4, top + 5.4),
            (front * 0.80 + 0.3 * hip + belly, -5), (3.5 * hip + belly * 0.6, -1), (3.1 * hip, 1.4), (-3.3 * hip, 1.4),
            (-3.6 * hip, -1), (rear * 0.78 - 0.3 * hip, -5.5), (rear, top + 5.0), (rear * 0.86, top + 1.8),
        ]  # fmt: skip
        self.part(body, "coat", 0.45, 1.5, 0.9)
        getattr(self, outfit.coat)()

    def dinner(self) -> None:
        """Shirt, studs, lapel, bow tie."""
        top, chest = self.top, self.outfit.chest
        shirt = [(0.2, -0.3), (2.5, 0.3), (4.0 * chest, 3.0), (4.1 * chest, 6.6), (3.0 * chest, 9.6), (1.4, 5.4)]
        self.fill([(x, top + y) for x, y in shirt], "shirt")
        self.fill([(2.4, top + 7.2), (4.0 * chest, top + 6.8), (3.0 * chest, top + 9.6)], "shirt", SHADE)
        self.fill([(-0.4, top), (0.5, top), (2.9, top + 9.4), (1.4, top + 7.6), (-0.6, top + 3.0)], "coat", LIGHT)
        self.fill([(0.9, top - 0.1), (3.4, top + 0.2), (3.6, top + 2.0), (1.0, top + 1.5)], "dark", SHADE)

    def tunic(self) -> None:
        """Belt with its pouch, cross strap."""
        hip = self.outfit.hip
        self.fill([(0.6, self.top + 0.1), (2.4, self.top + 0.5), (2.6, self.top + 1.8), (0.8, self.top + 1.4)], "accent")
        self.belt(-3.4, -1.9)
        self.rod((-2.4 * self.outfit.chest, self.top + 1.6), (3.4, -4), 0.6, "belt", SHADE)
        self.part([(1.2, -1.9), (4.6 * hip, -1.9), (4.6 * hip, 1.4), (1.6, 1.2)], "belt", 0.0, 0.8, 0.5)
        self.fill([(2.6 * hip, -3.4), (3.7 * hip, -3.4), (3.7 * hip, -1.9), (2.6 * hip, -1.9)], "brass")

    def quilted(self) -> None:
        """A padded winter coat: seams, a fur collar turned up, belt and pouch."""
        top, hip, chest = self.top, self.outfit.hip, self.outfit.chest
        for y in (4.6, 7.0, 9.4):
            self.rod((-3.8 * chest, top + y), (3.9 * chest, top + y + 0.3), 0.34, "coat", SHADE)
        self.belt(-3.8, -2.3)
        self.fill([(2.2 * hip, -3.8), (3.3 * hip, -3.8), (3.3 * hip, -2.3), (2.2 * hip, -2.3)], "brass")
        self.part([(-3.6 * hip, -2.4), (-0.8, -2.4), (-1.0, 1.2), (-3.4 * hip, 1.0)], "belt", 0.0, 0.8, 0.5)
        self.part(
            [(-3.6, top - 1.2), (1.6, top - 0.8), (3.6, top + 1.6), (2.6, top + 3.6), (0.2, top + 2.6), (-3.4, top + 2.0)],
            "fur", 0.4, 1.0, 0.8,
        )  # fmt: skip

    def overalls(self) -> None:
        """A jersey under overalls: bib, strap, a pencil in the pocket."""
        top, hip, chest = self.top, self.outfit.hip, self.outfit.chest
        self.part(
            [
                (0.4, top + 5.0), (3.9 * chest, top + 4.6), (3.8 * hip, -1.0), (3.3 * hip, 1.6), (-3.4 * hip, 1.6),
                (-3.8 * hip, -1.0), (-3.4 * chest, -4.6), (-0.6, -5.0),
            ],
            "trousers", 0.1, 1.0, 0.6,
        )  # fmt: skip
        self.rod((0.8, top + 5.4), (-1.0, top + 0.6), 0.7, "trousers", LIGHT)
        self.dot(1.2, top + 5.8, 0.55, "brass")
        self.fill([(1.6, top + 7.4), (3.4 * chest, top + 7.2), (3.4 * chest, top + 8.0), (1.6, top + 8.2)], "trousers", SHADE)
        self.fill([(2.3, top + 5.6), (3.0, top + 5.6), (3.0, top + 7.4), (2.3, top + 7.4)], "accent")

    def jersey(self) -> None:
        """A roll-neck over a broad chest, a belt with a dull buckle."""
        top, hip, chest = self.top, self.outfit.hip, self.outfit.chest
        self.fill([(-3.3 * hip, -0.6), (3.3 * hip, -0.6), (3.2 * hip, 1.8), (-3.4 * hip, 1.8)], "trousers")
        self.belt(-2.4, -0.9)
        self.fill([(1.9 * hip, -2.4), (3.0 * hip, -2.4), (3.0 * hip, -0.9), (1.9 * hip, -0.9)], "metal", LIGHT)
        self.rod((1.6, top + 6.6), (3.4 * chest, top + 6.2), 0.4, "coat", SHADE)
        self.rod((3.0, -4.2), (1.8, -6.6), 0.34, "coat", SHADE)
        self.rod((-2.0 * chest, top + 2.0), (3.2 * hip, -3.0), 0.8, "belt")
        self.part([(-2.1, top - 0.9), (2.0, top - 0.5), (2.7, top + 1.3), (-2.4, top + 1.2)], "shirt", 0.3, 0.7, 0.5)

    def greatcoat(self) -> None:
        """Red tabs, lapel, belt with a brass buckle, buttons, shoulder board."""
        top, hip = self.top, self.outfit.hip
        self.fill([(0.9, top + 0.2), (2.6, top + 0.8), (3.6 * self.outfit.chest, top + 4.0), (2.2, top + 5.0)], "coat", LIGHT)
        self.fill([(1.1, top + 0.1), (2.8, top + 0.7), (3.0, top + 2.2), (1.5, top + 1.8)], "accent")
        self.belt(-4.6, -2.9)
        self.fill([(2.0 * hip, -4.6), (3.4 * hip, -4.6), (3.4 * hip, -2.9), (2.0 * hip, -2.9)], "brass")
        self.dot(1.6, top + 6.0, 0.5, "brass")
        self.dot(1.6, top + 8.6, 0.5, "brass")
        self.fill([(-2.6, top + 0.5), (1.0, top + 0.4), (1.2, top + 1.6), (-2.6, top + 1.9)], "accent")
        self.fill([(-2.6, top + 0.5), (-1.4, top + 0.4), (-1.4, top + 1.8), (-2.6, top + 1.9)], "brass")

    def overcoat(self) -> None:
        """A civilian coat, buttoned over the belly, scarf, collar of lambskin."""
        top, belly = self.top, self.outfit.belly
        self.waist()
        self.fill([(0.6, top + 0.2), (3.0, top + 0.6), (4.2, top + 3.6), (2.4, top + 4.4)], "shirt")
        self.part(
            [(-2.6, top - 0.6), (0.8, top - 0.2), (2.8, top + 4.8), (1.2, top + 5.4), (-1.0, top + 2.6)], "fur", 0.3, 0.9, 0.6
        )
        self.rod((2.2, top + 5.2), (2.0 + belly, 0.6), 0.28, "coat", SHADE)
        for y in (7.0, 10.0, 13.0):
            self.dot(3.2 + belly * 0.45, top + y, 0.62, "dark", SHADE)

    def boyar(self) -> None:
        """Fur collar and front, gold frogs, a sash."""
        top, belly = self.top, self.outfit.belly
        self.waist()
        self.part(
            [(1.8 + belly * 0.4, top + 3.4), (3.8 + belly * 0.5, top + 3.6), (4.4 + belly, -1), (2.6 + belly, 0)],
            "fur",
            0.2,
            0.9,
            0.5,
        )
        for y in (5.4, 8.2, 11.0):
            self.fill(
                [(-0.6, top + y), (2.4 + belly * 0.4, top + y - 0.1), (2.4 + belly * 0.4, top + y + 1.0), (-0.6, top + y + 1.0)],
                "belt",
            )
        self.part(
            [(-3.6, top - 1.0), (1.8, top - 0.6), (4.4, top + 2.6), (3.4, top + 4.6), (0.6, top + 3.0), (-3.6, top + 2.4)],
            "fur",
            0.4,
            1.1,
            0.8,
        )

    def waistcoat(self) -> None:
        """Shirt front, bow, open collar, watch chain."""
        top, hip, belly = self.top, self.outfit.hip, self.outfit.belly
        self.fill([(0.4, top - 0.1), (2.4, top + 0.4), (3.6, top + 3.0), (3.4, top + 5.6), (1.6, top + 4.4)], "shirt")
        self.fill([(1.0, top + 0.2), (3.2, top + 0.6), (3.2, top + 1.9), (1.0, top + 1.5)], "accent", SHADE)
        self.dot(2.6 + belly * 0.6, -6.4, 0.5, "brass")
        self.rod((0.4, -4.6), (3.0 + belly * 0.6, -3.8), 0.4, "brass", BASE)
        self.fill([(-3.6 * hip, 0.2), (3.4 * hip, 0.2), (3.3 * hip, 2.0), (-3.4 * hip, 2.0)], "trousers")

    def gown(self) -> None:
        """Bare shoulders, a string of pearls, a dark bodice."""
        top, chest = self.top, self.outfit.chest
        shoulders = [
            (-2.6 * chest, top + 0.2),
            (2.4 * chest, top + 0.4),
            (3.6 * chest, top + 3.6),
            (2.0 * chest, top + 4.6),
            (-3.0 * chest, top + 4.0),
        ]
        self.part(shoulders, "skin", 0.3, 0.8, 0.5)
        self.rod((-0.6, top + 0.8), (2.2 * chest, top + 1.8), 0.4, "brass", LIGHT)
        self.fill(
            [
                (-3.4 * self.outfit.hip, -2.6),
                (3.4 * self.outfit.hip, -2.6),
                (3.4 * self.outfit.hip, -1.8),
                (-3.4 * self.outfit.hip, -1.8),
            ],
            "coat",
            LIGHT,
        )

    # From behind

    def behind(self) -> None:
        """The back of any coat."""
        neck_x, neck_y = self.joints.neck
        coat, paint = self.outfit.coat, self.painter
        wide, waist = 5.4 * self.outfit.chest, 3.9 * (self.outfit.chest * 0.5 + 0.5) + self.outfit.belly * 0.4
        body = polygon(
            [
                (neck_x - 1.6, neck_y + 0.2), (neck_x + 1.6, neck_y + 0.2), (neck_x + wide * 0.9, neck_y + 1.6),
                (neck_x + wide * 0.92, neck_y + 4), (waist, -3.4), (waist + 0.2, 2.2), (-waist - 0.2, 2.2), (-waist, -3.4),
                (neck_x - wide * 0.92, neck_y + 4), (neck_x - wide * 0.9, neck_y + 1.6),
            ],
            0.35,
        )  # fmt: skip
        paint.part(body, "coat", shade=1.6, light=0.9)
        match coat:
            case "dinner":
                paint.fill(capsule((0, neck_y + 5), (0, 2), 0.18, 0.3), "coat", SHADE)
                paint.fill(capsule((neck_x - 1.6, neck_y + 0.3), (neck_x + 1.6, neck_y + 0.3), 0.45, 0.45), "shirt", BASE)
            case "greatcoat" | "tunic" | "quilted":
                left, right = -waist - 0.2, waist + 0.2
                paint.fill(polygon([(left, -3.6), (right, -3.6), (right, -2.0), (left, -2.0)]), "belt", BASE)
                paint.fill(capsule((0, -1.5), (0, 6), 0.2, 0.3), "coat", SHADE)
            case "jersey":
                left, right = -waist - 0.2, waist + 0.2
                paint.fill(polygon([(left, -0.6), (right, -0.6), (right, 2.4), (left, 2.4)]), "trousers", BASE)
                paint.fill(polygon([(left, -2.2), (right, -2.2), (right, -0.7), (left, -0.7)]), "belt", BASE)
                paint.fill(capsule((0, neck_y + 4), (0, -4), 0.2, 0.3), "coat", SHADE)
                paint.fill(capsule((neck_x - 2.0, neck_y + 0.2), (neck_x + 2.0, neck_y + 0.2), 0.7, 0.7), "shirt", BASE)
            case "overcoat" | "boyar":
                paint.fill(capsule((0, neck_y + 5), (0, 9), 0.2, 0.3), "coat", SHADE)
                collar = [(-3.4, neck_y - 0.6), (3.4, neck_y - 0.6), (4.2, neck_y + 1.8), (0, neck_y + 2.8), (-4.2, neck_y + 1.8)]
                paint.part(polygon(collar, 0.35), "fur", shade=0.9, light=0.6)
            case "gown":
                bare = [
                    (neck_x - wide * 0.9, neck_y + 1.4), (neck_x - 1.4, neck_y), (neck_x + 1.4, neck_y),
                    (neck_x + wide * 0.9, neck_y + 1.4), (neck_x + wide * 0.8, neck_y + 4.6), (neck_x, neck_y + 6.0),
                    (neck_x - wide * 0.8, neck_y + 4.6),
                ]  # fmt: skip
                paint.part(polygon(bare, 0.25), "skin", shade=0.9, light=0.5)
                paint.fill(capsule((neck_x - 1.8, neck_y + 1.6), (neck_x + 1.8, neck_y + 1.6), 0.4, 0.4), "brass", LIGHT)
            case "waistcoat":
                paint.fill(polygon([(-2.2, -4.0), (2.2, -4.0), (2.2, -3.0), (-2.2, -3.0)]), "coat", SHADE)
                paint.fill(polygon([(-waist, 0.4), (waist, 0.4), (waist, 2.4), (-waist, 2.4)]), "trousers", BASE)

    # Below the waist

    def skirt(self) -> None:
        """Cloth below the waist; its hem follows both legs."""
        coat = self.outfit.coat
        if coat not in SKIRT_LENGTH:
            return
        if self.pose.back:
            if coat in LONG:
                self._skirt_behind()
            return
        length = min(SKIRT_LENGTH[coat], THIGH) if self.pose.is_seated else SKIRT_LENGTH[coat]
        near, far = _on_leg(self.joints.near_leg, length), _on_leg(self.joints.far_leg, length)
        if abs(self.pose.lean) > LYING or self.pose.is_seated:
            if coat in LONG:
                self._lying_skirt(near, far)
            return
        self._hanging_skirt(near, far, length)

    def _hanging_skirt(self, near: Point, far: Point, length: float) -> None:
        coat, pose, hip_y = self.outfit.coat, self.pose, self.joints.hips[1]
        halves = _on_leg(self.joints.near_leg, length * 0.55), _on_leg(self.joints.far_leg, length * 0.55)
        front, rear = (near, far) if near[0] > far[0] else (far, near)
        middle_front, middle_rear = max(half[0] for half in halves), min(half[0] for half in halves)
        pad, hem, belly = SKIRT_PAD[coat], pose.hem * length / 20, self.outfit.belly
        back_x, front_x = self.place([(-3.9 * self.outfit.hip, -3.5)])[0], self.place([(3.9 * self.outfit.hip + belly, -3.5)])[0]
        low = max(near[1], far[1], hip_y + length * 0.72)
        hem_front = (front[0] + pad + belly * 0.3, max(front[1], low - 3.5))
        hem_rear = (rear[0] - pad + min(hem, 0), max(rear[1], low - 3.5) - abs(hem) * 0.25)
        if coat in LONG:
            knees_front = (middle_front + pad * 0.85 + 0.7 + belly * 0.5, hip_y + length * 0.42)
            knees_rear = (middle_rear - pad * 0.85 - 0.3, hip_y + length * 0.42)
            lowest = (hem_front[0] * 0.4 + hem_rear[0] * 0.6, max(hem_front[1], hem_rear[1]) - 0.2)
            outline = [back_x, front_x, knees_front, hem_front, lowest, hem_rear, knees_rear]
            self.painter.part(polygon(outline, 0.35), "coat", shade=1.9, light=0.9)
            fold_top = front_x[0] * 0.62 + back_x[0] * 0.38, front_x[1] + 1
            fold_end = hem_front[0] * 0.70 + hem_rear[0] * 0.30, hem_front[1] - 0.8
            if coat == "boyar":
                self._trim(front_x, hem_front, lowest, hem_rear)
            else:
                self.painter.fill(capsule(fold_top, fold_end, 0.25, 0.35), "coat", SHADE)
            return
        if coat == "dinner":
            tail = min(hem, 0) * 0.5
            outline = [
                back_x, front_x, (middle_front + 2.6, hip_y + 1.0), (middle_front + 1.4, hip_y + 2.6),
                (middle_rear - 2.6 + tail, hip_y + 3.9), (middle_rear - 3.4 + tail, hip_y + 3.0),
            ]  # fmt: skip
            self.painter.part(polygon(outline, 0.4), "coat", shade=1.2, light=0.8)
            return
        outline = [back_x, front_x, (middle_front + pad * 0.6, hip_y + 3.6), (middle_rear - pad * 0.6, hip_y + 3.8)]
        self.painter.part(polygon(outline, 0.35), "coat", shade=1.2, light=0.8)

    def _trim(self, front: Point, hem_front: Point, lowest: Point, hem_rear: Point) -> None:
        """Fur down the front and along the hem."""
        for start, end in ((front, hem_front), (hem_front, lowest), (lowest, hem_rear)):
            inner = between(start, end, 0.06)
            self.painter.part(
                capsule((inner[0] - 0.4, inner[1] - 0.8), (end[0], end[1] - 0.8), 1.15, 1.25), "fur", shade=0.7, light=0.6
            )

    def _lying_skirt(self, near: Point, far: Point) -> None:
        hips = self.joints.hips
        end = between(near, far, 0.5)
        length = math.hypot(end[0] - hips[0], end[1] - hips[1]) or 1.0
        across = (-(end[1] - hips[1]) / length, (end[0] - hips[0]) / length)
        width = abs((near[0] - far[0]) * across[0] + (near[1] - far[1]) * across[1]) / 2 + 2.8
        corners = [along(hips, across, 3.2), along(hips, across, -3.2), along(end, across, -width), along(end, across, width)]
        self.painter.part(polygon(corners, 0.2), "coat", shade=1.4, light=0.9)
        if self.outfit.coat == "boyar":
            self.painter.part(capsule(corners[2], corners[3], 1.2, 1.2), "fur", shade=0.7, light=0.6)

    def _skirt_behind(self) -> None:
        length = SKIRT_LENGTH[self.outfit.coat] - 1
        width = 5.8 + (self.outfit.hip - 1.1) * 6
        outline = [(-3.8, -3), (3.8, -3), (width, length), (0, length + 0.8), (-width, length)]
        self.painter.part(polygon(outline, 0.35), "coat", shade=1.8, light=0.9)
        if self.outfit.coat == "boyar":
            self.painter.part(capsule((-width, length), (width, length), 1.3, 1.3), "fur", shade=0.7, light=0.6)


def _on_leg(leg: Limb, distance: float) -> Point:
    """The point so far down a leg, where cloth would hang."""
    if distance <= THIGH:
        return between(leg.root, leg.joint, distance / THIGH)
    part = min((distance - THIGH) / SHIN, 1)
    return leg.joint[0] + (leg.end[0] - leg.joint[0]) * part * 0.75, leg.joint[1] + (leg.end[1] - leg.joint[1]) * part
