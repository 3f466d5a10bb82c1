"""A drum of fuel on the road: hop over it, or light it from afar."""

from __future__ import annotations

from typing import ClassVar

from game.core import contacts
from game.core.entity import Entity, member, saved
from game.core.events import DrumLit

BURN_TICKS = 60
ROLL = 2
"""px a tick, towards the jeep."""
NEAR_PX = 520
FRAME_TICKS = 5


class FuelDrum(Entity):
    """Costs a pip. A flare lights it: it burns for a second and is gone."""

    WIDTH: ClassVar[int] = 14
    HEIGHT: ClassVar[int] = 16
    PHASE: ClassVar[int] = 1
    HIT_MASK: ClassVar[int] = contacts.PLAYER
    SLEEPS: ClassVar[bool] = False
    HURT_MASK: ClassVar[int] = contacts.PROP
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#c05030"

    rolling: bool = member(False, "it rolls towards the jeep once that is near")

    burning: int = saved(0)
    is_gone: bool = saved(False)
    home_x: int = saved(0)

    def added(self) -> None:
        """Remember the place."""
        self.home_x = self.x

    def update(self) -> None:
        """Burn, roll."""
        if self.burning:
            self.burning -= 1
            self.is_gone = not self.burning
        if self.rolling and not self.is_gone:
            self._roll()
        elif not self.burning:
            self.world.rest(self)

    def _roll(self) -> None:
        player = self.world.player
        if player is not None and 0 < self.x - player.x < NEAR_PX:
            self.x -= ROLL
            ground = self.world.grid.ground_below(self.centre_x, self.y, 2 * self.height)
            if ground >= 0:
                self.y = ground - self.height

    def hitbox(self) -> tuple[int, int, int, int]:
        """The drum, burning or not."""
        return (0, 0, 0, 0) if self.is_gone else super().hitbox()

    def hurtbox(self) -> tuple[int, int, int, int]:
        """A little larger than it looks; nothing once it burns."""
        if self.burning or self.is_gone:
            return 0, 0, 0, 0
        return self.x - 4, self.y - 8, self.x + self.width + 4, self.feet

    def hit(self, other: Entity) -> None:
        """Into the bumper."""
        if other.hurt(1, self.centre_x, self):
            self.is_gone = True

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Burn."""
        if self.burning or self.is_gone:
            return False
        self.burning = BURN_TICKS
        self.world.rouse(self)
        self.world.stage.hits += 1
        self.world.emit(DrumLit(self.centre_x, self.y))
        return True

    def respawned(self) -> None:
        """Stand there again."""
        self.x, self.burning, self.is_gone = self.home_x, 0, False
        ground = self.world.grid.ground_below(self.centre_x, self.y - 4 * self.height, 8 * self.height)
        self.y = ground - self.height if ground >= 0 else self.y

    def gives_light(self) -> bool:
        """While it burns."""
        return bool(self.burning)

    def pose(self) -> tuple[str, int]:
        """Standing, burning, gone."""
        if self.is_gone:
            return "", 0
        return ("burning", self.burning // FRAME_TICKS) if self.burning else ("idle", self.x // FRAME_TICKS)
