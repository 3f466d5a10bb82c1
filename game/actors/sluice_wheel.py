"""The sluice wheel: it opens every pen, and takes the bolt from the kennels' grating."""

from __future__ import annotations

from typing import ClassVar

from game.actors.floor_grate import FloorGrate
from game.actors.pen_gate import PenGate
from game.core.entity import Entity, saved
from game.core.events import WheelTurned


class SluiceWheel(Entity):
    """`use`, once."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 32
    USE_TICKS: ClassVar[int] = 30
    REACH: ClassVar[int] = 4
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#d06040"

    is_turned: bool = saved(False)

    def can_use(self, user: Entity) -> bool:
        """Once."""
        return not self.is_turned

    def prompt(self) -> str:
        """What use does."""
        return "turn the wheel"

    def use(self, user: Entity) -> None:
        """Gates up, bolt out."""
        self.is_turned = True
        self.world.emit(WheelTurned(self.centre_x, self.centre_y))
        for gate in self.world.all(PenGate):
            gate.move_to(True)
        for grate in self.world.all(FloorGrate):
            grate.is_bolted = False

    def pose(self) -> tuple[str, int]:
        """As it stands."""
        return ("turned" if self.is_turned else "idle"), 0
