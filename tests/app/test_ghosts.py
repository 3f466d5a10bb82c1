"""The best run of a stage is kept as a replay and runs beside the next one, if that is wanted."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.app import ghosts
from game.app.app import App
from game.app.play import Play
from game.app.profile import Profile, Record
from game.app.stage_run import LEVELS, StageRun
from game.core.replay import read
from game.core.replay_run import Status
from game.core.replay_run import play as play_replay
from game.tiled.load import Level, load_level
from tests.app.conftest import event, live

RIGHT = pygame.K_RIGHT


@pytest.fixture
def keeping(app: App, tmp_path: Path) -> App:
    """An application whose profile is kept."""
    app.profile = Profile(tmp_path / "profile")
    return app


def win(app: App, level: Level, run: StageRun, ticks: int) -> Play:
    """Run to the right for so long, and win."""
    scene = Play(app, level, run)
    app.push(scene)
    app.devices.handle(event(pygame.KEYDOWN, key=RIGHT, mod=0))
    live(app, ticks - 1)
    scene.world.stage.clock_ended = scene.world.stage.win  # type: ignore[method-assign]
    scene.world.stage.clock = 1
    live(app, 1)
    app.devices.handle(event(pygame.KEYUP, key=RIGHT, mod=0))
    assert scene.world.stage.outcome
    return scene


def ghost_file(app: App, run: StageRun) -> Path:
    path = ghosts.path_of(app.profile, run)
    assert path is not None
    return path


def test_the_best_run_is_kept(keeping: App, level: Level, run: StageRun) -> None:
    first = win(keeping, level, run, 40)
    assert read(ghost_file(keeping, run)).ticks == 40
    keeping.profile.enter(run.key, Record(score=first.world.stage.score + 1, ticks=40))
    win(keeping, level, run, 50)
    assert read(ghost_file(keeping, run)).ticks == 40, "a worse run takes no better one's place"
    keeping.profile.content.records.clear()
    win(keeping, level, run, 50)
    assert read(ghost_file(keeping, run)).ticks == 50


def test_a_lost_run_and_one_from_the_middle_are_not_kept(keeping: App, level: Level, run: StageRun) -> None:
    scene = Play(keeping, level, run)
    keeping.push(scene)
    scene.world.stage.clock = 5
    live(keeping, 10)
    assert scene.world.stage.outcome
    win(keeping, level, StageRun(level.path, at=(300, 336)), 20)
    assert not ghost_file(keeping, run).exists()


def test_it_runs_beside_the_next_run_if_wanted(keeping: App, level: Level, run: StageRun) -> None:
    win(keeping, level, run, 40)
    without = Play(keeping, level, run)
    keeping.push(without)
    live(keeping, 5)
    assert without.view.ghost is None
    keeping.profile.settings.ghost = True
    beside = Play(keeping, level, run)
    keeping.push(beside)
    live(keeping, 30)
    player = beside.world.player
    assert player is not None and beside.view.ghost is not None
    assert beside.view.ghost.x > player.centre_x + 30
    live(keeping, 20)
    assert beside.view.ghost is None, "its run is over"


def test_it_is_on_its_way_back_when_the_run_is_taken_back(keeping: App, level: Level, run: StageRun) -> None:
    win(keeping, level, run, 40)
    keeping.profile.settings.ghost = True
    scene = Play(keeping, level, StageRun(level.path, assists=("rewind",)))
    keeping.push(scene)
    live(keeping, 30)
    ahead = scene.view.ghost
    keeping.devices.handle(event(pygame.KEYDOWN, key=pygame.K_r, mod=0))
    live(keeping, 5)
    assert ahead is not None and scene.view.ghost is not None
    assert scene.view.ghost.x < ahead.x


def test_no_ghost_of_another_map_or_of_a_damaged_file(keeping: App, level: Level, run: StageRun) -> None:
    win(keeping, level, run, 40)
    assert ghosts.find(keeping.profile, run, level) is not None
    assert ghosts.find(keeping.profile, run, level._replace(digest="ba9876543210")) is None
    ghost_file(keeping, run).write_text("sideways")
    assert ghosts.find(keeping.profile, run, level) is None


def test_where_nothing_is_kept_there_is_none(app: App, level: Level, run: StageRun) -> None:
    win(app, level, run, 20)
    assert ghosts.find(app.profile, run, level) is None


def test_the_kept_run_is_a_replay_of_its_map(keeping: App) -> None:
    """Of a stage of the game, so that its file can be played by anybody."""
    path = LEVELS / "concert_hall" / "backstage.tmx"
    level, run = load_level(path), StageRun(path)
    scene = Play(keeping, level, run)
    keeping.push(scene)
    live(keeping, 30)
    ghosts.keep(keeping.profile, run, scene.recording, scene.world)
    replay = read(ghost_file(keeping, run))
    assert (ghost_file(keeping, run).parent / replay.map).resolve() == path.resolve()
    assert play_replay(replay, level.new_world(), level.digest).status == Status.SUCCESS


def test_it_is_seen_through_and_changes_nothing(keeping: App) -> None:
    path = LEVELS / "concert_hall" / "backstage.tmx"
    level, run = load_level(path), StageRun(path)
    pictures = []
    digests = set()
    for is_wanted in (False, True):
        keeping.profile.settings.ghost = is_wanted
        scene = Play(keeping, level, run)
        keeping.push(scene)
        if not is_wanted:
            keeping.devices.handle(event(pygame.KEYDOWN, key=RIGHT, mod=0))
        live(keeping, 25)
        keeping.devices.handle(event(pygame.KEYUP, key=RIGHT, mod=0))
        if not is_wanted:
            ghosts.keep(keeping.profile, run, scene.recording, scene.world)
            continue
        for ghost in (None, scene.view.ghost):
            scene.view.ghost = ghost
            scene.draw(keeping.window.canvas)
            pictures.append(pygame.image.tobytes(keeping.window.canvas, "RGB"))
            digests.add(scene.world.digest())
    different = sum(one != other for one, other in zip(*pictures, strict=True))
    assert 300 < different < 10_000
    assert len(digests) == 1
