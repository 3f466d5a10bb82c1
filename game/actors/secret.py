"""Something that is found only by who looks for it."""

from __future__ import annotations

from game.actors.pickup import Pickup
from game.core.entity import Entity


class Secret(Pickup):
    """Counts for the results."""

    def take(self, visitor: Entity) -> bool:
        """Keep it for good."""
        self.world.stage.found_secret(self.centre_x, self.y)
        return True
