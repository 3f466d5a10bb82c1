"""The engineer from the command car: given time, he makes a bomb into a dud."""

from __future__ import annotations

from typing import ClassVar

from game.actors.crew_on_foot import FRAME_PX, CrewOnFoot
from game.actors.drop_bomb import DropBomb
from game.core.codes import Codes
from game.core.entity import saved

WORK_TICKS = (0, 90, 60)
"""What he needs at the bomb, by difficulty; 0: he stays in his car."""
NEAR_PX = 8
FRAME_TICKS = 10


class Errand(Codes):
    """What he is at."""

    RUN = 0
    WORK = 1
    DONE = 2
    FALL = 3


class BridgeEngineer(CrewOnFoot):
    """Runs to the bomb, kneels, reads the manual."""

    COLOUR: ClassVar[str] = "#e0e0c0"

    state: int = saved(Errand.RUN)
    state_ticks: int = saved(0)

    def _enter(self, state: int) -> None:
        self.state, self.state_ticks = state, 0

    @property
    def is_busy(self) -> bool:
        """Whether he is still after the bomb."""
        return self.state <= Errand.WORK

    def update(self) -> None:
        """Run, work, stand back."""
        self.state_ticks += 1
        if self.state == Errand.FALL:
            self.plunge()
            return
        if self.loses_footing():
            self._enter(Errand.FALL)
            return
        bomb = next((bomb for bomb in self.world.all(DropBomb) if bomb.is_live and not bomb.is_drums), None)
        if bomb is None:
            if self.is_busy:
                self._enter(Errand.DONE)
            return
        away = bomb.centre_x - self.centre_x
        if abs(away) > NEAR_PX:
            self.facing = 1 if away > 0 else -1
            self.run()
        elif self.state == Errand.RUN:
            self._enter(Errand.WORK)
        elif self.state_ticks >= WORK_TICKS[self.world.difficulty]:
            bomb.defuse()
            self._enter(Errand.DONE)

    def pose(self) -> tuple[str, int]:
        """Running, kneeling, waving his cap, falling."""
        if self.state == Errand.RUN:
            return "run", abs(self.x) // FRAME_PX
        return ("run", "work", "done", "fall")[self.state], self.state_ticks // FRAME_TICKS
