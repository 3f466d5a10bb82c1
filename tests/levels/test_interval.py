"""The interval: what its map and its script promise, at every difficulty."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, pairwise
from math import hypot

import pytest

from game.actors.cellist_window import CLEAR_FROM, CLEAR_TO, REASON_HER, REASON_HIM, CellistWindow
from game.actors.falling_load import FallingLoad
from game.actors.hall_window import HallWindow
from game.actors.marksman import ENTER_TICKS, FUSE_PER_CENT, RAISE_TICKS, Aim, Marksman
from game.actors.rifle_round import FLIGHT_TICKS, RifleRound
from game.actors.run_cover import RunCover
from game.actors.runner_koskov import Run, RunnerKoskov
from game.actors.sight import Sight
from game.actors.tram_car import TramCar
from game.actors.watch_point import WatchPoint
from game.actors.wave_target import STAY_WAVES
from game.core import buttons as b
from game.core import events
from game.core.entity import Difficulty
from game.core.stage import Outcome
from game.core.world import World
from game.levels.interval import Interval
from tests.levels.shipped import Shipped

STAGE = Shipped("concert_hall/interval")

THINK_TICKS, SETTLE_TICKS = 15, 20
PATIENCE_TICKS = 3000
SIGHT_PX = 4.5
"""Of the sight's way in a tick."""


def koskov(world: World) -> RunnerKoskov:
    found = world.first(RunnerKoskov)
    assert found is not None
    return found


def marksman(world: World, name: str) -> Marksman:
    found = world.named(name)
    assert isinstance(found, Marksman)
    return found


def sight(world: World) -> Sight:
    assert isinstance(world.player, Sight)
    return world.player


def send_to(world: World, order: int) -> None:
    """Koskov has come to the cover of that order, wave by wave, just now."""
    runner = koskov(world)
    runner.wave = order
    runner.arrivals = (world.tick,) * (order + 1)
    runner.put_in(order)
    cover = runner.cover_of(order)
    assert cover is not None
    if cover.checkpoint:
        world.stage.checkpoint = cover.id


def until(world: World, is_so: Callable[[], bool]) -> None:
    """Play until it is so; a test that waits for ever fails."""
    for _ in range(PATIENCE_TICKS):
        if is_so():
            return
        world.step(0)
    raise AssertionError("it never came to that")


def strike(world: World, x: int, y: int) -> None:
    """A round strikes there."""
    world.spawn(RifleRound, x - 1, y - 1)
    for _ in range(FLIGHT_TICKS + 1):
        world.step(0)


def events_of(world: World, kind: type, ticks: int, held: int = 0) -> list[int]:
    """The ticks from now in which an event of that kind happens."""
    found = []
    for tick in range(ticks):
        world.step(held)
        found += [tick for event in world.events if type(event) is kind]
    return found


# The map


@pytest.mark.parametrize("difficulty", list(Difficulty))
def test_there_is_time_for_every_pair_of_marksmen(difficulty: Difficulty) -> None:
    """Think, swing, settle, and the round's flight are shorter than the tells and the fuse of the second."""
    everybody = [man for man in STAGE.new_world(difficulty).all(Marksman) if not man.takes_hat]
    for one_, other in combinations(everybody, 2):
        if abs(one_.wave - other.wave) >= STAY_WAVES:
            continue
        way = hypot(one_.centre_x - other.centre_x, one_.centre_y - other.centre_y)
        demand = THINK_TICKS + way / SIGHT_PX + SETTLE_TICKS + FLIGHT_TICKS
        for second in (one_, other):
            fuse = second.fuse_ticks * FUSE_PER_CENT[difficulty] // 100
            assert demand <= ENTER_TICKS + RAISE_TICKS + fuse, (one_, other)


def test_every_cover_holds_koskov() -> None:
    world = STAGE.new_world()
    runner = koskov(world)
    for cover in world.all(RunCover):
        runner.put_in(cover.order)
        assert cover.x <= runner.x
        assert runner.x + runner.width <= cover.x + cover.width
        assert cover.y <= runner.y
        assert runner.feet <= cover.feet
        assert runner.is_sheltered == cover.shelters


def test_every_window_marksman_has_a_window() -> None:
    world = STAGE.new_world()
    for man in world.all(Marksman):
        if man.post == "window":
            assert any(window.contains(man.centre_x, man.y) and window.style != "lower" for window in world.all(HallWindow)), man


def test_intel_can_be_held_by_the_lens_before_the_last_wave() -> None:
    world = STAGE.new_world()
    for point in world.all(WatchPoint):
        sight(world).put_at(point.centre_x, point.centre_y)
        for _ in range(WatchPoint.HOLD_TICKS + 1):
            world.step(0)
    assert world.stage.intel == world.stage.intel_total() == 3
    assert koskov(world).wave < 7


@pytest.mark.parametrize("difficulty", list(Difficulty))
def test_nobody_fires_without_a_tell(difficulty: Difficulty) -> None:
    """From the sash to the shot there are at least the tells and the solid line; Koskov in cover is never shot at."""
    world = STAGE.new_world(difficulty)
    shown: dict[int, int] = {}
    for _ in range(2400):
        world.step(0)
        for man in world.all(Marksman):
            if man.state == Aim.ENTERING:
                shown.setdefault(man.id, world.tick)
        for event in world.events:
            if isinstance(event, events.MarksmanFired):
                fired = [man for man in world.all(Marksman) if man.muzzle() == (event.x, event.y)]
                assert world.tick - shown[fired[0].id] >= ENTER_TICKS + RAISE_TICKS + 20
                assert fired[0].takes_hat or koskov(world).state in (Run.HIT, Run.DUCKING)


# The sight


def test_twenty_tiles_take_about_eighty_ticks() -> None:
    world = STAGE.new_world()
    start = sight(world).aim_x
    ticks = 0
    while start - sight(world).aim_x < 320 << 8:
        world.step(b.LEFT)
        ticks += 1
    assert 75 <= ticks <= 90


def test_the_held_breath_steadies_and_ends() -> None:
    world = STAGE.new_world()
    lost = events_of(world, events.BreathLost, 120, b.USE)
    assert lost == [Sight.LUNG_TICKS - 1]
    held = STAGE.new_world()
    for _ in range(14):
        held.step(b.USE)
    assert held.player is not None
    assert sight(held).sway_share == 10
    assert abs(sight(held).sway_x) <= 1


def test_a_round_strikes_where_the_sight_was_eight_ticks_before() -> None:
    world = STAGE.new_world()
    sight(world).put_at(1400, 60)
    world.step(b.FIRE)
    shot = next(event for event in world.events if isinstance(event, events.ShotFired))
    for tick in range(1, FLIGHT_TICKS + 1):
        world.step(b.LEFT)
        stopped = [event for event in world.events if isinstance(event, events.BulletStopped)]
        assert bool(stopped) == (tick == FLIGHT_TICKS)
    assert (stopped[0].x, stopped[0].y) == (shot.x, shot.y)


def test_five_rounds_then_a_reload() -> None:
    world = STAGE.new_world()
    shots = []
    for tick in range(6 * Sight.BOLT_TICKS + Sight.RELOAD_TICKS):
        world.step(b.FIRE if tick % 2 else 0)
        shots += [tick for event in world.events if isinstance(event, events.ShotFired)]
    gaps = [later - earlier for earlier, later in pairwise(shots)]
    assert all(gap >= Sight.BOLT_TICKS for gap in gaps)
    assert gaps[4] >= Sight.BOLT_TICKS + Sight.RELOAD_TICKS


# Koskov


def test_the_signal_sends_him_and_calls_him_back() -> None:
    world = STAGE.new_world()
    world.step(b.GADGET)
    assert koskov(world).state == Run.RUNNING and koskov(world).heading > 0
    for _ in range(20):
        world.step(0)
    world.step(b.GADGET)
    for _ in range(60):
        world.step(0)
    assert (koskov(world).state, koskov(world).cover) == (Run.WAITING, 0)


def test_a_warning_shot_makes_him_duck_below_a_marksmans_round() -> None:
    world = STAGE.new_world()
    world.step(b.GADGET)
    for _ in range(40):
        world.step(0)
    runner = koskov(world)
    strike(world, runner.centre_x - 30, runner.y - 4)
    assert runner.state == Run.DUCKING
    assert runner.nerve == runner.max_nerve()
    assert runner.is_ducking()


def test_a_hit_costs_a_pip_and_sends_him_back() -> None:
    world = STAGE.new_world()
    world.step(b.GADGET)
    for _ in range(40):
        world.step(0)
    runner = koskov(world)
    assert runner.hurt(1, 0)
    assert not runner.hurt(1, 0)
    for _ in range(60):
        world.step(0)
    assert (runner.cover, runner.state, runner.nerve) == (0, Run.WAITING, runner.max_nerve() - 1)


def test_without_nerve_he_comes_back_at_the_checkpoint_and_the_third_time_goes_home() -> None:
    world = STAGE.new_world()
    send_to(world, 2)
    world.stage.checkpoint = next(cover.id for cover in world.all(RunCover) if cover.order == 2)
    for life in range(3):
        runner = koskov(world)
        runner.nerve, runner.invincible = 1, 0
        runner.hurt(1, 0)
        for _ in range(100):
            world.step(0)
        if life < 2:
            assert (runner.cover, runner.nerve) == (2, runner.max_nerve())
    assert world.stage.outcome == Outcome.LOST
    assert world.stage.reason == REASON_HIM


def test_the_tram_takes_him_along_unseen() -> None:
    world = STAGE.new_world()
    send_to(world, 4)
    tram = world.first(TramCar)
    assert tram is not None
    left, top, right, bottom = tram.bell_box()
    strike(world, (left + right) // 2, (top + bottom) // 2)
    exposed = 0
    while koskov(world).cover == 4:
        world.step(0)
        exposed += koskov(world).is_exposed
    assert koskov(world).cover == 5
    assert exposed <= 20


# Marksmen


def test_the_rifle_wins_and_pays_more_than_the_man() -> None:
    world = STAGE.new_world()
    send_to(world, 1)
    man = marksman(world, "m2")
    until(world, lambda: man.state == Aim.TRACKING)
    left, top, right, bottom = man.rifle_box()
    strike(world, left + 1 if man.facing > 0 else right - 2, (top + bottom) // 2)
    assert (man.state, man.way_out) == (Aim.OUT, "disarmed")
    assert (world.stage.score, world.stage.kills, world.stage.alarms) == (400, 0, 0)


def test_the_fuse_burns_only_in_the_open() -> None:
    world = STAGE.new_world()
    send_to(world, 1)
    man = marksman(world, "m2")
    until(world, lambda: man.state == Aim.TRACKING)
    full = man.fuse
    for _ in range(100):
        world.step(0)
    assert man.fuse == full
    koskov(world).go()
    for _ in range(40):
        world.step(0)
    assert man.fuse < full


def test_the_first_of_them_takes_only_the_hat() -> None:
    world = STAGE.new_world()
    hats = events_of(world, events.HatShot, 700)
    assert len(hats) == 1
    assert koskov(world).nerve == koskov(world).max_nerve()
    assert not koskov(world).has_hat
    assert marksman(world, "m1").state == Aim.LEFT


def test_a_pane_breaks_loudly_and_lets_the_round_through() -> None:
    world = STAGE.new_world()
    man = marksman(world, "m1")
    until(world, lambda: man.state == Aim.TUGGING)
    strike(world, man.centre_x, man.feet - 6)
    assert (man.way_out, world.stage.alarms, world.stage.kills) == ("killed", 1, 1)


def test_snow_from_the_roof_puts_the_smoker_out() -> None:
    world = STAGE.new_world()
    send_to(world, 3)
    man = marksman(world, "r1")
    until(world, lambda: man.state == Aim.SMOKING)
    snow = next(load for load in world.all(FallingLoad) if load.kind == "snow")
    strike(world, snow.centre_x, snow.centre_y)
    for _ in range(60):
        world.step(0)
    assert man.way_out == "stunned"
    assert world.stage.stuns == 1


def test_both_chains_keep_the_man_in_the_doorway_inside() -> None:
    world = STAGE.new_world()
    for name in ("chain_west", "chain_east"):
        chain = world.named(name)
        assert chain is not None
        strike(world, chain.centre_x, chain.centre_y)
    send_to(world, 2)
    for _ in range(400):
        world.step(0)
    assert marksman(world, "m5").state == Aim.LEFT


# The cellist


def at_her_window(difficulty: Difficulty = Difficulty.AGENT) -> tuple[World, CellistWindow]:
    world = STAGE.new_world(difficulty)
    send_to(world, 7)
    cellist = world.first(CellistWindow)
    assert cellist is not None
    until(world, lambda: not (cellist.age < cellist.bar_ticks))
    return world, cellist


@pytest.mark.parametrize("difficulty", list(Difficulty))
def test_her_barrel_is_clear_on_the_fourth_beat_of_each_bar(difficulty: Difficulty) -> None:
    world, cellist = at_her_window(difficulty)
    clear = []
    while not cellist.ending:
        if cellist.is_clear:
            clear.append(cellist.age)
        world.step(0)
    bars = cellist.last_bar()
    assert clear == [bar * 192 + tick for bar in range(1, bars + 1) for tick in range(CLEAR_FROM, CLEAR_TO)]
    assert world.stage.deaths == 1


def test_spared_she_looks_and_the_stage_is_won_with_its_largest_bonus() -> None:
    world, cellist = at_her_window()
    until(world, lambda: cellist.is_clear)
    strike(world, cellist.x - 6, cellist.rifle_box()[1] + 2)
    assert cellist.ending == "spared"
    assert events_of(world, events.StageWon, 80)
    bonuses = world.stage.bonuses()
    assert max(bonuses, key=lambda bonus: bonus.points).label == "The cellist spared"


def test_her_body_wins_over_the_rifle_and_fails_with_its_reason() -> None:
    world, cellist = at_her_window()
    until(world, lambda: cellist.is_clear)
    strike(world, cellist.x, cellist.rifle_box()[1] + 2)  # touches both
    assert cellist.ending == "hit"
    assert world.stage.deaths == 1
    world.stage.lives = 1
    for _ in range(400):
        world.step(0)
    until(world, lambda: cellist.is_up)
    strike(world, cellist.centre_x, cellist.centre_y)
    assert (world.stage.outcome, world.stage.reason) == (Outcome.LOST, REASON_HER)


def test_a_near_miss_gives_one_bar_more_and_only_one() -> None:
    world, cellist = at_her_window()
    bars = cellist.last_bar()
    for _ in range(2):
        strike(world, cellist.x - 16, cellist.y - 6)
    assert cellist.last_bar() == bars + 1
    assert not cellist.ending


def test_after_two_failures_the_candle_shows_the_beat() -> None:
    world, cellist = at_her_window()
    assert not cellist.shows_beat
    until(world, lambda: not (cellist.failures < 2))
    assert cellist.shows_beat
    assert isinstance(world.stage, Interval)
    assert world.stage.failures == 2


# The stage


def test_the_row_of_health_shows_koskovs_nerve() -> None:
    assert [STAGE.new_world(difficulty).stage.pips() for difficulty in Difficulty] == [(5, 5), (3, 3), (2, 2)]


def test_only_double_o_has_wind() -> None:
    worlds = [STAGE.new_world(difficulty) for difficulty in Difficulty]
    reach = [set[int]() for _ in worlds]
    for _ in range(900):
        for number, world in enumerate(worlds):
            world.tick += 1
            assert isinstance(world.stage, Interval)
            reach[number].add(world.stage.wind())
    assert (reach[0], reach[1]) == ({0}, {0})
    assert min(reach[2]) == -6
    assert max(reach[2]) == 6


def test_progress_grows_along_the_way() -> None:
    world = STAGE.new_world()
    seen = []
    for order in range(8):
        send_to(world, order)
        seen.append(world.stage.progress())
    assert seen == sorted(set(seen))
    assert world.stage.goal() is not None


def test_the_first_twenty_seconds_say_what_to_do() -> None:
    world = STAGE.new_world()
    texts = set()
    for _ in range(1200):
        world.step(0)
        hint = world.get(world.stage.hint)
        texts.add(getattr(hint, "text", ""))
    for button in ("{left}", "{use}", "{fire}", "{gadget}"):
        assert any(button in text for text in texts), button
    assert world.stage.objective
