"""The campaign is over: every stage's rank, score, time and medals, one after the other, and what all of it was worth."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pygame

from game.app.app import App
from game.app.cards import backdrop, clock, footer, heading, panel, stamp
from game.app.devices import Press
from game.app.menu import CREAM, DIM, GOLD, INK, PALE
from game.app.profile import Record
from game.app.results import RANK_COLOURS, STAMP_SOUND, STAMP_TICKS, draw_medal
from game.app.scene import Scene
from game.app.stage_run import campaign_runs, title_of
from game.core.entity import Difficulty
from game.core.stage import Stage
from game.levels import CAMPAIGN
from game.view.text import font

READY_TICKS = 40
"""Presses before that were meant for what came before."""
ROW_TICKS = 9
"""A row appears every so many ticks."""
RANKS = tuple(RANK_COLOURS)
"""From the best to the last."""
TABLE_SIZE, TABLE_PLACE = (560, 224), (40, 56)
TITLE_LEFT, STAGE_LEFT = 60, 74
RANK_RIGHT, SCORE_RIGHT, TIME_RIGHT, MEDALS_LEFT = 344, 424, 500, 522
MEDAL_PX, MEDAL_RADIUS = 15, 4
HEADER_TOP, ROWS_TOP, SUM_TOP = 64, 80, 262
ROW_PX = 14
"""The farthest that rows stand apart, px."""
MEDALS_TOP, MEDALS_PX = 306, 96
STAMP_PLACE = 520, 308


class Row(NamedTuple):
    """A line of the table: a chapter's name, or a stage with its best run (None: not won)."""

    title: str
    is_chapter: bool
    record: Record | None = None


def rank_of_all(ranks: Sequence[str]) -> str:
    """The rank of a campaign: the mean of its stages' ranks, in the player's favour; "00" only where all are. "" for none."""
    if not ranks:
        return ""
    places = sum(RANKS.index(rank) if rank in RANKS else len(RANKS) - 1 for rank in ranks)  # who knows what a profile holds
    return RANKS[max(places // len(ranks), 1 if places else 0)]


class Ending(Scene):
    """A press shows all rows, the next leads to the credits."""

    def __init__(self, app: App, difficulty: Difficulty) -> None:
        super().__init__(app)
        self.rows: list[Row] = []
        for index, chapter in enumerate(CAMPAIGN):
            runs = [run for run in campaign_runs(difficulty) if run.chapter == index and not run.is_story]
            if runs:
                self.rows.append(Row(chapter.title, is_chapter=True))
            self.rows += [Row(title_of(run), is_chapter=False, record=app.profile.record(run.key)) for run in runs]
        self.records = [row.record for row in self.rows if row.record is not None]
        self._stages = sum(not row.is_chapter for row in self.rows)
        self.rank = rank_of_all([record.rank for record in self.records]) if len(self.records) == self._stages else ""
        self._stamp = stamp(self.rank, RANK_COLOURS[self.rank], 9) if self.rank else None
        self._difficulty = difficulty

    def entered(self) -> None:
        """The piece of victory."""
        self.app.sound.start_music("results")

    @property
    def _shown_at(self) -> int:
        return READY_TICKS + ROW_TICKS * len(self.rows)

    def tick(self, buttons: int) -> None:
        """Row by row, then the stamp."""
        if READY_TICKS <= self.ticks < self._shown_at and self.ticks % ROW_TICKS == 0:
            self.app.sound.play("count_up")
        if self.ticks == self._shown_at + STAMP_TICKS and self._stamp is not None:
            self.app.sound.play(STAMP_SOUND)

    def press(self, press: Press) -> None:
        """All rows, then the credits."""
        if press == Press.LOST or self.ticks < READY_TICKS:
            return
        if self.ticks < self._shown_at:
            self.ticks = self._shown_at
            return
        from game.app.credits import Credits

        self.app.sound.play("menu_ok")
        self.app.go(lambda: Credits(self.app), "curtain")

    def draw(self, surface: pygame.Surface) -> None:
        """The table, the sums, the medals and the rank."""
        surface.blit(backdrop(), (0, 0))
        heading(surface, "Mission accomplished", 14)
        label = self._difficulty.label.upper()
        font("pix").draw(surface, label, (320, 40), PALE, outline=INK, align=0.5)
        surface.blit(panel(*TABLE_SIZE), TABLE_PLACE)
        for name, x, align in (("RANK", RANK_RIGHT, 1), ("SCORE", SCORE_RIGHT, 1), ("TIME", TIME_RIGHT, 1), *_initials()):
            font("pix_bold").draw(surface, name, (x, HEADER_TOP), PALE, outline=INK, align=align)
        row_px = min(ROW_PX, (SUM_TOP - 4 - ROWS_TOP) // len(self.rows))
        shown = max(self.ticks - READY_TICKS, 0) // ROW_TICKS
        for index, row in enumerate(self.rows[:shown]):
            _draw_row(surface, row, ROWS_TOP + row_px * index)
        if shown >= len(self.rows):
            self._draw_sums(surface)
            self._draw_stamp(surface)
            footer(surface, "{a} go on" if self.app.devices.uses_pad else "[ENTER] go on")

    def _draw_sums(self, surface: pygame.Surface) -> None:
        surface.fill((200, 144, 44), (TITLE_LEFT, SUM_TOP - 3, 520, 1))
        face = font("pix_bold")
        texts = (
            (f"{len(self.records)} of {self._stages} stages won", TITLE_LEFT, 0),
            (f"{sum(record.score for record in self.records)}", SCORE_RIGHT, 1),
            (clock(sum(record.ticks for record in self.records)), TIME_RIGHT, 1),
        )
        for text, x, align in texts:
            face.draw(surface, text, (x, SUM_TOP), GOLD, outline=INK, align=align)
        for index, name in enumerate(Stage.MEDALS):
            earned = sum(name in record.medals for record in self.records)
            x = 76 + MEDALS_PX * index
            draw_medal(surface, (x, MEDALS_TOP), earned > 0)
            face.draw(surface, f"{earned}", (x + 20, MEDALS_TOP - 8), GOLD if earned else DIM, outline=INK)
            font("pix").draw(surface, name, (x, MEDALS_TOP + 17), GOLD if earned else DIM, outline=INK, align=0.5)

    def _draw_stamp(self, surface: pygame.Surface) -> None:
        if self._stamp is None:
            return
        age, picture = self.ticks - self._shown_at, self._stamp
        if age < STAMP_TICKS:
            picture = pygame.transform.scale_by(picture, 3 - 2 * age / STAMP_TICKS)
        surface.blit(picture, picture.get_rect(center=STAMP_PLACE))


def _initials() -> list[tuple[str, int, float]]:
    """A letter over each column of medals: their names stand below."""
    return [(name[0], MEDALS_LEFT + MEDAL_PX * index, 0.5) for index, name in enumerate(Stage.MEDALS)]


def _draw_row(surface: pygame.Surface, row: Row, y: int) -> None:
    if row.is_chapter:
        font("pix_bold").draw(surface, row.title.upper(), (TITLE_LEFT, y), CREAM, outline=INK)
        return
    font("pix").draw(surface, row.title, (STAGE_LEFT, y), PALE, outline=INK)
    record = row.record
    if record is None:
        font("pix").draw(surface, "not won", (RANK_RIGHT, y), DIM, outline=INK, align=1)
        return
    font("pix_bold").draw(surface, record.rank, (RANK_RIGHT, y), RANK_COLOURS.get(record.rank, GOLD), outline=INK, align=1)
    font("pix").draw(surface, f"{record.score}", (SCORE_RIGHT, y), GOLD, outline=INK, align=1)
    font("pix").draw(surface, clock(record.ticks), (TIME_RIGHT, y), GOLD, outline=INK, align=1)
    for index, name in enumerate(Stage.MEDALS):
        centre = MEDALS_LEFT + MEDAL_PX * index, y + 5
        pygame.draw.circle(surface, INK, centre, MEDAL_RADIUS + 1)
        pygame.draw.circle(surface, "#c8902c" if name in record.medals else "#242840", centre, MEDAL_RADIUS)
        if name in record.medals:
            pygame.draw.circle(surface, "#ffe6a0", (centre[0] - 1, centre[1] - 1), 1)
