"""The house that looks on: sneaking, music and a silenced pistol are part of the evening to it, an open shot is not."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import member, saved
from game.core.events import AudienceTurned
from game.core.zone import Zone

ALARM = 2
"""A startled house raises the alarm to this level."""
TURNED_TICKS = 300
"""For so long all heads are turned."""
TURN_TICKS = 12
"""From one frame of turning heads to the next."""


class Audience(Zone):
    """Covers what the house sees and hears. An open shot in it turns every head."""

    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#a05060"

    shows: bool = member(False, "its first row is seen along the lower edge, and turns")

    turned: int = saved(0)
    """Ticks for which the heads stay turned."""

    def startle(self) -> None:
        """There was a shot."""
        if not self.turned:
            self.world.emit(AudienceTurned(self.centre_x, self.centre_y))
        self.turned = TURNED_TICKS
        stage = self.world.stage
        if stage.alarm < ALARM:
            stage.raise_alarm(self.centre_x, self.centre_y, ALARM - stage.alarm)

    def update(self) -> None:
        """Little by little it looks at the stage again."""
        if self.turned:
            self.turned -= 1

    def pose(self) -> tuple[str, int]:
        """Faces, the first of them at once, then more, and back in the same way."""
        if not self.turned or not self.shows:
            return "", 0
        return "turned", min(TURNED_TICKS - self.turned, self.turned) // TURN_TICKS
