"""The telescopic sight: a player without a body. It has inertia, sways with the breath and kicks at each shot."""

from __future__ import annotations

from typing import ClassVar

from game.actors.rifle_round import RifleRound
from game.actors.runner_koskov import RunnerKoskov
from game.actors.target import Target
from game.core import assists, events
from game.core import buttons as b
from game.core.actor import Actor, Framing
from game.core.entity import Difficulty, saved
from game.core.units import SUBPIXELS, approach, clamp, px
from game.core.zone import PLAYER

TOP_SPEED = px(4.5)
HELD_SPEED = px(1.2)
ACCELERATION = px(0.30)
BRAKING = px(0.45)
DIAGONAL_PER_CENT = 71
HELP_RANGE = 24
"""On Recruit, and with aim help, the sight is slower so near to a target, px."""
HELP_PER_CENT = 45

SWAY_X_TICKS, SWAY_Y_TICKS = 192, 144
"""One breath; across it is one bar of the serenade."""
SWAY_X = {Difficulty.RECRUIT: 3, Difficulty.AGENT: 6, Difficulty.DOUBLE_O: 8}
"""px to either side; upright two thirds of it."""
HELPED_SWAY_X = 2
STILL_TICKS = 60
STILL_PER_CENT, FAST_PER_CENT, HELD_PER_CENT, WINDED_PER_CENT = 60, 150, 10, 160
SHARE_STEP = 8
"""By so many per cent a tick the sway grows or dies down: 12 ticks to a steady sight."""
QUARTER = 48
SINE = (
    0, 8, 17, 25, 33, 42, 50, 58, 66, 74, 82, 90, 98, 106, 113, 120, 128, 135, 142, 149, 155, 162, 168, 174,
    181, 186, 192, 198, 203, 208, 213, 217, 221, 225, 229, 233, 236, 239, 242, 245, 247, 249, 251, 252, 254, 255, 255, 256, 256,
)  # fmt: skip
"""A quarter of a wave, 1/256."""

RECOIL_UP, RECOIL_ASIDE = px(20), px(4)
RECOIL_PER_CENT = 85
WINDED_TICKS = 90
REFILL_PERIOD = 2
HEART_PERIOD = 30


class Sight(Actor):
    """Moves with the arrows; fire, hold the breath, reload, and signal Koskov."""

    WIDTH: ClassVar[int] = 3
    HEIGHT: ClassVar[int] = 3
    COLOUR: ClassVar[str] = "#ff4040"
    SLEEPS: ClassVar[bool] = False
    IS_FOCUS: ClassVar[bool] = True
    TRIPS: ClassVar[int] = PLAYER
    MEETS_TILES: ClassVar[bool] = False
    HOLDS: ClassVar[int] = b.USE
    CONTROLS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Move the sight", "{left} {right} {up} {down}"),
        ("Shoot: the rifle, not the man", "{fire}"),
        ("Hold the breath: the sight stands still", "{use}"),
        ("Signal Koskov: go, or stay", "{gadget}"),
        ("Reload", "{jump}"),
    )
    FRAMING: ClassVar[Framing] = Framing(look_ahead=0, dead_x=80, dead_y=40, eye_y=0, speed=6)
    LENS_RADIUS: ClassVar[int] = 56
    MAGAZINE: ClassVar[int] = 5
    BOLT_TICKS: ClassVar[int] = 40
    RELOAD_TICKS: ClassVar[int] = 72
    LUNG_TICKS: ClassVar[int] = 60

    aim_x: int = saved(0)
    aim_y: int = saved(0)
    """Where the hand points, 1/256 px; breath and recoil come on top."""
    sway_x: int = saved(0)
    sway_y: int = saved(0)
    """px."""
    sway_share: int = saved(100)
    """Per cent of the full sway."""
    recoil_x: int = saved(0)
    recoil_y: int = saved(0)
    """1/256 px."""
    still: int = saved(0)
    lung: int = saved(60)
    winded: int = saved(0)
    is_holding: bool = saved(False)
    rounds: int = saved(5)
    bolt: int = saved(0)
    reload_timer: int = saved(0)
    kick: int = saved(1)
    """The side to which the next recoil goes."""

    def added(self) -> None:
        """Point where the map says."""
        self.put_at(self.centre_x, self.feet)
        super().added()

    def put_at(self, x: int, y: int) -> None:
        """Point there, px."""
        super().put_at(x, y)
        self.aim_x, self.aim_y = self.centre_x * SUBPIXELS, self.centre_y * SUBPIXELS

    @property
    def is_winded(self) -> bool:
        """Whether the lungs are empty."""
        return self.winded > 0

    def lens_holds(self, x: int, y: int) -> bool:
        """Whether the pixel is seen through the lens."""
        dx, dy = x - self.centre_x, y - self.centre_y
        return dx * dx + dy * dy <= self.LENS_RADIUS * self.LENS_RADIUS

    # The tick

    def update(self) -> None:
        """Breathe, move, sway, work the rifle, signal."""
        if self.world.stage.outcome:
            return
        self._breathe()
        self._move()
        self._sway()
        self._work()
        if self.world.pressed & b.GADGET:
            runner = self.world.first(RunnerKoskov)
            if runner is not None:
                runner.signal()

    def _breathe(self) -> None:
        wants = bool(self.world.buttons & b.USE)
        was_holding = self.is_holding
        self.is_holding = wants and self.lung > 0 and not self.winded
        if self.winded:
            self.winded -= 1
        if self.is_holding:
            if not was_holding:
                self.world.emit(events.BreathHeld(self.centre_x, self.centre_y))
            elif not self.lung % HEART_PERIOD:
                self.world.emit(events.HeartBeat(self.centre_x, self.centre_y))
            self.lung -= 1
            if not self.lung:
                self.winded = WINDED_TICKS
                self.is_holding = False
                self.world.emit(events.BreathLost(self.centre_x, self.centre_y))
        elif self.lung < self.LUNG_TICKS and not self.world.tick % REFILL_PERIOD:
            self.lung += 1

    def _move(self) -> None:
        held = self.world.buttons
        across = bool(held & b.RIGHT) - bool(held & b.LEFT)
        down = bool(held & b.DOWN) - bool(held & b.UP)
        top = HELD_SPEED if self.is_holding else TOP_SPEED
        is_helped = self.world.difficulty == Difficulty.RECRUIT or assists.AIM in self.world.assists
        if is_helped and not self.is_holding and self._is_near_a_target():
            top = top * HELP_PER_CENT // 100
        if across and down:
            top = top * DIAGONAL_PER_CENT // 100
        self.vx = self._speed(self.vx, across, top)
        self.vy = self._speed(self.vy, down, top)
        self.aim_x = clamp(self.aim_x + self.vx, 0, self.world.grid.pixel_width * SUBPIXELS - 1)
        self.aim_y = clamp(self.aim_y + self.vy, 0, self.world.grid.pixel_height * SUBPIXELS - 1)
        self.still = 0 if across or down else self.still + 1

    @staticmethod
    def _speed(speed: int, way: int, top: int) -> int:
        """A speed after a tick: it brakes harder than it gathers."""
        target = way * top
        is_braking = not way or speed * way < 0 or abs(speed) > top
        return approach(speed, target, BRAKING if is_braking else ACCELERATION)

    def _is_near_a_target(self) -> bool:
        return any(
            left - HELP_RANGE <= self.centre_x < right + HELP_RANGE and top - HELP_RANGE <= self.centre_y < bottom + HELP_RANGE
            for target in self.world.all(Target)
            if target.threatens()
            for _, (left, top, right, bottom) in target.areas()
        )

    def _sway(self) -> None:
        if self.is_holding:
            wanted = HELD_PER_CENT
        elif self.winded:
            wanted = WINDED_PER_CENT
        elif max(abs(self.vx), abs(self.vy)) >= TOP_SPEED * DIAGONAL_PER_CENT // 100:
            wanted = FAST_PER_CENT
        else:
            wanted = STILL_PER_CENT if self.still >= STILL_TICKS else 100
        self.sway_share = approach(self.sway_share, wanted, SHARE_STEP)
        reach = SWAY_X[self.world.difficulty] if assists.AIM not in self.world.assists else HELPED_SWAY_X
        reach *= self.sway_share
        scale = 100 * SUBPIXELS
        self.sway_x = _rounded(reach * sine(self.world.tick % SWAY_X_TICKS), scale)
        turn = self.world.tick % SWAY_Y_TICKS * SWAY_X_TICKS // SWAY_Y_TICKS
        self.sway_y = _rounded(reach * sine(turn) * 2, scale * 3)
        self.recoil_x = _faded(self.recoil_x)
        self.recoil_y = _faded(self.recoil_y)
        x = self.aim_x // SUBPIXELS + self.sway_x + _rounded(self.recoil_x, SUBPIXELS) - self.width // 2
        y = self.aim_y // SUBPIXELS + self.sway_y + _rounded(self.recoil_y, SUBPIXELS) - self.height // 2
        grid = self.world.grid
        self.x = clamp(x, 0, grid.pixel_width - self.width)
        self.y = clamp(y, 0, grid.pixel_height - self.height)

    # The rifle

    def _work(self) -> None:
        if self.bolt:
            self.bolt -= 1
            if not self.bolt and self.rounds:
                self.world.emit(events.BoltWorked(self.centre_x, self.centre_y))
        if self.reload_timer:
            self.reload_timer -= 1
            if not self.reload_timer:
                self.rounds = self.MAGAZINE
            return
        pressed = self.world.pressed
        if pressed & b.JUMP and self.rounds < self.MAGAZINE:
            self._reload()
        elif pressed & b.FIRE and self.rounds and not self.bolt and not self.world.stage.respawn_timer:
            self._fire()
        elif not self.rounds and not self.bolt:
            self._reload()

    def _fire(self) -> None:
        stage = self.world.stage
        wind = getattr(stage, "wind", int)()
        self.world.emit(events.ShotFired(self.centre_x, self.centre_y, 0, 0, "scope"))
        self.world.spawn(RifleRound, self.x + wind, self.y)
        stage.shots += 1
        if assists.MAGAZINE not in self.world.assists:
            self.rounds -= 1
        self.bolt = self.BOLT_TICKS
        self.recoil_y = -RECOIL_UP
        self.recoil_x = self.kick * RECOIL_ASIDE
        self.kick = -self.kick

    def _reload(self) -> None:
        self.reload_timer = self.RELOAD_TICKS
        self.world.emit(events.ReloadStarted(self.centre_x, self.centre_y, self.RELOAD_TICKS))

    def respawned(self) -> None:
        """A full magazine and a full breath."""
        self.rounds, self.bolt, self.reload_timer = self.MAGAZINE, 0, 0
        self.lung, self.winded = self.LUNG_TICKS, 0


def sine(turn: int) -> int:
    """A wave of SWAY_X_TICKS ticks, -256 to 256."""
    quarter, step = divmod(turn, QUARTER)
    value = SINE[step] if not quarter & 1 else SINE[QUARTER - step]
    return value if quarter < 2 else -value  # noqa: PLR2004


def _rounded(value: int, scale: int) -> int:
    """Divide, towards zero."""
    return value // scale if value >= 0 else -(-value // scale)


def _faded(recoil: int) -> int:
    """What is left of a kick a tick later."""
    return recoil * RECOIL_PER_CENT // 100 if recoil >= 0 else -(-recoil * RECOIL_PER_CENT // 100)
