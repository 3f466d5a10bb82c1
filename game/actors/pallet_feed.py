"""The chute over the lane: with each steep tilt it lets some pallets down, and its hook is heard before."""

from __future__ import annotations

from typing import ClassVar

from game.actors.flight_plan import announced
from game.actors.sliding_cargo import SlidingCargo
from game.actors.train_pallet import TrainPallet
from game.core import tilt
from game.core.codes import Codes
from game.core.entity import Difficulty, Entity, numbers_member, saved
from game.core.events import PalletClanked, PalletDropped

FIRST_STEPS, LATER_STEPS = 2, 3
"""The first train comes at so many steps of tilt, the others when it is steeper."""
DOUBLE = 2


class Chute(Codes):
    """What the chute does."""

    WAIT = 0
    CLANK = 1
    RELEASE = 2


class PalletFeed(Entity):
    """Its box is the mouth, as large as a pallet. Recruits meet single pallets only, at Double-O every second train is double."""

    WIDTH: ClassVar[int] = TrainPallet.WIDTH
    HEIGHT: ClassVar[int] = TrainPallet.HEIGHT
    COLOUR: ClassVar[str] = "#e0a040"

    trains: tuple[int, ...] = numbers_member(
        (1, 1, 2, 1),
        "how many pallets come with each tilt, one after the other; the last three go on for ever",
        minimum=1,
        maximum=4,
    )

    state: int = saved(Chute.WAIT)
    count: int = saved(0)
    """Trains that have come."""
    left: int = saved(0)
    """Pallets of this train that are still in the chute."""

    def train(self) -> int:
        """How many pallets the next train has."""
        trains = self.trains
        plain = trains[self.count] if self.count < len(trains) else trains[-1 - self.count % min(len(trains), 3)]
        if self.world.difficulty == Difficulty.RECRUIT:
            return min(plain, 1)
        if self.world.difficulty == Difficulty.DOUBLE_O and self.count % 2:
            return DOUBLE
        return plain

    def steps(self) -> int:
        """At how many steps of tilt the next train comes."""
        return LATER_STEPS if self.count else FIRST_STEPS

    def update(self) -> None:
        """Clank when the tilt is announced, let go when it is there."""
        if self.state == Chute.WAIT:
            coming = announced(self.world)
            if coming is not None and coming.steps >= self.steps() > tilt.attitude(self.world):
                self.state = Chute.CLANK
                self.world.emit(PalletClanked(self.centre_x, self.feet))
        elif self.state == Chute.CLANK and tilt.attitude(self.world) >= self.steps():
            self.left = self.train()
            self.count += 1
            self.state = Chute.RELEASE
        if self.state == Chute.RELEASE and self._is_free():
            self.world.spawn(TrainPallet, self.x, self.y)
            self.world.emit(PalletDropped(self.centre_x, self.feet))
            self.left -= 1
            if not self.left:
                self.state = Chute.WAIT

    def _is_free(self) -> bool:
        """Whether no pallet is in the mouth or below it."""
        return not any(
            cargo.x < self.x + self.width and self.x < cargo.x + cargo.width and cargo.feet > self.y
            for cargo in self.world.all(SlidingCargo)
        )

    def respawned(self) -> None:
        """The trains come from the first again."""
        self.state, self.count, self.left = Chute.WAIT, 0, 0

    def pose(self) -> tuple[str, int]:
        """Its hook rattles before it lets go."""
        return ("clank", self.world.tick // 4) if self.state else ("idle", 0)
