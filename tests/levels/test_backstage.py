"""Backstage as a whole: its replays take every way and find everything, and Koskov comes along whatever Bond does."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from game.actors.alarm_panel import AlarmPanel
from game.actors.bell_door import BellDoor
from game.actors.bond import Bond
from game.actors.bond_moves import climb
from game.actors.bond_moves.body import Move
from game.actors.bow_spot import BowSpot
from game.actors.chandelier import Chandelier, Hang
from game.actors.checkpoint import Checkpoint
from game.actors.companion import LAG_CRUMBS, Crumb
from game.actors.costume_rack import CostumeRack
from game.actors.disguise import Disguise
from game.actors.fly_sandbag import FlySandbag
from game.actors.intel import Intel
from game.actors.key import Key
from game.actors.koskov import Koskov, Mood
from game.actors.rope_bag import RopeBag
from game.actors.secret import Secret
from game.actors.speaking_tube import SpeakingTube
from game.actors.stage_winch import StageWinch
from game.actors.timpani import Timpani
from game.core import buttons as b
from game.core.replay import Replay, read
from game.core.stage import Outcome
from game.core.units import TILE
from game.core.world import Snapshot, World
from game.tiled.load import Level, load_level

FOLDER = Path(__file__).resolve().parents[2] / "levels" / "concert_hall"
RUNS = ("quiet", "loud", "key", "bow", "checkpoint")
FOUND = (Intel, Secret, Disguise, Key)
EAST_WALL, DRAINPIPE = 119, 166
"""Columns: the wall between hall and foyer, with the loft's door, its duct and the grille; the pipe on the roof's edge."""
LOFT, DUCT, CELLAR_FLOOR, ROOF = 6, 12, 64, range(15, 28)
"""Rows."""
MOMENTS = 4
"""So many moments of each run are varied."""


@cache
def level() -> Level:
    return load_level(FOLDER / "backstage.tmx")


class Run(NamedTuple):
    """A replay, played."""

    replay: Replay
    world: World
    ticks: int
    ways: frozenset[str]
    """What was done on the way."""
    lamps: frozenset[int]
    snapshots: tuple[tuple[int, Snapshot], ...]


def ways_of(world: World) -> set[str]:
    """The ways that can be told from how things stand now."""
    bond, koskov = world.player, world.companion
    assert isinstance(bond, Bond) and isinstance(koskov, Koskov)
    ways = {f"winch: {winch.drives}" for winch in world.all(StageWinch) if winch.is_thrown}
    ways |= {f"chandelier: {Hang(chandelier.hang).name}" for chandelier in world.all(Chandelier)}
    ways |= {f"bag: {'paid out' if bag.is_silent else 'shot'}" for bag in world.all(FlySandbag) if bag.is_cut}
    ways |= {"rack rolled" for rack in world.all(CostumeRack) if rack.is_loose}
    ways |= {"rack hid him" for rack in world.all(CostumeRack) if rack.occupant}
    ways |= {"rope ridden" for bag in world.all(RopeBag) if bag.rope_ticks and bond.state == Move.LADDER}
    ways |= {"bow" for spot in world.all(BowSpot) if spot.is_taken}
    ways |= {"drum" for drum in world.all(Timpani) if drum.struck}
    ways |= {"tube" for tube in world.all(SpeakingTube) if tube.calling}
    ways |= {"panel cut" for panel in world.all(AlarmPanel) if panel.is_sabotaged}
    column, row = koskov.centre_x // TILE, koskov.feet // TILE
    if koskov.mood == Mood.FOLLOW:
        if (column, row) == (EAST_WALL, DUCT) and koskov.kind == Crumb.LOW:
            ways.add("duct")
        if (column, row) == (EAST_WALL, CELLAR_FLOOR):
            ways.add("grille")
        if column == DRAINPIPE and row in ROOF:
            ways.add("drainpipe")
        if any(koskov.rides(chandelier) for chandelier in world.all(Chandelier)):
            ways.add("crown")
        if (column, row) == (EAST_WALL, LOFT):
            ways.add("loft door")
    return ways


@cache
def run(name: str) -> Run:
    """The replay of that name, played once for all tests."""
    replay = read(FOLDER / f"backstage.{name}.tas")
    world = level().world_of(replay)
    inputs = list(replay.inputs())
    random = Random(f"moments of {name}")
    moments = set(random.sample(range(100, len(inputs) - 200), MOMENTS))
    ways: set[str] = set()
    lamps: set[int] = set()
    snapshots = []
    for tick, held in enumerate(inputs):
        if world.stage.outcome:
            break
        if tick in moments:
            snapshots.append((tick, world.save()))
        world.step(held)
        ways |= ways_of(world)
        lamps.add(world.stage.checkpoint)
    return Run(replay, world, world.tick, frozenset(ways), frozenset(lamps), tuple(snapshots))


# Time and manners


@pytest.mark.parametrize(("name", "limit"), [("quiet", 7200), ("loud", 6000), ("key", 5400)])
def test_the_ways_are_as_short_as_the_blueprint_wants(name: str, limit: int) -> None:
    played = run(name)
    assert played.world.stage.outcome == Outcome.WON and played.ticks < limit


def test_the_quiet_way_is_quiet() -> None:
    stage = run("quiet").world.stage
    assert (stage.alarms, stage.kills, stage.deaths) == (0, 0, 0)


@pytest.mark.parametrize("name", ["recruit", "quiet", "double_o"])
def test_the_stage_can_be_won_unseen_at_every_difficulty(name: str) -> None:
    played = run(name)
    assert played.replay.difficulty.label == {"quiet": "agent"}.get(name, name.replace("_", "-"))
    assert played.world.stage.outcome == Outcome.WON
    assert {"Ghost", "Clean hands"} <= set(played.world.stage.medals())


def test_who_comes_after_the_bell_still_wins() -> None:
    played = run("checkpoint")
    assert not played.world.stage.clock and played.world.stage.outcome == Outcome.WON
    assert all(door.is_shut() or door.locked for door in played.world.all(BellDoor))
    assert {"duct", "crown", "drainpipe"} <= played.ways


# Ways


@pytest.mark.parametrize(
    ("name", "ways"),
    [
        ("quiet", {"tube", "rack hid him", "winch: lifts", "winch: cloud", "bag: paid out", "crown", "drainpipe", "winch: gate"}),
        ("loud", {"rack rolled", "rope ridden", "bag: shot", "chandelier: FALLEN"}),
        ("key", {"rack rolled", "drum", "grille"}),
        ("bow", {"bow", "rope ridden", "bag: shot", "winch: chandelier", "chandelier: LOWERED", "loft door"}),
        ("checkpoint", {"duct", "panel cut", "bag: paid out", "drainpipe"}),
    ],
)
def test_each_run_takes_its_ways(name: str, ways: set[str]) -> None:
    assert ways <= run(name).ways


def test_the_key_s_way_needs_no_loft_and_the_gate_can_be_rammed() -> None:
    played = run("key")
    assert "winch: cloud" not in played.ways and "winch: gate" not in played.ways
    assert played.world.stage.outcome == Outcome.WON


# Finding things


def test_everything_that_is_hidden_is_found_by_one_run_or_another() -> None:
    there = {thing.id for cls in FOUND for thing in level().new_world().all(cls)}
    left = {thing.id for name in RUNS for cls in FOUND for thing in run(name).world.all(cls)}
    taken = {i for i in there if any(run(name).world.get(i) is None for name in RUNS)}
    assert taken == there, left


def test_one_run_finds_all_the_intel_and_all_the_secrets() -> None:
    played = run("checkpoint").world
    assert not played.all(Intel) and not played.all(Secret) and not played.all(Disguise)
    assert "Archivist" in played.stage.medals()


def test_every_lamp_is_lit_by_one_run_or_another() -> None:
    there = {lamp.id for lamp in level().new_world().all(Checkpoint)}
    assert there - set().union(*(run(name).lamps for name in RUNS)) <= CELLAR


CELLAR = {30}
"""The coal cellar is a way round the wardrobe that no replay takes: `test_the_cellar_leads_below_the_winch`."""


def test_the_cellar_leads_below_the_winch() -> None:
    world = level().new_world()
    bond = world.player
    assert isinstance(bond, Bond)
    bond._put_at(2 * TILE + 17, 41 * TILE - bond.height + TILE)
    for held, ticks in ((b.DOWN, 260), (b.RIGHT, 90), (b.RIGHT | b.JUMP, 20), (b.RIGHT, 600)):
        for _ in range(ticks):
            world.step(held)
    assert bond.feet >= 60 * TILE, (bond.centre_x / TILE, bond.feet / TILE)


# Koskov is never stuck

STALL_TICKS = 240
PLAY_TICKS = 400
LULL_TICKS = 120
WALK_TICKS = 90
STEPS = (b.RIGHT, b.LEFT, b.UP, b.DOWN, b.RIGHT | b.JUMP, b.LEFT | b.JUMP, b.RIGHT | b.DOWN, b.LEFT | b.DOWN)


def anything(random: Random) -> tuple[int, int]:
    """What a player might hold, and how long: he runs and jumps more than he stands."""
    side = random.choice((b.LEFT, b.RIGHT))
    held, longest = random.choices(
        [(side, 60), (side | b.JUMP, 25), (b.JUMP, 20), (b.UP, 90), (b.DOWN, 90), (side | b.DOWN, 60), (0, 40)],
        (35, 20, 7, 12, 12, 6, 8),
    )[0]
    return held, random.randint(3, longest)


def play_anything(world: World, random: Random) -> str:
    """Some seconds of it. What went wrong with Koskov, or nothing."""
    bond, koskov = world.player, world.companion
    assert isinstance(bond, Bond) and isinstance(koskov, Koskov)
    left, held, still, place = 0, 0, 0, (0, 0)
    for _ in range(PLAY_TICKS):
        if not left:
            held, left = anything(random)
        left -= 1
        world.step(held)
        if world.stage.outcome:
            return ""
        is_here = koskov.mood not in (Mood.TRAVEL, Mood.ABOARD)
        box = koskov.x, koskov.y, koskov.x + koskov.width, koskov.feet - TILE // 2
        if is_here and world.grid.is_blocked(*box):
            return "in the wall"
        still = still + 1 if (koskov.x, koskov.y) == place else 0
        place = koskov.x, koskov.y
        waits = koskov.mood != Mood.FOLLOW or koskov.is_refusing or bond.is_dead()
        if still > STALL_TICKS and not waits and len(koskov.trail) > LAG_CRUMBS + 2:
            return "stalled"
    return ""


def can_be_led_on(world: World) -> bool:
    """Whether he moves when Bond comes to him and leads the way, this one or that."""
    bond, koskov = world.player, world.companion
    assert isinstance(bond, Bond) and isinstance(koskov, Koskov)
    for _ in range(LULL_TICKS):
        world.step(0)
    if world.stage.outcome or bond.is_dead() or koskov.mood not in (Mood.FOLLOW, Mood.WAIT):
        return True  # another rule has him: a guard, a fright, the service stairs, the car
    bond._put_at(koskov.x, koskov.feet - bond.height)
    bond.enter(Move.GROUND if bond.grounded else Move.AIR)
    if koskov.kind == Crumb.LADDER:
        climb.hold_ladder(bond, koskov.centre_x)
    for _ in range(TILE):
        world.step(0)
    if koskov.mood == Mood.WAIT:
        koskov.follow()
    place, moment = (koskov.x, koskov.feet), world.save()
    for held in STEPS:
        world.load(moment)
        for tick in range(2 * WALK_TICKS):
            world.step(held if tick < WALK_TICKS else 0)
        if (koskov.x, koskov.feet) != place or world.stage.outcome:
            return True
    return False


@pytest.mark.parametrize("name", RUNS)
def test_koskov_is_never_stuck_whatever_bond_does(name: str) -> None:
    played = run(name)
    world = level().world_of(played.replay)
    for tick, moment in played.snapshots:
        world.load(moment)
        random = Random(f"{name} {tick}")
        assert play_anything(world, random) == "", (name, tick, world.tick)
        koskov = world.companion
        assert koskov is not None
        assert can_be_led_on(world), (name, tick, koskov)
