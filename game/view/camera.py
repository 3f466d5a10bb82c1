"""The camera: where the picture's upper left corner is in the world, in whole pixels."""

from __future__ import annotations

import random

import pygame

from game.core import events
from game.core.actor import Actor, Framing
from game.core.entity import Entity
from game.core.scenery import CameraZone, Scenery
from game.core.units import TILE
from game.core.world import World
from game.view.board import CANVAS_SIZE

WIDTH, HEIGHT = CANVAS_SIZE
LOOK_EASE = 0.04
LOOK_DOWN = 96
EASE_Y = 0.12
PAN_TICKS = 20
SHAKE_TICKS = 12
CUT_PX = 900
"""Farther than this the camera jumps instead of gliding."""
HARD_LANDING = 6
PLAYERS = ("Bond", "Capsule", "Jeep", "BombPlane", "CargoPlane")
"""Classes that buttons move: their blows are felt most."""
CLIMB_MEMORY = 24
"""Ticks for which the look down a ladder lasts after the last rung."""

SHAKES: dict[type, float] = {
    events.ActorKilled: 2,
    events.LiftStopped: 1.5,
    events.GateOpened: 2,
    events.AlarmRaised: 3,
    events.LeverPulled: 1.5,
    events.PlayerDied: 5,
    events.CompanionSeized: 2,
    events.ValveBurst: 4,
    events.ValveShut: 3,
    events.PistonStruck: 1,
    events.PlateFell: 3,
    events.HunterShutOut: 4,
    events.CapsuleParked: 2,
    events.JeepDitched: 3,
    events.MortarBurst: 4,
    events.TankerFell: 4,
    events.ShutterBurst: 4,
    events.PlaneBoarded: 3,
    events.PlaneScraped: 4,
    events.VehicleStopped: 3,
    events.VehicleBuried: 2,
    events.GunshipFell: 4,
    events.PlaneStalled: 2,
    events.BombBounced: 1.5,
    events.BombBurst: 12,
    events.SpanCracked: 4,
    events.SpanFell: 5,
    events.PierSank: 2,
    events.PulledOut: 5,
    events.CargoStruck: 3,
    events.GateShut: 3,
    events.RampOpened: 5,
    events.BlowGuarded: 1,
    events.BoxBroke: 2,
    events.RoundWon: 4,
    events.BombWent: 6,
    events.PalletDropped: 2,
    events.NotchMissed: 3,
    events.RampRaised: 2,
    events.HookLanded: 5,
    events.RampShut: 5,
    events.DoorStruck: 2,
    events.DoorBroke: 5,
    events.CrateThudded: 3,
    events.BombArmed: 2,
}
"""How hard an event shakes the picture, px."""


def bounds(entity: Entity, x: int, y: int) -> pygame.Rect:
    """Where an entity's body is in the picture whose corner is at (x, y) px."""
    return pygame.Rect(entity.x - x, entity.y - y, entity.width, entity.height)


class Camera:
    """Follows the player through the camera zones."""

    def __init__(self, scenery: Scenery, world: World, *, shakes: bool = True) -> None:
        self.shakes = shakes
        self._chance = random.Random(1)
        self._bounds = CameraZone(0, 0, scenery.width * TILE, scenery.height * TILE, scenery.background, "", "")
        self._zones = scenery.camera_zones
        self.zone: CameraZone | None = None
        """The zone that holds the player, if one does."""
        self._x = self._y = 0.0
        self._focus_x = self._focus_y = 0.0
        self._look_x = self._look_y = 0.0
        self._feet = 0
        self._climb = 0
        self._pan = 0
        self._pan_from = (0.0, 0.0)
        self._shake = 0.0
        self._shake_ticks = 0
        self._offset = (0, 0)
        self.x = self.y = 0
        """The upper left corner, px, shake included."""
        self.cut(world)

    @property
    def centre(self) -> tuple[int, int]:
        """The middle of the picture in the world, px."""
        return self.x + WIDTH // 2, self.y + HEIGHT // 2

    @property
    def rest(self) -> tuple[int, int]:
        """The upper left corner without the shaking, px."""
        return self.x - self._offset[0], self.y - self._offset[1]

    def cut(self, world: World) -> None:
        """Be where the camera would come to rest."""
        player = world.player
        if player is not None:
            self.zone = self._zone_of(player)
            x, y = player.eye()
            self._focus_x, self._focus_y = float(x), float(y)
            self._look_x = float(player.look_ahead())
            self._feet = player.feet
        self._look_y = 0.0
        self._pan = self._climb = 0
        self._x, self._y = self._clamped()
        self._settle()

    def observe(self, world: World) -> None:
        """A tick has passed."""
        player = world.player
        if player is not None:
            self._follow(player)
        for event in world.events:
            if type(event) is events.PlayerRespawned:
                self.cut(world)
            self._feel(event)
        target = self._clamped()
        if self._pan:
            self._pan -= 1
            part = 1 - self._pan / PAN_TICKS
            part = part * part * (3 - 2 * part)
            self._x = self._pan_from[0] + (target[0] - self._pan_from[0]) * part
            self._y = self._pan_from[1] + (target[1] - self._pan_from[1]) * part
        else:
            framing = player.FRAMING if player is not None else Framing()
            most = framing.speed
            self._x += _at_most((target[0] - self._x) * framing.ease / 100, most)
            self._y += _at_most((target[1] - self._y) * EASE_Y, most)
            if abs(target[0] - self._x) < 1:
                self._x = target[0]
            if abs(target[1] - self._y) < 1:
                self._y = target[1]
        self._tremble()
        self._settle()

    def sees(self, x: int, y: int, margin: int = 0) -> bool:
        """Whether the pixel is in the picture."""
        return -margin <= x - self.x < WIDTH + margin and -margin <= y - self.y < HEIGHT + margin

    def _follow(self, player: Actor) -> None:
        zone, framing = self._zone_of(player), player.FRAMING
        x, y = player.eye()
        if zone is not self.zone:
            self.zone = zone
            self._pan, self._pan_from = PAN_TICKS, (self._x, self._y)
            self._focus_x, self._focus_y = float(x), float(y)
        if abs(x - self._focus_x) + abs(y - self._focus_y) > CUT_PX:
            self._focus_x, self._focus_y = float(x), float(y)
            self._x, self._y = self._clamped()
        self._focus_x = min(max(self._focus_x, x - framing.dead_x), x + framing.dead_x)
        low = 4 if player.grounded else framing.dead_y
        self._focus_y = min(max(self._focus_y, y - low), y + low)
        if player.pose()[0].startswith("climb"):
            if player.feet > self._feet:
                self._climb = CLIMB_MEMORY
            elif player.feet < self._feet:
                self._climb = 0
        else:
            self._climb = 0
        self._climb = max(self._climb - 1, 0)
        self._feet = player.feet
        self._look_x += (player.look_ahead() - self._look_x) * LOOK_EASE
        self._look_y += ((LOOK_DOWN if self._climb else 0) - self._look_y) * LOOK_EASE

    def _zone_of(self, player: Actor) -> CameraZone | None:
        """The zone he was in, as long as he is in it; but a room drawn wholly inside of it counts before it."""
        x, y = player.centre_x, player.centre_y
        holding = [zone for zone in self._zones if _holds(zone, x, y)]
        if not holding:
            return self.zone
        outer = self.zone if self.zone in holding else holding[0]
        return next((zone for zone in holding if _is_inside(zone, outer)), outer)

    def _clamped(self) -> tuple[float, float]:
        """The corner that shows the player and stays in the zone; a zone smaller than the picture stands in its middle."""
        zone = self.zone or self._bounds
        x = self._focus_x + self._look_x - WIDTH / 2
        y = self._focus_y + self._look_y - HEIGHT / 2
        if zone.width <= WIDTH:
            x = zone.x - (WIDTH - zone.width) // 2
        else:
            x = min(max(x, zone.x), zone.x + zone.width - WIDTH)
        if zone.height <= HEIGHT:
            y = zone.y - (HEIGHT - zone.height) // 2
        else:
            y = min(max(y, zone.y), zone.y + zone.height - HEIGHT)
        return x, y

    def _feel(self, event: events.Event) -> None:
        force = SHAKES.get(type(event), 0.0)
        if isinstance(event, events.ActorHurt):
            force = 4 if event.who in PLAYERS else 1.5
        elif isinstance(event, events.Landed):
            force = 1.5 if event.speed >= HARD_LANDING else 0
        elif isinstance(event, events.PunchThrown):
            force = 1.5 if event.landed else 0
        elif isinstance(event, events.RackRolled):
            force = 1.5 if event.loose else 0
        elif isinstance(event, events.BellRang):
            force = 2 if event.last else 0
        if force and self.sees(event.x, event.y, 64) and force >= self._shake * self._shake_ticks / SHAKE_TICKS:
            self._shake, self._shake_ticks = force, SHAKE_TICKS

    def _tremble(self) -> None:
        self._offset = (0, 0)
        if not self._shake_ticks:
            return
        self._shake_ticks -= 1
        if self.shakes:
            reach = self._shake * self._shake_ticks / SHAKE_TICKS
            self._offset = round(self._chance.uniform(-reach, reach)), round(self._chance.uniform(-reach, reach))

    def _settle(self) -> None:
        self.x, self.y = round(self._x) + self._offset[0], round(self._y) + self._offset[1]


def _at_most(step: float, most: int) -> float:
    """A step of the camera, held to `most` px; 0: not held."""
    return min(max(step, -most), most) if most else step


def _is_inside(zone: CameraZone, other: CameraZone) -> bool:
    """Whether the one zone lies in the other, and is smaller."""
    return (
        (zone.width, zone.height) != (other.width, other.height)
        and other.x <= zone.x
        and other.y <= zone.y
        and zone.x + zone.width <= other.x + other.width
        and zone.y + zone.height <= other.y + other.height
    )


def _holds(zone: CameraZone, x: int, y: int) -> bool:
    return zone.x <= x < zone.x + zone.width and zone.y <= y < zone.y + zone.height
