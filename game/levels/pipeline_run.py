"""Chapter 2, Pipeline run: the stages' scripts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from game.actors.border_ring import BorderRing
from game.actors.buffer_zone import BufferZone
from game.actors.capsule import Capsule, Ride
from game.actors.hunter_pig import Chase, HunterPig
from game.actors.pipe_hazard import CYCLE_TICKS
from game.actors.pump_stop import PumpStop
from game.core.entity import Entity, saved
from game.core.events import BeatBegan
from game.core.stage import Bonus, Outcome, Stage

PARKED_POINTS = 3000
UNLIT_POINTS = 2000
"""No searchlight has caught the capsule."""
NO_SOLDIER_POINTS = 1000
UNHURT_POINTS = 1000
"""For each stretch between two pump stops without a blow."""
LAST_WORDS = "KOSKOV: I think I am ill.|BOND: You are free. It passes."
SHUT_OUT_LINE = "BOND: Now there isn't."
"""The answer to the light behind them, once there is none."""
SHUT_OUT = 1
"""Bits of what has been remarked upon."""
LOW_PRESSURE_LINE = "The pressure falls. We shall be late."
PHASE_TICKS = 12
"""A search keeps moments apart by so many ticks of the flames' cycle."""


class Pig(Stage):
    """Ride the capsule through the pipe and over the border, and park it in the box."""

    COLOUR: ClassVar[str] = "#ffffff"
    NEEDS: ClassVar[tuple[str, ...]] = ("Capsule", "BufferZone")
    HAS_ALARM: ClassVar[bool] = False
    MEDALS: ClassVar[Mapping[str, str]] = {**Stage.MEDALS, "Ghost": "never lit", "Clean hands": "no soldier hit"}

    hull: int = saved(0)
    """The hull's pips a tick ago."""
    is_scratched: bool = saved(False)
    """In this stretch the hull took a blow."""
    clean_stretches: int = saved(0)
    stops: int = saved(0)
    """Pump stops reached, and the border."""
    is_in_beat: bool = saved(False)
    """The music goes with the flames."""
    parked: int = saved(0)
    """1: at the end of the line, 2: in the box by its own brake."""

    def capsule(self) -> Capsule | None:
        """What the player rides."""
        return self.world.first(Capsule)

    def pips(self) -> tuple[int, int]:
        """The hull."""
        capsule = self.capsule()
        return (max(capsule.health, 0), capsule.max_health()) if capsule is not None else (0, 0)

    def update(self) -> None:
        """The beat, stretches, the border, the end of the line."""
        if not self.is_in_beat and not self.world.tick % CYCLE_TICKS:
            self.is_in_beat = True
            self.world.emit(BeatBegan(*self.place()))
        capsule = self.capsule()
        if capsule is None or self.outcome:
            return
        self.is_scratched = self.is_scratched or capsule.health < self.hull
        self.hull = capsule.health
        ring = self.world.first(BorderRing)
        has_crossed = ring is not None and ring.is_crossed
        stops = sum(stop.is_lit for stop in self.world.all(PumpStop)) + has_crossed
        if stops > self.stops:
            self.stops = stops
            self._end_stretch()
            if has_crossed:
                for hunter in self.world.all(HunterPig):
                    hunter.end()
        elif not has_crossed and any(hunter.state == Chase.ENDED for hunter in self.world.all(HunterPig)):
            self.remark(SHUT_OUT, SHUT_OUT_LINE)
        self.objective = self._objective(capsule, has_crossed)
        box = self.world.first(BufferZone)
        self.objective_id = box.id if box is not None and has_crossed else 0
        if capsule.state == Ride.PARKED and not self.parked:
            self.parked = 2 if capsule.is_neat else 1
            self._end_stretch()
            self.say_all(LAST_WORDS, *self.place())
            self.win()

    def _end_stretch(self) -> None:
        self.clean_stretches += not self.is_scratched
        self.is_scratched = False

    def _objective(self, capsule: Capsule, has_crossed: bool) -> str:
        if has_crossed:
            return "Brake: come to rest in the box"
        if any(hunter.is_hunting for hunter in self.world.all(HunterPig)):
            return "Keep ahead of the hunter"
        return "Ride the pipe to the border"

    def clock_ended(self) -> None:
        """The pressure falls: the pipe flows more slowly from here on. Nobody dies of it."""
        self.say("BOND", LOW_PRESSURE_LINE, *self.place())

    def player_died(self, reason: str) -> None:
        """A wreck also spoils the stretch."""
        self.is_scratched = True
        super().player_died(reason)

    def respawn(self) -> None:
        """The music begins anew with the next cycle of the flames."""
        super().respawn()
        self.is_in_beat = False

    def music_layers(self) -> tuple[str, ...]:
        """It flows; from the first pump stop on it drives; the hunter and the fastest stretch bring the chase.

        Past the border the shoe is alone.
        """
        ring = self.world.first(BorderRing)
        if ring is not None and ring.is_crossed:
            return ()
        is_last_stretch = 0 < len(self.world.all(PumpStop)) <= self.stops
        if is_last_stretch or any(hunter.is_hunting for hunter in self.world.all(HunterPig)):
            return ("flow", "drive", "chase")
        return ("flow", "drive") if self.stops else ("flow",)

    def bonuses(self) -> list[Bonus]:
        """The clock, the lamps, the soldiers, clean stretches, the box."""
        bonuses = super().bonuses()
        if self.is_ghost():
            bonuses.append(Bonus("Never lit", UNLIT_POINTS))
        if self.has_clean_hands():
            bonuses.append(Bonus("No soldier hit", NO_SOLDIER_POINTS))
        if self.clean_stretches:
            bonuses.append(Bonus(f"{self.clean_stretches} stretches unhurt", self.clean_stretches * UNHURT_POINTS))
        if self.parked > 1:
            bonuses.append(Bonus("Parked", PARKED_POINTS))
        return bonuses

    def has_clean_hands(self) -> bool:
        """No soldier was shot into the snow."""
        return not self.stuns

    # What the prover asks

    def progress(self) -> int:
        """Pump stops and the border."""
        return self.stops + (self.outcome == Outcome.WON)

    def goal(self) -> Entity | None:
        """The next pump stop, or the box."""
        ahead = [stop for stop in self.world.all(PumpStop) if not stop.is_lit]
        return min(ahead, key=lambda stop: stop.x, default=None) or self.world.first(BufferZone)

    def phase(self) -> tuple[int, ...]:
        """The wall, the hull, the beat."""
        capsule = self.capsule()
        if capsule is None:
            return ()
        return (capsule.side, capsule.health, capsule.notch, self.world.tick % CYCLE_TICKS // PHASE_TICKS)
