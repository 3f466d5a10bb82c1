"""A grating in the floor, too heavy for one man: Shah lifts it, and it stays open."""

from __future__ import annotations

from typing import ClassVar

from game.actors.enemy import Enemy
from game.actors.heavy import Heavy
from game.actors.shah import Shah
from game.core.entity import Entity, member, saved
from game.core.events import GrateLifted
from game.core.units import TILE

HAND_PX = 12
"""He stands so far beside it, px."""
KERB_PX = TILE
"""A kerb of that height round it is stood on."""
DISTURBED_PX = 5 * TILE
"""With an opponent on his feet so near, he waits."""


class FloorGrate(Heavy):
    """It lies in the floor; who stands on it touches it."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 16
    REACH: ClassVar[int] = 8
    REACH_Y: ClassVar[int] = 4
    COLOUR: ClassVar[str] = "#80a0a0"

    bolted: bool = member(False, "a bolt holds it until the sluice wheel is turned")

    is_bolted: bool = saved(False)
    lift: int = saved(0)
    """Ticks until it is up; 0: nobody lifts."""

    def added(self) -> None:
        """Bolted or not."""
        self.is_bolted = self.bolted

    def overlaps(self, other: Entity) -> bool:
        """Whether the two boxes share a pixel; nobody does with a lid that is up."""
        return not self.is_open and super().overlaps(other)

    def can_be_lifted(self) -> bool:
        """Shut and unbolted."""
        return not self.is_open and not self.is_bolted and not self.lift

    def use(self, user: Entity) -> None:
        """He takes hold of it."""
        shah = self.helper()
        if shah is None:
            return
        side = 1 if shah.centre_x > self.centre_x else -1
        for way in (side, -side):
            place = self.centre_x + way * (self.width // 2 + HAND_PX)
            feet = self.world.grid.ground_below(place, self.y - KERB_PX, KERB_PX + 1)
            if feet >= 0 and self.world.is_free(place - shah.width // 2, feet - shah.height, shah.width, shah.height):
                shah.lift(place, feet)
                self.lift = shah.lift_time()
                self.world.rouse(self)
                return

    def _is_disturbed(self) -> bool:
        return any(
            enemy.is_standing() and abs(enemy.centre_x - self.centre_x) <= DISTURBED_PX and abs(enemy.feet - self.y) < 2 * TILE
            for enemy in self.world.all(Enemy)
        )

    def update(self) -> None:
        """Up it goes, as long as nobody disturbs him."""
        if not self.lift:
            self.world.rest(self)
            return
        if self._is_disturbed():
            return
        self.lift -= 1
        if not self.lift:
            self.is_open = True
            self.world.emit(GrateLifted(self.centre_x, self.y))
            shah = self.world.first(Shah)
            if shah is not None:
                shah.let_go()

    def respawned(self) -> None:
        """Who was lifting has let go."""
        self.lift = 0

    def pose(self) -> tuple[str, int]:
        """Bolted, shut, trembling, up."""
        if self.is_open:
            return "open", 0
        if self.lift:
            return "lifting", self.lift // 6
        return ("bolted" if self.is_bolted else "closed"), 0
