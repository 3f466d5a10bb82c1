"""The loading ramp at the tail: it hangs to the ground until somebody raises it, and tips in who stands on it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.base_guard import BaseGuard
from game.core.actor import Actor
from game.core.entity import saved
from game.core.events import RampRaised, RampShut
from game.core.ramp import Ramp

SHUT_TICKS = 480
LAST_BOARDING = 300
"""From so many ticks on its tip is out of everybody's reach."""
TIPS = ((256, 128), (279, 64), (286, 0), (269, -98), (219, -184), (143, -248))
"""Where its tip is from its hinge (px): hanging, half way, level, and on to shut, each a fifth of the way."""
SLIDE_PX = 2
"""Who stands on it slides in so fast once it has passed the level, px per tick."""
STUN_TICKS = 120
LEGS = len(TIPS) - 1
LAST_FRAME = 24
"""Of its picture: shut."""


class PlaneRamp(Ramp):
    """Its upper left corner is the hinge; the ramp hangs from there to the lower right."""

    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#d09040"
    HUMS: ClassVar[tuple[str, ...]] = ("gear_loop",)

    ticks: int = saved(0)
    """Since its lever was thrown."""
    is_rising: bool = saved(False)
    tipped: int = saved(0)
    """How many men it has tipped in."""

    def raise_up(self) -> None:
        """Begin to rise."""
        if not self.is_rising:
            self.is_rising = True
            self.world.rouse(self)
            self.world.emit(RampRaised(self.x, self.y))

    def is_shut(self) -> bool:
        """Whether nothing comes in here any more."""
        return self.ticks >= SHUT_TICKS

    def can_be_boarded(self) -> bool:
        """Whether its tip can still be reached from the ground."""
        return self.ticks < LAST_BOARDING

    def tip(self) -> tuple[int, int]:
        """Its tip from its hinge, px."""
        place = min(self.ticks, SHUT_TICKS) * LEGS
        leg, part = divmod(place, SHUT_TICKS)
        if leg >= LEGS:
            return TIPS[-1]
        (x0, y0), (x1, y1) = TIPS[leg], TIPS[leg + 1]
        return x0 + (x1 - x0) * part // SHUT_TICKS, y0 + (y1 - y0) * part // SHUT_TICKS

    def surface_at(self, x: int) -> int:
        """The ramp's y (px) at column x; -1 beside it, and once it is shut."""
        across, down = self.tip()
        along = x - self.x
        if not 0 <= along <= across or self.is_shut():
            return -1
        return self.y + down * along // across

    def update(self) -> None:
        """Rise with all who stand on it."""
        if not self.is_rising or self.is_shut():
            self.world.rest(self)
            return
        riders = [actor for actor in self.world.awake_actors if actor.grounded and self.surface_at(actor.centre_x) == actor.feet]
        self.ticks += 1
        for actor in riders:
            self._carry(actor)
        if self.is_shut():
            self.world.emit(RampShut(self.x, self.y))

    def _carry(self, actor: Actor) -> None:
        """Up with him; and in with him, once it has passed the level."""
        surface = self.surface_at(actor.centre_x)
        if surface < 0:
            self._tip_in(actor)
            return
        if surface < actor.feet:
            actor.shift_y(surface - actor.feet)
        elif surface > actor.feet:
            actor.y += surface - actor.feet
        actor.on_slope = True
        if self.tip()[1] < 0:
            actor.shift_x(-SLIDE_PX)
            if isinstance(actor, BaseGuard) and actor.is_standing():
                self.tipped += 1
                actor.roll_down(STUN_TICKS)

    def _tip_in(self, actor: Actor) -> None:
        """The last of it: to the hinge, on the hold's floor."""
        actor.x, actor.y = self.x - actor.width, self.y - actor.height
        actor.on_slope = False
        if isinstance(actor, BaseGuard):
            actor.roll_down(STUN_TICKS)

    def pose(self) -> tuple[str, int]:
        """As far as it has risen."""
        return "rise", min(self.ticks * LAST_FRAME // SHUT_TICKS, LAST_FRAME)

    def hum(self) -> str:
        """Its pumps."""
        return "gear_loop" if self.is_rising and not self.is_shut() else ""
