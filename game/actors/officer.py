"""An officer of the hall: he runs to an alarm panel first and fights afterwards."""

from __future__ import annotations

from typing import ClassVar

from game.actors.panel_runner import PanelRunner


class Officer(PanelRunner):
    """Seen by him, you have as long as he needs to his panel."""

    COLOUR: ClassVar[str] = "#ff5040"
