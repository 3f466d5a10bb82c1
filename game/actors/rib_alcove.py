"""A recess between two ribs of the hull: `up` before it, and cargo slides by. Fists still reach in."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity

FEET_NEAR = 8
"""His feet may be so far from its floor, px."""


class RibAlcove(Entity):
    """Bond steps into it with `up` and out again by any other way."""

    HEIGHT: ClassVar[int] = 48
    COLOUR: ClassVar[str] = "#405070"

    def takes(self, who: Entity) -> bool:
        """Whether `who` stands before it."""
        return self.x <= who.centre_x < self.x + self.width and abs(self.feet - who.feet) <= FEET_NEAR

    def pose(self) -> tuple[str, int]:
        """A dark recess by its width."""
        return f"w{self.width}", 0
