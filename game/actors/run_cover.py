"""Where the runner is safe: aim lines end at it."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, member, saved


class RunCover(Entity):
    """A place on the runner's way. He waits in it for a signal, or until his patience ends."""

    COLOUR: ClassVar[str] = "#60ff90"
    IS_FIXED: ClassVar[bool] = False

    order: int = member(0, "its place on the way, from 0", minimum=0)
    patience_ticks: int = member(480, "so long he waits by himself at Agent, ticks", minimum=60)
    checkpoint: bool = member(False, "the stage goes on from here after a failure")
    shelters: bool = member(True, "nobody can aim at him here")

    is_moving: bool = saved(False)
    """It rolls, and he goes along with it."""
