"""A niche behind a curtain, or what else covers a man: `up` in front of it, and nobody sees or hurts you."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, choice_member, saved

SWAY_TICKS = 8
LOOKS = ("curtain", "coats", "shed", "locker", "tarp")


class HidingPlace(Entity):
    """Bond hides in it with `up`; he may lean out to shoot."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 48
    COLOUR: ClassVar[str] = "#a02848"

    look: str = choice_member("curtain", LOOKS, "what it is made of")

    occupant: int = saved(0)
    """Id of who is in it, 0: nobody."""

    def can_hide(self, who: Entity) -> bool:
        """Whether `who` may come in now."""
        return not self.occupant and self.x <= who.centre_x < self.x + self.width and abs(self.feet - who.feet) <= SWAY_TICKS

    def hide(self, who: Entity) -> None:
        """`who` is in."""
        self.occupant = who.id

    def leave(self, who: Entity) -> None:
        """`who` has left."""
        self.occupant = 0

    def push(self, who: Entity, direction: int) -> bool:
        """`who` inside leans to a side. True if the hiding place takes it: a wall niche does not move."""
        return False

    def respawned(self) -> None:
        """Empty again."""
        self.occupant = 0

    def pose(self) -> tuple[str, int]:
        """It is closed, and stirs, while somebody is in it."""
        return (f"{self.look}_drawn", self.world.tick // SWAY_TICKS) if self.occupant else (f"{self.look}_empty", 0)
