"""The clockwork of the bomb: three wheels, each with a notch, and a pin that falls when all three notches stand under it.

A wheel's state is one number: the ticks since its notch was last at the dead centre below the pin, modulo its period.
"""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.bond_moves.body import Move
from game.core import assists, events
from game.core import buttons as b
from game.core.entity import Difficulty, Entity, member, numbers_member, saved
from game.core.units import TICKS_PER_SECOND

WHEELS = 3
LAST_WHEEL = WHEELS - 1
LEAST_PERIOD = 24
"""No wheel turns faster, ticks for a turn: its eight clicks must be told from each other."""
TRUE_TICKS, TRUE_GAIN = 2, 4
"""So near to the dead centre a stop is true: then the next window is so much wider."""
JAM_TICKS = 45
CLICKS = 8
"""Of the ratchet, a turn."""
WINDOW_CHANGE = {Difficulty.RECRUIT: (8, 6, 4), Difficulty.AGENT: (0, 0, 0), Difficulty.DOUBLE_O: (-4, -3, -2)}
PERIOD_CHANGE = {Difficulty.RECRUIT: (60, 30, 30), Difficulty.AGENT: (0, 0, 0), Difficulty.DOUBLE_O: (0, 0, 0)}
MISS_PERCENT = {Difficulty.RECRUIT: 50, Difficulty.AGENT: 100, Difficulty.DOUBLE_O: 100}
LEFT_AFTER_MISS = {
    Difficulty.RECRUIT: 6 * TICKS_PER_SECOND,
    Difficulty.AGENT: 3 * TICKS_PER_SECOND,
    Difficulty.DOUBLE_O: 1,
}
"""A miss takes the clock no lower."""
FRAME_TICKS = 30


class WheelLock(Entity):
    """Draw it over the bomb. `use` bends down to it; then `use` or `fire` stops the turning wheel, `down` steps back."""

    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#ff3030"
    REACH: ClassVar[int] = 8
    text: ClassVar[str] = "{fire} Stop the wheel with its notch in the light. {down} Step back"
    """The stage's hint while somebody is bent over it."""

    windows: tuple[int, ...] = numbers_member((20, 14, 10), "how wide each wheel's window is at Agent, ticks", count=WHEELS)
    periods: tuple[int, ...] = numbers_member(
        (120, 90, 60), "how long each wheel takes for a turn at Agent, ticks", count=WHEELS, minimum=LEAST_PERIOD
    )
    miss_ticks: int = member(600, "what a miss costs at Agent, ticks", minimum=0, maximum=3600)

    ticks: int = saved(0)
    """Since the wheels began to turn."""
    worker: int = saved(0)
    """Id of who is bent over it, or 0."""
    stopped: int = saved(0)
    """Wheels that stand."""
    places: tuple[int, ...] = saved(())
    """How far from the dead centre each of them stands, ticks."""
    jam: int = saved(0)
    """Ticks for which the turning wheel is stuck."""
    misses: int = saved(0)
    trues: int = saved(0)
    """True stops."""
    is_generous: bool = saved(False)
    """The last stop was true."""
    open_ticks: int = saved(0)
    """For so long somebody has been bent over it."""

    # The wheels

    def period(self, wheel: int) -> int:
        """How long wheel 0, 1 or 2 takes for a turn, ticks."""
        return self.periods[wheel] + PERIOD_CHANGE[self.world.difficulty][wheel]

    def window(self, wheel: int) -> int:
        """How wide its window is, ticks; wider after a true stop."""
        plain = self.windows[wheel] + WINDOW_CHANGE[self.world.difficulty][wheel]
        return plain + (TRUE_GAIN if self.is_generous and wheel == self.stopped else 0)

    def offset(self, wheel: int) -> int:
        """Ticks from the dead centre, negative before it; where it stands if it has been stopped."""
        if wheel < self.stopped:
            return self.places[wheel]
        period = self.period(wheel)
        since = self.ticks % period
        return since if since <= period // 2 else since - period

    def is_backwards(self, wheel: int) -> bool:
        """Whether this turn of it goes the other way: the second wheel always does, the third every other time."""
        if wheel == LAST_WHEEL:
            return bool((self.ticks + self.period(wheel) // 2) // self.period(wheel) & 1)
        return wheel == 1

    def is_in_window(self) -> bool:
        """Whether stopping the turning wheel now would count."""
        return not self.is_solved() and abs(self.offset(self.stopped)) <= self.window(self.stopped) // 2

    def is_solved(self) -> bool:
        """Whether all three stand."""
        return self.stopped >= WHEELS

    # The tick

    def can_use(self, user: Entity) -> bool:
        """Until it is solved."""
        return not self.is_solved() and isinstance(user, Bond) and user.grounded

    def use(self, user: Entity) -> None:
        """Bend down to it."""
        if isinstance(user, Bond):
            self.worker, self.open_ticks = user.id, 0
            user.work_at(self)

    def prompt(self) -> str:
        """What `use` does."""
        return "the clockwork"

    def update(self) -> None:
        """Turn; stop a wheel, step back."""
        self.ticks += 1
        if self.jam:
            self.jam -= 1
        bond = self._worker()
        if bond is None:
            self.worker = 0
        self._say_how()
        if bond is None:
            return
        self.open_ticks += 1
        if self.is_solved():
            return
        self._click()
        pressed = self.world.pressed
        if pressed & b.DOWN:
            self.worker = 0
            bond.stop_work()
        elif pressed & (b.USE | b.FIRE) and not self.jam:
            self._stop()

    def _worker(self) -> Bond | None:
        """Who is bent over it."""
        bond = self.world.get(self.worker) if self.worker else None
        return bond if isinstance(bond, Bond) and bond.state == Move.WORK else None

    def _say_how(self) -> None:
        """The stage's hint is its own for as long as a wheel turns under somebody's hands."""
        stage = self.world.stage
        if self.worker and not self.is_solved():
            stage.hint = self.id
        elif stage.hint == self.id:
            stage.hint = 0

    def _click(self) -> None:
        """The ratchet of the turning wheel: eight clicks a turn, the last one before the notch."""
        if self.jam:
            return
        period = self.period(self.stopped)
        step = period // CLICKS
        before = (self.ticks + self.window(self.stopped) // 2) % period
        if before % step == 0 and before // step < CLICKS:
            self.world.emit(events.RatchetClicked(self.centre_x, self.centre_y, before == 0))

    def _stop(self) -> None:
        offset = self.offset(self.stopped)
        if not self.is_in_window():
            self._miss()
            return
        is_true = abs(offset) <= TRUE_TICKS
        self.places = (*self.places, offset)
        self.stopped += 1
        self.trues += is_true
        self.is_generous = is_true
        self.world.emit(events.NotchCaught(self.centre_x, self.centre_y, is_true))

    def _miss(self) -> None:
        """The wheel jams, and the clock jumps on."""
        self.jam = JAM_TICKS
        self.misses += 1
        stage = self.world.stage
        if stage.clock and assists.NO_TIMER not in self.world.assists:
            cost = self.miss_ticks * MISS_PERCENT[self.world.difficulty] // 100
            least = min(LEFT_AFTER_MISS[self.world.difficulty], stage.clock)
            stage.clock = max(stage.clock - cost, least)
        self.world.emit(events.NotchMissed(self.centre_x, self.centre_y))

    def respawned(self) -> None:
        """The wheels that stood turn again."""
        self.worker = self.stopped = self.jam = 0
        self.places, self.is_generous = (), False

    def pose(self) -> tuple[str, int]:
        """It ticks, or it is silent."""
        return ("still", 0) if self.is_solved() else ("ticking", self.world.tick // FRAME_TICKS)
