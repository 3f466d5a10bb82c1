"""The box on the tower to which all alarm panels are wired."""

from __future__ import annotations

from typing import ClassVar

from game.actors.alarm_panel import AlarmPanel
from game.core.entity import Entity, saved
from game.core.events import PanelSabotaged


class MasterPanel(Entity):
    """`use` cuts the wires of every AlarmPanel at once."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 24
    REACH: ClassVar[int] = 6
    USE_TICKS: ClassVar[int] = 60
    COLOUR: ClassVar[str] = "#ff6060"

    is_cut: bool = saved(False)

    def can_use(self, user: Entity) -> bool:
        """Once."""
        return not self.is_cut

    def prompt(self) -> str:
        """What use does."""
        return "cut every alarm"

    def use(self, user: Entity) -> None:
        """No panel rings any more."""
        self.is_cut = True
        for panel in self.world.all(AlarmPanel):
            panel.is_sabotaged, panel.ringing = True, 0
        self.world.emit(PanelSabotaged(self.centre_x, self.centre_y))

    def sprite_name(self) -> str:
        """It looks like any panel."""
        return "alarm_panel"

    def pose(self) -> tuple[str, int]:
        """Idle or dead."""
        return ("sabotaged", self.world.tick // 6) if self.is_cut else ("idle", 0)
