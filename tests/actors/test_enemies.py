"""Those who see and hear: how far, through what, how fast; what they do about it, and what they never do."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.actors.alarm_panel import AlarmPanel
from game.actors.bond import Bond
from game.actors.door import Door
from game.actors.enemy import Enemy, Mood
from game.actors.guard import Guard
from game.actors.light_pool import LightPool
from game.actors.officer import Officer
from game.actors.porter import Porter
from game.actors.reinforcement_door import ReinforcementDoor
from game.actors.shadow import Shadow
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.events import EnemyAimed, Event, ShotFired
from game.core.stage import ALARM_DECAY_TICKS, MAX_ALARM
from game.core.units import TILE
from game.core.world import World
from tests.core.ascii_world import Place, kinds, one, place, play, play_until, world

HALL = "\n".join(["." * 38] * 7 + ["#" * 38])
TOLERANCE = 5
"""A guard looks again every fourth tick."""


def hall(*places: Place, difficulty: Difficulty = Difficulty.AGENT) -> World:
    return world(HALL, *places, difficulty=difficulty)


def sentry(column: int, looks: str = "left", **members: object) -> Place:
    return place(Guard, column, 6, turns=False, faces=looks, **members)


def apart(distance: int, *others: Place, difficulty: Difficulty = Difficulty.AGENT) -> tuple[World, Bond, Guard]:
    """Bond to the left of a guard who looks left, their middles so many px apart."""
    of = hall(place(Bond, 5, 6), sentry(20), *others, difficulty=difficulty)
    bond, guard = one(of, Bond), of.all(Guard)[0]
    bond.x = guard.x - distance
    return of, bond, guard


# Eyes


@pytest.mark.parametrize(("distance", "is_seen"), [(9 * TILE, True), (9 * TILE + 1, False), (5 * TILE, True), (20, True)])
def test_he_sees_nine_tiles_far(distance: int, is_seen: bool) -> None:
    of, _, guard = apart(distance)
    play(of, 8)
    assert (guard.detection > 0) is is_seen


def test_he_has_no_eyes_in_his_back() -> None:
    for distance in (20, 60, 100):
        of, bond, guard = apart(0)
        bond.x = guard.x + distance
        play(of, 60)
        assert guard.detection == 0


@pytest.mark.parametrize("dx", [1, 30, 60, 100, 144])
def test_the_cone_is_forty_degrees_wide_and_twenty_pixels_close_by(dx: int) -> None:
    """Whatever is above and to the left is seen like what is below and to the right."""
    of = hall(sentry(20), sentry(20, "right"))
    left, right = of.all(Guard)
    eyes = left.y + 8
    for dy in range(120):
        seen = left._is_in_cone(left.centre_x - dx, eyes + dy)
        assert seen is left._is_in_cone(left.centre_x - dx, eyes - dy)
        assert seen is right._is_in_cone(right.centre_x + dx, eyes + dy)
        edge = max(20, dx * TANGENT_OF_20_DEGREES)
        assert seen is (dy <= edge) or abs(dy - edge) <= 1


TANGENT_OF_20_DEGREES = 0.36397


def test_a_wall_and_a_closed_door_are_in_the_way_and_an_open_door_is_not() -> None:
    of, _, guard = apart(100, place(Door, 17, 6))
    play(of, 60)
    assert guard.detection == 0
    one(of, Door).open()
    play(of, 12)
    assert guard.detection > 0
    of = world("..#...\n..#...\n..#...\nB.#.g.\n######")
    play(of, 60)
    assert one(of, Guard).detection == 0


@pytest.mark.parametrize(("distance", "is_seen"), [(2 * TILE, True), (2 * TILE + 1, False), (6 * TILE, False)])
def test_in_the_dark_he_sees_two_tiles(distance: int, is_seen: bool) -> None:
    of, _, guard = apart(distance, place(Shadow, 2, 6, width=400, height=96))
    play(of, 60)
    assert (guard.detection > 0) is is_seen


def test_a_pool_of_light_takes_the_darkness_away() -> None:
    of, bond, guard = apart(100, place(Shadow, 2, 6, width=400, height=96), place(LightPool, 12, 6, width=64, height=96))
    assert one(of, LightPool).contains(bond.centre_x, bond.centre_y)
    play(of, 12)
    assert guard.detection > 0


@pytest.mark.parametrize(("distance", "ticks"), [(9 * TILE, 45), (16, 14)])
def test_the_meter_fills_slowly_far_away_and_quickly_close_up(distance: int, ticks: int) -> None:
    of, _, guard = apart(distance)
    play_until(of, lambda: guard.mood == Mood.ALERT)
    assert ticks - TOLERANCE <= of.tick <= ticks + TOLERANCE


def test_the_nearer_the_quicker() -> None:
    taken = []
    for distance in (24, 60, 100, 140):
        of, _, guard = apart(distance)
        play_until(of, lambda guard=guard: guard.mood == Mood.ALERT)  # type: ignore[misc]
        taken.append(of.tick)
    assert taken == sorted(taken) and taken[0] < taken[-1]


def test_a_recruit_is_made_out_more_slowly() -> None:
    taken = {}
    for difficulty in Difficulty:
        of, _, guard = apart(100, difficulty=difficulty)
        play_until(of, lambda guard=guard: guard.mood == Mood.ALERT)  # type: ignore[misc]
        taken[difficulty] = of.tick
    assert taken[Difficulty.RECRUIT] > taken[Difficulty.AGENT] >= taken[Difficulty.DOUBLE_O]


def test_he_grows_suspicious_before_he_is_sure_and_forgets_again() -> None:
    of, bond, guard = apart(130)
    play_until(of, lambda: guard.mood == Mood.SUSPICIOUS)
    assert guard.detection < guard.detection_full
    bond.x = 0
    play_until(of, lambda: guard.mood == Mood.PATROL)
    assert guard.detection == 0
    assert abs(guard.x - guard.home_x) < 20 * TILE
    play_until(of, lambda: guard.x == guard.home_x)


# Ears


@pytest.mark.parametrize(
    ("distance", "held", "hears"), [(10, b.RIGHT, True), (40, b.RIGHT, False), (10, b.RIGHT | b.DOWN, False)]
)
def test_he_hears_running_within_48_px_and_creeping_not_at_all(distance: int, held: int, hears: bool) -> None:
    """Bond goes away behind his back; the first step falls after 30 px."""
    of, bond, guard = apart(0)
    bond.x = guard.x + distance
    play_until(of, lambda: bond.x > guard.x + distance + 60, held)
    assert (guard.mood != Mood.PATROL) is hears


def test_he_goes_to_where_the_noise_was_and_home_again() -> None:
    of, _, guard = apart(300)
    of.make_noise(guard.centre_x + 80, guard.centre_y, 200)
    play(of, 1)
    assert guard.mood == Mood.SUSPICIOUS
    play_until(of, lambda: abs(guard.centre_x - guard.goal_x) <= 4)
    play_until(of, lambda: guard.mood == Mood.PATROL and guard.x == guard.home_x)
    assert guard.facing == -1


def test_who_turns_on_his_post_goes_home_to_it_and_turns_again() -> None:
    of = hall(place(Bond, 5, 6), place(Guard, 20, 6, turn_ticks=40))
    guard = one(of, Guard)
    of.all(Bond)[0].x = 0
    guard.become(Mood.SUSPICIOUS)
    guard.goal_x = guard.centre_x + 80
    play_until(of, lambda: abs(guard.centre_x - guard.goal_x) <= 4)
    play_until(of, lambda: guard.mood == Mood.PATROL and guard.x == guard.home_x)
    seen = set()
    for _ in range(90):
        of.step(0)
        seen.add(guard.facing)
    assert seen == {-1, 1} and guard.x == guard.home_x


# Feet


@given(left=st.integers(0, 6), right=st.integers(0, 6), turn=st.integers(1, 90))
@settings(max_examples=20)
def test_a_patrol_keeps_to_its_tiles(left: int, right: int, turn: int) -> None:
    of = hall(place(Bond, 0, 6), place(Guard, 20, 6, patrol_left=left, patrol_right=right, turn_ticks=turn, faces="right"))
    of.all(Bond)[0].x = 0
    guard = one(of, Guard)
    seen = set()
    for _ in range(700):
        of.step(0)
        seen.add(guard.x)
    assert min(seen) >= guard.home_x - left * TILE - 1
    assert max(seen) <= guard.home_x + right * TILE + 1
    if left + right < 6:
        assert max(seen) - min(seen) >= (left + right) * TILE


def test_nobody_walks_off_a_ledge() -> None:
    of = world(
        "..........\n..........\n....g.....\n.######...\n..........\n##########",
        place(Guard, 5, 2, patrol_left=9, patrol_right=9, turn_ticks=5),
    )
    for _ in range(900):
        of.step(0)
        assert all(guard.feet == 3 * TILE for guard in of.all(Guard))


# The fight


def fight(distance: int, ticks: int = 400, *others: Place) -> list[tuple[int, object]]:
    """All that happens, with its tick, when a guard sees Bond and Bond stands still."""
    of, bond, _ = apart(distance, *others)
    happened = []
    for _ in range(ticks):
        of.step(0)
        bond.health, bond.invincible = 5, 5
        happened += [(of.tick, event) for event in of.events]
    return happened


@pytest.mark.parametrize("distance", [30, 60, 100, 140])
def test_every_attack_is_announced_at_least_twenty_ticks_before(distance: int) -> None:
    aimed = 0
    attacks = 0
    for tick, event in fight(distance):
        if isinstance(event, EnemyAimed):
            aimed = tick
            assert event.ticks >= 20
        elif type(event).__name__ in ("ShotFired", "PunchThrown"):
            attacks += 1
            assert aimed and tick - aimed >= 20
    assert attacks >= 2


def test_the_first_shot_comes_no_sooner_than_aiming_and_calling_out() -> None:
    happened = fight(100)
    alerted = next(tick for tick, event in happened if type(event).__name__ == "EnemyAlerted")
    fired = next(tick for tick, event in happened if isinstance(event, ShotFired))
    assert fired - alerted >= 40


@given(
    distance=st.integers(30, 200),
    moves=st.lists(st.tuples(st.integers(1, 40), st.sampled_from([0, b.LEFT, b.RIGHT, b.JUMP])), max_size=12),
)
@settings(max_examples=25)
def test_he_never_fires_at_what_he_could_not_see(distance: int, moves: list[tuple[int, int]]) -> None:
    """When a shot falls, the way to Bond was clear and he was before the gun, at the last look or since."""
    of, bond, guard = apart(distance, place(Door, 15, 6))
    recent: list[bool] = []
    for ticks, held in [*moves, (60, 0)]:
        for _ in range(ticks):
            of.step(held)
            bond.health = 5
            clear = of.can_see(guard.centre_x, guard.y + 8, bond.centre_x, bond.y + 8) or of.can_see(
                guard.centre_x, guard.y + 8, bond.centre_x, bond.centre_y
            )
            recent = [*recent[-6:], clear and (bond.centre_x - guard.centre_x) * guard.facing >= -TILE]
            if any(isinstance(event, ShotFired) for event in of.events):
                assert any(recent)


@pytest.mark.parametrize("distance", [60, 100, 140])
def test_who_slips_away_while_he_aims_is_not_fired_at(distance: int) -> None:
    of, bond, _ = apart(distance)
    happened: list[Event] = []
    while "EnemyAimed" not in kinds(happened):
        happened = play(of, 1)
    bond.x = 0
    assert not kinds(play(of, 80)) & {"ShotFired"}


def test_out_of_sight_the_fight_becomes_a_search_and_then_a_patrol() -> None:
    of, bond, guard = apart(60)
    play_until(of, lambda: guard.mood == Mood.ALERT)
    bond.x = 0
    moods = []
    for _ in range(900):
        of.step(0)
        bond.x = 0
        bond.health = 5
        if not moods or moods[-1] != guard.mood:
            moods.append(guard.mood)
    assert Mood.SEARCH in moods and moods.index(Mood.SEARCH) > moods.index(Mood.ALERT)
    assert moods[-1] == Mood.PATROL


def test_a_shout_brings_the_others() -> None:
    of, _, guard = apart(60, sentry(26, "right"))
    other = next(found for found in of.all(Guard) if found is not guard)
    play_until(of, lambda: guard.mood == Mood.ALERT)
    play(of, 2)
    assert other.mood == Mood.SUSPICIOUS


def test_two_shots_kill_and_the_dead_stay_dead() -> None:
    of, _, guard = apart(60)
    assert guard.hurt(1, 0) and guard.is_standing()
    assert guard.hurt(1, 0) and not guard.is_standing()
    assert not guard.hurt(1, 0)
    guard.put_to_sleep(10)
    play(of, 100)
    assert guard.mood == Mood.DEAD
    assert (of.stage.kills, of.stage.stuns, of.stage.hits) == (1, 0, 2)


def test_stunning_pays_once_however_often() -> None:
    of, _, guard = apart(300)
    for _ in range(3):
        guard.put_to_sleep(5)
        play(of, 20)
    assert of.stage.stuns == 1


def test_a_colleague_on_the_floor_makes_suspicious_once() -> None:
    of = hall(place(Bond, 0, 6), sentry(20), sentry(15, "right"))
    guard, colleague = of.all(Guard)
    colleague.knock_out()
    happened = play(of, 60)
    assert guard.mood == Mood.SUSPICIOUS and "EnemySuspected" in kinds(happened)
    play_until(of, lambda: guard.mood == Mood.PATROL)
    play(of, 120)
    assert guard.mood == Mood.PATROL


def test_a_colleague_behind_him_or_a_wall_is_not_found() -> None:
    of = hall(place(Bond, 0, 6), sentry(20), sentry(24), sentry(15, "right"), place(Door, 17, 6))
    guard = of.all(Guard)[0]
    for other in of.all(Guard)[1:]:
        other.knock_out()
    play(of, 120)
    assert guard.mood == Mood.PATROL


def test_a_man_on_the_floor_stands_in_nobodys_way() -> None:
    _, _, guard = apart(300)
    guard.knock_out()
    assert guard.hurtbox() == (0, 0, 0, 0)
    assert guard.feet == 7 * TILE and guard.height < 20
    assert not guard.opens_doors() and guard.vision() == []


# The alarm


def test_an_officer_runs_to_the_panel_and_rings_before_he_fights() -> None:
    of = hall(place(Bond, 12, 6), place(Officer, 18, 6, turns=False), place(AlarmPanel, 26, 6))
    officer = one(of, Officer)
    happened = play_until(of, lambda: of.stage.alarm)
    assert abs(officer.centre_x - one(of, AlarmPanel).centre_x) <= TILE
    assert "ShotFired" not in kinds(happened) and "AlarmRaised" in kinds(happened)
    assert of.stage.alarm == of.stage.alarms == 1


def test_a_sabotaged_panel_is_not_rung_nor_run_to() -> None:
    of = hall(place(Bond, 12, 6), place(Officer, 18, 6, turns=False), place(AlarmPanel, 26, 6))
    bond, officer = one(of, Bond), one(of, Officer)
    one(of, AlarmPanel).use(bond)
    moods = set()
    for _ in range(600):
        of.step(0)
        bond.health = 5
        moods.add(officer.mood)
    assert Mood.ALERT in moods and Mood.ERRAND not in moods
    assert of.stage.alarms == 0
    assert not one(of, AlarmPanel).can_use(bond)


def test_a_panel_cut_while_he_runs_is_not_rung_either() -> None:
    of = hall(place(Bond, 12, 6), place(Officer, 18, 6, turns=False), place(AlarmPanel, 26, 6))
    play_until(of, lambda: one(of, Officer).mood == Mood.ERRAND)
    one(of, AlarmPanel).use(one(of, Bond))
    play(of, 200)
    assert of.stage.alarms == 0 and one(of, Officer).mood != Mood.ERRAND


def test_sabotage_takes_its_time() -> None:
    of = hall(place(Bond, 12, 6), place(AlarmPanel, 12, 6))
    play(of, 1, b.USE)
    play(of, AlarmPanel.USE_TICKS - 2)
    assert not one(of, AlarmPanel).is_sabotaged
    assert "PanelSabotaged" in kinds(play(of, 4))


def test_the_alarm_falls_by_one_level_after_twenty_seconds_unseen() -> None:
    of = hall(place(Bond, 0, 6))
    of.stage.raise_alarm(0, 0, 2)
    play(of, ALARM_DECAY_TICKS - 1)
    assert of.stage.alarm == 2
    assert "AlarmLowered" in kinds(play(of, 1)) and of.stage.alarm == 1
    of.stage.seen()
    play(of, ALARM_DECAY_TICKS - 1)
    assert of.stage.alarm == 1
    play(of, 1)
    assert of.stage.alarm == 0
    assert ALARM_DECAY_TICKS == 20 * 60


def test_while_he_is_seen_the_alarm_does_not_fall() -> None:
    of, bond, _ = apart(60)
    of.stage.raise_alarm(0, 0)
    for _ in range(60):
        of.step(0)
        bond.health = 5
    assert of.stage.alarm_calm < 10


def test_the_alarm_has_three_levels() -> None:
    of = hall(place(Bond, 0, 6))
    for _ in range(5):
        of.stage.raise_alarm(0, 0)
    assert of.stage.alarm == MAX_ALARM == 3
    assert of.stage.alarms == 5


def test_the_reinforcement_door_sends_its_guards_when_the_alarm_has_risen_enough() -> None:
    of = hall(place(Bond, 0, 6), place(ReinforcementDoor, 20, 6, from_alarm=2, guards=2))
    play(of, 60)
    of.stage.raise_alarm(0, 0)
    play(of, 200)
    assert not of.all(Guard)
    of.stage.raise_alarm(0, 0)
    happened = play(of, 200)
    assert "ReinforcementsCame" in kinds(happened)
    assert len(of.all(Guard)) == 2
    assert all(guard.mood in (Mood.SEARCH, Mood.ALERT, Mood.PATROL) and guard.feet == 7 * TILE for guard in of.all(Guard))
    play(of, 400)
    assert len(of.all(Guard)) == 2


# The porter


@pytest.mark.parametrize(("held", "wakes"), [(b.RIGHT, True), (b.RIGHT | b.DOWN, False)])
def test_a_run_wakes_the_porter_and_a_creep_does_not(held: int, wakes: bool) -> None:
    of = hall(place(Bond, 12, 6), place(Porter, 20, 6))
    bond, porter = one(of, Bond), one(of, Porter)
    play_until(of, lambda: bond.x >= 22 * TILE, held, limit=900)
    assert porter.is_asleep is not wakes
    play(of, 200)
    assert (of.stage.alarms == 1) is wakes


def test_the_porter_shouts_once_and_taken_down_in_time_not_at_all() -> None:
    of = hall(place(Bond, 0, 6), place(Porter, 20, 6))
    porter = one(of, Porter)
    porter.hear(0, 0, 96)
    play(of, 800)
    assert of.stage.alarms == 1
    of = hall(place(Bond, 19, 6), place(Porter, 20, 6))
    one(of, Porter).hear(0, 0, 96)
    play(of, 30)
    happened = play(of, 1, b.RIGHT | b.USE) + play(of, 200)
    assert "TakedownStarted" in kinds(happened)
    assert of.stage.alarms == 0


def test_after_a_death_everybody_on_his_feet_is_at_home_and_calm() -> None:
    of, bond, guard = apart(60)
    play_until(of, lambda: guard.mood == Mood.ALERT)
    guard.x += 40
    bond.hurt(9, 0)
    bond.start_x = 0
    play(of, 120)
    assert guard.mood == Mood.PATROL and guard.x == guard.home_x
    assert bond.health == 5


def test_every_enemy_can_be_shot_gassed_and_looked_at() -> None:
    """Whatever is written anew: the common rules hold for all of them."""
    for cls in (Guard, Officer, Porter):
        of = hall(place(Bond, 2, 6), place(cls, 20, 6))
        enemy = one(of, cls)
        assert isinstance(enemy, Enemy)
        assert enemy.hurt(9, 0) and enemy.is_out()
        of = hall(place(Bond, 2, 6), place(cls, 20, 6))
        one(of, cls).put_to_sleep(100)
        assert one(of, cls).is_out()
        play(of, 90)
        assert one(of, cls).is_out()
