"""The buffers at the end of the line."""

from __future__ import annotations

from typing import ClassVar

from game.actors.capsule import Capsule, Ride
from game.core.entity import Entity


class BufferStop(Entity):
    """Stands behind the box; who comes too fast pushes it in."""

    WIDTH: ClassVar[int] = 64
    HEIGHT: ClassVar[int] = 64
    COLOUR: ClassVar[str] = "#c04040"

    def pose(self) -> tuple[str, int]:
        """At rest, or pushed in."""
        capsule = self.world.first(Capsule)
        is_hit = capsule is not None and capsule.state == Ride.PARKED and capsule.x + capsule.width >= self.x - 2
        return ("pushed" if is_hit else "idle"), 0
