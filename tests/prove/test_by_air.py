"""How a machine flies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from game.actors.cargo_plane import CargoPlane
from game.actors.column_group import ColumnGroup
from game.actors.valley_road import ValleyRoad
from game.core import buttons as b
from game.core.world import World
from game.levels.bridge_bomb_valley import HOLE_TILES, Valley
from game.prove.by_air import BEHIND_PX, HEIGHTS, ByAir
from game.prove.explorer import strategy_for
from game.tiled.load import load_level
from tests.core.ascii_world import place, world

VALLEY = load_level(Path(__file__).resolve().parents[2] / "levels" / "bridge_bomb" / "valley.tmx")
ROWS, FLOOR, LENGTH = 44, 37, 400
OVERSHOOT_PX = 20
NEAR_PX = 800


def over_the_road(*, rock: range = range(0)) -> World:
    rows = ["".join("#" if row >= FLOOR or column in rock else "." for column in range(LENGTH)) for row in range(ROWS)]
    return world(
        "\n".join(rows),
        place(ValleyRoad, 0, FLOOR, points=((0, FLOOR * 16), (LENGTH * 16, FLOOR * 16))),
        place(CargoPlane, 60, 25),
        place(ColumnGroup, 120, FLOOR - 1, order="T U T", stop_x=1900),
        stage=lambda w: Valley(w, w.take_id(), 0, 0),
    )


def flown(made: World, seed: int, ticks: int) -> Iterator[World]:
    """The world after every tick of a machine's flight, until it crashes."""
    strategy, dice = strategy_for(made), Random(seed)
    assert isinstance(strategy, ByAir)
    while made.tick < ticks:
        for held, count in strategy.next_presses(made, dice):
            for _ in range(count):
                made.step(held)
                if made.stage.deaths:
                    return
                yield made


@pytest.mark.parametrize("seed", range(4))
def test_it_keeps_to_its_heights(seed: int) -> None:
    made = over_the_road()
    plane = made.first(CargoPlane)
    assert plane is not None
    assert max(plane.height_above_road() for _ in flown(made, seed, 2000)) <= max(HEIGHTS) + OVERSHOOT_PX


def test_it_turns_when_its_goal_lies_behind() -> None:
    made = over_the_road()
    made.step(0)
    plane, goal = made.first(CargoPlane), made.stage.goal()
    assert plane is not None and goal is not None and plane.facing > 0
    strategy = strategy_for(made)
    turns = []
    for past in (BEHIND_PX - 40, BEHIND_PX + 40):
        plane.x = goal.centre_x + past - plane.width // 2
        assert not plane.turn_refusal()
        turns.append([strategy.next_presses(made, Random(seed)) for seed in range(40)].count([(b.JUMP, 1)]))
    assert turns[0] == 0 and turns[1] > 30


def test_a_hole_in_the_hull_is_as_good_as_way() -> None:
    made = over_the_road()
    made.step(0)
    plane, strategy = made.first(CargoPlane), strategy_for(made)
    assert plane is not None
    whole = strategy.distance(made)
    plane.health -= 1
    assert strategy.distance(made) == whole + HOLE_TILES


def test_it_climbs_when_the_horn_sounds() -> None:
    made = over_the_road(rock=range(90, 95))
    made.step(0)
    made.step(0)
    strategy = strategy_for(made)
    presses = [strategy.next_presses(made, Random(seed))[0][0] for seed in range(40)]
    assert presses.count(b.UP) > 30


def test_every_button_is_tried() -> None:
    made, dice = over_the_road(), Random(1)
    strategy = strategy_for(made)
    tried = 0
    for _ in range(2000):
        for held, ticks in strategy.next_presses(made, dice):
            assert ticks > 0
            tried |= held
    assert tried == b.LEFT | b.RIGHT | b.UP | b.DOWN | b.JUMP | b.FIRE | b.USE | b.GADGET


def test_in_a_real_battle_it_stays_near_its_goal() -> None:
    """Without guidance it is twice as far away."""
    gaps = [
        abs(made.player.centre_x - goal.centre_x)
        for seed in range(5)
        for made in flown(VALLEY.new_world(), seed, 4000)
        if made.player is not None and (goal := made.stage.goal()) is not None
    ]
    assert sum(gaps) // len(gaps) < NEAR_PX
