"""Burning fuel on the deck: it flows downhill, under gratings, and whoever stands on them watches it go by."""

from __future__ import annotations

from typing import ClassVar

from game.core import contacts, tilt
from game.core.entity import Entity, member, saved
from game.core.events import SlickDoused
from game.core.units import SUBPIXELS, TILE, approach, px

FLAME_PX = 20
"""The flames are so high above the deck."""
LEAST_CAP, CAP_STEP = px(1), px(0.5)
"""It flows so fast at most, and so much faster with each step of tilt."""
BRAKE = 12
"""On a level deck it slows by so much, 1/256 px per tick^2."""
INSET = 3
FRAME_TICKS = 5


class FireSlick(Entity):
    """Draw the stretch of deck that it can flow over; the slick begins at its left end."""

    SLEEPS: ClassVar[bool] = False
    HEIGHT: ClassVar[int] = 16
    HIT_MASK: ClassVar[int] = contacts.PLAYER
    COLOUR: ClassVar[str] = "#ff6020"
    HUMS: ClassVar[tuple[str, ...]] = ("fire_jet",)

    length_px: int = member(96, "how long the slick is, px: whole tiles", minimum=32, maximum=160)

    home_x: int = saved(0)
    """The left end of the stretch, px."""
    room: int = saved(0)
    """How far it can flow, px."""
    remainder: int = saved(0)
    speed: int = saved(0)
    out_ticks: int = saved(0)
    """For so long it is put out."""

    def added(self) -> None:
        """Lie at the left end of the stretch."""
        self.home_x, self.room = self.x, max(self.width - self.length_px, 0)
        self.width = self.length_px

    def is_burning(self) -> bool:
        """Whether there are flames."""
        return not self.out_ticks

    def douse(self, ticks: int) -> None:
        """Put it out for so long."""
        self.out_ticks = ticks
        self.world.emit(SlickDoused(self.centre_x, self.feet))

    def update(self) -> None:
        """Flow."""
        if self.out_ticks:
            self.out_ticks -= 1
        pull, steps = tilt.cargo_pull(self.world), tilt.attitude(self.world)
        if steps and not tilt.is_pocket(self.world):
            cap = LEAST_CAP + CAP_STEP * abs(steps)
            self.speed = approach(self.speed, cap if steps > 0 else -cap, abs(pull.across))
        else:
            self.speed = approach(self.speed, 0, BRAKE)
        pixels, self.remainder = divmod(self.remainder + self.speed, SUBPIXELS)
        self.x = max(self.home_x, min(self.x + pixels, self.home_x + self.room))
        if self.x in (self.home_x, self.home_x + self.room) and pixels:
            self.speed = self.remainder = 0

    def hitbox(self) -> tuple[int, int, int, int]:
        """The flames, a little narrower than they look."""
        if not self.is_burning():
            return 0, 0, 0, 0
        return self.x + INSET, self.feet - FLAME_PX, self.x + self.width - INSET, self.feet

    def hit(self, other: Entity) -> None:
        """Burn, and push off the nearer end."""
        other.hurt(1, self.centre_x, self)

    def gives_light(self) -> bool:
        """While it burns."""
        return self.is_burning()

    def respawned(self) -> None:
        """Back at its beginning."""
        self.x, self.speed, self.remainder, self.out_ticks = self.home_x, 0, 0, 0

    def hum(self) -> str:
        """The flames."""
        return "fire_jet" if self.is_burning() else ""

    def pose(self) -> tuple[str, int]:
        """By its length in tiles; foam while it is out."""
        state = "burn" if self.is_burning() else "out"
        return f"{state}_{self.length_px // TILE}", self.world.tick // FRAME_TICKS
