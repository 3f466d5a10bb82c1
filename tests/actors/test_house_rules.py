"""Rules of the house that tie things together: applause, the lustre's drops, the audience, the organ, the yard, difficulty."""

from __future__ import annotations

import pytest

from game.actors.audience import TURNED_TICKS, Audience
from game.actors.batten import Batten
from game.actors.bond import MAX_HEALTH, Bond
from game.actors.bow_spot import BowSpot
from game.actors.chandelier import Chandelier
from game.actors.enemy import REST_TICKS
from game.actors.enemy import Mood as GuardMood
from game.actors.gate import Gate
from game.actors.getaway_car import GetawayCar
from game.actors.guard import Guard
from game.actors.hint import Hint
from game.actors.koskov import Koskov
from game.actors.light_pool import LightPool
from game.actors.organ_pipe import OrganPipe
from game.actors.reinforcement_door import ReinforcementDoor
from game.actors.stage_winch import StageWinch
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.events import Event
from game.core.units import TILE, px
from game.core.world import World
from game.levels.concert_hall import Backstage
from tests.core.ascii_world import Place, kinds, one, place, play, play_until, world

HALL = "\n".join(["." * 38] * 11 + ["#" * 38])
APPLAUSE = 120


def hall(*places: Place, difficulty: Difficulty = Difficulty.AGENT) -> World:
    return world(HALL, place(Bond, 2, 10), *places, difficulty=difficulty, stage=lambda of: Backstage(of, of.take_id(), 0, 0))


def said(happened: list[Event]) -> list[str]:
    return [getattr(event, "text", "") for event in happened if type(event).__name__ == "CaptionShown"]


def shots(happened: list[Event]) -> int:
    return sum(type(event).__name__ == "ShotFired" for event in happened)


# Applause


def before_a_guard(*places: Place) -> tuple[World, Guard]:
    of = hall(place(Guard, 9, 10, turns=False), *places)
    guard = one(of, Guard)
    play_until(of, lambda: guard.mood == GuardMood.ALERT, limit=100)
    return of, guard


def test_before_an_applauding_house_nobody_fires() -> None:
    of, guard = before_a_guard(place(BowSpot, 1, 8, width=64, height=48, applause_ticks=APPLAUSE))
    one(of, BowSpot).use(one(of, Bond))
    assert not shots(play(of, APPLAUSE + REST_TICKS - 2))
    assert guard.mood == GuardMood.ALERT
    assert shots(play(of, 120))


def test_without_applause_he_fires() -> None:
    of, _ = before_a_guard()
    assert shots(play(of, APPLAUSE))


# The lustre


@pytest.mark.parametrize(("speed", "rings"), [(px(2.9), False), (px(3.1), True)])
def test_a_hard_landing_on_the_crown_lifts_the_heads_below(speed: int, rings: bool) -> None:
    text = "\n".join(["." * 38] * 24 + ["#" * 38])
    of = world(text, place(Bond, 2, 23), place(Chandelier, 12, 2, width=112, bottom_row=20), place(Guard, 15, 23, turns=False))
    bond, chandelier, guard = one(of, Bond), one(of, Chandelier), one(of, Guard)
    bond.x, bond.y = chandelier.x + 40, chandelier.y - bond.height - 2
    bond.vy, bond.grounded = speed - of.gravity_y, False
    bond.enter(1)
    play_until(of, lambda: bond.rides(chandelier), limit=10)
    assert (chandelier.hum() == "lustre_tinkle") is rings
    assert (guard.mood == GuardMood.SUSPICIOUS) is rings
    play(of, 60)
    assert not chandelier.hum()


def test_what_moves_does_not_fall_asleep_with_its_room() -> None:
    of = world(
        "\n".join(["." * 160] * 40 + ["#" * 160]),
        place(Bond, 120, 39),
        place(Chandelier, 12, 2, width=112, bottom_row=20),
        place(Gate, 30, 39, width=16, height=48),
        place(Batten, 34, 20, width=64, batten_row=8),
        place(StageWinch, 4, 39, drives="chandelier"),
    )
    play(of, 16)
    chandelier, gate, batten, winch = one(of, Chandelier), one(of, Gate), one(of, Batten), one(of, StageWinch)
    assert all(thing not in of.awake for thing in (chandelier, gate, batten, winch))
    winch.use(one(of, Bond))
    gate.raise_up()
    batten.raise_up()
    play_until(of, chandelier.is_dark)
    assert gate.y == gate.home_y - gate.height and batten.is_up()


# The audience


def test_an_open_shot_turns_every_head_and_wakes_the_house() -> None:
    of, _ = before_a_guard(place(Audience, 1, 10, width=560, height=160, shows=True))
    house = one(of, Audience)
    assert house.pose() == ("", 0)
    happened = play_until(of, lambda: house.turned)
    assert "AudienceTurned" in kinds(happened)
    assert of.stage.alarm == 2 and house.pose() == ("turned", 0)


def test_a_silenced_shot_turns_nobody_and_all_look_back_in_the_end() -> None:
    of = hall(place(Audience, 1, 10, width=560, height=160, shows=True))
    house = one(of, Audience)
    play(of, 2, b.FIRE)
    play(of, 20)
    assert not house.turned and not of.stage.alarm
    house.startle()
    house.startle()
    assert of.stage.alarms == 1
    play(of, TURNED_TICKS)
    assert house.pose() == ("", 0)


# The organ


def test_a_pipe_sounds_once_each_time_that_somebody_stands_on_it() -> None:
    of = hall(place(OrganPipe, 6, 10, width=32, height=16, note=3))
    pipe = one(of, OrganPipe)
    happened = play_until(of, lambda: one(of, Bond).x > pipe.x + 60, b.RIGHT)
    assert [event.note for event in happened if type(event).__name__ == "OrganSounded"] == [3]  # type: ignore[attr-defined]
    happened = play_until(of, lambda: one(of, Bond).x < pipe.x - 30, b.LEFT)
    assert kinds(happened) >= {"OrganSounded"}


# The yard


def yard(*places: Place, difficulty: Difficulty = Difficulty.AGENT) -> tuple[World, GetawayCar]:
    of = hall(place(GetawayCar, 12, 10, starts=1, crank_ticks=200), place(Koskov, 14, 10), *places, difficulty=difficulty)
    return of, one(of, GetawayCar)


def test_ramming_costs_a_pip_but_never_the_last() -> None:
    for health, left in ((MAX_HEALTH, MAX_HEALTH - 1), (1, 1)):
        of, car = yard(place(Gate, 30, 10, width=16, height=48, id=77))
        car.gate = 77
        bond = one(of, Bond)
        bond.health = health
        play_until(of, car.is_ready)
        car.use(bond)
        happened = play_until(of, lambda of=of: of.stage.outcome)
        assert bond.health == left
        assert any(getattr(event, "kind", "") == "gate" for event in happened)


def test_the_lever_spares_the_pip() -> None:
    of, car = yard(place(Gate, 30, 10, width=16, height=48, id=77))
    car.gate = 77
    one(of, Gate).raise_up()
    play_until(of, car.is_ready)
    car.use(one(of, Bond))
    play_until(of, lambda: of.stage.outcome)
    assert one(of, Bond).health == MAX_HEALTH and not of.stage.alarms


def test_who_blocks_the_cranking_is_named_and_complained_of_once() -> None:
    of, car = yard(place(Guard, 15, 10, turns=False, faces="right"))
    guard = one(of, Guard)
    happened = play(of, 60)
    assert car.blocker() is guard
    assert of.stage.objective == "Get the guard off the bonnet" and of.stage.objective_id == guard.id
    assert said(happened).count("It will not start with a man on the bonnet.") == 1
    guard.knock_out()
    happened = play(of, 60)
    assert car.cranked and of.stage.objective == "Hold until the engine starts" and not said(happened)


def test_the_lever_is_an_objective_until_it_is_pulled_and_then_its_hint_is_silent() -> None:
    of, car = yard(
        place(Gate, 34, 10, width=16, height=48, id=77),
        place(StageWinch, 30, 10, drives="gate", gate=77, id=78),
        place(Hint, 1, 10, width=64, height=48, text="the lever", until=78),
    )
    car.gate = 77
    lever, hint = one(of, StageWinch), one(of, Hint)
    play(of, 30)
    assert of.stage.objective == "Open the gate: the lever in the gatehouse" and of.stage.objective_id == lever.id
    assert of.stage.hint == hint.id and lever.prompt() == "open the gate"
    lever.use(one(of, Bond))
    play(of, 60)
    assert of.stage.objective == "Hold until the engine starts" and not of.stage.hint
    play_until(of, car.is_ready)
    play(of, 16)
    assert of.stage.objective == "Drive off"


# Difficulty


@pytest.mark.parametrize(("difficulty", "guards"), [(Difficulty.RECRUIT, 0), (Difficulty.AGENT, 1), (Difficulty.DOUBLE_O, 1)])
def test_at_recruit_one_of_each_wave_stays_at_home(difficulty: Difficulty, guards: int) -> None:
    of, car = yard(place(ReinforcementDoor, 34, 10, id=77, from_alarm=3), difficulty=difficulty)
    car.left_door = 77
    car._send(1)
    play(of, 60)
    assert len(of.all(Guard)) == guards


@pytest.mark.parametrize(("difficulty", "ticks"), [(Difficulty.AGENT, 300), (Difficulty.DOUBLE_O, 200)])
def test_the_collar_is_shorter_at_double_o(difficulty: Difficulty, ticks: int) -> None:
    of = hall(place(Koskov, 20, 10), place(Guard, 24, 10, turns=False, faces="right"), difficulty=difficulty)
    koskov = one(of, Koskov)
    assert koskov.be_held(one(of, Guard)) and koskov.collar() == ticks


@pytest.mark.parametrize(("difficulty", "facing"), [(Difficulty.AGENT, 1), (Difficulty.DOUBLE_O, -1)])
def test_at_double_o_a_patrol_splits(difficulty: Difficulty, facing: int) -> None:
    of = hall(place(Guard, 24, 10, patrol_left=3, patrol_right=3, faces="right", crosses=True), difficulty=difficulty)
    assert one(of, Guard).facing == facing


@pytest.mark.parametrize(("difficulty", "tiles"), [(Difficulty.AGENT, 2), (Difficulty.DOUBLE_O, 4)])
def test_at_double_o_lamps_swing_twice_as_far(difficulty: Difficulty, tiles: int) -> None:
    of = hall(place(LightPool, 24, 10, width=48, height=48, sway_tiles=2), difficulty=difficulty)
    pool, widest = one(of, LightPool), 0
    for _ in range(pool.period_ticks):
        of.step(0)
        widest = max(widest, abs(pool.offset()))
    assert widest == tiles * TILE
