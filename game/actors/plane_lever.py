"""The lever beside the ramp."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bomb_rack import is_armed
from game.actors.plane_ramp import PlaneRamp
from game.core.entity import Entity, saved
from game.core.events import LeverPulled


class PlaneLever(Entity):
    """`use`, once the bomb is armed: the ramp rises, and nothing stops it."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 40
    REACH: ClassVar[int] = 6
    USE_TICKS: ClassVar[int] = 12
    COLOUR: ClassVar[str] = "#d05030"

    is_thrown: bool = saved(False)

    def can_use(self, user: Entity) -> bool:
        """When there is a reason to be alone in here."""
        return not self.is_thrown and is_armed(self.world)

    def prompt(self) -> str:
        """What use does."""
        return "raise the ramp"

    def use(self, user: Entity) -> None:
        """Up."""
        self.is_thrown = True
        self.world.emit(LeverPulled(self.centre_x, self.centre_y))
        for ramp in self.world.all(PlaneRamp):
            ramp.raise_up()

    def sprite_name(self) -> str:
        """As the lever of the same aeroplane in flight."""
        return "ramp_lever"

    def pose(self) -> tuple[str, int]:
        """Down while the ramp hangs, up once it was thrown."""
        return ("up", 0) if self.is_thrown else ("down", 0)
