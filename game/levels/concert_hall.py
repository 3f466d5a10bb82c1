"""Chapter 1, Concert hall escape: the stages' scripts."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.gate import Gate
from game.actors.intel import Intel
from game.actors.koskov import Koskov, Mood
from game.actors.stage_exit import StageExit
from game.actors.stage_lift import StageLift
from game.actors.stage_winch import StageWinch
from game.core.entity import saved
from game.core.events import BellRang
from game.core.stage import Bonus, Stage
from game.core.units import TICKS_PER_SECOND

WARNING_TICKS = 30 * TICKS_PER_SECOND
WARNING_STROKES = 3
STROKE_TICKS = 40
NEVER_HELD_POINTS = 1500
OBJECTIVE_PERIOD = 15
"""Every so many ticks the objective is thought over."""


class Backstage(Stage):
    """Take Koskov down through the hall's machines before the bell. At the bell doors close; nobody dies of it."""

    COLOUR: ClassVar[str] = "#ffffff"

    has_rung: bool = saved(False)
    was_held: bool = saved(False)
    intel_in_all: int = saved(0)

    def added(self) -> None:
        """Count what there is to find."""
        super().added()
        self.intel_in_all = len(self.world.all(Intel))

    def update(self) -> None:
        """Ring the bell; keep the objective up to date."""
        if self.outcome:
            return
        if 0 < self.clock <= WARNING_TICKS and not (WARNING_TICKS - self.clock) % STROKE_TICKS:
            if (WARNING_TICKS - self.clock) // STROKE_TICKS < WARNING_STROKES:
                self.world.emit(BellRang(*self.place(), False))
        koskov = self.world.first(Koskov)
        if koskov is not None and koskov.mood == Mood.HELD:
            self.was_held = True
        if not self.world.tick % OBJECTIVE_PERIOD or not self.objective:
            self._think_of_objective(koskov)

    def clock_ended(self) -> None:
        """The second half begins."""
        self.has_rung = True
        self.world.emit(BellRang(*self.place(), True))

    def _think_of_objective(self, koskov: Koskov | None) -> None:
        """Name what stands between Bond and the way out, the nearest thing first."""
        world = self.world
        way_out = world.first(StageExit)
        winch = world.first(StageWinch)
        big = next((lift for lift in world.all(StageLift) if lift.circuit == "big"), None)
        bond = world.first(Bond)
        text, target = "Bring Koskov to the pit door", way_out.id if way_out else 0
        if koskov is not None and bond is not None:
            if koskov.mood == Mood.HELD:
                text, target = "Free Koskov", koskov.id
            elif way_out is not None and way_out.was_reached and koskov.mood != Mood.FOLLOW:
                text, target = "Go back for Koskov", koskov.id
            elif koskov.mood == Mood.WAIT and big is not None and koskov.rides(big):
                text, target = "Meet Koskov below, at the lift", koskov.id
                if winch is not None and not winch.is_thrown:
                    text, target = "Throw the winch", winch.id
            elif koskov.mood == Mood.WAIT:
                text, target = "Tell Koskov to follow", koskov.id
            elif big is not None and not self._is_lowered(big):
                text, target = "Bring Koskov to the lift", big.id
        self.objective, self.objective_id = text, target

    def _is_lowered(self, big: StageLift) -> bool:
        """Whether the big lift has come down and opened its gate."""
        gate = self.world.get(big.gate)
        return isinstance(gate, Gate) and gate.is_open

    def progress(self) -> int:
        """Koskov joins, boards the lift, is lowered, is met again; the winch between."""
        world = self.world
        koskov = world.first(Koskov)
        big = next((lift for lift in world.all(StageLift) if lift.circuit == "big"), None)
        is_lowered = big is not None and self._is_lowered(big)
        steps = super().progress() + sum(winch.is_thrown for winch in world.all(StageWinch)) + is_lowered
        if koskov is not None:
            follows = koskov.mood == Mood.FOLLOW
            has_boarded = is_lowered or (big is not None and koskov.mood == Mood.WAIT and koskov.rides(big))
            steps += (follows or has_boarded) + has_boarded + (is_lowered and follows)
        return steps

    def phase(self) -> tuple[int, ...]:
        """Koskov's mood besides."""
        koskov = self.world.first(Koskov)
        return (*super().phase(), koskov.mood if koskov else 0)

    def intel_total(self) -> int:
        """How much intel the map holds."""
        return self.intel_in_all

    def bonuses(self) -> list[Bonus]:
        """Never held, besides the common ones."""
        bonuses = super().bonuses()
        if not self.was_held:
            bonuses.append(Bonus("Koskov never held", NEVER_HELD_POINTS))
        return bonuses
