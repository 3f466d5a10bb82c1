"""The lever beside the ramp's door. Necros throws it; it shows how far the door is."""

from __future__ import annotations

from typing import ClassVar

from game.actors.ramp_door import Ramp, RampDoor
from game.core.entity import Entity

POSES = {Ramp.SHUT: "up", Ramp.OPENING: "moving", Ramp.OPEN: "down"}
FRAMES = 3


class RampLever(Entity):
    """Stands by the door. Only to be looked at."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 40
    COLOUR: ClassVar[str] = "#d05030"

    def pose(self) -> tuple[str, int]:
        """up, moving or down."""
        door = self.world.first(RampDoor)
        if door is None:
            return "up", 0
        return POSES[door.state], min(door.state_ticks * FRAMES // door.open_ticks, FRAMES - 1)
