"""The hook of the hangar's gantry, with an engine on it. Let go, it comes down on whoever stands below."""

from __future__ import annotations

from typing import ClassVar

from game.actors.foe import Foe
from game.core.entity import Entity, member, saved
from game.core.events import HookDropped, HookLanded
from game.core.units import SUBPIXELS, TILE, px

GRAVITY = px(0.3)
FALL_CAP = px(7)
STUN_TICKS = 400
NOISE = 320
REACH_PX = 24
"""Whoever stands so near to where it comes down is stunned, Bond is hurt, px."""
LIE_TICKS = 90
RISE_PX = 1
CREAK_TICKS = 20
"""It creaks so long before it falls."""


class GantryHook(Entity):
    """Hangs from `rail_row`; its lever drops it to the next floor, once; then the gantry takes it up."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 24
    SLEEPS: ClassVar[bool] = False
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#d0a040"

    rail_row: int = member(0, "map row of the gantry that it hangs from", minimum=0)

    home_y: int = saved(0)
    creak: int = saved(0)
    is_falling: bool = saved(False)
    is_down: bool = saved(False)
    """It has come down; once is enough."""
    lying: int = saved(0)
    """Ticks until the gantry takes it up again."""
    vy: int = saved(0)
    rest: int = saved(0)
    """What of a pixel it has still to fall, 1/256."""

    def added(self) -> None:
        """Remember how high it hangs."""
        self.home_y = self.y

    def drop(self) -> None:
        """Let go: a creak, and down."""
        if not (self.is_down or self.is_falling or self.creak):
            self.creak = CREAK_TICKS
            self.world.emit(HookDropped(self.centre_x, self.y))

    def update(self) -> None:
        """Creak, fall, land."""
        if self.creak:
            self.creak -= 1
            self.is_falling = not self.creak
        elif self.is_falling:
            self.vy = min(self.vy + GRAVITY, FALL_CAP)
            self.rest += self.vy
            for _ in range(self.rest // SUBPIXELS):
                if self.world.grid.ground_below(self.centre_x, self.feet, 0) >= 0:
                    self._land()
                    return
                self.y += 1
            self.rest %= SUBPIXELS
        elif self.is_down and self.y > self.home_y:
            self.lying -= 1
            if self.lying <= 0:
                self.y = max(self.y - RISE_PX, self.home_y)

    def _land(self) -> None:
        self.is_falling, self.is_down, self.lying = False, True, LIE_TICKS
        self.world.emit(HookLanded(self.centre_x, self.feet))
        self.world.make_noise(self.centre_x, self.feet, NOISE)
        left, right = self.x - REACH_PX, self.x + self.width + REACH_PX
        for actor in list(self.world.bodies_in(left, self.y - TILE, right, self.feet)):
            if isinstance(actor, Foe):
                actor.put_to_sleep(STUN_TICKS)
            elif actor is self.world.player:
                actor.hurt(1, self.centre_x, self)

    def hangs_from(self) -> int:
        """The gantry; "chain" is repeated from there down to the hook."""
        return self.rail_row * TILE

    def pose(self) -> tuple[str, int]:
        """Hanging, or trembling before it falls."""
        return ("creak", self.creak // 2) if self.creak else ("idle", 0)
