"""The canvas over the three doors. Both chains cut, it drops and shuts them."""

from __future__ import annotations

from typing import ClassVar

from game.actors.awning_chain import AwningChain
from game.core.entity import Entity, saved
from game.core.events import AwningFell

ROLLED, DROPPING, DOWN = range(3)
DROP_TICKS, DROP_PACE = 24, 6
DOWN_HEIGHT = 64


class Awning(Entity):
    """Hangs from the upper edge of its rectangle."""

    SLEEPS: ClassVar[bool] = False
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#a03040"

    height: int = saved(16)
    state: int = saved(ROLLED)
    timer: int = saved(0)

    @property
    def is_down(self) -> bool:
        """Whether nobody comes out of the doors any more."""
        return self.state != ROLLED

    def update(self) -> None:
        """Fall when nothing holds it."""
        if self.state == ROLLED:
            chains = self.world.all(AwningChain)
            if chains and all(chain.is_cut for chain in chains):
                self.state, self.timer, self.height = DROPPING, DROP_TICKS, DOWN_HEIGHT
                self.world.emit(AwningFell(self.centre_x, self.centre_y))
        elif self.timer:
            self.timer -= 1
            if not self.timer:
                self.state = DOWN

    def pose(self) -> tuple[str, int]:
        """Rolled up, dropping, down."""
        if self.state == DROPPING:
            return "dropping", (DROP_TICKS - self.timer) // DROP_PACE
        return ("down" if self.state == DOWN else "up"), 0
