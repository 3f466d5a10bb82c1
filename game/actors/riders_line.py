"""Shah's riders on their hill: how much of the line still stands."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, member, saved
from game.core.events import LineThinned, RidersCheered

FULL = 1000
CALLS = (500, 250)
"""At these strengths it is said aloud."""
SHAKEN_TICKS = 40
FRAME_TICKS = 8


class RidersLine(Entity):
    """Only what stands in front of it takes from its strength, and nothing gives it back."""

    SLEEPS: ClassVar[bool] = False
    IS_NEAREST: ClassVar[bool] = True
    COLOUR: ClassVar[str] = "#406040"

    strength: int = member(FULL, "at the start", minimum=1, maximum=FULL)

    left: int = saved(0)
    """Strength left."""
    is_glad: bool = saved(False)
    """The bridge is down."""
    shaken: int = saved(0)
    """Ticks since the last shell fell among them, counted down."""

    def added(self) -> None:
        """All of them, or who is left."""
        self.left = self.world.handed.get("riders", self.strength)

    def update(self) -> None:
        """Dust settles."""
        if self.shaken:
            self.shaken -= 1

    def cheer(self) -> None:
        """What they waited for has happened."""
        self.is_glad = True
        self.world.emit(RidersCheered(self.centre_x, self.y))

    def lose(self, amount: int) -> None:
        """Somebody fires at them."""
        before, self.left = self.left, max(self.left - amount, 0)
        self.shaken = SHAKEN_TICKS
        for call in CALLS:
            if self.left <= call < before:
                self.world.emit(LineThinned(self.centre_x, self.y, call))

    def pose(self) -> tuple[str, int]:
        """Many, fewer, few."""
        ticks = self.world.tick // FRAME_TICKS
        name = "many" if self.left > CALLS[0] else "fewer" if self.left > CALLS[1] else "few"
        if self.is_glad:
            return f"{name}_cheer", ticks
        return f"{name}_hit" if self.shaken else name, ticks
