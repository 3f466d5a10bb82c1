"""Solids move without asking: they carry who stands on them and push who is in the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from game.core.entity import Entity, saved

if TYPE_CHECKING:
    from game.core.actor import Actor


class Solid(Entity, abstract=True):
    """A moving wall or floor. Speeds and remainders are in 1/256 px."""

    ONE_WAY: ClassVar[bool] = False
    """Holds feet from above and lets everything else through."""
    BLOCKS_SIGHT: ClassVar[bool] = True
    STOPS_CARGO: ClassVar[bool] = False
    """Stops what slides even where it lets people by."""

    IS_FIXED: ClassVar[bool] = False

    remainder_x: int = saved(0)
    remainder_y: int = saved(0)
    is_open: bool = saved(False)
    """Open: nothing is stopped by it."""

    @property
    def is_wall(self) -> bool:
        """Whether it stops bodies from the side and from below."""
        return not (self.is_open or self.ONE_WAY)

    def needs_help(self, user: Entity) -> bool:
        """Whether `user` stands at it, and it is too heavy for him alone: what is near him is asked for no other favour."""
        return False

    @property
    def is_floor(self) -> bool:
        """Whether it holds feet."""
        return not self.is_open

    def landed_on(self, by: Actor, speed: int) -> None:
        """`by`, the player, has just come down on it at `speed` (1/256 px per tick)."""

    def pushed(self, by: Actor, direction: int) -> int:
        """`by`, the player, walks against it, to the right (1) or to the left (-1). How fast it gives way, 1/256 px per tick."""
        return 0

    def move(self, amount_x: int, amount_y: int) -> None:
        """Move by amounts in 1/256 px: carry the riders, push the others, squish who has no room."""
        total = self.remainder_x + amount_x
        pixels_x = total >> 8 if total >= 0 else -(-total >> 8)
        self.remainder_x = total - (pixels_x << 8)
        total = self.remainder_y + amount_y
        pixels_y = total >> 8 if total >= 0 else -(-total >> 8)
        self.remainder_y = total - (pixels_y << 8)
        if pixels_x or pixels_y:
            self.shift(pixels_x, pixels_y)

    def shift(self, pixels_x: int, pixels_y: int, bodies: Sequence[Actor] | None = None) -> None:
        """Move by whole pixels, and do by everybody as `move` does.

        Who moves many solids may have looked which bodies can be on them or in their way; else all are asked who are awake.
        """
        if bodies is None:
            bodies = self.world.awake_actors
        riders = self._riders_among(bodies) if bodies and self.is_floor else []
        if pixels_y:
            self.y += pixels_y
            if bodies:
                self._take_along(bodies, riders, 0, pixels_y)
        if pixels_x:
            from_x = self.x
            self.x += pixels_x
            self.world.solid_moved(self, from_x)
            if bodies:
                self._take_along(bodies, riders, pixels_x, 0)

    def riders(self) -> list[Actor]:
        """Who stands on it."""
        return self._riders_among(self.world.awake_actors)

    def _riders_among(self, bodies: Sequence[Actor]) -> list[Actor]:
        top = self.y
        return [actor for actor in bodies if actor.y + actor.height == top and actor.rides(self)]

    def _take_along(self, bodies: Sequence[Actor], riders: list[Actor], dx: int, dy: int) -> None:
        """Push who is in the way, carry who stands on it."""
        if self.is_wall:
            for actor in bodies:
                if self.overlaps(actor) and actor not in riders:
                    self._push(actor, dx, dy)
                    self.world.rouse(actor)
        for actor in riders:
            self.world.rouse(actor)
            if dy < 0:
                if actor.shift_y(dy) and not actor.rides(self):
                    actor.squish(self)
            elif dy > 0:
                actor.shift_y(self.y - actor.feet)
            elif dx:
                actor.shift_x(dx)

    def _push(self, actor: Actor, dx: int, dy: int) -> None:
        """Move the actor out of the way, as far as the solid came into it."""
        if dx > 0:
            actor.shift_x(self.x + self.width - actor.x)
        elif dx < 0:
            actor.shift_x(self.x - (actor.x + actor.width))
        elif dy > 0:
            actor.shift_y(self.y + self.height - actor.y)
        else:
            actor.shift_y(self.y - actor.feet)
        if self.overlaps(actor):
            actor.squish(self)

    def throws(self) -> int:
        """The upward speed that whoever jumps off it now takes along, 1/256 px per tick."""
        return 0

    def would_overlap_body(self) -> bool:
        """Whether closing now would catch somebody, asleep, awake or a round that was fired in this very tick."""
        return any(entity.PHASE == 1 and self.overlaps(entity) for entity in self.world.with_newcomers())
