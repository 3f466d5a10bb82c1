"""The camera: it follows the player through rooms, looks ahead, and shakes. Pure looks; the rules know nothing of it."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from game.core.scenery import CameraZone
from game.core.world import World

WIDTH, HEIGHT = 640, 360
LOOK_AHEAD = 64
"""How far it looks in the direction of the player's face, px."""
LOOK_EASE = 24
"""The look-ahead comes nearer to its goal by one part in so many each tick."""
DEAD_ZONE_X, DEAD_ZONE_Y = 24, 40
"""Half of the box in which the player moves without moving the camera, px."""
FOLLOW_EASE = 7
PAN_TICKS = 26
"""From one room to the next."""
SHAKE_TICKS = 12


class Camera:
    """Where the canvas lies in the world. `x` and `y` are its upper left corner, px."""

    def __init__(self, zones: Sequence[CameraZone], world_size: tuple[int, int], *, shakes: bool = True, seed: int = 1) -> None:
        self.zones = zones
        self.world_size = world_size
        self.shakes = shakes
        self.x = self.y = 0
        self.zone: CameraZone | None = None
        self._random = Random(seed)
        self._look = 0.0
        self._focus = (0.0, 0.0)
        self._from = (0, 0)
        self._pan = 0
        self._shake = 0
        self._strength = 0
        self._is_placed = False

    def shake(self, strength: int) -> None:
        """Shake by at most `strength` px, dying away."""
        if self.shakes:
            self._strength = max(strength, self._strength if self._shake else 0)
            self._shake = SHAKE_TICKS

    def update(self, world: World) -> None:
        """Follow for a tick."""
        player = world.player
        if player is None:
            return
        zone = self._zone_at(player.centre_x, player.centre_y)
        if zone is not None and zone != self.zone:
            if self._is_placed:
                self._from, self._pan = (self.x, self.y), PAN_TICKS
            self.zone = zone
            self._focus = (player.centre_x, player.centre_y)
        self._follow(player.centre_x, player.centre_y, player.facing)
        x, y = self._inside(self._focus[0] - WIDTH / 2 + self._look, self._focus[1] - HEIGHT / 2)
        if self._pan:
            self._pan -= 1
            part = self._pan / PAN_TICKS
            part = part * part * (3 - 2 * part)
            x, y = x + (self._from[0] - x) * part, y + (self._from[1] - y) * part
        self.x, self.y = round(x), round(y)
        self._is_placed = True
        if self._shake:
            self._shake -= 1
            reach = self._strength * self._shake // SHAKE_TICKS
            self.x += self._random.randint(-reach, reach)
            self.y += self._random.randint(-reach, reach)

    def _zone_at(self, x: int, y: int) -> CameraZone | None:
        for zone in self.zones:
            if zone.x <= x < zone.x + zone.width and zone.y <= y < zone.y + zone.height:
                return zone
        return None

    def _follow(self, x: int, y: int, facing: int) -> None:
        """Move the focus when the player leaves the dead zone."""
        self._look += (facing * LOOK_AHEAD - self._look) / LOOK_EASE
        focus_x, focus_y = self._focus if self._is_placed else (float(x), float(y))
        beyond_x = max(x - focus_x - DEAD_ZONE_X, 0) + min(x - focus_x + DEAD_ZONE_X, 0)
        beyond_y = max(y - focus_y - DEAD_ZONE_Y, 0) + min(y - focus_y + DEAD_ZONE_Y, 0)
        self._focus = focus_x + beyond_x / FOLLOW_EASE, focus_y + beyond_y / FOLLOW_EASE

    def _inside(self, x: float, y: float) -> tuple[float, float]:
        """Keep the canvas in the room; a room smaller than the canvas stands in its middle."""
        zone = self.zone
        left, top, width, height = (zone.x, zone.y, zone.width, zone.height) if zone else (0, 0, *self.world_size)
        x = left - (WIDTH - width) / 2 if width <= WIDTH else min(max(x, left), left + width - WIDTH)
        y = top - (HEIGHT - height) / 2 if height <= HEIGHT else min(max(y, top), top + height - HEIGHT)
        return x, y
