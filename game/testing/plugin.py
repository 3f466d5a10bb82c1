"""The pytest plugin: `pytest levels/`, or any folder of yours, collects every map (.tmx) and every replay (.tas).

A map is linted, loaded, left alone for ten seconds, and saved and restored on the way. A replay must keep all that it expects.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

IDLE_TICKS = 600
SAVE_PERIOD = 97
"""Every so many idle ticks the world is saved, played on, restored and played on again."""
LOOK_AHEAD = 20
SHOWN_TICKS = 120
"""A failure's film begins so long before it."""
RULES_FOLDER = "rules"


class LevelTestError(Exception):
    """What a level test found; its text is all that is shown."""


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Maps and replays are test files."""
    if file_path.suffix == ".tmx" and RULES_FOLDER not in file_path.parts:
        return MapFile.from_parent(parent, path=file_path)
    if file_path.suffix == ".tas":
        return ReplayFile.from_parent(parent, path=file_path)
    return None


class LevelItem(pytest.Item):
    """A check of one file."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        """The sentence of a LevelTestError; the traceback of anything else."""
        if isinstance(excinfo.value, LevelTestError):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """What stands in the report's heading."""
        return self.path, None, f"{self.path.name}: {self.name}"


class MapFile(pytest.File):
    """A map: lint, and ten seconds of nobody touching anything."""

    def collect(self) -> Iterator[pytest.Item]:
        """Two checks."""
        yield Lint.from_parent(self, name="lint")
        yield Idle.from_parent(self, name="idle")


class ReplayFile(pytest.File):
    """A replay: one check."""

    def collect(self) -> Iterator[pytest.Item]:
        """The run."""
        yield Run.from_parent(self, name="replay")


class Lint(LevelItem):
    """No findings but warnings."""

    def runtest(self) -> None:
        """Lint the map."""
        from game.lint import check

        errors = [str(finding) for finding in check(self.path) if finding.level == "error"]
        if errors:
            raise LevelTestError("\n".join(errors))


class Idle(LevelItem):
    """The world lives without input, and a snapshot restores all of it."""

    def runtest(self) -> None:
        """Let ten seconds pass."""
        from game.tiled.errors import MapError
        from game.tiled.load import load_level

        try:
            world = load_level(self.path).new_world()
        except MapError as error:
            raise LevelTestError(str(error)) from None
        for tick in range(IDLE_TICKS):
            if tick % SAVE_PERIOD == 0:
                snapshot = world.save()
                for held in range(LOOK_AHEAD):
                    world.step(held)
                digest = world.digest()
                world.load(snapshot)
                for held in range(LOOK_AHEAD):
                    world.step(held)
                if world.digest() != digest:
                    raise LevelTestError(f"{self.path}: at tick {tick} a restored world goes another way than the saved one")
                world.load(snapshot)
            world.step(0)
            player = world.player
            if player is not None and not -player.height <= player.y < world.grid.pixel_height:
                raise LevelTestError(f"{self.path}: left alone, {player!r} has fallen out of the map at tick {tick}")


class Run(LevelItem):
    """A replay keeps what it expects."""

    def runtest(self) -> None:
        """Play it."""
        from game.core.replay import ReplayError, read
        from game.core.replay_run import Status, play
        from game.tiled.errors import MapError
        from game.tiled.load import load_level

        try:
            replay = read(self.path)
            level = load_level(self.path.parent / replay.map)
        except (ReplayError, MapError) as error:
            raise LevelTestError(str(error)) from None
        world = level.new_world(seed=replay.seed, difficulty=replay.difficulty)
        result = play(replay, world, level.digest)
        if result.status != Status.SUCCESS:
            first = max(result.tick - SHOWN_TICKS, 1)
            raise LevelTestError(
                f"{self.path}: {result.status} at tick {result.tick} on {replay.map}: {result.message}\n"
                f"see it: python main.py film {self.path} out.png --from {first} --to {max(result.tick, 1)}"
            )
