"""The pumping station: what its map promises of fairness, and what its replays show."""

from __future__ import annotations

import pytest

from game.actors.bond import Bond
from game.actors.bond_moves.body import RUN_SPEED
from game.actors.checkpoint import Checkpoint
from game.actors.crane_trolley import CraneTrolley
from game.actors.enemy import Enemy
from game.actors.glass_pane import GlassPane
from game.actors.guard import Guard
from game.actors.launch_lever import LaunchLever
from game.actors.pressure_board import PressureBoard
from game.actors.shift_guard import ShiftGuard
from game.actors.steam_cycle import BLOW_TICKS, CYCLE_TICKS, TELL_TICKS
from game.actors.steam_jet import SteamJet
from game.actors.steam_lift import SteamLift
from game.actors.technician import Technician
from game.actors.valve_wheel import WHEELS, ValveWheel, valves_open, wheels_in_order
from game.actors.wave_post import WavePost
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.grid import LADDER
from game.core.stage import Outcome
from game.core.units import TILE
from game.core.world import World
from game.levels.pumping_station import WAVES, PumpingStation
from tests.levels.shipped import Shipped, stand_at, steps

STAGE = Shipped("pipeline_run/pumping_station")

ALIKE_TICKS = 60
SPARE_TICKS = 24
"""To pass a jet at run speed leaves so much of its rest."""
LONGEST = {"quiet": 6000, "loud": 5400, "recruit": 5400, "double_o": 6000}
PLAYED = tuple(LONGEST)


def bond(world: World) -> Bond:
    assert isinstance(world.player, Bond)
    return world.player


def stage(world: World) -> PumpingStation:
    assert isinstance(world.stage, PumpingStation)
    return world.stage


def lever(world: World) -> LaunchLever:
    found = world.first(LaunchLever)
    assert found is not None
    return found


def meets(box: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    return box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]


# The map


def test_the_cast_is_the_one_that_was_designed() -> None:
    world = STAGE.new_world()
    assert len([guard for guard in world.all(Guard) if not isinstance(guard, ShiftGuard)]) == 9
    assert len(world.all(Technician)) == 4
    assert [wheel.letter for wheel in wheels_in_order(world)] == ["Б", "А", "В"]
    assert [wheel.letter for wheel in wheels_in_order(STAGE.new_world(Difficulty.DOUBLE_O))] == ["А", "В", "Б"]
    assert {post.side for post in world.all(WavePost)} >= {side for wave in WAVES for side, _, _ in wave.parties} | {
        "west",
        "east",
    }


@pytest.mark.parametrize("difficulty", list(Difficulty))
def test_every_jet_can_be_passed_with_time_to_spare(difficulty: Difficulty) -> None:
    rest = CYCLE_TICKS - TELL_TICKS[difficulty] - BLOW_TICKS[difficulty]
    for jet in STAGE.new_world().all(SteamJet):
        left, _, right, _ = jet.jet()
        way = right - left + 2 * Bond.WIDTH
        assert rest - (way << 8) // RUN_SPEED >= SPARE_TICKS, jet


def test_no_jet_reaches_a_checkpoint_or_a_wheels_stand() -> None:
    world = STAGE.new_world()
    for jet in world.all(SteamJet):
        for place in (*world.all(Checkpoint), *world.all(ValveWheel)):
            stand = (place.centre_x - Bond.WIDTH // 2, place.feet - 42, place.centre_x + Bond.WIDTH // 2, place.feet)
            assert not meets(jet.jet(), stand), (jet, place)


def test_no_jet_reaches_the_foot_of_a_ladder() -> None:
    world = STAGE.new_world()
    grid = world.grid
    feet = [
        (column * TILE, row * TILE - 2 * TILE, column * TILE + TILE, (row + 1) * TILE)
        for column in range(grid.width)
        for row in range(1, grid.height - 1)
        if grid.at(column * TILE, row * TILE) & LADDER and not grid.at(column * TILE, (row + 1) * TILE) & LADDER
    ]
    assert len(feet) >= 10
    for jet in world.all(SteamJet):
        assert not any(meets(jet.jet(), foot) for foot in feet), jet


def test_jets_follow_the_count_of_valves_whatever_the_order() -> None:
    world = STAGE.new_world(Difficulty.DOUBLE_O)
    groups = {count: {jet.id for jet in world.all(SteamJet) if jet.alive_from <= count <= jet.alive_to} for count in range(4)}
    assert all(groups[count] for count in range(WHEELS)) and not groups[WHEELS]
    assert not groups[0] & groups[1] and not groups[1] & groups[2]


@pytest.mark.parametrize("difficulty", list(Difficulty))
def test_a_steam_lift_is_down_before_its_next_stroke(difficulty: Difficulty) -> None:
    world = STAGE.new_world(difficulty)
    for wheel in world.all(ValveWheel):
        wheel.is_open = True
    lifts = world.all(SteamLift)
    strokes = dict.fromkeys((lift.id for lift in lifts), 0)
    steps(world, CYCLE_TICKS)
    for _ in range(3 * CYCLE_TICKS):
        was = {lift.id: lift.is_rising for lift in lifts}
        world.step(0)
        for lift in lifts:
            strokes[lift.id] += lift.is_rising and not was[lift.id]
    assert set(strokes.values()) == {3}


def test_a_wrong_order_kicks_and_costs_no_pip() -> None:
    world = STAGE.new_world()
    health = bond(world).health
    last = wheels_in_order(world)[2]
    stand_at(world, last)
    steps(world, 4)
    steps(world, 2, b.USE)
    steps(world, 70)
    assert stage(world).has_kicked and not last.is_open and bond(world).health == health


def test_the_lever_left_alone_loses_the_needle_but_not_the_stage() -> None:
    world = STAGE.new_world()
    for wheel in world.all(ValveWheel):
        wheel.is_open = True
    world.stage.alarm = 3
    stand_at(world, lever(world))
    steps(world, 4)
    lever(world).use(bond(world))
    start = next(board for board in world.all(PressureBoard) if board.kind == "plate")
    needles = []
    for _ in range(1200):
        stand_at(world, start)
        bond(world).health = 5
        world.stage.alarm = 3
        world.step(0)
        needles.append(lever(world).needle)
    assert lever(world).was_thrown and max(needles) < lever(world).full() and not world.stage.outcome


# The replays


@pytest.mark.parametrize("name", PLAYED)
def test_a_replay_wins_in_time(name: str) -> None:
    world = STAGE.new_world()
    ticks = 0
    for world in STAGE.ticks(name):  # noqa: B007 (the last one counts)
        ticks += 1
    assert world.stage.outcome == Outcome.WON and ticks <= LONGEST[name]
    assert stage(world).valves == WHEELS and not stage(world).has_kicked


def test_the_quiet_one_raises_no_alarm_and_kills_nobody() -> None:
    world = STAGE.new_world()
    for world in STAGE.ticks("quiet"):  # noqa: B007 (the last one counts)
        pass
    assert (world.stage.alarms, world.stage.kills, world.stage.deaths) == (0, 0, 0)
    assert lever(world).is_jammed and world.stage.secrets == 1


def test_the_loud_one_is_heard_everywhere() -> None:
    world = STAGE.new_world()
    for world in STAGE.ticks("loud"):  # noqa: B007 (the last one counts)
        pass
    assert world.stage.alarm == 3 and world.stage.kills >= 6


def test_every_valve_can_be_reached_with_steam_off() -> None:
    """The run at Double-O takes ladders and ledges alone: no order can lock the map."""
    opened = []
    for world in STAGE.ticks("double_o"):
        body = bond(world)
        assert not any(lift.y != lift.home_y and body.rides(lift) for lift in world.all(SteamLift))
        count = valves_open(world)
        if count > len(opened):
            opened.append(world.tick)
    assert len(opened) == WHEELS


def test_nobody_sees_where_one_comes_back_to_life() -> None:
    world = STAGE.new_world()
    for checkpoint in world.all(Checkpoint):
        assert not any(enemy.sees_place(checkpoint.centre_x, checkpoint.centre_y) for enemy in world.all(Enemy)), checkpoint


# Three ways from A to Ve


def alone_at_the_loft() -> World:
    """Two valves open, the glass broken, nobody in the way: only how long a way is counts."""
    world = STAGE.new_world()
    for wheel in wheels_in_order(world)[:2]:
        wheel.is_open = True
    for enemy in world.all(Enemy):
        enemy.remove()
    for pane in world.all(GlassPane):
        pane.is_open = True
    stand_at(world, wheels_in_order(world)[1])
    steps(world, 4)
    return world


def run_to(world: World, column: float, buttons: int = 0, limit: int = 700) -> None:
    """Run to a column (tiles), with other buttons held besides."""
    body, x = bond(world), round(column * TILE)
    way = b.RIGHT if x > body.centre_x else b.LEFT
    for _ in range(limit):
        if (body.centre_x >= x) if way == b.RIGHT else (body.centre_x <= x):
            return
        body.invincible = 2
        world.step(way | buttons)
    raise AssertionError(f"column {column} is not reached from {body}")


def climb(world: World, buttons: int, row: float, limit: int = 400) -> None:
    """Come to rest, then hold up until the feet stand on a row's upper edge, or down until they are there."""
    body, y = bond(world), round(row * TILE)
    steps(world, 8)
    while not body.grounded:
        world.step(0)
    for _ in range(limit):
        if body.feet >= y if buttons == b.DOWN else body.grounded and body.feet == y:
            return
        world.step(buttons)
    raise AssertionError(f"row {row} is not reached from {body}")


def by_the_roof(world: World) -> None:
    run_to(world, 54.8)
    climb(world, b.UP, 6)
    run_to(world, 114.7)
    climb(world, b.DOWN, 10)
    world.step(b.JUMP)
    steps(world, 12)


def by_the_gallery(world: World) -> None:
    run_to(world, 42.6)
    climb(world, b.DOWN, 18)
    run_to(world, 44, b.JUMP)
    run_to(world, 87.5)
    run_to(world, 94, b.JUMP)


def by_the_crane(world: World) -> None:
    run_to(world, 63.9)
    run_to(world, 67.5, b.JUMP)
    run_to(world, 72.4)
    run_to(world, 74.5, b.JUMP)
    trolley = world.first(CraneTrolley)
    assert trolley is not None
    while trolley.x < trolley.home_x + trolley.span_tiles * TILE:
        world.step(0)
        assert world.tick < 2000
    run_to(world, 110, b.JUMP)


def test_three_ways_are_about_as_long() -> None:
    ticks = []
    for way in (by_the_roof, by_the_gallery, by_the_crane):
        world = alone_at_the_loft()
        start = world.tick
        way(world)
        run_to(world, 118.6)
        assert bond(world).feet == 11 * TILE
        ticks.append(world.tick - start)
    assert max(ticks) - min(ticks) <= ALIKE_TICKS, ticks
