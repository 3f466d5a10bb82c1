"""A militiaman on the pavement who lays hands on Koskov, unless something stops him."""

from __future__ import annotations

from typing import ClassVar

from game.actors.target import Area
from game.actors.wave_target import LAST_WAVE, WaveTarget
from game.core import events
from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import member, saved, speed_member
from game.core.units import SUBPIXELS, TILE

PIN_TICKS = 180
SEIZE_TICKS = 60
REACH_PX = 12
FLOOR_PX = 24
"""He reaches Koskov only on the same floor."""
BEAT_SPEED_PER_CENT = 50
NOTICE_TILES = 6
FRAME_TICKS = 5


class Errand(Codes):
    """What he is doing."""

    ABSENT = 0
    RUNNING = 1
    PINNED = 2
    SEIZING = 3
    OUT = 4
    IDLE = 5


class MilitiaRunner(WaveTarget, Actor):
    """He runs for Koskov's cover; with a beat he walks it until Koskov comes by in the open. A near shot pins him."""

    WIDTH: ClassVar[int] = 14
    HEIGHT: ClassVar[int] = 40
    COLOUR: ClassVar[str] = "#b08040"
    MEETS_TILES: ClassVar[bool] = False

    speed: int = speed_member(1.6, "px per tick")
    beat_tiles: int = member(0, "he walks so far to and fro until he sees Koskov; below 0: to the left", minimum=-40, maximum=40)

    state: int = saved(0)
    state_ticks: int = saved(0)
    start_x: int = saved(0)
    way_out: str = saved("")
    turn: int = saved(1)
    """1 away from his start, -1 back to it, on the beat."""

    def added(self) -> None:
        """Remember the start."""
        self.start_x = self.x
        super().added()

    def update(self) -> None:
        """Come, run, lie low, seize."""
        self.state_ticks += 1
        if self.state in (Errand.RUNNING, Errand.PINNED, Errand.IDLE) and self.is_over():
            self._enter(Errand.ABSENT)
        match self.state:
            case Errand.ABSENT:
                if self.is_due():
                    self.world.emit(events.MilitiaWhistled(self.centre_x, self.y))
                    self.grounded = True
                    self._enter(Errand.IDLE if self.beat_tiles else Errand.RUNNING)
            case Errand.RUNNING:
                self._run()
            case Errand.IDLE:
                self._walk_the_beat()
            case Errand.PINNED:
                if self.state_ticks >= PIN_TICKS:
                    self._enter(Errand.RUNNING)
            case Errand.SEIZING:
                if self.state_ticks >= SEIZE_TICKS:
                    self._enter(Errand.PINNED)

    def is_over(self) -> bool:
        """One with a beat stays; the others go with their wave."""
        runner = self.runner()
        if self.beat_tiles:
            return runner is not None and runner.wave >= LAST_WAVE
        return super().is_over()

    def _enter(self, state: int) -> None:
        self.state = state
        self.state_ticks = 0

    def _run(self) -> None:
        runner = self.runner()
        if runner is None:
            return
        if self.beat_tiles and runner.is_sheltered:
            self._enter(Errand.IDLE)  # out of sight, out of mind
            return
        gap = runner.centre_x - self.centre_x
        on_floor = abs(runner.feet - self.feet) <= FLOOR_PX
        if abs(gap) <= REACH_PX:
            if on_floor and runner.hurt(1, self.centre_x, self):
                self.world.emit(events.CompanionSeized(self.centre_x, self.y, SEIZE_TICKS))
                self._enter(Errand.SEIZING)
            return
        self._step(1 if gap > 0 else -1, self.speed)

    def _walk_the_beat(self) -> None:
        runner = self.runner()
        near = runner is not None and abs(runner.centre_x - self.centre_x) <= NOTICE_TILES * TILE
        if runner is not None and near and runner.is_exposed and abs(runner.feet - self.feet) <= FLOOR_PX:
            self.world.emit(events.MilitiaWhistled(self.centre_x, self.y))
            self._enter(Errand.RUNNING)
            return
        way = 1 if self.beat_tiles > 0 else -1
        walked = (self.x - self.start_x) * way
        if walked >= abs(self.beat_tiles) * TILE:
            self.turn = -1
        elif walked <= 0:
            self.turn = 1
        self._step(way * self.turn, self.speed * BEAT_SPEED_PER_CENT // 100)

    def _step(self, way: int, speed: int) -> None:
        self.facing = way
        total = self.remainder_x + way * speed
        pixels = total // SUBPIXELS if total >= 0 else -(-total // SUBPIXELS)
        self.remainder_x = total - pixels * SUBPIXELS
        self.x += pixels

    # What can be struck

    def _is_present(self) -> bool:
        return self.state in (Errand.RUNNING, Errand.PINNED, Errand.SEIZING, Errand.IDLE)

    def areas(self) -> tuple[Area, ...]:
        """All of him."""
        return ((1, (self.x, self.y, self.x + self.width, self.feet)),) if self._is_present() else ()

    def threatens(self) -> bool:
        """While he runs."""
        return self.state == Errand.RUNNING

    def struck(self, priority: int, x: int, y: int) -> None:
        """Killed."""
        self.way_out = "killed"
        self._enter(Errand.OUT)
        self.world.stage.killed(x, y)
        self.world.emit(events.ActorKilled(x, y, "MilitiaRunner"))

    def passed_by(self, x: int, y: int) -> None:
        """Down into the snow."""
        if self.state in (Errand.RUNNING, Errand.IDLE, Errand.PINNED):
            self._enter(Errand.PINNED)
            self.world.emit(events.MilitiaPinned(self.centre_x, self.y))

    def buried(self) -> bool:
        """Snow from above."""
        if not self._is_present():
            return False
        self.way_out = "stunned"
        self._enter(Errand.OUT)
        return True

    def respawned(self) -> None:
        """Who was dealt with stays so."""
        if self.state != Errand.OUT:
            self.x = self.start_x
            self._enter(Errand.ABSENT)

    def pose(self) -> tuple[str, int]:
        """What he does."""
        count = self.state_ticks // FRAME_TICKS
        names = {Errand.RUNNING: "run", Errand.PINNED: "pinned", Errand.SEIZING: "seize", Errand.IDLE: "walk"}
        if self.state == Errand.ABSENT:
            return "", 0
        return names.get(self.state, self.way_out), count
