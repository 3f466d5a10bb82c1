"""A rack of costumes on wheels: a hiding place that moves, and a bowling ball on a slope."""

from __future__ import annotations

from typing import ClassVar

from game.core import contacts
from game.core.actor import Actor
from game.core.entity import Entity, member, saved
from game.core.events import RackRolled
from game.core.units import TILE, px

PUSH_SPEED = px(0.8)
ROLL_SPEED = px(3)
ROLL_NOISE = 160
NOTICED_PX = 8
"""Moved so far in sight, the rack makes a guard suspicious."""
FRAME_PX = 6
REST_PERIOD = 8
"""At rest it feels for the floor every so many ticks."""


class CostumeRack(Actor):
    """Hide in it with `up`, push it with left and right while hidden; `use` releases its brake, and on a ramp it rolls."""

    WIDTH: ClassVar[int] = 48
    HEIGHT: ClassVar[int] = 48
    HIT_MASK: ClassVar[int] = contacts.ENEMY
    COLOUR: ClassVar[str] = "#c04070"

    track_tiles: int = member(8, "how far from its place it can be pushed, tiles", minimum=0, maximum=60)
    braked: bool = member(True, "it rolls only when the brake is released with use")
    costumes: int = member(0, "which costumes hang on it: 0 gowns, 1 tutus", minimum=0, maximum=1)

    occupant: int = saved(0)
    home_x: int = saved(0)
    is_loose: bool = saved(False)
    moved_px: int = saved(0)
    """How far it was pushed since it last stood still."""

    def added(self) -> None:
        """Remember its place."""
        super().added()
        self.home_x = self.x

    def can_hide(self, who: Entity) -> bool:
        """Whether `who` may come in now."""
        return (
            not self.occupant
            and not self.is_loose
            and self.x + 8 <= who.centre_x < self.x + self.width - 8
            and self.overlaps(who)
        )

    def hide(self, who: Entity) -> None:
        """`who` is among the costumes."""
        self.occupant = who.id

    def leave(self, who: Entity) -> None:
        """`who` has left."""
        self.occupant = 0
        self.moved_px = 0

    def push(self, who: Entity, direction: int) -> bool:
        """Roll by hand, with `who` inside, as far as the track goes."""
        x = self.x
        if abs(self.x + direction - self.home_x) <= self.track_tiles * TILE:
            self.move_x(PUSH_SPEED * direction)
        if self.x != x:
            self.moved_px += abs(self.x - x)
            who.x += self.x - x
            if self.moved_px % (4 * FRAME_PX) == 0:
                self.world.emit(RackRolled(self.centre_x, self.feet, False))
        return True

    def is_suspicious(self) -> bool:
        """Whether a guard who looks would wonder."""
        return self.moved_px > NOTICED_PX

    def can_use(self, user: Entity) -> bool:
        """The brake, from outside."""
        return self.braked and not self.is_loose and not self.occupant and user.id != self.occupant

    def prompt(self) -> str:
        """What use does."""
        return "release the brake"

    def use(self, user: Entity) -> None:
        """Off it goes, downhill, or where it is pushed from."""
        self.is_loose = True
        ahead = self.world.grid.ground_below(self.x + self.width + TILE, self.feet - TILE, 4 * TILE)
        behind = self.world.grid.ground_below(self.x - TILE, self.feet - TILE, 4 * TILE)
        self.facing = 1 if ahead >= behind or behind < 0 else -1
        self.vx = ROLL_SPEED * self.facing
        self.world.emit(RackRolled(self.centre_x, self.feet, True))
        self.world.make_noise(self.centre_x, self.centre_y, ROLL_NOISE)

    def update(self) -> None:
        """Fall, roll while loose, come to rest at a wall."""
        if not self.vx and self.grounded and (self.world.tick + self.id) % REST_PERIOD:
            return
        self.fall()
        if not self.is_loose or not self.vx:
            return
        if self.move_x(self.vx):
            self.vx = 0
            self.world.make_noise(self.centre_x, self.centre_y, ROLL_NOISE)

    def hitbox(self) -> tuple[int, int, int, int]:
        """It hurts only while it rolls."""
        return super().hitbox() if self.is_loose and self.vx else (0, 0, 0, 0)

    def hit(self, other: Entity) -> None:
        """Bowl over whom it meets."""
        bowl = getattr(other, "bowl_over", None)
        if bowl is not None:
            bowl(self)

    def respawned(self) -> None:
        """Nobody is in it any more."""
        self.occupant = 0
        self.moved_px = 0

    def pose(self) -> tuple[str, int]:
        """Costumes, rolling or with shoes showing."""
        look = "_2" if self.costumes else ""
        if self.occupant:
            return "occupied" + look, self.moved_px // FRAME_PX
        if self.is_loose and self.vx:
            return "rolling" + look, self.x // FRAME_PX
        return "idle" + look, 0
