"""A net under the hole in the deck: people fall into it, cargo through it."""

from __future__ import annotations

from typing import ClassVar

from game.core.actor import Actor
from game.core.entity import saved
from game.core.solid import Solid

SAG_TICKS = 5
SAG_FRAMES = 4


class CatchNet(Solid):
    """Holds feet from above, and lets everything else through; nobody drops through it by mistake."""

    BLOCKS_SIGHT: ClassVar[bool] = False
    HEIGHT: ClassVar[int] = 8
    COLOUR: ClassVar[str] = "#c0a878"

    sag: int = saved(0)
    """Ticks since somebody fell into it; 0: at rest."""

    @property
    def is_wall(self) -> bool:
        """It stops nobody from the side or from below."""
        return False

    def landed_on(self, by: Actor, speed: int) -> None:
        """Give way a little."""
        self.sag = 1

    def update(self) -> None:
        """Come to rest."""
        if self.sag:
            self.sag = self.sag + 1 if self.sag < SAG_TICKS * SAG_FRAMES else 0

    def pose(self) -> tuple[str, int]:
        """A tile of net, to be repeated."""
        return "net", self.sag // SAG_TICKS
