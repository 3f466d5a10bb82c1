"""The portcullis of the drain: Shah holds it up until something else does."""

from __future__ import annotations

from typing import ClassVar

from game.actors.push_crate import PushCrate
from game.actors.shah import Shah
from game.core.entity import Entity, saved
from game.core.events import GateOpened
from game.core.solid import Solid
from game.core.units import TILE

HELD_PX = 2 * TILE
"""So far he gets it up alone."""
COME_PX = 8 * TILE
HAND_PX = 10
RISE_PX = 1
"""It moves by so much in a tick."""


class Portcullis(Solid):
    """`use` with Shah at hand: he holds it two tiles up. A crate below it frees his hands, and then it goes up for good."""

    WIDTH: ClassVar[int] = 10
    BLOCKS_SIGHT: ClassVar[bool] = False
    REACH: ClassVar[int] = 20
    USE_TICKS: ClassVar[int] = 10
    COLOUR: ClassVar[str] = "#808890"

    home_y: int = saved(0)
    is_held: bool = saved(False)
    is_propped: bool = saved(False)

    def added(self) -> None:
        """Remember where down is."""
        self.home_y = self.y

    def _shah(self) -> Shah | None:
        shah = self.world.first(Shah)
        if shah is None or abs(shah.centre_x - self.centre_x) > COME_PX or abs(shah.feet - self.home_y - self.height) > TILE:
            return None
        return shah

    def can_use(self, user: Entity) -> bool:
        """Down, with Shah at hand."""
        shah = self._shah()
        return not self.is_held and not self.is_propped and shah is not None and shah.can_lift()

    def prompt(self) -> str:
        """What use does."""
        return "lift it, Shah"

    def use(self, user: Entity) -> None:
        """Shah takes hold of it."""
        shah = self._shah()
        if shah is not None:
            side = 1 if shah.centre_x > self.centre_x else -1
            shah.lift(self.centre_x + side * (self.width // 2 + HAND_PX), self.home_y + self.height)
            self.is_held = True
            self.world.emit(GateOpened(self.centre_x, self.home_y + self.height))

    def update(self) -> None:
        """Up as far as hands or crate take it; down when nobody holds it."""
        if self.is_held and not self.is_propped and any(self._is_below(crate) for crate in self.world.all(PushCrate)):
            self.is_propped = True
            shah = self.world.first(Shah)
            if shah is not None:
                shah.let_go()
        wanted = self.home_y - (self.height if self.is_propped else HELD_PX if self.is_held else 0)
        if self.y > wanted:
            self.y -= RISE_PX
        elif self.y < wanted and self.world.is_free(self.x, self.y + self.height, self.width, RISE_PX):
            if not any(True for _ in self.world.bodies_in(self.x, self.y, self.x + self.width, self.y + self.height + RISE_PX)):
                self.y += RISE_PX

    def _is_below(self, crate: PushCrate) -> bool:
        return crate.x <= self.centre_x < crate.x + crate.width and crate.feet == self.home_y + self.height

    def respawned(self) -> None:
        """Who held it has let go."""
        self.is_held = self.is_propped

    def pose(self) -> tuple[str, int]:
        """Iron."""
        return ("open" if self.is_propped else "closed"), 0
