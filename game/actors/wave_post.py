"""Where guards come in who were not there before."""

from __future__ import annotations

from typing import ClassVar

from game.actors.shift_guard import ShiftGuard
from game.core.entity import Entity, choice_member, saved
from game.core.events import ReinforcementsCame

SIDES = ("west", "left", "upper_left", "right", "upper_right", "east")
BETWEEN_TICKS = 45
"""Between two who come in by the same way."""


class WavePost(Entity):
    """The middle of its lower edge is where their feet are; over a ladder they climb down it."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 48
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#d07040"

    side: str = choice_member("left", SIDES, "which way in it is: the script of the stage calls it by this")

    coming: int = saved(0)
    officers: int = saved(0)
    """So many of them are officers."""
    is_routine: bool = saved(False)
    timer: int = saved(0)

    def send(self, guards: int, officers: int = 0, *, is_routine: bool = False) -> None:
        """Let so many come, one after the other."""
        self.coming += guards + officers
        self.officers += officers
        self.is_routine = is_routine
        self.timer = max(self.timer, 1)
        self.world.rouse(self)
        self.world.emit(ReinforcementsCame(self.centre_x, self.feet))

    def update(self) -> None:
        """One, a pause, the next."""
        if not self.coming:
            self.world.rest(self)
            return
        self.timer -= 1
        if self.timer > 0:
            return
        self.timer = BETWEEN_TICKS
        self.coming -= 1
        x, y = self.centre_x - ShiftGuard.WIDTH // 2, self.feet - ShiftGuard.HEIGHT
        guard = self.world.spawn(ShiftGuard, x, y, is_officer=self.officers > 0, is_routine=self.is_routine)
        if self.officers:
            self.officers -= 1
        guard.come()

    def respawned(self) -> None:
        """Nobody is on the way any more."""
        self.coming = self.officers = self.timer = 0
