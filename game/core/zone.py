"""Rectangles of the map: zones that are asked about, triggers that notice who comes in."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, saved

PLAYER = 1
COMPANION = 2


class Zone(Entity, abstract=True):
    """A rectangle that others ask about: `world.is_in(Shadow, x, y)`. Zones do nothing by themselves."""

    COLOUR: ClassVar[str] = "#405070"

    def is_active(self) -> bool:
        """Whether it counts now."""
        return True

    def muffles(self, kind: str) -> bool:
        """Whether noises of that kind ("step", "silenced", "loud") made in it go unheard."""
        return False

    def veil(self) -> tuple[int, int, int, int]:
        """The box (left, top, right, bottom, px) through which nobody sees now; an empty one where it hides nothing."""
        return 0, 0, 0, 0


class Trigger(Entity, abstract=True):
    """A rectangle that notices bodies with a matching TRIPS bit."""

    NOTICES: ClassVar[int] = PLAYER
    COLOUR: ClassVar[str] = "#c0a040"

    inside: int = saved(0)
    """Bits of who is in it."""

    def entered(self, visitor: Entity) -> None:
        """`visitor` came in."""

    def stayed(self, visitor: Entity) -> None:
        """`visitor` is in it (called each tick, from the first on)."""

    def left(self, visitor: Entity) -> None:
        """`visitor` has gone."""

    def notice(self, visitor: Entity) -> None:
        """Compare where `visitor` is with where it was."""
        bit = visitor.TRIPS & self.NOTICES
        if not bit:
            return
        if self.overlaps(visitor):
            if not self.inside & bit:
                self.inside |= bit
                self.entered(visitor)
            self.stayed(visitor)
        elif self.inside & bit:
            self.inside &= ~bit
            self.left(visitor)
