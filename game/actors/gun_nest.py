"""A machine gun behind sandbags: its line lies at the height of the windscreen. It fires at who comes first."""

from __future__ import annotations

from typing import ClassVar

from game.actors.road_hazard import RoadHazard
from game.actors.shah_rider import ShahRider
from game.core import contacts
from game.core.entity import Entity, member, saved
from game.core.events import NestFired, NestRattled

NEAR_PX = 460
TELLS = (40, 30, 24)
"""Ticks of warning by difficulty."""
REST_TICKS = 50
BLIND_TICKS = 120
LINE_Y, LINE_HEIGHT = 10, 4
RANGE = 480
SHOT_TICKS = 6
FRAME_TICKS = 4


class GunNest(RoadHazard):
    """The belt rattles, then it fires along a line for `burst_ticks`: duck, or blind the gunner with a flare."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 32
    HURT_MASK: ClassVar[int] = contacts.ENEMY

    burst_ticks: int = member(45, "how long it fires", minimum=6, maximum=240)
    drop_px: int = member(0, "its line lies so far below its sandbags, px", minimum=0, maximum=200)

    clock: int = saved(0)
    """Ticks since it began to aim; 0: it does not."""
    blind: int = saved(0)

    def tell(self) -> int:
        """Ticks of warning."""
        return TELLS[self.world.difficulty]

    def is_firing(self) -> bool:
        """Whether its line is hot."""
        return self.clock > self.tell() and not self.blind

    def aims_at(self) -> tuple[int, int] | None:
        """Where its line ends while it warns or fires, px."""
        return (self.line_end(), self.line_y()) if self.clock and not self.blind else None

    def line_y(self) -> int:
        """The height of its line, px."""
        return self.y + LINE_Y + self.drop_px

    def line_end(self) -> int:
        """How far its line goes, px: to the nearest of Shah's riders, behind whom one drives in safety."""
        level = self.line_y()
        riders = (rider for rider in self.world.all(ShahRider) if rider.is_riding() and rider.y <= level < rider.feet)
        return max([self.x - RANGE, *(min(rider.x + rider.width, self.x) for rider in riders if rider.x < self.x)])

    def update(self) -> None:
        """Aim at who comes, fire, rest. Whoever rides over it blinds it."""
        if self.blind:
            self.blind -= 1
        if any(rider.is_riding() and rider.x < self.x < rider.x + rider.width for rider in self.world.all(ShahRider)):
            self.blind = BLIND_TICKS
        if self.blind or not 0 < self.ahead() < NEAR_PX:
            self.clock = 0
            return
        self.clock += 1
        if self.clock == 1:
            self.world.emit(NestRattled(self.x, self.y))
        if self.is_firing() and (self.clock - self.tell()) % SHOT_TICKS == 1:
            self.world.emit(NestFired(self.x, self.line_y()))
        if self.clock > self.tell() + self.burst_ticks:
            self.clock = -REST_TICKS

    def hitbox(self) -> tuple[int, int, int, int]:
        """The line while it fires."""
        if not self.is_firing():
            return 0, 0, 0, 0
        return self.line_end(), self.line_y(), self.x, self.line_y() + LINE_HEIGHT

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """A flare in the eyes."""
        self.blind = BLIND_TICKS
        self.world.stage.hits += 1
        return True

    def respawned(self) -> None:
        """Be ready."""
        self.clock = self.blind = 0

    def pose(self) -> tuple[str, int]:
        """Idle, aiming, firing, blind."""
        tick = self.world.tick // FRAME_TICKS
        if self.blind:
            return "blind", tick
        return ("fire" if self.is_firing() else "tell" if self.clock > 0 else "idle"), tick
