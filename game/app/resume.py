"""The campaign goes on where it was left, in the next session too: at the last checkpoint of a stage.

What is kept of a checkpoint is the run up to it as a replay, within the profile: played again in a fraction of a second it leads
to the very same moment, which its digest proves, and the run can still be written and checked as a whole.
"""

from __future__ import annotations

from dataclasses import replace

from game.app.app import App
from game.app.briefing import open_stage
from game.app.play import Play
from game.app.profile import Checkpoint
from game.app.scene import Scene
from game.app.stage_run import StageRun, first_stage, run_at
from game.core.entity import Difficulty
from game.core.replay import Replay, ReplayError, parse
from game.core.replay_run import Status
from game.core.replay_run import play as play_replay
from game.tiled.errors import MapError
from game.tiled.load import load_level

NAME = "the checkpoint"
UNREADABLE = "The checkpoint cannot be read. The stage begins at its start."
MAP_CHANGED = "The stage was changed since you left it. It begins at its start."
GAME_CHANGED = "The game was changed since you left the stage. It begins at its start."
MAP_GONE = "The stage that you left is no more. The campaign begins at its start."


def resume(app: App) -> Scene:
    """The scene with which the campaign goes on. Where the checkpoint is of no use any more, the stage's card says why."""
    progress = app.profile.progress
    difficulty = Difficulty(progress.difficulty)
    run = run_at(progress.current, difficulty)
    if run is None:
        return open_stage(app, first_stage(difficulty), notice=MAP_GONE)
    run = replace(run, handed=tuple(progress.handed.items()))
    if progress.checkpoint is None:
        return open_stage(app, run)
    try:
        return _at_checkpoint(app, run, progress.checkpoint)
    except _CannotResumeError as error:
        return open_stage(app, run, notice=str(error))
    except MapError:
        return open_stage(app, run)  # which shows what is wrong with the map


class _CannotResumeError(Exception):
    """The text is the sentence for the player."""


def _at_checkpoint(app: App, run: StageRun, checkpoint: Checkpoint) -> Scene:
    """Raises _CannotResumeError, MapError."""
    try:
        replay: Replay = parse(checkpoint.replay, NAME)
    except ReplayError:
        raise _CannotResumeError(UNREADABLE) from None
    if not replay.map_digest or not any(expectation.kind == "digest" for expectation in replay.expectations):
        raise _CannotResumeError(UNREADABLE)
    level = load_level(run.map)
    run = replace(run, seed=replay.seed, difficulty=replay.difficulty, assists=replay.assists, handed=replay.handed)
    run = replace(run, credits=checkpoint.credits)
    world = run.new_world(level)
    result = play_replay(replay, world, level.digest)
    if result.status == Status.MAP_CHANGED:
        raise _CannotResumeError(MAP_CHANGED)
    if result.status != Status.SUCCESS or world.stage.outcome:
        raise _CannotResumeError(GAME_CHANGED)
    return Play(app, level, run, resumed=(world, replay))
