"""A telescope's lens over the picture, for stages whose player is a point of aim: what is in it is seen twice as large.

The lens is drawn from its own sources: backdrops and sprite sheets whose names end in `_lens` are twice the size and show
what the naked eye cannot (hands, faces, instruments). What has no such picture is enlarged.
"""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pygame

from game.core.entity import Entity
from game.core.world import World
from game.view import aims, sprites
from game.view.layers import MapPicture
from game.view.particles import WAVE, Particles
from game.view.pictures import SQUARE, Large, Piece, large_picture, plain, ready
from game.view.plane import Plane
from game.view.sheets import Cell, animation, frame_of, has_sheet, sheet_of

ZOOM = 2
RADIUS = 56
"""Of the glass, px of the picture."""
SEEN = RADIUS // ZOOM + 1
"""So far from its middle the lens shows the world, px."""
SIZE = 2 * RADIUS
RIM = 6
"""The tube around the glass, px."""
HALO = 56
"""The shade around the tube, px."""
SHADE_STEPS, HALO_ALPHA = 14, 9
FLAKES = 18
FLAKE = (240, 246, 255)
MARGIN = 96
"""Entities are drawn when they are so near, px: their pictures are larger than they."""
INK, STEEL, STEEL_LIGHT = (8, 9, 16), (44, 50, 70), (136, 150, 188)
HAIR = (14, 16, 30)
HAIR_RED = (232, 62, 52)
GOLD, PALE, CYAN, RED = (255, 207, 106), (207, 214, 230), (120, 214, 236), (255, 90, 74)
DIM = (58, 62, 84)
LUNG_FROM, LUNG_TO = -60, 60
"""The breath's arc, degrees from the right, clockwise."""
ROUNDS_FROM, ROUND_STEP = 150, 9
BOLT_FROM, BOLT_TO = 230, 310
GAUGE = RADIUS + RIM + 4
SHOT_TICKS = 8
"""A round is so long on its way."""
FLASH_TICKS = 3
SHORT_BREATH = 0.25


class _Seen(NamedTuple):
    """A plane as the lens shows it."""

    plane: Plane
    fine: list[Piece]
    """Its pictures of twice the size."""
    has_coarse: bool
    """Whether something of it has no such picture."""

    @classmethod
    def of(cls, plane: Plane) -> _Seen:
        """Read what there is: large, so better before the first tick than in it."""
        parts = [(fine_picture(part.image), part) for part in plane.images()]
        fine = [piece.shifted(part.x * ZOOM, part.y * ZOOM) for large, part in parts if large for piece in large.pieces]
        return cls(plane, fine, not plane.is_all_images or any(large is None for large, _ in parts))


class Scope:
    """The lens. Call `observe` after every tick; `draw` changes nothing that is told later."""

    def __init__(self, map_picture: MapPicture, *, flashes: bool = True) -> None:
        self._map = map_picture
        self._flashes = flashes
        self._tick = 0
        self._fired = -SHOT_TICKS
        self._glass = pygame.Surface((SIZE, SIZE), pygame.SRCALPHA)
        self._small = ready(pygame.Surface((2 * SEEN, 2 * SEEN), pygame.SRCALPHA))
        self._coarse = map_picture.side((SIZE // ZOOM, SIZE // ZOOM))
        self._plain = map_picture.side((SIZE, SIZE))
        self._behind = [_Seen.of(plane) for plane in map_picture.behind]
        self._before = [_Seen.of(plane) for plane in map_picture.before if (plane.parallax_x, plane.parallax_y) == (1, 1)]
        self._flakes = [((index * 7919) % SIZE, (index * 6101) % SIZE, index * 37 % 256) for index in range(FLAKES)]

    def observe(self, world: World) -> None:
        """A tick has passed."""
        self._tick += 1
        if any(type(event).__name__ == "ShotFired" and getattr(event, "weapon", "") == "scope" for event in world.events):
            self._fired = self._tick

    def draw(self, surface: pygame.Surface, world: World, x: int, y: int, tick: int, particles: Particles) -> None:
        """Draw the lens over the picture whose corner is (x, y)."""
        sight = world.player
        if sight is None or not is_scope(sight):
            return
        left, top = sight.centre_x - x, sight.centre_y - y
        halo = _halo()
        surface.blit(halo, (left - halo.get_width() // 2, top - halo.get_height() // 2))
        self._fill(world, sight.centre_x - SEEN + 1, sight.centre_y - SEEN + 1, x, y, tick, particles)
        glass = self._glass
        glass.blit(self._plain, (0, 0))
        glass.blit(_mask(), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        surface.blit(glass, (left - RADIUS, top - RADIUS))
        tube = _tube()
        surface.blit(tube, (left - tube.get_width() // 2, top - tube.get_height() // 2))
        self._draw_shot(surface, left, top)
        draw_gauges(surface, sight, left, top)

    def _fill(self, world: World, left: int, top: int, x: int, y: int, tick: int, particles: Particles) -> None:
        """Draw what the lens shows, whose upper left corner is (left, top) px of the world."""
        glass, behind = self._plain, self._behind
        flat = next((index for index, seen in enumerate(behind) if seen.fine), len(behind))
        for seen in behind[: flat + 1]:
            if seen.has_coarse:
                at_x, at_y = seen.plane.corner(*self._map.middle(x, y), left, top)
                self._coarse.fblits(seen.plane.blits(at_x, at_y, *self._coarse.get_size(), tick))
        pygame.transform.scale(self._coarse, (SIZE, SIZE), glass)
        for index, seen in enumerate(behind[flat:]):
            self._add_plane(seen, left, top, x, y, tick, has_coarse=bool(index))
        for entity in sprites.in_order(world, left - MARGIN, top - MARGIN, left + SIZE + MARGIN, top + SIZE + MARGIN):
            found = lens_frame(entity)
            if found is not None and not sprites.is_blinked_out(entity):
                image, anchor = found
                glass.blit(image, ((entity.centre_x - left) * ZOOM - anchor[0], (entity.feet - top) * ZOOM - anchor[1]))
        for seen in self._before:
            self._add_plane(seen, left, top, x, y, tick)
        if particles.are_any:
            small = self._small
            small.fill((0, 0, 0, 0))
            particles.draw_lit(small, left, top)
            particles.draw_bright(small, left, top)
            glass.blit(pygame.transform.scale_by(small, ZOOM), (0, 0))
        aims.draw(glass, world, left, top, self._tick, ZOOM, is_flashing=self._flashes)
        for start_x, start_y, phase in self._flakes:
            flake_x = (start_x + (tick * 3 >> 3) - left + int(5 * WAVE[(tick + phase) & 255])) % SIZE
            flake_y = (start_y + tick * (4 + phase % 3) // 4 - top) % SIZE
            glass.fill(FLAKE, (flake_x, flake_y, ZOOM, ZOOM))

    def _add_plane(self, seen: _Seen, left: int, top: int, x: int, y: int, tick: int, *, has_coarse: bool = True) -> None:
        at_x, at_y = seen.plane.corner(*self._map.middle(x, y), left, top)
        if has_coarse and seen.has_coarse:
            for image, (across, down) in seen.plane.blits(at_x, at_y, 2 * SEEN, 2 * SEEN, tick):
                self._plain.blit(_enlarged(image), (across * ZOOM, down * ZOOM))
        x, y = at_x * ZOOM, at_y * ZOOM
        left, top, right, bottom = x - SQUARE, y - SQUARE, x + SIZE, y + SIZE
        near = [piece for piece in seen.fine if left < piece.x < right and top < piece.y < bottom]
        self._plain.fblits([(piece.picture, (piece.x - x, piece.y - y)) for piece in near])

    def _draw_shot(self, surface: pygame.Surface, left: int, top: int) -> None:
        """Our own round: light in the glass, and a spark that runs from the lower right to the cross."""
        age = self._tick - self._fired
        if not 0 <= age < SHOT_TICKS:
            return
        if self._flashes and age < FLASH_TICKS:
            pygame.draw.circle(surface, (255, 232, 180), (left, top), RADIUS - age, 2)
        far, near = 1 - age / SHOT_TICKS, max(1 - (age + 2) / SHOT_TICKS, 0)
        start = left + round(26 * far), top + round(46 * far)
        end = left + round(26 * near), top + round(46 * near)
        pygame.draw.line(surface, (255, 244, 200), start, end, 2 if age < SHOT_TICKS // 2 else 1)


def is_scope(entity: Entity) -> bool:
    """Whether the player looks through a lens."""
    return bool(getattr(entity, "LENS_RADIUS", 0))


@cache
def fine_picture(path: str) -> Large | None:
    """The backdrop of twice the size, if there is one."""
    fine = Path(path).with_name(Path(path).stem + "_lens.png")
    return large_picture(str(fine)) if fine.is_file() else None


def lens_sheet(name: str) -> str:
    """What the sheet for the lens is called."""
    return f"{name}_lens"


@cache
def has_lens_sheet(name: str) -> bool:
    """Whether there is a sheet for the lens."""
    return has_sheet(lens_sheet(name))


def lens_frame(entity: Entity) -> Cell | None:
    """The picture of an entity in the lens."""
    pose, count = entity.pose()
    if not pose:
        return None
    name = sheet_of(entity)
    if has_lens_sheet(name):
        found = animation(lens_sheet(name), pose)
        if found is not None:
            return found.frame(count, getattr(entity, "facing", 1))
    coarse = frame_of(entity)
    return (_enlarged(coarse[0]), (coarse[1][0] * ZOOM, coarse[1][1] * ZOOM)) if coarse is not None else None


@cache
def _enlarged(image: pygame.Surface) -> pygame.Surface:
    return pygame.transform.scale_by(image, ZOOM)


# ---------------------------------------------------------------- glass and tube, made once


@cache
def _mask() -> pygame.Surface:
    """White in the middle of the glass, darker and a little colder towards its edge, nothing outside."""
    quarter = pygame.Surface((RADIUS, RADIUS), pygame.SRCALPHA)
    for row in range(RADIUS):
        for column in range(RADIUS):
            part = math.hypot(column + 0.5, row + 0.5) / RADIUS
            if part < 1:
                dark = max(part - 0.72, 0) / 0.28
                shade = 1 - 0.62 * dark * dark
                blue = min(shade + 0.12 * dark, 1)
                quarter.set_at((column, row), (round(255 * shade), round(255 * (shade + 0.02 * dark)), round(255 * blue), 255))
    mask = pygame.Surface((SIZE, SIZE), pygame.SRCALPHA)
    for left in (False, True):
        for up in (False, True):
            mask.blit(pygame.transform.flip(quarter, left, up), (0 if left else RADIUS, 0 if up else RADIUS))
    return ready(mask)


@cache
def _halo() -> pygame.Surface:
    """The dimness around the tube: the other eye is half shut."""
    reach = RADIUS + RIM + HALO
    halo = pygame.Surface((2 * reach, 2 * reach), pygame.SRCALPHA)
    for step in range(SHADE_STEPS):
        radius = reach - step * HALO // SHADE_STEPS
        pygame.draw.circle(halo, (4, 6, 18, (step + 1) * HALO_ALPHA), (reach, reach), radius)
    return ready(halo)


@cache
def _tube() -> pygame.Surface:
    """The tube, the cross, the marks for lead and drop, fringes of colour and a gleam in the glass."""
    reach = RADIUS + RIM + 2
    tube = pygame.Surface((2 * reach, 2 * reach), pygame.SRCALPHA)
    middle = reach, reach
    pygame.draw.circle(tube, (*INK, 255), middle, RADIUS + RIM + 1, RIM + 2)
    pygame.draw.circle(tube, (*STEEL, 255), middle, RADIUS + RIM - 1, RIM - 3)
    box = pygame.Rect(0, 0, 2 * (RADIUS + RIM - 1), 2 * (RADIUS + RIM - 1))
    box.center = middle
    pygame.draw.arc(tube, (*STEEL_LIGHT, 255), box, math.radians(95), math.radians(175), 2)
    pygame.draw.arc(tube, (86, 96, 128, 255), box, math.radians(60), math.radians(205), 1)
    inner = box.inflate(-2 * RIM + 2, -2 * RIM + 2)
    pygame.draw.arc(tube, (90, 200, 255, 90), inner, math.radians(200), math.radians(330), 2)
    pygame.draw.arc(tube, (255, 120, 90, 80), inner, math.radians(20), math.radians(130), 2)
    gleam = inner.inflate(-14, -14)
    pygame.draw.arc(tube, (255, 255, 255, 54), gleam, math.radians(112), math.radians(158), 3)
    for way_x, way_y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        for distance in range(7, RADIUS):
            wide = distance > RADIUS * 2 // 3
            place = reach + way_x * distance, reach + way_y * distance
            tube.fill(
                (*HAIR, 235),
                (
                    place[0] - (1 if wide and way_y else 0),
                    place[1] - (1 if wide and way_x else 0),
                    3 if wide and way_y else 1,
                    3 if wide and way_x else 1,
                ),
            )
            if not wide:
                tube.fill((236, 240, 255, 70), (place[0] + (1 if way_y else 0), place[1] + (1 if way_x else 0), 1, 1))
    for mark in (16, 32):
        for side in (-1, 1):
            tube.fill((*HAIR, 235), (reach + side * mark, reach - 3, 1, 7))
        tube.fill((*HAIR, 235), (reach - 3, reach + mark, 7, 1))
    tube.fill((*HAIR_RED, 255), (reach - 1, reach - 1, 3, 3))
    tube.fill((255, 190, 170, 255), (reach, reach, 1, 1))
    return ready(tube)


# ---------------------------------------------------------------- gauges round the tube


def draw_gauges(surface: pygame.Surface, sight: Entity, left: int, top: int) -> None:
    """The breath on the right, the magazine on the left, bolt or reload above."""
    lung, full = int(getattr(sight, "lung", 0)), max(int(getattr(sight, "LUNG_TICKS", 1)), 1)
    is_winded, is_holding = bool(getattr(sight, "is_winded", False)), bool(getattr(sight, "is_holding", False))
    if lung < full or is_holding or is_winded:
        span = LUNG_TO - LUNG_FROM
        _arc(surface, left, top, LUNG_FROM, LUNG_TO, DIM)
        share = min(lung / full, 1)
        _arc(surface, left, top, round(LUNG_TO - span * share), LUNG_TO, RED if is_winded or share < SHORT_BREATH else CYAN)
    magazine, rounds = int(getattr(sight, "MAGAZINE", 0)), int(getattr(sight, "rounds", 0))
    for index in range(magazine):
        across, down = _on_gauge(ROUNDS_FROM + index * ROUND_STEP)
        place_x, place_y = left + across, top + down
        surface.fill(INK, (place_x - 4, place_y - 2, 9, 5))
        surface.fill(GOLD if index < rounds else DIM, (place_x - 3, place_y - 1, 7, 3))
        if index < rounds:
            surface.fill((255, 240, 190), (place_x - 3, place_y - 1, 3, 1))
    reload_timer, bolt = int(getattr(sight, "reload_timer", 0)), int(getattr(sight, "bolt", 0))
    if reload_timer or bolt:
        whole = max(int(getattr(sight, "RELOAD_TICKS" if reload_timer else "BOLT_TICKS", 1)), 1)
        share = 1 - min((reload_timer or bolt) / whole, 1)
        _arc(surface, left, top, BOLT_FROM, BOLT_TO, DIM)
        _arc(surface, left, top, BOLT_FROM, round(BOLT_FROM + (BOLT_TO - BOLT_FROM) * share), GOLD if reload_timer else PALE)


def _arc(surface: pygame.Surface, left: int, top: int, start: int, end: int, colour: tuple[int, int, int]) -> None:
    """Dots along a circle round the tube, degrees clockwise from the right."""
    dot = _dot(colour)
    surface.fblits([(dot, (left + x - 1, top + y - 1)) for x, y in map(_on_gauge, range(start, end, 3))])


@cache
def _dot(colour: tuple[int, int, int]) -> pygame.Surface:
    dot = plain((3, 3))
    dot.fill(colour)
    return dot


@cache
def _on_gauge(angle: int) -> tuple[int, int]:
    return round(GAUGE * math.cos(math.radians(angle))), round(GAUGE * math.sin(math.radians(angle)))
