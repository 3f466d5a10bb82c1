"""A pistol that slides about the floor."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.core import tilt
from game.core.actor import Actor
from game.core.entity import member, saved
from game.core.events import PickupTaken
from game.core.units import approach

BRAKE = 20


class LoosePistol(Actor):
    """Slides with every tilt; who walks over it has its rounds."""

    WIDTH: ClassVar[int] = 14
    HEIGHT: ClassVar[int] = 8
    COLOUR: ClassVar[str] = "#d0d0e0"

    rounds: int = member(2, "rounds in it", minimum=1, maximum=7)

    is_lying: bool = saved(False)
    """It has been dropped, and nobody has taken it."""
    is_taken: bool = saved(False)
    home_x: int = saved(0)
    home_y: int = saved(0)

    def added(self) -> None:
        """Remember where it falls."""
        super().added()
        self.home_x, self.home_y = self.x, self.y

    def drop(self) -> None:
        """From now on it lies there, where the map has it, or on what lies there by now."""
        self.x, self.y = self.home_x, self.home_y
        while self.y > 0 and not self.world.is_free(self.x, self.y, self.width, self.height):
            self.y -= 1
        self.vx = self.vy = self.remainder_x = self.remainder_y = 0
        self.is_lying, self.is_taken = True, False

    def update(self) -> None:
        """Slide, and be taken."""
        if not self.is_lying:
            return
        pull = tilt.cargo_pull(self.world)
        if pull.across and self.grounded:
            self.vx = approach(self.vx, pull.cap if pull.across > 0 else -pull.cap, abs(pull.across))
        elif self.grounded:
            self.vx = approach(self.vx, 0, BRAKE)
        if self.vx and self.move_x(self.vx):
            self.vx = 0
        self.vy = tilt.floated(self.world, self.vy)
        self.fall()
        player = self.world.player
        if isinstance(player, Bond) and self.overlaps(player) and not player.is_dead():
            player.rounds += self.rounds
            self.is_lying, self.is_taken = False, True
            self.world.emit(PickupTaken(self.centre_x, self.centre_y, "Ammo"))

    def is_aside(self) -> bool:
        """Taken, or not yet there, nothing meets it."""
        return not self.is_lying

    def pose(self) -> tuple[str, int]:
        """Lying there."""
        return ("idle", self.world.tick // 20) if self.is_lying else ("", 0)
