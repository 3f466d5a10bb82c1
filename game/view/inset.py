"""A small picture of the man in the player's charge while he is out of sight, at the edge where he is."""

from __future__ import annotations

import pygame

from game.core.entity import Entity
from game.core.world import World
from game.view import sprites
from game.view.camera import HEIGHT, WIDTH
from game.view.cast import chosen
from game.view.layers import MapPicture
from game.view.pictures import plain
from game.view.sheets import frame_of

SIZE = 72, 48
EDGE = 14
TOP, BOTTOM = 74, 44
"""The inset keeps so far from the picture's upper and lower edge, px."""
INK, FRAME, FRAME_HURT = (8, 9, 16), (242, 230, 200), (255, 90, 74)
ARROW = 6
BLINK = 16
MARGIN = 12
"""Who is farther outside of the picture than this (px) is out of sight."""
SHOWN = {"RunnerKoskov": True}


class Inset:
    """Draws it when it is wanted."""

    def __init__(self, map_picture: MapPicture) -> None:
        self._map = map_picture
        self._board = map_picture.side(SIZE)
        self._picture = plain(SIZE)

    def draw(self, surface: pygame.Surface, world: World, x: int, y: int, tick: int) -> None:
        """Draw it over the picture whose corner is (x, y)."""
        shown = chosen(world, SHOWN)
        if not shown:
            return
        man = shown[0][0]
        left, top = man.centre_x - x, man.centre_y - y
        if -MARGIN <= left < WIDTH + MARGIN and -MARGIN <= top < HEIGHT + MARGIN:
            return
        self._fill(world, man, tick)
        is_left = left < 0
        place_x = EDGE if is_left else WIDTH - EDGE - SIZE[0]
        if 0 <= left < WIDTH:
            place_x = min(max(left - SIZE[0] // 2, EDGE), WIDTH - EDGE - SIZE[0])
        place_y = min(max(top - SIZE[1] // 2, TOP), HEIGHT - BOTTOM - SIZE[1])
        is_hurt = bool(getattr(man, "invincible", 0)) and tick // BLINK & 1
        frame = FRAME_HURT if is_hurt else FRAME
        surface.fill(INK, (place_x - 2, place_y - 2, SIZE[0] + 4, SIZE[1] + 4))
        surface.fill(frame, (place_x - 1, place_y - 1, SIZE[0] + 2, SIZE[1] + 2))
        surface.blit(self._picture, (place_x, place_y))
        tip = place_x - 5 if is_left else place_x + SIZE[0] + 4
        middle, way = place_y + SIZE[1] // 2, 1 if is_left else -1
        if not 0 <= left < WIDTH:
            back = tip + way * ARROW
            pygame.draw.polygon(surface, INK, [(tip - way, middle), (back, middle - ARROW - 1), (back, middle + ARROW + 1)])
            pygame.draw.polygon(
                surface, frame, [(tip, middle), (back - way, middle - ARROW + 1), (back - way, middle + ARROW - 1)]
            )

    def _fill(self, world: World, man: Entity, tick: int) -> None:
        picture = self._board
        left, top = man.centre_x - SIZE[0] // 2, man.centre_y - SIZE[1] // 2
        corner = left + SIZE[0] // 2 - WIDTH // 2, top + SIZE[1] // 2 - HEIGHT // 2
        whole, shown = picture.get_rect(), []
        for plane in reversed(self._map.behind):
            at_x, at_y = plane.corner(*self._map.middle(*corner), left, top)
            still, boxes = plane.still(at_x, at_y, *SIZE)
            shown.append(still + plane.moving(at_x, at_y, *SIZE, tick))
            if any(box.contains(whole) for box in boxes):
                break  # what is behind it is not seen
        for pieces in reversed(shown):
            picture.fblits(pieces)
        for entity in sprites.in_order(world, left - SIZE[0], top - SIZE[1], left + 2 * SIZE[0], top + 2 * SIZE[1]):
            found = frame_of(entity)
            if found is not None:
                image, anchor = found
                picture.blit(image, (entity.centre_x - left - anchor[0], entity.feet - top - anchor[1]))
        self._picture.blit(picture, (0, 0))  # a surface's part cannot be laid over another part of it
