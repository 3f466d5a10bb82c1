"""Lifts, winch, gate, rack, doors, and the stage that counts."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.actors.bond import Bond
from game.actors.bond_moves.body import Move
from game.actors.checkpoint import Checkpoint
from game.actors.costume_rack import CostumeRack
from game.actors.dialogue import Dialogue
from game.actors.door import SHUT_TICKS, Door
from game.actors.enemy import Mood
from game.actors.gate import Gate
from game.actors.guard import Guard
from game.actors.hint import Hint
from game.actors.intel import Intel
from game.actors.koskov import Koskov
from game.actors.light_pool import LightPool
from game.actors.stage_exit import StageExit
from game.actors.stage_lift import StageLift
from game.actors.stage_winch import StageWinch
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.stage import Outcome, Stage
from game.core.units import TICKS_PER_SECOND, TILE
from game.core.world import World
from tests.core.ascii_world import Place, kinds, one, place, play, play_until, world

HALL = "\n".join(["." * 38] * 11 + ["#" * 38])


def lift(circuit: str, column: int = 20, **members: object) -> Place:
    members = {"top_row": 5, "bottom_row": 9, "dwell_ticks": 40, **members}
    return place(StageLift, column, 5, width=48, circuit=circuit, **members)


def hall(*places: Place) -> World:
    return world(HALL, place(Bond, 2, 10), *places)


def rows_seen(of: World, which: StageLift, ticks: int) -> set[int]:
    seen = set()
    for _ in range(ticks):
        of.step(0)
        seen.add(which.y)
    return seen


# Lifts


def test_circuit_a_runs_between_its_rows_and_rings_before_it_moves() -> None:
    of = hall(lift("a"))
    moving = one(of, StageLift)
    rung = 0
    for _ in range(600):
        y = moving.y
        of.step(0)
        if "LiftRang" in kinds(of.events):
            rung = of.tick
        if moving.y != y and y in (5 * TILE, 9 * TILE):
            assert rung and of.tick - rung >= 20
        assert 5 * TILE <= moving.y <= 9 * TILE
    assert rows_seen(of, moving, 400) >= {5 * TILE, 9 * TILE}


def test_the_winch_takes_the_power_from_a_and_gives_it_to_b() -> None:
    """Which goes down when it is stepped on, and comes up again by itself."""
    of = hall(lift("a"), lift("b", 26), place(StageWinch, 2, 10), place(Koskov, 2, 10))
    first, second = of.all(StageLift)
    koskov = one(of, Koskov)
    koskov.x, koskov.y = second.x + 17, second.y - koskov.height
    assert rows_seen(of, second, 300) == {5 * TILE}
    one(of, StageWinch).use(one(of, Bond))
    play(of, 400)
    assert rows_seen(of, first, 300) == {9 * TILE}
    rows = rows_seen(of, second, 400)
    assert rows >= {5 * TILE, 9 * TILE} and len(rows) > 20
    koskov.x = 0
    play_until(of, lambda: second.y == 5 * TILE)
    assert rows_seen(of, second, 300) == {5 * TILE}


def test_a_winch_is_thrown_once() -> None:
    of = hall(place(StageWinch, 2, 10))
    happened = play(of, 2, b.USE) + play(of, 60) + play(of, 2, b.USE) + play(of, 60)
    assert sum(type(event).__name__ == "LeverPulled" for event in happened) == 1


def test_the_big_lift_waits_for_the_winch_and_for_koskov_and_opens_the_gate_below() -> None:
    of = hall(
        lift("big", gate=50), place(Gate, 30, 10, width=16, height=64, id=50), place(Koskov, 2, 10), place(StageWinch, 2, 10)
    )
    big, gate, koskov = one(of, StageLift), one(of, Gate), one(of, Koskov)
    one(of, StageWinch).use(one(of, Bond))
    assert rows_seen(of, big, 200) == {5 * TILE}
    koskov.x, koskov.y = big.x + 17, big.y - koskov.height
    koskov.grounded = True
    assert not gate.is_open
    play_until(of, lambda: big.y == 9 * TILE)
    assert koskov.feet == big.y
    play(of, 200)
    assert gate.is_open and gate.y <= gate.home_y - gate.height
    assert rows_seen(of, big, 300) == {9 * TILE}


def test_the_big_lift_does_not_move_before_the_winch() -> None:
    of = hall(lift("big"), place(Koskov, 2, 10))
    big, koskov = one(of, StageLift), one(of, Koskov)
    koskov.x, koskov.y = big.x + 17, big.y - koskov.height
    assert rows_seen(of, big, 300) == {5 * TILE}


@given(speed=st.integers(1, 16 * 256), dwell=st.integers(20, 60))
@settings(max_examples=30)
def test_at_any_speed_a_lift_stops_exactly_at_its_rows(speed: int, dwell: int) -> None:
    of = hall(lift("a", speed=speed, dwell_ticks=dwell))
    moving = one(of, StageLift)
    for _ in range(300):
        y = moving.y
        of.step(0)
        assert 5 * TILE <= moving.y <= 9 * TILE
        if moving.is_resting:
            assert moving.y in (5 * TILE, 9 * TILE)
        assert abs(moving.y - y) <= speed // 256 + 1


def test_a_lift_that_comes_down_on_somebody_hurts_him_once_and_lets_him_live() -> None:
    of = world(
        "\n".join(["." * 12] * 10 + ["#" * 12]),
        place(Bond, 5, 9),
        place(StageLift, 4, 3, width=48, top_row=3, bottom_row=9, dwell_ticks=30),
    )
    bond = one(of, Bond)
    play_until(of, lambda: bond.health < 5, limit=400)
    play(of, 200)
    assert bond.health >= 3
    assert not one(of, StageLift).overlaps(bond)


# Gates and doors


def test_a_gate_lets_looks_through_and_nobody_else_until_it_is_raised() -> None:
    of = hall(place(Gate, 6, 10, width=16, height=64))
    bond, gate = one(of, Bond), one(of, Gate)
    assert of.can_see(40, 160, 200, 160)
    play(of, 120, b.RIGHT)
    assert bond.x + bond.width == gate.x
    gate.raise_up()
    assert "GateOpened" in kinds(of.events)
    gate.raise_up()
    assert len(of.events) == 1
    play(of, 120, b.RIGHT)
    assert bond.x > 7 * TILE


def test_a_door_opens_for_bond_and_shuts_behind_him() -> None:
    of = hall(place(Door, 6, 10))
    bond, door = one(of, Bond), one(of, Door)
    happened = play(of, 120, b.RIGHT)
    assert bond.x > 8 * TILE
    assert "DoorOpened" in kinds(happened)
    play(of, SHUT_TICKS + 5)
    assert not door.is_open


def test_a_locked_door_opens_when_it_is_unlocked() -> None:
    of = hall(place(Door, 6, 10, locked=True))
    bond, door = one(of, Bond), one(of, Door)
    play(of, 120, b.RIGHT)
    assert bond.x + bond.width == door.x and not door.is_open
    door.unlock()
    play(of, 120, b.RIGHT)
    assert bond.x > 8 * TILE


@given(
    moves=st.lists(
        st.tuples(st.integers(1, 80), st.sampled_from([0, b.LEFT, b.RIGHT, b.RIGHT, b.DOWN, b.DOWN | b.RIGHT])), max_size=12
    ),
    kind=st.sampled_from(["Guard", "Koskov"]),
)
@settings(max_examples=40)
def test_a_door_never_closes_on_a_body(moves: list[tuple[int, int]], kind: str) -> None:
    """Not on Bond, not on a companion, not on a man who lies in it."""
    other = place(Guard, 7, 10, turns=False) if kind == "Guard" else place(Koskov, 7, 10)
    of = hall(place(Door, 7, 10), other)
    door = one(of, Door)
    door.open()
    lying = of.all(Guard)
    if lying:
        lying[0].knock_out()
    for ticks, held in moves:
        for _ in range(ticks):
            of.step(held)
            assert door.is_open or not door.would_overlap_body()
    play(of, 3 * SHUT_TICKS)
    assert door.is_open


def test_a_sleeping_guard_opens_no_door_and_a_walking_one_does() -> None:
    of = world(HALL, place(Bond, 30, 10), place(Guard, 3, 10, patrol_right=10, faces="right", turn_ticks=5), place(Door, 8, 10))
    happened = play(of, 300)
    assert "DoorOpened" in kinds(happened)
    of = world(HALL, place(Bond, 30, 10), place(Guard, 7, 10, turns=False), place(Door, 8, 10))
    assert "DoorOpened" not in kinds(play(of, 100))


# The rack

RAMP = """
    ........................................
    ........................................
    ........................................
    .....B..................................
    ##########\\.............................
    ###########\\............................
    ############\\...........................
    ########################################
"""


def test_the_rack_rolls_downhill_and_bowls_over_whom_it_meets() -> None:
    of = world(RAMP, place(CostumeRack, 5, 3), place(Guard, 25, 6, turns=False, faces="right"))
    rack, guard = one(of, CostumeRack), one(of, Guard)
    happened = play(of, 2, b.USE)
    assert rack.is_loose and {"RackRolled", "NoiseMade"} <= kinds(happened)
    play_until(of, guard.is_out)
    assert guard.mood == Mood.OUT
    assert (of.stage.stuns, of.stage.kills) == (1, 0)
    play(of, 300)
    assert rack.vx == 0 and rack.feet == 7 * TILE


def test_the_rack_at_rest_hurts_nobody() -> None:
    of = world(RAMP, place(CostumeRack, 5, 3), place(Guard, 6, 3, turns=False, faces="right"))
    play(of, 60)
    assert not one(of, Guard).is_out()


def test_from_inside_the_rack_it_is_pushed_as_far_as_its_track() -> None:
    of = hall(place(CostumeRack, 1, 10, track_tiles=4))
    bond, rack = one(of, Bond), one(of, CostumeRack)
    play(of, 1, b.UP)
    assert bond.state == Move.HIDE and rack.occupant == bond.id
    start = rack.x
    play(of, 400, b.RIGHT)
    assert start + 3 * TILE < rack.x <= start + 4 * TILE + 1
    assert bond.is_hidden() and rack.x <= bond.x and bond.x + bond.width <= rack.x + rack.width
    play(of, 1, b.UP)
    assert rack.occupant == 0 and bond.state != Move.HIDE


def test_a_rack_that_walks_makes_suspicious() -> None:
    of = hall(place(CostumeRack, 1, 10, track_tiles=20), place(Guard, 9, 10, turns=False))
    guard = one(of, Guard)
    play(of, 1, b.UP)
    play(of, 100)
    assert guard.mood == Mood.PATROL
    play(of, 40, b.RIGHT)
    assert guard.mood == Mood.SUSPICIOUS


# Light, words, hints


def test_a_swaying_pool_of_light_comes_back_to_where_it_was() -> None:
    of = hall(place(LightPool, 10, 10, width=48, height=96, sway_tiles=3, period_ticks=120))
    pool = one(of, LightPool)
    offsets = []
    for _ in range(240):
        play(of, 1)
        offsets.append(pool.offset())
        left = pool.x + pool.offset()
        assert [of.is_in(LightPool, x, pool.centre_y) for x in (left - 1, left, left + pool.width)] == [False, True, False]
    assert offsets[:120] == offsets[120:]
    assert (min(offsets), max(offsets)) == (-3 * TILE, 3 * TILE)
    assert all(abs(after - before) <= 3 for before, after in pairwise(offsets))


def test_a_dialogue_is_said_once_line_by_line() -> None:
    of = hall(place(Dialogue, 5, 10, width=32, height=32, lines="KOSKOV: You are late.|BOND: I came by: the stairs."))
    happened = play(of, 60, b.RIGHT) + play(of, 60, b.LEFT) + play(of, 60, b.RIGHT)
    said = [(event.speaker, event.text) for event in happened if type(event).__name__ == "CaptionShown"]  # type: ignore[attr-defined]
    assert said == [("KOSKOV", "You are late."), ("BOND", "I came by: the stairs.")]


def test_a_hint_is_shown_as_long_as_he_stands_in_it() -> None:
    of = hall(place(Hint, 4, 10, width=32, height=32, text="{jump}"))
    hint, bond = one(of, Hint), one(of, Bond)
    play_until(of, lambda: hint.overlaps(bond), b.RIGHT)
    play(of, 1)
    assert of.stage.hint == hint.id
    play_until(of, lambda: bond.x > 8 * TILE, b.RIGHT)
    assert of.stage.hint == 0


def test_a_hint_falls_silent_when_it_is_known_well_enough() -> None:
    of = hall(place(Hint, 4, 10, width=320, height=32, text="{jump}", last_tick=100))
    hint, bond = one(of, Hint), one(of, Bond)
    play_until(of, lambda: hint.overlaps(bond), b.RIGHT)
    play(of, 100 - of.tick)
    assert of.stage.hint == hint.id
    play(of, 1)
    assert of.stage.hint == 0 and hint.overlaps(bond)


def test_the_last_checkpoint_counts_and_each_lights_once() -> None:
    of = hall(place(Checkpoint, 5, 10), place(Checkpoint, 10, 10))
    happened = play(of, 120, b.RIGHT)
    first, second = of.all(Checkpoint)
    assert of.stage.checkpoint == second.id and first.is_lit and second.is_lit
    happened += play(of, 120, b.LEFT)
    assert of.stage.checkpoint == first.id
    assert sum(type(event).__name__ == "CheckpointReached" for event in happened) == 2


# The stage counts


def timed(of: World) -> Stage:
    return Stage(of, of.take_id(), 0, 0, clock_ticks=600, par_ticks=100, rank_00=900, rank_a=600, rank_b=300)


def test_the_clock_runs_out_and_the_stage_is_lost() -> None:
    of = world(HALL, place(Bond, 2, 10), stage=timed)
    assert of.stage.clock == 600
    play(of, 599)
    assert of.stage.outcome == Outcome.PLAYING
    assert "StageLost" in kinds(play(of, 1))
    assert (of.stage.outcome, of.stage.reason) == (Outcome.LOST, "Time is up.")


def test_nothing_counts_after_the_end() -> None:
    of = world(HALL, place(Bond, 2, 10), stage=timed)
    of.stage.win()
    before = (of.stage.score, of.stage.ticks, of.stage.clock, of.stage.lives)
    of.stage.lose("too late")
    of.stage.win()
    of.stage.player_died("too late")
    play(of, 20)
    assert (of.stage.score, of.stage.ticks, of.stage.clock, of.stage.lives) == before
    assert of.stage.outcome == Outcome.WON and not one(of, Bond).hurt(1, 0)


def test_the_clock_is_longer_for_a_recruit_and_shorter_for_a_double_o() -> None:
    clocks = [world(HALL, place(Bond, 2, 10), stage=timed, difficulty=level).stage.clock for level in Difficulty]
    assert clocks[0] > clocks[1] == 600 > clocks[2]


@pytest.mark.parametrize(("score", "rank"), [(900, "00"), (899, "A"), (600, "A"), (599, "B"), (300, "B"), (299, "C"), (0, "C")])
def test_ranks_begin_at_their_scores(score: int, rank: str) -> None:
    of = world(HALL, place(Bond, 2, 10), stage=timed)
    of.stage.score = score
    assert of.stage.rank() == rank


def test_medals_and_bonuses_are_for_what_was_not_done() -> None:
    of = world(HALL, place(Bond, 2, 10), stage=timed)
    assert {"Ghost", "Clean hands", "Express"} == set(of.stage.medals())
    best = sum(bonus.points for bonus in of.stage.bonuses())
    of.stage.killed(0, 0)
    of.stage.raise_alarm(0, 0)
    play(of, 110)
    assert of.stage.medals() == ()
    assert sum(bonus.points for bonus in of.stage.bonuses()) < best
    assert of.stage.bonuses()[0].label == f"{of.stage.clock // TICKS_PER_SECOND} seconds left"


def test_stunning_pays_more_than_killing() -> None:
    of = world(HALL, place(Bond, 2, 10))
    of.stage.stunned(0, 0)
    stunned = of.stage.score
    of.stage.killed(0, 0)
    assert stunned > of.stage.score - stunned > 0


def test_a_win_counts_the_bonuses_in() -> None:
    of = hall(place(Intel, 4, 10), place(StageExit, 12, 10))
    happened = play(of, 200, b.RIGHT)
    assert {"IntelTaken", "ScoreGained", "StageWon"} <= kinds(happened)
    assert of.stage.score == 500 + sum(bonus.points for bonus in of.stage.bonuses())
    assert "Archivist" in of.stage.medals()
