"""A place where somebody says something, once."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, member, saved
from game.core.zone import Trigger

SEPARATOR = "|"


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
        for line in self.lines.split(SEPARATOR):
            speaker, _, text = line.partition(":")
            self.world.stage.say(speaker.strip(), text.strip(), self.centre_x, self.y)
