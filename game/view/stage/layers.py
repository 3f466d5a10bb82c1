"""The map's layers as pictures: tiles and rooms baked into chunks, backdrops with parallax as Tiled defines it."""

from __future__ import annotations

import logging
from functools import cache
from pathlib import Path

import pygame

from game.core.scenery import Layer, PlacedTile, Scenery
from game.core.units import TILE
from game.view.stage.camera import HEIGHT, WIDTH

CHUNK = 256
"""Edge of a baked chunk, px."""
FLIP_X, FLIP_Y, FLIP_DIAGONAL = 0x80000000, 0x40000000, 0x20000000
GID_MASK = 0x0FFFFFFF
LOG = logging.getLogger(__name__)


@cache
def picture(path: str) -> pygame.Surface | None:
    """A picture file, converted for quick drawing; None (and a line in the log) where it is missing."""
    try:
        surface = pygame.image.load(Path(path))
    except (OSError, pygame.error) as error:
        LOG.warning("picture %s cannot be used: %s", path, error)
        return None
    if pygame.display.get_surface() is not None:
        surface = surface.convert_alpha() if surface.get_masks()[3] else surface.convert()
    return surface


class ImageLayer:
    """A backdrop. With parallax p it is drawn at its offset plus (1 - p) times the middle of the canvas, in world px."""

    def __init__(self, layer: Layer) -> None:
        self.layer = layer
        self.picture = picture(layer.image)

    def draw(self, surface: pygame.Surface, camera_x: int, camera_y: int) -> None:
        """Draw what of it lies on the canvas."""
        if self.picture is None or not self.layer.is_visible:
            return
        layer = self.layer
        x = round(layer.offset_x + (camera_x + WIDTH / 2) * (1 - layer.parallax_x)) - camera_x
        y = round(layer.offset_y + (camera_y + HEIGHT / 2) * (1 - layer.parallax_y)) - camera_y
        width, height = self.picture.get_size()
        if layer.repeat_x:
            for left in range(x % width - width, surface.get_width(), width):
                surface.blit(self.picture, (left, y))
        elif x < surface.get_width() and y < surface.get_height() and x + width > 0 and y + height > 0:
            surface.blit(self.picture, (x, y))


class BakedLayers:
    """Consecutive layers without parallax, baked together into chunks when they are first seen."""

    def __init__(self, layers: list[Layer], scenery: Scenery) -> None:
        self.layers = layers
        self.scenery = scenery
        self._chunks: dict[tuple[int, int], pygame.Surface | None] = {}

    def draw(self, surface: pygame.Surface, camera_x: int, camera_y: int) -> None:
        """Draw the chunks that lie on the canvas."""
        width, height = surface.get_size()
        pieces = []
        for row in range(camera_y // CHUNK, (camera_y + height - 1) // CHUNK + 1):
            for column in range(camera_x // CHUNK, (camera_x + width - 1) // CHUNK + 1):
                key = column, row
                if key not in self._chunks:
                    self._chunks[key] = self._bake(column * CHUNK, row * CHUNK)
                chunk = self._chunks[key]
                if chunk is not None:
                    pieces.append((chunk, (column * CHUNK - camera_x, row * CHUNK - camera_y)))
        surface.fblits(pieces)

    def _bake(self, left: int, top: int) -> pygame.Surface | None:
        chunk = pygame.Surface((CHUNK, CHUNK), pygame.SRCALPHA)
        if pygame.display.get_surface() is not None:
            chunk = chunk.convert_alpha()
            chunk.fill((0, 0, 0, 0))
        area = pygame.Rect(left, top, CHUNK, CHUNK)
        for layer in self.layers:
            if layer.is_visible:
                self._bake_layer(layer, chunk, area)
        return chunk if chunk.get_bounding_rect().width else None

    def _bake_layer(self, layer: Layer, chunk: pygame.Surface, area: pygame.Rect) -> None:
        dx, dy = round(layer.offset_x) - area.x, round(layer.offset_y) - area.y
        if layer.kind == "image":
            image = picture(layer.image)
            if image is not None:
                chunk.blit(image, (dx, dy))
        elif layer.kind == "objects":
            for placed in layer.tiles:
                image = self._tile(placed.gid, placed.flip_x, placed.flip_y, placed.flip_diagonal)
                if image is not None:
                    chunk.blit(image, _place(placed, image, dx, dy))
        else:
            across = self.scenery.width
            for row in range(max(area.y // TILE, 0), min(area.bottom // TILE, self.scenery.height)):
                for column in range(max(area.x // TILE, 0), min(area.right // TILE, across)):
                    gid = layer.gids[row * across + column]
                    if gid:
                        image = self._tile(gid & GID_MASK, bool(gid & FLIP_X), bool(gid & FLIP_Y), bool(gid & FLIP_DIAGONAL))
                        if image is not None:
                            # A tile higher than the grid hangs from its cell's lower left corner, as in Tiled.
                            chunk.blit(image, (column * TILE + dx, (row + 1) * TILE - image.get_height() + dy))

    def _tile(self, gid: int, flip_x: bool, flip_y: bool, flip_diagonal: bool) -> pygame.Surface | None:
        source = self.scenery.images.get(gid)
        return (
            _tile_picture(source.path, (source.x, source.y, source.width, source.height), flip_x, flip_y, flip_diagonal)
            if source
            else None
        )


@cache
def _tile_picture(
    path: str, area: tuple[int, int, int, int], flip_x: bool, flip_y: bool, flip_diagonal: bool
) -> pygame.Surface | None:
    whole = picture(path)
    if whole is None:
        return None
    tile = whole.subsurface(pygame.Rect(area).clip(whole.get_rect()))
    if flip_diagonal:
        tile = pygame.transform.flip(pygame.transform.rotate(tile, 270), True, False)
    return pygame.transform.flip(tile, flip_x, flip_y) if flip_x or flip_y else tile


def _place(placed: PlacedTile, image: pygame.Surface, dx: int, dy: int) -> tuple[int, int]:
    """A placed tile stands on its box's lower left corner."""
    return placed.x + dx, placed.y + placed.height - image.get_height() + dy


def build(scenery: Scenery) -> tuple[list[ImageLayer | BakedLayers], list[ImageLayer | BakedLayers]]:
    """The layers behind the entities and those in front of them, neighbours without parallax baked together."""
    behind: list[ImageLayer | BakedLayers] = []
    before: list[ImageLayer | BakedLayers] = []
    target = behind
    run: list[Layer] = []
    for layer in scenery.layers:
        is_flat = layer.kind != "entities" and (layer.parallax_x, layer.parallax_y) == (1, 1) and not layer.repeat_x
        if is_flat:
            run.append(layer)
            continue
        if run:
            target.append(BakedLayers(run, scenery))
            run = []
        if layer.kind == "entities":
            target = before
        elif layer.kind == "image":
            target.append(ImageLayer(layer))
        else:
            target.append(BakedLayers([layer], scenery))
    if run:
        target.append(BakedLayers(run, scenery))
    return behind, before
