"""The pumping station: steam, wheels, technicians, the crane, the searchlight, bars, the hose, the lever and who comes for it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from game.actors.alarm_panel import AlarmPanel
from game.actors.bar_door import BarDoor
from game.actors.bond import Bond
from game.actors.bond_moves.body import Move
from game.actors.bullet import PPK_SPEED, Bullet, fire
from game.actors.checkpoint import Checkpoint
from game.actors.crane_cord import CraneCord
from game.actors.crane_trolley import CraneTrolley
from game.actors.enemy import Mood
from game.actors.glass_pane import GlassPane
from game.actors.guard import Guard
from game.actors.hint import Hint
from game.actors.launch_lever import LaunchLever
from game.actors.light_pool import LightPool
from game.actors.officer import Officer
from game.actors.pressure_board import PressureBoard
from game.actors.shadow import Shadow
from game.actors.shift_guard import ShiftGuard, Task
from game.actors.spanner import Spanner
from game.actors.steam_bank import SteamBank
from game.actors.steam_cycle import CYCLE_TICKS, Breath
from game.actors.steam_hose import SteamHose
from game.actors.steam_jet import SteamJet
from game.actors.steam_lift import SteamLift
from game.actors.technician import Errand, Technician
from game.actors.tower_lamp import TowerLamp
from game.actors.valve_wheel import LETTERS, ValveWheel, valves_open
from game.actors.waiting_capsule import WaitingCapsule
from game.actors.wave_post import WavePost
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.events import Event
from game.core.stage import Outcome
from game.core.units import SUBPIXELS, TILE
from game.core.world import World
from game.levels.pumping_station import WAVES, PumpingStation
from tests.core.ascii_world import Place, kinds, one, place, play, play_until, world

HALL = "\n".join(["." * 38] * 20 + ["#" * 38])
FLOOR = 19
"""The row of the hall in which feet stand on its floor."""


def hall(*places: Place, at: int = 2, drawing: str = HALL, difficulty: Difficulty = Difficulty.AGENT) -> World:
    return world(
        drawing,
        place(Bond, at, FLOOR),
        *places,
        difficulty=difficulty,
        stage=lambda of: PumpingStation(of, of.take_id(), 0, 0, clock_ticks=6000),
    )


def wheels(column: int = 4) -> list[Place]:
    """Б, А, В in a row, four tiles apart, in their order at Agent."""
    letters = ((LETTERS[1], 1, 3), (LETTERS[0], 2, 1), (LETTERS[2], 3, 2))
    return [
        place(ValveWheel, column + 4 * number, FLOOR, letter=letter, step=step, step_double_o=double_o)
        for number, (letter, step, double_o) in enumerate(letters)
    ]


def open_valves(of: World, count: int) -> None:
    for wheel in sorted(of.all(ValveWheel), key=ValveWheel.turn)[:count]:
        wheel.is_open = True


def bond(of: World) -> Bond:
    return one(of, Bond)


def put(of: World, column: int, feet_row: int = FLOOR) -> None:
    """Stand Bond on a tile."""
    body = bond(of)
    body.x, body.y = column * TILE + 1, (feet_row + 1) * TILE - body.height


def ticks_until(of: World, done: Callable[[], bool], limit: int = 600) -> int:
    for tick in range(limit):
        if done():
            return tick
        of.step(0)
    raise AssertionError("never")


# Steam


@pytest.mark.parametrize(
    ("difficulty", "tell", "blow"), [(Difficulty.RECRUIT, 36, 36), (Difficulty.AGENT, 24, 48), (Difficulty.DOUBLE_O, 20, 60)]
)
def test_a_jet_tells_blows_and_rests_once_in_four_strokes(difficulty: Difficulty, tell: int, blow: int) -> None:
    of = hall(place(SteamJet, 20, 10), difficulty=difficulty)
    jet = one(of, SteamJet)
    play(of, CYCLE_TICKS)
    breaths = []
    for _ in range(CYCLE_TICKS):
        breaths.append(jet.breath())
        of.step(0)
    assert breaths == [Breath.TELL] * tell + [Breath.BLOW] * blow + [Breath.REST] * (CYCLE_TICKS - tell - blow)


@pytest.mark.parametrize("group", range(4))
def test_each_group_comes_a_stroke_later(group: int) -> None:
    of = hall(place(SteamJet, 20, 10, group=group))
    jet = one(of, SteamJet)
    play(of, CYCLE_TICKS)
    assert ticks_until(of, lambda: jet.breath() == Breath.TELL) == 60 * group


def test_a_jet_lives_while_the_count_of_valves_is_in_its_range() -> None:
    of = hall(place(SteamJet, 20, 10, alive_from=1, alive_to=1), *wheels())
    jet = one(of, SteamJet)
    for count, lives in ((0, False), (1, True), (2, False)):
        open_valves(of, count)
        play(of, CYCLE_TICKS)
        assert (jet.breath() != Breath.DEAD) == lives


@pytest.mark.parametrize("late", [1, 30, 60, 130])
def test_steam_that_comes_in_the_middle_of_a_cycle_begins_with_a_tell(late: int) -> None:
    of = hall(place(SteamJet, 20, 10, alive_from=1), *wheels())
    jet = one(of, SteamJet)
    play(of, CYCLE_TICKS + late)
    open_valves(of, 1)
    seen = []
    for _ in range(2 * CYCLE_TICKS):
        of.step(0)
        if not seen or seen[-1] != jet.breath():
            seen.append(jet.breath())
    assert seen[:3] == [Breath.DEAD, Breath.TELL, Breath.BLOW]


@pytest.mark.parametrize(
    ("aim", "column", "row"), [("down", 10, FLOOR - 3), ("up", 10, FLOOR + 1), ("right", 8, FLOOR), ("left", 12, FLOOR)]
)
def test_a_jet_burns_once_where_it_reaches_and_only_while_it_blows(aim: str, column: int, row: int) -> None:
    of = hall(place(SteamJet, column, row, aim=aim), at=10)
    health = bond(of).health
    play(of, CYCLE_TICKS)
    jet = one(of, SteamJet)
    assert bond(of).health == health - 1
    put(of, 30)
    play(of, CYCLE_TICKS)
    put(of, 10)
    play_until(of, lambda: jet.breath() == Breath.TELL)
    lost = bond(of).health
    play(of, jet.tell_ticks() - 1)
    assert bond(of).health == lost


def test_steam_pushes_to_the_nearer_side() -> None:
    for dx in (-6, 6):
        of = hall(place(SteamJet, 10, FLOOR - 3))
        put(of, 10)
        bond(of).x += dx
        before = bond(of).x
        play_until(of, lambda: bond(of).state == Move.HURT)  # noqa: B023 (called at once)
        play(of, 20)
        assert (bond(of).x - before) * dx > 0


def test_a_jet_hides_and_deafens_while_it_blows() -> None:
    of = hall(place(SteamJet, 10, FLOOR - 3), place(Guard, 14, FLOOR, turns=False, faces="right"), at=7)
    jet, guard = one(of, SteamJet), one(of, Guard)
    eyes, across = (14 * TILE, FLOOR * TILE), (7 * TILE, FLOOR * TILE)
    for blows in (True, False):
        play_until(of, lambda: jet.is_blowing() == blows)  # noqa: B023 (called at once)
        assert of.is_veiled(*eyes, *across) == blows
        of.make_noise(*across, 140, "step")
        assert (guard.mood == Mood.PATROL) == blows
    play_until(of, jet.is_blowing)
    guard.become(Mood.PATROL)
    of.make_noise(*across, 140)
    assert guard.mood == Mood.SUSPICIOUS


def test_steam_stops_looks_but_not_rounds() -> None:
    of = hall(place(SteamBank, 8, FLOOR, width=64, height=64, alive_from=0), place(Guard, 14, FLOOR, turns=False), at=6)
    guard = one(of, Guard)
    play(of, 60)
    assert guard.mood == Mood.PATROL and not guard.detection
    play(of, 2, b.RIGHT | b.FIRE)
    happened = play(of, 30)
    assert "ActorHurt" in kinds(happened)


# Lifts


def test_a_steam_lift_throws_its_rider_up_holds_and_sinks() -> None:
    of = hall(place(SteamLift, 9, FLOOR, rise_tiles=12, alive_from=0), at=10)
    lift = one(of, SteamLift)
    put(of, 10, FLOOR - 1)
    start, top = lift.y, lift.y
    for _ in range(CYCLE_TICKS):
        of.step(0)
        assert bond(of).feet == lift.y
        top = min(top, lift.y)
    assert start - top == 12 * TILE
    assert lift.y == start


def test_without_steam_the_lift_is_a_plate() -> None:
    of = hall(place(SteamLift, 9, FLOOR, alive_from=1), *wheels())
    lift = one(of, SteamLift)
    start = lift.y
    play(of, 2 * CYCLE_TICKS)
    assert lift.y == start


def test_a_jump_off_the_rising_plate_goes_two_tiles_higher() -> None:
    heights = []
    for ticks in (30, 200):
        of = hall(place(SteamLift, 9, FLOOR, rise_tiles=6, alive_from=0), at=10)
        lift = one(of, SteamLift)
        put(of, 10, FLOOR - 1)
        play(of, CYCLE_TICKS)
        play_until(of, lambda: lift.hold > 0) if ticks == 30 else play(of, ticks)  # noqa: B023 (called at once)
        feet = bond(of).feet
        highest = feet
        for _ in range(40):
            of.step(b.JUMP)
            highest = min(highest, bond(of).feet)
        heights.append(feet - highest)
    thrown, plain = heights
    assert 1.5 * TILE <= thrown - plain <= 2.5 * TILE


# Wheels and the board


def turn(of: World, wheel: ValveWheel) -> list[Event]:
    put(of, wheel.x // TILE)
    play(of, 4)
    return play(of, 2, b.USE) + play(of, 70)


def test_wheels_open_in_their_order_in_sixty_ticks() -> None:
    of = hall(*wheels())
    for number, wheel in enumerate(of.all(ValveWheel), 1):
        put(of, wheel.x // TILE)
        play(of, 4)
        play(of, 2, b.USE)
        play(of, 50)
        assert not wheel.is_open and wheel.pose()[0].startswith("turning_")
        assert "WheelOpened" in kinds(play(of, 20))
        assert wheel.is_open and valves_open(of) == number
    assert of.stage.score == 1500


def test_out_of_order_a_wheel_kicks_and_costs_no_pip() -> None:
    of = hall(*wheels(), place(Guard, 20, FLOOR, turns=False, faces="right"))
    health = bond(of).health
    last = of.all(ValveWheel)[2]
    happened = turn(of, last)
    assert {"WheelKicked", "NoiseMade"} <= kinds(happened)
    assert not last.is_open and bond(of).health == health
    assert one(of, Guard).mood == Mood.SUSPICIOUS
    assert isinstance(of.stage, PumpingStation) and of.stage.has_kicked


def test_at_double_o_the_order_is_another() -> None:
    of = hall(*wheels(), difficulty=Difficulty.DOUBLE_O)
    first, second, third = of.all(ValveWheel)
    for wheel, opens in ((first, False), (second, True), (third, True), (first, True)):
        turn(of, wheel)
        play(of, 60)
        assert wheel.is_open == opens
    assert isinstance(of.stage, PumpingStation) and of.stage.order() == "А-В-Б"


def test_a_blow_breaks_the_turning_off() -> None:
    of = hall(*wheels())
    wheel = of.all(ValveWheel)[0]
    put(of, wheel.x // TILE)
    play(of, 4)
    play(of, 2, b.USE)
    play(of, 40)
    bond(of).hurt(1, 0)
    play(of, 60)
    assert not wheel.is_open and not wheel.turned


def test_the_board_is_read_on_the_screen_and_shows_what_is_open() -> None:
    of = hall(*wheels(), place(PressureBoard, 34, 13, width=64, height=48))
    board = one(of, PressureBoard)
    assert isinstance(of.stage, PumpingStation)
    play(of, 20)
    assert not board.is_read and of.stage.objective == "Find the order of the valves" and of.stage.objective_id == board.id
    put(of, 30)
    assert "BoardRead" in kinds(play(of, 20))
    assert of.stage.objective == "Valves Б-А-В: open Б"
    open_valves(of, 2)
    play(of, 20)
    assert board.pose() == ("board_bav", 2) and of.stage.objective == "Valves Б-А-В: open В"


# Technicians


def test_a_technician_gasps_runs_to_the_panel_and_presses() -> None:
    of = hall(place(Technician, 10, FLOOR, turns=False), place(AlarmPanel, 34, FLOOR), at=6)
    technician = one(of, Technician)
    happened = play_until(of, lambda: technician.mood == Mood.ERRAND)
    bond(of).x = 0
    tasks = []
    for _ in range(400):
        of.step(0)
        happened += of.events
        if not tasks or tasks[-1] != technician.task:
            tasks.append(technician.task)
    assert tasks[:4] == [Errand.GASP, Errand.RUN, Errand.PRESS, Errand.COWER]
    assert "TechnicianGasped" in kinds(happened) and of.stage.alarm == 1


def test_without_a_panel_he_cowers_and_comes_round_again() -> None:
    of = hall(place(Technician, 10, FLOOR, turns=False), at=6)
    technician = one(of, Technician)
    play_until(of, technician.is_cowering)
    bond(of).x = 0
    assert 200 < ticks_until(of, lambda: not technician.is_cowering()) <= 240


def test_a_raised_pistol_or_a_near_round_makes_him_cower() -> None:
    of = hall(place(Technician, 14, FLOOR, turns=False, faces="right"), place(AlarmPanel, 34, FLOOR), at=10)
    technician = one(of, Technician)
    play(of, 2, b.FIRE | b.UP)
    play(of, 4)
    assert technician.is_cowering() and of.stage.alarm == 0
    of = hall(place(Technician, 20, FLOOR, turns=False, faces="right"), place(AlarmPanel, 34, FLOOR), at=6)
    technician = one(of, Technician)
    bond(of).y -= 45
    play(of, 2, b.FIRE)
    play_until(of, technician.is_cowering, limit=60)


def test_his_points_are_his_own() -> None:
    of = hall(place(Technician, 10, FLOOR, turns=False), at=2)
    one(of, Technician).knock_out()
    assert (of.stage.score, of.stage.stuns) == (200, 1)
    of = hall(place(Technician, 10, FLOOR, turns=False), at=2)
    one(of, Technician).hurt(1, 0)
    assert (of.stage.score, of.stage.kills) == (0, 1)
    of.stage.gain(700, 0, 0)
    of.stage.gain(-500, 0, 0)
    assert of.stage.score == 200


def test_at_a_console_he_works() -> None:
    of = hall(place(Technician, 20, FLOOR, patrol_right=4, turn_ticks=180))
    play(of, 20)
    assert one(of, Technician).pose()[0] == "work"


# The crane


def crane(**members: object) -> list[Place]:
    return [place(CraneTrolley, 4, 10, id=50, span_tiles=10, alive_from=0, **members), place(CraneCord, 2, FLOOR, trolley=50)]


def test_the_trolley_carries_its_rider_over_and_back() -> None:
    of = hall(*crane())
    trolley = one(of, CraneTrolley)
    put(of, 5, 9)
    happened = play_until(of, lambda: trolley.x == 14 * TILE)
    assert "LiftRang" in kinds(happened) and "NoiseMade" not in kinds(happened)
    assert bond(of).feet == trolley.y
    assert ticks_until(of, lambda: trolley.is_rolling) >= 100
    play_until(of, lambda: trolley.x == 4 * TILE)
    assert bond(of).feet == trolley.y


def test_a_cord_sends_it_away_empty_and_it_is_heard() -> None:
    of = hall(*crane(), place(Guard, 16, FLOOR - 4, turns=False, faces="right"))
    trolley = one(of, CraneTrolley)
    happened = play(of, 2, b.USE) + play(of, 200)
    assert {"CordPulled", "LiftRang", "NoiseMade"} <= kinds(happened)
    assert trolley.x == 14 * TILE
    assert one(of, Guard).mood == Mood.SUSPICIOUS


def test_without_steam_it_hangs_still() -> None:
    of = hall(place(CraneTrolley, 4, 10, alive_from=2), *wheels())
    put(of, 5, 9)
    play(of, 100)
    assert one(of, CraneTrolley).x == 4 * TILE and one(of, CraneTrolley).pose()[0] == "dead"


# The searchlight


def tower(*more: Place, at: int = 2) -> World:
    return hall(
        place(TowerLamp, 26, 8, keeper=60, min_tile=4, max_tile=20, ground_row=FLOOR + 1),
        place(Guard, 32, 8, id=60, turns=False, faces="right"),
        *more,
        at=at,
        drawing="\n".join(["." * 38] * 9 + ["." * 28 + "#" * 10] + ["." * 38] * 10 + ["#" * 38]),
    )


def test_the_pool_goes_to_and_fro() -> None:
    of = tower()
    lamp = one(of, TowerLamp)
    middles = []
    for _ in range(420):
        middles.append(sum(lamp.pool()) // 2)
        of.step(0)
    assert min(middles) == 4 * TILE and max(middles) == 20 * TILE
    assert max(abs(one - other) for one, other in pairwise(middles)) <= 2


def test_who_stays_in_the_pool_is_fired_at_after_a_tell() -> None:
    of = tower(at=12)
    lamp = one(of, TowerLamp)
    happened = play_until(of, lambda: lamp.has_caught)
    assert "LampCaught" in kinds(happened) and of.stage.alarm == 1
    assert ticks_until(of, lambda: "ShotFired" in kinds(of.events)) >= 20


def test_it_is_dark_when_shot_or_when_its_keeper_is_out() -> None:
    for put_out in (lambda of: one(of, TowerLamp).hurt(1, 0), lambda of: one(of, Guard).knock_out()):
        of = tower(at=12)
        put_out(of)
        play(of, 420)
        assert not one(of, TowerLamp).is_on and of.stage.alarm == 0


def test_a_lantern_lifts_the_dark_around_its_bearer() -> None:
    of = hall(
        place(Shadow, 0, FLOOR, width=38 * TILE, height=64),
        place(Guard, 20, FLOOR, id=70, turns=False, faces="right"),
        place(LightPool, 2, FLOOR, width=128, height=64, bearer=70),
    )
    pool = one(of, LightPool)
    guard = one(of, Guard)
    for x, is_lit in ((guard.centre_x - 60, True), (guard.centre_x + 60, True), (guard.centre_x - 80, False)):
        assert pool.contains(x, FLOOR * TILE) == is_lit


# The bay


def bay(*more: Place, difficulty: Difficulty = Difficulty.AGENT, alarm: int = 1) -> World:
    of = hall(
        place(LaunchLever, 18, FLOOR, id=77),
        place(WaitingCapsule, 30, FLOOR),
        place(WavePost, 1, FLOOR, side="left"),
        *wheels(4),
        *more,
        at=18,
        difficulty=difficulty,
    )
    open_valves(of, 3)
    of.stage.alarm = alarm
    return of


def test_without_pressure_the_lever_only_clicks() -> None:
    of = bay()
    for wheel in of.all(ValveWheel):
        wheel.is_open = False
    assert "LeverClicked" in kinds(play(of, 2, b.USE) + play(of, 10))
    assert not one(of, LaunchLever).is_down


@pytest.mark.parametrize(
    ("difficulty", "ticks"), [(Difficulty.RECRUIT, 420), (Difficulty.AGENT, 600), (Difficulty.DOUBLE_O, 600)]
)
def test_the_lever_stays_down_and_the_needle_fills(difficulty: Difficulty, ticks: int) -> None:
    of = bay(difficulty=difficulty, alarm=0)
    lever = one(of, LaunchLever)
    lever.use(bond(of))
    for guard in of.all(WavePost):
        guard.remove()
    assert ticks_until(of, lever.is_full, 700) == ticks


def test_the_levers_hint_is_silent_while_it_is_down() -> None:
    of = bay(place(Hint, 16, FLOOR, width=96, height=48, text="{use} the lever", until=77), alarm=0)
    lever, hint = one(of, LaunchLever), one(of, Hint)
    play(of, 2)
    assert of.stage.hint == hint.id
    lever.use(bond(of))
    play(of, 2)
    assert not of.stage.hint
    lever.is_down = False
    play(of, 2)
    assert of.stage.hint == hint.id


def test_thrown_up_the_needle_falls_to_its_third() -> None:
    of = bay(alarm=0)
    lever = one(of, LaunchLever)
    lever.use(bond(of))
    lever.needle = 250
    play_until(of, lambda: lever.was_thrown or lever.pull_up() is not None)
    assert not lever.is_down
    play(of, 200)
    assert lever.needle == 200
    lever.use(bond(of))
    assert lever.is_down


def test_a_guard_at_the_lever_throws_it_up_unless_the_spanner_jams_it() -> None:
    for jammed in (False, True):
        of = bay(place(Spanner, 4, FLOOR))
        one(of, Spanner).is_taken = jammed
        lever = one(of, LaunchLever)
        lever.use(bond(of))
        put(of, 36)
        one(of, WavePost).send(1)
        play(of, 420)
        assert lever.was_thrown != jammed
        assert lever.is_jammed == jammed


def test_waves_come_as_the_needle_climbs_and_once() -> None:
    of = bay(
        place(WavePost, 3, FLOOR, side="upper_left"),
        place(WavePost, 5, FLOOR, side="right"),
        place(WavePost, 7, FLOOR, side="upper_right"),
    )
    lever = one(of, LaunchLever)
    lever.use(bond(of))
    seen: dict[int, ShiftGuard] = {}
    counts = []
    for _ in range(600):
        bond(of).health = 5
        lever.is_down = True
        of.step(0)
        seen.update((guard.id, guard) for guard in of.all(ShiftGuard))
        counts.append(len(seen))
    assert len(seen) == 7 and sum(guard.is_officer for guard in seen.values()) == 1
    assert counts[58] == 0 and counts[170] == 2 and counts[290] == 3 and counts[410] == 5
    assert isinstance(of.stage, PumpingStation) and of.stage.waves == len(WAVES)


def test_nobody_alarmed_means_a_routine_look() -> None:
    of = bay(alarm=0)
    one(of, LaunchLever).use(bond(of))
    put(of, 36)
    seen = set()
    for _ in range(600):
        of.step(0)
        seen |= {guard.id for guard in of.all(ShiftGuard)}
    assert len(seen) <= 2


def test_a_guard_comes_down_a_ladder() -> None:
    drawing = "\n".join(["." * 38] * 8 + ["." * 10 + "T" + "=" * 6 + "." * 21] + ["." * 10 + "H" + "." * 27] * 11 + ["#" * 38])
    of = hall(place(WavePost, 14, 7, side="left"), place(LaunchLever, 20, FLOOR), *wheels(30), drawing=drawing, at=30)
    one(of, WavePost).send(1)
    play(of, 3)
    guard = one(of, ShiftGuard)
    assert guard.task == Task.LADDER
    play_until(of, lambda: guard.task == Task.CLIMB)
    assert guard.pose()[0] == "climb"
    play_until(of, lambda: guard.grounded and guard.task == Task.NONE, limit=200)
    assert guard.feet == (FLOOR + 1) * TILE


def test_after_a_death_the_waves_begin_anew_from_the_third() -> None:
    of = bay(place(Checkpoint, 30, FLOOR))
    lever = one(of, LaunchLever)
    lever.use(bond(of))
    lever.needle = 350
    assert isinstance(of.stage, PumpingStation)
    of.stage.waves = 3
    bond(of).health = 1
    bond(of).hurt(1, 0)
    play_until(of, lambda: of.stage.respawn_timer == 0 and bond(of).health == 5)
    assert lever.needle == 200 and not lever.is_down and of.stage.waves == 2 and of.stage.failures == 1
    assert not of.all(ShiftGuard)


def test_a_barred_door_holds_and_is_broken_open() -> None:
    drawing = "\n".join(["." * 38] * 17 + ["." * 38] * 3 + ["#" * 38])
    of = hall(place(BarDoor, 20, FLOOR, holds_ticks=120), drawing=drawing, at=18)
    door = one(of, BarDoor)
    play(of, 2, b.USE)
    play(of, 30)
    assert door.is_barred and door.is_wall
    guard = of.spawn(Guard, 21 * TILE + 4, (FLOOR + 1) * TILE - 42)
    play(of, 2)
    happened = play_until(of, lambda: door.is_broken, limit=130)
    assert {"DoorHammered", "DoorBroken"} <= kinds(happened)
    assert door.is_open and guard.mood in (Mood.SEARCH, Mood.ALERT)
    assert not door.can_use(bond(of))


def test_no_bar_is_laid_on_a_round_that_was_fired_in_the_doorway_in_this_very_tick() -> None:
    of = hall(place(BarDoor, 20, FLOOR), at=18)
    door = one(of, BarDoor)
    door.open()
    assert door.can_use(bond(of))
    fire(of, bond(of), door.centre_x, door.centre_y, 1, 0, PPK_SPEED, 0)
    assert not door.can_use(bond(of))


def test_no_door_falls_shut_on_a_round_when_the_player_comes_back() -> None:
    of = hall(place(BarDoor, 20, FLOOR), at=10)
    door = one(of, BarDoor)
    door.open()
    fire(of, bond(of), door.x + 2, door.centre_y, 1, 0, SUBPIXELS, 0)
    play(of, 3)
    assert door.overlaps(one(of, Bullet))
    of.stage.respawn()
    play(of, 3)
    assert door.is_wall and not of.all(Bullet)


def test_no_door_falls_shut_on_who_lies_there_when_the_player_comes_back() -> None:
    of = hall(place(BarDoor, 20, FLOOR), at=10)
    door = one(of, BarDoor)
    door.open()
    guard = of.spawn(Guard, door.x - 4, door.feet - 42)
    play(of, 2)
    guard.become(Mood.DEAD)
    play(of, 2)
    assert door.overlaps(guard)
    of.stage.respawn()
    assert not door.is_wall


def test_a_barred_door_waits_for_somebody_to_hammer() -> None:
    of = hall(place(BarDoor, 20, FLOOR, holds_ticks=60), at=18)
    play(of, 2, b.USE)
    play(of, 200)
    assert one(of, BarDoor).is_barred


def test_the_hose_stuns_and_pushes_three_times() -> None:
    of = hall(place(SteamHose, 10, FLOOR), place(Guard, 11, FLOOR, turns=False, faces="right"), at=10)
    hose, guard = one(of, SteamHose), one(of, Guard)
    bond(of).facing = 1
    before = guard.x
    hose.use(bond(of))
    play(of, 30)
    assert guard.mood == Mood.STUNNED
    assert abs(guard.x - before - 4 * TILE) <= 12
    assert 0 < ticks_until(of, lambda: guard.mood != Mood.STUNNED) <= 60
    for _ in range(2):
        assert hose.can_use(bond(of))
        hose.use(bond(of))
        play(of, 40)
    assert not hose.can_use(bond(of)) and hose.pose()[0] == "empty"


def test_the_capsule_knocks_until_there_is_pressure_and_then_wins() -> None:
    of = bay(alarm=0)
    capsule, lever = one(of, WaitingCapsule), one(of, LaunchLever)
    put(of, 32)
    play(of, 4)
    assert "CapsuleKnocked" in kinds(play(of, 2, b.USE) + play(of, 40))
    play(of, 80)
    lever.needle = lever.full()
    assert "HatchShut" in kinds(play(of, 2, b.USE) + play(of, 40))
    assert capsule.is_boarded and of.stage.outcome == Outcome.WON


def test_at_the_shift_change_four_come_and_the_alarm_rises() -> None:
    of = bay(place(WavePost, 3, FLOOR, side="west"), place(WavePost, 5, FLOOR, side="east"), alarm=0)
    of.stage.clock = 2
    happened = play(of, 120)
    assert "ShiftChanged" in kinds(happened) and of.stage.alarm == 1 and not of.stage.outcome
    assert len(of.all(ShiftGuard)) == 4


def test_glass_breaks_by_a_round_or_a_leap_and_is_looked_through() -> None:
    for act in (b.FIRE, b.RIGHT | b.JUMP):
        of = hall(place(GlassPane, 12, FLOOR, height=80), place(Guard, 16, FLOOR, turns=False, faces="right"), at=6)
        pane, guard = one(of, GlassPane), one(of, Guard)
        assert of.can_see(guard.centre_x, guard.y + 8, bond(of).centre_x, bond(of).y + 8)
        play(of, 60, b.RIGHT)
        assert bond(of).x + bond(of).width == pane.x and not pane.is_open
        put(of, 8)
        play(of, 2, act)
        happened = play(of, 30, act & ~b.FIRE)
        assert pane.is_open and pane.pose()[0] == "broken" and "GlassBroken" in kinds(happened)
        assert guard.mood == Mood.SUSPICIOUS


def test_officers_still_find_their_panel() -> None:
    of = hall(place(Officer, 12, FLOOR, turns=False), place(AlarmPanel, 34, FLOOR), at=8)
    officer = one(of, Officer)
    play_until(of, lambda: officer.mood == Mood.ERRAND)
    bond(of).x = 0
    play(of, 400)
    assert of.stage.alarm == 1
