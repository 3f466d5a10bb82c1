"""Rewind in play: where the assist is on, the key takes the run back, and its recording holds as if nothing had been undone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.app.app import App
from game.app.play import END_TICKS, REWIND_TICKS, Play
from game.app.results import record_of
from game.app.stage_run import StageRun
from game.core import assists
from game.core.replay_run import Status
from game.core.replay_run import play as play_replay
from game.core.rewind import SECONDS
from game.core.units import TICKS_PER_SECOND
from game.tiled.load import Level
from tests.app.conftest import event, live

RIGHT, REWIND_KEY = pygame.K_RIGHT, pygame.K_r


@pytest.fixture
def playing(app: App, level: Level, run: StageRun) -> Play:
    scene = Play(app, level, replace(run, assists=(assists.REWIND,)))
    app.push(scene)
    return scene


def hold(app: App, key: int) -> None:
    app.devices.handle(event(pygame.KEYDOWN, key=key, mod=0))


def let_go(app: App, key: int) -> None:
    app.devices.handle(event(pygame.KEYUP, key=key, mod=0))


def walk(app: App, ticks: int) -> None:
    hold(app, RIGHT)
    live(app, ticks)
    let_go(app, RIGHT)


def test_the_key_takes_the_run_back(app: App, playing: Play, level: Level, tmp_path: Path) -> None:
    walk(app, 60)
    digest = playing.world.digest()
    walk(app, 30)
    hold(app, REWIND_KEY)
    live(app, 30 // REWIND_TICKS)
    let_go(app, REWIND_KEY)
    assert (playing.world.tick, playing.world.digest()) == (60, digest)
    app.draw()
    live(app, 45)
    replay = playing.recording.replay(tmp_path / "run.tas", playing.world)
    assert replay.ticks == playing.world.tick == 105
    assert replay.assists == (assists.REWIND,)
    result = play_replay(replay, playing.run.new_world(level), level.digest)
    assert result.status == Status.SUCCESS, result.message


def test_it_ends_after_ten_seconds(app: App, playing: Play) -> None:
    live(app, 900)
    hold(app, REWIND_KEY)
    live(app, 900)
    assert playing.world.tick == 900 - SECONDS * TICKS_PER_SECOND


def test_digests_of_what_was_undone_are_undone(app: App, playing: Play, level: Level, tmp_path: Path) -> None:
    walk(app, 620)
    hold(app, REWIND_KEY)
    live(app, 20)
    let_go(app, REWIND_KEY)
    live(app, 650)
    replay = playing.recording.replay(tmp_path / "run.tas", playing.world)
    assert [check.tick for check in replay.checks] == [600, 1200]
    assert play_replay(replay, playing.run.new_world(level), level.digest).status == Status.SUCCESS


def test_a_defeat_can_be_undone(app: App, playing: Play, tmp_path: Path) -> None:
    live(app, 60)
    playing.world.stage.lose("Time is up.")
    live(app, END_TICKS // 2)
    hold(app, REWIND_KEY)
    live(app, END_TICKS // 2 // REWIND_TICKS + 2)
    let_go(app, REWIND_KEY)
    assert not playing.world.stage.outcome
    live(app, END_TICKS + 5)
    assert app.scene is playing
    kinds = [expectation.kind for expectation in playing.recording.replay(tmp_path / "run.tas", playing.world).expectations]
    assert kinds == ["digest"]


def test_without_the_assist_the_key_does_nothing(app: App, level: Level, run: StageRun, tmp_path: Path) -> None:
    scene = Play(app, level, run)
    app.push(scene)
    live(app, 30)
    hold(app, REWIND_KEY)
    live(app, 30)
    assert scene.world.tick == 60
    replay = scene.recording.replay(tmp_path / "run.tas", scene.world)
    assert not any(replay.inputs())
    assert not record_of(scene.world.stage).assisted


def test_its_scores_bear_a_mark(playing: Play) -> None:
    assert record_of(playing.world.stage).assisted
