"""The way out of a stage. Who comes without what he should bring is told so, and loses nothing."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, member, saved
from game.core.zone import COMPANION, PLAYER, Trigger

FRAME_TICKS = 12


class StageExit(Trigger):
    """Won when the player, and the companion where the stage asks for him, stand in it."""

    NOTICES: ClassVar[int] = PLAYER | COMPANION
    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 48
    COLOUR: ClassVar[str] = "#ffffff"

    needs_companion: bool = member(True, "the companion must be here too")

    was_reached: bool = saved(False)
    """The player was here without the companion."""

    def stayed(self, visitor: Entity) -> None:
        """Win, or say who is missing."""
        if not self.inside & PLAYER:
            return
        if not self.needs_companion or self.inside & COMPANION:
            self.world.stage.win()
        else:
            self.was_reached = True

    def pose(self) -> tuple[str, int]:
        """The door stands open while somebody is in it."""
        return ("open", self.world.tick // FRAME_TICKS) if self.inside else ("closed", 0)
