"""The cells as a whole: what the map promises, what its replays show, and who is left behind whatever Bond does."""

from __future__ import annotations

from random import Random

import pytest

from game.actors.apron_gate import ApronGate
from game.actors.bond import Bond
from game.actors.cell_door import CellDoor
from game.actors.checkpoint import Checkpoint
from game.actors.companion import FOLLOW, Companion
from game.actors.enemy import Enemy
from game.actors.execution_clock import MARCH_AT, SENTENCE_AT, ExecutionClock, Part
from game.actors.fuse_box import FuseBox
from game.actors.intel import Intel
from game.actors.jailer import Jailer
from game.actors.kara import Kara
from game.actors.portcullis import Portcullis
from game.actors.prisoners import Prisoners
from game.actors.push_crate import PushCrate
from game.actors.secret import Secret
from game.actors.shah import Shah
from game.actors.squad_man import SquadMan
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.stage import Outcome
from game.core.units import TICKS_PER_SECOND, TILE
from game.core.world import World
from game.levels.air_base_cells import AGAIN_CLOCK, RIOT_TICKS, ROLL_CALL, AirBaseCells
from game.prove.fuzz import plans, play_out
from game.prove.invariants import LEFT_TICKS
from tests.levels.shipped import Shipped

STAGE = Shipped("air_base/cells")

LONGEST = {"quiet": 6300, "recruit": 6000, "double_o": 6400, "loud": 6600}
PLAYED = tuple(LONGEST)
NOISY_RUNS, NOISY_TICKS = 6, 1500
SAMPLE_RUNS, SAMPLE_TICKS, SAMPLE_SEED = 8, 600, 77
HOLD_TICKS = 40
MOVES = (b.LEFT, b.RIGHT, b.LEFT | b.JUMP, b.RIGHT | b.JUMP, b.UP, b.DOWN, b.DOWN | b.JUMP, b.RIGHT | b.DOWN)


def stage(world: World) -> AirBaseCells:
    assert isinstance(world.stage, AirBaseCells)
    return world.stage


@pytest.mark.parametrize("name", PLAYED)
def test_a_replay_wins_in_its_time(name: str) -> None:
    run = STAGE.replay(name)
    assert run.ticks < LONGEST[name]
    world = STAGE.played(name)
    assert world.stage.outcome == Outcome.WON
    assert world.stage.kills == 0


def test_the_quiet_way_raises_no_alarm_and_the_loud_one_two() -> None:
    assert STAGE.played("quiet").stage.alarms == 0
    loud = STAGE.played("loud")
    assert loud.stage.alarms >= 1
    assert stage(loud).was_at_post


def test_locking_people_up_pays_and_nobody_has_a_gun() -> None:
    world = STAGE.played("quiet")
    assert stage(world).jailed() >= 2
    assert world.stage.shots == 0
    assert world.stage.is_fist_fight()


def test_what_there_is_to_find() -> None:
    world = STAGE.new_world()
    assert len(world.all(Intel)) == 4
    assert len(world.all(Secret)) == 2
    assert len(world.all(SquadMan)) == 4
    assert len(world.all(Checkpoint)) >= 4


@pytest.mark.parametrize(("level", "seconds"), [(Difficulty.RECRUIT, 240), (Difficulty.AGENT, 180)])
def test_the_clock_and_the_guards_follow_the_difficulty(level: Difficulty, seconds: int) -> None:
    world = STAGE.new_world(level)
    assert world.stage.clock == seconds * TICKS_PER_SECOND
    counts = [len(STAGE.new_world(each).all(Enemy)) for each in Difficulty]
    assert counts == sorted(counts) and len(set(counts)) == 3


def test_doing_nothing_loses_at_sunrise_and_the_hour_is_set_back() -> None:
    world = STAGE.new_world()
    bond, shah = world.first(Bond), world.first(Shah)
    assert bond is not None and shah is not None
    events = set()
    while world.stage.deaths == 0 and world.tick < 11000:
        world.step(0)
        events |= {type(event).__name__ for event in world.events}
    assert {"SnareBeat", "SentenceRead", "SquadOrdered", "VolleyFired"} <= events
    assert world.stage.lives == 2
    for _ in range(100):
        world.step(0)
    assert AGAIN_CLOCK - 100 < world.stage.clock <= AGAIN_CLOCK
    assert shah.is_at_home()
    execution = world.first(ExecutionClock)
    assert execution is not None and not execution.is_over()


def test_an_empty_bunk_at_roll_call_is_an_alarm_and_a_jailer_under_the_blanket_is_none() -> None:
    for men, alarms in ((0, 1), (1, 0)):
        world = STAGE.new_world()
        door, bond, jailer = world.named("cell 7"), world.first(Bond), world.first(Jailer)
        assert isinstance(door, CellDoor) and bond is not None and jailer is not None
        if men:
            jailer.remove()
        door.men = men
        world.stage.clock = ROLL_CALL + 3
        for _ in range(6):
            bond.x, bond.y = 20 * 16, 4 * 16
            world.step(0)
        assert world.stage.alarms == alarms


def test_a_riot_brings_the_hour_nearer_but_never_past_the_squads_setting_out() -> None:
    world = STAGE.new_world()
    cells, bond = world.all(Prisoners), world.first(Bond)
    assert bond is not None and len(cells) == 4
    for number, cell in enumerate(cells, 1):
        before = world.stage.clock
        cell.use(bond)
        world.step(0)
        assert stage(world).riots == number
        assert world.stage.clock == (max(before - RIOT_TICKS, MARCH_AT) if before > MARCH_AT else before) - 1


def test_in_the_dark_the_clock_stands_still_until_the_light_is_back() -> None:
    world = STAGE.new_world()
    box, execution = world.named("yard fuses"), world.first(ExecutionClock)
    assert isinstance(box, FuseBox) and execution is not None
    execution.part = Part.READING
    before = world.stage.clock = SENTENCE_AT - 1
    box.use(box)
    while box.dark > 1:
        world.step(0)
        assert world.stage.clock == before
    world.step(0)
    assert world.stage.clock == before - 1


def test_nobody_goes_out_without_the_others() -> None:
    world = STAGE.new_world()
    world.stage.win()
    assert world.stage.outcome == Outcome.PLAYING
    assert stage(world).missing() is not None


@pytest.mark.parametrize("seed", range(NOISY_RUNS))
def test_whatever_bond_does_nobody_who_follows_is_left_behind(seed: int) -> None:
    """From a moment of a replay on he runs about at random; who follows him is never out of the picture for ten seconds."""
    random = Random(seed)
    world = STAGE.played("quiet", until=(1400, 2100, 3300, 4000, 4200, 4640)[seed])
    player = world.player
    assert player is not None
    apart: dict[int, int] = {}
    buttons, left = 0, 0
    for _ in range(NOISY_TICKS):
        if not left:
            buttons, left = random.choice(MOVES), random.randrange(2, HOLD_TICKS)
        left -= 1
        world.step(buttons)
        if world.stage.outcome:
            break
        for companion in world.all(Companion):
            follows = companion.mood == FOLLOW and companion.is_apart(player)
            apart[companion.id] = apart.get(companion.id, 0) + 1 if follows else 0
            assert apart[companion.id] < LEFT_TICKS
    kara = world.first(Kara)
    assert kara is not None and kara.is_free


@pytest.mark.parametrize("number", range(SAMPLE_RUNS))
def test_a_sample_of_the_campaign_that_begins_along_the_replays_is_sound(number: int) -> None:
    """A few of the runs of `fuzz levels/air_base/cells.tmx --known 100`; the fuzzer itself knows who is left behind."""
    known = tuple(STAGE.replay(name) for name in PLAYED)
    planned = plans(
        STAGE.level,
        runs=SAMPLE_RUNS,
        ticks=SAMPLE_TICKS,
        seed=SAMPLE_SEED,
        difficulty=Difficulty.AGENT,
        known=known,
        known_percent=100,
    )
    played_out = play_out(list(planned)[number])
    assert played_out.failure is None, played_out.failure.fault.message


def test_the_prover_is_told_how_far_the_crate_has_to_go_and_then_who_lags_behind() -> None:
    world = STAGE.new_world()
    gate, crate, bond, shah = (world.first(cls) for cls in (Portcullis, PushCrate, Bond, Shah))
    assert gate is not None and crate is not None and bond is not None and shah is not None
    before = stage(world).setback()
    crate.x -= 2 * TILE
    assert stage(world).setback() == before - 2 < before
    gate.is_propped = True
    assert stage(world).setback() == (shah.centre_x - bond.centre_x) // TILE


def test_the_same_inputs_give_the_same_end() -> None:
    assert STAGE.played("recruit").digest() == STAGE.played("recruit").digest()


def test_who_is_in_the_drain_without_the_others_climbs_back_to_the_kennels() -> None:
    world = STAGE.played("quiet", until=5165)
    bond = world.first(Bond)
    grate = world.named("kennel grate")
    assert bond is not None and grate is not None and bond.feet > grate.feet
    while bond.centre_x < grate.x + 24 and world.tick < 5400:
        world.step(b.RIGHT)
    for buttons, ticks in ((b.UP, 200), (b.RIGHT | b.JUMP, 20), (b.RIGHT, 10)):
        for _ in range(ticks):
            world.step(buttons)
    assert bond.grounded and bond.feet <= grate.y


def test_a_second_star_brings_soldiers_out_of_the_gatehouse_and_the_first_does_not() -> None:
    world = STAGE.new_world()
    gate = world.named("gatehouse")
    assert isinstance(gate, ApronGate)
    for levels, coming in ((1, 0), (1, gate.guards)):
        world.stage.raise_alarm(0, 0, levels)
        gate.update()
        assert gate.coming == coming
