"""Entities as sprites: poses from their sheets, contact shadows, the blink of who cannot be hurt."""

from __future__ import annotations

from functools import cache

import pygame

from game.core.actor import Actor
from game.core.entity import Entity
from game.core.ghost import Place
from game.core.world import World
from game.view.camera import HEIGHT, WIDTH
from game.view.cast import far, visible
from game.view.layers import Far
from game.view.pictures import ready
from game.view.sheets import animation, frame_of, sheet, sheet_name

SILHOUETTE = (14, 8, 24, 255)
RIM = "#ffb860"
GHOST_COLOUR, GHOST_ALPHA = (40, 56, 96), 120
MARGIN = 128
"""Entities so far outside of the picture (px) are still drawn: their pictures are larger than they."""
BLINK_TICKS = 4
SHADOW_COLOUR = (4, 5, 14)
SHADOW_ALPHA = 118
SHADOW_HEIGHT = 6
LYING_HEIGHT = 16
LYING_SHADOW = 44
SMALLEST_BODY = 8
"""Narrower bodies, such as rounds, have no shadow, px."""
NEAREST_GROUND = 64
"""Who is higher above the ground than this casts no shadow on it, px."""


@cache
def contact_shadow(width: int, alpha: int = SHADOW_ALPHA) -> pygame.Surface:
    """A soft ellipse to stand on."""
    surface = pygame.Surface((width, SHADOW_HEIGHT), pygame.SRCALPHA)
    for step, share in enumerate((0.3, 0.65, 1.0)):
        box = surface.get_rect().inflate(-width * step // 4, -step)
        pygame.draw.ellipse(surface, (*SHADOW_COLOUR, round(alpha * share)), box)
    return ready(surface)


@cache
def silhouette(picture: pygame.Surface, rim: str) -> pygame.Surface:
    """The picture's outline in black-violet, light on the edges that look up and left."""
    shape = pygame.mask.from_surface(picture)
    edge = shape.copy()
    edge.erase(shape, (1, 1))
    result = shape.to_surface(setcolor=SILHOUETTE, unsetcolor=(0, 0, 0, 0))
    edge.to_surface(result, setcolor=pygame.Color(rim), unsetcolor=None)
    return ready(result)


def in_order(world: World, left: int, top: int, right: int, bottom: int) -> list[Entity]:
    """Those who may have a picture and are in a rectangle of the world, back to front."""
    return [
        entity
        for entity in visible(world)
        if entity.x < right
        and left < entity.x + entity.width
        and top < entity.y + entity.height
        and (entity.y < bottom or entity.hangs_from() < bottom)
    ]


def draw(surface: pygame.Surface, world: World, x: int, y: int, *, area: tuple[int, int] = (WIDTH, HEIGHT)) -> None:
    """Draw every entity of the picture whose corner is (x, y) px."""
    pieces: list[tuple[pygame.Surface, tuple[int, int]]] = []
    for entity in in_order(world, x - MARGIN, y - MARGIN, x + area[0] + MARGIN, y + area[1] + MARGIN):
        found = frame_of(entity)
        if found is None or is_blinked_out(entity):
            continue
        picture, anchor = found
        if entity.IS_SILHOUETTE:
            rim = getattr(entity, "rim", RIM)
            picture = silhouette(picture, rim) if rim else picture
        if isinstance(entity, Actor):
            _add_shadow(pieces, entity, x, y)
        elif (ground := entity.shadow_y()) >= 0:
            shadow = contact_shadow(entity.width)
            pieces.append((shadow, (entity.x - x, ground - y - SHADOW_HEIGHT // 2)))
        if entity.hangs_from() < entity.y:
            _add_chain(pieces, entity, x, y, area[1])
        pieces.append((picture, (entity.centre_x - x - anchor[0], entity.feet - y - anchor[1])))
    surface.fblits(pieces)


def far_away(world: World) -> list[Far]:
    """The pictures of those who are seen in a depth of their own."""
    found = []
    for entity in far(world):
        shown = frame_of(entity)
        if shown is not None:
            picture, (x, y) = shown
            across, down = entity.DEPTH
            found.append(Far(picture, entity.centre_x - x, entity.feet - y, across / 100, down / 100))
    return found


def draw_ghost(surface: pygame.Surface, place: Place, x: int, y: int) -> None:
    """The player of another run, seen through, in the picture whose corner is (x, y) px."""
    pose, count = place.pose
    name = sheet_name(place.sprite)
    found = animation(name, pose) or animation(name, "idle") if pose else None
    if found is not None:
        picture, anchor = found.frame(count, place.facing)
        surface.blit(_seen_through(picture), (place.x - x - anchor[0], place.feet - y - anchor[1]))


@cache
def _seen_through(picture: pygame.Surface) -> pygame.Surface:
    pale = picture.copy()
    pale.fill(GHOST_COLOUR, special_flags=pygame.BLEND_RGB_ADD)
    pale.fill((255, 255, 255, GHOST_ALPHA), special_flags=pygame.BLEND_RGBA_MULT)
    return ready(pale)


def _add_chain(pieces: list[tuple[pygame.Surface, tuple[int, int]]], entity: Entity, x: int, y: int, height: int) -> None:
    """The links from where it hangs down to it, as far as they are in the picture."""
    links = (sheet(entity.sprite_name() or sheet_name(type(entity).__name__)) or {}).get("chain")
    if links is None:
        return
    picture, anchor = links.frame(0)
    step = picture.get_height()
    first, place = entity.hangs_from(), entity.y
    while place > first and place > y:
        if place - step < y + height:
            shown = min(step, place - first)
            piece = picture if shown == step else picture.subsurface((0, step - shown, picture.get_width(), shown))
            pieces.append((piece, (entity.centre_x - x - anchor[0], place - shown - y)))
        place -= step


def is_blinked_out(entity: Entity) -> bool:
    """Whether the entity is not drawn just now because it cannot be hurt."""
    invincible = getattr(entity, "invincible", 0)
    return bool(invincible) and invincible // BLINK_TICKS % 2 == 1 and getattr(entity, "health", 1) > 0


def _add_shadow(pieces: list[tuple[pygame.Surface, tuple[int, int]]], actor: Actor, x: int, y: int) -> None:
    if actor.width < SMALLEST_BODY:
        return
    width = LYING_SHADOW if actor.height < LYING_HEIGHT else actor.width + 12
    if actor.grounded:
        shadow = contact_shadow(width)
        pieces.append((shadow, (actor.centre_x - x - width // 2, actor.feet - y - SHADOW_HEIGHT // 2)))
        return
    ground = actor.world.grid.ground_below(actor.centre_x, actor.feet, NEAREST_GROUND)
    if ground >= 0:
        share = 1 - (ground - actor.feet) / NEAREST_GROUND
        width = max(round(width * (0.4 + 0.6 * share)) & -2, 6)
        shadow = contact_shadow(width, round(SHADOW_ALPHA * (0.25 + 0.5 * share)) & -8)
        pieces.append((shadow, (actor.centre_x - x - width // 2, ground - y - SHADOW_HEIGHT // 2)))
