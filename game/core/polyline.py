"""Lines drawn in a map from west to east: how high they are at a column."""

from __future__ import annotations

from bisect import bisect_right

FAR_DOWN = 1 << 40


def y_at(points: tuple[tuple[int, int], ...], x: int) -> int:
    """The line's y at column x, px; beyond its ends that of the end. `points` go from west to east, one at least."""
    after = bisect_right(points, (x, FAR_DOWN))
    if not after:
        return points[0][1]
    if after == len(points):
        return points[-1][1]
    (left, top), (right, bottom) = points[after - 1], points[after]
    return top + (bottom - top) * (x - left) // (right - left)
