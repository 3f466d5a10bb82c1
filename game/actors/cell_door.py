"""A door of bars: looks pass it, bodies do not. The right key opens it for good; a stunned man can be locked up behind it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.enemy import Enemy
from game.actors.jail import Jail
from game.actors.key_holder import KEYS, has_key
from game.core.entity import Entity, choice_member
from game.core.events import CellOpened
from game.core.solid import Solid
from game.core.units import TILE

SLIDE_TICKS, FRAMES = 16, 4
LAST_FRAME = FRAMES - 1


class CellDoor(Jail, Solid):
    """Locked, open, or holding a man."""

    WIDTH: ClassVar[int] = 8
    HEIGHT: ClassVar[int] = 3 * TILE
    BLOCKS_SIGHT: ClassVar[bool] = False
    REACH: ClassVar[int] = 18
    COLOUR: ClassVar[str] = "#98a0a8"

    key: str = choice_member("brass", KEYS, "what opens it")
    inside: str = choice_member("left", ("left", "right"), "on which side of it the cell is")

    def has_inside(self, body: Entity) -> bool:
        """Whether `body` is on the cell's side of the door."""
        return (body.centre_x < self.centre_x) == (self.inside == "left")

    def can_use(self, user: Entity) -> bool:
        """Shut: with its key. Open: with a man to be locked up, from outside."""
        if self.men:
            return False
        if not self.is_open:
            return has_key(self.world.stage, self.key)
        return not self.has_inside(user) and self._is_clear() and self.fallen_beside() is not None

    def prompt(self) -> str:
        """What use does."""
        return "lock him up" if self.is_open else "unlock"

    def use(self, user: Entity) -> None:
        """Open it, or lock somebody up."""
        if not self.is_open:
            self.unlock()
        elif self._is_clear() and self.lock_up():
            self.is_open = False

    def _is_clear(self) -> bool:
        """Whether nobody stands in the doorway: who lies there is rolled in."""
        bodies = self.world.bodies_in(self.x, self.y, self.x + self.width, self.feet)
        return all(isinstance(body, Enemy) and not body.is_standing() for body in bodies)

    def unlock(self) -> None:
        """Slide open."""
        if not self.is_open:
            self.is_open = True
            self.ticks = 0
            self.world.emit(CellOpened(self.centre_x, self.centre_y))

    def pose(self) -> tuple[str, int]:
        """Closed, holding, opening."""
        if self.men:
            return "holding", 0
        return ("opening", min(self.ticks * FRAMES // SLIDE_TICKS, LAST_FRAME)) if self.is_open else ("closed", 0)
