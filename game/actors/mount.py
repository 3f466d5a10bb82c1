"""What is ridden beside the road, on two wheels or four hooves: it keeps to the ground, over whatever the ground does."""

from __future__ import annotations

from typing import ClassVar

from game.core import contacts
from game.core.actor import Actor
from game.core.units import TILE, clamp

FRAME_PX, FRAME_TICKS = 7, 5
"""Its wheels' pictures change each so many px, its falls' each so many ticks."""
STEP = 3
"""It climbs and drops by so many px a tick more than it rides."""


class Mount(Actor, abstract=True):
    """Base of whoever sits on one. Only what hurts enemies hurts it; tiles do not stop it."""

    WIDTH: ClassVar[int] = 44
    HEIGHT: ClassVar[int] = 36
    MEETS_TILES: ClassVar[bool] = False
    HURT_MASK: ClassVar[int] = contacts.ENEMY
    SLEEPS: ClassVar[bool] = False

    def roll(self) -> None:
        """Move by its speed, up and down with the ground."""
        self.remainder_x += self.vx
        pixels, self.remainder_x = self.remainder_x >> 8, self.remainder_x & 255
        self.x += pixels
        ground = self._rock()
        if ground >= 0:
            self.y += clamp(ground - self.feet, -pixels - STEP, pixels + STEP)

    def _rock(self) -> int:
        """The surface of the rock under it, px, whatever roof or plank is over that: off a roof it would ride on in the air."""
        grid = self.world.grid
        top = grid.skyline[clamp(self.centre_x // TILE, 0, grid.width - 1)]
        return grid.ground_below(self.centre_x, top - TILE, 2 * TILE)
