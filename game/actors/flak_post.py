"""A flak gun in a ring of sandbags."""

from __future__ import annotations

from typing import ClassVar

from game.actors import flak_shell
from game.actors.pallet import Pallet
from game.core import contacts
from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import Entity, member, saved
from game.core.events import FlakSilenced

AIM_TICKS = 20
SILENCE_POINTS = 500
FRAME_TICKS = 6


class Gun(Codes):
    """What its crew does."""

    IDLE = 0
    AIM = 1
    COOL = 2
    SILENT = 3


class FlakPost(Actor):
    """Aims at a plane that it can see, over its own foot by 96 px at least: skim and it is blind. A pallet ends it."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 20
    SLEEPS: ClassVar[bool] = False
    HURT_MASK: ClassVar[int] = contacts.ENEMY
    COLOUR: ClassVar[str] = "#c05030"

    wakes: int = member(0, "its crew is at the gun from this tick on", minimum=0, maximum=20000)
    period: int = member(90, "ticks from shell to shell at Agent", minimum=40, maximum=600)

    clock: int = saved(0)
    state: int = saved(0)
    state_ticks: int = saved(0)

    def _enter(self, state: int) -> None:
        self.state, self.state_ticks = state, 0

    def update(self) -> None:
        """Lay, fire, load."""
        self.clock += 1
        self.state_ticks += 1
        if self.state == Gun.IDLE:
            if self.clock >= self.wakes and flak_shell.aim(self.world, self) is not None:
                self._enter(Gun.AIM)
        elif self.state == Gun.AIM:
            if self.state_ticks >= AIM_TICKS:
                target = flak_shell.aim(self.world, self)
                if target is not None:
                    flak_shell.fire(self.world, self, target)
                self._enter(Gun.COOL if target is not None else Gun.IDLE)
        elif self.state == Gun.COOL and self.state_ticks >= flak_shell.cycle(self.world, self.period) - AIM_TICKS:
            self._enter(Gun.IDLE)

    def hurtbox(self) -> tuple[int, int, int, int]:
        """While somebody serves it."""
        return super().hurtbox() if self.state != Gun.SILENT else (0, 0, 0, 0)

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Only a pallet reaches it."""
        if self.state == Gun.SILENT or not isinstance(source, Pallet):
            return False
        self._enter(Gun.SILENT)
        self.world.stage.stunned(self.centre_x, self.y, SILENCE_POINTS)
        self.world.emit(FlakSilenced(self.centre_x, self.y))
        return True

    def pose(self) -> tuple[str, int]:
        """By its state."""
        name = ("idle", "aim", "cool", "silent")[self.state]
        return name, self.state_ticks // FRAME_TICKS
