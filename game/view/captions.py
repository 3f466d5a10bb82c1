"""Speech at the bottom of the picture: the speaker in gold, the words typed onto a dark band."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import pygame

from game.view.board import CANVAS_SIZE
from game.view.text import font

INK = "#05060c"
CREAM = "#f2e6c8"
GOLD = "#ffcf6a"
BAND_COLOUR = (6, 7, 14)
BAND_ALPHA = 208
TEXT_WIDTH = 480
BOTTOM = 352
LINES = 2
LINE_STEP = 12
PADDING = 6
EDGE = 48
"""Width in px over which the band fades out on either side."""
LETTERS_PER_TICK = 0.75
READING_TICKS_PER_LETTER = 3
LEAST_TICKS = 90


@dataclass(frozen=True)
class Caption:
    """One page: who speaks, at most two lines, how long they stay."""

    speaker: str
    lines: tuple[str, ...]
    ticks: int


class Captions:
    """A queue of captions.

    captions.show("Koskov", "I was expecting somebody older.", 180)
    captions.update()          # once a tick
    captions.draw(surface)     # once a frame
    """

    def __init__(self, scale: int = 1, letters_per_tick: float = LETTERS_PER_TICK) -> None:
        self.scale = scale
        self.letters_per_tick = letters_per_tick
        self._queue: deque[Caption] = deque()
        self._age = 0
        self._bands: dict[int, pygame.Surface] = {}

    @property
    def current(self) -> Caption | None:
        """The caption on screen."""
        return self._queue[0] if self._queue else None

    @property
    def is_busy(self) -> bool:
        """Whether anything is shown or waits."""
        return bool(self._queue)

    @property
    def letters(self) -> int:
        """How many letters of the current caption have appeared."""
        if not self._queue:
            return 0
        total = sum(map(len, self._queue[0].lines))
        return min(int(self._age * self.letters_per_tick), total)

    @property
    def height(self) -> int:
        """The px at the bottom of the canvas that the band takes now: the HUD's hint moves up by them."""
        return self._band_height(self._queue[0]) + CANVAS_SIZE[1] - BOTTOM if self._queue else 0

    def show(self, speaker: str, text: str, ticks: int = 0) -> None:
        """Queue a caption for that many ticks (0: as its length asks). A long text becomes several pages."""
        lines = font("pix").wrap(text, TEXT_WIDTH // self.scale)
        pages = [tuple(lines[i : i + LINES]) for i in range(0, len(lines), LINES)]
        letters = max(sum(map(len, lines)), 1)
        for page in pages:
            share = sum(map(len, page))
            own = ticks * share // letters if ticks else READING_TICKS_PER_LETTER * share
            typing = int(share / self.letters_per_tick) + 1
            self._queue.append(Caption(speaker, page, max(own, typing, 1 if ticks else LEAST_TICKS)))

    def clear(self) -> None:
        """Drop everything."""
        self._queue.clear()
        self._age = 0

    def update(self) -> None:
        """One tick passes."""
        if self._queue:
            self._age += 1
            if self._age >= self._queue[0].ticks:
                self._next()

    def draw(self, surface: pygame.Surface, bottom: int = BOTTOM) -> None:
        """Draw the current caption; its band ends at `bottom` px, by default at the canvas's lower edge."""
        if not self._queue:
            return
        caption, scale = self._queue[0], self.scale
        height = self._band_height(caption)
        top = bottom - height
        reach = height if bottom < BOTTOM else CANVAS_SIZE[1] - top  # at the edge it leaves no strip of the picture below it
        surface.blit(self._band(reach), ((CANVAS_SIZE[0] - TEXT_WIDTH) // 2 - EDGE - PADDING, top))
        left = (CANVAS_SIZE[0] - TEXT_WIDTH) // 2
        line_top = top + PADDING + 2 * scale
        if caption.speaker:
            name = caption.speaker.upper()
            font("pix_bold").draw(surface, name, (left, line_top), GOLD, shadow=INK, scale=scale)
            line_top += LINE_STEP * scale
        remaining = self.letters
        for line in caption.lines:
            self._draw_line(surface, line, remaining, (left, line_top))
            remaining -= len(line)
            line_top += LINE_STEP * scale

    def _band_height(self, caption: Caption) -> int:
        rows = LINES + (1 if caption.speaker else 0)
        return rows * LINE_STEP * self.scale + 2 * PADDING

    def _draw_line(self, surface: pygame.Surface, line: str, letters: int, position: tuple[int, int]) -> None:
        if letters <= 0 or not line:
            return
        face, scale = font("pix"), self.scale
        picture = face.render(line, CREAM, shadow=INK, scale=scale)
        width = picture.get_width() if letters >= len(line) else face.size(line[:letters], scale)[0]
        surface.blit(picture, (position[0], position[1] - face.cap_line * scale), (0, 0, width, picture.get_height()))

    def _band(self, height: int) -> pygame.Surface:
        """The dark band with its thin gold line, faded out at both ends."""
        band = self._bands.get(height)
        if band is None:
            width = TEXT_WIDTH + 2 * (EDGE + PADDING)
            band = pygame.Surface((width, height), pygame.SRCALPHA)
            for x in range(width):
                part = min(1.0, (x + 1) / EDGE, (width - x) / EDGE)
                band.fill((*BAND_COLOUR, int(BAND_ALPHA * part)), (x, 0, 1, height))
                band.fill((200, 144, 44, int(150 * part)), (x, 0, 1, 1))
            self._bands[height] = band
        return band

    def _next(self) -> None:
        if self._queue:
            self._queue.popleft()
        self._age = 0
