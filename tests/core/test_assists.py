"""Assists soften one rule each, and replays carry them."""

from __future__ import annotations

import pytest

from game.actors.bond import Bond
from game.actors.bullet import Bullet
from game.actors.guard import Guard
from game.actors.sight import SWAY_X_TICKS, Sight
from game.core import assists
from game.core import buttons as b
from game.core.grid import SOLID, Grid
from game.core.replay import Action, Expectation, Replay, ReplayError, parse, write
from game.core.replay_run import Status, play
from game.core.stage import LIVES, Stage
from game.core.world import World

COLUMNS, ROWS = 40, 22


def world_with(*names: str) -> World:
    cells = bytearray(COLUMNS * ROWS)
    cells[-COLUMNS:] = bytes([SOLID]) * COLUMNS
    world = World(Grid(COLUMNS, ROWS, bytes(cells)), first_free_id=10)
    world.use_stage(Stage(world, world.take_id(), 0, 0, clock_ticks=600))
    world.add(Bond(world, 1, 64, (ROWS - 1) * 16 - 42))
    world.assists = names
    world.begin()
    return world


@pytest.mark.parametrize("name", ["", *assists.ASSISTS])
def test_each_softens_its_own_rule_and_no_other(name: str) -> None:
    world = world_with(name)
    bond = world.first(Bond)
    assert bond is not None
    rounds, clock = bond.rounds, world.stage.clock
    for _ in range(30):
        world.step(0)
    world.step(b.FIRE)
    assert world.stage.shots == 1
    assert (bond.rounds == rounds) == (name == assists.MAGAZINE)
    assert (world.stage.clock == clock) == (name == assists.NO_TIMER)
    assert bond.hurt(1, 0) != (name == assists.INVINCIBLE)
    world.stage.player_died("")
    assert (world.stage.lives == LIVES) == (name == assists.LIVES)


def shoot(*names: str) -> Bullet:
    """A level shot at a guard who stands on a box 220 px away, his feet 64 px above Bond's."""
    world = world_with(*names)
    floor = (ROWS - 1) * 16
    world.grid = with_box(world.grid)
    world.add(Guard(world, 5, 300, floor - 64 - 42, faces="right", turns=False))
    for _ in range(30):
        world.step(0)
    world.step(b.FIRE)
    bullet = world.first(Bullet)
    assert bullet is not None
    return bullet


def with_box(grid: Grid) -> Grid:
    cells = bytearray(COLUMNS * ROWS)
    cells[-COLUMNS:] = bytes([SOLID]) * COLUMNS
    for row in range(ROWS - 5, ROWS):
        cells[row * COLUMNS + 17 : row * COLUMNS + 22] = bytes([SOLID]) * 5
    return Grid(COLUMNS, ROWS, bytes(cells))


def test_with_aim_help_a_shot_finds_who_is_near_its_line() -> None:
    assert shoot().vy == 0
    helped = shoot(assists.AIM)
    assert helped.vy < 0 < helped.vx
    world = helped.world
    guard = world.first(Guard)
    assert guard is not None
    for _ in range(30):
        world.step(0)
    assert world.stage.hits == 1


def test_with_aim_help_the_sight_is_calm() -> None:
    reach = {}
    for names in ((), (assists.AIM,)):
        world = World(Grid(COLUMNS, ROWS, bytes(COLUMNS * ROWS)), first_free_id=10)
        sight = world.add(Sight(world, 1, 300, 100))
        world.assists = names
        world.begin()
        places = []
        for _ in range(SWAY_X_TICKS):
            world.step(0)
            places.append(sight.x)
        reach[names] = max(places) - min(places)
    assert 0 < reach[(assists.AIM,)] < reach[()]


def test_a_replay_carries_them() -> None:
    world = world_with(assists.NO_TIMER)
    for _ in range(50):
        world.step(0)
    ending = (Expectation(0, "digest", world.digest()),)
    replay = parse(write(Replay("a.tmx", actions=(Action(50, 0),), expectations=ending, assists=(assists.NO_TIMER,))))
    assert replay.assists == (assists.NO_TIMER,)
    assert play(replay, world_with()).status == Status.SUCCESS
    assert play(replay._replace(assists=()), world_with()).status == Status.DESYNC


def test_an_unknown_one_is_told() -> None:
    with pytest.raises(ReplayError, match="no assist 'wings'"):
        parse("map a.tmx\nassist wings\n")
