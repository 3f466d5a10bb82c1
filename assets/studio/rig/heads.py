"""Heads, in profile with a slight turn to the viewer, and from behind. Local axes: x forward, -y up from the neck."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import skia

from assets.studio.rig.drawing import BASE, LIGHT, SHADE, Painter
from assets.studio.rig.geometry import Point, along, capsule, polygon, rotated
from assets.studio.rig.outfits import Outfit
from assets.studio.rig.skeleton import LYING, Pose, Skeleton

FACE = (
    (0.9, 0.6), (1.9, -0.2), (3.3, -0.2), (3.9, -1.0), (3.7, -2.0), (4.05, -2.6), (3.85, -3.2), (5.0, -3.7), (4.75, -4.2),
    (4.0, -5.2), (4.1, -5.9), (3.7, -7.2), (2.0, -8.5), (-1.4, -8.6), (-3.3, -7.0), (-3.5, -4.4), (-2.3, -1.8), (-1.8, 0.6),
)  # fmt: skip
ROUND_FACE = (
    (1.2, 1.4), (2.8, 0.9), (3.9, 0.2), (4.3, -0.9), (4.0, -2.0), (4.4, -2.6), (4.2, -3.1), (5.5, -3.4), (5.3, -4.4),
    (4.2, -5.2), (4.3, -5.9), (3.9, -7.2), (2.0, -8.5), (-1.4, -8.6), (-3.6, -7.0), (-3.9, -4.4), (-3.2, -1.4), (-2.6, 1.0),
)  # fmt: skip
"""With a double chin."""
SKULL = (
    (-2.9, -1.6), (-3.6, -4.6), (-2.6, -7.6), (0, -8.7), (2.6, -7.6), (3.6, -4.6), (2.9, -1.6), (1.6, 0.2), (-1.6, 0.2),
)  # fmt: skip
FRONTAL = ("cellist_front",)
"""Heads that look at the viewer: on a body that is drawn as one sees a back, broad and even."""


class Head:
    """Draws in the head's axes."""

    def __init__(self, painter: Painter, joints: Skeleton, outfit: Outfit, pose: Pose) -> None:
        self.painter = painter
        self.joints = joints
        self.outfit = outfit
        self.is_turned = bool(pose.turn)
        self.is_asleep = pose.asleep
        self.side = -1 if pose.looks_back else 1

    def place(self, points: Sequence[Point]) -> list[Point]:
        """Points of the head in the figure's axes."""
        return rotated([(x * self.side, y) for x, y in points], self.joints.head, self.joints.head_angle)

    def shape(self, points: Sequence[Point], smooth: float = 0.0) -> skia.Path:
        """A polygon of the head."""
        return polygon(self.place(points), smooth)

    def fill(self, points: Sequence[Point], material: str, tone: int = BASE, smooth: float = 0.0) -> None:
        """A flat shape."""
        self.painter.fill(self.shape(points, smooth), material, tone)

    def part(self, points: Sequence[Point], material: str, smooth: float = 0.3, shade: float = 1.2, light: float = 0.8) -> None:
        """A rounded shape."""
        self.painter.part(self.shape(points, smooth), material, shade=shade, light=light)

    def rod(self, start: Point, end: Point, radius: float, end_radius: float) -> skia.Path:
        """A capsule of the head."""
        first, last = self.place([start, end])
        return capsule(first, last, radius, end_radius)

    def dot(self, x: float, y: float, radius: float, material: str, tone: int = BASE) -> None:
        """A badge, a button."""
        self.painter.fill(self.rod((x, y), (x + 0.1, y), radius, radius), material, tone)

    def neck(self, far: bool) -> None:
        """The neck, in the shade of the chin."""
        end = self.place([(0, -1.2)])[0]
        self.painter.part(capsule(along(self.joints.neck, (0, 1.0)), end, 1.56, 1.36), "skin", far, shade=0.8, light=0.4)

    def face(self, outline: Sequence[Point] = FACE, brow: str = "skin") -> None:
        """Skin, cheek, eye, brow, mouth and ear."""
        self.part(outline, "skin", 0.2, 1.0, 0.5)
        self.fill([(-0.6, 0.4), (0.4, -1.7), (2.2, -0.8), (3.4, -0.5), (3.2, 0.1), (1.6, 0.3)], "skin", SHADE, 0.2)
        self.eye(brow)
        self.fill([(2.8, -2.3), (3.8, -2.3), (3.7, -1.7), (2.8, -1.7)], "skin", SHADE)
        self.painter.fill(self.rod((-0.6, -4.2), (-0.5, -3.2), 0.75, 0.6), "skin", SHADE)

    def eye(self, brow: str) -> None:
        """One px, whatever the angle, and a brow of two above it: smaller things are lost in the reduction."""
        if self.is_asleep:
            self.fill([(1.7, -4.6), (3.7, -4.6), (3.7, -3.7), (1.7, -3.7)], "skin", SHADE)
            return
        if self.is_turned:
            self.fill([(2.3, -4.75), (3.35, -4.75), (3.35, -3.9), (2.3, -3.9)], "dark", SHADE)
            return
        if self.painter.zoom > 1:
            self.fine_eye(brow)
            return
        px = 1 / self.outfit.scale
        wide = px * self.side
        x, y = self.painter.on_grid(self.place([(2.3, -4.75)])[0], (0.0, 0.0))
        self.painter.fill(polygon([(x, y), (x + wide, y), (x + wide, y + px), (x, y + px)]), "dark", SHADE)
        if abs(self.joints.head_angle) < LYING:
            self.painter.fill(polygon([(x, y - px), (x + 2 * wide, y - px), (x + 2 * wide, y), (x, y)]), brow, SHADE)

    def fine_eye(self, brow: str) -> None:
        """White, pupil, lid and brow, for the lens."""
        self.fill([(1.9, -4.6), (3.6, -4.6), (3.5, -3.7), (2.0, -3.8)], "shirt", LIGHT)
        self.fill([(2.6, -4.7), (3.3, -4.7), (3.3, -3.7), (2.6, -3.7)], "dark", SHADE)
        self.fill([(1.7, -5.0), (3.8, -5.0), (3.8, -4.5), (1.7, -4.5)], "skin", SHADE)
        self.fill([(1.5, -6.1), (3.9, -5.9), (3.9, -5.3), (1.5, -5.5)], brow, SHADE)

    def nape(self) -> None:
        """Cropped hair below a hat."""
        self.fill([(-0.9, -5.0), (0.9, -5.0), (0.7, -3.4), (-0.2, -4.0), (-2.0, -2.2), (-3.4, -3.0), (-3.8, -5.0)], "hair")

    # In profile

    def bond(self) -> None:
        """Bare-headed, side parting."""
        self.face()
        self.part(
            [
                (4.3, -7.1), (3.9, -8.4), (2.6, -9.5), (0.2, -9.8), (-2.6, -9.0), (-4.2, -6.8), (-4.1, -3.9), (-2.9, -2.0),
                (-2.0, -2.2), (-1.6, -4.6), (-0.7, -5.2), (0.2, -5.4), (0.5, -3.8), (1.0, -5.6), (1.9, -7.2),
            ],
            "hair",
        )  # fmt: skip
        self.fill([(3.8, -7.9), (2.6, -9.3), (0.4, -9.5), (1.4, -8.4), (3.0, -7.7)], "hair", LIGHT, 0.3)

    def cropped(self) -> None:
        """Fair hair cut short, a heavy jaw."""
        self.part([(-0.4, -1.4), (2.4, -0.6), (3.9, 0.2), (4.2, -1.2), (3.6, -2.6), (0.0, -3.0)], "skin", 0.25, 0.8, 0.4)
        self.face()
        self.part(
            [
                (4.1, -6.9), (4.3, -8.0), (3.2, -9.2), (0.4, -9.9), (-2.6, -9.1), (-4.1, -6.9), (-4.0, -4.2), (-2.9, -2.6),
                (-2.0, -3.0), (-1.6, -5.2), (-0.6, -5.8), (0.4, -5.4), (0.7, -6.8), (2.2, -7.6),
            ],
            "hair",
        )  # fmt: skip
        self.fill([(3.9, -7.6), (2.8, -8.9), (0.2, -9.6), (-1.8, -9.0), (1.2, -8.4)], "hair", LIGHT, 0.3)

    def peaked_cap(self) -> None:
        """The officer's cap: red band, wide crown, black peak, badge."""
        self.face()
        self.nape()
        self.part([(-3.9, -4.9), (3.9, -5.3), (4.2, -6.9), (-3.9, -6.6)], "accent", 0.0, 0.7, 0.4)
        crown = [(-4.0, -6.5), (4.2, -6.9), (6.0, -8.6), (5.2, -10.2), (0.4, -10.6), (-4.6, -9.4), (-5.2, -8.0)]
        self.part(crown, "coat", 0.35, 1.3, 0.9)
        self.part([(2.6, -5.5), (4.2, -5.7), (6.2, -4.3), (5.6, -3.9), (3.4, -4.7)], "shoe", 0.0, 0.5, 0.5)
        self.dot(3.2, -7.2, 0.8, "brass")

    def ushanka(self) -> None:
        """Fur hat with its flaps tied up, red star."""
        self.face()
        self.nape()
        self.part([(-3.6, -7.4), (3.4, -7.8), (3.0, -10.9), (0.2, -11.4), (-2.8, -10.9)], "coat", 0.3, 1.2, 0.8)
        self.part(
            [(-4.6, -4.6), (-1.0, -5.2), (1.6, -5.4), (1.8, -9.6), (-1.0, -9.9), (-4.4, -9.2), (-5.0, -7.0)], "fur", 0.3, 1.2, 0.9
        )
        self.part([(1.4, -5.4), (4.6, -5.7), (5.1, -7.4), (4.6, -9.8), (2.8, -10.2), (1.3, -9.6)], "fur", 0.3, 1.0, 0.9)
        self.dot(3.7, -7.8, 0.85, "accent")

    def fur_cap(self) -> None:
        """The same with its flaps down over the ears, and no badge."""
        self.face()
        self.part([(-3.4, -7.6), (3.2, -8.0), (3.0, -11.2), (0.2, -11.9), (-2.8, -11.2)], "coat", 0.3, 1.2, 0.8)
        self.part(
            [(-4.6, -5.2), (-4.9, -3.0), (-3.6, -0.4), (-2.0, 0.8), (-0.4, -0.4), (0.0, -3.0), (-0.2, -6.0), (-2.0, -7.6)],
            "fur", 0.35, 1.5, 0.9,
        )  # fmt: skip
        self.part(
            [(-4.8, -5.4), (-1.0, -5.8), (4.5, -6.0), (5.2, -7.6), (4.5, -9.6), (1.4, -9.6), (-2.0, -9.8), (-4.8, -9.0)],
            "fur", 0.3, 1.2, 0.9,
        )  # fmt: skip

    def hard_hat(self) -> None:
        """A works helmet with a ridge and a short peak."""
        self.face(brow="hair")
        self.nape()
        self.part([(-4.4, -5.6), (4.4, -6.1), (4.3, -8.4), (2.2, -10.6), (-1.6, -10.8), (-4.2, -8.8)], "accent", 0.3, 1.6, 0.9)
        self.part([(-4.8, -5.0), (4.2, -5.6), (6.2, -5.0), (6.0, -6.0), (4.2, -6.5), (-4.8, -6.1)], "accent", 0.0, 0.5, 0.5)
        self.fill([(-2.6, -9.9), (0.2, -11.0), (2.0, -10.3), (0.0, -9.9)], "accent", LIGHT, 0.2)

    def karakul(self) -> None:
        """Round face, heavy brows, a tall hat of lambskin."""
        self.face(ROUND_FACE, brow="hair")
        self.fill([(1.7, -5.9), (4.4, -5.9), (4.4, -5.0), (1.7, -5.0)], "hair", SHADE)
        self.fill([(3.4, -2.9), (4.7, -3.0), (4.6, -2.2), (3.2, -2.1)], "skin", SHADE)
        self.nape()
        self.fill([(-0.7, -5.0), (0.6, -5.0), (0.5, -2.6), (-0.4, -2.8)], "hair")
        self.part(
            [(-4.7, -5.0), (4.6, -6.2), (4.0, -11.4), (2.2, -12.6), (0.0, -11.4), (-2.4, -12.2), (-4.2, -10.4)],
            "fur",
            0.3,
            1.4,
            1.0,
        )
        for x, y in (
            (-3.0, -6.6),
            (-0.6, -7.0),
            (2.2, -7.4),
            (-1.8, -8.6),
            (0.8, -9.0),
            (2.8, -9.6),
            (-2.6, -10.2),
            (-0.2, -10.6),
        ):
            self.dot(x, y, 0.5, "fur", SHADE)

    def boyar(self) -> None:
        """A tall crimson hat with a fur brim, and a beard that is plainly from the costume store."""
        self.face(ROUND_FACE, brow="hair")
        self.nape()
        self.part(
            [
                (-0.2, -3.8), (1.6, -2.8), (4.4, -3.0), (5.6, -1.6), (5.8, 1.6), (5.6, 5.6), (4.2, 9.6), (2.6, 7.8), (0.4, 5.4),
                (-1.0, 2.2), (-1.4, -1.2),
            ],
            "shirt", 0.35, 1.6, 1.2,
        )  # fmt: skip
        self.fill([(3.4, 0.2), (4.0, 0.2), (4.2, 6.6), (3.6, 5.6)], "shirt", SHADE)
        self.fill([(1.2, 0.0), (1.7, 0.0), (2.3, 5.0), (1.7, 4.2)], "shirt", SHADE)
        self.fill([(3.0, -1.7), (4.6, -1.7), (4.5, -1.0), (3.0, -1.0)], "skin", SHADE)
        self.part([(-4.0, -7.0), (4.0, -7.4), (4.2, -11.6), (2.4, -13.4), (-1.6, -13.2), (-4.0, -11.2)], "coat", 0.35, 1.5, 0.9)
        self.part([(-5.0, -5.0), (4.8, -5.7), (5.3, -7.0), (4.7, -8.4), (-4.6, -7.9), (-5.4, -6.4)], "fur", 0.4, 1.1, 0.9)
        self.dot(2.6, -10.4, 0.8, "accent")

    def porter(self) -> None:
        """White moustache, a cap with a small peak."""
        self.face(brow="hair")
        self.fill([(1.7, -5.9), (4.2, -5.9), (4.2, -5.1), (1.7, -5.1)], "hair", BASE)
        self.part([(1.8, -2.4), (4.4, -3.4), (5.0, -2.6), (4.6, -1.2), (2.4, -1.2)], "hair", 0.3, 0.7, 0.5)
        self.fill([(-1.0, -5.2), (0.9, -5.2), (0.8, -2.8), (-0.2, -3.0), (-2.0, -2.0), (-3.5, -3.0), (-3.8, -5.2)], "hair")
        self.part([(-4.1, -5.2), (4.1, -5.7), (4.6, -8.6), (2.8, -9.8), (-2.6, -9.8), (-4.7, -8.2)], "coat", 0.3, 1.6, 0.7)
        self.fill([(0.4, -5.6), (4.2, -5.9), (4.3, -6.8), (0.5, -6.5)], "accent", BASE)
        self.part([(2.6, -5.5), (4.4, -5.9), (6.2, -4.9), (5.8, -4.4), (3.6, -4.9)], "shoe", 0.0, 0.5, 0.5)

    def musician(self) -> None:
        """Bald on top, grey at the sides, spectacles."""
        self.face(brow="hair")
        self.part(
            [(-0.9, -5.4), (0.9, -5.2), (0.7, -3.0), (-0.4, -3.4), (-1.8, -1.8), (-3.4, -2.6), (-4.0, -5.0), (-3.2, -7.2)], "hair"
        )
        self.fill([(-1.0, -4.7), (3.9, -4.7), (3.9, -4.3), (-1.0, -4.3)], "metal", BASE)

    def lady(self) -> None:
        """Hair pinned up, an ear-ring."""
        self.face()
        self.part(
            [
                (4.0, -6.9),
                (3.4, -8.8),
                (0.6, -9.8),
                (-2.6, -9.2),
                (-4.2, -7.0),
                (-3.8, -4.0),
                (-2.0, -3.2),
                (-0.8, -5.0),
                (1.4, -6.6),
            ],
            "hair",
        )
        self.part([(-2.4, -8.4), (-4.4, -9.6), (-6.2, -8.2), (-5.8, -5.6), (-3.8, -5.0)], "hair", 0.5)
        self.dot(-0.5, -2.4, 0.6, "brass")
        self.fill([(2.9, -2.5), (4.0, -2.6), (3.8, -1.6), (2.9, -1.7)], "accent")

    def cellist(self) -> None:
        """Long fair hair down her back."""
        self.face()
        self.part(
            [
                (4.2, -6.6), (3.8, -8.6), (1.6, -10.0), (-1.6, -9.9), (-4.2, -8.0), (-5.0, -4.0), (-5.2, 1.0), (-5.6, 5.4),
                (-3.0, 6.4),
                (-1.4, 3.4), (-1.0, -0.6), (-0.9, -4.4), (0.2, -6.0), (2.2, -7.0),
            ],
            "hair",
        )  # fmt: skip
        self.fill([(-1.6, -8.8), (-3.4, -6.4), (-4.0, -1.0), (-4.2, 4.0), (-3.6, 4.2), (-3.2, -1.2), (-2.4, -6.0)], "hair", LIGHT)
        self.fill([(2.9, -2.5), (4.0, -2.6), (3.8, -1.6), (2.9, -1.7)], "accent")

    def cellist_front(self) -> None:
        """She looks at whoever is looking at her."""
        hair = [
            (0, -10.2),
            (3.4, -9.2),
            (4.9, -5.6),
            (5.2, 0.6),
            (4.6, 5.6),
            (2.6, 4.4),
            (-2.6, 4.4),
            (-4.8, 5.6),
            (-5.4, 0.6),
            (-4.9, -5.6),
            (-3.4, -9.2),
        ]
        self.part(hair, "hair", 0.4)
        self.painter.part(self.rod((0, 1.4), (0, -2.0), 1.5, 1.4), "skin", shade=0.8, light=0.3)
        self.part(
            [
                (0, 0.4),
                (2.2, -0.9),
                (3.3, -3.4),
                (3.2, -6.6),
                (1.6, -8.4),
                (-1.6, -8.4),
                (-3.2, -6.6),
                (-3.3, -3.4),
                (-2.2, -0.9),
            ],
            "skin",
            0.3,
            0.9,
            0.5,
        )
        self.fill([(-3.3, -6.0), (-2.6, -8.0), (0.2, -9.0), (3.0, -8.0), (3.3, -6.2), (1.6, -7.6), (-0.8, -7.4)], "hair", LIGHT)
        for side in (-1, 1):
            self.fill([(side * 0.8, -5.0), (side * 2.5, -5.1), (side * 2.4, -4.0), (side * 0.9, -4.0)], "shirt", LIGHT)
            self.fill([(side * 1.2, -5.0), (side * 2.1, -5.0), (side * 2.1, -4.0), (side * 1.2, -4.0)], "dark", SHADE)
            self.fill([(side * 0.7, -6.1), (side * 2.7, -6.3), (side * 2.7, -5.8), (side * 0.7, -5.6)], "hair", SHADE)
        self.fill([(-0.3, -3.6), (0.5, -3.6), (0.6, -2.9), (-0.3, -2.9)], "skin", SHADE)
        self.fill([(-1.2, -2.0), (1.2, -2.0), (0.8, -1.2), (-0.8, -1.2)], "accent")

    # From behind

    def behind(self) -> None:
        """The back of any head."""
        self.part(SKULL, "skin", 0.5, 1.0, 0)
        match self.outfit.head:
            case "bond" | "cropped":
                hair = [
                    (-3.4, -1.6), (-3.9, -5.0), (-2.8, -8.0), (0, -9.2), (2.8, -8.0), (3.9, -5.0), (3.4, -1.6), (1.8, -0.8),
                    (-1.8, -0.8),
                ]  # fmt: skip
                self.part(hair, "hair", 0.5, 1.2, 0.9)
                return
            case _:
                crop = [(-3.3, -2.8), (-3.5, -5.5), (3.5, -5.5), (3.3, -2.8), (2.0, -1.0), (-2.0, -1.0)]
                self.part(crop, "hair", 0.3, 1, 0)
        match self.outfit.head:
            case "peaked_cap":
                self.part([(-3.5, -4.8), (3.5, -4.8), (3.6, -6.2), (-3.6, -6.2)], "accent", 0.0, 0.6, 0.4)
                self.part([(-3.6, -6.2), (3.6, -6.2), (5.4, -8.2), (3.8, -9.8), (-3.8, -9.8), (-5.4, -8.2)], "coat", 0.35)
            case "ushanka" | "fur_cap":
                self.part([(-3.4, -8.0), (3.4, -8.0), (2.8, -11.2), (-2.8, -11.2)], "coat", 0.3, 1.2, 0.8)
                self.part(
                    [(-4.6, -4.4), (4.6, -4.4), (4.8, -7.4), (4.0, -9.4), (-4.0, -9.4), (-4.8, -7.4)], "fur", 0.35, 1.3, 0.9
                )
                self.fill([(-0.4, -4.8), (0.4, -4.8), (0.4, -9.0), (-0.4, -9.0)], "fur", SHADE)
            case "karakul":
                self.part(
                    [(-4.2, -4.8), (4.2, -4.8), (4.2, -9.8), (2.4, -11.0), (-2.4, -11.0), (-4.2, -9.8)], "fur", 0.35, 1.4, 1.0
                )
            case "boyar":
                self.part(
                    [(-3.8, -6.6), (3.8, -6.6), (4.0, -11.4), (2.0, -13.2), (-2.0, -13.2), (-4.0, -11.4)], "coat", 0.35, 1.4, 0.9
                )
                self.part([(-4.8, -4.6), (4.8, -4.6), (5.0, -6.6), (4.4, -8.0), (-4.4, -8.0), (-5.0, -6.6)], "fur", 0.4, 1.1, 0.9)
            case "hard_hat":
                dome = [(-4.4, -4.8), (4.4, -4.8), (4.4, -8.2), (2.4, -10.7), (-2.4, -10.7), (-4.4, -8.2)]
                self.part(dome, "accent", 0.35, 1.4, 0.9)
            case "porter":
                self.part(
                    [(-3.8, -5.0), (3.8, -5.0), (4.2, -8.4), (2.6, -9.8), (-2.6, -9.8), (-4.2, -8.4)], "coat", 0.3, 1.2, 0.9
                )


def draw_head(painter: Painter, joints: Skeleton, outfit: Outfit, pose: Pose) -> None:
    """Neck and head."""
    head = Head(painter, joints, outfit, pose)
    head.neck(far=not pose.back)
    is_behind = pose.back and outfit.head not in FRONTAL
    draw: Callable[[], None] = head.behind if is_behind else getattr(head, outfit.head)
    draw()
