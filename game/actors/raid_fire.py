"""Where the riders strike: fire and smoke while they do, and what the flare's camera looks at."""

from __future__ import annotations

from typing import ClassVar

from game.actors.flare_post import TARGETS, raid_on
from game.actors.hazard import Hazard
from game.core.entity import choice_member

FRAME_TICKS = 6
FLAMES_PX = 32
"""So high is the fire itself; above it is smoke."""
HEAT_INSET = 6


class RaidFire(Hazard):
    """Burns while the riders are at its `target`; who runs into it loses a pip."""

    WIDTH: ClassVar[int] = 64
    HEIGHT: ClassVar[int] = 64
    COLOUR: ClassVar[str] = "#ff8030"
    HUMS: ClassVar[tuple[str, ...]] = ("fire_jet",)

    target: str = choice_member("tank farm", TARGETS, "which of the three places it belongs to")

    def burns(self) -> bool:
        """Whether the riders are there."""
        return raid_on(self.world) == self.target

    def hitbox(self) -> tuple[int, int, int, int]:
        """The flames."""
        if not self.burns():
            return 0, 0, 0, 0
        return self.x + HEAT_INSET, self.feet - FLAMES_PX, self.x + self.width - HEAT_INSET, self.feet

    def gives_light(self) -> bool:
        """While it burns."""
        return self.burns()

    def pose(self) -> tuple[str, int]:
        """Fire, or nothing."""
        return ("burn", self.world.tick // FRAME_TICKS) if self.burns() else ("", 0)

    def hum(self) -> str:
        """The flames."""
        return "fire_jet" if self.burns() else ""
