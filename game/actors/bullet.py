"""A round in flight: an actor that is swept along its way, so that it cannot pass through anything thin."""

from __future__ import annotations

from math import isqrt
from typing import ClassVar

from game.core import contacts
from game.core.actor import Actor
from game.core.entity import Entity, saved
from game.core.events import BulletStopped
from game.core.units import px
from game.core.world import World

PPK_SPEED = px(14)
ENEMY_SPEED = px(7)
"""Slow enough to be seen and rolled under."""
LIFE_TICKS = 60
SIZE = 2


class Bullet(Actor):
    """Flies straight until it meets somebody or something. `mask` says whom it hurts, `owner` who fired it."""

    WIDTH: ClassVar[int] = SIZE
    HEIGHT: ClassVar[int] = SIZE
    HIT_MASK: ClassVar[int] = contacts.EVERYBODY | contacts.PROP
    SLEEPS: ClassVar[bool] = False
    PLACEABLE: ClassVar[bool] = False

    mask: int = saved(0)
    owner: int = saved(0)
    age: int = saved(0)
    from_x: int = saved(0)
    from_y: int = saved(0)
    """Where it was at the start of the tick, px."""
    is_spent: bool = saved(False)

    def update(self) -> None:
        """Fly on; end at a wall or after a second."""
        self.age += 1
        self.from_x, self.from_y = self.x, self.y
        if self.is_spent or self.age > LIFE_TICKS:
            self.remove()
            return
        if not 0 <= self.x + (self.vx >> 8) < self.world.grid.pixel_width:
            self.remove()  # over the map's upper edge nothing stops it at the sides
            return
        is_stopped = self.move_x(self.vx) or self.move_y(self.vy)
        if is_stopped or self.world.grid.is_solid_at(self.x + SIZE // 2, self.y):  # in a bend, too
            self.is_spent = True
            self.world.emit(
                BulletStopped(self.x, self.y, self.world.grid.surface_at(self.x + (SIZE if self.vx > 0 else -1), self.y))
            )

    def hitbox(self) -> tuple[int, int, int, int]:
        """All that it swept over in this tick."""
        if self.is_spent and self.age > LIFE_TICKS:
            return 0, 0, 0, 0
        return (
            min(self.x, self.from_x),
            min(self.y, self.from_y),
            max(self.x, self.from_x) + SIZE,
            max(self.y, self.from_y) + SIZE,
        )

    def hit(self, other: Entity) -> None:
        """Hurt whom it is meant for, once."""
        if not self.mask or not other.HURT_MASK & self.mask or other.id == self.owner:
            return
        if other.hurt(1, self.from_x, self):
            self.mask = 0
            self.is_spent = True
            self.remove()

    def respawned(self) -> None:
        """What was fired before the player came back hits nobody any more."""
        self.remove()

    def pose(self) -> tuple[str, int]:
        """A tracer in the direction of its flight."""
        if abs(self.vy) * 3 < abs(self.vx):
            return "tracer", 0
        if abs(self.vx) * 3 < abs(self.vy):
            return "tracer_vertical", 0
        return ("tracer_diagonal_down" if self.vy > 0 else "tracer_diagonal_up"), 0


def leaves_muzzle(world: World, owner: Entity, x: int, y: int) -> bool:
    """Whether a round has room at the muzzle (x, y) px, and nothing solid is between it and the owner's middle."""
    return world.can_see(owner.centre_x, y, x, y) and world.is_free(x, y, SIZE, SIZE)


def fire(world: World, owner: Entity, x: int, y: int, dx: int, dy: int, speed: int, mask: int) -> Bullet:
    """Send a round from (x, y) px in the direction (dx, dy), any length but zero, at `speed` (1/256 px per tick)."""
    length = isqrt(dx * dx + dy * dy) or 1
    vx, vy = speed * dx // length, speed * dy // length
    return world.spawn(
        Bullet,
        x,
        y,
        vx=vx,
        vy=vy,
        mask=mask,
        owner=owner.id,
        from_x=x,
        from_y=y,
        facing=-1 if vx < 0 else 1,
    )
