"""The road through the valley, drawn in the map as a polyline from west to east: where wheels and tracks stand."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, points_member
from game.core.polyline import y_at


class ValleyRoad(Entity):
    """Its corners run from west to east."""

    COLOUR: ClassVar[str] = "#d8b080"

    points: tuple[tuple[int, int], ...] = points_member("the road's surface, from west to east")

    def surface(self, x: int) -> int:
        """The road's y at column x, px; beyond its ends that of the end."""
        return y_at(self.points, x) if self.points else self.y
