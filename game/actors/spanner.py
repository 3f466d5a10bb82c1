"""The foreman's spanner: with it in the lever's teeth nobody throws the lever up again."""

from __future__ import annotations

from game.actors.pickup import Pickup
from game.core.entity import Entity, saved
from game.core.events import PickupTaken


class Spanner(Pickup):
    """Taken once; the next hand on the launch lever jams it."""

    is_taken: bool = saved(False)

    def take(self, visitor: Entity) -> bool:
        """Put it in the belt. It stays in the world, unseen, so that the lever can ask for it."""
        if not self.is_taken:
            self.is_taken = True
            self.world.emit(PickupTaken(self.centre_x, self.y, "Spanner"))
        return False

    def pose(self) -> tuple[str, int]:
        """On its hook, or gone."""
        return ("", 0) if self.is_taken else super().pose()
