"""The scouring pig in the launch bay, with Koskov in it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.launch_lever import LaunchLever
from game.core.entity import Entity, saved
from game.core.events import CapsuleKnocked, HatchShut

BOARD_TICKS = 30
KNOCK_TICKS = 60
FRAME_TICKS = 10


class WaitingCapsule(Entity):
    """`use` boards it once the needle is full. Before, Koskov knocks."""

    WIDTH: ClassVar[int] = 96
    HEIGHT: ClassVar[int] = 48
    USE_TICKS: ClassVar[int] = BOARD_TICKS
    SLEEPS: ClassVar[bool] = False
    IS_WAY_OUT: ClassVar[bool] = True
    COLOUR: ClassVar[str] = "#4060e0"

    is_boarded: bool = saved(False)
    knocks: int = saved(0)
    """How often it was tried too early."""
    knocking: int = saved(0)

    def is_ready(self) -> bool:
        """Whether there is pressure behind it."""
        levers = self.world.all(LaunchLever)
        return all(lever.is_full() for lever in levers)

    def can_use(self, user: Entity) -> bool:
        """At any time; it says itself when it is too early."""
        return not self.is_boarded and not self.knocking

    def prompt(self) -> str:
        """What use does."""
        return "board the pig" if self.is_ready() else "knock"

    def use(self, user: Entity) -> None:
        """In, and shut the hatch; or a word through the wall."""
        if self.is_ready():
            self.is_boarded = True
            self.world.emit(HatchShut(self.centre_x, self.centre_y))
        else:
            self.knocks += 1
            self.knocking = KNOCK_TICKS
            self.world.emit(CapsuleKnocked(self.centre_x, self.centre_y))

    def update(self) -> None:
        """Koskov knocks."""
        if self.knocking:
            self.knocking -= 1

    def pose(self) -> tuple[str, int]:
        """Waiting (hatch open, a hat in it), knock, ready (a green lamp), boarded (hatch shut)."""
        if self.is_boarded:
            return "boarded", 0
        if self.knocking:
            return "knock", (KNOCK_TICKS - self.knocking) // FRAME_TICKS
        return ("ready" if self.is_ready() else "waiting"), self.world.tick // FRAME_TICKS
