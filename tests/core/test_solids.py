"""Moving solids: riders go along to the pixel, everybody else is pushed, and nobody ends up inside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.actors.bond import Bond
from game.actors.door import Door
from game.actors.guard import Guard
from game.actors.koskov import Koskov
from game.actors.stage_lift import StageLift
from game.core import buttons as b
from game.core.actor import Actor
from game.core.entity import Entity, saved
from game.core.solid import Solid
from game.core.world import World
from tests.core.ascii_world import one, place, play, world


class Walker(Actor, abstract=True):
    """A plain body that falls, and counts how often it was squeezed."""

    squeezed: int = saved(0)

    def update(self) -> None:
        self.fall()

    def squish(self, solid: Entity) -> None:
        self.squeezed += 1


class Sleeper(Walker, abstract=True):
    """Counts its turns, and rests after each."""

    turns: int = saved(0)

    def update(self) -> None:
        self.turns += 1
        self.world.rest(self)


class Slab(Solid, abstract=True):
    """Moves by `dx`, `dy` (1/256 px) each tick."""

    dx: int = saved(0)
    dy: int = saved(0)

    def update(self) -> None:
        self.move(self.dx, self.dy)


class Raft(Slab, abstract=True):
    """A slab that holds feet from above only."""

    ONE_WAY = True


HALL = "\n".join(["." * 20] * 14 + ["#" * 20])
SPEEDS = st.integers(-900, 900)


def on_a_slab(cls: type[Slab], dx: int, dy: int) -> tuple[World, Slab, Walker]:
    of = world(HALL, place(cls, 8, 7, width=64, height=16), place(Walker, 9, 6, width=14, height=30))
    slab, walker = one(of, cls), one(of, Walker)
    slab.dx, slab.dy = dx, dy
    return of, slab, walker


@pytest.mark.parametrize("cls", [Slab, Raft])
@given(dx=SPEEDS, dy=SPEEDS)
def test_a_rider_moves_exactly_with_what_he_rides(cls: type[Slab], dx: int, dy: int) -> None:
    of, slab, walker = on_a_slab(cls, dx, dy)
    aside = walker.x - slab.x
    for _ in range(25):
        of.step(0)
        if not (32 <= slab.x <= 200 and 40 <= slab.y <= 200):
            break
        assert (walker.x - slab.x, walker.feet) == (aside, slab.y)
        assert walker.grounded and walker.vy == 0 and walker.squeezed == 0


@given(dx=SPEEDS, dy=SPEEDS)
def test_whole_pixels_of_a_solid_are_the_same_in_a_mirror(dx: int, dy: int) -> None:
    of, slab, _ = on_a_slab(Slab, dx, dy)
    twin, image, _ = on_a_slab(Slab, -dx, -dy)
    x, y = slab.x, slab.y
    for _ in range(12):
        of.step(0)
        twin.step(0)
        assert (image.x - x, image.y - y) == (x - slab.x, y - slab.y)


@pytest.mark.parametrize(("dx", "dy"), [(400, 0), (-400, 0), (0, 400)])
def test_who_is_in_the_way_is_pushed(dx: int, dy: int) -> None:
    of, slab, walker = on_a_slab(Slab, dx, dy)
    walker.x = slab.x + (80 if dx > 0 else -30 if dx < 0 else 20)
    walker.y = slab.y + (20 if dy > 0 else -10)
    for _ in range(30):
        of.step(0)
        assert not slab.overlaps(walker)
    assert walker.squeezed == 0


@pytest.mark.parametrize("column", [9, 7])
def test_who_rests_has_a_turn_when_he_is_carried_or_pushed(column: int) -> None:
    of = world(HALL, place(Slab, 8, 7, width=64, height=16), place(Sleeper, column, 6 if column > 8 else 7, width=14, height=30))
    slab, sleeper = one(of, Slab), one(of, Sleeper)
    play(of, 9)
    assert sleeper.turns == 1
    slab.dx = -256
    play(of, 9)
    assert sleeper.turns > 2
    assert not slab.overlaps(sleeper)


def test_a_one_way_solid_pushes_nobody() -> None:
    of, slab, walker = on_a_slab(Raft, 400, 0)
    walker.x, walker.y = slab.x + 80, slab.y - 10
    play(of, 1)
    x = walker.x
    play(of, 30)
    assert walker.x == x


def test_who_has_no_room_is_squeezed() -> None:
    of = world("....\n....\n....\n####", place(Slab, 1, 0, width=16, height=16), place(Walker, 1, 2, width=14, height=24))
    slab, walker = one(of, Slab), one(of, Walker)
    slab.dy = 256
    play(of, 20)
    assert walker.squeezed > 0
    assert walker.feet == 48


def test_a_rider_under_a_ceiling_is_squeezed_and_not_pushed_into_it() -> None:
    of = world(
        "####\n....\n....\n....\n....\n####", place(Slab, 0, 4, width=64, height=16), place(Walker, 1, 3, width=14, height=30)
    )
    slab, walker = one(of, Slab), one(of, Walker)
    slab.dy = -256
    play(of, 30)
    assert walker.squeezed > 0
    assert walker.y >= 16


def test_an_open_solid_is_nothing_at_all() -> None:
    of, slab, walker = on_a_slab(Slab, 0, 0)
    slab.is_open = True
    play(of, 60)
    assert walker.feet == 14 * 16


def test_a_solid_is_found_wherever_it_has_moved() -> None:
    """Across the borders of the columns by which solids are looked up."""
    of, slab, _ = on_a_slab(Slab, 700, 0)
    for _ in range(40):
        of.step(0)
        for x in (slab.x, slab.x + slab.width - 1):
            assert slab in of.solids_between(x, x)
            assert not of.is_free(x, slab.y, 1, 1)


# Lifts and doors with the whole cast

SHAFT = """
    ....................
    ....................
    ....................
    ....................
    .B...g........K.....
    ######...####...####
    #....#...#..#...#..#
    #........#......#..#
    #........#......#..#
    #..................#
    #..................#
    ####################
"""
INPUTS = st.lists(
    st.tuples(
        st.integers(1, 40),
        st.sampled_from([0, b.RIGHT, b.RIGHT, b.LEFT, b.RIGHT | b.JUMP, b.LEFT | b.JUMP, b.DOWN, b.DOWN | b.JUMP]),
    ),
    max_size=14,
)


def shaft(speed: int, one_dwell: int) -> World:
    return world(
        SHAFT,
        place(StageLift, 6, 5, width=48, top_row=5, bottom_row=10, speed=speed, dwell_ticks=one_dwell),
        place(StageLift, 13, 10, width=48, top_row=5, bottom_row=10, speed=speed, starts_down=True, dwell_ticks=30),
        place(Door, 4, 4),
        place(Door, 10, 4),
    )


@given(speed=st.integers(100, 900), dwell=st.integers(20, 90), inputs=INPUTS, follows=st.booleans())
def test_nobody_is_ever_inside_a_lift_a_door_or_a_wall(
    speed: int, dwell: int, inputs: list[tuple[int, int]], follows: bool
) -> None:
    of = shaft(speed, dwell)
    if follows:
        one(of, Koskov).follow()
    bodies: list[Actor] = [one(of, Bond), one(of, Guard)]
    for ticks, held in inputs:
        for _ in range(ticks):
            of.step(held)
            for body in bodies:
                assert not of.grid.is_blocked(body.x, body.y, body.x + body.width, body.feet), body
                for solid in of.all(Solid):
                    assert not (solid.is_wall and solid.overlaps(body)), (body, solid)


@pytest.mark.parametrize("goes_down", [True, False])
def test_bond_rides_a_lift_standing_still_to_the_pixel(goes_down: bool) -> None:
    of = shaft(307, 20)
    bond = one(of, Bond)
    lift = of.all(StageLift)[0 if goes_down else 1]
    bond.x, bond.y = lift.x + 17, lift.y - bond.height
    rows = set()
    for _ in range(200):
        of.step(0)
        rows.add(lift.y)
        assert (bond.x, bond.feet, bond.grounded) == (lift.x + 17, lift.y, True)
    assert len(rows) > 60


def test_a_rider_keeps_standing_while_he_walks_on_the_lift() -> None:
    of = shaft(307, 20)
    bond, lift = one(of, Bond), of.all(StageLift)[0]
    bond.x, bond.y = lift.x + 17, lift.y - bond.height
    for tick in range(200):
        of.step((b.RIGHT, b.LEFT)[tick // 4 % 2])
        assert bond.feet == lift.y
