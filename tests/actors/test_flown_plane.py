"""The aeroplane in the player's hands: throttle, height against speed, stall, the turn, rock, fuel, what is pushed out of it."""

from __future__ import annotations

import pytest

from game.actors.cargo_plane import SILL_TICKS, CargoPlane
from game.actors.decoy_flare import DecoyFlare
from game.actors.drop import Impact
from game.actors.flown_plane import (
    BANK_FUEL,
    BANK_SINK,
    BANK_TICKS,
    EDGE,
    FASTEST,
    HORN_PX,
    IDLE_SPEED,
    MOST_PITCH,
    NOTCH_SPEED,
    NOTCH_TICKS,
    SKY,
    STALL_SPEED,
    STALL_TICKS,
    UNTOUCHABLE,
    Flight,
)
from game.actors.pallet import Load, Pallet
from game.core import assists
from game.core.buttons import DOWN, FIRE, GADGET, JUMP, LEFT, RIGHT, UP, USE
from game.core.entity import Difficulty
from game.core.units import px
from game.core.world import World
from tests.core.ascii_world import kinds, one, place, play, play_until, world

ROWS = 44
GROUND = 37 * 16


def valley(
    length: int = 400,
    *,
    at: int = 60,
    row: int = 17,
    rock: range = range(0),
    rock_top: int = 19,
    difficulty: Difficulty = Difficulty.AGENT,
    **members: object,
) -> World:
    """Open sky over level ground, with a rock that stands on it, and a plane."""
    rows = [
        "".join("#" if line >= 37 or (column in rock and line >= rock_top) else "." for column in range(length))
        for line in range(ROWS)
    ]
    return world("\n".join(rows), place(CargoPlane, at, row, **members), difficulty=difficulty)


def plane(of: World) -> CargoPlane:
    return one(of, CargoPlane)


# Throttle and speed


@pytest.mark.parametrize("notch", range(9))
def test_each_notch_leads_to_its_speed(notch: int) -> None:
    made = valley(throttle=notch)
    play(made, 300)
    assert plane(made).speed == IDLE_SPEED + NOTCH_SPEED * notch


def test_forward_is_where_the_nose_points() -> None:
    made = valley()
    play(made, NOTCH_TICKS + 1, RIGHT)
    assert plane(made).notch == 6
    play(made, 1)
    play(made, 1, LEFT)
    assert plane(made).notch == 5
    play(made, 1, JUMP)
    play(made, BANK_TICKS + 1)
    play(made, 1, LEFT)
    assert plane(made).facing == -1 and plane(made).notch == 6


def test_fuel_is_what_the_throttle_says() -> None:
    for notch in (0, 4, 8):
        made = valley(throttle=notch)
        play(made, 120)
        assert plane(made).fuel - plane(made).tank == 2 * (3 + notch)


def test_without_the_clock_no_fuel_is_used() -> None:
    made = valley()
    made.assists = (assists.NO_TIMER,)
    play(made, 300)
    assert plane(made).tank == plane(made).fuel


@pytest.mark.parametrize("difficulty", Difficulty)
def test_without_fuel_it_glides_down(difficulty: Difficulty) -> None:
    made = valley(fuel=1, difficulty=difficulty)
    happened = play_until(made, lambda: plane(made).is_low(), limit=1500)
    assert "EnginesStopped" in kinds(happened) and plane(made).hum() == ""


# Height costs speed


def test_a_climb_costs_speed_and_a_dive_gives_it() -> None:
    climbing, diving = valley(), valley()
    before = plane(climbing).speed
    play(climbing, 60, UP)
    play(diving, 60, DOWN)
    assert plane(climbing).speed < before < plane(diving).speed
    assert plane(climbing).y < plane(diving).y


def test_the_nose_comes_back_by_itself() -> None:
    made = valley()
    play(made, 30, UP)
    assert plane(made).pitch == MOST_PITCH
    play(made, 30)
    assert not plane(made).pitch and plane(made).vy == 0


@pytest.mark.parametrize(("throttle", "least", "most"), [(4, 150, 200), (2, 90, 150)])
def test_a_full_climb_ends_in_a_stall(throttle: int, least: int, most: int) -> None:
    made = valley(row=34, throttle=throttle)
    ticks = 0
    while plane(made).state != Flight.STALLED:
        made.step(UP)
        ticks += 1
        assert ticks < 400
    assert least <= ticks <= most


def test_a_stall_costs_height_and_ends_by_itself() -> None:
    made = valley()
    play_until(made, lambda: plane(made).state == Flight.STALLED, UP)
    top = plane(made).y
    play(made, STALL_TICKS + 1)
    assert plane(made).state == Flight.FLYING and plane(made).speed > STALL_SPEED
    assert 30 <= plane(made).y - top <= 60


def test_the_stick_shakes_before_it_stalls() -> None:
    made = valley()
    shaken = 0
    while plane(made).state != Flight.STALLED:
        made.step(UP)
        shaken += plane(made).is_shaking()
    assert shaken >= 40


def test_a_recruit_does_not_stall() -> None:
    made = valley(row=34, difficulty=Difficulty.RECRUIT)
    happened = play(made, 600, UP)
    assert "PlaneStalled" not in kinds(happened)


def test_the_sky_ends_softly() -> None:
    made = valley(row=3, throttle=8)
    play(made, 60, UP)
    assert plane(made).y == SKY and plane(made).health == plane(made).hull


# The turn


@pytest.mark.parametrize(("throttle", "reach"), [(2, 71), (4, 95), (8, 142)])
def test_a_turn_comes_back_to_where_it_began(throttle: int, reach: int) -> None:
    made = valley(throttle=throttle)
    play(made, 1)
    x, y, tank = plane(made).x, plane(made).y, plane(made).tank
    assert "PlaneBanked" in kinds(play(made, 1, JUMP))
    x = plane(made).bank_x
    farthest = x
    for _ in range(BANK_TICKS):
        made.step(0)
        farthest = max(farthest, plane(made).x)
    assert farthest - x == reach
    assert (plane(made).x, plane(made).y, plane(made).facing) == (x, y + BANK_SINK, -1)
    assert tank - plane(made).tank >= BANK_FUEL


def test_nothing_hits_it_deep_in_a_turn() -> None:
    made = valley()
    play(made, 1, JUMP)
    hurt = {}
    for _ in range(BANK_TICKS - 1):
        made.step(0)
        hurt[plane(made).state_ticks] = plane(made).can_be_hurt()
    assert {ticks for ticks, can in hurt.items() if not can} == set(UNTOUCHABLE)


@pytest.mark.parametrize(
    ("reason", "members"),
    [("slow", {"throttle": 1}), ("low", {"row": 31}), ("cramped", {"rock": range(66, 70), "rock_top": 17})],
)
def test_it_says_why_it_does_not_turn(reason: str, members: dict[str, object]) -> None:
    made = valley(**members)  # type: ignore[arg-type]
    happened = play(made, 1, JUMP)
    assert [event.reason for event in happened if type(event).__name__ == "TurnRefused"] == [reason]  # type: ignore[attr-defined]
    assert plane(made).state == Flight.FLYING


def test_two_turns_need_a_rest() -> None:
    made = valley()
    play(made, 1, JUMP)
    play(made, BANK_TICKS + 1)
    assert plane(made).turn_refusal() == "soon"
    play(made, 60)
    assert not plane(made).turn_refusal()


@pytest.mark.parametrize(("at", "way"), [(370, 1), (30, -1)])
def test_kara_turns_where_the_map_ends(at: int, way: int) -> None:
    made = valley(at=at, row=33)
    plane(made).facing, plane(made).vx = way, way * plane(made).speed
    play_until(made, lambda: plane(made).state == Flight.BANKING)
    while plane(made).state == Flight.BANKING:
        made.step(0)
        assert plane(made).x >= 0 and plane(made).x + plane(made).width <= made.grid.pixel_width
    assert plane(made).facing == -way and plane(made).health == plane(made).hull
    assert EDGE <= plane(made).x + plane(made).width // 2 <= made.grid.pixel_width - EDGE


@pytest.mark.parametrize("way", [1, -1])
def test_the_fastest_turn_at_the_maps_end_stays_in_the_map(way: int) -> None:
    made = valley(throttle=8)
    flyer, width = plane(made), made.grid.pixel_width
    flyer.facing, flyer.vx = way, way * FASTEST
    flyer.x = width - EDGE - flyer.width + 8 if way > 0 else EDGE - 8
    seen = []
    while flyer.facing == way:
        made.step(0)
        seen.append((flyer.x, flyer.x + flyer.width))
    assert flyer.state == Flight.FLYING and min(left for left, _ in seen) >= 0 and max(right for _, right in seen) <= width


# Rock


def test_the_ground_costs_a_pip_and_throws_it_off() -> None:
    made = valley(row=33)
    happened = play_until(made, lambda: plane(made).state == Flight.SCRAPING, DOWN)
    assert "PlaneScraped" in kinds(happened) and plane(made).health == plane(made).hull - 1
    play(made, 60)
    assert plane(made).state == Flight.FLYING and plane(made).invincible
    assert plane(made).feet < GROUND


@pytest.mark.parametrize("throttle", [2, 5, 8])
def test_a_cliff_is_climbed_for_one_pip(throttle: int) -> None:
    made = valley(row=33, rock=range(90, 100), throttle=throttle)
    play_until(made, lambda: plane(made).x > 102 * 16, limit=900)
    assert plane(made).health == plane(made).hull - 1


def test_a_roof_is_left_downwards() -> None:
    rows = ["#" * 200 if line < 10 or line >= 37 else "." * 200 for line in range(ROWS)]
    made = world("\n".join(rows), place(CargoPlane, 60, 12))
    play_until(made, lambda: plane(made).state == Flight.SCRAPING, UP)
    play(made, 30)
    assert plane(made).state == Flight.FLYING and plane(made).y > 10 * 16


@pytest.mark.parametrize("throttle", range(4, 9))
def test_the_horn_comes_early_enough(throttle: int) -> None:
    made = valley(row=32, rock=range(220, 223), rock_top=20, throttle=throttle)
    play(made, 200)
    happened = play_until(made, lambda: plane(made).is_warned)
    assert "TerrainWarned" in kinds(happened) and plane(made).rock_ahead() > HORN_PX - 32
    play_until(made, lambda: plane(made).x > 223 * 16, UP)
    assert plane(made).health == plane(made).hull


def test_the_last_pip_is_a_wreck_and_a_new_try_begins_where_it_began() -> None:
    made = valley(row=33, hull=1)
    x = plane(made).x
    play_until(made, lambda: plane(made).state == Flight.WRECKED, DOWN)
    play_until(made, lambda: plane(made).state == Flight.FLYING)
    assert plane(made).x == x and plane(made).health == 1 and made.stage.deaths == 1


# What is pushed out


def test_a_pallet_lands_where_the_sight_said() -> None:
    for held, throttle in ((0, 4), (UP, 6), (DOWN, 8), (0, 0)):
        made = valley(throttle=throttle)
        play(made, 40, held)
        said = plane(made).sight()
        assert isinstance(said, Impact)
        play(made, 1, FIRE)
        pallet = one(made, Pallet)
        play_until(made, lambda pallet=pallet: pallet.state == Load.LYING)  # type: ignore[misc]
        assert (pallet.centre_x, pallet.feet) == (said.x, GROUND)


def test_the_next_pallet_has_to_be_brought() -> None:
    made = valley()
    play(made, 1, FIRE)
    assert plane(made).sight() is None
    for tick in range(SILL_TICKS - 1):
        made.step(FIRE if tick % 2 else 0)
    assert len(made.all(Pallet)) == 1
    play(made, 1)
    play(made, 2, FIRE)
    assert len(made.all(Pallet)) == 2 and plane(made).rounds == plane(made).pallets - 2


@pytest.mark.parametrize(("difficulty", "pallets", "flares"), list(zip(Difficulty, (10, 8, 6), (4, 3, 2), strict=True)))
def test_what_is_aboard_depends_on_the_difficulty(difficulty: Difficulty, pallets: int, flares: int) -> None:
    made = valley(difficulty=difficulty)
    assert (plane(made).rounds, plane(made).gas) == (pallets, flares)


def test_a_pallet_against_a_rock_breaks() -> None:
    made = valley(rock=range(66, 90), rock_top=20, row=18, throttle=8)
    play(made, 1, FIRE)
    pallet = one(made, Pallet)
    play_until(made, lambda: pallet.state != Load.FALLING)
    assert pallet.state in (Load.BROKEN, Load.LYING)
    play(made, 60)


def test_a_flare_burns_and_is_gone() -> None:
    made = valley(row=5)
    play(made, 2, GADGET)
    assert plane(made).gas == plane(made).flares - 1 and len(made.all(DecoyFlare)) == 1
    play(made, 200)
    assert not made.all(DecoyFlare)


def test_a_glance_flies_level() -> None:
    made = valley()
    plane(made).look_at(100, 500)
    play(made, 30, UP)
    assert plane(made).pitch == 0 and plane(made).eye() == (100, 500)
    play(made, 60, USE)
    assert plane(made).eye() != (100, 500)


def test_the_speeds_are_those_of_the_plan() -> None:
    assert (px(2), px(6)) == (IDLE_SPEED, IDLE_SPEED + 8 * NOTCH_SPEED)
