"""One of Shah's men: he comes up from behind, rides before the jeep, and draws the fire that was meant for it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.mount import FRAME_PX, Mount
from game.core.codes import Codes
from game.core.entity import member, saved
from game.core.events import HorsesCame
from game.core.units import TILE, approach, px

BEHIND_PX = 200
"""He comes into the picture from so far behind the jeep's back."""
CLOSING, PULL = px(3), px(0.2)
"""So much faster than the jeep he comes and goes, px a tick; and how soon he is."""
LOST_PX = 300


class Ride(Codes):
    """What he does."""

    WAITING = 0
    LEADING = 1
    TURNING_BACK = 2
    LEFT = 3


class ShahRider(Mount):
    """Nobody's weapon counts for him. He keeps `lead_px` before the jeep until it is past `until_tile`."""

    WIDTH: ClassVar[int] = 64
    HEIGHT: ClassVar[int] = 48
    HURT_MASK: ClassVar[int] = 0
    COLOUR: ClassVar[str] = "#7a5a3a"

    lead_px: int = member(180, "so far before the jeep's bumper he rides, px", minimum=20, maximum=440)
    until_tile: int = member(0, "when he is past this tile he lets the jeep pass", minimum=0, maximum=5000)

    state: int = saved(0)
    home_x: int = saved(0)
    home_y: int = saved(0)

    def added(self) -> None:
        """Remember the place."""
        self.home_x, self.home_y = self.x, self.y

    def is_riding(self) -> bool:
        """Whether he can be seen."""
        return self.state in (Ride.LEADING, Ride.TURNING_BACK)

    def update(self) -> None:
        """Wait for the jeep, lead it, fall back."""
        jeep = self.world.player
        if jeep is None or self.state == Ride.LEFT:
            return
        if self.state == Ride.WAITING:
            if jeep.x >= self.home_x + BEHIND_PX:
                self.state, self.vx = Ride.LEADING, jeep.vx + CLOSING
                self.world.emit(HorsesCame(self.x, self.y))
            return
        lead = self.x - (jeep.x + jeep.width)
        pace = jeep.vx - CLOSING
        if self.state == Ride.LEADING:
            pace = jeep.vx + CLOSING * (lead < self.lead_px)
            if self.x >= self.until_tile * TILE:
                self.state = Ride.TURNING_BACK
        elif lead < -LOST_PX - jeep.width:
            self.state = Ride.LEFT
        self.vx = approach(self.vx, max(pace, 0), PULL)
        self.roll()

    def respawned(self) -> None:
        """Wait again, if the jeep begins before him."""
        if self.world.is_ahead(self.home_x):
            self.x, self.y, self.vx, self.state = self.home_x, self.home_y, 0, Ride.WAITING
        elif self.state:
            self.state = Ride.LEFT

    def pose(self) -> tuple[str, int]:
        """At a gallop, or out of sight."""
        return ("gallop", self.x // FRAME_PX) if self.is_riding() else ("", 0)
