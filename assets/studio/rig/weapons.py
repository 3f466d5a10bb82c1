"""What is held in the hand, and the furniture that comes with a figure."""

from __future__ import annotations

import math
from collections.abc import Sequence

from assets.studio.rig.drawing import BASE, LIGHT, SHADE, Painter
from assets.studio.rig.geometry import Point, capsule, polygon, rotated

FLAME = (
    (9, 0), (2.2, 22), (5.2, 48), (1.8, 80), (3.2, 115), (1.2, 150), (1.2, 210), (3.2, 245), (1.8, 280), (5.2, 312), (2.2, 338),
)  # fmt: skip
"""Radius and angle of each corner of a muzzle flash."""


class Weapon:
    """Draws in its own axes: x along the barrel from the grip, y up."""

    def __init__(self, painter: Painter, grip: Point, angle: float) -> None:
        self.painter = painter
        self.grip = grip
        self.angle = angle

    def place(self, points: Sequence[Point]) -> list[Point]:
        """Points of the weapon in the figure's axes."""
        return rotated([(x, -y) for x, y in points], self.grip, 90 - self.angle)

    def box(
        self, left: float, low: float, right: float, high: float, material: str, far: bool = False, light: float = 0.5
    ) -> None:
        """A straight piece."""
        corners = self.place([(left, low), (right, low), (right, high), (left, high)])
        self.painter.part(polygon(corners), material, far, shade=0.5, light=light)

    def piece(self, points: Sequence[Point], material: str, far: bool = False) -> None:
        """Any other piece."""
        self.painter.part(polygon(self.place(points)), material, far, shade=0.5, light=0.4)

    def silenced(self) -> Point:
        """Bond's pistol with its silencer. Returns the muzzle."""
        self.piece([(-0.9, -2.4), (0.9, -2.4), (1.1, 0.2), (-0.9, 0.2)], "metal", far=True)
        self.box(-1.2, -0.3, 3.4, 1.6, "metal", light=0.7)
        self.box(3.4, 0.0, 6.6, 1.3, "metal", far=True)
        return 7.2, 0.7

    def pistol(self) -> Point:
        """A service pistol. Returns the muzzle."""
        self.piece([(-1.0, -2.8), (0.9, -2.8), (1.2, 0.0), (-0.9, 0.0)], "metal", far=True)
        self.box(-1.2, -0.4, 5.4, 1.6, "metal", light=0.6)
        return 6.0, 0.6

    def rifle(self) -> Point:
        """An assault rifle: stock, receiver, curved magazine, fore-end, barrel, sight. Returns the muzzle."""
        self.piece([(-8.0, -2.2), (-7.8, 0.8), (-2.5, 1.3), (-2.5, -0.5)], "belt")
        self.box(-3.0, -0.7, 5.0, 1.6, "metal")
        self.piece([(1.6, -0.6), (3.8, -0.6), (5.4, -4.6), (3.2, -5.0)], "metal", far=True)
        self.box(5.0, -0.5, 9.2, 1.5, "belt", light=0.6)
        self.box(9.2, -0.1, 15.0, 1.2, "metal", light=0.7)
        return 15.8, 0.6

    def sniper(self) -> Point:
        """A long rifle with a telescope. Returns the muzzle."""
        self.piece([(-7.6, -2.6), (-7.4, 0.6), (-2.5, 1.3), (-2.5, -0.5)], "belt")
        self.box(-3.0, -0.6, 6.0, 1.2, "belt", light=0.6)
        self.box(-2.0, 0.6, 4.0, 1.6, "metal")
        self.box(4.0, 0.2, 11.4, 1.2, "metal", light=0.7)
        self.box(-2.4, 2.2, 4.4, 3.7, "metal", light=0.7)
        self.box(3.6, 1.9, 5.0, 4.0, "metal", light=0.7)
        self.box(0.4, 1.2, 1.4, 2.6, "metal", far=True)
        return 12.2, 0.7

    def flute(self) -> Point:
        """Silver, held like anything else that is long."""
        self.box(-3.6, 0.0, 11.6, 1.3, "brass", light=0.7)
        for key in (-1.0, 1.6, 4.2):
            self.box(key, 1.2, key + 1.0, 2.0, "brass", light=0.9)
        return 12.0, 0.6

    def bow(self) -> Point:
        """The bow of a double bass: stick, hair, frog."""
        self.box(-3.0, 0.6, 14.0, 1.4, "wood", light=0.5)
        self.box(-1.4, -0.9, 13.4, -0.3, "shirt", light=0.6)
        self.box(-3.4, -1.2, -1.0, 1.0, "dark")
        self.box(13.2, -0.9, 14.2, 1.4, "wood")
        return 14.4, 0.6

    def opera_glasses(self) -> Point:
        """Mother-of-pearl and brass on a long handle."""
        self.box(-4.0, -1.0, 3.6, 0.4, "brass", light=0.6)
        self.box(3.0, -1.0, 6.4, 2.2, "shirt", light=0.7)
        self.box(6.0, -1.3, 7.2, 2.5, "brass", light=0.7)
        return 7.4, 0.6

    def stick(self) -> Point:
        """Something long. From afar nobody can tell."""
        self.box(-6.0, -0.4, 5.0, 1.6, "metal")
        self.box(5.0, 0.0, 14.0, 1.2, "metal")
        return 14.4, 0.6

    def flash(self, muzzle: Point) -> None:
        """The flame before the muzzle."""
        corners = [(r * math.cos(math.radians(a)), r * math.sin(math.radians(a)) * 0.8) for r, a in FLAME]
        for tone, part in ((SHADE, 1.0), (BASE, 0.62), (LIGHT, 0.36)):
            flame = [(muzzle[0] + x * part, muzzle[1] + y * part) for x, y in corners]
            self.painter.fill(polygon(self.place(flame)), "flash", tone)


def draw_weapon(painter: Painter, kind: str, grip: Point, angle: float, is_firing: bool) -> None:
    """Draw the weapon, held at its grip."""
    weapon = Weapon(painter, grip, angle)
    muzzle: Point = getattr(weapon, kind)()
    if is_firing:
        weapon.flash(muzzle)


def draw_item(painter: Painter, item: str, hand: Point, angle: float) -> None:
    """A small thing between the fingers."""
    x, y = hand
    match item:
        case "fob":
            painter.fill(capsule((x + 1.6, y - 0.2), (x + 2.0, y + 0.6), 0.6, 0.6), "brass", BASE)
        case "clip":
            corners = rotated([(-0.8, -0.5), (0.8, -0.5), (0.8, 3.4), (-0.8, 3.4)], hand, 180 - angle)
            painter.part(polygon(corners), "metal", shade=0.4, light=0.5)
        case "watch":
            painter.fill(capsule((x - 0.8, y - 1.0), (x - 0.6, y - 1.0), 0.9, 0.9), "brass", BASE)


def draw_chair(painter: Painter, x: float) -> None:
    """A plain wooden chair; the back is behind the one who sits, the seat 12 px high."""

    def bar(start: Point, end: Point, width: float, far: bool = False) -> None:
        painter.part(capsule(start, end, width, width), "wood", far, shade=0.6, light=0.5)

    bar((x + 6.0, -10.8), (x + 6.6, -0.8), 0.75, far=True)
    bar((x - 4.4, -10.8), (x - 5.2, -0.8), 0.75, far=True)
    bar((x - 7.2, -30.0), (x - 5.8, -11.2), 0.95)
    bar((x - 5.8, -11.2), (x - 7.6, -0.8), 0.95)
    bar((x + 4.4, -10.8), (x + 4.4, -0.8), 0.95)
    bar((x - 6.2, -6.0), (x + 4.2, -6.0), 0.5, far=True)
    painter.part(
        polygon([(x - 7.0, -12.4), (x + 7.2, -12.4), (x + 7.2, -10.2), (x - 7.0, -10.2)], 0.1), "wood", shade=0.8, light=0.7
    )
