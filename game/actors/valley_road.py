"""The road through the valley, drawn in the map as a polyline from west to east: where wheels and tracks stand."""

from __future__ import annotations

import itertools
from typing import ClassVar

from game.core.entity import Entity, points_member


class ValleyRoad(Entity):
    """Its corners run from west to east."""

    COLOUR: ClassVar[str] = "#d8b080"

    points: tuple[tuple[int, int], ...] = points_member("the road's surface, from west to east")

    def surface(self, x: int) -> int:
        """The road's y at column x, px; beyond its ends that of the end."""
        points = self.points
        if not points:
            return self.y
        for (left, top), (right, bottom) in itertools.pairwise(points):
            if left <= x < right:
                return top + (bottom - top) * (x - left) // (right - left)
        return points[0][1] if x < points[0][0] else points[-1][1]
