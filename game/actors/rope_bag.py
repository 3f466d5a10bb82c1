"""The sandbag that weighs a rope down: shot, it falls off, and the rope runs up with whoever hangs on it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.sandbag import Sandbag
from game.core.entity import member, saved
from game.core.units import TILE

RIDE_PX = 4
"""Who hangs on the rope is pulled up so far in a tick."""
RIDE_TICKS = 96
"""The rope runs up for so long."""
ROPE_REACH = 24
"""The rope hangs at most so far beside the bag, px."""


class RopeBag(Sandbag):
    """Hangs beside a ladder of rope tiles. Without anybody on it the rope runs up for nothing, and is climbed by hand."""

    HUMS: ClassVar[tuple[str, ...]] = ("rope_run",)

    top_row: int = member(0, "map row to which it pulls up", minimum=0)

    rope_ticks: int = saved(0)
    """Ticks for which the rope will still run up."""

    def let_go(self) -> None:
        """Down goes the bag, up goes the rope."""
        super().let_go()
        self.rope_ticks = RIDE_TICKS

    def update(self) -> None:
        """Let the rope run, with Bond, if he hangs on it."""
        super().update()
        if not self.rope_ticks:
            return
        self.rope_ticks -= 1
        bond = self.world.player
        if isinstance(bond, Bond) and abs(bond.ladder_x - self.centre_x) <= ROPE_REACH:
            bond.be_pulled_up(RIDE_PX, self.top_row * TILE)

    def can_sleep(self) -> bool:
        """Not while the rope runs."""
        return super().can_sleep() and not self.rope_ticks

    def hum(self) -> str:
        """The rope over its block."""
        return "rope_run" if self.rope_ticks else ""
