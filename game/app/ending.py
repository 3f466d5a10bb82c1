"""Where the campaign ends today: what was done, and who made it."""

from __future__ import annotations

import pygame

from game.app.app import App
from game.app.cards import backdrop, clock, footer, heading, panel
from game.app.devices import Press
from game.app.menu import CREAM, GOLD, INK, PALE
from game.app.scene import Scene
from game.app.stage_run import campaign_runs
from game.core.entity import Difficulty
from game.levels import CAMPAIGN
from game.view.text import font

READY_TICKS = 40
"""Presses before that were meant for what came before."""
ROW_PX = 14
CREDITS = (
    "An unofficial fan work after the plot of The Living Daylights",
    "Pictures, music, sounds, words and code are our own: see CREDITS.md",
)


class Ending(Scene):
    """To be continued. A press leads to the title."""

    def __init__(self, app: App, difficulty: Difficulty) -> None:
        super().__init__(app)
        runs = [run for run in campaign_runs(difficulty) if not run.is_story]
        records = [app.profile.record(run.key) for run in runs]
        won = [record for record in records if record is not None]
        self._rows = [
            ("Stages won", f"{len(won)} of {len(runs)}"),
            ("Best score in all", f"{sum(record.score for record in won)}"),
            ("Best times in all", clock(sum(record.ticks for record in won))),
            ("Intel", f"{sum(record.intel for record in won)}"),
            ("Medals", f"{sum(len(record.medals) for record in won)} of {4 * len(runs)}"),
            ("Continued", f"{sum(record.credits for record in won)}"),
        ]
        self._difficulty = difficulty

    def entered(self) -> None:
        """The piece of victory."""
        self.app.sound.start_music("results")

    def press(self, press: Press) -> None:
        """To the title."""
        if press == Press.LOST or self.ticks < READY_TICKS:
            return
        from game.app.title import Title

        self.app.sound.play("menu_ok")
        self.app.go(lambda: Title(self.app), "curtain")

    def draw(self, surface: pygame.Surface) -> None:
        """The card."""
        surface.blit(backdrop(), (0, 0))
        heading(surface, "To be continued", 40, CREAM)
        font("pix").draw(surface, CAMPAIGN[-1].outlook, (320, 72), PALE, outline=INK, align=0.5)
        surface.blit(panel(300, 126), (170, 98))
        title = f"MISSION SO FAR   {self._difficulty.label.upper()}"
        font("pix_bold").draw(surface, title, (320, 110), GOLD, outline=INK, align=0.5)
        for index, (label, value) in enumerate(self._rows):
            y = 130 + ROW_PX * index
            font("pix").draw(surface, label, (190, y), CREAM, outline=INK)
            font("pix").draw(surface, value, (450, y), GOLD, outline=INK, align=1)
        for index, text in enumerate(CREDITS):
            font("pix").draw(surface, text, (320, 250 + ROW_PX * index), PALE, outline=INK, align=0.5)
        if self.ticks >= READY_TICKS:
            footer(surface, "Press any key")
