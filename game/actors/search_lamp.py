"""A searchlight over an opening of the pipe: whoever stays in its pool draws the soldiers' fire."""

from __future__ import annotations

from typing import ClassVar

from game.actors.capsule import Capsule
from game.actors.forest_soldier import ForestSoldier
from game.actors.searchlight import Searchlight
from game.core.actor import Actor
from game.core.entity import member
from game.core.units import TILE


class SearchLamp(Searchlight):
    """Its pool goes to and fro over the floor, `reach_tiles` to either side of `aim_tile`. Soldiers linked to it fire."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 48
    CAUGHT_TICKS: ClassVar[int] = 10

    reach_tiles: int = member(12, "how far its pool goes to either side of `aim_tile`, tiles", minimum=0, maximum=60)
    aim_tile: int = member(-14, "the middle of its sweep, tiles from the lamp", minimum=-60, maximum=60)
    floor_tiles: int = member(10, "how far below the lamp's top the floor is, tiles", minimum=1, maximum=30)
    period_ticks: int = member(150, "to the other end and back, ticks", minimum=30)

    @property
    def pool_y(self) -> int:
        """The floor that it lights, px."""
        return self.y + self.floor_tiles * TILE

    def sweep(self) -> tuple[int, int]:
        """From left to right."""
        middle, reach = self.centre_x + self.aim_tile * TILE, self.reach_tiles * TILE
        return middle - reach, middle + reach

    def lights_up(self, body: Actor) -> bool:
        """Between lamp and floor."""
        return self.y < body.y <= self.pool_y

    def caught(self, body: Actor) -> None:
        """The soldiers take aim."""
        for soldier in self.world.all(ForestSoldier):
            if soldier.light == self.id and isinstance(body, Capsule):
                soldier.take_aim(body)

    def respawned(self) -> None:
        """Forget whom it caught."""
        self.caught_ticks, self.has_caught = 0, False
