"""A bank of steam that stands in a room when the last valve is open."""

from __future__ import annotations

from typing import ClassVar

from game.actors.valve_wheel import WHEELS, valves_open
from game.core.entity import member
from game.core.zone import Zone

DRIFT_TICKS = 8


class SteamBank(Zone):
    """Nobody sees through it. It harms nobody."""

    COLOUR: ClassVar[str] = "#d8e8f0"

    alive_from: int = member(WHEELS, "it stands from so many open valves on", minimum=0, maximum=WHEELS)

    def is_active(self) -> bool:
        """Whether it stands."""
        return valves_open(self.world) >= self.alive_from

    def veil(self) -> tuple[int, int, int, int]:
        """All of it."""
        return self.hurtbox() if self.is_active() else (0, 0, 0, 0)

    def pose(self) -> tuple[str, int]:
        """Drifting; "idle" is repeated over the box."""
        return ("idle", self.world.tick // DRIFT_TICKS) if self.is_active() else ("", 0)
