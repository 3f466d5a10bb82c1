"""An officer of the air base: to the panel first, and away with the others when the flare calls."""

from __future__ import annotations

from typing import ClassVar

from game.actors.base_guard import BaseGuard, Task
from game.actors.panel_runner import PanelRunner


class BaseOfficer(BaseGuard, PanelRunner):
    """A BaseGuard who runs to an alarm panel as an Officer does."""

    COLOUR: ClassVar[str] = "#e05040"
    WEAPON: ClassVar[str] = "pistol"

    def errand(self) -> None:
        """A post or a bomb, as any soldier; else the panel."""
        if self.task != Task.NONE:
            BaseGuard.errand(self)
        else:
            PanelRunner.errand(self)

    def sprite_name(self) -> str:
        """In an officer's coat."""
        return "officer"
