"""The cargo hold: a floor that tilts with notice, cargo that slides and never crushes, rail, alcove, gate and door."""

from __future__ import annotations

import pytest

from game.actors.bond import Bond
from game.actors.bond_moves.body import RUN_SPEED, Move
from game.actors.cage_gate import CageGate
from game.actors.flight_plan import FlightPlan, segments
from game.actors.guard import Guard
from game.actors.hanging_strap import HangingStrap
from game.actors.hoist_rail import HoistRail
from game.actors.loose_pistol import LoosePistol
from game.actors.ramp_door import RampDoor
from game.actors.ramp_lever import RampLever
from game.actors.rib_alcove import RibAlcove
from game.actors.sliding_cargo import HURTING_SPEED, Hold, SlidingCargo
from game.actors.warning_lamp import WarningLamp
from game.core import events, tilt
from game.core.buttons import DOWN, FIRE, JUMP, LEFT, RIGHT, UP, USE
from game.core.stage import Stage
from game.core.world import GRAVITY, World
from tests.core.ascii_world import Place, kinds, one, place, play, play_until, world

FLOOR_ROW = 8
HULL = "\n".join(["#" * 60, *["#" + "." * 58 + "#"] * 7, "#" * 60])
"""A hold of 58 x 7 tiles."""


def crate(column: int, *, width: int = 32, height: int = 32, **members: object) -> Place:
    return place(SlidingCargo, column, FLOOR_ROW - 1, width=width, height=height, **members)


def bond(column: int) -> Place:
    return place(Bond, column, FLOOR_ROW - 1)


def hold(*places: Place, steps: int = 0) -> World:
    made = world(HULL, *places)
    tilt.set_attitude(made, steps)
    return made


def overlaps_a_solid(made: World) -> list[object]:
    return [
        (body, solid)
        for body in made.awake_actors
        for solid in made.all(SlidingCargo)
        if solid.is_wall and not body.is_aside() and solid.overlaps(body)
    ]


# The plan


@pytest.mark.parametrize("wrong", ["", "40", "40:5", "0:1", "40:+1,30:0", "-40:1"])
def test_what_is_no_plan_is_said_in_a_sentence(wrong: str) -> None:
    with pytest.raises(ValueError, match="plan"):
        segments(wrong)


def test_no_change_comes_without_notice() -> None:
    made = hold(bond(4), place(FlightPlan, 1, 1, plan="120:0 150:+3 90:-2 90:0 90:P 60:H 60:0", warn=60, width=16, height=16))
    warnings: list[tuple[int, int, str]] = []
    steps, gravity = 0, GRAVITY
    for tick in range(1400):
        made.step(0)
        known = [warning for warning in warnings if tick - warning[0] >= 60]
        warnings += [(tick, event.steps, event.air) for event in made.events if isinstance(event, events.TiltWarned)]
        now = tilt.attitude(made)
        if now != steps:
            assert (now - steps) * (known[-1][1] - steps) > 0, "not where the last warning said"
        if made.gravity_y != gravity:
            assert known[-1][2] == {GRAVITY: "calm", tilt.POCKET_GRAVITY: "pocket"}.get(made.gravity_y, "pull_out")
        steps, gravity = now, made.gravity_y
    seen = [warning[1:] for warning in warnings]
    assert seen[:6] == [(3, "calm"), (-2, "calm"), (0, "calm"), (0, "pocket"), (0, "pull_out"), (0, "calm")]


def test_a_plan_moves_step_by_step_and_ends_level() -> None:
    made = hold(bond(4), place(FlightPlan, 1, 1, plan="70:0 400:-4", loop=False, width=16, height=16))
    happened = play(made, 200)
    steps = [event.steps for event in happened if isinstance(event, events.PlaneTilted)]
    assert steps == [-1, -2, -3, -4]
    one(made, FlightPlan).end()
    play(made, 59)
    assert tilt.attitude(made) == -4, "without notice"
    play(made, 60)
    assert tilt.attitude(made) == 0 and not one(made, FlightPlan).is_flying


def test_a_plan_that_does_not_loop_stays_at_its_last_attitude() -> None:
    made = hold(bond(4), place(FlightPlan, 1, 1, plan="70:0 30:+2", loop=False, width=16, height=16))
    play(made, 600)
    assert tilt.attitude(made) == 2


# People on it


@pytest.mark.parametrize("steps", range(-4, 5))
def test_a_run_is_slower_uphill_and_faster_downhill(steps: int) -> None:
    made = hold(bond(20), steps=steps)
    play(made, 30, RIGHT)
    assert one(made, Bond).vx == RUN_SPEED + 48 * steps
    made = hold(bond(30), steps=steps)
    play(made, 30, LEFT)
    assert one(made, Bond).vx == -(RUN_SPEED - 48 * steps)


@pytest.mark.parametrize(("steps", "drifts"), [(2, False), (3, True), (-3, True), (4, True)])
def test_who_stands_on_a_steep_floor_drifts_and_who_crouches_braces(steps: int, drifts: bool) -> None:
    made = hold(bond(20), steps=steps)
    x = one(made, Bond).x
    play(made, 60)
    way = one(made, Bond).x - x
    assert (way * steps > 0) == drifts and abs(way) <= 20
    play(made, 12, DOWN)
    x = one(made, Bond).x
    play(made, 60, DOWN)
    assert one(made, Bond).x == x


@pytest.mark.parametrize(
    ("steps", "uphill", "downhill"), [(0, 6.6, 6.6), (1, 5.8, 7.4), (2, 4.8, 8.4), (3, 3.9, 9.6), (4, 3.1, 10.6)]
)
def test_jumps_reach_as_far_as_the_blueprint_says(steps: int, uphill: float, downhill: float) -> None:
    for button, wanted in ((RIGHT, downhill), (LEFT, uphill)):
        made = hold(bond(28), steps=steps)
        play(made, 14, button)
        x = one(made, Bond).x
        made.step(button | JUMP)
        play_until(made, lambda made=made: one(made, Bond).state == Move.GROUND, button | JUMP)
        assert abs(abs(one(made, Bond).x - x) / 16 - wanted) <= 0.6


def test_a_pocket_lifts_people_off_and_the_pull_out_is_heavy() -> None:
    made = hold(bond(20))
    made.gravity_y = tilt.POCKET_GRAVITY
    speeds = []
    for _ in range(90):
        made.step(0)
        speeds.append(abs(one(made, Bond).vy))
    assert max(speeds) <= tilt.FLOAT_SPEED + tilt.POCKET_GRAVITY and one(made, Bond).state == Move.AIR
    made.gravity_y = tilt.PULL_OUT_GRAVITY
    play_until(made, lambda: one(made, Bond).state == Move.GROUND)
    feet = one(made, Bond).feet
    heights = []
    for _ in range(40):
        made.step(JUMP)
        heights.append(feet - one(made, Bond).feet)
    assert 28 <= max(heights) <= 42


# Cargo


def test_cargo_waits_for_its_tilt_and_keeps_to_its_cap() -> None:
    made = hold(bond(2), crate(20, min_tilt=2), steps=1)
    cargo = one(made, SlidingCargo)
    x = cargo.x
    play(made, 60)
    assert cargo.x == x and cargo.state == Hold.REST
    tilt.set_attitude(made, 2)
    play(made, 120)
    assert cargo.vx == tilt.PULLS[2].cap and cargo.state == Hold.SLIDING
    tilt.set_attitude(made, 1)
    play(made, 60)
    assert cargo.vx == 0 and cargo.state == Hold.REST


def test_two_crates_stop_at_each_other_and_at_the_wall() -> None:
    made = hold(bond(2), crate(40), crate(30, width=48), steps=4)
    happened = play(made, 400)
    near, far = sorted(made.all(SlidingCargo), key=lambda cargo: cargo.x)
    assert far.x + far.width == 59 * 16 and near.x + near.width == far.x
    assert "CargoThudded" in kinds(happened)


def test_who_stands_on_cargo_rides_it() -> None:
    made = hold(place(Bond, 20, FLOOR_ROW - 3), crate(20, width=48), steps=2)
    body, cargo = one(made, Bond), one(made, SlidingCargo)
    ahead = body.x - cargo.x
    play(made, 60)
    assert cargo.x > 21 * 16 and body.feet == cargo.y and abs(body.x - cargo.x - ahead) <= 1
    assert body.health == 5


def test_a_fast_front_costs_a_pip_and_a_slow_one_only_pushes() -> None:
    made = hold(bond(30), crate(16), steps=3)
    happened = play(made, 200)
    body = one(made, Bond)
    assert body.health == 4 and "CargoStruck" in kinds(happened)
    made = hold(bond(20), crate(18), steps=1)
    made.step(0)
    x = one(made, Bond).x
    cargo = one(made, SlidingCargo)
    while abs(cargo.vx) <= HURTING_SPEED - 7 and made.tick < 60:
        made.step(DOWN)
    assert one(made, Bond).health == 5 and one(made, Bond).x >= x


@pytest.mark.parametrize("steps", [-4, -3, 3, 4])
@pytest.mark.parametrize("height", [32, 48])
def test_a_pinned_man_is_lifted_on_top_and_never_crushed(steps: int, height: int) -> None:
    column = 57 if steps > 0 else 1
    made = hold(bond(column), crate(40 if steps > 0 else 16, height=height), steps=steps)
    body = one(made, Bond)
    for _ in range(240):
        made.step(0)
        assert not overlaps_a_solid(made)
    assert body.feet == FLOOR_ROW * 16 - height and body.health == 4


def test_a_man_between_two_crates_is_lifted_too() -> None:
    made = hold(bond(50), crate(52), crate(40, height=48), steps=4)
    for _ in range(240):
        made.step(0)
        assert not overlaps_a_solid(made)
    assert one(made, Bond).health >= 3


def test_cargo_hurts_others_than_bond_by_its_own_measure() -> None:
    made = hold(bond(2), place(Guard, 24, FLOOR_ROW - 1), crate(12, hurts=2), steps=4)
    play(made, 160, DOWN)
    assert one(made, Guard).is_out()


def test_floating_cargo_rises_carries_and_comes_down_hard() -> None:
    made = hold(bond(20), crate(30))
    cargo = one(made, SlidingCargo)
    floor = cargo.feet
    made.gravity_y = tilt.POCKET_GRAVITY
    play(made, 90)
    assert cargo.state == Hold.AFLOAT and 20 <= floor - cargo.feet <= 40
    assert cargo.shadow_y() == floor
    made.gravity_y = tilt.PULL_OUT_GRAVITY
    happened = play(made, 60)
    assert cargo.feet == floor and "CargoThudded" in kinds(happened) and cargo.shadow_y() == -1


def test_cargo_that_comes_down_on_a_man_strikes_him_and_leaves_him_room() -> None:
    made = hold(place(Bond, 30, FLOOR_ROW - 1), place(SlidingCargo, 30, FLOOR_ROW - 5, width=32, height=32))
    body = one(made, Bond)
    for _ in range(90):
        made.step(0)
        assert not overlaps_a_solid(made)
    assert body.health == 4 and one(made, SlidingCargo).feet == FLOOR_ROW * 16


def test_lashed_cargo_stays_until_it_is_unhooked() -> None:
    made = hold(bond(20), crate(21, lashed=True), steps=2)
    cargo = one(made, SlidingCargo)
    x = cargo.x
    play(made, 60)
    assert cargo.x == x and cargo.state == Hold.LASHED
    happened = play(made, 30, USE)
    assert "CargoUnhooked" in kinds(happened) and cargo.loosened_at
    play(made, 60)
    assert cargo.x > x
    cargo.put_back()
    assert cargo.x == x and cargo.state == Hold.LASHED


def test_cargo_leaves_over_the_ramp_but_what_is_chocked_stops_at_the_sill() -> None:
    drawing = "\n".join(["#" * 60, *["#" + "." * 59] * 7, "#" * 52 + "." * 8, *["." * 60] * 4])
    door = place(RampDoor, 50, FLOOR_ROW - 1, width=16, height=7 * 16)
    made = world(drawing, bond(2), crate(40, leaves_plane=False), crate(44), door)
    tilt.set_attitude(made, 4)
    chocked, loose = made.all(SlidingCargo)
    play(made, 120)
    assert loose.x + loose.width == 50 * 16, "the door is shut"
    one(made, RampDoor).open()
    happened = play(made, 300)
    assert loose.state == Hold.GONE and "CargoLeft" in kinds(happened) and loose.pose() == ("", 0)
    assert chocked.x + chocked.width == 50 * 16


# Alcove, rail, gate, pistol


def test_cargo_passes_who_stands_in_an_alcove() -> None:
    made = hold(bond(30), crate(16), place(RibAlcove, 30, FLOOR_ROW - 1, width=32), steps=4)
    play(made, 2, UP)
    body = one(made, Bond)
    assert body.state == Move.ALCOVE
    x = body.x
    has_passed = False
    for _ in range(200):
        made.step(0)
        has_passed = has_passed or one(made, SlidingCargo).overlaps(body)
    assert has_passed and body.x == x and body.health == 5
    play(made, 4, LEFT)
    assert body.state == Move.GROUND


def test_nobody_steps_out_of_an_alcove_into_cargo() -> None:
    made = hold(bond(30), crate(24), place(RibAlcove, 30, FLOOR_ROW - 1, width=32), steps=4)
    play(made, 2, UP)
    body, cargo = one(made, Bond), one(made, SlidingCargo)
    play_until(made, lambda: cargo.overlaps(body))
    made.step(LEFT)
    assert body.state == Move.ALCOVE
    assert body.hurt(1, body.x - 20) and body.state == Move.ALCOVE, "fists reach in, and do not throw him under the cargo"


def rail_world() -> World:
    made = hold(place(Bond, 20, FLOOR_ROW - 3), crate(20, width=48), place(HoistRail, 14, 2, width=20 * 16))
    made.step(0)
    play(made, 8, JUMP | UP)
    play_until(made, lambda: one(made, Bond).state == Move.HANG, UP | JUMP)
    return made


def test_hands_go_along_the_rail_and_let_go() -> None:
    made = rail_world()
    body, rail = one(made, Bond), one(made, HoistRail)
    assert body.y == rail.feet
    x = body.x
    play(made, 40, RIGHT)
    assert abs(body.x - x - 64) <= 2
    play(made, 400, RIGHT)
    assert body.state == Move.HANG and rail.x + rail.width - 2 <= body.centre_x <= rail.x + rail.width
    play(made, 60, DOWN)
    assert body.state == Move.GROUND


def test_a_drop_kick_that_meets_nobody_ends_on_the_back() -> None:
    made = rail_world()
    body = one(made, Bond)
    play(made, 60, LEFT)
    made.step(FIRE)
    play_until(made, lambda: body.state == Move.LYING)
    play(made, 29)
    assert body.state == Move.LYING
    play(made, 3)
    assert body.state == Move.GROUND


def test_a_drop_kick_knocks_out_a_guard() -> None:
    made = hold(
        place(Bond, 20, FLOOR_ROW - 3),
        crate(20, width=48),
        place(HoistRail, 14, 2, width=30 * 16),
        place(Guard, 33, FLOOR_ROW - 1, turns=False, faces="right"),
    )
    play(made, 8, JUMP | UP)
    play_until(made, lambda: one(made, Bond).state == Move.HANG, UP | JUMP)
    play_until(made, lambda: one(made, Bond).centre_x >= one(made, Guard).centre_x - 36, RIGHT)
    made.step(FIRE)
    play_until(made, lambda: one(made, Bond).state == Move.GROUND, limit=120)
    assert one(made, Guard).is_out()


def test_the_gate_waits_for_who_stands_under_it() -> None:
    made = hold(bond(20), place(CageGate, 20, FLOOR_ROW - 1, width=16, height=48))
    gate = one(made, CageGate)
    gate.close()
    play(made, 60)
    assert gate.is_open
    happened = play(made, 40, RIGHT)
    assert not gate.is_open and "GateShut" in kinds(happened)
    play(made, 60, LEFT)
    assert one(made, Bond).x == gate.x + gate.width
    gate.open()
    play(made, 60)
    assert gate.is_open


def test_a_dropped_pistol_slides_and_its_rounds_are_taken() -> None:
    made = hold(bond(20), place(LoosePistol, 30, FLOOR_ROW - 1), steps=-2)
    body, pistol = one(made, Bond), one(made, LoosePistol)
    body.rounds = body.reserve = 0
    play(made, 30)
    assert not pistol.is_lying, "nobody has dropped it yet"
    pistol.drop()
    play_until(made, lambda: body.rounds == 2)
    assert pistol.is_taken and pistol.pose() == ("", 0)


def test_a_pistol_is_dropped_onto_what_lies_in_its_place() -> None:
    made = hold(bond(20), place(LoosePistol, 30, FLOOR_ROW - 1), crate(29, width=48))
    one(made, LoosePistol).drop()
    play(made, 2)
    assert not overlaps_a_solid(made) and one(made, LoosePistol).feet == one(made, SlidingCargo).y


class Brawl(Stage, abstract=True):
    """A stage of fists."""

    def is_fist_fight(self) -> bool:
        return True


@pytest.mark.parametrize(("stage", "answer"), [(Brawl, "PunchThrown"), (Stage, "MagazineEmptied")])
def test_in_a_fight_of_fists_fire_is_a_punch(stage: type[Stage], answer: str) -> None:
    made = world(HULL, bond(20), stage=lambda w: stage(w, w.take_id(), 0, 0))
    body = one(made, Bond)
    body.rounds = body.reserve = 0
    happened = play(made, 12, FIRE)
    assert kinds(happened) & {"PunchThrown", "MagazineEmptied"} == {answer}


def test_lamp_and_straps_tell_of_a_tilt_before_it_comes() -> None:
    made = hold(
        bond(20),
        place(FlightPlan, 1, 1, plan="120:0 90:-2 90:0 90:P 60:H", loop=False, width=16, height=16),
        place(WarningLamp, 10, 1),
        place(HangingStrap, 12, 1),
    )
    lamp, strap = one(made, WarningLamp), one(made, HangingStrap)
    play(made, 50)
    assert (lamp.pose()[0], strap.pose()) == ("off", ("strap", 4))
    play(made, 20)
    assert (lamp.pose()[0], strap.pose()) == ("amber", ("strap", 3)) and lamp.gives_light()
    play(made, 100)
    assert (lamp.pose()[0], strap.pose()) == ("amber", ("strap", 3)), "the way back is announced"
    play(made, 90)
    assert lamp.pose()[0] == "red"
    play(made, 60)
    assert strap.pose()[0] == "strap_sway"


def test_the_lever_shows_how_far_the_door_is() -> None:
    made = hold(bond(20), place(RampDoor, 50, FLOOR_ROW - 1, width=16, height=112), place(RampLever, 48, FLOOR_ROW - 1))
    lever, door = one(made, RampLever), one(made, RampDoor)
    assert lever.pose() == ("up", 0)
    door.open()
    play(made, 30)
    assert lever.pose() == ("moving", 1)
    play(made, 40)
    assert lever.pose()[0] == "down"
