"""Picture files in the form that is drawn fastest: opaque, or run by run without what is empty; large ones in squares."""

from __future__ import annotations

import logging
from functools import cache
from typing import NamedTuple

import pygame

SQUARE = 256
"""Large pictures are cut into squares of so many px, and those that are empty are left out."""
CELL = 16
"""What a square hides is told in steps of so many px."""
OPAQUE = 255
KEY = (255, 0, 255)
BITS = 32
NOWHERE = pygame.Rect(0, 0, 0, 0)
LOG = logging.getLogger(__name__)

Turn = tuple[bool, bool, bool]
"""Flipped across, down, along the diagonal."""


class Piece(NamedTuple):
    """A part of a larger picture."""

    picture: pygame.Surface
    x: int
    y: int
    solid: pygame.Rect
    """The largest box in which nothing shines through, px of the larger picture; empty if it is less than half a square."""

    def shifted(self, x: int, y: int) -> Piece:
        """The same elsewhere."""
        return Piece(self.picture, self.x + x, self.y + y, self.solid.move(x, y))


def ready(picture: pygame.Surface) -> pygame.Surface:
    """The picture in the display's format, if there is a display; else as plain 32 bits with alpha."""
    if pygame.display.get_surface() is not None:
        return picture.convert_alpha()
    if picture.get_bitsize() == BITS and picture.get_flags() & pygame.SRCALPHA:
        return picture
    copy = pygame.Surface(picture.get_size(), pygame.SRCALPHA)
    copy.blit(picture, (0, 0))
    return copy


def plain(size: tuple[int, int]) -> pygame.Surface:
    """A black picture without alpha, in the display's format."""
    surface = pygame.Surface(size, 0, BITS)
    return surface.convert() if pygame.display.get_surface() is not None else surface


def quick(picture: pygame.Surface) -> pygame.Surface:
    """A copy of the picture that is drawn fast: opaque, with a colour key, or with alpha, run by run.

    Runs take less memory, too: what is empty takes none. SDL finds them when it draws onto another surface than before, so there
    should be one; and it must be without alpha, or what shines through gets dark.
    """
    alphas = pygame.image.tobytes(picture, "RGBA")[3::4]
    empty, full = alphas.count(0), alphas.count(OPAQUE)
    if empty + full < len(alphas):
        soft = ready(picture.copy())
        soft.set_alpha(OPAQUE, pygame.RLEACCEL)
        return soft
    hard = plain(picture.get_size())
    if empty:
        hard.fill(KEY)
        hard.set_colorkey(KEY, pygame.RLEACCEL)
    hard.blit(picture, (0, 0))
    return hard


def cut(picture: pygame.Surface) -> tuple[Piece, ...]:
    """The squares of a picture that are not empty."""
    found = []
    width, height = picture.get_size()
    for top in range(0, height, SQUARE):
        for left in range(0, width, SQUARE):
            square = picture.subsurface((left, top, min(SQUARE, width - left), min(SQUARE, height - top)))
            used = square.get_bounding_rect()
            if used.width:
                inked = square.subsurface(used)
                x, y = left + used.x, top + used.y
                solid = solid_box(inked).move(x, y)
                is_large = 2 * solid.width * solid.height >= SQUARE * SQUARE
                found.append(Piece(quick(inked), x, y, solid if is_large else NOWHERE))
    return tuple(found)


def solid_box(picture: pygame.Surface) -> pygame.Rect:
    """A large box of the picture that is wholly opaque, in cells; empty if there is none."""
    columns, rows = picture.get_width() // CELL, picture.get_height() // CELL
    if not columns or not rows:
        return NOWHERE
    holes = pygame.mask.from_surface(picture, OPAQUE - 1)
    if holes.count() == picture.get_width() * picture.get_height():
        return picture.get_rect()
    holes.invert()
    cell = pygame.mask.Mask((CELL, CELL), fill=True)
    best, most = NOWHERE, 0
    heights = [0] * columns
    """Of each column: so many solid cells stand on one another down to this row."""
    for row in range(rows):
        for column in range(columns):
            heights[column] = 0 if holes.overlap(cell, (column * CELL, row * CELL)) else heights[column] + 1
        for column in range(columns):
            low, wide = heights[column], 0
            while low and column + wide < columns and (low := min(low, heights[column + wide])):
                wide += 1
                if wide * low > most:
                    most = wide * low
                    best = pygame.Rect(column * CELL, (row + 1 - low) * CELL, wide * CELL, low * CELL)
    return best


@cache
def picture(path: str) -> pygame.Surface | None:
    """A picture file; None, with a line in the log, where it cannot be read."""
    try:
        return ready(pygame.image.load(path))
    except (OSError, pygame.error) as error:
        LOG.warning("picture %s cannot be used: %s", path, error)
        return None


class Large(NamedTuple):
    """A large picture in pieces."""

    size: tuple[int, int]
    pieces: tuple[Piece, ...]


@cache
def large_picture(path: str) -> Large | None:
    """A picture file in pieces; None, with a line in the log, where it cannot be read."""
    try:
        whole = pygame.image.load(path)
    except (OSError, pygame.error) as error:
        LOG.warning("picture %s cannot be used: %s", path, error)
        return None
    return Large(whole.get_size(), cut(whole))


@cache
def tile_picture(path: str, area: tuple[int, int, int, int], turn: Turn) -> pygame.Surface | None:
    """A tile of a picture file, turned as Tiled does it: along the diagonal first."""
    whole = picture(path)
    if whole is None:
        return None
    tile = whole.subsurface(pygame.Rect(area).clip(whole.get_rect()))
    if turn[2]:
        tile = pygame.transform.flip(pygame.transform.rotate(tile, 90), False, True)
    return pygame.transform.flip(tile, turn[0], turn[1]) if turn[0] or turn[1] else tile
