"""Koskov: where he follows and where he does not, what frightens him, who has him by the collar."""

from __future__ import annotations

import pytest

from game.actors.batten import Batten
from game.actors.bell_door import BellDoor
from game.actors.bond import Bond
from game.actors.checkpoint import Checkpoint
from game.actors.companion import LAG_CRUMBS, Crumb
from game.actors.disguise import Disguise
from game.actors.door import Door
from game.actors.enemy import Mood as GuardMood
from game.actors.guard import Guard
from game.actors.koskov import Koskov, Mood
from game.actors.koskov_post import KoskovPost
from game.actors.speaking_tube import SpeakingTube
from game.actors.stage_exit import StageExit
from game.actors.stage_lift import StageLift
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.events import Event
from game.core.stage import LIVES, Outcome
from game.core.units import TILE
from game.core.world import World
from tests.core.ascii_world import Place, kinds, one, place, play, play_until, world

CORRIDOR = "\n".join(["." * 38] * 6 + [".K.B" + "." * 34, "#" * 38])
CLOSE = 5 * TILE
"""As near as he comes, and a little more."""


def following(text: str, *places: Place, **options: object) -> tuple[World, Bond, Koskov]:
    of = world(text, *places, **options)  # type: ignore[arg-type]
    koskov = one(of, Koskov)
    koskov.follow()
    return of, one(of, Bond), koskov


def is_close(bond: Bond, koskov: Koskov) -> bool:
    return abs(bond.centre_x - koskov.centre_x) <= CLOSE and abs(bond.feet - koskov.feet) <= 2


# Following


def test_he_waits_until_he_is_told_and_then_follows_three_tiles_behind() -> None:
    of = world(CORRIDOR)
    bond, koskov = one(of, Bond), one(of, Koskov)
    start = koskov.x
    play(of, 60, b.RIGHT)
    assert koskov.x == start and koskov.mood == Mood.WAIT
    koskov.follow()
    bond.x = 4 * TILE
    play(of, 60, b.RIGHT)
    play(of, 120)
    assert koskov.is_following() and is_close(bond, koskov)
    assert koskov.x < bond.x
    assert koskov.feet == bond.feet
    assert LAG_CRUMBS > 0


def test_use_beside_him_toggles_waiting_and_following() -> None:
    of, _, koskov = following(CORRIDOR)
    assert "CompanionWaited" in kinds(play(of, 2, b.USE))
    assert koskov.mood == Mood.WAIT
    play(of, 2)
    assert "CompanionFollowed" in kinds(play(of, 2, b.USE))
    assert koskov.mood == Mood.FOLLOW


def test_he_stays_where_he_was_told_to_wait() -> None:
    of, _, koskov = following(CORRIDOR)
    koskov.wait()
    start = koskov.x
    play(of, 300, b.RIGHT)
    assert (koskov.x, koskov.mood) == (start, Mood.WAIT)


def test_he_follows_over_a_wall() -> None:
    text = "\n".join(["." * 30] * 5 + ["." * 12 + "##" + "." * 16] * 2 + [".K.B........##" + "." * 16, "#" * 30])
    of, bond, koskov = following(text)
    play_until(of, lambda: bond.x + bond.width >= 12 * TILE, b.RIGHT)
    play_until(of, lambda: bond.x > 13 * TILE, b.RIGHT | b.JUMP, limit=200)
    play_until(of, lambda: bond.x > 22 * TILE, b.RIGHT)
    play_until(of, lambda: is_close(bond, koskov))
    assert koskov.x > 14 * TILE and koskov.feet == 8 * TILE


def test_he_follows_through_a_low_place_on_hands_and_knees() -> None:
    text = "\n".join(["." * 30] * 3 + ["." * 10 + "#" * 6 + "." * 14] * 2 + ["." * 30, ".K.B" + "." * 26, "#" * 30])
    of, bond, koskov = following(text)
    play_until(of, lambda: bond.x > 20 * TILE, b.RIGHT | b.DOWN, limit=900)
    heights = set()
    for _ in range(900):
        of.step(0)
        heights.add(koskov.height)
        assert not of.grid.is_blocked(koskov.x, koskov.y, koskov.x + koskov.width, koskov.feet)
    assert is_close(bond, koskov)
    assert len(heights) == 2 and koskov.height == max(heights)


LADDERS = """
    ..............................
    ..............................
    .K.B..........................
    ##########T###################
    ..........H...................
    ..........H...................
    ..........H...................
    ..........H...................
    ..........H...................
    ##############################
"""


def test_he_follows_down_a_ladder_and_up_again() -> None:
    of, bond, koskov = following(LADDERS)
    play_until(of, lambda: bond.x >= 10 * TILE, b.RIGHT)
    play(of, 8)
    bond.x = 10 * TILE + 1
    play_until(of, lambda: bond.feet == 9 * TILE and bond.grounded, b.DOWN)
    play(of, 40)
    play_until(of, lambda: bond.x > 20 * TILE, b.RIGHT)
    play_until(of, lambda: is_close(bond, koskov), limit=900)
    assert koskov.feet == 9 * TILE
    play_until(of, lambda: bond.x <= 10 * TILE + 1, b.LEFT)
    play(of, 8)
    bond.x = 10 * TILE + 1
    play_until(of, lambda: bond.feet == 3 * TILE and bond.grounded, b.UP)
    play_until(of, lambda: bond.x > 20 * TILE, b.RIGHT)
    play_until(of, lambda: is_close(bond, koskov), limit=900)
    assert koskov.feet == 3 * TILE


SHAFT = """
    ..............................
    ..............................
    .KB...........................
    ######......##################
    #....#......#................#
    #....#......#................#
    #....#......#................#
    #............................#
    #............................#
    ##############################
"""


def test_he_rides_a_lift_behind_bond() -> None:
    of, bond, koskov = following(SHAFT, place(StageLift, 6, 3, width=96, top_row=3, bottom_row=8, dwell_ticks=160, speed=307))
    lift = one(of, StageLift)
    play_until(of, lambda: bond.x >= 10 * TILE, b.RIGHT)
    play_until(of, lambda: not lift.is_resting)
    while not lift.is_resting:
        of.step(0)
        assert bond.feet == lift.y
        assert koskov.feet in (lift.y, 3 * TILE)
    play(of, 2)
    assert koskov.feet == lift.y == 8 * TILE
    play_until(of, lambda: bond.x > 22 * TILE, b.RIGHT)
    play_until(of, lambda: is_close(bond, koskov))


# Not at his age


def gap(tiles: int) -> str:
    side = "#" * 12
    pit = "." * tiles
    return "\n".join(
        ["." * (24 + tiles)] * 5 + [".K.B" + "." * (20 + tiles), side + pit + side, side + pit + side, "." * (24 + tiles)]
    )


@pytest.mark.parametrize(("tiles", "comes"), [(2, True), (3, True), (5, False)])
def test_he_jumps_three_tiles_and_refuses_five_and_says_so_once(tiles: int, comes: bool) -> None:
    of, bond, koskov = following(gap(tiles))
    happened = play_until(of, lambda: bond.x + bond.width > 12 * TILE - 4, b.RIGHT)
    happened += play(of, {2: 2, 3: 4, 5: 40}[tiles], b.RIGHT | b.JUMP)
    happened += play_until(of, lambda: bond.grounded, b.RIGHT)
    assert bond.x + bond.width > 12 * TILE
    happened += play_until(of, lambda: bond.x > (18 + tiles) * TILE, b.RIGHT)
    happened += play(of, 600)
    refusals = [event for event in happened if type(event).__name__ == "CompanionRefused"]
    if comes:
        assert is_close(bond, koskov) and not refusals
    else:
        assert len(refusals) == 1
        assert koskov.grounded and koskov.feet == 6 * TILE and koskov.x + koskov.width // 2 < 12 * TILE


ROPE = {"H": "rope", "T": "rope"}


def refusals_of(happened: list[Event]) -> int:
    return sum(type(event).__name__ == "CompanionRefused" for event in happened)


def test_a_gap_ends_where_a_hanging_beam_begins() -> None:
    of, bond, koskov = following(gap(8), place(Batten, 15, 6, width=64, batten_row=6))
    play_until(of, lambda: bond.x + bond.width > 12 * TILE - 4, b.RIGHT)
    happened = play(of, 40, b.RIGHT | b.JUMP)
    happened += play_until(of, lambda: bond.grounded, b.RIGHT)
    assert bond.feet == 6 * TILE and bond.centre_x > 16 * TILE  # deep on the beam
    play(of, 4)
    happened += play_until(of, lambda: is_close(bond, koskov), limit=200)
    assert not refusals_of(happened) and koskov.x > 12 * TILE


def test_he_refuses_to_climb_a_rope() -> None:
    text = LADDERS.replace(".K.B....", "........").replace(
        "..........H...................\n    ####", "...K.B....H...................\n    ####"
    )
    of, bond, koskov = following(text, surfaces=ROPE)
    play_until(of, lambda: bond.x >= 10 * TILE, b.RIGHT)
    play(of, 8)
    bond.x = 10 * TILE + 1
    happened = play_until(of, lambda: bond.feet == 3 * TILE and bond.grounded, b.UP)
    happened += play(of, 400, b.RIGHT)
    assert refusals_of(happened) == 1
    assert koskov.feet == 9 * TILE


def test_he_refuses_to_slide_down_a_rope() -> None:
    of, bond, koskov = following(LADDERS, surfaces=ROPE)
    play_until(of, lambda: bond.x >= 10 * TILE, b.RIGHT)
    play(of, 8)
    bond.x = 10 * TILE + 1
    happened = play_until(of, lambda: bond.feet == 9 * TILE and bond.grounded, b.DOWN)
    happened += play_until(of, lambda: bond.x > 20 * TILE, b.RIGHT)
    happened += play(of, 400)
    assert refusals_of(happened) == 1
    assert koskov.feet == 3 * TILE


def test_coming_back_for_him_mends_it() -> None:
    of, bond, koskov = following(gap(5))
    play_until(of, lambda: bond.x + bond.width > 12 * TILE - 4, b.RIGHT)
    play_until(of, lambda: bond.x > 17 * TILE and bond.grounded, b.RIGHT | b.JUMP)
    play(of, 200)
    assert koskov.is_refusing
    bond.x, bond.y = koskov.x - 10, koskov.y
    play(of, 30)
    assert not koskov.is_refusing
    play_until(of, lambda: bond.x < 2 * TILE, b.LEFT)
    play_until(of, lambda: is_close(bond, koskov))


FAR_LEDGE = """
    ..............................
    ..............................
    .K.B..........................
    ##########T###################
    ..........H...................
    ..........H...................
    ..........H.......############
    ..........H...................
    ..........H...................
    ..............................
    ..............................
    ##############################
"""


def test_who_refuses_on_a_ladder_is_met_there() -> None:
    of, bond, koskov = following(FAR_LEDGE)
    play_until(of, lambda: bond.x >= 10 * TILE, b.RIGHT)
    play(of, 8)
    bond.x = 10 * TILE + 1
    koskov.stand_at(10 * TILE + 8, 7 * TILE, int(Crumb.LADDER))
    koskov.trail = ((17 * TILE, 6 * TILE, int(Crumb.AIR), 0), (24 * TILE, 6 * TILE, int(Crumb.GROUND), 0))
    play(of, 30)
    assert koskov.is_refusing and koskov.feet == 7 * TILE
    play_until(of, lambda: not koskov.is_refusing, b.DOWN, limit=60)
    play_until(of, lambda: bond.feet == 11 * TILE and bond.grounded, b.DOWN)
    play_until(of, lambda: bond.x > 16 * TILE, b.RIGHT)
    play_until(of, lambda: is_close(bond, koskov), limit=400)


def test_seized_in_a_crawl_he_stays_low() -> None:
    of, _, koskov = following("\n".join(["." * 38] * 4 + ["######" + "." * 32, "." * 38, ".K.B....g" + "." * 29, "#" * 38]))
    koskov.stand_at(koskov.centre_x, koskov.feet, int(Crumb.LOW))
    assert koskov.be_held(one(of, Guard))
    play(of, 30)
    assert koskov.feet == 7 * TILE and not of.grid.is_blocked(koskov.x, koskov.y, koskov.x + koskov.width, koskov.feet)


# Fear


def test_a_shot_close_by_keeps_him_down_for_a_while_and_then_he_follows() -> None:
    of, _, koskov = following(CORRIDOR)
    koskov.panic()
    assert koskov.mood == Mood.PANIC and not koskov.is_moving
    x = koskov.x
    play(of, koskov.panic_ticks - 1, b.RIGHT)
    assert (koskov.mood, koskov.x) == (Mood.PANIC, x)
    play(of, 2)
    assert koskov.mood == Mood.FOLLOW


def test_who_was_told_to_wait_waits_after_the_fright() -> None:
    of, _, koskov = following(CORRIDOR)
    koskov.wait()
    koskov.panic()
    play(of, koskov.panic_ticks + 5)
    assert koskov.mood == Mood.WAIT


# The collar


def seized(*, difficulty: Difficulty = Difficulty.AGENT) -> tuple[World, Koskov, Guard]:
    """Koskov alone with a guard who has seen him."""
    text = "\n".join(["." * 50] * 6 + [".K....g" + "." * 38 + "B....", "#" * 50])
    of = world(text, difficulty=difficulty)
    koskov, guard = one(of, Koskov), one(of, Guard)
    return of, koskov, guard


def test_a_guard_who_sees_him_takes_him_by_the_collar_and_fires_not_a_shot() -> None:
    of, koskov, guard = seized()
    happened = play_until(of, lambda: koskov.mood == Mood.HELD, limit=900)
    assert "ShotFired" not in kinds(happened)
    assert "CompanionSeized" in kinds(happened)
    assert guard.mood == GuardMood.HOLDING and koskov.is_held_by(guard)


def test_held_too_long_he_costs_a_life() -> None:
    of, koskov, _ = seized()
    play_until(of, lambda: koskov.mood == Mood.HELD, limit=900)
    assert koskov.held_ticks == 300
    left = koskov.collar()
    play(of, left - 1)
    assert of.stage.lives == LIVES
    play(of, 2)
    assert of.stage.lives == LIVES - 1
    play(of, 120)
    assert koskov.mood == Mood.FOLLOW and koskov.holder == 0


def test_stunning_the_guard_frees_him() -> None:
    of, koskov, guard = seized()
    play_until(of, lambda: koskov.mood == Mood.HELD, limit=900)
    guard.put_to_sleep(300)
    play(of, 1)
    assert koskov.mood == Mood.FOLLOW and koskov.holder == 0
    play(of, 400)
    assert of.stage.lives == LIVES


@pytest.mark.parametrize("way", ["kill", "knock_out", "seize"])
def test_whatever_happens_to_the_guard_frees_him(way: str) -> None:
    of, koskov, guard = seized()
    play_until(of, lambda: koskov.mood == Mood.HELD, limit=900)
    {"kill": lambda: guard.hurt(9, 0), "knock_out": guard.knock_out, "seize": lambda: guard.seize(one(of, Bond))}[way]()
    play(of, 1)
    assert koskov.mood == Mood.FOLLOW


def test_at_recruit_nobody_touches_him() -> None:
    of, koskov, _ = seized(difficulty=Difficulty.RECRUIT)
    play(of, 900)
    assert koskov.mood == Mood.WAIT


def test_in_the_boyars_coat_he_is_made_out_more_slowly() -> None:
    taken = []
    for is_disguised in (False, True):
        of, koskov, guard = seized()
        koskov.is_disguised = is_disguised
        play_until(of, lambda guard=guard: guard.mood == GuardMood.SUSPICIOUS, limit=900)  # type: ignore[misc]
        taken.append(of.tick)
    assert taken[1] > taken[0]


def test_bond_finds_the_coat_and_koskov_wears_it() -> None:
    of, _, koskov = following(CORRIDOR, place(Disguise, 6, 6))
    play(of, 60, b.RIGHT)
    assert koskov.is_disguised and koskov.sprite_name() == "koskov_disguised"
    assert of.stage.secrets == 1 and not of.all(Disguise)


# Posts and tubes

TWO_FLOORS = """
    ..............................
    ..............................
    .K.B..........................
    ######################.......#
    #............................#
    #............................#
    #............................#
    #............................#
    ##############################
"""


def test_he_stops_at_a_post_once() -> None:
    of, _, koskov = following(CORRIDOR, place(KoskovPost, 15, 6, stops_him=True, line="I wait."), place(KoskovPost, 20, 6))
    post = of.all(KoskovPost)[0]
    happened = play(of, 180, b.RIGHT)
    assert "CaptionShown" in kinds(happened)
    assert (koskov.mood, koskov.post) == (Mood.WAIT, post.id)
    assert abs(koskov.centre_x - post.centre_x) <= 20
    assert koskov.is_hidden()
    koskov.follow()
    one(of, Bond).x = koskov.x
    play(of, 30, b.LEFT)
    play(of, 200, b.RIGHT)
    assert koskov.mood == Mood.FOLLOW


@pytest.mark.parametrize("hides", [True, False])
def test_some_posts_hide_him_and_some_are_in_full_view(hides: bool) -> None:
    of = world(CORRIDOR, place(KoskovPost, 1, 6, stops_him=True, hides=hides, id=77))
    koskov = one(of, Koskov)
    koskov.follow()
    koskov.wait()
    assert not koskov.is_hidden()
    koskov.post = 77
    assert koskov.is_hidden() is hides


def test_the_speaking_tube_brings_him_to_its_post_by_and_by() -> None:
    of = world(TWO_FLOORS, place(SpeakingTube, 3, 2, post=77), place(KoskovPost, 20, 7, id=77))
    koskov = one(of, Koskov)
    play(of, 10)
    koskov.x -= 8  # out of reach, so that use means the tube
    tube = one(of, SpeakingTube)
    assert tube.can_use(one(of, Bond))
    tube.use(one(of, Bond))
    assert koskov.mood == Mood.TRAVEL and koskov.is_hidden()
    assert not tube.can_use(one(of, Bond))
    play(of, 89)
    assert koskov.mood == Mood.TRAVEL
    play_until(of, lambda: koskov.mood == Mood.WAIT)
    assert (koskov.centre_x, koskov.feet) == (of.entities[77].centre_x, of.entities[77].feet)
    assert not tube.can_use(one(of, Bond))


def test_on_the_stairs_he_is_nowhere() -> None:
    of = world(TWO_FLOORS, place(SpeakingTube, 3, 2, post=77), place(KoskovPost, 20, 7, id=77))
    koskov = one(of, Koskov)
    one(of, SpeakingTube).use(one(of, Bond))
    assert not koskov.overlaps(one(of, Bond)) and not koskov.can_be_held()
    koskov.panic()
    assert koskov.mood == Mood.TRAVEL


# With Bond


def test_he_comes_back_with_bond_at_the_checkpoint() -> None:
    of, bond, koskov = following(CORRIDOR, place(Checkpoint, 12, 6))
    play(of, 120, b.RIGHT)
    bond.hurt(9, 0)
    play(of, 120)
    assert koskov.mood == Mood.FOLLOW
    assert abs(koskov.centre_x - one(of, Checkpoint).centre_x) <= CLOSE
    assert koskov.kind == Crumb.GROUND


@pytest.mark.parametrize("follows", [True, False])
def test_the_exit_asks_for_him_and_forgives_who_comes_without(follows: bool) -> None:
    of, bond, koskov = following(CORRIDOR, place(StageExit, 30, 6))
    if not follows:
        koskov.wait()
    way_out = one(of, StageExit)
    play_until(of, lambda: way_out.overlaps(bond), b.RIGHT)
    play(of, 120)
    if follows:
        assert of.stage.outcome == Outcome.WON
    else:
        assert of.stage.outcome == Outcome.PLAYING
        assert way_out.overlaps(bond) and bond.health == 5 and of.stage.lives == LIVES
        koskov.x = way_out.x - 60
        koskov.follow()
        play(of, 2)
        bond.x = way_out.x
        play(of, 2)
        assert of.stage.outcome == Outcome.WON


def test_an_exit_that_needs_nobody_is_enough_alone() -> None:
    of, _, koskov = following(CORRIDOR, place(StageExit, 30, 6, needs_companion=False))
    koskov.wait()
    play(of, 260, b.RIGHT)
    assert of.stage.outcome == Outcome.WON


# What the fuzzer found


def test_he_never_stands_in_a_door_that_he_sets_off_through() -> None:
    """He rests so near to a shut door that a step would be too far; it opens for him, and then he goes."""
    of, bond, koskov = following(CORRIDOR, place(Door, 14, 6))
    door = one(of, Door)
    play_until(of, lambda: bond.x > 20 * TILE, b.RIGHT)
    koskov.x = door.x - koskov.width - 1
    door.is_open, koskov.is_moving = False, False
    door.timer = 0
    koskov.trail = tuple((door.x + step * TILE // 2, koskov.feet, 0, 0) for step in range(20))
    for _ in range(120):
        of.step(0)
        assert door.is_open or not koskov.overlaps(door)
    assert koskov.x > door.x + door.width


def test_he_says_so_at_a_door_that_stays_shut() -> None:
    """The trail leads through the door, but the bell has shut it behind Bond."""
    of, bond, koskov = following(CORRIDOR, place(BellDoor, 14, 6))
    door = one(of, BellDoor)
    play_until(of, lambda: bond.x > door.x + 2 * TILE, b.RIGHT)
    assert koskov.x + koskov.width < door.x
    door.has_rung, door.is_open = True, False
    happened = play(of, 240, b.RIGHT)
    assert koskov.x + koskov.width <= door.x
    assert sum(type(event).__name__ == "CompanionRefused" for event in happened) == 1


@pytest.mark.parametrize("side", [-1, 1])
def test_he_climbs_a_step_without_cutting_its_corner(side: int) -> None:
    """From a pit of one tile to Bond on its edge, who has just spoken to him."""
    of, bond, koskov = following(
        "\n".join(["." * 24] * 4 + ["." * 10 + "K..." + "B" + "." * 9] + ["#" * 10 + "...." + "#" * 10, "#" * 24])
    )
    koskov.y += TILE
    edge = 14 * TILE + 8 if side > 0 else 9 * TILE + 8
    koskov.trail = tuple((edge + side * step, bond.feet, 0, 0) for step in range(13))
    for _ in range(60):
        of.step(0)
        assert of.is_free(koskov.x, koskov.y, koskov.width, koskov.height)
    assert koskov.feet == bond.feet
