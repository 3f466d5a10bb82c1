"""A ford: water slows the wheels."""

from __future__ import annotations

from typing import ClassVar

from game.core.zone import Zone


class ShallowWater(Zone):
    """Draw it over the water."""

    COLOUR: ClassVar[str] = "#4080a0"
