"""A pier between two spans: it stands until both are gone."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bridge_span import PIER_PX, BridgeSpan
from game.core.codes import Codes
from game.core.entity import member, saved
from game.core.events import PierSank
from game.core.solid import Solid

LONE_TICKS = 36
"""It stands alone for so long."""
SINK_TICKS = 72
FRAME_TICKS = 6


class Pier(Codes):
    """How it stands."""

    STANDING = 0
    ALONE = 1
    SINKING = 2
    GONE = 3


class BridgePier(Solid):
    """Its box is the deck above it."""

    WIDTH: ClassVar[int] = PIER_PX
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#7c5a58"

    number: int = member(1, "from west to east", minimum=1, maximum=9)

    state: int = saved(Pier.STANDING)
    state_ticks: int = saved(0)

    def _is_alone(self) -> bool:
        """Whether nothing leans on it any more."""
        x, is_beside_any = self.centre_x, False
        for span in self.world.all(BridgeSpan):
            if span.is_beside(x):
                if span.is_standing:
                    return False
                is_beside_any = True
        return is_beside_any

    def _enter(self, state: int) -> None:
        self.state, self.state_ticks = state, 0

    def update(self) -> None:
        """Wait, lean, sink."""
        self.state_ticks += 1
        if self.state == Pier.STANDING:
            if self._is_alone():
                self._enter(Pier.ALONE)
        elif self.state == Pier.ALONE and self.state_ticks >= LONE_TICKS:
            self._enter(Pier.SINKING)
            self.is_open = True
            self.world.emit(PierSank(self.centre_x, self.y))
        elif self.state == Pier.SINKING and self.state_ticks >= SINK_TICKS:
            self._enter(Pier.GONE)

    def pose(self) -> tuple[str, int]:
        """Standing, sinking, a stump."""
        name = ("whole", "whole", "sink", "gone")[self.state]
        return name, self.state_ticks // FRAME_TICKS
