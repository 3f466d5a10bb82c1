"""One of the two chains that hold the awning."""

from __future__ import annotations

from typing import ClassVar

from game.actors.target import Area, Target
from game.core.entity import saved
from game.core.events import ChainCut


class AwningChain(Target):
    """Thin, but it hangs still."""

    WIDTH: ClassVar[int] = 8
    HEIGHT: ClassVar[int] = 16
    PHASE: ClassVar[int] = 0
    COLOUR: ClassVar[str] = "#e0c070"

    is_cut: bool = saved(False)

    def areas(self) -> tuple[Area, ...]:
        """All of it."""
        return () if self.is_cut else ((0, self.hurtbox()),)

    def struck(self, priority: int, x: int, y: int) -> None:
        """Part."""
        self.is_cut = True
        self.world.emit(ChainCut(self.centre_x, self.centre_y))

    def pose(self) -> tuple[str, int]:
        """Taut or cut."""
        return "cut" if self.is_cut else "taut", 0
