"""The moving title: turning rays, a breathing sun, snow in three depths, a glint on the bow, Bond on patrol.

The menu is the scene's: the area x 380-630, y 225-350 is kept calm for it.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.view.board import CANVAS_SIZE
from game.view.frames import SPRITES, Frame, frames

BACKDROPS = Path(__file__).resolve().parents[2] / "assets" / "backdrops"
CALM = pygame.Rect(372, 217, 266, 141)
CALM_ALPHA = 150

SUN = (196, 178)
BANDS = 8
BAND_SIDE = 248
BREATH_TICKS = 260

RAYS = 18
RAY_OFFSET = -0.35 / RAYS
RAY_REACH = 560
RAY_STEP_TICKS = 4
RAY_STEPS = 300
"""Steps in which the rays turn by one ray and its gap; after them the picture repeats."""
KEY = (255, 0, 255)

BOW = (222, 268)
BOW_SLOPE = math.tan(math.radians(-5.5))
BARREL = (94, 376)
"""Where Bond walks, from receiver to muzzle, along x from the bow's origin."""
BARREL_TOP = -6
GLINT_EVERY, GLINT_TICKS = 340, 110
STAR_LEVEL = 4
LENS = (308, 244)

PACE = 0.8  # px a tick
STRIDE = 7.5  # px a frame
REST_TICKS = (170, 110)
"""At the muzzle, at the receiver."""
WALK = ("walk", "run_aim", "run")
REST = ("aim", "idle")
SHADE = (150, 138, 150)

Flake = tuple[int, int, int, int, float]
"""Start x and y, speed in 1/16 px a tick across and down, phase of the sway."""


@dataclass(frozen=True)
class Snow:
    """One depth of snow: the flake's picture and where each starts."""

    picture: pygame.Surface
    flakes: tuple[Flake, ...]
    sway: float

    def draw(self, surface: pygame.Surface, tick: int) -> None:
        """Draw all flakes as they stand at the tick."""
        width, height = CANVAS_SIZE[0] + 8, CANVAS_SIZE[1] + 8
        picture, sway, turn = self.picture, self.sway, tick / 90
        surface.fblits(
            [
                (
                    picture,
                    (
                        int(x + (tick * across >> 4) + sway * math.sin(turn + phase)) % width - 4,
                        (y + (tick * down >> 4)) % height - 4,
                    ),
                )
                for x, y, across, down, phase in self.flakes
            ]
        )


class TitlePicture:
    """The picture behind the title's menu. Its state is the tick alone."""

    def __init__(self, backdrops: Path = BACKDROPS) -> None:
        self._dark = load(backdrops / "title_sky_dark.png", opaque=True)
        self._lit = load(backdrops / "title_sky_lit.png", opaque=True)
        self._sun = load(backdrops / "title_sun.png")
        self._bands = load(backdrops / "title_bands.png")
        self._front = pygame.Surface(CANVAS_SIZE, pygame.SRCALPHA)
        for name in ("city", "cellist", "bow", "logo"):
            self._front.blit(load(backdrops / f"title_{name}.png"), (0, 0))
        self._ground = pygame.Surface(CANVAS_SIZE)
        self._cut = pygame.Surface(CANVAS_SIZE)
        self._cut.set_colorkey(KEY)
        self._ray_step = -1
        self._calm = calm_shade()
        chance = random.Random(5)
        self._far = snow(chance, 110, 1, (223, 238, 240, 96), (-2, 3), 3.0)
        self._middle = snow(chance, 70, 1, (223, 238, 240, 170), (-4, 6), 5.0)
        self._near = snow(chance, 26, 2, (244, 250, 248, 210), (-7, 11), 9.0)
        glow = frames("glows")
        self._glint = [dimmed(glow["glow_32"][0][0], level / 8, (255, 226, 170)) for level in range(9)]
        self._lens = [dimmed(glow["glow_32"][0][0], level / 8, (143, 240, 255)) for level in range(9)]
        self._walker = Walker()

    def draw(self, surface: pygame.Surface, tick: int, calm: bool = False) -> None:
        """Draw the picture of that tick; with `calm` a soft shade lies under the menu's place."""
        step = tick // RAY_STEP_TICKS % RAY_STEPS
        if step != self._ray_step:
            self._ray_step = step
            self._turn_rays(step)
        surface.blit(self._ground, (0, 0))
        self._draw_bands(surface, tick)
        self._far.draw(surface, tick)
        surface.blit(self._front, (0, 0))
        if calm:
            surface.blit(self._calm, CALM)
        self._walker.draw(surface, tick)
        self._draw_light(surface, tick)
        self._middle.draw(surface, tick)
        self._near.draw(surface, tick)

    def _turn_rays(self, step: int) -> None:
        """Compose sky, rays and sun: wedges are cut out of the dark sky, which is laid over the lit one."""
        self._cut.blit(self._dark, (0, 0))
        spread = math.pi / RAYS
        for ray in range(RAYS):
            start = RAY_OFFSET + 2 * spread * (ray + step / RAY_STEPS)
            corners = [
                (SUN[0] + RAY_REACH * math.cos(angle), SUN[1] + RAY_REACH * math.sin(angle)) for angle in (start, start + spread)
            ]
            pygame.draw.polygon(self._cut, KEY, [SUN, *corners])
        self._ground.blit(self._lit, (0, 0))
        self._ground.blit(self._cut, (0, 0))
        self._ground.blit(self._sun, (0, 0))

    def _draw_bands(self, surface: pygame.Surface, tick: int) -> None:
        swell = (1 - math.cos(math.tau * tick / BREATH_TICKS)) / 2
        phase = min(int(swell * BANDS), BANDS - 1)
        corner = (SUN[0] - BAND_SIDE // 2, SUN[1] - BAND_SIDE // 2)
        surface.blit(self._bands, corner, (phase * BAND_SIDE, 0, BAND_SIDE, BAND_SIDE))

    def _draw_light(self, surface: pygame.Surface, tick: int) -> None:
        """The scope's lens glimmers; now and then a glint runs along the bow."""
        glimmer = 5 + round(2 * math.sin(tick / 23) + math.sin(tick / 7))
        surface.blit(self._lens[glimmer], (LENS[0] - 16, LENS[1] - 16), special_flags=pygame.BLEND_RGB_ADD)
        age = tick % GLINT_EVERY
        if age >= GLINT_TICKS:
            return
        part = age / GLINT_TICKS
        along = 90 + 302 * part * part * (3 - 2 * part)
        x, y = bow_point(along, BARREL_TOP - 1)
        level = round(8 * math.sin(math.pi * part) ** 0.5)
        surface.blit(self._glint[level], (x - 16, y - 16), special_flags=pygame.BLEND_RGB_ADD)
        if level >= STAR_LEVEL:
            surface.fill((255, 244, 214), (x - level // 2, y, level + 1, 1))
            surface.fill((255, 244, 214), (x, y - level // 3, 1, 2 * (level // 3) + 1))


class Walker:
    """A small Bond who patrols the barrel: out, a long look, and back. Absent without his sprite sheet."""

    def __init__(self, sprites: Path = SPRITES) -> None:
        self._animations: dict[tuple[str, bool], tuple[Frame, ...]] = {}
        if not (sprites / "bond.json").exists():
            return
        for facing in ("right", "left"):
            sheet = frames("bond", facing, sprites)
            for role, names in (("walk", WALK), ("rest", REST)):
                name = next((name for name in names if name in sheet), None)
                if name is not None:
                    dark = tuple((dimmed(picture, 1.0, SHADE), anchor) for picture, anchor in sheet[name])
                    self._animations[role, facing == "right"] = dark

    def draw(self, surface: pygame.Surface, tick: int) -> None:
        """Draw him where he is at the tick."""
        along, right, moving = patrol(tick)
        content = self._animations.get(("walk" if moving else "rest", right))
        if content is None:
            return
        index = int(along / STRIDE) if right else int((BARREL[1] - along) / STRIDE)
        if not moving:
            index = tick // 10
        picture, anchor = content[index % len(content)]
        x, y = bow_point(along, BARREL_TOP)
        surface.blit(picture, (x - anchor[0], y + 1 - anchor[1]))


def patrol(tick: int) -> tuple[float, bool, bool]:
    """Where along the barrel the walker is at a tick, whether he faces the muzzle, whether he walks."""
    way = int((BARREL[1] - BARREL[0]) / PACE)
    time = tick % (2 * way + sum(REST_TICKS))
    if time < way:
        return BARREL[0] + time * PACE, True, True
    time -= way
    if time < REST_TICKS[0]:
        return BARREL[1], True, False
    time -= REST_TICKS[0]
    if time < way:
        return BARREL[1] - time * PACE, False, True
    return BARREL[0], False, False


def bow_point(along: float, across: float) -> tuple[int, int]:
    """A point of the canvas from the bow's own grid."""
    x = BOW[0] + along - across * BOW_SLOPE
    return round(x), round(BOW[1] + across + along * BOW_SLOPE)


# ---------------------------------------------------------------- pictures


def load(path: Path, opaque: bool = False) -> pygame.Surface:
    """A picture in the display's format, if there is a display."""
    picture = pygame.image.load(path)
    if pygame.display.get_surface() is None:
        return picture
    return picture.convert() if opaque else picture.convert_alpha()


def dimmed(picture: pygame.Surface, strength: float, colour: tuple[int, int, int]) -> pygame.Surface:
    """A copy of the picture, multiplied by a colour and a strength of 0..1."""
    result = picture.copy()
    result.fill(tuple(round(channel * strength) for channel in colour), special_flags=pygame.BLEND_RGB_MULT)
    return result


def snow(
    chance: random.Random,
    count: int,
    side: int,
    colour: tuple[int, int, int, int],
    speed: tuple[int, int],
    sway: float,
) -> Snow:
    """One depth of snow; the speed is the greatest drift across and the mean fall, in 1/16 px a tick."""
    picture = pygame.Surface((side, side), pygame.SRCALPHA)
    picture.fill(colour)
    flakes = tuple(
        (
            chance.randrange(CANVAS_SIZE[0] + 8),
            chance.randrange(CANVAS_SIZE[1] + 8),
            chance.randint(speed[0], 0),
            chance.randint(max(speed[1] - 2, 1), speed[1] + 3),
            chance.uniform(0, math.tau),
        )
        for _ in range(count)
    )
    return Snow(picture, flakes, sway)


def calm_shade() -> pygame.Surface:
    """Darkness with soft edges for the menu's place."""
    small = pygame.Surface((17, 9), pygame.SRCALPHA)
    for y in range(9):
        for x in range(17):
            edge = min(x / 5, (16 - x) / 3, y / 3, (8 - y) / 2, 1.0)
            small.set_at((x, y), (6, 14, 22, int(CALM_ALPHA * max(edge, 0.0))))
    return pygame.transform.smoothscale(small, CALM.size)
