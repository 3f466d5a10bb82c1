"""A fan in the middle of the bore: pass along a wall, do not fly."""

from __future__ import annotations

from typing import ClassVar

from game.actors.pipe_hazard import PipeHazard

FRAME_TICKS = 2


class BoreFan(PipeHazard):
    """Its hub hurts; between hub and wall there is room for one capsule."""

    WIDTH: ClassVar[int] = 40
    HEIGHT: ClassVar[int] = 40

    def pose(self) -> tuple[str, int]:
        """Turning."""
        return "spin", self.world.tick // FRAME_TICKS
