"""A door that lets guards in when the alarm has risen."""

from __future__ import annotations

from typing import ClassVar

from game.actors.guard import Guard
from game.core.entity import Entity, member, saved
from game.core.events import ReinforcementsCame

SWING_TICKS = 16
FRAMES = 4
BETWEEN_TICKS = 45
"""Between two guards who come out."""


class ReinforcementDoor(Entity):
    """Opens when the alarm reaches `from_alarm` and sends `guards` of them, again for each higher level."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 48
    COLOUR: ClassVar[str] = "#d07040"

    from_alarm: int = member(1, "alarm level at which it opens", minimum=1, maximum=3)
    guards: int = member(1, "how many come out; 0: only when they are sent for", minimum=0, maximum=4)

    answered: int = saved(0)
    """The alarm level that it has answered."""
    coming: int = saved(0)
    timer: int = saved(0)
    swing: int = saved(0)

    def update(self) -> None:
        """Answer the alarm."""
        alarm = self.world.stage.alarm
        if alarm < self.answered and not self.coming:
            self.answered = alarm
        if self.guards and alarm >= self.from_alarm and alarm > self.answered and not self.coming:
            self.answered = alarm
            self.coming = self.guards
            self.timer = SWING_TICKS
            self.world.emit(ReinforcementsCame(self.centre_x, self.feet))
        if self.coming:
            self.swing = min(self.swing + 1, SWING_TICKS)
            self.timer -= 1
            if self.timer <= 0:
                self._send_one()
        elif self.swing:
            self.swing -= 1
        else:
            self.world.rest(self)

    def send(self, guards: int) -> None:
        """Let so many out, whatever the alarm."""
        self.coming += guards
        self.timer = SWING_TICKS
        self.world.rouse(self)
        self.world.emit(ReinforcementsCame(self.centre_x, self.feet))

    def _send_one(self) -> None:
        self.coming -= 1
        self.timer = BETWEEN_TICKS
        guard = self.world.spawn(Guard, self.centre_x - Guard.WIDTH // 2, self.feet - Guard.HEIGHT)
        guard.come_running()

    def pose(self) -> tuple[str, int]:
        """As far as it has swung."""
        if not self.swing:
            return "closed", 0
        return ("open", 0) if self.swing >= SWING_TICKS else ("opening", self.swing * FRAMES // SWING_TICKS)
