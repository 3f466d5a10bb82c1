"""A dossier stamped red."""

from __future__ import annotations

from typing import ClassVar

from game.actors.pickup import Pickup
from game.core.entity import Entity
from game.core.events import IntelTaken
from game.core.stage import INTEL_POINTS


class Intel(Pickup):
    """Counts for the results."""

    IS_INTEL: ClassVar[bool] = True

    def take(self, visitor: Entity) -> bool:
        """Keep it for good."""
        stage = self.world.stage
        stage.intel += 1
        stage.gain(INTEL_POINTS, self.centre_x, self.y)
        self.world.emit(IntelTaken(self.centre_x, self.centre_y))
        return True
