"""Picture files in the form that is drawn fastest: opaque, or run by run without what is empty; large ones in squares."""

from __future__ import annotations

import logging
import struct
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

import pygame

SQUARE = 256
"""Large pictures are cut into squares of so many px, and those that are empty are left out."""
CELL = 16
"""What a square hides is told in steps of so many px."""
OPAQUE = 255
PNG_HEAD = b"\x89PNG\r\n\x1a\n"
WHOLE_PICTURES = 4
"""So many large files are kept while squares are made of them: those that lie on one another, and their neighbours."""
RUN_PX = 60
"""To begin a run takes as long as to blend so many px."""
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
    return pygame.Surface(size) if pygame.display.get_surface() is not None else pygame.Surface(size, 0, BITS)


class Ink(NamedTuple):
    """How much of a picture is to be seen, px."""

    visible: int
    full: int
    """Of these, so many let nothing shine through."""
    runs: int
    """In so many pieces of rows it lies."""

    @classmethod
    def of(cls, picture: pygame.Surface) -> Ink:
        """Count."""
        visible, full = (pygame.mask.from_surface(picture, alpha) for alpha in (0, OPAQUE - 1))
        return cls(visible.count(), full.count(), _runs(visible) + _runs(full))


def _runs(mask: pygame.mask.Mask) -> int:
    """How many rows begin in it, and begin again after a gap."""
    first = mask.copy()
    first.erase(mask, (1, 0))
    return first.count()


def quick(picture: pygame.Surface, ink: Ink | None = None) -> pygame.Surface:
    """A copy of the picture that is drawn fast: opaque, with a colour key, or with alpha, run by run if it is not too ragged.

    Runs take less memory, too: what is empty takes none. SDL finds them when it draws onto another surface than before, so there
    should be one; and it must be without alpha, or what shines through gets dark.
    """
    visible, full, runs = ink or Ink.of(picture)
    area = picture.get_width() * picture.get_height()
    is_ragged = runs * RUN_PX > area
    if full < visible or is_ragged:
        soft = picture.convert_alpha() if pygame.display.get_surface() is not None else picture.copy()
        if not is_ragged:
            soft.set_alpha(OPAQUE, pygame.RLEACCEL)
        return soft
    hard = plain(picture.get_size())
    if visible < area:
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
            ink = Ink.of(square)
            if not ink.visible:
                continue
            used = square.get_bounding_rect()
            inked = square.subsurface(used)
            x, y = left + used.x, top + used.y
            solid = solid_box(inked).move(x, y) if 2 * ink.full >= SQUARE * SQUARE else NOWHERE
            is_large = 2 * solid.width * solid.height >= SQUARE * SQUARE
            found.append(Piece(quick(inked, ink), x, y, solid if is_large else NOWHERE))
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


def solid_band(picture: pygame.Surface) -> pygame.Rect:
    """The most neighbouring rows of the picture that are wholly opaque, in cells; empty if there are none."""
    holes = pygame.mask.from_surface(picture, OPAQUE - 1)
    holes.invert()
    width, height = picture.get_size()
    cells = pygame.mask.Mask((width, CELL), fill=True)
    best = NOWHERE
    first = 0
    for top in range(0, height, CELL):
        if holes.overlap(cells, (0, top)):
            first = top + CELL
        elif min(top + CELL, height) - first > best.height:
            best = pygame.Rect(0, first, width, min(top + CELL, height) - first)
    return best


@cache
def picture(path: str) -> pygame.Surface | None:
    """A picture file; None, with a line in the log, where it cannot be read."""
    try:
        return ready(pygame.image.load(path))
    except (OSError, pygame.error) as error:
        LOG.warning("picture %s cannot be used: %s", path, error)
        return None


@lru_cache(maxsize=WHOLE_PICTURES)
def whole_picture(path: str) -> pygame.Surface | None:
    """The same for a large picture of which squares are made: it is given back after a while."""
    return picture.__wrapped__(path)


@cache
def picture_size(path: str) -> tuple[int, int] | None:
    """Width and height of a picture file, read off its head where it is a PNG; None where it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            head = file.read(24)
    except OSError:
        head = b""
    if head.startswith(PNG_HEAD):
        width, height = struct.unpack(">II", head[16:])
        return width, height
    whole = whole_picture(path)
    return whole.get_size() if whole is not None else None


class Large(NamedTuple):
    """A large picture in pieces."""

    size: tuple[int, int]
    pieces: tuple[Piece, ...]
    band: pygame.Rect
    """The most rows, one below the other, in which nothing shines through from edge to edge; empty if there are none."""


@cache
def large_picture(path: str) -> Large | None:
    """A picture file in pieces; None, with a line in the log, where it cannot be read."""
    try:
        whole = pygame.image.load(path)
    except (OSError, pygame.error) as error:
        LOG.warning("picture %s cannot be used: %s", path, error)
        return None
    band = solid_band(whole)
    pieces = (piece._replace(solid=NOWHERE) if band.contains(piece.solid) else piece for piece in cut(whole))
    return Large(whole.get_size(), tuple(pieces), band)


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
