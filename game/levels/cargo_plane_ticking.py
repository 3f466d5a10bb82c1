"""Chapter 4, Cargo plane fight, its second stage: sixty seconds from the ramp to the bomb, and its clockwork."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import ClassVar

from game.actors.bomb_clock import BombClock
from game.actors.bond import MAX_HEALTH, Bond
from game.actors.bond_moves.body import Move
from game.actors.checkpoint import Checkpoint
from game.actors.flight_plan import horizon
from game.actors.intercom import Intercom
from game.actors.sliding_cargo import Hold, SlidingCargo
from game.actors.slip_stream import SlipStream
from game.actors.wheel_lock import WHEELS, WheelLock
from game.core import tilt
from game.core.entity import Difficulty, Entity, saved
from game.core.events import BombStopped, BombWent
from game.core.stage import Bonus, Horizon, Outcome, Stage
from game.core.units import TICKS_PER_SECOND, whole_seconds

CLOCK_PERCENT = {Difficulty.RECRUIT: 125, Difficulty.AGENT: 100, Difficulty.DOUBLE_O: 100}
"""What of the clock at the start there is at each difficulty."""
FLOOR_CHANGE = {Difficulty.RECRUIT: 9, Difficulty.AGENT: 0, Difficulty.DOUBLE_O: -5}
"""Seconds more or less on a checkpoint's floor, not a share of it: the wheels take the same time from any lamp."""
PATIENCE, GRACE_SECONDS, MOST_GRACE = 2, 3, 9
"""From so many restarts at a checkpoint on its floor rises by so many seconds each time, up to that many in all."""
SILENCE_TICKS = 210
"""From the third pin to the results."""
NERVE_SECOND, NERVE_POINTS = 7, 7007
SECOND_LEFT_POINTS, TRUE_POINTS, ORDER_POINTS = 200, 500, 700
RANK_00_SECONDS, RANK_A_SECONDS = 24, 12
"""So much must be left of the minute."""
PROGRESS_WHEEL, PROGRESS_STILL = 4, 30
"""What a search counts a wheel for, and how many ticks of stillness after the last one count as a step."""
PHASE_TICKS = 10
OPENING_TICKS = 60
BOOT_LINES = ("BOND: One boot. One minute.",)
ORDER_LINES = ("BOND: Nose up, please.", "KARA: How much please?")
LEAN_LINES = ("KARA: Now it leans on your bomb.",)
MISS_LINES = ("BOND: It took that personally.",)
STOPPED_LINES = ("KARA: Is it off?", "BOND: It has stopped counting. It is still listening.")
ORDERED, LEANT, MISSED, STOPPED, OPENED = 1, 2, 4, 8, 16
"""Bits of what has been remarked upon."""


class Ticking(Stage):
    """Reach the bomb and stop its three wheels before the minute is over. Whoever is late begins again at the last lamp."""

    COLOUR: ClassVar[str] = "#ffffff"
    NEEDS: ClassVar[tuple[str, ...]] = ("Bond", "BombClock", "WheelLock", "Intercom", "Checkpoint")
    HAS_ALARM: ClassVar[bool] = False
    MEDALS: ClassVar[Mapping[str, str]] = {**Stage.MEDALS, "Ghost": "never hurt", "Clean hands": "no miss"}

    ran: int = saved(0)
    """For how long the clock has run in all, ticks."""
    pips_lost: int = saved(0)
    last_health: int = saved(MAX_HEALTH)
    restarts: int = saved(0)
    """At the present checkpoint."""
    restarted_at: int = saved(0)
    """Id of the checkpoint at which one began again last."""
    first_clocks: tuple[tuple[int, int], ...] = saved(())
    """By lamp (its id): what the clock showed when it was reached first, ticks."""
    still_ticks: int = saved(0)
    """For so long the clock has stood still for good."""

    # What the script holds on to

    def bond(self) -> Bond | None:
        """The player."""
        player = self.world.player
        return player if isinstance(player, Bond) else None

    def lock(self) -> WheelLock | None:
        """The clockwork."""
        return self.world.first(WheelLock)

    def is_solved(self) -> bool:
        """Whether the clock stands still for good."""
        lock = self.lock()
        return lock is not None and lock.is_solved()

    def is_fist_fight(self) -> bool:
        """The pistol is at the bottom of a valley."""
        return True

    def horizon(self) -> Horizon | None:
        """The plane's attitude and what has been announced; over the clockwork it does not matter."""
        lock = self.lock()
        return None if lock is not None and lock.worker else horizon(self.world)

    def is_in_one_boot(self) -> bool:
        """The other one fell with Necros."""
        return True

    def is_in_the_wind(self) -> bool:
        """Whether he is on the plane's back."""
        bond = self.bond()
        return bond is not None and any(wind.contains(bond.centre_x, bond.centre_y) for wind in self.world.all(SlipStream))

    # The clock

    def starting_clock(self) -> int:
        """The minute, and a quarter more for recruits."""
        return self.clock_ticks * CLOCK_PERCENT[self.world.difficulty] // 100

    def clock_runs(self) -> bool:
        """From the line on, until the third pin falls."""
        clock = self.world.first(BombClock)
        has_begun = clock is not None and clock.is_running
        return super().clock_runs() and has_begun and not self.is_solved() and not self.respawn_timer

    def tick(self) -> None:
        """Count what the clock has run."""
        if not self.outcome and self.clock_runs():
            self.ran += 1
        super().tick()

    def clock_ended(self) -> None:
        """White, silence, a life."""
        self.world.emit(BombWent(*self.place()))
        self.player_died("The bomb went off.")
        bond = self.bond()
        if bond is not None and not bond.is_dead():
            bond.enter(Move.DEAD)

    def respawn(self) -> None:
        """At the last lamp, with the larger of its floor and what the clock showed there at first; the cargo where it was."""
        super().respawn()
        for cargo in self.world.all(SlidingCargo):
            cargo.put_back()
        self._disarm()
        self.last_health = MAX_HEALTH
        self.restarts = self.restarts + 1 if self.restarted_at == self.checkpoint else 1
        self.restarted_at = self.checkpoint
        lamp = self.world.get(self.checkpoint)
        if isinstance(lamp, Checkpoint) and lamp.clock_floor:
            grace = min(max(self.restarts - PATIENCE + 1, 0) * GRACE_SECONDS, MOST_GRACE)
            floor = lamp.clock_floor + FLOOR_CHANGE[self.world.difficulty] + grace
            self.clock = max(floor * TICKS_PER_SECOND, dict(self.first_clocks).get(lamp.id, 0))
        else:
            self.clock = self.starting_clock()
            for line in self.world.all(BombClock):
                line.is_running = False

    def _disarm(self) -> None:
        bond = self.bond()
        if bond is not None:
            bond.rounds = bond.reserve = bond.reload_timer = bond.gas = 0

    # The tick

    def update(self) -> None:
        """Remarks, the end."""
        bond, lock = self.bond(), self.lock()
        if bond is None or lock is None or self.outcome:
            return
        if self.world.tick == 1:
            self._disarm()
            bond.facing = -1  # the plane is before him
        if bond.health < self.last_health:
            self.pips_lost += self.last_health - bond.health
        self.last_health = bond.health
        if self.checkpoint and self.checkpoint not in dict(self.first_clocks):
            self.first_clocks = (*self.first_clocks, (self.checkpoint, self.clock))
        self._talk(lock)
        if lock.is_solved():
            if not self.still_ticks:
                self.world.emit(BombStopped(lock.centre_x, lock.centre_y))
            self.still_ticks += 1
            if self.still_ticks >= SILENCE_TICKS:
                self.win()
        self.objective = "" if lock.worker else "Stop the clock" if self._next_lamp() is None else "Reach the bomb"
        self.objective_id = lock.id

    def _talk(self, lock: WheelLock) -> None:
        if self.ticks == OPENING_TICKS:
            self.remark(OPENED, *BOOT_LINES)
        intercom = self.world.first(Intercom)
        if intercom is not None and intercom.orders:
            self.remark(ORDERED, *ORDER_LINES)
        if tilt.attitude(self.world) == -tilt.DRIFT_FROM:
            self.remark(LEANT, *LEAN_LINES)
        if lock.misses:
            self.remark(MISSED, *MISS_LINES)
        if lock.is_solved():
            self.remark(STOPPED, *STOPPED_LINES)

    def _lamps(self) -> list[Checkpoint]:
        """The lamps on the way, which runs to the left."""
        return sorted(self.world.all(Checkpoint), key=attrgetter("x"), reverse=True)

    def _next_lamp(self) -> Checkpoint | None:
        """The next one that is not lit."""
        lamps = self._lamps()
        lit = max([number for number, lamp in enumerate(lamps, 1) if lamp.is_lit], default=0)
        return lamps[lit] if lit < len(lamps) else None

    # Music and results

    def music_layers(self) -> tuple[str, ...]:
        """One more with every second lamp; nothing in a pocket of air, in the slipstream, nor over the wheels."""
        lock, clock = self.lock(), self.world.first(BombClock)
        is_quiet = tilt.is_pocket(self.world) or (lock is not None and (lock.worker or lock.is_solved()))
        if self.is_in_the_wind() or is_quiet or clock is None or not clock.is_running:
            return ()
        lit = sum(lamp.is_lit for lamp in self.world.all(Checkpoint))
        return ("flow", "drive", "chase")[: 1 + min(lit, 2)]

    def bed(self, zone_bed: str) -> str:
        """On the plane's back it is the sky going past."""
        return "slipstream" if self.is_in_the_wind() else zone_bed

    def bonuses(self) -> list[Bonus]:
        """Seconds, true stops, an order in flight, nerves."""
        lock, intercom = self.lock(), self.world.first(Intercom)
        seconds, trues = whole_seconds(self.clock), lock.trues if lock is not None else 0
        bonuses = [Bonus(f"{seconds} seconds left", seconds * SECOND_LEFT_POINTS)]
        if trues:
            bonuses.append(Bonus("True stops" if trues > 1 else "A true stop", trues * TRUE_POINTS))
        if intercom is not None and intercom.was_asked_in_flight:
            bonuses.append(Bonus("Ordered before landing", ORDER_POINTS))
        if seconds == NERVE_SECOND:
            bonuses.append(Bonus("Nerves", NERVE_POINTS))
        return bonuses

    def rank(self) -> str:
        """By the seconds left and the restarts."""
        if self.deaths:
            return "B" if self.deaths == 1 else "C"
        left = whole_seconds(self.clock)
        return "00" if left >= RANK_00_SECONDS else "A" if left >= RANK_A_SECONDS else "B"

    def is_ghost(self) -> bool:
        """Untouched by cargo and fire."""
        return not self.pips_lost

    def has_clean_hands(self) -> bool:
        """No wheel was missed."""
        lock = self.lock()
        return lock is not None and not lock.misses

    def is_express(self) -> bool:
        """By what the clock has run."""
        return self.ran <= self.par_ticks

    # What the prover asks

    def progress(self) -> int:
        """Lamps, the order and what it cleared away, the hands at the clockwork, its wheels."""
        lock, intercom = self.lock(), self.world.first(Intercom)
        wheels = lock.stopped * PROGRESS_WHEEL + bool(lock.worker) if lock is not None else 0
        lamps = 2 * sum(lamp.is_lit for lamp in self.world.all(Checkpoint))
        wheels += self.still_ticks // PROGRESS_STILL
        orders = intercom is not None and intercom.orders > 0
        cleared = sum(cargo.lashed and cargo.state == Hold.GONE for cargo in self.world.all(SlidingCargo))
        return wheels + lamps + orders + cleared + (self.outcome == Outcome.WON)

    def goal(self) -> Entity | None:
        """The next lamp, then the bomb."""
        return self._next_lamp() or self.lock()

    def phase(self) -> tuple[int, ...]:
        """Whether the floor is steep or gone; over the clockwork, how far the turning wheel is from its window."""
        lock = self.lock()
        turn = 0
        if lock is not None and lock.worker and lock.stopped < WHEELS:
            turn = lock.offset(lock.stopped) // PHASE_TICKS
        return (int(tilt.attitude(self.world) >= tilt.DRIFT_FROM), int(tilt.is_pocket(self.world)), turn)
