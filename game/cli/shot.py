"""One picture of a map, at the start or at any tick of a replay. Needs no display."""

from __future__ import annotations

import argparse
from pathlib import Path

import pygame

from game.cli import CommandError, at_least
from game.cli._common import open_level, open_replay
from game.cli._pictures import open_hidden_display, overlays_of, play_to, save
from game.view.board import CANVAS_SIZE

HELP = "one picture of a map or of a moment of a replay; needs no display"


def register(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("map", metavar="MAP")
    parser.add_argument("out", type=Path, metavar="OUT.png")
    parser.add_argument("--replay", metavar="FILE.tas")
    parser.add_argument("--tick", type=at_least(0), default=1)
    parser.add_argument("--whole-map", action="store_true", help="all of the map, unlit")
    parser.add_argument("--tiles-only", action="store_true", help="tile and image layers alone, unlit, as Tiled draws them")
    parser.add_argument("--overlay", default="", help="hitboxes,vision,triggers,grid")
    parser.add_argument("--scale", type=int, default=1, choices=range(1, 9))


def run(options: argparse.Namespace) -> int:
    """Draw it."""
    if options.out.suffix.lower() != ".png":
        raise CommandError(f"{options.out}: a shot is a .png")
    overlays = overlays_of(options.overlay)
    level = open_level(options.map)
    replay = open_replay(options.replay)[0] if options.replay else None
    open_hidden_display()
    view = play_to(level, replay, options.tick)
    if options.whole_map or options.tiles_only:
        surface = view.whole_map(tiles_only=options.tiles_only, overlays=overlays)
    else:
        surface = pygame.Surface(CANVAS_SIZE)
        view.draw(surface, overlays)
    save(surface, options.out, options.scale)
    print(options.out)
    return 0
