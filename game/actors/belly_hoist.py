"""The hoist below the aeroplane's belly: it takes crates up into the hold, and a man if he lies still."""

from __future__ import annotations

from typing import ClassVar

from game.actors.belt import Belt
from game.actors.opium_crate import OpiumCrate, Way
from game.core.codes import Codes
from game.core.entity import member, saved
from game.core.events import LiftRang, LiftStopped
from game.core.solid import Solid
from game.core.units import TILE

PHASES = 4
SLOT_PX = 24
MOST_CRATES = 2


class Leg(Codes):
    """The parts of its cycle."""

    DOWN = 0
    LOADS = 1
    UP = 2
    UNLOADS = 3


class BellyHoist(Solid):
    """Goes between `top_row` and `bottom_row`: a quarter of the cycle down, one loading, one up, one unloading."""

    HEIGHT: ClassVar[int] = 8
    ONE_WAY: ClassVar[bool] = True
    BLOCKS_SIGHT: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#30a0d0"

    top_row: int = member(0, "map row of the platform when it is up", minimum=0)
    bottom_row: int = member(0, "map row of the platform when it is down", minimum=0)
    cycle_ticks: int = member(240, "a whole round, ticks", minimum=80)

    ticks: int = saved(0)

    def leg(self) -> int:
        """What it does now."""
        return self.ticks * PHASES // self.cycle_ticks

    def update(self) -> None:
        """Go on with the round."""
        self.ticks = (self.ticks + 1) % self.cycle_ticks
        quarter = self.cycle_ticks // PHASES
        way = (self.bottom_row - self.top_row) * TILE
        at = self.ticks % quarter
        top = self.top_row * TILE
        match self.leg():
            case Leg.DOWN:
                self._go_to(top + way * at // quarter)
            case Leg.LOADS:
                self._go_to(top + way)
                self._load()
            case Leg.UP:
                self._go_to(top + way - way * at // quarter)
            case Leg.UNLOADS:
                self._go_to(top)
                self._unload()
        if not at:
            self.world.emit(LiftStopped(self.centre_x, self.y) if self.ticks % (2 * quarter) else LiftRang(self.centre_x, self.y))

    def _go_to(self, y: int) -> None:
        if y != self.y:
            self.remainder_y = 0
            self.shift(0, y - self.y)
            for slot, crate in enumerate(self._load_of()):
                crate.slide_to(self.x + slot * SLOT_PX - TILE // 2, self.y - crate.height)

    def _load_of(self) -> list[OpiumCrate]:
        return self.world.all_with(OpiumCrate, "way", Way.HOIST)

    def _load(self) -> None:
        belt = self.world.first(Belt)
        if belt is None:
            return
        slot = len(self._load_of())
        for crate in self.world.all(OpiumCrate):
            if slot < MOST_CRATES and crate.waits_at(belt.end()):
                crate.way = Way.HOIST
                self.world.unsettle()
                crate.slide_to(self.x + slot * SLOT_PX - TILE // 2, self.y - crate.height)
                slot += 1

    def _unload(self) -> None:
        """Stowed: what should not have been in it stands on the hold's floor."""
        for crate in self._load_of():
            bomb = crate.content()
            if bomb is not None:
                bomb.put_at_rest(self.x + self.width + TILE // 2, self.y - bomb.height)
                bomb.is_known = True
            crate.remove()

    def pose(self) -> tuple[str, int]:
        """The platform."""
        return "idle", 0
