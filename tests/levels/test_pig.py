"""The pig: what its map promises of fairness, and what its replays show."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from game.actors.bore_fan import BoreFan
from game.actors.capsule import CEILING, FLOOR, Capsule, Ride
from game.actors.fire_leak import FireLeak
from game.actors.hunter_pig import Chase, HunterPig
from game.actors.line_valve import LineValve
from game.actors.pump_piston import PumpPiston
from game.actors.pump_stop import PumpStop
from game.actors.solenoid import Solenoid
from game.actors.speed_zone import SpeedZone
from game.actors.weld_ring import WeldRing
from game.core import buttons as b
from game.core.entity import Difficulty, Entity
from game.core.replay import Replay, read
from game.core.stage import Outcome
from game.core.units import TILE
from game.core.world import World
from game.levels.pipeline_run import Pig
from game.tiled.load import load_level

FOLDER = Path(__file__).resolve().parents[2] / "levels" / "pipeline_run"
LEVEL = load_level(FOLDER / "pig.tmx")
APART_TICKS = 16
"""From the end of one demand on a wall to the next on it: less than a hop, so who stays hops late, and who minds goes across."""
STATION_GAP = 25 * 60
"""Nobody loses more than so many ticks to a death."""


def new_world(difficulty: Difficulty = Difficulty.AGENT) -> World:
    return LEVEL.new_world(difficulty=difficulty)


def capsule(world: World) -> Capsule:
    assert isinstance(world.player, Capsule)
    return world.player


def held(name: str) -> tuple[Replay, list[int]]:
    """A replay's buttons, tick by tick."""
    replay = read(FOLDER / f"pig.{name}.tas")
    return replay, [action.buttons for action in replay.actions for _ in range(action.ticks)]


def speed_at(world: World, x: int) -> float:
    return max(zone.speed for zone in world.all(SpeedZone) if zone.x <= x < zone.x + zone.width) / 256


def is_level(world: World, thing: Entity) -> bool:
    """Whether the pipe does not bend anywhere along the thing."""
    grid, y = world.grid, thing.centre_y
    floors = {grid.ground_below(x, y, 176) for x in range(thing.x, thing.x + thing.width)}
    return len(floors) == 1


def test_nothing_that_is_timed_stands_on_a_bend() -> None:
    world = new_world()
    for cls in (FireLeak, PumpPiston, LineValve, BoreFan):
        for thing in world.all(cls):
            assert is_level(world, thing), thing


@pytest.mark.parametrize("wall", ["floor", "ceiling"])
def test_demands_on_one_wall_leave_time_for_a_flip_or_a_hop(wall: str) -> None:
    world = new_world()
    demands = [
        thing for cls in (WeldRing, FireLeak, PumpPiston) for thing in world.all(cls) if getattr(thing, "on", wall) == wall
    ]
    demands.sort(key=lambda thing: thing.x)
    for one, other in pairwise(demands):
        room = other.x - (one.x + one.width)
        assert room / speed_at(world, other.x) >= APART_TICKS, (one, other)


def test_each_coil_sits_two_tiles_before_its_valve() -> None:
    world = new_world()
    for coil in world.all(Solenoid):
        valve = world.get(coil.valve)
        assert isinstance(valve, LineValve)
        assert TILE <= valve.x - coil.x <= 3 * TILE


def test_no_stretch_between_stops_is_long() -> None:
    world = new_world()
    marks = sorted(stop.x for stop in world.all(PumpStop))
    marks = [capsule(world).x, *marks, world.grid.pixel_width]
    for here, there in pairwise(marks):
        ticks = sum(TILE / speed_at(world, x) for x in range(here, there, TILE))
        assert ticks <= STATION_GAP


def test_idle_dies_but_not_before_the_hop_is_taught() -> None:
    world = new_world()
    segments = sorted(world.all(SpeedZone), key=lambda zone: zone.x)
    while not world.stage.deaths and world.tick < 4000:
        world.step(0)
    assert world.stage.deaths and capsule(world).x > segments[3].x


def test_the_first_two_segments_are_harmless_whatever_is_pressed() -> None:
    world = new_world()
    third = sorted(world.all(SpeedZone), key=lambda zone: zone.x)[3]
    random = world.random.__class__(3)
    while capsule(world).x < third.x:
        world.step(b.JUMP if random.below(3) == 0 else 0)
    assert capsule(world).health == capsule(world).max_health()


@pytest.mark.parametrize("name", ["perfect", "wrong_line", "recruit", "double_o"])
def test_a_clean_run_is_never_touched_and_stays_in_the_bore(name: str) -> None:
    replay, ticks = held(name)
    world = new_world(replay.difficulty)
    hunter = world.all(HunterPig)[0]
    walls = set()
    for buttons in ticks:
        world.step(buttons)
        body = capsule(world)
        assert not world.grid.is_solid_at(body.centre_x, body.centre_y)
        assert hunter.state not in (Chase.KLAXON, Chase.LUNGING)
        if body.state == Ride.ATTACHED:
            walls.add(body.side)
    assert world.stage.outcome == Outcome.WON and capsule(world).health == capsule(world).max_health()
    assert walls == {FLOOR, CEILING}
    assert isinstance(world.stage, Pig) and world.stage.clean_stretches == 5 and world.stage.parked == 2


def test_with_one_pip_it_can_be_won() -> None:
    _, ticks = held("perfect")
    world = new_world()
    for buttons in ticks:
        capsule(world).health = 1
        world.step(buttons)
    assert world.stage.outcome == Outcome.WON and not world.stage.deaths


def test_the_wrong_line_costs_time_and_pays_with_what_lies_there() -> None:
    right, wrong = held("perfect")[1], held("wrong_line")[1]
    assert 60 <= len(wrong) - len(right) <= 300
    world = new_world()
    for buttons in wrong:
        world.step(buttons)
    assert world.stage.intel == 3 and world.stage.secrets == 1


def test_a_bungled_run_can_be_won_after_a_death() -> None:
    _, ticks = held("battered")
    world = new_world()
    for buttons in ticks:
        world.step(buttons)
    assert world.stage.outcome == Outcome.WON and world.stage.deaths == 1


def test_a_hull_that_takes_three_blows_arrives() -> None:
    _, ticks = held("three_hits")
    world = new_world()
    blows = 0
    for buttons in ticks:
        before = capsule(world).health
        world.step(buttons)
        blows += max(before - capsule(world).health, 0)
    assert world.stage.outcome == Outcome.WON and not world.stage.deaths and blows == 3
