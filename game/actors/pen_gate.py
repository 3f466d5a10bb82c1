"""A gate of the kennels: the lever and the wheel raise it and let it down."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import member, saved
from game.core.events import GateOpened
from game.core.solid import Solid
from game.core.units import px

MOVE_SPEED = px(2)


class PenGate(Solid):
    """Wire from roof to floor: it stops bodies, not looks. It does not come down on anybody."""

    WIDTH: ClassVar[int] = 6
    BLOCKS_SIGHT: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#708090"

    raised: bool = member(False, "it is up at first")
    has_lever: bool = member(False, "the kennel's lever moves it too, not only the wheel")

    home_y: int = saved(0)
    wants_up: bool = saved(False)

    def added(self) -> None:
        """Remember where down is."""
        self.home_y = self.y
        self.wants_up = self.raised
        if self.raised:
            self.y -= self.height
            self.is_open = True

    def move_to(self, up: bool) -> None:
        """Begin to rise, or to come down."""
        if up != self.wants_up:
            self.wants_up = up
            self.world.rouse(self)
            self.world.emit(GateOpened(self.centre_x, self.home_y + self.height))

    def update(self) -> None:
        """A step up or down; down only into free space."""
        end = self.home_y - (self.height if self.wants_up else 0)
        if self.y == end:
            self.is_open = self.wants_up
            self.world.rest(self)
        elif self.wants_up:
            self.is_open = True
            self.y = max(self.y - (MOVE_SPEED >> 8), end)
        elif not self._is_anybody_below():
            self.y = min(self.y + (MOVE_SPEED >> 8), end)
            self.is_open = self.y < end

    def _is_anybody_below(self) -> bool:
        left, right = self.x - 1, self.x + self.width + 1
        return any(True for _ in self.world.bodies_in(left, self.home_y, right, self.home_y + self.height))

    def can_sleep(self) -> bool:
        """At either end of its way."""
        return self.y in (self.home_y, self.home_y - self.height)

    def pose(self) -> tuple[str, int]:
        """Wire, as far as it is down."""
        return ("", 0) if self.y <= self.home_y - self.height else ("closed", 0)
