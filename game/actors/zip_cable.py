"""A cable from roof to roof: hang on, and down it goes. Not with full hands."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.burden import burden_of
from game.core import buttons as b
from game.core.entity import Entity, points_member, saved, speed_member
from game.core.events import RailGrabbed
from game.core.units import SUBPIXELS

HANDS_PX = 2
"""The hands hold so far below the cable's line, px."""
NEAR_PX = 24


class ZipCable(Entity):
    """A polyline of two points, from its upper end to its lower. `use` at the upper end; `jump` or `down` lets go."""

    REACH: ClassVar[int] = 12
    SLEEPS: ClassVar[bool] = False
    WORK_POSE: ClassVar[str] = "climb"
    COLOUR: ClassVar[str] = "#c0c0d0"

    points: tuple[tuple[int, int], ...] = points_member("its upper and its lower end", corners=((0, 0), (160, 64)))
    speed: int = speed_member(4, "px per tick along the map")

    ridden: int = saved(0)
    """How far he has gone, 1/256 px across."""
    is_ridden: bool = saved(False)

    def can_use(self, user: Entity) -> bool:
        """At its upper end, with free hands."""
        if not self.points:
            return False
        x, y = self.points[0]
        return abs(user.centre_x - x) <= NEAR_PX and abs(user.y - y) <= 2 * NEAR_PX and burden_of(user) is None

    def prompt(self) -> str:
        """What use does."""
        return "ride the cable"

    def use(self, user: Entity) -> None:
        """Hang on."""
        if not isinstance(user, Bond):
            return
        self.ridden, self.is_ridden = 0, True
        self.world.rouse(self)
        user.work_at(self)
        self.world.emit(RailGrabbed(user.centre_x, user.y))

    def update(self) -> None:
        """Go on down it with him, until its end, a wall, a blow, or his will."""
        bond = self.world.player
        if not self.is_ridden:
            self.world.rest(self)
        elif isinstance(bond, Bond):
            self.is_ridden = bond.works_at(self) and self._carry(bond)
            if not self.is_ridden:
                bond.stop_work()

    def _carry(self, user: Bond) -> bool:
        """A tick farther. False where it ends."""
        (x0, y0), (x1, y1) = self.points[0], self.points[-1]
        if self.world.pressed & (b.JUMP | b.DOWN):
            return False
        self.ridden = min(self.ridden + self.speed, abs(x1 - x0) * SUBPIXELS)
        across = self.ridden // SUBPIXELS
        x = x0 + (across if x1 > x0 else -across) - user.width // 2
        y = y0 + (y1 - y0) * across // max(abs(x1 - x0), 1) + HANDS_PX
        if not self.world.is_free(x, y, user.width, user.height):
            return False
        user.x, user.y = x, y
        user.vy = user.remainder_y = 0
        user.facing = 1 if x1 > x0 else -1
        return across < abs(x1 - x0)
