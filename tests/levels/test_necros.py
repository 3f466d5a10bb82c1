"""Necros: what his map and his fight promise, and what the replays show."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from game.actors.bond import BARE_FOOT, MAX_HEALTH, Bond
from game.actors.cargo_net import CargoNet, Patch
from game.actors.checkpoint import Checkpoint
from game.actors.flight_plan import FlightPlan
from game.actors.necros import Necros
from game.actors.net_bond import NetBond
from game.actors.net_necros import NetNecros
from game.actors.ramp_door import RampDoor
from game.actors.sliding_cargo import SlidingCargo
from game.core import buttons as b
from game.core import events, tilt
from game.core.entity import Difficulty
from game.core.stage import LIVES, Outcome
from game.core.units import TILE
from game.core.world import GRAVITY, World
from game.levels.cargo_plane import POLITE_TICKS, UNHURT_POINTS, Beat, HoldFight
from tests.levels.necros_bot import Footwork
from tests.levels.shipped import Shipped

STAGE = Shipped("cargo_plane/necros")

LAST_ROW = 43
NOTICE_TICKS = 60
LONGEST_FIGHT = 20000
CLEAN = ("perfect", "recruit", "double_o")


def stage(world: World) -> HoldFight:
    assert isinstance(world.stage, HoldFight)
    return world.stage


def player(world: World) -> Bond | NetBond:
    assert isinstance(world.player, (Bond, NetBond))
    return world.player


@cache
def way_in() -> tuple[int, ...]:
    """The buttons from the start to the first round."""
    world, way = STAGE.new_world(), []
    for buttons in STAGE.replay("perfect").inputs():
        if stage(world).beat >= Beat.ROUND:
            break
        world.step(buttons)
        way.append(buttons)
    return tuple(way)


def in_the_ring(difficulty: Difficulty = Difficulty.AGENT, seed: int = 0) -> World:
    """The first round begins."""
    world = STAGE.new_world(difficulty, seed)
    for buttons in way_in():
        world.step(buttons)
    assert stage(world).round == 1
    return world


def fight_on(world: World, answer: Callable[[World], int], until: Callable[[], object], limit: int = LONGEST_FIGHT) -> int:
    """Play on until then; how many ticks it took. Fails where it takes too long."""
    for tick in range(limit):
        if world.stage.outcome or until():
            return tick
        world.step(answer(world))
    raise AssertionError(f"not over after {limit} ticks")


def masher(world: World) -> int:
    """Walks at Necros and hammers on fire."""
    bond, necros = world.player, world.first(Necros)
    if bond is None or necros is None:
        return 0
    side = b.RIGHT if necros.centre_x >= bond.centre_x else b.LEFT
    if abs(necros.centre_x - bond.centre_x) > 27 or (bond.facing > 0) != (side == b.RIGHT):
        return side
    return b.FIRE if world.tick % 6 < 3 else 0


def is_on_the_net(world: World) -> bool:
    return stage(world).beat >= Beat.LANYARD


# The map


def test_checkpoints_stand_where_no_cargo_comes() -> None:
    world = STAGE.new_world()
    lowest = max(cargo.feet for cargo in world.all(SlidingCargo))
    highest = lowest - max(cargo.height for cargo in world.all(SlidingCargo))
    gate_x = stage(world)._gate_x()
    for lamp in world.all(Checkpoint):
        in_the_bay = lamp.x < gate_x and all(
            lamp.feet == cargo.feet and cargo.height > 2 * TILE for cargo in world.all(SlidingCargo) if cargo.x < gate_x
        )
        assert in_the_bay or lamp.feet <= highest - 32, lamp


@pytest.mark.parametrize("number", [1, 2, 3])
def test_every_round_has_one_plan_that_begins_and_ends_level(number: int) -> None:
    plans = [plan for plan in STAGE.new_world().all(FlightPlan) if plan.boss_round == number]
    assert len(plans) == 1
    parts = plans[0]._parts()
    assert parts[0].steps == parts[-1].steps == 0 and sum(part.ticks for part in parts) == 1200


def test_where_necros_comes_down_no_cargo_has_its_place() -> None:
    world = STAGE.new_world()
    necros = world.first(Necros)
    assert necros is not None and not any(cargo.overlaps(necros) for cargo in world.all(SlidingCargo))


# Replays


@pytest.mark.parametrize("name", CLEAN)
def test_who_answers_every_tell_is_never_touched(name: str) -> None:
    replay = STAGE.replay(name)
    ticks = list(replay.inputs())
    world = STAGE.new_world(replay.difficulty)
    warnings: list[tuple[int, int, str]] = [(-NOTICE_TICKS, 0, "calm")]
    steps, gravity = 0, GRAVITY
    cuts = unhurt = 0
    for tick, buttons in enumerate(ticks):
        world.step(buttons)
        body = player(world)
        assert body.health == MAX_HEALTH
        for actor in world.awake_actors:
            if not actor.is_aside() and actor.MEETS_TILES:
                assert not any(cargo.is_wall and cargo.overlaps(actor) for cargo in world.all(SlidingCargo)), actor
                is_in_tiles = world.grid.is_blocked(actor.x, actor.y, actor.x + actor.width, actor.feet)
                assert actor.on_slope or not is_in_tiles, actor
        now, pull = tilt.attitude(world), world.gravity_y
        known = [warning for warning in warnings if tick - warning[0] >= NOTICE_TICKS]
        is_deck = isinstance(body, Bond)
        if is_deck and now != steps:
            assert (known[-1][1] - steps) * (now - steps) > 0, "a tilt that nobody announced"
        if is_deck and pull != gravity:
            assert known[-1][2] == ("pocket" if pull == tilt.POCKET_GRAVITY else "pull_out" if pull != GRAVITY else "calm")
        steps, gravity = now, pull
        for event in world.events:
            if isinstance(event, events.TiltWarned):
                warnings.append((tick, event.steps, event.air))
            elif isinstance(event, events.ScoreGained):
                unhurt += event.points == UNHURT_POINTS
            elif isinstance(event, events.PatchFrayed):
                cuts += 1
                net, patch = world.first(CargoNet), body.patch() if isinstance(body, NetBond) else None
                assert net is not None and patch is not None and net.reaches(patch, Patch(0, 0), net.held_without(None))
    assert world.stage.outcome == Outcome.WON and not stage(world).cargo_hits()
    assert unhurt == 3
    door = world.first(RampDoor)
    assert door is not None and isinstance(world.player, Bond) and world.player.x <= door.x, "he does not climb back aboard"
    foe = world.first(NetNecros)
    assert foe is not None and foe.feet >= LAST_ROW * TILE


@pytest.mark.parametrize("name", CLEAN)
def test_what_the_search_counts_never_falls_and_its_moments_stay_few(name: str) -> None:
    """A step back would hold a search fast: it goes on from the farthest."""
    replay = STAGE.replay(name)
    ticks = list(replay.inputs())
    world = STAGE.new_world(replay.difficulty)
    before, phases = 0, set()
    for buttons in ticks:
        world.step(buttons)
        now = stage(world).progress()
        assert now >= before, f"tick {world.tick}, beat {stage(world).beat}"
        before = now
        phases.add(stage(world).phase())
    assert len(phases) < 200


def test_the_boot_is_missed_once_it_is_lost() -> None:
    """From there on, up the ramp, a bare foot slaps."""
    world, bare = STAGE.new_world(), []
    for buttons in STAGE.replay("perfect").inputs():
        world.step(buttons)
        steps = [
            event.surface == BARE_FOOT for event in world.events if isinstance(event, events.Stepped) and event.who == "Bond"
        ]
        if stage(world).beat < Beat.CLIMB:
            assert not any(steps)
        bare += steps
    assert any(bare)


def test_it_can_be_won_with_one_pip_left() -> None:
    ticks = list(STAGE.replay("battered").inputs())
    world = STAGE.new_world()
    lowest = MAX_HEALTH
    for buttons in ticks:
        world.step(buttons)
        lowest = min(lowest, player(world).health)
    assert world.stage.outcome == Outcome.WON and not world.stage.deaths
    assert lowest == player(world).health == 1


def test_the_masher_of_the_replay_loses() -> None:
    replay = STAGE.replay("masher")
    ticks = list(replay.inputs())
    world = STAGE.new_world(replay.difficulty)
    for buttons in ticks:
        world.step(buttons)
    assert world.stage.outcome == Outcome.LOST and world.stage.deaths == LIVES


# Who plays how


def test_idle_in_the_bay_nothing_hurts_and_the_clock_waits_at_a_minute() -> None:
    world = STAGE.new_world()
    world.stage.clock = POLITE_TICKS + 200
    for _ in range(900):
        world.step(0)
    assert player(world).health == MAX_HEALTH and not world.stage.outcome
    assert abs(world.stage.clock - POLITE_TICKS) <= 1


@pytest.mark.parametrize("difficulty", Difficulty)
def test_who_does_nothing_in_the_ring_loses(difficulty: Difficulty) -> None:
    world = in_the_ring(difficulty)
    fight_on(world, lambda _: 0, lambda: False)
    assert world.stage.outcome == Outcome.LOST and stage(world).round == 1


@pytest.mark.parametrize("difficulty", Difficulty)
def test_who_reads_the_tells_wins_nine_of_ten(difficulty: Difficulty) -> None:
    won = 0
    for seed in range(10):
        world = in_the_ring(difficulty, seed)
        fight_on(world, Footwork(), lambda world=world: is_on_the_net(world))
        won += is_on_the_net(world)
    assert won >= 9


@pytest.mark.parametrize(("difficulty", "least"), [(Difficulty.AGENT, 8), (Difficulty.DOUBLE_O, 10)])
def test_who_only_hammers_on_fire_loses(difficulty: Difficulty, least: int) -> None:
    lost = 0
    for seed in range(10):
        world = in_the_ring(difficulty, seed)
        fight_on(world, masher, lambda world=world: is_on_the_net(world))
        lost += world.stage.outcome == Outcome.LOST
    assert lost >= least


def test_a_death_begins_the_round_anew_and_level() -> None:
    world = in_the_ring()
    deaths = 0
    while not world.stage.deaths:
        world.step(0)
        assert world.tick < LONGEST_FIGHT
    while world.stage.respawn_timer:
        world.step(0)
        deaths += 1
    necros = world.first(Necros)
    assert necros is not None and necros.health == necros.full_health() and stage(world).round == 1
    assert tilt.attitude(world) == 0 and player(world).health == MAX_HEALTH
    assert isinstance(world.player, Bond) and world.player.rounds == 0
    assert not any(cargo.overlaps(necros) for cargo in world.all(SlidingCargo))
    assert all(
        (cargo.x, cargo.y) == (cargo.home_x, cargo.home_y)
        for cargo in world.all(SlidingCargo)
        if cargo.home_x > stage(world)._gate_x()
    )


def test_the_net_can_be_left_by_the_quiet_way() -> None:
    world = in_the_ring()
    script = stage(world)
    script.round = 3
    script._enter(Beat.LANYARD)
    fight_on(world, lambda _: 0, lambda: isinstance(world.player, NetBond), 200)
    foe = world.first(NetNecros)
    assert foe is not None
    health = foe.health

    def up_and_forward(world: World) -> int:
        """To the first strap, still while it blows."""
        net, body = world.first(CargoNet), player(world)
        body.invincible = 9
        if net is None or net.wind():
            return 0
        left = b.LEFT if body.centre_x > net.x + 24 else 0
        return left | b.UP

    fight_on(world, up_and_forward, lambda: script.beat >= Beat.CATCH, 2500)
    assert script.went_quietly and foe.health == health
    assert any(bonus.label.startswith("The quiet way") for bonus in script.bonuses())


def test_a_death_on_the_net_and_at_the_boot_goes_on_there() -> None:
    world = in_the_ring()
    script = stage(world)
    script.round = 3
    script._enter(Beat.LANYARD)
    fight_on(world, lambda _: 0, lambda: isinstance(world.player, NetBond), 200)
    for beat in (Beat.NET, Beat.BOOT):
        if beat == Beat.BOOT:
            script._enter(Beat.CATCH)
            fight_on(world, lambda _: 0, lambda: script.beat == Beat.BOOT, 200)
        body = player(world)
        assert isinstance(body, NetBond)
        body.lose_all("For the test.")
        fight_on(world, lambda _: 0, lambda: not script.respawn_timer and not player(world).is_dead(), 200)
        assert script.beat == beat and player(world).health == MAX_HEALTH


def test_over_the_ramps_lip_there_is_a_safety_line() -> None:
    ticks = list(STAGE.replay("perfect").inputs())
    world = STAGE.new_world()
    for buttons in ticks:
        world.step(buttons)
        if stage(world).beat == Beat.CLIMB and isinstance(world.player, Bond):
            break
    lowest = 0
    for tick in range(400):
        world.step(b.RIGHT | (b.JUMP if tick % 30 < 10 else 0))
        lowest = max(lowest, player(world).feet)
    assert player(world).health == MAX_HEALTH and 400 < lowest < world.grid.pixel_height
    fight_on(world, lambda world: b.LEFT | (b.JUMP if world.tick % 40 < 20 else 0), lambda: False, 1200)
    assert world.stage.outcome == Outcome.WON
