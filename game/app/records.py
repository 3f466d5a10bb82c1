"""What has been reached: chapters to play again, interludes to read again, and the table of scores."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

import pygame

from game.app.app import App
from game.app.cards import backdrop, clock, footer, heading, panel
from game.app.devices import Press
from game.app.menu import CREAM, DIM, GOLD, INK, PALE, Item, Menu
from game.app.profile import Record
from game.app.scene import Scene
from game.app.stage_run import StageRun, campaign_runs
from game.core.entity import Difficulty
from game.tiled.errors import MapError
from game.tiled.load import load_level
from game.view.text import font

LIST_PLACE, TABLE_TOP, ROW_PX = (70, 92), 92, 15
COLUMNS = (("RANK", 300), ("SCORE", 370), ("TIME", 440), ("MEDALS", 504), ("CREDITS", 572))
BACK, BACK_PAD = "Esc: back", "B: back"
ASSIST_MARK = "*"
"""Behind a score that was made with assists."""


def title_of(run: StageRun) -> str:
    """The title of a map of the campaign."""
    try:
        level = load_level(run.map)
    except MapError:
        return run.map.stem
    return str(level.stage_members.get("title", run.map.stem))


class Reached(Scene):
    """A list of maps of the campaign that were begun; choosing one opens it."""

    HEADING: ClassVar[str] = ""
    EMPTY: ClassVar[str] = ""
    OF_STORY: ClassVar[bool] = False

    def __init__(self, app: App) -> None:
        super().__init__(app)
        difficulty = Difficulty(app.profile.settings.difficulty)
        reached = app.profile.progress.reached
        self.runs = [run for run in campaign_runs(difficulty) if run.is_story == self.OF_STORY and run.place in reached]
        items = [Item(title_of(run).upper(), lambda run=run: self._open(run)) for run in self.runs]  # type: ignore[misc]
        self.menu = Menu([*items, Item("BACK", self._leave)], app.sound, back=self._leave)

    def _open(self, run: StageRun) -> None:
        from game.app.briefing import open_stage

        self.app.go(lambda: open_stage(self.app, replace(run, is_aside=True)))

    def _leave(self) -> None:
        from game.app.title import Title

        self.app.go(lambda: Title(self.app))

    def press(self, press: Press) -> None:
        """To the menu."""
        self.menu.press(press)

    def draw(self, surface: pygame.Surface) -> None:
        """The list."""
        surface.blit(backdrop(), (0, 0))
        heading(surface, self.HEADING, 30)
        surface.blit(panel(560, 250), (40, 66))
        self.menu.draw(surface, LIST_PLACE, self.ticks, line_px=ROW_PX)
        if not self.runs:
            font("pix").draw(surface, self.EMPTY, (320, 200), PALE, outline=INK, align=0.5)
        footer(surface, BACK_PAD if self.app.devices.uses_pad else BACK)


class Chapters(Reached):
    """Every stage that was reached, with its records."""

    HEADING: ClassVar[str] = "Chapters"
    EMPTY: ClassVar[str] = "No stage has been reached yet."

    def draw(self, surface: pygame.Surface) -> None:
        """The list, with what was done at the chosen difficulty."""
        super().draw(surface)
        draw_table(surface, [self.app.profile.record(run.key) for run in self.runs])


class Dossier(Reached):
    """The interludes that were seen, to be read again, and how much intel was found."""

    HEADING: ClassVar[str] = "Dossier"
    EMPTY: ClassVar[str] = "Nothing is known yet."
    OF_STORY: ClassVar[bool] = True

    def draw(self, surface: pygame.Surface) -> None:
        """The list and the count."""
        super().draw(surface)
        found: dict[str, int] = {}
        for run in campaign_runs(Difficulty.AGENT):
            for difficulty in Difficulty:
                record = self.app.profile.record(f"{run.key.rsplit(' ', 1)[0]} {difficulty.label}")
                if record is not None:
                    found[run.place] = max(found.get(run.place, 0), record.intel)
        text = f"Intel brought home: {sum(found.values())}"
        font("pix").draw(surface, text, (320, 296), GOLD, outline=INK, align=0.5)


class Scores(Scene):
    """The best of every stage at every difficulty."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._rows = [
            (f"{title_of(run)}, {difficulty.label}", record)
            for run in campaign_runs(Difficulty.AGENT)
            if not run.is_story
            for difficulty in Difficulty
            if (record := app.profile.record(f"{run.key.rsplit(' ', 1)[0]} {difficulty.label}")) is not None
        ]

    def press(self, press: Press) -> None:
        """Back to the title."""
        if press in (Press.OK, Press.START, Press.BACK, Press.ESCAPE):
            self.app.sound.play("menu_back")
            self.app.pop()

    def draw(self, surface: pygame.Surface) -> None:
        """The table."""
        surface.blit(backdrop(), (0, 0))
        heading(surface, "Scores", 30)
        surface.blit(panel(560, 250), (40, 66))
        for index, (label, _) in enumerate(self._rows):
            font("pix").draw(surface, label, (60, TABLE_TOP + ROW_PX * index), CREAM, outline=INK)
        draw_table(surface, [record for _, record in self._rows])
        if any(record.assisted for _, record in self._rows):
            font("pix").draw(surface, f"{ASSIST_MARK} with assists", (580, 298), PALE, outline=INK, align=1)
        if not self._rows:
            font("pix").draw(surface, "No stage has been won yet.", (320, 200), PALE, outline=INK, align=0.5)
        footer(surface, BACK_PAD if self.app.devices.uses_pad else BACK)


def draw_table(surface: pygame.Surface, records: list[Record | None]) -> None:
    """Rank, score, time, medals and credits, a row each."""
    for name, right in COLUMNS:
        font("pix_bold").draw(surface, name, (right, TABLE_TOP - 16), PALE, outline=INK, align=1)
    for index, record in enumerate(records):
        texts = ("-",) * len(COLUMNS)
        if record is not None:
            texts = (
                record.rank,
                f"{record.score:06}{ASSIST_MARK * record.assisted}",
                clock(record.ticks),
                f"{len(record.medals)}",
                f"{record.credits}",
            )
        for text, (_, right) in zip(texts, COLUMNS, strict=True):
            y = TABLE_TOP + ROW_PX * index
            font("pix").draw(surface, text, (right, y), GOLD if record is not None else DIM, outline=INK, align=1)
