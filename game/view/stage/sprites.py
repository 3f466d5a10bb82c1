"""Entities as sprites: poses from their sheets, contact shadows, the blink of the invincible."""

from __future__ import annotations

from functools import cache

import pygame

from game.core.actor import Actor
from game.core.entity import Entity
from game.core.world import World
from game.view.stage.camera import HEIGHT, WIDTH
from game.view.stage.sheets import missing_frame, sheet, sheet_name

MARGIN = 96
"""Entities so far outside of the canvas (px) are still drawn: their pictures are larger than they."""
BLINK_TICKS = 4
SHADOW_ALPHA = 120
EFFECTS_SHEET = {"Bullet": "effects"}
ORDER = {"Door": 0, "HidingPlace": 0, "CostumeRack": 2, "Bullet": 3, "Bond": 2}
"""Drawing order of classes: what is not here is 1. Later is nearer."""


@cache
def _shadow(width: int) -> pygame.Surface:
    """A soft ellipse to stand on."""
    surface = pygame.Surface((width, 5), pygame.SRCALPHA)
    pygame.draw.ellipse(surface, (4, 5, 12, SHADOW_ALPHA // 2), surface.get_rect())
    pygame.draw.ellipse(surface, (4, 5, 12, SHADOW_ALPHA), surface.get_rect().inflate(-width // 3, -2))
    return surface


class Sprites:
    """Draws what lives in a world."""

    def draw(self, surface: pygame.Surface, world: World, camera_x: int, camera_y: int) -> None:
        """Draw every entity on the canvas, machinery first, then by its order and its spawning."""
        visible = []
        left, right = camera_x - MARGIN, camera_x + WIDTH + MARGIN
        top, bottom = camera_y - MARGIN, camera_y + HEIGHT + MARGIN
        for entity in world.entities.values():
            if entity.x < right and left < entity.x + entity.width and entity.y < bottom and top < entity.y + entity.height:
                visible.append(entity)
        visible.sort(key=lambda entity: (ORDER.get(type(entity).__name__, 1), entity.PHASE))
        pieces: list[tuple[pygame.Surface, tuple[int, int]]] = []
        for entity in visible:
            animation, count = entity.pose()
            if not animation or self._is_blinked_out(entity):
                continue
            if isinstance(entity, Actor) and entity.grounded and entity.height > entity.width // 2:
                shadow = _shadow(entity.width + 8)
                pieces.append((shadow, (entity.centre_x - camera_x - shadow.get_width() // 2, entity.feet - camera_y - 2)))
            self._add(pieces, entity, animation, count, camera_x, camera_y)
        surface.fblits(pieces)

    @staticmethod
    def _is_blinked_out(entity: Entity) -> bool:
        invincible = getattr(entity, "invincible", 0)
        return bool(invincible) and invincible // BLINK_TICKS % 2 == 1

    @staticmethod
    def _add(
        pieces: list[tuple[pygame.Surface, tuple[int, int]]],
        entity: Entity,
        animation: str,
        count: int,
        camera_x: int,
        camera_y: int,
    ) -> None:
        name = type(entity).__name__
        animations = sheet(entity.sprite_name() or EFFECTS_SHEET.get(name) or sheet_name(name))
        entry = animations.get(animation) if animations else None
        x, y = entity.centre_x - camera_x, entity.feet - camera_y
        if entry is None:
            picture, anchor = missing_frame(entity.width, entity.height)
        elif entry.repeats:
            tile = entry.right[0][0]
            for top in range(entity.y - camera_y, entity.feet - camera_y, tile.get_height()):
                for left in range(entity.x - camera_x, entity.x + entity.width - camera_x, tile.get_width()):
                    pieces.append((tile, (left, top)))
            return
        else:
            picture, anchor = entry.frame(count, getattr(entity, "facing", 1))
        pieces.append((picture, (x - anchor[0], y - anchor[1])))
