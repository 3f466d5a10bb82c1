"""A sandbag on a rope of the fly loft: cut or paid out, it falls, and what hangs at the other end goes up."""

from __future__ import annotations

from typing import ClassVar

from game.actors.batten import Batten
from game.actors.enemy import Enemy
from game.core import contacts
from game.core.entity import Entity, link_member, saved
from game.core.events import PropStruck
from game.core.units import px

FALL_SPEED = px(6)
FALL_TICKS = 24
NOISE = 160


class FlySandbag(Entity):
    """Shot, it falls with a thump and stuns whom it meets. Paid out by hand at its RopePin, it makes no sound."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 32
    HURT_MASK: ClassVar[int] = contacts.PROP
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#c0a070"

    raises: int = link_member("the Batten at the other end of the rope")

    is_cut: bool = saved(False)
    is_silent: bool = saved(False)
    fallen: int = saved(0)
    """Ticks since it was let go."""

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """A round cuts the rope."""
        if self.is_cut:
            return False
        self.let_go()
        return True

    def let_go(self) -> None:
        """Down it goes, and up goes the batten."""
        self.is_cut = True
        batten = self.world.get(self.raises)
        if isinstance(batten, Batten):
            batten.raise_up()

    def pay_out(self) -> None:
        """Let go by hand: without a sound."""
        self.is_silent = True
        self.let_go()

    def update(self) -> None:
        """Fall; stun who stands below; thump."""
        if not self.is_cut or self.fallen >= FALL_TICKS:
            return
        self.fallen += 1
        step = FALL_SPEED >> 8
        ground = self.world.grid.ground_below(self.centre_x, self.feet, step)
        self.y = ground - self.height if ground >= 0 else self.y + step
        for actor in self.world.awake_actors:
            if isinstance(actor, Enemy) and self.overlaps(actor):
                actor.bowl_over(self)
        if ground >= 0 or self.fallen == FALL_TICKS:
            self.fallen = FALL_TICKS
            self.world.emit(PropStruck(self.centre_x, self.feet, "sandbag"))
            if not self.is_silent:
                self.world.make_noise(self.centre_x, self.feet, NOISE)

    def pose(self) -> tuple[str, int]:
        """Hanging, falling, lying."""
        if not self.is_cut:
            return "hung", 0
        return ("falling", self.fallen // 4) if self.fallen < FALL_TICKS else ("fallen", 0)
