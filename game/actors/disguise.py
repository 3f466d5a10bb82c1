"""The boyar's coat and a beard: Koskov in it is made out half as fast."""

from __future__ import annotations

from typing import ClassVar

from game.actors.koskov import Koskov
from game.actors.pickup import Pickup
from game.core.entity import Entity
from game.core.events import PickupTaken


class Disguise(Pickup):
    """A secret: Bond takes it, Koskov wears it from then on."""

    HEIGHT: ClassVar[int] = 32

    def take(self, visitor: Entity) -> bool:
        """Koskov is dressed before he can object."""
        stage = self.world.stage
        koskov = self.world.first(Koskov)
        if koskov is None:
            return False
        koskov.is_disguised = True
        stage.found_secret(self.centre_x, self.y)
        self.world.emit(PickupTaken(self.centre_x, self.y, "Disguise"))
        stage.say("KOSKOV", "I look ridiculous.", self.centre_x, self.y)
        stage.say("BOND", "You look like the second act.", self.centre_x, self.y)
        return True
