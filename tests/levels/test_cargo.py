"""The cargo: what its map promises, whom each flare moves, and what its replays show."""

from __future__ import annotations

from random import Random

import pytest

from game.actors.ammo import Ammo
from game.actors.barricade_crate import BarricadeCrate
from game.actors.base_guard import BaseGuard
from game.actors.base_officer import BaseOfficer
from game.actors.belly_hoist import BellyHoist
from game.actors.belt import Belt
from game.actors.bomb_rack import BombRack
from game.actors.bond import Bond
from game.actors.camera_ride import CameraRide
from game.actors.carried_bomb import CarriedBomb
from game.actors.checkpoint import Checkpoint
from game.actors.cockpit_seat import CockpitSeat
from game.actors.culvert_fire import CulvertFire
from game.actors.flare_post import TARGETS, FlarePost
from game.actors.gantry_hook import GantryHook, Hook
from game.actors.hold_door import SAFE_CRATES, HoldDoor
from game.actors.inspector import Inspector
from game.actors.intel import Intel
from game.actors.opium_crate import OpiumCrate
from game.actors.plane_lever import PlaneLever
from game.actors.plane_ramp import PlaneRamp
from game.actors.rail_trolley import RailTrolley
from game.actors.secret import Secret
from game.actors.technician import Technician
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.stage import Outcome
from game.core.units import TICKS_PER_SECOND, TILE
from game.core.world import World
from game.levels.air_base_cargo import CLOCKS, FIRST_WAVE, FIRST_WAVE_TICKS, SECOND_WAVE, SIEGE_TICKS, Cargo
from game.prove.on_foot import BOND, BURDENED, OnFoot
from game.prove.ways import Ways
from tests.levels.shipped import Shipped, only, stand_at, steps

STAGE = Shipped("air_base/cargo")

QUIET_TICKS, LOUD_TICKS = 7500, 6600
BELT_TICKS, SPARE_TICKS = 1000, 60
FLARES = {"tank_farm": 0, "barracks": 1, "runway": 2, "silent": -1, "loud": -1}
PLAYED = (*FLARES, "recruit", "double_o")
CALLED = {
    0: {
        "berm guard", "tank guard", "lamp keeper", "pump guard", "barracks west", "barracks middle", "sleeper west", "sleeper east",
    },
    1: {
        "lamp keeper", "pump guard", "barracks west", "barracks middle", "barracks east", "sleeper west", "sleeper east",
        "motor guard", "yard guard", "marksman", "apron west", "apron middle",
    },
    2: {
        "berm guard", "tank guard", "lamp keeper", "pump guard", "barracks west", "barracks middle", "barracks east", "sleeper west",
        "sleeper east", "shaft guard", "balcony guard", "tower officer", "marksman", "hangar guard", "gallery guard", "apron middle",
        "apron east", "wing guard", "apron officer",
    },
}  # fmt: skip
"""Whose post each flare changes."""


def bond(world: World) -> Bond:
    assert isinstance(world.player, Bond)
    return world.player


def stage(world: World) -> Cargo:
    assert isinstance(world.stage, Cargo)
    return world.stage


def armed_world(difficulty: Difficulty = Difficulty.AGENT) -> World:
    """Bond at the rack, the bomb ticking in it."""
    world = STAGE.new_world(difficulty)
    rack, bomb = world.first(BombRack), world.first(CarriedBomb)
    assert rack is not None and bomb is not None
    stand_at(world, rack)
    bomb.bearer, bomb.was_taken, rack.is_armed = rack.id, True, True
    world.step(0)
    return world


# The map


@pytest.mark.parametrize(("difficulty", "men"), [(Difficulty.RECRUIT, 18), (Difficulty.AGENT, 25), (Difficulty.DOUBLE_O, 30)])
def test_the_cast_is_the_one_that_was_designed(difficulty: Difficulty, men: int) -> None:
    world = STAGE.new_world(difficulty)
    assert len(world.all(BaseGuard)) == men
    assert len(world.all(BaseOfficer)) == 4
    assert len(world.all(Technician)) == 7 and len(world.all(Inspector)) == 1
    assert len(world.all(Intel)) == 6 and len(world.all(Secret)) == 2 and len(world.all(Ammo)) == 1
    assert len(world.all(BarricadeCrate)) == SAFE_CRATES
    assert stage(world).clock == CLOCKS[difficulty] * TICKS_PER_SECOND


def test_with_free_hands_everything_marked_is_reached_from_the_start() -> None:
    world = STAGE.new_world()
    ways = Ways(world, BOND)
    start = ways.node_of(bond(world))
    assert start is not None
    things = (FlarePost, CarriedBomb, Intel, Secret, Checkpoint, BombRack, PlaneLever, CockpitSeat)
    for thing in (found for cls in things for found in world.all(cls)):
        assert ways.field(thing).at(start) is not None, thing


def test_with_the_bomb_one_comes_from_the_cistern_to_rack_and_seat() -> None:
    world = STAGE.new_world()
    ways = Ways(world, BURDENED)
    cistern = ways.node_of(only(world, CarriedBomb))
    assert cistern is not None
    for goal in (only(world, BombRack), only(world, CockpitSeat)):
        assert ways.field(goal).at(cistern) is not None, goal


def test_the_search_for_a_win_does_not_put_the_bomb_down_again_and_again() -> None:
    world = STAGE.new_world()
    bomb, body = world.first(CarriedBomb), bond(world)
    assert bomb is not None
    stand_at(world, bomb)
    bomb.use(body)
    world.step(0)
    assert world.usable(body) is bomb
    plays = OnFoot(world)
    firsts = [plays.next_presses(world, Random(seed))[0][0] for seed in range(200)]
    assert firsts.count(b.USE) < len(firsts) * 5 // 100  # only now and then, by chance


def test_no_checkpoint_loses_the_end_with_or_without_the_bomb() -> None:
    world = STAGE.new_world()
    for powers in (BOND, BURDENED):
        ways = Ways(world, powers)
        field = ways.field(only(world, BombRack))
        for place in world.all(Checkpoint):
            node = ways.node_of(place)
            if powers is BURDENED and place.x < 80 * TILE:
                continue  # nobody carries it back over the ridge
            assert node is not None and field.at(node) is not None, (place, powers)


# The flare


def test_shah_is_in_one_place_only() -> None:
    assert [post.pose()[0] for post in STAGE.new_world().all(FlarePost)].count("ready") == 1


@pytest.mark.parametrize("target", range(len(TARGETS)))
def test_each_flare_moves_exactly_the_named_men_and_at_last_they_go_home(target: int) -> None:
    world = STAGE.new_world()
    before = {guard.name: guard.post for guard in world.all(BaseGuard)}
    assert not any(before.values())
    post = world.first(FlarePost)
    assert post is not None
    post.target = target
    steps(world, 400)
    assert {guard.name for guard in world.all(BaseGuard) if guard.post} == CALLED[target]
    for guard in world.all(BaseGuard):
        if guard.post and guard not in world.awake_actors:
            place = world.get(guard.post)
            assert place is not None and (guard.x, guard.feet) == (place.x, place.feet), guard
    post.target = -1
    steps(world, 400)
    assert not any(guard.post for guard in world.all(BaseGuard))


@pytest.mark.parametrize("target", range(len(TARGETS)))
def test_who_is_called_stands_on_a_floor_and_not_in_a_wall(target: int) -> None:
    world = STAGE.new_world()
    for guard in world.all(BaseGuard):
        place = world.get((guard.for_tanks, guard.for_gate, guard.for_runway)[target])
        if place is not None:
            assert world.is_free(place.x, place.y, place.width, place.height), guard
            assert world.grid.ground_below(place.centre_x, place.feet, 2) >= 0, guard


# The belt


def test_a_crate_behind_a_tagged_one_comes_to_the_hoist_unopened_in_time() -> None:
    world = STAGE.new_world()
    belt, bomb = world.first(Belt), world.first(CarriedBomb)
    assert belt is not None and bomb is not None
    steps(world, 4 * belt.crate_every_ticks + 2)
    crate = world.all(OpiumCrate)[-1]
    assert crate.number == 4
    bomb.bearer = crate.id
    began = world.tick
    while not crate.waits_at(belt.end() - 1):
        world.step(0)
        assert world.tick - began < 2 * BELT_TICKS
    assert abs(world.tick - began - BELT_TICKS) <= SPARE_TICKS
    assert bomb.bearer == crate.id and not stage(world).alarm
    hoist = world.first(BellyHoist)
    assert hoist is not None
    while bomb.bearer:
        world.step(0)
    steps(world, 60)
    rack = only(world, BombRack)
    assert bomb.grounded and bomb.feet == rack.feet


def test_last_call_hurries_the_belt_and_fails_nobody() -> None:
    world = STAGE.new_world()
    stage(world).clock = 2
    steps(world, 3)
    assert stage(world).outcome == Outcome.PLAYING and stage(world).alarm == 1
    belt = world.first(Belt)
    assert belt is not None and belt.is_hurried


# The finale


def test_arming_bars_the_door_raises_the_alarm_and_sends_men_to_the_ramp() -> None:
    world = armed_world()
    door = world.first(HoldDoor)
    assert stage(world).alarm == 3 and not stage(world).early_alarms
    assert door is not None and door.is_barred
    before = len(world.all(BaseGuard))
    bond(world).health = 1000
    steps(world, FIRST_WAVE_TICKS + 120)
    assert len(world.all(BaseGuard)) == before + FIRST_WAVE + 1  # and one by whom the gate answers any alarm


def test_half_of_the_second_wave_comes_up_the_crew_ladder_and_first_through_the_door() -> None:
    world = armed_world()
    lever, door = only(world, PlaneLever), only(world, HoldDoor)
    post = world.get(door.behind)
    assert post is not None
    bond(world).health = 10**6
    lever.use(bond(world))
    climbed: set[int] = set()
    for _ in range(600):
        world.step(0)
        climbed |= {guard.id for guard in world.all(BaseGuard) if guard.is_climbing()}
        door.blow = max(door.blow, 2)  # it stands for now
    waiting = {guard.id for guard in world.all(BaseGuard) if guard.waits_at(post)}
    assert waiting == climbed and len(waiting) == SECOND_WAVE[""]
    men = len(world.all(BaseGuard))
    door.struck, door.blow = 99, 1
    steps(world, 3)
    assert door.is_broken and door.sent == len(waiting) and len(world.all(BaseGuard)) == men
    assert not any(guard.waits_at(post) for guard in world.all(BaseGuard))


def test_the_seat_waits_for_ramp_and_door() -> None:
    world = armed_world()
    seat, door, ramp = world.first(CockpitSeat), world.first(HoldDoor), world.first(PlaneRamp)
    assert seat is not None and door is not None and ramp is not None
    assert not seat.is_ready()
    ramp.ticks = 480
    assert ramp.is_shut() and not seat.is_ready()
    for number, crate in enumerate(world.all(BarricadeCrate)):
        crate.move((door.x + door.width + number * crate.width - crate.x) << 8, 0)
    assert door.is_safe() and seat.is_ready()
    seat.use(bond(world))
    assert stage(world).outcome == Outcome.WON


def test_the_door_is_besieged_after_the_lever_and_in_the_end_without_it() -> None:
    world = armed_world()
    lever, door = world.first(PlaneLever), world.first(HoldDoor)
    assert lever is not None and door is not None
    bond(world).health = 10**6
    lever.use(bond(world))
    steps(world, SIEGE_TICKS + 2)
    assert door.is_besieged
    lazy = armed_world()
    other = lazy.first(HoldDoor)
    bond(lazy).health = 10**6
    steps(lazy, 2 * SIEGE_TICKS)
    assert other is not None and not other.is_besieged
    steps(lazy, SIEGE_TICKS + 2)
    assert other.is_besieged


def test_at_first_the_objective_leads_to_shah_and_not_any_more_to_who_goes_without_him() -> None:
    world = STAGE.new_world()
    steps(world, 30)
    assert "Shah" in stage(world).objective
    post = world.get(stage(world).objective_id)
    assert isinstance(post, FlarePost)
    bond(world).x, bond(world).y = 46 * TILE, 55 * TILE
    steps(world, 30)
    assert "cistern" in stage(world).objective
    other = STAGE.new_world()
    for flare in other.all(FlarePost):
        flare.is_spent = True
    steps(other, 30)
    assert "cistern" in stage(other).objective


def test_the_next_crate_is_the_goal_until_the_door_is_safe() -> None:
    world = armed_world()
    lever, door = world.first(PlaneLever), world.first(HoldDoor)
    assert lever is not None and door is not None
    lever.is_thrown = True
    crates = sorted(world.all(BarricadeCrate), key=lambda crate: crate.x)
    for number, crate in enumerate(crates):
        assert stage(world).goal() is crate
        crate.move((door.x + door.width + number * crate.width - crate.x) << 8, 0)
    assert isinstance(stage(world).goal(), CockpitSeat)


def test_the_objective_counts_what_is_still_open() -> None:
    world = armed_world()
    steps(world, 30)
    assert "ramp" in stage(world).objective and "0 of 3 crates" in stage(world).objective


# The replays


@pytest.mark.parametrize("name", PLAYED)
def test_it_is_won_in_time(name: str) -> None:
    last = None
    for world in STAGE.ticks(name):
        last = world
    assert last is not None
    assert stage(last).outcome == Outcome.WON
    assert stage(last).ticks < (LOUD_TICKS if name == "loud" else QUIET_TICKS)
    assert not stage(last).deaths


@pytest.mark.parametrize(("name", "target"), list(FLARES.items()))
def test_each_replay_fires_its_own_flare(name: str, target: int) -> None:
    seen = {post.target for world in STAGE.ticks(name) for post in world.all(FlarePost) if post.target >= 0}
    assert seen == ({target} if target >= 0 else set())


def test_the_quiet_runs_are_never_noticed_before_the_arming() -> None:
    for name in ("tank_farm", "barracks", "runway"):
        for world in STAGE.ticks(name):
            assert not stage(world).early_alarms


WAYS = {
    "tank_farm": {"berm", "tank tops", "trolley", "hook", "crate", "hatch"},
    "barracks": {"culvert", "barracks floor", "fuel pits", "crew ladder"},
    "runway": {"culvert", "trolley", "crate", "belt", "crew ladder"},
    "loud": {"culvert", "barracks floor", "ramp"},
}
"""What each run went through, over or with: the three guard pictures make three ways sensible."""
PLACES = {
    "culvert": (47, 54, 59, 57),
    "berm": (57, 46, 60, 48),
    "tank tops": (66, 36, 73, 42),
    "barracks floor": (117, 47, 143, 52),
    "fuel pits": (224, 54, 246, 58),
    "crew ladder": (261, 45, 262, 48),
    "hatch": (280, 33, 284, 34),
    "ramp": (305, 44, 318, 52),
}
"""Left, top, right, bottom (the last two excluded), tiles."""


def passed(world: World) -> set[str]:
    """What Bond is at or with in this tick, before the bomb is armed."""
    body, hook, trolley, bomb = bond(world), world.first(GantryHook), world.first(RailTrolley), world.first(CarriedBomb)
    assert hook is not None and trolley is not None and bomb is not None
    if stage(world).is_armed():
        return set()
    x, y = body.centre_x // TILE, (body.feet - 1) // TILE
    found = {name for name, (left, top, right, bottom) in PLACES.items() if left <= x < right and top <= y < bottom}
    with_what = {
        "hook": hook.state == Hook.RISES and body.rides(hook),
        "trolley": bool(trolley.way) and body.rides(trolley),
        "crate": isinstance(world.get(bomb.bearer), OpiumCrate),
        "belt": body.is_crouched and any(belt.carries(body) for belt in world.all(Belt)),
    }
    return found | {name for name, is_so in with_what.items() if is_so}


@pytest.mark.parametrize("name", WAYS)
def test_each_flare_opens_a_way_of_its_own(name: str) -> None:
    seen: set[str] = set()
    for world in STAGE.ticks(name):
        seen |= passed(world)
    assert seen == WAYS[name]


def test_the_hook_takes_man_and_bomb_over_the_packers_heads_to_the_loft() -> None:
    """And from there one walks on with it: the lane that needs neither belt nor pits."""
    world = STAGE.new_world()
    hook, bomb, body = only(world, GantryHook), only(world, CarriedBomb), bond(world)
    for man in world.all(BaseGuard):
        man.put_to_sleep(10**6)
    body.x, body.y = hook.centre_x - body.width // 2, hook.y - body.height
    bomb.x, bomb.y = hook.x, hook.y - bomb.height
    world.decide_sleep()
    steps(world, 2)
    for _ in range(2):
        hook.use(body)
        while hook.state != Hook.HANGS:
            world.step(0)
    assert body.rides(hook) and bomb.rides(hook)
    bomb.use(body)
    steps(world, 30)
    assert world.get(bomb.bearer) is body
    steps(world, 120, b.RIGHT)
    assert body.grounded and body.feet == hook.y and body.x > hook.x + 6 * TILE


def test_the_fire_in_the_culvert_leaves_only_the_way_over_the_berm() -> None:
    world = STAGE.new_world()
    post, fire, body = world.first(FlarePost), world.first(CulvertFire), bond(world)
    assert post is not None and fire is not None
    post.target, post.raid = 0, 10**6
    body.health = 10**6
    body.x, body.y = fire.x - 3 * TILE, fire.feet - body.height
    steps(world, 150)
    assert fire.burns()
    for _ in range(4):
        steps(world, 100, b.RIGHT | b.DOWN)
        steps(world, 100, b.RIGHT)
    assert body.x < fire.x


def test_from_the_ridge_every_building_is_shown_once() -> None:
    world = STAGE.new_world()
    ride = world.first(CameraRide)
    assert ride is not None
    stand_at(world, ride)
    steps(world, 3)
    assert bond(world).works_at(ride)
    middles = []
    while not ride.is_over:
        world.step(0)
        middles.append(bond(world).eye()[0] // TILE)
    assert middles[0] < 30 and max(middles) > 310
    assert all(any(abs(middle - building) < 12 for middle in middles) for building in (68, 98, 130, 176, 218, 285))
