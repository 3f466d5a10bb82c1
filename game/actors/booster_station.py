"""A pump that is set into the line: it throws the capsule on."""

from __future__ import annotations

from typing import ClassVar

from game.actors.flow_fitting import FlowFitting
from game.core.events import BoosterFired


class BoosterStation(FlowFitting):
    """Adds its change within half a second; then the flow takes the capsule back to the segment's own speed."""

    TICKS: ClassVar[int] = 30
    COLOUR: ClassVar[str] = "#60e0ff"

    def worked(self) -> None:
        """The turbine."""
        self.world.emit(BoosterFired(self.centre_x, self.centre_y))
