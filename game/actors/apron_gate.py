"""A gate by which the base's own soldiers come: the apron's at its east end, the gatehouse of the cells."""

from __future__ import annotations

from typing import ClassVar

from game.actors.base_guard import BaseGuard
from game.actors.reinforcement_door import BETWEEN_TICKS, ReinforcementDoor


class ApronGate(ReinforcementDoor):
    """A ReinforcementDoor that sends soldiers of the air base."""

    SLEEPS: ClassVar[bool] = False

    def _send_one(self) -> None:
        self.coming -= 1
        self.timer = BETWEEN_TICKS
        guard = self.world.spawn(BaseGuard, self.centre_x - BaseGuard.WIDTH // 2, self.feet - BaseGuard.HEIGHT)
        guard.come_running()

    def sprite_name(self) -> str:
        """As any such door."""
        return "reinforcement_door"
