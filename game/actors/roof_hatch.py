"""The hatch in the aeroplane's roof: it stands open until the bomb in the hold ticks, and then slides shut."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bomb_rack import is_armed
from game.core.entity import saved
from game.core.events import HatchSlid
from game.core.solid import Solid

SLIDE_TICKS = 45


class RoofHatch(Solid):
    """One drops in through it; shut, nobody does. It waits for who is just in it."""

    WIDTH: ClassVar[int] = 64
    HEIGHT: ClassVar[int] = 32
    COLOUR: ClassVar[str] = "#9098b0"
    SLEEPS: ClassVar[bool] = False

    is_open: bool = saved(True)
    slid: int = saved(0)
    """Ticks for which its leaf has slid."""

    def update(self) -> None:
        """Slide shut after the arming."""
        if not self.is_open or not is_armed(self.world):
            self.world.rest(self)
            return
        if not self.slid:
            self.world.emit(HatchSlid(self.centre_x, self.centre_y))
        self.slid = min(self.slid + 1, SLIDE_TICKS)
        if self.slid == SLIDE_TICKS and not self.would_overlap_body():
            self.is_open = False

    def pose(self) -> tuple[str, int]:
        """Open, its leaf on the way, shut."""
        if not self.slid:
            return "open", 0
        return ("slide", self.slid // 8) if self.is_open else ("shut", 0)
