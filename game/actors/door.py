"""A door: it opens for whoever comes near and has the right, and shuts behind them, never on a body."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import choice_member, member, saved
from game.core.events import DoorClosed, DoorOpened
from game.core.solid import Solid

REACH = 14
"""How near a body must come, px."""
SHUT_TICKS = 45
"""Stands open so long after the last body has gone."""
SWING_TICKS = 12
FRAMES = 4


class Door(Solid):
    """Closed, it stops bodies, rounds and looks."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 48
    COLOUR: ClassVar[str] = "#b07030"

    look: str = choice_member("wood", ("wood", "iron"), "a door of a house, or of a station")
    locked: bool = member(False, "opens for nobody until something unlocks it")

    is_unlocked: bool = saved(False)
    timer: int = saved(0)
    """Ticks until it falls shut."""
    swing: int = saved(0)
    """Ticks that the leaf has been moving."""

    def update(self) -> None:
        """Look who is near; open and shut."""
        if self.is_open:
            self.swing = min(self.swing + 1, SWING_TICKS)
            if self._somebody_near():
                self.timer = SHUT_TICKS
            else:
                self.timer -= 1
                if self.timer <= 0 and not self.would_overlap_body():
                    self.is_open = False
                    self.world.emit(DoorClosed(self.centre_x, self.feet))
        else:
            if self.swing:
                self.swing -= 1
            if (not self.locked or self.is_unlocked) and self._somebody_near():
                self.open()

    def open(self) -> None:
        """Swing open."""
        self.is_open = True
        self.timer = SHUT_TICKS
        self.world.emit(DoorOpened(self.centre_x, self.feet))

    def unlock(self) -> None:
        """From now on it opens for everybody."""
        self.is_unlocked = True

    def _somebody_near(self) -> bool:
        left, right, top, bottom = self.x - REACH, self.x + self.width + REACH, self.y, self.y + self.height
        for actor in self.world.awake_actors:
            if (
                actor.x < right
                and left < actor.x + actor.width
                and actor.y < bottom
                and top < actor.y + actor.height
                and actor.opens_doors()
            ):
                return True
        return False

    def sprite_name(self) -> str:
        """An iron door is painted with the doors that can be barred."""
        return "bar_door" if self.look == "iron" else ""

    def pose(self) -> tuple[str, int]:
        """The leaf as far as it has swung."""
        if self.swing == 0:
            return "closed", 0
        if self.swing >= SWING_TICKS:
            return "open", 0
        return "opening", self.swing * FRAMES // SWING_TICKS
