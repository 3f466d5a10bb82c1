"""Neighbouring layers of one parallax: large pictures in their pieces, all else baked lazily into squares."""

from __future__ import annotations

import math
from typing import NamedTuple

import pygame

from game.core.scenery import WHITE, Layer, PlacedTile, Scenery
from game.core.units import TILE
from game.view.pictures import SQUARE, Large, Piece, Turn, cut, large_picture, picture_size, tile_picture, whole_picture

MOST_CHUNKS = 96
"""A plane keeps no more: those that are not within a screen of the picture are given back, and baked anew when they are."""
FLIP_X, FLIP_Y, FLIP_DIAGONAL = 0x80000000, 0x40000000, 0x20000000
GID_MASK = 0x0FFFFFFF

Blit = tuple[pygame.Surface, tuple[int, int]]


class Loop:
    """The frames of animated tiles: (end tick, picture), one after the other, and again."""

    def __init__(self, frames: list[tuple[int, pygame.Surface]]) -> None:
        self._frames = frames
        self._ticks = frames[-1][0]
        self._tick, self._now = -1, frames[0][1]

    def at(self, tick: int) -> pygame.Surface:
        """The picture at a tick."""
        if tick != self._tick:
            now = tick % self._ticks
            self._tick, self._now = tick, next(image for end, image in self._frames if now < end)
        return self._now


class Moving(NamedTuple):
    """An animated tile: where it is in the plane's px."""

    loop: Loop
    x: int
    bottom: int


class Chunk(NamedTuple):
    """A baked square: its picture, if it is not empty, and what moves in it."""

    pieces: tuple[Piece, ...]
    moving: tuple[Moving, ...]


class Placed(NamedTuple):
    """A picture file and where its corner is, px of the plane."""

    image: str
    x: int
    y: int


def corner(centre_x: float, centre_y: float, left: int, top: int, parallax_x: float, parallax_y: float) -> tuple[int, int]:
    """The picture's upper left corner in the px of a depth: (left, top) in the world, its middle at the centre."""
    return left - round(centre_x * (1 - parallax_x)), top - round(centre_y * (1 - parallax_y))


class Plane:
    """Neighbouring layers of one parallax."""

    def __init__(self, scenery: Scenery, layers: list[Layer]) -> None:
        self._scenery = scenery
        self._layers = [layer for layer in layers if layer.is_visible and (layer.kind != "tiles" or any(layer.gids))]
        self.parallax_x, self.parallax_y = layers[0].parallax_x, layers[0].parallax_y
        self._chunks: dict[tuple[int, int], Chunk] = {}
        self._loops: dict[tuple[int, Turn], Loop | None] = {}
        self._is_baked = not all(_is_plain(layer) for layer in self._layers)
        self._read: set[str] = set()
        """Of a plane that is not baked: the files that have been read."""
        self._reach = max((max(image.width, image.height) for image in scenery.images.values()), default=TILE) // TILE
        """So many cells a tile may be larger than its own."""
        animated = {gid for gid, image in scenery.images.items() if image.frames}
        self.moves = bool(animated) and any(gid & GID_MASK in animated for layer in self._layers for gid in set(layer.gids))
        """Whether there are animated tiles."""

    def corner(self, centre_x: float, centre_y: float, left: int, top: int) -> tuple[int, int]:
        """The picture's upper left corner in the plane's own px."""
        return corner(centre_x, centre_y, left, top, self.parallax_x, self.parallax_y)

    def still(self, left: int, top: int, width: int, height: int) -> tuple[list[Blit], list[pygame.Rect]]:
        """What stands still in a rectangle of the plane, relative to its corner, back to front; and the boxes it hides."""
        blits: list[Blit] = []
        boxes: list[pygame.Rect] = []
        if self._is_baked:
            groups = [(chunk.pieces, -left, -top) for chunk in self._seen(left, top, width, height)]
        else:
            placed = self._placed(left, top, width, height)
            groups = [(large.pieces, x, y) for large, x, y in placed]
            boxes += [large.band.move(x, y) for large, x, y in placed if large.band]
        for pieces, x, y in groups:
            for piece in pieces:
                if -SQUARE < piece.x + x < width and -SQUARE < piece.y + y < height:
                    blits.append((piece.picture, (piece.x + x, piece.y + y)))
                    if piece.solid:
                        boxes.append(piece.solid.move(x, y))
        return blits, boxes

    def moving(self, left: int, top: int, width: int, height: int, tick: int) -> list[Blit]:
        """What moves in it; all of it is before what stands still."""
        found: list[Blit] = []
        if self.moves:
            for chunk in self._seen(left, top, width, height):
                for loop, x, bottom in chunk.moving:
                    image = loop.at(tick)
                    found.append((image, (x - left, bottom - image.get_height() - top)))
        return found

    def blits(self, left: int, top: int, width: int, height: int, tick: int = 0) -> list[Blit]:
        """What to draw of the plane's rectangle, relative to its corner."""
        return self.still(left, top, width, height)[0] + self.moving(left, top, width, height, tick)

    def images(self) -> list[Placed]:
        """The plane's pictures that stand alone."""
        return [
            Placed(layer.image, round(layer.offset_x), round(layer.offset_y))
            for layer in self._layers
            if layer.kind == "image" and not (layer.repeat_x or layer.repeat_y)
        ]

    @property
    def is_all_images(self) -> bool:
        """Whether there is nothing else in it."""
        return len(self.images()) == len(self._layers)

    def _placed(self, left: int, top: int, width: int, height: int) -> list[tuple[Large, int, int]]:
        """The pictures in a rectangle of a plane that is not baked, and where they begin in it."""
        found = []
        for layer in self._layers:
            corners = _corners(layer, left, top, width, height)
            large = large_picture(layer.image) if corners else None
            found += [(large, x, y) for x, y in corners] if large else []
        return found

    def _seen(self, left: int, top: int, width: int, height: int) -> list[Chunk]:
        """The squares that a rectangle touches; those that are not yet baked are now."""
        found = []
        for row in range(top // SQUARE, (top + height - 1) // SQUARE + 1):
            for column in range(left // SQUARE, (left + width - 1) // SQUARE + 1):
                chunk = self._chunks.get((column, row))
                if chunk is None:
                    chunk = self._chunks[column, row] = self._bake(column * SQUARE, row * SQUARE)
                found.append(chunk)
        return found

    # Baking

    def bake_one(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Bake the first chunk of a rectangle that is not yet baked, or read a picture. False when all are."""
        if not self._is_baked:
            return self._read_one(left, top, right - left, bottom - top)
        rows, columns = range(top // SQUARE, (bottom - 1) // SQUARE + 1), range(left // SQUARE, (right - 1) // SQUARE + 1)
        if len(self._chunks) > MOST_CHUNKS:
            self._chunks = {at: chunk for at, chunk in self._chunks.items() if at[0] in columns and at[1] in rows}
        for row in rows:
            for column in columns:
                if (column, row) not in self._chunks:
                    self._chunks[column, row] = self._bake(column * SQUARE, row * SQUARE)
                    return True
        return False

    def _read_one(self, left: int, top: int, width: int, height: int) -> bool:
        """Read the first picture in a rectangle that is not yet read. False when all are."""
        for layer in self._layers:
            if layer.image not in self._read and _corners(layer, left, top, width, height):
                self._read.add(layer.image)
                large_picture(layer.image)
                return True
        return False

    def _bake(self, left: int, top: int) -> Chunk:
        whole = pygame.Surface((SQUARE, SQUARE), pygame.SRCALPHA)
        moving: list[Moving] = []
        for layer in self._layers:
            if layer.opacity < 1 or layer.tint != WHITE:
                single = pygame.Surface((SQUARE, SQUARE), pygame.SRCALPHA)
                self._paint(layer, single, left, top, moving)
                shade = (*layer.tint[:3], round(layer.tint.alpha * layer.opacity))
                single.fill(shade, special_flags=pygame.BLEND_RGBA_MULT)
                whole.blit(single, (0, 0))
            else:
                self._paint(layer, whole, left, top, moving)
        return Chunk(tuple(piece.shifted(left, top) for piece in cut(whole)), tuple(moving))

    def _paint(self, layer: Layer, chunk: pygame.Surface, left: int, top: int, moving: list[Moving]) -> None:
        dx, dy = round(layer.offset_x) - left, round(layer.offset_y) - top
        if layer.kind == "image":
            self._paint_image(layer, chunk, left, top)
        elif layer.kind == "objects":
            for placed in layer.tiles:
                self._paint_placed(placed, chunk, dx, dy)
        elif layer.kind == "tiles":
            self._paint_tiles(layer, chunk, dx, dy, moving)

    @staticmethod
    def _paint_image(layer: Layer, chunk: pygame.Surface, left: int, top: int) -> None:
        corners = _corners(layer, left, top, SQUARE, SQUARE)
        image = whole_picture(layer.image) if corners else None
        if image is not None:
            chunk.fblits([(image, corner) for corner in corners])

    def _paint_placed(self, placed: PlacedTile, chunk: pygame.Surface, dx: int, dy: int) -> None:
        image = self._tile(placed.gid, (placed.flip_x, placed.flip_y, placed.flip_diagonal))
        if image is None:
            return
        if placed.width and placed.height and image.get_size() != (placed.width, placed.height):
            image = pygame.transform.scale(image, (placed.width, placed.height))
        x, y = placed.x + dx, placed.y + dy
        if placed.rotation:
            width, height = image.get_size()
            angle = math.radians(placed.rotation)
            across, down = width / 2, -height / 2  # from the lower left corner to the middle
            middle_x = x + across * math.cos(angle) - down * math.sin(angle)
            middle_y = y + height + across * math.sin(angle) + down * math.cos(angle)
            image = pygame.transform.rotate(image, -placed.rotation)
            x, y = round(middle_x - image.get_width() / 2), round(middle_y - image.get_height() / 2)
        chunk.blit(image, (x, y))

    def _paint_tiles(self, layer: Layer, chunk: pygame.Surface, dx: int, dy: int, moving: list[Moving]) -> None:
        """All tiles whose cell is in the chunk, and those beside it whose larger picture reaches in."""
        across, down = self._scenery.width, self._scenery.height
        reach, images = self._reach, self._scenery.images
        for row in range(max(-dy // TILE, 0), min((SQUARE - dy) // TILE + reach + 1, down)):
            for column in range(max(-dx // TILE - reach, 0), min((SQUARE - dx) // TILE + 1, across)):
                gid = layer.gids[row * across + column]
                if not gid:
                    continue
                turn = bool(gid & FLIP_X), bool(gid & FLIP_Y), bool(gid & FLIP_DIAGONAL)
                image = self._tile(gid & GID_MASK, turn)
                if image is None:
                    continue
                # A tile higher than the grid hangs from its cell's lower left corner, as in Tiled.
                x, bottom = column * TILE + dx, (row + 1) * TILE + dy
                source = images[gid & GID_MASK]
                if source.frames:
                    if 0 <= x < SQUARE and 0 < bottom <= SQUARE:
                        loop = self._loop(gid & GID_MASK, turn)
                        if loop is not None:
                            corner = round(layer.offset_x) - dx, round(layer.offset_y) - dy
                            moving.append(Moving(loop, x + corner[0], bottom + corner[1]))
                elif x + image.get_width() > 0 and bottom - image.get_height() < SQUARE:
                    chunk.blit(image, (x, bottom - image.get_height()))

    def _loop(self, gid: int, turn: Turn) -> Loop | None:
        """The frames of an animated tile; None where they have no picture."""
        if (gid, turn) not in self._loops:
            frames, end = [], 0
            for frame, ticks in self._scenery.images[gid].frames:
                image = self._tile(frame, turn)
                if image is not None:
                    end += max(ticks, 1)
                    frames.append((end, image))
            self._loops[gid, turn] = Loop(frames) if frames else None
        return self._loops[gid, turn]

    def _tile(self, gid: int, turn: Turn) -> pygame.Surface | None:
        source = self._scenery.images.get(gid)
        if source is None:
            return None
        return tile_picture(source.path, (source.x, source.y, source.width, source.height), turn)


def _is_plain(layer: Layer) -> bool:
    """Whether the layer is a large picture as it is."""
    is_image = layer.kind == "image" and layer.opacity == 1 and layer.tint == WHITE
    if is_image and (layer.repeat_x or layer.repeat_y):
        size = picture_size(layer.image)
        return size is not None and size[0 if layer.repeat_x else 1] >= SQUARE
    return is_image


def _corners(layer: Layer, left: int, top: int, width: int, height: int) -> list[tuple[int, int]]:
    """Where a layer's picture and its repetitions begin that are seen in a rectangle of the plane."""
    size = picture_size(layer.image)
    if size is None:
        return []
    across, down = size
    dx, dy = round(layer.offset_x) - left, round(layer.offset_y) - top
    columns = range(dx % across - across, width, across) if layer.repeat_x else (dx,)
    rows = range(dy % down - down, height, down) if layer.repeat_y else (dy,)
    return [(x, y) for y in rows for x in columns if -across < x < width and -down < y < height]


def planes(scenery: Scenery, layers: list[Layer]) -> list[Plane]:
    """The layers as planes, neighbours of the same parallax together."""
    groups: list[list[Layer]] = []
    for layer in layers:
        if layer.kind == "entities":
            continue
        if groups and (groups[-1][0].parallax_x, groups[-1][0].parallax_y) == (layer.parallax_x, layer.parallax_y):
            groups[-1].append(layer)
        else:
            groups.append([layer])
    return [Plane(scenery, group) for group in groups]
