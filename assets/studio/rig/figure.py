"""The whole figure, part by part, from the far arm to the near one."""

from __future__ import annotations

from assets.studio.rig.clothes import Trunk
from assets.studio.rig.drawing import BASE, SHADE, Indices, Painter
from assets.studio.rig.geometry import Point, along, between, capsule, direction
from assets.studio.rig.heads import draw_head
from assets.studio.rig.outfits import Outfit
from assets.studio.rig.skeleton import LYING, Limb, Pose, Skeleton, drop, lowest_when_turned, middle_of_roll, solve
from assets.studio.rig.weapons import draw_chair, draw_item, draw_weapon


def draw_figure(pose: Pose, outfit: Outfit, facing: int, zoom: int = 1) -> Indices:
    """The index map of a pose. Facing is 1 (right) or -1 (left); `zoom`: how many px of the sprite are to be one px long."""
    joints = solve(pose)
    painter = Painter(facing, outfit.scale, zoom)
    if pose.prop == "chair":
        draw_chair(painter, pose.prop_x)
    if pose.hips is not None:
        painter.move(*pose.hips)
    elif pose.turn:
        painter.move(pose.shift, -max(lowest_when_turned(pose, joints), 0) - pose.lift)
    else:
        painter.move(pose.shift, -drop(pose, joints) - pose.lift)
    if pose.turn:
        middle = middle_of_roll(joints)
        painter.turn(pose.turn)
        painter.move(-middle[0], -middle[1])
    else:
        joints.head = painter.on_grid(joints.head, outfit.face)
    figure = Figure(painter, joints, pose, outfit)
    if pose.back:
        figure.from_behind()
    else:
        figure.from_the_side()
    return painter.indices()


class Figure:
    """Limbs, and the order of everything."""

    def __init__(self, painter: Painter, joints: Skeleton, pose: Pose, outfit: Outfit) -> None:
        self.painter = painter
        self.joints = joints
        self.pose = pose
        self.outfit = outfit
        self.trunk = Trunk(painter, joints, pose, outfit)

    def from_behind(self) -> None:
        """Legs, coat, head, and the arms over all."""
        self.leg(self.joints.far_leg, far=False)
        self.leg(self.joints.near_leg, far=False)
        self.trunk.skirt()
        self.trunk.behind()
        draw_head(self.painter, self.joints, self.outfit, self.pose)
        if self.pose.weapon == "slung":
            self.sling((3.4, -1.0), 207)
        self.arm(self.joints.far_arm, far=False)
        self.arm(self.joints.near_arm, far=False)

    def from_the_side(self) -> None:
        """Far to near."""
        joints, pose = self.joints, self.pose
        if pose.hands != 2:
            self.arm(joints.far_arm, far=True)
        if pose.weapon == "slung":
            self.sling(self.trunk.place([(-4.6 * self.outfit.chest, -5.0)])[0], 168 - pose.lean)
        self.leg(joints.far_leg, far=True)
        self.leg(joints.near_leg, far=False)
        if pose.hands == 2:
            self.arm(joints.far_arm, far=True)
        self.trunk.skirt()
        self.trunk.draw()
        near = joints.near_arm
        arm_lies_under_head = pose.lean < -LYING and near.end[0] < joints.neck[0]
        if arm_lies_under_head:
            self.arm(near, far=False)
        draw_head(self.painter, joints, self.outfit, pose)
        if pose.weapon in ("held", "flash"):
            grip = along(near.end, direction(near.angle), 2.2)
            draw_weapon(self.painter, self.outfit.weapon, grip, pose.weapon_angle, pose.weapon == "flash")
        if not arm_lies_under_head:
            self.arm(near, far=False)
        if pose.item:
            draw_item(self.painter, pose.item, near.tip, near.angle)

    def sling(self, grip: Point, angle: float) -> None:
        """The rifle on the back, muzzle up."""
        if self.outfit.weapon == "rifle":
            draw_weapon(self.painter, "rifle", grip, angle, is_firing=False)

    def leg(self, leg: Limb, far: bool) -> None:
        """Thigh, shin, boot or shoe."""
        width, paint = self.outfit.leg, self.painter
        paint.part(capsule(leg.root, leg.joint, 3.05 * width, 2.35 * width), "trousers", far, 1.3, 0.7)
        paint.part(capsule(leg.joint, leg.end, 2.3 * width, 1.55 * width), "trousers", far, 1.1, 0.6)
        if self.outfit.boots:
            top = between(leg.joint, leg.end, 0.35)
            paint.part(capsule(top, leg.end, 2.2 * width, 1.8 * width), "shoe", far, 0.8, 0.7)
        if self.pose.back:
            paint.part(capsule((leg.end[0], leg.end[1] - 0.2), leg.tip, 1.7, 1.5), "shoe", False, 0.8, 0.5)
            return
        heel = between(leg.end, leg.tip, -0.18)
        paint.part(capsule(heel, leg.tip, 1.75, 1.15), "shoe", far, 0.8, 0.5)

    def arm(self, arm: Limb, far: bool) -> None:
        """Sleeve, cuff, hand."""
        width, paint, coat = self.outfit.arm, self.painter, self.outfit.coat
        sleeve = {"waistcoat": "shirt", "gown": "skin"}.get(coat, "coat")
        paint.part(capsule(arm.root, arm.joint, 2.45 * width, 2.0 * width), sleeve, far, 1.0, 0.7)
        forearm = "skin" if coat == "jersey" else sleeve
        paint.part(capsule(arm.joint, arm.end, 2.0 * width, 1.6 * width), forearm, far, 0.9, 0.7)
        along_arm = direction(arm.angle)

        def band(start: float, end: float, radius: float, material: str, tone: int) -> None:
            paint.fill(capsule(along(arm.end, along_arm, start), along(arm.end, along_arm, end), radius, radius), material, tone)

        if coat == "dinner":
            band(-0.5, 0.9, 1.45, "shirt", SHADE if far else BASE)
        elif coat == "greatcoat":
            band(-1.6, -0.6, 1.72 * width, "coat", SHADE)
        elif coat == "boyar":
            band(-1.8, -0.2, 1.8 * width, "fur", SHADE if far else BASE)
        elif coat == "jersey":
            rolled = between(arm.joint, arm.end, 0.22)
            paint.part(capsule(arm.joint, rolled, 2.05 * width, 2.0 * width), sleeve, far, 0.7, 0.5)
            band(-1.5, -0.2, 1.62 * width, "belt", SHADE if far else BASE)
        radius = (1.75 if self.pose.fist else 1.5) * self.outfit.hand
        glove = "belt" if self.outfit.gloves else "skin"
        paint.part(capsule(along(arm.end, along_arm, 0.9), arm.tip, radius, radius), glove, far, 0.7, 0.5)
