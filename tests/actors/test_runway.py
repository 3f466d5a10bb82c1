"""The runway: the jeep's wheels, hops and landings, what lies on the road, who comes up behind, the plane ahead."""

from __future__ import annotations

import pytest

from game.actors.crate_stack import CrateStack
from game.actors.dry_pit import DryPit
from game.actors.far_plane import FarPlane
from game.actors.fuel_can import FuelCan
from game.actors.fuel_drum import FuelDrum
from game.actors.fuel_slick import FuelSlick, Slick
from game.actors.gun_nest import GunNest
from game.actors.hangar_shutter import HangarShutter
from game.actors.high_road import POINTS as HIGH_ROAD_POINTS
from game.actors.high_road import HighRoad
from game.actors.jack_knife import FALL_TICKS, JackKnife
from game.actors.jeep import CLEAN_POINTS, DITCH_TICKS, PIPS, TOP_DUST, TOPS, Drive, Jeep
from game.actors.mortar_mark import MortarMark
from game.actors.prop_wash import PropWash
from game.actors.pursuit_rider import CYCLES, Chase, PursuitRider
from game.actors.repair_stop import RepairStop
from game.actors.shah_rider import Ride, ShahRider
from game.actors.shallow_water import ShallowWater
from game.actors.smash_box import SmashBox
from game.actors.transport_plane import STRIP_TILES, TAIL_TILES, Run, TransportPlane
from game.actors.wash_crate import WashCrate
from game.core import events
from game.core.buttons import DOWN, FIRE, GADGET, JUMP, LEFT, USE
from game.core.entity import Difficulty
from game.core.stage import Outcome
from game.core.units import px
from game.core.world import World
from game.levels.air_base import Runway
from tests.core.ascii_world import Place, kinds, one, place, play, play_until, world

SKY = 12
"""Rows of air over the road."""


def road(length: int = 300, *, hole: range = range(0)) -> str:
    """A level road with a hole three tiles deep."""
    ground = "".join("." if column in hole else "#" for column in range(length))
    return "\n".join(["." * length] * SKY + [ground] * 3 + ["#" * length] * 3)


def drive(
    drawing: str, *places: Place, speed: float = 6, at: int = 2, difficulty: Difficulty = Difficulty.AGENT, dust: bool = True
) -> World:
    made = world(
        drawing,
        place(Jeep, at, SKY - 1),
        *places,
        difficulty=difficulty,
        stage=lambda w: Runway(w, w.take_id(), 0, 0),
        surfaces={"#": "sand"} if dust else None,
    )
    one(made, Jeep).vx = px(speed)
    return made


def pit(columns: range) -> Place:
    return place(DryPit, columns.start, SKY + 2, width=len(columns) * 16, height=24)


def on_road(cls: type, column: int, **members: object) -> Place:
    return place(cls, column, SKY - 1, **members)


# Wheels


def test_the_throttle_is_on_and_the_ground_sets_the_top_speed() -> None:
    for dust in (True, False):
        made = drive(road(), speed=0, dust=dust)
        play(made, 240)
        assert one(made, Jeep).vx == (TOP_DUST if dust else TOPS["stone"])


def test_the_brake_stops_it_and_overdrive_makes_it_faster() -> None:
    made = drive(road(), speed=6)
    jeep = one(made, Jeep)
    play(made, 45, LEFT)
    assert jeep.vx == 0
    play(made, 200)
    jeep.cans = 1
    assert "OverdriveBurnt" in kinds(play(made, 1, GADGET))
    play(made, 40)
    assert jeep.vx > TOP_DUST and not jeep.cans
    play(made, 200)
    assert jeep.vx == TOP_DUST


def test_wheels_stand_on_a_hill_and_the_body_tilts_with_it() -> None:
    drawing = """
        ........................................................................
        ........................................................................
        ........................................................................
        ........................................................................
        ........................................................................
        ..............<<####>>..................................................
        ............<<########>>................................................
        ..........<<############>>..............................................
        ########################################################################
    """
    made = world(drawing, place(Jeep, 1, 7), stage=lambda w: Runway(w, w.take_id(), 0, 0))
    jeep = one(made, Jeep)
    tilts = set()
    for _ in range(160):
        jeep.vx = px(2)
        made.step(0)
        tilts.add(jeep.tilt // 16)
        assert jeep.state == Drive.ROLLING and jeep.health == PIPS
        assert not made.grid.is_solid_at(jeep.centre_x, jeep.centre_y)
        if jeep.x > 480:
            break
    assert min(tilts) <= -20 and max(tilts) >= 20


LONG_SLOPE = "\n".join(["." * 60] * 4 + ["." * (28 - 2 * row) + "<<" + "#" * (30 + 2 * row) for row in range(8)] + ["#" * 60])


@pytest.mark.parametrize("at", range(20, 44, 4))
def test_a_short_hop_uphill_never_takes_it_into_the_hill(at: int) -> None:
    """Where the ground rises faster than the wheels, it takes them back."""
    made = world(LONG_SLOPE, place(Jeep, 1, 11), stage=lambda w: Runway(w, w.take_id(), 0, 0))
    jeep = one(made, Jeep)
    jeep.vx = px(6.2)
    has_hopped = False
    for tick in range(60):
        made.step(JUMP if tick == at else 0)
        has_hopped |= jeep.state == Drive.FLYING
        depth = jeep.feet - made.grid.ground_below(jeep.centre_x, 0, 13 * 16)
        assert depth <= 10, "the wheels are in the hill"
        assert jeep.state != Drive.DITCHED, "the hill was taken for a wall"
    assert has_hopped and jeep.health == PIPS


@pytest.mark.parametrize("speed", [3.5, 5, 6.2])
def test_the_edge_of_a_shelf_lifts_it_but_does_not_throw_it(speed: float) -> None:
    """The front wheel finds the shelf all at once: the body goes up with it, and no higher."""
    shelf = SKY - 1
    drawing = "\n".join(["." * 60] * shelf + ["." * 20 + "#" * 6 + "." * 34] + ["#" * 60] * 3)
    made = world(drawing, place(Jeep, 2, SKY - 1), stage=lambda w: Runway(w, w.take_id(), 0, 0))
    jeep = one(made, Jeep)
    jeep.vx = px(speed)
    highest = jeep.feet
    while jeep.x < 40 * 16:
        made.step(0)
        highest = min(highest, jeep.feet)
    assert highest == shelf * 16 and jeep.health == PIPS


LIPPED = "\n".join(
    ["." * 60] * 8
    + ["." * 18 + "<<" + "." * 7 + ">>" + "." * 31, "." * 16 + "<<##" + "." * 7 + "##>>" + "." * 29]
    + ["#" * 20 + "." * 7 + "#" * 33] * 4
    + ["#" * 60]
)
"""A crater with a wall of earth, two tiles high, at either side."""


@pytest.mark.parametrize("speed", [1, 2])
@pytest.mark.parametrize("hops_at", [0, *range(16, 21)])
def test_its_middle_never_dips_behind_the_lip_of_a_crater(speed: int, hops_at: int) -> None:
    """Both wheels may hang lower than the lip between them: it carries the body. Nor does the winch pull it through the wall."""
    pit = place(DryPit, 20, 13, width=7 * 16, height=32)
    made = world(LIPPED, place(Jeep, 10, 9), pit, stage=lambda w: Runway(w, w.take_id(), 0, 0))
    jeep = one(made, Jeep)
    seen = set()
    while jeep.x < 32 * 16:
        jeep.vx = min(jeep.vx, px(speed))
        made.step(JUMP if jeep.centre_x // 16 == hops_at else 0)
        assert not made.grid.is_solid_at(jeep.centre_x, jeep.centre_y), jeep
        seen.add(jeep.state)
    assert Drive.DITCHED in seen


def test_a_hop_goes_as_far_as_speed_makes_it_and_an_early_release_cuts_it() -> None:
    ways = []
    for ticks in (2, 40):
        made = drive(road())
        jeep = one(made, Jeep)
        start = jeep.x
        play(made, ticks, JUMP)
        play_until(made, lambda j=jeep: j.state == Drive.ROLLING, limit=60)
        ways.append((jeep.x - start) // 16)
    assert 14 <= ways[1] <= 17 and ways[0] < ways[1] - 3


def test_a_hop_crosses_a_hole_and_who_does_not_is_winched_beyond_it() -> None:
    for hops in (True, False):
        made = drive(road(hole=range(30, 38)), pit(range(30, 38)))
        jeep = one(made, Jeep)
        play_until(made, lambda j=jeep: j.x + j.width > 30 * 16 - 24, limit=200)
        happened = play(made, 50, JUMP if hops else 0)
        assert ("JeepDitched" in kinds(happened)) is not hops
        assert jeep.health == (PIPS if hops else PIPS - 1)
        play(made, DITCH_TICKS)
        assert jeep.x > 37 * 16 and jeep.feet == SKY * 16 and jeep.state == Drive.ROLLING


def test_a_fall_that_is_too_hard_costs_a_pip_and_a_clean_landing_pays() -> None:
    made = drive(road())
    jeep = one(made, Jeep)
    jeep.y -= 150
    jeep.grounded = False
    jeep.enter(Drive.FLYING)
    play_until(made, lambda: jeep.state == Drive.ROLLING, limit=120)
    assert jeep.health == PIPS - 1
    made = drive(road())
    jeep = one(made, Jeep)
    play(made, 40, JUMP)
    play_until(made, lambda: jeep.state == Drive.ROLLING, limit=60)
    assert made.stage.score == CLEAN_POINTS and jeep.health == PIPS


# The road


def test_a_drum_costs_a_pip_unless_hopped_or_lit() -> None:
    for answer in ("nothing", "hop", "flare"):
        made = drive(road(), on_road(FuelDrum, 64))
        jeep = one(made, Jeep)
        play(made, 30)
        happened = play(made, 1, FIRE if answer == "flare" else 0)
        happened += play_until(made, lambda j=jeep: j.x + j.width > 64 * 16 - 60, limit=200)
        happened += play(made, 60, JUMP if answer == "hop" else 0)
        assert ("DrumLit" in kinds(happened)) is (answer == "flare")
        assert (jeep.health == PIPS) is (answer != "nothing"), answer


def test_boxes_fly_to_pieces_and_cans_and_crates_are_taken_along() -> None:
    made = drive(road(), on_road(SmashBox, 30), on_road(FuelCan, 40), on_road(CrateStack, 50))
    jeep = one(made, Jeep)
    jeep.crates = 0
    happened = play(made, 140)
    assert "CrateBroke" in kinds(happened) and jeep.cans == 2 and jeep.crates == 1 and jeep.health == PIPS


def test_water_and_the_wind_of_propellers_hold_it_back() -> None:
    made = drive(road(), place(ShallowWater, 10, SKY - 1, width=1600, height=16))
    play(made, 150)
    assert one(made, Jeep).vx < px(5)
    made = drive(road(), place(PropWash, 10, SKY - 1, width=1600, height=160))
    play(made, 150)
    assert one(made, Jeep).vx == TOP_DUST - px(0.8)


def test_a_nest_warns_then_fires_over_who_ducks_and_a_flare_blinds_it() -> None:
    for answer in ("nothing", "duck", "flare"):
        made = drive(road(), place(GunNest, 60, SKY - 2, drop_px=16), speed=3)
        jeep, nest = one(made, Jeep), one(made, GunNest)
        happened = play_until(made, lambda n=nest: n.clock > 0, limit=300)
        assert "NestRattled" in kinds(happened)
        happened = play(made, 1, FIRE if answer == "flare" else 0)
        happened += play(made, nest.tell() + 40, DOWN if answer == "duck" else 0)
        assert (jeep.health == PIPS) is (answer != "nothing"), answer


def test_a_mortar_whistles_and_leaves_a_crater_for_good() -> None:
    made = drive(road(hole=range(60, 64)), place(MortarMark, 60, SKY, width=64, height=16), pit(range(60, 64)))
    happened = play_until(made, lambda: "MortarBurst" in kinds(made.events), limit=200)
    assert "MortarWhistled" in kinds(happened)
    jeep = one(made, Jeep)
    play_until(made, lambda: jeep.health < PIPS, limit=120)


def test_under_the_trailer_in_time_and_not_when_it_lies() -> None:
    for ticks in (300, 20):
        made = drive(road(), place(JackKnife, 60, SKY - 4, tilt_ticks=ticks))
        happened = play(made, 220)
        assert (one(made, Jeep).health == PIPS) is (ticks == 300)
        assert ("TankerFell" in kinds(happened)) is (ticks == 20)
        assert (made.stage.score >= 1000) is (ticks == 300)


def test_the_shutter_lets_through_who_is_fast_and_else_bursts() -> None:
    for ticks in (600, 60):
        made = drive(road(), place(HangarShutter, 70, SKY - 1, width=16, height=96, fall_ticks=ticks))
        happened = play(made, 220)
        assert ("ShutterBurst" in kinds(happened)) is (ticks == 60)
        assert (one(made, Jeep).health == PIPS) is (ticks == 600)


@pytest.mark.parametrize("ducks", [True, False])
def test_flying_crates_want_a_duck(ducks: bool) -> None:
    made = drive(road(), place(WashCrate, 50, SKY - 2))
    play(made, 30)
    play(made, 60, DOWN if ducks else 0)
    assert (one(made, Jeep).health == PIPS) is ducks


# Riders


def test_a_rider_comes_up_leans_and_swings_and_a_crate_throws_him() -> None:
    for kicks in (False, True):
        made = drive(road(900), on_road(PursuitRider, 12), at=4)
        jeep, rider = one(made, Jeep), one(made, PursuitRider)
        happened = play_until(made, lambda r=rider: r.state == Chase.TRAILING, limit=200)
        assert "RiderCame" in kinds(happened)
        if kicks:
            happened = []
            for tick in range(90):
                happened += play(made, 1, USE if tick in (4, 16, 28) else 0)
            assert {"CrateKicked", "RiderFell"} <= kinds(happened) and jeep.health == PIPS
        else:
            happened = play_until(made, lambda r=rider: r.state == Chase.FALLING_BACK, limit=400)
            assert "RiderSwung" in kinds(happened) and jeep.health == PIPS - 1


def test_a_rider_who_was_not_shaken_off_stays_behind_after_his_third_try() -> None:
    made = drive(road(2000), on_road(PursuitRider, 12), at=4)
    jeep, rider = one(made, Jeep), one(made, PursuitRider)
    for _ in range(2400):
        jeep.health = PIPS
        made.step(0)
        if rider.state == Chase.LEFT:
            break
    assert rider.state == Chase.LEFT and rider.cycles == CYCLES


def test_riders_keep_to_the_rock_under_a_roof() -> None:
    """One that rode on to it would ride on in the air behind it."""
    drawing = road(300).splitlines()
    drawing[SKY - 5] = "." * 60 + "#" * 60 + "." * 180
    drawing[SKY - 1] = "." * 50 + "#" * 70 + "." * 180
    made = drive("\n".join(drawing), on_road(PursuitRider, 12), at=4)
    rider = one(made, PursuitRider)
    play_until(made, lambda: rider.x > 60 * 16, limit=400)
    highest = rider.feet
    while rider.x < 130 * 16:
        made.step(0)
        highest = min(highest, rider.feet)
    assert highest == (SKY - 1) * 16


def test_the_black_rider_only_watches() -> None:
    made = drive(road(900), on_road(PursuitRider, 12, black=True), at=4)
    play(made, 700)
    assert one(made, Jeep).health == PIPS and one(made, PursuitRider).hurtbox() == (0, 0, 0, 0)


def test_the_high_road_pays_once_and_only_who_drives_on_it() -> None:
    made = drive(road(), on_road(HighRoad, 20, width=160, height=16), on_road(HighRoad, 60, width=16, height=16))
    jeep = one(made, Jeep)
    play_until(made, lambda: jeep.x > 50 * 16)
    assert made.stage.score == HIGH_ROAD_POINTS
    play_until(made, lambda: jeep.x > 54 * 16)
    play_until(made, lambda: jeep.x > 70 * 16, buttons=JUMP)
    assert made.stage.score == HIGH_ROAD_POINTS


# The plane


def plane(**tiles: int) -> Place:
    return place(TransportPlane, 60, SKY - 1, **tiles)


def test_it_taxis_ahead_on_a_spring_and_cannot_be_passed() -> None:
    made = drive(road(900), plane(roll_tile=5000))
    machine = one(made, TransportPlane)
    gaps = []
    for _ in range(700):
        made.step(0)
        gaps.append(machine.gap() // 16)
    assert machine.state == Run.TAXIING and min(gaps) > 10 and 30 <= gaps[-1] <= 60


def test_while_it_is_on_the_strip_it_is_seen_far_off_and_stays_out_of_reach() -> None:
    made = drive(road(900), plane(strip_tile=300, roll_tile=5000), place(FarPlane, 10, 4), speed=7)
    machine, far, jeep = one(made, TransportPlane), one(made, FarPlane), one(made, Jeep)
    while jeep.x < 500 * 16:
        is_on_strip = jeep.x < 300 * 16
        jeep.vx = px(9)
        made.step(0)
        assert (far.pose()[0] == "taxi") == machine.is_on_strip() and far.y == 4 * 16 + 16 - far.height
        assert far.x == machine.x * far.DEPTH[0] // 100
        assert machine.gap() // 16 >= (STRIP_TILES if is_on_strip else TAIL_TILES) - 3
    assert machine.gap() // 16 < STRIP_TILES


def test_a_jeep_that_keeps_up_boards_by_the_ramp() -> None:
    made = drive(road(900), plane(roll_tile=20, lower_tile=60, board_tile=120, end_tile=890, roll_start=px(5)), speed=7)
    jeep = one(made, Jeep)
    happened: list[events.Event] = []
    for _ in range(1600):
        jeep.cans = 3
        made.step(GADGET if made.tick % 2 else 0)
        happened += made.events
        if made.stage.outcome:
            break
    assert made.stage.outcome == Outcome.WON
    assert {"RampLowered", "PlaneBoarded"} <= kinds(happened)
    assert jeep.state == Drive.ABOARD


def test_a_plane_that_has_left_ends_the_try_and_waits_a_little_the_next_time() -> None:
    made = drive(
        road(900),
        on_road(RepairStop, 10),
        plane(roll_tile=20, lower_tile=60, board_tile=120, end_tile=400, roll_start=px(7)),
        speed=3,
    )
    happened: list[events.Event] = []
    jeep = one(made, Jeep)
    for _ in range(2400):
        jeep.vx = min(jeep.vx, px(3))
        made.step(0)
        happened += made.events
        if made.stage.deaths:
            break
    assert "PlaneLifted" in kinds(happened) and made.stage.deaths == 1
    play(made, 120)
    machine = one(made, TransportPlane)
    assert machine.state != Run.AIRBORNE and machine.gap() > 0 and machine.lift_offs == 1
    assert jeep.health == PIPS and jeep.x < 60 * 16


def test_a_stop_mends_a_pip_and_keeps_what_is_aboard() -> None:
    made = drive(road(), on_road(RepairStop, 20))
    jeep = one(made, Jeep)
    jeep.health, jeep.cans = 2, 3
    assert "CheckpointReached" in kinds(play(made, 60))
    assert jeep.health == 3 and jeep.kept_cans == 3


# Shah's riders, burning fuel


@pytest.mark.parametrize("has_rider", [True, False])
def test_shahs_riders_come_by_and_a_nest_fires_at_them_instead(has_rider: bool) -> None:
    rider = [place(ShahRider, 1, SKY - 3, lead_px=60, until_tile=200)] if has_rider else []
    made = drive(road(400), on_road(GunNest, 130), *rider, at=20)
    jeep, nest = one(made, Jeep), one(made, GunNest)
    play_until(made, lambda: nest.is_firing() or jeep.x > 128 * 16, 600)
    play(made, 30)
    assert (jeep.health == PIPS) == has_rider
    if has_rider:
        friend = one(made, ShahRider)
        assert friend.x > jeep.x + jeep.width and nest.blind, "he has ridden over it"


def test_shahs_riders_let_the_jeep_pass_in_the_end() -> None:
    made = drive(road(600), place(ShahRider, 1, SKY - 3, lead_px=60, until_tile=120), at=20)
    friend, jeep = one(made, ShahRider), one(made, Jeep)
    play_until(made, lambda: friend.x > jeep.x + jeep.width, 300)
    play_until(made, lambda: friend.state == Ride.LEFT, 600)
    assert friend.x < jeep.x and friend.pose()[0] == ""


def test_what_runs_out_of_the_tanker_burns_when_the_trailer_falls() -> None:
    made = drive(road(), place(JackKnife, 60, SKY - 6, tilt_ticks=60), place(FuelSlick, 80, SKY - 2, width=128, height=24))
    tanker, fuel, jeep = one(made, JackKnife), one(made, FuelSlick), one(made, Jeep)
    tanker.fuel = fuel.id
    play_until(made, lambda: fuel.state == Slick.WET, 300)
    assert tanker.clock and not fuel.hitbox()[2], "wet fuel hurts nobody"
    play_until(made, lambda: fuel.state == Slick.BURNING, 300)
    assert tanker.clock == 60 + FALL_TICKS - 1
    jeep.x, jeep.invincible = 72 * 16, 0
    health = jeep.health
    play(made, 40)
    assert jeep.health == health - 1
    jeep.x = 16
    tanker.respawned()
    assert fuel.state == Slick.DRY
