"""A motorcycle that comes up from behind, leans, and swings."""

from __future__ import annotations

from typing import ClassVar

from game.actors.mount import FRAME_PX, FRAME_TICKS, Mount
from game.core import contacts
from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import Entity, member, saved
from game.core.events import RiderCame, RiderFell, RiderSwung
from game.core.units import approach, px

BEHIND_PX, LEVEL_PX = 150, 46
"""It trails so far behind the jeep's back, then draws level with its rear wheel."""
CLOSING = px(1.2)
LEAN_TICKS, SWING_TICKS, BACK_TICKS = 30, 12, 90
TRAIL_TICKS = 40
OVERSHOOT = px(2)
"""So much slower is the jeep when it brakes under the rider's nose."""
CYCLES = 3
REACH = 26
STUN_POINTS = 200
SALUTE_TICKS, SALUTE_PACE, SALUTE_FRAMES = 150, 12, 8
"""The black one raises his hand when he has watched for so long; so many pictures of it later he drops back."""
LEAVES_PX = 700
"""Who is so far from the jeep is not seen any more."""


class Chase(Codes):
    """What the rider does."""

    WAITING = 0
    TRAILING = 1
    LEANING = 2
    SWINGING = 3
    FALLING_BACK = 4
    DOWN = 5
    LEFT = 6


class PursuitRider(Mount):
    """Waits beside the road until the jeep is past. A crate, a flare or the brake shakes him off."""

    HIT_MASK: ClassVar[int] = contacts.PLAYER
    COLOUR: ClassVar[str] = "#b03030"
    HUMS: ClassVar[tuple[str, ...]] = ("motorcycle",)

    black: bool = member(False, "the one who only watches, and salutes")

    state: int = saved(0)
    state_ticks: int = saved(0)
    cycles: int = saved(0)
    home_x: int = saved(0)
    home_y: int = saved(0)

    def added(self) -> None:
        """Remember the place."""
        self.home_x, self.home_y = self.x, self.y

    def _enter(self, state: int) -> None:
        self.state, self.state_ticks = state, 0

    def update(self) -> None:
        """Come up, lean, swing, fall back."""
        jeep = self.world.player
        if jeep is None or self.state == Chase.LEFT:
            return
        self.state_ticks += 1
        if self.state == Chase.WAITING:
            if jeep.x > self.x + self.width + BEHIND_PX:
                self.vx = jeep.vx
                self.world.emit(RiderCame(self.x, self.y))
                self._enter(Chase.TRAILING)
            return
        self._ride(jeep)
        if self.state == Chase.TRAILING and self.state_ticks > TRAIL_TICKS and self._gap(jeep) <= -LEVEL_PX + 4:
            self._enter(Chase.LEANING)
        elif self.state == Chase.LEANING and self.state_ticks >= LEAN_TICKS:
            self._enter(Chase.SWINGING)
            self.world.emit(RiderSwung(self.x + self.width, self.y))
        elif self.state == Chase.SWINGING and self.state_ticks >= SWING_TICKS:
            self.cycles += 1
            self._enter(Chase.FALLING_BACK)
        elif self.state == Chase.FALLING_BACK and self.state_ticks >= BACK_TICKS and self.cycles < CYCLES:
            self._enter(Chase.TRAILING)
        if self._gap(jeep) > LEAVES_PX or self.x > jeep.x + LEAVES_PX:
            self.leave()

    def _gap(self, jeep: Actor) -> int:
        """From its front wheel to the jeep's back, px; negative beside it."""
        return jeep.x - (self.x + self.width)

    def _has_had_enough(self) -> bool:
        """After his last try he stays behind, and the black one when he has saluted."""
        if self.black:
            return self.state_ticks > SALUTE_TICKS + SALUTE_PACE * SALUTE_FRAMES
        return self.state == Chase.FALLING_BACK and self.cycles >= CYCLES

    def leave(self) -> None:
        """Be gone."""
        self._enter(Chase.LEFT)

    def _ride(self, jeep: Actor) -> None:
        """Keep its place beside or behind the jeep; nobody shaken off keeps any."""
        gap = self._gap(jeep)
        if self.state == Chase.DOWN:
            self.vx = approach(self.vx, 0, px(0.2))
        elif self.state in (Chase.LEANING, Chase.SWINGING) and jeep.vx < self.vx - OVERSHOOT:
            pass  # he is past before he can brake
        else:
            wanted = BEHIND_PX if self.state == Chase.FALLING_BACK or self.black else -LEVEL_PX
            if self._has_had_enough():
                wanted = 2 * LEAVES_PX
            pace = jeep.vx + (CLOSING if gap > wanted else -CLOSING if gap < wanted else 0)
            self.vx = approach(self.vx, max(pace, 0), px(0.15))
        self.roll()

    def hitbox(self) -> tuple[int, int, int, int]:
        """His chain, at the height of the driver, while he swings."""
        if self.state != Chase.SWINGING or self.black:
            return 0, 0, 0, 0
        return self.x + self.width // 2, self.y - 8, self.x + self.width + REACH, self.y + 20

    def hurtbox(self) -> tuple[int, int, int, int]:
        """Rider and machine, while they are under way; the black one is never hit."""
        if self.black or not Chase.WAITING < self.state < Chase.DOWN:
            return 0, 0, 0, 0
        return super().hurtbox()

    def hit(self, other: Entity) -> None:
        """The chain."""
        other.hurt(1, self.centre_x, self)

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Off the machine, into the sand."""
        if self.state >= Chase.DOWN:
            return False
        self._enter(Chase.DOWN)
        self.world.stage.hits += 1
        self.world.stage.stuns += 1
        self.world.stage.gain(STUN_POINTS, self.centre_x, self.y)
        self.world.emit(RiderFell(self.centre_x, self.centre_y))
        return True

    def respawned(self) -> None:
        """Wait again, if the jeep begins before him; else stay away."""
        if self.world.is_ahead(self.home_x):
            self.x, self.y, self.vx, self.cycles = self.home_x, self.home_y, 0, 0
            self._enter(Chase.WAITING)
        elif self.state:
            self._enter(Chase.LEFT)

    def hum(self) -> str:
        """His machine, while it is under way."""
        return "motorcycle" if Chase.WAITING < self.state < Chase.DOWN else ""

    def pose(self) -> tuple[str, int]:
        """Riding, leaning, swinging, falling."""
        if self.state == Chase.LEFT:
            return "", 0
        if self.black:
            if self.state == Chase.TRAILING and self.state_ticks > SALUTE_TICKS and not self._has_had_enough():
                return "black_salute", (self.state_ticks - SALUTE_TICKS) // SALUTE_PACE
            return "black_ride", self.x // FRAME_PX
        if self.state == Chase.DOWN:
            return "fall", self.state_ticks // FRAME_TICKS
        if self.state == Chase.LEANING:
            return "lean", self.state_ticks // FRAME_TICKS
        return ("swing", self.state_ticks // 3) if self.state == Chase.SWINGING else ("ride", self.x // FRAME_PX)
