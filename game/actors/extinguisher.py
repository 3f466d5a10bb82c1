"""A fire bottle on the wall: it costs a moment and buys a few."""

from __future__ import annotations

from typing import ClassVar

from game.actors.fire_slick import FireSlick
from game.core.entity import Entity, member, saved

FRAME_TICKS = 5
HISS_TICKS = 40


class Extinguisher(Entity):
    """`use` puts the nearest slick out for `ticks`."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 32
    COLOUR: ClassVar[str] = "#d04040"
    USE_TICKS: ClassVar[int] = 20

    ticks: int = member(360, "for so long the slick is out", minimum=60, maximum=3600)

    used_at: int = saved(0)
    """The tick of its last use, or 0."""

    def slick(self) -> FireSlick | None:
        """What it can put out."""
        return min(self.world.all(FireSlick), key=lambda slick: abs(slick.centre_x - self.centre_x), default=None)

    def can_use(self, user: Entity) -> bool:
        """Whether something burns."""
        slick = self.slick()
        return slick is not None and slick.is_burning()

    def use(self, user: Entity) -> None:
        """Put it out."""
        slick = self.slick()
        if slick is not None:
            self.used_at = self.world.tick
            slick.douse(self.ticks)

    def prompt(self) -> str:
        """What `use` does."""
        return "put it out"

    def pose(self) -> tuple[str, int]:
        """On its hook, or foaming."""
        is_fresh = self.used_at and self.world.tick - self.used_at < HISS_TICKS
        return ("foam", (self.world.tick - self.used_at) // FRAME_TICKS) if is_fresh else ("idle", 0)
