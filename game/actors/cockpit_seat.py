"""The pilot's seat: who sits down there, with ramp and door shut behind him, has the aeroplane."""

from __future__ import annotations

from typing import ClassVar

from game.actors.base_guard import BaseGuard
from game.actors.bomb_rack import BombRack
from game.actors.hold_door import HoldDoor
from game.actors.plane_ramp import PlaneRamp
from game.core.entity import Entity


class CockpitSeat(Entity):
    """`use` wins the stage once nobody can follow."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 40
    REACH: ClassVar[int] = 6
    USE_TICKS: ClassVar[int] = 30
    IS_WAY_OUT: ClassVar[bool] = True
    COLOUR: ClassVar[str] = "#ffffff"

    def is_ready(self) -> bool:
        """The bomb is armed, the ramp is shut, and the door is safe, or whoever came through it lies on the floor."""
        world = self.world
        if not all(rack.is_armed for rack in world.all(BombRack)) or not all(ramp.is_shut() for ramp in world.all(PlaneRamp)):
            return False
        return all(door.is_safe() or (door.is_broken and self._is_quiet(door)) for door in world.all(HoldDoor))

    def _is_quiet(self, door: HoldDoor) -> bool:
        """All six came, and none of them is on his feet near the hold."""
        return not door.men_left() and not any(
            guard.is_standing() and not guard.is_turned_away() and abs(guard.feet - door.feet) <= door.height
            for guard in self.world.all(BaseGuard)
            if door.x <= guard.x
        )

    def can_use(self, user: Entity) -> bool:
        """When nobody can follow."""
        return self.is_ready()

    def prompt(self) -> str:
        """What use does."""
        return "take the seat"

    def use(self, user: Entity) -> None:
        """Away."""
        self.world.stage.win()

    def pose(self) -> tuple[str, int]:
        """The crew in it, or the way out by the window."""
        return ("free", 0) if self.is_ready() else ("crew", self.world.tick // 20)
