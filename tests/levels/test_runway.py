"""The runway: what its map and its script promise."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.actors.dry_pit import DryPit
from game.actors.fuel_slick import FuelSlick, Slick
from game.actors.jack_knife import FALL_TICKS, JackKnife
from game.actors.jeep import DITCH_TICKS, PIPS, Drive, Jeep
from game.actors.last_rider import TIDY_POINTS, LastRider
from game.actors.mortar_mark import MortarMark
from game.actors.pursuit_rider import PursuitRider
from game.actors.repair_stop import RepairStop
from game.actors.shah_rider import ShahRider
from game.actors.transport_plane import BOARD_TICKS, FASTEST, Run, TransportPlane
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.replay import read
from game.core.stage import Outcome
from game.core.units import TILE, px
from game.core.world import World
from game.levels.air_base import ABOARD_POINTS, Runway
from tests.levels.shipped import Shipped

STAGE = Shipped("air_base/runway")

LONGEST_STRETCH = 20 * 60
"""Ticks from a stop to the next at the speed of dust."""
DUST_SPEED = 6.2
STUCK_TICKS = 180
DROP_TICKS = 30
PICTURE_PX = 640
HOP_PX = 90
"""A hop is held for so long a way."""
KICK_TICKS = 20
"""The last rider is seen, and a crate has time to fall behind the ramp."""


def jeep(world: World) -> Jeep:
    assert isinstance(world.player, Jeep)
    return world.player


def runway(world: World) -> Runway:
    assert isinstance(world.stage, Runway)
    return world.stage


def test_no_stretch_between_stops_is_long() -> None:
    world = STAGE.new_world()
    marks = [jeep(world).x, *sorted(stop.x for stop in world.all(RepairStop)), world.grid.pixel_width]
    for here, there in pairwise(marks):
        assert (there - here) / DUST_SPEED <= LONGEST_STRETCH


def test_each_mortar_mark_lies_over_a_pit_of_its_own() -> None:
    world = STAGE.new_world()
    for mark in world.all(MortarMark):
        assert any(pit.x == mark.x and pit.width == mark.width and pit.y > mark.y for pit in world.all(DryPit))
        assert world.grid.ground_below(mark.centre_x, mark.y - TILE, TILE + 2) < 0, "the shell would change nothing"


@pytest.mark.parametrize("difficulty", list(Difficulty))
def test_no_input_never_leaves_the_jeep_stuck(difficulty: Difficulty) -> None:
    world = STAGE.new_world(difficulty)
    farthest = stood = 0
    while not world.stage.outcome and world.tick < 6000:
        world.step(0)
        stood = 0 if jeep(world).x != farthest else stood + 1
        farthest = jeep(world).x
        assert stood < STUCK_TICKS + DITCH_TICKS or jeep(world).state in (Drive.WRECKED, Drive.ABOARD), jeep(world)
        body = jeep(world)
        assert not world.grid.is_solid_at(body.centre_x, body.centre_y), body
    assert world.stage.outcome == Outcome.LOST


def has_gone_over(speed: float, before_px: int) -> bool:
    """Whether a hop so far before the fallen tanker, and one off its end, take the jeep over it and what burns behind it."""
    world = STAGE.new_world()
    body, tanker, fuel = jeep(world), world.first(JackKnife), world.first(FuelSlick)
    assert tanker is not None and fuel is not None
    fuel.spill()
    tanker.clock = tanker.tilt_ticks + FALL_TICKS - 2
    body.x, body.vx = tanker.x - 36 * TILE, px(speed)
    body.y = world.grid.ground_below(body.centre_x, tanker.y, 10 * TILE) - body.height
    world.decide_sleep()
    places, rolled = (tanker.x - before_px, tanker.x + tanker.width - 2 * TILE), 0
    while body.x < fuel.x + fuel.width:
        world.step(b.JUMP if any(0 < body.centre_x - place < HOP_PX for place in places) else 0)
        rolled += body.state == Drive.ROLLING and body.feet == tanker.y
    assert fuel.state == Slick.BURNING
    return rolled > 0 and not body.pips_lost


@pytest.mark.parametrize("speed", [3.5, 4.5, 6, 7])
def test_who_comes_late_goes_over_the_tanker_and_loses_no_pip(speed: float) -> None:
    """Off the bank, or from its foot, on to its back, along, and off its end."""
    assert any(has_gone_over(speed, before_px) for before_px in range(90, 280, 10))
    assert not has_gone_over(speed, 500), "without a hop it is in the way"


REPLAYS = sorted(path.name for path in STAGE.path.parent.glob("runway.*.tas"))


def test_its_medals_ask_for_a_whole_jeep_and_riders_left_in_the_saddle() -> None:
    world = STAGE.new_world()
    script = runway(world)
    assert {"Ghost", "Clean hands"} <= set(script.medals())
    jeep(world).lose_pips(1)
    world.first(PursuitRider).hurt(1, 0)  # type: ignore[union-attr]
    assert not {"Ghost", "Clean hands"} & set(script.medals())
    assert all(bonus.label != "No alarm" for bonus in script.bonuses())


def test_there_are_runs_to_look_at() -> None:
    assert {"runway.clean.tas", "runway.loud.tas", "runway.recruit.tas", "runway.battered.tas"} <= set(REPLAYS)


def test_an_attentive_driver_loses_no_pip_and_throws_nobody() -> None:
    world = STAGE.new_world()
    friends, led, burnt = world.all(ShahRider), 0, False
    fuel = world.first(FuelSlick)
    assert len(friends) == 3 and fuel is not None
    for held in STAGE.replay("clean").inputs():
        world.step(held)
        led = max(led, sum(friend.x > jeep(world).x + jeep(world).width for friend in friends if friend.is_riding()))
        burnt |= fuel.state == Slick.BURNING
    assert not jeep(world).pips_lost and world.stage.outcome == Outcome.WON
    assert {"Ghost", "Clean hands"} <= set(runway(world).medals())
    assert led == 3, "all of Shah's riders have been before the jeep"
    assert burnt


@pytest.mark.parametrize("name", REPLAYS)
def test_its_replays_board_the_plane(name: str) -> None:
    replay = read(STAGE.path.with_name(name))
    world = STAGE.new_world(replay.difficulty)
    gaps = []
    for action in replay.actions:
        for _ in range(action.ticks):
            world.step(action.buttons)
            plane = runway(world).plane()
            assert plane is not None
            if jeep(world).x < plane.board_tile * TILE:
                gaps.append(plane.gap())
    assert world.stage.outcome == Outcome.WON and world.stage.score > ABOARD_POINTS
    assert min(gaps) > 0, "the plane was passed"
    assert jeep(world).state == Drive.ABOARD and plane.state == Run.BOARDED
    assert 0 < jeep(world).health <= PIPS


@pytest.mark.parametrize("name", REPLAYS)
def test_no_rider_hangs_in_the_air(name: str) -> None:
    """Not for longer than a drop takes: a roof is behind them as soon as it was ahead."""
    flying: dict[int, int] = {}
    for world in STAGE.ticks(name.split(".")[1]):
        for rider in (*world.all(PursuitRider), *world.all(ShahRider), *world.all(LastRider)):
            ground = world.grid.ground_below(rider.centre_x, rider.feet - TILE, world.grid.pixel_height)
            flying[rider.id] = flying.get(rider.id, 0) + 1 if rider.pose()[0] and ground - rider.feet > TILE else 0
            assert flying[rider.id] < DROP_TICKS, rider


def test_all_of_the_end_is_on_the_map() -> None:
    """Even if the plane is boarded where it lifts off, the runway goes on under it."""
    world = STAGE.new_world()
    plane = runway(world).plane()
    assert plane is not None
    assert plane.end_tile * TILE + BOARD_TICKS * (FASTEST >> 8) + PICTURE_PX <= world.grid.pixel_width


def last_second(*, kicks: bool) -> World:
    """The loud run to its end; on the ramp a crate may be kicked as the last rider comes."""
    world = STAGE.new_world()
    for held in STAGE.replay("loud").inputs():
        rider = world.first(LastRider)
        wants = kicks and rider is not None and rider.state_ticks == KICK_TICKS
        jeep(world).crates = max(jeep(world).crates, int(wants))
        world.step(b.USE if wants else held)
    return world


def test_two_gloves_hold_the_ramp_before_it_is_over() -> None:
    world = last_second(kicks=False)
    plane, rider = world.first(TransportPlane), world.first(LastRider)
    assert world.stage.outcome == Outcome.WON and plane is not None and plane.has_gloves
    assert isinstance(rider, LastRider) and rider.x < plane.x - 200, "the machine stays behind"


def test_a_crate_kicked_off_the_ramp_wrecks_the_machine_and_never_him() -> None:
    tidy, plain = last_second(kicks=True), last_second(kicks=False)
    assert tidy.stage.score == plain.stage.score + TIDY_POINTS
    plane = tidy.first(TransportPlane)
    assert plane is not None and plane.has_gloves
