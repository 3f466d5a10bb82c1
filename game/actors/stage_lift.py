"""A trap lift under the stage: a platform in rails. The winch decides which circuit has power."""

from __future__ import annotations

from typing import ClassVar

from game.core.codes import Codes
from game.core.entity import choice_member, link_member, member, saved, speed_member
from game.core.events import LiftRang, LiftStopped
from game.core.solid import Solid
from game.core.units import SUBPIXELS, TILE

BELL_TICKS = 20
"""The bell rings so long before the lift moves."""
BELL_FRAME_TICKS = 5


class Power(Codes):
    """What the winch has done."""

    BEFORE = 0
    THROWN = 1


class StageLift(Solid):
    """Circuit `a` runs until the winch is thrown, then sinks. `b` then goes down when stepped on, `big` once, with Koskov."""

    BLOCKS_SIGHT: ClassVar[bool] = False
    HEIGHT: ClassVar[int] = 16
    COLOUR: ClassVar[str] = "#3090d0"

    circuit: str = choice_member(
        "a", ("a", "b", "big"), "a: runs until the winch is thrown; b: then goes down when stepped on; big: once, with Koskov"
    )
    top_row: int = member(0, "map row of the platform when it is up", minimum=0)
    bottom_row: int = member(0, "map row of the platform when it is down", minimum=0)
    speed: int = speed_member(1.2, "px per tick")
    dwell_ticks: int = member(90, "ticks of rest at either end", minimum=BELL_TICKS)
    starts_down: bool = member(False, "its first way is upwards")
    gate: int = link_member("the gate that opens when the lift has come down")

    power: int = saved(0)
    goes_down: bool = saved(True)
    rest: int = saved(0)
    """Ticks of rest left."""
    is_resting: bool = saved(True)

    def added(self) -> None:
        """Begin at rest."""
        self.goes_down = not self.starts_down
        self.rest = self.dwell_ticks

    def throw(self) -> None:
        """The winch was thrown: power goes to the other circuit."""
        self.power = Power.THROWN
        if self.circuit == "a":
            self.goes_down = True
            self.is_resting = self._is_at(self.bottom_row)
        else:
            self.rest = BELL_TICKS
            self.is_resting = True

    def _is_at(self, row: int) -> bool:
        return self.y == row * TILE

    def _runs(self) -> bool:
        """Whether it leaves its rest by itself."""
        if self.circuit == "a":
            return self.power == Power.BEFORE
        if self.circuit == "b":
            return self.power == Power.THROWN and (not self._is_at(self.top_row) or self._carries_somebody())
        return self.power == Power.THROWN and self._is_at(self.top_row) and self._carries_companion()

    def _carries_somebody(self) -> bool:
        return any(actor.rides(self) for actor in self.world.awake_actors)

    def _carries_companion(self) -> bool:
        return any(actor.is_companion() and actor.rides(self) for actor in self.world.awake_actors)

    def update(self) -> None:
        """Rest, ring, move."""
        if self.is_resting:
            if not self._runs():
                self.rest = max(self.rest, BELL_TICKS)
                return
            if self.rest == BELL_TICKS:
                self.world.emit(LiftRang(self.centre_x, self.y))
            self.rest -= 1
            if self.rest <= 0:
                self.is_resting = False
            return
        target = (self.bottom_row if self.goes_down else self.top_row) * TILE
        way = (target - self.y) * SUBPIXELS - self.remainder_y
        self.move(0, max(-self.speed, min(self.speed, way)))
        if self.y == target:
            self._stop()

    def _stop(self) -> None:
        self.remainder_y = 0
        self.is_resting = True
        self.rest = self.dwell_ticks
        self.world.emit(LiftStopped(self.centre_x, self.y))
        if self.circuit == "big":
            gate = self.world.get(self.gate)
            if gate is not None and hasattr(gate, "raise_up"):
                gate.raise_up()
        self.goes_down = not self.goes_down

    def rings(self) -> bool:
        """Whether its bell is ringing."""
        return self.is_resting and self._runs() and self.rest <= BELL_TICKS

    def pose(self) -> tuple[str, int]:
        """The platform by its width; a lamp while the bell rings."""
        name = f"w{self.width}"
        return (name + "_bell", self.world.tick // BELL_FRAME_TICKS) if self.rings() else (name, 0)
