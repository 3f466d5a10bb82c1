"""A pad that SDL itself takes for one (its virtual joystick), plugged in, played with and pulled out: no event is made up here."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator

import pygame
import pytest

from game.app import briefing
from game.app.app import App
from game.app.briefing import Briefing
from game.app.devices import PAD_LOST, Devices
from game.app.pads import FULL_AXIS, Pads
from game.app.pause import Pause
from game.app.play import Play
from game.app.title import Title
from game.app.transition import HALF_TICKS
from game.tiled.load import Level
from tests.app.conftest import live

GAME_CONTROLLER, AXES, BUTTONS, HATS = 1, 6, 15, 0
A, START = pygame.CONTROLLER_BUTTON_A, pygame.CONTROLLER_BUTTON_START
WIPE = 2 * HALF_TICKS + 1
WALK_TICKS = 30

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SDL is not reached through pygame's module there")


class VirtualPad:
    """Plugged in as soon as it is made."""

    def __init__(self) -> None:
        assert pygame.base.__file__ is not None
        self._sdl = ctypes.CDLL(pygame.base.__file__)
        self._sdl.SDL_JoystickOpen.restype = ctypes.c_void_p
        self._index: int | None = self._sdl.SDL_JoystickAttachVirtual(GAME_CONTROLLER, AXES, BUTTONS, HATS)
        assert self._index != -1, "SDL makes no virtual joystick"
        self._joystick = ctypes.c_void_p(self._sdl.SDL_JoystickOpen(self._index))

    def button(self, number: int, *, is_down: bool) -> None:
        self._sdl.SDL_JoystickSetVirtualButton(self._joystick, number, ctypes.c_uint8(is_down))

    def stick(self, x: float) -> None:
        self._sdl.SDL_JoystickSetVirtualAxis(self._joystick, pygame.CONTROLLER_AXIS_LEFTX, ctypes.c_int16(int(x * FULL_AXIS)))

    def pull_out(self) -> None:
        if self._index is not None:
            self._sdl.SDL_JoystickClose(self._joystick)
            self._sdl.SDL_JoystickDetachVirtual(self._index)
            self._index = None


@pytest.fixture
def pad(app: App) -> Iterator[VirtualPad]:
    app.devices = Devices(Pads())
    pad = VirtualPad()
    app.handle_events()
    yield pad
    pad.pull_out()
    pygame.event.clear()


def listen(app: App) -> None:
    """What the pad did reaches the game: SDL turns it into events when it is asked for them, and not in the same breath."""
    for _ in range(2):
        app.handle_events()
    app.tick()


def tap(app: App, pad: VirtualPad, number: int) -> None:
    for is_down in (True, False):
        pad.button(number, is_down=is_down)
        listen(app)


def test_a_stage_is_begun_and_played_on_the_pad_until_it_is_pulled_out(
    app: App, pad: VirtualPad, level: Level, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(briefing, "load_level", lambda path: level)
    app.push(Title(app))
    tap(app, pad, A)
    live(app, WIPE)
    assert isinstance(app.scene, Briefing)
    tap(app, pad, A)
    tap(app, pad, A)
    live(app, WIPE)
    scene = app.scene
    assert isinstance(scene, Play)

    player = scene.world.player
    assert player is not None
    start = player.x
    pad.stick(1.0)
    listen(app)
    live(app, WALK_TICKS)
    assert player.x > start + WALK_TICKS
    pad.stick(0.0)
    listen(app)

    tap(app, pad, START)
    assert isinstance(app.scene, Pause)
    tap(app, pad, START)
    assert app.scene is scene

    pad.pull_out()
    listen(app)
    assert isinstance(app.scene, Pause)
    assert app.devices.notice == PAD_LOST
    again = VirtualPad()
    listen(app)
    assert app.devices.notice == ""
    again.pull_out()
