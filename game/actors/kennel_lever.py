"""The lever on the kennels' roof: it lets the inner gates down, or pulls them up."""

from __future__ import annotations

from typing import ClassVar

from game.actors.pen_gate import PenGate
from game.core.entity import Entity, saved
from game.core.events import LeverPulled


class KennelLever(Entity):
    """`use`: the gates with `has_lever` go the other way."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 32
    USE_TICKS: ClassVar[int] = 12
    REACH: ClassVar[int] = 4
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#d0c060"

    is_up: bool = saved(False)

    def can_use(self, user: Entity) -> bool:
        """Always."""
        return True

    def prompt(self) -> str:
        """What use does."""
        return "inner gates"

    def use(self, user: Entity) -> None:
        """The other way."""
        self.is_up = not self.is_up
        self.world.emit(LeverPulled(self.centre_x, self.centre_y))
        for gate in self.world.all(PenGate):
            if gate.has_lever:
                gate.move_to(not gate.wants_up)

    def pose(self) -> tuple[str, int]:
        """Down or up."""
        return ("up" if self.is_up else "down"), 0
