"""Five who play through the interval in a lit window. One of them is a cellist, until she is not there."""

from __future__ import annotations

from typing import ClassVar

from game.actors.runner_koskov import RunnerKoskov
from game.core.entity import Entity, member

BOW_PACE = 12


class Quintet(Entity):
    """Only to be looked at."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 48
    COLOUR: ClassVar[str] = "#ffb060"

    last_wave: int = member(7, "from this wave on there are only four of them", minimum=0)

    def pose(self) -> tuple[str, int]:
        """Five, or four and a chair."""
        runner = self.world.first(RunnerKoskov)
        is_full = runner is None or runner.wave < self.last_wave
        return "five" if is_full else "four", self.world.tick // BOW_PACE
