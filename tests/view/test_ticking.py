"""What is only looked at in the hold: the picture's lean, and the close-up of the clockwork."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.actors.wheel_lock import WheelLock
from game.core import tilt
from game.core.replay import read
from game.core.world import World
from game.tiled.load import load_level
from game.view.camera import HEIGHT, WIDTH
from game.view.clockwork import PIN_TICKS, open_lock
from game.view.hud_model import hud_model
from game.view.keys import with_keys
from game.view.roll import STEP_PX, Roll
from game.view.stage_view import StageView, ViewOptions

FOLDER = Path(__file__).resolve().parents[2] / "levels" / "cargo_plane"
LEVEL = load_level(FOLDER / "ticking.tmx")
SETTLE_TICKS = 200


def columns() -> pygame.Surface:
    """A level line across the middle of the picture."""
    surface = pygame.Surface((WIDTH, HEIGHT), 0, 32)
    surface.fill((255, 255, 255), (0, HEIGHT // 2, WIDTH, 1))
    return surface


def line_at(surface: pygame.Surface, x: int) -> list[int]:
    return [y for y in range(HEIGHT) if surface.get_at((x, y))[:3] == (255, 255, 255)]


def leant(steps: int, *, is_on: bool = True) -> pygame.Surface:
    world = LEVEL.new_world()
    tilt.set_attitude(world, steps)
    roll = Roll(is_on=is_on)
    for _ in range(SETTLE_TICKS):
        roll.observe(world)
    surface = columns()
    roll.draw(surface)
    return surface


@pytest.mark.parametrize("steps", [-4, -1, 2, 4])
def test_the_downhill_side_of_the_picture_sinks(steps: int) -> None:
    surface = leant(steps)
    left, right = line_at(surface, 0), line_at(surface, WIDTH - 1)
    reach = STEP_PX * abs(steps)
    middle = HEIGHT // 2
    if steps > 0:
        assert middle - reach in left and middle + reach in right
    else:
        assert middle + reach in left and middle - reach in right


def test_a_level_floor_and_the_option_leave_the_picture_alone() -> None:
    for surface in (leant(0), leant(4, is_on=False)):
        assert all(line_at(surface, x) == [HEIGHT // 2] for x in range(0, WIDTH, 40))


def test_the_lean_follows_gently() -> None:
    world = LEVEL.new_world()
    roll = Roll()
    tilt.set_attitude(world, 4)
    before, most = 0.0, 0.0
    for _ in range(SETTLE_TICKS):
        roll.observe(world)
        most = max(most, roll.lean - before)
        before = roll.lean
    assert most < 1, "never by a whole pixel in a tick"


def at_the_wheels() -> tuple[World, StageView, list[int]]:
    """The replay at the moment in which the second wheel turns, with the rest of its buttons."""
    replay = read(FOLDER / "ticking.keel.tas")
    world = LEVEL.new_world(difficulty=replay.difficulty)
    view = StageView(LEVEL.scenery, world, options=ViewOptions(hud=False))
    inputs = list(replay.inputs())
    lock = world.first(WheelLock)
    assert lock is not None
    for number, buttons in enumerate(inputs):
        world.step(buttons)
        view.observe(world)
        if lock.stopped == 1 and lock.ticks % 30 == 0:
            return world, view, inputs[number + 1 :]
    raise AssertionError("no wheel was stopped")


def picture(view: StageView) -> bytes:
    surface = pygame.Surface((WIDTH, HEIGHT), 0, 32)
    view.draw(surface)
    return pygame.image.tobytes(surface, "RGB")


def test_the_close_up_covers_the_picture_while_somebody_works_at_it() -> None:
    world, view, _ = at_the_wheels()
    assert open_lock(world) is world.first(WheelLock)
    close = picture(view)
    lock = world.first(WheelLock)
    assert lock is not None
    lock.worker = 0
    assert open_lock(world) is None and picture(view) != close


def test_the_display_leaves_the_clock_to_the_bomb_while_its_own_is_seen() -> None:
    world, _, _ = at_the_wheels()
    lock = world.first(WheelLock)
    assert lock is not None
    shown = hud_model(world, 0, 0)
    assert shown.clock_ticks is None and shown.hint == with_keys(lock.text)
    lock.worker = 0
    assert hud_model(world, 0, 0).clock_ticks == world.stage.clock


def test_the_close_up_shows_how_the_wheel_stands() -> None:
    world, view, inputs = at_the_wheels()
    first = picture(view)
    assert first == picture(view), "a tick drawn twice looks the same"
    world.step(inputs[0])
    view.observe(world)
    assert picture(view) != first


def test_the_pin_falls_when_a_wheel_is_caught() -> None:
    world, view, _ = at_the_wheels()
    lock = world.first(WheelLock)
    assert lock is not None
    for _ in range(PIN_TICKS + 1):
        view.observe(world)
    before = picture(view)
    lock.stopped, lock.places = 2, (*lock.places, 0)
    assert picture(view) != before


def test_drawing_the_close_up_changes_nothing() -> None:
    world, view, _ = at_the_wheels()
    digest = world.digest()
    picture(view)
    assert world.digest() == digest
