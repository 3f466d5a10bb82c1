"""Kettledrums: who lands on them is thrown up, and heard."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import saved, speed_member
from game.core.events import PropStruck
from game.core.solid import Solid

NOISE = 160
STRUCK_TICKS = 16
FRAME_TICKS = 4


class Timpani(Solid):
    """A skin that throws up whoever falls onto it."""

    BLOCKS_SIGHT: ClassVar[bool] = False
    WIDTH: ClassVar[int] = 48
    HEIGHT: ClassVar[int] = 16
    COLOUR: ClassVar[str] = "#b06040"

    bounce: int = speed_member(8.6, "speed at which it throws up, px per tick; 8.6 is seven tiles high")

    standing: tuple[int, ...] = saved(())
    """Who stood on it in the last tick."""
    struck: int = saved(0)

    def update(self) -> None:
        """Throw up whoever has just come down on it."""
        if self.struck:
            self.struck -= 1
        riders = [actor for actor in self.world.awake_actors if actor.rides(self)]
        for actor in riders:
            if actor.id not in self.standing and not actor.is_companion():
                actor.be_thrown_up(self.bounce)
                self.struck = STRUCK_TICKS
                self.world.emit(PropStruck(self.centre_x, self.y, "timpani"))
                self.world.make_noise(self.centre_x, self.y, NOISE)
        self.standing = tuple(actor.id for actor in riders)

    def pose(self) -> tuple[str, int]:
        """Still, or trembling."""
        return ("struck", (STRUCK_TICKS - self.struck) // FRAME_TICKS) if self.struck else ("idle", 0)
