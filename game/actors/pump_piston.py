"""A piston that pounds into the bore: stay under it, go over it, or pass while it is in."""

from __future__ import annotations

from typing import ClassVar

from game.actors.pipe_hazard import CEILING, CYCLE_TICKS, WALLS, PipeHazard
from game.core.entity import choice_member, member
from game.core.events import PistonStruck

OUT_TICKS = 40
WARN_TICKS = 24
MOVE_TICKS = 6
"""From in to out and back."""
FRAMES = 6


class PumpPiston(PipeHazard):
    """Out for 40 of 96 ticks; oil drips before it comes."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 80

    on: str = choice_member(CEILING, WALLS, "which wall it comes from")
    phase_ticks: int = member(0, "so much later than the beat, ticks", minimum=0, maximum=CYCLE_TICKS - 1)

    def clock(self) -> int:
        """Its place in the cycle: it begins to come out at 0."""
        return self.beat(self.phase_ticks)

    def reach(self) -> int:
        """How far it is out, px."""
        clock = self.clock()
        share = min(clock, OUT_TICKS - clock, MOVE_TICKS) if clock < OUT_TICKS else 0
        return self.height * share // MOVE_TICKS

    def update(self) -> None:
        """Bang."""
        if self.clock() == MOVE_TICKS:
            tip = self.feet if self.on == CEILING else self.y
            self.world.emit(PistonStruck(self.centre_x, tip))

    def hitbox(self) -> tuple[int, int, int, int]:
        """What is out of it."""
        reach = self.reach()
        if not reach:
            return 0, 0, 0, 0
        top = self.y if self.on == CEILING else self.feet - reach
        return self.x, top, self.x + self.width, top + reach

    def pose(self) -> tuple[str, int]:
        """In, about to come, out."""
        clock = self.clock()
        if clock >= CYCLE_TICKS - WARN_TICKS:
            return f"{self.on}_warn", clock // FRAMES
        return f"{self.on}_out", (FRAMES - 1) * self.reach() // self.height
