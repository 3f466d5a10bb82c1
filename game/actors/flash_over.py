"""Fire that runs through a crawl again and again, thin as a curtain: a roll passes it, a bay lets it by."""

from __future__ import annotations

from typing import ClassVar

from game.core import contacts
from game.core.entity import Difficulty, Entity, member, saved, speed_member
from game.core.events import FlashGlowed, FlashRan
from game.core.units import SUBPIXELS

THICK = 24
"""How thick the curtain is, px."""
GLOW_TICKS = 40
INSET = 2
HEARD_PX = 240
"""Who is no farther from the crawl hears it."""
FRAME_TICKS = 4
PERIOD_CHANGE = {Difficulty.RECRUIT: 30, Difficulty.AGENT: 0, Difficulty.DOUBLE_O: -60}
SPEED_PERCENT = {Difficulty.RECRUIT: 100, Difficulty.AGENT: 100, Difficulty.DOUBLE_O: 150}
"""Glow and run fit into each period in a crawl of 30 tiles (at 150 ticks they would not), and each is whole beats of 30."""


class FlashOver(Entity):
    """Draw the crawl. The fire runs from its left end to its right end."""

    HIT_MASK: ClassVar[int] = contacts.PLAYER
    IS_FIXED: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#ffb040"

    period: int = member(180, "ticks from one fire to the next at Agent", minimum=90, maximum=1200)
    speed: int = speed_member(4, "how fast it runs, px per tick", minimum=1)

    home_x: int = saved(0)
    """The mouth of the crawl, px."""
    run_px: int = saved(0)
    """How long the crawl is."""

    def added(self) -> None:
        """Wait at the mouth."""
        self.home_x, self.run_px = self.x, self.width
        self.width = THICK

    def clock(self) -> int:
        """Ticks since it last began to glow."""
        return self.world.tick % (self.period + PERIOD_CHANGE[self.world.difficulty])

    def is_glowing(self) -> bool:
        """Whether it is about to run."""
        return self.clock() < GLOW_TICKS

    def is_running(self) -> bool:
        """Whether there is fire in the crawl."""
        return not self.is_glowing() and self.x + self.width <= self.home_x + self.run_px

    def update(self) -> None:
        """Glow, run."""
        clock = self.clock()
        speed = self.speed * SPEED_PERCENT[self.world.difficulty] // 100
        self.x = self.home_x + max(clock - GLOW_TICKS, 0) * speed // SUBPIXELS
        player = self.world.player
        if player is None or not self.home_x - HEARD_PX <= player.x < self.home_x + self.run_px + HEARD_PX:
            return
        if not clock:
            self.world.emit(FlashGlowed(self.home_x, self.centre_y))
        elif clock == GLOW_TICKS:
            self.world.emit(FlashRan(self.home_x, self.centre_y))

    def hitbox(self) -> tuple[int, int, int, int]:
        """The curtain."""
        if not self.is_running():
            return 0, 0, 0, 0
        return self.x + INSET, self.y, self.x + self.width - INSET, self.feet

    def hit(self, other: Entity) -> None:
        """Burn."""
        other.hurt(1, self.x, self)

    def gives_light(self) -> bool:
        """While it runs."""
        return self.is_running()

    def pose(self) -> tuple[str, int]:
        """A glow at the mouth, the curtain, nothing while it rests."""
        state = "glow" if self.is_glowing() else "run" if self.is_running() else ""
        return state, self.world.tick // FRAME_TICKS
