"""A sandbag on a rope of the fly loft: cut or paid out, it falls, and what hangs at the other end goes up."""

from __future__ import annotations

from typing import ClassVar

from game.actors.batten import Batten
from game.actors.bond import Bond
from game.actors.enemy import Enemy
from game.core import contacts
from game.core.entity import Entity, link_member, member, saved
from game.core.events import PropStruck
from game.core.units import TILE

FALL_PX = 6
"""Falls so far in a tick."""
RIDE_PX = 4
"""Who hangs on its rope is pulled up so far in a tick."""
RIDE_TICKS = 96
"""Its rope runs up for so long."""
ROPE_REACH = 24
"""Its rope hangs at most so far beside it, px."""
NOISE = 160
FRAME_TICKS = 4


class FlySandbag(Entity):
    """Shot, it falls with a thump and stuns whom it meets. Paid out by hand at its RopePin, it makes no sound."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 32
    HURT_MASK: ClassVar[int] = contacts.PROP
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#c0a070"
    HUMS: ClassVar[tuple[str, ...]] = ("rope_run",)

    raises: int = link_member("the Batten at the other end of the rope")
    rope_row: int = member(0, "map row to which who hangs on the rope beside it is pulled up; 0: there is none", minimum=0)

    is_cut: bool = saved(False)
    is_silent: bool = saved(False)
    is_down: bool = saved(False)
    fallen: int = saved(0)
    """Ticks since it was let go."""
    rope_ticks: int = saved(0)
    """Ticks for which its rope will still run up."""

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """A round cuts the rope."""
        if self.is_cut:
            return False
        self.let_go()
        return True

    def let_go(self) -> None:
        """Down it goes, and up goes the batten."""
        self.is_cut = True
        self.rope_ticks = RIDE_TICKS if self.rope_row else 0
        batten = self.world.get(self.raises)
        if isinstance(batten, Batten):
            batten.raise_up()

    def pay_out(self) -> None:
        """Let go by hand: without a sound."""
        self.is_silent = True
        self.let_go()

    def update(self) -> None:
        """Let the rope run; fall to the ground, stun who stands below, thump."""
        if self.can_sleep():
            return
        self.fallen += 1
        if self.rope_ticks:
            self._run_up()
        if not self.is_down:
            self._fall()

    def _run_up(self) -> None:
        """The rope runs up, with Bond, if he hangs on it."""
        self.rope_ticks -= 1
        bond = self.world.player
        if isinstance(bond, Bond) and abs(bond.ladder_x - self.centre_x) <= ROPE_REACH:
            bond.be_pulled_up(RIDE_PX, self.rope_row * TILE)

    def _fall(self) -> None:
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
        """Not while something moves."""
        return self.is_down == self.is_cut and not self.rope_ticks

    def pose(self) -> tuple[str, int]:
        """Hanging, falling, lying."""
        if not self.is_cut:
            return "hung", 0
        return ("fallen", 0) if self.is_down else ("falling", self.fallen // FRAME_TICKS)

    def hum(self) -> str:
        """Its rope over the block."""
        return "rope_run" if self.rope_ticks else ""
