"""A stage is left in its middle and gone on with, in the next session too."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.app import resume as resume_module
from game.app import stage_run
from game.app.app import App
from game.app.briefing import Briefing, open_stage
from game.app.devices import Devices
from game.app.fault import Fault
from game.app.play import Play
from game.app.profile import Checkpoint, Profile
from game.app.records import Chapters
from game.app.results import Results
from game.app.resume import GAME_CHANGED, MAP_CHANGED, MAP_GONE, UNREADABLE, resume
from game.app.scene import Scene
from game.app.stage_run import LEVELS, StageRun, campaign_runs
from game.app.title import Title
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.replay import read
from game.tiled.load import load_level
from tests.app.conftest import live, press

BACKSTAGE = "concert_hall/backstage.tmx"
QUIET = read(LEVELS / "concert_hall" / "backstage.quiet.tas")
INPUTS = tuple(QUIET.inputs())


def second_lamp() -> int:
    """The tick in which the quiet run lights its second lamp."""
    world = load_level(LEVELS / BACKSTAGE).new_world(seed=QUIET.seed, difficulty=QUIET.difficulty)
    lit = {world.stage.checkpoint}
    for held in INPUTS:
        world.step(held)
        lit.add(world.stage.checkpoint)
        if len(lit) == len(("none", "first", "second")):
            return world.tick
    raise AssertionError("the quiet run lights no second lamp")


SECOND_LAMP = second_lamp()
AFTER = SECOND_LAMP + 80


def backstage(difficulty: Difficulty = Difficulty.AGENT) -> StageRun:
    return next(run for run in campaign_runs(difficulty) if run.place == BACKSTAGE)


@pytest.fixture
def kept(app: App, tmp_path: Path) -> App:
    """An application whose profile lies in a folder."""
    app.profile = Profile(tmp_path / "kept")
    return app


def again(app: App) -> App:
    """The next session with the same profile."""
    app.profile.wait()
    return App(app.window, Profile(app.profile.folder), Devices(), app.sound)


def play_until(app: App, run: StageRun, ticks: int) -> Play:
    open_stage(app, run)
    app.put(lambda: open_stage(app, run, with_card=False))
    scene = app.scene
    assert isinstance(scene, Play)
    for held in INPUTS[:ticks]:
        scene.tick(held)
    return scene


def notice_of(scene: Scene) -> str:
    assert isinstance(scene, Briefing)
    return scene._notice


def test_the_next_session_goes_on_at_the_checkpoint(kept: App) -> None:
    first = play_until(kept, backstage(), AFTER)
    assert first.world.tick == AFTER
    app = again(kept)
    app.push(Title(app))
    app.draw()
    press(app, pygame.K_RETURN)
    live(app, 60)
    scene = app.scene
    assert isinstance(scene, Play)
    app.draw()
    assert scene.world.tick == SECOND_LAMP
    alone = load_level(LEVELS / BACKSTAGE).new_world(seed=QUIET.seed, difficulty=QUIET.difficulty)
    for held in INPUTS[:SECOND_LAMP]:
        alone.step(held)
    assert scene.world.digest() == alone.digest()


def test_time_stands_still_until_the_first_button(kept: App) -> None:
    play_until(kept, backstage(), AFTER)
    app = again(kept)
    app.push(resume(app))
    scene = app.scene
    assert isinstance(scene, Play)
    live(app, 50)
    assert scene.world.tick == SECOND_LAMP
    scene.tick(b.RIGHT)
    assert scene.world.tick == SECOND_LAMP + 1


def test_what_is_gone_on_with_is_recorded_as_a_whole(kept: App) -> None:
    play_until(kept, backstage(), AFTER)
    app = again(kept)
    scene = resume(app)
    assert isinstance(scene, Play)
    for held in INPUTS[SECOND_LAMP:]:
        scene.tick(held)
    assert scene.world.stage.outcome
    assert again(app).profile.progress.checkpoint is None  # what is won is not gone on with
    replay = scene.recording.replay(LEVELS / "concert_hall" / "x.tas", scene.world)
    assert tuple(replay.inputs()) == INPUTS[: replay.ticks]
    assert scene.world.digest() == next(item.value for item in QUIET.expectations if item.kind == "digest")


def test_credits_assists_and_difficulty_come_back(kept: App) -> None:
    run = replace(backstage(Difficulty.RECRUIT), credits=2)
    kept.profile.settings.assists = ["no_timer"]
    play_until(kept, run, AFTER)
    app = again(kept)
    app.profile.settings.assists.clear()
    scene = resume(app)
    assert isinstance(scene, Play)
    assert (scene.run.credits, scene.run.difficulty, scene.world.assists) == (2, Difficulty.RECRUIT, ("no_timer",))


def test_the_interval_s_covers_are_checkpoints_too(kept: App) -> None:
    run = next(run for run in campaign_runs(Difficulty.AGENT) if run.place == "concert_hall/interval.tmx")
    replay = read(LEVELS / "concert_hall" / "interval.spared.tas")
    kept.put(lambda: open_stage(kept, replace(run, difficulty=replay.difficulty), with_card=False))
    scene = kept.scene
    assert isinstance(scene, Play)
    for held in list(replay.inputs())[:800]:
        scene.tick(held)
    gone_on = resume(again(kept))
    assert isinstance(gone_on, Play)
    assert gone_on.world.tick == 701


# What makes a checkpoint of no use


def test_a_restart_forgets_it(kept: App) -> None:
    scene = play_until(kept, backstage(), AFTER)
    assert kept.profile.progress.checkpoint is not None
    scene.restart()
    live(kept, 60)
    assert kept.profile.progress.checkpoint is None
    assert again(kept).profile.progress.checkpoint is None


def test_a_changed_map_is_said_and_begins_at_its_start(kept: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    play_until(kept, backstage(), AFTER)
    levels = tmp_path / "levels"
    (levels / "concert_hall").mkdir(parents=True)
    for name in ("tilesets", "templates"):
        shutil.copytree(LEVELS / name, levels / name)
    text = (
        (LEVELS / BACKSTAGE).read_text(encoding="utf-8").replace('value="{jump} jump, longer held is higher"', 'value="{jump}"')
    )
    text = text.replace('"../../assets/', f'"{LEVELS.parent.as_posix()}/assets/')
    (levels / BACKSTAGE).write_text(text, encoding="utf-8")
    monkeypatch.setattr(resume_module, "run_at", lambda place, difficulty: replace(backstage(), map=levels / place))
    app = again(kept)
    scene = resume(app)
    assert notice_of(scene) == MAP_CHANGED
    app.push(scene)
    app.draw()


def test_a_checkpoint_of_another_version_of_the_rules_is_said(kept: App) -> None:
    play_until(kept, backstage(), AFTER)
    checkpoint = kept.profile.progress.checkpoint
    assert checkpoint is not None
    lines = checkpoint.replay.splitlines()
    lines[-1] = "expect digest 0123456789ab"
    kept.profile.keep_checkpoint(Checkpoint("\n".join(lines)))
    assert notice_of(resume(again(kept))) == GAME_CHANGED


@pytest.mark.parametrize("damage", ["", "nonsense", "seed x"])
def test_a_checkpoint_that_cannot_be_read_is_said(kept: App, damage: str) -> None:
    kept.profile.reach(BACKSTAGE, Difficulty.AGENT)
    kept.profile.keep_checkpoint(Checkpoint(damage))
    assert notice_of(resume(again(kept))) == UNREADABLE


def test_a_stage_that_is_no_more_is_said(kept: App) -> None:
    kept.profile.reach("concert_hall/gone.tmx", Difficulty.AGENT)
    kept.profile.keep_checkpoint(Checkpoint("map gone.tmx"))
    scene = resume(again(kept))
    assert isinstance(scene, Play)
    assert scene.world.stage.IS_STORY
    assert scene._note == MAP_GONE


def test_a_faulty_map_is_shown(kept: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    play_until(kept, backstage(), AFTER)
    monkeypatch.setattr(stage_run, "LEVELS", tmp_path)
    assert isinstance(resume(again(kept)), Fault)


# What does not touch it


def test_what_is_played_again_from_the_list_moves_nothing(kept: App) -> None:
    play_until(kept, backstage(), AFTER)
    before = kept.profile.progress.checkpoint
    aside = replace(campaign_runs(Difficulty.AGENT)[1], is_aside=True)
    kept.put(lambda: open_stage(kept, aside, with_card=False))
    scene = kept.scene
    assert isinstance(scene, Play)
    assert (kept.profile.progress.current, kept.profile.progress.checkpoint) == (BACKSTAGE, before)
    scene.world.stage.win()
    live(kept, 200)
    results = kept.scene
    assert isinstance(results, Results)
    results.ticks = 10_000
    press(kept, pygame.K_RETURN)
    live(kept, 60)
    assert isinstance(kept.scene, Chapters)
    assert (kept.profile.progress.current, kept.profile.progress.checkpoint) == (BACKSTAGE, before)


def test_whoever_leaves_at_the_results_goes_on_with_the_next_map(kept: App) -> None:
    scene = play_until(kept, backstage(), 3)
    scene.world.stage.win()
    Results(kept, scene.run, scene.world.stage)
    following = scene.run.next({})
    assert following is not None
    progress = again(kept).profile.progress
    assert (progress.current, progress.title) == (following.place, "The road east")
