"""Furniture of the roadside: it flies to pieces, and that is all."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, choice_member, saved
from game.core.events import CrateBroke
from game.core.zone import Trigger

POINTS = 5
FRAME_TICKS = 3


class SmashBox(Trigger):
    """A box or a post. Five points."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 16
    COLOUR: ClassVar[str] = "#a08050"

    look: str = choice_member("box", ("box", "post"), "what it is")

    broken: int = saved(0)
    """The tick after which it was broken, 0: whole."""

    def entered(self, visitor: Entity) -> None:
        """Crash."""
        if not self.broken:
            self.broken = self.world.tick
            self.world.stage.score += POINTS
            self.world.emit(CrateBroke(self.centre_x, self.centre_y))

    def pose(self) -> tuple[str, int]:
        """Whole, in pieces."""
        return ("smash", (self.world.tick - self.broken) // FRAME_TICKS) if self.broken else ("idle", 0)

    def sprite_name(self) -> str:
        """Its own sheet, or that of the post."""
        return "road_post" if self.look == "post" else "smash_box"
