"""A small box in flight, thrown by Necros at the height of a man's chest."""

from __future__ import annotations

from typing import ClassVar

from game.core import contacts
from game.core.actor import Actor
from game.core.entity import Entity, saved
from game.core.events import BoxBroke
from game.core.units import SUBPIXELS, px

SPEED = px(4.5)
REACH = 260
"""How far it flies, px."""
TURN_PX = 12


class ThrownBox(Actor):
    """Flies level until it meets Bond, a wall, cargo, or its reach's end. It can be ducked under."""

    WIDTH: ClassVar[int] = 14
    HEIGHT: ClassVar[int] = 12
    HIT_MASK: ClassVar[int] = contacts.PLAYER
    PLACEABLE: ClassVar[bool] = False

    flown: int = saved(0)
    """1/256 px."""
    is_broken: bool = saved(False)

    def update(self) -> None:
        """Fly on, or break."""
        if self.is_broken:
            return
        self.flown += abs(self.vx)
        if self.move_x(self.vx) or self.flown >= REACH * SUBPIXELS:
            self._break()

    def hitbox(self) -> tuple[int, int, int, int]:
        """Nothing once it is broken."""
        return (0, 0, 0, 0) if self.is_broken else super().hitbox()

    def hit(self, other: Entity) -> None:
        """A pip, and splinters."""
        if other.hurt(1, self.x - self.vx, self):
            self._break()

    def _break(self) -> None:
        self.is_broken = True
        self.world.emit(BoxBroke(self.centre_x, self.centre_y))
        self.remove()

    def is_aside(self) -> bool:
        """Cargo does not push what flies."""
        return True

    def respawned(self) -> None:
        """Nothing flies on into a new life."""
        self.remove()

    def pose(self) -> tuple[str, int]:
        """Turning over."""
        return "fly", self.flown // SUBPIXELS // TURN_PX
