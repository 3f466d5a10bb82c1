"""What flies and puffs: short animations and specks born from events, and what hangs in the air of a room."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

import pygame

from game.core import events
from game.core.events import Event
from game.view.stage.camera import HEIGHT, WIDTH
from game.view.stage.sheets import sheet
from game.view.text import font

MAX_PUFFS = 80
MAX_SPECKS = 160
GRAVITY = 0.16
"""Pull on specks, px per tick^2."""
POP_TICKS = 50
RING_TICKS = 18
SNOW_DEPTHS = ((70, 0.35, (120, 136, 176)), (60, 0.7, (178, 192, 222)), (40, 1.15, (236, 242, 252)))
"""Flakes, parallax and colour of each depth, far to near."""
MOTES = 46
MOTE_COLOUR = (92, 78, 52)
DUST_COLOUR = (58, 64, 80)
SPECK_COLOURS = {
    "board": ((198, 132, 66), (120, 72, 34)),
    "metal": ((255, 222, 140), (255, 160, 70)),
    "stone": ((150, 150, 168), (92, 92, 112)),
    "tile": ((214, 232, 228), (120, 176, 170)),
    "snow": ((240, 246, 255), (176, 192, 226)),
    "carpet": ((178, 184, 204), (120, 128, 152)),
}
QUIET_RING = 64
"""Noises of a smaller radius (px) are drawn fainter."""


class Puff:
    """One run of an animation of the effects sheet."""

    __slots__ = ("age", "animation", "facing", "pace", "vx", "vy", "x", "y")

    def __init__(self, animation: str, x: float, y: float, facing: int, pace: int, vx: float = 0, vy: float = 0) -> None:
        self.animation = animation
        self.x, self.y = x, y
        self.facing = facing
        self.pace = pace
        self.vx, self.vy = vx, vy
        self.age = 0


class Speck:
    """A bit of something under gravity."""

    __slots__ = ("colour", "size", "ticks", "vx", "vy", "x", "y")

    def __init__(self, x: float, y: float, vx: float, vy: float, ticks: int, colour: tuple[int, int, int], size: int) -> None:
        self.x, self.y, self.vx, self.vy = x, y, vx, vy
        self.ticks, self.colour, self.size = ticks, colour, size


class Pop(NamedTuple):
    """Points that rise from where they were earned; born at a tick."""

    x: int
    y: int
    text: str
    born: int


class Ring(NamedTuple):
    """A noise that spreads."""

    x: int
    y: int
    radius: int
    born: int


class Effects:
    """All effects of a stage. `observe` takes the events of a tick, `update` moves on, `draw` draws."""

    def __init__(self, *, seed: int = 2) -> None:
        self._random = Random(seed)
        self._puffs: list[Puff] = []
        self._specks: list[Speck] = []
        self._pops: list[Pop] = []
        self._rings: list[Ring] = []
        self._tick = 0
        self._flakes = [
            [(self._random.random() * WIDTH, self._random.random() * HEIGHT, self._random.random() * 6.28) for _ in range(count)]
            for count, _, _ in SNOW_DEPTHS
        ]
        self._motes = [
            (self._random.random() * WIDTH, self._random.random() * HEIGHT, self._random.random()) for _ in range(MOTES)
        ]

    # Birth

    def observe(self, event: Event) -> None:
        """Let an event leave its traces."""
        match event:
            case events.ShotFired(x=x, y=y, dx=dx, dy=dy, weapon=weapon):
                self._shot(x, y, dx, dy, weapon)
            case events.BulletStopped(x=x, y=y, surface=surface):
                self._burst(x, y, surface, 7)
                self._puff("sparks" if surface == "metal" else "smoke", x, y, pace=3)
            case events.ActorHurt(x=x, y=y, left=left):
                self._puff("hit_star", x, y, -1 if left else 1, 3)
            case events.PunchThrown(x=x, y=y, landed=landed):
                if landed:
                    self._puff("hit_star", x, y, pace=3)
            case events.Landed(x=x, y=y, speed=speed, surface=surface):
                self._puff("snow_kick" if surface == "snow" else "dust_land", x, y, pace=4)
                if surface == "snow":
                    self._burst(x, y, "snow", 2 * speed)
            case events.Jumped(x=x, y=y) | events.Rolled(x=x, y=y):
                self._puff("dust", x, y, pace=4)
            case events.Stepped(x=x, y=y, surface=surface):
                self._burst(x, y, surface, 4 if surface == "snow" else 1)
            case events.GasReleased(x=x, y=y):
                for _ in range(3):
                    self._puff("gas_cloud", x + self._random.randint(-14, 14), y + self._random.randint(-8, 10), pace=7)
            case events.EnemyAlerted(x=x, y=y):
                self._puff("alert_mark", x, y - 8, pace=8)
            case events.EnemySuspected(x=x, y=y):
                self._puff("suspicion_mark", x, y - 8, pace=10)
            case events.ActorStunned(x=x, y=y):
                self._puff("stars_dizzy", x, y, pace=6)
            case events.PanelSabotaged(x=x, y=y):
                self._puff("sparks", x, y, pace=4)
                self._burst(x, y, "metal", 12)
            case events.ScoreGained(x=x, y=y, points=points):
                self._pops.append(Pop(x, y, f"+{points}", self._tick))
            case events.NoiseMade(x=x, y=y, radius=radius):
                self._rings.append(Ring(x, y, radius, self._tick))
            case events.DoorClosed(x=x, y=y) | events.LiftStopped(x=x, y=y):
                self._burst(x, y, "stone", 3)
            case events.PlayerRespawned(x=x, y=y):
                self._puff("smoke", x, y, pace=5)

    def _shot(self, x: int, y: int, dx: int, dy: int, weapon: str) -> None:
        facing = dx or 1
        if dx:
            self._puff("muzzle", x, y, facing, 2)
        else:
            self._puff("muzzle_up", x, y, 1, 2)
        self._puff("smoke", x + 3 * dx, y - 2, facing, 5, 0.2 * dx, -0.25)
        self._puff("shell", x - 8 * facing, y, facing, 4, -0.8 * facing, -1.8)

    def _puff(
        self, animation: str, x: float, y: float, facing: int = 1, pace: int = 4, vx: float = 0, vy: float = 0
    ) -> None:  # fmt: skip
        if len(self._puffs) < MAX_PUFFS:
            self._puffs.append(Puff(animation, x, y, facing, pace, vx, vy))

    def _burst(self, x: float, y: float, surface: str, count: int) -> None:
        colours = SPECK_COLOURS.get(surface, SPECK_COLOURS["stone"])
        for _ in range(min(count, MAX_SPECKS - len(self._specks))):
            vx, vy = self._random.uniform(-1.5, 1.5), self._random.uniform(-2.2, -0.3)
            ticks = self._random.randint(14, 32)
            self._specks.append(Speck(x, y, vx, vy, ticks, self._random.choice(colours), self._random.randint(1, 2)))

    # Life

    def update(self) -> None:
        """A tick passes."""
        self._tick += 1
        animations = sheet("effects") or {}
        alive = []
        for puff in self._puffs:
            puff.age += 1
            puff.x += puff.vx
            puff.y += puff.vy
            if puff.animation == "shell":
                puff.vy += GRAVITY
                if puff.age < POP_TICKS:
                    alive.append(puff)
            elif puff.animation in animations and puff.age < puff.pace * len(animations[puff.animation].right):
                alive.append(puff)
        self._puffs = alive
        for speck in self._specks:
            speck.ticks -= 1
            speck.x += speck.vx
            speck.y += speck.vy
            speck.vy += GRAVITY
        self._specks = [speck for speck in self._specks if speck.ticks > 0]
        self._pops = [pop for pop in self._pops if self._tick - pop.born < POP_TICKS]
        self._rings = [ring for ring in self._rings if self._tick - ring.born < RING_TICKS]

    # Drawing

    def draw(self, surface: pygame.Surface, camera_x: int, camera_y: int) -> None:
        """Specks, puffs, rings."""
        for speck in self._specks:
            surface.fill(speck.colour, (round(speck.x) - camera_x, round(speck.y) - camera_y, speck.size, speck.size))
        for ring in self._rings:
            age = self._tick - ring.born
            radius = ring.radius * (age + 2) // (RING_TICKS + 2)
            shade = (RING_TICKS - age) * (90 if ring.radius < QUIET_RING else 150) // RING_TICKS
            pygame.draw.circle(surface, (shade, shade, shade + 16), (ring.x - camera_x, ring.y - camera_y), radius, 1)
        animations = sheet("effects") or {}
        pieces = []
        for puff in self._puffs:
            animation = animations.get(puff.animation)
            if animation is not None:
                picture, anchor = animation.frame(puff.age // puff.pace, puff.facing)
                pieces.append((picture, (round(puff.x) - camera_x - anchor[0], round(puff.y) - camera_y - anchor[1])))
        surface.fblits(pieces)

    def draw_points(self, surface: pygame.Surface, camera_x: int, camera_y: int) -> None:
        """Points on their way up; over the light."""
        for pop in self._pops:
            age = self._tick - pop.born
            font("pix_bold").draw(
                surface, pop.text, (pop.x - camera_x, pop.y - camera_y - 8 - age // 3), "#ffd86a", outline="#0a0b12", align=0.5
            )

    def draw_air(self, surface: pygame.Surface, camera_x: int, camera_y: int, weather: str) -> None:
        """Snow, dust or motes, in the canvas's own space."""
        tick = self._tick
        if weather == "snow":
            for (_, depth, colour), flakes in zip(SNOW_DEPTHS, self._flakes, strict=True):
                size = 1 if depth < 1 else 2
                for x, y, phase in flakes:
                    left = (x - camera_x * depth + tick * 0.35 * depth + 10 * _wave(tick * 0.02 + phase)) % (WIDTH + 8) - 4
                    top = (y - camera_y * depth + tick * (0.45 + 0.5 * depth)) % (HEIGHT + 8) - 4
                    surface.fill(colour, (int(left), int(top), size, size))
        elif weather in ("motes", "dust"):
            colour = MOTE_COLOUR if weather == "motes" else DUST_COLOUR
            for x, y, phase in self._motes:
                left = (x - camera_x * 0.9 + 14 * _wave(tick * 0.006 + phase * 6) + tick * 0.08) % WIDTH
                top = (y - camera_y * 0.9 - tick * (0.04 + 0.06 * phase)) % HEIGHT
                surface.fill(colour, (int(left), int(top), 1, 1), pygame.BLEND_RGB_ADD)


def _wave(turns: float) -> float:
    """A cheap wave between -1 and 1 with period 2."""
    part = turns % 2.0
    return 1 - 2 * abs(part - 1)
