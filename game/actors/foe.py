"""Somebody whom Bond can fight: what his fists, his pistol and his gas ask of a body. Plain answers, to be overridden."""

from __future__ import annotations

from typing import ClassVar

from game.core import contacts
from game.core.actor import Actor


class Foe(Actor, abstract=True):
    """The base of guards and bosses."""

    HURT_MASK: ClassVar[int] = contacts.ENEMY
    HITSTOP: ClassVar[int] = 3
    """Ticks for which the world holds its breath after a blow that landed."""

    def is_standing(self) -> bool:
        """Whether he can be fought."""
        return True

    def can_be_taken_down(self, by: Actor) -> bool:
        """Whether `by` could seize him from behind now."""
        return False

    def seize(self, by: Actor) -> None:
        """Seized from behind."""

    def knock_out(self) -> None:
        """Out for good, alive."""

    def put_to_sleep(self, ticks: int) -> None:
        """Gas reached him."""

    def punched(self, by: Actor, is_last: bool) -> bool:
        """A blow; `is_last` says that it is the throw that ends a combo. True if it counted."""
        return False

    def kicked(self, by: Actor) -> bool:
        """Both feet, from above. True if they met him."""
        return self.punched(by, True)
