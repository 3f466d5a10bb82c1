"""Whom the picture asks about: kept between frames, found anew when somebody comes or goes or the world is another."""

from __future__ import annotations

from game import actors  # noqa: F401  (enters the classes)
from game.actors.bond import Bond
from game.actors.intel import Intel
from game.actors.shadow import Shadow
from game.core.grid import Grid
from game.core.world import World
from game.view.cast import chosen, visible

TABLE = {"Intel": "paper"}


def make_world() -> World:
    world = World(Grid(20, 20, bytes(400)))
    world.add(Bond(world, world.take_id(), 64, 64))
    world.add(Shadow(world, world.take_id(), 0, 0))
    world.add(Intel(world, world.take_id(), 200, 64))
    world.begin()
    return world


def test_the_table_s_classes_and_what_it_says_of_them() -> None:
    world = make_world()
    assert chosen(world, TABLE) == [(world.first(Intel), "paper")]
    assert chosen(world, TABLE) is chosen(world, TABLE)


def test_who_comes_and_goes_is_noticed_in_that_world_alone() -> None:
    world, other = make_world(), make_world()
    assert len(chosen(world, TABLE)) == len(chosen(other, TABLE)) == 1
    late = world.spawn(Intel, 120, 64)
    world.step(0)
    assert [entity for entity, _ in chosen(world, TABLE)] == [world.first(Intel), late]
    assert len(chosen(other, TABLE)) == 1
    late.remove()
    world.step(0)
    assert len(chosen(world, TABLE)) == 1


def test_the_player_is_drawn_last_and_a_zone_never() -> None:
    world = make_world()
    assert visible(world) == [world.first(Intel), world.player]
