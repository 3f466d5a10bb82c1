"""A hint that belongs to a time, not to a place: for players who are nowhere in particular."""

from __future__ import annotations

from typing import ClassVar

from game.actors.runner_koskov import RunnerKoskov
from game.core.entity import Entity, member


class WaveHint(Entity):
    """Shown from `at_tick` after the runner came to the wave's cover, for `stay_ticks`, while he is still there."""

    COLOUR: ClassVar[str] = "#80ffa0"
    SLEEPS: ClassVar[bool] = False
    IS_FIXED: ClassVar[bool] = False

    wave: int = member(0, "the cover at which the runner's coming shows it", minimum=0)
    at_tick: int = member(0, "so many ticks after he came there", minimum=0)
    stay_ticks: int = member(300, "how long it is shown", minimum=60)
    text: str = member("", "what is said; {jump}, {fire}, {use}, {gadget}, {up}, {down}, {left}, {right} become keys")

    def update(self) -> None:
        """Say it, be silent."""
        runner, stage = self.world.first(RunnerKoskov), self.world.stage
        age = runner.wave_age(self.wave) if runner is not None and runner.wave == self.wave else -1
        if self.at_tick <= age < self.at_tick + self.stay_ticks:
            stage.hint = self.id
        elif stage.hint == self.id:
            stage.hint = 0
