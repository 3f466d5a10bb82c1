"""Gears in the floor: they cost a pip and put you back on the last safe ground."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.enemy import Enemy
from game.core.entity import Entity

FRAME_TICKS = 4
TEETH_Y = 4
"""The teeth begin so far below the upper edge, px."""


class GearPit(Entity):
    """A pit that hurts the player, never fatally at a stroke."""

    COLOUR: ClassVar[str] = "#d05030"
    HUMS: ClassVar[tuple[str, ...]] = ("gear_loop",)

    def update(self) -> None:
        """Throw the player out, whether he can be hurt or not; catch who else falls in."""
        teeth, left, right = self.y + TEETH_Y, self.x, self.x + self.width
        for actor in self.world.awake_actors:
            if actor.y + actor.height <= teeth or actor.x >= right or actor.x + actor.width <= left or actor.y >= self.feet:
                continue
            if isinstance(actor, Bond):
                actor.fall_into_hazard(self)
            elif isinstance(actor, Enemy):
                actor.bowl_over(self)

    def pose(self) -> tuple[str, int]:
        """Always turning."""
        return "turning", self.world.tick // FRAME_TICKS

    def hum(self) -> str:
        """Cog wheels."""
        return "gear_loop"
