"""Koskov on the run along the hall's front: from cover to cover, on a signal or when his patience ends."""

from __future__ import annotations

from typing import ClassVar

from game.actors.run_cover import RunCover
from game.actors.run_path import RunPath
from game.actors.target import Area, Target
from game.core import events
from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import Difficulty, Entity, member, saved
from game.core.units import SUBPIXELS, px
from game.core.zone import COMPANION

RUN_SPEED = px(1.8)
CLIMB_SPEED = px(1.2)
SCRAMBLE_SPEED = px(3.2)
DUCK_TICKS = 90
INVINCIBLE_TICKS = 120
WARNING_TICKS = 60
"""So long before he goes by himself he says so."""
NERVE_BY_DIFFICULTY = {Difficulty.RECRUIT: 2, Difficulty.AGENT: 0, Difficulty.DOUBLE_O: -1}
PATIENCE_PER_CENT = {Difficulty.RECRUIT: 150, Difficulty.AGENT: 100, Difficulty.DOUBLE_O: 75}
CLIMB_FRAME_PX = 8
RUN_FRAME_TICKS, WAIT_FRAME_TICKS = 4, 12
LOST = "The General goes home."


class Run(Codes):
    """What he is doing."""

    WAITING = 0
    RUNNING = 1
    DUCKING = 2
    HIT = 3
    HOME = 4


class RunnerKoskov(Target, Actor):
    """He goes when told, comes back when told, and ducks when a round strikes close by."""

    WIDTH: ClassVar[int] = 14
    HEIGHT: ClassVar[int] = 42
    COLOUR: ClassVar[str] = "#40a0ff"
    TRIPS: ClassVar[int] = COMPANION
    MEETS_TILES: ClassVar[bool] = False
    SCORES: ClassVar[bool] = False

    full_nerve: int = member(3, "how many hits he bears at Agent", minimum=1, maximum=5)

    state: int = saved(0)
    state_ticks: int = saved(0)
    travel: int = saved(0)
    """How far along the way he is, 1/256 px."""
    heading: int = saved(1)
    """1 to the next cover, -1 back to the last."""
    cover: int = saved(0)
    """The order of the cover where he is, or which he left last."""
    wave: int = saved(0)
    """The farthest cover that he has reached."""
    arrivals: tuple[int, ...] = saved((0,))
    """The tick at which he first came to each cover."""
    patience: int = saved(0)
    nerve: int = saved(0)
    invincible: int = saved(0)
    has_hat: bool = saved(True)
    is_climbing: bool = saved(False)
    is_sheltered: bool = saved(True)

    def added(self) -> None:
        """Stand in the first cover."""
        self.nerve = self.max_nerve()
        self.put_in(0)
        super().added()

    # What others ask

    def max_nerve(self) -> int:
        """How many hits he bears."""
        return max(self.full_nerve + NERVE_BY_DIFFICULTY[self.world.difficulty], 1)

    def wave_age(self, wave: int) -> int:
        """Ticks since he first came to the cover of that order; -1: he has not been there."""
        return self.world.tick - self.arrivals[wave] if wave < len(self.arrivals) else -1

    @property
    def is_exposed(self) -> bool:
        """Whether somebody who aims at him could hit him."""
        return self.state in (Run.RUNNING, Run.DUCKING) and not self.is_sheltered and not self.invincible

    @property
    def is_impatient(self) -> bool:
        """Whether he will go by himself in a moment."""
        return self.state == Run.WAITING and 0 < self.patience <= WARNING_TICKS

    def cover_of(self, order: int) -> RunCover | None:
        """The cover of that order."""
        return next((cover for cover in self.world.all(RunCover) if cover.order == order), None)

    def last_order(self) -> int:
        """The order of the last cover."""
        return max((cover.order for cover in self.world.all(RunCover)), default=0)

    # The signal

    def signal(self) -> None:
        """The lighter: go, or stay."""
        if self.state == Run.WAITING and self.cover < self.last_order():
            self.go()
            self.world.emit(events.CompanionFollowed(self.centre_x, self.y))
        elif self.state == Run.RUNNING and not self._is_riding():
            self.heading = -self.heading
            told = events.CompanionFollowed if self.heading > 0 else events.CompanionWaited
            self.world.emit(told(self.centre_x, self.y))

    def go(self) -> None:
        """Leave the cover for the next one."""
        self.heading = 1
        self._enter(Run.RUNNING)

    # The tick

    def update(self) -> None:
        """Wait, run, duck or scramble."""
        self.state_ticks += 1
        if self.invincible:
            self.invincible -= 1
        match self.state:
            case Run.WAITING:
                self._wait()
            case Run.RUNNING:
                self._advance(CLIMB_SPEED if self.is_climbing else RUN_SPEED, self.heading)
            case Run.DUCKING:
                if self.state_ticks >= DUCK_TICKS:
                    self._enter(Run.RUNNING)
            case Run.HIT:
                if self.nerve > 0:
                    self._advance(SCRAMBLE_SPEED, -1)

    def _wait(self) -> None:
        cover = self.cover_of(self.cover)
        if cover is not None and cover.is_moving:
            self.go()  # his cover rolls away, and he with it
            return
        if self.cover >= self.last_order() or self.world.stage.respawn_timer:
            return
        if self.patience:
            self.patience -= 1
            if self.patience == WARNING_TICKS:
                self.world.emit(events.RunnerImpatient(self.centre_x, self.y))
            return
        if self.world.difficulty == Difficulty.RECRUIT and any(target.threatens() for target in self.world.all(Target)):
            return
        self.go()

    def _advance(self, speed: int, way: int) -> None:
        path = self.world.first(RunPath)
        goal_order = self.cover + 1 if way > 0 else self.cover
        goal = self._stop_of(goal_order)
        if path is None or goal < 0:
            return
        target = goal * SUBPIXELS
        step = min(speed, abs(target - self.travel))
        moved = self.travel + (step if target >= self.travel else -step)
        if self._is_riding():
            moved = min(moved, self._ride_limit(path))
        self.facing = 1 if self._x_at(path, moved) > self._x_at(path, self.travel) else self.facing
        self.facing = -1 if self._x_at(path, moved) < self._x_at(path, self.travel) else self.facing
        self.travel = moved
        self._stand(path)
        if self.travel == target:
            self._arrive(goal_order)

    def _is_riding(self) -> bool:
        """Whether he goes along with a cover that rolls."""
        cover = self.cover_of(self.cover)
        return cover is not None and cover.is_moving

    def _ride_limit(self, path: RunPath) -> int:
        """The farthest place (1/256 px along the way) at which the rolling cover still hides all of him."""
        cover = self.cover_of(self.cover)
        if cover is None:
            return self.travel
        middle = path.stop_at(cover)
        return max((middle + (cover.width - self.width) // 2 - 1) * SUBPIXELS, self.travel)

    @staticmethod
    def _x_at(path: RunPath, travel: int) -> int:
        return path.place(travel // SUBPIXELS)[0]

    def _arrive(self, order: int) -> None:
        self.cover = order
        if order > self.wave:
            self.wave = order
            self.arrivals = (*self.arrivals, self.world.tick)
            self.world.emit(events.RunnerCame(self.centre_x, self.y, order))
        cover = self.cover_of(order)
        if cover is not None and cover.checkpoint and self.world.stage.checkpoint != cover.id and order == self.wave:
            self.world.stage.checkpoint = cover.id
            self.world.emit(events.CheckpointReached(self.centre_x, self.y))
        self._enter(Run.WAITING)
        self._be_patient()

    def _be_patient(self) -> None:
        cover = self.cover_of(self.cover)
        ticks = cover.patience_ticks if cover is not None else 0
        self.patience = ticks * PATIENCE_PER_CENT[self.world.difficulty] // 100

    def _stop_of(self, order: int) -> int:
        path, cover = self.world.first(RunPath), self.cover_of(order)
        return path.stop_at(cover) if path is not None and cover is not None else -1

    def put_in(self, order: int) -> None:
        """Stand in the cover of that order."""
        path, stop = self.world.first(RunPath), self._stop_of(order)
        self.cover = order
        if path is not None and stop >= 0:
            self.travel = stop * SUBPIXELS
            self._stand(path)
        self._enter(Run.WAITING)
        self._be_patient()

    def _stand(self, path: RunPath) -> None:
        x, feet, self.is_climbing = path.place(self.travel // SUBPIXELS)
        self.x, self.y = x - self.width // 2, feet - self.height
        self.grounded = not self.is_climbing
        self.is_sheltered = any(
            cover.shelters and cover.contains(self.centre_x, self.feet - 1) for cover in self.world.all(RunCover)
        )

    def _enter(self, state: int) -> None:
        self.state = state
        self.state_ticks = 0

    # What befalls him

    def areas(self) -> tuple[Area, ...]:
        """All of him, or the lower half while he ducks."""
        if self.invincible or self.state == Run.HOME:
            return ()
        top = self.centre_y if self.state == Run.DUCKING else self.y
        return ((1, (self.x, top, self.x + self.width, self.feet)),)

    def struck(self, priority: int, x: int, y: int) -> None:
        """By our own round."""
        self.lose_nerve(x)

    def passed_by(self, x: int, y: int) -> None:
        """Duck where he is: it costs his dignity."""
        if self.state in (Run.RUNNING, Run.DUCKING):
            self._enter(Run.DUCKING)
            self.world.emit(events.CompanionPanicked(self.centre_x, self.y))

    def is_ducking(self) -> bool:
        """Whether a marksman's round goes over his head."""
        return self.state == Run.DUCKING

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """A marksman's round, or a militiaman's hand."""
        if self.invincible or self.state == Run.HOME or self.world.stage.outcome:
            return False
        self.lose_nerve(from_x)
        return True

    def lose_nerve(self, from_x: int) -> None:
        """One pip less: scramble back to the last cover; with none left the stage counts a failure."""
        if self.invincible or not self.nerve:
            return
        self.nerve -= 1
        self.invincible = INVINCIBLE_TICKS
        self._enter(Run.HIT)
        self.world.emit(events.RunnerHit(self.centre_x, self.y, self.nerve))
        if not self.nerve:
            self.world.stage.player_died(LOST)

    def go_home(self) -> None:
        """Through the window, and away."""
        self._enter(Run.HOME)

    def respawned(self) -> None:
        """In the last checkpoint's cover; what came after it has not happened."""
        cover = self.world.get(self.world.stage.checkpoint)
        order = cover.order if isinstance(cover, RunCover) else 0
        self.nerve = self.max_nerve()
        self.invincible = INVINCIBLE_TICKS
        self.wave = order
        self.arrivals = (*self.arrivals[:order], self.world.tick)
        self.put_in(order)

    # Looks

    def sprite_name(self) -> str:
        """He is who he is in the next stage."""
        return "koskov"

    def pose(self) -> tuple[str, int]:
        """Waiting, running, climbing, ducking."""
        if self.state == Run.HOME:
            return "", 0
        if self.state == Run.DUCKING or (self.state == Run.HIT and not self.nerve):
            return "panic", self.state_ticks // WAIT_FRAME_TICKS
        if self.state == Run.WAITING:
            if self.cover >= self.last_order():
                return "climb", self.world.tick // WAIT_FRAME_TICKS
            name = "wave" if self.is_impatient else "panic" if self.is_sheltered else "wait"
            return name, self.state_ticks // WAIT_FRAME_TICKS
        if self.is_climbing:
            return "climb", self.y // CLIMB_FRAME_PX
        return "run", self.state_ticks // RUN_FRAME_TICKS
