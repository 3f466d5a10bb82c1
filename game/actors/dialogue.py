"""A place where somebody says something, once."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, member, saved
from game.core.zone import Trigger


class Dialogue(Trigger):
    """Lines like `KOSKOV: You are late.|BOND: I came by the stairs.`, said when the player comes in."""

    COLOUR: ClassVar[str] = "#a0a0ff"

    lines: str = member("", "what is said: NAME: text, lines separated by |")

    is_done: bool = saved(False)

    def entered(self, visitor: Entity) -> None:
        """Say it."""
        if self.is_done:
            return
        self.is_done = True
        self.world.stage.say_all(self.lines, self.centre_x, self.y)
