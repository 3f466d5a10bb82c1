"""What a pilot over the valley is shown: sight, rings of flak, frames of photographs, instruments, a strip map.

Classes are known by name (aims.py), what is read of them is here.
"""

from __future__ import annotations

from typing import Any

import pygame

from game.core.entity import Entity
from game.core.world import World
from game.view import cockpit
from game.view.camera import WIDTH
from game.view.cast import chosen
from game.view.cockpit import AMBER, CREAM, GOLD, INK, RED
from game.view.text import font

DIM = (120, 112, 116)
SIGHT_RING = 7
RING, RING_LATE = (255, 244, 214), (255, 72, 56)
LATE_PX = 40
"""A ring smaller than this (radius, px) is the last warning."""
FRAME_CORNER = 8
STRIP_WIDTH, STRIP_TOP, STRIP_HEIGHT = 360, 45, 12
IN_STRIP = {name: name for name in ("RockTunnel", "RidersLine", "ColumnVehicle", "FlakPost", "PhotoTarget", "Gunship")}
"""Classes that the strip shows."""
STRIP_LEFT = (WIDTH - STRIP_WIDTH) // 2
OUT = 3
"""From this state on a vehicle is out of the column, a post silent."""


def draw_plane(surface: pygame.Surface, plane: Entity, x: int, y: int, tick: int, zoom: int) -> None:
    """Sight, lamp, instruments, strip map."""
    if zoom != 1:
        return
    _sight(surface, plane, x, y)
    _panel(surface, plane, tick)
    _strip(surface, plane.world, x)


def _sight(surface: pygame.Surface, plane: Any, x: int, y: int) -> None:
    """Where a pallet pushed now would fall: dots, and a ring at their end."""
    found = plane.sight()
    if found is None:
        return
    for dot_x, dot_y in plane.sight_dots(found.ticks):
        left, top = dot_x - x, dot_y - y
        surface.fill(INK, (left - 1, top - 1, 3, 3))
        surface.fill(CREAM, (left, top, 1, 1))
    place = found.x - x, found.y - y
    pygame.draw.ellipse(surface, INK, (place[0] - SIGHT_RING - 1, place[1] - 4, 2 * SIGHT_RING + 2, 8), 3)
    pygame.draw.ellipse(surface, GOLD, (place[0] - SIGHT_RING, place[1] - 3, 2 * SIGHT_RING, 6), 1)


def _panel(surface: pygame.Surface, plane: Any, tick: int) -> None:
    """Instruments, then pallets: how many, and how soon the next one is on the sill."""
    top = cockpit.draw(surface, plane, tick)
    colour = CREAM if plane.rounds else RED
    font("pix").draw(surface, f"PALLETS ×{plane.rounds}", (cockpit.LEFT, top), colour, outline=INK)
    if plane.reload_timer:
        width = cockpit.BAR_WIDTH
        surface.fill(INK, (cockpit.LEFT, top + 10, width, 3))
        surface.fill(GOLD, (cockpit.LEFT, top + 10, width - width * plane.reload_timer // plane.RELOAD_TICKS, 2))


def _strip(surface: pygame.Surface, world: World, x: int) -> None:
    """The whole valley on one line: rock, who is where, what the picture shows."""
    width = world.grid.pixel_width

    def at(place: int) -> int:
        return STRIP_LEFT + place * STRIP_WIDTH // width

    surface.fill(INK, (STRIP_LEFT - 2, STRIP_TOP - 2, STRIP_WIDTH + 4, STRIP_HEIGHT + 4))
    surface.fill((58, 46, 50), (STRIP_LEFT, STRIP_TOP + 8, STRIP_WIDTH, 4))
    surface.fill((40, 36, 46), (at(max(x, 0)), STRIP_TOP, max(WIDTH * STRIP_WIDTH // width, 1), 8))
    for entity, name in chosen(world, IN_STRIP):
        place: Any = entity
        if name == "RockTunnel":
            surface.fill((110, 90, 86), (at(place.x), STRIP_TOP + 3, max(place.width * STRIP_WIDTH // width, 2), 5))
        elif name == "RidersLine":
            surface.fill((90, 190, 120), (at(place.x), STRIP_TOP + 3, 6, 5))
        elif name == "ColumnVehicle" and place.state < OUT:
            colour = DIM if place.buttoned else RED if place.is_at_the_line() else AMBER
            surface.fill(colour, (at(place.x), STRIP_TOP + 8, 2, 3))
        elif name == "FlakPost" and place.state < OUT:
            surface.fill((255, 120, 200), (at(place.centre_x), STRIP_TOP + 5, 2, 3))
        elif name == "PhotoTarget" and not place.is_taken:
            surface.fill(GOLD, (at(place.centre_x), STRIP_TOP + 2, 2, 2))
        elif name == "Gunship" and place.is_here():
            surface.fill(RED, (at(place.centre_x) - 1, STRIP_TOP + 1, 4, 2))
    plane: Any = world.player
    if plane is not None:
        middle, way = at(plane.centre_x), plane.facing * 4
        points = [(middle + way, STRIP_TOP + 4), (middle - way, STRIP_TOP), (middle - way, STRIP_TOP + 7)]
        pygame.draw.polygon(surface, CREAM, points)


def draw_shell(surface: pygame.Surface, shell: Entity, x: int, y: int, tick: int, zoom: int) -> None:
    """A ring that closes where a shell will burst."""
    found: Any = shell
    radius = found.ring()
    if radius and zoom == 1:
        place = found.target_x - x, found.target_y - y
        pygame.draw.circle(surface, INK, place, radius + 1, 3)
        pygame.draw.circle(surface, RING_LATE if radius < LATE_PX else RING, place, radius, 1)


def draw_photo(surface: pygame.Surface, target: Entity, x: int, y: int, tick: int, zoom: int) -> None:
    """The corners of a picture, until it is taken; it fills while the plane holds still in it."""
    found: Any = target
    if found.is_taken or zoom != 1:
        return
    box = pygame.Rect(found.x - x, found.y - y, found.width, found.height)
    colour = GOLD if found.held else CREAM
    for at_x, way_x in ((box.left, 1), (box.right - 1, -1)):
        for at_y, way_y in ((box.top, 1), (box.bottom - 1, -1)):
            corner = [(at_x + way_x * FRAME_CORNER, at_y), (at_x, at_y), (at_x, at_y + way_y * FRAME_CORNER)]
            pygame.draw.lines(surface, INK, False, corner, 3)
            pygame.draw.lines(surface, colour, False, corner, 1)
    if found.held:
        surface.fill(GOLD, (box.left, box.bottom + 3, box.width * found.held // found.level_ticks, 2))
