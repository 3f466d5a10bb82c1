"""A steel sill on the deck: cargo comes to rest against it, people step over it."""

from __future__ import annotations

from typing import ClassVar

from game.core.solid import Solid


class Chock(Solid):
    """Only cargo is stopped by it, at any height: draw it as high as what it should stop."""

    BLOCKS_SIGHT: ClassVar[bool] = False
    STOPS_CARGO: ClassVar[bool] = True
    WIDTH: ClassVar[int] = 16
    COLOUR: ClassVar[str] = "#c8902c"

    def added(self) -> None:
        """Nobody else is stopped."""
        self.is_open = True

    def pose(self) -> tuple[str, int]:
        """Bolted down."""
        return "idle", 0
