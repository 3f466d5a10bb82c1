"""The line to the cockpit: here the floor does what it is told."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.flight_plan import FlightPlan, Segment
from game.core import buttons as b
from game.core.entity import member, saved
from game.core.events import OrderGiven


class Intercom(FlightPlan):
    """There `gadget` orders the plan's next attitude, and `delay` ticks later the plane obeys; time changes nothing."""

    COLOUR: ClassVar[str] = "#60ffd0"

    plan: str = member("600:0 600:+3 600:0 600:-3", "ticks:attitude, in the order of the asking; the ticks mean nothing")
    on_entry: bool = member(True, "it flies from when the player comes into its rectangle until he comes into another's")
    delay: int = member(45, "ticks from the order to the change", minimum=20, maximum=600)

    is_asked: bool = saved(False)
    """An order is given and not carried out."""
    orders: int = saved(0)
    """Given so far."""
    was_asked_in_flight: bool = saved(False)
    """The first order came before his feet stood on this side."""

    def update(self) -> None:
        """Listen, obey."""
        self._notice_player()
        if not self.is_flying:
            return
        if self.is_leading_in or self.is_asked:
            self.left -= 1
            if self.left <= 0:
                self._go_on()
                self.is_asked = False
        bond = self.world.player
        can_ask = self.is_entered and not self.is_asked
        if can_ask and self.world.pressed & b.GADGET and isinstance(bond, Bond) and not bond.is_dead():
            self._ask(bond)
        if not self.is_leading_in and self.is_flying:
            self._tilt(self._now().steps)

    def _ask(self, bond: Bond) -> None:
        self.is_leading_in, self.is_asked = False, True
        if not self.orders:
            self.was_asked_in_flight = not bond.grounded
            self.free_cargo()
        self.orders += 1
        self._give_notice(self.delay)
        coming = self._next()
        self.world.emit(OrderGiven(bond.centre_x, bond.y, coming.steps if coming is not None else 0))

    def coming(self) -> Segment | None:
        """What has been ordered."""
        return self._next() if self.is_flying and (self.is_asked or self.is_leading_in) else None

    def stop(self) -> None:
        """Nothing has been asked."""
        super().stop()
        self.is_asked, self.orders = False, 0

    def pose(self) -> tuple[str, int]:
        """Nothing to be seen: the handset hangs on the wall."""
        return "", 0
