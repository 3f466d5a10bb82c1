"""The pig: what its map promises of fairness, and what its replays show."""

from __future__ import annotations

from collections import Counter
from itertools import groupby, pairwise

import pytest

from game.actors.booster_station import BoosterStation
from game.actors.bore_fan import BoreFan
from game.actors.capsule import CEILING, FLOOR, Capsule, Ride
from game.actors.falling_plate import FallingPlate
from game.actors.fire_leak import FireLeak
from game.actors.fork_sign import ForkSign
from game.actors.hatch_song import HatchSong
from game.actors.hint import Hint
from game.actors.hunter_pig import NEAR_PX, Chase, HunterPig
from game.actors.line_valve import IRIS, LineValve
from game.actors.open_sky import OpenSky
from game.actors.pump_piston import PumpPiston
from game.actors.pump_stop import PumpStop
from game.actors.solenoid import Solenoid
from game.actors.speed_zone import SpeedZone
from game.actors.water_slug import WaterSlug
from game.actors.weld_ring import WeldRing
from game.core import buttons as b
from game.core.entity import Difficulty, Entity
from game.core.events import KoskovSang, LampCollected
from game.core.stage import Outcome
from game.core.units import TILE
from game.core.world import World
from game.levels.pipeline_run import Pig
from game.view.camera import Camera
from tests.levels.pig_rider import ride
from tests.levels.shipped import Shipped

STAGE = Shipped("pipeline_run/pig")

APART_TICKS = 16
"""From the end of one demand on a wall to the next on it: less than a hop, so who stays hops late, and who minds goes across."""
RIDERS = 16
MOST_PERCENT = 33
"""Of a few runs' deaths in one segment; of many it is less than 25."""
STATION_GAP = 25 * 60
"""Nobody loses more than so many ticks to a death."""


def capsule(world: World) -> Capsule:
    assert isinstance(world.player, Capsule)
    return world.player


def speed_at(world: World, x: int) -> float:
    return max(zone.speed for zone in world.all(SpeedZone) if zone.x <= x < zone.x + zone.width) / 256


def is_level(world: World, thing: Entity) -> bool:
    """Whether the pipe does not bend anywhere along the thing."""
    grid, y = world.grid, thing.centre_y
    floors = {grid.ground_below(x, y, 176) for x in range(thing.x, thing.x + thing.width)}
    return len(floors) == 1


def test_nothing_that_is_timed_stands_on_a_bend() -> None:
    world = STAGE.new_world()
    for cls in (FireLeak, PumpPiston, LineValve, BoreFan):
        for thing in world.all(cls):
            assert is_level(world, thing), thing


@pytest.mark.parametrize("wall", ["floor", "ceiling"])
def test_demands_on_one_wall_leave_time_for_a_flip_or_a_hop(wall: str) -> None:
    world = STAGE.new_world()
    demands = [
        thing for cls in (WeldRing, FireLeak, PumpPiston) for thing in world.all(cls) if getattr(thing, "on", wall) == wall
    ]
    demands.sort(key=lambda thing: thing.x)
    for one, other in pairwise(demands):
        room = other.x - (one.x + one.width)
        assert room / speed_at(world, other.x) >= APART_TICKS, (one, other)


def test_each_coil_sits_two_tiles_before_its_valve() -> None:
    world = STAGE.new_world()
    for coil in world.all(Solenoid):
        valve = world.get(coil.valve)
        assert isinstance(valve, LineValve)
        assert TILE <= valve.x - coil.x <= 3 * TILE


def test_no_stretch_between_stops_is_long() -> None:
    world = STAGE.new_world()
    marks = sorted(stop.x for stop in world.all(PumpStop))
    marks = [capsule(world).x, *marks, world.grid.pixel_width]
    for here, there in pairwise(marks):
        ticks = sum(TILE / speed_at(world, x) for x in range(here, there, TILE))
        assert ticks <= STATION_GAP


def test_idle_dies_but_not_before_the_hop_is_taught() -> None:
    world = STAGE.new_world()
    segments = sorted(world.all(SpeedZone), key=lambda zone: zone.x)
    while not world.stage.deaths and world.tick < 4000:
        world.step(0)
    assert world.stage.deaths and capsule(world).x > segments[3].x


def test_the_first_two_segments_are_harmless_whatever_is_pressed() -> None:
    world = STAGE.new_world()
    third = sorted(world.all(SpeedZone), key=lambda zone: zone.x)[3]
    random = world.random.__class__(3)
    while capsule(world).x < third.x:
        world.step(b.JUMP if random.below(3) == 0 else 0)
    assert capsule(world).health == capsule(world).max_health()


@pytest.mark.parametrize("difficulty", Difficulty)
def test_the_first_hint_says_how_gravity_is_turned_over_at_this_difficulty(difficulty: Difficulty) -> None:
    world = STAGE.new_world(difficulty)
    said = set()
    while capsule(world).x < segments(world)[2].x:
        world.step(0)
        hint = world.get(world.stage.hint)
        if isinstance(hint, Hint) and "gravity" in hint.text:
            said.add(hint.text)
    assert len(said) == 1
    assert all(
        ("again" in text) is (difficulty == Difficulty.RECRUIT) and ("held" in text) is not ("again" in text) for text in said
    )


@pytest.mark.parametrize("name", ["perfect", "song", "wrong_line", "wrong_line_3", "recruit", "double_o"])
def test_a_clean_run_is_never_touched_and_stays_in_the_bore(name: str) -> None:
    replay = STAGE.replay(name)
    ticks = list(replay.inputs())
    world = STAGE.new_world(replay.difficulty)
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
    ticks = list(STAGE.replay("perfect").inputs())
    world = STAGE.new_world()
    for buttons in ticks:
        capsule(world).health = 1
        world.step(buttons)
    assert world.stage.outcome == Outcome.WON and not world.stage.deaths


def segments(world: World) -> list[SpeedZone]:
    """The course's stretches in their order; the wrong lines are none."""
    return sorted((zone for zone in world.all(SpeedZone) if zone.name[:1].isdigit()), key=lambda zone: zone.x)


def demands(world: World, segment: SpeedZone) -> tuple[str, ...]:
    """What a segment asks for, in its order: things and their walls, floors that are missing, a sky."""
    kinds = (WeldRing, WaterSlug, FireLeak, PumpPiston, BoreFan, LineValve, FallingPlate, OpenSky)
    found = [
        (thing.x, f"{type(thing).__name__} {getattr(thing, 'on', '')}{getattr(thing, 'mode', '')}")
        for kind in kinds
        for thing in world.all(kind)
        if segment.x <= thing.x < segment.x + segment.width
    ]
    grid, middle = world.grid, segment.y + segment.height // 2
    columns = [x for x in range(segment.x, segment.x + segment.width, TILE) if grid.ground_below(x, middle, segment.height) < 0]
    found += [(x, "gap") for x in columns if x - TILE not in columns]
    return tuple(name for _, name in sorted(found))


def repeated(asked: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """What is asked three times in all, or by three segments in a row."""
    times = Counter(one for one in asked if one)
    rows = [one for one, run in groupby(asked) if len(list(run)) >= 3]
    return [one for one, count in times.items() if count >= 3] + rows


def test_no_segment_repeats_three_times_without_change() -> None:
    world = STAGE.new_world()
    asked = [demands(world, segment) for segment in segments(world)]
    assert len(asked) == 42 and sum(bool(one) for one in asked) > 30
    assert repeated(asked) == []
    ring = ("WeldRing floor",)
    assert repeated([ring, (), ring, (), ring]) == [ring]
    assert repeated([(), (), ()]) == [()]


def test_each_station_throws_the_capsule_on_and_the_last_shuts_behind_it() -> None:
    world = STAGE.new_world()
    stops, boosters = ([thing.x for thing in world.all(kind)] for kind in (PumpStop, BoosterStation))
    assert len(stops) == 3 and all(0 < there - here < 16 * TILE for here, there in zip(stops, boosters, strict=True))
    irises = [valve for valve in world.all(LineValve) if valve.mode == IRIS]
    assert len(irises) == 1 and irises[0].x > stops[-1]


def run_to(name: str, x: int, line: SpeedZone) -> tuple[int, bool, int]:
    """Of a replay: when the capsule comes to x, whether by that line, and how near the hunter came from there on."""
    was_there, gap = False, x
    for world in STAGE.ticks(name):
        body = capsule(world)
        was_there = was_there or line.contains(body.centre_x, body.centre_y)
        if was_there:
            gap = min([gap, *(hunter.gap(body) for hunter in world.all(HunterPig) if hunter.is_hunting)])
        if body.x >= x:
            return world.tick, was_there, gap
    raise AssertionError(f"{name} does not come to {x}")


@pytest.mark.parametrize(("fork", "name", "after"), [(1, "wrong_line", 16), (2, "wrong_line_2", 27), (3, "wrong_line_3", 38)])
def test_a_wrong_line_costs_time(fork: int, name: str, after: int) -> None:
    world = STAGE.new_world()
    line = next(zone for zone in world.all(SpeedZone) if zone.name == f"wrong line {fork}")
    x = segments(world)[after - 1].x
    (clean, by_seven, _), (late, by_wrong, gap) = (run_to(one, x, line) for one in ("perfect", name))
    assert by_wrong and not by_seven
    assert 180 <= late - clean <= 300
    assert fork != 2 or gap < NEAR_PX, "it costs the whole lead"


@pytest.mark.parametrize(("name", "secrets", "intel"), [("wrong_line", 1, 3), ("wrong_line_2", 0, 2), ("wrong_line_3", 1, 2)])
def test_a_wrong_line_pays_with_what_lies_there(name: str, secrets: int, intel: int) -> None:
    world = STAGE.played(name)
    assert (world.stage.outcome, world.stage.secrets, world.stage.intel) == (Outcome.WON, secrets, intel)


def test_three_hops_at_the_second_stations_hatch_make_koskov_sing() -> None:
    """The lamps on the way show how: three of them hang at the tops of three hops."""
    sung, lamps = [], 0
    for world in STAGE.ticks("song"):
        song = world.first(HatchSong)
        assert song is not None
        is_there = song.contains(capsule(world).centre_x, capsule(world).centre_y)
        lamps += is_there * sum(isinstance(event, LampCollected) for event in world.events)
        sung += [event.x for event in world.events if isinstance(event, KoskovSang)]
    assert world.stage.secrets == 1 and len(sung) == 1
    assert any(stop.name == "station_2" and abs(stop.x - sung[0]) < 20 * TILE for stop in world.all(PumpStop))
    assert lamps == 4


def test_no_place_takes_most_of_the_lives_of_those_who_make_mistakes() -> None:
    """A sample of what the heat map of 200 such runs shows."""
    found = [x for seed in range(RIDERS) for x in ride(STAGE.new_world(), seed)]
    zones = segments(STAGE.new_world())
    places = Counter(next(zone.name for zone in zones if zone.x <= x < zone.x + zone.width) for x in found)
    name, most = places.most_common(1)[0]
    assert len(found) >= RIDERS and len(places) >= 5, places
    assert most * 100 <= MOST_PERCENT * len(found), (name, places)


def test_a_bungled_run_can_be_won_after_a_death() -> None:
    ticks = list(STAGE.replay("battered").inputs())
    world = STAGE.new_world()
    for buttons in ticks:
        world.step(buttons)
    assert world.stage.outcome == Outcome.WON and world.stage.deaths == 1


def test_a_hull_that_takes_three_blows_arrives() -> None:
    ticks = list(STAGE.replay("three_hits").inputs())
    world = STAGE.new_world()
    blows = 0
    for buttons in ticks:
        before = capsule(world).health
        world.step(buttons)
        blows += max(before - capsule(world).health, 0)
    assert world.stage.outcome == Outcome.WON and not world.stage.deaths and blows == 3


LEAST_SIGHT = 45
"""Ticks."""


@pytest.mark.parametrize("name", ["perfect", "wrong_line", "wrong_line_2", "wrong_line_3"])
def test_what_is_ahead_can_be_seen_in_time(name: str) -> None:
    """Everything that hurts, opens or forks is in the picture so long before the capsule's nose is there."""
    kinds = (WeldRing, FireLeak, PumpPiston, BoreFan, LineValve, FallingPlate, ForkSign)
    seen: dict[int, int] = {}
    late = []
    camera: Camera | None = None
    for world in STAGE.ticks(name):
        camera = camera or Camera(STAGE.level.scenery, world, shakes=False)
        camera.observe(world)
        body = capsule(world)
        for thing in (thing for kind in kinds for thing in world.all(kind)):
            if thing.id not in seen and camera.sees(min(thing.centre_x, thing.x + TILE), thing.centre_y):
                seen[thing.id] = world.tick
            if body.x + body.width == thing.x or body.x + body.width > thing.x > body.x + body.width - (body.vx >> 8):
                sight = world.tick - seen.get(thing.id, world.tick)
                if sight < LEAST_SIGHT and abs(thing.centre_y - body.centre_y) < 8 * TILE:
                    late.append((type(thing).__name__, thing.id, sight))
    assert len(seen) > 40 and late == []
