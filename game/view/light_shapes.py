"""Shapes of light, made once: what a lamp adds to the light map, its glow in the air, darkness with soft edges, the vignette."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

import pygame

from game.view.camera import HEIGHT, WIDTH
from game.view.pictures import plain
from game.view.sheets import sheet

HALF = 2
"""The light map is so many times smaller than the picture."""
MAP_SIZE = WIDTH // HALF, HEIGHT // HALF
COOKIE = 64
LEVELS = 16
"""Strengths that are told apart."""
SHADOW_LIGHT = (70, 80, 128)
"""What is left of the light in a Shadow, in 255ths."""
SHADOW_EDGE = 28
"""A Shadow's edge is soft over so many px."""
VIGNETTE = 0.26
"""The part of the light that the corners lack."""

Blit = tuple[pygame.Surface, tuple[int, int]]


def _round(u: float, v: float) -> float:
    distance = math.hypot(u - 0.5, v - 0.5) * 2
    return math.pow(max(1 - distance, 0), 1.5) * (1 + 0.35 * max(1 - distance * 2.5, 0))


def _cone(u: float, v: float) -> float:
    """From a lamp at the middle of the upper edge to the whole lower edge, round at its end."""
    half = 0.06 + 0.40 * v
    aside = abs(u - 0.5) / half
    return max(1 - aside**2.2, 0) * (1 - v) ** 0.55 * 1.1 if aside < 1 else 0


def _pool(u: float, v: float) -> float:
    """A cone that lights the floor best."""
    half = 0.14 + 0.35 * v
    aside = abs(u - 0.5) / half
    return max(1 - aside**3, 0) * (0.45 + 0.55 * v) * min((1 - v) * 9, 1) if aside < 1 else 0


def _beam(u: float, v: float) -> float:
    """Moonlight, slanting down to the right."""
    aside = abs(u - (0.25 + 0.5 * v)) / 0.2
    return max(1 - aside**2, 0) * (1 - v) ** 0.6 if aside < 1 else 0


SHAPES: dict[str, Callable[[float, float], float]] = {"round": _round, "cone": _cone, "beam": _beam, "pool": _pool}


@cache
def _mask(shape: str) -> pygame.Surface:
    """The shape in white on black."""
    draw = SHAPES[shape]
    values = bytearray()
    for row in range(COOKIE):
        for column in range(COOKIE):
            value = min(round(255 * draw((column + 0.5) / COOKIE, (row + 0.5) / COOKIE)), 255)
            values += bytes((value, value, value))
    return pygame.image.frombytes(bytes(values), (COOKIE, COOKIE), "RGB")


@cache
def cookie(shape: str, width: int, height: int, colour: tuple[int, int, int], level: int) -> pygame.Surface:
    """A light's picture for the light map, in its px."""
    surface = plain((max(width, 1), max(height, 1)))
    surface.blit(pygame.transform.smoothscale(_mask(shape), surface.get_size()), (0, 0))
    surface.fill([part * level // LEVELS for part in colour], special_flags=pygame.BLEND_RGB_MULT)
    return surface


@cache
def _grey_glow(name: str) -> pygame.Surface | None:
    """A glow of the sheet without its colour, on black."""
    animation = (sheet("glows") or {}).get(name)
    if animation is None:
        return None
    base = plain(animation.right[0][0].get_size())
    base.blit(animation.right[0][0], (0, 0))
    return pygame.transform.grayscale(base)


@cache
def glow(name: str, width: int, height: int, colour: tuple[int, int, int], level: int) -> pygame.Surface:
    """A glow of the sheet, tinted, to be added to the picture."""
    surface = plain((max(width, 1), max(height, 1)))
    grey = _grey_glow(name)
    if grey is not None:
        surface.blit(pygame.transform.smoothscale(grey, surface.get_size()), (0, 0))
    surface.fill([part * level // LEVELS for part in colour], special_flags=pygame.BLEND_RGB_MULT)
    return surface


def round_glow(radius: int, colour: tuple[int, int, int], level: int) -> pygame.Surface:
    """A round glow, from the sheet's picture of the next larger size."""
    size = 2 * radius
    name = next((f"glow_{known}" for known in (16, 32, 64, 128) if known >= size), "glow_256")
    return glow(name, size, size, colour, level)


@cache
def shade(width: int, height: int) -> pygame.Surface:
    """Darkness with soft edges, to be multiplied; reaches half an edge beyond its box. Px of the light map."""
    edge = SHADOW_EDGE // HALF
    across, down = max(round(width / edge), 1) + 2, max(round(height / edge), 1) + 2
    small = pygame.Surface((across, down), 0, 32)
    small.fill("white")
    small.fill(SHADOW_LIGHT, (1, 1, across - 2, down - 2))
    surface = plain((width + edge, height + edge))
    surface.blit(pygame.transform.smoothscale(small, surface.get_size()), (0, 0))
    return surface


@cache
def vignette() -> pygame.Surface:
    """The corners' darkness, to be multiplied."""
    across, down = 32, 18
    small = pygame.Surface((across, down), 0, 32)
    for row in range(down):
        for column in range(across):
            u, v = (column + 0.5) / across * 2 - 1, (row + 0.5) / down * 2 - 1
            part = 1 - VIGNETTE * min(max((u * u * 0.75 + v * v * 0.6) - 0.35, 0), 1)
            small.set_at((column, row), (round(255 * part), round(255 * part), round(255 * (0.15 + 0.85 * part))))
    surface = plain(MAP_SIZE)
    surface.blit(pygame.transform.smoothscale(small, MAP_SIZE), (0, 0))
    return surface
