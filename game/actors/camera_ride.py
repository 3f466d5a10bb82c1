"""A view worth a look: the first time the player stands there, the picture rides out to what is to be seen, and comes back."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.bond_moves.body import Move
from game.core.entity import Entity, link_member, member, saved
from game.core.zone import Trigger

OUT, OF = 3, 4
"""For three quarters of the time it rides; for the rest it stays there."""


class CameraRide(Trigger):
    """Draw it where the view opens. Any button ends it; nothing happens to him that would not happen to who stands still."""

    COLOUR: ClassVar[str] = "#60a0ff"
    SLEEPS: ClassVar[bool] = False
    WORK_POSE: ClassVar[str] = "idle"

    to: int = link_member("what is seen at the far end of the ride")
    ticks: int = member(240, "how long it takes, ticks", minimum=60, maximum=600)

    ridden: int = saved(0)
    """Ticks of it that are over."""
    is_over: bool = saved(False)

    def stayed(self, visitor: Entity) -> None:
        """Begin, once he stands still enough."""
        if self.is_over or self.ridden or not isinstance(visitor, Bond) or visitor.state != Move.GROUND:
            return
        self.ridden = 1
        self.world.rouse(self)
        visitor.work_at(self)

    def update(self) -> None:
        """Ride on. A button, a blow or the end brings the picture back."""
        if not self.ridden or self.is_over:
            self.world.rest(self)
            return
        self.ridden += 1
        bond = self.world.player
        if not isinstance(bond, Bond) or not bond.works_at(self):
            self.is_over = True
        elif self.ridden > self.ticks:
            self.is_over = True
            bond.stop_work()
        elif self.world.pressed:
            self.ridden = self.ticks  # a tick later: the press that ends it begins nothing else

    def watched_place(self) -> tuple[int, int] | None:
        """Where the picture's middle is now: slowly off, fast on the way, slowly there."""
        bond, end = self.world.player, self.world.get(self.to)
        if bond is None or end is None:
            return None
        whole = self.ticks * OUT // OF
        part = min(self.ridden, whole)
        way = part * part * (3 * whole - 2 * part)
        cube = whole * whole * whole
        x, y = bond.centre_x, bond.centre_y
        return x + (end.centre_x - x) * way // cube, y + (end.centre_y - y) * way // cube
