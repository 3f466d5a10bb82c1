"""Assists soften one rule each, and replays carry them."""

from __future__ import annotations

import pytest

from game.actors.bond import Bond
from game.core import assists
from game.core import buttons as b
from game.core.grid import SOLID, Grid
from game.core.replay import Action, Expectation, Replay, ReplayError, Status, parse, play, write
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
