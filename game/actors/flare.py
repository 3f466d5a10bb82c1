"""A red star over the field: the riders ride to where it hangs, and the camera goes with it."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, saved
from game.core.events import FlareBurst
from game.core.units import SUBPIXELS

FLIGHT_TICKS = 90
HANG_TICKS = 90
RISE_PX = 64
"""How far the middle of its way lies above the straight line."""
SINK_TICKS = 6
"""It sinks a pixel in so many ticks."""
FRAME_TICKS = 4


class Flare(Entity):
    """Flies to its target in 90 ticks, hangs there as long, and goes out."""

    WIDTH: ClassVar[int] = 8
    HEIGHT: ClassVar[int] = 8
    SLEEPS: ClassVar[bool] = False
    IS_FOCUS: ClassVar[bool] = True
    PLACEABLE: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#ff3030"

    start_x: int = saved(0)
    start_y: int = saved(0)
    target_x: int = saved(0)
    target_y: int = saved(0)
    ticks: int = saved(0)

    def update(self) -> None:
        """Fly, hang, go out."""
        self.ticks += 1
        if self.ticks <= FLIGHT_TICKS:
            part = self.ticks * SUBPIXELS // FLIGHT_TICKS
            rise = RISE_PX * 4 * part * (SUBPIXELS - part) // (SUBPIXELS * SUBPIXELS)
            self.x = self.start_x + (self.target_x - self.start_x) * part // SUBPIXELS
            self.y = self.start_y + (self.target_y - self.start_y) * part // SUBPIXELS - rise
            if self.ticks == FLIGHT_TICKS:
                self.world.emit(FlareBurst(self.centre_x, self.centre_y))
        elif self.ticks <= FLIGHT_TICKS + HANG_TICKS:
            self.y = self.target_y + (self.ticks - FLIGHT_TICKS) // SINK_TICKS
        else:
            self.remove()

    def hangs(self) -> bool:
        """Whether it has burst."""
        return self.ticks >= FLIGHT_TICKS

    def gives_light(self) -> bool:
        """Always."""
        return True

    def pose(self) -> tuple[str, int]:
        """A spark on its way, then a star."""
        return ("star" if self.hangs() else "fly"), self.ticks // FRAME_TICKS
