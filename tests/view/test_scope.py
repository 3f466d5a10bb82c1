"""The lens over the picture: what is in it is larger, what is outside stays, and it tells what the sight knows."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game import actors  # noqa: F401  (enters the classes)
from game.core.entity import ENTITIES
from game.core.grid import Grid
from game.core.scenery import Colour, Layer, Scenery
from game.core.world import World
from game.view import scope
from game.view.board import CANVAS_SIZE as PICTURE
from game.view.layers import MapPicture
from game.view.particles import Particles
from game.view.scope import GAUGE, RADIUS, RIM, SIZE, Scope
from game.view.stage_view import StageView

COLUMNS, ROWS = 60, 30
FRONT = (90, 70, 100)
MIDDLE = 320, 180
PLAIN = "#203060"


@pytest.fixture(autouse=True)
def display() -> None:
    pygame.display.init()
    pygame.display.set_mode(PICTURE)


@pytest.fixture
def scenery(tmp_path: Path) -> Scenery:
    """A front of plain stone with one red px in the sight, and the same for the lens with a green one beside it."""
    for ending, zoom in (("", 1), ("_lens", 2)):
        front = pygame.Surface((COLUMNS * 16 * zoom, ROWS * 16 * zoom))
        front.fill(FRONT)
        front.fill("#ff0000", (330 * zoom, 190 * zoom, zoom, zoom))
        if ending:
            front.fill("#00ff00", (330 * zoom + 1, 190 * zoom + 1, 1, 1))
        pygame.image.save(front, tmp_path / f"front{ending}.png")
    layers = (Layer("image", "Background front", 1, image=str(tmp_path / "front.png")), Layer("entities", "Objects", 2))
    return Scenery(layers, {}, (), (), Colour(5, 6, 12), COLUMNS, ROWS, {})


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    """A player who is nothing but a point of aim in the middle of the first picture."""
    bond = ENTITIES["Bond"]
    for name, value in {"LENS_RADIUS": RADIUS, "LUNG_TICKS": 60, "lung": 60, "MAGAZINE": 5, "BOLT_TICKS": 40, "bolt": 0}.items():
        monkeypatch.setattr(bond, name, value, raising=False)
    monkeypatch.setattr(bond, "pose", lambda self: ("", 0))
    made = World(Grid(COLUMNS, ROWS, bytes(COLUMNS * ROWS)), first_free_id=100)
    made.add(bond(made, 1, MIDDLE[0] - 7, MIDDLE[1] - 21, 14, 42, "sight"))
    made.begin()
    return made


def drawn(scenery: Scenery, world: World) -> pygame.Surface:
    canvas = pygame.Surface(PICTURE)
    canvas.fill(PLAIN)
    Scope(MapPicture(scenery)).draw(canvas, world, 0, 0, 1, Particles())
    return canvas


def test_the_fine_backdrop_is_in_the_lens(scenery: Scenery, world: World) -> None:
    canvas = drawn(scenery, world)
    colours = {tuple(canvas.get_at((x, y)))[:3] for x in range(264, 376) for y in range(124, 236)}
    assert any(green > 180 and red < 90 and blue < 90 for red, green, blue in colours)


def test_twice_as_large_about_the_sight(scenery: Scenery, world: World) -> None:
    canvas = drawn(scenery, world)
    red = [
        (x, y) for x in range(264, 376) for y in range(124, 236) if canvas.get_at((x, y)).r > 180 and canvas.get_at((x, y)).g < 60
        and abs(x - MIDDLE[0]) > 4
    ]  # fmt: skip
    assert red
    for x, y in red:
        assert abs((x - MIDDLE[0]) - 20) <= 3
        assert abs((y - MIDDLE[1]) - 20) <= 3


def test_far_from_the_lens_nothing_changes(scenery: Scenery, world: World) -> None:
    canvas = drawn(scenery, world)
    plain = pygame.Color(PLAIN)
    for place in ((5, 5), (635, 355), (MIDDLE[0] + 140, MIDDLE[1]), (MIDDLE[0], MIDDLE[1] - 140)):
        assert canvas.get_at(place) == plain
    assert canvas.get_at((MIDDLE[0] + RADIUS + RIM + 12, MIDDLE[1] + 4)) != plain


def test_drawn_twice_it_looks_the_same(scenery: Scenery, world: World) -> None:
    view = StageView(scenery, world)
    view.observe(world)
    first, second = pygame.Surface(PICTURE), pygame.Surface(PICTURE)
    before = world.digest()
    view.draw(first)
    view.draw(second)
    assert pygame.image.tobytes(first, "RGB") == pygame.image.tobytes(second, "RGB")
    assert world.digest() == before


@pytest.mark.parametrize(
    ("name", "value"),
    [("lung", 30), ("rounds", 2), ("bolt", 20), ("reload_timer", 30), ("is_holding", True), ("is_winded", True)],
)
def test_the_tube_tells_what_the_sight_knows(world: World, monkeypatch: pytest.MonkeyPatch, name: str, value: object) -> None:
    sight = world.player
    assert sight is not None
    pictures = []
    for changed in (False, True):
        if changed:
            monkeypatch.setattr(sight if name in ("rounds", "reload_timer") else type(sight), name, value, raising=False)
        canvas = pygame.Surface((2 * GAUGE + 20, 2 * GAUGE + 20))
        scope.draw_gauges(canvas, sight, GAUGE + 10, GAUGE + 10)
        pictures.append(pygame.image.tobytes(canvas, "RGB"))
    assert pictures[0] != pictures[1]


def test_a_player_on_foot_has_no_lens(scenery: Scenery, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(world.player), "LENS_RADIUS", 0, raising=False)
    canvas = drawn(scenery, world)
    whole = pygame.Surface(PICTURE)
    whole.fill(PLAIN)
    assert pygame.image.tobytes(canvas, "RGB") == pygame.image.tobytes(whole, "RGB")
    assert SIZE == 2 * RADIUS
