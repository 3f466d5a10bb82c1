"""What falls out of an aeroplane: the one law of the fall, for pallets, for a bomb, and for the sight that looks ahead."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from game.core.actor import Actor
from game.core.world import World

DROP_GRAVITY = 20
"""1/256 px per tick^2: heavy things, seen from far."""
DRAG_SHIFT = 7
"""The air takes the 128th part of its speed along the ground each tick."""
LONGEST_FALL = 240
"""Nothing falls longer in any valley, ticks."""


class Impact(NamedTuple):
    """Where a fall ends, px, and after how many ticks."""

    x: int
    y: int
    ticks: int


def fallen(vx: int, vy: int) -> tuple[int, int]:
    """The speed (1/256 px per tick) after one more tick of the fall."""
    drag = abs(vx) >> DRAG_SHIFT
    return vx - drag if vx > 0 else vx + drag, vy + DROP_GRAVITY


def impact(world: World, x: int, y: int, vx: int, vy: int) -> Impact | None:
    """Where what is let go at (x, y) px with this speed (1/256 px per tick) meets the first tile; None if it leaves the map."""
    fine_x, fine_y = x << 8, y << 8
    for ticks in range(1, LONGEST_FALL + 1):
        vx, vy = fallen(vx, vy)
        fine_x, fine_y = fine_x + vx, fine_y + vy
        x, y = fine_x >> 8, fine_y >> 8
        if not (0 <= x < world.grid.pixel_width and y < world.grid.pixel_height):
            return None
        if world.grid.is_solid_at(x, y):
            return Impact(x, world.grid.ground_below(x, y - (vy >> 8) - 1, (vy >> 8) + 1) if vy > 0 else y, ticks)
    return None


class Drop(Actor, abstract=True):
    """Falls. Its point is the middle of its lower edge; tiles do not stop it, subclasses do."""

    MEETS_TILES: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False
    PLACEABLE: ClassVar[bool] = False

    def descend(self) -> None:
        """One tick of it."""
        self.vx, self.vy = fallen(self.vx, self.vy)
        self.remainder_x += self.vx
        self.remainder_y += self.vy
        self.x += self.remainder_x >> 8
        self.y += self.remainder_y >> 8
        self.remainder_x &= 255
        self.remainder_y &= 255

    def is_out(self) -> bool:
        """Whether it has left the map, or is about to."""
        grid = self.world.grid
        return not (self.x >= 0 and self.x + self.width <= grid.pixel_width and self.feet < grid.pixel_height)
