"""Ticking: what its map and its rules promise, and what the replays show."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.actors.bomb_clock import BombClock
from game.actors.bond import BARE_FOOT, Bond
from game.actors.bond_moves.body import Move
from game.actors.checkpoint import Checkpoint
from game.actors.flight_plan import FlightPlan
from game.actors.hoist_rail import HoistRail
from game.actors.intercom import Intercom
from game.actors.sliding_cargo import SlidingCargo
from game.actors.wheel_lock import WheelLock
from game.core import events, tilt
from game.core.buttons import DOWN, FIRE, LEFT
from game.core.entity import Difficulty
from game.core.stage import LIVES, Outcome
from game.core.units import TICKS_PER_SECOND, TILE, whole_seconds
from game.core.world import GRAVITY, World
from game.levels.cargo_plane_ticking import GRACE_SECONDS, MOST_GRACE, Ticking
from tests.levels.shipped import Shipped, only

STAGE = Shipped("cargo_plane/ticking")

WINS = ("hold", "roof", "keel", "misses", "recruit", "double_o")
WAYS = ("hold", "roof", "keel")
NOTICE_TICKS = 45
"""Kara's answer is the shortest notice."""
LEFT_AT_LEAST = 15
BELOW_ROW = 34
"""Rows of the map above the net and the deck's lower edge; what fell is lower."""
ROOF_Y = 12 * TILE
DYING_TICKS = 120


def stage(world: World) -> Ticking:
    assert isinstance(world.stage, Ticking)
    return world.stage


def bond(world: World) -> Bond:
    assert isinstance(world.player, Bond)
    return world.player


def lamps(world: World) -> list[Checkpoint]:
    return sorted(world.all(Checkpoint), key=lambda lamp: -lamp.x)


def stand_at(world: World, lamp: Checkpoint) -> None:
    """Put Bond before a lamp with the clock running."""
    for line in world.all(BombClock):
        line.is_running = True
    bond(world)._put_at(lamp.centre_x - bond(world).width // 2, lamp.feet - bond(world).height)
    world.step(0)
    world.step(0)
    assert stage(world).checkpoint == lamp.id


def let_it_go_off(world: World) -> None:
    """Wait for zero and for what comes after."""
    stage(world).clock = 3
    for _ in range(DYING_TICKS):
        world.step(0)


# The clock


def test_one_foot_is_bare_and_the_other_is_not() -> None:
    world = STAGE.new_world()
    heard = []
    for _ in range(360):
        world.step(LEFT)
        heard += [event.surface == BARE_FOOT for event in world.events if isinstance(event, events.Stepped)]
    assert len(heard) > 10
    assert abs(2 * sum(heard) - len(heard)) <= 3 and sum(one != other for one, other in pairwise(heard)) >= len(heard) - 3


def test_on_the_roof_the_wind_eats_the_music() -> None:
    world, heard = STAGE.new_world(), set()
    for buttons in STAGE.replay("roof").inputs():
        world.step(buttons)
        is_up = bond(world).feet <= ROOF_Y and bond(world).state == Move.GROUND
        heard.add((is_up, stage(world).bed("pump_hall"), bool(stage(world).music_layers())))
    assert (True, "slipstream", False) in heard and (False, "pump_hall", True) in heard
    assert not any(is_up and (bed != "slipstream" or has_music) for is_up, bed, has_music in heard)


def test_the_ramp_is_a_free_look() -> None:
    world = STAGE.new_world()
    for _ in range(600):
        world.step(0)
    assert stage(world).clock == stage(world).starting_clock() == 60 * TICKS_PER_SECOND and not tilt.attitude(world)
    for _ in range(240):
        world.step(LEFT)
    assert stage(world).clock < 60 * TICKS_PER_SECOND


@pytest.mark.parametrize(
    ("difficulty", "seconds"),
    [(Difficulty.RECRUIT, (75, 53, 42, 31)), (Difficulty.AGENT, (60, 44, 33, 22)), (Difficulty.DOUBLE_O, (60, 39, 28, 17))],
)
def test_every_lamp_has_its_floor(difficulty: Difficulty, seconds: tuple[int, ...]) -> None:
    world = STAGE.new_world(difficulty)
    assert stage(world).starting_clock() == seconds[0] * TICKS_PER_SECOND
    for number, floor in enumerate(seconds[1:]):
        world = STAGE.new_world(difficulty)
        stage(world).clock = 300
        stand_at(world, lamps(world)[number])
        let_it_go_off(world)
        assert stage(world).lives == LIVES - 1
        assert floor * TICKS_PER_SECOND - DYING_TICKS <= stage(world).clock <= (floor + 1) * TICKS_PER_SECOND


def test_a_lamp_gives_back_what_the_clock_showed_there_first() -> None:
    world = STAGE.new_world()
    stage(world).clock = 58 * TICKS_PER_SECOND
    stand_at(world, lamps(world)[0])
    let_it_go_off(world)
    assert stage(world).clock > 56 * TICKS_PER_SECOND


def test_who_fails_twice_at_a_lamp_gets_more_each_time_but_not_for_ever() -> None:
    world = STAGE.new_world()
    stage(world).clock = 60
    stage(world).lives = 99
    stand_at(world, lamps(world)[1])
    seen = []
    for _ in range(7):
        let_it_go_off(world)
        seen.append(stage(world).clock)
    gains = [later - seen[0] for later in seen]
    assert gains == [min(step * GRACE_SECONDS, MOST_GRACE) * TICKS_PER_SECOND for step in range(7)]


def test_before_the_first_lamp_one_begins_with_the_free_look() -> None:
    world = STAGE.new_world()
    while not any(line.is_running for line in world.all(BombClock)):
        world.step(LEFT)
    let_it_go_off(world)
    assert not any(line.is_running for line in world.all(BombClock)) and stage(world).clock == 60 * TICKS_PER_SECOND


def test_standing_still_restarts_three_times_and_ends() -> None:
    world = STAGE.played("late")
    assert stage(world).outcome == Outcome.LOST and stage(world).reason == "The bomb went off." and stage(world).deaths == LIVES


# The map


def test_no_plan_tilts_without_notice_on_any_way() -> None:
    for name in WINS:
        replay = STAGE.replay(name)
        inputs = list(replay.inputs())
        world = STAGE.new_world(replay.difficulty)
        warnings = [(-NOTICE_TICKS, 0, "calm")]
        steps, gravity = 0, GRAVITY
        for tick, buttons in enumerate(inputs):
            world.step(buttons)
            known = [warning for warning in warnings if tick - warning[0] >= NOTICE_TICKS]
            warnings += [(tick, event.steps, event.air) for event in world.events if isinstance(event, events.TiltWarned)]
            now = tilt.attitude(world)
            if now != steps:
                assert any((now - steps) * (told[1] - steps) > 0 for told in known[-2:]), (name, tick)
            if world.gravity_y != gravity:
                wanted = {GRAVITY: "calm", tilt.POCKET_GRAVITY: "pocket"}.get(world.gravity_y, "pull_out")
                assert wanted in [told[2] for told in known[-2:]], (name, tick)
            steps, gravity = now, world.gravity_y


def test_the_hole_is_wider_than_any_jump_and_the_rail_spans_it() -> None:
    world = STAGE.new_world()
    rail = world.first(HoistRail)
    grid = world.grid
    deck = lamps(world)[1].feet
    gap = [x for x in range(0, grid.pixel_width, TILE) if grid.ground_below(x + 8, deck, 0) < 0 and x < rail_end(rail)]
    assert len(gap) >= 11 and gap == list(range(gap[0], gap[-1] + 1, TILE))
    assert rail is not None and rail.x < gap[0] and rail.x + rail.width > gap[-1] + TILE


def rail_end(rail: HoistRail | None) -> int:
    assert rail is not None
    return rail.x + rail.width


def test_the_barricade_fills_its_door_until_it_is_ordered_out() -> None:
    world = STAGE.new_world()
    barricade = [cargo for cargo in world.all(SlidingCargo) if cargo.name.startswith("Barricade")]
    tilt.set_attitude(world, 4)
    for _ in range(200):
        world.step(0)
    assert all(cargo.x == cargo.home_x for cargo in barricade), "the lane's tilt must not open it"
    intercom = only(world, Intercom)
    assert isinstance(intercom, Intercom)
    intercom.free_cargo()
    for plan in world.all(FlightPlan):
        plan.is_flying = False
    tilt.set_attitude(world, 3)
    for _ in range(500):
        world.step(0)
    assert all(cargo.y > BELOW_ROW * TILE and cargo.is_open for cargo in barricade)


def test_a_lean_the_other_way_pins_the_barricade() -> None:
    world = STAGE.new_world()
    intercom = only(world, Intercom)
    assert isinstance(intercom, Intercom)
    intercom.free_cargo()
    tilt.set_attitude(world, -3)
    for _ in range(200):
        world.step(0)
    barricade = [cargo for cargo in world.all(SlidingCargo) if cargo.name.startswith("Barricade")]
    bomb = only(world, WheelLock)
    assert all(bomb.x + bomb.width < cargo.x <= cargo.home_x for cargo in barricade)


# Replays


@pytest.mark.parametrize("name", WAYS)
def test_each_way_stops_the_bomb_with_time_to_spare(name: str) -> None:
    world = STAGE.played(name)
    assert stage(world).outcome == Outcome.WON and whole_seconds(stage(world).clock) >= LEFT_AT_LEAST
    assert "Clean hands" in stage(world).medals()


def test_two_misses_are_paid_for() -> None:
    world = STAGE.played("misses")
    lock = only(world, WheelLock)
    assert isinstance(lock, WheelLock)
    assert lock.misses == 2 and stage(world).outcome == Outcome.WON and "Clean hands" not in stage(world).medals()


@pytest.mark.parametrize("number", [0, 1, 2])
def test_from_every_lamp_at_its_floor_the_rest_can_be_won(number: int) -> None:
    """Going on as the replay through the keel or the hold does, with no more than the floor on the clock."""
    name = "hold" if number == 1 else "keel"
    replay = STAGE.replay(name)
    inputs = list(replay.inputs())
    world = STAGE.new_world(replay.difficulty)
    lamp = lamps(world)[number]
    is_cut = False
    for buttons in inputs:
        world.step(buttons)
        if lamp.is_lit and not is_cut:
            is_cut = True
            stage(world).clock = lamp.clock_floor * TICKS_PER_SECOND
    assert is_cut and stage(world).outcome == Outcome.WON


def test_seven_seconds_left_is_the_bravest_thing() -> None:
    world = STAGE.played("keel")
    names = {bonus.label for bonus in stage(world).bonuses()}
    assert "Nerves" not in names
    for clock, has in ((420, True), (361, True), (360, False), (421, False)):
        stage(world).clock = clock
        assert ("Nerves" in {bonus.label for bonus in stage(world).bonuses()}) == has


def test_the_clock_stands_once_the_third_wheel_does() -> None:
    inputs = list(STAGE.replay("keel").inputs())
    world = STAGE.new_world()
    lock = only(world, WheelLock)
    assert isinstance(lock, WheelLock)
    frozen = -1
    for buttons in inputs:
        world.step(buttons)
        if lock.is_solved():
            frozen = stage(world).clock if frozen < 0 else frozen
            assert stage(world).clock == frozen
    assert frozen > 0


def test_the_bond_of_this_stage_has_fists_only() -> None:
    world = STAGE.new_world()
    for buttons in (0, 0, FIRE, 0, DOWN):
        world.step(buttons)
    assert (bond(world).rounds, bond(world).reserve, bond(world).gas) == (0, 0, 0)
