"""What several scenes draw: dark panels with a gold line, headings, the table of controls."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import pygame

from game.app.devices import Devices
from game.app.menu import CREAM, GOLD, INK
from game.view.board import CANVAS_SIZE
from game.view.hud import draw_hint, hint_parts, icons
from game.view.keys import with_keys
from game.view.text import font

CENTRE = CANVAS_SIZE[0] // 2
NIGHT = (8, 9, 18)
CRIMSON = (110, 16, 30)
FOOTER_TOP = 338
PANEL_ALPHA = 250
DIM_ALPHA = 150
CONTROLS_MIDDLE, CONTROLS_GAP, CONTROLS_ROW_PX = 263, 7, 20
"""Keys end, and words begin, so far from the middle; px."""


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


def draw_controls(surface: pygame.Surface, top: int, controls: Sequence[tuple[str, str]], devices: Devices) -> None:
    """The table of what does what, as keys and buttons are bound now, and pause."""
    pictures = icons()
    for row, (what, keys) in enumerate((*controls, ("Pause", devices.pause_label))):
        y = top + row * CONTROLS_ROW_PX
        font("pix").draw(surface, what, (CONTROLS_MIDDLE + CONTROLS_GAP, y), CREAM, outline=INK)
        right = CONTROLS_MIDDLE - CONTROLS_GAP
        for part in reversed(hint_parts(with_keys(keys, devices.labels), pictures)):
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


def footer(surface: pygame.Surface, hint: str, top: int = FOOTER_TOP) -> None:
    """What to press, at the foot of the canvas or of a panel: `[ESC] back`."""
    draw_hint(surface, hint, (CENTRE, top), icons())


def back_hint(devices: Devices) -> str:
    """What leads back, on the device that was used last."""
    return "{b} back" if devices.uses_pad else "[ESC] back"
