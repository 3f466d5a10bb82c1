"""The old hall porter, asleep in his chair. He harms nobody, but he can shout."""

from __future__ import annotations

from typing import ClassVar

from game.actors.enemy import Enemy, Mood
from game.core.actor import Actor

WAKE_TICKS = 40
"""From the noise to standing: the time in which he can still be taken down."""
CALL_TICKS = 70


class Porter(Enemy):
    """Sleeps until a step wakes him; then he shouts for the guards, once."""

    COLOUR: ClassVar[str] = "#c08040"
    TOUGHNESS: ClassVar[int] = 1

    def added(self) -> None:
        """Asleep."""
        super().added()
        self.become(Mood.ERRAND)

    @property
    def is_asleep(self) -> bool:
        """Whether he has heard nothing yet."""
        return self.mood == Mood.ERRAND and self.timer == 0

    def _look(self) -> None:
        """He sees nothing with his eyes shut; awake he knows already."""

    def hear(self, x: int, y: int, radius: int) -> None:
        """Wake up."""
        if self.is_asleep:
            self.timer = 1
            self.facing = 1 if x > self.centre_x else -1

    def errand(self) -> None:
        """Sleep; wake; shout."""
        if not self.timer:
            return
        self.timer += 1
        if self.timer == WAKE_TICKS + CALL_TICKS:
            self.world.stage.raise_alarm(self.centre_x, self.y)

    def can_be_taken_down(self, by: Actor) -> bool:
        """From any side, until he has shouted."""
        return self.mood == Mood.ERRAND and self.timer < WAKE_TICKS + CALL_TICKS

    def punched(self, by: Actor, is_last: bool) -> bool:
        """One blow is enough, and a shame."""
        return super().punched(by, True)

    def respawned(self) -> None:
        """Asleep again, if he was not put to sleep."""
        if self.is_standing():
            self.become(Mood.ERRAND)

    def can_sleep(self) -> bool:
        """Always, far from everybody."""
        return True

    def awareness(self) -> str:
        """Awake he is alert."""
        return "alert" if self.mood == Mood.ERRAND and self.timer else ""

    def pose(self) -> tuple[str, int]:
        """In his chair, waking, shouting."""
        if self.mood == Mood.ERRAND:
            if not self.timer:
                return "sleep", self.world.tick // 24
            if self.timer < WAKE_TICKS:
                return "wake", self.timer // 10
            return "call" if self.timer < WAKE_TICKS + CALL_TICKS else "idle", self.timer // 12
        return super().pose()
