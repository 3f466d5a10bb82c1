"""The electrician: at his soup until the light goes; then he comes with a torch and puts it right."""

from __future__ import annotations

from typing import ClassVar

from game.actors.enemy import SEARCH_SPEED, Enemy, Mood
from game.actors.fuse_box import FuseBox
from game.core.entity import Difficulty, link_member, saved

LEAVE_TICKS = {Difficulty.RECRUIT: 600, Difficulty.AGENT: 300, Difficulty.DOUBLE_O: 180}
REPAIR_TICKS = 120


class Electrician(Enemy):
    """Walks to `box` some time after it went dark, and repairs it."""

    COLOUR: ClassVar[str] = "#c0b060"
    TOUGHNESS: ClassVar[int] = 1

    box: int = link_member("the FuseBox that is his")

    patience: int = saved(0)
    """Ticks for which he has sat in the dark."""

    def _dark_box(self) -> FuseBox | None:
        box = self.world.get(self.box)
        return box if isinstance(box, FuseBox) and box.is_dark else None

    def update(self) -> None:
        """Sit, wait, go."""
        super().update()
        if self.mood != Mood.PATROL or self._dark_box() is None:
            self.patience = 0
            return
        self.patience += 1
        if self.patience >= LEAVE_TICKS[self.world.difficulty]:
            self.become(Mood.ERRAND)

    def errand(self) -> None:
        """To the box; put a fuse in; back to the soup."""
        box = self._dark_box()
        if box is None:
            self.become(Mood.PATROL)
        elif self.timer or self._go_to(box.centre_x, SEARCH_SPEED):
            self.vx = 0
            self.timer += 1
            if self.timer >= REPAIR_TICKS:
                box.repair()
                self.become(Mood.PATROL)

    def pose(self) -> tuple[str, int]:
        """At the box he works."""
        if self.mood == Mood.ERRAND and self.timer:
            return "panel", self.timer // 10
        return super().pose()
