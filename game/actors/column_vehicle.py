"""A vehicle of the column on the road to the bridge."""

from __future__ import annotations

from math import isqrt
from typing import ClassVar, NamedTuple

from game.actors import bullet, flak_shell
from game.actors.cargo_plane import CargoPlane
from game.actors.flown_plane import LOW_PX, Flight
from game.actors.pallet import Load, Pallet
from game.actors.riders_line import RidersLine
from game.actors.road_cork import OPEN_ROAD, RoadCork
from game.actors.road_vehicle import FRAME_PX, FRAME_TICKS, NAMES, Kind, RoadVehicle
from game.actors.valley_road import ValleyRoad
from game.core import contacts
from game.core.codes import Codes
from game.core.entity import Entity, WorkedOut, saved
from game.core.events import ColumnCorked, VehicleBuried, VehicleButtoned, VehicleFired, VehicleStopped
from game.core.units import px

POINTS = (300, 300, 600, 500, 500, 1000)
"""For stopping one, by kind; half of a tank's for burying it."""
CORK_POINTS = 400
BURIED_TICKS = 900
BUTTONED = (420, 300, 240)
"""Lids stay down so long, ticks by difficulty."""
SCARE_PX = 48
"""So far to either side of a low plane lids go down, px."""
PITCH = 64
"""From front to front in a queue, px."""
CORK_PX = 10
"""It stops so far before what lies in the road, px."""
GUN_PX, CALM_PX = 260, 340
"""A low plane nearer than the one is fired at, once, until it is farther than the other, px."""
FARTHEST_PX = CALM_PX + CargoPlane.WIDTH
"""From the left of the one to the left of the other: from here on its middle is out of reach for sure, px."""
WINK_TICKS, ROUNDS, ROUND_TICKS = 24, 3, 6
GUN_SPEED = px(7)
GUN_LAG = (8, 4, 1)
"""Its rounds go to where the plane was so many ticks before, by difficulty."""
GUN_INSIDE = (17, 10, 3)
"""And so far inside of its tail, px: who is fast is past."""
MUZZLE_Y = 4


class March(Codes):
    """How it gets on."""

    ROLL = 0
    QUEUE = 1
    HALT = 2
    BURIED = 3
    STOPPED = 4


class Battery(NamedTuple):
    """What it does to the riders: from west of `x` px on, `amounts` (by difficulty) each `ticks`."""

    x: int
    amounts: tuple[int, int, int]
    ticks: int


BATTERY: dict[int, Battery] = {
    Kind.TANK: Battery(1664, (8, 16, 20), 150),
    Kind.TRUCK: Battery(1340, (1, 2, 2), 60),
    Kind.SCOUT: Battery(1664, (2, 3, 3), 90),
}
FARTHEST_BATTERY = max(battery.x for battery in BATTERY.values())
FAR_EAST = NEVER = 1 << 40
REACH = tuple(BATTERY[kind].x if kind in BATTERY else FAR_EAST for kind in Kind)
"""By kind: west of it (px) `cooled` counts. Whoever has no battery counts everywhere."""
READY = tuple(BATTERY[kind].ticks if kind in BATTERY else 0 if kind == Kind.FLAK else NEVER for kind in Kind)
"""By kind: when `cooled` is so much it looks for what to fire at."""


class ColumnVehicle(RoadVehicle):
    """Rolls west, queues, fires. A low plane makes it button up; a pallet stops it, a tank only for a while."""

    HURT_MASK: ClassVar[int] = contacts.ENEMY

    group: int = saved(0)
    """Id of its ColumnGroup."""
    buttoned: int = saved(0)
    """Ticks for which its lids stay down."""
    cooled: int = saved(0)
    """Ticks since it last fired at the riders, or at the sky."""
    winks: int = saved(0)
    """Ticks since its guns began to wink at the plane."""
    has_winked: bool = saved(False)

    def added(self) -> None:
        """Not its time yet."""
        super().added()
        self.state = March.HALT
        road = self.world.first(ValleyRoad)
        if road is not None:
            self.y = road.surface(self.centre_x) - self.height

    # What others ask

    def is_covered(self) -> bool:
        """Whether rock is over it."""
        return self.x + self.width // 2 in self.roofed

    @WorkedOut
    def roofed(self) -> frozenset[int]:
        """The columns of the map (px) in which rock is over its road."""
        road = self.world.first(ValleyRoad)
        return road.roofed if road is not None else frozenset()

    def is_at_the_line(self) -> bool:
        """Whether the riders are in its reach."""
        return self.x < REACH[self.kind] and self.kind in BATTERY and self.state < March.BURIED

    # Moving: its group says how far

    def advance(self, speed: int, limit: int, road: ValleyRoad | None, lying: list[Pallet]) -> int:
        """Roll west by `speed` (1/256 px), at most to `limit` px, or to the first of the pallets that lie about.

        Returns how far it has come, px.
        """
        if lying:
            pallet = self._pallet_ahead(lying)
            if pallet is not None:
                self.enter(March.HALT)
                self._wait_for(pallet)
                return self.x
        before, rolled = self.x, self.remainder_x + speed
        x = before - (rolled >> 8)
        if x > limit:
            self.remainder_x, march = rolled & 255, March.ROLL
        else:
            x = limit if limit < before else before
            self.remainder_x, march = 0, March.QUEUE
        if march != self.state:
            self.enter(march)
        if x != before:
            self.x = x
            if road is not None:
                self.y = road.surface(x + self.width // 2) - self.height
            if x < REACH[self.kind] <= before:
                self.world.rouse(self)
        return x

    def _pallet_ahead(self, lying: list[Pallet]) -> Pallet | None:
        x = self.x
        for pallet in lying:
            if pallet.x <= x <= pallet.x + pallet.width + CORK_PX and pallet.state == Load.LYING:
                if abs(pallet.feet - self.feet) <= self.height:
                    return pallet
        return None

    def _wait_for(self, pallet: Pallet) -> None:
        """Somebody has to push it aside."""
        if not pallet.corked:
            self.world.stage.gain(CORK_POINTS, pallet.centre_x, pallet.y)
            self.world.emit(ColumnCorked(pallet.centre_x, pallet.y))
        pallet.corked += 1
        hold = OPEN_ROAD
        for cork in self.world.all(RoadCork):
            if cork.contains(pallet.centre_x, pallet.feet - 1):
                hold = cork.hold
        if pallet.corked >= hold:
            pallet.break_up()

    # The tick

    def update(self) -> None:
        """Lids, guns, shovels. While nothing that it minds is in reach it rests, until its group finds something."""
        if self.state >= March.BURIED and not self._is_dug_out():
            return
        if self.buttoned:
            self.buttoned -= 1
        x, plane = self.x, self.world.player
        is_near = plane is not None and -FARTHEST_PX < x - plane.x < FARTHEST_PX
        if x >= REACH[self.kind] and not (is_near or self.cooled or self.winks or self.has_winked):
            if not self.buttoned:
                self.world.rest(self)
            return
        if self.is_covered():
            self.winks = 0
            return
        if isinstance(plane, CargoPlane) and (is_near or self.winks or self.has_winked):
            self._mind(plane)
        if not self.buttoned:
            self.cooled = self.cooled + 1 if x < REACH[self.kind] else 0
            if self.cooled >= READY[self.kind]:
                self._bombard()

    def _is_dug_out(self) -> bool:
        """Whether a buried one goes on now; one that was stopped never does."""
        self.state_ticks += 1
        if self.state == March.BURIED and self.state_ticks >= BURIED_TICKS:
            self.enter(March.QUEUE)
            self.world.unsettle()
            return True
        return False

    def _mind(self, plane: CargoPlane) -> None:
        """A low plane: fire at it while it comes, button up while it is overhead."""
        middle = self.x + self.width // 2
        away = abs(plane.x + plane.width // 2 - middle)
        if away > CALM_PX:
            self.has_winked = False
            if self.winks and not self.buttoned:
                self._fire_at(plane)
            return
        is_low = plane.state in (Flight.FLYING, Flight.STALLED) and self.feet - plane.feet < LOW_PX
        if is_low and plane.x - SCARE_PX <= middle < plane.x + plane.width + SCARE_PX:
            if not self.buttoned:
                self.world.emit(VehicleButtoned(middle, self.y))
            self.buttoned, self.winks = BUTTONED[self.world.difficulty], 0
            return
        if self.buttoned:
            return
        if self.winks:
            self._fire_at(plane)
        elif is_low and away < GUN_PX and not self.has_winked:
            self.winks, self.has_winked = 1, True

    def _fire_at(self, plane: CargoPlane) -> None:
        """Muzzles wink; then three rounds at where its tail was."""
        since = self.winks - WINK_TICKS
        self.winks += 1
        if since >= 0 and not since % ROUND_TICKS:
            level = self.world.difficulty
            x, y = self.centre_x, self.y + MUZZLE_Y
            tail = plane.x if plane.facing > 0 else plane.x + plane.width
            tail += plane.facing * GUN_INSIDE[level]
            dx, dy = tail - x, plane.feet - y
            for _ in range(2):  # where it will be depends on how long that takes
                ticks = max((isqrt(dx * dx + dy * dy) << 8) // GUN_SPEED - GUN_LAG[level], 0)
                dx, dy = tail + (plane.vx * ticks >> 8) - x, plane.feet + (plane.vy * ticks >> 8) - y
            bullet.fire(self.world, self, x, y, dx, dy or -1, GUN_SPEED, contacts.PLAYER)
            self.world.emit(VehicleFired(x, y, "gun"))
        if since >= (ROUNDS - 1) * ROUND_TICKS:
            self.winks = 0

    def _bombard(self) -> None:
        """The riders, or for the flak lorry the sky."""
        if self.kind == Kind.FLAK:
            if flak_shell.lorry_fires(self.world, self, self.cooled):
                self.cooled = 0
            return
        line = self.world.first(RidersLine)
        if line is not None:
            self.cooled = 0
            line.lose(BATTERY[self.kind].amounts[self.world.difficulty])
            self.world.emit(VehicleFired(self.x, self.y + MUZZLE_Y, NAMES[self.kind]))

    # Pallets

    def hurtbox(self) -> tuple[int, int, int, int]:
        """All of it, in the open."""
        if self.state == March.STOPPED or self.is_covered():
            return 0, 0, 0, 0
        return self.x, self.y, self.x + self.width, self.y + self.height

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Only a pallet does anything to it."""
        if not isinstance(source, Pallet):
            return False
        points, stage = POINTS[self.kind], self.world.stage
        if self.kind == Kind.TANK:
            points //= 2
            if self.state != March.BURIED:
                self._fall_out(March.BURIED)
                stage.gain(points, self.centre_x, self.y)
                self.world.emit(VehicleBuried(self.centre_x, self.y))
                return True
        self._fall_out(March.STOPPED)
        stage.stunned(self.centre_x, self.y, points)
        self.world.emit(VehicleStopped(self.centre_x, self.y, NAMES[self.kind]))
        return True

    def _fall_out(self, state: int) -> None:
        """No part of the column any more, for a while or for good."""
        self.enter(state)
        self.buttoned = self.winks = 0
        self.world.rouse(self)
        self.world.unsettle()

    # Looks

    def pose(self) -> tuple[str, int]:
        """Which it is, and how it gets on."""
        name = NAMES[self.kind]
        if self.state == March.STOPPED:
            return f"{name}_stopped", self.state_ticks // FRAME_TICKS
        if self.state == March.BURIED:
            return f"{name}_buried", 0
        if self.winks:
            return f"{name}_fire", self.winks // FRAME_TICKS
        if self.buttoned:
            return f"{name}_shut", self.x // FRAME_PX
        return name, self.x // FRAME_PX
