"""A sack that is tied into the net: a blow beside it, and it falls on whoever hangs below."""

from __future__ import annotations

from typing import ClassVar

from game.actors.cargo_net import CargoNet
from game.actors.foe import Foe
from game.core.codes import Codes
from game.core.entity import Entity, member, saved
from game.core.events import SackDropped, SackStruck
from game.core.units import SUBPIXELS, px

FALL_PULL, FALL_CAP = 60, px(7)
"""1/256 px per tick^2, and per tick."""
REACH_PX = 20
"""A blow counts that ends so near to it."""
SACK_POINTS = 300
SWAY_TICKS = 11


class Tie(Codes):
    """What holds the sack."""

    HANGING = 0
    FALLING = 1
    GONE = 2


class NetSack(Entity):
    """`fire` beside it drops it; so does a patch that falls with it. It passes Bond by."""

    PHASE: ClassVar[int] = 1  # before the patches, which are younger
    WIDTH: ClassVar[int] = 24
    HEIGHT: ClassVar[int] = 30
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#c0a060"

    drop_damage: int = member(2, "what it costs Necros to be below it", minimum=0, maximum=9)

    state: int = saved(Tie.HANGING)
    vy: int = saved(0)
    remainder: int = saved(0)
    has_hit: bool = saved(False)
    home_y: int = saved(0)

    def added(self) -> None:
        """Remember its place."""
        self.home_y = self.y

    def put_back(self) -> None:
        """Hang there again: the fight on the net begins anew."""
        self.state, self.y = Tie.HANGING, self.home_y
        self.vy = self.remainder = 0
        self.has_hit = False

    def is_near(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Whether a blow into that box (px) would loosen it."""
        return (
            self.state == Tie.HANGING
            and self.x - REACH_PX < right
            and left < self.x + self.width + REACH_PX
            and self.y < bottom
            and top < self.feet
        )

    def drop(self) -> None:
        """Let it fall."""
        if self.state == Tie.HANGING:
            self.state = Tie.FALLING
            self.world.emit(SackDropped(self.centre_x, self.y))

    def update(self) -> None:
        """Hang, fall, strike, be gone."""
        if self.state == Tie.HANGING:
            net = self.world.first(CargoNet)
            if net is not None and net.is_awake and net.patch_at(self.centre_x, self.centre_y) is None:
                self.drop()
        elif self.state == Tie.FALLING:
            self.vy = min(self.vy + FALL_PULL, FALL_CAP)
            pixels, self.remainder = divmod(self.remainder + self.vy, SUBPIXELS)
            self.y += pixels
            self._strike()
            if self.y >= self.world.grid.pixel_height:
                self.state = Tie.GONE

    def _strike(self) -> None:
        """Hurt the first foe below, once."""
        if self.has_hit:
            return
        for body in self.world.bodies_in(self.x, self.y, self.x + self.width, self.feet):
            if isinstance(body, Foe) and body.hurt(self.drop_damage, self.centre_x, self):
                self.has_hit = True
                self.world.stage.gain(SACK_POINTS, self.centre_x, self.y)
                self.world.emit(SackStruck(self.centre_x, self.feet))
                return

    def pose(self) -> tuple[str, int]:
        """Hanging, falling, gone."""
        if self.state == Tie.GONE:
            return "", 0
        return ("hang", self.world.tick // SWAY_TICKS + self.id) if self.state == Tie.HANGING else ("fall", self.vy // SUBPIXELS)
