"""What hurts a jeep on the road. The base of all that stands, flies or falls there."""

from __future__ import annotations

from typing import ClassVar

from game.actors.hazard import Hazard


class RoadHazard(Hazard, abstract=True):
    """A jeep comes faster than screens wake: it never sleeps."""

    PHASE: ClassVar[int] = 1
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#d05030"

    def ahead(self) -> int:
        """How far before the jeep's bumper its left edge is, px."""
        player = self.world.player
        return self.x - (player.x + player.width) if player is not None else 0
