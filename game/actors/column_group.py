"""A part of the column: vehicles in a row that set out together and queue where the first of them stops."""

from __future__ import annotations

from game.actors.column_vehicle import CORK_PX, FARTHEST_PX, PITCH, ColumnVehicle, March
from game.actors.pallet import Load, Pallet
from game.actors.road_column import RoadColumn
from game.actors.road_vehicle import FROM_WEST
from game.actors.valley_road import ValleyRoad
from game.core.entity import Settled, member


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

    @Settled
    def under_way(self) -> list[ColumnVehicle]:
        """Who is still a part of the column, from west to east: nobody passes anybody."""
        return sorted([one for one in self.vehicles() if one.state < March.BURIED], key=FROM_WEST)

    def head_x(self) -> int:
        """How far west its first vehicle has come, px; far east when none is left."""
        return self.under_way[0].x if self.under_way else self.world.grid.pixel_width

    def update(self) -> None:
        """Count, look out, roll on."""
        self.clock += 1
        here = self.under_way
        if not here:
            return
        self._look_out(here)
        if self.clock >= self.start_tick:
            self._roll(here)
        for vehicle in here:
            vehicle.state_ticks += 1  # it may rest, and does not count them itself

    def _look_out(self, here: list[ColumnVehicle]) -> None:
        """Rouse those who have a plane in their reach."""
        plane = self.world.player
        if plane is not None and here[0].x - FARTHEST_PX < plane.x < here[-1].x + FARTHEST_PX:
            for vehicle in here:
                if -FARTHEST_PX < vehicle.x - plane.x < FARTHEST_PX:
                    self.world.rouse(vehicle)

    def _roll(self, here: list[ColumnVehicle]) -> None:
        """Each as far as the one before it lets it."""
        speed, limit, road = self.speed, self.stop_x, self.world.first(ValleyRoad)
        west, east = here[0].x - CORK_PX, here[-1].x
        lying = [one for one in self.world.all(Pallet) if one.x <= east and west <= one.x + one.width and one.state == Load.LYING]
        for vehicle in here:
            x = vehicle.advance(speed, limit, road, lying)
            limit = (x if x > limit else limit) + PITCH
