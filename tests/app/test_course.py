"""The campaign's course: what follows what, what is kept of it, and the pages that show it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pygame
import pytest

from game.app.app import App
from game.app.briefing import Briefing, open_stage
from game.app.course import after
from game.app.credits import Credits
from game.app.devices import Press
from game.app.ending import READY_TICKS, Ending
from game.app.options import Assists
from game.app.play import Play
from game.app.profile import Record
from game.app.records import TABLE_ROWS, Chapters, Dossier, Scores
from game.app.results import record_of
from game.app.stage_run import StageRun, campaign_runs, run_at
from game.app.title import Title
from game.core import assists
from game.core.entity import Difficulty
from game.tiled.load import Level
from tests.app.conftest import live, press

DOWN, ENTER, ESCAPE = pygame.K_DOWN, pygame.K_RETURN, pygame.K_ESCAPE
WIPE = 60


def test_every_map_of_the_campaign_leads_to_the_next_and_the_last_to_the_end(app: App) -> None:
    runs = campaign_runs(Difficulty.AGENT)
    for run, following in pairwise(runs):
        scene = after(app, run, {})()
        assert isinstance(scene, Play if following.is_story else Briefing)
        assert app.profile.progress.current == following.place
    assert isinstance(after(app, runs[-1], {})(), Ending)


def test_an_interlude_is_read_on_with_enter_and_left_with_escape(app: App) -> None:
    run = campaign_runs(Difficulty.AGENT)[0]
    app.push(open_stage(app, run))
    scene = app.scene
    assert isinstance(scene, Play)
    press(app, ENTER)
    live(app, 1)
    assert scene.world.stage.progress() == 1
    app.draw()
    assert scene.view.captions.is_busy
    press(app, ESCAPE)
    live(app, WIPE)
    assert isinstance(app.scene, Briefing)


def test_continue_begins_where_it_was_left(app: App) -> None:
    place = campaign_runs(Difficulty.RECRUIT)[1].place
    app.profile.reach(place, Difficulty.RECRUIT)
    app.push(Title(app))
    press(app, ENTER)
    live(app, WIPE)
    assert isinstance(app.scene, Briefing)
    assert app.profile.progress.difficulty == Difficulty.RECRUIT


def test_a_map_that_is_no_more_is_not_continued() -> None:
    assert run_at("concert_hall/gone.tmx", Difficulty.AGENT) is None


@pytest.mark.parametrize("page", [Chapters, Dossier])
def test_only_what_was_reached_can_be_chosen(app: App, page: type[Chapters] | type[Dossier]) -> None:
    assert not page(app).runs
    for run in campaign_runs(Difficulty.AGENT):
        app.profile.reach(run.place, Difficulty.AGENT)
    scene = page(app)
    assert scene.runs
    app.push(scene)
    app.draw()
    press(app, ENTER)
    live(app, WIPE)
    assert isinstance(app.scene, Play if page is Dossier else Briefing)


def test_what_is_read_again_leads_back_and_moves_nothing(app: App) -> None:
    first, *_, last = campaign_runs(Difficulty.AGENT)
    app.profile.reach(first.place, Difficulty.AGENT)
    app.profile.reach(last.place, Difficulty.AGENT)
    app.push(Dossier(app))
    press(app, ENTER)
    live(app, WIPE)
    press(app, ESCAPE)
    live(app, WIPE)
    assert isinstance(app.scene, Dossier)
    assert app.profile.progress.current == last.place


def test_the_end_and_the_scores_show_records(app: App) -> None:
    run = next(run for run in campaign_runs(Difficulty.AGENT) if not run.is_story)
    app.profile.enter(run.key, Record(score=1200, ticks=3000, rank="C"))
    app.push(Scores(app))
    app.draw()
    app.put(lambda: Ending(app, Difficulty.AGENT))
    live(app, WIPE + READY_TICKS)
    app.draw()
    press(app, ENTER, ENTER)
    live(app, WIPE)
    assert isinstance(app.scene, Credits)


def test_a_new_game_asks_before_it_takes_continue_away(app: App) -> None:
    second = campaign_runs(Difficulty.AGENT)[1]
    app.profile.reach(second.place, Difficulty.AGENT)
    app.push(Title(app))
    press(app, DOWN, ENTER, ENTER)
    app.draw()
    live(app, WIPE)
    assert isinstance(app.scene, Title)
    assert app.profile.progress.current == second.place
    press(app, ENTER, DOWN, ENTER)
    live(app, WIPE)
    assert isinstance(app.scene, Play)
    assert app.profile.progress.current == campaign_runs(Difficulty.AGENT)[0].place


def test_assists_are_chosen_marked_and_in_the_replay(app: App, level: Level, run: StageRun, tmp_path: Path) -> None:
    app.push(Title(app))
    app.push(Assists(app))
    press(app, DOWN, ENTER)
    app.draw()
    press(app, ESCAPE)
    softened = replace(run, assists=app.profile.settings.assists_on())
    assert softened.assists == (assists.MAGAZINE,)
    play = Play(app, level, softened)
    assert play.world.assists == softened.assists
    assert play.recording.replay(tmp_path / "run.tas", play.world).assists == softened.assists
    assert record_of(play.world.stage).assisted
    assert not record_of(Play(app, level, run).world.stage).assisted


def test_a_page_tells_what_is_known_of_the_chosen_map(app: App) -> None:
    for run in campaign_runs(Difficulty.AGENT):
        app.profile.reach(run.place, Difficulty.AGENT)
    stage = next(run for run in campaign_runs(Difficulty.AGENT) if not run.is_story)
    app.profile.enter(stage.key, Record(score=1200, ticks=3000, rank="C", medals=["Ghost"], assisted=True))
    page = Chapters(app)
    pictures = []
    for _ in page.runs:
        page.draw(app.window.canvas)
        pictures.append(pygame.image.tobytes(app.window.canvas.subsurface((300, 64, 300, 252)), "RGB"))
        assert page.menu.chosen.choose is not None
        page.press(Press.DOWN)
    assert len(set(pictures)) == len(page.runs)
    assert page.menu.chosen.label == "BACK"


def test_more_scores_than_fit_are_rolled(app: App) -> None:
    for run in campaign_runs(Difficulty.AGENT):
        for difficulty in Difficulty:
            if not run.is_story:
                app.profile.enter(replace(run, difficulty=difficulty).key, Record(score=1200, ticks=3000, rank="C"))
    scene = Scores(app)
    scene._rows *= 2
    for _ in range(len(scene._rows)):
        scene.press(Press.DOWN)
    assert scene._first == len(scene._rows) - TABLE_ROWS
    scene.draw(app.window.canvas)
    for _ in range(len(scene._rows)):
        scene.press(Press.UP)
    assert scene._first == 0
