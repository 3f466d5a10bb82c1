"""The bomb that is to fly with the opium."""

from __future__ import annotations

from typing import ClassVar

from game.actors.burden import Burden, burden_of
from game.core.actor import Actor
from game.core.entity import Entity, saved

HUM_TICKS = 40


class CarriedBomb(Burden):
    """It never goes off here, and is never lost; but the other side carries it away when it sees it."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 16
    COLOUR: ClassVar[str] = "#ff5040"
    HUMS: ClassVar[tuple[str, ...]] = ("bomb_hum",)
    CARRIER_LOOK: ClassVar[str] = "burdened"

    is_known: bool = saved(False)
    """It lies where the other side wants it, or where they gave up: nobody calls for it again before Bond has had it."""
    was_taken: bool = saved(False)
    """Bond has had it."""
    was_found: bool = saved(False)
    """The other side has had it."""

    def lies_free(self) -> bool:
        """Whether somebody who sees it would carry it off."""
        return not self.bearer and not self.is_known and self.was_taken

    def prompt(self) -> str:
        """What use does."""
        return "put it down" if self.bearer else "take the bomb"

    def use(self, user: Entity) -> None:
        """Whoever of the other side had it, now it is Bond's."""
        if not self.bearer:
            self.was_taken, self.is_known = True, False
        super().use(user)

    # Sounds and looks

    def hum(self) -> str:
        """One low note, so that it can be found."""
        return "bomb_hum" if self.was_taken else ""

    def pose(self) -> tuple[str, int]:
        """Lying; in arms it is part of their picture, in a crate or a rack of theirs."""
        bearer = self.world.get(self.bearer) if self.bearer else None
        if bearer is None or (isinstance(bearer, Actor) and bearer is not self.world.player):
            return "idle", self.world.tick // HUM_TICKS
        return "", 0


def bomb_held_by(bearer: Entity) -> CarriedBomb | None:
    """The bomb that `bearer` holds."""
    burden = burden_of(bearer)
    return burden if isinstance(burden, CarriedBomb) else None
