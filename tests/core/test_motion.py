"""Bodies among tiles: never inside of anything, whatever the room and whatever is pressed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.actors.bond import Bond
from game.actors.bond_moves.body import Move
from game.core import buttons as b
from game.core.actor import FALL_CAP, STEP, Actor
from game.core.entity import saved
from game.core.grid import SLOPE, SOLID
from game.core.units import px
from game.core.world import World
from tests.core.ascii_world import mirrored, one, place, play, rows_of, world


class Walker(Actor, abstract=True):
    """A plain body: walks at `pace` and falls."""

    pace: int = saved(0)
    bumps: int = saved(0)

    def update(self) -> None:
        if self.pace and self.move_x(self.pace):
            self.bumps += 1
        self.fall()


class Ball(Actor, abstract=True):
    """A plain body without weight: flies by `vx` and `vy` and stops where it is stopped."""

    def update(self) -> None:
        self.move_x(self.vx)
        self.move_y(self.vy)


FASTEST = 4
"""px in a tick on foot."""
FLAT_ROOMS = st.lists(st.text("#......==H", min_size=12, max_size=12), min_size=7, max_size=7)
ROOMS = st.lists(st.text("#......=/\\<>H", min_size=12, max_size=12), min_size=7, max_size=7)
PRESSES = st.sampled_from(
    [
        0,
        b.LEFT,
        b.RIGHT,
        b.LEFT | b.JUMP,
        b.RIGHT | b.JUMP,
        b.JUMP,
        b.DOWN,
        b.DOWN | b.JUMP,
        b.UP,
        b.UP | b.JUMP,
        b.DOWN | b.RIGHT,
    ]
) | st.integers(0, b.ALL)
INPUTS = st.lists(st.tuples(st.integers(1, 25), PRESSES), max_size=16)


def carved(rows: list[str], width: int, height: int, column: int) -> str:
    """The room with space for a body in the top rows of a column, and a floor below all."""
    tall = (height + 15) // 16
    wide = (width + 15) // 16
    lines = [row[:column] + "." * wide + row[column + wide :] if number < tall else row for number, row in enumerate(rows)]
    return "\n".join(WHOLE.sub(without_half, line[:12]) for line in [*lines, "#" * 12])


WHOLE = re.compile("<+|>+")


def without_half(run: re.Match[str]) -> str:
    """Gentle slopes come in pairs of tiles: half of one would be a step of eight pixels."""
    return run.group() if len(run.group()) % 2 == 0 else run.group()[:-1] + "."


def overlap(of: World, body: Actor) -> int:
    """How many px of the body's height lie in full solid tiles, counted from the feet up."""
    grid = of.grid
    for y in range(body.y, body.feet):
        for x in {body.x, *range((body.x | 15) + 1, body.x + body.width, 16), body.x + body.width - 1}:
            cell = grid.at(x, y)
            if cell & SOLID and not cell & SLOPE:
                return body.feet - y
    return 0


def sunk(of: World, body: Actor) -> int:
    """How far the middle of the feet lies below the surface of a slope, px."""
    y = of.grid.slope_y(body.centre_x, body.feet - 1)
    return max(body.feet - y, 0) if y >= 0 else 0


def check(of: World, body: Actor, *, has_slopes: bool) -> None:
    if has_slopes:
        assert not of.grid.is_blocked(body.centre_x, body.y, body.centre_x + 1, body.feet), body
        assert overlap(of, body) <= STEP + FASTEST, body
    else:
        assert overlap(of, body) == 0, body
    for solid in of.solids_between(body.x, body.x + body.width):
        assert not (solid.is_wall and solid.overlaps(body)), (body, solid)


# Never inside


@given(rows=FLAT_ROOMS, column=st.integers(0, 11), inputs=INPUTS)
def test_bond_is_never_inside_a_wall(rows: list[str], column: int, inputs: list[tuple[int, int]]) -> None:
    of = world(carved(rows, 14, 42, column), place(Bond, column, 2))
    bond = one(of, Bond)
    for ticks, held in inputs:
        for _ in range(ticks):
            of.step(held)
            check(of, bond, has_slopes=False)


@given(rows=ROOMS, column=st.integers(0, 11), inputs=INPUTS)
def test_among_slopes_the_middle_of_bond_is_never_inside_a_wall(
    rows: list[str], column: int, inputs: list[tuple[int, int]]
) -> None:
    of = world(carved(rows, 14, 42, column), place(Bond, column, 2))
    bond = one(of, Bond)
    for ticks, held in inputs:
        for _ in range(ticks):
            of.step(held)
            check(of, bond, has_slopes=True)


@given(
    rows=ROOMS,
    column=st.integers(0, 10),
    size=st.tuples(st.integers(10, 16), st.integers(12, 42)),
    pace=st.integers(-900, 900),
    turns=st.lists(st.integers(1, 40), max_size=8),
)
def test_among_slopes_the_middle_of_a_walker_is_never_inside_a_wall(
    rows: list[str], column: int, size: tuple[int, int], pace: int, turns: list[int]
) -> None:
    of = world(carved(rows, *size, column), place(Walker, column, (size[1] - 1) // 16, width=size[0], height=size[1]))
    walker = one(of, Walker)
    walker.pace = pace
    for ticks in turns:
        for _ in range(ticks):
            of.step(0)
            check(of, walker, has_slopes=True)
        walker.pace = -walker.pace


SPEEDS = st.integers(-20 * 256, 20 * 256)


@given(rows=FLAT_ROOMS, column=st.integers(0, 11), size=st.tuples(st.integers(1, 16), st.integers(1, 32)), vx=SPEEDS, vy=SPEEDS)
def test_nothing_flies_through_a_wall_at_any_speed(rows: list[str], column: int, size: tuple[int, int], vx: int, vy: int) -> None:
    """Every tile on the way is looked at: the way that was gone is free, pixel by pixel."""
    of = world(carved(rows, *size, column), place(Ball, column, (size[1] - 1) // 16, width=size[0], height=size[1]))
    ball = one(of, Ball)
    ball.vx, ball.vy = vx, vy
    for _ in range(6):
        x, y = ball.x, ball.y
        of.step(0)
        left, right = sorted((x, ball.x))
        assert not of.grid.is_blocked(left, y, right + ball.width, y + ball.height)
        top, bottom = sorted((y, ball.y))
        assert not of.grid.is_blocked(ball.x, top, ball.x + ball.width, bottom + ball.height)


# Whole pixels and what is left over


@given(amounts=st.lists(st.integers(-3000, 3000), max_size=30))
def test_nothing_of_a_speed_is_lost(amounts: list[int]) -> None:
    of = world("\n".join(["." * 12] * 40), place(Ball, 6, 20, width=4, height=4))
    ball = one(of, Ball)
    x, y = ball.x, ball.y
    total = 0
    for amount in amounts:
        total += amount
        if not -90 * 256 < total < 90 * 256:
            break
        ball.move_x(amount)
        ball.move_y(-amount)
        assert (ball.x - x) * 256 + ball.remainder_x == total
        assert (ball.y - y) * 256 + ball.remainder_y == -total
        assert abs(ball.remainder_x) < 256


@given(rows=FLAT_ROOMS, column=st.integers(0, 11), vx=SPEEDS, vy=SPEEDS)
def test_a_mirrored_room_gives_mirrored_motion(rows: list[str], column: int, vx: int, vy: int) -> None:
    text = carved(rows, 16, 20, column)
    of = world(text, place(Ball, column, 1, width=16, height=20))
    twin = world(mirrored(text), place(Ball, 11 - column, 1, width=16, height=20))
    ball, image = one(of, Ball), one(twin, Ball)
    ball.vx, image.vx, ball.vy, image.vy = vx, -vx, vy, vy
    for _ in range(8):
        play(of, 1)
        play(twin, 1)
        assert (image.x + image.width, image.y) == (of.grid.pixel_width - ball.x, ball.y)
        assert (image.remainder_x, image.remainder_y) == (-ball.remainder_x, ball.remainder_y)


@given(rows=FLAT_ROOMS, column=st.integers(0, 11), pace=st.integers(-900, 900), turns=st.lists(st.integers(1, 30), max_size=6))
def test_a_mirrored_walker_walks_mirrored(rows: list[str], column: int, pace: int, turns: list[int]) -> None:
    text = carved(rows, 16, 20, column)
    of = world(text, place(Walker, column, 1, width=16, height=20))
    twin = world(mirrored(text), place(Walker, 11 - column, 1, width=16, height=20))
    walker, image = one(of, Walker), one(twin, Walker)
    walker.pace, image.pace = pace, -pace
    for ticks in turns:
        play(of, ticks)
        play(twin, ticks)
        assert (image.x + image.width, image.y, image.bumps) == (of.grid.pixel_width - walker.x, walker.y, walker.bumps)
        assert image.grounded is walker.grounded
        walker.pace, image.pace = -walker.pace, -image.pace


# Falling


def test_a_fall_gathers_speed_up_to_the_cap() -> None:
    of = world("\n".join(["." * 4] * 60 + ["####"]), place(Walker, 1, 1, width=14, height=16))
    walker = one(of, Walker)
    speeds = []
    for _ in range(80):
        play(of, 1)
        speeds.append(walker.vy)
    assert speeds == sorted(speeds)
    assert speeds[0] == of.gravity_y and speeds[-1] == FALL_CAP


def test_a_body_falls_to_the_floor_and_stands_there() -> None:
    of = world(".\n.\n.\n.\n#", place(Walker, 0, 0, width=14, height=16))
    walker = one(of, Walker)
    assert not walker.grounded
    play(of, 60)
    assert (walker.feet, walker.vy, walker.grounded, walker.remainder_y) == (64, 0, True, 0)


# One-way floors


@given(speed=st.integers(256, 20 * 256), start=st.integers(0, 40))
def test_a_one_way_floor_holds_what_falls_on_it(speed: int, start: int) -> None:
    of = world("....\n....\n....\n====\n....\n....\n####", place(Ball, 1, 0, width=14, height=8))
    ball = one(of, Ball)
    ball.y, ball.vy = start, speed
    play(of, 80)
    assert ball.feet == 48
    assert ball.has_floor()


@given(speed=st.integers(200, 20 * 256), start=st.integers(0, 30))
def test_a_one_way_floor_lets_everything_through_from_below(speed: int, start: int) -> None:
    of = world("....\n....\n....\n====\n....\n....\n....\n####", place(Ball, 1, 6, width=14, height=8))
    ball = one(of, Ball)
    ball.y, ball.vy = 112 - 8 - start, -speed
    play(of, 10)
    assert ball.y < 112 - 8 - start or speed < 256
    play(of, 200)
    assert ball.feet < 48


@pytest.mark.parametrize("depth", range(1, 16))
def test_who_stands_in_the_middle_of_a_one_way_tile_falls_on_through(depth: int) -> None:
    of = world("....\n....\n====\n....\n....\n####", place(Walker, 1, 1, width=14, height=16))
    walker = one(of, Walker)
    walker.y += depth
    walker.grounded = False
    play(of, 60)
    assert walker.feet == 80


def test_a_one_way_floor_stops_nobody_sideways() -> None:
    of = world("....\n....\n.==.\n####", place(Walker, 0, 2, width=14, height=16))
    walker = one(of, Walker)
    walker.pace = 256
    play(of, 60)
    assert walker.x == 64 - 14


# Slopes

HILLS = [
    r"""
    ....................
    ....................
    ....................
    ......./##\.........
    ....../####\........
    ...../######\.......
    ####################
    """,
    r"""
    ....................
    ....................
    .......<<##>>.......
    .....<<######>>.....
    ...<<##########>>...
    ####################
    """,
    r"""
    ....................
    ....................
    ....................
    ###\..........<<####
    ####\.......<<######
    #####\../\<<########
    ####################
    """,
]


def on_a_hill(hill: int, pace: int, width: int = 14) -> World:
    rows = rows_of(HILLS[hill])
    row = next(number for number, line in enumerate(rows) if line.startswith("#")) - 1
    of = world(HILLS[hill], place(Walker, 1, row, width=width, height=24))
    one(of, Walker).pace = pace
    return of


@pytest.mark.parametrize("hill", range(len(HILLS)))
@pytest.mark.parametrize("pace", [1, 200, 256, 615, 870])
@pytest.mark.parametrize("width", [10, 14, 16])
def test_who_walks_over_hills_never_leaves_the_ground(hill: int, pace: int, width: int) -> None:
    """Up and down: no hops, no falling, and never below the surface."""
    of = on_a_hill(hill, pace, width)
    walker = one(of, Walker)
    seen = [walker.feet]
    for _ in range(2 * 300 * 256 // max(pace, 128)):
        of.step(0)
        assert walker.grounded and walker.has_floor() and walker.vy == 0
        assert abs(walker.feet - seen[-1]) <= abs(pace) // 256 + 2
        assert sunk(of, walker) == 0
        assert overlap(of, walker) <= STEP + pace // 256
        seen.append(walker.feet)
    if pace > 100:
        assert walker.x == of.grid.pixel_width - width
        assert max(seen) - min(seen) == 48


@pytest.mark.parametrize("hill", range(len(HILLS)))
@pytest.mark.parametrize("first_column", range(16))
@pytest.mark.parametrize("pace", [256, 512])
def test_speed_is_kept_on_slopes(hill: int, first_column: int, pace: int) -> None:
    of = on_a_hill(hill, pace)
    walker = one(of, Walker)
    walker.x += first_column - 8
    x = walker.x
    play(of, 200 * 256 // pace)
    assert walker.x == x + 200
    assert walker.bumps == 0


@pytest.mark.parametrize("pace", [px(2.4), px(3.4)])
def test_at_no_speed_of_bonds_the_top_of_a_slope_is_a_wall(pace: int) -> None:
    """Running up 45 degrees three pixels at once, he must not be stopped where the slope meets the floor above."""
    bumps = []
    for first_column in range(16):
        of = on_a_hill(0, pace)
        walker = one(of, Walker)
        walker.x += first_column - 8
        play(of, 60)
        bumps.append(walker.bumps)
    assert not any(bumps)


def test_at_the_foot_of_a_slope_the_tile_beside_is_a_wall() -> None:
    """A notch, one tile deep: going down into it he must stop at the wall, not sink into it by a whole tile."""
    of = world("......\n......\n.#/##.\n######", place(Walker, 4, 1, width=16, height=24))
    walker = one(of, Walker)
    walker.pace = -246
    for _ in range(100):
        of.step(0)
        assert overlap(of, walker) <= STEP


def test_bond_runs_down_a_slope_without_leaving_the_ground() -> None:
    of = world(HILLS[0], place(Bond, 9, 2))
    bond = one(of, Bond)
    for _ in range(70):
        of.step(b.RIGHT)
        assert bond.state == Move.GROUND


@pytest.mark.parametrize("column", range(16))
def test_a_body_that_falls_on_a_slope_stands_on_its_surface(column: int) -> None:
    for text in ("......\n......\n......\n./##\\.\n######", "......\n......\n......\n<<##>>\n######"):
        for tile in (1, 4):
            of = world(text, place(Walker, tile, 0, width=10, height=16))
            walker = one(of, Walker)
            walker.x = tile * 16 + column - 5
            play(of, 60)
            assert walker.grounded
            surface = of.grid.ground_below(walker.centre_x, 40, 30)
            neighbour = min(of.grid.ground_below(x, 40, 30) for x in (walker.x, walker.x + 9))
            assert walker.feet in (surface, neighbour)


def test_a_wall_behind_a_slope_stops() -> None:
    of = world("......\n...#..\n../#..\n######", place(Walker, 0, 2, width=14, height=14))
    walker = one(of, Walker)
    walker.pace = 300
    play(of, 100)
    assert walker.x <= 48 - 14
    assert walker.bumps


# Looking at what holds the feet


def test_dropping_lets_go_of_one_way_floors_only() -> None:
    of = world("...\n...\n=.#", place(Walker, 0, 1, width=14, height=16), place(Walker, 2, 1, width=14, height=16))
    first, second = of.all(Walker)
    assert first.stands_on_one_way() and not second.stands_on_one_way()
    first.dropping = second.dropping = 1
    assert not first.has_floor() and second.has_floor()


def test_half_on_a_wall_nobody_drops() -> None:
    of = world("...\n...\n=#.", place(Walker, 0, 1, width=14, height=16))
    walker = one(of, Walker)
    walker.x = 8
    assert not walker.stands_on_one_way()


@given(rows=FLAT_ROOMS, column=st.integers(0, 11))
@settings(max_examples=40)
def test_a_body_at_rest_stays_where_it_is(rows: list[str], column: int) -> None:
    of = world(carved(rows, 14, 24, column), place(Walker, column, 1, width=14, height=24))
    walker = one(of, Walker)
    play(of, 120)
    place_then = (walker.x, walker.y)
    assert walker.grounded
    play(of, 60)
    assert (walker.x, walker.y) == place_then
