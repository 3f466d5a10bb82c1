"""Chapter 1, stage 1.1, The interval: the stage's script. Waves, targets and Koskov's way stand in the map."""

from __future__ import annotations

from typing import ClassVar

from game.actors.cellist_window import BEATS, CellistWindow
from game.actors.marksman import Aim, Marksman
from game.actors.militia_runner import Errand, MilitiaRunner
from game.actors.runner_koskov import Run, RunnerKoskov
from game.actors.sight import SWAY_X_TICKS, sine
from game.actors.target import Target
from game.core import events
from game.core.entity import Difficulty, Entity
from game.core.stage import MAX_ALARM, Bonus, Outcome, Stage
from game.core.units import SUBPIXELS

SPARED_POINTS = 10_000
HAT_POINTS = 500
ACCURACY_POINTS = 1500
ACCURACY_PER_CENT = 80
LAST_WAVE = 7
WIND_PX = 6
"""At Double-O the wind carries a round by up to so much."""
WIND_TICKS = 4
"""The wind turns so many times as slowly as the breath."""
RELIEF_TICKS = 40
OPENING_LINES = ((30, "SAUNDERS", "He has twenty minutes and no nerve."), (190, "BOND", "I only need the minutes."))
CELLO_LINE_TICK = 20
LAYERS_FROM_WAVE = (("winds", 0), ("cello", 0), ("strings", 2), ("violin", 2), ("bass", 4))
"""The serenade's layers, each with the wave that brings it in."""
ALARM_LAYER = "snare"
LEAVING = ("bass", "winds", "strings", "violin")
"""At the last window, without the cello: one leaves with each bar, then it is silent."""
WAVE_PROGRESS = 6
"""A cover reached is worth so many marksmen."""


class Interval(Stage):
    """Bring Koskov along the front with one rifle, and at the last window choose what not to hit."""

    COLOUR: ClassVar[str] = "#ffffff"
    NEEDS: ClassVar[tuple[str, ...]] = ("Sight", "RunnerKoskov", "RunPath", "RunCover", "CellistWindow")

    # What is read of it

    def runner(self) -> RunnerKoskov | None:
        """Whom the player covers."""
        return self.world.first(RunnerKoskov)

    @property
    def wave(self) -> int:
        """The farthest cover that Koskov has reached."""
        runner = self.runner()
        return runner.wave if runner is not None else 0

    def wave_age(self, wave: int) -> int:
        """Ticks since he came there first; -1: he has not."""
        runner = self.runner()
        return runner.wave_age(wave) if runner is not None else -1

    @property
    def is_cello_playing(self) -> bool:
        """Whether the music has its cello."""
        return self.wave < LAST_WAVE

    @property
    def failures(self) -> int:
        """How often the last wave went wrong."""
        cellist = self.world.first(CellistWindow)
        return cellist.failures if cellist is not None else 0

    def music_layers(self) -> tuple[str, ...]:
        """The serenade grows with the waves; at the last window it loses a layer a bar."""
        cellist = self.world.first(CellistWindow)
        if not self.is_cello_playing and cellist is not None:
            return () if cellist.ending else LEAVING[cellist.bar :]
        layers = tuple(layer for layer, wave in LAYERS_FROM_WAVE if self.wave >= wave)
        return (*layers, ALARM_LAYER) if self.alarm else layers

    def pips(self) -> tuple[int, int]:
        """Koskov's nerve."""
        runner = self.runner()
        return (runner.nerve, runner.max_nerve()) if runner is not None else super().pips()

    def wind(self) -> int:
        """How far the wind carries a round, px; below 0: to the left."""
        if self.world.difficulty != Difficulty.DOUBLE_O:
            return 0
        turn = self.world.tick // WIND_TICKS % SWAY_X_TICKS
        return sine(turn) * WIND_PX // SUBPIXELS

    # The tick

    def update(self) -> None:
        """Captions and the objective."""
        if self.outcome:
            return
        if not self.deaths:
            for tick, speaker, line in OPENING_LINES:
                if self.ticks == tick:
                    self.say(speaker, line, *self.place())
        if self.wave_age(LAST_WAVE) == CELLO_LINE_TICK:
            self.say("SAUNDERS", "Where is the cello?", *self.place())
        self._think_of_objective()

    def clock_ended(self) -> None:
        """The minders are told that he is missing; nothing else."""
        self.alarm_calm = 0
        if self.alarm < MAX_ALARM:
            self.set_alarm(MAX_ALARM)
            self.world.emit(events.AlarmRaised(*self.place(), self.alarm))

    def _think_of_objective(self) -> None:
        """Name who is dangerous, or what Koskov waits for."""
        runner = self.runner()
        if runner is None:
            return
        cellist = self.world.first(CellistWindow)
        if runner.wave >= LAST_WAVE and cellist is not None:
            self.objective = "Stop the shot from the dark window" if cellist.is_up else "Something moves in the dark window"
            self.objective_id = cellist.id
            return
        threat = self._threat(runner)
        if threat is not None:
            is_close = isinstance(threat, MilitiaRunner)
            self.objective = "Keep the militia off Koskov" if is_close else "Shoot the rifle from his hands"
            self.objective_id = threat.id
            return
        waits = runner.state == Run.WAITING
        self.objective = "Signal Koskov to run" if waits else "Cover Koskov"
        if waits and runner.wave_age(runner.wave) < RELIEF_TICKS:
            self.objective = "Watch the windows"
        self.objective_id = runner.id

    def _threat(self, runner: RunnerKoskov) -> Target | None:
        """The most pressing of those who have a rifle up, or run for Koskov."""
        marksmen = [marksman for marksman in self.world.all(Marksman) if marksman.threatens()]
        if marksmen:
            return min(marksmen, key=lambda marksman: marksman.fuse if marksman.state == Aim.TRACKING else marksman.fuse_ticks)
        running = [militia for militia in self.world.all(MilitiaRunner) if militia.threatens()]
        return min(running, key=lambda militia: abs(militia.centre_x - runner.centre_x), default=None)

    # The end

    def win(self) -> None:
        """Her rifle is in splinters; Koskov is through the window."""
        if self.outcome:
            return
        x, y = self.place()
        self.say("SAUNDERS", "You were sent for the sniper.", x, y)
        self.say("BOND", "The sniper is out of work.", x, y)
        runner = self.runner()
        if runner is not None:
            runner.go_home()
        super().win()

    def bonuses(self) -> list[Bonus]:
        """Spared, the hat, good aim."""
        bonuses = super().bonuses()
        cellist, runner = self.world.first(CellistWindow), self.runner()
        if cellist is not None and cellist.ending == "spared":
            bonuses.insert(0, Bonus("The cellist spared", SPARED_POINTS))
        if runner is not None and runner.has_hat:
            bonuses.append(Bonus("The General's hat", HAT_POINTS))
        if self.shots and self.hits * 100 >= self.shots * ACCURACY_PER_CENT:
            bonuses.append(Bonus("Steady hand", ACCURACY_POINTS))
        return bonuses

    # What the prover asks

    def progress(self) -> int:
        """Covers reached, and who was put out of action."""
        out = sum(marksman.state == Aim.OUT for marksman in self.world.all(Marksman))
        out += sum(militia.state == Errand.OUT for militia in self.world.all(MilitiaRunner))
        cellist = self.world.first(CellistWindow)
        spared = int(cellist is not None and cellist.ending == "spared")
        return WAVE_PROGRESS * (self.wave + 2 * spared + (self.outcome == Outcome.WON)) + out

    def goal(self) -> Entity | None:
        """Who is to be shot next, or Koskov."""
        return self.world.get(self.objective_id) or self.runner()

    def phase(self) -> tuple[int, ...]:
        """Where Koskov stands, whether somebody threatens him, which beat of hers it is, whether her barrel is clear."""
        runner, cellist = self.runner(), self.world.first(CellistWindow)
        threatened = any(marksman.threatens() for marksman in self.world.all(Marksman))
        return (
            self.wave,
            runner.state if runner is not None else 0,
            int(threatened),
            cellist.bar * BEATS + cellist.beat if cellist is not None and cellist.is_up else -1,
            int(cellist is not None and cellist.is_clear),
        )
