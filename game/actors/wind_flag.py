"""The pennant on the dome: what the wind does to a round can be read off it."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity

SLACK_PACE, WIND_PACE = 14, 6


class WindFlag(Entity):
    """It shows the stage's wind."""

    WIDTH: ClassVar[int] = 24
    HEIGHT: ClassVar[int] = 16
    COLOUR: ClassVar[str] = "#6090d0"

    def wind(self) -> int:
        """The drift of a round now, px; to the right is +."""
        blow = getattr(self.world.stage, "wind", None)
        return int(blow()) if blow is not None else 0

    @property
    def facing(self) -> int:
        """The way it flies."""
        return -1 if self.wind() < 0 else 1

    def pose(self) -> tuple[str, int]:
        """Slack or flying."""
        return ("wind", self.world.tick // WIND_PACE) if self.wind() else ("slack", self.world.tick // SLACK_PACE)
