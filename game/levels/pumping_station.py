"""Chapter 2, stage 2.1, Pumping station: the stage's script. Wheels, steam and ways in stand in the map."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from game.actors.launch_lever import LaunchLever
from game.actors.pressure_board import PressureBoard
from game.actors.steam_cycle import CYCLE_TICKS, STROKE_TICKS
from game.actors.valve_wheel import WHEELS, ValveWheel, valves_open, wheels_in_order
from game.actors.waiting_capsule import WaitingCapsule
from game.actors.wave_post import WavePost
from game.core.entity import Difficulty, Entity, saved
from game.core.events import BeatBegan, MilitiaWhistled, ShiftChanged, VentsSighed
from game.core.stage import MAX_ALARM, Bonus, Outcome, Stage

UNBROKEN_POINTS = 1000
NEVER_THROWN_POINTS = 1500
SHIFT_GUARDS = 2
"""Of the new shift, so many come by each of its two ways."""
SHIFT_SIDES = ("west", "east")
FULL_NEEDLE = 600
"""The needle's end by which the waves are counted."""
PATIENCE = 2
"""After so many failures at the lever the waves come one smaller."""
WAVE_SIZE = {Difficulty.RECRUIT: -1, Difficulty.AGENT: 0, Difficulty.DOUBLE_O: 1}
OBJECTIVE_PERIOD = 15
"""Every so many ticks the objective is thought over."""


class Wave(NamedTuple):
    """Who comes when the needle passes `needle` (of 600)."""

    needle: int
    parties: tuple[tuple[str, int, int], ...]
    """Which way in, how many guards, how many officers."""


WAVES = (
    Wave(60, (("left", 2, 0),)),
    Wave(180, (("upper_left", 0, 1),)),
    Wave(300, (("right", 2, 0),)),
    Wave(420, (("left", 1, 0), ("upper_right", 1, 0))),
    Wave(540, ()),
)
ROUTINE = {1: "left", 3: "left"}
"""While nobody is alarmed one guard looks in, at the second and the fourth wave."""

KICKED, CLICKED, FULL, READ = 1, 2, 4, 8
"""Bits of what has been remarked upon."""


class PumpingStation(Stage):
    """Three valves in the order of the board, the launch lever, and the pig with Koskov in it."""

    COLOUR: ClassVar[str] = "#ffffff"
    NEEDS: ClassVar[tuple[str, ...]] = ("ValveWheel", "LaunchLever", "WaitingCapsule", "PressureBoard")

    valves: int = saved(0)
    """Open valves, a tick ago."""
    has_kicked: bool = saved(False)
    """A wheel was turned out of its order."""
    waves: int = saved(0)
    """How many waves have come."""
    failures: int = saved(0)
    """Deaths while the needle stood above its stop."""

    # What is read of it

    def lever(self) -> LaunchLever | None:
        """The launch lever."""
        return self.world.first(LaunchLever)

    def knows_order(self) -> bool:
        """Whether the player has had the diagram on his screen."""
        return any(board.is_read for board in self.world.all(PressureBoard))

    def order(self) -> str:
        """The letters in their order, as people say it."""
        return "-".join(wheel.letter for wheel in wheels_in_order(self.world))

    def music_layers(self) -> tuple[str, ...]:
        """It flows; the first valve sets it driving; the lever brings the chase."""
        lever = self.lever()
        if lever is not None and lever.is_down:
            return ("flow", "drive", "chase")
        return ("flow", "drive") if self.valves or self.alarm else ("flow",)

    # The tick

    def update(self) -> None:
        """Valves, remarks, waves, the hatch."""
        if self.outcome:
            return
        if self.world.tick == STROKE_TICKS:  # from the first stroke on the music goes with the pumps
            self.world.emit(BeatBegan(*self.place()))
        lever, capsule = self.lever(), self.world.first(WaitingCapsule)
        valves = valves_open(self.world)
        if valves > self.valves:
            self.valves = valves
            if valves == WHEELS:
                self.world.emit(VentsSighed(*self.place()))
        self._talk(lever, capsule)
        if lever is not None:
            self._send_waves(lever)
        if capsule is not None and capsule.is_boarded:
            self.win()
        elif not self.world.tick % OBJECTIVE_PERIOD or not self.objective:
            self.objective, target = self._next_thing(lever, capsule)
            self.objective_id = target.id if target is not None else 0

    def _next_thing(self, lever: LaunchLever | None, capsule: Entity | None) -> tuple[str, Entity | None]:
        """What to do next, and where."""
        shut = wheels_in_order(self.world)[self.valves :]
        if shut:
            if self.knows_order():
                return f"Valves {self.order()}: open {shut[0].letter}", shut[0]
            boards = self.world.all(PressureBoard)
            x, y = self.place()
            nearest = min(boards, key=lambda board: abs(board.centre_x - x) + abs(board.centre_y - y), default=None)
            return "Find the order of the valves", nearest
        if lever is None or lever.is_full():
            return "Board the pig", capsule
        if lever.is_down:
            return f"Hold the bay: pressure {lever.needle * 10 // lever.full() * 10} %", lever
        return "Pull the launch lever", lever

    def _talk(self, lever: LaunchLever | None, capsule: WaitingCapsule | None) -> None:
        """What is said once, and the answer to it."""
        if not self.has_kicked and any(wheel.kick for wheel in self.world.all(ValveWheel)):
            self.has_kicked = True
            self.remark(KICKED, "BOND: They have a system.")
        if not self.remarks & READ and self.knows_order():
            self.remark(READ, f"BOND: {self.order().replace('-', ', ')}. Nobody here reads left to right.")
        if (lever is not None and lever.clicks) or (capsule is not None and capsule.knocks):
            self.remark(CLICKED, "KOSKOV: Is it now?", "BOND: It is not now.")
        if lever is not None and lever.is_full():
            self.remark(FULL, "KOSKOV: How many does it seat?", "BOND: One. Breathe in.")

    # The launch

    def _send_waves(self, lever: LaunchLever) -> None:
        if not lever.is_down or self.waves >= len(WAVES):
            return
        if lever.needle * FULL_NEEDLE < WAVES[self.waves].needle * lever.full():
            return
        wave, number = WAVES[self.waves], self.waves
        self.waves += 1
        if not wave.parties:
            self.world.emit(MilitiaWhistled(lever.centre_x, lever.y))
        elif self.alarm:
            more = self._wave_size()
            for side, guards, officers in wave.parties:
                count = max(guards + officers + more, 0)
                self._send(side, count - min(officers, count), min(officers, count))
                more = 0
        elif number in ROUTINE:
            self._send(ROUTINE[number], 1, 0, is_routine=True)

    def _wave_size(self) -> int:
        """How many more, or fewer, come with each wave."""
        size = WAVE_SIZE[self.world.difficulty] + (self.alarm >= MAX_ALARM)
        return size - (self.failures >= PATIENCE)

    def _send(self, side: str, guards: int, officers: int, *, is_routine: bool = False) -> None:
        for post in self.world.all(WavePost):
            if post.side == side and guards + officers:
                post.send(guards, officers, is_routine=is_routine)

    def clock_ended(self) -> None:
        """The shift changes: four new guards, and everybody on his feet."""
        self.world.emit(ShiftChanged(*self.place()))
        self.raise_alarm(*self.place())
        for side in SHIFT_SIDES:
            self._send(side, SHIFT_GUARDS, 0)

    def player_died(self, reason: str) -> None:
        """The lever goes up with its only friend. Two deaths there make the waves smaller."""
        lever = self.lever()
        if lever is not None and lever.needle and not self.respawn_timer:
            self.failures += 1
            lever.is_down = False
        super().player_died(reason)

    def respawn(self) -> None:
        """The waves whose mark the needle keeps do not come again."""
        super().respawn()
        lever = self.lever()
        if lever is not None:
            self.waves = sum(lever.needle * FULL_NEEDLE >= wave.needle * lever.full() for wave in WAVES)

    # The end

    def bonuses(self) -> list[Bonus]:
        """The unbroken order, the lever."""
        bonuses = super().bonuses()
        if not self.has_kicked:
            bonuses.append(Bonus("Valves in order", UNBROKEN_POINTS))
        lever = self.lever()
        if lever is not None and not lever.was_thrown:
            bonuses.append(Bonus("Lever never thrown", NEVER_THROWN_POINTS))
        return bonuses

    # What the prover asks

    def progress(self) -> int:
        """Valves, the lever, the needle's tenths, the hatch."""
        lever = self.lever()
        steps = 2 * self.valves + (self.outcome == Outcome.WON)
        if lever is not None:
            steps += lever.is_down + lever.needle * 10 // lever.full() + lever.is_full()
        return steps

    def goal(self) -> Entity | None:
        """The next wheel, the lever, the capsule; whether or not the board has been read."""
        lever = self.lever()
        shut = wheels_in_order(self.world)[self.valves :]
        if shut:
            return shut[0]
        if lever is not None and not lever.is_full():
            return lever
        return self.world.first(WaitingCapsule)

    def phase(self) -> tuple[int, ...]:
        """The stroke of the pumps besides."""
        return (*super().phase(), self.world.tick % CYCLE_TICKS // STROKE_TICKS)
