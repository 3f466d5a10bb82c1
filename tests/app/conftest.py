"""An application without a screen, without a clock, over a small level."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"

import pygame
import pytest

from game.actors.bond import Bond
from game.actors.guard import Guard
from game.app.app import App
from game.app.devices import Devices
from game.app.loop import Pacer
from game.app.pads import Pads
from game.app.profile import Profile
from game.app.sound import Sound
from game.app.stage_run import StageRun
from game.app.window import Window
from game.core.grid import SOLID, Grid
from game.core.scenery import CameraZone, Colour, Scenery
from game.core.stage import Stage
from game.core.units import TILE
from game.tiled.load import Level, Spawn

COLUMNS, ROWS = 60, 22


class Recorder(Sound):
    """Remembers what was asked of it."""

    def __init__(self) -> None:
        self.calls: list[str] = []

    def play(self, name: str) -> None:
        self.calls.append(name)

    def start_music(self, piece: str) -> None:
        self.calls.append(f"music {piece}")

    def pause(self) -> None:
        self.calls.append("pause")

    def resume(self) -> None:
        self.calls.append("resume")

    def close(self) -> None:
        self.calls.append("close")


class FakeTime:
    """A clock that goes on by itself a little each time it is read, and by what is slept."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        self.now += 1e-6
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def make_level(path: Path = Path("small.tmx")) -> Level:
    """A floor, Bond on the left, a guard far to the right, looking away."""
    cells = bytearray(COLUMNS * ROWS)
    cells[-COLUMNS:] = bytes([SOLID]) * COLUMNS
    floor = (ROWS - 1) * TILE
    zone = CameraZone(0, 0, COLUMNS * TILE, ROWS * TILE, Colour(255, 255, 255), "wind", "")
    scenery = Scenery((), {}, (), (zone,), Colour(10, 20, 30), COLUMNS, ROWS, {})
    spawns = (
        Spawn(1, Bond, 64, floor - 42, 14, 42, "bond", {}, 0),
        Spawn(2, Guard, 800, floor - 42, 14, 42, "guard", {"faces": "right", "turns": False}, 0),
    )
    members = {"title": "A small stage", "briefing": "Walk.", "clock_ticks": 6000}
    return Level(path, "0123456789ab", Grid(COLUMNS, ROWS, bytes(cells)), scenery, spawns, Stage, members, 10, (str(path),))


@pytest.fixture
def level(tmp_path: Path) -> Level:
    path = tmp_path / "small.tmx"
    path.write_text("<map/>")
    return make_level(path)


@pytest.fixture
def run(level: Level) -> StageRun:
    return StageRun(level.path)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing is written to the user's own folder."""
    monkeypatch.setenv("SMERT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def app() -> App:
    clock = FakeTime()
    made = App(Window(scale=1), Profile(None), Devices(), Recorder(), pacer=Pacer(clock, clock.sleep))
    pygame.event.clear()
    return made


def press(app: App, *keys: int) -> None:
    """Press and release keys, one after the other, each living through a tick."""
    for key in keys:
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode="", scancode=0))
        app.handle_events()
        app.tick()
        pygame.event.post(pygame.event.Event(pygame.KEYUP, key=key, mod=0, unicode="", scancode=0))
        app.handle_events()


def live(app: App, ticks: int) -> None:
    """Let ticks pass."""
    for _ in range(ticks):
        app.tick()


def event(kind: int, **members: Any) -> pygame.event.Event:
    return pygame.event.Event(kind, **members)


class FakePads:
    """Pads of which a test says what is held."""

    def __init__(self, *held: str) -> None:
        self.held = frozenset(held)
        self.lost = False
        self.is_plugged = True

    def handle(self, event: pygame.event.Event) -> bool:
        return True

    def take_lost(self) -> bool:
        lost, self.lost = self.lost, False
        return lost


class FakeJoystick:
    """What pygame gives for the pad at an index; its instance id is ten times that."""

    def __init__(self, index: int) -> None:
        if index > 1:
            raise pygame.error("Invalid joystick device number")
        self.index = index

    def get_instance_id(self) -> int:
        return 10 * self.index


@pytest.fixture
def pads(monkeypatch: pytest.MonkeyPatch) -> Pads:
    """No pad is plugged in. What is plugged in at 0 is a controller, at 1 a plain joystick."""
    pygame.display.init()
    pads = Pads()
    monkeypatch.setattr(pygame.joystick, "Joystick", FakeJoystick)
    monkeypatch.setattr(pads, "_controller", FakeControllers)
    return pads


class FakeControllers:
    """SDL's controllers: the first pad is one."""

    Controller = FakeJoystick

    @staticmethod
    def is_controller(index: int) -> bool:
        return index == 0


def button(instance: int, number: int, kind: int = pygame.CONTROLLERBUTTONDOWN) -> pygame.event.Event:
    return event(kind, instance_id=instance, button=number)
