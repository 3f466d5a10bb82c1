"""The wind along the plane's back: it pushes aft all the time, and now and then much harder, which is heard before."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.bond_moves.body import CROUCH_HEIGHT, Move
from game.actors.lee import Lee
from game.core.entity import Difficulty, member
from game.core.events import GustBlew, GustWhistled
from game.core.zone import Zone

HUM_TICKS, BLOW_TICKS = 60, 60
GUST_PUSH = 640
"""A gust pushes faster than a man runs, 1/256 px per tick."""
PERIOD_CHANGE = {Difficulty.RECRUIT: 60, Difficulty.AGENT: 0, Difficulty.DOUBLE_O: -60}
BLOWN = (Move.GROUND, Move.AIR, Move.HURT, Move.USE)
"""In these the wind moves him; on a ladder he holds on."""


class SlipStream(Zone):
    """Who stands, runs or jumps in it is pushed to the right; crouched, or in a Lee, nobody is."""

    IS_FIXED: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#a0d8f0"

    push: int = member(128, "the steady push, 1/256 px per tick", minimum=0, maximum=GUST_PUSH)
    gust_every: int = member(240, "ticks from one gust to the next at Agent", minimum=180, maximum=1200)

    def period(self) -> int:
        """From one gust to the next, ticks."""
        return self.gust_every + PERIOD_CHANGE[self.world.difficulty]

    def clock(self) -> int:
        """The tick of its cycle: the hum and then the gust come at its end."""
        return self.world.tick % self.period()

    def is_humming(self) -> bool:
        """Whether a gust is about to come."""
        return self.period() - HUM_TICKS - BLOW_TICKS <= self.clock() < self.period() - BLOW_TICKS

    def is_blowing(self) -> bool:
        """Whether a gust blows."""
        return self.clock() >= self.period() - BLOW_TICKS

    def update(self) -> None:
        """Push whoever is in it."""
        bond = self.world.player
        if not isinstance(bond, Bond) or not self.contains(bond.centre_x, bond.centre_y):
            return
        if self.clock() == self.period() - HUM_TICKS - BLOW_TICKS:
            self.world.emit(GustWhistled(bond.centre_x, bond.y, False))
        elif self.clock() == self.period() - BLOW_TICKS:
            self.world.emit(GustBlew(bond.centre_x, bond.y, False))
        is_low = bond.height <= CROUCH_HEIGHT
        if bond.state in BLOWN and not is_low and not any(lee.shelters(bond) for lee in self.world.all(Lee)):
            bond.move_x(GUST_PUSH if self.is_blowing() else self.push)
