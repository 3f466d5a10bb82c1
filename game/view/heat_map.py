"""Where a search has been, laid over the picture of the whole map: seldom dark blue, often yellow, and what it did not reach."""

from __future__ import annotations

import math

import pygame

from game.core.units import TILE

SELDOM, OFTEN = (40, 60, 200), (255, 230, 60)
OPACITY = 150
DIMMED = (150, 150, 165)
"""The map behind is darkened to so much of its colours."""
GOAL_COLOUR = (255, 60, 60)
BEST_COLOUR = (255, 255, 255)
RING_RADIUS, RING_WIDTH = 28, 4


def draw_heat(
    surface: pygame.Surface, heat: dict[tuple[int, int], int], *, goal: tuple[int, int] | None, best: tuple[int, int]
) -> None:
    """Colour the tiles by how often they were visited; ring the goal that was not reached, and the nearest place to it."""
    surface.fill(DIMMED, special_flags=pygame.BLEND_RGB_MULT)
    most = math.log1p(max(heat.values(), default=1))
    tile = pygame.Surface((TILE, TILE))
    tile.set_alpha(OPACITY)
    for (column, row), count in sorted(heat.items()):
        share = math.log1p(count) / most
        tile.fill(tuple(round(low + (high - low) * share) for low, high in zip(SELDOM, OFTEN, strict=True)))
        surface.blit(tile, (column * TILE, row * TILE))
    _ring(surface, best, BEST_COLOUR)
    if goal is not None:
        _ring(surface, goal, GOAL_COLOUR)


def _ring(surface: pygame.Surface, tile: tuple[int, int], colour: tuple[int, int, int]) -> None:
    centre = (tile[0] * TILE + TILE // 2, tile[1] * TILE + TILE // 2)
    pygame.draw.circle(surface, (0, 0, 0), centre, RING_RADIUS + 1, RING_WIDTH + 2)
    pygame.draw.circle(surface, colour, centre, RING_RADIUS, RING_WIDTH)
