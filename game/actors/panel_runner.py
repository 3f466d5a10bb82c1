"""Who runs to an alarm panel first and fights afterwards: what the officers of the hall and of the base have in common."""

from __future__ import annotations

from game.actors.alarm_panel import nearest_panel
from game.actors.enemy import Enemy, Mood
from game.core.units import px

PANEL_SPEED = px(2.0)
PULL_TICKS = 40
PANEL_REACH = 8


class PanelRunner(Enemy, abstract=True):
    """The panel is his errand."""

    def alerted(self) -> None:
        """To the panel, if one works on this floor."""
        if nearest_panel(self) is not None:
            self.become(Mood.ERRAND)
            self.timer = PULL_TICKS

    def errand(self) -> None:
        """Run there, pull the handle, then fight."""
        panel = nearest_panel(self)
        if panel is None:
            self.become(Mood.SEARCH)
            return
        if abs(panel.centre_x - self.centre_x) > PANEL_REACH:
            if not self._walk(1 if panel.centre_x > self.centre_x else -1, PANEL_SPEED):
                self.become(Mood.SEARCH)
            return
        self.vx = 0
        self.timer -= 1
        if self.timer <= 0:
            panel.pull()
            self.become(Mood.SEARCH)

    def pose(self) -> tuple[str, int]:
        """At the panel he pulls the handle."""
        if self.mood == Mood.ERRAND and not self.vx:
            return "panel", (PULL_TICKS - self.timer) // 10
        return super().pose()
