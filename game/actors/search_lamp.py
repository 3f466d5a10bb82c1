"""A searchlight over an opening of the pipe: whoever stays in its pool draws the soldiers' fire."""

from __future__ import annotations

from typing import ClassVar

from game.actors.capsule import Capsule
from game.actors.forest_soldier import ForestSoldier
from game.core import contacts
from game.core.entity import Entity, member, saved
from game.core.events import LampBroken, LampCaught
from game.core.units import TILE

CAUGHT_TICKS = 10
FRAME_TICKS = 8


class SearchLamp(Entity):
    """Its pool goes to and fro over the floor, `reach_tiles` to either side of the lamp. A shot puts it out."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 48
    HURT_MASK: ClassVar[int] = contacts.PROP
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#fff0a0"
    HUMS: ClassVar[tuple[str, ...]] = ("arc_hum",)

    reach_tiles: int = member(12, "how far its pool goes to either side of `aim_tile`, tiles", minimum=0, maximum=60)
    aim_tile: int = member(-14, "the middle of its sweep, tiles from the lamp", minimum=-60, maximum=60)
    period_ticks: int = member(150, "to the one end and back", minimum=30)
    pool_tiles: int = member(5, "the pool's width", minimum=1, maximum=20)
    floor_tiles: int = member(10, "how far below the lamp the floor is, tiles", minimum=1, maximum=30)

    is_broken: bool = saved(False)
    caught_ticks: int = saved(0)
    has_caught: bool = saved(False)
    """He must leave the pool before he can be caught again."""

    @property
    def is_on(self) -> bool:
        """Whether it burns."""
        return not self.is_broken

    @property
    def pool_y(self) -> int:
        """The floor that it lights, px."""
        return self.y + self.floor_tiles * TILE

    def pool(self) -> tuple[int, int]:
        """The pool's ends on the floor, px. It goes by the tick, awake or asleep."""
        half = self.period_ticks // 2
        at = self.world.tick % self.period_ticks
        share = at if at < half else self.period_ticks - at
        middle = self.centre_x + (self.aim_tile - self.reach_tiles) * TILE + 2 * self.reach_tiles * TILE * share // half
        reach = self.pool_tiles * TILE // 2
        return middle - reach, middle + reach

    def update(self) -> None:
        """Catch who stays in the pool."""
        capsule = self.world.player
        left, right = self.pool()
        is_in = (
            self.is_on and isinstance(capsule, Capsule) and left <= capsule.centre_x < right and self.y < capsule.y <= self.pool_y
        )
        if not is_in:
            self.caught_ticks, self.has_caught = 0, False
            return
        self.caught_ticks += 1
        if self.caught_ticks >= CAUGHT_TICKS and not self.has_caught and isinstance(capsule, Capsule):
            self.has_caught = True
            self.world.emit(LampCaught(capsule.centre_x, capsule.y))
            self.world.stage.raise_alarm(capsule.centre_x, capsule.y)
            for soldier in self.world.all(ForestSoldier):
                if soldier.light == self.id:
                    soldier.take_aim(capsule)

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Dark for good."""
        if self.is_broken:
            return False
        self.is_broken = True
        self.world.stage.hits += 1
        self.world.emit(LampBroken(self.centre_x, self.y + TILE // 2))
        return True

    def respawned(self) -> None:
        """Forget whom it caught."""
        self.caught_ticks, self.has_caught = 0, False

    def pose(self) -> tuple[str, int]:
        """On, broken."""
        return ("broken", 0) if self.is_broken else ("on", self.world.tick // FRAME_TICKS)

    def hum(self) -> str:
        """The arc."""
        return "" if self.is_broken else "arc_hum"
