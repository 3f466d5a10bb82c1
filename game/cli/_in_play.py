"""What `bench` measures in processes of their own: a stage opened cold, and a run played through as the game plays it.

Window, scene, sound and memory are the game's own; only nobody waits for the next sixtieth of a second.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import NamedTuple, TypeVar

from game.cli._measure import calibrate, now
from game.core.replay import Replay

T = TypeVar("T")
SCALE = 3
"""640 x 360 px three times: 1920 x 1080."""
CALIBRATION_FRAMES = 600
"""The calibration loop runs after every so many frames."""
STATUS = Path("/proc/self/status")
PEAK = "VmHWM:"
KILOBYTES = 1024


class Played(NamedTuple):
    """A run that was played through. Times in ms, one of each frame."""

    canvas: list[float]
    """Moving what is only looks, and drawing the picture."""
    frames: list[float]
    """All the work of a frame: events, tick, looks, sound, picture, scaling it up and presenting it."""
    present: float
    """Scaling up and presenting, median by the clock on the wall."""
    driver: str
    loop: float
    """The calibration loop, median."""
    memory: float
    """The most that the process ever held, MB; 0 where the system does not say."""


class Opened(NamedTuple):
    """A stage opened in a process that had not drawn anything yet."""

    milliseconds: float
    loop: float


def in_fresh_process(action: Callable[..., T], *arguments: object) -> T:
    """What the action returns, run by an interpreter of its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(action, *arguments).result()


def open_cold(path: Path, seed: int) -> Opened:
    """Read a map, make its world, load its pictures, draw the first of them."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    import pygame

    from game.tiled.load import load_level
    from game.view import board
    from game.view.stage_view import StageView

    pygame.display.init()
    pygame.display.set_mode(board.CANVAS_SIZE)
    canvas = board.canvas()
    before = calibrate()
    started = now()
    level = load_level(path)
    StageView(level.scenery, level.new_world(seed=seed)).draw(canvas)
    seconds = now() - started
    return Opened(1000 * seconds, 500 * (before + calibrate()))


def play_through(path: Path, replay: Replay, ticks: int, *, on_display: bool = False) -> Played:
    """Play at most so many ticks of a run on this map, a frame a tick, in a window of 1920 x 1080."""
    os.environ["SDL_AUDIODRIVER"] = "dummy"  # mixed as ever, heard by nobody
    if not on_display:
        os.environ["SDL_VIDEODRIVER"] = "dummy"
    import pygame

    from game.app.app import App
    from game.app.devices import Devices
    from game.app.play import Play
    from game.app.profile import Profile
    from game.app.sound import Speakers
    from game.app.stage_run import StageRun
    from game.app.window import Window
    from game.core.world import World
    from game.tiled.load import load_level

    inputs = replay.inputs()

    class Player(Devices):
        def take_buttons(self, toggles: int = 0) -> int:
            return next(inputs, 0)

    window = Window(scale=SCALE)
    app = App(window, Profile(None), Player(), Speakers())
    scene = Play(app, load_level(path), StageRun(path, replay.difficulty, replay.seed, replay.assists, handed=replay.handed))
    app.push(scene)
    app.draw()  # the first picture is a row of its own
    canvas, frames, presents, loops = [], [], [], [calibrate()]
    observe, looks = scene.view.observe, [0.0]

    def observe_timed(world: World) -> None:
        started = now()
        observe(world)
        looks[0] = now() - started

    scene.view.observe = observe_timed  # type: ignore[method-assign]
    for frame in range(ticks):
        if scene.world.stage.outcome:
            break
        started = now()
        app.handle_events()
        app.tick()
        ticked = now()
        scene.draw(window.canvas)
        drawn, shown = now(), time.perf_counter()
        window.present()
        presents.append(time.perf_counter() - shown)
        frames.append(1000 * (now() - started))
        canvas.append(1000 * (drawn - ticked + looks[0]))
        scene.prepare()
        if frame % CALIBRATION_FRAMES == CALIBRATION_FRAMES - 1:
            loops.append(calibrate())
    memory = peak_memory()
    app.sound.close()
    return Played(canvas, frames, 1000 * median(presents), pygame.display.get_driver(), 1000 * median(loops), memory)


def peak_memory() -> float:
    """The most that this process ever held, MB; 0 where the system does not say."""
    if STATUS.exists():  # getrusage would count what the process that began this one held
        line = next((line for line in STATUS.read_text().splitlines() if line.startswith(PEAK)), f"{PEAK} 0")
        return int(line.split()[1]) / KILOBYTES
    try:
        import resource
    except ImportError:
        return 0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (KILOBYTES * KILOBYTES if sys.platform == "darwin" else KILOBYTES)
