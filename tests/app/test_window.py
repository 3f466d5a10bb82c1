from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.app import window
from game.app.window import CANVAS_SIZE, NoDisplayError, Window, fitting_scale, letterbox

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("size", "scale"),
    [((1920, 1080), 3), ((1280, 720), 2), ((1366, 768), 2), ((640, 360), 1), ((3840, 2160), 6), ((300, 200), 1)],
)
def test_fitting_scale(size: tuple[int, int], scale: int) -> None:
    assert fitting_scale(size) == scale


@pytest.mark.parametrize(
    ("size", "area"),
    [
        ((1280, 720), (0, 0, 1280, 720)),
        ((1366, 768), (43, 24, 1280, 720)),
        ((1920, 1200), (0, 60, 1920, 1080)),
        ((700, 1000), (30, 320, 640, 360)),
        ((320, 200), (0, 10, 320, 180)),
        ((960, 600), (0, 30, 960, 540)),
        ((1279, 719), (159, 89, 960, 540)),
    ],
)
def test_letterbox(size: tuple[int, int], area: tuple[int, int, int, int]) -> None:
    assert tuple(letterbox(size)) == area


def test_present_scales_by_whole_pixels_between_black_bars() -> None:
    shown = Window(scale=2)
    pygame.display.set_mode((1400, 800))
    shown.resized()
    shown.canvas.fill("#204060")
    shown.canvas.set_at((0, 0), "#ffffff")
    shown.present()
    screen = pygame.display.get_surface()
    assert screen is not None
    assert screen.get_at((59, 40))[:3] == (0, 0, 0)
    assert screen.get_at((60, 40))[:3] == screen.get_at((61, 41))[:3] == (255, 255, 255)
    assert screen.get_at((62, 40))[:3] == (0x20, 0x40, 0x60)
    shown.close()


@pytest.mark.parametrize(
    ("desktop", "size", "is_whole_screen"),
    [
        ((1920, 1080), (1280, 720), False),
        ((1366, 768), (1280, 720), False),
        ((1280, 720), (960, 540), True),
        ((960, 600), (960, 540), False),
        ((800, 600), (640, 360), False),
    ],
)
def test_a_window_that_fits_and_what_the_first_start_takes(
    monkeypatch: pytest.MonkeyPatch, desktop: tuple[int, int], size: tuple[int, int], is_whole_screen: bool
) -> None:
    monkeypatch.setattr(pygame.display, "get_desktop_sizes", lambda: [desktop])
    shown = Window()
    assert pygame.display.get_window_size() == size and not shown.is_fullscreen
    shown.close()
    shown = Window(fullscreen=None)
    assert shown.is_fullscreen == is_whole_screen
    shown.toggle_fullscreen()
    assert shown.is_fullscreen != is_whole_screen
    shown.close()


def test_half_more_keeps_all_pixels_alike() -> None:
    shown = Window(scale=1)
    pygame.display.set_mode((960, 540))
    shown.resized()
    shown.canvas.fill("#000000")
    for x in range(0, 640, 2):
        shown.canvas.fill("#ffffff", (x, 0, 1, 360))
    shown.present()
    screen = pygame.display.get_surface()
    assert screen is not None
    row = [screen.get_at((x, 270))[0] for x in range(300, 330)]
    assert row == row[:3] * 10, "every column of the canvas is a pixel and a half wide"
    shown.close()


def test_fullscreen_and_back() -> None:
    shown = Window(scale=1)
    shown.toggle_fullscreen()
    assert shown.is_fullscreen
    shown.present()
    shown.toggle_fullscreen()
    screen = pygame.display.get_surface()
    assert screen is not None
    assert screen.get_size() == CANVAS_SIZE
    shown.present()
    shown.close()


def test_the_other_path_is_tried_where_copying_is_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(window.ACCELERATION, raising=False)
    times = iter([0.020, 0.020, 0.004])
    monkeypatch.setattr(Window, "_present_seconds", lambda self: next(times))
    Window(scale=1).close()
    assert window.ACCELERATION not in os.environ


def test_the_users_own_choice_of_path_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(window.ACCELERATION, "opengl")
    Window(scale=1).close()
    assert os.environ[window.ACCELERATION] == "opengl"


def test_without_a_display_there_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise pygame.error("No available video device")

    monkeypatch.setattr(pygame.display, "init", refuse)
    with pytest.raises(NoDisplayError, match=r"no window can be opened .*No available video device.*replay, shot"):
        Window()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_play_without_a_display_leaves_with_2() -> None:
    environment = {
        name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
    }
    command = [sys.executable, str(ROOT / "main.py"), "play", "--ticks", "1"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "no window can be opened" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
