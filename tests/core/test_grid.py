"""Tiles: what is where, what a ray meets, where the ground lies."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.grid import LADDER, MAX_SLOPES, ONE_WAY, SLOPE, SOLID, Grid, Slope
from game.core.units import TILE
from tests.core.ascii_world import grid

ROOMS = st.lists(st.text("##....=", min_size=8, max_size=8), min_size=6, max_size=6)
SLOPED_ROOMS = st.lists(st.text("#...=/\\<>H", min_size=6, max_size=6), min_size=5, max_size=5)


# Cells


def test_beside_and_below_the_map_all_is_solid_and_above_it_nothing() -> None:
    empty = grid("..\n..")
    assert empty.at(-1, 0) == empty.at(32, 0) == empty.at(0, 32) == SOLID
    assert empty.at(-1, 31) == SOLID
    assert empty.at(0, -1) == empty.at(-100, -1) == empty.at(100, -500) == 0


def test_a_cell_is_found_by_any_of_its_pixels() -> None:
    room = grid(".#\n=H")
    for x, y, cell in ((0, 0, 0), (16, 0, SOLID), (0, 16, ONE_WAY), (16, 16, LADDER)):
        assert {room.at(x + dx, y + dy) for dx in (0, 7, 15) for dy in (0, 15)} == {cell}


@given(rows=ROOMS, column=st.integers(-2, 12), row=st.integers(-2, 8), way=st.sampled_from([-1, 1]), reach=st.integers(1, 12))
def test_the_first_solid_tile_ahead_is_found(rows: list[str], column: int, row: int, way: int, reach: int) -> None:
    room = grid("\n".join(rows))
    ahead = [at for at in range(column, column + way * reach, way) if 0 <= at < room.width] if 0 <= column < room.width else []
    solid = [abs(at - column) for at in ahead if room.at(at * 16, row * 16) & SOLID]
    assert room.solid_ahead(column, row, way, reach) == (solid[0] if solid else -1)


def test_the_skyline_is_the_top_of_what_stands_on_the_ground() -> None:
    assert grid(".#..#\n..#.#\n.##.#").skyline == (48, 32, 16, 48, 0)


def test_sizes_that_do_not_agree_are_refused() -> None:
    with pytest.raises(ValueError, match="2 x 2 tiles wants 4 cells, not 3"):
        Grid(2, 2, bytes(3))
    with pytest.raises(ValueError, match="0 x 2"):
        Grid(0, 2, b"")
    with pytest.raises(ValueError, match="7 kinds of slope, not 8"):
        Grid(1, 1, bytes(1), (Slope((0,) * 16),) * (MAX_SLOPES + 1))


def test_surfaces_have_names_and_the_outside_has_the_first() -> None:
    room = Grid(2, 1, bytes(2), (), bytes([0, 1]), ("stone", "carpet"))
    assert [room.surface_at(x, 0) for x in (-5, 0, 16, 40)] == ["stone", "stone", "carpet", "stone"]


# Slopes


def test_slopes_of_45_degrees_rise_a_pixel_a_column() -> None:
    room = grid("/\\")
    assert [room.slope_y(x, 0) for x in range(16)] == list(range(16, 0, -1))
    assert [room.slope_y(x, 0) for x in range(16, 32)] == list(range(1, 17))


def test_two_tiles_of_a_gentle_slope_join_without_a_step() -> None:
    for drawing, sign in (("<<", -1), (">>", 1)):
        heights = [grid(drawing).slope_y(x, 0) for x in range(32)]
        assert {(after - before) * sign for before, after in pairwise(heights)} == {0, 1}
        assert abs(heights[-1] - heights[0]) >= 15


def test_where_there_is_no_slope_there_is_no_slope_y() -> None:
    assert grid(".#=").slope_y(0, 0) == grid(".#=").slope_y(20, 0) == -1


# Ground


def ground_by_pixels(room: Grid, x: int, y: int, reach: int) -> int:
    """The first pixel downwards at which something holds feet, looked for one pixel at a time."""
    for line in range(y, y + reach + 1):
        cell = room.at(x, line)
        if cell & SLOPE:
            if room.slope_y(x, line) == line:
                return line
        elif cell & (SOLID | ONE_WAY) and line % 16 == 0:
            return line
        above = room.slope_y(x, line - 1)
        if above == line:  # a surface at the slope tile's lowest edge lies on the next tile's first line
            return line
    return -1


@given(rows=SLOPED_ROOMS, x=st.integers(0, 95), y=st.integers(0, 79), reach=st.integers(0, 60))
def test_ground_below_is_the_first_pixel_that_holds_feet(rows: list[str], x: int, y: int, reach: int) -> None:
    room = grid("\n".join(rows))
    found = room.ground_below(x, y, reach)
    expected = ground_by_pixels(room, x, y, reach)
    is_lowest_edge = expected == y and room.slope_y(x, y - 1) == y
    """The surface at the lower edge of a tile that ends above y is not looked for."""
    assert found == expected or is_lowest_edge


PIPE_ROOMS = st.lists(st.text("##..dp=", min_size=6, max_size=6), min_size=5, max_size=5)


@given(rows=PIPE_ROOMS, x=st.integers(0, 95), y=st.integers(0, 79), reach=st.integers(0, 60))
def test_ceiling_above_is_the_first_free_row_under_what_is_solid(rows: list[str], x: int, y: int, reach: int) -> None:
    room = grid("\n".join(rows))
    expected = -1
    for line in range(y, max(y - reach, 0) - 1, -1):
        if room.is_solid_at(x, line - 1) and (line == 80 or not room.is_solid_at(x, line)) and line > 0:
            expected = line
            break
    found = room.ceiling_above(x, y, reach)
    # Between two solid tiles there is no free row: their common edge may be named, as a floor's is.
    assert found == expected or (found >= 0 and room.is_solid_at(x, found - 1) and y - reach <= found <= y)
    assert (found >= 0) or expected < 0


def test_a_hanging_tile_is_solid_to_the_pixel_for_who_asks_and_whole_for_the_rest() -> None:
    room = grid("d\n.")
    assert room.is_solid_at(0, 0) and not room.is_solid_at(0, 1) and room.is_solid_at(15, 15)
    assert room.is_blocked(0, 8, 4, 12)
    assert [room.ceiling_above(x, 20, 20) for x in (0, 7, 15)] == [1, 8, 16]


def test_a_slope_is_solid_below_its_surface() -> None:
    room = grid("/")
    assert not room.is_solid_at(0, 15) and room.is_solid_at(15, 1) and not room.is_solid_at(8, 7) and room.is_solid_at(8, 8)


def test_ground_out_of_reach_is_none() -> None:
    room = grid(".\n.\n#")
    assert room.ground_below(0, 0, 31) == -1
    assert room.ground_below(0, 0, 32) == 32
    assert room.ground_below(0, 33, 10) == -1


# Boxes and rays


@given(rows=ROOMS, left=st.integers(-40, 140), top=st.integers(-40, 110), width=st.integers(1, 20), height=st.integers(1, 20))
def test_a_box_is_blocked_when_one_of_its_pixels_is(rows: list[str], left: int, top: int, width: int, height: int) -> None:
    room = grid("\n".join(rows))
    pixels = (room.at(x, y) & SOLID for x in range(left, left + width) for y in range(top, top + height))
    assert room.is_blocked(left, top, left + width, top + height) == any(pixels)


def tiles_crossed(x0: int, y0: int, x1: int, y1: int) -> set[tuple[int, int]]:
    """The tiles whose inside the segment crosses, in exact fractions: where it runs between two grid lines."""
    cuts = {Fraction(0), Fraction(1)}
    for start, end in ((x0, x1), (y0, y1)):
        if start != end:
            lines = range(min(start, end) // 16, max(start, end) // 16 + 2)
            cuts |= {cut for line in lines if 0 < (cut := Fraction(line * 16 - start, end - start)) < 1}
    ordered = sorted(cuts)
    middles = [(before + after) / 2 for before, after in pairwise(ordered)]
    return {(int(x0 + t * (x1 - x0)) // 16, int(y0 + t * (y1 - y0)) // 16) for t in middles}


POINTS = st.tuples(st.integers(0, 127), st.integers(0, 95))


@given(rows=ROOMS, start=POINTS, end=POINTS)
def test_a_ray_meets_what_the_segment_crosses(rows: list[str], start: tuple[int, int], end: tuple[int, int]) -> None:
    """Whatever tile the segment runs through is looked at, and nothing else but corners and the two ends."""
    room = grid("\n".join(rows))
    hit = room.raycast(*start, *end)
    ends = {(start[0] >> 4, start[1] >> 4), (end[0] >> 4, end[1] >> 4)}
    crossed = tiles_crossed(*start, *end) | ends
    solid = {(column, row) for column, row in crossed if room.at(column << 4, row << 4) & SOLID}
    if hit is None:
        assert not solid
    else:
        assert room.at(hit[0] << 4, hit[1] << 4) & SOLID
        assert hit in crossed or touches_corner(hit, start, end)
        assert not solid or hit in solid or touches_corner(hit, start, end)


def touches_corner(tile: tuple[int, int], start: tuple[int, int], end: tuple[int, int]) -> bool:
    """Whether the segment passes exactly through a corner of the tile."""
    (x0, y0), (x1, y1) = start, end
    corners = [(x, y) for x in (tile[0] * 16, tile[0] * 16 + 16) for y in (tile[1] * 16, tile[1] * 16 + 16)]
    return any((x1 - x0) * (y - y0) == (y1 - y0) * (x - x0) for x, y in corners)


@given(rows=ROOMS, start=POINTS, end=POINTS)
def test_a_ray_stops_at_the_first_solid_tile(rows: list[str], start: tuple[int, int], end: tuple[int, int]) -> None:
    """With every other solid tile taken away it still stops at the same one."""
    room = grid("\n".join(rows))
    hit = room.raycast(*start, *end)
    if hit is not None:
        cells = bytearray(len(room.cells))
        cells[hit[1] * room.width + hit[0]] = SOLID
        assert Grid(room.width, room.height, bytes(cells)).raycast(*start, *end) == hit
        way = abs((hit[0] << 4) - (start[0] & -16)) + abs((hit[1] << 4) - (start[1] & -16))
        others = [place for place in tiles_crossed(*start, *end) if room.at(place[0] << 4, place[1] << 4) & SOLID]
        assert all(abs((x << 4) - (start[0] & -16)) + abs((y << 4) - (start[1] & -16)) >= way for x, y in others)


@given(start=POINTS, end=POINTS)
def test_in_an_empty_room_every_ray_passes_and_from_a_wall_none(start: tuple[int, int], end: tuple[int, int]) -> None:
    assert grid("\n".join(["........"] * 6)).raycast(*start, *end) is None
    assert grid("\n".join(["########"] * 6)).raycast(*start, *end) == (start[0] >> 4, start[1] >> 4)


def test_light_passes_one_way_floors_and_ladders() -> None:
    assert grid("=H=H").raycast(0, 8, 63, 8) is None


@given(st.integers(1, 6), st.integers(1, 6), st.data())
def test_above_a_columns_top_there_is_nothing(width: int, height: int, data: st.DataObject) -> None:
    cells = bytes(
        data.draw(st.lists(st.sampled_from([0, 0, SOLID, ONE_WAY, LADDER]), min_size=width * height, max_size=width * height))
    )
    made = Grid(width, height, cells)
    for column in range(width):
        x = column * TILE + TILE - 1
        rows = [row for row in range(height) if made.at(x, row * TILE)]
        assert made.top_of(x) == (rows[0] if rows else height) * TILE
    assert made.top_of(-1) == made.top_of(made.pixel_width) == 0
