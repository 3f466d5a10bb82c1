"""A big lamp of the well that sways on its wires: one can stand on it, and goes with it."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import member, saved
from game.core.solid import Solid
from game.core.units import SUBPIXELS, TILE


class SwayingLamp(Solid):
    """Place it at the left end of its way. It holds feet from above and sways as a pendulum does: slowly at either end."""

    ONE_WAY: ClassVar[bool] = True
    BLOCKS_SIGHT: ClassVar[bool] = False
    WIDTH: ClassVar[int] = 64
    HEIGHT: ClassVar[int] = 16
    COLOUR: ClassVar[str] = "#ffd878"

    wire_row: int = member(0, "map row where its wires begin", minimum=0)
    sway_px: int = member(TILE, "how far it sways, px", minimum=1, maximum=64)
    period_ticks: int = member(240, "there and back, ticks", minimum=30, maximum=1200)

    home_x: int = saved(0)

    def added(self) -> None:
        """Remember the left end."""
        self.home_x = self.x

    def update(self) -> None:
        """Sway."""
        half = self.period_ticks // 2
        at = self.world.tick % self.period_ticks
        gone = min(at, self.period_ticks - at)
        place = self.home_x + self.sway_px * gone * gone * (3 * half - 2 * gone) // half**3
        self.move((place - self.x) * SUBPIXELS - self.remainder_x, 0)

    def hangs_from(self) -> int:
        """Where its wires begin."""
        return self.wire_row * TILE

    def pose(self) -> tuple[str, int]:
        """Lit."""
        return "idle", 0
