"""The aeroplane as it is seen while it taxis on the strip beyond the base: small, whole, and as far ahead as it really is."""

from __future__ import annotations

from typing import ClassVar

from game.actors.transport_plane import TransportPlane
from game.core.entity import Entity

FRAME_TICKS = 3


class FarPlane(Entity):
    """Stands in its depth's own px: its feet on the strip, its left edge where the ramp's lip of the `TransportPlane` is seen."""

    WIDTH: ClassVar[int] = 64
    HEIGHT: ClassVar[int] = 32
    IS_FIXED: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#607888"
    DEPTH: ClassVar[tuple[int, int]] = (22, 35)

    def update(self) -> None:
        """Be where it is, seen from far."""
        plane = self.world.first(TransportPlane)
        if plane is not None:
            self.x = plane.x * self.DEPTH[0] // 100

    def pose(self) -> tuple[str, int]:
        """Gone as soon as the real one is on the runway."""
        plane = self.world.first(TransportPlane)
        return ("taxi" if plane is not None and plane.is_on_strip() else "", self.world.tick // FRAME_TICKS)
