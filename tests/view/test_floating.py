"""Cargo that floats in a pocket of air throws a shadow where it will come down."""

from __future__ import annotations

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.actors.bond import Bond
from game.actors.sliding_cargo import SlidingCargo
from game.core import tilt
from game.core.world import World
from game.view import sprites
from tests.core.ascii_world import one, place, world

HALL = "\n".join(["." * 38] * 21 + ["#" * 38])
WHITE = (255, 255, 255)


def dark_px(of: World) -> int:
    """How much of the floor just below its edge, under the cargo, is darker than white."""
    surface = pygame.Surface((640, 360))
    surface.fill(WHITE)
    sprites.draw(surface, of, 0, 0)
    cargo = one(of, SlidingCargo)
    return sum(surface.get_at((x, 21 * 16 + 1))[:3] != WHITE for x in range(cargo.x, cargo.x + cargo.width))


def test_what_floats_throws_a_shadow() -> None:
    of = world(HALL, place(Bond, 2, 20), place(SlidingCargo, 20, 20, width=48, height=32))
    of.step(0)
    assert not dark_px(of)
    of.gravity_y = tilt.POCKET_GRAVITY
    for _ in range(60):
        of.step(0)
    assert dark_px(of) > 20
