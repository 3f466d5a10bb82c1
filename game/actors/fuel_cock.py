"""The cock of a fuel tank: opened, it lets fuel run over the ground below."""

from __future__ import annotations

from typing import ClassVar

from game.actors.fuel_slick import FuelSlick
from game.core.entity import Entity, link_member, saved
from game.core.events import WheelTurned


class FuelCock(Entity):
    """`use` opens it for good."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 24
    REACH: ClassVar[int] = 6
    USE_TICKS: ClassVar[int] = 30
    COLOUR: ClassVar[str] = "#d07030"

    slick: int = link_member("the FuelSlick that it fills")

    is_open: bool = saved(False)

    def can_use(self, user: Entity) -> bool:
        """Once."""
        return not self.is_open

    def prompt(self) -> str:
        """What use does."""
        return "open the cock"

    def use(self, user: Entity) -> None:
        """Let it run."""
        self.is_open = True
        self.world.emit(WheelTurned(self.centre_x, self.centre_y))
        slick = self.world.get(self.slick)
        if isinstance(slick, FuelSlick):
            slick.spill()

    def pose(self) -> tuple[str, int]:
        """Shut or open."""
        return ("open", 0) if self.is_open else ("shut", 0)
