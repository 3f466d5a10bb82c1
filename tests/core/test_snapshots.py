"""Save, load, digest: the same future after every return, in this world, in another, and in another process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.actors.alarm_panel import AlarmPanel
from game.actors.bond import Bond
from game.actors.bullet import Bullet
from game.actors.checkpoint import Checkpoint
from game.actors.costume_rack import CostumeRack
from game.actors.door import Door
from game.actors.gear_pit import GearPit
from game.actors.guard import Guard
from game.actors.intel import Intel
from game.actors.push_crate import PushCrate
from game.actors.reinforcement_door import ReinforcementDoor
from game.actors.stage_lift import StageLift
from game.core import buttons as b
from game.core.entity import ENTITIES
from game.core.units import px
from game.core.world import World, _canonical
from tests.core.ascii_world import one, place, play, world

ROOT = Path(__file__).resolve().parents[2]
HALL = """
    ........................................
    ........................................
    ........................................
    ..................................======
    ........................H...............
    .B..K........./##\\......H...g........O..
    ########################################
"""


def hall() -> World:
    """A bit of everything that moves."""
    return world(
        HALL,
        place(Intel, 5, 5),
        place(Checkpoint, 7, 5),
        place(Door, 11, 5),
        place(GearPit, 22, 5, width=16, height=8),
        place(CostumeRack, 30, 5),
        place(AlarmPanel, 33, 5),
        place(ReinforcementDoor, 35, 5),
        place(StageLift, 19, 4, width=48, top_row=3, bottom_row=5, dwell_ticks=20),
    )


INPUTS = st.lists(
    st.tuples(
        st.integers(1, 30),
        st.sampled_from([0, b.RIGHT, b.RIGHT, b.RIGHT | b.JUMP, b.LEFT, b.FIRE, b.DOWN, b.UP, b.USE, b.GADGET])
        | st.integers(0, b.ALL),
    ),
    min_size=1,
    max_size=12,
).map(lambda runs: [held for ticks, held in runs for _ in range(ticks)])


def trace(of: World, inputs: list[int]) -> list[str]:
    """The digest after each tick."""
    digests = []
    for held in inputs:
        of.step(held)
        digests.append(of.digest())
    return digests


def test_solids_are_found_in_one_order_however_they_came_there() -> None:
    """A world that is restored in another process has not seen them move."""
    lived, restored = (world(HALL, place(PushCrate, 5, 4), place(PushCrate, 10, 4)) for _ in range(2))
    first, second = lived.all(PushCrate)
    first.move(px(40), 0)
    assert lived.solids_between(second.x, second.x + 1) == [first, second]
    restored.load(lived.save())
    assert [solid.id for solid in restored.solids_between(second.x, second.x + 1)] == [first.id, second.id]


@given(before=INPUTS, after=INPUTS)
@settings(max_examples=25)
def test_back_to_a_moment_and_on_is_the_same_as_never_back(before: list[int], after: list[int]) -> None:
    of = hall()
    trace(of, before)
    moment = of.save()
    first = trace(of, after)
    of.load(moment)
    assert of.save() == moment
    assert trace(of, after) == first


@given(before=INPUTS, after=INPUTS)
@settings(max_examples=25)
def test_another_world_over_the_same_map_goes_on_from_there(before: list[int], after: list[int]) -> None:
    """Whatever that world has lived through itself."""
    of, other = hall(), hall()
    trace(of, before)
    moment = of.save()
    first = trace(of, after)
    trace(other, after[::-1])
    other.load(moment)
    assert trace(other, after) == first


@given(trunk=INPUTS, branches=st.lists(INPUTS, min_size=2, max_size=3))
@settings(max_examples=15)
def test_branches_of_time_do_not_disturb_each_other(trunk: list[int], branches: list[list[int]]) -> None:
    """Rounds are born and gone on each; ids are used again, some by other classes."""
    of = hall()
    trace(of, trunk)
    moment = of.save()
    ends = []
    for branch in branches:
        of.load(moment)
        ends.append((trace(of, branch), of.save()))
    for branch, (digests, end) in zip(branches, ends, strict=True):
        of.load(end)
        assert of.digest() == digests[-1]
        of.load(moment)
        assert trace(of, branch) == digests


def test_rounds_in_flight_come_back_and_those_not_yet_fired_go() -> None:
    of = hall()
    play(of, 5)
    before = of.save()
    play(of, 3, b.FIRE)
    during = of.save()
    assert len(of.all(Bullet)) == 1
    play(of, 120)
    assert not of.all(Bullet)
    of.load(during)
    assert len(of.all(Bullet)) == 1
    place_then = one(of, Bullet).x
    play(of, 1)
    assert one(of, Bullet).x > place_then
    of.load(before)
    assert not of.all(Bullet)
    assert not any(isinstance(body, Bullet) for body in of.awake)


def test_an_id_that_another_branch_gave_to_another_class() -> None:
    of = hall()
    start = of.save()
    play(of, 2, b.FIRE)
    shot = of.save()
    number = one(of, Bullet).id
    of.load(start)
    guard = of.spawn(Guard, 300, 50)
    play(of, 2)
    assert guard.id == number
    guarded = of.save()
    of.load(shot)
    assert type(of.get(number)) is Bullet
    of.load(guarded)
    assert type(of.get(number)) is Guard
    assert isinstance(of.get(number), Guard) and of.entities[number].width == Guard.WIDTH


def test_a_snapshot_is_a_value_that_play_does_not_touch() -> None:
    of = hall()
    play(of, 20, b.RIGHT)
    moment = of.save()
    text = repr(moment)
    play(of, 100, b.RIGHT | b.FIRE)
    assert repr(moment) == text


def test_pressing_is_remembered_across_a_return() -> None:
    """A button held when the moment was saved is not pressed anew."""
    of = hall()
    play(of, 30)
    play(of, 1, b.JUMP)
    moment = of.save()
    play(of, 1)
    of.load(moment)
    of.step(b.JUMP)
    assert not of.pressed & b.JUMP


def test_events_of_the_other_future_are_forgotten() -> None:
    of = hall()
    moment = of.save()
    play(of, 2, b.FIRE)
    of.load(moment)
    assert of.events == []


def members_that_change() -> list[tuple[str, str]]:
    return [
        (name, member)
        for name, cls in sorted(ENTITIES.items())
        if cls.__module__.startswith("game.")
        for member, field in cls.fields.items()
        if not field.is_tiled
    ]


@pytest.mark.parametrize(("name", "member"), members_that_change())
def test_every_member_is_in_save_load_and_digest(name: str, member: str) -> None:
    of = world("....\n####")
    entity = ENTITIES[name](of, 5, 0, 0, 16, 16)
    twin = ENTITIES[name](of, 5, 0, 0, 16, 16)
    value = getattr(entity, member)
    other = (
        value + "x"
        if isinstance(value, str)
        else (*value, 7)
        if isinstance(value, tuple)
        else not value
        if isinstance(value, bool)
        else value + 1
    )
    setattr(entity, member, other)
    assert _canonical(entity.save()) != _canonical(twin.save())
    twin.load(entity.save())
    assert getattr(twin, member) == other
    assert twin.save() == entity.save()


@pytest.mark.parametrize("name", ["tick", "gravity_x", "gravity_y", "hitstop", "buttons", "_latched", "next_id"])
def test_every_number_of_the_world_is_in_the_snapshot(name: str) -> None:
    of, other = hall(), hall()
    setattr(of, name, getattr(of, name) + 3)
    assert of.digest() != other.digest()
    other.load(of.save())
    assert getattr(other, name) == getattr(of, name)


def test_chance_is_in_the_snapshot() -> None:
    of = hall()
    moment, digest = of.save(), of.digest()
    drawn = of.random.bits()
    assert of.digest() != digest
    of.load(moment)
    assert of.random.bits() == drawn


DIGESTS = """
import random
from tests.core.test_snapshots import hall
of = hall()
for tick in range(400):
    of.step((tick * 7919 >> 4) & 255)
    if tick % 40 == 0:
        print(of.digest())
"""


def test_the_digest_is_the_same_in_every_process() -> None:
    runs = [
        subprocess.run(
            [sys.executable, "-c", DIGESTS],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    ]
    assert runs[0] == runs[1] == runs[2]
    assert len(set(runs[0].split())) == 10


def test_equal_numbers_have_equal_digests_whatever_their_type() -> None:
    """Enums and bools print otherwise on other Pythons."""
    of, other = hall(), hall()
    one(of, Bond).is_crouched = 1  # type: ignore[assignment]
    one(other, Bond).is_crouched = True
    assert of.digest() == other.digest()
    assert len(of.digest()) == 12 and int(of.digest(), 16) >= 0


def test_who_was_born_in_play_sleeps_by_where_he_is_not_by_where_he_was_last_counted() -> None:
    """Two worlds in the same moment, of which one has counted its entities since: they go on alike."""
    text = "\n".join(["." * 200] * 20 + ["B" + "." * 199, "#" * 200])
    one_world, other = world(text), world(text)
    for of in (one_world, other):
        guard = of.spawn(Guard, 30 * 16, 20 * 16 - 26)
        of.step(0)
        guard.x = 70 * 16
    other._index({Guard})
    assert one_world.save() == other.save()
    for of in (one_world, other):
        play(of, 9)
        assert not [entity for entity in of.awake if isinstance(entity, Guard)]
    assert one_world.save() == other.save()
