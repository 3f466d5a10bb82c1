"""The cargo plane over the bridge: one bomb, one fuse, and a sight that does not lie."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bridge_column import BridgeColumn
from game.actors.drop_bomb import Body, DropBomb, Forecast, forecast
from game.actors.flak_shell import FUSE, FlakShell
from game.actors.flown_plane import MOST_PITCH, Flight, FlownPlane
from game.actors.riders_line import RidersLine
from game.core import buttons
from game.core.entity import Entity, member, saved
from game.core.events import BombArmed, BombReleased, FuseSet
from game.core.units import TICKS_PER_SECOND, clamp, px

SHORTEST_FUSE, LONGEST_FUSE = 2, 8
"""Seconds."""
DIAL_TICKS = 360
"""So long Kara flies while the fuse is set."""
DRUM_FUSE = 3
SWAY_PERIOD = 64
SWAY, SWAY_PIP, SWAY_FLAK = 24, 32, 32
"""How much the release's speed sways, 1/256 px per tick: always, for each pip gone, for a while after a blow of the air."""
STEADY_SPEED = px(3)
SPEED_SHIFT = 3
"""Faster than the first, the eighth part of what is more is added."""
SWAY_SHIFT = 5
SWAY_SHARES = (2, 4, 5)
"""Quarters of it, by difficulty."""
FLAK_TICKS, FLAK_PX = 60, 80
"""A burst so near is felt for so long."""
STEADY_TICKS, WINDED_TICKS = 60, 120
"""The sight is held still for so long, and not again for so long."""
EASE = 8
"""The eye goes the eighth part of its way a tick."""
BACK_PX = 72
"""So near to the plane it is back."""


def triangle(ticks: int) -> int:
    """-32 up to 32 and back, in 64 ticks."""
    return 2 * abs((ticks & SWAY_PERIOD - 1) - SWAY_PERIOD // 2) - SWAY_PERIOD // 2


class BombPlane(FlownPlane):
    """First the dial, then the stick; `fire` lets go, once."""

    MAGAZINE: ClassVar[int] = 1
    HOLDS: ClassVar[int] = FlownPlane.HOLDS | buttons.USE
    CONTROLS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Climb, dive", "{up} {down}"),
        ("Throttle; at first: the fuse", "{left} {right}"),
        ("Turn round: fast enough, high enough", "{jump}"),
        ("Let the bomb go", "{fire}"),
        ("A second more on the fuse", "{gadget}"),
        ("Arm; then: hold the sight still", "{use}"),
    )

    fuse: int = member(4, "on the dial at first, seconds", minimum=SHORTEST_FUSE, maximum=LONGEST_FUSE)

    seconds: int = saved(0)
    """On the dial now."""
    is_armed: bool = saved(False)
    age: int = saved(0)
    """Ticks flown; the sight breathes by it."""
    steady: int = saved(0)
    """For how long the sight has been held, ticks."""
    winded: int = saved(0)
    shaken: int = saved(0)
    """Ticks for which a burst close by is still felt."""
    watches: int = saved(0)
    """Id of what the eye is on instead of the plane; 0: nothing. Kara flies meanwhile."""
    is_gliding: bool = saved(False)
    """Whether the eye is there, or on its way back."""
    eye_x: int = saved(0)
    eye_y: int = saved(0)

    def added(self) -> None:
        """Under way, the dial as the map says, hull and tanks as the valley has left them."""
        super().added()
        self.seconds = self.fuse
        self.health = self.world.handed.get("hull", self.hull)
        self.tank = self.world.handed.get("fuel", self.fuel)

    def update(self) -> None:
        """Look (before anything is let go: it joins the world only after this tick); fly; breathe."""
        self._look()
        super().update()
        self.age += 1
        if self.shaken:
            self.shaken -= 1
        for shell in self.world.all(FlakShell):
            if shell.age == FUSE and self._is_near(shell):
                self.shaken = FLAK_TICKS

    @property
    def is_watching(self) -> bool:
        """Whether the player's eye is elsewhere."""
        return self.world.get(self.watches) is not None

    # Hands

    def drive(self) -> None:
        """The dial, then throttle, fuse, sight and release."""
        pressed = self.world.pressed
        if not self.is_armed:
            self._dial(pressed)
            return
        if self.is_watching:
            return
        super().drive()
        if pressed & buttons.FIRE and self.can_release():
            self._release()
        elif pressed & buttons.GADGET and self.can_release():
            self._set_fuse(self.seconds + 1 if self.seconds < LONGEST_FUSE else SHORTEST_FUSE)
        self._hold_sight()

    def _dial(self, pressed: int) -> None:
        step = bool(pressed & buttons.RIGHT) - bool(pressed & buttons.LEFT)
        if step:
            self._set_fuse(clamp(self.seconds + step, SHORTEST_FUSE, LONGEST_FUSE))
        if pressed & (buttons.USE | buttons.FIRE | buttons.JUMP) or self.age >= DIAL_TICKS:
            self.is_armed, self.asked = True, 0
            self.world.emit(BombArmed(self.centre_x, self.centre_y))

    def _set_fuse(self, seconds: int) -> None:
        if seconds != self.seconds:
            self.seconds = seconds
            self.world.emit(FuseSet(self.centre_x, self.centre_y, seconds))

    def _hold_sight(self) -> None:
        if self.winded:
            self.winded -= 1
        if self.world.buttons & buttons.USE and not self.winded:
            self.steady += 1
            if self.steady >= STEADY_TICKS:
                self.steady, self.winded = 0, WINDED_TICKS
        elif self.steady:
            self.steady, self.winded = 0, WINDED_TICKS * self.steady // STEADY_TICKS

    def wanted_pitch(self) -> int:
        """Kara keeps it level, clear of rock, and out of the rings of flak, while nobody has the stick."""
        if self.is_armed and not self.is_watching:
            return super().wanted_pitch()
        return MOST_PITCH if self.is_warned or self._has_to_change() else 0

    def _has_to_change(self) -> bool:
        """Whether a shell bursts where it will be if it stays level. One that counts on a climb is left alone by not climbing."""
        return any(shell.ring() and shell.target_y >= self.centre_y for shell in self.world.all(FlakShell))

    def draws_flak(self) -> bool:
        """Nobody aims at it while the player cannot answer: down there they look at the bomb, too."""
        return super().draws_flak() and not self.is_watching

    def turn_refusal(self) -> str:
        """Nobody turns it while the eye is elsewhere, or on the dial."""
        return super().turn_refusal() if self.is_armed and not self.is_watching else "soon"

    # The sight

    def can_release(self) -> bool:
        """Whether there is something to let go, and a hand free for it."""
        return bool(self.rounds) and self.is_armed and not self.is_watching and self.state in (Flight.FLYING, Flight.STALLED)

    @property
    def has_drums(self) -> bool:
        """Whether what is left are the drums of a second pass."""
        return self.world.stage.shots > 0

    def holes(self) -> int:
        """Pips of the hull that are gone, whenever that was."""
        return max(self.hull - self.health, 0)

    def sway_width(self) -> int:
        """How far the sight sways to either side now, 1/256 px per tick."""
        width = SWAY + max(self.speed - STEADY_SPEED >> SPEED_SHIFT, 0)
        width += SWAY_PIP * self.holes() + (SWAY_FLAK if self.shaken else 0)
        width = width * SWAY_SHARES[self.world.difficulty] >> 2
        return width >> 1 if self.steady else width

    def charge(self, sway: int) -> Body:
        """What would be let go now, with so much sway (1/256 px per tick)."""
        return Body(self.centre_x << 8, self.feet << 8, self.vx + sway, self.vy)

    def sway(self) -> int:
        """The sway of this very tick, 1/256 px per tick."""
        return self.sway_width() * triangle(self.age) >> SWAY_SHIFT

    def fuse_ticks(self) -> int:
        """Of what would be let go."""
        return (DRUM_FUSE if self.has_drums else self.seconds) * TICKS_PER_SECOND

    def sight(self) -> Forecast | None:
        """What a release in the next tick would do; None while there is nothing to release."""
        return forecast(self.world, self.charge(self.sway()), self.fuse_ticks()) if self.can_release() else None

    def endangers_riders(self, x: int) -> bool:
        """Whether a burst at column x (px) would be among Shah's riders."""
        line = self.world.first(RidersLine)
        return line is not None and line.x <= x < line.x + line.width

    def engineer_reaches(self, sight: Forecast) -> bool:
        """Whether somebody would read the manual before a bomb that goes this way bursts."""
        column = self.world.first(BridgeColumn)
        return column is not None and not self.has_drums and column.engineer_reaches(sight, self.fuse_ticks())

    def _release(self) -> None:
        body, ticks, drums = self.charge(self.sway()), self.fuse_ticks(), self.has_drums
        left, top = self.centre_x - DropBomb.WIDTH // 2, self.feet - DropBomb.HEIGHT
        bomb = self.world.spawn(DropBomb, left, top, vx=body.vx, vy=body.vy, fuse=ticks, is_drums=drums)
        self.rounds -= 1
        self.steady = 0
        self.watch(bomb)
        self.world.stage.shots += 1
        self.world.emit(BombReleased(self.centre_x, self.feet))

    def watch(self, target: Entity) -> None:
        """Turn the eye to something, and leave the stick to Kara."""
        if not self.is_gliding:
            self.eye_x, self.eye_y = super().eye()
        self.watches, self.is_gliding = target.id, True

    def reload(self) -> None:
        """Six drums and a spare fuse; hands and eyes back to the aeroplane."""
        self.rounds, self.watches = self.MAGAZINE, 0

    # Blows and looks

    def _is_near(self, shell: FlakShell) -> bool:
        """Whether it can be felt up here."""
        return max(abs(shell.target_x - self.centre_x), abs(shell.target_y - self.centre_y)) < FLAK_PX

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """It sways with every pip."""
        counted = super().hurt(damage, from_x, source)
        if counted:
            self.shaken = FLAK_TICKS
        return counted

    def _look(self) -> None:
        """Glide to what is watched, and back."""
        if not self.is_gliding:
            return
        target = self.world.get(self.watches)
        x, y = (target.centre_x, target.centre_y) if target is not None else super().eye()
        self.eye_x += (x - self.eye_x) // EASE
        self.eye_y += (y - self.eye_y) // EASE
        if target is None and abs(x - self.eye_x) + abs(y - self.eye_y) < BACK_PX:
            self.is_gliding = False

    def eye(self) -> tuple[int, int]:
        """The plane, or what is watched."""
        return (self.eye_x, self.eye_y) if self.is_gliding else super().eye()

    def look_ahead(self) -> int:
        """Not beyond what is watched."""
        return 0 if self.is_watching else super().look_ahead()
