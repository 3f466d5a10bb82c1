"""The marks of danger and aim in every stage: aim lines, fuses, glints, beams, the candle, tracers, what is being watched.

Drawn into the picture, and again, larger, into the lens: `zoom` px of the surface are one px of the world.
"""

from __future__ import annotations

import math
from functools import cache

import pygame

from game.core.entity import Entity
from game.core.world import World
from game.view import bomb_sight, rush, valley_marks
from game.view.camera import HEIGHT, WIDTH
from game.view.cast import chosen
from game.view.light_shapes import round_glow
from game.view.pictures import plain, ready

TRACKING = 6
"""The state of a marksman who follows his target."""
LINE, LINE_SOLID = (255, 96, 76), (255, 48, 40)
DASH, GAP = 5, 4
DASH_PACE = 2
FUSE_RADIUS = 6
FUSE_RISE = 15
"""The fuse's middle is so far above the head, px."""
FUSE, FUSE_LOW, FUSE_GROUND = (255, 214, 110), (255, 74, 60), (28, 22, 36)
LOW_FUSE = 35
ARC_STEP = 24
GLINT, GLINT_EDGE = (255, 255, 255), (150, 206, 255)
GOLDEN, GOLDEN_EDGE = (255, 240, 190), (255, 196, 84)
GLINT_PACE = 4
GLINT_SIZES = (2, 4, 6, 7, 6, 4)
NOTE = ("..##", "..#.", "..#.", "###.", "###.")
WATCH, WATCH_GROUND = (130, 226, 190), (30, 44, 58)
WATCH_RADIUS = 12
CANDLE_GLOW = (255, 190, 96)
CANDLE_LEAST, CANDLE_MOST = 8, 26
SAFE_BEAT = 3
BEAM = (44, 42, 30)
BEAM_CORE = (30, 28, 22)
POOL = (62, 58, 42)
BEAM_SCALE = 4
"""Beams are soft: they are drawn so many times smaller."""
MARGIN = 80


def draw(surface: pygame.Surface, world: World, x: int, y: int, tick: int, zoom: int = 1, *, is_flashing: bool = True) -> None:
    """Draw all marks onto a surface whose corner is (x, y) px of the world."""
    for entity, mark in chosen(world, MARKS):
        mark(surface, entity, x, y, tick if is_flashing else 0, zoom)


def _marksman(surface: pygame.Surface, man: Entity, x: int, y: int, tick: int, zoom: int) -> None:
    if getattr(man, "state", 0) == TRACKING:
        target = getattr(man, "aims_at", lambda: None)()
        if target is not None:
            start = _place(getattr(man, "muzzle", lambda: (man.centre_x, man.y))(), x, y, zoom)
            _line(surface, start, _place(target, x, y, zoom), bool(getattr(man, "is_line_solid", False)), tick, zoom)
        _fuse(surface, _place((man.centre_x, man.y - FUSE_RISE), x, y, zoom), int(getattr(man, "fuse_share", int)()), zoom)
    if getattr(man, "glint", str)():
        _glint(surface, _place(getattr(man, "muzzle", lambda: (man.centre_x, man.y))(), x, y, zoom), tick + man.id, zoom)


def _soldier(surface: pygame.Surface, man: Entity, x: int, y: int, tick: int, zoom: int) -> None:
    """The line along which he will fire."""
    target = getattr(man, "aims_at", lambda: None)()
    if target is not None:
        _line(surface, _place((man.centre_x, man.y + 14), x, y, zoom), _place(target, x, y, zoom), True, tick, zoom)


def _bystander(surface: pygame.Surface, person: Entity, x: int, y: int, tick: int, zoom: int) -> None:
    if not getattr(person, "glint", str)():
        return
    left, top = _place((person.centre_x + 8 * getattr(person, "facing", 1), person.y + 6), x, y, zoom)
    radius = zoom * (2 + (tick // 8 & 1))
    pygame.draw.circle(surface, GOLDEN_EDGE, (left, top), radius)
    pygame.draw.circle(surface, GOLDEN, (left, top), max(radius - zoom, 1))
    rise = tick // 3 % 16
    note_x, note_y = _place((person.centre_x - 4 + (rise // 4 & 1), person.y - 6 - rise), x, y, zoom)
    for row, line in enumerate(NOTE):
        for column, ink in enumerate(line):
            if ink == "#":
                surface.fill(GOLDEN_EDGE, (note_x + column * zoom, note_y + row * zoom, zoom, zoom))


def _line(
    surface: pygame.Surface, start: tuple[int, int], end: tuple[int, int], is_solid: bool, tick: int, zoom: int
) -> None:  # fmt: skip
    if is_solid:
        pygame.draw.line(surface, LINE_SOLID, start, end, zoom)
        return
    length = math.hypot(end[0] - start[0], end[1] - start[1])
    if length < 1:
        return
    step_x, step_y = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    dash, period = DASH * zoom, (DASH + GAP) * zoom
    at = (tick // DASH_PACE * zoom) % period - period
    while at < length:
        first, last = max(at, 0), min(at + dash, length)
        if last > first:
            from_place = start[0] + step_x * first, start[1] + step_y * first
            pygame.draw.line(surface, LINE, from_place, (start[0] + step_x * last, start[1] + step_y * last), 1)
        at += period


def _fuse(surface: pygame.Surface, middle: tuple[int, int], share: int, zoom: int) -> None:
    """A ring that burns down clockwise."""
    picture = _burning(len(range(0, 360 * share // 100, ARC_STEP // 2)), FUSE_LOW if share < LOW_FUSE else FUSE, zoom)
    surface.blit(picture, (middle[0] - picture.get_width() // 2, middle[1] - picture.get_height() // 2))


@cache
def _burning(dots: int, colour: tuple[int, int, int], zoom: int) -> pygame.Surface:
    """A fuse with so many dots left."""
    radius = FUSE_RADIUS * zoom
    middle = radius + zoom + 1
    picture = pygame.Surface((2 * middle + 1, 2 * middle + 1), pygame.SRCALPHA)
    pygame.draw.circle(picture, FUSE_GROUND, (middle, middle), radius + zoom)
    for dot in range(dots):
        radians = math.radians(dot * ARC_STEP // 2 - 90)
        dot_x, dot_y = middle + radius * 0.8 * math.cos(radians), middle + radius * 0.8 * math.sin(radians)
        picture.fill(colour, (round(dot_x) - zoom // 2, round(dot_y) - zoom // 2, zoom + 1, zoom + 1))
    picture.fill(colour, (middle - zoom // 2, middle - 2 * zoom, zoom, 3 * zoom))
    return ready(picture)


def _glint(surface: pygame.Surface, middle: tuple[int, int], tick: int, zoom: int) -> None:
    """Four points: a lens, not brass."""
    size = GLINT_SIZES[tick // GLINT_PACE % len(GLINT_SIZES)] * zoom
    left, top = middle
    surface.fill(GLINT_EDGE, (left - size, top, 2 * size + zoom, zoom))
    surface.fill(GLINT_EDGE, (left, top - size, zoom, 2 * size + zoom))
    half = size // 2
    surface.fill(GLINT, (left - half, top, 2 * half + zoom, zoom))
    surface.fill(GLINT, (left, top - half, zoom, 2 * half + zoom))
    surface.fill(GLINT, (left - zoom // 2 - 1, top - zoom // 2 - 1, zoom + 2, zoom + 2))


def _watch_point(surface: pygame.Surface, point: Entity, x: int, y: int, tick: int, zoom: int) -> None:
    held = int(getattr(point, "held_ticks", 0))
    if zoom == 1 or not held or getattr(point, "is_taken", False):
        return
    middle = _place((point.centre_x, point.centre_y), x, y, zoom)
    share = held / max(int(getattr(point, "HOLD_TICKS", held)), 1)
    pygame.draw.circle(surface, WATCH_GROUND, middle, WATCH_RADIUS * zoom, 3)
    for angle in range(0, round(360 * min(share, 1)), 6):
        radians = math.radians(angle - 90)
        reach = WATCH_RADIUS * zoom - 1
        surface.fill(
            WATCH, (round(middle[0] + reach * math.cos(radians)) - 1, round(middle[1] + reach * math.sin(radians)) - 1, 3, 3)
        )


def _cellist(surface: pygame.Surface, window: Entity, x: int, y: int, tick: int, zoom: int) -> None:
    """Her candle, which keeps the time."""
    if not getattr(window, "is_up", False):
        return
    bright = int(getattr(window, "candle", int)())
    left, top = _place((window.x + window.width + 4, window.feet), x, y, zoom)
    surface.fill((232, 222, 196), (left, top - 9 * zoom, 3 * zoom, 9 * zoom))
    surface.fill((168, 148, 120), (left + 2 * zoom, top - 9 * zoom, zoom, 9 * zoom))
    surface.fill((200, 144, 44), (left - zoom, top - zoom, 5 * zoom, zoom))
    is_safe = bool(getattr(window, "shows_beat", False)) and int(getattr(window, "beat", 0)) == SAFE_BEAT
    flame = (128, 255, 190) if is_safe else (255, 214, 120)
    high = (3 + bright // 30) * zoom
    surface.fill(flame, (left, top - 9 * zoom - high, 3 * zoom, high))
    surface.fill((255, 252, 230), (left + zoom, top - 9 * zoom - high + zoom, zoom, max(high - zoom, zoom)))
    reach = (CANDLE_LEAST + (CANDLE_MOST - CANDLE_LEAST) * bright // 100) * zoom
    picture = round_glow(reach, (120, 255, 190) if is_safe else CANDLE_GLOW, 5 + bright // 16)
    surface.blit(picture, (left + zoom - reach, top - 10 * zoom - reach), special_flags=pygame.BLEND_RGB_ADD)


def _sweep_lamp(surface: pygame.Surface, lamp: Entity, x: int, y: int, tick: int, zoom: int) -> None:
    """A cone of light in the air, and its pool on the snow."""
    if not getattr(lamp, "is_on", False):
        return
    left, right = getattr(lamp, "pool", lambda: (lamp.x, lamp.x))()
    source, floor = lamp.y + lamp.width // 2, int(getattr(lamp, "pool_y", lamp.feet)) + 4
    corners = [(lamp.centre_x - 3, source), (lamp.centre_x + 3, source), (right, floor), (left, floor)]
    places = [_place(corner, x, y, zoom) for corner in corners]
    box = pygame.Rect(min(place[0] for place in places), places[0][1], 1, 1)
    box.width = max(place[0] for place in places) - box.x + 1
    box.height = places[2][1] - box.y + 6 * zoom
    box = box.inflate(4 * BEAM_SCALE, 0).clip(surface.get_rect())
    if box.width < BEAM_SCALE or box.height < BEAM_SCALE:
        return
    small = pygame.Surface((-(-box.width // BEAM_SCALE), -(-box.height // BEAM_SCALE)), 0, 32)
    shape = [((place_x - box.x) / BEAM_SCALE, (place_y - box.y) / BEAM_SCALE) for place_x, place_y in places]
    pygame.draw.polygon(small, BEAM_CORE, shape)
    inset = (shape[2][0] - shape[3][0]) * 0.16
    pygame.draw.polygon(small, BEAM, [shape[0], shape[1], (shape[2][0] - inset, shape[2][1]), (shape[3][0] + inset, shape[3][1])])
    wide, high = max(round(shape[2][0] - shape[3][0]), 1), max(10 * zoom // BEAM_SCALE, 2)
    pool = pygame.Rect(round(shape[3][0]), round(shape[3][1]) - high // 2 - 1, wide, high)
    pygame.draw.ellipse(small, POOL, pool)
    light = _beam_board().subsurface((0, 0, small.get_width() * BEAM_SCALE, small.get_height() * BEAM_SCALE))
    pygame.transform.smoothscale(small, light.get_size(), light)
    surface.blit(light, box.topleft, (0, 0, *box.size), special_flags=pygame.BLEND_RGB_ADD)
    glow = round_glow(16 * zoom, (255, 244, 206), 12)
    middle = _place((lamp.centre_x, source), x, y, zoom)
    surface.blit(glow, (middle[0] - 16 * zoom, middle[1] - 16 * zoom), special_flags=pygame.BLEND_RGB_ADD)


@cache
def _beam_board() -> pygame.Surface:
    """Where a beam gets its size: a surface of many pages is not made anew for each."""
    return plain((WIDTH + BEAM_SCALE, HEIGHT + BEAM_SCALE))


def _place(place: tuple[int, int], x: int, y: int, zoom: int) -> tuple[int, int]:
    return (place[0] - x) * zoom, (place[1] - y) * zoom


MARKS = {
    "SweepLamp": _sweep_lamp,
    "SearchLamp": _sweep_lamp,
    "TowerLamp": _sweep_lamp,
    "ForestSoldier": _soldier,
    "GunNest": _soldier,
    "Capsule": rush.draw,
    "Marksman": _marksman,
    "Bystander": _bystander,
    "CellistWindow": _cellist,
    "WatchPoint": _watch_point,
    "BombPlane": bomb_sight.draw_plane,
    "BridgeSpan": bomb_sight.draw_span,
    "DropBomb": bomb_sight.draw_bomb,
    "CargoPlane": valley_marks.draw_plane,
    "FlakShell": valley_marks.draw_shell,
    "PhotoTarget": valley_marks.draw_photo,
}
"""By class: what is drawn over it."""
