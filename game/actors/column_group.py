"""A part of the column: vehicles in a row that set out together and queue where the first of them stops."""

from __future__ import annotations

from game.actors.column_vehicle import CORK_PX, PITCH, ColumnVehicle, March
from game.actors.pallet import Load, Pallet
from game.actors.road_column import RoadColumn
from game.actors.road_vehicle import FROM_WEST
from game.actors.valley_road import ValleyRoad
from game.core.entity import member


class ColumnGroup(RoadColumn):
    """It halts where its first vehicle shells the riders, and queues behind it."""

    stop_x: int = member(1200, "where its first vehicle stops, px", minimum=0, maximum=20000)
    gap: int = member(72, "from front to front, px", minimum=PITCH, maximum=400)
    main: bool = member(False, "the main body")

    def added(self) -> None:
        """Line up."""
        self.line_up(ColumnVehicle, self.gap, group=self.id)

    def vehicles(self) -> list[ColumnVehicle]:
        """All of them, those that were stopped too."""
        return self.world.all_with(ColumnVehicle, "group", self.id)

    def under_way(self) -> list[ColumnVehicle]:
        """Who is still a part of the column, from west to east."""
        gone = March.BURIED
        here = [one for one in self.vehicles() if one.state < gone]
        here.sort(key=FROM_WEST)
        return here

    def head_x(self) -> int:
        """How far west its first vehicle has come, px; far east when none is left."""
        places = [one.x for one in self.vehicles() if one.state < March.BURIED]
        return min(places) if places else self.world.grid.pixel_width

    def update(self) -> None:
        """Each as far as the one before it lets it."""
        self.clock += 1
        if self.clock < self.start_tick:
            for vehicle in self.under_way():
                vehicle.hold()
            return
        here = self.under_way()
        if not here:
            return
        speed, limit, road = self.speed, self.stop_x, self.world.first(ValleyRoad)
        west, east = here[0].x - CORK_PX, here[-1].x
        lying = [one for one in self.world.all(Pallet) if one.x <= east and west <= one.x + one.width and one.state == Load.LYING]
        for vehicle in here:
            x = vehicle.advance(speed, limit, road, lying)
            limit = (x if x > limit else limit) + PITCH
