"""A strap under the roof of the hold: it hangs plumb while the plane does not, and leans ahead of what is announced."""

from __future__ import annotations

from typing import ClassVar

from game.actors.flight_plan import announced
from game.core import tilt
from game.core.entity import Entity, choice_member

SWAY_TICKS = 7


class HangingStrap(Entity):
    """Fastened at the middle of its lower edge. Only to be looked at."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 16
    COLOUR: ClassVar[str] = "#c0a878"

    length: str = choice_member("short", ("short", "long"), "how long it is")

    def pose(self) -> tuple[str, int]:
        """By the attitude, a step further once a change is announced; swaying in a pocket of air."""
        name = "strap_long" if self.length == "long" else "strap"
        if tilt.is_pocket(self.world):
            return f"{name}_sway", self.world.tick // SWAY_TICKS
        steps = tilt.attitude(self.world)
        coming = announced(self.world)
        if coming is not None:
            steps += (coming.steps > steps) - (coming.steps < steps)
        return name, max(-tilt.MOST, min(steps, tilt.MOST)) + tilt.MOST
