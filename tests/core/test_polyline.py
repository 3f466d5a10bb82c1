"""Lines drawn in a map: their height at a column."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.core.polyline import y_at

LINES = st.lists(st.integers(0, 300), min_size=1, max_size=6, unique=True).flatmap(
    lambda columns: st.lists(st.integers(0, 200), min_size=len(columns), max_size=len(columns)).map(
        lambda heights: tuple(zip(sorted(columns), heights, strict=True))
    )
)


@given(line=LINES, x=st.integers(-20, 320))
def test_a_line_goes_straight_from_corner_to_corner_and_level_beyond_its_ends(line: tuple[tuple[int, int], ...], x: int) -> None:
    west = max((corner for corner in line if corner[0] <= x), default=line[0])
    east = min((corner for corner in line if corner[0] > x), default=line[-1])
    y, run = y_at(line, x), east[0] - west[0]
    if run <= 0:
        assert y == west[1]
    else:
        assert 0 <= west[1] * run + (east[1] - west[1]) * (x - west[0]) - y * run < run


@given(line=LINES)
def test_a_corner_is_where_it_was_drawn(line: tuple[tuple[int, int], ...]) -> None:
    assert [y_at(line, x) for x, _ in line] == [y for _, y in line]
