"""The battle in the valley: column, riders, flak, gunship, photographs."""

from __future__ import annotations

import pytest

from game.actors import flak_shell
from game.actors.cargo_plane import CargoPlane
from game.actors.column_group import ColumnGroup
from game.actors.column_vehicle import (
    BATTERY,
    BURIED_TICKS,
    BUTTONED,
    PITCH,
    ColumnVehicle,
    March,
)
from game.actors.decoy_flare import DecoyFlare
from game.actors.flak_post import FlakPost, Gun
from game.actors.flak_shell import FUSE, RADIUS, RINGS, FlakShell
from game.actors.flown_plane import LOW_PX
from game.actors.gunship import BEHIND, NEAR, ROCK_POINTS, TURN_TICKS, Gunship, Hunt
from game.actors.pallet import Load, Pallet
from game.actors.photo_target import PhotoTarget
from game.actors.riders_line import FULL, RidersLine
from game.actors.road_column import kinds
from game.actors.road_cork import OPEN_ROAD, RoadCork
from game.actors.road_vehicle import Kind
from game.actors.rock_tunnel import RockTunnel
from game.actors.rocket import Rocket
from game.actors.valley_road import ValleyRoad
from game.core.buttons import DOWN, GADGET, JUMP, UP
from game.core.entity import Difficulty
from game.core.events import Event
from game.core.units import TILE
from game.core.world import World
from tests.core.ascii_world import Place, one, place, play, play_until, world
from tests.core.ascii_world import kinds as kinds_of

ROWS, FLOOR = 44, 37
ROAD_Y = FLOOR * 16


def open_valley(
    *places: Place,
    length: int = 300,
    difficulty: Difficulty = Difficulty.AGENT,
    roof: range = range(0),
    roof_rows: range = range(0),
) -> World:
    rows = [
        "".join("#" if row >= FLOOR or (row in roof_rows and column in roof) else "." for column in range(length))
        for row in range(ROWS)
    ]
    road = place(ValleyRoad, 0, FLOOR, points=((0, ROAD_Y), (length * 16, ROAD_Y)))
    return world("\n".join(rows), road, *places, difficulty=difficulty)


def group(column: int, order: str, **members: object) -> Place:
    return place(ColumnGroup, column, FLOOR - 1, **{"order": order, "stop_x": 0, **members})


def plane(column: int, row: int, **members: object) -> Place:
    return place(CargoPlane, column, row, **members)


def riders() -> Place:
    return place(RidersLine, 2, FLOOR - 1, width=64, height=64)


def column_of(of: World) -> list[ColumnVehicle]:
    return of.all(ColumnVehicle)


def drop_on(of: World, vehicle: ColumnVehicle | Gunship | FlakPost) -> list[Event]:
    """Let a pallet fall on somebody from a little above."""
    pallet = of.spawn(Pallet, vehicle.centre_x - Pallet.WIDTH // 2, vehicle.y - 40)
    return play_until(of, lambda: pallet.state != Load.FALLING)


# The column


def test_an_order_is_read_and_a_wrong_letter_refused() -> None:
    assert kinds("S U T Y B C") == list(range(6))
    for wrong in ("S X", ""):
        with pytest.raises(ValueError, match=r"letters|at least"):
            kinds(wrong)


def test_a_group_sets_out_at_its_tick_and_queues_where_it_stops() -> None:
    made = open_valley(group(100, "S U T", start_tick=60, stop_x=1500, gap=72))
    first = [vehicle.x for vehicle in column_of(made)]
    assert [x - first[0] for x in first] == [0, 72, 144]
    play(made, 59)
    assert [vehicle.x for vehicle in column_of(made)] == first
    play(made, 400)
    assert [vehicle.x for vehicle in column_of(made)] == [1500, 1500 + PITCH, 1500 + 2 * PITCH]
    assert one(made, ColumnGroup).head_x() == 1500


def test_who_is_stopped_is_passed() -> None:
    made = open_valley(group(100, "S U T", stop_x=1500))
    drop_on(made, column_of(made)[0])
    assert column_of(made)[0].state == March.STOPPED
    play(made, 500)
    assert [vehicle.x for vehicle in column_of(made)[1:]] == [1500, 1500 + PITCH]
    assert one(made, ColumnGroup).head_x() == 1500


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind != Kind.TANK])
def test_a_pallet_stops_a_vehicle_for_good(kind: int) -> None:
    made = open_valley(group(100, "SUTYBC"))
    vehicle = column_of(made)[kind]
    assert "VehicleStopped" in kinds_of(drop_on(made, vehicle))
    assert made.stage.stuns == 1 and made.stage.kills == 0
    play(made, BURIED_TICKS + 10)
    assert vehicle.state == March.STOPPED


def test_a_tank_is_buried_first_and_stopped_by_a_second_pallet() -> None:
    made = open_valley(group(200, "T", speed=26))
    tank = column_of(made)[0]
    assert "VehicleBuried" in kinds_of(drop_on(made, tank)) and tank.state == March.BURIED
    assert not one(made, ColumnGroup).under_way
    play(made, BURIED_TICKS)
    assert tank.state < March.BURIED and one(made, ColumnGroup).under_way == [tank]
    drop_on(made, tank)
    play(made, 2)
    drop_on(made, tank)
    assert tank.state == March.STOPPED


@pytest.mark.parametrize("in_cork", [False, True])
def test_a_pallet_in_the_road_holds_it_up(in_cork: bool) -> None:
    cork = place(RoadCork, 90, FLOOR - 1, width=160, height=32) if in_cork else riders()
    made = open_valley(group(110, "U T", speed=256), cork)
    made.spawn(Pallet, 95 * 16, ROAD_Y - 30)
    truck = column_of(made)[0]
    play(made, 20)
    happened = play_until(made, lambda: truck.state == March.HALT, limit=400)
    assert "ColumnCorked" in kinds_of(happened)
    x = truck.x
    hold = one(made, RoadCork).hold if in_cork else OPEN_ROAD
    play(made, hold - 3)
    assert truck.x == x
    play(made, 60)
    assert truck.x < x


# The riders


@pytest.mark.parametrize("letter", ["S", "U", "T"])
@pytest.mark.parametrize("difficulty", Difficulty)
def test_what_stands_in_front_of_the_line_takes_from_it(letter: str, difficulty: Difficulty) -> None:
    made = open_valley(riders(), group(50, letter, stop_x=800), difficulty=difficulty)
    battery = BATTERY[kinds(letter)[0]]
    play(made, battery.ticks * 3 + 5)
    assert FULL - one(made, RidersLine).left == 3 * battery.amounts[difficulty]


@pytest.mark.parametrize("letter", ["Y", "B", "C"])
def test_others_leave_the_line_alone(letter: str) -> None:
    made = open_valley(riders(), group(50, letter, stop_x=800))
    play(made, 600)
    assert one(made, RidersLine).left == FULL


def test_far_away_nobody_fires() -> None:
    made = open_valley(riders(), group(120, "T U S", stop_x=1900))
    play(made, 600)
    assert one(made, RidersLine).left == FULL


@pytest.mark.parametrize("difficulty", Difficulty)
def test_a_low_plane_buttons_up_who_is_below(difficulty: Difficulty) -> None:
    made = open_valley(riders(), group(50, "T", stop_x=800), plane(46, 32), difficulty=difficulty)
    tank = column_of(made)[0]
    play_until(made, lambda: tank.buttoned)
    assert one(made, CargoPlane).height_above_ground() < LOW_PX
    play_until(made, lambda: one(made, CargoPlane).x > tank.x + 200)
    assert tank.buttoned > BUTTONED[difficulty] - 60
    before = one(made, RidersLine).left
    play(made, tank.buttoned - 1)
    assert one(made, RidersLine).left == before


def test_a_high_plane_frightens_nobody() -> None:
    made = open_valley(group(50, "T", stop_x=800), plane(46, 20))
    happened = play(made, 120)
    assert not {"VehicleButtoned", "VehicleFired"} & kinds_of(happened)


def test_in_a_tunnel_nothing_is_hit_scared_or_firing() -> None:
    tunnel = place(RockTunnel, 40, FLOOR - 1, width=400, height=64)
    made = open_valley(riders(), group(50, "T", stop_x=800), tunnel, plane(46, 32))
    tank = column_of(made)[0]
    pallet = made.spawn(Pallet, tank.centre_x, tank.y - 30)
    play_until(made, lambda: pallet.state == Load.LYING)
    play(made, 300)
    assert tank.state < March.BURIED and not tank.buttoned and one(made, RidersLine).left == FULL


def test_rock_is_over_it_from_mouth_to_mouth() -> None:
    tunnel = place(RockTunnel, 40, FLOOR - 1, width=400, height=64)
    made = open_valley(group(50, "T"), tunnel)
    tank, rock = column_of(made)[0], one(made, RockTunnel)
    middle = tank.width // 2
    covered = []
    for x in (rock.x - 1, rock.x, rock.x + rock.width - 1, rock.x + rock.width):
        tank.x = x - middle
        covered.append(tank.is_covered())
    assert covered == [False, True, True, False]


def test_who_rolls_into_reach_begins_to_fire() -> None:
    made = open_valley(riders(), group(120, "T", stop_x=800, speed=256))
    tank, battery = column_of(made)[0], BATTERY[Kind.TANK]
    play_until(made, lambda: tank.x == battery.x)
    play(made, battery.ticks - 1)
    assert one(made, RidersLine).left == FULL
    play(made, 1)
    assert one(made, RidersLine).left < FULL


@pytest.mark.parametrize("start_tick", [0, 2000])
def test_who_is_far_from_all_wakes_up_when_the_plane_comes(start_tick: int) -> None:
    made = open_valley(group(180, "T T", start_tick=start_tick), plane(100, 32))
    assert {"VehicleFired", "VehicleButtoned"} & kinds_of(play(made, 700))


def test_the_line_is_called_out_at_half_and_at_a_quarter() -> None:
    made = open_valley(riders())
    line = one(made, RidersLine)
    line.lose(499)
    assert not kinds_of(made.events)
    line.lose(1)
    line.lose(200)
    line.lose(100)
    line.lose(900)
    calls = [event.strength for event in made.events if type(event).__name__ == "LineThinned"]  # type: ignore[attr-defined]
    assert calls == [500, 250] and line.left == 0


# Guns at a low plane


@pytest.mark.parametrize(("throttle", "is_hit"), [(5, False), (0, True)])
def test_low_and_fast_is_safe_and_low_and_slow_is_not(throttle: int, is_hit: bool) -> None:
    made = open_valley(group(90, "T", speed=26), plane(46, 31, throttle=throttle))
    happened = play(made, 500)
    assert "VehicleFired" in kinds_of(happened)
    assert (one(made, CargoPlane).health < one(made, CargoPlane).hull) == is_hit


# Flak


def test_flak_is_right_about_a_plane_that_does_nothing() -> None:
    made = open_valley(place(FlakPost, 80, FLOOR - 1), plane(60, 15))
    play_until(made, lambda: one(made, CargoPlane).health < 5, limit=300)


@pytest.mark.parametrize("throttle", [2, 4, 8])
@pytest.mark.parametrize("way", [UP, DOWN])
def test_a_change_after_fifteen_ticks_is_enough(throttle: int, way: int) -> None:
    made = open_valley(place(FlakPost, 80, FLOOR - 1), plane(62, 15, throttle=throttle))
    play_until(made, lambda: made.all(FlakShell))
    play(made, 15)
    happened = play(made, FUSE, way)
    assert "FlakBurst" in kinds_of(happened) and one(made, CargoPlane).health == 5


@pytest.mark.parametrize("difficulty", Difficulty)
def test_every_ring_is_shown_long_enough(difficulty: Difficulty) -> None:
    made = open_valley(place(FlakPost, 80, FLOOR - 1), plane(62, 15), difficulty=difficulty)
    play_until(made, lambda: made.all(FlakShell))
    shell, shown = made.all(FlakShell)[0], 0
    while shell.age < FUSE:
        made.step(UP)
        shown += shell.ring() > 0
        assert shell.ring() == 0 or shell.ring() > RADIUS
    assert shown >= 31 and shown == RINGS[difficulty] - (shown < RINGS[difficulty])


def test_flak_is_blind_below_its_own_height_and_behind_rock() -> None:
    low = open_valley(place(FlakPost, 80, FLOOR - 1), plane(62, 32))
    hidden = open_valley(place(FlakPost, 80, FLOOR - 1), plane(62, 12), roof=range(40, 120), roof_rows=range(20, 24))
    for made in (low, hidden):
        assert "FlakFired" not in kinds_of(play(made, 200))


def test_a_pallet_silences_a_post() -> None:
    made = open_valley(place(FlakPost, 80, FLOOR - 1), plane(5, 5))
    assert "FlakSilenced" in kinds_of(drop_on(made, one(made, FlakPost)))
    assert one(made, FlakPost).state == Gun.SILENT


def test_a_flare_draws_one_shell_and_no_more() -> None:
    """To look at it does not use it up: the crew that lays the gun fires at it, too."""
    made = open_valley(place(FlakPost, 80, FLOOR - 1), plane(62, 15))
    play(made, 1, GADGET)
    flare, flown = one(made, DecoyFlare), made.player
    assert isinstance(flown, CargoPlane)
    errors = []
    for _ in range(130):
        wanted, at_flare = flown.centre_x + (flown.vx * FUSE >> 8), flare.centre_x
        if "FlakFired" in kinds_of(play(made, 1)):
            shell = made.all(FlakShell)[-1]
            errors.append((abs(shell.target_x - at_flare) < TILE, abs(shell.target_x - wanted) < TILE))
    assert errors == [(True, False), (False, True)]


def test_a_flare_behind_rock_draws_nothing() -> None:
    made = open_valley(place(FlakPost, 80, FLOOR - 1), plane(62, 15), roof=range(100, 104), roof_rows=range(5, 30))
    play(made, 1)
    flare = made.spawn(DecoyFlare, 110 * TILE, 20 * TILE)
    made.step(0)
    target = flak_shell.aim(made, one(made, FlakPost))
    assert target is not None and target.flare != flare.id


def test_a_flare_out_of_reach_does_not_keep_the_next_one_from_drawing() -> None:
    made = open_valley(place(FlakPost, 80, FLOOR - 1), plane(62, 15))
    post = one(made, FlakPost)
    far = made.spawn(DecoyFlare, 0, 5 * TILE)
    near = made.spawn(DecoyFlare, post.centre_x - 4 * TILE, 5 * TILE)
    made.step(0)
    target = flak_shell.aim(made, post)
    assert target is not None and target.flare == near.id != far.id


def test_a_rocket_takes_the_nearest_flare_ahead_and_none_behind_it() -> None:
    made = open_valley(plane(20, 3))
    rocket = made.spawn(Rocket, 60 * TILE, 12 * TILE, vx=4 << 8)
    made.spawn(DecoyFlare, 40 * TILE, 6 * TILE)
    made.spawn(DecoyFlare, 75 * TILE, 18 * TILE)
    made.step(0)
    y = rocket.y
    play(made, 8)
    assert rocket.y > y


def test_the_crew_sleeps_until_its_tick() -> None:
    made = open_valley(place(FlakPost, 80, FLOOR - 1, wakes=200), plane(62, 15, throttle=0))
    assert "FlakFired" not in kinds_of(play(made, 200))
    assert "FlakFired" in kinds_of(play(made, 60))


# The gunship


def hunted(**members: object) -> World:
    return open_valley(place(Gunship, 10, 10, enters=30, **members), plane(70, 15), length=900)


def test_it_comes_takes_its_station_aims_and_fires() -> None:
    made = hunted()
    ship = one(made, Gunship)
    happened = play_until(made, lambda: ship.state == Hunt.STATION, limit=600)
    assert "GunshipCame" in kinds_of(happened)
    assert abs(one(made, CargoPlane).centre_x - ship.centre_x - BEHIND) <= 2 * NEAR
    happened = play_until(made, lambda: ship.state == Hunt.FIRE)
    assert "GunshipAimed" in kinds_of(happened) and not made.all(Rocket)
    play_until(made, lambda: ship.state == Hunt.STATION)
    assert ship.fired == 3


def test_rockets_hit_who_flies_on_and_miss_who_climbs() -> None:
    for held, is_hit in ((0, True), (UP, False)):
        made = hunted()
        play_until(made, lambda made=made: made.all(Rocket), limit=900)  # type: ignore[misc]
        play(made, 140, held)
        assert (one(made, CargoPlane).health < 5) == is_hit


def test_rockets_go_to_a_flare() -> None:
    made = hunted()
    play_until(made, lambda: made.all(Rocket), limit=900)
    play(made, 1, GADGET)
    play(made, 120)
    assert one(made, CargoPlane).health == 5


def test_it_overshoots_who_turns() -> None:
    made = hunted()
    ship = one(made, Gunship)
    play_until(made, lambda: ship.state == Hunt.STATION, limit=600)
    play(made, 1, JUMP)
    play_until(made, lambda: ship.state == Hunt.OVERSHOOT)
    play(made, TURN_TICKS)
    assert ship.state == Hunt.ENTER and ship.facing == one(made, CargoPlane).facing


def test_three_bursts_of_flak_bring_it_down() -> None:
    made = hunted()
    ship = one(made, Gunship)
    play_until(made, lambda: ship.state == Hunt.STATION, limit=600)
    for _ in range(3):
        assert ship.is_here()
        made.spawn(
            FlakShell,
            ship.x,
            ship.y,
            age=FUSE - 2,
            target_x=ship.centre_x + 8,
            target_y=ship.centre_y,
            from_x=ship.x,
            from_y=ship.y,
        )
        play(made, 4)
    assert ship.state == Hunt.FALLING and made.stage.kills == 1
    play(made, 200)
    assert ship.state == Hunt.GONE and ship.pose() == ("", 0)


def test_a_pallet_from_above_brings_it_down() -> None:
    made = hunted()
    ship = one(made, Gunship)
    play_until(made, lambda: ship.state == Hunt.STATION, limit=600)
    made.spawn(Pallet, ship.centre_x, ship.y - 20, vx=ship.vx)
    play(made, 40)
    assert ship.state in (Hunt.FALLING, Hunt.GONE)


def test_it_follows_under_a_roof_and_climbs_into_it() -> None:
    made = open_valley(
        place(Gunship, 10, 10, enters=1), plane(60, 27, hull=7), length=900, roof=range(190, 225), roof_rows=range(16, 26)
    )
    ship, flown = one(made, Gunship), one(made, CargoPlane)
    play_until(made, lambda: flown.x > 223 * 16, limit=2000)
    assert ship.is_here()
    happened = play_until(made, lambda: not ship.is_here(), UP, limit=200)
    assert [event.by for event in happened if type(event).__name__ == "GunshipFell"] == ["rock"]  # type: ignore[attr-defined]
    assert made.stage.score == ROCK_POINTS


def test_it_flies_over_what_stands_on_the_ground() -> None:
    made = open_valley(
        place(Gunship, 10, 10, enters=1), plane(60, 14), length=900, roof=range(190, 225), roof_rows=range(19, FLOOR)
    )
    ship, flown = one(made, Gunship), one(made, CargoPlane)
    play_until(made, lambda: flown.x > 226 * 16, limit=2000)
    play(made, 60, DOWN)
    play(made, 60)
    assert ship.is_here()


def test_it_leaves_when_its_time_is_up() -> None:
    made = hunted(stay=400)
    happened = play(made, 800)
    assert "GunshipLeft" in kinds_of(happened) and one(made, Gunship).state == Hunt.GONE


# Photographs


def test_a_photograph_wants_a_level_plane() -> None:
    for held, is_taken in ((0, True), (UP, False)):
        made = open_valley(place(PhotoTarget, 66, 20, width=160, height=96), plane(60, 17))
        play(made, 80, held)
        assert one(made, PhotoTarget).is_taken == is_taken and made.stage.intel == is_taken
