"""How a machine flies."""

from __future__ import annotations

from pathlib import Path
from random import Random

from game.actors.cargo_plane import CargoPlane
from game.actors.column_group import ColumnGroup
from game.actors.valley_road import ValleyRoad
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.world import World
from game.levels.bridge_bomb_valley import Valley
from game.prove.by_air import HEIGHTS, ByAir
from game.prove.explorer import Round, explore, strategy_for
from game.prove.farm import pack_level
from game.tiled.load import load_level
from tests.core.ascii_world import place, world

VALLEY = load_level(Path(__file__).resolve().parents[2] / "levels" / "bridge_bomb" / "valley.tmx")
ROWS, FLOOR, LENGTH = 44, 37, 400


def over_the_road(*, rock: range = range(0)) -> World:
    rows = ["".join("#" if row >= FLOOR or column in rock else "." for column in range(LENGTH)) for row in range(ROWS)]
    return world(
        "\n".join(rows),
        place(ValleyRoad, 0, FLOOR, points=((0, FLOOR * 16), (LENGTH * 16, FLOOR * 16))),
        place(CargoPlane, 60, 25),
        place(ColumnGroup, 120, FLOOR - 1, order="T U T", stop_x=1900),
        stage=lambda w: Valley(w, w.take_id(), 0, 0),
    )


def test_it_turns_behind_its_goal_and_stays_in_the_air() -> None:
    made, dice = over_the_road(), Random(5)
    strategy = strategy_for(made)
    assert isinstance(strategy, ByAir)
    plane = made.first(CargoPlane)
    assert plane is not None
    while made.tick < 2000:
        for held, ticks in strategy.next_presses(made, dice):
            for _ in range(ticks):
                made.step(held)
    assert plane.banks >= 2 and not made.stage.deaths
    assert plane.height_above_road() <= max(HEIGHTS) + 100


def test_it_climbs_when_the_horn_sounds() -> None:
    made = over_the_road(rock=range(90, 95))
    made.step(0)
    made.step(0)
    strategy = strategy_for(made)
    presses = [strategy.next_presses(made, Random(seed))[0][0] for seed in range(40)]
    assert presses.count(b.UP) > 30


def test_every_button_is_tried() -> None:
    flown, dice = over_the_road(), Random(1)
    strategy = strategy_for(flown)
    tried = 0
    for _ in range(2000):
        for held, ticks in strategy.next_presses(flown, dice):
            assert ticks > 0
            tried |= held
    assert tried == b.LEFT | b.RIGHT | b.UP | b.DOWN | b.JUMP | b.FIRE | b.USE | b.GADGET


def test_a_short_search_flies_on_through_a_real_battle() -> None:
    findings = explore(Round(pack_level(VALLEY), 0, Difficulty.AGENT, 1, (), 20_000))
    assert max(found.value.progress for found in findings.found) >= 2
