"""A flare thrown out behind: rockets and one aim of the flak go to it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.drop import Drop
from game.core.entity import saved
from game.core.units import px

BURNS = 150
"""Ticks."""
SINK = px(0.6)
FRAME_TICKS = 4


class DecoyFlare(Drop):
    """Burns on its way down, under a little parachute."""

    WIDTH: ClassVar[int] = 8
    HEIGHT: ClassVar[int] = 8
    COLOUR: ClassVar[str] = "#ff8060"

    age: int = saved(0)
    has_drawn: bool = saved(False)
    """One aim of the flak went to it."""

    def update(self) -> None:
        """Sink, burn out."""
        self.age += 1
        self.descend()
        self.vy = min(self.vy, SINK)
        if self.age > BURNS or self.is_out() or self.world.grid.is_solid_at(self.centre_x, self.feet):
            self.remove()

    def respawned(self) -> None:
        """Gone."""
        self.remove()

    def gives_light(self) -> bool:
        """Brightly."""
        return True

    def pose(self) -> tuple[str, int]:
        """It burns."""
        return "burn", self.age // FRAME_TICKS
