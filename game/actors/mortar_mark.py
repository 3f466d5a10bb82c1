"""A piece of runway that a mortar has found: a whistle, a shadow, and a crater for good."""

from __future__ import annotations

from typing import ClassVar

from game.actors.hazard import Hazard
from game.core.entity import member, saved
from game.core.events import MortarBurst, MortarWhistled
from game.core.solid import Solid
from game.core.units import TILE

WHISTLES = (60, 45, 36)
BLAST_TICKS = 8
RADIUS = 24
LAST_TICKS = 30
FRAME_TICKS = 4


class MortarMark(Hazard, Solid):
    """Draw it as the surface over a pit: it is the floor until the shell comes."""

    COLOUR: ClassVar[str] = "#a08868"
    SLEEPS: ClassVar[bool] = False

    lead_tiles: int = member(30, "the whistle begins when the jeep is so near, tiles", minimum=5, maximum=60)

    clock: int = saved(0)
    """Ticks since the whistle."""

    def whistle(self) -> int:
        """Ticks from whistle to blast."""
        return WHISTLES[self.world.difficulty]

    def update(self) -> None:
        """Whistle, burst."""
        player = self.world.player
        if player is None:
            return
        if not self.clock and self.x - player.x - player.width <= self.lead_tiles * TILE:
            self.clock = 1
            self.world.emit(MortarWhistled(self.centre_x, self.y))
        elif self.clock:
            self.clock = min(self.clock + 1, self.whistle() + BLAST_TICKS + LAST_TICKS)
            if self.clock == self.whistle():
                self.is_open = True
                self.world.emit(MortarBurst(self.centre_x, self.y))

    def is_blasting(self) -> bool:
        """Whether splinters fly."""
        return self.whistle() <= self.clock < self.whistle() + BLAST_TICKS

    def hitbox(self) -> tuple[int, int, int, int]:
        """The blast."""
        if not self.is_blasting():
            return 0, 0, 0, 0
        return self.centre_x - RADIUS, self.y - RADIUS, self.centre_x + RADIUS, self.y

    def respawned(self) -> None:
        """A crater ahead is a road again."""
        if self.world.is_ahead(self.x):
            self.clock, self.is_open = 0, False

    def pose(self) -> tuple[str, int]:
        """Whole, shadow and shell, blast, crater."""
        since = self.clock - self.whistle()
        if not self.clock:
            return "idle", 0
        if since < 0:
            return "whistle", self.clock // FRAME_TICKS
        return ("blast", since // FRAME_TICKS) if since < BLAST_TICKS + LAST_TICKS else ("crater", 0)
