"""A fuse box: pulled, its part of the prison is dark, until somebody has seen to it."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, member, saved
from game.core.events import FusePulled, LightsReturned

FLICKER_TICKS = 20
FRAME_TICKS = 6


class FuseBox(Entity):
    """`use`: every Shadow whose `lamp` it is becomes dark, for `dark_ticks`; it can be pulled once more than it is `repairs`."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 32
    USE_TICKS: ClassVar[int] = 30
    REACH: ClassVar[int] = 4
    SLEEPS: ClassVar[bool] = False
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#e0d060"

    dark_ticks: int = member(1200, "how long it is dark if nobody comes, ticks", minimum=60)
    repairs: int = member(2, "how often the light comes back", minimum=1, maximum=9)

    dark: int = saved(0)
    """Ticks until the light comes back; 0: it is light."""
    pulled: int = saved(0)
    """How often it has been pulled."""

    @property
    def is_dark(self) -> bool:
        """Whether its part is dark now."""
        return self.dark > 0

    def gives_light(self) -> bool:
        """While nobody has pulled it; just before it comes back it flickers."""
        return not self.dark or (self.dark <= FLICKER_TICKS and self.dark // FRAME_TICKS % 2 == 1)

    def can_use(self, user: Entity) -> bool:
        """While it is light, and there are fuses left."""
        return not self.dark and self.pulled < self.repairs

    def prompt(self) -> str:
        """What use does."""
        return "pull the fuse"

    def use(self, user: Entity) -> None:
        """Dark."""
        self.pulled += 1
        self.dark = self.dark_ticks
        self.world.rouse(self)
        self.world.emit(FusePulled(self.centre_x, self.centre_y))

    def repair(self) -> None:
        """Somebody has put a new one in."""
        self.dark = min(self.dark, FLICKER_TICKS)

    def update(self) -> None:
        """Let the dark pass."""
        if self.dark:
            self.dark -= 1
            if not self.dark:
                self.world.emit(LightsReturned(self.centre_x, self.centre_y))
        else:
            self.world.rest(self)

    def pose(self) -> tuple[str, int]:
        """On, or with its door open and sparks."""
        return ("dark", self.world.tick // FRAME_TICKS) if self.dark else ("on", 0)
