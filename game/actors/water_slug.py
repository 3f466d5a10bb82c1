"""Water in a dip of the pipe: it takes speed off whoever rolls through it."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import member
from game.core.units import px
from game.core.zone import Zone

RIPPLE_TICKS, OOZE_TICKS = 6, 14
WATER_DRAG, WATER_LEAST = px(0.08), px(2.5)
"""What it takes off the speed each tick, and down to which speed, 1/256 px per tick."""
SLUDGE_DRAG, SLUDGE_LEAST = px(0.16), px(1.6)


class WaterSlug(Zone):
    """Draw it over the water. It does no harm."""

    COLOUR: ClassVar[str] = "#3080b0"
    FILLS_DIP: ClassVar[bool] = True

    is_sludge: bool = member(False, "old oil, as in a line that is not used: it holds twice as hard")

    def slowed(self, speed: int) -> int:
        """A speed (1/256 px per tick) after one more tick in it."""
        drag, least = (SLUDGE_DRAG, SLUDGE_LEAST) if self.is_sludge else (WATER_DRAG, WATER_LEAST)
        return max(speed - drag, min(speed, least))

    def pose(self) -> tuple[str, int]:
        """Ripples."""
        return ("sludge", self.world.tick // OOZE_TICKS) if self.is_sludge else ("idle", self.world.tick // RIPPLE_TICKS)
