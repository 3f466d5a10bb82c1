"""A bench where things are put that should not be there: a bomb, for one."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity


class EvidenceBench(Entity):
    """Whoever finds the bomb carries it here."""

    WIDTH: ClassVar[int] = 48
    HEIGHT: ClassVar[int] = 16
    COLOUR: ClassVar[str] = "#906040"

    def pose(self) -> tuple[str, int]:
        """A bench with a lamp."""
        return "idle", 0
