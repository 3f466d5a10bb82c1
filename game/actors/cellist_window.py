"""The cellist in the dark window: three bars in which her rifle, or she herself, can be hit."""

from __future__ import annotations

from typing import ClassVar

from game.actors.hall_window import HallWindow
from game.actors.target import Area, Box
from game.actors.wave_target import WaveTarget
from game.core import events
from game.core.entity import Difficulty, member, saved

MOVE_TICK, RISE_TICK, UP_TICK = 48, 96, 144
"""After the cello has stopped: somebody moves, she stands and lifts the rifle, it is up."""
BEATS = 4
CLEAR_FROM, CLEAR_TO = 144, 168
"""Of a bar: so long the barrel is clear of her."""
CLEAR_PX = 12
RIFLE_WIDTH, RIFLE_HEIGHT, RIFLE_TOP = 20, 5, 8
BODY, RIFLE = 2, 1
"""Here the body wins."""
BARS_BY_DIFFICULTY = {Difficulty.RECRUIT: 2, Difficulty.AGENT: 0, Difficulty.DOUBLE_O: -1}
LOOK_TICKS = 60
"""She looks into the lens for so long."""
FLINCH_TICKS = 24
FAILURES_FOR_MERCY = 2
FULL = 100
REASON_HER = "She was in the orchestra. You had not asked."
REASON_HIM = "The General goes home."
FRAME_TICKS = 6


class CellistWindow(WaveTarget):
    """On the fourth beat of each bar the barrel swings clear to the left. What is hit decides the chapter's tone."""

    WIDTH: ClassVar[int] = 12
    HEIGHT: ClassVar[int] = 26
    COLOUR: ClassVar[str] = "#ff40c0"

    bars: int = member(3, "so many bars she waits at Agent", minimum=1)
    bar_ticks: int = member(192, "ticks of a bar", minimum=192, maximum=384)

    age: int = saved(-1)
    """Ticks since the cello stopped; -1: it plays."""
    more_bars: int = saved(0)
    flinch: int = saved(0)
    ending: str = saved("")
    """spared, hit or fired."""
    ending_ticks: int = saved(0)
    failures: int = saved(0)
    facing: int = saved(-1)

    def update(self) -> None:
        """Count bars; fire after the last."""
        if self.flinch:
            self.flinch -= 1
        if self.ending:
            self.ending_ticks += 1
            if self.ending == "spared" and self.ending_ticks == LOOK_TICKS:
                self.world.stage.win()
            return
        runner = self.runner()
        was_playing = self.age < 0
        self.age = runner.wave_age(self.wave) if runner is not None else -1
        if self.age < 0:
            return
        x, y = self.centre_x, self.y
        if was_playing:
            self.world.emit(events.CelloStopped(x, y))
        if self.age == MOVE_TICK:
            window = next((window for window in self.world.all(HallWindow) if window.contains(x, y)), None)
            if window is not None:
                window.open()
        elif self.age == RISE_TICK:
            self.world.emit(events.CellistRose(x, y))
            self.world.emit(events.EnemyAimed(x, y, UP_TICK - RISE_TICK))
        if self.age >= self.bar_ticks:
            if self.bar > self.last_bar():
                self._fire()
            elif not self.age % (self.bar_ticks // BEATS):
                self.world.emit(events.CelloBeat(x, y, self.beat + 1))

    # The bars

    @property
    def bar(self) -> int:
        """The bar that sounds, from 1; 0 before the first."""
        return max(self.age, 0) // self.bar_ticks

    @property
    def beat(self) -> int:
        """The beat of the bar, from 0."""
        return max(self.age, 0) % self.bar_ticks * BEATS // self.bar_ticks

    def last_bar(self) -> int:
        """The last bar before she fires."""
        return max(self.bars + BARS_BY_DIFFICULTY[self.world.difficulty], 1) + self.more_bars

    @property
    def is_up(self) -> bool:
        """Whether she stands there."""
        return self.age >= RISE_TICK

    @property
    def is_clear(self) -> bool:
        """Whether the barrel is clear of her."""
        if self.age < self.bar_ticks or self.ending or self.flinch:
            return False
        return CLEAR_FROM <= self.age % self.bar_ticks < CLEAR_TO

    @property
    def shows_beat(self) -> bool:
        """After two failures the candle shows the safe beat."""
        return self.failures >= FAILURES_FOR_MERCY

    def candle(self) -> int:
        """The candle's light, 0 to 100: it pulses on each beat."""
        beat_ticks = self.bar_ticks // BEATS
        return FULL - max(self.age, 0) % beat_ticks * FULL // beat_ticks if self.age >= 0 else FULL

    def threatens(self) -> bool:
        """From the moment she stands."""
        return self.is_up and not self.ending

    # What can be struck

    def body_box(self) -> Box:
        """She herself."""
        return self.x, self.y, self.x + self.width, self.feet

    def rifle_box(self) -> Box:
        """The rifle: across her, or its barrel 12 px clear to the left."""
        left = self.x - CLEAR_PX if self.is_clear else self.centre_x - RIFLE_WIDTH // 2
        top = self.y + RIFLE_TOP
        return left, top, left + RIFLE_WIDTH, top + RIFLE_HEIGHT

    def areas(self) -> tuple[Area, ...]:
        """She, and the rifle while it is clear of her."""
        if not self.is_up or self.ending:
            return ()
        if self.is_clear:
            return (BODY, self.body_box()), (RIFLE, self.rifle_box())
        return ((BODY, self.body_box()),)

    def struck(self, priority: int, x: int, y: int) -> None:
        """The rifle splinters, or she is hit."""
        if priority == RIFLE:
            self._end("spared")
            self.world.emit(events.CellistSpared(x, y))
        else:
            self._end("hit")
            self.world.emit(events.CellistStruck(x, y))
            self._fail(REASON_HER)

    def passed_by(self, x: int, y: int) -> None:
        """She flinches, and takes one bar more, once."""
        if self.age >= self.bar_ticks and not self.ending and not self.more_bars:
            self.more_bars = 1
            self.flinch = FLINCH_TICKS
            self.world.emit(events.CellistFlinched(self.centre_x, self.y))

    def _fire(self) -> None:
        runner = self.runner()
        self._end("fired")
        if runner is not None:
            self.world.emit(events.MarksmanFired(self.x - CLEAR_PX, self.y + RIFLE_TOP, runner.centre_x, runner.centre_y, True))
            self.world.emit(events.RunnerHit(runner.centre_x, runner.y, 0))
        self._fail(REASON_HIM)

    def _end(self, ending: str) -> None:
        self.ending = ending
        self.ending_ticks = 0

    def _fail(self, reason: str) -> None:
        stage = self.world.stage
        self.failures += 1
        stage.say("MISSION FAILED", reason, self.centre_x, self.y)
        stage.player_died(reason)

    def respawned(self) -> None:
        """The bars begin again."""
        self.ending, self.ending_ticks, self.more_bars, self.flinch = "", 0, 0, 0
        self.age = -1

    def pose(self) -> tuple[str, int]:
        """From the open case to the last look."""
        if self.ending:
            return {"spared": "spared", "hit": "hit", "fired": "fire"}[self.ending], self.ending_ticks // FRAME_TICKS
        if self.age < MOVE_TICK:
            return "absent", 0
        if self.age < RISE_TICK:
            return "move", (self.age - MOVE_TICK) * 4 // (RISE_TICK - MOVE_TICK)
        if self.age < UP_TICK:
            return "rise", (self.age - RISE_TICK) * 8 // (UP_TICK - RISE_TICK)
        if self.flinch:
            return "flinch", (FLINCH_TICKS - self.flinch) // FRAME_TICKS
        if self.is_clear:
            return "clear", (self.age % self.bar_ticks - CLEAR_FROM) // FRAME_TICKS
        return "wobble", self.age // FRAME_TICKS
