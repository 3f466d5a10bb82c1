"""The way out of a stage. Who comes without what he should bring is told so, and loses nothing."""

from __future__ import annotations

from typing import ClassVar

from game.core.actor import Actor
from game.core.entity import Entity, member
from game.core.zone import Trigger

FRAME_TICKS = 12
COMPANION_REACH = 80
"""px: a little more than the way that he stays behind."""


class StageExit(Trigger):
    """Won when the player, and the companion where there is one, stand in it."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 48
    COLOUR: ClassVar[str] = "#ffffff"
    IS_WAY_OUT: ClassVar[bool] = True

    needs_companion: bool = member(True, "a companion must be here too, if the map has one")

    def stayed(self, visitor: Entity) -> None:
        """Win, if nobody is missing."""
        companion = self.world.companion
        if companion is None or not self.needs_companion or self._is_near(companion):
            self.world.stage.win()

    def _is_near(self, companion: Actor) -> bool:
        """Whether the companion follows so closely that he comes through the same door."""
        return (
            not companion.is_hidden()
            and abs(companion.centre_x - self.centre_x) <= COMPANION_REACH
            and abs(companion.feet - self.feet) <= self.height
        )

    def pose(self) -> tuple[str, int]:
        """The door stands open while somebody is in it."""
        return ("open", self.world.tick // FRAME_TICKS) if self.inside else ("closed", 0)
