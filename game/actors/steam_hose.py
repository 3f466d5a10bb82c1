"""A steam hose on its drum: three long breaths that nobody walks through."""

from __future__ import annotations

from typing import ClassVar

from game.actors.enemy import Enemy
from game.core.entity import Entity, member, saved
from game.core.events import HoseFired
from game.core.units import TILE, px

BLOW_TICKS = 30
REACH_PX = 96
SPREAD = 2
"""The cone is one px high for so many px of way, to either side."""
STUN_TICKS = 60
PUSH_SPEED = px(4 * TILE / BLOW_TICKS)
"""It pushes four tiles in one breath."""
MOUTH_HEIGHT = 24
"""Of the nozzle over the floor, px."""
FRAME_TICKS = 4


class SteamHose(Entity):
    """`use` blows a cone the way the user faces: it stuns and pushes."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 32
    REACH: ClassVar[int] = 8
    COLOUR: ClassVar[str] = "#b0e0e8"

    charges: int = member(3, "how many breaths it has", minimum=1, maximum=9)

    used: int = saved(0)
    blow: int = saved(0)
    """Ticks for which it still blows."""
    way: int = saved(1)
    """1: to the right, -1: to the left."""
    from_x: int = saved(0)
    """Where the nozzle is held, px."""

    def can_use(self, user: Entity) -> bool:
        """While there is steam in it."""
        return self.used < self.charges and not self.blow

    def prompt(self) -> str:
        """What use does."""
        return "blow steam"

    def use(self, user: Entity) -> None:
        """Let go."""
        self.used += 1
        self.blow = BLOW_TICKS
        self.way = getattr(user, "facing", 1)
        self.from_x = user.centre_x
        self.world.emit(HoseFired(self.from_x + self.way * TILE, self.feet - MOUTH_HEIGHT, self.way))

    def update(self) -> None:
        """Blow."""
        if not self.blow:
            return
        self.blow -= 1
        left, right = sorted((self.from_x, self.from_x + self.way * REACH_PX))
        for actor in list(self.world.bodies_in(left, self.y - TILE, right, self.feet)):
            if isinstance(actor, Enemy) and self._meets(actor):
                actor.put_to_sleep(STUN_TICKS)
                actor.move_x(self.way * PUSH_SPEED)

    def _meets(self, enemy: Enemy) -> bool:
        ahead = (enemy.centre_x - self.from_x) * self.way
        mouth = self.feet - MOUTH_HEIGHT
        aside = max(enemy.y - mouth, mouth - enemy.feet, 0)
        return 0 <= ahead <= REACH_PX and aside * SPREAD <= ahead + TILE

    def respawned(self) -> None:
        """Full again."""
        self.used = self.blow = 0

    def pose(self) -> tuple[str, int]:
        """Idle; blow_right and blow_left with a cone of 96 px from the middle of the box; empty."""
        if self.blow:
            return ("blow_right" if self.way > 0 else "blow_left"), (BLOW_TICKS - self.blow) // FRAME_TICKS
        return ("idle" if self.used < self.charges else "empty"), 0
