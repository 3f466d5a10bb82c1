"""A flagstone that does not lie as firmly as the others, or bars that somebody has filed at night."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, choice_member
from game.core.events import StoneLifted
from game.core.solid import Solid
from game.core.units import TILE

GRIT_PX = 4


class LooseFlag(Solid):
    """`use`, standing on it or before it, and the way is open."""

    REACH: ClassVar[int] = 14
    REACH_Y: ClassVar[int] = GRIT_PX
    USE_TICKS: ClassVar[int] = 30
    COLOUR: ClassVar[str] = "#a08870"

    look: str = choice_member("flag", ("flag", "bars"), "a stone in the floor, or bars in a window")

    def can_use(self, user: Entity) -> bool:
        """Once, from above or from inside."""
        if self.is_open:
            return False
        return user.feet == self.y if self.look == "flag" else user.feet <= self.feet + TILE

    def prompt(self) -> str:
        """What use does."""
        return "lift the stone" if self.look == "flag" else "bend the bars"

    def use(self, user: Entity) -> None:
        """Out of the way, for good."""
        self.is_open = True
        self.world.emit(StoneLifted(self.centre_x, self.y))

    def pose(self) -> tuple[str, int]:
        """In its place, or beside it."""
        return f"{self.look}_{'open' if self.is_open else 'closed'}", 0
