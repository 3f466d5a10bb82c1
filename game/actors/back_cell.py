"""An open cell in the back wall: a place to hide, and to lock somebody up in."""

from __future__ import annotations

from typing import ClassVar

from game.actors.hiding_place import HidingPlace
from game.actors.jail import Jail
from game.core.entity import Entity


class BackCell(Jail, HidingPlace):
    """`up`: in, out of sight. `use` beside a stunned man: he goes in, and it is shut."""

    REACH: ClassVar[int] = 6
    COLOUR: ClassVar[str] = "#988878"

    def can_hide(self, who: Entity) -> bool:
        """While it is nobody's."""
        return not self.men and super().can_hide(who)

    def can_use(self, user: Entity) -> bool:
        """With a man to be locked up."""
        return not self.men and not self.occupant and self.fallen_beside() is not None

    def prompt(self) -> str:
        """What use does."""
        return "lock him up"

    def use(self, user: Entity) -> None:
        """In with him."""
        self.lock_up()

    def pose(self) -> tuple[str, int]:
        """Open, with somebody in its dark, or shut."""
        if self.men:
            return "shut", 0
        return ("taken" if self.occupant else "open"), 0
