"""Buttons that stay down after a press, for whoever cannot hold them."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.actors.bond import Bond
from game.actors.sight import Sight
from game.app.app import App
from game.app.bindings import REWIND
from game.app.holds import ENDS_BY_ITSELF, LONGEST_TICKS, WAYS, Holding, Holds, toggled
from game.app.options import Options
from game.app.play import Play
from game.app.profile import Profile
from game.app.stage_run import StageRun
from game.core import buttons as b
from game.tiled.load import Level
from tests.app.conftest import live, press


def after(holds: Holds, toggles: int, *taps: int) -> int:
    """The buttons after ticks in each of which those were pressed, and let go before the next."""
    found = 0
    for tap in taps:
        found = holds.take(0, tap, toggles)
    return found


def test_without_toggles_only_what_is_down_is_down() -> None:
    holds = Holds()
    assert holds.take(b.DOWN, b.DOWN, 0) == b.DOWN
    assert after(holds, 0, b.JUMP) == b.JUMP
    assert after(holds, 0, 0) == 0


def test_one_press_begins_and_the_next_one_ends_it() -> None:
    holds = Holds()
    assert after(holds, b.DOWN, b.DOWN, 0, 0) == b.DOWN
    assert after(holds, b.DOWN, b.RIGHT) == b.DOWN | b.RIGHT
    assert after(holds, b.DOWN, b.DOWN) == 0
    assert holds.take(b.DOWN, 0, b.DOWN) == 0, "the press that ended it, however long it takes"


@pytest.mark.parametrize("toggles", [WAYS, b.DOWN])
def test_the_opposite_direction_ends_it_too(toggles: int) -> None:
    holds = Holds()
    assert after(holds, toggles, b.DOWN, b.UP) == b.UP
    assert after(holds, toggles, 0) == b.UP & toggles


def test_a_breath_is_let_go_before_it_is_used_up_and_a_direction_never() -> None:
    holds = Holds()
    toggles = b.USE | b.DOWN | REWIND
    assert after(holds, toggles, b.USE | b.DOWN | REWIND, *[0] * LONGEST_TICKS) == toggles
    assert after(holds, toggles, 0) == b.DOWN | REWIND
    assert LONGEST_TICKS < Sight.LUNG_TICKS and not ENDS_BY_ITSELF & (WAYS | REWIND)


def test_what_this_body_does_not_hold_is_not_kept() -> None:
    holds = Holds()
    assert after(holds, b.DOWN, b.DOWN) == b.DOWN
    assert after(holds, b.UP, 0) == 0
    assert after(holds, b.DOWN, 0) == 0, "it does not come back either"


def test_each_way_of_holding() -> None:
    assert [toggled(way, None) for way in Holding] == [0, REWIND, REWIND | WAYS]


@pytest.fixture
def playing(app: App, level: Level, run: StageRun) -> Play:
    play = Play(app, level, run)
    app.push(play)
    live(app, 30)
    return play


def test_bond_creeps_at_one_press_and_the_run_shows_it_held(app: App, playing: Play) -> None:
    app.profile.settings.holding = Holding.TOGGLE
    press(app, pygame.K_DOWN)
    live(app, 20)
    bond = playing.world.player
    assert isinstance(bond, Bond) and bond.is_crouched
    assert list(playing.recording.replay(playing.level.path, playing.world).inputs())[-20:] == [b.DOWN] * 20
    press(app, pygame.K_RIGHT)
    x = bond.x
    live(app, 20)
    assert bond.x - x <= 2, "only what the body holds for long is kept"
    press(app, pygame.K_DOWN)
    live(app, 20)
    assert not bond.is_crouched


def test_a_pause_lets_go(app: App, playing: Play) -> None:
    app.profile.settings.holding = Holding.TOGGLE_ALL
    press(app, pygame.K_RIGHT)
    live(app, 10)
    assert playing.world.buttons == b.RIGHT
    press(app, pygame.K_ESCAPE, pygame.K_ESCAPE)
    live(app, 2)
    assert app.scene is playing and not playing.world.buttons


def test_the_option_goes_round(app: App) -> None:
    app.push(Options(app))
    options = app.scene
    assert isinstance(options, Options)
    menu = options._menu
    while menu.chosen.label != "HELD BUTTONS":
        press(app, pygame.K_DOWN)
    shown = []
    for _ in Holding:
        assert menu.chosen.value is not None
        shown.append(menu.chosen.value())
        press(app, pygame.K_RIGHT)
    assert shown == ["HOLD", "TOGGLE", "TOGGLE ALL"]
    assert app.profile.settings.holding == Holding.HOLD


def test_settings_keep_it(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    profile = Profile(folder)
    profile.settings.holding = Holding.TOGGLE
    profile.save()
    assert Profile(folder).settings.holding == Holding.TOGGLE
    assert Profile(None).settings.holding == Holding.HOLD
