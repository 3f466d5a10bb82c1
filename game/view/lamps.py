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
GLOW_SHARE = 0.34
"""A lamp's glow in the air, against its light on things."""


class Lamps:
    """The map's lamps as pictures, made when they are first seen or `prepare` finds time. `flashes` off: none flickers."""

    def __init__(self, lamps: tuple[Light, ...], *, flashes: bool = True) -> None:
        self._steady = [lamp for lamp in lamps if not (lamp.flicker and flashes)]
        self._flickering = [lamp for lamp in lamps if lamp.flicker and flashes]
        self._squares: dict[tuple[int, int], pygame.Surface | None] = {}
        self._glows: dict[Light, list[Blit]] = {}
        """Of each steady lamp, placed in the world."""
        self._warm: set[Light] = set()
        """Flickering lamps whose levels are all there."""

    def light(self, x: int, y: int) -> list[Blit]:
        """What the steady ones add to the light map of the picture whose corner is (x, y)."""
        found: list[Blit] = []
        left, top = x // HALF, y // HALF
        for place in _squares(left, top, left + WIDTH // HALF, top + HEIGHT // HALF):
            square = self._square(place)
            if square is not None:
                found.append((square, (place[0] * SQUARE - left, place[1] * SQUARE - top)))
        return found

    def flickering(self, x: int, y: int, tick: int) -> tuple[list[Blit], list[Blit]]:
        """What the others add to the light map at this tick, and to the picture."""
        lit: list[Blit] = []
        glows: list[Blit] = []
        for lamp in self._flickering:
            if _is_near(lamp, x, y):
                level = _level(lamp, tick)
                lit.append(_on_things(lamp, (lamp.x - x) // HALF, (lamp.y - y) // HALF, level))
                glows += _glows(lamp, x, y, level)
        return lit, glows

    def glows(self, x: int, y: int) -> list[Blit]:
        """What the steady ones add to the picture."""
        return [
            (picture, (place_x - x, place_y - y))
            for lamp in self._steady
            if _is_near(lamp, x, y)
            for picture, (place_x, place_y) in self._glows_of(lamp)
        ]

    def prepare(self, x: int, y: int) -> bool:
        """Make one thing that is not there yet and lies within a screen of the picture. False when all are."""
        left, top = (x - WIDTH) // HALF, (y - HEIGHT) // HALF
        for place in _squares(left, top, left + 3 * WIDTH // HALF, top + 3 * HEIGHT // HALF):
            if place not in self._squares:
                self._square(place)
                return True
        for lamp in self._steady:
            if lamp not in self._glows and _is_near(lamp, x, y, WIDTH):
                self._glows_of(lamp)
                return True
        for lamp in self._flickering:
            if lamp not in self._warm and _is_near(lamp, x, y, WIDTH):
                self._warm.add(lamp)
                for level in range(_full(lamp) // 2, _full(lamp) + 1):
                    _on_things(lamp, 0, 0, level)
                    _glows(lamp, 0, 0, level)
                return True
        return False

    def _square(self, place: tuple[int, int]) -> pygame.Surface | None:
        """The sum of the steady lamps' light there; None where there is none."""
        if place not in self._squares:
            left, top = place[0] * SQUARE, place[1] * SQUARE
            area = pygame.Rect(0, 0, SQUARE, SQUARE)
            near = [lamp for lamp in self._steady if _reaches(lamp, left, top)]
            pieces = [_on_things(lamp, lamp.x // HALF - left, lamp.y // HALF - top, _full(lamp)) for lamp in near]
            pieces = [(picture, corner) for picture, corner in pieces if area.colliderect(picture.get_rect(topleft=corner))]
            square = plain((SQUARE, SQUARE)) if pieces else None
            if square is not None:
                square.fblits(pieces, pygame.BLEND_RGB_ADD)
            self._squares[place] = square
        return self._squares[place]

    def _glows_of(self, lamp: Light) -> list[Blit]:
        found = self._glows.get(lamp)
        if found is None:
            found = self._glows[lamp] = _glows(lamp, 0, 0, _full(lamp))
        return found


def _squares(left: int, top: int, right: int, bottom: int) -> list[tuple[int, int]]:
    """The squares in a rectangle of the light map."""
    rows = range(top // SQUARE, (bottom - 1) // SQUARE + 1)
    return [(column, row) for row in rows for column in range(left // SQUARE, (right - 1) // SQUARE + 1)]


def _is_near(lamp: Light, x: int, y: int, margin: int = 0) -> bool:
    reach = lamp.radius + margin
    return -reach < lamp.x - x < WIDTH + reach and -reach < lamp.y - y < HEIGHT + reach


def _reaches(lamp: Light, left: int, top: int) -> bool:
    """Whether the lamp's light may fall into the square whose corner this is, px of the light map."""
    reach, x, y = lamp.radius, lamp.x // HALF - left, lamp.y // HALF - top
    return -reach < x < SQUARE + reach and -reach < y < SQUARE + reach


def _full(lamp: Light) -> int:
    """Its strength, in LEVELS."""
    return max(round(LEVELS * lamp.strength), 0)


def _level(lamp: Light, tick: int) -> int:
    """A flickering lamp's strength at this tick, in LEVELS."""
    noise = ((tick // 3 * 2654435761 + lamp.id * 40503) >> 7) % 97 / 96
    slow = 0.5 + 0.5 * math.sin(tick / 11 + lamp.id)
    dip = 1.0 if noise > 1 - lamp.flicker * 0.5 else 0.35 * noise
    return max(round(LEVELS * lamp.strength * (1 - lamp.flicker * (0.25 * slow + 0.55 * dip))), 0)


def _on_things(lamp: Light, x: int, y: int, level: int) -> Blit:
    """What a lamp adds to a light map in which it is at (x, y)."""
    radius = lamp.radius // HALF
    if lamp.shape == "cone":
        return cookie("cone", radius * 2, radius * 6 // 5, lamp.colour[:3], level), (x - radius, y - 2)
    if lamp.shape == "beam":
        width = max(radius, 8)
        return cookie("beam", width, radius, lamp.colour[:3], level), (x - width // 4, y)
    return cookie("round", radius * 2, radius * 2, lamp.colour[:3], level), (x - radius, y - radius)


def _glows(lamp: Light, x: int, y: int, level: int) -> list[Blit]:
    """What it adds to a picture whose corner is (x, y)."""
    colour, place_x, place_y = lamp.colour[:3], lamp.x - x, lamp.y - y
    soft = max(round(level * GLOW_SHARE), 1) if level else 0
    found: list[Blit] = []
    if lamp.shape == "cone":
        width = lamp.radius * 4 // 5
        found.append((glow("cone_down_128x160", width, lamp.radius, colour, soft), (place_x - width // 2, place_y)))
    elif lamp.shape == "beam":
        width = max(lamp.radius * 64 // 200, 1)
        return [(glow("beam_64x200", width, lamp.radius, colour, soft), (place_x - width * 15 // 64, place_y))]
    reach = max(lamp.radius // 2, 6) if lamp.shape == "round" else max(lamp.radius // 6, 6)
    found.append((round_glow(reach, colour, soft), (place_x - reach, place_y - reach)))
    return found
