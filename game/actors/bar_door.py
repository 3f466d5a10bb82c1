"""An iron door with a bar: `use` lays it, and who comes after you must break it open."""

from __future__ import annotations

from typing import ClassVar

from game.actors.door import REACH, Door
from game.actors.enemy import Enemy
from game.core.entity import Entity, member, saved
from game.core.events import DoorBarred, DoorBroken, DoorHammered

LAY_TICKS = 20
HAMMER_TICKS = 40
SHAKE_TICKS = 4


class BarDoor(Door):
    """Barred, it opens for nobody and holds enemies for `holds_ticks`; then it hangs open for good."""

    USE_TICKS: ClassVar[int] = LAY_TICKS
    REACH: ClassVar[int] = 18
    SLEEPS: ClassVar[bool] = False
    """Who comes for the lever comes though the player is far away."""
    COLOUR: ClassVar[str] = "#8898a8"

    holds_ticks: int = member(360, "how long the bar holds while somebody hammers on it, ticks", minimum=1)

    is_barred: bool = saved(False)
    is_broken: bool = saved(False)
    left: int = saved(0)
    """Ticks that the bar will still hold."""

    def can_use(self, user: Entity) -> bool:
        """Once."""
        return not self.is_barred and not self.is_broken and not self.would_overlap_body()

    def prompt(self) -> str:
        """What use does."""
        return "bar the door"

    def use(self, user: Entity) -> None:
        """Shut it and lay the bar."""
        self.is_barred, self.is_open = True, False
        self.left = self.holds_ticks
        self.world.emit(DoorBarred(self.centre_x, self.centre_y))

    def update(self) -> None:
        """Hold; break; or be a door."""
        if self.is_broken:
            return
        if not self.is_barred:
            super().update()
            return
        if self.swing:
            self.swing -= 1
        hammering = self.hammering()
        if not hammering:
            return
        self.left -= 1
        if self.left <= 0:
            self.is_barred, self.is_broken, self.is_open = False, True, True
            self.world.emit(DoorBroken(self.centre_x, self.centre_y))
            for enemy in hammering:
                enemy.come_running()
        elif not self.left % HAMMER_TICKS:
            self.world.emit(DoorHammered(self.centre_x, self.centre_y))

    def hammering(self) -> list[Enemy]:
        """Who stands before it and wants to come in."""
        left, right = self.x - REACH, self.x + self.width + REACH
        found = self.world.bodies_in(left, self.y, right, self.feet)
        return [actor for actor in found if isinstance(actor, Enemy) and actor.is_standing()]

    def respawned(self) -> None:
        """Hang whole again, open to everybody; shut, unless somebody lies there."""
        self.is_barred = self.is_broken = False
        self.is_open = self.would_overlap_body()
        self.timer = self.swing = 0

    def sprite_name(self) -> str:
        """Always of iron."""
        return ""

    def pose(self) -> tuple[str, int]:
        """Closed, opening, open; barred (frames 1 and 2 shake), broken."""
        if self.is_broken:
            return "broken", 0
        if self.is_barred:
            return "barred", 1 + self.left // SHAKE_TICKS % 2 if self.hammering() else 0
        return super().pose()
