"""The black rider's last bow: behind the ramp, when all seems over, his machine falls, and he is not on it."""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar

from game.core import contacts
from game.core.actor import Actor
from game.core.entity import Entity, saved
from game.core.events import RiderCame, RiderFell
from game.core.units import approach, px

BEHIND_PX = 600
"""He comes from so far behind the ramp's lip."""
CLOSING = px(6.5)
LEAP_PX = 56
"""So near to the lip he lets go of the machine."""
SLIDE = px(0.4)
TIDY_POINTS = 1000
FRAME_PX, FRAME_TICKS = 7, 5
STEP = 3


class Bow(IntEnum):
    """What he does."""

    RIDING = 0
    LEAPT = 1


class LastRider(Actor):
    """Nobody sees him but the player. A crate wrecks the machine, never him."""

    WIDTH: ClassVar[int] = 44
    HEIGHT: ClassVar[int] = 36
    MEETS_TILES: ClassVar[bool] = False
    HURT_MASK: ClassVar[int] = contacts.ENEMY
    SLEEPS: ClassVar[bool] = False
    PLACEABLE: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#101010"

    state: int = saved(0)
    state_ticks: int = saved(0)

    def added(self) -> None:
        """Heard before he is seen."""
        self.world.emit(RiderCame(self.x, self.y))

    def follow(self, lip_x: int, speed: int) -> bool:
        """Draw nearer to the lip at `lip_x`, which moves at `speed`. Whether he is off the machine."""
        self.state_ticks += 1
        if self.state == Bow.RIDING:
            self.vx = speed + CLOSING
            if self.x + self.width + LEAP_PX >= lip_x:
                self._let_go()
        else:
            self.vx = approach(self.vx, 0, SLIDE)
        self.remainder_x += self.vx
        pixels, self.remainder_x = self.remainder_x >> 8, self.remainder_x & 255
        self.x += pixels
        ground = self.world.grid.ground_below(self.centre_x, self.feet - 3 * self.height, 6 * self.height)
        if ground >= 0:
            self.y += min(max(ground - self.feet, -pixels - STEP), pixels + STEP)
        return self.state == Bow.LEAPT

    def _let_go(self) -> None:
        self.state, self.state_ticks = int(Bow.LEAPT), 0
        self.world.emit(RiderFell(self.centre_x, self.centre_y))

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """The machine breaks on a crate; he was not on it any more."""
        if self.state == Bow.LEAPT:
            return False
        self.world.stage.gain(TIDY_POINTS, self.centre_x, self.y)
        self._let_go()
        return True

    def pose(self) -> tuple[str, int]:
        """Riding, or an empty machine that falls."""
        return ("black_fall", self.state_ticks // FRAME_TICKS) if self.state == Bow.LEAPT else ("black_ride", self.x // FRAME_PX)

    def sprite_name(self) -> str:
        """He is one of them."""
        return "pursuit_rider"
