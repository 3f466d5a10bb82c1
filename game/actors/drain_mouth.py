"""Where the drain comes out into the wadi: open air."""

from __future__ import annotations

from game.actors.stage_exit import StageExit


class DrainMouth(StageExit):
    """The way out of the cells, for three."""

    def pose(self) -> tuple[str, int]:
        """The evening in an arch of brick."""
        return "open", 0
