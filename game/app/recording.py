"""A run in play, tick by tick, on its way to becoming a replay file."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from game.app.stage_run import StageRun
from game.core.replay import Expectation, Replay, merge, write
from game.core.stage import Outcome
from game.core.world import World
from game.tiled.load import Level

LINE = 0
"""Expectations that no file holds yet have no line."""


class Recording:
    """The buttons of every tick since the stage began."""

    def __init__(self, level: Level, run: StageRun, inputs: Sequence[int] = ()) -> None:
        """`inputs`: what has been played already."""
        self._level = level
        self._run = run
        self._inputs = list(inputs)
        self._ending: tuple[Expectation, ...] = ()

    def take(self, buttons: int) -> None:
        """A tick is played with these buttons."""
        self._inputs.append(buttons)

    def end(self, world: World) -> None:
        """The stage is over: this is what the run led to."""
        stage = world.stage
        self._ending = (
            Expectation(LINE, "won" if stage.outcome == Outcome.WON else "lost", ""),
            Expectation(LINE, "ticks", str(len(self._inputs))),
            Expectation(LINE, "score", str(stage.score)),
            Expectation(LINE, "digest", world.digest()),
        )

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
