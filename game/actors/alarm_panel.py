"""An alarm panel: officers run to it; it can be put out of order beforehand."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, saved
from game.core.events import PanelSabotaged
from game.core.units import TILE

RING_TICKS = 180
FRAME_TICKS = 6
SABOTAGE_TICKS = 40
RUN_RANGE = 30 * TILE
"""A panel farther away than this (px) is none."""
FLOOR_PX = 3 * TILE
"""Nor is one that is so much higher or lower."""


class AlarmPanel(Entity):
    """`use` sabotages it, in 40 ticks."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 24
    REACH: ClassVar[int] = 6
    USE_TICKS: ClassVar[int] = SABOTAGE_TICKS
    COLOUR: ClassVar[str] = "#ff3030"

    is_sabotaged: bool = saved(False)
    ringing: int = saved(0)

    def can_use(self, user: Entity) -> bool:
        """As long as it works."""
        return not self.is_sabotaged

    def prompt(self) -> str:
        """What use does."""
        return "cut the wires"

    def use(self, user: Entity) -> None:
        """It will not ring any more."""
        self.is_sabotaged = True
        self.ringing = 0
        self.world.emit(PanelSabotaged(self.centre_x, self.centre_y))

    def pull(self) -> None:
        """An officer pulls the handle."""
        if not self.is_sabotaged:
            self.ringing = RING_TICKS
            self.world.rouse(self)
            self.world.stage.raise_alarm(self.centre_x, self.centre_y)

    def update(self) -> None:
        """Ring for a while."""
        if self.ringing:
            self.ringing -= 1
        else:
            self.world.rest(self)

    def pose(self) -> tuple[str, int]:
        """Idle, ringing or dead."""
        if self.is_sabotaged:
            return "sabotaged", self.world.tick // FRAME_TICKS
        return ("ringing", self.world.tick // FRAME_TICKS) if self.ringing else ("idle", 0)


def nearest_panel(body: Entity) -> AlarmPanel | None:
    """The nearest panel on the floor of `body` that works and does not ring yet."""
    best: AlarmPanel | None = None
    for panel in body.world.all(AlarmPanel):
        if panel.is_sabotaged or panel.ringing or abs(panel.feet - body.feet) > FLOOR_PX:
            continue
        distance = abs(panel.centre_x - body.centre_x)
        if distance <= RUN_RANGE and (best is None or distance < abs(best.centre_x - body.centre_x)):
            best = panel
    return best
