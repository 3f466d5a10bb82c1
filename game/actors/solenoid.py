"""The coil that works a valve: shoot it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.line_valve import LineValve
from game.actors.pipe_hazard import FLOOR, WALLS
from game.core import contacts
from game.core.entity import Entity, choice_member, link_member, saved
from game.core.events import SolenoidStruck

FRAME_TICKS = 8
REACH_OUT = 4
"""It may be hit so far beside itself, px: the bore is wide and the capsule fast."""


class Solenoid(Entity):
    """Sits on floor or ceiling two tiles before its valve."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 16
    HURT_MASK: ClassVar[int] = contacts.PROP
    COLOUR: ClassVar[str] = "#60e0a0"

    valve: int = link_member("the LineValve that it works")
    on: str = choice_member(FLOOR, WALLS, "which wall it sits on")

    is_done: bool = saved(False)

    def hurtbox(self) -> tuple[int, int, int, int]:
        """A little larger than it looks, until it has been hit."""
        if self.is_done:
            return 0, 0, 0, 0
        return self.x - REACH_OUT, self.y - REACH_OUT, self.x + self.width + REACH_OUT, self.feet + REACH_OUT

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Work the valve."""
        if self.is_done:
            return False
        self.is_done = True
        self.world.stage.hits += 1
        self.world.emit(SolenoidStruck(self.centre_x, self.centre_y))
        valve = self.world.get(self.valve)
        if isinstance(valve, LineValve):
            valve.trip()
        return True

    def respawned(self) -> None:
        """Ready again, if it lies ahead."""
        if self.world.is_ahead(self.x):
            self.is_done = False

    def pose(self) -> tuple[str, int]:
        """Blinking, done."""
        return (f"{self.on}_done", 0) if self.is_done else (f"{self.on}_ready", self.world.tick // FRAME_TICKS)
