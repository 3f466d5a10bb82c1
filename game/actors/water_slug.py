"""Water in a dip of the pipe: it takes speed off whoever rolls through it."""

from __future__ import annotations

from typing import ClassVar

from game.core.zone import Zone

RIPPLE_TICKS = 6


class WaterSlug(Zone):
    """Draw it over the water. It does no harm."""

    COLOUR: ClassVar[str] = "#3080b0"

    def pose(self) -> tuple[str, int]:
        """Ripples."""
        return "idle", self.world.tick // RIPPLE_TICKS
