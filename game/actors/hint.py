"""A place where the game says which button does what."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, member
from game.core.zone import Trigger


class Hint(Trigger):
    """`text` with buttons in braces, `{jump} over the wall`, shown while the player is in the box."""

    COLOUR: ClassVar[str] = "#80ffa0"

    text: str = member("", "what is said; {jump}, {fire}, {use}, {gadget}, {up}, {down}, {left}, {right} become keys")

    def stayed(self, visitor: Entity) -> None:
        """Say it."""
        self.world.stage.hint = self.id

    def left(self, visitor: Entity) -> None:
        """Be silent."""
        if self.world.stage.hint == self.id:
            self.world.stage.hint = 0
