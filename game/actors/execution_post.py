"""The post in the yard."""

from __future__ import annotations

from typing import ClassVar

from game.actors.shah import Shah
from game.core.entity import Entity
from game.core.units import TILE

ROPE_PX = 12


class ExecutionPost(Entity):
    """`use`, 60 ticks: the ropes are off."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 48
    USE_TICKS: ClassVar[int] = 60
    REACH: ClassVar[int] = 10
    COLOUR: ClassVar[str] = "#a06040"

    def tied(self) -> Shah | None:
        """Who stands at it."""
        shah = self.world.first(Shah)
        if shah is None or shah.is_free or shah.is_at_home():
            return None
        is_here = abs(shah.centre_x - self.centre_x) <= ROPE_PX and abs(shah.feet - self.feet) < TILE
        return shah if is_here else None

    def can_use(self, user: Entity) -> bool:
        """While somebody is tied to it."""
        return self.tied() is not None

    def prompt(self) -> str:
        """What use does."""
        return "untie him"

    def use(self, user: Entity) -> None:
        """Free."""
        shah = self.tied()
        if shah is not None:
            shah.be_freed()

    def pose(self) -> tuple[str, int]:
        """A post."""
        return "idle", 0
