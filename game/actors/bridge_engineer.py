"""The engineer from the command car: given time, he makes a bomb into a dud."""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar

from game.actors.drop_bomb import DropBomb
from game.core.actor import Actor
from game.core.entity import saved
from game.core.events import CrewFell
from game.core.units import px

RUN_SPEED = px(1.25)
GRAVITY = 77
WORK_TICKS = (0, 90, 60)
"""What he needs at the bomb, by difficulty; 0: he stays in his car."""
NEAR_PX = 8
FRAME_PX, FRAME_TICKS = 5, 10


class Errand(IntEnum):
    """What he is at."""

    RUN = 0
    WORK = 1
    DONE = 2
    FALL = 3


class BridgeEngineer(Actor):
    """Runs to the bomb, kneels, reads the manual."""

    WIDTH: ClassVar[int] = 8
    HEIGHT: ClassVar[int] = 14
    SLEEPS: ClassVar[bool] = False
    PLACEABLE: ClassVar[bool] = False
    MEETS_TILES: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#e0e0c0"

    state: int = saved(Errand.RUN)
    state_ticks: int = saved(0)

    def _enter(self, state: Errand) -> None:
        self.state, self.state_ticks = int(state), 0

    @property
    def is_busy(self) -> bool:
        """Whether he is still after the bomb."""
        return self.state <= Errand.WORK

    def update(self) -> None:
        """Run, work, stand back."""
        self.state_ticks += 1
        if self.state == Errand.FALL:
            self.vy += GRAVITY
            self.remainder_y += self.vy
            self.y += self.remainder_y >> 8
            self.remainder_y &= 255
            if self.feet >= self.world.grid.pixel_height:
                self.remove()
            return
        if self.world.floor_below(self.centre_x, self.feet, 2) < 0:
            self._enter(Errand.FALL)
            self.world.emit(CrewFell(self.centre_x, self.centre_y))
            return
        bomb = next((bomb for bomb in self.world.all(DropBomb) if bomb.is_live and not bomb.is_drums), None)
        if bomb is None:
            if self.is_busy:
                self._enter(Errand.DONE)
            return
        away = bomb.centre_x - self.centre_x
        if abs(away) > NEAR_PX:
            self.facing = 1 if away > 0 else -1
            self.remainder_x += self.facing * RUN_SPEED
            self.x += self.remainder_x >> 8
            self.remainder_x &= 255
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
