"""The end of the game: the table of the whole campaign, and the credits."""

from __future__ import annotations

import json

import pygame
import pytest

from game.app.app import App
from game.app.credits import BACKDROPS, LAST_TICKS, PICTURES, READY_TICKS, ROLL, Credits
from game.app.ending import Ending, rank_of_all
from game.app.profile import Record
from game.app.stage_run import campaign_runs
from game.app.title import Title
from game.core import buttons as b
from game.core.entity import Difficulty
from game.view.sheets import SPRITES
from tests.app.conftest import live, press

ENTER, ESCAPE = pygame.K_RETURN, pygame.K_ESCAPE
WIPE = 60


@pytest.mark.parametrize(
    ("ranks", "expected"),
    [
        ([], ""),
        (["00", "00"], "00"),
        (["00", "00", "00", "00", "A"], "A"),
        (["A", "B"], "A"),
        (["B", "C", "B"], "B"),
        (["C", "C"], "C"),
    ],
)
def test_only_a_perfect_campaign_is_double_o(ranks: list[str], expected: str) -> None:
    assert rank_of_all(ranks) == expected


def test_the_table_has_every_stage_and_no_rank_until_all_are_won(app: App) -> None:
    runs = [run for run in campaign_runs(Difficulty.AGENT) if not run.is_story]
    for run in runs[1:]:
        app.profile.enter(run.key, Record(score=100, ticks=600, rank="00", medals=["Ghost"]))
    almost = Ending(app, Difficulty.AGENT)
    assert [row.record is None for row in almost.rows if not row.is_chapter] == [run is runs[0] for run in runs]
    assert almost.rank == ""
    app.profile.enter(runs[0].key, Record(score=100, ticks=600, rank="00"))
    assert Ending(app, Difficulty.AGENT).rank == "00"
    assert Ending(app, Difficulty.RECRUIT).rank == ""


def test_the_first_press_shows_all_rows_the_second_leads_to_the_credits(app: App) -> None:
    for run in campaign_runs(Difficulty.AGENT):
        app.profile.enter(run.key, Record(score=100, ticks=600, rank="A", medals=["Express"]))
    ending = Ending(app, Difficulty.AGENT)
    app.push(ending)
    press(app, ENTER)
    assert app.scene is ending and ending.ticks < WIPE
    live(app, WIPE)
    app.draw()
    before = app.window.canvas.copy()
    press(app, ENTER)
    app.draw()
    after = app.window.canvas
    assert app.scene is ending
    assert pygame.image.tobytes(before, "RGB") != pygame.image.tobytes(after, "RGB")
    press(app, ENTER)
    live(app, WIPE)
    assert isinstance(app.scene, Credits)


def test_the_credits_roll_to_their_end_and_leave(app: App) -> None:
    credits = Credits(app)
    app.push(credits)
    assert all(line.text for line in ROLL)
    for _ in range(credits.end - 1):
        credits.tick(0)
    assert not credits.is_over
    live(app, LAST_TICKS + WIPE)
    assert isinstance(app.scene, Title)


def test_a_held_button_rolls_faster_and_does_not_leave(app: App) -> None:
    slow, fast = Credits(app), Credits(app)
    slow.ticks = fast.ticks = READY_TICKS + 1
    for _ in range(10):
        slow.tick(0)
        fast.tick(b.JUMP)
    assert fast.rolled > 3 * slow.rolled
    app.push(fast)
    press(app, ENTER)
    live(app, WIPE)
    assert app.scene is fast
    press(app, ESCAPE)
    live(app, WIPE)
    assert isinstance(app.scene, Title)


def test_all_that_the_credits_show_is_there() -> None:
    for name in PICTURES:
        assert (BACKDROPS / f"story_{name}.png").is_file()
    for line in ROLL:
        if line.kind == "cast":
            sheet = json.loads((SPRITES / f"{line.sheet}.json").read_text())
            assert line.animation in sheet["animations"], line.text
