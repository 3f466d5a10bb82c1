"""The loading ramp's door at the tail: a wall until somebody throws its lever."""

from __future__ import annotations

from typing import ClassVar

from game.core.codes import Codes
from game.core.entity import member, saved
from game.core.events import RampOpened
from game.core.solid import Solid


class Ramp(Codes):
    """How far it is open."""

    SHUT = 0
    OPENING = 1
    OPEN = 2


POSES = ("shut", "opening", "open")
FRAMES = 6


class RampDoor(Solid):
    """Opens once: then cargo passes. Men are held by the webbing across it, and the jeep by its chocks."""

    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#d08040"

    open_ticks: int = member(60, "how long it takes, ticks", minimum=12, maximum=600)

    state: int = saved(Ramp.SHUT)
    state_ticks: int = saved(0)

    def open(self) -> None:
        """Begin to open."""
        if self.state == Ramp.SHUT:
            self.state, self.state_ticks = Ramp.OPENING, 0
            self.world.emit(RampOpened(self.centre_x, self.centre_y))

    def shut(self) -> None:
        """Be shut again at once: a round is begun anew."""
        self.state, self.state_ticks, self.is_open = Ramp.SHUT, 0, False

    def cut_webbing(self) -> None:
        """Men pass, too, from now on."""
        self.is_open = True

    def update(self) -> None:
        """Swing down."""
        if self.state == Ramp.OPENING:
            self.state_ticks += 1
            if self.state_ticks >= self.open_ticks:
                self.state = Ramp.OPEN

    def lets_cargo_out(self) -> bool:
        """Whether loose cargo passes."""
        return self.state == Ramp.OPEN

    def pose(self) -> tuple[str, int]:
        """Shut, opening, open."""
        return POSES[self.state], min(self.state_ticks * FRAMES // self.open_ticks, FRAMES - 1)
