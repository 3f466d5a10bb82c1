"""The table of controls, worked by the keyboard and by the pad alone; what is shown follows it."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.app.app import App
from game.app.controls import Controls
from game.app.devices import Devices, Press
from game.app.options import Options
from game.app.play import Play
from game.app.profile import FILE, Profile
from game.app.rebind import BACK, LISTEN_TICKS, RESET_KEYS, Rebind
from game.app.stage_run import LEVELS, StageRun
from game.app.title import Title
from game.core import buttons as b
from game.tiled.load import Level, load_level
from tests.app.conftest import FakePads, event, live, press

UP, DOWN, LEFT, RIGHT = pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT
ENTER, ESCAPE, BACKSPACE = pygame.K_RETURN, pygame.K_ESCAPE, pygame.K_BACKSPACE
JUMP_ROW = list(b.NAMES).index("jump")


@pytest.fixture
def table(app: App) -> Rebind:
    app.push(Title(app))
    scene = Rebind(app)
    app.push(scene)
    return scene


def hold(app: App, pads: FakePads, *names: str) -> None:
    """Hold these on the pad for a tick, then nothing."""
    for held in (names, ()):
        pads.held = frozenset(held)
        app.devices.handle(event(pygame.USEREVENT))
        app.tick()


def test_options_lead_to_the_table(app: App) -> None:
    app.push(Title(app))
    app.push(Options(app))
    press(app, UP, UP, UP, ENTER)
    assert isinstance(app.scene, Rebind)
    app.draw()
    press(app, ESCAPE)
    assert isinstance(app.scene, Options)


def test_a_key_is_changed_and_kept(app: App, table: Rebind) -> None:
    press(app, *[DOWN] * JUMP_ROW, ENTER)
    assert table.is_listening
    app.draw()
    press(app, pygame.K_k)
    live(app, 1)
    assert table.note == "JUMP has [K] now."
    assert app.devices.labels["jump"] == "[K]"
    assert app.profile.settings.keys["jump"] == ["k", "space"]
    app.draw()
    press(app, ESCAPE)
    assert isinstance(app.scene, Title)


def test_a_conflict_is_said_and_swapped(app: App, table: Rebind) -> None:
    press(app, *[DOWN] * JUMP_ROW, ENTER, pygame.K_x)
    live(app, 1)
    assert table.note == "[X] was FIRE, which has [Z] now."
    app.draw()
    assert app.devices.keyboard.bits["z"] == b.FIRE


def test_a_menu_s_own_key_can_be_bound_and_still_moves_in_menus(app: App, table: Rebind) -> None:
    press(app, *[DOWN] * JUMP_ROW, ENTER, DOWN)
    live(app, 1)
    assert app.devices.keyboard.bits["down"] == b.JUMP
    row = table.row
    press(app, DOWN)
    assert table.row == row + 1


def test_escape_or_time_leaves_it_as_it_was(app: App, table: Rebind) -> None:
    press(app, ENTER, ESCAPE)
    live(app, 1)
    assert (table.is_listening, table.note) == (False, "It stays as it was.")
    press(app, ENTER)
    live(app, LISTEN_TICKS)
    assert not table.is_listening
    assert app.profile.settings.keys == {}
    assert app.scene is table


def test_losing_the_focus_stops_listening(app: App, table: Rebind) -> None:
    press(app, ENTER)
    table.press(Press.LOST)
    press(app, DOWN)
    assert table.row == 1


def test_the_last_key_is_not_taken_away(app: App, table: Rebind) -> None:
    press(app, BACKSPACE)
    assert table.note == "[←] does nothing now."
    press(app, BACKSPACE)
    assert table.note == "[A] is all that LEFT has. Give it another first."
    app.draw()


def test_reset_asks_once_more(app: App, table: Rebind) -> None:
    press(app, BACKSPACE, *[DOWN] * RESET_KEYS, ENTER)
    assert app.profile.settings.keys
    press(app, UP, DOWN, ENTER)
    assert app.profile.settings.keys
    press(app, ENTER)
    assert app.profile.settings.keys == {}
    assert app.devices.keyboard.at("left", 0) == "left"
    press(app, *[DOWN] * (BACK - RESET_KEYS), ENTER)
    assert isinstance(app.scene, Title)


def test_without_a_pad_its_buttons_wait(app: App, table: Rebind) -> None:
    press(app, LEFT, ENTER)
    assert (table.is_listening, table.note) == (False, "No pad is plugged in.")


def test_the_pad_alone_changes_its_buttons(app: App) -> None:
    pads = FakePads("x")
    app.devices = Devices(pads)  # type: ignore[arg-type]
    hold(app, pads, "x")
    app.push(Title(app))
    table = Rebind(app)
    app.push(table)
    for _ in range(JUMP_ROW):
        hold(app, pads, "dpad_down")
    hold(app, pads, "a")
    assert table.is_listening
    hold(app, pads, "stick_left")
    assert table.is_listening
    hold(app, pads, "rt")
    assert table.note == "JUMP has <RT> now."
    app.draw()
    hold(app, pads, "a")
    hold(app, pads, "start")
    assert table.note == "It stays as it was."
    hold(app, pads, "a")
    press(app, pygame.K_k)
    live(app, 1)
    assert table.note == "Here goes a button of the pad."
    hold(app, pads, "start")
    assert isinstance(app.scene, Title)
    assert app.profile.settings.pad["jump"] == ["rt"]


# What follows the binding


def test_play_hints_and_cards_follow(app: App, level: Level, run: StageRun) -> None:
    scene = Play(app, level, run)
    app.push(scene)
    player = scene.world.player
    assert player is not None
    app.devices.keyboard.put("right", 0, "k")
    x = player.x
    app.devices.handle(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_k, mod=0))
    live(app, 30)
    assert player.x > x + 40
    app.draw()
    assert scene.view.labels["right"] == "[K]"
    app.push(Controls(app, player.CONTROLS))
    app.draw()


def test_each_player_has_a_table_of_its_own() -> None:
    tables = {}
    for name in ("interval", "backstage"):
        world = load_level(LEVELS / "concert_hall" / f"{name}.tmx").new_world()
        assert world.player is not None
        tables[name] = world.player.CONTROLS
        shown = " ".join(keys for _, keys in world.player.CONTROLS)
        assert all(f"{{{action}}}" in shown for action in b.NAMES)
    assert tables["interval"] != tables["backstage"]


# What is kept


def test_bindings_outlive_the_game(app: App, tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    first = App(app.window, profile, Devices(), app.sound)
    first.devices.keyboard.put("fire", 1, "tab")
    first.keep_bindings()
    profile.save()
    again = App(app.window, Profile(tmp_path), Devices(), app.sound)
    assert again.devices.keyboard.at("fire", 1) == "tab"
    assert again.profile.trouble == ""


def test_damaged_bindings_are_said_and_put_right(app: App, tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.settings.music = 3
    profile.settings.pad = {"jump": ["warp"]}
    profile.save()
    damaged = App(app.window, Profile(tmp_path), Devices(), app.sound)
    assert damaged.profile.trouble == "The pad was set up as at first: there is no button 'warp' to be chosen."
    assert damaged.profile.settings.music == 3
    damaged.profile.save()
    assert App(app.window, Profile(tmp_path), Devices(), app.sound).profile.trouble == ""
    assert "warp" not in (tmp_path / FILE).read_text()
