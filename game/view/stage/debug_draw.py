"""What the rules see: boxes, cones, zones and the grid, drawn over the picture (F1, or `shot --overlay`)."""

from __future__ import annotations

from collections.abc import Iterable

import pygame

from game.core.actor import Actor
from game.core.grid import HAZARD, LADDER, ONE_WAY, SLOPE, SOLID
from game.core.solid import Solid
from game.core.units import TILE
from game.core.world import World
from game.core.zone import Trigger, Zone
from game.view.text import font

OVERLAYS = ("hitboxes", "vision", "triggers", "grid")
BODY, HURT, SOLID_COLOUR, TRIGGER, ZONE, VISION = "#60ff80", "#ffe060", "#60a0ff", "#ff80ff", "#8060ff", "#ff4040"
CELL_COLOURS = ((SLOPE, "#e0a040"), (SOLID, "#806040"), (ONE_WAY, "#40a0a0"), (LADDER, "#a0a040"), (HAZARD, "#ff2020"))


def draw(surface: pygame.Surface, world: World, camera_x: int, camera_y: int, overlays: Iterable[str]) -> None:
    """Draw the wanted overlays."""
    wanted = set(overlays)
    if "grid" in wanted:
        _grid(surface, world, camera_x, camera_y)
    for entity in world.entities.values():
        box = pygame.Rect(entity.x - camera_x, entity.y - camera_y, entity.width, entity.height)
        if isinstance(entity, (Trigger, Zone)):
            if "triggers" in wanted:
                pygame.draw.rect(surface, TRIGGER if isinstance(entity, Trigger) else ZONE, box, 1)
                if box.colliderect(surface.get_rect()):
                    font("pix").draw(surface, type(entity).__name__, (box.x + 2, box.y + 2), TRIGGER, outline="#000000")
            continue
        if "hitboxes" in wanted and box.width:
            colour = SOLID_COLOUR if isinstance(entity, Solid) else BODY if isinstance(entity, Actor) else ZONE
            pygame.draw.rect(surface, colour, box, 1)
            left, top, right, bottom = entity.hurtbox()
            if entity.HURT_MASK and right > left:
                pygame.draw.rect(surface, HURT, (left - camera_x, top - camera_y, right - left, bottom - top), 1)
        vision = getattr(entity, "vision", None)
        if "vision" in wanted and vision is not None:
            points = [(x - camera_x, y - camera_y) for x, y in vision()]
            if points:
                pygame.draw.polygon(surface, VISION, points, 1)
    player = world.player
    where = f"x {player.x} y {player.y} vx {getattr(player, 'vx', 0)} vy {getattr(player, 'vy', 0)}" if player is not None else ""
    font("pix").draw(surface, f"tick {world.tick}  {where}", (4, HEIGHT_OF_TEXT), "#ffffff", outline="#000000")


HEIGHT_OF_TEXT = 348


def _grid(surface: pygame.Surface, world: World, camera_x: int, camera_y: int) -> None:
    width, height = surface.get_size()
    for row in range(camera_y // TILE, (camera_y + height) // TILE + 1):
        for column in range(camera_x // TILE, (camera_x + width) // TILE + 1):
            cell = world.grid.at(column * TILE, row * TILE)
            for bit, colour in CELL_COLOURS:
                if cell & bit:
                    pygame.draw.rect(surface, colour, (column * TILE - camera_x, row * TILE - camera_y, TILE, TILE), 1)
                    break
