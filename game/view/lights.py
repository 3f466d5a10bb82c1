"""Light: a light map of half the size that darkens the picture, lamps that brighten it, and glows in the air."""

from __future__ import annotations

import math

import pygame

from game.core import events
from game.core.scenery import CameraZone, Colour, Scenery
from game.core.world import World
from game.core.zone import Zone
from game.view.camera import HEIGHT, WIDTH
from game.view.cast import chosen
from game.view.lamps import Lamps
from game.view.light_shapes import HALF, LEVELS, MAP_SIZE, SHADOW_EDGE, Blit, cookie, round_glow, shade, vignette
from game.view.pictures import plain
from game.view.shines import SHINES, Lamp

AMBIENT_TICKS = 30
"""The light of a new room is there after so many ticks."""
BRIGHT = Colour(255, 255, 255)
FLASH_TICKS = 5
FLASH_RADIUS = {"ppk": 56, "pistol": 84, "rifle": 104}
FLASH_COLOUR = Colour(255, 196, 112)
UNSEEN = ("scope",)
"""Weapons whose muzzle is not in the picture."""
ALARM_PERIOD = 96
ALARM_STEP = 2
ALARM_RED = 0.24
"""The part of green and blue that an alarm takes away at its height."""
FARTHEST = 480
"""What is farther outside of the picture than this (px) does not light it."""
POOL_COLOUR = Colour(255, 232, 184)
SPARE = 32
"""What never changes is kept for so much more on each side than is seen, px of the light map."""
STRIP = 30
"""So many rows of the light map are laid over the picture at a time: what is at work stays near the processor."""
OWN_LIGHT = (56, Colour(112, 118, 144), 0.8)
"""A faint light around the player, so that one always sees oneself."""
POOLS, SHADOWS = {"LightPool": True}, {"Shadow": True}
"""Classes that light a place, and that darken one."""


class Lights:
    """The lights of a stage. `flashes` off: nothing flickers or pulses."""

    def __init__(self, scenery: Scenery, zone: CameraZone | None, *, flashes: bool = True) -> None:
        self._lamps = Lamps(scenery.lights, flashes=flashes)
        self._flashes = flashes
        self._map = plain(MAP_SIZE)
        self._kept_area = pygame.Rect(0, 0, MAP_SIZE[0] + 2 * SPARE, MAP_SIZE[1] + 2 * SPARE)
        self._kept = plain(self._kept_area.size)
        """What never changes in an area of the world, px of the light map."""
        self._kept_key: tuple[object, ...] = ()
        self._strips = [self._map.subsurface((0, top, MAP_SIZE[0], STRIP)) for top in range(0, MAP_SIZE[1], STRIP)]
        self._large_strip = plain((WIDTH, STRIP * HALF))
        self._ambient: tuple[float, float, float] = _light_of(zone)
        self._goal = self._ambient
        self._step = (0.0, 0.0, 0.0)
        self._left = 0
        self._muzzles: list[tuple[int, int, int, int]] = []
        self._tick = 0

    def prepare(self, x: int, y: int) -> bool:
        """Make a little of the light that may soon be seen. False when there is nothing left to do."""
        return self._lamps.prepare(x, y)

    def observe(self, world: World, zone: CameraZone | None) -> None:
        """A tick has passed."""
        self._tick += 1
        goal = _light_of(zone)
        if goal != self._goal:
            self._goal, self._left = goal, AMBIENT_TICKS
            self._step = tuple((b - a) / AMBIENT_TICKS for a, b in zip(self._ambient, goal, strict=True))  # type: ignore[assignment]
        if self._left:
            self._left -= 1
            moved = tuple(a + step for a, step in zip(self._ambient, self._step, strict=True))
            self._ambient = moved if self._left else goal  # type: ignore[assignment]
        if self._muzzles:
            self._muzzles = [flash for flash in self._muzzles if self._tick - flash[3] < FLASH_TICKS]
        for event in world.events:
            if isinstance(event, events.ShotFired) and event.weapon not in UNSEEN and self._flashes:
                self._muzzles.append((event.x, event.y, FLASH_RADIUS.get(event.weapon, FLASH_RADIUS["pistol"]), self._tick))
            elif type(event).__name__ == "MarksmanFired" and self._flashes:
                self._muzzles.append((event.x, event.y, FLASH_RADIUS["rifle"], self._tick))

    def draw(self, surface: pygame.Surface, world: World, x: int, y: int, rest: tuple[int, int] | None = None) -> None:
        """Multiply the light over the picture whose corner is (x, y), then add the glows. `rest`: the corner without shaking."""
        light = self._map
        self._lay_steady(light, world, *(rest or (x, y)))
        lit, glows = self._lamps.flickering(x, y, self._tick)
        glows += self._lamps.glows(x, y)
        for pool, _ in chosen(world, POOLS):
            offset = getattr(pool, "offset", int)()
            width, height = pool.width * 5 // 4 // HALF, pool.height // HALF
            left, top = (pool.centre_x + offset - x) // HALF - width // 2, (pool.y - y) // HALF
            if -width < left < MAP_SIZE[0] and -height < top < MAP_SIZE[1]:
                lit.append((cookie("pool", width, height, POOL_COLOUR[:3], LEVELS * 3 // 4), (left, top)))
        for place_x, place_y, radius, colour, strength, shine in self._moving_lamps(world, x, y):
            level = round(LEVELS * strength)
            if level > 0:
                reach = radius // HALF
                picture = cookie("round", reach * 2, reach * 2, colour[:3], level)
                lit.append((picture, ((place_x - x) // HALF - reach, (place_y - y) // HALF - reach)))
            if shine:
                reach = max(radius * 2 // 5, 6)
                picture = round_glow(reach, colour[:3], round(LEVELS * shine))
                glows.append((picture, (place_x - x - reach, place_y - y - reach)))
        light.fblits(lit, pygame.BLEND_RGB_ADD)
        light.blit(vignette(), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        large = self._large_strip
        for index, strip in enumerate(self._strips):
            pygame.transform.scale(strip, large.get_size(), large)
            surface.blit(large, (0, index * STRIP * HALF), special_flags=pygame.BLEND_RGB_MULT)
        surface.fblits(glows, pygame.BLEND_RGB_ADD)

    def _lay_steady(self, light: pygame.Surface, world: World, x: int, y: int) -> None:
        """Begin a light map with ambient light, darkness and the lamps that never change."""
        ambient = self._ambient_now(world.stage.alarm)
        dark = [zone for zone, _ in chosen(world, SHADOWS) if isinstance(zone, Zone) and zone.is_active()]
        key = (ambient, [zone.id for zone in dark])
        place = pygame.Rect(x // HALF, y // HALF, *MAP_SIZE)
        if key != self._kept_key or not self._kept_area.contains(place):
            self._kept_key, self._kept_area = key, place.inflate(2 * SPARE, 2 * SPARE)
            self._keep_steady(ambient, dark)
        light.blit(self._kept, (0, 0), place.move(-self._kept_area.x, -self._kept_area.y))

    def _keep_steady(self, ambient: tuple[int, int, int], dark: list[Zone]) -> None:
        """Draw what never changes, as far as the picture will see for a while."""
        kept, area = self._kept, self._kept_area
        kept.fill(ambient)
        shades: list[Blit] = []
        edge = SHADOW_EDGE // HALF // 2
        for zone in dark:
            box = pygame.Rect(zone.x // HALF, zone.y // HALF, zone.width // HALF, zone.height // HALF)
            if area.colliderect(box.inflate(2 * edge, 2 * edge)):
                shades.append((shade(*box.size), (box.x - edge - area.x, box.y - edge - area.y)))
        kept.fblits(shades, pygame.BLEND_RGB_MULT)
        kept.fblits(self._lamps.light(area), pygame.BLEND_RGB_ADD)

    def _ambient_now(self, alarm: int) -> tuple[int, int, int]:
        red, green, blue = self._ambient
        if alarm:
            tick = self._tick & -ALARM_STEP
            pulse = 0.5 - 0.5 * math.cos(math.tau * tick / ALARM_PERIOD) if self._flashes else 0.5
            part = ALARM_RED * (0.35 + 0.65 * pulse) * (0.7 + 0.1 * alarm)
            red, green, blue = red + (255 - red) * part * 0.6, green * (1 - part), blue * (1 - part)
        return round(red), round(green), round(blue)

    def _moving_lamps(self, world: World, x: int, y: int) -> list[Lamp]:
        """What shines among the entities, and the flashes of shots."""
        lamps: list[Lamp] = []
        tick = self._tick if self._flashes else 0
        left, top, right, bottom = x - FARTHEST, y - FARTHEST, x + WIDTH + FARTHEST, y + HEIGHT + FARTHEST
        for entity, shine in chosen(world, SHINES):
            if left < entity.x < right and top < entity.y < bottom:
                found = shine(entity, tick)
                if found is not None and _reaches(found, x, y):
                    lamps.append(found)
        for flash_x, flash_y, radius, born in self._muzzles:
            share = 1 - (self._tick - born) / FLASH_TICKS
            lamps.append((flash_x, flash_y, radius, FLASH_COLOUR, share, 0.5 * share))
        player = world.player
        if player is not None and not player.is_hidden():
            radius, colour, strength = OWN_LIGHT
            lamps.append((player.centre_x, player.centre_y, radius, colour, strength, 0))
        return lamps


def _light_of(zone: CameraZone | None) -> tuple[float, float, float]:
    colour = zone.ambient if zone is not None else BRIGHT
    return float(colour.red), float(colour.green), float(colour.blue)


def _reaches(lamp: Lamp, x: int, y: int) -> bool:
    """Whether the light of a moving lamp falls into the picture."""
    return -lamp[2] < lamp[0] - x < WIDTH + lamp[2] and -lamp[2] < lamp[1] - y < HEIGHT + lamp[2]
