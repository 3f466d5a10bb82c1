"""What the rules see, drawn over the picture: boxes, cones of sight, triggers and zones, the grid."""

from __future__ import annotations

from collections.abc import Collection

import pygame

from game.core.actor import Actor
from game.core.grid import HAZARD, LADDER, ONE_WAY, SLOPE, SLOPE_SHIFT, SOLID
from game.core.solid import Solid
from game.core.units import SUBPIXELS, TILE
from game.core.world import World
from game.core.zone import Trigger, Zone
from game.view.text import font

OVERLAYS = ("hitboxes", "vision", "triggers", "grid")
BODY, HURT, HIT, SOLID_BOX, TRIGGER, ZONE, VISION = "#60ff80", "#ffe060", "#ff5050", "#60a0ff", "#ff80ff", "#a090ff", "#ff5848"
CELLS = ((SLOPE, "#e0a040"), (SOLID, "#a07850"), (ONE_WAY, "#40c0c0"), (LADDER, "#c0c040"), (HAZARD, "#ff2020"))
TEXT_Y = 348


def draw(surface: pygame.Surface, world: World, x: int, y: int, overlays: Collection[str]) -> None:
    """Draw the wanted overlays over the picture whose corner is (x, y)."""
    if "grid" in overlays:
        _draw_grid(surface, world, x, y)
    screen = surface.get_rect()
    for entity in world.entities.values():
        box = pygame.Rect(entity.x - x, entity.y - y, entity.width, entity.height)
        if isinstance(entity, (Trigger, Zone)):
            if "triggers" in overlays and box.colliderect(screen):
                colour = TRIGGER if isinstance(entity, Trigger) else ZONE
                pygame.draw.rect(surface, colour, box, 1)
                font("pix").draw(surface, type(entity).__name__, (box.x + 2, box.y + 3), colour, outline="#000000")
            continue
        if "hitboxes" in overlays and box.width and box.colliderect(screen):
            colour = SOLID_BOX if isinstance(entity, Solid) else BODY if isinstance(entity, Actor) else ZONE
            pygame.draw.rect(surface, colour, box, 1)
            for mask, edges, strike in ((entity.HURT_MASK, entity.hurtbox(), HURT), (entity.HIT_MASK, entity.hitbox(), HIT)):
                left, top, right, bottom = edges
                if mask and right > left:
                    pygame.draw.rect(surface, strike, (left - x, top - y, right - left, bottom - top), 1)
        vision = getattr(entity, "vision", None)
        if "vision" in overlays and vision is not None:
            corners = [(corner_x - x, corner_y - y) for corner_x, corner_y in vision()]
            if corners:
                pygame.draw.polygon(surface, VISION, corners, 1)
    if overlays:
        font("pix").draw(surface, _status(world), (4, min(TEXT_Y, screen.height - 10)), "#ffffff", outline="#000000")


def _status(world: World) -> str:
    player = world.player
    where = ""
    if player is not None:
        speed = f"{player.vx / SUBPIXELS:+.2f} {player.vy / SUBPIXELS:+.2f}"
        where = f"  x {player.x} y {player.y}  v {speed}  {player.pose()[0]}"
    return f"tick {world.tick}{where}  awake {len(world.awake)}"


def _draw_grid(surface: pygame.Surface, world: World, x: int, y: int) -> None:
    grid = world.grid
    width, height = surface.get_size()
    for row in range(max(y // TILE, 0), min((y + height) // TILE + 1, grid.height)):
        for column in range(max(x // TILE, 0), min((x + width) // TILE + 1, grid.width)):
            cell = grid.cells[row * grid.width + column]
            colour = next((colour for bit, colour in CELLS if cell & bit), None)
            if colour is None:
                continue
            left, top = column * TILE - x, row * TILE - y
            if cell & SLOPE:
                heights = grid.slopes[cell >> SLOPE_SHIFT].heights
                pygame.draw.line(surface, colour, (left, top + heights[0]), (left + TILE - 1, top + heights[-1]))
            else:
                pygame.draw.rect(surface, colour, (left, top, TILE, TILE), 1)
