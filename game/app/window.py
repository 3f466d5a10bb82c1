"""The window: a canvas of 640 x 360 px, shown in whole multiples, or half as large again, with black around it."""

from __future__ import annotations

import os
import time
import warnings
from pathlib import Path

import pygame

from game.view import board
from game.view.board import CANVAS_SIZE

TITLE = "SMERT SPIONAM"
ICON = Path(__file__).resolve().parents[2] / "assets" / "icon.png"
ACCELERATION = "SDL_FRAMEBUFFER_ACCELERATION"
"""SDL's own choice for getting a surface to the screen. 0 copies it, which without a GPU is eight times as quick as OpenGL."""
UNSEEN_DRIVERS = ("dummy", "offscreen", "evdev")
"""What SDL falls back to where nobody can see anything."""
PROBES = 3
SLOW_PRESENT_SECONDS = 0.008
HALF_MORE = 1.5
"""Between the canvas and its double lies so much of a step that is worth soft edges."""
TITLE_BAR = 40
"""So much of the desktop's height a new window leaves to its frame, px."""


class NoDisplayError(Exception):
    """There is nowhere to open a window; the text is a sentence for the user."""


class Window:
    """The game's window. Draw on `canvas`, then `present`."""

    def __init__(self, *, scale: int | None = None, fullscreen: bool | None = False) -> None:
        """Open it at `scale` (None: as large as fits), on the full screen or not (None: as suits). Raises NoDisplayError."""
        self.is_fullscreen = bool(fullscreen)
        self._is_undecided = fullscreen is None
        self._scale = scale
        self._target: pygame.Surface | None = None
        is_chosen_by_user = ACCELERATION in os.environ
        if not is_chosen_by_user:
            os.environ[ACCELERATION] = "0"
        self._open()
        if not is_chosen_by_user and self._present_seconds() > SLOW_PRESENT_SECONDS:
            self._try_other_path()

    def _open(self) -> None:
        try:
            pygame.display.init()
            driver = pygame.display.get_driver()
            if driver in UNSEEN_DRIVERS and os.environ.get("SDL_VIDEODRIVER") != driver:
                raise pygame.error("no display was found")
            pygame.display.set_caption(TITLE)
            if ICON.exists():
                pygame.display.set_icon(pygame.image.load(ICON))
            self._set_mode()
        except pygame.error as error:
            pygame.display.quit()
            raise NoDisplayError(
                f"no window can be opened ({error}); check, replay, shot, film and bench work without a display"
            ) from None
        pygame.mouse.set_visible(False)
        self.canvas = board.canvas()

    def _set_mode(self) -> None:
        desktop = pygame.display.get_desktop_sizes()[0]
        if self._is_undecided:
            self._is_undecided, self.is_fullscreen = False, wants_whole_screen(desktop)
        if self.is_fullscreen:
            pygame.display.set_mode(desktop, pygame.FULLSCREEN)
        else:
            width, height = (round(length * (self._scale or roomy_scale(desktop))) for length in CANVAS_SIZE)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", RuntimeWarning)  # a window manager that wants another size shall have it
                pygame.display.set_mode((width, height), pygame.RESIZABLE)
        self._target = None

    def _try_other_path(self) -> None:
        """Copying is slow here: keep whichever way is quicker."""
        copying = self._present_seconds()
        pygame.display.quit()
        del os.environ[ACCELERATION]
        self._open()
        if self._present_seconds() > copying:
            pygame.display.quit()
            os.environ[ACCELERATION] = "0"
            self._open()

    def _present_seconds(self) -> float:
        seconds = []
        for _ in range(PROBES):
            started = time.perf_counter()
            self.present()
            seconds.append(time.perf_counter() - started)
        return min(seconds)  # a busy machine only ever adds

    def largest_scale(self) -> int:
        """The largest scale at which the window fits on the desktop."""
        return largest_scale(pygame.display.get_desktop_sizes()[0])

    def present(self) -> None:
        """Show the canvas."""
        screen = pygame.display.get_surface()
        assert screen is not None
        if self._target is None or self._target.get_parent() is not screen:
            area = letterbox(screen.get_size())
            screen.fill((0, 0, 0))
            self._target = screen.subsurface(area)
        size = self._target.get_size()
        if CANVAS_SIZE[0] < size[0] < 2 * CANVAS_SIZE[0]:  # half steps: sharp first, then down, so that all pixels are alike
            pygame.transform.smoothscale(pygame.transform.scale_by(self.canvas, 2), size, self._target)
        else:
            pygame.transform.scale(self.canvas, size, self._target)
        pygame.display.flip()

    def resized(self) -> None:
        """The user has changed the window's size: fit the picture anew."""
        self._target = None

    def set_scale(self, scale: int | None) -> None:
        """Another size for the window, None: as large as fits. On the full screen it counts from the next window on."""
        self._scale = scale
        if not self.is_fullscreen:
            pygame.display.quit()
            self._open()

    def toggle_fullscreen(self) -> None:
        """Between a window and the whole screen."""
        self.is_fullscreen = not self.is_fullscreen
        pygame.display.quit()  # SDL leaves a window that comes back from the full screen at the screen's size
        self._open()

    def close(self) -> None:
        """Close it."""
        pygame.display.quit()


def largest_scale(desktop: tuple[int, int]) -> int:
    """The largest scale at which a window with its frame fits on the desktop."""
    return fitting_scale((desktop[0], desktop[1] - TITLE_BAR))


def roomy_scale(desktop: tuple[int, int]) -> float:
    """The scale of a window that is as large as fits: a whole one, but where that is 1, HALF_MORE if there is room."""
    scale = largest_scale(desktop)
    room = desktop[0], desktop[1] - TITLE_BAR
    return HALF_MORE if scale == 1 and all(HALF_MORE * a <= b for a, b in zip(CANVAS_SIZE, room, strict=True)) else scale


def wants_whole_screen(desktop: tuple[int, int]) -> bool:
    """Whether only a window's frame is in the way of the first whole multiple."""
    return largest_scale(desktop) == 1 < fitting_scale(desktop)


def fitting_scale(size: tuple[int, int]) -> int:
    """The largest whole scale at which the canvas fits, at least 1."""
    return max(min(size[0] // CANVAS_SIZE[0], size[1] // CANVAS_SIZE[1]), 1)


def letterbox(size: tuple[int, int]) -> pygame.Rect:
    """Where in a window of that size the canvas stands. A window smaller than the canvas gets it reduced."""
    width, height = size
    scale = min(width / CANVAS_SIZE[0], height / CANVAS_SIZE[1])
    if scale >= 1:
        scale = HALF_MORE if int(scale) == 1 and scale >= HALF_MORE else int(scale)
    area = pygame.Rect(0, 0, max(int(CANVAS_SIZE[0] * scale), 1), max(int(CANVAS_SIZE[1] * scale), 1))
    area.center = width // 2, height // 2
    return area.clip(pygame.Rect(0, 0, width, height))
