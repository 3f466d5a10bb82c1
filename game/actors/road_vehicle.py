"""What the vehicles of both columns have in common: their kinds, and how they are told where to go."""

from __future__ import annotations

from operator import attrgetter
from typing import ClassVar

from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import saved

NAMES = ("scout", "truck", "tank", "flak", "bowser", "command")
"""Of the pictures and the events, by kind."""
HANDED = ("scouts", "trucks", "tanks", "flak_trucks", "bowsers", "command_cars")
"""What a stage calls those that are left of each kind when it hands them on."""
FRAME_PX, FRAME_TICKS = 5, 6
FROM_WEST = attrgetter("x")
"""For a sort: those at the same place are left in the order in which they joined."""


class Kind(Codes):
    """Which vehicle."""

    SCOUT = 0
    TRUCK = 1
    TANK = 2
    FLAK = 3
    BOWSER = 4
    COMMAND = 5


class RoadVehicle(Actor, abstract=True):
    """Base of a vehicle that looks west; its column tells it how far it may go."""

    WIDTH: ClassVar[int] = 48
    HEIGHT: ClassVar[int] = 20
    SLEEPS: ClassVar[bool] = False
    PLACEABLE: ClassVar[bool] = False
    MEETS_TILES: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#606848"

    kind: int = saved(0)
    state: int = saved(0)
    state_ticks: int = saved(0)

    def added(self) -> None:
        """On the road, looking west."""
        self.facing, self.grounded = -1, True

    def enter(self, state: int) -> None:
        """Go over to another state; to stay in the same is no change."""
        if state != self.state:
            self.state, self.state_ticks = state, 0
