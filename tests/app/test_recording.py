"""A run in play becomes a replay that says all that it led to."""

from __future__ import annotations

from pathlib import Path

from game.app.recording import Recording
from game.app.stage_run import StageRun
from game.core.buttons import RIGHT
from game.core.replay import CHECK_TICKS, read
from game.core.replay_run import Status, play
from game.core.world import World
from game.tiled.load import Level


def record(level: Level, run: StageRun, ticks: int, recording: Recording, world: World) -> None:
    for tick in range(ticks):
        held = RIGHT if tick % 90 < 50 else 0
        recording.take(held, world)
        world.step(held)


def test_a_recording_holds_a_digest_every_ten_seconds(level: Level, run: StageRun, tmp_path: Path) -> None:
    world = run.new_world(level)
    recording = Recording(level, run)
    record(level, run, 2 * CHECK_TICKS + 1, recording, world)
    path = tmp_path / "runs" / "run.tas"
    recording.write(path, world)
    replay = read(path)
    assert [check.tick for check in replay.checks] == [CHECK_TICKS, 2 * CHECK_TICKS]
    assert play(replay, run.new_world(level), level.digest).status == Status.SUCCESS
    wrong = replay._replace(checks=(replay.checks[0], replay.checks[1]._replace(digest="0" * 12)))
    result = play(wrong, run.new_world(level), level.digest)
    assert (result.status, result.tick) == (Status.DESYNC, 2 * CHECK_TICKS)


def test_a_recording_that_is_gone_on_with_keeps_what_it_held(level: Level, run: StageRun, tmp_path: Path) -> None:
    world = run.new_world(level)
    first = Recording(level, run)
    record(level, run, CHECK_TICKS + 40, first, world)
    second = Recording(level, run, first.replay(tmp_path / "run.tas", world))
    record(level, run, CHECK_TICKS, second, world)
    replay = second.replay(tmp_path / "run.tas", world)
    assert [check.tick for check in replay.checks] == [CHECK_TICKS, 2 * CHECK_TICKS]
    assert replay.ticks == world.tick
    assert play(replay, run.new_world(level), level.digest).status == Status.SUCCESS


def test_a_win_is_recorded_with_rank_and_medals(level: Level, run: StageRun, tmp_path: Path) -> None:
    world = run.new_world(level)
    recording = Recording(level, run)
    record(level, run, 30, recording, world)
    world.stage.win()
    recording.end(world)
    replay = recording.replay(tmp_path / "run.tas", world)
    expected = [(expectation.kind, expectation.value) for expectation in replay.expectations]
    assert expected[:4] == [("won", ""), ("ticks", "30"), ("score", str(world.stage.score)), ("rank", world.stage.rank())]
    assert [value for kind, value in expected if kind == "medal"] == list(world.stage.medals())
    assert {"Ghost", "Clean hands"} <= set(world.stage.medals())
    assert expected[-1] == ("digest", world.digest())


def test_a_loss_is_recorded_without_rank_and_medals(level: Level, run: StageRun, tmp_path: Path) -> None:
    world = run.new_world(level)
    recording = Recording(level, run)
    world.stage.lose("Time is up.")
    recording.end(world)
    kinds = [expectation.kind for expectation in recording.replay(tmp_path / "run.tas", world).expectations]
    assert kinds == ["lost", "ticks", "score", "digest"]
