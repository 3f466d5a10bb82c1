"""The map's layers as pictures: baked lazily into chunks, backdrops with parallax as Tiled defines it.

A layer of parallax p is drawn at its offset plus (1 - p) times the middle of the picture, in world px. Neighbouring layers of the
same parallax are baked together, so that a room of ten layers costs as much as one.
"""

from __future__ import annotations

import logging
import math
from functools import cache
from typing import NamedTuple

import pygame

from game.core.scenery import WHITE, Layer, PlacedTile, Scenery
from game.core.units import TILE
from game.view.camera import HEIGHT, WIDTH
from game.view.sheets import ready

CHUNK = 256
"""Edge of a baked chunk, px."""
MOST_CHUNKS = 96
"""A plane keeps no more: those that are not within a screen of the picture are given back, and baked anew when they are."""
FLIP_X, FLIP_Y, FLIP_DIAGONAL = 0x80000000, 0x40000000, 0x20000000
GID_MASK = 0x0FFFFFFF
KEY = (255, 0, 255)
KEPT_MARGIN = 8
"""The kept picture is so much larger on each side, px: what a shaking camera needs."""
FOREGROUND = "Foreground"
LOG = logging.getLogger(__name__)

Blit = tuple[pygame.Surface, tuple[int, int]]
Turn = tuple[bool, bool, bool]
"""Flipped across, down, along the diagonal."""


@cache
def picture(path: str) -> pygame.Surface | None:
    """A picture file; None, with a line in the log, where it cannot be read."""
    try:
        return ready(pygame.image.load(path))
    except (OSError, pygame.error) as error:
        LOG.warning("picture %s cannot be used: %s", path, error)
        return None


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


class Moving(NamedTuple):
    """An animated tile: where it is in the layer's px, its frames as (end tick, picture), the ticks of a round."""

    x: int
    bottom: int
    frames: tuple[tuple[int, pygame.Surface], ...]
    ticks: int

    def blit(self, tick: int, dx: int, dy: int) -> Blit:
        """What to draw at the tick."""
        now = tick % self.ticks
        image = next(image for end, image in self.frames if now < end)
        return image, (self.x + dx, self.bottom - image.get_height() + dy)


class Placed(NamedTuple):
    """A picture file and where its corner is, px of the plane."""

    image: str
    x: int
    y: int


class Chunk(NamedTuple):
    """A baked square: its picture cropped to what is in it, and what moves in it."""

    picture: pygame.Surface | None
    x: int
    y: int
    moving: tuple[Moving, ...]


class Plane:
    """Neighbouring layers of one parallax."""

    def __init__(self, scenery: Scenery, layers: list[Layer]) -> None:
        self._scenery = scenery
        self._layers = [layer for layer in layers if layer.is_visible]
        self.parallax_x, self.parallax_y = layers[0].parallax_x, layers[0].parallax_y
        self._chunks: dict[tuple[int, int], Chunk] = {}
        self.moves = any(image.frames for image in scenery.images.values()) and any(layer.gids for layer in layers)
        """Whether there may be animated tiles."""

    def corner(self, centre_x: float, centre_y: float, left: int, top: int) -> tuple[int, int]:
        """The picture's upper left corner in the plane's own px."""
        return left - round(centre_x * (1 - self.parallax_x)), top - round(centre_y * (1 - self.parallax_y))

    def blits(self, left: int, top: int, width: int, height: int, tick: int = 0) -> list[Blit]:
        """What to draw of the plane's rectangle, relative to its corner."""
        found: list[Blit] = []
        moving: list[Blit] = []
        for row in range(top // CHUNK, (top + height - 1) // CHUNK + 1):
            for column in range(left // CHUNK, (left + width - 1) // CHUNK + 1):
                chunk = self._chunks.get((column, row))
                if chunk is None:
                    chunk = self._chunks[column, row] = self._bake(column * CHUNK, row * CHUNK)
                if chunk.picture is not None:
                    found.append((chunk.picture, (chunk.x - left, chunk.y - top)))
                for tile in chunk.moving:
                    moving.append(tile.blit(tick, -left, -top))
        return found + moving

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

    # Baking

    def bake_one(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Bake the first chunk of a rectangle that is not yet baked, or give back what lies outside. False when all are."""
        rows, columns = range(top // CHUNK, (bottom - 1) // CHUNK + 1), range(left // CHUNK, (right - 1) // CHUNK + 1)
        if len(self._chunks) > MOST_CHUNKS:
            self._chunks = {at: chunk for at, chunk in self._chunks.items() if at[0] in columns and at[1] in rows}
        for row in rows:
            for column in columns:
                if (column, row) not in self._chunks:
                    self._chunks[column, row] = self._bake(column * CHUNK, row * CHUNK)
                    return True
        return False

    def _touches(self, left: int, top: int) -> bool:
        """Whether there may be anything in the chunk: where there are only images, their boxes tell."""
        for layer in self._layers:
            if layer.kind != "image":
                return True
            image = picture(layer.image)
            if image is None:
                continue
            x, y = round(layer.offset_x) - left, round(layer.offset_y) - top
            if (layer.repeat_x or -image.get_width() < x < CHUNK) and (layer.repeat_y or -image.get_height() < y < CHUNK):
                return True
        return False

    def _bake(self, left: int, top: int) -> Chunk:
        if not self._touches(left, top):
            return Chunk(None, left, top, ())
        whole = pygame.Surface((CHUNK, CHUNK), pygame.SRCALPHA)
        moving: list[Moving] = []
        for layer in self._layers:
            if layer.opacity < 1 or layer.tint != WHITE:
                single = pygame.Surface((CHUNK, CHUNK), pygame.SRCALPHA)
                self._paint(layer, single, left, top, moving)
                shade = (*layer.tint[:3], round(layer.tint.alpha * layer.opacity))
                single.fill(shade, special_flags=pygame.BLEND_RGBA_MULT)
                whole.blit(single, (0, 0))
            else:
                self._paint(layer, whole, left, top, moving)
        used = whole.get_bounding_rect()
        if not used.width:
            return Chunk(None, left, top, tuple(moving))
        return Chunk(quick(whole.subsurface(used)), left + used.x, top + used.y, tuple(moving))

    def _paint(self, layer: Layer, chunk: pygame.Surface, left: int, top: int, moving: list[Moving]) -> None:
        dx, dy = round(layer.offset_x) - left, round(layer.offset_y) - top
        if layer.kind == "image":
            self._paint_image(layer, chunk, dx, dy)
        elif layer.kind == "objects":
            for placed in layer.tiles:
                self._paint_placed(placed, chunk, dx, dy)
        elif layer.kind == "tiles":
            self._paint_tiles(layer, chunk, dx, dy, moving)

    @staticmethod
    def _paint_image(layer: Layer, chunk: pygame.Surface, dx: int, dy: int) -> None:
        image = picture(layer.image)
        if image is None:
            return
        width, height = image.get_size()
        across = range(dx % width - width, CHUNK, width) if layer.repeat_x else (dx,)
        down = range(dy % height - height, CHUNK, height) if layer.repeat_y else (dy,)
        for y in down:
            for x in across:
                chunk.blit(image, (x, y))

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
        reach = max((max(image.width, image.height) for image in self._scenery.images.values()), default=TILE) // TILE
        reach = reach if any(layer.gids) else 0
        images = self._scenery.images
        for row in range(max(-dy // TILE, 0), min((CHUNK - dy) // TILE + reach + 1, down)):
            for column in range(max(-dx // TILE - reach, 0), min((CHUNK - dx) // TILE + 1, across)):
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
                    if 0 <= x < CHUNK and 0 < bottom <= CHUNK:
                        frames, ticks = self._frames(source.frames, turn)
                        if frames:
                            corner = round(layer.offset_x) - dx, round(layer.offset_y) - dy
                            moving.append(Moving(x + corner[0], bottom + corner[1], frames, ticks))
                elif x + image.get_width() > 0 and bottom - image.get_height() < CHUNK:
                    chunk.blit(image, (x, bottom - image.get_height()))

    def _frames(
        self, frames: tuple[tuple[int, int], ...], turn: Turn
    ) -> tuple[tuple[tuple[int, pygame.Surface], ...], int]:  # fmt: skip
        end = 0
        found = []
        for gid, ticks in frames:
            image = self._tile(gid, turn)
            if image is not None:
                end += max(ticks, 1)
                found.append((end, image))
        return tuple(found), end

    def _tile(self, gid: int, turn: Turn) -> pygame.Surface | None:
        source = self._scenery.images.get(gid)
        if source is None:
            return None
        return tile_picture(source.path, (source.x, source.y, source.width, source.height), turn)


def quick(surface: pygame.Surface) -> pygame.Surface:
    """The picture in the form that is drawn fastest: opaque, with a colour key, or with alpha."""
    alphas = set(pygame.image.tobytes(surface, "RGBA")[3::4])
    if not alphas <= {0, 255}:
        return ready(surface.copy())
    plain = pygame.Surface(surface.get_size(), 0, 32)
    if pygame.display.get_surface() is not None:
        plain = plain.convert()
    plain.fill(KEY)
    plain.blit(surface, (0, 0))
    if 0 in alphas:
        plain.set_colorkey(KEY, pygame.RLEACCEL)
    return plain


class MapPicture:
    """All layers of a map: those behind the entities and those before them.

    While the camera stands still, what is behind is a single picture.
    """

    def __init__(self, scenery: Scenery) -> None:
        self._background = scenery.background[:3]
        self._size = scenery.width * TILE, scenery.height * TILE
        layers = list(scenery.layers)
        split = next((i for i, layer in enumerate(layers) if layer.kind == "entities"), -1)
        if split < 0:
            split = next((i for i, layer in enumerate(layers) if layer.name.startswith(FOREGROUND)), len(layers))
        self.behind = planes(scenery, layers[:split])
        self.before = planes(scenery, layers[split:])
        self._kept = pygame.Surface((WIDTH + 2 * KEPT_MARGIN, HEIGHT + 2 * KEPT_MARGIN), 0, 32)
        if pygame.display.get_surface() is not None:
            self._kept = self._kept.convert()
        self._key: tuple[int, int] | None = None
        self._moving = any(plane.moves for plane in self.behind)

    @staticmethod
    def middle(x: int, y: int) -> tuple[float, float]:
        """The middle of the picture whose corner is (x, y): what parallax is measured from."""
        return x + WIDTH / 2, y + HEIGHT / 2

    def draw_behind(self, surface: pygame.Surface, x: int, y: int, tick: int, rest: tuple[int, int] | None = None) -> None:
        """Draw what lies behind the entities, onto a whole canvas. `rest` is the corner without the camera's shaking."""
        left, top = rest if rest is not None else (x, y)
        if self._moving or abs(x - left) > KEPT_MARGIN or abs(y - top) > KEPT_MARGIN:
            self._draw_behind(surface, x, y, tick)
            return
        if (left, top) != self._key:
            self._draw_behind(self._kept, left - KEPT_MARGIN, top - KEPT_MARGIN, tick)
            self._key = left, top
        surface.blit(self._kept, (left - KEPT_MARGIN - x, top - KEPT_MARGIN - y))

    def _draw_behind(self, surface: pygame.Surface, x: int, y: int, tick: int) -> None:
        surface.fill(self._background)
        self._draw(self.behind, surface, x, y, tick)
        below = self._size[1] - y
        if below < surface.get_height():
            surface.fill(self._background, (0, below, surface.get_width(), surface.get_height() - below))

    def draw_before(self, surface: pygame.Surface, x: int, y: int, tick: int) -> None:
        """Draw what lies before the entities."""
        self._draw(self.before, surface, x, y, tick)

    def draw_whole(self, surface: pygame.Surface, rooms: list[pygame.Rect], *, is_behind: bool) -> None:
        """Draw onto a surface of the map's size: parallax as each room's middle shows it, outside of rooms as the map's does."""
        if is_behind:
            surface.fill(self._background)
        whole = surface.get_rect()
        for plane in self.behind if is_behind else self.before:
            for room in [whole, *rooms] if (plane.parallax_x, plane.parallax_y) != (1, 1) else [whole]:
                surface.set_clip(room)
                left, top = plane.corner(*room.center, room.x, room.y)
                blits = plane.blits(left, top, room.width, room.height)
                surface.fblits([(image, (x + room.x, y + room.y)) for image, (x, y) in blits])
            surface.set_clip(None)

    def prepare(self, x: int, y: int) -> bool:
        """Bake one chunk that is not yet baked and lies within a screen of the picture. False when all are."""
        for plane in (*self.behind, *self.before):
            left, top = plane.corner(*self.middle(x, y), x, y)
            if plane.bake_one(left - WIDTH, top - HEIGHT, left + 2 * WIDTH, top + 2 * HEIGHT):
                return True
        return False

    @staticmethod
    def _draw(chosen: list[Plane], surface: pygame.Surface, x: int, y: int, tick: int) -> None:
        width, height = surface.get_size()
        for plane in chosen:
            left, top = plane.corner(x + width / 2, y + height / 2, x, y)
            pieces = plane.blits(left, top, width, height, tick)
            if pieces:
                surface.fblits(pieces)


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
