"""A lattice gate that a machine raises."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import saved
from game.core.events import GateOpened
from game.core.solid import Solid
from game.core.units import px

RISE_SPEED = px(2)


class Gate(Solid):
    """Bars from floor to ceiling: bodies and rounds are stopped, looks are not. Rising, it stops nobody any more."""

    BLOCKS_SIGHT: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#607080"

    home_y: int = saved(0)
    is_rising: bool = saved(False)

    def added(self) -> None:
        """Remember its place."""
        self.home_y = self.y

    def raise_up(self) -> None:
        """Begin to rise; it never comes down again."""
        if not self.is_rising:
            self.is_rising = self.is_open = True
            self.world.emit(GateOpened(self.centre_x, self.feet))

    def update(self) -> None:
        """Rise by its own height."""
        if self.is_rising and self.y > self.home_y - self.height:
            self.move(0, -RISE_SPEED)

    def can_sleep(self) -> bool:
        """Not on its way up."""
        return not self.is_rising or self.y <= self.home_y - self.height

    def pose(self) -> tuple[str, int]:
        """Bars."""
        return ("", 0) if self.y <= self.home_y - self.height else ("closed", 0)
