"""The bomb sight: the line of the fall, where it touches down, lies and bursts, how far it sways.

Also lamps on the spans that bear something, and the fuse. Classes are known by name (aims.py), what is read of them is here.
"""

from __future__ import annotations

from functools import cache
from typing import Protocol, cast

import pygame

from game.core.entity import Entity
from game.core.units import TICKS_PER_SECOND
from game.view import cockpit
from game.view.pictures import plain
from game.view.text import font

LINE, LINE_RED, SHADE = (255, 244, 214), (255, 72, 56), (28, 20, 32)
DOT_TICKS = 4
"""A dot of the line for so many ticks of the fall."""
BAND_ALPHA = 70
BAND_RISE = 5
RING, CROSS, STAR = 7, 5, 4
LAMPS = ((84, 72, 66), (240, 192, 96), (255, 122, 64), (255, 64, 48))
"""A span's lamp by its load: nothing, some, much, more than it would bear beside a fall."""
MUCH = 4
LAMP_DROP = 7
LAMP_PX, LAMP_GAP = 4, 2
MOST_LAMPS = 6
DIAL_RISE = 30
MAN = (".##.", ".##.", "####", ".##.", ".##.", "#..#")
MAN_AWAY = 18
"""The man stands so far to the right of the dial's middle, px."""
SWAY_SHIFT = 2
"""A swaying speed of 1/256 px per tick moves the place of rest by about the fourth part of a px (at 200 px of height)."""


class Forecast(Protocol):
    """Where a charge let go now would go, px; `rest` is None where it bursts before."""

    way: tuple[tuple[int, int], ...]
    impact: tuple[int, int] | None
    rest: tuple[int, int] | None
    burst: tuple[int, int]


class BombPlane(cockpit.Plane, Protocol):
    """What is read of the aeroplane."""

    centre_x: int
    y: int
    rounds: int
    seconds: int
    is_armed: bool
    has_drums: bool
    is_watching: bool

    def sight(self) -> Forecast | None: ...  # noqa: D102

    def sway_width(self) -> int: ...  # noqa: D102

    def endangers_riders(self, x: int) -> bool: ...  # noqa: D102

    def engineer_reaches(self, sight: Forecast) -> bool: ...  # noqa: D102


class BridgeSpan(Protocol):
    """What is read of a span."""

    x: int
    y: int
    width: int
    is_standing: bool

    def weight(self) -> int: ...  # noqa: D102


class DropBomb(Protocol):
    """What is read of the bomb."""

    centre_x: int
    y: int
    fuse: int
    is_lying: bool


def draw_plane(surface: pygame.Surface, entity: Entity, x: int, y: int, tick: int, zoom: int) -> None:
    """Instruments, the sight and the dial, onto a surface whose corner is (x, y) px of the world."""
    plane = cast(BombPlane, entity)
    if zoom == 1 and not plane.is_watching:
        cockpit.draw(surface, plane, tick)
    _dial(surface, plane, x, y)
    sight = plane.sight()
    if sight is None:
        return
    if plane.engineer_reaches(sight):
        _man(surface, (plane.centre_x + MAN_AWAY - x, plane.y - DIAL_RISE - y))
    end = sight.rest or sight.burst
    colour = LINE_RED if plane.endangers_riders(sight.burst[0]) else LINE
    dot = _dot(colour)
    surface.fblits([(dot, (dot_x - x - 1, dot_y - y - 1)) for dot_x, dot_y in sight.way[::DOT_TICKS]])
    half = plane.sway_width() >> SWAY_SHIFT
    band = pygame.Surface((2 * half + 1, BAND_RISE), pygame.SRCALPHA)
    band.fill((*colour, BAND_ALPHA))
    surface.blit(band, (end[0] - half - x, end[1] - BAND_RISE - y))
    if sight.impact is not None:
        centre = sight.impact[0] - x, sight.impact[1] - y
        pygame.draw.ellipse(surface, SHADE, (centre[0] - RING - 1, centre[1] - 4, 2 * RING + 2, 8), 3)
        pygame.draw.ellipse(surface, colour, (centre[0] - RING, centre[1] - 3, 2 * RING, 6), 1)
    if sight.rest is not None:
        _cross(surface, colour, (sight.rest[0] - x, sight.rest[1] - y - 3))
    else:
        _star(surface, colour, (sight.burst[0] - x, sight.burst[1] - y - 3))


def draw_span(surface: pygame.Surface, entity: Entity, x: int, y: int, tick: int, zoom: int) -> None:
    """A row of lamps under the deck, as many as it bears."""
    span = cast(BridgeSpan, entity)
    if not span.is_standing:
        return
    load = span.weight()
    colour = LAMPS[(load > 0) + (load >= MUCH) + (load > MUCH + 1)]
    lamps = _lamps(min(max(load, 1), MOST_LAMPS), colour)
    surface.blit(lamps, (span.x + span.width // 2 - lamps.get_width() // 2 - x, span.y + LAMP_DROP - 1 - y))


def draw_bomb(surface: pygame.Surface, entity: Entity, x: int, y: int, tick: int, zoom: int) -> None:
    """What its fuse has left, once it lies."""
    bomb = cast(DropBomb, entity)
    if bomb.is_lying:
        text = f"{bomb.fuse // TICKS_PER_SECOND + 1}"
        place = bomb.centre_x - x, bomb.y - 18 - y
        font("pix_bold").draw(surface, text, place, LINE_RED if bomb.fuse < TICKS_PER_SECOND else LINE, outline=SHADE, align=0.5)


@cache
def _dot(colour: tuple[int, int, int]) -> pygame.Surface:
    """A dot of the line."""
    dot = plain((4, 4))
    dot.fill(SHADE)
    dot.fill(colour, (1, 1, 2, 2))
    return dot


@cache
def _lamps(count: int, colour: tuple[int, int, int]) -> pygame.Surface:
    """A row of lamps; each one's shade fills the gap beside it."""
    row = plain((count * (LAMP_PX + LAMP_GAP), LAMP_PX))
    row.fill(SHADE)
    for index in range(count):
        row.fill(colour, (index * (LAMP_PX + LAMP_GAP) + 1, 1, LAMP_PX, LAMP_PX - 2))
    return row


def _dial(surface: pygame.Surface, plane: BombPlane, x: int, y: int) -> None:
    if not plane.rounds:
        return
    place = plane.centre_x - x, plane.y - DIAL_RISE - y
    if not plane.is_armed:
        font("pix_bold").draw(surface, f"< {plane.seconds} s >", place, LINE, outline=SHADE, align=0.5)
    else:
        text = "drums" if plane.has_drums else f"{plane.seconds} s"
        font("pix").draw(surface, text, place, LINE, outline=SHADE, align=0.5)


def _man(surface: pygame.Surface, corner: tuple[int, int]) -> None:
    """Somebody over there would read the manual in time."""
    for edge, colour in ((1, SHADE), (0, LINE_RED)):
        for row, cells in enumerate(MAN):
            for column, cell in enumerate(cells):
                if cell == "#":
                    surface.fill(colour, (corner[0] + column - edge, corner[1] + row - edge, 1 + 2 * edge, 1 + 2 * edge))


def _cross(surface: pygame.Surface, colour: tuple[int, int, int], centre: tuple[int, int]) -> None:
    for shade, width in ((SHADE, 3), (colour, 1)):
        for way in (-1, 1):
            start, end = (centre[0] - CROSS, centre[1] - way * CROSS), (centre[0] + CROSS, centre[1] + way * CROSS)
            pygame.draw.line(surface, shade, start, end, width)


def _star(surface: pygame.Surface, colour: tuple[int, int, int], centre: tuple[int, int]) -> None:
    for shade, width in ((SHADE, 3), (colour, 1)):
        for dx, dy in ((1, 0), (0, 1), (0.7, 0.7), (0.7, -0.7)):
            start = round(centre[0] - STAR * dx), round(centre[1] - STAR * dy)
            pygame.draw.line(surface, shade, start, (round(centre[0] + STAR * dx), round(centre[1] + STAR * dy)), width)
