"""The best run of each stage, kept as a replay below the profile's folder, so that it can run beside the next one."""

from __future__ import annotations

import logging
from pathlib import Path

from game.app.profile import Profile
from game.app.recording import Recording
from game.app.stage_run import StageRun
from game.core.ghost import Ghost
from game.core.replay import ReplayError, read
from game.core.world import World
from game.tiled.load import Level

LOG = logging.getLogger(__name__)
FOLDER = "ghosts"


def path_of(profile: Profile, run: StageRun) -> Path | None:
    """Where the stage's best run lies; None where nothing is kept."""
    if profile.folder is None:
        return None
    return profile.folder / FOLDER / f"{run.key.replace('/', '.').replace(' ', '.')}.tas"


def keep(profile: Profile, run: StageRun, recording: Recording, world: World) -> None:
    """Let this run be the stage's ghost."""
    path = path_of(profile, run)
    if path is not None:
        try:
            recording.write(path, world)
        except OSError as error:
            LOG.warning("%s: cannot be written: %s", path, error.strerror)


def find(profile: Profile, run: StageRun, level: Level) -> Ghost | None:
    """The stage's ghost; None where there is none, where the map has changed since, or the run does not begin where maps do."""
    path = path_of(profile, run)
    if path is None or not path.exists() or not run.is_whole:
        return None
    try:
        replay = read(path)
        return Ghost(replay, level.world_of(replay)) if replay.map_digest == level.digest else None
    except ReplayError as error:
        LOG.warning("%s", error)
        return None
