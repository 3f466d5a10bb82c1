"""The plate before a fork: it says which line goes on and which loses time."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Difficulty, Entity, choice_member, saved

FRAME_TICKS = 12
UP, DOWN = "up", "down"
SPOKEN = {UP: "Line seven goes up. By the ceiling.", DOWN: "Line seven goes down. By the floor."}
READABLE_PX = 320
"""It is read out from so far before it."""


class ForkSign(Entity):
    """Hangs 30 tiles before the wedge. Line 7 is the right one. At Recruit the co-driver reads it out."""

    WIDTH: ClassVar[int] = 64
    HEIGHT: ClassVar[int] = 32
    COLOUR: ClassVar[str] = "#ffe060"

    line: str = choice_member(UP, (UP, DOWN), "where line 7 goes: up for the ceiling, down for the floor")

    is_spoken: bool = saved(False)

    def update(self) -> None:
        """Be read out, once a life."""
        player = self.world.player
        if self.is_spoken or player is None or self.world.difficulty != Difficulty.RECRUIT:
            return
        if 0 < self.x - player.x <= READABLE_PX:
            self.is_spoken = True
            self.world.stage.say("BOND", SPOKEN[self.line], self.centre_x, self.y)

    def respawned(self) -> None:
        """Ahead of the player it is read out again."""
        if self.world.is_ahead(self.x):
            self.is_spoken = False

    def pose(self) -> tuple[str, int]:
        """The arrow blinks; at Double-O its lamp is out."""
        if self.world.difficulty == Difficulty.DOUBLE_O:
            return self.line, 0
        return self.line, self.world.tick // FRAME_TICKS
