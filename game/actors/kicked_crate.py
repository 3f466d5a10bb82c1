"""A crate off the back of the jeep: what drives into it stays behind."""

from __future__ import annotations

from typing import ClassVar

from game.core import contacts
from game.core.actor import Actor
from game.core.entity import Entity, saved
from game.core.events import CrateBroke
from game.core.units import px

LIE_TICKS = 120
KICK_X, KICK_Y = px(1), px(-2)
GRAVITY = px(0.3)
FRAME_TICKS = 4


class KickedCrate(Actor):
    """Flies back a little, and lies for two seconds."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 16
    MEETS_TILES: ClassVar[bool] = False
    HIT_MASK: ClassVar[int] = contacts.ENEMY
    SLEEPS: ClassVar[bool] = False
    PLACEABLE: ClassVar[bool] = False

    floor_y: int = saved(0)
    age: int = saved(0)

    def added(self) -> None:
        """Off it goes."""
        self.vx, self.vy = KICK_X, KICK_Y

    def update(self) -> None:
        """Fall, lie, go."""
        self.age += 1
        if self.age > LIE_TICKS:
            self.remove()
        if self.feet < self.floor_y or self.vy < 0:
            self.vy += GRAVITY
            self.x += self.vx >> 8
            self.y = min(self.y + (self.vy >> 8), self.floor_y - self.height)

    def hit(self, other: Entity) -> None:
        """Break under whoever drives into it."""
        if other.hurt(1, self.centre_x, self):
            self.world.emit(CrateBroke(self.centre_x, self.centre_y))
            self.remove()

    def pose(self) -> tuple[str, int]:
        """Flying, lying."""
        return ("fly", self.age // FRAME_TICKS) if self.feet < self.floor_y else ("lie", 0)

    def sprite_name(self) -> str:
        """The crates of the road."""
        return "kick_crate"
