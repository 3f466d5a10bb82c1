"""The painted cloud: a lift to the fly loft for whoever does not climb ropes."""

from __future__ import annotations

from typing import ClassVar

from game.actors.stage_lift import BELL_FRAME_TICKS, BELL_TICKS, Power, StageLift


class CloudLift(StageLift):
    """Has power once its winch is thrown, and goes up with Koskov on it."""

    SLEEPS: ClassVar[bool] = False
    """Its winch is far above it."""
    COLOUR: ClassVar[str] = "#c0d8ff"

    def added(self) -> None:
        """It waits below."""
        super().added()
        self.goes_down = False

    def throw(self) -> None:
        """Its winch was thrown."""
        self.power = Power.THROWN
        self.rest = BELL_TICKS
        self.is_resting = True

    def update(self) -> None:
        """As it leaves the floor he says what he thinks of it."""
        was_resting = self.is_resting
        super().update()
        if was_resting and not self.is_resting:
            self.world.stage.say("KOSKOV", "I do not care for heights.", self.centre_x, self.y)
            self.world.stage.say("BOND", "Wave.", self.centre_x, self.y)

    def _runs(self) -> bool:
        """Upwards, with him."""
        return self.power == Power.THROWN and self._is_at(self.bottom_row) and self._carries_companion()

    def is_up(self) -> bool:
        """Whether it has arrived in the loft."""
        return self._is_at(self.top_row)

    def pose(self) -> tuple[str, int]:
        """Painted boards; a lamp while the bell rings."""
        return ("bell", self.world.tick // BELL_FRAME_TICKS) if self.rings() else ("idle", 0)
