"""The great chandelier: a bridge, a weapon, or, lowered for its candles, the end of the light."""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar

from game.actors.enemy import Enemy
from game.core import contacts
from game.core.actor import Actor
from game.core.entity import Entity, member, saved
from game.core.events import PropStruck
from game.core.solid import Solid
from game.core.units import TILE, px

LOWER_SPEED = px(0.6)
FALL_SPEED = px(7)
TELL_TICKS = 24
"""The chain tinkles so long before it gives way."""
ALARM_LEVELS = 2
CHAIN_WIDTH = 6
SPLINTERS_PX = 48
"""So far to either side its splinters put people down."""
BODY_TILES = 7
"""The lustre hangs so far below the crown."""

SOFT_SPEED = px(3)
"""A landing on the crown harder than this sets its drops ringing."""
RING_TICKS = 45
RING_NOISE = 288
"""Its lustre, far below the crown, is heard so far around, px: by who stands under it."""

TWINKLE_TICKS, SHAKE_TICKS = 12, 3
"""Ticks for which one of its pictures is seen, at rest and falling."""
POSES = ("hung", "lowering", "lowered")


class Hang(IntEnum):
    """How it hangs."""

    HUNG = 0
    LOWERING = 1
    LOWERED = 2
    PARTING = 3
    FALLING = 4
    FALLEN = 5


class Chandelier(Solid):
    """Its crown holds feet. A shot at the chain drops it; its winch lowers it to `bottom_row`."""

    ONE_WAY: ClassVar[bool] = True
    BLOCKS_SIGHT: ClassVar[bool] = False
    HEIGHT: ClassVar[int] = 16
    HURT_MASK: ClassVar[int] = contacts.PROP
    COLOUR: ClassVar[str] = "#ffe8a0"
    HUMS: ClassVar[tuple[str, ...]] = ("chain_run", "lustre_tinkle")

    chain_row: int = member(0, "map row where its chain begins", minimum=0)
    bottom_row: int = member(0, "map row of the crown when it lies on the floor", minimum=0)

    hang: int = saved(0)
    timer: int = saved(0)
    ringing: int = saved(0)
    """Ticks for which its drops still ring after a landing."""

    def is_dark(self) -> bool:
        """Whether it lights the foyer no more."""
        return self.hang in (Hang.LOWERED, Hang.FALLEN)

    def gives_light(self) -> bool:
        """Until it is down."""
        return not self.is_dark()

    def throw(self) -> None:
        """Its winch was thrown."""
        if self.hang == Hang.HUNG:
            self.hang = Hang.LOWERING

    def hurtbox(self) -> tuple[int, int, int, int]:
        """The chain, while it holds."""
        if self.hang > Hang.LOWERED:
            return 0, 0, 0, 0
        middle = self.centre_x
        return middle - CHAIN_WIDTH // 2, self.chain_row * TILE, middle + CHAIN_WIDTH // 2, self.y

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """A round parts the chain."""
        self.hang = Hang.PARTING
        self.timer = TELL_TICKS
        self.world.emit(PropStruck(self.centre_x, self.y, "chain"))
        return True

    def landed_on(self, by: Actor, speed: int) -> None:
        """The drops ring, unless he comes down softly."""
        if speed > SOFT_SPEED and self.hang <= Hang.LOWERING:
            self.ringing = RING_TICKS
            self.world.make_noise(self.centre_x, self.y + BODY_TILES * TILE, RING_NOISE, "step")

    def update(self) -> None:
        """Hang, sink, or fall."""
        if self.ringing:
            self.ringing -= 1
        floor = self.bottom_row * TILE
        if self.hang == Hang.LOWERING:
            self.move(0, min(LOWER_SPEED, (floor - self.y) << 8))
            if self.y >= floor:
                self.hang = Hang.LOWERED
        elif self.hang == Hang.PARTING:
            self.timer -= 1
            if self.timer <= 0:
                self.hang = Hang.FALLING
        elif self.hang == Hang.FALLING:
            self.move(0, min(FALL_SPEED, (floor - self.y) << 8))
            self._crush()
            if self.y >= floor:
                self._land()

    def _crush(self) -> None:
        """Whoever stands under it is out of the fight."""
        left, right = self.x - SPLINTERS_PX, self.x + self.width + SPLINTERS_PX
        bottom = self.y + BODY_TILES * TILE
        for enemy in self.world.all(Enemy):
            if left <= enemy.centre_x < right and self.y <= enemy.centre_y < bottom:
                self.world.wake(enemy)
                enemy.bowl_over(self)

    def _land(self) -> None:
        self.hang = Hang.FALLEN
        self.is_open = True
        self.world.emit(PropStruck(self.centre_x, self.y, "chandelier"))
        self.world.stage.raise_alarm(self.centre_x, self.y, ALARM_LEVELS)

    def can_sleep(self) -> bool:
        """Not on its way down: its winch is a floor away from where the dark is waited for."""
        return self.hang in (Hang.HUNG, Hang.LOWERED, Hang.FALLEN)

    def pose(self) -> tuple[str, int]:
        """As it hangs."""
        tick = self.world.tick
        if self.hang >= Hang.PARTING:
            return ("fallen", 0) if self.hang == Hang.FALLEN else ("falling", tick // SHAKE_TICKS)
        return POSES[self.hang], tick // (SHAKE_TICKS if self.ringing else TWINKLE_TICKS)

    def hangs_from(self) -> int:
        """Its chain's upper end; when it lies in ruins, there is no chain to see."""
        return self.y if self.hang >= Hang.FALLING else self.chain_row * TILE

    def hum(self) -> str:
        """Its winch's chain, or a thousand drops of glass before they fall."""
        if self.hang == Hang.LOWERING:
            return "chain_run"
        return "lustre_tinkle" if self.ringing or self.hang in (Hang.PARTING, Hang.FALLING) else ""
