"""The bomb, on its way down and then on the road, and the six drums of a second pass: one fall, two charges."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import ClassVar, NamedTuple

from game.actors.bridge_span import BridgeSpan
from game.actors.bridge_vehicle import BridgeVehicle
from game.actors.drop import Drop, fallen
from game.actors.flown_plane import FlownPlane
from game.actors.riders_line import RidersLine
from game.core.entity import saved
from game.core.events import BombBounced, BombBurst, BombDefused, BombRested
from game.core.solid import Solid
from game.core.units import approach, clamp
from game.core.world import World

LEAST_BOUNCE = 256
"""Falling more slowly it does not bounce any more, 1/256 px per tick."""
MOST_BOUNCES = 3
KEPT_SHIFT = 2
"""A bounce leaves a quarter of the fall, and takes a quarter of the way along."""
ROLL_BRAKE = 12
"""1/256 px per tick^2."""
BLAST_PX = 160
"""A plane nearer than this to the burst loses a pip."""
DECK_PX = 24
"""A burst so far above the deck still breaks it: on the roof of a lorry, say."""
DUD_PX = 48
"""Drums that burst so near to a dud set it off."""
RIDERS_LOST = 200
"""Strength that a burst among the riders costs them."""
FRAME_TICKS = 4
FAST_FRAMES, SLOW_TICKS = 22, 16
"""The burst's first frames follow each other as any do; its cloud then takes its time to tear, ticks a frame."""
BURST_TICKS = 270
"""Until nothing of it is left to see."""


class Charge(IntEnum):
    """How it fares."""

    FALL = 0
    ROLL = 1
    REST = 2
    BURST = 3
    DUD = 4


class Body(NamedTuple):
    """The middle of its lower edge and its speed, all in 1/256 px (per tick), how often it bounced, and how it fares."""

    x: int
    y: int
    vx: int
    vy: int
    bounces: int = 0
    state: int = Charge.FALL


class Forecast(NamedTuple):
    """Where a charge let go now would go, px: its way, where it first touches down, where it lies, where it bursts."""

    way: tuple[tuple[int, int], ...]
    impact: tuple[int, int] | None
    rest: tuple[int, int] | None
    burst: tuple[int, int]


class Road(NamedTuple):
    """What a thing that falls meets besides tiles."""

    vehicles: list[BridgeVehicle]
    top: int
    """Above this y (px) there is neither a vehicle nor a solid."""
    deck: int
    """Above this y (px) there is no solid."""
    head: int
    """Where the first of the vehicles begins, px: none is west of it."""
    pace: int
    """None of them rolls west faster, 1/256 px per tick."""

    def is_before(self, x: int, ahead: int) -> bool:
        """Whether all of them will still be east of x (px) in so many ticks."""
        return x < self.head - (self.pace * ahead >> 8) - 1


def moved(world: World, body: Body, road: Road, ahead: int = 0) -> Body:
    """The body a tick later, when those on the road have rolled on for `ahead` ticks more."""
    if body.state == Charge.FALL:
        return _fallen(world, body, road, ahead)
    if body.state == Charge.ROLL:
        return _rolled(world, body, road, ahead)
    x, y = body.x >> 8, body.y >> 8
    if world.floor_below(x, y, 1) < 0 and not _under(road, x, y, ahead):
        return body._replace(vx=0, vy=0, state=Charge.FALL)
    return body


def _fallen(world: World, body: Body, road: Road, ahead: int) -> Body:
    vx, vy = fallen(body.vx, body.vy)
    x, y = body.x + vx, body.y + vy
    column, old_y, new_y = x >> 8, body.y >> 8, y >> 8
    lowest = new_y if new_y > old_y else old_y
    if lowest < (road.deck if road.is_before(column, ahead) else road.top) and lowest < world.grid.top_of(column):
        return Body(x, y, vx, vy, body.bounces, Charge.FALL)
    if world.grid.is_solid_at(column, old_y - 1):  # the side of a rock
        x, vx, column = body.x, 0, body.x >> 8
    roof = _under(road, column, new_y, ahead)
    if roof is not None:
        if old_y <= roof.y:
            return Body(x, roof.y << 8, 0, 0, body.bounces, Charge.REST)
        x, vx, column = body.x, 0, body.x >> 8
    floor = world.floor_below(column, old_y, max(new_y - old_y, 0))
    if vy < 0 or floor < 0 or new_y < floor:
        return Body(x, y, vx, vy, body.bounces, Charge.FALL)
    if vy > LEAST_BOUNCE and body.bounces < MOST_BOUNCES and vx:
        slower = abs(vx) - (abs(vx) >> KEPT_SHIFT)
        return Body(x, floor << 8, slower if vx > 0 else -slower, -(vy >> KEPT_SHIFT), body.bounces + 1, Charge.FALL)
    return Body(x, floor << 8, vx, 0, body.bounces, Charge.ROLL)


def _rolled(world: World, body: Body, road: Road, ahead: int) -> Body:
    vx = approach(body.vx, 0, ROLL_BRAKE)
    x, row = body.x + vx, body.y >> 8
    if _under(road, x >> 8, row, ahead) is not None or world.grid.is_solid_at(x >> 8, row - 1):
        return body._replace(vx=0, state=Charge.REST)
    state = Charge.FALL if world.floor_below(x >> 8, row, 1) < 0 else Charge.ROLL if vx else Charge.REST
    return Body(x, body.y, vx, body.vy, body.bounces, state)


def road_of(world: World) -> Road:
    """What a thing that falls now would meet."""
    vehicles = [vehicle for vehicle in world.all(BridgeVehicle) if vehicle.is_on_road]
    beyond = world.grid.pixel_height
    deck = min([solid.y for solid in world.all(Solid)], default=beyond)
    top = min([vehicle.y for vehicle in vehicles], default=beyond)
    head = min([vehicle.x for vehicle in vehicles], default=world.grid.pixel_width)
    pace = max([vehicle.pace for vehicle in vehicles], default=0)
    return Road(vehicles, min(top, deck), deck, head, pace)


def _under(road: Road, x: int, y: int, ahead: int) -> BridgeVehicle | None:
    """The vehicle that has the point (x, y) px in it, or under it by less than a pixel, so many ticks from now."""
    if road.is_before(x, ahead):
        return None
    for vehicle in road.vehicles:
        if vehicle.y <= y <= vehicle.y + vehicle.height and x < vehicle.x + vehicle.width:  # none of them ever backs
            left = vehicle.left_in(ahead)
            if left <= x < left + vehicle.width:
                return vehicle
    return None


def way_of(world: World, body: Body) -> Iterator[Body]:
    """The body after one tick, two, three, without end; the column rolls on meanwhile, a tick ahead of it."""
    ahead, road = 1, road_of(world)
    while True:
        ahead += 1
        body = moved(world, body, road, ahead)
        yield body


def forecast(world: World, body: Body, fuse_ticks: int) -> Forecast:
    """What a charge let go now with so long a fuse would do, by the very rules it will fall by."""
    way, impact, rest = [], None, None
    last = body
    for last, _ in zip(way_of(world, body), range(fuse_ticks), strict=False):
        way.append((last.x >> 8, last.y >> 8))
        if impact is None and (last.bounces or last.state != Charge.FALL):
            impact = way[-1]
        if last.state == Charge.REST:
            rest = way[-1]
            break
        if last.y >> 8 >= world.grid.pixel_height:
            break
    return Forecast(tuple(way), impact, rest, (last.x >> 8, last.y >> 8))


class DropBomb(Drop):
    """Falls, bounces, rolls, lies, and bursts when its fuse is down, unless somebody has been at it before."""

    WIDTH: ClassVar[int] = 12
    HEIGHT: ClassVar[int] = 10
    COLOUR: ClassVar[str] = "#404848"
    HUMS: ClassVar[tuple[str, ...]] = ("bomb_hum",)

    state: int = saved(Charge.FALL)
    state_ticks: int = saved(0)
    fuse: int = saved(0)
    """Ticks until it bursts."""
    is_drums: bool = saved(False)
    """Six drums of oil: no domino, but they burn."""
    bounces: int = saved(0)
    struck: int = saved(0)
    """How many spans its burst hit, fallen or cracked."""
    at_pier: bool = saved(False)
    """It burst on a pier."""
    on_dud: bool = saved(False)
    """It set a dud off."""

    def body(self) -> Body:
        """As the rules of the fall know it."""
        x = (self.centre_x << 8) + self.remainder_x
        return Body(x, (self.feet << 8) + self.remainder_y, self.vx, self.vy, self.bounces, self.state)

    @property
    def is_live(self) -> bool:
        """Whether it will still burst."""
        return self.state < Charge.BURST

    @property
    def is_lying(self) -> bool:
        """Whether it is down, and ticks."""
        return self.state in (Charge.ROLL, Charge.REST)

    def enter(self, state: Charge) -> None:
        """Begin another state."""
        self.state, self.state_ticks = int(state), 0

    def update(self) -> None:
        """Fuse, fall, bounce."""
        self.state_ticks += 1
        if self.state == Charge.BURST:
            if self.state_ticks >= BURST_TICKS:
                self.remove()
            return
        body = moved(self.world, self.body(), road_of(self.world))
        if body.bounces > self.bounces:
            self.world.emit(BombBounced(body.x >> 8, body.y >> 8))
        self.x, self.remainder_x = (body.x >> 8) - self.width // 2, body.x & 255
        self.y, self.remainder_y = (body.y >> 8) - self.height, body.y & 255
        self.vx, self.vy, self.bounces = body.vx, body.vy, body.bounces
        if self.state == Charge.DUD:
            return
        if self.is_out():  # over the edge of the map, where nobody is
            grid = self.world.grid
            self.x = clamp(self.x, 0, grid.pixel_width - self.width)
            self.y = min(self.y, grid.pixel_height - self.height)
            self.burst()
            return
        if body.state != self.state:
            if body.state == Charge.REST:
                self.world.emit(BombRested(self.centre_x, self.feet))
            self.enter(Charge(body.state))
        self.fuse -= 1
        if self.fuse <= 0:
            self.burst()

    # The end of it

    def defuse(self) -> None:
        """Somebody has read the manual."""
        self.enter(Charge.DUD)
        self.world.emit(BombDefused(self.centre_x, self.feet))

    def burst(self) -> None:
        """Break what it lies on; shake who is near."""
        self.enter(Charge.BURST)
        dud = self._dud() if self.is_drums else None
        if dud is not None:
            dud.remove()
            self.is_drums, self.on_dud = False, True
        spans = self._spans()
        self.struck, self.at_pier = len(spans), len(spans) > 1
        for span in spans:
            span.strike(is_sure=self.is_drums, has_domino=not self.is_drums)
        line, plane = self.world.first(RidersLine), self.world.first(FlownPlane)
        if line is not None and line.x <= self.centre_x < line.x + line.width:
            line.lose(RIDERS_LOST)
        if plane is not None and max(abs(plane.centre_x - self.centre_x), abs(plane.centre_y - self.centre_y)) < BLAST_PX:
            plane.hurt(1, self.centre_x, self)
        self.world.emit(BombBurst(self.centre_x, self.feet, bool(spans)))

    def _dud(self) -> DropBomb | None:
        for bomb in self.world.all(DropBomb):
            if bomb.state == Charge.DUD and max(abs(bomb.centre_x - self.centre_x), abs(bomb.feet - self.feet)) <= DUD_PX:
                return bomb
        return None

    def _spans(self) -> list[BridgeSpan]:
        """Who is hit by a burst here: the span under it, or both beside the pier under it."""
        standing = [span for span in self.world.all(BridgeSpan) if span.is_standing and abs(span.y - self.feet) <= DECK_PX]
        under = [span for span in standing if span.x <= self.centre_x < span.x + span.width]
        return under or [span for span in standing if span.is_beside(self.centre_x)]

    # Looks and sounds

    def pose(self) -> tuple[str, int]:
        """Falling nose down, rolling, lying, burst."""
        if self.state == Charge.BURST:
            slow = self.state_ticks - FAST_FRAMES * FRAME_TICKS
            return "burst", FAST_FRAMES + slow // SLOW_TICKS if slow > 0 else self.state_ticks // FRAME_TICKS
        kind = "drums" if self.is_drums else "bomb"
        if self.state == Charge.FALL and not self.bounces:
            return f"{kind}_fall", self.state_ticks // FRAME_TICKS
        if self.state in (Charge.FALL, Charge.ROLL):
            return f"{kind}_roll", self.centre_x // FRAME_TICKS
        return f"{kind}_lie", self.state_ticks // FRAME_TICKS

    def hum(self) -> str:
        """It ticks."""
        return "bomb_hum" if self.is_live else ""
