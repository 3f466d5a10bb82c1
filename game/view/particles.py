"""What puffs, flies and falls: short animations and specks born from events, and what floats in the air of a room.

Everything moves in `observe`, once a tick; drawing changes nothing.
"""

from __future__ import annotations

import math
from collections import deque
from functools import cache
from random import Random
from typing import NamedTuple

import pygame

from game.core import events
from game.core.events import Event
from game.core.grid import SOLID, STANDABLE
from game.core.scenery import CameraZone
from game.core.world import World
from game.view.camera import HEIGHT, WIDTH
from game.view.pictures import ready
from game.view.sheets import Animation, Cell, animation
from game.view.text import font

MAX_PUFFS = 96
MAX_SPECKS = 192
MAX_POPS = 16
MAX_RINGS = 12
MAX_PRINTS = 72
BOUNCE = 0.4
GRAVITY = 0.16
"""Pull on specks, px per tick^2."""
SEEN_MARGIN = 64
"""What happens farther outside of the picture than this (px) leaves no trace."""
POP_TICKS = 56
POP_FADE = 14
NOTES = ((6.2, -0.3), (5.8, -0.55), (5.3, -0.4), (4.8, -0.7))
"""How the notes of a song fly, px per tick: with the capsule, and slowly left behind."""
NOTE_TICKS = 56
RING_TICKS = 20
QUIET_RADIUS = 64
RING_DOTS = 96
RING_STEP = 7
"""A ring is a dot every so many px."""
PRINT_TICKS = 900
SHELL_TICKS = 44
SOFT_LANDING = 3
BRIGHT = ("sparks", "hit_star", "explosion")
"""Effects that shine by themselves: drawn over the light."""
THIN = ("gas_cloud", "smoke", "steam", "dust", "dust_land")
THIN_ALPHA = 150
BROWN = ("board", "coal", "wood")
"""Through these one sees what is behind."""
SPECKS: dict[str, tuple[tuple[int, int, int], ...]] = {
    "board": ((214, 150, 84), (140, 86, 42), (92, 54, 28)),
    "metal": ((255, 236, 160), (255, 170, 80), (196, 200, 214)),
    "stone": ((164, 164, 180), (104, 104, 124), (70, 70, 88)),
    "tile": ((220, 238, 232), (132, 186, 180), (74, 118, 120)),
    "snow": ((246, 250, 255), (186, 202, 232), (214, 226, 246)),
    "carpet": ((150, 60, 66), (98, 34, 44), (200, 150, 120)),
    "cloth": ((240, 236, 224), (186, 180, 176), (150, 146, 150)),
    "glass": ((220, 240, 255), (150, 196, 230), (255, 255, 255)),
}
ALIASES = {"wood": "board", "rail": "metal", "rope": "board", "linen": "cloth", "sheets": "cloth", "brick": "stone"}
IMPACTS = {"metal": "sparks", "rail": "sparks", "board": "splinters", "wood": "splinters", "glass": "glass", "snow": "snow_kick"}
"""What a round strikes out of a surface; smoke of all others."""

BURSTS: dict[str, tuple[tuple[str, int, float], ...]] = {
    "SashOpened": (("snow", 10, 1.2),),
    "SashTugged": (("snow", 5, 0.8),),
    "GlassBroken": (("glass", 34, 2.4), ("snow", 6, 1.0)),
    "LampBroken": (("glass", 26, 2.4), ("metal", 12, 2.0)),
    "RifleStruck": (("board", 18, 2.4), ("metal", 10, 2.4)),
    "CellistSpared": (("board", 34, 2.8), ("metal", 12, 2.2)),
    "CellistStruck": (("cloth", 12, 1.4),),
    "BystanderStruck": (("cloth", 10, 1.2), ("metal", 8, 1.6)),
    "LoadCreaked": (("snow", 12, 1.0),),
    "LoadFell": (("snow", 60, 3.0),),
    "ChainCut": (("metal", 14, 1.8),),
    "AwningFell": (("snow", 40, 2.4), ("cloth", 16, 1.6)),
    "TramRang": (("metal", 12, 1.6),),
    "ClockStruck": (("metal", 14, 1.8),),
    "HatShot": (("cloth", 14, 2.0),),
    "RunnerHit": (("cloth", 8, 1.4), ("snow", 8, 1.4)),
    "MarksmanFired": (("metal", 4, 1.2),),
    "GravityFlipped": (("metal", 3, 1.2),),
    "WaterEntered": (("glass", 20, 2.2),),
    "PistonStruck": (("stone", 8, 1.6),),
    "SolenoidStruck": (("glass", 10, 2.0), ("metal", 12, 2.0)),
    "ValveShut": (("stone", 16, 2.0), ("metal", 14, 2.2)),
    "ValveBurst": (("metal", 40, 3.2), ("stone", 16, 2.2)),
    "RivetsPopped": (("metal", 16, 2.6),),
    "PlateFell": (("stone", 24, 2.0), ("metal", 12, 1.6)),
    "LampCollected": (("metal", 4, 1.2),),
    "BrakeGlazed": (("metal", 20, 2.4),),
    "HunterShutOut": (("metal", 40, 3.0),),
    "BorderCrossed": (("metal", 40, 2.6), ("snow", 30, 2.6)),
    "CapsuleParked": (("stone", 20, 1.6),),
    "CrateBroke": (("board", 18, 2.4),),
    "JeepDitched": (("stone", 30, 2.4),),
    "DrumLit": (("metal", 10, 2.0),),
    "MortarBurst": (("stone", 60, 3.4),),
    "TankerFell": (("stone", 40, 2.6), ("metal", 24, 2.6)),
    "ShutterBurst": (("metal", 40, 3.0), ("board", 10, 2.4)),
    "RiderFell": (("stone", 20, 2.0), ("cloth", 8, 1.6)),
    "RampBumped": (("metal", 24, 2.4),),
    "PlaneBoarded": (("metal", 16, 2.0),),
    "PalletLanded": (("stone", 30, 2.2), ("board", 8, 1.6)),
    "PalletShoved": (("board", 26, 2.4), ("cloth", 8, 1.6)),
    "FlakBurst": (("metal", 12, 2.6), ("stone", 10, 1.6)),
    "FlakSilenced": (("stone", 30, 2.2), ("metal", 12, 2.0)),
    "VehicleBuried": (("stone", 40, 2.6), ("board", 16, 2.2)),
    "VehicleStopped": (("metal", 24, 2.6), ("board", 20, 2.4), ("stone", 20, 2.0)),
    "GunshipHit": (("metal", 24, 2.6), ("glass", 10, 2.0)),
    "GunshipFell": (("metal", 50, 3.4), ("glass", 20, 2.6)),
    "RocketBurst": (("metal", 24, 2.8), ("stone", 12, 2.0)),
    "PlaneScraped": (("stone", 40, 3.0), ("metal", 24, 2.6)),
    "BombBounced": (("metal", 14, 2.2), ("stone", 12, 1.8)),
    "BombBurst": (("stone", 90, 4.6), ("metal", 24, 4.0)),
    "SpanCracked": (("stone", 40, 1.8),),
    "SpanFell": (("stone", 60, 2.6),),
    "PierSank": (("stone", 30, 1.8),),
    "VehicleSank": (("tile", 44, 3.2),),
    "SteamRattled": (("glass", 2, 0.8),),
    "WheelTurned": (("metal", 2, 0.8),),
    "WheelOpened": (("metal", 18, 2.0),),
    "WheelKicked": (("metal", 24, 2.8),),
    "DoorBarred": (("metal", 6, 1.2),),
    "DoorHammered": (("stone", 6, 1.2), ("metal", 4, 1.4)),
    "DoorBroken": (("metal", 30, 2.8), ("board", 10, 2.2)),
    "LeverLatched": (("metal", 8, 1.4),),
    "LeverThrown": (("metal", 12, 2.0),),
    "HatchShut": (("metal", 10, 1.6),),
    "PulledOut": (("stone", 16, 1.6),),
    "CargoUnhooked": (("metal", 8, 1.8), ("cloth", 8, 1.4)),
    "CargoThudded": (("board", 10, 1.6), ("stone", 6, 1.2)),
    "CargoStruck": (("board", 14, 2.2), ("cloth", 6, 1.4)),
    "CargoLeft": (("board", 16, 2.4),),
    "RailGrabbed": (("metal", 4, 1.0),),
    "GateShut": (("metal", 14, 2.0), ("stone", 12, 1.6)),
    "BlowGuarded": (("metal", 5, 1.4),),
    "HandsSlipped": (("cloth", 6, 1.4),),
    "PatchFrayed": (("board", 20, 2.0),),
    "PatchFell": (("board", 24, 2.4),),
    "LaceUndone": (("cloth", 8, 1.4),),
    "SackDropped": (("cloth", 10, 1.4),),
    "SackStruck": (("board", 16, 2.2), ("cloth", 12, 1.8)),
    "StrandParted": (("board", 12, 2.0),),
    "BoxBroke": (("board", 26, 2.4),),
    "RoundWon": (("stone", 12, 1.6),),
    "RampOpened": (("metal", 30, 2.8), ("stone", 20, 2.2)),
    "PalletClanked": (("metal", 6, 1.4),),
    "PalletDropped": (("metal", 10, 1.8), ("board", 6, 1.4)),
    "SlickDoused": (("snow", 30, 2.2),),
}
"""By event: what flies, how much of it, how hard."""
PUFFS: dict[str, tuple[str, ...]] = {
    "GlassBroken": ("glass",),
    "LampBroken": ("glass", "sparks"),
    "RifleStruck": ("splinters", "sparks"),
    "CellistSpared": ("splinters", "sparks"),
    "LoadFell": ("snow_kick", "snow_kick"),
    "ChainCut": ("sparks",),
    "TramRang": ("sparks",),
    "ClockStruck": ("sparks",),
    "HatShot": ("hit_star",),
    "RunnerHit": ("hit_star",),
    "MarksmanFired": ("smoke",),
    "LeakHissed": ("steam",),
    "RingStruck": ("sparks", "hit_star"),
    "VentBlown": ("steam", "steam"),
    "SolenoidStruck": ("sparks",),
    "ValveBurst": ("sparks", "hit_star"),
    "RivetsPopped": ("sparks",),
    "PlateFell": ("smoke", "smoke"),
    "BrakeMoved": ("sparks",),
    "BrakeGlazed": ("smoke", "sparks"),
    "HunterShutOut": ("sparks", "smoke"),
    "CapsuleParked": ("steam", "steam"),
    "OverdriveBurnt": ("smoke", "smoke"),
    "JeepDitched": ("dust_land", "dust_land"),
    "MortarBurst": ("smoke", "smoke"),
    "NestFired": ("smoke",),
    "RampBumped": ("sparks",),
    "PalletLanded": ("dust_land", "dust_land"),
    "PalletShoved": ("dust_land",),
    "FlakFired": ("smoke",),
    "FlakBurst": ("smoke",),
    "FlakSilenced": ("dust_land", "smoke"),
    "VehicleFired": ("smoke",),
    "VehicleBuried": ("dust_land", "dust_land"),
    "VehicleStopped": ("dust_land", "smoke"),
    "GunshipHit": ("sparks",),
    "GunshipFell": ("sparks", "smoke"),
    "RocketBurst": ("sparks", "smoke"),
    "PlaneScraped": ("sparks", "dust_land"),
    "RiderFell": ("dust_land",),
    "BombBounced": ("sparks", "dust_land"),
    "SpanCracked": ("dust_land", "dust_land"),
    "SpanFell": ("smoke", "dust_land", "dust_land"),
    "PierSank": ("dust_land", "smoke"),
    "VehicleSank": ("steam", "snow_kick"),
    "SteamRattled": ("steam",),
    "SteamBlown": ("steam", "steam"),
    "WheelOpened": ("steam", "steam"),
    "WheelKicked": ("steam", "steam", "sparks"),
    "VentsSighed": ("steam", "steam"),
    "DoorBroken": ("smoke", "smoke"),
    "HoseFired": ("steam", "steam"),
    "CapsuleKnocked": ("dust",),
    "HatchShut": ("steam", "steam"),
    "PulledOut": ("dust_land", "dust_land"),
    "CargoUnhooked": ("sparks",),
    "CargoThudded": ("dust_land",),
    "CargoStruck": ("hit_star",),
    "CargoLeft": ("dust", "dust"),
    "GateShut": ("dust_land", "dust_land"),
    "BlowGuarded": ("sparks",),
    "BoxBroke": ("splinters",),
    "RampOpened": ("steam", "steam"),
    "PalletDropped": ("dust_land",),
    "JetHissed": ("steam",),
    "SlickDoused": ("steam", "steam", "smoke"),
    "FlashGlowed": ("smoke",),
    "FlashRan": ("smoke", "sparks"),
}
FLYING: dict[str, tuple[tuple[str, float, float], ...]] = {
    "RifleStruck": (("rifle_spin", 1.1, -3.0),),
    "CellistSpared": (("half_spin", -1.4, -2.6), ("half_spin", 1.2, -3.2)),
    "HatShot": (("hat_spin", -0.9, -3.4),),
}
"""By event: what is torn away, and how it starts, px a tick."""
FLYING_SHEET, FLYING_PACE, FLYING_TICKS, FLYING_MIDDLE = "flying_things", 3, 90, 12
TRACER_TICKS = 7
TRACER, TRACER_TAIL = (255, 240, 190), (255, 150, 84)

FLAKES = ((120, 5, 3, 1, (168, 184, 222, 170)), (84, 9, 5, 1, (222, 232, 250, 230)), (34, 16, 9, 2, (246, 250, 255, 225)))
"""Snow far to near: how many, px a second / 4 down and across, size, colour. Far flakes fall slowly."""
DEPTHS = (0.35, 0.7, 1.2)
MOTES = 54
MOTE_COLOURS = {"motes": (255, 206, 130), "dust": (150, 160, 190)}
MOTE_LEVELS = 6
WAVE = [math.sin(math.tau * step / 256) for step in range(256)]
SWAY, DRIFT = [int(7 * wave) for wave in WAVE], [int(12 * wave) for wave in WAVE]
"""How far a flake and a mote swing to the side, px."""
TWINKLE = [int((0.5 + 0.5 * wave) * MOTE_LEVELS) for wave in WAVE]

Blit = tuple[pygame.Surface, tuple[int, int]]


class Puff:
    """One run of an animation of the effects sheet."""

    __slots__ = ("age", "facing", "fall", "frames", "name", "pace", "ticks", "vx", "vy", "x", "y")

    def __init__(
        self,
        name: str,
        x: float,
        y: float,
        facing: int,
        pace: int,
        vx: float,
        vy: float,
        fall: float,
        ticks: int,
        is_grey: bool,
    ) -> None:
        self.name = name
        if name.endswith("_spin"):
            self.frames = animation(FLYING_SHEET, name)
        else:
            self.frames = translucent("effects", name, is_grey) if name in THIN else animation("effects", name)
        self.x, self.y, self.vx, self.vy, self.fall = x, y, vx, vy, fall
        self.facing, self.pace, self.age = facing, pace, 0
        self.ticks = ticks or (len(self.frames.right) * pace if self.frames else 0)

    def blit(self, x: int, y: int) -> Blit | None:
        """What to draw."""
        if self.frames is None:
            return None
        picture, anchor = self.frames.frame(self.age // self.pace, self.facing)
        return picture, (round(self.x) - x - anchor[0], round(self.y) - y - anchor[1])


class Speck:
    """A bit of something under gravity."""

    __slots__ = ("picture", "ticks", "vx", "vy", "x", "y")

    def __init__(self, picture: pygame.Surface, x: float, y: float, vx: float, vy: float, ticks: int) -> None:
        self.picture = picture
        self.x, self.y, self.vx, self.vy, self.ticks = x, y, vx, vy, ticks


class Born(NamedTuple):
    """Something that only ages: a ring, points, a footprint."""

    x: int
    y: int
    tick: int
    value: int


class Tracer(NamedTuple):
    """A round that is too quick to be seen but for its light."""

    start: tuple[int, int]
    end: tuple[int, int]
    tick: int


class Particles:
    """All effects of a stage."""

    def __init__(self, *, seed: int = 2) -> None:
        self._chance = chance = Random(seed)
        self.tick = 0
        self.puffs: list[Puff] = []
        self.specks: list[Speck] = []
        self.pops: deque[Born] = deque(maxlen=MAX_POPS)
        self.rings: deque[Born] = deque(maxlen=MAX_RINGS)
        self.prints: deque[Born] = deque(maxlen=MAX_PRINTS)
        self.tracers: list[Tracer] = []
        self._side = 0
        self._ground = ""
        """The surface at the event that is being taken."""
        self._bits = {name: [_dot(colour, size) for colour in colours for size in (1, 1, 2)] for name, colours in SPECKS.items()}
        self._print = _dot((52, 66, 122, 190), 4, 2)
        self._ring_dots = [_dot((226, 232, 248, 20 * level), 1) for level in range(12)]
        self._flakes = [
            [(chance.randrange(1 << 16), chance.randrange(1 << 16), chance.randrange(256)) for _ in range(count)]
            for count, *_ in FLAKES
        ]
        self._flake_dots = [_dot(colour, size) for *_, size, colour in FLAKES]
        self._motes = [
            (chance.randrange(1 << 16), chance.randrange(1 << 16), chance.randrange(256), chance.randint(1, 3))
            for _ in range(MOTES)
        ]
        self._mote_dots = {
            name: [_plain_dot(colour, level / MOTE_LEVELS * 0.5) for level in range(MOTE_LEVELS + 1)]
            for name, colour in MOTE_COLOURS.items()
        }

    # Birth

    def observe(self, world: World, x: int, y: int) -> None:
        """A tick has passed; (x, y) is the corner of what is seen."""
        self.tick += 1
        self._move(world)
        for event in world.events:
            if (
                -SEEN_MARGIN <= event.x - x < WIDTH + SEEN_MARGIN and -SEEN_MARGIN <= event.y - y < HEIGHT + SEEN_MARGIN
            ) or isinstance(event, events.NoiseMade):
                self._ground = world.grid.surface_at(event.x, event.y)
                self._take(event)

    def _take(self, event: Event) -> None:
        """Let an event leave its traces."""
        match event:
            case events.ShotFired(weapon="scope"):
                pass  # the muzzle is on this side of the street
            case events.ShotFired(x=x, y=y, dx=dx, dy=dy, weapon=weapon):
                self._shot(x, y, dx, dy, weapon)
            case events.BulletStopped(x=x, y=y, surface=surface):
                self._burst(x, y, surface, 9, 1.9)
                self._puff(IMPACTS.get(surface, "smoke"), x, y, pace=3)
            case events.ActorHurt(x=x, y=y, left=left):
                self._puff("hit_star", x, y, -1 if left else 1, 3)
                self._burst(x, y, "cloth", 5, 1.4, -1 if left else 1)
            case events.PunchThrown(x=x, y=y, landed=True):
                self._puff("hit_star", x, y, pace=3)
            case events.TakedownStarted(x=x, y=y):
                self._puff("dust_land", x, y + 20, pace=5)
            case events.Landed(x=x, y=y, speed=speed, surface=surface):
                if surface == "snow":
                    self._puff("snow_kick", x, y, 1, 4)
                    self._puff("snow_kick", x, y, -1, 4)
                    self._burst(x, y, "snow", 3 * speed, 1.2)
                elif speed >= SOFT_LANDING:
                    self._puff("dust_land", x, y, pace=4)
            case events.Jumped(x=x, y=y):
                self._puff("dust_land", x, y, pace=3)
            case events.Rolled(x=x, y=y):
                self._puff("dust", x, y, pace=4)
            case events.Stepped(x=x, y=y, surface=surface):
                self._step(x, y, surface)
            case events.LadderClimbed(x=x, y=y) | events.LedgeMantled(x=x, y=y):
                self._burst(x, y, "stone", 2, 0.6)
            case events.GasReleased(x=x, y=y):
                for dx, dy, pace in ((-10, 14, 8), (12, 10, 9), (0, 22, 10), (2, 2, 7)):
                    self._puff("gas_cloud", x + dx, y + dy, pace=pace, vx=0.04 * dx, vy=-0.05)
            case events.ActorStunned(x=x, y=y):
                self._burst(x, y, "glass", 4, 1.2)
            case events.PanelSabotaged(x=x, y=y):
                self._puff("sparks", x, y, pace=4)
                self._puff("smoke", x, y - 4, pace=6, vy=-0.3)
                self._burst(x, y, "metal", 14, 2.2)
            case events.LeverPulled(x=x, y=y) | events.GateOpened(x=x, y=y):
                self._burst(x, y, "metal", 6, 1.2)
                self._puff("dust_land", x, y, pace=5)
            case events.LiftStopped(x=x, y=y) | events.DoorClosed(x=x, y=y):
                self._burst(x, y, "stone", 4, 0.8)
            case events.RackRolled(x=x, y=y):
                self._puff("dust", x, y, pace=4)
            case events.TubeCalled(x=x, y=y):
                self._puff("steam", x, y, pace=5)
            case events.ReinforcementsCame(x=x, y=y):
                self._puff("dust_land", x, y, pace=5)
            case events.IntelTaken(x=x, y=y) | events.SecretFound(x=x, y=y) | events.PickupTaken(x=x, y=y):
                self._burst(x, y, "metal", 12, 1.7)
            case events.KoskovSang(x=x, y=y):
                for number, (vx, vy) in enumerate(NOTES):
                    self._puff("note", x - 12 * number, y - 16, pace=8, vx=vx, vy=vy, ticks=NOTE_TICKS)
            case events.CheckpointReached(x=x, y=y):
                self._burst(x, y + 6, "metal", 10, 1.3)
            case events.PlayerRespawned(x=x, y=y):
                self._puff("smoke", x, y + 16, pace=5)
            case events.ScoreGained(x=x, y=y, points=points):
                self.pops.append(Born(x, y, self.tick, points))
            case events.NoiseMade(x=x, y=y, radius=radius):
                self.rings.append(Born(x, y, self.tick, radius))
            case _:
                self._scatter(event)

    def _scatter(self, event: Event) -> None:
        """What the tables know of an event."""
        name = type(event).__name__
        for surface, count, force in BURSTS.get(name, ()):
            self._burst(event.x, event.y, surface, count, force)
        for index, puff in enumerate(PUFFS.get(name, ())):
            self._puff(puff, event.x, event.y, 1 - 2 * (index & 1), 4)
        for thing, vx, vy in FLYING.get(name, ()):
            start = event.x, event.y + FLYING_MIDDLE
            self._puff(thing, *start, pace=FLYING_PACE, vx=vx, vy=vy, fall=GRAVITY, ticks=FLYING_TICKS)
        to_x, to_y = getattr(event, "to_x", None), getattr(event, "to_y", None)
        if isinstance(to_x, int) and isinstance(to_y, int):
            self.tracers.append(Tracer((event.x, event.y), (to_x, to_y), self.tick))

    def _shot(self, x: int, y: int, dx: int, dy: int, weapon: str) -> None:
        """Smoke and shell; the flash itself is part of the actors' sheets."""
        facing = -1 if dx < 0 else 1
        self._puff("smoke", x + 4 * dx, y + 3 * dy, facing, 4, 0.3 * dx, -0.2 + 0.2 * dy)
        chance = self._chance
        vx, vy = -chance.uniform(0.5, 1.2) * facing, -chance.uniform(1.4, 2.2)
        self._puff("shell", x - 9 * facing, y - 1, facing, 3, vx, vy, GRAVITY, SHELL_TICKS)
        if weapon != "ppk":
            self._burst(x, y, "metal", 3, 1.0, facing)

    def _step(self, x: int, y: int, surface: str) -> None:
        if surface == "snow":
            self._side = 1 - self._side
            self.prints.append(Born(x - 1 + 2 * self._side, y, self.tick, 0))
            self._burst(x, y, "snow", 4, 0.9)
        elif surface not in ("carpet", "tile", "bare foot"):
            self._burst(x, y, surface, 1, 0.6)

    def _puff(
        self,
        name: str,
        x: float,
        y: float,
        facing: int = 1,
        pace: int = 4,
        vx: float = 0,
        vy: float = 0,
        fall: float = 0,
        ticks: int = 0,
    ) -> None:
        if len(self.puffs) < MAX_PUFFS:
            self.puffs.append(Puff(name, x, y, facing, pace, vx, vy, fall, ticks, self._ground not in BROWN))

    def _burst(self, x: float, y: float, surface: str, count: int, force: float, way: int = 0) -> None:
        bits = self._bits[ALIASES.get(surface, surface if surface in self._bits else "stone")]
        chance = self._chance
        for _ in range(min(count, MAX_SPECKS - len(self.specks))):
            vx = chance.uniform(-force, force) if not way else chance.uniform(0, 1.5 * force) * way
            vy = chance.uniform(-1.5 * force, -0.1)
            self.specks.append(Speck(chance.choice(bits), x, y, vx, vy, chance.randint(12, 30)))

    # Life

    def _move(self, world: World) -> None:
        at = world.grid.at
        if self.puffs:
            for puff in self.puffs:
                puff.age += 1
                puff.x += puff.vx
                puff.y += puff.vy
                if puff.fall:
                    puff.vy += puff.fall
                    if puff.vy > 0 and at(int(puff.x), int(puff.y) + 1) & STANDABLE:
                        puff.vx, puff.vy = puff.vx * BOUNCE, -puff.vy * BOUNCE
            self.puffs = [puff for puff in self.puffs if puff.age < puff.ticks]
        if self.specks:
            for speck in self.specks:
                speck.ticks -= 1
                speck.x += speck.vx
                speck.y += speck.vy
                speck.vy += GRAVITY
                if speck.vy > 0 and at(int(speck.x), int(speck.y)) & SOLID:
                    speck.vx = speck.vy = 0
            self.specks = [speck for speck in self.specks if speck.ticks > 0]
        if self.tracers:
            self.tracers = [tracer for tracer in self.tracers if self.tick - tracer.tick < TRACER_TICKS]
        for kept, ticks in ((self.pops, POP_TICKS), (self.rings, RING_TICKS), (self.prints, PRINT_TICKS)):
            while kept and self.tick - kept[0].tick >= ticks:
                kept.popleft()

    # Drawing

    @property
    def are_any(self) -> bool:
        """Whether there is anything but what floats in the air."""
        return bool(self.puffs or self.specks or self.prints or self.tracers or self.rings)

    def draw_lit(self, surface: pygame.Surface, x: int, y: int) -> None:
        """What the light falls on."""
        pieces: list[Blit] = [(self._print, (mark.x - x - 2, mark.y - y)) for mark in self.prints]
        for puff in self.puffs:
            if puff.name not in BRIGHT:
                found = puff.blit(x, y)
                if found is not None:
                    pieces.append(found)
        pieces += [(speck.picture, (int(speck.x) - x, int(speck.y) - y)) for speck in self.specks]
        if pieces:
            surface.fblits(pieces)

    def draw_bright(self, surface: pygame.Surface, x: int, y: int) -> None:
        """What shines by itself, and noises."""
        pieces: list[Blit] = []
        for puff in self.puffs:
            if puff.name in BRIGHT:
                found = puff.blit(x, y)
                if found is not None:
                    pieces.append(found)
        for tracer in self.tracers:
            self._draw_tracer(surface, tracer, x, y)
        for ring in self.rings:
            self._add_ring(pieces, ring, x, y)
        if pieces:
            surface.fblits(pieces)

    def _draw_tracer(self, surface: pygame.Surface, tracer: Tracer, x: int, y: int) -> None:
        """A bright head that runs to the end, a tail that cools behind it."""
        part = (self.tick - tracer.tick + 1) / TRACER_TICKS
        (start_x, start_y), (end_x, end_y) = tracer.start, tracer.end

        def along(share: float) -> tuple[float, float]:
            return start_x + (end_x - start_x) * share - x, start_y + (end_y - start_y) * share - y

        pygame.draw.line(surface, TRACER_TAIL, along(max(part * 1.6 - 0.9, 0)), along(min(part * 1.6, 1)))
        pygame.draw.line(surface, TRACER, along(max(part * 1.6 - 0.3, 0)), along(min(part * 1.6, 1)))

    def _add_ring(self, pieces: list[Blit], ring: Born, x: int, y: int) -> None:
        part = (self.tick - ring.tick + 1) / RING_TICKS
        radius = ring.value * (1 - (1 - part) ** 2)
        level = round((1 - part) * (7 if ring.value < QUIET_RADIUS else 11))
        left, top = ring.x - x, ring.y - y
        if level <= 0 or not (-radius < left < WIDTH + radius and -radius < top < HEIGHT + radius):
            return
        dot = self._ring_dots[level]
        count = min(max(int(math.tau * radius / RING_STEP), 8), RING_DOTS)
        pieces += [
            (dot, (int(left + radius * WAVE[(index * 256 // count + 64) & 255]), int(top + radius * WAVE[index * 256 // count])))
            for index in range(count)
        ]

    def draw_points(self, surface: pygame.Surface, x: int, y: int) -> None:
        """Points on their way up."""
        for pop in self.pops:
            age = self.tick - pop.tick
            if age > POP_TICKS - POP_FADE and age & 2:
                continue
            rise = round(26 * (1 - (1 - age / POP_TICKS) ** 3))
            place = pop.x - x, pop.y - y - 10 - rise
            font("pix_bold").draw(surface, f"+{pop.value}", place, "#ffd86a", outline="#0a0b12", align=0.5)

    def draw_air(self, surface: pygame.Surface, world: World, x: int, y: int, zones: tuple[CameraZone, ...]) -> None:
        """Snow, dust and motes, each in its own room."""
        for zone in zones:
            if zone.weather:
                area = pygame.Rect(zone.x - x - 4, zone.y - y - 4, zone.width + 8, zone.height + 8).clip(surface.get_rect())
                if area.width > SEEN_MARGIN // 4 and area.height > SEEN_MARGIN // 4:
                    surface.set_clip(area)
                    if zone.weather == "snow":
                        self._draw_snow(surface, world, x, y)
                    elif zone.weather in self._mote_dots:
                        self._draw_motes(surface, x, y, zone.weather)
                    surface.set_clip(None)

    def _draw_snow(self, surface: pygame.Surface, world: World, x: int, y: int) -> None:
        grid, tick = world.grid, self.tick
        cells, across, down = grid.cells, grid.width, grid.height
        span_x, span_y = WIDTH + 16, HEIGHT + 16
        pieces: list[Blit] = []
        for (_, fall, drift, _, _), depth, flakes, dot in zip(FLAKES, DEPTHS, self._flakes, self._flake_dots, strict=True):
            shift_x, shift_y = (tick * drift >> 4) - int(x * depth), (tick * fall >> 4) - int(y * depth)
            for start_x, start_y, phase in flakes:
                left = (start_x + shift_x + SWAY[(tick + phase) & 255]) % span_x - 8
                top = (start_y + shift_y + (phase * tick >> 11)) % span_y - 8
                column, row = (left + x) >> 4, (top + y) >> 4
                if 0 <= column < across and 0 <= row < down and cells[row * across + column] & SOLID:
                    continue
                pieces.append((dot, (left, top)))
        surface.fblits(pieces)

    def _draw_motes(self, surface: pygame.Surface, x: int, y: int, weather: str) -> None:
        tick, dots = self.tick, self._mote_dots[weather]
        pieces = []
        for start_x, start_y, phase, speed in self._motes:
            left = (start_x - x + (tick * speed >> 5) + DRIFT[((tick >> 2) + phase) & 255]) % WIDTH
            top = (start_y - y + ((tick * speed >> 5) if weather == "dust" else -(tick * speed >> 6))) % HEIGHT
            pieces.append((dots[TWINKLE[(tick * speed // 2 + phase) & 255]], (left, top)))
        surface.fblits(pieces, pygame.BLEND_RGB_ADD)


@cache
def translucent(sheet: str, name: str, is_grey: bool) -> Animation | None:
    """An animation that lets something shine through; dust without its brown where the ground is not brown."""
    found = animation(sheet, name)
    if found is None:
        return None

    def thin(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
        change = pygame.transform.grayscale if is_grey and name.startswith("dust") else pygame.Surface.copy
        pictures = [(change(cell[0]), cell[1]) for cell in cells]
        for picture, _ in pictures:
            picture.fill((255, 255, 255, THIN_ALPHA), special_flags=pygame.BLEND_RGBA_MULT)
        return tuple(pictures)

    return found._replace(right=thin(found.right), left=thin(found.left))


def _dot(colour: tuple[int, ...], width: int, height: int = 0) -> pygame.Surface:
    surface = pygame.Surface((width, height or width), pygame.SRCALPHA)
    surface.fill(colour)
    return ready(surface)


def _plain_dot(colour: tuple[int, int, int], share: float) -> pygame.Surface:
    surface = pygame.Surface((1, 1), 0, 32)
    surface.fill([round(part * share) for part in colour])
    return surface
