"""The portcullis of the drain: Shah holds it up until something else does."""

from __future__ import annotations

from typing import ClassVar

from game.actors.companion import Crumb, Place
from game.actors.heavy import Heavy
from game.actors.push_crate import PushCrate
from game.actors.shah import Shah
from game.core.entity import Entity, saved
from game.core.events import GateOpened
from game.core.units import TILE

HELD_PX = 2 * TILE
"""So far he gets it up alone."""
HAND_PX = 10
RISE_PX = 1
"""It moves by so much in a tick."""


class Portcullis(Heavy):
    """`use` with Shah at hand: he holds it two tiles up. A crate below it frees his hands, and then it goes up for good."""

    WIDTH: ClassVar[int] = 10
    BLOCKS_SIGHT: ClassVar[bool] = False
    REACH: ClassVar[int] = 20
    COME_PX: ClassVar[int] = 8 * TILE
    COLOUR: ClassVar[str] = "#808890"

    home_y: int = saved(0)
    is_held: bool = saved(False)
    is_propped: bool = saved(False)

    def added(self) -> None:
        """Remember where down is."""
        self.home_y = self.y

    def stand_y(self) -> int:
        """The floor below it, up or down."""
        return self.home_y + self.height

    def can_be_lifted(self) -> bool:
        """Down."""
        return not self.is_held and not self.is_propped

    def use(self, user: Entity) -> None:
        """Shah takes hold of it."""
        shah = self.helper()
        if shah is not None:
            side = 1 if shah.centre_x > self.centre_x else -1
            shah.lift(self.centre_x + side * (self.width // 2 + HAND_PX), self.stand_y())
            self.is_held = True
            self.world.emit(GateOpened(self.centre_x, self.stand_y()))

    def update(self) -> None:
        """Up as far as hands or crate take it; down when nobody holds it."""
        crate = next((crate for crate in self.world.all(PushCrate) if self._is_below(crate)), None)
        if self.is_held and not self.is_propped and crate is not None:
            self.is_propped = True
        wanted = self.home_y - (self.height if self.is_propped else HELD_PX if self.is_held else 0)
        if self.y > wanted:
            self.y -= RISE_PX
            if self.is_propped and self.y <= wanted:
                self._let_go(crate)
        elif self.y < wanted and self.world.is_free(self.x, self.y + self.height, self.width, RISE_PX):
            if not any(True for _ in self.world.bodies_in(self.x, self.y, self.x + self.width, self.y + self.height + RISE_PX)):
                self.y += RISE_PX

    def _let_go(self, crate: PushCrate | None) -> None:
        """It is up for good: he comes too, over the crate."""
        shah = self.world.first(Shah)
        if shah is not None:
            shah.let_go(self._over(crate, shah) if crate is not None else ())

    def _over(self, crate: PushCrate, shah: Shah) -> tuple[Place, ...]:
        """The way over the crate, from the side where he stands: a step up, on hands and knees, a step down."""
        way = 1 if crate.centre_x > shah.centre_x else -1
        near, far = (crate.x, crate.x + crate.width) if way > 0 else (crate.x + crate.width, crate.x)
        beside = shah.width // 2 + 1
        return (
            (near - way * TILE, crate.feet, Crumb.GROUND, 0),
            (near - way * TILE, crate.y, Crumb.AIR, 0),
            (near + way * beside, crate.y, Crumb.LOW, 0),
            (far - way * beside, crate.y, Crumb.LOW, 0),
            (far + way * beside, crate.y, Crumb.AIR, 0),
            (far + way * beside, crate.feet, Crumb.GROUND, 0),
        )

    def _is_below(self, crate: PushCrate) -> bool:
        return crate.x <= self.centre_x < crate.x + crate.width and crate.feet == self.stand_y()

    def respawned(self) -> None:
        """Who held it has let go."""
        self.is_held = self.is_propped

    def pose(self) -> tuple[str, int]:
        """Iron."""
        return ("open" if self.is_propped else "closed"), 0
