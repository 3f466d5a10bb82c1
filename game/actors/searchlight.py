"""A searchlight whose pool goes to and fro over the ground. The base of those that show somebody the player."""

from __future__ import annotations

from typing import ClassVar

from game.core import contacts
from game.core.actor import Actor
from game.core.entity import Entity, WorkedOut, member, saved
from game.core.events import LampBroken, LampCaught
from game.core.units import TILE

LENS_PX = 8
"""The lens is so far below the lamp's top."""
FRAME_TICKS = 8


class Searchlight(Entity, abstract=True):
    """Catches who stays in its pool, once until he leaves it. A shot puts it out for good."""

    HURT_MASK: ClassVar[int] = contacts.PROP
    SLEEPS: ClassVar[bool] = False
    """It shines farther than its screen."""
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#fff0a0"
    HUMS: ClassVar[tuple[str, ...]] = ("arc_hum",)
    CAUGHT_TICKS: ClassVar[int] = 20
    """Who is in the pool for so long is caught."""

    pool_tiles: int = member(5, "the pool's width", minimum=1, maximum=20)
    period_ticks: int = member(420, "to the other end and back, ticks", minimum=30)

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
        """The ground that it lights, px."""
        return self.feet

    def sweep(self) -> tuple[int, int]:
        """Where the pool's middle begins, and where it turns, px."""
        return self.centre_x, self.centre_x

    def pool(self) -> tuple[int, int]:
        """The pool's ends on the ground, px. It goes at one pace and by the tick, awake or asleep."""
        begin, turn = self.sweep()
        half = self.period_ticks // 2
        at = self.world.tick % (2 * half)
        way = at if at < half else 2 * half - at
        middle, reach = (begin * (half - way) + turn * way) // half, self.pool_tiles * TILE // 2
        return middle - reach, middle + reach

    @WorkedOut
    def swept(self) -> tuple[int, int]:
        """The ends of all that the pool ever lights, px."""
        ends, reach = self.sweep(), self.pool_tiles * TILE // 2
        return min(ends) - reach, max(ends) + reach

    def _is_over(self, body: Actor) -> bool:
        middle = body.x + body.width // 2
        left, right = self.swept
        if not left <= middle < right:
            return False
        left, right = self.pool()
        return left <= middle < right

    def lights_up(self, body: Actor) -> bool:
        """Whether `body`, whose middle is over the pool, stands in the light."""
        return body.feet <= self.pool_y

    def caught(self, body: Actor) -> None:
        """`body` was in the pool for too long: who is told of it?"""

    def update(self) -> None:
        """Catch whom it lights up."""
        player = self.world.player
        is_over = player is not None and self._is_over(player)
        if player is None or not (is_over or self.has_caught) or not self.is_on:
            self.caught_ticks = 0
        elif not is_over or player.is_hidden() or not self.lights_up(player):
            self.caught_ticks, self.has_caught = 0, False
        elif not self.has_caught:
            self.caught_ticks += 1
            if self.caught_ticks >= self.CAUGHT_TICKS:
                self.has_caught, self.caught_ticks = True, 0
                self.world.emit(LampCaught(player.centre_x, player.y))
                self.world.stage.raise_alarm(player.centre_x, player.y)
                self.caught(player)

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Dark for good."""
        if self.is_broken:
            return False
        self.is_broken = True
        self.world.stage.hits += 1
        self.world.emit(LampBroken(self.centre_x, self.y + LENS_PX))
        return True

    def gives_light(self) -> bool:
        """While it burns."""
        return self.is_on

    def pose(self) -> tuple[str, int]:
        """On, off, broken."""
        if self.is_broken:
            return "broken", 0
        return ("on", self.world.tick // FRAME_TICKS) if self.is_on else ("off", 0)

    def hum(self) -> str:
        """The arc."""
        return "arc_hum" if self.is_on else ""
