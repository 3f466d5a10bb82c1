"""A narrow place of the road: what lies in it holds a column up longer."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import member
from game.core.zone import Zone

OPEN_ROAD = 240
"""A pallet in the open road holds a column so long, ticks."""


class RoadCork(Zone):
    """Draw it over the road of a defile, or over a tunnel's mouth."""

    COLOUR: ClassVar[str] = "#c0a060"

    hold: int = member(480, "a pallet in it holds a column so long, ticks", minimum=60, maximum=1200)
