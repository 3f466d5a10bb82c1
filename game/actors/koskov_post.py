"""A place where Koskov waits out of sight."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, member

WAIT_REACH = 20
"""Coming so near (px), he stays."""


class KoskovPost(Entity):
    """He hides here. With `stops_him` he stays by himself the first time he comes by."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 42
    COLOUR: ClassVar[str] = "#60c0ff"

    stops_him: bool = member(False, "Koskov waits here by himself the first time he comes by")
    hides: bool = member(True, "he is out of sight here")
    line: str = member("", "what Koskov says when he stays")
