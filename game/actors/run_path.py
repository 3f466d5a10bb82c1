"""The runner's way, drawn in the map as a polyline of level and upright stretches: the line of his feet."""

from __future__ import annotations

from typing import ClassVar

from game.actors.run_cover import RunCover
from game.core.entity import Entity, WorkedOut, points_member


class RunPath(Entity):
    """From the first cover to the last. Places along it are told in px from its start."""

    COLOUR: ClassVar[str] = "#60c0ff"

    points: tuple[tuple[int, int], ...] = points_member(
        "level and upright stretches, from the first cover to the last", corners=((0, 0), (160, 0))
    )

    @WorkedOut
    def legs(self) -> list[tuple[int, int, int, int, int]]:
        """Its stretches: how long each is, where it begins, px, and which way it goes, across and down."""
        return [
            (_span(a, b), *a, (b[0] > a[0]) - (b[0] < a[0]), (b[1] > a[1]) - (b[1] < a[1]))
            for a, b in zip(self.points, self.points[1:], strict=False)
        ]

    @WorkedOut
    def length(self) -> int:
        """All of it, px."""
        return sum(span for span, *_ in self.legs)

    def place(self, travel: int) -> tuple[int, int, bool]:
        """Where the feet are after `travel` px, and whether that is on an upright stretch."""
        for span, x, y, across, down in self.legs:
            if travel <= span:
                step = max(travel, 0)
                return x + across * step, y + down * step, bool(down)
            travel -= span
        last = self.points[-1] if self.points else (self.x, self.y)
        return last[0], last[1], False

    def stop_at(self, cover: RunCover) -> int:
        """How far along the way the middle of `cover` is, px; -1 where the way does not touch it."""
        start = 0
        for a, b in zip(self.points, self.points[1:], strict=False):
            span = _span(a, b)
            if a[1] == b[1] and cover.y < a[1] <= cover.feet:
                left = max(min(a[0], b[0]), cover.x)
                right = min(max(a[0], b[0]), cover.x + cover.width)
                if left <= right:
                    return start + abs((left + right) // 2 - a[0])
            start += span
        return -1


def _span(a: tuple[int, int], b: tuple[int, int]) -> int:
    """The length of a level or upright stretch, px."""
    return abs(b[0] - a[0]) + abs(b[1] - a[1])
