"""What several commands share: reading maps and replays with sentences instead of tracebacks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from game.cli import CommandError
from game.core.replay import Replay, ReplayError, read
from game.tiled.errors import MapError
from game.tiled.load import Level, load_level

LEVELS = Path(__file__).resolve().parents[2] / "levels"
"""The game's own maps."""


def open_level(path: Path | str) -> Level:
    """A map. Raises CommandError with all its faults."""
    try:
        return load_level(Path(path))
    except MapError as error:
        raise CommandError(str(error)) from None


def open_replay(path: Path | str) -> tuple[Replay, Level]:
    """A replay and its map. Raises CommandError."""
    path = Path(path)
    try:
        replay = read(path)
    except ReplayError as error:
        raise CommandError(str(error)) from None
    if not replay.map:
        raise CommandError(f"{path}: names no map; it wants a line `map FILE.tmx`")
    level = open_level(path.parent / replay.map)
    try:
        level.check_handed(replay)
    except ReplayError as error:
        raise CommandError(f"{path}: {error}") from None
    return replay, level


def maps_of(paths: Sequence[str]) -> list[Path]:
    """The maps named, those below the folders named, or all of the game's. Raises CommandError for what is not there."""
    found: list[Path] = []
    for path in [Path(path) for path in paths] or [LEVELS]:
        if path.is_dir():
            found += sorted(map_ for map_ in path.rglob("*.tmx") if "rules" not in map_.parts)
        elif path.exists():
            found.append(path)
        else:
            raise CommandError(f"{path}: no such file")
    return found
