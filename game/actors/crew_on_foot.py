"""Who runs on the bridge; where it is gone he falls."""

from __future__ import annotations

from typing import ClassVar

from game.core.actor import Actor
from game.core.events import CrewFell
from game.core.units import px

RUN_SPEED = px(1.25)
GRAVITY = px(0.3)
"""1/256 px per tick^2."""
FOOT_PX = 2
"""The road is looked for so far below the feet, px."""
FRAME_PX = 5


class CrewOnFoot(Actor, abstract=True):
    """Base of all who got out of a vehicle."""

    WIDTH: ClassVar[int] = 8
    HEIGHT: ClassVar[int] = 14
    SLEEPS: ClassVar[bool] = False
    PLACEABLE: ClassVar[bool] = False
    MEETS_TILES: ClassVar[bool] = False

    def run(self) -> None:
        """A tick's way in the direction that he looks in."""
        self.remainder_x += self.facing * RUN_SPEED
        self.x += self.remainder_x >> 8
        self.remainder_x &= 255

    def loses_footing(self) -> bool:
        """Whether there is no road under him any more; then he cries."""
        if self.world.floor_below(self.centre_x, self.feet, FOOT_PX) >= 0:
            return False
        self.world.emit(CrewFell(self.centre_x, self.centre_y))
        return True

    def plunge(self) -> None:
        """A tick's fall, out of the map in the end."""
        self.vy += GRAVITY
        self.remainder_y += self.vy
        self.y += self.remainder_y >> 8
        self.remainder_y &= 255
        if self.feet >= self.world.grid.pixel_height:
            self.remove()
