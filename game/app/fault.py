"""A map that cannot be played: what is wrong and where, until it is mended and saved."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.app.app import App
from game.app.cards import footer, heading
from game.app.devices import Press
from game.app.menu import CREAM, GOLD, RED
from game.app.scene import Scene
from game.app.stage_run import StageRun
from game.app.watch import Watch
from game.view.text import font

POLL_TICKS = 30
WIDTH = 600
LINE_PX = 11
MAX_LINES = 24
BACKGROUND = (24, 10, 14)


class Fault(Scene):
    """Shows the faults; reads the map again when it is saved, or by F2."""

    def __init__(self, app: App, text: str, run: StageRun) -> None:
        super().__init__(app)
        self._run = run
        self._lines: list[tuple[str, str]] = []
        for sentence in text.splitlines():
            place, hint, advice = sentence.partition("  hint: ")
            self._lines += [(line, CREAM) for line in font("pix").wrap(place, WIDTH)]
            self._lines += [(line, GOLD) for line in font("pix").wrap(hint.strip() + " " + advice, WIDTH)] if hint else []
            self._lines.append(("", CREAM))
        self._watch = Watch([run.map, *sorted(Path(run.map).parent.glob("*.tmx"))])

    def press(self, press: Press) -> None:
        """Escape leaves."""
        if press in (Press.ESCAPE, Press.BACK):
            self.app.quit()

    def key(self, key: int) -> None:
        """F2 reads again."""
        if key == pygame.K_F2:
            self._read_again()

    def tick(self, buttons: int) -> None:
        """Has it been saved?"""
        if self.ticks % POLL_TICKS == 0 and self._watch.take_change():
            self._read_again()

    def _read_again(self) -> None:
        from game.app.briefing import open_stage

        self.app.put(lambda: open_stage(self.app, self._run, with_card=False))

    def draw(self, surface: pygame.Surface) -> None:
        """The sentences."""
        surface.fill(BACKGROUND)
        heading(surface, "This map cannot be played", 14, RED)
        for index, (line, colour) in enumerate(self._lines[:MAX_LINES]):
            font("pix").draw(surface, line, (20, 46 + LINE_PX * index), colour)
        footer(surface, "Mend and save it: it is read again by itself, or by [F2]   [ESC] leave")
