"""A gunship's rocket: level, straight, faster than the plane; it prefers a flare."""

from __future__ import annotations

from typing import ClassVar

from game.actors.decoy_flare import DecoyFlare
from game.actors.hazard import Hazard
from game.core.actor import Actor
from game.core.entity import Entity, saved
from game.core.events import RocketBurst
from game.core.units import clamp

LIFE_TICKS = 150
BURST_TICKS = 24
STEER = 3
"""Towards a flare it rises or falls by so many px a tick."""
FRAME_TICKS = 3


class Rocket(Hazard, Actor):
    """Flies at the height at which it was fired."""

    WIDTH: ClassVar[int] = 14
    HEIGHT: ClassVar[int] = 4
    PHASE: ClassVar[int] = 1
    SLEEPS: ClassVar[bool] = False
    PLACEABLE: ClassVar[bool] = False
    MEETS_TILES: ClassVar[bool] = False

    age: int = saved(0)
    burst: int = saved(0)
    """Ticks since it burst; 0: it flies."""

    def update(self) -> None:
        """Fly on until rock, a flare, the plane, or the end of its fuel."""
        if self.burst:
            self.burst += 1
            if self.burst > BURST_TICKS:
                self.remove()
            return
        self.age += 1
        self.remainder_x += self.vx
        pixels, self.remainder_x = self.remainder_x >> 8, self.remainder_x & 255
        self.x += pixels
        flares = self.world.all(DecoyFlare)
        ahead = [flare for flare in flares if (flare.x - self.x) * self.facing > 0]
        if ahead:
            flare = min(ahead, key=lambda flare: abs(flare.x - self.x))
            self.y += clamp(flare.y - self.y, -STEER, STEER)
        is_out = self.x < 0 or self.x + self.width > self.world.grid.pixel_width
        if is_out or self.age > LIFE_TICKS:
            self.remove()
        elif self.world.grid.is_solid_at(self.centre_x, self.centre_y) or any(map(self.overlaps, flares)):
            self._burst()

    def _burst(self) -> None:
        self.burst = 1
        self.world.emit(RocketBurst(self.centre_x, self.centre_y))

    def hitbox(self) -> tuple[int, int, int, int]:
        """While it flies."""
        return (0, 0, 0, 0) if self.burst else super().hitbox()

    def hit(self, other: Entity) -> None:
        """Burst."""
        if other.hurt(1, self.centre_x, self):
            self._burst()

    def respawned(self) -> None:
        """Gone."""
        self.remove()

    def pose(self) -> tuple[str, int]:
        """Flame, burst."""
        return ("burst", self.burst // FRAME_TICKS) if self.burst else ("fly", self.age // FRAME_TICKS)
