"""A pallet of somebody's savings, pushed over the sill: it falls on a vehicle, or it lies in the road."""

from __future__ import annotations

from typing import ClassVar

from game.actors.drop import Drop
from game.core import contacts
from game.core.codes import Codes
from game.core.entity import Entity, saved
from game.core.events import PalletLanded, PalletShoved

BROKEN_TICKS = 40
DAMAGE = 3
"""What it does to whom it meets: enough for anybody."""
DEEP = 24
"""So deep it looks for the ground's surface above its lower edge, px."""
FRAME_TICKS = 5


class Load(Codes):
    """How it fares."""

    FALLING = 0
    LYING = 1
    BROKEN = 2


class Pallet(Drop):
    """It hurts whom it falls on; on the ground it stays, until a column shoves it aside."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 14
    HIT_MASK: ClassVar[int] = contacts.ENEMY
    COLOUR: ClassVar[str] = "#c8a060"

    state: int = saved(0)
    state_ticks: int = saved(0)
    from_y: int = saved(0)
    """Its upper edge before this tick's fall, px."""
    corked: int = saved(0)
    """How long it has held a column up, ticks."""

    def update(self) -> None:
        """Fall; lie; fall apart."""
        self.state_ticks += 1
        self.from_y = self.y
        if self.state == Load.FALLING:
            self.descend()
            if self.is_out():
                self.remove()
            elif self.world.grid.is_solid_at(self.centre_x, self.feet):
                self._land()
        elif self.state == Load.BROKEN and self.state_ticks >= BROKEN_TICKS:
            self.remove()

    def _land(self) -> None:
        ground = self.world.grid.ground_below(self.centre_x, self.feet - DEEP, DEEP)
        if ground < 0:  # the side of a rock
            self.break_up()
            return
        self.y, self.vx, self.vy = ground - self.height, 0, 0
        self._enter(Load.LYING)
        self.world.emit(PalletLanded(self.centre_x, self.feet))

    def _enter(self, state: int) -> None:
        self.state, self.state_ticks = state, 0

    def break_up(self) -> None:
        """Planks and dust."""
        self.vx = self.vy = 0
        self._enter(Load.BROKEN)
        self.world.emit(PalletShoved(self.centre_x, self.feet))

    def respawned(self) -> None:
        """Gone."""
        self.remove()

    def hitbox(self) -> tuple[int, int, int, int]:
        """All that it fell through in this tick."""
        if self.state != Load.FALLING:
            return 0, 0, 0, 0
        return self.x, self.from_y, self.x + self.width, self.feet

    def hit(self, other: Entity) -> None:
        """Once, on top of somebody."""
        if self.state == Load.FALLING and other.hurt(DAMAGE, self.centre_x, self):
            self.world.stage.hits += 1
            self.break_up()

    def pose(self) -> tuple[str, int]:
        """Falling, lying, broken."""
        name = ("fall", "lie", "broken")[self.state]
        return name, self.state_ticks // FRAME_TICKS
