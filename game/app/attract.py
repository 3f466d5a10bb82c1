"""Nobody is there: a recorded run plays until somebody presses a key."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pygame

from game.app.app import App
from game.app.devices import Press
from game.app.menu import GOLD, INK
from game.app.scene import Scene
from game.app.stage_run import LEVELS
from game.core.replay import Replay, ReplayError, read
from game.tiled.errors import MapError
from game.tiled.load import Level, load_level
from game.view.stage_view import StageView, ViewOptions
from game.view.text import font

BLINK_TICKS = 40
LONGEST_TICKS = 90 * 60
"""A long run is cut off: the title comes round again."""
LINGER_TICKS = 90
_turn = itertools.count()


def next_replay(app: App, folder: Path = LEVELS) -> Attract | None:
    """The next of the replays below the folder whose map has not changed since; None if there is none."""
    paths = sorted(folder.rglob("*.tas"))
    first = next(_turn)
    for index in range(len(paths)):
        path = paths[(first + index) % len(paths)]
        try:
            replay = read(path)
            level = load_level(path.parent / replay.map)
            if replay.map_digest in ("", level.digest):
                return Attract(app, level, replay)
        except (ReplayError, MapError):
            continue
    return None


class Attract(Scene):
    """Plays a replay; any press leads to the title."""

    def __init__(self, app: App, level: Level, replay: Replay) -> None:
        """Raises ReplayError when the level does not take what the replay hands it."""
        super().__init__(app)
        self._world = level.world_of(replay)
        settings = app.profile.settings
        options = ViewOptions(shake=settings.shake, flashes=settings.flashes, roll=settings.roll)
        self._view = StageView(level.scenery, self._world, options=options)
        self._inputs: Iterator[int] = replay.inputs()
        self._end = min(replay.ticks + LINGER_TICKS, LONGEST_TICKS)

    def press(self, press: Press) -> None:
        """Somebody is there."""
        if press != Press.LOST:
            self._leave()

    def tick(self, buttons: int) -> None:
        """A tick of the run."""
        self._world.step(next(self._inputs, 0))
        self._view.observe(self._world)
        if self.ticks >= self._end:
            self._leave()

    def _leave(self) -> None:
        from game.app.title import Title

        self.app.go(lambda: Title(self.app))

    def draw(self, surface: pygame.Surface) -> None:
        """The run, and the invitation."""
        self._view.draw(surface)
        if self.ticks % BLINK_TICKS < BLINK_TICKS * 2 // 3:
            font("pix_bold").draw(surface, "PRESS ANY KEY", (320, 62), GOLD, outline=INK, align=0.5, scale=2)
