"""The credits: the cast in the order of its appearance and what the game stands on, rolling past pictures of the story."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import pygame

from game.app.app import App
from game.app.cards import backdrop, footer
from game.app.devices import Press
from game.app.menu import CREAM, GOLD, INK, PALE
from game.app.scene import Scene
from game.view.sheets import sheet
from game.view.text import font

BACKDROPS = Path(__file__).resolve().parents[2] / "assets" / "backdrops"
READY_TICKS = 12
"""Presses before that were meant for what came before."""
ROLL_TICKS = 2
"""It rolls by a pixel in so many ticks."""
FAST = 5
"""So much faster while a button is held."""
FADE_TICKS = 40
PICTURE_SIZE, PICTURE_PLACE = (288, 162), (28, 92)
ROLL_MIDDLE, CAST_X = 484, 392
ROLL_TOP, ROLL_BOTTOM = 0, 332
LINE_PX, CAST_PX, GAP_PX = 15, 66, 26
FRAME_TICKS = 9
SPOT = ((28, "#6e101e"), (25, "#c8502e"), (19, "#e8a050"))
"""The discs of light that the cast stand before: some of them are black; radius, px."""
GROWN_UP = "story_"
"""The figures of the interludes are twice as tall as those of the stages."""
LAST_TICKS = 150
"""The last line stands still for so long."""
PICTURES = (
    "above_the_square",
    "the_yard",
    "the_pipeline",
    "the_terminal",
    "the_lawn",
    "karas_room",
    "the_arms_room",
    "the_prater",
    "the_roofs",
    "the_gorge",
    "the_quay",
    "the_concert",
)


class Line(NamedTuple):
    """A line of the roll: a heading, a text, or somebody of the cast by sheet and animation."""

    text: str
    kind: str = "text"
    """"heading", "text", "title" or "cast"."""
    sheet: str = ""
    animation: str = "idle"

    @property
    def height(self) -> int:
        """What it takes of the roll, px."""
        return {"heading": GAP_PX + LINE_PX, "title": GAP_PX + 2 * LINE_PX, "cast": CAST_PX}.get(self.kind, LINE_PX)


ROLL: tuple[Line, ...] = (
    Line("Smert Spionam", "title"),
    Line("after The Living Daylights"),
    Line("In the order of their appearance", "heading"),
    Line("James Bond", "cast", "bond", "run"),
    Line("General Georgi Koskov", "cast", "koskov", "walk"),
    Line("Kara Milovy", "cast", "kara", "walk"),
    Line("The guard at the winch", "cast", "guard", "walk"),
    Line("The officer with the whistle", "cast", "officer", "walk"),
    Line("The porter, asleep", "cast", "porter", "sleep"),
    Line("The technician who ran", "cast", "technician", "run"),
    Line("Saunders", "cast", "story_saunders", "walk"),
    Line("General Leonid Pushkin", "cast", "story_pushkin", "walk"),
    Line("Brad Whitaker", "cast", "story_whitaker", "walk"),
    Line("Necros", "cast", "necros", "walk"),
    Line("Kamran Shah's riders", "cast", "shah_rider", "gallop"),
    Line("Places", "heading"),
    Line("Bratislava, the pipeline, Tangier, Vienna,"),
    Line("an air base, three hundred metres above it, a gorge"),
    Line("Pictures, music, sounds, words and code", "heading"),
    Line("made for this game by its own programs"),
    Line("in assets/studio"),
    Line("The game stands on", "heading"),
    Line("Python, pygame-ce, SDL, pytmx"),
    Line("platformdirs, msgspec, rich"),
    Line("Its studio stands on", "heading"),
    Line("skia-python, numpy, scipy, Pillow"),
    Line("fluidsynth, soundfile, libsndfile"),
    Line("sound fonts MuseScore_General and Fluid (R3) GM"),
    Line("Its maps are drawn with", "heading"),
    Line("Tiled"),
    Line("With thanks for ideas to", "heading"),
    Line("Celeste and TowerFall, CelesteTAS,"),
    Line("George Marsaglia, John Amanatides, Andrew Woo"),
    Line("Licences and notices are in CREDITS.md"),
    Line("An unofficial work of fans", "heading"),
    Line("No line, picture or melody of the film is used."),
    Line("No cello was harmed.", "heading"),
    Line("The end", "title"),
)


class Credits(Scene):
    """Rolls to its end and stands there; a held button makes it roll faster, ESCAPE or a press at the end leads to the title."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.rolled = 0
        """How far, in ticks of its own: a held button counts for several."""
        self._height = sum(line.height for line in ROLL)
        self._stood = 0

    def entered(self) -> None:
        """Everybody's tune once more."""
        self.app.sound.start_music("credits")

    @property
    def end(self) -> int:
        """The value of `rolled` at which the last line stands in the middle."""
        return ROLL_TICKS * (ROLL_BOTTOM + self._height - (ROLL_BOTTOM + LINE_PX) // 2)

    @property
    def is_over(self) -> bool:
        """Whether the last line stands still."""
        return self.rolled >= self.end

    def tick(self, buttons: int) -> None:
        """Roll; after the last line, the title."""
        self.rolled = min(self.rolled + (FAST if buttons and self.ticks > READY_TICKS else 1), self.end)
        self._stood += self.is_over
        if self._stood == LAST_TICKS:
            self._leave()

    def press(self, press: Press) -> None:
        """Leave."""
        if press == Press.LOST or self.ticks < READY_TICKS:
            return
        if self.is_over or press in (Press.ESCAPE, Press.BACK, Press.START):
            self._leave()

    def _leave(self) -> None:
        from game.app.title import Title

        self.app.go(lambda: Title(self.app), "curtain")

    def draw(self, surface: pygame.Surface) -> None:
        """A picture of the story on the left, the roll on the right."""
        surface.blit(backdrop(), (0, 0))
        self._draw_picture(surface)
        y = ROLL_BOTTOM - self.rolled // ROLL_TICKS
        for line in ROLL:
            if ROLL_TOP - CAST_PX < y < ROLL_BOTTOM:
                self._draw_line(surface, line, y)
            y += line.height
        surface.fill("#08090f", (330, ROLL_BOTTOM, 310, 360 - ROLL_BOTTOM))
        footer(surface, "{b} leave" if self.app.devices.uses_pad else "[ESC] leave")

    def _draw_picture(self, surface: pygame.Surface) -> None:
        ticks = self.end // len(PICTURES)
        index = min(self.rolled // ticks, len(PICTURES) - 1)
        age = self.rolled - index * ticks
        fading = min(age, FADE_TICKS) if index == len(PICTURES) - 1 else min(age, ticks - age, FADE_TICKS)
        picture = _picture(PICTURES[index])
        picture.set_alpha(255 * fading // FADE_TICKS)
        surface.blit(picture, PICTURE_PLACE)
        pygame.draw.rect(surface, "#c8902c", pygame.Rect(PICTURE_PLACE, PICTURE_SIZE).inflate(4, 4), 1)

    def _draw_line(self, surface: pygame.Surface, line: Line, y: int) -> None:
        if line.kind == "cast":
            self._draw_cast(surface, line, y)
        elif line.kind == "title":
            font("display").draw(surface, line.text.upper(), (ROLL_MIDDLE, y + GAP_PX), CREAM, outline=INK, align=0.5)
        elif line.kind == "heading":
            font("pix").draw(surface, line.text, (ROLL_MIDDLE, y + GAP_PX), GOLD, outline=INK, align=0.5)
        else:
            font("pix").draw(surface, line.text, (ROLL_MIDDLE, y), PALE, outline=INK, align=0.5)

    def _draw_cast(self, surface: pygame.Surface, line: Line, y: int) -> None:
        animation = (sheet(line.sheet) or {}).get(line.animation)
        if animation is not None:
            picture, (left, feet) = animation.frame(self.ticks // FRAME_TICKS)
            if line.sheet.startswith(GROWN_UP):
                picture, left, feet = pygame.transform.scale_by(picture, 0.5), left // 2, feet // 2
            spot = CAST_X, y + CAST_PX - 32
            for radius, colour in SPOT:
                pygame.draw.circle(surface, colour, spot, radius)
            surface.blit(picture, (CAST_X - left, y + CAST_PX - 8 - feet))
        font("pix_bold").draw(surface, line.text, (ROLL_MIDDLE - 42, y + CAST_PX - 30), CREAM, outline=INK)


@lru_cache(maxsize=2)
def _picture(name: str) -> pygame.Surface:
    return pygame.transform.smoothscale(pygame.image.load(BACKDROPS / f"story_{name}.png").convert(), PICTURE_SIZE)
