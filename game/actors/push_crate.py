"""A crate that can be pushed along the floor, by walking against it."""

from __future__ import annotations

from typing import ClassVar

from game.core.actor import Actor
from game.core.entity import saved
from game.core.events import CratePushed
from game.core.solid import Solid
from game.core.units import px

PUSH_SPEED = px(0.8)
SCRAPE_PERIOD = 24
"""It is heard so often, ticks."""


class PushCrate(Solid):
    """Goes as fast as a man can push, as far as there is room."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 32
    COLOUR: ClassVar[str] = "#b08850"

    pushing: int = saved(0)
    """The way in which it is pushed in this tick: 1, -1, 0."""

    def pushed(self, by: Actor, direction: int) -> int:
        """It goes."""
        self.pushing = direction
        self.world.rouse(self)
        return PUSH_SPEED

    def update(self) -> None:
        """Give way to who leans on it."""
        way, self.pushing = self.pushing, 0
        if not way:
            self.world.rest(self)
            return
        edge = self.x + self.width if way > 0 else self.x - 1
        has_floor = self.world.grid.ground_below(edge, self.feet - 1, 2) == self.feet
        if has_floor and self.world.is_free(edge, self.y, 1, self.height) and not self._is_held_up(edge, way):
            self.move(PUSH_SPEED * way, 0)
            if not self.world.tick % SCRAPE_PERIOD:
                self.world.emit(CratePushed(self.centre_x, self.feet))

    def _is_held_up(self, edge: int, way: int) -> bool:
        """Whether somebody stands in its way who has no room to give way."""
        world = self.world
        bodies = world.bodies_in(edge, self.y, edge + 1, self.feet)
        return not all(world.is_free(body.x + way, body.y, body.width, body.height) for body in bodies)

    def pose(self) -> tuple[str, int]:
        """A crate."""
        return "idle", 0
