"""Light: a light map of half the size that darkens the picture, lamps that brighten it, and glows in the air."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

import pygame

from game.core import events
from game.core.entity import Entity
from game.core.scenery import CameraZone, Colour, Light, Scenery
from game.core.world import World
from game.core.zone import Zone
from game.view.camera import HEIGHT, WIDTH
from game.view.sheets import sheet

HALF = 2
MAP_SIZE = WIDTH // HALF, HEIGHT // HALF
AMBIENT_TICKS = 30
"""The light of a new room is there after so many ticks."""
BRIGHT = Colour(255, 255, 255)
SHADOW_LIGHT = (70, 80, 128)
"""What is left of the light in a Shadow, in 255ths."""
SHADOW_EDGE = 28
"""A Shadow's edge is soft over so many px."""
COOKIE = 64
LEVELS = 16
"""Strengths that are told apart."""
FLASH_TICKS = 5
FLASH_RADIUS = {"ppk": 56, "pistol": 84, "rifle": 104}
FLASH_COLOUR = Colour(255, 196, 112)
UNSEEN = ("scope",)
"""Weapons whose muzzle is not in the picture."""
ALARM_PERIOD = 96
ALARM_STEP = 2
ALARM_RED = 0.24
"""The part of green and blue that an alarm takes away at its height."""
VIGNETTE = 0.26
"""The part of the light that the corners lack."""
FARTHEST = 480
"""What is farther outside of the picture than this (px) does not light it."""
GLOW_SHARE = 0.34
"""A lamp's glow in the air, against its light on things."""
POOL_COLOUR = Colour(255, 232, 184)
OWN_LIGHT = (56, Colour(112, 118, 144), 0.8)
"""A faint light around the player, so that one always sees oneself."""

Blit = tuple[pygame.Surface, tuple[int, int]]
Lamp = tuple[int, int, int, Colour, float, float]
"""x, y, radius, colour, strength on things, strength of the glow."""


def _plain(size: tuple[int, int]) -> pygame.Surface:
    surface = pygame.Surface(size, 0, 32)
    return surface.convert() if pygame.display.get_surface() is not None else surface


# ---------------------------------------------------------------- shapes of light, made once


def _round(u: float, v: float) -> float:
    distance = math.hypot(u - 0.5, v - 0.5) * 2
    return math.pow(max(1 - distance, 0), 1.5) * (1 + 0.35 * max(1 - distance * 2.5, 0))


def _cone(u: float, v: float) -> float:
    """From a lamp at the middle of the upper edge to the whole lower edge, round at its end."""
    half = 0.06 + 0.40 * v
    aside = abs(u - 0.5) / half
    return max(1 - aside**2.2, 0) * (1 - v) ** 0.55 * 1.1 if aside < 1 else 0


def _pool(u: float, v: float) -> float:
    """A cone that lights the floor best."""
    half = 0.14 + 0.35 * v
    aside = abs(u - 0.5) / half
    return max(1 - aside**3, 0) * (0.45 + 0.55 * v) * min((1 - v) * 9, 1) if aside < 1 else 0


def _beam(u: float, v: float) -> float:
    """Moonlight, slanting down to the right."""
    aside = abs(u - (0.25 + 0.5 * v)) / 0.2
    return max(1 - aside**2, 0) * (1 - v) ** 0.6 if aside < 1 else 0


SHAPES: dict[str, Callable[[float, float], float]] = {"round": _round, "cone": _cone, "beam": _beam, "pool": _pool}


@cache
def _mask(shape: str) -> pygame.Surface:
    """The shape in white on black."""
    draw = SHAPES[shape]
    values = bytearray()
    for row in range(COOKIE):
        for column in range(COOKIE):
            value = min(round(255 * draw((column + 0.5) / COOKIE, (row + 0.5) / COOKIE)), 255)
            values += bytes((value, value, value))
    return pygame.image.frombytes(bytes(values), (COOKIE, COOKIE), "RGB")


@cache
def cookie(shape: str, width: int, height: int, colour: tuple[int, int, int], level: int) -> pygame.Surface:
    """A light's picture for the light map, in its px."""
    surface = _plain((max(width, 1), max(height, 1)))
    surface.blit(pygame.transform.smoothscale(_mask(shape), surface.get_size()), (0, 0))
    surface.fill([part * level // LEVELS for part in colour], special_flags=pygame.BLEND_RGB_MULT)
    return surface


@cache
def _grey_glow(name: str) -> pygame.Surface | None:
    """A glow of the sheet without its colour, on black."""
    animation = (sheet("glows") or {}).get(name)
    if animation is None:
        return None
    base = _plain(animation.right[0][0].get_size())
    base.blit(animation.right[0][0], (0, 0))
    return pygame.transform.grayscale(base)


@cache
def glow(name: str, width: int, height: int, colour: tuple[int, int, int], level: int) -> pygame.Surface:
    """A glow of the sheet, tinted, to be added to the picture."""
    surface = _plain((max(width, 1), max(height, 1)))
    grey = _grey_glow(name)
    if grey is not None:
        surface.blit(pygame.transform.smoothscale(grey, surface.get_size()), (0, 0))
    surface.fill([part * level // LEVELS for part in colour], special_flags=pygame.BLEND_RGB_MULT)
    return surface


def round_glow(radius: int, colour: tuple[int, int, int], level: int) -> pygame.Surface:
    """A round glow, from the sheet's picture of the next larger size."""
    size = 2 * radius
    name = next((f"glow_{known}" for known in (16, 32, 64, 128) if known >= size), "glow_256")
    return glow(name, size, size, colour, level)


@cache
def _shade(width: int, height: int) -> pygame.Surface:
    """Darkness with soft edges, to be multiplied; reaches half an edge beyond its box. Px of the light map."""
    edge = SHADOW_EDGE // HALF
    across, down = max(round(width / edge), 1) + 2, max(round(height / edge), 1) + 2
    small = pygame.Surface((across, down), 0, 32)
    small.fill("white")
    small.fill(SHADOW_LIGHT, (1, 1, across - 2, down - 2))
    surface = _plain((width + edge, height + edge))
    surface.blit(pygame.transform.smoothscale(small, surface.get_size()), (0, 0))
    return surface


@cache
def _vignette() -> pygame.Surface:
    """The corners' darkness, to be multiplied."""
    across, down = 32, 18
    small = pygame.Surface((across, down), 0, 32)
    for row in range(down):
        for column in range(across):
            u, v = (column + 0.5) / across * 2 - 1, (row + 0.5) / down * 2 - 1
            part = 1 - VIGNETTE * min(max((u * u * 0.75 + v * v * 0.6) - 0.35, 0), 1)
            small.set_at((column, row), (round(255 * part), round(255 * part), round(255 * (0.15 + 0.85 * part))))
    surface = _plain(MAP_SIZE)
    surface.blit(pygame.transform.smoothscale(small, MAP_SIZE), (0, 0))
    return surface


# ---------------------------------------------------------------- the light of a stage


class Lights:
    """The lights of a stage. `flashes` off: nothing flickers or pulses."""

    def __init__(self, scenery: Scenery, zone: CameraZone | None, *, flashes: bool = True) -> None:
        self._lamps = scenery.lights
        self._flashes = flashes
        self._map = _plain(MAP_SIZE)
        self._base = _plain(MAP_SIZE)
        self._base_key: tuple[object, ...] = ()
        self._lamp_sum = _plain(MAP_SIZE)
        self._lamp_key: tuple[int, int] | None = None
        self._full = _plain((WIDTH, HEIGHT))
        self._ambient: tuple[float, float, float] = _light_of(zone)
        self._goal = self._ambient
        self._step = (0.0, 0.0, 0.0)
        self._left = 0
        self._muzzles: list[tuple[int, int, int, int]] = []
        self._tick = 0
        self._warm_up()

    def _warm_up(self) -> None:
        """Paint the lamps' light before it is first seen."""
        pieces: list[Blit] = []
        for lamp in self._lamps:
            full = round(LEVELS * lamp.strength)
            for level in range(full // 2, full + 1) if lamp.flicker and self._flashes else (full,):
                _on_things(lamp, 0, 0, level)
                self._add_glow(pieces, lamp, 0, 0, level)
        _vignette()

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
        lit: list[Blit] = []
        glows: list[Blit] = []
        light = self._map
        light.blit(self._steady(world, *(rest or (x, y))), (0, 0))
        for lamp in self._lamps:
            if _is_near(lamp, x, y):
                level = self._level(lamp)
                if lamp.flicker:
                    lit.append(_on_things(lamp, x, y, level))
                self._add_glow(glows, lamp, x, y, level)
        for pool in world.entities.values():
            if type(pool).__name__ == "LightPool":
                lit.append(_pool_blit(pool, x, y))
        for place_x, place_y, radius, colour, strength, shine in self._moving_lamps(world, x, y):
            _add_round(lit, place_x - x, place_y - y, radius, colour, strength)
            if shine:
                reach = max(radius * 2 // 5, 6)
                picture = round_glow(reach, colour[:3], round(LEVELS * shine))
                glows.append((picture, (place_x - x - reach, place_y - y - reach)))
        light.fblits(lit, pygame.BLEND_RGB_ADD)
        light.blit(_vignette(), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        pygame.transform.scale(light, (WIDTH, HEIGHT), self._full)
        surface.blit(self._full, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        surface.fblits(glows, pygame.BLEND_RGB_ADD)

    def _steady(self, world: World, x: int, y: int) -> pygame.Surface:
        """Ambient light, darkness and the lamps that never change; kept while the camera stands still."""
        ambient = self._ambient_now(world.stage.alarm)
        shadows = [zone for zone in world.entities.values() if type(zone).__name__ == "Shadow"]
        dark = [zone for zone in shadows if isinstance(zone, Zone) and zone.is_active()]
        key = (x, y, ambient, len(dark))
        if key == self._base_key:
            return self._base
        self._base_key = key
        base = self._base
        base.fill(ambient)
        for zone in dark:
            shade = _shade(zone.width // HALF, zone.height // HALF)
            edge = SHADOW_EDGE // HALF // 2
            base.blit(shade, ((zone.x - x) // HALF - edge, (zone.y - y) // HALF - edge), special_flags=pygame.BLEND_RGB_MULT)
        if (x, y) != self._lamp_key:
            self._lamp_key = x, y
            self._lamp_sum.fill(0)
            near = [lamp for lamp in self._lamps if not lamp.flicker and _is_near(lamp, x, y)]
            steady = [_on_things(lamp, x, y, self._level(lamp)) for lamp in near]
            self._lamp_sum.fblits(steady, pygame.BLEND_RGB_ADD)
        base.blit(self._lamp_sum, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        return base

    def _ambient_now(self, alarm: int) -> tuple[int, int, int]:
        red, green, blue = self._ambient
        if alarm:
            tick = self._tick & -ALARM_STEP
            pulse = 0.5 - 0.5 * math.cos(math.tau * tick / ALARM_PERIOD) if self._flashes else 0.5
            part = ALARM_RED * (0.35 + 0.65 * pulse) * (0.7 + 0.1 * alarm)
            red, green, blue = red + (255 - red) * part * 0.6, green * (1 - part), blue * (1 - part)
        return round(red), round(green), round(blue)

    def _level(self, lamp: Light) -> int:
        """A lamp's strength at this tick, in LEVELS."""
        strength = lamp.strength
        if lamp.flicker and self._flashes:
            noise = ((self._tick // 3 * 2654435761 + lamp.id * 40503) >> 7) % 97 / 96
            slow = 0.5 + 0.5 * math.sin(self._tick / 11 + lamp.id)
            dip = 1.0 if noise > 1 - lamp.flicker * 0.5 else 0.35 * noise
            strength *= 1 - lamp.flicker * (0.25 * slow + 0.55 * dip)
        return max(round(LEVELS * strength), 0)

    def _add_glow(self, glows: list[Blit], lamp: Light, x: int, y: int, level: int) -> None:
        colour, place_x, place_y = lamp.colour[:3], lamp.x - x, lamp.y - y
        soft = max(round(level * GLOW_SHARE), 1) if level else 0
        if lamp.shape == "cone":
            width = lamp.radius * 4 // 5
            glows.append((glow("cone_down_128x160", width, lamp.radius, colour, soft), (place_x - width // 2, place_y)))
        elif lamp.shape == "beam":
            width = max(lamp.radius * 64 // 200, 1)
            glows.append((glow("beam_64x200", width, lamp.radius, colour, soft), (place_x - width * 15 // 64, place_y)))
            return
        reach = max(lamp.radius // 2, 6) if lamp.shape == "round" else max(lamp.radius // 6, 6)
        glows.append((round_glow(reach, colour, soft), (place_x - reach, place_y - reach)))

    def _moving_lamps(self, world: World, x: int, y: int) -> list[Lamp]:
        """What shines among the entities, and the flashes of shots."""
        lamps: list[Lamp] = []
        for entity in world.entities.values():
            shine = SHINES.get(type(entity).__name__)
            if shine is not None and -FARTHEST < entity.x - x < WIDTH + FARTHEST and -FARTHEST < entity.y - y < HEIGHT + FARTHEST:
                found = shine(entity, self._tick if self._flashes else 0)
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


def _is_near(lamp: Light, x: int, y: int) -> bool:
    reach = lamp.radius
    return -reach < lamp.x - x < WIDTH + reach and -reach < lamp.y - y < HEIGHT + reach


def _reaches(lamp: Lamp, x: int, y: int) -> bool:
    """Whether the light of a moving lamp falls into the picture."""
    return -lamp[2] < lamp[0] - x < WIDTH + lamp[2] and -lamp[2] < lamp[1] - y < HEIGHT + lamp[2]


def _on_things(lamp: Light, x: int, y: int, level: int) -> Blit:
    """What a lamp of the map adds to the light map."""
    radius = lamp.radius // HALF
    left, top = (lamp.x - x) // HALF, (lamp.y - y) // HALF
    if lamp.shape == "cone":
        return cookie("cone", radius * 2, radius * 6 // 5, lamp.colour[:3], level), (left - radius, top - 2)
    if lamp.shape == "beam":
        width = max(radius, 8)
        return cookie("beam", width, radius, lamp.colour[:3], level), (left - width // 4, top)
    return cookie("round", radius * 2, radius * 2, lamp.colour[:3], level), (left - radius, top - radius)


def _pool_blit(pool: Entity, x: int, y: int) -> Blit:
    """A LightPool's cone, where it hangs now."""
    offset = getattr(pool, "offset", int)()
    width, height = pool.width * 5 // 4 // HALF, pool.height // HALF
    left = (pool.centre_x + offset - x) // HALF - width // 2
    return cookie("pool", width, height, POOL_COLOUR[:3], LEVELS * 3 // 4), (left, (pool.y - y) // HALF)


def _add_round(lit: list[Blit], x: int, y: int, radius: int, colour: Colour, strength: float) -> None:
    level = round(LEVELS * strength)
    if level > 0:
        reach = radius // HALF
        lit.append((cookie("round", reach * 2, reach * 2, colour[:3], level), (x // HALF - reach, y // HALF - reach)))


# ---------------------------------------------------------------- entities that shine


LAMP_WARM, LAMP_GREEN = Colour(255, 206, 120), Colour(130, 255, 180)
GREEN_LOOKS = ("line", "plane")
"""Of the checkpoints, these turn green; the others burn."""


def _checkpoint(entity: Entity, tick: int) -> Lamp | None:
    if not getattr(entity, "is_lit", False):
        return None
    colour = LAMP_GREEN if getattr(entity, "look", "") in GREEN_LOOKS else LAMP_WARM
    return entity.centre_x, entity.y + 9, 84, colour, 0.75 + 0.06 * math.sin(tick / 9 + entity.id), 0.5


def _panel(entity: Entity, tick: int) -> Lamp | None:
    if not getattr(entity, "ringing", 0):
        return None
    pulse = 0.6 + 0.4 * math.sin(tick / 5)
    return entity.centre_x, entity.y + 4, 96, Colour(255, 60, 44), pulse, 0.6 * pulse


def _lift(entity: Entity, tick: int) -> Lamp | None:
    rings = getattr(entity, "rings", None)
    if rings is None or not rings():
        return None
    return entity.centre_x, entity.y + 8, 48, Colour(255, 190, 90), 0.6, 0.4


def _exit(entity: Entity, tick: int) -> Lamp | None:
    return entity.centre_x, entity.y + 4, 72, Colour(255, 214, 150), 0.5, 0.3


def _chandelier(entity: Entity, tick: int) -> Lamp | None:
    """A hall full of light, or a few candles left for those who trim the others; nothing from the ruins."""
    middle = entity.y + 72
    if getattr(entity, "gives_light", bool)():
        return entity.centre_x, middle, 360, Colour(255, 206, 132), 0.95 + 0.03 * math.sin(tick / 9), 0.20
    if entity.pose()[0] == "lowered":
        return entity.centre_x, middle, 120, Colour(255, 168, 84), 0.42 + 0.05 * math.sin(tick / 7), 0.22
    return None


def _prize(entity: Entity, tick: int) -> Lamp | None:
    return entity.centre_x, entity.centre_y, 34, Colour(255, 224, 150), 0.35, 0.28 + 0.08 * math.sin(tick / 14 + entity.id)


def _headlights(entity: Entity, tick: int) -> Lamp | None:
    """Before a car that cranks, runs or drives; they dim with every turn of the starter."""
    pose, count = entity.pose()
    if pose == "idle":
        return None
    strength = 0.2 + 0.1 * (count % 2) if pose == "crank" else 0.7
    return entity.x + entity.width + 24, entity.y + 18, 96, Colour(255, 222, 160), strength, 0


def _board(entity: Entity, tick: int) -> Lamp | None:
    """The diagram is lit from behind."""
    return entity.centre_x, entity.centre_y, 2 * entity.width, Colour(170, 232, 206), 0.5, 0.16


def _wheel(entity: Entity, tick: int) -> Lamp | None:
    """Red while it is shut, green when it is open."""
    colour = Colour(120, 255, 170) if getattr(entity, "is_open", False) else Colour(255, 92, 64)
    return entity.centre_x, entity.y, 56, colour, 0.5 + 0.05 * math.sin(tick / 11), 0.3


def _lever(entity: Entity, tick: int) -> Lamp | None:
    """Its dial; while the pressure builds it pulses."""
    pulse = 0.5 + 0.2 * math.sin(tick / 6) if getattr(entity, "is_down", False) else 0.4
    return entity.centre_x, entity.y, 72, Colour(255, 190, 96), pulse, 0.35 * pulse


def _waiting_capsule(entity: Entity, tick: int) -> Lamp | None:
    """Warm light out of the hatch; green when there is pressure behind it."""
    ready = getattr(entity, "is_ready", bool)()
    colour = Colour(130, 255, 170) if ready else Colour(255, 206, 130)
    return entity.centre_x, entity.y + 8, 110, colour, 0.6, 0.25


def _steam(entity: Entity, tick: int) -> Lamp | None:
    """A jet is pale enough to be seen in the dark."""
    if not getattr(entity, "is_blowing", bool)():
        return None
    left, top, right, bottom = getattr(entity, "jet", entity.hurtbox)()
    return (left + right) // 2, (top + bottom) // 2, 56, Colour(214, 240, 246), 0.5, 0.0


def _round_in_flight(entity: Entity, tick: int) -> Lamp | None:
    return entity.centre_x, entity.centre_y, 24, Colour(255, 190, 110), 0.4, 0.4


def _flame(entity: Entity, tick: int) -> Lamp | None:
    if not entity.gives_light():
        return None
    return entity.centre_x, entity.centre_y, 96, Colour(255, 150, 70), 0.8 + 0.08 * math.sin(tick / 3), 0.3


def _blaze(entity: Entity, tick: int) -> Lamp | None:
    """A fire as wide as its box lights the ground around it."""
    if not entity.gives_light():
        return None
    return entity.centre_x, entity.centre_y, entity.width // 2 + 72, Colour(255, 140, 60), 0.85 + 0.08 * math.sin(tick / 4), 0.25


def _head_lamp(entity: Entity, tick: int) -> Lamp | None:
    """The capsule lights its own way."""
    return entity.x + entity.width + 24, entity.centre_y, 90, Colour(230, 240, 210), 0.5, 0.1


def _hunter(entity: Entity, tick: int) -> Lamp | None:
    if not entity.gives_light():
        return None
    blaze = 0.7 if entity.pose()[0] == "roll" else 0.9 + 0.1 * math.sin(tick / 2)
    return entity.x + entity.width + 40, entity.centre_y, 150, Colour(255, 214, 120), blaze, 0.35


def _small_lamp(entity: Entity, tick: int) -> Lamp | None:
    return entity.centre_x, entity.centre_y, 20, Colour(120, 255, 190), 0.3, 0.25 + 0.08 * math.sin(tick / 9 + entity.id)


def _signal(entity: Entity, tick: int) -> Lamp | None:
    if entity.pose()[0] != "lit":
        return None
    return entity.centre_x, entity.centre_y, 90, Colour(150, 255, 190), 0.6, 0.25


def _booster(entity: Entity, tick: int) -> Lamp | None:
    """Cold blue, and a blaze while it throws the capsule on."""
    strength = 0.9 if entity.gives_light() else 0.4 + 0.08 * math.sin(tick / 9)
    return entity.centre_x, entity.centre_y, 100, Colour(110, 226, 255), strength, 0.3 * strength


def _vent(entity: Entity, tick: int) -> Lamp | None:
    strength = 0.7 if entity.gives_light() else 0.35
    return entity.centre_x, entity.centre_y, 90, Colour(255, 150, 90), strength, 0.25 * strength


SHINES: dict[str, Callable[[Entity, int], Lamp | None]] = {
    "Checkpoint": _checkpoint,
    "AlarmPanel": _panel,
    "Chandelier": _chandelier,
    "StageLift": _lift,
    "CloudLift": _lift,
    "StageExit": _exit,
    "Intel": _prize,
    "Secret": _prize,
    "FirstAid": _prize,
    "Ammo": _prize,
    "Key": _prize,
    "GetawayCar": _headlights,
    "Bullet": _round_in_flight,
    "PressureBoard": _board,
    "ValveWheel": _wheel,
    "LaunchLever": _lever,
    "WaitingCapsule": _waiting_capsule,
    "SteamJet": _steam,
    "FireLeak": _flame,
    "FireSlick": _flame,
    "FireJet": _flame,
    "RaidFire": _blaze,
    "CulvertFire": _blaze,
    "FuelSlick": _blaze,
    "FlashOver": _flame,
    "Capsule": _head_lamp,
    "HunterPig": _hunter,
    "PilotLamp": _small_lamp,
    "PumpStop": _signal,
    "BoosterStation": _booster,
    "BrakeVent": _vent,
    "BorderRing": _signal,
}
