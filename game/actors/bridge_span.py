"""A span of the bridge: an arch that bears, cracks, falls, and may take its neighbours along."""

from __future__ import annotations

from operator import attrgetter
from typing import ClassVar

from game.actors.bridge_vehicle import LOADS, BridgeVehicle
from game.actors.road_vehicle import Kind
from game.core.codes import Codes
from game.core.entity import member, saved
from game.core.events import SpanCracked, SpanFell
from game.core.solid import Solid
from game.core.world import World

PIER_PX = 32
"""Between two spans."""
WALL_LOAD = 3
"""A walled-up arch with less on it than this only cracks at the first blow."""
NEEDS = (3, 4, 5)
"""A neighbour falls with so much on it, by difficulty."""
NEED_STEP = 1
"""And so much more for each step outwards."""
DOMINO_TICKS = 24
"""From one fall to the next."""
FALL_TICKS = 84
"""Until all of it is in the river."""
FRAME_TICKS = 6
SMOKE_SHIFT = 3
SPREADS_NOT, SPREADS_BOWSER, SPREADS = 0, 1, 2


class Arch(Codes):
    """How it stands."""

    WHOLE = 0
    CRACKED = 1
    FALLING = 2
    GONE = 3


BY_NUMBER = attrgetter("number")


class BridgeSpan(Solid):
    """The deck of it is its box: what drives, rolls and lies on the bridge is on it."""

    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#9a7670"

    number: int = member(1, "from west to east", minimum=1, maximum=9)
    walled: bool = member(False, "a walled-up arch: it may crack before it falls")

    state: int = saved(Arch.WHOLE)
    state_ticks: int = saved(0)
    step: int = saved(0)
    """How many falls from the blow."""
    spread: int = saved(SPREADS_NOT)
    """Whether its fall takes others along: not, for the sake of a bowser only, or by their load."""
    has_bowser: bool = saved(False)
    """A bowser fell with it."""

    @property
    def is_standing(self) -> bool:
        """Whether it bears anything."""
        return self.state <= Arch.CRACKED

    def is_beside(self, x: int) -> bool:
        """Whether column x (px) is on one of its piers."""
        return self.x - PIER_PX <= x < self.x + self.width + PIER_PX

    def vehicles(self) -> list[BridgeVehicle]:
        """Who stands on it, by the middle; on a pier, who is nearer to it than to the next span."""
        left, right = self.x - PIER_PX // 2, self.x + self.width + PIER_PX // 2
        return [one for one in self.world.all(BridgeVehicle) if left <= one.x + one.width // 2 < right and one.is_on_road]

    def weight(self) -> int:
        """What it bears now."""
        return sum(LOADS[one.kind] for one in self.vehicles())

    def neighbours(self) -> list[BridgeSpan]:
        """The spans at its two sides."""
        return [span for span in self.world.all(BridgeSpan) if abs(span.number - self.number) == 1]

    # Breaking

    def strike(self, *, is_sure: bool, has_domino: bool) -> None:
        """A charge burst on it. `is_sure`: a walled-up arch does not only crack; `has_domino`: its load spreads the fall."""
        if self.walled and self.state == Arch.WHOLE and self.weight() < WALL_LOAD and not is_sure:
            self.state, self.state_ticks = Arch.CRACKED, 0
            self.world.emit(SpanCracked(self.x + self.width // 2, self.y))
            return
        self.fall(0, SPREADS if has_domino else SPREADS_BOWSER)

    def fall(self, step: int, spread: int) -> None:
        """Down it goes, with all that is on it."""
        if not self.is_standing:
            return
        aboard = self.vehicles()
        self.has_bowser = any(one.kind == Kind.BOWSER for one in aboard)
        self.state, self.state_ticks, self.step, self.spread, self.is_open = Arch.FALLING, 0, step, spread, True
        for one in aboard:
            one.go_down()
        self.world.emit(SpanFell(self.x + self.width // 2, self.y, self.number))

    def update(self) -> None:
        """The next ones, and the river."""
        self.state_ticks += 1
        if self.state != Arch.FALLING:
            return
        if self.state_ticks == DOMINO_TICKS:
            need = NEEDS[self.world.difficulty] + NEED_STEP * self.step
            for span in self.neighbours():
                if self.has_bowser or (self.spread == SPREADS and span.weight() >= need):
                    span.fall(self.step + 1, self.spread)
        elif self.state_ticks >= FALL_TICKS:
            self.state, self.state_ticks = Arch.GONE, 0

    # Looks

    def pose(self) -> tuple[str, int]:
        """Walled up or open; whole, cracked, falling, gone."""
        kind = "wall" if self.walled else "arch"
        name = ("whole", "cracked", "fall", "gone")[self.state]
        since = 0 if self.state == Arch.FALLING else self.number * SMOKE_SHIFT  # no two of them smoke in step
        return f"{kind}_{name}", since + self.state_ticks // FRAME_TICKS


def bridge_of(world: World) -> list[BridgeSpan]:
    """The spans from west to east."""
    return sorted(world.all(BridgeSpan), key=BY_NUMBER)
