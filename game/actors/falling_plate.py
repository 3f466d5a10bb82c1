"""A floor whose rivets do not hold: it drops when the capsule has come onto it."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import saved
from game.core.events import PlateFell, RivetsPopped
from game.core.solid import Solid
from game.core.units import px

LOOSE_TICKS = 30
"""Rivets pop so long before the nose comes."""
HOLD_TICKS = 12
"""It holds so long after the nose has come."""
GRAVITY = px(0.4)
GONE_PX = 480
FRAME_TICKS = 3


class FallingPlate(Solid):
    """Draw it as the whole length of floor that is to go."""

    COLOUR: ClassVar[str] = "#b07040"
    PHASE: ClassVar[int] = 0

    home_y: int = saved(0)
    is_loose: bool = saved(False)
    waited: int = saved(0)
    """Ticks since the nose came."""
    speed: int = saved(0)

    def added(self) -> None:
        """Remember the place."""
        self.home_y = self.y

    def update(self) -> None:
        """Come loose, hold, drop."""
        player = self.world.player
        if player is None:
            return
        nose = player.x + player.width
        if not self.is_loose and self.x - nose <= player.vx * LOOSE_TICKS >> 8 and nose < self.x + self.width:
            self.is_loose = True
            self.world.emit(RivetsPopped(self.x, self.y))
        if self.is_loose and nose >= self.x and self.waited <= HOLD_TICKS:
            self.waited += 1
            if self.waited > HOLD_TICKS:
                self.is_open = True
                self.world.emit(PlateFell(self.centre_x, self.y))
        if self.is_open and self.y < self.home_y + GONE_PX:
            self.speed += GRAVITY
            self.y += self.speed >> 8

    def respawned(self) -> None:
        """Hang in its rivets again."""
        if self.world.is_ahead(self.x):
            self.y, self.speed, self.waited, self.is_loose, self.is_open = self.home_y, 0, 0, False, False

    def pose(self) -> tuple[str, int]:
        """Still or loose."""
        return ("loose" if self.is_loose else "hold"), self.world.tick // FRAME_TICKS
