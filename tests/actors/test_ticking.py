"""From the ramp to the bomb: plans by zone, orders, pallets, fire, wind, cables, the net, and the clockwork's table."""

from __future__ import annotations

import pytest

from game.actors.bomb_clock import BombClock
from game.actors.bond import MAX_HEALTH, Bond
from game.actors.bond_moves.body import Move
from game.actors.cable_belt import CableBelt
from game.actors.catch_net import CatchNet
from game.actors.chock import Chock
from game.actors.extinguisher import Extinguisher
from game.actors.fire_jet import FireJet, Jet
from game.actors.fire_slick import FireSlick
from game.actors.flash_over import GLOW_TICKS, FlashOver
from game.actors.flight_plan import FlightPlan
from game.actors.hint import Hint
from game.actors.intercom import Intercom
from game.actors.pallet_feed import PalletFeed
from game.actors.sliding_cargo import Hold, SlidingCargo
from game.actors.slip_stream import SlipStream
from game.actors.train_pallet import TrainPallet
from game.actors.wheel_lock import JAM_TICKS, TRUE_GAIN, WHEELS, WheelLock
from game.actors.wind_break import WindBreak
from game.core import assists, events, tilt
from game.core.buttons import DOWN, FIRE, GADGET, JUMP, LEFT, RIGHT, USE
from game.core.entity import Difficulty
from game.core.world import World
from tests.core.ascii_world import Place, kinds, one, place, play, play_until, world

FLOOR_ROW = 8
HULL = "\n".join(["#" * 60, *["#" + "." * 58 + "#"] * 7, "#" * 60])
HOLED = "\n".join(["#" * 60, *["#" + "." * 58 + "#"] * 4, "#" * 20 + "." * 10 + "#" * 30, *["#" * 20 + "." * 10 + "#" * 30] * 6])
"""A deck at row 5 with a hole of ten tiles, down to the map's edge."""


def bond(column: int, row: int = FLOOR_ROW - 1) -> Place:
    return place(Bond, column, row)


def hold(*places: Place, steps: int = 0, difficulty: Difficulty = Difficulty.AGENT) -> World:
    made = world(HULL, *places, difficulty=difficulty)
    tilt.set_attitude(made, steps)
    return made


def zone(cls: type[FlightPlan], column: int, columns: int, **members: object) -> Place:
    return place(cls, column, FLOOR_ROW - 1, width=columns * 16, height=7 * 16, **members)


# Plans by zone


def test_a_zones_plan_begins_when_the_player_comes_in_and_with_notice() -> None:
    made = hold(bond(4), zone(FlightPlan, 10, 20, plan="200:+3 60:0", on_entry=True))
    play(made, 120)
    assert not one(made, FlightPlan).is_flying
    told = 0
    for tick in range(400):
        made.step(RIGHT if one(made, Bond).x < 200 else 0)
        told = told or (tick if any(isinstance(event, events.TiltWarned) for event in made.events) else 0)
        if tilt.attitude(made):
            assert tick - told >= 60
            return
    raise AssertionError("it never tilted")


def test_the_next_zones_plan_ends_the_one_before() -> None:
    first, second = (
        zone(FlightPlan, 4, 10, plan="600:+2", on_entry=True),
        zone(FlightPlan, 14, 20, plan="600:-2", on_entry=True),
    )
    made = hold(bond(6), first, second)
    play(made, 120)
    assert tilt.attitude(made) == 2
    play_until(made, lambda: one(made, Bond).centre_x > 16 * 16, RIGHT)
    assert [plan.is_flying for plan in made.all(FlightPlan)] == [False, True] and tilt.attitude(made) == 2
    play(made, 140)
    assert tilt.attitude(made) == -2


def test_a_zone_that_is_level_announces_the_end_of_a_pocket() -> None:
    made = hold(bond(6), zone(FlightPlan, 4, 10, plan="600:0", on_entry=True))
    made.gravity_y = tilt.POCKET_GRAVITY
    happened = play(made, 70)
    assert "TiltWarned" in kinds(happened) and not tilt.is_pocket(made)


def test_a_plan_that_frees_lets_the_lashed_cargo_of_its_zone_go() -> None:
    inside = place(SlidingCargo, 20, FLOOR_ROW - 1, width=48, height=48, lashed=True, has_hook=False, min_tilt=2)
    outside = place(SlidingCargo, 50, FLOOR_ROW - 1, width=48, height=48, lashed=True)
    made = hold(bond(6), zone(FlightPlan, 4, 30, plan="600:0", on_entry=True, frees=True), inside, outside)
    play(made, 4)
    assert [cargo.state for cargo in made.all(SlidingCargo)] == [Hold.REST, Hold.LASHED]


def test_cargo_without_a_hook_cannot_be_unhooked() -> None:
    made = hold(bond(18), place(SlidingCargo, 20, FLOOR_ROW - 1, width=48, height=48, lashed=True, has_hook=False))
    play(made, 40, USE)
    assert one(made, SlidingCargo).state == Hold.LASHED


# Orders


def test_gadget_orders_one_attitude_after_the_other() -> None:
    made = hold(bond(10), zone(Intercom, 4, 30))
    one(made, Bond).gas = 0
    play(made, 100)
    seen = []
    for _ in range(4):
        happened = [*play(made, 1, GADGET), *play(made, 120, DOWN)]
        assert {"OrderGiven", "TiltWarned"} <= set(kinds(happened))
        seen.append(tilt.attitude(made))
    assert seen == [3, 0, -3, 0]


def test_an_order_is_obeyed_after_its_delay_and_no_sooner() -> None:
    made = hold(bond(10), zone(Intercom, 4, 30, delay=45))
    one(made, Bond).gas = 0
    play(made, 100)
    made.step(GADGET)
    play(made, 44, DOWN)
    assert tilt.attitude(made) == 0
    play(made, 2 + 2 * 12, DOWN)
    assert tilt.attitude(made) == 3


def test_outside_its_zone_nobody_answers() -> None:
    made = hold(bond(40), zone(Intercom, 4, 30))
    one(made, Bond).gas = 0
    play(made, 1, GADGET)
    play(made, 120)
    assert one(made, Intercom).orders == 0 and not one(made, Intercom).is_flying


def test_an_order_in_flight_is_remembered() -> None:
    for pause, flew in ((0, True), (60, False)):
        made = hold(bond(10), zone(Intercom, 4, 30))
        one(made, Bond).gas = 0
        play(made, 30)
        play(made, 6, JUMP)
        play(made, pause)
        made.step(GADGET)
        assert one(made, Intercom).was_asked_in_flight == flew


# The lane


def feed(**members: object) -> Place:
    return place(PalletFeed, 6, 2, **members)


@pytest.mark.parametrize(
    ("difficulty", "trains"), [(Difficulty.RECRUIT, [1, 1, 1]), (Difficulty.AGENT, [1, 1, 2]), (Difficulty.DOUBLE_O, [1, 2, 2])]
)
def test_trains_come_with_the_tilt_and_clank_before(difficulty: Difficulty, trains: list[int]) -> None:
    plan = place(FlightPlan, 1, 1, plan="90:0 90:+2 60:0 150:+3 60:0 150:+3 60:0", loop=False, width=16, height=16)
    made = hold(bond(36), feed(), plan, difficulty=difficulty)
    clanks, drops = [], []
    for tick in range(900):
        made.step(0)
        clanks += [tick for event in made.events if isinstance(event, events.PalletClanked)]
        drops += [tick for event in made.events if isinstance(event, events.PalletDropped)]
    assert len(clanks) == len(trains) and len(drops) == sum(trains)
    for clank in clanks:
        assert min(drop for drop in drops if drop > clank) - clank >= 40


def test_pallets_go_aft_only() -> None:
    made = hold(bond(52), steps=-3)
    made.spawn(TrainPallet, 300, FLOOR_ROW * 16 - 32)
    play(made, 120)
    assert one(made, TrainPallet).x == 300
    tilt.set_attitude(made, 3)
    play(made, 60)
    assert one(made, TrainPallet).x > 380 and one(made, TrainPallet).vx == tilt.PULLS[3].cap


def test_a_pallet_leaves_where_the_deck_ends_and_is_gone() -> None:
    made = world(HOLED, bond(4, 4), place(SlidingCargo, 40, 4, width=16, height=16))
    tilt.set_attitude(made, 3)
    made.spawn(TrainPallet, 200, 5 * 16 - 32)
    happened = play(made, 300, DOWN)
    assert "CargoLeft" in kinds(happened) and not made.all(TrainPallet)


def test_a_pallet_hurts_and_pushes_and_can_be_jumped() -> None:
    made = hold(bond(40), steps=2)
    made.spawn(TrainPallet, 400, FLOOR_ROW * 16 - 32)
    play(made, 150)
    assert one(made, Bond).health == MAX_HEALTH - 1
    made = hold(bond(40), steps=2)
    made.spawn(TrainPallet, 400, FLOOR_ROW * 16 - 32)
    play(made, 1)
    play_until(made, lambda: one(made, Bond).x - (one(made, TrainPallet).x + 48) < 44, LEFT)
    play_until(made, lambda: one(made, Bond).x < 400, LEFT | JUMP)
    assert one(made, Bond).health == MAX_HEALTH


def test_cargo_stops_at_a_chock_and_people_do_not() -> None:
    made = hold(
        bond(8), place(SlidingCargo, 30, FLOOR_ROW - 1, width=48, height=48), place(Chock, 20, FLOOR_ROW - 1, height=48), steps=-2
    )
    play_until(made, lambda: one(made, Bond).x > 18 * 16, RIGHT)
    play(made, 300, DOWN)
    assert one(made, SlidingCargo).x == 21 * 16


def test_cargo_that_falls_out_of_the_map_is_gone() -> None:
    made = world(HOLED, bond(4, 4), place(SlidingCargo, 16, 4, width=48, height=48, min_tilt=3))
    tilt.set_attitude(made, 3)
    play(made, 400, DOWN)
    cargo = one(made, SlidingCargo)
    assert cargo.state == Hold.GONE and cargo.is_open and cargo.y >= made.grid.pixel_height


# Fire


def test_a_slick_flows_downhill_to_its_ends_at_its_speed() -> None:
    made = hold(bond(52), place(FireSlick, 4, FLOOR_ROW - 1, width=30 * 16), steps=2)
    slick = one(made, FireSlick)
    fastest = 0
    for _ in range(400):
        made.step(DOWN)
        fastest = max(fastest, slick.speed)
    assert fastest == 512 and slick.x == (4 + 30) * 16 - 96
    tilt.set_attitude(made, -1)
    play(made, 600, DOWN)
    assert slick.x == 4 * 16


def test_a_slick_burns_who_stands_in_it_and_not_who_stands_above() -> None:
    for row, health in ((FLOOR_ROW - 1, MAX_HEALTH - 1), (FLOOR_ROW - 3, MAX_HEALTH)):
        lines = HULL.splitlines()
        lines[FLOOR_ROW - 2] = "#" + "." * 7 + "====" + "." * 47 + "#"
        made = world("\n".join(lines), bond(9, row), place(FireSlick, 8, FLOOR_ROW - 1, width=96))
        play(made, 30)
        assert one(made, Bond).health == health


def test_an_extinguisher_buys_time() -> None:
    made = hold(bond(8), place(FireSlick, 20, FLOOR_ROW - 1, width=96), place(Extinguisher, 8, FLOOR_ROW - 1, ticks=360))
    happened = [*play(made, 1, USE), *play(made, 24)]
    slick = one(made, FireSlick)
    assert "SlickDoused" in kinds(happened) and slick.hitbox() == (0, 0, 0, 0)
    assert not one(made, Extinguisher).can_use(one(made, Bond))
    play(made, 330)
    assert not slick.is_burning()
    play(made, 30)
    assert slick.is_burning()


def test_a_jet_hisses_before_it_burns() -> None:
    made = hold(bond(30), place(FireJet, 10, FLOOR_ROW - 1, height=112, hiss=30, burn=60, off=60, phase=0))
    jet = one(made, FireJet)
    states = []
    for _ in range(300):
        made.step(0)
        states.append(jet.breath())
        assert (jet.hitbox() != (0, 0, 0, 0)) == (jet.breath() == Jet.BURN)
    begins = states.index(Jet.BURN)
    assert states[begins - 29 : begins] == [Jet.HISS] * 29
    assert states.count(Jet.BURN) == 120


CRAWL = "\n".join(["#" * 60, *["#" * 60] * 4, "#" + "." * 58 + "#", "#" + "." * 58 + "#", "#" * 60])


def test_a_roll_passes_the_flash_over_and_a_creep_does_not() -> None:
    for buttons, health in ((DOWN | LEFT | JUMP, MAX_HEALTH), (DOWN | LEFT, MAX_HEALTH - 1)):
        made = world(CRAWL, bond(30, 6), place(FlashOver, 2, 6, width=40 * 16, height=32, period=240))
        made_bond, fire = one(made, Bond), one(made, FlashOver)
        made_bond.height, made_bond.is_crouched = 24, True
        made_bond.y += 18
        made_bond.facing = -1
        play_until(made, lambda fire=fire: fire.is_running(), DOWN)
        play_until(made, lambda fire=fire, man=made_bond: man.x - (fire.x + fire.width) < 7 * 8, DOWN)
        play(made, 30, buttons)
        assert made_bond.health == health


def test_the_flash_over_glows_before_it_runs() -> None:
    made = hold(bond(10), place(FlashOver, 12, FLOOR_ROW - 1, width=20 * 16, height=32))
    fire = one(made, FlashOver)
    happened: list[tuple[int, str]] = []
    play(made, 150)
    for tick in range(1, 250):
        made.step(0)
        happened += [(tick, kind) for kind in kinds(made.events) if kind.startswith("Flash")]
    glow, run = (next(tick for tick, kind in happened if kind == name) for name in ("FlashGlowed", "FlashRan"))
    assert run - glow == GLOW_TICKS and fire.hitbox() == (0, 0, 0, 0), "it has run out"


# Wind, cables, net


@pytest.mark.parametrize(("buttons", "moves"), [(0, True), (DOWN, False)])
def test_the_slipstream_pushes_who_stands(buttons: int, moves: bool) -> None:
    made = hold(bond(10), place(SlipStream, 2, FLOOR_ROW - 1, width=50 * 16, height=112))
    play(made, 20, buttons)
    x = one(made, Bond).x
    play(made, 60, buttons)
    assert (one(made, Bond).x > x) == moves and one(made, Bond).x >= x


def test_a_gust_is_announced_and_nobody_runs_against_it() -> None:
    made = hold(bond(40), place(SlipStream, 2, FLOOR_ROW - 1, width=50 * 16, height=112))
    stream = one(made, SlipStream)
    told = blown = 0
    for tick in range(1, 260):
        made.step(LEFT if one(made, Bond).x > 200 else 0)
        told = tick if "GustWhistled" in kinds(made.events) else told
        blown = tick if "GustBlew" in kinds(made.events) else blown
        if blown:
            break
    assert blown - told == 60 and stream.is_blowing()
    play(made, 10, LEFT)
    x = one(made, Bond).x
    play(made, 40, LEFT)
    assert one(made, Bond).x >= x


def test_in_the_lee_nobody_is_blown_away() -> None:
    made = hold(
        bond(12),
        place(SlipStream, 2, FLOOR_ROW - 1, width=50 * 16, height=112),
        place(WindBreak, 10, FLOOR_ROW - 1, width=16, height=48),
    )
    x = one(made, Bond).x
    play(made, 300)
    assert one(made, Bond).x == x


@pytest.mark.parametrize(("steps", "way"), [(2, 1), (0, 0), (-1, -1)])
def test_cables_run_downhill(steps: int, way: int) -> None:
    made = hold(bond(20), place(CableBelt, 4, FLOOR_ROW - 1, width=40 * 16), steps=steps)
    x = one(made, Bond).x
    play(made, 50, DOWN)
    assert one(made, Bond).x - x == 50 * way


def test_the_net_holds_people_and_lets_cargo_through() -> None:
    net = place(CatchNet, 20, 10, width=160)
    made = world(HOLED, bond(24, 4), net)
    play(made, 120)
    assert one(made, Bond).feet == one(made, CatchNet).y
    play(made, 20, DOWN | JUMP)
    assert one(made, Bond).feet == one(made, CatchNet).y, "nobody drops through it"
    made = world(HOLED, bond(4, 4), net, place(SlidingCargo, 22, 4, width=48, height=48))
    play(made, 200)
    assert one(made, SlidingCargo).state == Hold.GONE


# The clockwork


def at_the_bomb(difficulty: Difficulty = Difficulty.AGENT, clock: int = 3000) -> tuple[World, WheelLock]:
    made = hold(bond(10), place(WheelLock, 9, FLOOR_ROW - 1, width=48, height=48), difficulty=difficulty)
    made.stage.clock = clock
    play(made, 2)
    play(made, 1, USE)
    play(made, 2)
    lock = one(made, WheelLock)
    assert lock.worker and one(made, Bond).state == Move.WORK
    return made, lock


def stop_at(made: World, lock: WheelLock, offset: int, button: int = FIRE) -> None:
    """Press so that the turning wheel is stopped `offset` ticks from its dead centre."""
    play_until(made, lambda: lock.offset(lock.stopped) == offset - 1 and not lock.jam, 0)
    made.step(button)
    made.step(0)


@pytest.mark.parametrize("offset", range(-12, 13))
def test_the_first_wheels_table(offset: int) -> None:
    made, lock = at_the_bomb()
    stop_at(made, lock, offset)
    assert (lock.stopped, lock.misses) == ((1, 0) if abs(offset) <= 10 else (0, 1))
    assert lock.trues == (abs(offset) <= 2)


def test_a_true_stop_widens_the_next_window() -> None:
    made, lock = at_the_bomb()
    stop_at(made, lock, 0, USE)
    assert lock.window(1) == 14 + TRUE_GAIN
    stop_at(made, lock, 9)
    assert lock.stopped == 2 and lock.window(2) == 10, "not twice"


def test_a_miss_costs_ten_seconds_jams_and_keeps_the_wheels_that_stand() -> None:
    made, lock = at_the_bomb()
    stop_at(made, lock, 0)
    clock = made.stage.clock
    stop_at(made, lock, 30)
    assert clock - made.stage.clock >= 600 and lock.stopped == 1 and lock.jam
    presses = lock.misses
    for _ in range(JAM_TICKS // 2 - 4):
        made.step(FIRE)
        made.step(0)
    assert lock.misses == presses, "while it is jammed nothing counts"


@pytest.mark.parametrize(("difficulty", "left"), [(Difficulty.RECRUIT, 360), (Difficulty.AGENT, 180), (Difficulty.DOUBLE_O, 1)])
def test_a_miss_never_takes_the_clock_below_its_mercy(difficulty: Difficulty, left: int) -> None:
    made, lock = at_the_bomb(difficulty, clock=380)
    made.stage.clock = 380
    lock._miss()
    assert made.stage.clock == left
    made.stage.clock = 100
    lock._miss()
    assert made.stage.clock == min(left, 100), "what is already below stays"


def test_without_a_timer_a_miss_only_jams() -> None:
    made, lock = at_the_bomb()
    made.assists = (assists.NO_TIMER,)
    clock = made.stage.clock
    lock._miss()
    assert made.stage.clock == clock and lock.jam == JAM_TICKS


def test_down_steps_back_and_a_blow_too() -> None:
    made, lock = at_the_bomb()
    made.step(DOWN)
    assert not lock.worker and one(made, Bond).state != Move.WORK
    made, lock = at_the_bomb()
    one(made, Bond).hurt(1, 0)
    play(made, 2)
    assert not lock.worker and not lock.stopped


def test_three_stops_solve_it_and_then_nothing_counts() -> None:
    made, lock = at_the_bomb()
    for _ in range(WHEELS):
        stop_at(made, lock, 1)
    assert lock.is_solved() and lock.trues == 3
    play(made, 4, FIRE)
    assert lock.misses == 0 and not lock.can_use(one(made, Bond))


def test_the_ratchet_clicks_eight_times_a_turn_and_the_last_click_is_higher() -> None:
    made, lock = at_the_bomb()
    clicks = [event.last for _ in range(120) for event in play(made, 1) if isinstance(event, events.RatchetClicked)]
    assert len(clicks) == 8 and clicks.count(True) == 1
    last = next(tick for tick in range(240) if any(getattr(event, "last", False) for event in play(made, 1)))
    assert last >= 0 and lock.offset(0) == -lock.window(0) // 2, "it is heard as the window begins"


def test_every_second_turn_of_the_third_wheel_goes_backwards() -> None:
    made, lock = at_the_bomb()
    lock.stopped, lock.places = 2, (0, 0)
    ways = {lock.is_backwards(2) for _ in range(120) if play(made, 1) is not None}
    assert ways == {True, False} and lock.is_backwards(1) and not lock.is_backwards(0)


def test_the_clock_begins_at_its_line_once() -> None:
    made = hold(bond(4), place(BombClock, 10, FLOOR_ROW - 1, width=16, height=112))
    play(made, 30)
    assert not one(made, BombClock).is_running
    happened = [*play(made, 90, RIGHT), *play(made, 90, LEFT), *play(made, 90, RIGHT)]
    assert sum(isinstance(event, events.ClockStarted) for event in happened) == 1


def test_the_hint_at_the_clockwork_gives_way_to_the_works_own_and_falls_silent_with_them() -> None:
    made = hold(
        bond(10),
        place(WheelLock, 9, FLOOR_ROW - 1, width=48, height=48, id=70),
        place(Hint, 8, FLOOR_ROW - 1, width=96, height=64, text="{use} Bend down", until=70),
    )
    hint, lock = one(made, Hint), one(made, WheelLock)
    play(made, 3)
    assert made.stage.hint == hint.id
    play(made, 3, USE)
    assert lock.worker and made.stage.hint == lock.id and "{fire}" in lock.text
    play(made, 3, DOWN)
    play(made, 3)
    assert made.stage.hint == hint.id
    lock.stopped = WHEELS
    play(made, 2)
    assert not made.stage.hint
