"""A winch: one press, and the machine does something else from then on."""

from __future__ import annotations

from typing import ClassVar

from game.actors.chandelier import Chandelier
from game.actors.cloud_lift import CloudLift
from game.actors.gate import Gate
from game.actors.stage_lift import StageLift
from game.core.entity import Entity, choice_member, link_member, saved
from game.core.events import LeverPulled

TURN_TICKS = 40
FRAME_TICKS = 5


class StageWinch(Entity):
    """Throws the power from one circuit of stage lifts to the other; or moves the cloud, the chandelier, or a gate."""

    WIDTH: ClassVar[int] = 24
    HEIGHT: ClassVar[int] = 32
    REACH: ClassVar[int] = 4
    COLOUR: ClassVar[str] = "#40c0c0"

    drives: str = choice_member("lifts", ("lifts", "cloud", "chandelier", "gate"), "what it moves")
    gate: int = link_member("the gate that it raises, where it drives one")

    is_thrown: bool = saved(False)
    turning: int = saved(0)

    def can_use(self, user: Entity) -> bool:
        """Once."""
        return not self.is_thrown

    def prompt(self) -> str:
        """What use does."""
        return "open the gate" if self.drives == "gate" else "throw the winch"

    def use(self, user: Entity) -> None:
        """Begin to turn."""
        self.is_thrown = True
        self.turning = TURN_TICKS
        self.world.emit(LeverPulled(self.centre_x, self.centre_y))

    def update(self) -> None:
        """Turn, then throw the power over."""
        if self.turning:
            self.turning -= 1
            if not self.turning:
                self._throw()

    def _throw(self) -> None:
        if self.drives == "gate":
            gate = self.world.get(self.gate)
            if isinstance(gate, Gate):
                gate.raise_up()
        elif self.drives == "chandelier":
            for chandelier in self.world.all(Chandelier):
                chandelier.throw()
        else:
            for lift in self.world.all(StageLift):
                if isinstance(lift, CloudLift) == (self.drives == "cloud"):
                    lift.throw()

    def can_sleep(self) -> bool:
        """Not while it turns: whoever threw it may run on."""
        return not self.turning

    def pose(self) -> tuple[str, int]:
        """Idle, turning or thrown."""
        if self.turning:
            return "turning", (TURN_TICKS - self.turning) // FRAME_TICKS
        return ("thrown" if self.is_thrown else "idle"), 0
