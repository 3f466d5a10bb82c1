"""A batten of the fly loft: a hanging beam that a sandbag, cut loose, pulls up to be a bridge."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import member, saved
from game.core.events import LiftStopped
from game.core.solid import Solid
from game.core.units import SUBPIXELS, TILE, px

RISE_SPEED = px(4)


class Batten(Solid):
    """Holds feet from above. Raised, it goes up to `batten_row` and stays."""

    ONE_WAY: ClassVar[bool] = True
    BLOCKS_SIGHT: ClassVar[bool] = False
    HEIGHT: ClassVar[int] = 16
    COLOUR: ClassVar[str] = "#a08050"
    HUMS: ClassVar[tuple[str, ...]] = ("rope_run",)

    batten_row: int = member(0, "map row to which it is raised", minimum=0)

    is_raised: bool = saved(False)

    def raise_up(self) -> None:
        """From now on it rises."""
        self.is_raised = True

    def is_up(self) -> bool:
        """Whether it bridges the gap."""
        return self.y == self.batten_row * TILE

    def update(self) -> None:
        """Rise to its row."""
        if not self.is_raised or self.is_up():
            return
        way = (self.batten_row * TILE - self.y) * SUBPIXELS - self.remainder_y
        self.move(0, max(-RISE_SPEED, way))
        if self.is_up():
            self.remainder_y = 0
            self.world.emit(LiftStopped(self.centre_x, self.y))

    def can_sleep(self) -> bool:
        """Not on its way up."""
        return self.is_up() or not self.is_raised

    def pose(self) -> tuple[str, int]:
        """Boards, by its width."""
        return f"w{self.width}", 0

    def hum(self) -> str:
        """Ropes over blocks, while it rises."""
        return "rope_run" if self.is_raised and not self.is_up() else ""
