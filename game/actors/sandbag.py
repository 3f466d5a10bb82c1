"""A sandbag on a rope of the fly loft. The base of those that raise a batten and of those that pull somebody up."""

from __future__ import annotations

from typing import ClassVar

from game.actors.enemy import Enemy
from game.core import contacts
from game.core.entity import Entity, saved
from game.core.events import PropStruck

FALL_PX = 6
"""Falls so far in a tick."""
NOISE = 160
FRAME_TICKS = 4


class Sandbag(Entity, abstract=True):
    """Shot, it falls to the ground with a thump and stuns whom it meets."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 32
    HURT_MASK: ClassVar[int] = contacts.PROP
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#c0a070"

    is_cut: bool = saved(False)
    is_silent: bool = saved(False)
    is_down: bool = saved(False)
    fallen: int = saved(0)
    """Ticks that it has been falling."""

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """A round cuts the rope."""
        if self.is_cut:
            return False
        self.let_go()
        return True

    def let_go(self) -> None:
        """Down it goes."""
        self.is_cut = True

    def update(self) -> None:
        """Fall to the ground, stun who stands below, thump."""
        if not self.is_cut or self.is_down:
            return
        self.fallen += 1
        ground = self.world.grid.ground_below(self.centre_x, self.feet, FALL_PX)
        self.y = ground - self.height if ground >= 0 else self.y + FALL_PX
        for actor in self.world.awake_actors:
            if isinstance(actor, Enemy) and self.overlaps(actor):
                actor.bowl_over(self)
        if ground >= 0:
            self.is_down = True
            self.world.emit(PropStruck(self.centre_x, self.feet, "sandbag"))
            if not self.is_silent:
                self.world.make_noise(self.centre_x, self.feet, NOISE)

    def can_sleep(self) -> bool:
        """Not while it falls."""
        return self.is_down == self.is_cut

    def pose(self) -> tuple[str, int]:
        """Hanging, falling, lying."""
        if not self.is_cut:
            return "hung", 0
        return ("fallen", 0) if self.is_down else ("falling", self.fallen // FRAME_TICKS)

    def sprite_name(self) -> str:
        """One sheet for all of them."""
        return "fly_sandbag"
