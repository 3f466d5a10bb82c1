"""The church's clock. Who shoots its minute hand makes the interval longer."""

from __future__ import annotations

from typing import ClassVar

from game.actors.target import Area, Target
from game.core.entity import member, saved
from game.core.events import ClockStruck

FIVE_MINUTES = 450
"""The hand moves on after so many ticks: an interval is short, and a player should see it move."""
START = 2
HAND_WIDTH, HAND_HEIGHT = 6, 14
HANDS = ((0, -1), (1, -1), (1, 0), (1, 0), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, 0), (-1, 0), (-1, -1))
"""By position: to which side of the middle most of the hand lies."""
REACH = 7


class ChurchClock(Target):
    """A secret: time can be shot."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 32
    PHASE: ClassVar[int] = 0
    COLOUR: ClassVar[str] = "#ffe090"

    hold_ticks: int = member(900, "what is won on the clock, ticks", minimum=0)

    is_stopped: bool = saved(False)

    def position(self) -> int:
        """Where the minute hand points, in five minutes."""
        return (START + self.world.tick // FIVE_MINUTES) % len(HANDS)

    def hand_box(self) -> tuple[int, int, int, int]:
        """The minute hand's area, px."""
        across, down = HANDS[self.position()]
        x, y = self.centre_x + across * REACH, self.centre_y + down * REACH
        width, height = (HAND_HEIGHT, HAND_WIDTH) if not down else (HAND_WIDTH, HAND_HEIGHT)
        return x - width // 2, y - height // 2, x + width // 2, y + height // 2

    def areas(self) -> tuple[Area, ...]:
        """The hand alone."""
        return () if self.is_stopped else ((0, self.hand_box()),)

    def struck(self, priority: int, x: int, y: int) -> None:
        """The church runs late tonight."""
        stage = self.world.stage
        self.is_stopped = True
        stage.clock += self.hold_ticks if stage.clock else 0
        self.world.emit(ClockStruck(x, y))
        stage.found_secret(self.centre_x, self.y)
        stage.say("", "The church is running late tonight.", self.centre_x, self.y)

    def pose(self) -> tuple[str, int]:
        """Running or stopped."""
        return ("stopped", 0) if self.is_stopped else ("run", self.position())
