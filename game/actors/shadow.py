"""Darkness: who stands in it is seen only from two tiles away."""

from __future__ import annotations

from typing import ClassVar

from game.core.zone import Zone


class Shadow(Zone):
    """A dark place. A LightPool inside of it takes its darkness away."""

    COLOUR: ClassVar[str] = "#202038"
