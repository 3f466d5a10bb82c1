"""The lamps of a map: the steady ones are baked into squares of the light map, those that flicker are laid on each frame."""

from __future__ import annotations

import math

import pygame

from game.core.scenery import Light
from game.view.camera import HEIGHT, WIDTH
from game.view.light_shapes import HALF, LEVELS, Blit, cookie, glow, round_glow
from game.view.pictures import plain

SQUARE = 128
"""Edge of a baked square, px of the light map."""
CLOSE = 64
"""When the picture has moved so far, px, it is asked again which lamps are close to it."""
GLOW_SHARE = 0.34
"""A lamp's glow in the air, against its light on things."""


class _Lamp:
    """A lamp, and what it adds at each of its strengths, relative to where it is."""

    def __init__(self, lamp: Light) -> None:
        self.lamp = lamp
        self.x, self.y, self.radius = lamp.x, lamp.y, lamp.radius
        self.full = max(round(LEVELS * lamp.strength), 0)
        self._shown: dict[int, tuple[Blit, list[Blit]]] = {}

    def shown(self, level: int) -> tuple[Blit, list[Blit]]:
        """On things, in px of the light map, and in the air."""
        found = self._shown.get(level)
        if found is None:
            found = self._shown[level] = _on_things(self.lamp, level), _glows(self.lamp, level)
        return found

    def is_near(self, x: int, y: int, margin: int = 0) -> bool:
        """Whether it may be seen in the picture whose corner is (x, y), or so far beside it."""
        reach = self.radius + margin
        return -reach < self.x - x < WIDTH + reach and -reach < self.y - y < HEIGHT + reach


class Lamps:
    """The map's lamps as pictures, made when they are first seen or `prepare` finds time. `flashes` off: none flickers."""

    def __init__(self, lamps: tuple[Light, ...], *, flashes: bool = True) -> None:
        self._steady = [_Lamp(lamp) for lamp in lamps if not (lamp.flicker and flashes)]
        self._flickering = [_Lamp(lamp) for lamp in lamps if lamp.flicker and flashes]
        self._squares: dict[tuple[int, int], pygame.Surface | None] = {}
        self._close: list[_Lamp] = []
        """Steady lamps that may be seen from where the picture is, or a little beside it."""
        self._close_to: tuple[int, int] | None = None
        self._waiting = [(one, one.full) for one in self._steady]
        self._waiting += [(one, level) for one in self._flickering for level in range(one.full // 2, one.full + 1)]
        """What nobody has prepared yet."""

    def light(self, area: pygame.Rect) -> list[Blit]:
        """What the steady ones add to an area of the light map."""
        found: list[Blit] = []
        for place in _squares(area.left, area.top, area.right, area.bottom):
            square = self._square(place)
            if square is not None:
                found.append((square, (place[0] * SQUARE - area.x, place[1] * SQUARE - area.y)))
        return found

    def flickering(self, x: int, y: int, tick: int) -> tuple[list[Blit], list[Blit]]:
        """What the others add to the light map at this tick, and to the picture."""
        lit: list[Blit] = []
        glows: list[Blit] = []
        for one in self._flickering:
            if one.is_near(x, y):
                (picture, (left, top)), shine = one.shown(_level(one.lamp, tick))
                place_x, place_y = one.x - x, one.y - y
                lit.append((picture, (place_x // HALF + left, place_y // HALF + top)))
                glows += [(glow, (place_x + left, place_y + top)) for glow, (left, top) in shine]
        return lit, glows

    def glows(self, x: int, y: int) -> list[Blit]:
        """What the steady ones add to the picture."""
        place = x // CLOSE, y // CLOSE
        if place != self._close_to:
            self._close_to = place
            self._close = [one for one in self._steady if one.is_near(place[0] * CLOSE, place[1] * CLOSE, CLOSE)]
        return [
            (glow, (one.x - x + left, one.y - y + top))
            for one in self._close
            if one.is_near(x, y)
            for glow, (left, top) in one.shown(one.full)[1]
        ]

    def prepare(self, x: int, y: int) -> bool:
        """Make one thing that is not there yet and lies within a screen of the picture. False when all are."""
        left, top = (x - WIDTH) // HALF, (y - HEIGHT) // HALF
        for place in _squares(left, top, left + 3 * WIDTH // HALF, top + 3 * HEIGHT // HALF):
            if place not in self._squares:
                self._square(place)
                return True
        for index, (one, level) in enumerate(self._waiting):
            if one.is_near(x, y, WIDTH):
                one.shown(level)
                del self._waiting[index]
                return True
        return False

    def _square(self, place: tuple[int, int]) -> pygame.Surface | None:
        """The sum of the steady lamps' light there; None where there is none."""
        if place not in self._squares:
            area = pygame.Rect(place[0] * SQUARE, place[1] * SQUARE, SQUARE, SQUARE)
            pieces: list[Blit] = []
            for one in self._steady:
                x, y = one.x // HALF, one.y // HALF
                if not area.inflate(2 * one.radius, 2 * one.radius).collidepoint(x, y):
                    continue
                picture, (left, top) = one.shown(one.full)[0]
                box = picture.get_rect(topleft=(x + left, y + top))
                if area.colliderect(box):
                    pieces.append((picture, (box.x - area.x, box.y - area.y)))
            square = plain((SQUARE, SQUARE)) if pieces else None
            if square is not None:
                square.fblits(pieces, pygame.BLEND_RGB_ADD)
            self._squares[place] = square
        return self._squares[place]


def _squares(left: int, top: int, right: int, bottom: int) -> list[tuple[int, int]]:
    """The squares in a rectangle of the light map."""
    rows = range(top // SQUARE, (bottom - 1) // SQUARE + 1)
    return [(column, row) for row in rows for column in range(left // SQUARE, (right - 1) // SQUARE + 1)]


def _level(lamp: Light, tick: int) -> int:
    """A flickering lamp's strength at this tick, in LEVELS."""
    noise = ((tick // 3 * 2654435761 + lamp.id * 40503) >> 7) % 97 / 96
    slow = 0.5 + 0.5 * math.sin(tick / 11 + lamp.id)
    dip = 1.0 if noise > 1 - lamp.flicker * 0.5 else 0.35 * noise
    return max(round(LEVELS * lamp.strength * (1 - lamp.flicker * (0.25 * slow + 0.55 * dip))), 0)


def _on_things(lamp: Light, level: int) -> Blit:
    """What a lamp adds to the light map."""
    radius = lamp.radius // HALF
    if lamp.shape == "cone":
        return cookie("cone", radius * 2, radius * 6 // 5, lamp.colour[:3], level), (-radius, -2)
    if lamp.shape == "beam":
        width = max(radius, 8)
        return cookie("beam", width, radius, lamp.colour[:3], level), (-(width // 4), 0)
    return cookie("round", radius * 2, radius * 2, lamp.colour[:3], level), (-radius, -radius)


def _glows(lamp: Light, level: int) -> list[Blit]:
    """What it adds to the picture."""
    colour = lamp.colour[:3]
    soft = max(round(level * GLOW_SHARE), 1) if level else 0
    found: list[Blit] = []
    if lamp.shape == "cone":
        width = lamp.radius * 4 // 5
        found.append((glow("cone_down_128x160", width, lamp.radius, colour, soft), (-(width // 2), 0)))
    elif lamp.shape == "beam":
        width = max(lamp.radius * 64 // 200, 1)
        return [(glow("beam_64x200", width, lamp.radius, colour, soft), (-(width * 15 // 64), 0))]
    reach = max(lamp.radius // 2, 6) if lamp.shape == "round" else max(lamp.radius // 6, 6)
    found.append((round_glow(reach, colour, soft), (-reach, -reach)))
    return found
