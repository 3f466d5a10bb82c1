"""A door that the house shuts when the second half begins."""

from __future__ import annotations

from typing import ClassVar

from game.actors.door import SWING_TICKS, Door
from game.core.entity import saved
from game.core.events import DoorClosed

WARN_TICKS = 24
CLOSE_TICKS = 60
RING_FRAME_TICKS = 6


class BellDoor(Door):
    """Like any door until the bell. Then it warns, swings shut, never on a body, and stays shut."""

    COLOUR: ClassVar[str] = "#d0a030"

    has_rung: bool = saved(False)
    closing: int = saved(0)
    """Ticks since the bell."""

    def ring(self) -> None:
        """The second half begins."""
        self.has_rung = True
        if self.is_open or not self.locked:
            self.is_open = True

    def is_shut(self) -> bool:
        """Whether the bell has shut it."""
        return self.has_rung and not self.is_open

    def update(self) -> None:
        """A door; after the bell, one that shuts for good."""
        if not self.has_rung:
            super().update()
            return
        self.closing += 1
        if self.is_open and self.closing >= WARN_TICKS + CLOSE_TICKS and not self.would_overlap_body():
            self.is_open = False
            self.world.emit(DoorClosed(self.centre_x, self.feet))
        self.swing = self.swing + 1 if self.is_open else self.swing - 1
        self.swing = max(0, min(self.swing, SWING_TICKS))

    def pose(self) -> tuple[str, int]:
        """A door; after the bell its own one rings, then a bar lies before it."""
        if self.has_rung and self.is_open:
            return "ringing", self.closing // RING_FRAME_TICKS
        if self.is_shut() and not self.swing:
            return "barred", 0
        return super().pose()
