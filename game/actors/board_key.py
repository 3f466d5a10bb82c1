"""A key on its hook: it opens every cell of its colour."""

from __future__ import annotations

from game.actors.key_holder import KEYS, KeyHolder
from game.actors.pickup import Pickup
from game.core.entity import Entity, choice_member


class BoardKey(Pickup):
    """Taken by walking past it."""

    key: str = choice_member("red", KEYS[1:], "which cells it opens")

    def take(self, visitor: Entity) -> bool:
        """On to the ring, where the stage has one."""
        stage = self.world.stage
        if not isinstance(stage, KeyHolder):
            return False
        stage.take_key(self.key, self.centre_x, self.centre_y)
        return True
