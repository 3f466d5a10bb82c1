"""The game holds its breath."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

import pygame

from game.app.app import App
from game.app.cards import heading, panel, veil
from game.app.controls import Controls
from game.app.devices import Press
from game.app.menu import CREAM, GOLD, INK, PALE, Item, Menu
from game.app.options import Options
from game.app.scene import Scene
from game.core.world import World
from game.view.text import font

RESTART = "The stage begins anew, at no points."
QUIT_WITH_CHECKPOINT = "Continue leads to the last checkpoint."
QUIT_WITHOUT = "No checkpoint yet: Continue leads to the start."
QUIT_FOR_GOOD = "Nothing of this run is kept."
QUESTION_WIDTH, QUESTION_LINE_PX, QUESTION_PX = 250, 13, 38


class Pause(Scene):
    """Lies over the play; nothing moves below it."""

    IS_OVERLAY: ClassVar[bool] = True

    def __init__(
        self,
        app: App,
        world: World,
        *,
        is_campaign: bool,
        restart: Callable[[], None],
        leave: Callable[[], None],
        step: Callable[[], None],
    ) -> None:
        super().__init__(app)
        stage = world.stage
        self._stage_title, self._objective = stage.title, stage.objective
        self._step = step
        self._is_kept = bool(app.profile.progress.checkpoint)
        """Whether the campaign goes on at a checkpoint of this stage."""
        self._is_campaign = is_campaign
        self._question = ""
        controls = stage.controls()
        self._menu = self._main = Menu(
            [
                Item("RESUME", app.pop),
                Item("HOW TO PLAY", lambda: app.push(Controls(app, controls))),
                Item("OPTIONS", lambda: app.push(Options(app))),
                Item("RESTART STAGE", lambda: self._ask(RESTART, "RESTART", restart)),
                Item("QUIT TO TITLE", lambda: self._ask(self._what_is_lost(), "QUIT", leave)),
            ],
            app.sound,
            back=app.pop,
        )

    def _what_is_lost(self) -> str:
        if not self._is_campaign:
            return QUIT_FOR_GOOD
        return QUIT_WITH_CHECKPOINT if self._is_kept else QUIT_WITHOUT

    def _ask(self, question: str, label: str, choose: Callable[[], None]) -> None:
        """Nothing is thrown away by one press."""
        self._question = question
        self._menu = Menu([Item("BACK", self._answer_no), Item(label, choose)], self.app.sound, back=self._answer_no)

    def _answer_no(self) -> None:
        self._menu, self._question = self._main, ""

    def entered(self) -> None:
        """Silence."""
        self.app.sound.pause()
        self.app.devices.release_all()

    def closed(self) -> None:
        """Sound again."""
        self.app.sound.resume()
        self.app.devices.notice = ""

    def press(self, press: Press) -> None:
        """To the menu; start resumes."""
        if press == Press.START:
            self.app.pop()
        else:
            self._menu.press(press)

    def key(self, key: int) -> None:
        """F3 leaves the menu for a stage that stands still but for single ticks."""
        if key == pygame.K_F3:
            self.app.pop()
            self._step()

    def draw(self, surface: pygame.Surface) -> None:
        """The menu over the darkened play."""
        surface.blit(veil(), (0, 0))
        surface.blit(panel(280, 184), (180, 82))
        heading(surface, "Pause", 94)
        font("pix").draw(surface, self._stage_title, (320, 120), PALE, outline=INK, align=0.5)
        if self._objective:
            font("pix").draw(surface, self._objective, (320, 134), GOLD, outline=INK, align=0.5)
        top = 160 if self._objective else 148
        if self._question:
            for row, line in enumerate(font("pix").wrap(self._question, QUESTION_WIDTH)):
                font("pix").draw(surface, line, (320, top + QUESTION_LINE_PX * row), CREAM, outline=INK, align=0.5)
            top += QUESTION_PX
        self._menu.draw(surface, (320, top), self.ticks, is_centred=True)
        if self.app.devices.notice:
            surface.blit(panel(440, 26), (100, 278))
            font("pix").draw(surface, self.app.devices.notice, (320, 287), CREAM, outline=INK, align=0.5)
