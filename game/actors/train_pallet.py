"""A pallet on the lane's roller track: it goes aft, and only aft."""

from __future__ import annotations

from typing import ClassVar

from game.actors.sliding_cargo import BRAKE, Hold, SlidingCargo
from game.core import tilt
from game.core.units import approach


class TrainPallet(SlidingCargo):
    """Let down by a PalletFeed; the track's pawls hold it when the nose goes down. It leaves where the deck ends."""

    PLACEABLE: ClassVar[bool] = False
    WIDTH: ClassVar[int] = 48
    HEIGHT: ClassVar[int] = 32

    def update(self) -> None:
        """Slide, fall out, be gone."""
        super().update()
        if self.state == Hold.GONE and self.y >= self.world.grid.pixel_height:
            self.remove()

    def _speed_up(self, pull: tilt.Pull) -> None:
        if pull.across > 0:
            super()._speed_up(pull)
        else:
            self.vx = approach(self.vx, 0, BRAKE)

    def _is_over_the_lip(self) -> bool:
        """Its middle over no level floor any more."""
        return not self.world.grid.is_blocked(self.centre_x, self.feet, self.centre_x + 1, self.feet + 1) and self.vy == 0

    def respawned(self) -> None:
        """The lane is clear again."""
        self.remove()

    def pose(self) -> tuple[str, int]:
        """A netted stack."""
        return ("", 0) if self.state == Hold.GONE and self.y >= self.world.grid.pixel_height else ("idle", 0)
