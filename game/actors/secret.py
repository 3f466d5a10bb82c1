"""Something that is found only by who looks for it."""

from __future__ import annotations

from game.actors.pickup import Pickup
from game.core.entity import Entity
from game.core.events import SecretFound
from game.core.stage import SECRET_POINTS


class Secret(Pickup):
    """Counts for the results."""

    def take(self, visitor: Entity) -> bool:
        """Keep it for good."""
        stage = self.world.stage
        stage.secrets += 1
        stage.gain(SECRET_POINTS, self.centre_x, self.y)
        self.world.emit(SecretFound(self.centre_x, self.centre_y))
        return True
