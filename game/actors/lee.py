"""The lee of something that stands in a wind: behind it nobody is blown away."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, member


class Lee(Entity, abstract=True):
    """Draw it over what stands there; the lee is to its right."""

    COLOUR: ClassVar[str] = "#90b0c0"

    reach: int = member(32, "how far the lee reaches behind it, px", minimum=8, maximum=160)

    def shelters(self, who: Entity) -> bool:
        """Whether `who` is in its lee, or beside it."""
        return self.x <= who.centre_x < self.x + self.width + self.reach and self.y < who.feet and who.y < self.y + self.height
