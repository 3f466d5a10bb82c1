"""Pictures are cut up, made fast and left out where something covers them, and nobody sees a difference."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame
import pytest

from game.core.scenery import Colour, Layer, Scenery
from game.view import layers
from game.view.layers import MapPicture
from game.view.pictures import CELL, SQUARE, cut, plain, quick, solid_band, solid_box

ROUNDING = 2
"""SDL blends runs and whole pictures with another last bit."""


@pytest.fixture(autouse=True)
def display() -> Iterator[None]:
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    yield
    pygame.display.quit()


def patchwork(size: tuple[int, int], alphas: tuple[int, ...], seed: int = 1) -> pygame.Surface:
    chance = random.Random(seed)
    surface = pygame.Surface(size, pygame.SRCALPHA)
    for _ in range(size[0] * size[1] // 400):
        colour = [chance.randrange(256) for _ in range(3)]
        box = chance.randrange(size[0]), chance.randrange(size[1]), chance.randrange(40), chance.randrange(40)
        surface.fill((*colour, chance.choice(alphas)), box)
    return surface


def farthest(one: pygame.Surface, other: pygame.Surface) -> int:
    pairs = zip(pygame.image.tobytes(one, "RGB"), pygame.image.tobytes(other, "RGB"), strict=True)
    return max(abs(a - b) for a, b in pairs)


@pytest.mark.parametrize(("alphas", "most"), [((255,), 0), ((0, 255), 0), ((0, 90, 255), ROUNDING)])
def test_a_quick_picture_looks_like_the_picture(alphas: tuple[int, ...], most: int) -> None:
    picture = patchwork((200, 120), alphas)
    slow, fast = plain((200, 120)), plain((200, 120))
    for surface, drawn in ((slow, picture), (fast, quick(picture))):
        surface.fill((60, 120, 30))
        surface.blit(drawn, (0, 0))
    assert farthest(slow, fast) <= most


def test_pieces_make_up_the_picture_and_empty_squares_are_left_out() -> None:
    picture = pygame.Surface((3 * SQUARE - 20, 2 * SQUARE - 9), pygame.SRCALPHA)
    picture.blit(patchwork((SQUARE, SQUARE), (0, 255)), (0, 0))
    picture.fill((1, 2, 3, 255), (2 * SQUARE + 30, SQUARE + 40, 50, 60))
    pieces = cut(picture)
    assert len(pieces) == 2
    assert pieces[1].picture.get_size() == (50, 60)
    slow, fast = plain(picture.get_size()), plain(picture.get_size())
    slow.blit(picture, (0, 0))
    fast.fblits([(piece.picture, (piece.x, piece.y)) for piece in pieces])
    assert farthest(slow, fast) == 0


def test_the_solid_box_is_opaque_and_as_large_as_it_can_be() -> None:
    picture = pygame.Surface((10 * CELL, 6 * CELL), pygame.SRCALPHA)
    picture.fill("white", (CELL, 2 * CELL, 7 * CELL, 3 * CELL))
    picture.fill("white", (9 * CELL, 0, CELL, 6 * CELL))
    picture.set_at((CELL + 3, 4 * CELL + 3), (255, 255, 255, 254))
    assert solid_box(picture) == (2 * CELL, 2 * CELL, 6 * CELL, 3 * CELL)
    picture.fill("white")
    assert solid_box(picture) == picture.get_rect()
    assert not solid_box(pygame.Surface((40, 40), pygame.SRCALPHA))


def test_the_solid_band_is_opaque_from_edge_to_edge() -> None:
    picture = pygame.Surface((7 * CELL + 3, 6 * CELL + 5), pygame.SRCALPHA)
    picture.fill("white", (0, 2 * CELL - 1, 7 * CELL + 3, 5 * CELL))
    assert solid_band(picture) == (0, 2 * CELL, 7 * CELL + 3, 4 * CELL + 5)
    picture.set_at((5, 3 * CELL), (255, 255, 255, 254))
    assert solid_band(picture) == (0, 4 * CELL, 7 * CELL + 3, 2 * CELL + 5)
    assert not solid_band(pygame.Surface((40, 40), pygame.SRCALPHA))


def test_what_is_covered_is_not_drawn_and_not_missed(tmp_path: os.PathLike[str], monkeypatch: pytest.MonkeyPatch) -> None:
    stacked = []
    for depth in range(3):
        path = os.path.join(tmp_path, f"{depth}.png")
        picture = patchwork((700, 400), (0, 255), depth)
        picture.fill((90 * depth, 60, 30), (40 + 70 * depth, 60 + 30 * depth, 500, 200))
        pygame.image.save(picture, path)
        stacked.append(Layer("image", f"Background {depth}", depth, image=path, parallax_x=1 - 0.2 * depth))
    scenery = Scenery(tuple(stacked), {}, (), (), Colour(9, 8, 7), 60, 40, {})

    def seen() -> list[bytes]:
        shown, canvas = MapPicture(scenery), plain((640, 360))
        found = []
        for x, y in ((0, 0), (3, 0), (3, 0), (60, 11)):
            shown.draw_behind(canvas, x, y, 0)
            found.append(pygame.image.tobytes(canvas, "RGB"))
        return found

    clever = seen()
    monkeypatch.setattr(layers, "_without", lambda areas, box: areas)
    assert clever == seen()
