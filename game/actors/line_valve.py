"""A valve across the bore, and what a shot at its solenoid does."""

from __future__ import annotations

from typing import ClassVar

from game.actors.pipe_hazard import PipeHazard
from game.core.entity import Entity, choice_member, saved
from game.core.events import ValveBurst, ValveOpened, ValveShut

OPENS, OPENS_ITSELF, SHUTS_BEHIND, ENDS_HUNTER, IRIS = "opens", "opens_itself", "shuts_behind", "ends_hunter", "iris"
MODES = (OPENS, OPENS_ITSELF, SHUTS_BEHIND, ENDS_HUNTER, IRIS)
MOVE_TICKS = 6
LAST_MOMENT = 96
"""So near (px) the one that teaches opens by itself."""
BURST_TICKS = 24
FRAME_TICKS = 6


class LineValve(PipeHazard):
    """Shut, until its solenoid is shot; or open, to be shut behind the capsule in the hunter's face."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 128
    COLOUR: ClassVar[str] = "#b0b8c8"

    mode: str = choice_member(OPENS, MODES, "what a shot at the solenoid does; an iris needs none: it shuts behind the capsule")

    is_shut: bool = saved(False)
    is_armed: bool = saved(False)
    """It will shut as soon as the capsule is through."""
    moving: int = saved(0)
    """Ticks until it is fully open."""
    burst: int = saved(0)
    is_burst: bool = saved(False)

    def added(self) -> None:
        """Shut, if it is there to be opened."""
        self.is_shut = self.stands_shut()

    def stands_shut(self) -> bool:
        """Whether it is shut at first."""
        return self.mode in (OPENS, OPENS_ITSELF)

    def trip(self) -> None:
        """Its solenoid was shot."""
        if self.stands_shut():
            self._open()
        elif not self.is_shut:
            self.is_armed = True

    def _open(self) -> None:
        if self.is_shut:
            self.is_shut = False
            self.moving = MOVE_TICKS
            self.world.emit(ValveOpened(self.centre_x, self.centre_y))

    def update(self) -> None:
        """Open at the last moment, shut behind."""
        if self.moving:
            self.moving -= 1
        if self.burst:
            self.burst -= 1
        player = self.world.player
        if player is None:
            return
        if self.mode == OPENS_ITSELF and self.is_shut and self.x - LAST_MOMENT < player.x + player.width:
            self._open()
        if self.mode == IRIS and not self.is_shut and self.x < player.x <= self.x + self.width:
            self.is_armed = True
        if self.is_armed and player.x > self.x + self.width:
            self.is_armed = False
            self.is_shut = True
            self.world.emit(ValveShut(self.centre_x, self.centre_y))

    def hitbox(self) -> tuple[int, int, int, int]:
        """The gate while it is shut; opening, it lets a capsule through."""
        if not self.is_shut or not self.stands_shut():
            return 0, 0, 0, 0
        return super().hitbox()

    def hit(self, other: Entity) -> None:
        """The hull bursts it: a pip, but nobody is kept out."""
        super().hit(other)
        self.is_shut = False
        self.is_burst = True
        self.burst = BURST_TICKS
        self.world.emit(ValveBurst(self.centre_x, other.centre_y))

    def respawned(self) -> None:
        """Stand ahead of the player as at first."""
        if self.world.is_ahead(self.x):
            self.is_shut, self.is_armed, self.is_burst, self.burst, self.moving = self.stands_shut(), False, False, 0, 0

    def pose(self) -> tuple[str, int]:
        """Shut, opening, open, burst."""
        if self.is_burst:
            return "burst", (BURST_TICKS - self.burst) // FRAME_TICKS
        if self.moving:
            return "moving", MOVE_TICKS - self.moving
        return ("shut" if self.is_shut else "open"), 0
