"""Something that tells the patient eye a secret: intel, taken with the lens."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, member, saved
from game.core.events import IntelTaken
from game.core.stage import INTEL_POINTS

HOLD_PX = 28
"""So near to its middle the sight must stay."""


class WatchPoint(Entity):
    """Keep the lens on it for a second."""

    IS_INTEL: ClassVar[bool] = True
    COLOUR: ClassVar[str] = "#ffd040"
    SLEEPS: ClassVar[bool] = False
    IS_FIXED: ClassVar[bool] = False
    HOLD_TICKS: ClassVar[int] = 60

    caption: str = member("", "what is seen there")

    held_ticks: int = saved(0)
    is_taken: bool = saved(False)

    def update(self) -> None:
        """Count while the sight is on it."""
        player = self.world.player
        if self.is_taken or player is None or self.world.stage.outcome:
            return
        dx, dy = player.centre_x - self.centre_x, player.centre_y - self.centre_y
        self.held_ticks = self.held_ticks + 1 if dx * dx + dy * dy <= HOLD_PX * HOLD_PX else 0
        if self.held_ticks >= self.HOLD_TICKS:
            stage = self.world.stage
            self.is_taken = True
            stage.intel += 1
            stage.gain(INTEL_POINTS, self.centre_x, self.y)
            self.world.emit(IntelTaken(self.centre_x, self.centre_y))
            stage.say("", self.caption, self.centre_x, self.y)
