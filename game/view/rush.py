"""The rush of the pipe: dust that streaks past the capsule, its brake, and where it would come to rest."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.core.entity import Entity
from game.core.grid import Grid
from game.view.camera import HEIGHT, WIDTH

SLOW, FAST = 4, 9
"""px a tick: from the one on dust is seen, at the other it is at its longest."""
CELL = 56
"""One grain of dust in so many px of pipe."""
SPREAD = 60
"""Grains fly so far above and below the middle of the bore, px."""
LONGEST = 44
BRIGHTEST = (58, 84, 84)
SCRAMBLE, FOLD = 2654435761, 0xFFFFFFFF
"""Knuth's multiplicative hash: places that look like chance and are the same in each picture."""
NOTCHES = 3
NOTCH_SIZE, NOTCH_GAP, NOTCH_RISE = 5, 2, 12
FREE, SET, HOT = (48, 60, 66), (255, 206, 96), (255, 84, 60)
HEAT_HOT = 700
CHEVRON = 7
CHEVRON_COLOUR, CHEVRON_EDGE = (255, 222, 120), (13, 14, 30)


def draw(surface: pygame.Surface, capsule: Entity, x: int, y: int, tick: int, zoom: int) -> None:
    """Draw what belongs to the capsule onto a surface whose corner is (x, y) px of the world."""
    speed = int(getattr(capsule, "vx", 0)) / 256
    if speed > SLOW and zoom == 1:
        _dust(surface, capsule, x, y, min((speed - SLOW) / (FAST - SLOW), 1))
    notch = int(getattr(capsule, "notch", 0))
    if notch:
        _lever(surface, capsule, x, y, notch)
        _chevron(surface, capsule, x, y, speed)


def _dust(surface: pygame.Surface, capsule: Entity, x: int, y: int, share: float) -> None:
    grid, middle = capsule.world.grid, int(getattr(capsule, "eye", lambda: (0, 0))()[1])
    length = round(LONGEST * share) + 2
    colour = [round(part * (0.3 + 0.7 * share)) for part in BRIGHTEST]
    for cell in range(x // CELL - 1, (x + WIDTH) // CELL + 1):
        grain = cell * SCRAMBLE & FOLD
        left = cell * CELL + grain % CELL
        top = middle - SPREAD + (grain >> 8) % (2 * SPREAD)
        if _is_in_bore(grid, left, top):
            surface.fill(colour, (left - x, top - y, length, 1), special_flags=pygame.BLEND_RGB_ADD)


@lru_cache(maxsize=1024)
def _is_in_bore(grid: Grid, x: int, y: int) -> bool:
    return not grid.is_solid_at(x, y) and grid.ceiling_above(x, y, 2 * SPREAD) >= 0


def _lever(surface: pygame.Surface, capsule: Entity, x: int, y: int, notch: int) -> None:
    """Three marks over the capsule, red while the shoe is too hot."""
    is_hot = bool(getattr(capsule, "glazed", 0)) or int(getattr(capsule, "heat", 0)) > HEAT_HOT
    width = NOTCHES * (NOTCH_SIZE + NOTCH_GAP)
    left = capsule.centre_x - x - width // 2
    top = capsule.y - y - NOTCH_RISE if capsule.y - y > HEIGHT // 4 else capsule.feet - y + NOTCH_GAP
    for number in range(NOTCHES):
        colour = (HOT if is_hot else SET) if number < notch else FREE
        box = (left + number * (NOTCH_SIZE + NOTCH_GAP), top, NOTCH_SIZE, NOTCH_SIZE)
        surface.fill(CHEVRON_EDGE, pygame.Rect(box).inflate(2, 2))
        surface.fill(colour, box)


def _chevron(surface: pygame.Surface, capsule: Entity, x: int, y: int, speed: float) -> None:
    """An arrowhead on the floor where it would come to rest with this notch."""
    brake = int(getattr(capsule, "brake", int)()) / 256
    if not brake:
        return
    stop = capsule.centre_x + round(speed * speed / (2 * brake))
    floor = capsule.world.grid.ground_below(stop, capsule.centre_y, HEIGHT)
    if floor < 0 or not 0 <= stop - x < WIDTH:
        return
    left, top = stop - x, floor - y - 2
    outer = [(left - CHEVRON, top - CHEVRON), (left + CHEVRON, top - CHEVRON), (left, top)]
    pygame.draw.polygon(surface, CHEVRON_COLOUR, outer)
    pygame.draw.polygon(surface, CHEVRON_EDGE, outer, 1)
