"""A pool of light in the dark, under a lamp that may sway or a lantern that is carried: in it one is seen as in the open."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Difficulty, link_member, member
from game.core.units import TILE
from game.core.zone import Zone

DOUBLE_O_SWAY = 2
"""At Double-O lamps swing so many times as far."""


class LightPool(Zone):
    """Light in a Shadow. It sways by `sway_tiles` to either side, once in `period_ticks`."""

    COLOUR: ClassVar[str] = "#ffe090"

    sway_tiles: int = member(0, "how far the lamp swings to either side, tiles", minimum=0, maximum=8)
    period_ticks: int = member(360, "ticks of one swing there and back", minimum=60)

    bearer: int = link_member("who carries it, if it is a lantern: the pool is always about him")

    def offset(self) -> int:
        """How far the pool is from its middle now, px: a triangle wave that can be counted, or the bearer's way."""
        bearer = self.world.get(self.bearer)
        if bearer is not None:
            return bearer.centre_x - self.centre_x
        if not self.sway_tiles:
            return 0
        quarter = self.period_ticks // 4
        phase = self.world.tick % (4 * quarter)
        way = phase if phase <= quarter else 2 * quarter - phase if phase <= 3 * quarter else phase - 4 * quarter
        sway = self.sway_tiles * (DOUBLE_O_SWAY if self.world.difficulty == Difficulty.DOUBLE_O else 1)
        return sway * TILE * way // quarter

    def contains(self, x: int, y: int) -> bool:
        """Whether the pixel is lit."""
        return super().contains(x - self.offset(), y)
