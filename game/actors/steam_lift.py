"""A plate on a column of steam: with its vent's stroke it is thrown up, and sinks again."""

from __future__ import annotations

from typing import ClassVar

from game.actors.steam_cycle import Breath, SteamCycle
from game.core.entity import member, saved
from game.core.events import SteamBlown, SteamRattled
from game.core.solid import Solid
from game.core.units import TILE, px

RISE_SPEED = px(4)
SINK_SPEED = px(1.5)
HOLD_TICKS = 24
THROW_SPEED = px(1.5)
"""What a jump takes along from it: two tiles more of height."""
THROW_TICKS = 12
"""Standing at the top, it still throws for so long."""
FRAME_TICKS = 4


class SteamLift(SteamCycle, Solid):
    """Rises by `rise_tiles`, holds, sinks. Who jumps off at the top flies two tiles higher."""

    WIDTH: ClassVar[int] = 64
    HEIGHT: ClassVar[int] = 16
    ONE_WAY: ClassVar[bool] = True
    BLOCKS_SIGHT: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False
    """It goes from one screen to the next."""

    rise_tiles: int = member(12, "how high it goes, tiles", minimum=1, maximum=20)

    home_y: int = saved(0)
    hold: int = saved(0)
    """Ticks for which it still stands at the top."""
    is_rising: bool = saved(False)

    def added(self) -> None:
        """Remember the vent."""
        super().added()
        self.home_y = self.y

    def update(self) -> None:
        """Rattle; rise; hold; sink."""
        self.warm_up()
        top = self.home_y - self.rise_tiles * TILE
        if self.is_warm and not self.clock():
            self.world.emit(SteamRattled(self.centre_x, self.home_y))
        if self.is_warm and self.y == self.home_y and self.clock() == self.tell_ticks():
            self.is_rising = True
            self.world.emit(SteamBlown(self.centre_x, self.home_y, self.group))
        if self.is_rising:
            self.move(0, -min(RISE_SPEED, (self.y - top) << 8))
            if self.y <= top:
                self.is_rising, self.hold = False, HOLD_TICKS
        elif self.hold:
            self.hold -= 1
        elif self.y < self.home_y:
            self.move(0, min(SINK_SPEED, ((self.home_y - self.y) << 8) - self.remainder_y))

    def throws(self) -> int:
        """Upward speed for who jumps off it now, 1/256 px per tick."""
        return THROW_SPEED if self.is_rising or self.hold > HOLD_TICKS - THROW_TICKS else 0

    def pose(self) -> tuple[str, int]:
        """Dead, rest, tell; rise with a column of steam under the plate, and sink."""
        frame = self.world.tick // FRAME_TICKS
        if self.is_rising or self.hold:
            return "rise", frame
        if self.y < self.home_y:
            return "sink", frame
        breath = self.breath()
        return ("dead" if breath == Breath.DEAD else "tell" if breath == Breath.TELL else "rest"), frame
