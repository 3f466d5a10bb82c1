"""Carpet: steps on it are not heard."""

from __future__ import annotations

from typing import ClassVar

from game.core.zone import Zone


class Hush(Zone):
    """Silences running."""

    COLOUR: ClassVar[str] = "#704060"

    def muffles(self, kind: str) -> bool:
        """Steps only."""
        return kind == "step"
