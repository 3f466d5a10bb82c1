"""A burst fuel line under the roof: it hisses, then burns down to the deck, then rests."""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar

from game.core import contacts
from game.core.entity import Entity, member
from game.core.events import JetHissed
from game.core.units import TILE

INSET = 4
FRAME_TICKS = 4


class Jet(IntEnum):
    """What the line does."""

    OFF = 0
    HISS = 1
    BURN = 2


class FireJet(Entity):
    """Draw the whole flame, from the line under the roof down to the deck."""

    WIDTH: ClassVar[int] = TILE
    HIT_MASK: ClassVar[int] = contacts.PLAYER
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#ff9030"
    HUMS: ClassVar[tuple[str, ...]] = ("fire_jet",)

    hiss: int = member(30, "ticks of warning", minimum=20, maximum=240)
    burn: int = member(60, "ticks of flame", minimum=1, maximum=600)
    off: int = member(60, "ticks of rest", minimum=1, maximum=600)
    phase: int = member(0, "it begins so many ticks later", minimum=0, maximum=1200)

    def clock(self) -> int:
        """The tick of its own cycle, from the beginning of the hiss. It counts also while it sleeps."""
        return (self.world.tick - self.phase) % (self.hiss + self.burn + self.off)

    def breath(self) -> Jet:
        """What it does now."""
        clock = self.clock()
        return Jet.HISS if clock < self.hiss else Jet.BURN if clock < self.hiss + self.burn else Jet.OFF

    def update(self) -> None:
        """Hiss before it burns."""
        if not self.clock():
            self.world.emit(JetHissed(self.centre_x, self.y))

    def hitbox(self) -> tuple[int, int, int, int]:
        """The flame, a little narrower than it looks."""
        if self.breath() != Jet.BURN:
            return 0, 0, 0, 0
        return self.x + INSET, self.y, self.x + self.width - INSET, self.feet

    def hit(self, other: Entity) -> None:
        """Burn."""
        other.hurt(1, self.centre_x, self)

    def gives_light(self) -> bool:
        """While it burns."""
        return self.breath() == Jet.BURN

    def pose(self) -> tuple[str, int]:
        """By its length in tiles."""
        return f"{self.breath().name.lower()}_{self.height // TILE}", self.world.tick // FRAME_TICKS

    def hum(self) -> str:
        """The flame."""
        return "fire_jet" if self.breath() == Jet.BURN else ""
