"""The pipe: the capsule's one button, what stands in its way, the hunter, the brake."""

from __future__ import annotations

import pytest

from game.actors.booster_station import BoosterStation
from game.actors.border_ring import BorderRing
from game.actors.bore_fan import BoreFan
from game.actors.brake_vent import BrakeVent
from game.actors.buffer_zone import BufferZone
from game.actors.capsule import CEILING, FLOOR, INVINCIBLE_TICKS, WINCH_TICKS, Capsule, Ride
from game.actors.falling_plate import FallingPlate
from game.actors.fire_leak import FireLeak
from game.actors.forest_soldier import ForestSoldier
from game.actors.fork_sign import ForkSign
from game.actors.hatch_song import HatchSong
from game.actors.hunter_pig import Chase, HunterPig
from game.actors.line_valve import LineValve
from game.actors.open_sky import OpenSky
from game.actors.pilot_lamp import POINTS, PilotLamp
from game.actors.pump_piston import PumpPiston
from game.actors.pump_stop import PumpStop
from game.actors.search_lamp import SearchLamp
from game.actors.solenoid import Solenoid
from game.actors.speed_zone import SpeedZone
from game.actors.water_slug import WaterSlug
from game.actors.weld_ring import WeldRing
from game.core import assists, events
from game.core.buttons import DOWN, FIRE, JUMP, LEFT, RIGHT, UP
from game.core.entity import Difficulty
from game.core.stage import Outcome
from game.core.units import px
from game.core.world import World
from game.levels.pipeline_run import PARKED_POINTS, Pig
from tests.core.ascii_world import Place, kinds, one, place, play, play_until, world

BORE = 8
FLOOR_ROW = BORE + 1
"""The pipe's floor is this row of the drawings; the capsule stands in the row above."""


def pipe(length: int = 120, *, gap: range = range(0), sky: range = range(0)) -> str:
    """A straight pipe: without floor in `gap`, without ceiling in `sky` (columns)."""
    ceiling = "".join("." if column in sky else "#" for column in range(length))
    floor = "".join("." if column in gap else "#" for column in range(length))
    return "\n".join([ceiling, *["." * length] * BORE, floor, *["." * length] * 8])


def ride(
    drawing: str,
    *places: Place,
    speed: int = px(5),
    at: int = 2,
    difficulty: Difficulty = Difficulty.AGENT,
    coasts: bool = False,
    is_last: bool = False,
) -> World:
    """A world with a capsule in the pipe, in a flow of that speed; it is the last of the map's objects or the first."""
    length = len(drawing.split("\n", maxsplit=1)[0])
    flow = place(SpeedZone, 0, FLOOR_ROW + 8, width=length * 16, height=18 * 16, speed=speed, coasts=coasts)
    capsule = place(Capsule, at, FLOOR_ROW - 1)
    objects = (flow, *places, capsule) if is_last else (capsule, flow, *places)
    made = world(
        drawing,
        *objects,
        difficulty=difficulty,
        stage=lambda w: Pig(w, w.take_id(), 0, 0, clock_ticks=6000),
    )
    one(made, Capsule).vx = speed
    return made


def on_floor(cls: type, column: int, **members: object) -> Place:
    return place(cls, column, FLOOR_ROW - 1, **members)


def on_ceiling(cls: type, column: int, **members: object) -> Place:
    """Hung from the ceiling: the lowest row of its box is so many tiles down."""
    rows = (cls.HEIGHT + 15) // 16  # type: ignore[attr-defined]
    return place(cls, column, rows, **members)


def press(of: World, ticks: int, then: int = 40) -> list[events.Event]:
    return play(of, ticks, JUMP) + play(of, then)


# The one button


@pytest.mark.parametrize("held", [1, 4, 7])
def test_a_short_press_hops_over_a_ring_and_comes_back(held: int) -> None:
    made = ride(pipe())
    capsule = one(made, Capsule)
    floor = capsule.feet
    heights = []
    for tick in range(60):
        made.step(JUMP if tick < held else 0)
        heights.append(floor - capsule.feet)
        if tick and capsule.state == Ride.ATTACHED:
            break
    assert 20 <= max(heights) <= 34
    assert sum(height >= 10 for height in heights) * 5 >= 16 + 36, "no room for a ring under the hop"
    assert capsule.side == FLOOR and 18 <= len(heights) <= 28


def test_a_long_press_turns_gravity_over() -> None:
    made = ride(pipe())
    capsule = one(made, Capsule)
    happened = press(made, 10, 0)
    happened += play_until(made, lambda: capsule.state == Ride.ATTACHED, limit=30)
    assert capsule.side == CEILING and capsule.y == 16
    assert {"GravityFlipped", "Landed"} <= kinds(happened)
    press(made, 10)
    assert capsule.side == FLOOR and capsule.feet == FLOOR_ROW * 16


def test_each_wall_has_its_own_rumble() -> None:
    made = ride(pipe())
    capsule = one(made, Capsule)
    assert capsule.hum() == "capsule_slow"
    press(made, 12)
    assert capsule.side == CEILING and capsule.hum() == "capsule_slow_up"
    assert {"capsule_slow", "capsule_slow_up"} <= set(Capsule.HUMS)


def test_a_second_press_in_a_flip_turns_back_once() -> None:
    made = ride(pipe())
    capsule = one(made, Capsule)
    play(made, 10, JUMP)
    play(made, 3)
    play(made, 2, JUMP)
    play(made, 1)
    assert capsule.state == Ride.CROSSING and capsule.side == FLOOR
    play(made, 2, JUMP)
    assert capsule.side == FLOOR, "twice in a flight"
    play_until(made, lambda: capsule.state == Ride.ATTACHED, limit=60)
    assert capsule.feet == FLOOR_ROW * 16


def test_a_press_just_before_the_wall_is_remembered() -> None:
    made = ride(pipe())
    capsule = one(made, Capsule)
    play(made, 1, JUMP)
    play_until(made, lambda: capsule.vy > 0 and FLOOR_ROW * 16 - capsule.feet < 12, limit=40)
    play(made, 1, JUMP)
    play_until(made, lambda: capsule.state == Ride.LEAVING, limit=8)


def test_recruits_hop_by_a_press_and_flip_by_a_second() -> None:
    made = ride(pipe(), difficulty=Difficulty.RECRUIT)
    capsule = one(made, Capsule)
    press(made, 12, 30)
    assert capsule.side == FLOOR and capsule.health == capsule.max_health() == 7
    play(made, 6, JUMP)
    play(made, 2)
    press(made, 2, 40)
    assert capsule.side == CEILING


@pytest.mark.parametrize("late", [2, 8])
def test_a_press_counts_for_three_ticks_after_a_walls_edge(late: int) -> None:
    made = ride(pipe(gap=range(20, 30)))
    capsule = one(made, Capsule)
    play_until(made, lambda: capsule.state == Ride.HOPPING, limit=90)
    play(made, late - 1)
    play(made, 1, JUMP)
    assert (capsule.state == Ride.LEAVING) is (late <= 3)


BENDS = """
    ##############################################################
    ##############################################################
    ########################p.......d#############################
    #######################p.........d############################
    ..............................................................
    ..............................................................
    ..............................................................
    ..............................................................
    ..........................<<##>>..............................
    ........................<<######>>............................
    ##############################################################
    ##############################################################
"""


@pytest.mark.parametrize("side", [FLOOR, CEILING])
def test_it_follows_bends_on_either_wall(side: int) -> None:
    made = world(BENDS, place(Capsule, 10, 9), stage=lambda w: Pig(w, w.take_id(), 0, 0))
    capsule = one(made, Capsule)
    if side == CEILING:
        press(made, 10, 30)
    assert capsule.side == side and capsule.state == Ride.ATTACHED and capsule.x < 22 * 16
    heights = set()
    while capsule.x < 40 * 16:
        made.step(0)
        grid, x = made.grid, capsule.centre_x
        wall = grid.ground_below(x, capsule.centre_y, 99) if side == FLOOR else grid.ceiling_above(x, capsule.centre_y, 99)
        assert capsule.state == Ride.ATTACHED and wall == (capsule.feet if side == FLOOR else capsule.y)
        heights.add(wall)
    assert len(heights) > 10, "the way was level"


# What stands in the way


def test_a_ring_costs_a_pip_and_speed_but_never_the_wall() -> None:
    made = ride(pipe(), on_floor(WeldRing, 12))
    capsule = one(made, Capsule)
    play_until(made, lambda: capsule.health < 5, limit=60)
    assert capsule.health == 4 and capsule.vx <= px(3.5) and capsule.side == FLOOR
    play(made, 30)
    assert capsule.health == 4 and capsule.x > 12 * 16


def test_a_ring_of_rubber_does_no_harm() -> None:
    made = ride(pipe(), on_floor(WeldRing, 12, is_rubber=True))
    assert "RingBumped" in kinds(play(made, 60))
    assert one(made, Capsule).health == 5


def test_a_hop_clears_a_ring_and_the_ceiling_does_too() -> None:
    for buttons, ticks in ((JUMP, 2), (JUMP, 10)):
        made = ride(pipe(), on_floor(WeldRing, 12))
        capsule = one(made, Capsule)
        play_until(made, lambda c=capsule: c.x + c.width > 12 * 16 - 40, limit=60)
        play(made, ticks, buttons)
        play(made, 40)
        assert capsule.health == 5 and capsule.x > 14 * 16


def test_water_takes_speed_only() -> None:
    made = ride(pipe(), place(WaterSlug, 8, FLOOR_ROW - 1, width=128, height=32))
    happened = play(made, 40)
    capsule = one(made, Capsule)
    assert "WaterEntered" in kinds(happened) and capsule.vx < px(4) and capsule.health == 5
    play(made, 120)
    assert capsule.vx == px(5)


def test_sludge_holds_harder_and_longer_than_water() -> None:
    speeds = []
    for is_sludge in (False, True):
        made = ride(pipe(), place(WaterSlug, 8, FLOOR_ROW - 1, width=640, height=32, is_sludge=is_sludge))
        play(made, 80)
        speeds.append(one(made, Capsule).vx)
    assert px(2.4) < speeds[0] < px(2.6) and px(1.5) < speeds[1] < px(1.7)


@pytest.mark.parametrize("is_on_ceiling", [False, True])
@pytest.mark.parametrize(("cls", "event", "change"), [(BoosterStation, "BoosterFired", 1.5), (BrakeVent, "VentBlown", -1.5)])
def test_a_fitting_changes_the_speed_on_either_wall_and_the_flow_takes_it_back(
    cls: type, event: str, change: float, is_on_ceiling: bool
) -> None:
    made = ride(pipe(300), on_floor(cls, 40, change=px(1.5)))
    capsule, fitting = one(made, Capsule), one(made, cls)
    if is_on_ceiling:
        press(made, 10)
    happened = play_until(made, lambda: fitting.working, limit=160)
    assert event in kinds(happened) and (capsule.side == CEILING) is is_on_ceiling and fitting.pose()[0] == "work"
    play(made, fitting.TICKS)
    assert abs(capsule.vx - px(5 + change)) <= px(0.1) and fitting.pose()[0] == "rest"
    play(made, 60)
    assert capsule.vx == px(5)


def test_a_vent_leaves_the_capsule_rolling() -> None:
    made = ride(pipe(300), *(on_floor(BrakeVent, 12 + 6 * n, change=px(3)) for n in range(6)))
    capsule, slowest = one(made, Capsule), px(9)
    for _ in range(200):
        made.step(0)
        slowest = min(slowest, capsule.vx)
    assert px(2.4) <= slowest < px(2.6)


def test_the_brake_is_stronger_than_a_booster() -> None:
    made = ride(pipe(300), on_floor(BoosterStation, 12))
    capsule, booster = one(made, Capsule), one(made, BoosterStation)
    play(made, 1, LEFT)
    play_until(made, lambda: booster.working == 2, limit=60)
    slow = capsule.vx
    assert slow < px(5)
    play(made, 1, RIGHT)
    play(made, 1)
    assert capsule.vx - slow < px(0.2), "what was braked away does not come all at once"


def test_a_ring_of_steel_rings_under_the_hull_and_one_of_rubber_does_not() -> None:
    for is_rubber in (False, True):
        happened = play(ride(pipe(), on_floor(WeldRing, 12, is_rubber=is_rubber)), 60)
        assert ("RingStruck" in kinds(happened)) is not is_rubber and ("RingBumped" in kinds(happened)) is is_rubber


@pytest.mark.parametrize(("cls", "member"), [(FireLeak, "is_burning"), (PumpPiston, "reach")])
def test_what_goes_by_the_beat_hurts_only_while_it_is_out(cls: type, member: str) -> None:
    hurt = set()
    for phase in range(0, 96, 8):
        made = ride(pipe(), on_floor(cls, 12, on="floor", phase_ticks=phase))
        capsule, thing = one(made, Capsule), one(made, cls)
        was_out = False
        while capsule.x < 17 * 16 and capsule.health == 5:
            left, _, right, _ = thing.hitbox()
            was_out = was_out or (bool(getattr(thing, member)()) and left < capsule.x + 40 and capsule.x < right)
            made.step(0)
        was_out = was_out or bool(getattr(thing, member)())
        assert capsule.health == 5 or was_out
        hurt.add(capsule.health < 5)
    assert hurt == {True, False}


def test_a_leak_hisses_before_it_burns() -> None:
    made = ride(pipe(), on_floor(FireLeak, 6), at=60)
    one(made, Capsule).vx = 0
    leak = one(made, FireLeak)
    made.wake(leak)
    hissed = None
    for tick in range(96):
        leak.update()
        if any(isinstance(event, events.LeakHissed) for event in made.events):
            hissed = tick
        made.events = []
        made.tick += 1
        if hissed is not None and leak.is_burning():
            assert tick - hissed in range(20, 26)
            return
    raise AssertionError("it never burnt")


def test_a_valve_opens_by_its_solenoid_and_else_the_hull_bursts_it() -> None:
    for shoots in (True, False):
        made = ride(pipe(), on_floor(Solenoid, 30, valve=77), place(LineValve, 32, FLOOR_ROW - 1, id=77, mode="opens"))
        capsule = one(made, Capsule)
        happened = play(made, 40)
        happened += play(made, 1, FIRE if shoots else 0)
        happened += play(made, 80)
        assert capsule.x > 33 * 16
        assert (capsule.health == 5) is shoots
        assert ("ValveOpened" in kinds(happened)) is shoots
        assert ("ValveBurst" in kinds(happened)) is not shoots


def test_the_first_valve_opens_by_itself() -> None:
    made = ride(pipe(), place(LineValve, 20, FLOOR_ROW - 1, mode="opens_itself"))
    play(made, 80)
    assert one(made, Capsule).health == 5 and one(made, Capsule).x > 21 * 16


def test_a_slanting_shot_reaches_the_other_wall() -> None:
    made = ride(pipe(), on_ceiling(Solenoid, 22, on="ceiling", valve=77), place(LineValve, 40, FLOOR_ROW - 1, id=77))
    capsule = one(made, Capsule)
    play_until(made, lambda: capsule.x + capsule.width > 22 * 16 - 96, limit=90)
    play(made, 1, FIRE | UP)
    play(made, 20)
    assert one(made, Solenoid).is_done


def test_seven_rounds_then_a_reload() -> None:
    made = ride(pipe())
    for _ in range(7):
        play(made, 1, FIRE)
        play(made, 1)
    capsule = one(made, Capsule)
    assert not capsule.rounds and capsule.reload_timer
    play(made, 50)
    assert capsule.rounds == 7


def test_a_fan_hurts_who_flies_and_not_who_keeps_to_a_wall() -> None:
    for flies in (True, False):
        made = ride(pipe(), place(BoreFan, 16, 5, width=0))
        capsule = one(made, Capsule)
        one(made, BoreFan).y = 60
        play_until(made, lambda c=capsule: c.x + c.width > 16 * 16 - 60, limit=90)
        play(made, 10, JUMP if flies else 0)
        play(made, 30)
        assert (capsule.health < 5) is flies


def test_a_gap_is_crossed_by_a_hop_and_else_costs_two_pips_and_the_winch() -> None:
    for hops in (True, False):
        made = ride(pipe(gap=range(20, 25)), speed=px(6))
        capsule = one(made, Capsule)
        play_until(made, lambda c=capsule: c.centre_x > 20 * 16 - 14, limit=90)
        play(made, 5, JUMP if hops else 0)
        happened = play(made, 40)
        if hops:
            assert capsule.health == 5 and capsule.x > 24 * 16
        else:
            assert capsule.health == 3 and capsule.state == Ride.WINCHED
            assert "ActorHurt" in kinds(happened)
            play(made, WINCH_TICKS + 6)
            assert capsule.side == CEILING and capsule.state == Ride.ATTACHED and capsule.y == 16


def test_without_a_ceiling_the_winch_puts_it_on_the_next_floor() -> None:
    made = ride(
        pipe(gap=range(20, 26), sky=range(16, 40)), place(OpenSky, 12, FLOOR_ROW - 1, width=28 * 16, height=128), speed=px(6)
    )
    capsule = one(made, Capsule)
    play_until(made, lambda: capsule.state == Ride.WINCHED, limit=120)
    play(made, WINCH_TICKS + 6)
    assert capsule.state == Ride.ATTACHED and capsule.feet == FLOOR_ROW * 16 and capsule.centre_x >= 26 * 16


def test_under_the_sky_the_deflector_turns_it_down_and_a_press_only_hops() -> None:
    made = ride(pipe(sky=range(30, 60)), place(OpenSky, 25, FLOOR_ROW - 1, width=35 * 16, height=128))
    capsule = one(made, Capsule)
    press(made, 10, 20)
    assert capsule.side == CEILING
    play_until(made, lambda: capsule.x > 31 * 16, limit=120)
    assert capsule.side == FLOOR
    play_until(made, lambda: capsule.state == Ride.ATTACHED, limit=40)
    press(made, 14)
    assert capsule.side == FLOOR and capsule.feet == FLOOR_ROW * 16


def test_a_plate_drops_after_the_nose_has_come() -> None:
    for flips in (True, False):
        made = ride(pipe(gap=range(20, 44)), place(FallingPlate, 20, FLOOR_ROW, width=24 * 16, height=16), speed=px(6))
        capsule = one(made, Capsule)
        happened = play_until(made, lambda c=capsule: c.x + c.width > 20 * 16 - 12, limit=90)
        assert "RivetsPopped" in kinds(happened)
        happened = play(made, 10, JUMP if flips else 0)
        happened += play(made, 50)
        assert "PlateFell" in kinds(happened)
        assert (capsule.health == 5) is flips


def test_a_lamp_is_worth_its_points() -> None:
    made = ride(pipe(), on_floor(PilotLamp, 10))
    assert "LampCollected" in kinds(play(made, 50))
    assert made.stage.score == POINTS and one(made, PilotLamp).pose()[0] == ""


def test_with_the_last_life_the_lamps_burn_again_but_pay_no_more() -> None:
    made = ride(pipe(300), on_floor(PilotLamp, 20), on_floor(WeldRing, 24))
    lamp, capsule = one(made, PilotLamp), one(made, Capsule)
    for death in range(1, 3):
        capsule.health = 1
        play_until(made, lambda: made.stage.deaths == death, limit=300)  # noqa: B023 (asked at once)
        assert lamp.is_out and made.stage.score == POINTS
        play_until(made, lambda: not made.stage.respawn_timer, limit=100)
        assert lamp.is_out is (death < 2)
    play_until(made, lambda: capsule.x > 22 * 16, limit=200)
    assert lamp.is_out and made.stage.score == POINTS


def said(happened: list[events.Event]) -> list[str]:
    return [event.text for event in happened if isinstance(event, events.CaptionShown)]


@pytest.mark.parametrize("difficulty", Difficulty)
def test_a_fork_is_read_out_to_recruits(difficulty: Difficulty) -> None:
    made = ride(pipe(), on_floor(ForkSign, 60, line="down"), difficulty=difficulty)
    words = said(play(made, 180))
    assert words == (["Line seven goes down. By the floor."] if difficulty == Difficulty.RECRUIT else [])


# The song


@pytest.mark.parametrize(
    ("presses", "sings"),
    [((4, 4), False), ((4, 4, 4), True), ((12, 4, 4), False), ((4, 4, 12, 4), False), ((12, 4, 4, 4), True)],
)
def test_three_hops_on_end_and_koskov_sings_once(presses: tuple[int, ...], sings: bool) -> None:
    made = ride(pipe(300), place(HatchSong, 4, FLOOR_ROW - 1, width=200 * 16, height=128, lines="KOSKOV: La."), at=10)
    happened: list[events.Event] = []
    for held in presses:
        happened += press(made, held)
    assert ("KoskovSang" in kinds(happened)) is ("SecretFound" in kinds(happened)) is sings
    assert made.stage.secrets == sings and said(happened) == ["La."] * sings
    happened = [event for _ in range(3) for event in press(made, 4)]
    assert "KoskovSang" not in kinds(happened) or not sings


def test_hops_before_the_hatch_do_not_count() -> None:
    made = ride(pipe(300), place(HatchSong, 60, FLOOR_ROW - 1, width=100 * 16, height=128), at=10)
    for _ in range(5):
        press(made, 4)
    capsule, song = one(made, Capsule), one(made, HatchSong)
    assert capsule.x > song.x and made.stage.secrets == 0 and 0 < song.count < 3


# The hunter


def chased(*places: Place) -> World:
    return ride(pipe(400), place(HunterPig, 1, FLOOR_ROW - 1), *places, at=24)


def test_a_clean_run_is_never_touched() -> None:
    made = chased()
    hunter, capsule = one(made, HunterPig), one(made, Capsule)
    play(made, 900)
    assert hunter.state == Chase.FOLLOWING and hunter.gap(capsule) >= 120 and capsule.health == 5


def test_who_loses_time_hears_the_klaxon_and_then_feels_the_lunge() -> None:
    made = chased(place(WaterSlug, 30, FLOOR_ROW - 1, width=170 * 16, height=32))
    capsule = one(made, Capsule)
    happened = play_until(made, lambda: capsule.health < 5, limit=1100)
    names = [type(event).__name__ for event in happened]
    assert names.index("HunterKlaxon") < names.index("HunterLunged")
    assert one(made, HunterPig).state == Chase.FALLING_BACK


def test_an_iris_ends_the_hunter_without_a_shot_and_without_points() -> None:
    made = chased(place(LineValve, 62, FLOOR_ROW - 1, mode="iris"))
    hunter, before = one(made, HunterPig), made.stage.score
    happened = play_until(made, lambda: hunter.state == Chase.ENDED, limit=400)
    assert {"ValveShut", "HunterShutOut"} <= kinds(happened)
    assert one(made, Capsule).health == 5 and made.stage.score == before


def test_a_valve_shut_behind_is_a_door_in_its_face() -> None:
    for mode in ("shuts_behind", "ends_hunter"):
        made = chased(on_floor(Solenoid, 60, valve=77), place(LineValve, 62, FLOOR_ROW - 1, id=77, mode=mode))
        hunter = one(made, HunterPig)
        play(made, 100)
        play(made, 1, FIRE)
        happened = play(made, 110)
        assert {"ValveShut", "HunterShutOut"} <= kinds(happened)
        assert (hunter.state == Chase.ENDED) is (mode == "ends_hunter") is ("Now there isn't." in said(happened))
        assert one(made, Capsule).health == 5 and made.stage.score >= 1000


def test_the_border_ends_the_hunt() -> None:
    made = chased(place(BorderRing, 80, FLOOR_ROW - 1))
    assert "BorderCrossed" in kinds(play(made, 260))
    assert one(made, HunterPig).state == Chase.ENDED


# Brake, stops, the end


def test_the_brake_slows_and_gets_too_hot() -> None:
    made = ride(pipe(400), coasts=True, speed=px(9))
    capsule = one(made, Capsule)
    for _ in range(3):
        play(made, 1, LEFT)
        play(made, 1)
    assert capsule.notch == 3
    happened = play(made, 110)
    assert "BrakeGlazed" in kinds(happened) and capsule.glazed
    play(made, 1, RIGHT)
    assert capsule.notch == 2


def braking(ticks: int, notches: int) -> World:
    made = ride(pipe(200), place(BufferZone, 80, FLOOR_ROW - 1, width=96, height=128), coasts=True, speed=px(9))
    play(made, ticks)
    for _ in range(notches):
        play(made, 1, LEFT)
        play(made, 1)
    play_until(made, lambda: made.stage.outcome, limit=900)
    return made


def test_it_is_parked_in_the_box_and_only_there() -> None:
    neat = [ticks for ticks in range(0, 60, 2) if one(braking(ticks, 2), Capsule).is_neat]
    assert 3 <= len(neat) <= 8, "no timing, or any, parks it"
    late, early = braking(120, 2), braking(0, 3)
    assert one(late, Capsule).health == 3 and late.stage.outcome == early.stage.outcome == Outcome.WON
    assert one(early, Capsule).health == 5
    parked = braking(neat[0], 2)
    assert parked.stage.score - early.stage.score >= PARKED_POINTS - 1000


def test_the_buffers_never_take_the_last_pip() -> None:
    made = ride(pipe(200), place(BufferZone, 40, FLOOR_ROW - 1, width=96, height=128), coasts=True, speed=px(9))
    one(made, Capsule).health = 1
    play(made, 120)
    assert one(made, Capsule).health == 1 and made.stage.outcome == Outcome.WON


def test_a_stop_mends_a_pip_and_is_where_one_begins_again() -> None:
    made = ride(pipe(300), place(PumpStop, 20, FLOOR_ROW - 1), *(on_floor(WeldRing, 60 + 20 * n) for n in range(6)))
    capsule = one(made, Capsule)
    capsule.health = 3
    play_until(made, lambda: capsule.x > 24 * 16, limit=120)
    assert capsule.health == 4
    happened = play_until(made, lambda: made.stage.deaths, limit=900)
    happened += play(made, 100)
    assert "PlayerRespawned" in kinds(happened)
    assert capsule.health == 5 and capsule.side == FLOOR and capsule.x < 40 * 16 and made.stage.lives == 2


def test_the_last_life_of_a_stretch_has_a_slower_flow() -> None:
    made = ride(pipe(300))
    capsule = one(made, Capsule)
    capsule.deaths_here = 2
    play(made, 60)
    assert capsule.vx == px(5) * 90 // 100


def test_at_the_end_of_the_clock_the_pressure_falls() -> None:
    made = ride(pipe(300), speed=px(9))
    made.stage.clock = 1
    happened = play(made, 140)
    assert "CaptionShown" in kinds(happened) and one(made, Capsule).vx == px(6) and not made.stage.outcome


def test_invincible_means_no_blow_counts() -> None:
    made = ride(pipe(), on_floor(WeldRing, 12))
    made.assists = (assists.INVINCIBLE,)
    play(made, 60)
    assert one(made, Capsule).health == 5


def test_a_blow_is_followed_by_a_safe_second() -> None:
    made = ride(pipe(), *(on_floor(WeldRing, 12 + n) for n in range(8)))
    capsule = one(made, Capsule)
    play_until(made, lambda: capsule.health < 5, limit=60)
    play(made, INVINCIBLE_TICKS - 10)
    assert capsule.health == 4


def test_down_and_fire_from_the_ceiling_shoots_to_the_floor() -> None:
    made = ride(pipe())
    press(made, 10, 30)
    made.step(FIRE | DOWN)
    shots = [event for event in made.events if isinstance(event, events.ShotFired)]
    assert len(shots) == 1 and shots[0].dy == 1


# Under the open sky


def test_the_deflector_turns_the_capsule_down_before_the_ceiling_ends() -> None:
    sky = place(OpenSky, 30, FLOOR_ROW - 1, width=40 * 16, height=128)
    made = ride(pipe(sky=range(45, 70)), sky)
    capsule = one(made, Capsule)
    press(made, 10)
    play_until(made, lambda: capsule.side == FLOOR, limit=120)
    play(made, 6)
    assert capsule.y > 16 and capsule.x < 45 * 16
    play_until(made, lambda: capsule.state == Ride.ATTACHED, limit=22)


def lit(*places: Place, speed: int = px(6)) -> World:
    """An opening with a lamp at its far end, whose pool stands still over columns 30 to 35."""
    sky = place(OpenSky, 12, FLOOR_ROW - 1, width=60 * 16, height=128)
    lamp = place(SearchLamp, 72, 1, id=88, aim_tile=-40, reach_tiles=0, floor_tiles=11)
    return ride(pipe(sky=range(16, 72)), sky, lamp, *places, speed=speed)


def test_who_stays_in_the_pool_draws_a_volley_where_he_would_be() -> None:
    for answer in ("nothing", "hop", "brake"):
        made = lit(place(ForestSoldier, 74, 0, light=88))
        capsule = one(made, Capsule)
        play_until(made, lambda w=made: "LampCaught" in kinds(w.events), limit=160)
        happened: list[events.Event] = []
        for tick in range(30):
            brakes = answer == "brake" and tick < 6 and tick % 2 == 0
            hops = answer == "hop" and 8 <= tick < 14
            happened += play(made, 1, LEFT * brakes | JUMP * hops)
        assert "MarksmanFired" in kinds(happened)
        assert (capsule.health == 5) is (answer != "nothing"), answer
        assert made.stage.alarms == 1


def test_a_shot_puts_the_lamp_out_and_the_soldier_down() -> None:
    made = lit(place(ForestSoldier, 74, 0, light=88))
    lamp, soldier = one(made, SearchLamp), one(made, ForestSoldier)
    assert lamp.hurt(1, 0) and soldier.hurt(1, 0) and not lamp.hurt(1, 0) and not soldier.hurt(1, 0)
    happened = play(made, 160)
    assert not {"LampCaught", "MarksmanFired"} & kinds(happened)
    assert made.stage.stuns == 1 and not made.stage.kills
    labels = {bonus.label for bonus in made.stage.bonuses()}
    assert "Never lit" in labels and "No soldier hit" not in labels
    assert made.stage.is_ghost() and not made.stage.has_clean_hands()
    assert lamp.pose()[0] == "broken" and soldier.pose()[0] == "dive"


# What the fuzzer found


def test_a_flight_that_comes_down_on_an_edge_swerves_in_the_same_tick() -> None:
    made = world("\n".join(["." * 40] * 8 + ["." * 20 + "#" * 20] + ["." * 40] * 3), place(Capsule, 10, 5))
    capsule, edge = one(made, Capsule), 20 * 16
    capsule.enter(Ride.CROSSING)
    for above in range(-8, 14):
        capsule.x, capsule.y = edge - capsule.width // 2 - 2, 8 * 16 - capsule.height // 2 - above
        capsule.vx, capsule.vy, capsule.side = px(4), px(7), FLOOR
        capsule._fly()
        middle = range(capsule.y, capsule.feet)
        assert not any(made.grid.is_solid_at(capsule.centre_x, y) for y in middle), above
        capsule.enter(Ride.CROSSING)


@pytest.mark.parametrize("is_last", [False, True])
def test_what_lies_ahead_begins_anew_with_the_player_wherever_he_stands_in_the_map(is_last: bool) -> None:
    coil = place(Solenoid, 60, FLOOR_ROW - 1, valve=77)
    made = ride(pipe(300), coil, place(LineValve, 62, FLOOR_ROW - 1, id=77), is_last=is_last)
    capsule, solenoid = one(made, Capsule), one(made, Solenoid)
    solenoid.hurt(1, 0)
    play_until(made, lambda: capsule.x > 70 * 16, limit=400)
    capsule.lose_pips(9)
    play(made, 120)
    assert capsule.x < 60 * 16 and not solenoid.is_done and one(made, LineValve).is_shut
