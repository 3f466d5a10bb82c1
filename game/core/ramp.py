"""A sloping floor that moves: it holds feet from above, lets everything else through, and carries who stands on it."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity


class Ramp(Entity, abstract=True):
    """A straight one-way floor from a hinge to a tip. Bodies follow its surface by the middle of their feet, as on a slope."""

    IS_FIXED: ClassVar[bool] = False

    def surface_at(self, x: int) -> int:
        """The floor's y (px) at column x, or -1 beside it."""
        return -1
