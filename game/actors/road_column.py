"""What both columns have in common: an order of letters in the map, and how it lines up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from game.actors.road_vehicle import HANDED, RoadVehicle
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
        """Spawn the order's vehicles, `pitch` px from front to front; of each kind no more than the stage before has left."""
        for place, kind in enumerate(what_is_left(self.lined(), self.world.handed)):
            self.world.spawn(cls, self.x + place * pitch, self.y, kind=kind, **members)

    def lined(self) -> list[int]:
        """The kinds of its order, from west to east; none for an order that the linter refuses."""
        try:
            return kinds(self.order)
        except ValueError:
            return []


def what_is_left(lined: list[int], handed: Mapping[str, int]) -> list[int]:
    """A column without those that were stopped in the stage before: of each kind the foremost. All of it if nobody were left."""
    left = {kind: handed.get(name, len(lined)) for kind, name in enumerate(HANDED)}
    found: list[int] = []
    for kind in reversed(lined):
        if left[kind]:
            left[kind] -= 1
            found.insert(0, kind)
    return found or lined


def who_is_more(lined: list[int], handed: Mapping[str, int]) -> list[int]:
    """Kinds of those whom the stage before has left over and above the column's own, the light ones first."""
    return [kind for kind, name in enumerate(HANDED) for _ in range(handed.get(name, 0) - lined.count(kind))]


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
