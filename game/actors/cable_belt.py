"""The control cables under the keel's floor: they run downhill, and take along whoever stands on them."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.bond_moves.body import Move
from game.core import tilt
from game.core.entity import saved, speed_member
from game.core.zone import Zone

FRAME_PX = 2
"""The picture changes every so many px of the run."""
CARRIED = (Move.GROUND, Move.ROLL, Move.HURT, Move.USE)


class CableBelt(Zone):
    """Draw it over the floor, one tile high. Who stands in it is carried downhill; in level flight it rests."""

    HEIGHT: ClassVar[int] = 16
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#607060"

    speed: int = speed_member(1, "how fast it runs, px per tick", maximum=2)

    run: int = saved(0)
    """How far it has run, px: only to be looked at."""

    def way(self) -> int:
        """-1 left, 1 right, 0 not at all."""
        steps = tilt.attitude(self.world)
        return (steps > 0) - (steps < 0)

    def update(self) -> None:
        """Carry."""
        bond, way = self.world.player, self.way()
        if not way:
            return
        self.run += way
        if isinstance(bond, Bond) and bond.grounded and bond.state in CARRIED and self.contains(bond.centre_x, bond.feet - 1):
            bond.move_x(self.speed * way)

    def pose(self) -> tuple[str, int]:
        """Strands that run: a repeated picture."""
        return "run", self.run // FRAME_PX
