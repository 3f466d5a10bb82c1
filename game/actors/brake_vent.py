"""Slots in the line that let the pressure out before a stretch that must be taken slowly."""

from __future__ import annotations

from typing import ClassVar

from game.actors.flow_fitting import FlowFitting
from game.core.events import VentBlown


class BrakeVent(FlowFitting):
    """Takes its change off within a second; then the flow takes the capsule back to the segment's own speed."""

    TICKS: ClassVar[int] = 60
    SIGN: ClassVar[int] = -1
    COLOUR: ClassVar[str] = "#ff9060"

    def worked(self) -> None:
        """Steam."""
        self.world.emit(VentBlown(self.centre_x, self.centre_y))
