"""The road through the valley, drawn in the map as a polyline from west to east: where wheels and tracks stand."""

from __future__ import annotations

from functools import cached_property
from typing import ClassVar

from game.core.entity import Entity, points_member
from game.core.polyline import y_at


class ValleyRoad(Entity):
    """Its corners run from west to east."""

    COLOUR: ClassVar[str] = "#d8b080"

    points: tuple[tuple[int, int], ...] = points_member("the road's surface, from west to east")

    @cached_property
    def _known(self) -> dict[int, int]:
        """What has been asked before: a column asks for the same places over and over."""
        return {}

    def surface(self, x: int) -> int:
        """The road's y at column x, px; beyond its ends that of the end."""
        try:
            return self._known[x]
        except KeyError:
            self._known[x] = y = y_at(self.points, x) if self.points else self.y
            return y
