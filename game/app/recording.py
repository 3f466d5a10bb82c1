"""A run in play, tick by tick, on its way to becoming a replay file."""

from __future__ import annotations

import os
from pathlib import Path

from game.app.stage_run import StageRun
from game.core.replay import CHECK_TICKS, Check, Expectation, Replay, merge, write
from game.core.replay_run import expected
from game.core.world import World
from game.tiled.load import Level

LINE = 0
"""Expectations that no file holds yet have no line."""


class Recording:
    """The buttons of every tick since the stage began."""

    def __init__(self, level: Level, run: StageRun, played: Replay | None = None) -> None:
        """`played`: the run up to now, when it is gone on with."""
        self._level = level
        self._run = run
        self._inputs = list(played.inputs()) if played else []
        self._checks = list(played.checks) if played else []
        self._ending: tuple[Expectation, ...] = ()

    def take(self, buttons: int, world: World) -> None:
        """The world's next tick is played with these buttons."""
        ticks = len(self._inputs)
        if ticks and ticks % CHECK_TICKS == 0:
            self._checks.append(Check(ticks, LINE, world.digest()))
        self._inputs.append(buttons)

    def cut(self, world: World) -> None:
        """The world was taken back: what came after its tick has not been played."""
        ticks = world.tick
        del self._inputs[ticks:]
        self._checks = [check for check in self._checks if check.tick < ticks]
        if not world.stage.outcome:
            self._ending = ()

    def end(self, world: World) -> None:
        """The stage is over: this is what the run led to."""
        self._ending = expected(world)

    def free_path(self, folder: Path) -> Path:
        """A name in the folder that no file has: `backstage.run1.tas`."""
        number = 1
        while (path := folder / f"{self._level.path.stem}.run{number}.tas").exists():
            number += 1
        return path

    def replay(self, path: Path, world: World) -> Replay:
        """The run as a replay that will lie at `path`, with what it is expected to lead to."""
        expectations = self._ending or (Expectation(LINE, "digest", world.digest()),)
        return Replay(
            _way(self._level.path.resolve(), path.resolve().parent).as_posix(),
            self._level.digest,
            self._run.seed,
            self._run.difficulty,
            merge(self._inputs),
            (),
            expectations,
            self._run.assists,
            tuple(self._checks),
            tuple(world.handed.items()),
        )

    def text(self, world: World) -> str:
        """The run up to now as a replay file beside the map would hold it."""
        return write(self.replay(self._level.path.with_suffix(".tas"), world))

    def write(self, path: Path, world: World) -> None:
        """Write the replay. A folder that is missing is made. Raises OSError."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(write(self.replay(path, world)), encoding="utf-8")


def _way(path: Path, folder: Path) -> Path:
    """The path as seen from the folder; whole, where no way leads from one drive to the other."""
    try:
        return Path(os.path.relpath(path, folder))
    except ValueError:
        return path
