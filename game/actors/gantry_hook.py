"""The hook of the hangar's gantry, with an engine on it: a lift, and let go it comes down on whoever stands below."""

from __future__ import annotations

from typing import ClassVar

from game.actors.foe import Foe
from game.core.codes import Codes
from game.core.entity import Entity, member, saved, speed_member
from game.core.events import HookDropped, HookLanded, LiftRang, LiftStopped
from game.core.solid import Solid
from game.core.units import SUBPIXELS, TILE, px

GRAVITY = px(0.3)
FALL_CAP = px(7)
STUN_TICKS = 400
NOISE = 320
REACH_PX = 24
"""Whoever stands so near to where it comes down is stunned, Bond is hurt, px."""
TELL_TICKS = 20
"""It creaks so long before it falls, and rings so long before it rises."""


class Hook(Codes):
    """What it does."""

    HANGS = 0
    CREAKS = 1
    FALLS = 2
    LIES = 3
    RINGS = 4
    RISES = 5
    CROSSES = 6


class GantryHook(Solid):
    """`use` beside or on it sends it up to `gallery_row` with its load; then its lever lets it go. It lies or hangs at first.

    Whoever stands on it while it hangs can ride on along the gantry, where the map says how far, and back.
    """

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 24
    ONE_WAY: ClassVar[bool] = True
    BLOCKS_SIGHT: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False
    REACH: ClassVar[int] = 6
    REACH_Y: ClassVar[int] = 2
    """Who stands on the engine has its cord at hand."""
    COLOUR: ClassVar[str] = "#d0a040"
    HUMS: ClassVar[tuple[str, ...]] = ("lift_move",)

    rail_row: int = member(0, "map row of the gantry that it hangs from", minimum=0)
    gallery_row: int = member(0, "map row of the floor to which it lifts what stands on it", minimum=0)
    far_column: int = member(0, "map column to which its left edge can cross; 0: it stays where it is", minimum=0)
    far_row: int = member(0, "map row of the floor over there, at whose height it crosses", minimum=0)
    speed: int = speed_member(1.5, "how fast it rises and crosses, px per tick")

    state: int = saved(Hook.HANGS)
    ticks: int = saved(0)
    """Until the creaking or ringing is over."""
    vy: int = saved(0)
    near_x: int = saved(0)
    """Its own end of the way, px."""
    is_crossing: bool = saved(False)
    """It rises to go along the gantry."""
    heads_home: bool = saved(False)
    """The next time it crosses it comes back."""

    def added(self) -> None:
        """Lie where it is drawn on a floor."""
        self.near_x = self.x
        if self.world.grid.ground_below(self.centre_x, self.feet, 0) >= 0:
            self.state = Hook.LIES

    # The lever, the cord

    def pull(self) -> None:
        """Its lever: what hangs is let go, what lies is sent up."""
        if self.state == Hook.HANGS:
            self._warn(Hook.CREAKS)
            self.world.emit(HookDropped(self.centre_x, self.y))
        elif self.state == Hook.LIES:
            self._warn(Hook.RINGS)
            self.world.emit(LiftRang(self.centre_x, self.y))

    def _warn(self, state: int) -> None:
        self.state, self.ticks = state, TELL_TICKS
        self.world.rouse(self)

    def can_use(self, user: Entity) -> bool:
        """While it lies, from beside it or from on it; while it hangs, from on it, if there is a way to go."""
        if self.state == Hook.HANGS:
            return self.far_column > 0 and user.feet == self.y
        return self.state == Hook.LIES and abs(user.feet - self.feet) <= 2 * TILE

    def prompt(self) -> str:
        """What use does."""
        return "ride across" if self.state == Hook.HANGS else "send it up"

    def use(self, user: Entity) -> None:
        """Up, with or without him; across, with him."""
        if self.state == Hook.HANGS:
            self.is_crossing = True
            self._warn(Hook.RINGS)
            self.world.emit(LiftRang(self.centre_x, self.y))
        else:
            self.pull()

    def says(self) -> str:
        """What its lever would do now."""
        return {Hook.HANGS: "drop the hook", Hook.LIES: "lift the hook"}.get(self.state, "")

    # The tick

    def update(self) -> None:
        """Creak, fall; ring, rise."""
        match self.state:
            case Hook.CREAKS | Hook.RINGS:
                self.ticks -= 1
                if not self.ticks:
                    self.state, self.vy = int(Hook.FALLS if self.state == Hook.CREAKS else Hook.RISES), 0
            case Hook.FALLS:
                self._fall()
            case Hook.RISES:
                self._rise()
            case Hook.CROSSES:
                self._cross()
            case _:
                self.world.rest(self)

    def _fall(self) -> None:
        self.vy = min(self.vy + GRAVITY, FALL_CAP)
        floor = self.world.grid.ground_below(self.centre_x, self.feet, FALL_CAP // SUBPIXELS + 1)
        self.move(0, self.vy if floor < 0 else min(self.vy, (floor - self.feet) * SUBPIXELS))
        if self.feet == floor:
            self._land()

    def _land(self) -> None:
        self.state, self.remainder_y = Hook.LIES, 0
        self.world.emit(HookLanded(self.centre_x, self.feet))
        self.world.make_noise(self.centre_x, self.feet, NOISE)
        left, right = self.x - REACH_PX, self.x + self.width + REACH_PX
        for actor in list(self.world.bodies_in(left, self.y, right, self.feet)):
            if isinstance(actor, Foe):
                actor.put_to_sleep(STUN_TICKS)
            elif actor is self.world.player:
                actor.hurt(1, self.centre_x, self)

    def _rise(self) -> None:
        top = (self.far_row if self.is_crossing else self.gallery_row) * TILE
        self.move(0, -min(self.speed, max(self.y - top, 0) * SUBPIXELS))
        if self.y > top:
            return
        self.remainder_y = 0
        self._stop(Hook.CROSSES if self.is_crossing else Hook.HANGS)

    def _cross(self) -> None:
        """To the end of the gantry where it is not."""
        way = self._other_end() - self.x
        step = min(self.speed, abs(way) * SUBPIXELS)
        self.move(step if way > 0 else -step, 0)
        if self.x == self._other_end():
            self.heads_home, self.is_crossing, self.remainder_x = not self.heads_home, False, 0
            self._stop(Hook.HANGS)

    def _other_end(self) -> int:
        return self.near_x if self.heads_home else self.far_column * TILE

    def _stop(self, state: int) -> None:
        self.state = state
        self.world.emit(LiftStopped(self.centre_x, self.y))

    def hangs_from(self) -> int:
        """The gantry; "chain" is repeated from there down to the hook."""
        return self.rail_row * TILE

    def pose(self) -> tuple[str, int]:
        """Hanging, or trembling before it falls or rises."""
        return ("creak", self.ticks // 2) if self.ticks else ("idle", 0)

    def hum(self) -> str:
        """Its engine along the gantry."""
        return "lift_move" if self.state == Hook.CROSSES else ""
