"""Gas burns out of a crack, on the beat: one beat of flame, one of rest, a pilot flame and a whistle before."""

from __future__ import annotations

from typing import ClassVar

from game.actors.pipe_hazard import BEAT_TICKS, CYCLE_TICKS, FLOOR, WALLS, PipeHazard
from game.core.entity import choice_member, member
from game.core.events import LeakHissed

BURN_TICKS = 36
TELL_TICKS = 24
FRAME_TICKS = 4


class FireLeak(PipeHazard):
    """Floor leaks burn on the first beat, ceiling leaks on the second."""

    WIDTH: ClassVar[int] = 64
    HEIGHT: ClassVar[int] = 44
    HUMS: ClassVar[tuple[str, ...]] = ("fire_jet",)

    on: str = choice_member(FLOOR, WALLS, "which wall it burns from")
    phase_ticks: int = member(0, "so much later than the beat, ticks", minimum=0, maximum=CYCLE_TICKS - 1)

    def clock(self) -> int:
        """Its own place in the cycle: it burns from 0 to 35."""
        return self.beat(self.phase_ticks + (0 if self.on == FLOOR else BEAT_TICKS))

    def is_burning(self) -> bool:
        """Whether the flame is out."""
        return self.clock() < BURN_TICKS

    def update(self) -> None:
        """Whistle before it burns."""
        if self.clock() == CYCLE_TICKS - TELL_TICKS:
            self.world.emit(LeakHissed(self.centre_x, self.centre_y))

    def hitbox(self) -> tuple[int, int, int, int]:
        """The flame, a little narrower than it looks."""
        if not self.is_burning():
            return 0, 0, 0, 0
        return self.x + 4, self.y, self.x + self.width - 4, self.feet

    def gives_light(self) -> bool:
        """While it burns."""
        return self.is_burning()

    def pose(self) -> tuple[str, int]:
        """Off, pilot flame, flame."""
        clock = self.clock()
        state = "burn" if clock < BURN_TICKS else "pilot" if clock >= CYCLE_TICKS - TELL_TICKS else "off"
        return f"{self.on}_{state}", self.world.tick // FRAME_TICKS

    def hum(self) -> str:
        """The flame."""
        return "fire_jet" if self.is_burning() else ""
