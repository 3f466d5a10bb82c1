"""A cable from roof to roof: hang on, and down it goes. Not with full hands."""

from __future__ import annotations

from typing import ClassVar

from game.actors.carried_bomb import bomb_held_by
from game.core import buttons as b
from game.core.actor import Actor
from game.core.entity import Entity, points_member, saved, speed_member
from game.core.events import RailGrabbed
from game.core.units import SUBPIXELS

HANDS_PX = 2
"""The hands hold so far below the cable's line, px."""
NEAR_PX = 24


class ZipCable(Entity):
    """A polyline of two points, from its upper end to its lower. `use` at the upper end; `jump` or `down` lets go."""

    REACH: ClassVar[int] = 12
    IS_OPERATED: ClassVar[bool] = True
    OPERATED_POSE: ClassVar[str] = "climb"
    COLOUR: ClassVar[str] = "#c0c0d0"

    points: tuple[tuple[int, int], ...] = points_member("its upper and its lower end")
    speed: int = speed_member(4, "px per tick along the map")

    ridden: int = saved(0)
    """How far he has gone, 1/256 px across."""

    def can_use(self, user: Entity) -> bool:
        """At its upper end, with free hands."""
        if not self.points:
            return False
        x, y = self.points[0]
        return abs(user.centre_x - x) <= NEAR_PX and abs(user.y - y) <= 2 * NEAR_PX and bomb_held_by(user) is None

    def prompt(self) -> str:
        """What use does."""
        return "ride the cable"

    def use(self, user: Entity) -> None:
        """Hang on."""
        self.ridden = 0
        self.world.emit(RailGrabbed(user.centre_x, user.y))

    def operate(self, user: Entity) -> bool:
        """Go on down it, until its end, a wall, or his will."""
        (x0, y0), (x1, y1) = self.points[0], self.points[-1]
        if not isinstance(user, Actor) or self.world.pressed & (b.JUMP | b.DOWN):
            return False
        self.ridden = min(self.ridden + self.speed, abs(x1 - x0) * SUBPIXELS)
        across = self.ridden // SUBPIXELS
        x = x0 + (across if x1 > x0 else -across) - user.width // 2
        y = y0 + (y1 - y0) * across // max(abs(x1 - x0), 1) + HANDS_PX
        if not self.world.is_free(x, y, user.width, user.height):
            return False
        user.x, user.y = x, y
        user.facing = 1 if x1 > x0 else -1
        return across < abs(x1 - x0)
