"""The officer of the watch, asleep on his desk with the file under his elbow."""

from __future__ import annotations

from typing import ClassVar

from game.actors.porter import Porter


class DozingOfficer(Porter):
    """Sleeps until a step wakes him; then he shouts for the guard."""

    COLOUR: ClassVar[str] = "#e07050"

    def sprite_name(self) -> str:
        """An officer's."""
        return "base_officer"
