"""Darkness that falls when the chandelier gives no light any more."""

from __future__ import annotations

from typing import ClassVar

from game.actors.chandelier import Chandelier
from game.actors.shadow import Shadow


class CandleDark(Shadow):
    """A Shadow once the chandelier is lowered or has fallen."""

    COLOUR: ClassVar[str] = "#302040"

    def is_active(self) -> bool:
        """Whether the lights are out."""
        return any(chandelier.is_dark() for chandelier in self.world.all(Chandelier))
