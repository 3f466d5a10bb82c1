"""A player of the valley, as the blueprint describes it: low over whoever is at the line, up and round beyond them."""

from __future__ import annotations

from game.actors.cargo_plane import CargoPlane
from game.actors.column_vehicle import ColumnVehicle, March
from game.actors.flown_plane import Flight
from game.actors.valley_road import ValleyRoad
from game.core import buttons as b
from game.core.world import World

THROTTLE = 5
LOW, HIGH = 64, 190
"""Over the road, px: where lids go down, and where nobody below minds."""
BATTERY = (1150, 1900)
"""Where it flies up and down, px; farther west if somebody is there."""
CLIMB_PX, EAST_PX, WEST_PX = 70, 260, 300
"""So far past the last vehicle it climbs, and turns, px."""
ARCH = (165 * 16, 191 * 16)
ARCH_UNDER, ARCH_OVER, ARCH_MIDDLE, ARCH_AHEAD = 432, 226, 300, 500
"""The needle's eye: where it flies under and over it, which of them it chooses by its height, and how far ahead, px."""
CLEAR, AHEAD, CLIMB_SHARE = 28, 640, 0.36
"""It clears rock by so much, looks so far ahead for it (px), and climbs so steeply."""
LEAD_TICKS, CLOSE_UP, CLOSE_DOWN, NEAR_ROCK = 14, 6, 8, 16
SEEN_PX = 120
"""So far ahead it looks at the road."""
SLOW = 600
"""Slower than that it does not climb, 1/256 px per tick."""


class ValleyBot:
    """Holds what it has decided about the arch; all else it sees anew each tick."""

    def __init__(self, world: World, *, flies_low: bool = True, pushes: bool = True, throttle: int = THROTTLE) -> None:
        self.world = world
        self.flies_low = flies_low
        self.pushes = pushes
        self.throttle = throttle
        self._goes_over: bool | None = None

    def held(self) -> int:
        """The buttons of the next tick."""
        plane = self.world.player
        assert isinstance(plane, CargoPlane)
        if plane.state == Flight.WRECKED:
            return 0
        column = [one for one in self.world.all(ColumnVehicle) if one.state < March.BURIED and not one.is_covered()]
        here = [one for one in column if one.x < BATTERY[1]]
        west = max(min((one.x for one in here), default=BATTERY[0]), BATTERY[0] - 100)
        east = max((one.x + one.width for one in here), default=BATTERY[1] - 200)
        past = plane.x - east if plane.facing > 0 else west - (plane.x + plane.width)
        held = self._throttle(plane) | self._stick(plane, past)
        limit = EAST_PX if plane.facing > 0 else WEST_PX
        if past > limit and plane.state == Flight.FLYING and not plane.turn_refusal():
            held |= b.JUMP
        return held | (b.FIRE if self.pushes and self.would_hit(plane, column) else 0)

    def _throttle(self, plane: CargoPlane) -> int:
        if plane.notch == self.throttle or not self.world.tick % 2:
            return 0
        return b.RIGHT if (plane.notch < self.throttle) == (plane.facing > 0) else b.LEFT

    def _stick(self, plane: CargoPlane, past: int) -> int:
        grid, road = self.world.grid, self.world.first(ValleyRoad)
        assert road is not None
        ahead = min(max(plane.centre_x + plane.facing * SEEN_PX, 0), grid.pixel_width - 1)
        surface = min(road.surface(plane.centre_x), road.surface(ahead))
        wanted: float = surface - (LOW if self.flies_low else HIGH) - plane.height
        if past > CLIMB_PX:
            wanted = min(wanted, road.surface(plane.centre_x) - 150 - plane.height)
        for away in range(0, AHEAD, 16):
            top = self._rock(plane.nose() + plane.facing * away)
            wanted = min(wanted, top - CLEAR - 34 + max(away - 90, 0) * CLIMB_SHARE)
        here = min(self._rock(plane.x), self._rock(plane.x + plane.width - 1))
        wanted = self._at_the_arch(plane, min(wanted, here - 2 * CLEAR))
        if plane.speed < SLOW + 40:
            wanted = max(wanted, plane.y)
        soon = plane.y + (plane.vy * LEAD_TICKS >> 8)
        if plane.feet + (plane.vy * 24 >> 8) > here - NEAR_ROCK or (wanted < soon - CLOSE_UP and plane.speed > SLOW):
            return b.UP
        return b.DOWN if wanted > soon + CLOSE_DOWN else 0

    def _at_the_arch(self, plane: CargoPlane, wanted: float) -> float:
        ahead = ARCH[0] - plane.nose() if plane.facing > 0 else plane.nose() - ARCH[1]
        is_inside = ARCH[0] - 40 < plane.x + plane.width and plane.x < ARCH[1] + 40
        if not is_inside and not 0 < ahead < ARCH_AHEAD:
            self._goes_over = None
            return wanted
        if self._goes_over is None:
            self._goes_over = plane.y < ARCH_MIDDLE
        return min(wanted, ARCH_OVER) if self._goes_over else max(wanted, ARCH_UNDER)

    def _rock(self, x: int) -> int:
        """The surface of what stands on the ground at column x, px."""
        grid = self.world.grid
        x, y = min(max(x, 0), grid.pixel_width - 1), grid.pixel_height
        while y > 0 and grid.is_solid_at(x, y - 1):
            y -= 16
        return y

    def would_hit(self, plane: CargoPlane, column: list[ColumnVehicle]) -> bool:
        """Whether a pallet pushed now would come down on somebody who rolls on as he does."""
        sight = plane.sight() if plane.rounds and not plane.reload_timer else None
        if sight is None:
            return False
        for one in column:
            group = self.world.get(one.group)
            speed = getattr(group, "speed", 0) if one.state == March.ROLL else 0
            left = one.x - (sight.ticks * speed >> 8)
            if left - 4 <= sight.x <= left + one.width + 4:
                return True
        return False


def play(world: World, bot: ValleyBot, last_tick: int) -> None:
    """Play to the end, or to that tick."""
    while not world.stage.outcome and world.tick < last_tick:
        world.step(bot.held())
