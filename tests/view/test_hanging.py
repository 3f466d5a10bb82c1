"""A chandelier hangs on its chain wherever it is lowered to; in ruins it has none."""

from __future__ import annotations

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.actors.bond import Bond
from game.actors.chandelier import Chandelier, Hang
from game.core.units import TILE
from game.core.world import World
from game.view import sprites
from tests.core.ascii_world import one, place, world

HALL = "\n".join(["." * 38] * 21 + ["#" * 38])


def hall() -> World:
    return world(HALL, place(Bond, 2, 20), place(Chandelier, 12, 2, width=112, chain_row=0, bottom_row=9))


def drawn_above(of: World) -> int:
    """How many px are drawn in the column of the chain above the crown."""
    surface = pygame.Surface((640, 360))
    sprites.draw(surface, of, 0, 0)
    lustre = one(of, Chandelier)
    column = range(max(lustre.y - 2, 0))
    return sum(surface.get_at((lustre.centre_x - 1, y))[:3] != (0, 0, 0) for y in column)


def test_the_chain_grows_as_it_sinks() -> None:
    of = hall()
    short = drawn_above(of)
    one(of, Chandelier).throw()
    for _ in range(300):
        of.step(0)
    assert one(of, Chandelier).y == 9 * TILE
    assert 0 < short < drawn_above(of)


def test_a_parted_chain_is_gone() -> None:
    of = hall()
    one(of, Chandelier).hurt(1, 0)
    for _ in range(100):
        of.step(0)
    assert one(of, Chandelier).hang == Hang.FALLEN
    assert not drawn_above(of)
