"""The rack in the hold: here the bomb is made fast, and its clock set going."""

from __future__ import annotations

from typing import ClassVar

from game.actors.carried_bomb import bomb_held_by
from game.core.entity import Entity, saved
from game.core.events import BombArmed
from game.core.world import World

FRAME_TICKS = 15


class BombRack(Entity):
    """`use` with the bomb in hand, held for a second."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 32
    REACH: ClassVar[int] = 6
    USE_TICKS: ClassVar[int] = 60
    COLOUR: ClassVar[str] = "#ff2020"

    is_armed: bool = saved(False)

    def can_use(self, user: Entity) -> bool:
        """With the bomb in hand."""
        return not self.is_armed and bomb_held_by(user) is not None

    def prompt(self) -> str:
        """What use does."""
        return "arm the bomb"

    def use(self, user: Entity) -> None:
        """It ticks."""
        bomb = bomb_held_by(user)
        if bomb is not None:
            bomb.bearer = self.id
            self.is_armed = True
            self.world.rouse_all()
            self.world.emit(BombArmed(self.centre_x, self.centre_y))

    def pose(self) -> tuple[str, int]:
        """Empty, or with the bomb in it."""
        return ("armed", self.world.tick // FRAME_TICKS) if self.is_armed else ("empty", 0)


def is_armed(world: World) -> bool:
    """Whether the bomb ticks."""
    for rack in world.all(BombRack):  # noqa: SIM110 (a generator costs more than the only rack)
        if rack.is_armed:
            return True
    return False
