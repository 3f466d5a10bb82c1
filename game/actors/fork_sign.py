"""The plate before a fork: it says which line goes on and which loses time."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Difficulty, Entity, choice_member

FRAME_TICKS = 12
UP, DOWN = "up", "down"


class ForkSign(Entity):
    """Hangs 30 tiles before the wedge. Line 7 is the right one."""

    WIDTH: ClassVar[int] = 64
    HEIGHT: ClassVar[int] = 32
    COLOUR: ClassVar[str] = "#ffe060"

    line: str = choice_member(UP, (UP, DOWN), "where line 7 goes: up for the ceiling, down for the floor")

    def pose(self) -> tuple[str, int]:
        """The arrow blinks; at Double-O its lamp is out."""
        if self.world.difficulty == Difficulty.DOUBLE_O:
            return self.line, 0
        return self.line, self.world.tick // FRAME_TICKS
