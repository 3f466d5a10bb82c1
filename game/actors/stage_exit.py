"""The way out of a stage. Who comes without what he should bring is told so, and loses nothing."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, member
from game.core.zone import Trigger

FRAME_TICKS = 12
COMPANION_REACH = 80
"""px: a little more than the way that he stays behind."""


class StageExit(Trigger):
    """Won when the player, and the companion where the stage asks for him, stand in it."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 48
    COLOUR: ClassVar[str] = "#ffffff"
    IS_WAY_OUT: ClassVar[bool] = True

    needs_companion: bool = member(True, "the companion must be here too")

    def stayed(self, visitor: Entity) -> None:
        """Win, if nobody is missing."""
        if not self.needs_companion or self._companion_is_near():
            self.world.stage.win()

    def _companion_is_near(self) -> bool:
        """Whether the companion follows so closely that he comes through the same door."""
        companion = self.world.companion
        return (
            companion is not None
            and not companion.is_hidden()
            and abs(companion.centre_x - self.centre_x) <= COMPANION_REACH
            and abs(companion.feet - self.feet) <= self.height
        )

    def pose(self) -> tuple[str, int]:
        """The door stands open while somebody is in it."""
        return ("open", self.world.tick // FRAME_TICKS) if self.inside else ("closed", 0)
