"""Light: a half-size light map that darkens the picture, lamps that brighten it, and glows on top."""

from __future__ import annotations

from functools import cache
from random import Random

import pygame

from game.core import events
from game.core.entity import Entity
from game.core.events import Event
from game.core.scenery import CameraZone, Colour, Light
from game.core.world import World
from game.view.stage.camera import HEIGHT, WIDTH
from game.view.stage.sheets import sheet

HALF = 2
AMBIENT_TICKS = 30
"""The ambient light of a new room is there after so many ticks."""
FLASH_TICKS = 4
FLASH_RADIUS = 60
FLASH_COLOUR = Colour(255, 200, 120)
SHADOW_LIGHT = (96, 104, 148)
"""What is left of the light in a Shadow, in 255ths."""
SHADOW_EDGE = 24
"""A Shadow's edge is soft over so many px."""
POOL_COLOUR = Colour(255, 236, 190)
ALARM_TICKS = 90
ALARM_RED = 46
GLOW_SIZES = (16, 32, 64, 128, 256)
GLOW_SHARE = 0.42
"""A lamp's glow in the air, against its light on the walls."""
PLAYER_RADIUS = 72
PLAYER_LIGHT = Colour(70, 70, 84)
"""A faint light around the player, so that one always sees oneself."""


@cache
def _glow(size: int, colour: tuple[int, int, int], per_mille: int) -> pygame.Surface:
    """A round glow of a diameter in px, tinted, at a strength."""
    animations = sheet("glows") or {}
    nearest = next((known for known in GLOW_SIZES if known >= size), GLOW_SIZES[-1])
    entry = animations.get(f"glow_{nearest}")
    base = entry.right[0][0] if entry else pygame.Surface((nearest, nearest))
    glow = pygame.Surface((size, size)) if pygame.display.get_surface() is None else pygame.Surface((size, size)).convert()
    glow.blit(pygame.transform.smoothscale(base.convert(24) if base.get_bitsize() < 24 else base, (size, size)), (0, 0))  # noqa: PLR2004
    grey = pygame.transform.grayscale(glow)
    grey.fill([component * per_mille // 1000 for component in colour], special_flags=pygame.BLEND_RGB_MULT)
    return grey


@cache
def _shaped(shape: str, size: int, colour: tuple[int, int, int], per_mille: int) -> tuple[pygame.Surface, tuple[int, int]]:
    """A lamp's picture and its anchor; cone and beam hang from the lamp."""
    if shape == "round":
        return _glow(size, colour, per_mille), (size // 2, size // 2)
    animations = sheet("glows") or {}
    entry = animations.get("cone_down_128x160" if shape == "cone" else "beam_64x200")
    if entry is None:
        return _glow(size, colour, per_mille), (size // 2, size // 2)
    base, anchor = entry.right[0]
    height = size
    width = max(base.get_width() * height // base.get_height(), 1)
    picture = pygame.transform.grayscale(pygame.transform.smoothscale(base, (width, height)))
    if pygame.display.get_surface() is not None:
        picture = picture.convert()
    picture.fill([component * per_mille // 1000 for component in colour], special_flags=pygame.BLEND_RGB_MULT)
    return picture, (anchor[0] * width // base.get_width(), anchor[1] * height // base.get_height())


@cache
def _shade(width: int, height: int) -> pygame.Surface:
    """A dark rectangle with soft edges, to be multiplied; sizes of the light map."""
    surface = pygame.Surface((width, height))
    edge = SHADOW_EDGE // HALF
    for step in range(edge + 1):
        share = step / edge
        colour = [round(255 + (dark - 255) * share) for dark in SHADOW_LIGHT]
        surface.fill(colour, (step // 2, step // 2, max(width - step, 1), max(height - step, 1)))
    return surface


class Lights:
    """The lights of a stage. `flashes` off: nothing flickers or pulses."""

    def __init__(self, lamps: tuple[Light, ...], *, flashes: bool = True, seed: int = 3) -> None:
        self.lamps = lamps
        self.flashes = flashes
        self._random = Random(seed)
        self._map = pygame.Surface((WIDTH // HALF, HEIGHT // HALF))
        self._full = pygame.Surface((WIDTH, HEIGHT))
        self._ambient = [255.0, 255.0, 255.0]
        self._is_lit = False
        self._muzzles: list[tuple[int, int, int]] = []
        self._flicker: dict[int, float] = {}
        self._tick = 0

    def observe(self, event: Event) -> None:
        """Shots light up their surroundings."""
        if isinstance(event, events.ShotFired) and self.flashes:
            self._muzzles.append((event.x, event.y, self._tick))

    def update(self, zone: CameraZone | None, alarm: int) -> None:
        """A tick passes: the ambient light comes nearer to the room's."""
        self._tick += 1
        goal = zone.ambient if zone is not None else Colour(255, 255, 255)
        for index in range(3):
            step = (goal[index] - self._ambient[index]) / AMBIENT_TICKS * 3
            self._ambient[index] += step if self._is_lit else goal[index] - self._ambient[index]
        self._is_lit = True
        self._muzzles = [flash for flash in self._muzzles if self._tick - flash[2] < FLASH_TICKS]
        if not self._tick % 3:
            for lamp in self.lamps:
                if lamp.flicker and self.flashes:
                    self._flicker[lamp.id] = 1 - lamp.flicker * self._random.random() * 0.6

    def draw(self, surface: pygame.Surface, world: World, camera_x: int, camera_y: int) -> None:
        """Multiply the light over the picture, then add the glows."""
        light = self._map
        red = self._alarm_red(world.stage.alarm)
        light.fill([min(255, max(0, round(self._ambient[i] - (0 if i == 0 else red)))) for i in range(3)])
        self._draw_shadows(light, world, camera_x, camera_y)
        pieces: list[tuple[pygame.Surface, tuple[int, int]]] = []
        glows: list[tuple[pygame.Surface, tuple[int, int]]] = []
        for lamp in self.lamps:
            x, y = lamp.x - camera_x, lamp.y - camera_y
            if -lamp.radius < x < WIDTH + lamp.radius and -2 * lamp.radius < y < HEIGHT + lamp.radius:
                self._add_lamp(lamp, x, y, pieces, glows)
        for x, y, _ in self._muzzles:
            flash = _glow(FLASH_RADIUS, FLASH_COLOUR[:3], 900)
            pieces.append((flash, ((x - camera_x - FLASH_RADIUS) // HALF, (y - camera_y - FLASH_RADIUS) // HALF)))
            glow = _glow(FLASH_RADIUS, FLASH_COLOUR[:3], 300)
            glows.append((glow, (x - camera_x - FLASH_RADIUS // 2, y - camera_y - FLASH_RADIUS // 2)))
        player = world.player
        if player is not None:
            own = _glow(PLAYER_RADIUS, PLAYER_LIGHT[:3], 1000)
            x, y = (player.centre_x - camera_x) // HALF, (player.centre_y - camera_y) // HALF
            pieces.append((own, (x - PLAYER_RADIUS // 2, y - PLAYER_RADIUS // 2)))
        light.fblits(pieces, pygame.BLEND_RGB_ADD)
        pygame.transform.scale(light, (WIDTH, HEIGHT), self._full)
        surface.blit(self._full, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        surface.fblits(glows, pygame.BLEND_RGB_ADD)

    def _add_lamp(
        self,
        lamp: Light,
        x: int,
        y: int,
        pieces: list[tuple[pygame.Surface, tuple[int, int]]],
        glows: list[tuple[pygame.Surface, tuple[int, int]]],
    ) -> None:
        strength = lamp.strength * self._flicker.get(lamp.id, 1.0)
        per_mille = round(strength * 20) * 50
        light, anchor = _shaped(lamp.shape, lamp.radius, lamp.colour[:3], per_mille)
        pieces.append((light, (x // HALF - anchor[0], y // HALF - anchor[1])))
        glow = _glow(max(lamp.radius // 2, 8), lamp.colour[:3], round(per_mille * GLOW_SHARE) // 50 * 50)
        glows.append((glow, (x - glow.get_width() // 2, y - glow.get_height() // 2)))

    def _draw_shadows(self, light: pygame.Surface, world: World, camera_x: int, camera_y: int) -> None:
        pools = []
        for zone in world.all(Entity):
            name = type(zone).__name__
            if name == "Shadow":
                x, y = zone.x - camera_x, zone.y - camera_y
                if x < WIDTH and y < HEIGHT and x + zone.width > 0 and y + zone.height > 0:
                    shade = _shade(zone.width // HALF, zone.height // HALF)
                    light.blit(shade, (x // HALF, y // HALF), special_flags=pygame.BLEND_RGB_MULT)
            elif name == "LightPool":
                pools.append(zone)
        for pool in pools:
            offset = getattr(pool, "offset", int)()
            size = max(pool.width, pool.height)
            glow = _glow(size // HALF, POOL_COLOUR[:3], 800)
            x, y = pool.centre_x + offset - camera_x, pool.centre_y - camera_y
            light.blit(glow, (x // HALF - size // 4, y // HALF - size // 4), special_flags=pygame.BLEND_RGB_ADD)

    def _alarm_red(self, alarm: int) -> int:
        """How much green and blue the alarm takes away."""
        if not alarm:
            return 0
        phase = self._tick % ALARM_TICKS
        pulse = abs(2 * phase - ALARM_TICKS) / ALARM_TICKS if self.flashes else 0.5
        return round(ALARM_RED * (0.4 + 0.6 * pulse) * (1 + alarm) / 3)
