"""The bottom of a crater: who drives into it is winched out."""

from __future__ import annotations

from typing import ClassVar

from game.core.zone import Zone


class DryPit(Zone):
    """Draw it over the rubble."""

    COLOUR: ClassVar[str] = "#603020"
