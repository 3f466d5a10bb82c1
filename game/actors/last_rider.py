"""The black rider's last bow: behind the ramp, when all seems over, his machine falls, and he is not on it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.mount import FRAME_PX, FRAME_TICKS, Mount
from game.core.codes import Codes
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


class Bow(Codes):
    """What he does."""

    RIDING = 0
    LEAPT = 1


class LastRider(Mount):
    """Nobody sees him but the player. A crate wrecks the machine, never him."""

    PLACEABLE: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#101010"
    HUMS: ClassVar[tuple[str, ...]] = ("motorcycle",)

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
        self.roll()
        return self.state == Bow.LEAPT

    def _let_go(self) -> None:
        self.state, self.state_ticks = Bow.LEAPT, 0
        self.world.emit(RiderFell(self.centre_x, self.centre_y))

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """The machine breaks on a crate; he was not on it any more."""
        if self.state == Bow.LEAPT:
            return False
        self.world.stage.gain(TIDY_POINTS, self.centre_x, self.y)
        self._let_go()
        return True

    def hum(self) -> str:
        """His engine, until the machine lies."""
        return "motorcycle" if self.state == Bow.RIDING else ""

    def pose(self) -> tuple[str, int]:
        """Riding, or an empty machine that falls."""
        return ("black_fall", self.state_ticks // FRAME_TICKS) if self.state == Bow.LEAPT else ("black_ride", self.x // FRAME_PX)

    def sprite_name(self) -> str:
        """He is one of them."""
        return "pursuit_rider"
