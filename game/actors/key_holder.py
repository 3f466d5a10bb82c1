"""A stage in which the player carries keys that open more than one door. They are kept after a death."""

from __future__ import annotations

from game.core.entity import saved
from game.core.events import KeyTaken
from game.core.stage import Stage

NO_KEY = "none"
KEYS = (NO_KEY, "brass", "red")
"""What a door can ask for."""


class KeyHolder(Stage):
    """Knows which keys the player has."""

    keys: tuple[str, ...] = saved(())

    def has_key(self, key: str) -> bool:
        """Whether a door that asks for `key` opens."""
        return key == NO_KEY or key in self.keys

    def take_key(self, key: str, x: int, y: int) -> None:
        """The player takes a key at (x, y) px; the second one of a kind changes nothing."""
        if not self.has_key(key):
            self.keys = (*self.keys, key)
            self.world.emit(KeyTaken(x, y, key))


def has_key(stage: Stage, key: str) -> bool:
    """Whether the player can open what asks for `key`: on a stage without keys only what asks for none."""
    return stage.has_key(key) if isinstance(stage, KeyHolder) else key == NO_KEY
