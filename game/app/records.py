"""What has been reached: chapters to play again, interludes to read again, and the table of scores."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import ClassVar

import pygame

from game.actors.story_line import StoryLine
from game.app.app import App
from game.app.cards import back_hint, backdrop, clock, footer, heading, panel, stamp
from game.app.devices import Press
from game.app.menu import CREAM, DIM, GOLD, INK, PALE, Item, Menu
from game.app.profile import Record
from game.app.results import RANK_COLOURS, draw_medal
from game.app.scene import Scene
from game.app.stage_run import StageRun, campaign_runs, title_of
from game.core.entity import Difficulty
from game.core.stage import Stage
from game.levels import CAMPAIGN
from game.tiled.errors import MapError
from game.tiled.load import load_level
from game.view.text import font

LIST_SIZE, LIST_PLACE = (250, 252), (40, 64)
LIST_LEFT, LIST_TOP, ROW_PX = 70, 84, 17
"""Of the list's text, and the farthest that its lines stand apart, px."""
PAGE_SIZE, PAGE_PLACE = (300, 252), (300, 64)
PAGE_LEFT, PAGE_MIDDLE, PAGE_RIGHT = 322, 450, 578
PICTURE_SIZE, PICTURE_TOP = (256, 144), 82
TEXT_PX = 13
TABLE_TOP, TABLE_ROW_PX, TABLE_ROWS = 92, 15, 14
COLUMNS = (("RANK", 300), ("SCORE", 370), ("TIME", 440), ("MEDALS", 504), ("CREDITS", 572))
ASSIST_MARK = "*"
"""Behind a score that was made with assists."""
ROLL_MIDDLE, ROLL_TOP, ROLL_BOTTOM = 590, 78, 302
"""Where the signs stand that there is more above and below, px."""


class Reached(Scene):
    """A list of maps of the campaign that were begun, by chapters, and a page on the chosen one; choosing it opens it."""

    HEADING: ClassVar[str] = ""
    EMPTY: ClassVar[str] = ""
    OF_STORY: ClassVar[bool] = False

    def __init__(self, app: App) -> None:
        super().__init__(app)
        difficulty = Difficulty(app.profile.settings.difficulty)
        reached = app.profile.progress.reached
        self.runs = [run for run in campaign_runs(difficulty) if run.is_story == self.OF_STORY and run.place in reached]
        self._run_of: dict[int, StageRun] = {}
        """By line of the menu."""
        items: list[Item] = []
        for index, chapter in enumerate(CAMPAIGN):
            runs = [run for run in self.runs if run.chapter == index]
            if runs:
                items.append(Item(f"{index + 1}  {chapter.title.upper()}", is_enabled=False))
            for run in runs:
                self._run_of[len(items)] = run
                items.append(Item(title_of(run).upper(), lambda run=run: self._open(run)))  # type: ignore[misc]
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
        """The list, and the page."""
        surface.blit(backdrop(), (0, 0))
        heading(surface, self.HEADING, 28)
        surface.blit(panel(*LIST_SIZE), LIST_PLACE)
        surface.blit(panel(*PAGE_SIZE), PAGE_PLACE)
        row_px = min(ROW_PX, (LIST_SIZE[1] - 36) // len(self.menu.items))
        self.menu.draw(surface, (LIST_LEFT, LIST_TOP), self.ticks, line_px=row_px)
        run = self._run_of.get(self.menu.index)
        if run is not None:
            self.draw_page(surface, run)
        elif not self.runs:
            font("pix").draw(surface, self.EMPTY, (PAGE_MIDDLE, 184), PALE, outline=INK, align=0.5)
        footer(surface, back_hint(self.app.devices))

    def draw_page(self, surface: pygame.Surface, run: StageRun) -> None:
        """What is known of the map under the pointer."""


class Chapters(Reached):
    """Every stage that was reached, with its records."""

    HEADING: ClassVar[str] = "Chapters"
    EMPTY: ClassVar[str] = "No stage has been reached yet."

    def draw_page(self, surface: pygame.Surface, run: StageRun) -> None:
        """What was done there at the chosen difficulty."""
        record = self.app.profile.record(run.key)
        heading(surface, title_of(run), 84, CREAM, x=PAGE_MIDDLE)
        label = run.difficulty.label.upper()
        font("pix_bold").draw(surface, label, (PAGE_MIDDLE, 108), GOLD, outline=INK, align=0.5)
        if record is None:
            font("pix").draw(surface, "Not won yet.", (PAGE_MIDDLE, 150), PALE, outline=INK, align=0.5)
        rows = (
            ("Score", f"{record.score:06}{ASSIST_MARK * record.assisted}" if record else "-"),
            ("Time", clock(record.ticks) if record else "-"),
            ("Hits in a hundred shots", f"{record.accuracy}" if record else "-"),
            ("Intel", f"{record.intel}" if record else "-"),
            ("Continued", f"{record.credits}" if record else "-"),
        )
        if record is not None:
            for index, (what, value) in enumerate(rows):
                y = 130 + TABLE_ROW_PX * index
                font("pix").draw(surface, what, (PAGE_LEFT, y), CREAM, outline=INK)
                font("pix").draw(surface, value, (PAGE_MIDDLE + 28, y), GOLD, outline=INK, align=1)
            picture = _stamp(record.rank)
            surface.blit(picture, picture.get_rect(center=(PAGE_MIDDLE + 86, 160)))
        for index, name in enumerate(Stage.MEDALS):
            x = PAGE_LEFT + 32 + 64 * index
            is_earned = record is not None and name in record.medals
            draw_medal(surface, (x, 256), is_earned)
            font("pix").draw(surface, name, (x, 282), GOLD if is_earned else DIM, outline=INK, align=0.5)


class Dossier(Reached):
    """The interludes that were seen, to be read again, and how much intel was found."""

    HEADING: ClassVar[str] = "Dossier"
    EMPTY: ClassVar[str] = "Nothing is known yet."
    OF_STORY: ClassVar[bool] = True

    def __init__(self, app: App) -> None:
        super().__init__(app)
        found: dict[str, int] = {}
        for run in campaign_runs(Difficulty.AGENT):
            for difficulty in Difficulty:
                record = app.profile.record(replace(run, difficulty=difficulty).key)
                if record is not None:
                    found[run.place] = max(found.get(run.place, 0), record.intel)
        self._intel = sum(found.values())

    def draw_page(self, surface: pygame.Surface, run: StageRun) -> None:
        """Its first picture and its first words."""
        picture, words = first_page(run)
        frame = pygame.Rect((PAGE_MIDDLE - PICTURE_SIZE[0] // 2, PICTURE_TOP), PICTURE_SIZE)
        if picture is not None:
            surface.blit(picture, frame)
        pygame.draw.rect(surface, "#c8902c", frame.inflate(2, 2), 1)
        for row, line in enumerate(font("pix").wrap(words, PICTURE_SIZE[0])[:2]):
            font("pix").draw(surface, line, (PAGE_MIDDLE, 242 + TEXT_PX * row), CREAM, outline=INK, align=0.5)
        text = f"Intel brought home: {self._intel}"
        font("pix").draw(surface, text, (PAGE_MIDDLE, 290), GOLD, outline=INK, align=0.5)


class Scores(Scene):
    """The best of every stage at every difficulty; longer than the page it can be rolled."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._rows: list[tuple[str, Record | None]] = []
        self._first = 0
        for run in campaign_runs(Difficulty.AGENT):
            keys = ((difficulty, replace(run, difficulty=difficulty).key) for difficulty in Difficulty)
            records = [(difficulty, record) for difficulty, key in keys if (record := app.profile.record(key)) is not None]
            if records:
                self._rows.append((title_of(run), None))
                self._rows += [(difficulty.label, record) for difficulty, record in records]

    @property
    def _last(self) -> int:
        """The lowest row that can stand on top."""
        return max(len(self._rows) - TABLE_ROWS, 0)

    def press(self, press: Press) -> None:
        """Roll, or back to the title."""
        if press in (Press.UP, Press.DOWN):
            first = min(max(self._first + (1 if press == Press.DOWN else -1), 0), self._last)
            if first != self._first:
                self.app.sound.play("menu_move")
            self._first = first
        elif press in (Press.OK, Press.START, Press.BACK, Press.ESCAPE):
            from game.app.title import Title

            self.app.sound.play("menu_back")
            self.app.go(lambda: Title(self.app))

    def draw(self, surface: pygame.Surface) -> None:
        """The table."""
        surface.blit(backdrop(), (0, 0))
        heading(surface, "Scores", 28)
        surface.blit(panel(560, 252), (40, 64))
        for name, right in COLUMNS:
            font("pix_bold").draw(surface, name, (right, TABLE_TOP - 16), PALE, outline=INK, align=1)
        for index, (label, record) in enumerate(self._rows[self._first : self._first + TABLE_ROWS]):
            y = TABLE_TOP + TABLE_ROW_PX * index
            if record is None:
                font("pix_bold").draw(surface, label.upper(), (60, y), CREAM, outline=INK)
            else:
                font("pix").draw(surface, label.title(), (76, y), PALE, outline=INK)
                draw_record(surface, record, y)
        if any(record is not None and record.assisted for _, record in self._rows):
            font("pix").draw(surface, f"{ASSIST_MARK} with assists", (580, 303), PALE, outline=INK, align=1)
        if not self._rows:
            font("pix").draw(surface, "No stage has been won yet.", (320, 184), PALE, outline=INK, align=0.5)
        for is_shown, y, height in ((self._first > 0, ROLL_TOP, -5), (self._first < self._last, ROLL_BOTTOM, 5)):
            if is_shown:
                pygame.draw.polygon(surface, GOLD, [(ROLL_MIDDLE - 5, y), (ROLL_MIDDLE + 5, y), (ROLL_MIDDLE, y + height)])
        roll = "" if not self._last else "{dpad} roll   " if self.app.devices.uses_pad else "[↑][↓] roll   "
        footer(surface, roll + back_hint(self.app.devices))


def draw_record(surface: pygame.Surface, record: Record, y: int) -> None:
    """Rank, score, time, medals and credits in a row."""
    texts = (
        record.rank,
        f"{record.score:06}{ASSIST_MARK * record.assisted}",
        clock(record.ticks),
        f"{len(record.medals)}",
        f"{record.credits}",
    )
    for text, (name, right) in zip(texts, COLUMNS, strict=True):
        colour = RANK_COLOURS.get(record.rank, GOLD) if name == "RANK" else GOLD
        font("pix").draw(surface, text, (right, y), colour, outline=INK, align=1)


@lru_cache(maxsize=8)
def _stamp(rank: str) -> pygame.Surface:
    return stamp(rank, RANK_COLOURS.get(rank, CREAM), 9)


@lru_cache(maxsize=16)
def first_page(run: StageRun) -> tuple[pygame.Surface | None, str]:
    """An interlude's first backdrop, made small, and its first words; nothing where the map cannot be read."""
    try:
        level = load_level(run.map)
    except MapError:
        return None, ""
    lines = [spawn.members for spawn in level.spawns if spawn.cls is StoryLine]
    first = min(lines, key=lambda members: int(members.get("order", 1)), default={})
    image = next((layer.image for layer in level.scenery.layers if layer.image), "")
    picture = pygame.transform.smoothscale(pygame.image.load(image).convert(), PICTURE_SIZE) if image else None
    return picture, str(first.get("text", ""))
