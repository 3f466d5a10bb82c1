"""A soldier above an opening of the pipe: he fires where the capsule will be, unless it is somewhere else by then."""

from __future__ import annotations

from typing import ClassVar

from game.actors.capsule import Capsule
from game.core import contacts
from game.core.entity import Entity, link_member, member, saved
from game.core.events import MarksmanFired

AIM_TICKS = 24
FIRE_TICKS = 16
"""He is seen firing for so long."""
SPREAD_X, SPREAD_Y = 10, 14
"""A round hits who is so near to where it was meant to go, px: the brake or a hop is enough."""
MUZZLE_Y = 14
POSE_TICKS = 8


class ForestSoldier(Entity):
    """Linked to a SearchLamp. Hit, he dives into the snow, and lives."""

    WIDTH: ClassVar[int] = 20
    HEIGHT: ClassVar[int] = 40
    PHASE: ClassVar[int] = 1
    HURT_MASK: ClassVar[int] = contacts.ENEMY
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#b0b090"

    light: int = link_member("the SearchLamp that shows him the capsule")
    volley_ticks: int = member(AIM_TICKS, "from aiming to firing, ticks", minimum=12, maximum=120)

    facing: int = saved(-1)
    aiming: int = saved(0)
    """Ticks until he fires."""
    firing: int = saved(0)
    aim_x: int = saved(0)
    aim_y: int = saved(0)
    is_down: bool = saved(False)
    down_ticks: int = saved(0)

    def take_aim(self, capsule: Capsule) -> None:
        """Lead the capsule by what a volley takes."""
        if self.is_down or self.aiming:
            return
        self.aiming = self.volley_ticks
        self.aim_x = capsule.centre_x + (capsule.vx * self.volley_ticks >> 8)
        self.aim_y = capsule.centre_y

    def aims_at(self) -> tuple[int, int] | None:
        """Where his round will go, px, while he aims."""
        return (self.aim_x, self.aim_y) if self.aiming else None

    def update(self) -> None:
        """Aim, fire."""
        capsule = self.world.player
        if self.is_down:
            self.down_ticks += 1
            return
        if self.firing:
            self.firing -= 1
        if isinstance(capsule, Capsule):
            self.facing = 1 if capsule.centre_x > self.centre_x else -1
        if not self.aiming:
            return
        self.aiming -= 1
        if self.aiming or not isinstance(capsule, Capsule):
            return
        self.firing = FIRE_TICKS
        is_hit = abs(capsule.centre_x - self.aim_x) <= SPREAD_X and abs(capsule.centre_y - self.aim_y) <= SPREAD_Y
        is_hit = is_hit and capsule.hurt(1, self.centre_x, self)
        muzzle = self.centre_x + self.facing * self.width // 2, self.y + MUZZLE_Y
        self.world.emit(MarksmanFired(*muzzle, self.aim_x, self.aim_y, is_hit))

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Dive."""
        if self.is_down:
            return False
        self.is_down, self.aiming = True, 0
        self.world.stage.hits += 1
        self.world.stage.stunned(self.centre_x, self.y)
        return True

    def respawned(self) -> None:
        """Lower the rifle."""
        self.aiming = self.firing = 0

    def pose(self) -> tuple[str, int]:
        """Standing, aiming, firing, gone into the snow."""
        if self.is_down:
            return "dive", self.down_ticks // POSE_TICKS
        if self.firing:
            return "fire", (FIRE_TICKS - self.firing) // POSE_TICKS
        return ("aim" if self.aiming else "stand"), self.world.tick // POSE_TICKS
