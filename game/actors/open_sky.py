"""Where the pipe has no ceiling: a deflector turns the capsule to the floor."""

from __future__ import annotations

from typing import ClassVar

from game.core.zone import Zone


class OpenSky(Zone):
    """Draw it from the deflector to the end of the opening. In it a press only hops."""

    COLOUR: ClassVar[str] = "#a0c0ff"
