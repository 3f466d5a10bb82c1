"""A pane of glass from floor to lintel: it stops bodies, not looks, until somebody breaks it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.bond_moves.body import Move
from game.core import contacts
from game.core.entity import Entity
from game.core.events import GlassBroken
from game.core.solid import Solid

NOISE = 160
TOUCH_PX = 2
"""A roll or a leap breaks it when it comes so near."""


class GlassPane(Solid):
    """A round breaks it, and so does who rolls or leaps against it. Loud."""

    BLOCKS_SIGHT: ClassVar[bool] = False
    WIDTH: ClassVar[int] = 16
    HURT_MASK: ClassVar[int] = contacts.PROP
    COLOUR: ClassVar[str] = "#a0d8e8"

    def update(self) -> None:
        """Feel who comes against it."""
        player = self.world.player
        if self.is_open or not isinstance(player, Bond) or player.state not in (Move.ROLL, Move.AIR):
            return
        is_level = player.y < self.feet and self.y < player.feet
        ahead = self.x - (player.x + player.width) if player.facing > 0 else player.x - (self.x + self.width)
        if is_level and 0 <= ahead <= TOUCH_PX:
            self._break()

    def hurtbox(self) -> tuple[int, int, int, int]:
        """The pane while it is whole, and the pixel on either side where rounds that it stops come to rest."""
        return (0, 0, 0, 0) if self.is_open else (self.x - 1, self.y, self.x + self.width + 1, self.feet)

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """A round."""
        if self.is_open:
            return False
        self._break()
        return True

    def _break(self) -> None:
        self.is_open = True
        self.world.emit(GlassBroken(self.centre_x, self.centre_y))
        self.world.make_noise(self.centre_x, self.centre_y, NOISE)

    def pose(self) -> tuple[str, int]:
        """Whole or broken; the picture of 16 x 16 px is repeated over the box."""
        return ("broken" if self.is_open else "whole"), 0
