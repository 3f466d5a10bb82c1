"""The stage is lost: why, and whether to try again."""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.app.app import App
from game.app.cards import backdrop, panel, stamp
from game.app.devices import Press
from game.app.menu import CREAM, GOLD, INK, PALE, Item, Menu
from game.app.play import Play, caption_scale
from game.app.scene import Scene
from game.app.stage_run import StageRun
from game.core.stage import Stage
from game.tiled.load import Level
from game.view.text import font

READY_TICKS = 30
"""Presses before that were meant for the play."""
STAMP_TICKS = 10
PANEL_WIDTH, PANEL_HEIGHT, PANEL_TOP = 420, 150, 96
REASON_WIDTH, REASON_PX = 396, 12
"""The reason's width, and the height of one of its lines, px."""


class GameOver(Scene):
    """Continue from the stage's start, or go."""

    def __init__(self, app: App, level: Level, run: StageRun, stage: Stage) -> None:
        super().__init__(app)
        self._title = stage.title
        self._scale = caption_scale(app.profile.settings)
        self._reason = font("pix_bold").wrap(stage.reason, REASON_WIDTH, self._scale)
        self._stamp = stamp("FAILED", "#d8323c", 6)
        again = replace(run, credits=run.credits + 1)
        self._credits = run.credits
        self._menu = Menu(
            [
                Item("CONTINUE", lambda: app.go(lambda: Play(app, level, again)), help="From the stage's start, at no points"),
                Item("QUIT TO TITLE", self._leave),
            ],
            app.sound,
        )

    def entered(self) -> None:
        """Defeat."""
        self.app.sound.start_music("death")

    def _leave(self) -> None:
        from game.app.title import Title

        self.app.go(lambda: Title(self.app), "curtain")

    def press(self, press: Press) -> None:
        """To the menu, once it is there."""
        if self.ticks >= READY_TICKS:
            self._menu.press(press)

    def draw(self, surface: pygame.Surface) -> None:
        """The stamp, the reason, the menu."""
        surface.blit(backdrop(), (0, 0))
        line_px = REASON_PX * self._scale
        more = line_px * len(self._reason) - REASON_PX
        surface.blit(panel(PANEL_WIDTH, PANEL_HEIGHT + more), ((640 - PANEL_WIDTH) // 2, PANEL_TOP))
        picture = self._stamp
        if self.ticks < STAMP_TICKS:
            picture = pygame.transform.scale_by(picture, 1 + 2 * (1 - self.ticks / STAMP_TICKS))
        surface.blit(picture, picture.get_rect(center=(320, 110)))
        font("pix").draw(surface, self._title, (320, 158), "#8a8fa4", outline=INK, align=0.5)
        for row, line in enumerate(self._reason):
            font("pix_bold").draw(surface, line, (320, 174 + line_px * row), CREAM, outline=INK, align=0.5, scale=self._scale)
        if self.ticks >= READY_TICKS:
            self._menu.draw(surface, (320, 200 + more), self.ticks, is_centred=True)
            used = f"Continued so far: {self._credits}"
            font("pix").draw(surface, self._menu.chosen.help, (320, 258 + more), PALE, outline=INK, align=0.5)
            font("pix").draw(surface, used, (320, 272 + more), GOLD, outline=INK, align=0.5)
