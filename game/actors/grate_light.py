"""A street grating over the drain: boots search above it, and a shaft of light goes to and fro below."""

from __future__ import annotations

from typing import ClassVar

from game.actors.searchlight import Searchlight
from game.core.actor import Actor
from game.core.entity import member
from game.core.units import TILE


class GrateLight(Searchlight):
    """Its pool goes `reach_tiles` to either side of the grating."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 16
    HURT_MASK: ClassVar[int] = 0
    HUMS: ClassVar[tuple[str, ...]] = ()

    reach_tiles: int = member(3, "how far its pool goes to either side, tiles", minimum=0, maximum=20)
    floor_tiles: int = member(10, "how far below it the floor is, tiles", minimum=1, maximum=20)

    @property
    def is_on(self) -> bool:
        """While somebody searches: once there has been an alarm, or Shah is missed."""
        return super().is_on and self.world.stage.alarm > 0

    @property
    def pool_y(self) -> int:
        """The floor that it lights, px."""
        return self.y + self.floor_tiles * TILE

    def sweep(self) -> tuple[int, int]:
        """From left to right."""
        return self.centre_x - self.reach_tiles * TILE, self.centre_x + self.reach_tiles * TILE

    def update(self) -> None:
        """Until there is an alarm nobody is caught."""
        super().update()
        if not self.is_on:
            self.world.rest(self)

    def lights_up(self, body: Actor) -> bool:
        """Below the grating, with nothing between."""
        if not self.y < body.y <= self.pool_y:
            return False
        return self.world.can_see(self.centre_x, self.feet + 1, body.centre_x, body.y + TILE // 2)

    def hum(self) -> str:
        """Boots are heard by what they do."""
        return ""

    def pose(self) -> tuple[str, int]:
        """With boots on it, or bare."""
        return ("on", self.world.tick // 20) if self.is_on else ("off", 0)
