"""The map's layers as a picture: those behind the entities and those before them, backdrops with parallax as Tiled defines it.

A layer of parallax p is drawn at its offset plus (1 - p) times the middle of the picture, in world px. Neighbouring layers of the
same parallax are one plane, so that a room of ten layers costs as much as one; and what a nearer plane covers is not drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pygame

from game.core.scenery import Scenery
from game.core.units import TILE
from game.view import board
from game.view.board import MARGIN
from game.view.camera import HEIGHT, WIDTH
from game.view.pictures import plain, whole_picture
from game.view.plane import Plane, corner, planes

MOST_AREAS = 8
"""What is left open by nearer planes is told in no more boxes."""
FOREGROUND = "Foreground"

Blit = tuple[pygame.Surface, tuple[int, int]]


class Far(NamedTuple):
    """A picture between the layers: where it is in the px of its own depth, and its parallax."""

    picture: pygame.Surface
    x: int
    y: int
    parallax_x: float
    parallax_y: float

    def at(self, x: int, y: int) -> tuple[int, int]:
        """Where it is in the picture whose corner is (x, y)."""
        left, top = corner(*MapPicture.middle(x, y), x, y, self.parallax_x, self.parallax_y)
        return self.x - left, self.y - top


class MapPicture:
    """All layers of a map: those behind the entities and those before them.

    While the camera stands still, what is behind is a single picture, and only what moves in it is drawn over that.
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
        self._kept = plain(board.roomy().get_size())
        self._side = 0
        self._kept_at: tuple[int, int] | None = None
        self._last_at: tuple[int, int] | None = None
        self._can_keep = not any(plane.moves for plane in self.behind[:-1])
        """Whether what moves is before all that does not."""

    def side(self, size: tuple[int, int]) -> pygame.Surface:
        """A small surface onto which planes are drawn as fast as into the picture."""
        left, self._side = self._side, self._side + size[0]
        return board.side(left, size)

    @staticmethod
    def middle(x: int, y: int) -> tuple[float, float]:
        """The middle of the picture whose corner is (x, y): what parallax is measured from."""
        return x + WIDTH / 2, y + HEIGHT / 2

    def draw_behind(
        self, surface: pygame.Surface, x: int, y: int, tick: int, rest: tuple[int, int] | None = None, far: Sequence[Far] = ()
    ) -> None:
        """Draw what lies behind the entities, onto a whole canvas. `rest` is the corner without the camera's shaking."""
        at = rest if rest is not None else (x, y)
        dx, dy = at[0] - x, at[1] - y
        is_still, self._last_at = at == self._last_at, at
        canvas = board.canvas()
        if is_still and not far and self._can_keep and abs(dx) <= MARGIN and abs(dy) <= MARGIN:
            if at != self._kept_at:
                self._draw_behind(board.roomy(), at, MARGIN, MARGIN)
                self._kept.blit(board.roomy(), (0, 0))
                self._kept_at = at
            surface.blit(self._kept, (dx - MARGIN, dy - MARGIN))
            for plane in self.behind[-1:]:
                left, top = plane.corner(*self.middle(*at), *at)
                surface.fblits(plane.moving(left - dx, top - dy, WIDTH, HEIGHT, tick))
            return
        self._kept_at = None
        self._draw_behind(canvas, at, dx, dy, tick, far)
        if surface is not canvas:
            surface.blit(canvas, (0, 0))

    def _draw_behind(
        self, surface: pygame.Surface, at: tuple[int, int], dx: int, dy: int, tick: int | None = None, far: Sequence[Far] = ()
    ) -> None:
        """Draw it as it is seen from `at`, but so many px further right and down; without a tick only what stands still."""
        whole = surface.get_rect()
        width, height = whole.size
        middle = self.middle(*at)
        ground = pygame.Rect(0, self._size[1] - at[1] + dy, width, height).clip(whole)
        areas = _without([whole], ground)
        shown: list[tuple[list[Blit], list[pygame.Rect]]] = []
        waiting = sorted(far, key=lambda one: one.parallax_y)
        for plane in reversed(self.behind):
            while waiting and waiting[-1].parallax_y >= plane.parallax_y:
                one = waiting.pop()
                left, top = one.at(*at)
                shown.append(([(one.picture, (left + dx, top + dy))], areas))
            left, top = plane.corner(*middle, *at)
            blits, boxes = plane.still(left - dx, top - dy, width, height)
            if tick is not None:
                blits += plane.moving(left - dx, top - dy, width, height, tick)
            shown.append((blits, areas))
            for box in boxes:
                areas = _without(areas, box)
            if not areas:
                break
        for area in [*areas, ground]:
            surface.fill(self._background, area)
        for blits, seen in reversed(shown):
            for area in seen if blits else ():
                surface.set_clip(area)
                surface.fblits(blits)
        surface.set_clip(None)

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
        whole_picture.cache_clear()  # their squares are made: what is larger than all else need not be held any longer
        return False

    @staticmethod
    def _draw(chosen: list[Plane], surface: pygame.Surface, x: int, y: int, tick: int) -> None:
        width, height = surface.get_size()
        for plane in chosen:
            left, top = plane.corner(x + width / 2, y + height / 2, x, y)
            pieces = plane.blits(left, top, width, height, tick)
            if pieces:
                surface.fblits(pieces)


def _without(areas: list[pygame.Rect], box: pygame.Rect) -> list[pygame.Rect]:
    """What the box leaves of the areas; all of them where too many would be left."""
    if box.collidelist(areas) < 0:
        return areas
    found = []
    for area in areas:
        hidden = area.clip(box)
        if not hidden:
            found.append(area)
            continue
        for top, bottom in ((area.top, hidden.top), (hidden.bottom, area.bottom)):
            if top < bottom:
                found.append(pygame.Rect(area.left, top, area.width, bottom - top))
        for left, right in ((area.left, hidden.left), (hidden.right, area.right)):
            if left < right:
                found.append(pygame.Rect(left, hidden.top, right - left, hidden.height))
    return found if len(found) <= MOST_AREAS else areas
