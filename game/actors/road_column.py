"""What both columns have in common: an order of letters in the map, and how it lines up."""

from __future__ import annotations

from typing import Any, ClassVar

from game.actors.road_vehicle import RoadVehicle
from game.core.entity import Entity, member, saved, speed_member

LETTERS = "SUTYBC"
"""Scout car, lorry, tank, flak lorry, bowser, command car."""


class RoadColumn(Entity, abstract=True):
    """Base of a column. Put it where the first vehicle stands; the others stand behind it, to the east."""

    WIDTH: ClassVar[int] = RoadVehicle.WIDTH
    HEIGHT: ClassVar[int] = RoadVehicle.HEIGHT
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#707850"

    order: str = member("S U U", "letters from west to east: S scout, U lorry, T tank, Y flak lorry, B bowser, C command car")
    speed: int = speed_member(0.5, "px a tick", minimum=0.1, maximum=4)
    start_tick: int = member(0, "sets out at this tick", minimum=0, maximum=20000)

    clock: int = saved(0)

    def line_up(self, cls: type[RoadVehicle], pitch: int, **members: Any) -> None:
        """Spawn the order's vehicles, `pitch` px from front to front."""
        try:
            lined = kinds(self.order)
        except ValueError:
            lined = []  # the linter says so
        for place, kind in enumerate(lined):
            self.world.spawn(cls, self.x + place * pitch, self.y, kind=kind, **members)


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
