"""Steam comes on the beat of the pumps: a tell, a blow, a rest; each group of vents a stroke later than the one before."""

from __future__ import annotations

from typing import ClassVar

from game.actors.valve_wheel import WHEELS, valves_open
from game.core.codes import Codes
from game.core.entity import Difficulty, Entity, member, saved

CYCLE_TICKS = 240
STROKE_TICKS = 60
"""The pumps beat once a second."""
GROUPS = CYCLE_TICKS // STROKE_TICKS
TELL_TICKS = {Difficulty.RECRUIT: 36, Difficulty.AGENT: 24, Difficulty.DOUBLE_O: 20}
BLOW_TICKS = {Difficulty.RECRUIT: 36, Difficulty.AGENT: 48, Difficulty.DOUBLE_O: 60}


class Breath(Codes):
    """What a vent does."""

    DEAD = 0
    REST = 1
    TELL = 2
    BLOW = 3


class SteamCycle(Entity, abstract=True):
    """The base of what steam moves. Alive while so many valves are open; it begins with a tell, never with a blow."""

    COLOUR: ClassVar[str] = "#c0e8f0"
    IS_FIXED: ClassVar[bool] = False

    group: int = member(0, "which stroke of the pumps drives it", minimum=0, maximum=GROUPS - 1)
    alive_from: int = member(0, "steam comes from so many open valves on", minimum=0, maximum=WHEELS)
    alive_to: int = member(WHEELS, "and up to so many", minimum=0, maximum=WHEELS)

    is_warm: bool = saved(False)
    """Its first tell has begun since steam came."""

    def added(self) -> None:
        """What has steam from the start is in the middle of its cycle."""
        self.is_warm = self.has_steam()

    def clock(self) -> int:
        """The tick of its own cycle, 0 to 239: the tell begins at 0. It counts also while the vent sleeps."""
        return (self.world.tick - STROKE_TICKS * self.group) % CYCLE_TICKS

    def has_steam(self) -> bool:
        """Whether the valves send steam here now."""
        return self.alive_from <= valves_open(self.world) <= self.alive_to

    def warm_up(self) -> None:
        """Once a tick: note that steam comes or has gone."""
        self.is_warm = (self.is_warm or not self.clock()) and self.has_steam()

    def tell_ticks(self) -> int:
        """How long it warns."""
        return TELL_TICKS[self.world.difficulty]

    def blow_ticks(self) -> int:
        """How long it blows."""
        return BLOW_TICKS[self.world.difficulty]

    def breath(self) -> int:
        """What it does now."""
        if not self.is_warm:
            return Breath.DEAD
        clock, tell = self.clock(), self.tell_ticks()
        if clock < tell:
            return Breath.TELL
        return Breath.BLOW if clock < tell + self.blow_ticks() else Breath.REST
