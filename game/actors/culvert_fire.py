"""Fuel that burns in a culvert while the riders shoot at the tanks above it: nobody comes through."""

from __future__ import annotations

from typing import ClassVar

from game.actors.hazard import Hazard
from game.actors.raid_fire import RaidFire
from game.core.entity import Entity, link_member, saved

KINDLE_TICKS = 120
"""It smokes so long before it burns: time enough to creep out from its middle."""
FRAME_TICKS = 5


class CulvertFire(Hazard):
    """Burns while its RaidFire does. Whoever is in the flames loses a pip and is driven out at the nearer end."""

    WIDTH: ClassVar[int] = 224
    HEIGHT: ClassVar[int] = 32
    SLEEPS: ClassVar[bool] = False
    HUMS: ClassVar[tuple[str, ...]] = ("fire_jet",)

    fire: int = link_member("the RaidFire from which burning fuel runs down here")

    ticks: int = saved(0)
    """Since the first drop."""

    def update(self) -> None:
        """Kindle, burn, keep everybody out."""
        fire = self.world.get(self.fire)
        if not (isinstance(fire, RaidFire) and fire.burns()):
            self.ticks = 0
            return
        self.ticks += 1
        player = self.world.player
        if player is not None and self.burns() and self.overlaps(player):
            is_west = player.centre_x < self.centre_x
            player.shift_x(self.x - player.x - player.width if is_west else self.x + self.width - player.x)

    def burns(self) -> bool:
        """Whether it is shut by flames."""
        return self.ticks > KINDLE_TICKS

    def hitbox(self) -> tuple[int, int, int, int]:
        """The flames, and a hand's breadth of heat before them."""
        return (self.x - 2, self.y, self.x + self.width + 2, self.feet) if self.burns() else (0, 0, 0, 0)

    def hit(self, other: Entity) -> None:
        """A pip, and away from it."""
        is_west = other.centre_x < self.centre_x
        other.hurt(1, self.x + self.width if is_west else self.x, self)

    def gives_light(self) -> bool:
        """As soon as there is a spark."""
        return self.ticks > 0

    def pose(self) -> tuple[str, int]:
        """Nothing, sparks that run along the floor, flames up to the roof."""
        if not self.ticks:
            return "", 0
        return ("burn" if self.burns() else "kindle"), self.ticks // FRAME_TICKS

    def hum(self) -> str:
        """The flames."""
        return "fire_jet" if self.burns() else ""
