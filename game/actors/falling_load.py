"""Snow on a roof or on a scaffold's planks: shot at, it creaks and comes down on whoever is below."""

from __future__ import annotations

from typing import ClassVar

from game.actors.target import Area, Target
from game.core.entity import choice_member, member, saved
from game.core.events import LoadCreaked, LoadFell
from game.core.units import TILE

REST, CREAKING, FALLING, DOWN = range(4)
POSES = "rest", "creak", "fall", "down"
CREAK_TICKS = 24
FALL_PX = 7
"""A tick."""
PACE = 6
BURIED_POINTS = 500


class FallingLoad(Target):
    """Falls straight down."""

    PHASE: ClassVar[int] = 0
    COLOUR: ClassVar[str] = "#c0d8f0"

    kind: str = choice_member("snow", ("snow", "scaffold"), "a roof's snow, or planks with snow on them")
    fall_tiles: int = member(3, "how deep it falls", minimum=1, maximum=28)

    state: int = saved(REST)
    timer: int = saved(0)
    left: int = saved(0)
    """How far it has still to fall, px."""

    def areas(self) -> tuple[Area, ...]:
        """All of it, while it lies."""
        return ((0, self.hurtbox()),) if self.state == REST else ()

    def struck(self, priority: int, x: int, y: int) -> None:
        """Creak: there is time to look up."""
        self.state, self.timer, self.left = CREAKING, CREAK_TICKS, self.fall_tiles * TILE
        self.world.emit(LoadCreaked(self.centre_x, self.feet, self.kind))

    def update(self) -> None:
        """Creak, fall, bury."""
        if self.state == CREAKING:
            self.timer -= 1
            if not self.timer:
                self.state = FALLING
        elif self.state == FALLING:
            step = min(FALL_PX, self.left)
            self.y += step
            self.left -= step
            self._bury()
            if not self.left:
                self.state = DOWN
                self.world.emit(LoadFell(self.centre_x, self.feet, self.kind))

    def _bury(self) -> None:
        for target in self.world.all(Target):
            if target is not self and self.overlaps(target) and target.buried():
                self.world.stage.stuns += 1
                self.world.stage.gain(BURIED_POINTS, target.centre_x, target.y)

    def pose(self) -> tuple[str, int]:
        """By kind and state."""
        return f"{self.kind}_{POSES[self.state]}", self.world.tick // PACE
