"""The title: the moving picture, the menu, the choice of difficulty, and after a while the attract mode."""

from __future__ import annotations

import pygame

from game.app.app import App
from game.app.cards import panel
from game.app.devices import Press
from game.app.menu import INK, PALE, Item, Menu
from game.app.options import Options
from game.app.scene import Scene
from game.core.entity import Difficulty
from game.view.text import font
from game.view.title_picture import TitlePicture

MENU_PLACE, MENU_WIDTH, LINE_PX = (424, 262), 186, 13
HELP_PLACE = 517, 346
QUESTION = "Continue is lost; records are kept"
TROUBLE_WIDTH, TROUBLE_PX = 360, 12
IDLE_TICKS = 20 * 60
"""Nothing pressed for so long: the attract mode begins."""
DIFFICULTY_HELP = {
    Difficulty.RECRUIT: "Slow eyes, a patient clock",
    Difficulty.AGENT: "As it was meant",
    Difficulty.DOUBLE_O: "More guards, a shorter interval",
}


class Title(Scene):
    """The first scene."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._picture = TitlePicture()
        self._idle = 0
        self._continue_item = Item("CONTINUE", self._continue, is_enabled=bool(app.profile.progress.current))
        self._difficulty_item = Item("DIFFICULTY", change=self._change_difficulty, value=self._difficulty_name)
        self._main = Menu(
            [
                self._continue_item,
                Item("NEW GAME", self._begin_anew),
                self._difficulty_item,
                Item("FILES", lambda: self._turn_to(self._files)),
                Item("OPTIONS", lambda: app.push(Options(app))),
                Item("QUIT", app.quit),
            ],
            app.sound,
        )
        self._files = Menu(
            [
                Item("CHAPTERS", self._show_chapters),
                Item("DOSSIER", self._show_dossier),
                Item("SCORES", self._show_scores),
                Item("HOW TO PLAY", self._show_controls),
                Item("CREDITS", self._show_credits),
                Item("BACK", lambda: self._turn_to(self._main)),
            ],
            app.sound,
            back=lambda: self._turn_to(self._main),
        )
        self._question = Menu(
            [Item("BACK", lambda: self._turn_to(self._main)), Item("BEGIN ANEW", self._start)],
            app.sound,
            back=lambda: self._turn_to(self._main),
        )
        self._menu = self._main

    def _turn_to(self, menu: Menu) -> None:
        self._menu = menu

    def _begin_anew(self) -> None:
        """Ask first, where there is a campaign to be continued."""
        if self.app.profile.progress.current:
            self._turn_to(self._question)
        else:
            self._start()

    @property
    def _difficulty(self) -> Difficulty:
        return Difficulty(self.app.profile.settings.difficulty)

    def _difficulty_name(self) -> str:
        return self._difficulty.label.upper()

    def _change_difficulty(self, step: int) -> None:
        self.app.profile.settings.difficulty = (self._difficulty + step) % len(Difficulty)

    def entered(self) -> None:
        """Music."""
        self._idle = 0
        self.app.sound.start_music("title")

    def press(self, press: Press) -> None:
        """To the menu."""
        self._idle = 0
        self._menu.press(press)

    def tick(self, buttons: int) -> None:
        """Wait for somebody to play; show how it is done if nobody does."""
        self._idle = 0 if buttons else self._idle + 1
        if self._idle >= IDLE_TICKS:
            self._idle = 0
            self._show_off()

    def _start(self) -> None:
        from game.app.briefing import open_stage  # actors and the maps' reader are not needed before this
        from game.app.stage_run import first_stage

        run = first_stage(self._difficulty)
        self.app.go(lambda: open_stage(self.app, run), "curtain")

    def _continue(self) -> None:
        from game.app.resume import resume

        self.app.go(lambda: resume(self.app), "curtain")

    def _place(self) -> str:
        """Where the campaign goes on."""
        progress = self.app.profile.progress
        parts = [progress.title, "at the checkpoint" if progress.checkpoint is not None else ""]
        return ", ".join([*filter(None, parts), Difficulty(progress.difficulty).label])

    def _show_chapters(self) -> None:
        from game.app.records import Chapters

        self.app.go(lambda: Chapters(self.app))

    def _show_dossier(self) -> None:
        from game.app.records import Dossier

        self.app.go(lambda: Dossier(self.app))

    def _show_scores(self) -> None:
        from game.app.records import Scores

        self.app.go(lambda: Scores(self.app))

    def _show_credits(self) -> None:
        from game.app.credits import Credits

        self.app.go(lambda: Credits(self.app))

    def _show_controls(self) -> None:
        from game.actors.bond import Bond
        from game.app.controls import ADVICE, Controls

        self.app.push(Controls(self.app, Bond.CONTROLS, ADVICE))

    def _show_off(self) -> None:
        from game.app.attract import next_replay

        show = next_replay(self.app)
        if show is not None:
            self.app.go(lambda: show)

    def draw(self, surface: pygame.Surface) -> None:
        """The picture of the moment and the menu."""
        self._picture.draw(surface, self.ticks, calm=True)
        self._menu.draw(surface, MENU_PLACE, self.ticks, width=MENU_WIDTH, line_px=LINE_PX)
        if self._menu.chosen is self._difficulty_item:
            font("pix").draw(surface, DIFFICULTY_HELP[self._difficulty], HELP_PLACE, PALE, outline=INK, align=0.5)
        elif self._menu.chosen is self._continue_item and self._continue_item.is_enabled and not self.app.profile.trouble:
            font("pix").draw(surface, self._place(), HELP_PLACE, PALE, outline=INK, align=0.5)
        elif self._menu is self._question:
            font("pix").draw(surface, QUESTION, HELP_PLACE, PALE, outline=INK, align=0.5)
        elif self.app.profile.trouble:
            lines = font("pix").wrap(self.app.profile.trouble, TROUBLE_WIDTH)
            top = 352 - TROUBLE_PX * len(lines)
            surface.blit(panel(TROUBLE_WIDTH + 20, TROUBLE_PX * len(lines) + 12), (6, top - 8))
            for row, line in enumerate(lines):
                font("pix").draw(surface, line, (16, top + TROUBLE_PX * row), PALE, outline=INK)
