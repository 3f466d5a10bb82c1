"""A part of the column: vehicles in a row that set out together and queue where the first of them stops."""

from __future__ import annotations

from typing import ClassVar

from game.actors.column_vehicle import LETTERS, PITCH, ColumnVehicle
from game.core.entity import Entity, member, saved, speed_member


def kinds(order: str) -> list[int]:
    """The vehicles that an order names. Raises ValueError with a sentence for a letter that is none."""
    found = []
    for letter in order.replace(" ", ""):
        if letter not in LETTERS:
            raise ValueError(f"an order is made of the letters {LETTERS}, not {letter!r}")
        found.append(LETTERS.index(letter))
    if not found:
        raise ValueError("a group has at least one vehicle")
    return found


class ColumnGroup(Entity):
    """Put it where the first vehicle's front stands; the others stand behind it, to the east."""

    WIDTH: ClassVar[int] = ColumnVehicle.WIDTH
    HEIGHT: ClassVar[int] = ColumnVehicle.HEIGHT
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#707850"

    order: str = member("S U U", "letters from west to east: S scout, U lorry, T tank, Y flak lorry, B bowser, C command car")
    speed: int = speed_member(0.5, "px a tick", minimum=0.1, maximum=4)
    start_tick: int = member(0, "sets out at this tick", minimum=0, maximum=20000)
    stop_x: int = member(1200, "where its first vehicle stops, px", minimum=0, maximum=20000)
    gap: int = member(72, "from front to front, px", minimum=PITCH, maximum=400)
    main: bool = member(False, "the main body")

    clock: int = saved(0)

    def added(self) -> None:
        """Line up."""
        try:
            lined = kinds(self.order)
        except ValueError:
            lined = []  # the linter says so
        for place, kind in enumerate(lined):
            self.world.spawn(ColumnVehicle, self.x + place * self.gap, self.y, kind=kind, group=self.id)

    def vehicles(self) -> list[ColumnVehicle]:
        """All of them, those that were stopped too."""
        return [vehicle for vehicle in self.world.all(ColumnVehicle) if vehicle.group == self.id]

    def under_way(self) -> list[ColumnVehicle]:
        """Who is still a part of the column, from west to east."""
        return sorted((one for one in self.vehicles() if one.is_under_way()), key=lambda one: (one.x, one.id))

    def head_x(self) -> int:
        """How far west its first vehicle has come, px; far east when none is left."""
        column = self.under_way()
        return column[0].x if column else self.world.grid.pixel_width

    def update(self) -> None:
        """Each as far as the one before it lets it."""
        self.clock += 1
        limit = self.stop_x
        for vehicle in self.under_way():
            if self.clock < self.start_tick:
                vehicle.hold()
            else:
                vehicle.advance(self.speed, limit)
                limit = max(limit, vehicle.x) + PITCH
