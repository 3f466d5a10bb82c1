"""The card before a stage: where, what for, and the keys. Any press begins."""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.app.app import App
from game.app.cards import backdrop, draw_controls, footer, heading
from game.app.devices import Press
from game.app.fault import Fault
from game.app.menu import CREAM, GOLD, INK, PALE
from game.app.play import Play
from game.app.scene import Scene
from game.app.stage_run import StageRun
from game.tiled.errors import MapError
from game.tiled.load import Level, load_level
from game.view.text import font

WIDTH = 460
LINE_PX = 14
LETTERS_PER_TICK = 1.2
NOTICE_TOP = 324
HANDED_TOP = 116
BLINK_TICKS = 32
READ_TICKS = 6 * 60
"""So long after its last letter the stage begins by itself."""


def open_stage(app: App, run: StageRun, *, with_card: bool = True, notice: str = "") -> Scene:
    """The scene with which a stage begins: its card, the play itself, or the fault that keeps it from being played.

    `notice` is a sentence for the player, shown on the card or at the beginning of the play.
    """
    try:
        level = load_level(run.map)
        run = replace(run, assists=app.profile.settings.assists_on())
        if run.place and not run.is_aside and run.is_whole:
            app.profile.reach(run.place, run.difficulty, str(level.stage_members.get("title", "")), dict(run.handed))
        if with_card and not level.stage_class.IS_STORY:
            return Briefing(app, level, run, notice)
        play = Play(app, level, run)
        play.say(notice)
        return play
    except MapError as error:
        return Fault(app, str(error), run)
    except ValueError as error:
        return Fault(app, str(error), run)


class Briefing(Scene):
    """Typed as by a teleprinter."""

    def __init__(self, app: App, level: Level, run: StageRun, notice: str = "") -> None:
        super().__init__(app)
        self._level = level
        self._run = run
        self._notice = notice
        stage = run.new_world(level).stage
        self._controls = stage.controls()
        self._handed = stage.handed_words()
        self._title = stage.title
        self._music = stage.music
        self._waits = False
        self._lines = font("pix").wrap(stage.briefing, WIDTH) if stage.briefing else []

    def entered(self) -> None:
        """Silence before the storm."""
        self.app.sound.start_music("")
        self.app.sound.expect_stage(self._music)

    def press(self, press: Press) -> None:
        """Begin, or show the rest of the text first."""
        if press == Press.LOST:
            self._waits = True  # nobody looks: nothing begins by itself
        elif self.ticks < self._typed_at:
            self.ticks = self._typed_at
        else:
            self._begin()

    @property
    def _typed_at(self) -> int:
        return int(sum(map(len, self._lines)) / LETTERS_PER_TICK) + 1

    def tick(self, buttons: int) -> None:
        """Begin when it has been read."""
        if self.ticks == self._typed_at + READ_TICKS and not self._waits:
            self._begin()

    def _begin(self) -> None:
        self.app.sound.play("menu_ok")
        self.app.go(lambda: Play(self.app, self._level, self._run))

    def draw(self, surface: pygame.Surface) -> None:
        """The card."""
        surface.blit(backdrop(), (0, 0))
        if self._run.chapter is not None:
            text = f"CHAPTER {self._run.chapter + 1}   {self._run.chapter_title.upper()}"
            font("pix_bold").draw(surface, text, (320, 34), GOLD, outline=INK, align=0.5)
        heading(surface, self._title, 54, CREAM)
        remaining = int(self.ticks * LETTERS_PER_TICK)
        for index, line in enumerate(self._lines):
            if remaining <= 0:
                break
            left = 320 - font("pix").size(line)[0] // 2
            font("pix").draw(surface, line[:remaining], (left, 92 + LINE_PX * index), PALE, outline=INK)
            remaining -= len(line)
        surface.fill((200, 144, 44), (100, 132, 440, 1))
        font("pix_bold").draw(surface, self._handed, (320, HANDED_TOP), GOLD, outline=INK, align=0.5)
        draw_controls(surface, 158, self._controls, self.app.devices)
        if self._notice:
            font("pix_bold").draw(surface, self._notice, (320, NOTICE_TOP), GOLD, outline=INK, align=0.5)
        if self.ticks % (2 * BLINK_TICKS) < BLINK_TICKS * 3 // 2:
            footer(surface, "Press any key")
