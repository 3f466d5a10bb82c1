"""The rail of the hoist, under the roof of the hold."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, speed_member


class HoistRail(Entity):
    """Bond hangs from it with `up`, goes hand over hand along it, and kicks down from it."""

    HEIGHT: ClassVar[int] = 16
    COLOUR: ClassVar[str] = "#e0c060"

    speed: int = speed_member(1.6, "how fast he goes along it, px per tick")

    def pose(self) -> tuple[str, int]:
        """A beam as long as its box: a repeated picture."""
        return "rail", 0
