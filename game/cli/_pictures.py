"""What `shot` and `film` share: a display that nobody sees, a replay to a tick, saving."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pygame

from game.cli import CommandError
from game.core.crash import describe
from game.core.replay import Replay
from game.core.world import World
from game.tiled.load import Level
from game.view.board import CANVAS_SIZE
from game.view.debug_draw import OVERLAYS
from game.view.stage_view import StageView


def open_hidden_display() -> None:
    """Pictures are converted for a display; one that nobody sees will do."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    pygame.display.set_mode(CANVAS_SIZE)


def overlays_of(text: str) -> list[str]:
    """The overlays of `--overlay a,b`. Raises CommandError for one that is unknown."""
    names = [name for name in text.split(",") if name]
    for name in names:
        if name not in OVERLAYS:
            raise CommandError(f"there is no overlay {name!r}; there are {', '.join(OVERLAYS)}")
    return names


def play_to(level: Level, replay: Replay | None, last: int, each: Callable[[StageView, World], None] | None = None) -> StageView:
    """Play a replay (or nothing) for `last` ticks before a view; `each` is called after every tick.

    Raises CommandError when the rules fail on the way.
    """
    world = level.world_of(replay) if replay else level.new_world()
    view = StageView(level.scenery, world)
    view.observe(world)
    inputs = replay.inputs() if replay else iter(())
    for _ in range(last):
        try:
            world.step(next(inputs, 0))
        except Exception as error:
            raise CommandError(f"at tick {world.tick} the rules fail: {describe(error)}") from None
        view.observe(world)
        if each is not None:
            each(view, world)
    return view


def save(surface: pygame.Surface, path: Path, scale: int) -> None:
    """Write a PNG, each pixel `scale` px wide. Raises CommandError."""
    if scale > 1:
        surface = pygame.transform.scale_by(surface, scale)
    try:
        pygame.image.save(surface, path)
    except (pygame.error, OSError) as error:
        raise CommandError(f"{path}: cannot be written: {error}") from None
