"""The wind behind propellers: it holds back whoever drives in it."""

from __future__ import annotations

from typing import ClassVar

from game.core.zone import Zone


class PropWash(Zone):
    """Draw it over the stretch of runway that the wash sweeps."""

    COLOUR: ClassVar[str] = "#90a0b0"
