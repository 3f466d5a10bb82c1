"""What several scenes draw: dark panels with a gold line, headings, the table of controls."""

from __future__ import annotations

from functools import cache

import pygame

from game.app.menu import CREAM, GOLD, INK, PALE
from game.app.window import CANVAS_SIZE
from game.view.frames import frames
from game.view.hud import hint_parts
from game.view.text import font

CENTRE = CANVAS_SIZE[0] // 2
NIGHT = (8, 9, 18)
CRIMSON = (110, 16, 30)
PANEL_ALPHA = 240
DIM_ALPHA = 150
CONTROLS = (
    ("Run, aim, climb, crouch", "[←] [→] [↑] [↓]", "{dpad}"),
    ("Jump; with down: roll, or drop through", "[Z]", "{a}"),
    ("Fire, punch, seize from behind", "[X]", "{x}"),
    ("Use: Koskov, levers, speaking tubes", "[C]", "{b}"),
    ("Gas key-ring: everybody near sleeps", "[V]", "{y}"),
    ("Hide at a curtain or behind a rack", "[↑]", "{dpad}"),
    ("Creep, which nobody hears", "[↓] [→]", "{dpad}"),
    ("Pause", "[ESC]", "START"),
)
"""What one does, by which keys, by which part of the pad."""


@cache
def veil(alpha: int = DIM_ALPHA) -> pygame.Surface:
    """Darkness over the whole canvas."""
    surface = pygame.Surface(CANVAS_SIZE).convert()
    surface.fill(NIGHT)
    surface.set_alpha(alpha)
    return surface


@cache
def panel(width: int, height: int) -> pygame.Surface:
    """A dark card with a thin gold frame, its corners cut."""
    surface = pygame.Surface((width, height), pygame.SRCALPHA)
    surface.fill((*NIGHT, PANEL_ALPHA), (2, 2, width - 4, height - 4))
    for inset, colour in ((0, (10, 11, 18, 255)), (1, (200, 144, 44, 255)), (3, (74, 52, 24, 255))):
        rect = pygame.Rect(inset, inset, width - 2 * inset, height - 2 * inset)
        pygame.draw.rect(surface, colour, rect, 1, 3)
    return surface.convert_alpha()


@cache
def backdrop() -> pygame.Surface:
    """The night behind cards: rays of two darknesses out of the lower left, as in a title sequence of the sixties."""
    surface = pygame.Surface(CANVAS_SIZE).convert()
    surface.fill(NIGHT)
    origin, reach = pygame.Vector2(96, 392), 800
    for ray in range(0, 36, 2):
        first, second = (origin + pygame.Vector2(reach, 0).rotate(-angle) for angle in (ray * 5.0, ray * 5.0 + 5))
        pygame.draw.polygon(surface, (14, 16, 30), [origin, first, second])
    for radius, colour in ((180, (26, 12, 22)), (140, (44, 14, 26)), (100, (70, 16, 30)), (64, CRIMSON)):
        pygame.draw.circle(surface, colour, (96, 392), radius)
    return surface


def heading(surface: pygame.Surface, text: str, y: int, colour: str = GOLD, *, x: int = CENTRE, align: float = 0.5) -> None:
    """A line of display type, with a shadow."""
    font("display").draw(surface, text.upper(), (x + 2, y + 2), "#12050a", align=align)
    font("display").draw(surface, text.upper(), (x, y), colour, outline=INK, align=align)


def draw_controls(surface: pygame.Surface, top: int, *, pad: bool) -> None:
    """The table of what does what."""
    icons = {name: [frame[0] for frame in content] for name, content in frames("hud").items()}
    for row, (what, keys, pad_keys) in enumerate(CONTROLS):
        y = top + row * 20
        font("pix").draw(surface, what, (270, y), CREAM, outline=INK)
        right = 256
        for part in reversed(hint_parts(pad_keys if pad else keys, icons)):
            right -= part.get_width()
            surface.blit(part, (right, y + 3 - part.get_height() // 2))


def stamp(text: str, colour: str, angle: float) -> pygame.Surface:
    """A rubber stamp: framed display type, askew."""
    type_ = font("display_large").render(text, colour)
    area = type_.get_bounding_rect()
    surface = pygame.Surface((area.width + 28, area.height + 24), pygame.SRCALPHA)
    pygame.draw.rect(surface, colour, surface.get_rect(), 3, 4)
    pygame.draw.rect(surface, colour, surface.get_rect().inflate(-10, -10), 1, 2)
    surface.blit(type_, (14, 12), area)
    return pygame.transform.rotate(surface, angle)


def clock(ticks: int) -> str:
    """Minutes, seconds and hundredths."""
    hundredths = ticks * 100 // 60
    return f"{hundredths // 6000}:{hundredths // 100 % 60:02}.{hundredths % 100:02}"


def footer(surface: pygame.Surface, text: str) -> None:
    """What to press, at the foot of the canvas."""
    font("pix").draw(surface, text, (CENTRE, 344), PALE, outline=INK, align=0.5)
