"""A prisoner whom Bond has let out: he has a word to say to the nearest guard."""

from __future__ import annotations

from typing import ClassVar

from game.actors.enemy import Enemy, Mood
from game.core.actor import Actor
from game.core.entity import saved
from game.core.events import PunchThrown
from game.core.units import px

RUN_SPEED = px(2.2)
GRIP_PX = 16
BRAWL_TICKS = 600
BLOW_PERIOD = 40
LOOK_TICKS = 420
"""So long he runs after one man; then he has run enough."""
STEP_FRAME_PX, FRAME_TICKS = 5, 10


class FreedPrisoner(Actor):
    """Runs to his man, wrestles with him for 600 ticks, and then sits down: he has done his part."""

    WIDTH: ClassVar[int] = 14
    HEIGHT: ClassVar[int] = 42
    PLACEABLE: ClassVar[bool] = False

    target: int = saved(0)
    ticks: int = saved(0)
    is_brawling: bool = saved(False)
    is_done: bool = saved(False)

    def update(self) -> None:
        """Run, wrestle, sit."""
        self.fall()
        if self.is_done:
            return
        self.ticks += 1
        man = self.world.get(self.target)
        if not isinstance(man, Enemy):
            self._sit_down()
        elif self.is_brawling:
            self._brawl(man)
        elif not man.is_standing() or self.ticks > LOOK_TICKS:
            self._sit_down()
        else:
            self._chase(man)

    def _chase(self, man: Enemy) -> None:
        way = man.centre_x - self.centre_x
        self.facing = 1 if way > 0 else -1
        if abs(way) <= GRIP_PX and abs(man.feet - self.feet) < self.height:
            man.seize(self)
            self.is_brawling, self.ticks, self.vx = True, 0, 0
            return
        self.vx = RUN_SPEED * self.facing
        self.move_x(self.vx)

    def _brawl(self, man: Enemy) -> None:
        if not self.ticks % BLOW_PERIOD:
            self.world.emit(PunchThrown(man.centre_x, man.y + man.height // 2, True))
        if self.ticks >= BRAWL_TICKS or man.mood != Mood.SEIZED:
            if man.mood == Mood.SEIZED:
                man.become(Mood.SEARCH)
            self._sit_down()

    def _sit_down(self) -> None:
        self.is_done, self.is_brawling, self.vx = True, False, 0

    def opens_doors(self) -> bool:
        """While he runs."""
        return bool(self.vx)

    def respawned(self) -> None:
        """His part is over; whom he held is free."""
        man = self.world.get(self.target)
        if self.is_brawling and isinstance(man, Enemy) and man.mood == Mood.SEIZED:
            man.become(Mood.PATROL)
        self._sit_down()

    def pose(self) -> tuple[str, int]:
        """Run, brawl, sit, or stand and look."""
        if self.is_done:
            return "sit", 0
        if self.is_brawling:
            return "brawl", self.ticks // FRAME_TICKS
        return (
            ("run", (self.x if self.facing > 0 else -self.x) // STEP_FRAME_PX) if self.vx else ("idle", self.ticks // FRAME_TICKS)
        )
