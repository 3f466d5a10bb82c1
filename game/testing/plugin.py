"""The pytest plugin: `pytest levels/`, or any folder of yours, collects every map (.tmx) and every replay (.tas).

A map is linted, loaded, left alone for ten seconds, and saved and restored on the way. A replay must keep all that it expects.
What fails is told in a sentence that names map, tick and object, with the command that shows it.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from game.core.replay import Replay
    from game.core.world import World
    from game.tiled.load import Level

MAIN = Path(__file__).resolve().parents[2] / "main.py"
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
        world = _new_world(_level(self.path), self.path)
        for tick in range(IDLE_TICKS):
            if tick % SAVE_PERIOD == 0:
                self._save_and_go_back(world)
            self._step(world, 0)
            player = world.player
            if player is not None and not -player.height <= player.y < world.grid.pixel_height:
                raise self._failure(world.tick, f"left alone, {player!r} has fallen out of the map")

    def _save_and_go_back(self, world: World) -> None:
        """A restored world must go the same way as the one that was saved."""
        tick, snapshot = world.tick, world.save()
        ends = []
        for _ in range(2):
            for held in range(LOOK_AHEAD):
                self._step(world, held)
            ends.append({entity.id: (repr(entity), entity.save()) for entity in world.entities.values()})
            world.load(snapshot)
        if ends[0] != ends[1]:
            different = next(id for id in ends[0] | ends[1] if ends[0].get(id) != ends[1].get(id))
            label = (ends[0].get(different) or ends[1][different])[0]
            raise self._failure(tick, f"{label} goes another way when the world is saved and restored")

    def _step(self, world: World, held: int) -> None:
        from game.core.crash import describe

        try:
            world.step(held)
        except Exception as error:
            raise self._failure(world.tick, f"the rules fail: {describe(error)}", world.tick - 1) from None

    def _failure(self, tick: int, message: str, shown: int | None = None) -> LevelTestError:
        """`shown`: the last tick that can be shown, when it is not that one."""
        command = _command(self.path, tick if shown is None else shown)
        return LevelTestError(f"{self.path}: left alone, at tick {tick}: {message}\n{command}")


class Run(LevelItem):
    """A replay keeps what it expects."""

    def runtest(self) -> None:
        """Play it."""
        from game.core.replay import ReplayError, read
        from game.core.replay_run import Status, play
        from game.prove.invariants import inspector_for

        try:
            replay = read(self.path)
        except ReplayError as error:
            raise LevelTestError(str(error)) from None
        level = _level(self.path.parent / replay.map)
        world = _new_world(level, level.path, replay)
        result = play(replay, world, level.digest, inspect=inspector_for(replay, level))
        if result.status != Status.SUCCESS:
            last = result.tick - 1 if result.status == Status.CRASH else result.tick
            raise LevelTestError(
                f"{self.path}: {result.status} at tick {result.tick} on {replay.map}: {result.message}\n"
                f"{_command(self.path, last)}"
            )


def _level(path: Path) -> Level:
    """Raises LevelTestError."""
    from game.tiled.errors import MapError
    from game.tiled.load import load_level

    try:
        return load_level(path)
    except MapError as error:
        raise LevelTestError(str(error)) from None


def _new_world(level: Level, path: Path, replay: Replay | None = None) -> World:
    """Raises LevelTestError."""
    from game.core.crash import describe

    try:
        return level.world_of(replay) if replay else level.new_world()
    except Exception as error:
        raise LevelTestError(f"{path}: before the first tick the rules fail: {describe(error)}") from None


def _command(path: Path, tick: int) -> str:
    """What shows the two seconds before a tick of a replay, or of a map that is left alone."""
    main, shown = (shlex.quote(str(_from_here(file))) for file in (MAIN, path))
    last = max(tick, 1)
    return f"see it: python {main} film {shown} out.png --from {max(last - SHOWN_TICKS, 1)} --to {last}"


def _from_here(path: Path) -> Path:
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
