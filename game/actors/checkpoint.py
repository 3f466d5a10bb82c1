"""A lamp: lit, it is where one comes back to life."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, choice_member, member, saved
from game.core.events import CheckpointReached
from game.core.zone import Trigger

FRAME_TICKS = 10
LAMP_PX = 40
"""The lamp is so high over the ground."""
LOOKS = ("theatre", "line", "base", "plane")


class Checkpoint(Trigger):
    """Lit for good when the player comes by; the last one lit counts."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = LAMP_PX
    COLOUR: ClassVar[str] = "#40ff80"

    clock_floor: int = member(
        0, "who comes back here has at least so many seconds left, where a stage's clock can run out", minimum=0
    )

    look: str = choice_member(
        LOOKS[0],
        LOOKS,
        "a call-boy's brass lamp, a call point of the pipe line, a storm lantern, or the jump lights of a cargo plane",
    )

    is_lit: bool = saved(False)

    def entered(self, visitor: Entity) -> None:
        """Light up."""
        if self.world.stage.checkpoint != self.id:
            self.world.stage.checkpoint = self.id
            if not self.is_lit:
                self.is_lit = True
                self.lit(visitor)
                self.world.emit(CheckpointReached(self.centre_x, self.feet - LAMP_PX))

    def lit(self, visitor: Entity) -> None:
        """`visitor` came by for the first time: what else is there for him?"""

    def sprite_name(self) -> str:
        """The lamp of the house, or its own."""
        return f"checkpoint_{self.look}" if type(self) is Checkpoint and self.look != LOOKS[0] else ""

    def pose(self) -> tuple[str, int]:
        """Off or lit."""
        return ("lit", self.world.tick // FRAME_TICKS) if self.is_lit else ("off", 0)
