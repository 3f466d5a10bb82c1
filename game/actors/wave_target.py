"""A target that belongs to a wave: it comes so long after the runner has reached the wave's cover."""

from __future__ import annotations

from game.actors.runner_koskov import RunnerKoskov
from game.actors.target import Target
from game.core.entity import member

STAY_WAVES = 2
"""Who is left alone stays for so many waves."""
LAST_WAVE = 7
"""In the last wave there is nobody but the cellist."""


class WaveTarget(Target, abstract=True):
    """Base of all that come and go with the runner's way."""

    wave: int = member(0, "the cover at which the runner's coming calls it", minimum=0)
    at_tick: int = member(0, "so many ticks after the runner came there", minimum=0)
    at_alarm: int = member(0, "only while the alarm is at least this", minimum=0, maximum=3)

    def runner(self) -> RunnerKoskov | None:
        """Whom everybody here is after."""
        return self.world.first(RunnerKoskov)

    def is_due(self) -> bool:
        """Whether its time has come."""
        runner = self.runner()
        return (
            runner is not None
            and runner.wave >= self.wave
            and not self.is_over()
            and runner.wave_age(self.wave) >= self.at_tick
            and self.world.stage.alarm >= self.at_alarm
        )

    def is_over(self) -> bool:
        """Whether the runner has left it behind."""
        runner = self.runner()
        return runner is not None and (runner.wave >= self.wave + STAY_WAVES or runner.wave >= LAST_WAVE)
