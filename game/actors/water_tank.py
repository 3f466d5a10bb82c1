"""The yard's water tank: whoever pulls its rope lets all of it down."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.enemy import Enemy
from game.core.entity import Entity, member, saved
from game.core.events import LoadCreaked, TankBurst
from game.core.units import TILE

CREAK_TICKS, FALL_TICKS = 20, 40


class WaterTank(Entity):
    """Creaks, tips, and stuns everybody below it, Bond too."""

    WIDTH: ClassVar[int] = 4 * TILE
    HEIGHT: ClassVar[int] = 4 * TILE
    SLEEPS: ClassVar[bool] = False
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#5080c0"

    stun_ticks: int = member(300, "how long who is below lies there, ticks", minimum=30)
    reach_tiles: int = member(3, "the water comes down so far to either side of it, tiles", minimum=0, maximum=20)
    drop_tiles: int = member(20, "and so far below its top, tiles", minimum=1, maximum=60)

    ticks: int = saved(0)
    """Since the rope was pulled; 0: it is full."""

    @property
    def is_full(self) -> bool:
        """Whether nobody has pulled its rope."""
        return self.ticks == 0

    @property
    def has_fallen(self) -> bool:
        """Whether the water is down."""
        return self.ticks >= CREAK_TICKS + FALL_TICKS

    def tip(self) -> None:
        """The rope is pulled."""
        if self.is_full:
            self.ticks = 1
            self.world.rouse(self)
            self.world.emit(LoadCreaked(self.centre_x, self.centre_y, "tank"))

    def drenches(self, body: Entity) -> bool:
        """Whether `body` is where the water comes down."""
        reach = self.reach_tiles * TILE
        return self.x - reach <= body.centre_x < self.x + self.width + reach and self.y < body.y < self.y + self.drop_tiles * TILE

    def update(self) -> None:
        """Creak, then fall."""
        if self.is_full or self.has_fallen:
            self.world.rest(self)
            return
        self.ticks += 1
        if not self.has_fallen:
            return
        self.world.unsettle()  # where the water is
        self.world.emit(TankBurst(self.centre_x, self.y + self.drop_tiles * TILE))
        for man in self.world.all(Enemy):
            if self.drenches(man):
                man.put_to_sleep(self.stun_ticks)
        bond = self.world.player
        if isinstance(bond, Bond) and self.drenches(bond):
            bond.hurt(1, self.centre_x, self)

    def pose(self) -> tuple[str, int]:
        """Full, tipping, empty."""
        if self.is_full:
            return "full", 0
        return ("empty", 0) if self.has_fallen else ("tipping", self.ticks // 5)
