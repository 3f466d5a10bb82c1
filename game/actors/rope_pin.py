"""A belaying pin of the fly loft: the rope of a sandbag, paid out by hand, without a sound."""

from __future__ import annotations

from typing import ClassVar

from game.actors.fly_sandbag import FlySandbag
from game.core.entity import Entity, link_member

USE_TICKS = 120


class RopePin(Entity):
    """`use` at it lets its sandbag down silently."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 32
    USE_TICKS: ClassVar[int] = USE_TICKS
    REACH: ClassVar[int] = 8
    COLOUR: ClassVar[str] = "#a08060"

    bag: int = link_member("the FlySandbag at the end of the rope")

    def _bag(self) -> FlySandbag | None:
        bag = self.world.get(self.bag)
        return bag if isinstance(bag, FlySandbag) else None

    def lowers(self, other: Entity) -> bool:
        """Whether its bag raises `other`."""
        bag = self._bag()
        return bag is not None and bag.raises == other.id

    def can_use(self, user: Entity) -> bool:
        """While the bag hangs."""
        bag = self._bag()
        return bag is not None and not bag.is_cut

    def prompt(self) -> str:
        """What use does."""
        return "pay out the rope"

    def use(self, user: Entity) -> None:
        """Hand under hand."""
        bag = self._bag()
        if bag is not None:
            bag.pay_out()

    def pose(self) -> tuple[str, int]:
        """Made fast, or free."""
        return ("idle" if self.can_use(self) else "thrown"), 0
