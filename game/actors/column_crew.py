"""A crew on foot on the bridge: away from a bomb that lies there."""

from __future__ import annotations

from typing import ClassVar

from game.actors.crew_on_foot import FRAME_PX, CrewOnFoot
from game.core.codes import Codes
from game.core.entity import saved

SAFE_PX = 40
"""So far past the last span they stop looking round, and are not seen any more."""


class Run(Codes):
    """How they fare."""

    RUN = 0
    FALL = 1


class ColumnCrew(CrewOnFoot):
    """Runs to the nearer end of the bridge; falls if it is not there in time."""

    COLOUR: ClassVar[str] = "#808858"

    state: int = saved(Run.RUN)
    end: int = saved(0)
    """Where it is safe, px; set by who sends them."""

    def update(self) -> None:
        """Run on, as long as there is a road."""
        if self.state == Run.FALL:
            self.plunge()
            return
        self.run()
        if self.loses_footing():
            self.state = Run.FALL
        elif self.facing * (self.centre_x - self.end) > SAFE_PX:
            self.remove()

    def pose(self) -> tuple[str, int]:
        """Running, falling."""
        return ("run", abs(self.x) // FRAME_PX) if self.state == Run.RUN else ("fall", self.y // FRAME_PX)
