"""A gate by which the base's own soldiers come: the apron's at its east end, the gatehouse of the cells."""

from __future__ import annotations

from typing import ClassVar

from game.actors.base_guard import BaseGuard
from game.actors.guard_post import GuardPost
from game.actors.reinforcement_door import BETWEEN_TICKS, ReinforcementDoor
from game.core.entity import link_member, member, saved
from game.core.units import TILE

ABREAST = 3
"""So many find room beside each other where they go to."""


class ApronGate(ReinforcementDoor):
    """A ReinforcementDoor that sends soldiers of the air base: to where Bond is, or up a ladder to a post."""

    SLEEPS: ClassVar[bool] = False

    wave: int = member(0, "the wave of the finale that it sends; 0: each", minimum=0, maximum=2)
    leads_to: int = link_member("the GuardPost over a ladder to which its men go; 0: they look for Bond")

    sent: int = saved(0)
    """Men who have gone to that post."""

    def sends(self, wave: int) -> bool:
        """Whether men of that wave come by it."""
        return self.wave in (0, wave)

    def _send_one(self) -> None:
        self.coming -= 1
        self.timer = BETWEEN_TICKS
        guard = self.world.spawn(BaseGuard, self.centre_x - BaseGuard.WIDTH // 2, self.feet - BaseGuard.HEIGHT)
        post = self.world.get(self.leads_to)
        if isinstance(post, GuardPost):
            guard.go_up_to(post, self.sent % ABREAST * TILE)
            self.sent += 1
        else:
            guard.come_running()

    def sprite_name(self) -> str:
        """As any such door."""
        return "reinforcement_door"
