"""The rope of the water tank."""

from __future__ import annotations

from typing import ClassVar

from game.actors.water_tank import WaterTank
from game.core.entity import Entity, link_member


class TankRope(Entity):
    """`use`: its tank tips."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 32
    REACH: ClassVar[int] = 4
    COLOUR: ClassVar[str] = "#c0a070"

    tank: int = link_member("the WaterTank")

    def _tank(self) -> WaterTank | None:
        tank = self.world.get(self.tank)
        return tank if isinstance(tank, WaterTank) else None

    def can_use(self, user: Entity) -> bool:
        """While it is full."""
        tank = self._tank()
        return tank is not None and tank.is_full

    def prompt(self) -> str:
        """What use does."""
        return "pull the rope"

    def use(self, user: Entity) -> None:
        """Pull."""
        tank = self._tank()
        if tank is not None:
            tank.tip()

    def pose(self) -> tuple[str, int]:
        """Taut, or slack."""
        tank = self._tank()
        return ("taut" if tank is not None and tank.is_full else "slack"), 0
