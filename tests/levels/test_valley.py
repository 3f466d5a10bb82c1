"""The valley: what its map and its script promise."""

from __future__ import annotations

import pytest

from game.actors.cargo_plane import GLANCE_TICKS, CargoPlane
from game.actors.column_group import ColumnGroup
from game.actors.column_vehicle import ColumnVehicle, March
from game.actors.flak_post import FlakPost, Gun
from game.actors.flown_plane import Flight
from game.actors.gunship import Gunship
from game.actors.pallet import Pallet
from game.actors.photo_target import PHOTO_POINTS, PhotoTarget
from game.actors.riders_line import FULL, RidersLine
from game.actors.road_vehicle import HANDED, Kind
from game.core import assists
from game.core.buttons import FIRE, UP, USE
from game.core.entity import Difficulty
from game.core.stage import RESPAWN_TICKS, Outcome
from game.core.world import World
from game.levels.bridge_bomb_valley import CHECKPOINT_TICKS, LINE_POINTS, MERCY_HULL, MERCY_LINE, NO_PALLET_POINTS, Valley
from tests.levels import valley_bot
from tests.levels.shipped import Shipped

STAGE = Shipped("bridge_bomb/valley")

LOST_BETWEEN = range(88 * 60, 100 * 60)
LAST_TICK = 6600
HAMMER = range(238 * 16, 260 * 16)
HAMMER_TOP = 19 * 16


def new_world(difficulty: Difficulty = Difficulty.AGENT, *, safe: bool = False) -> World:
    made = STAGE.level.new_world(difficulty=difficulty)
    if safe:
        made.assists = (assists.INVINCIBLE,)
    return made


def valley(of: World) -> Valley:
    assert isinstance(of.stage, Valley)
    return of.stage


def plane(of: World) -> CargoPlane:
    assert isinstance(of.player, CargoPlane)
    return of.player


def line(of: World) -> RidersLine:
    found = of.first(RidersLine)
    assert found is not None
    return found


def wait(of: World, ticks: int, held: int = 0) -> None:
    for _ in range(ticks):
        of.step(held)


def lose_line(of: World) -> None:
    line(of).lose(FULL)
    wait(of, RESPAWN_TICKS + 2)


def test_a_search_prefers_who_has_kept_more_of_the_line_and_of_the_hull() -> None:
    made = new_world()
    whole = valley(made).setback()
    line(made).lose(FULL // 4)
    shot_at = valley(made).setback()
    plane(made).health -= 1
    assert whole == 0 < shot_at < valley(made).setback()


def test_the_column_is_as_drawn() -> None:
    made = new_world()
    assert len(made.all(ColumnGroup)) == 4 and len(made.all(ColumnVehicle)) == 3 + 5 + 3 + 11
    assert len(made.all(FlakPost)) == 4 and len(made.all(Gunship)) == 2 and len(made.all(PhotoTarget)) == 3


def test_who_does_nothing_loses_the_line_at_agent() -> None:
    made = new_world(safe=True)
    while not made.stage.deaths:
        made.step(0)
        assert made.tick < LOST_BETWEEN.stop
    assert made.tick in LOST_BETWEEN and line(made).left == 0


def test_a_recruit_who_does_nothing_keeps_it_and_the_stage_ends() -> None:
    made = new_world(Difficulty.RECRUIT, safe=True)
    while not made.stage.outcome:
        made.step(0)
        assert made.tick < LAST_TICK
    assert made.stage.outcome == Outcome.WON and 0 < line(made).left < FULL // 2


@pytest.mark.parametrize(
    ("difficulty", "flies_low", "pushes", "least"),
    [
        (Difficulty.RECRUIT, True, False, 700),
        (Difficulty.RECRUIT, False, True, 600),
        (Difficulty.AGENT, True, False, 500),
        (Difficulty.AGENT, False, True, 450),
        (Difficulty.DOUBLE_O, True, False, 350),
        (Difficulty.DOUBLE_O, False, True, 250),
    ],
)
def test_low_passes_alone_hold_the_line_and_so_do_pallets_alone(
    difficulty: Difficulty, flies_low: bool, pushes: bool, least: int
) -> None:
    """As in the blueprint: without the hits of flak and gunship; who does nothing loses the line at Agent."""
    made = new_world(difficulty, safe=True)
    valley_bot.play(made, valley_bot.ValleyBot(made, flies_low=flies_low, pushes=pushes), LAST_TICK)
    assert made.stage.outcome == Outcome.WON and not made.stage.deaths
    assert line(made).left >= least
    assert bool(made.stage.shots) == pushes


def test_little_fuel_ends_the_stage() -> None:
    made = new_world()
    wait(made, 10)
    plane(made).tank = valley(made).end_fuel
    made.step(0)
    assert made.stage.outcome == Outcome.WON
    assert made.stage.score == FULL * LINE_POINTS + NO_PALLET_POINTS


@pytest.mark.parametrize("throttle", range(4, 9))
def test_from_the_horn_on_a_climb_clears_the_hammer(throttle: int) -> None:
    made = new_world()
    flown = plane(made)
    flown.x, flown.y, flown.notch = HAMMER.start - 1000, 592 - 64 - flown.height, throttle
    flown.vx = flown.cruise()
    while not flown.is_warned:
        made.step(0)
        assert flown.x < HAMMER.start
    while flown.x < HAMMER.stop:
        made.step(UP if flown.feet > HAMMER_TOP - 16 else 0)
        assert flown.state != Flight.SCRAPING


def test_a_new_try_begins_as_the_checkpoint_was() -> None:
    made = new_world(safe=True)
    wait(made, CHECKPOINT_TICKS[0] + 1)
    places = [one.x for one in made.all(ColumnVehicle)]
    fuel, rounds, strength = plane(made).tank, plane(made).rounds, line(made).left
    made.step(FIRE)
    wait(made, 300)
    lose_line(made)
    assert made.stage.deaths == 1 and not made.all(Pallet)
    assert [one.x for one in made.all(ColumnVehicle)] == pytest.approx(places, abs=3)
    assert plane(made).tank == pytest.approx(fuel, abs=1) and plane(made).rounds == rounds
    assert plane(made).health == MERCY_HULL
    assert line(made).left == min(strength + MERCY_LINE, FULL)
    assert valley(made).battle == pytest.approx(CHECKPOINT_TICKS[0], abs=2)


def test_a_photograph_stays_taken_and_counts_once() -> None:
    made = new_world(safe=True)
    wait(made, 10)
    photo = made.all(PhotoTarget)[0]
    plane(made).x, plane(made).y = photo.x - 30, photo.y + 20
    wait(made, photo.level_ticks + 4)
    assert photo.is_taken and made.stage.score == PHOTO_POINTS
    lose_line(made)
    assert photo.is_taken and made.stage.score == PHOTO_POINTS and made.stage.intel == 1


def test_three_lines_lost_are_the_end() -> None:
    made = new_world(safe=True)
    for _ in range(3):
        wait(made, 5)
        lose_line(made)
    assert made.stage.outcome == Outcome.LOST and "line" in made.stage.reason


def test_a_glance_shows_the_riders() -> None:
    made = new_world()
    wait(made, 2)
    made.step(USE)
    made.step(0)
    assert plane(made).eye()[0] == line(made).centre_x
    wait(made, GLANCE_TICKS)
    assert plane(made).eye()[0] == plane(made).centre_x


def test_the_rank_is_that_of_the_line() -> None:
    made = new_world()
    made.step(0)
    ranks = []
    for strength in (1000, 600, 350, 100):
        line(made).left = strength
        ranks.append(made.stage.rank())
    assert ranks == ["A", "A", "B", "C"]
    for post in made.all(FlakPost):
        post.state = 3
    line(made).left = 800
    assert made.stage.rank() == "00"


def test_both_sides_are_handed_on_as_they_are_left() -> None:
    made = new_world()
    wait(made, 10)
    tanks = [vehicle for vehicle in made.all(ColumnVehicle) if vehicle.kind == Kind.TANK]
    for state, vehicle in zip((March.STOPPED, March.BURIED), tanks, strict=False):
        vehicle.state = int(state)
    made.all(FlakPost)[0].state = int(Gun.SILENT)
    line(made).left, plane(made).health, plane(made).tank = 640, 3, 500
    handed = valley(made).hands_on()
    assert (handed["riders"], handed["hull"], handed["fuel"], handed["flak_posts"]) == (640, 3, 500, 3)
    assert handed["tanks"] == len(tanks) - 1, "who is only buried digs himself out"
    assert sum(handed[name] for name in HANDED) == len(made.all(ColumnVehicle)) - 1
    assert handed["delay"] > 900
    for group in made.all(ColumnGroup):
        if group.main:
            for vehicle in group.vehicles():
                vehicle.x = valley(made).end_x
    assert valley(made).hands_on()["delay"] == 0


def test_nothing_is_counted_for_express_with_a_thin_line() -> None:
    made = new_world()
    made.step(0)
    assert "Express" in made.stage.medals() and "Ghost" in made.stage.medals()
    line(made).left = 400
    plane(made).pips_lost = 1
    assert not {"Express", "Ghost"} & set(made.stage.medals())


def test_the_music_follows_the_battle() -> None:
    made = new_world()
    made.step(0)
    assert made.stage.music_layers() == ("flow",)
    made.all(ColumnVehicle)[0].x = 1200
    assert made.stage.music_layers() == ("flow", "drive")
    line(made).left = 200
    assert made.stage.music_layers() == ("flow", "drive", "chase")


def test_a_gunship_on_its_way_minds_roofs() -> None:
    """Only who hunts is led into rock: nobody is paid for a gunship that comes out of one."""
    made = new_world(safe=True)
    made.step(0)
    gunship = made.all(Gunship)[0]
    gunship.clock = gunship.enters
    for _ in range(60):  # the needle's eye lies where it comes from
        plane(made).x, plane(made).y, plane(made).facing = 3520, 300, 1
        made.step(0)
    assert gunship.is_here() and not made.stage.kills


def test_what_falls_after_the_end_is_not_handed_on() -> None:
    made = new_world(safe=True)
    wait(made, 10)
    plane(made).tank = valley(made).end_fuel
    made.step(0)
    assert made.stage.outcome == Outcome.WON
    before = valley(made).hands_on()
    line(made).lose(100)
    assert valley(made).hands_on() == before
