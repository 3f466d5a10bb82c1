"""A warning lamp under the roof of the hold: amber before the floor tilts, red while the ramp opens and in bad air."""

from __future__ import annotations

from typing import ClassVar

from game.actors.flight_plan import Air, announced
from game.actors.ramp_door import Ramp, RampDoor
from game.core import tilt
from game.core.entity import Entity

TURN_TICKS = 6


class WarningLamp(Entity):
    """Tells what is coming. Only to be looked at."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 16
    COLOUR: ClassVar[str] = "#ffb040"

    def pose(self) -> tuple[str, int]:
        """off, amber or red."""
        coming, door = announced(self.world), self.world.first(RampDoor)
        is_bad = tilt.is_pocket(self.world) or (coming is not None and coming.air != Air.CALM)
        if is_bad or (door is not None and door.state == Ramp.OPENING):
            return "red", self.world.tick // TURN_TICKS
        return ("amber", self.world.tick // TURN_TICKS) if coming is not None else ("off", 0)

    def gives_light(self) -> bool:
        """While it is lit."""
        return self.pose()[0] != "off"
