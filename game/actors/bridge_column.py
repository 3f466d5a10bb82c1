"""The column that crosses the bridge: it comes out of its tunnel like a drawer, and closes up before a bomb."""

from __future__ import annotations

from game.actors.bridge_engineer import NEAR_PX, WORK_TICKS, BridgeEngineer
from game.actors.bridge_span import BridgeSpan, bridge_of
from game.actors.bridge_vehicle import BridgeVehicle
from game.actors.crew_on_foot import RUN_SPEED
from game.actors.drop_bomb import Charge, DropBomb, Forecast
from game.actors.road_column import RoadColumn, who_is_more
from game.actors.road_vehicle import FROM_WEST, Kind
from game.actors.rock_tunnel import RockTunnel
from game.core.entity import member, saved
from game.core.events import CrewsFled, VehicleCrossed

ALERT_PX = 64
"""A driver stops for a bomb so far ahead of him."""
CLOSE_PX, EDGE_PX = 4, 10
"""Between two who stopped for a bomb, and before a hole in the bridge."""
FLEE_TICKS = 30
"""After a bomb has lain there for so long, who has stopped for it gets out."""
FREE = -1000
"""No limit ahead, px."""


class BridgeColumn(RoadColumn):
    """It crosses as long as there is a bridge, and no bomb on it."""

    gap: int = member(20, "from tail to front, px", minimum=CLOSE_PX, maximum=400)

    across: int = saved(0)
    """How many have left the bridge by its west end."""
    waiting: tuple[int, ...] = saved(())
    """Kinds of those for whom there is no room on the road yet: what the valley has left besides."""

    def added(self) -> None:
        """Line up; how far behind the main body was, is waited for."""
        self.line_up(BridgeVehicle, self.pitch)
        self.waiting = tuple(who_is_more(self.lined(), self.world.handed))
        self.clock = -self.world.handed.get("delay", 0)

    @property
    def pitch(self) -> int:
        """From front to front, px."""
        return BridgeVehicle.WIDTH + self.gap

    def vehicles(self) -> list[BridgeVehicle]:
        """Who is on the road, from west to east."""
        return sorted([one for one in self.world.all(BridgeVehicle) if one.is_on_road], key=FROM_WEST)

    def update(self) -> None:
        """Each as far as bomb, bridge and the one before it let it."""
        self.clock += 1
        spans = bridge_of(self.world)
        if self.clock < self.start_tick or not spans:
            return
        west = spans[0].x
        bomb = self._bomb()
        holes = [span.x + span.width for span in spans if not span.is_standing]
        speed, gap, limit = self.speed, self.gap if bomb is None else CLOSE_PX, FREE
        for one in self.vehicles():
            to_middle = one.width // 2
            was_on = one.x + to_middle >= west
            if holes:
                limit = max(limit, self._edge(holes, one))
            if bomb is not None:
                limit = max(limit, self._fear(bomb, one))
            one.advance(speed, limit)
            limit = one.x + one.width + gap
            if was_on and one.x + to_middle < west:
                self.across += 1
                self.world.emit(VehicleCrossed(one.centre_x, one.y))
            if one.x <= 0:
                one.remove()
        if self.waiting:
            self._follow()
        if bomb is not None and bomb.state_ticks >= FLEE_TICKS:
            self._flee(bomb, spans)

    def _follow(self) -> None:
        """Who waits deep in the tunnel closes up to the last one as soon as the map has room for him."""
        tail = max([one.x + self.pitch for one in self.vehicles()], default=self.x)
        if tail + BridgeVehicle.WIDTH <= self.world.grid.pixel_width:
            self.world.spawn(BridgeVehicle, tail, self.y, kind=self.waiting[0])
            self.waiting = self.waiting[1:]

    def _bomb(self) -> DropBomb | None:
        """What lies on the road and ticks."""
        lying = (bomb for bomb in self.world.all(DropBomb) if bomb.state == Charge.REST and not bomb.is_drums)
        return next((bomb for bomb in lying if abs(bomb.feet - self.feet) <= BridgeVehicle.HEIGHT), None)

    @staticmethod
    def _edge(holes: list[int], one: BridgeVehicle) -> int:
        """Where the bridge ends before it, px; `holes` are the east ends of what is gone."""
        return max((end + EDGE_PX for end in holes if end <= one.x), default=FREE)

    @staticmethod
    def _fear(bomb: DropBomb, one: BridgeVehicle) -> int:
        """It goes no farther, px, if the bomb lies before it or on it."""
        return one.x if one.x - ALERT_PX <= bomb.centre_x < one.x + one.width else FREE

    def _flee(self, bomb: DropBomb, spans: list[BridgeSpan]) -> None:
        """Who stands on the bridge gets out; from the command car the engineer comes."""
        west, east = spans[0].x, spans[-1].x + spans[-1].width
        fled = False
        for one in self.vehicles():
            is_on = west <= one.centre_x < east
            if bomb.state_ticks == FLEE_TICKS and one.kind == Kind.COMMAND and self._sends_engineer(one):
                self.world.spawn(BridgeEngineer, one.centre_x, one.feet - BridgeEngineer.HEIGHT)
            if is_on and one.is_manned and not one.pace:
                way = -1 if one.centre_x - west < east - one.centre_x else 1
                one.unload(way, west if way < 0 else east)
                fled = True
        if fled:
            self.world.emit(CrewsFled(bomb.centre_x, bomb.feet))

    # What the sight asks

    def engineer_reaches(self, sight: Forecast, fuse_ticks: int) -> bool:
        """Whether a bomb that goes this way would be found, and made a dud, by the engineer of the command car."""
        work = WORK_TICKS[self.world.difficulty]
        car = next((one for one in self.vehicles() if one.kind == Kind.COMMAND and one.is_manned), None)
        if not work or car is None or sight.rest is None or abs(sight.rest[1] - self.feet) > BridgeVehicle.HEIGHT:
            return False
        place = self._halts_at(car, sight.rest[0], len(sight.way)) + car.width // 2
        if self.world.is_in(RockTunnel, place, self.feet - 1):
            return False
        way = max(abs(place - sight.rest[0]) - NEAR_PX, 0)
        return len(sight.way) + FLEE_TICKS + (way << 8) // RUN_SPEED + work < fuse_ticks

    @staticmethod
    def _left_at(one: BridgeVehicle, bomb_x: int, ticks: int) -> int:
        """Where its left edge is FLEE_TICKS after a bomb came to rest there, `ticks` from now; nobody else in its way."""
        at_rest = one.left_in(ticks)
        if at_rest + one.width <= bomb_x:
            return one.left_in(ticks + FLEE_TICKS)
        return max(one.left_in(ticks + FLEE_TICKS), min(at_rest, bomb_x + ALERT_PX))

    def _halts_at(self, car: BridgeVehicle, bomb_x: int, ticks: int) -> int:
        """Likewise, with those before it in its way, who stop for the bomb first."""
        place = FREE
        for one in self.vehicles():
            is_past = one.left_in(ticks) + one.width <= bomb_x
            limit = FREE if is_past else place
            place = max(self._left_at(one, bomb_x, ticks), limit)
            if one is car:
                break
            place = FREE if is_past else place + one.width + CLOSE_PX
        return place

    def _sends_engineer(self, car: BridgeVehicle) -> bool:
        """Whether its engineer sees the bomb, and somebody dares to send him."""
        is_inside = self.world.is_in(RockTunnel, car.centre_x, car.feet - 1)
        return car.is_manned and WORK_TICKS[self.world.difficulty] > 0 and not is_inside
