"""Chapter 1, Concert hall escape: the stages' scripts."""

from __future__ import annotations

from typing import ClassVar

from game.actors.batten import Batten
from game.actors.bell_door import BellDoor
from game.actors.cloud_lift import CloudLift
from game.actors.gate import Gate
from game.actors.getaway_car import GetawayCar
from game.actors.koskov import Koskov, Mood
from game.actors.rope_pin import RopePin
from game.actors.sound_mask import SoundMask
from game.actors.stage_exit import StageExit
from game.actors.stage_lift import StageLift
from game.actors.stage_winch import StageWinch
from game.core.entity import Entity, saved
from game.core.events import BellRang
from game.core.stage import Bonus, Stage
from game.core.units import TICKS_PER_SECOND, TILE

WARNING_TICKS = 30 * TICKS_PER_SECOND
WARNING_STROKES = 3
STROKE_TICKS = 40
NEVER_HELD_POINTS = 1500
BEFORE_THE_BELL = ("orchestra_tuning_far", "pit_murmur", "house_murmur")
"""Beds of an interval."""
SHUT_REACH = 20 * TILE
"""So near to a door that the bell has shut he is told of it, px."""
OBJECTIVE_PERIOD = 15
"""Every so many ticks the objective is thought over."""


class Backstage(Stage):
    """Take Koskov down through the hall's machines before the bell. At the bell doors close; nobody dies of it."""

    COLOUR: ClassVar[str] = "#ffffff"
    NEEDS: ClassVar[tuple[str, ...]] = ("GetawayCar",)

    has_rung: bool = saved(False)
    was_held: bool = saved(False)

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
        for door in self.world.all(BellDoor):
            door.ring()
        for mask in self.world.all(SoundMask):
            mask.ring()

    def bed(self, zone_bed: str) -> str:
        """After the bell nobody tunes any more: the second half is heard instead."""
        return "" if self.has_rung and zone_bed in BEFORE_THE_BELL else zone_bed

    def carries_player(self) -> bool:
        """In the car, once it goes."""
        return any(car.driving for car in self.world.all(GetawayCar))

    def _think_of_objective(self, koskov: Koskov | None) -> None:
        """Name what stands between Bond and the way out, the nearest thing first."""
        text, target = self._next_thing(koskov)
        self.objective, self.objective_id = text, target.id if target is not None else 0

    def _next_thing(self, koskov: Koskov | None) -> tuple[str, Entity | None]:
        """What to do next, and where."""
        world = self.world
        way_out = world.first(GetawayCar) or world.first(StageExit)
        if koskov is None:
            return "Get out", way_out
        if koskov.mood == Mood.HELD:
            return "Free Koskov", koskov
        if koskov.mood == Mood.ABOARD:
            return self._at_the_car(world.first(GetawayCar))
        big = next((lift for lift in world.all(StageLift) if lift.circuit == "big"), None)
        cloud = world.first(CloudLift)
        waits = koskov.mood == Mood.WAIT
        if big is not None and not self._is_lowered(big):
            if not waits:
                return "Bring Koskov to the lift", big
            if koskov.rides(big):
                winch = self._winch("lifts")
                return ("Meet Koskov below, at the lift", koskov) if winch is None else ("Throw the winch", winch)
        if waits and cloud is not None and koskov.rides(cloud) and not cloud.is_up():
            winch = self._winch("cloud")
            return ("Meet Koskov in the fly loft", koskov) if winch is None else ("Up the rope: throw the loft winch", winch)
        if waits:
            return "Tell Koskov to follow", koskov
        if not self._is_past_the_stage(koskov):
            grille = next((door for door in world.all(BellDoor) if door.is_unlocked and not door.is_shut()), None)
            if cloud is not None and not cloud.is_up():
                if grille is not None:
                    return "Through the grille with Koskov", grille
                return "Bring Koskov to the painted cloud", cloud
            for batten in world.all(Batten):
                pin = next((pin for pin in world.all(RopePin) if pin.can_use(koskov) and pin.lowers(batten)), None)
                if pin is not None:
                    return "Raise the batten for Koskov", pin
        if any(self._bars_the_way(door, koskov) for door in world.all(BellDoor)):
            return "The bell has shut this door: take the long way", way_out
        return ("Bring Koskov to the car", way_out) if isinstance(way_out, GetawayCar) else ("Bring Koskov to the door", way_out)

    @staticmethod
    def _bars_the_way(door: BellDoor, koskov: Koskov) -> bool:
        """Whether he stands before a door that the bell has shut."""
        way = door.x - koskov.centre_x
        return door.is_shut() and 0 < way < SHUT_REACH and abs(door.feet - koskov.feet) <= door.height

    def _is_past_the_stage(self, koskov: Koskov) -> bool:
        """Whether he is beyond the first doors that the bell shuts, high or low."""
        doors = self.world.all(BellDoor)
        return bool(doors) and koskov.centre_x > min(door.x + door.width for door in doors)

    def _winch(self, drives: str) -> StageWinch | None:
        """The winch of that machine, while it has not been thrown."""
        return next((winch for winch in self.world.all(StageWinch) if winch.drives == drives and not winch.is_thrown), None)

    def _at_the_car(self, car: GetawayCar | None) -> tuple[str, Entity | None]:
        """The last stand: the bonnet, the lever, the wheel."""
        if car is None:
            return "Get out", None
        lever = None if car.gate_is_open() else self._winch("gate")
        if car.is_ready():
            return ("Drive off" if lever is None else "Drive off, through the gate"), car
        blocker = car.blocker()
        if blocker is not None:
            return "Get the guard off the bonnet", blocker
        return ("Hold until the engine starts", car) if lever is None else ("Open the gate: the lever in the gatehouse", lever)

    def _is_lowered(self, big: StageLift) -> bool:
        """Whether the big lift has come down and opened its gate."""
        gate = self.world.get(big.gate)
        return isinstance(gate, Gate) and gate.is_open

    def progress(self) -> int:
        """How far Koskov has come, and the winches, the battens, the engine that help him on."""
        world = self.world
        steps = super().progress() + self._milestone()
        steps += sum(winch.is_thrown for winch in world.all(StageWinch) if winch.drives != "chandelier")
        steps += sum(batten.is_up() for batten in world.all(Batten))
        return steps + sum(car.is_ready() for car in world.all(GetawayCar))

    def _milestone(self) -> int:
        """The last of Koskov's: he comes, boards a lift, is taken, is met again; the same with the cloud; he boards the car."""
        world = self.world
        koskov = world.first(Koskov)
        if koskov is None:
            return 0
        comes = koskov.mood in (Mood.FOLLOW, Mood.PANIC)
        reached = [comes]
        big = next((lift for lift in world.all(StageLift) if lift.circuit == "big"), None)
        cloud = world.first(CloudLift)
        for lift, has_come in ((big, big is not None and self._is_lowered(big)), (cloud, cloud is not None and cloud.is_up())):
            boards = lift is not None and koskov.mood == Mood.WAIT and koskov.rides(lift)
            reached += [boards, has_come, has_come and comes]
        reached.append(koskov.mood == Mood.ABOARD)
        return max((number for number, is_so in enumerate(reached, 1) if is_so), default=0)

    def phase(self) -> tuple[int, ...]:
        """Koskov's mood besides."""
        koskov = self.world.first(Koskov)
        return (*super().phase(), koskov.mood if koskov else 0)

    def bonuses(self) -> list[Bonus]:
        """Never held, besides the common ones."""
        bonuses = super().bonuses()
        if not self.was_held:
            bonuses.append(Bonus("Koskov never held", NEVER_HELD_POINTS))
        return bonuses
