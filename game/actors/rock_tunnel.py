"""A road tunnel: in it nothing is hit, scared, or firing."""

from __future__ import annotations

from typing import ClassVar

from game.core.zone import Zone


class RockTunnel(Zone):
    """Draw it over the road, from mouth to mouth."""

    COLOUR: ClassVar[str] = "#604848"
