"""What only Shah can lift: who asks for his help beside it asks for that, and not for his shoulders."""

from __future__ import annotations

from typing import ClassVar

from game.actors.shah import Shah
from game.core.entity import Entity
from game.core.solid import Solid
from game.core.units import TILE


class Heavy(Solid, abstract=True):
    """A grating or a gate: `use` with Shah at hand."""

    USE_TICKS: ClassVar[int] = 10
    COME_PX: ClassVar[int] = 10 * TILE
    """So near he is at hand."""

    def can_be_lifted(self) -> bool:
        """Whether it is shut, and nothing but its weight keeps it so."""
        return False

    def stand_y(self) -> int:
        """The height of the floor that he stands on to lift it, px."""
        return self.y

    def helper(self) -> Shah | None:
        """Shah, if he is at hand."""
        shah = self.world.first(Shah)
        if shah is None or abs(shah.centre_x - self.centre_x) > self.COME_PX or abs(shah.feet - self.stand_y()) > TILE:
            return None
        return shah

    def can_use(self, user: Entity) -> bool:
        """With Shah at hand."""
        shah = self.helper()
        return self.can_be_lifted() and shah is not None and shah.can_lift()

    def prompt(self) -> str:
        """What use does."""
        return "lift it, Shah"

    def needs_help(self, user: Entity) -> bool:
        """Whether `user` stands where it can be used."""
        return self.can_be_lifted() and (
            self.x - self.REACH < user.x + user.width
            and user.x < self.x + self.width + self.REACH
            and self.y - self.REACH_Y < user.feet
            and user.y < self.y + self.height + self.REACH_Y
        )
