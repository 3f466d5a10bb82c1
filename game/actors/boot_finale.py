"""One boot over the drop: Necros hangs from it and climbs, Bond kicks, and three laces hold it on.

A pendulum of whole numbers: its quarter is a table, so that it swings alike everywhere.
"""

from __future__ import annotations

from typing import ClassVar

from game.actors.net_bond import BOOT_KICK_TICKS, NetBond
from game.actors.net_necros import Hang, NetNecros
from game.core import buttons as b
from game.core import events
from game.core.codes import Codes
from game.core.entity import Difficulty, Entity, member, numbers_member, saved

QUARTER = (0, 3, 7, 10, 13, 17, 20, 23, 26, 29, 32, 35, 38, 40, 43, 45, 48, 50, 52, 54, 55, 57, 58, 60, 61, 62, 63, 63, 64, 64)
FULL = QUARTER[-1]
QUARTER_TICKS = len(QUARTER)
PERIOD = 4 * QUARTER_TICKS
SWAY_PX = 40
AFT_END = QUARTER_TICKS
"""The tick of the swing at which they hang farthest aft, and a lace is taut."""
CLIMB_FROM, CLIMB_TELL, CLIMB_GRACE = 66, 30, 12
"""The tick of the swing at which he begins to climb, how long he shows it, and how long after that a kick still counts."""
LACES = 3
BELT = 3
"""Boot 0, ankle 1, knee 2, belt 3."""
UNLACE_HOLD = 1
"""Laces are undone while he holds the boot or the ankle."""
HOLD_PX = 11
FRAME_TICKS = 3
"""The strap's picture changes so often."""
FALL_LOOK_TICKS, FALL_PULL = 90, 30
STRAND_PERCENT = {Difficulty.RECRUIT: 125, Difficulty.AGENT: 100, Difficulty.DOUBLE_O: 75}
WINDOW_CHANGE = {Difficulty.RECRUIT: 4, Difficulty.AGENT: 0, Difficulty.DOUBLE_O: -4}
LEAST_WINDOW = 7
NECROS_BELOW = 40


class Peril(Codes):
    """How the finale stands."""

    AWAY = 0
    HANGING = 1
    LOOKING = 2
    FALLING = 3
    OVER = 4


def sway(tick: int) -> int:
    """How far aft the boot has swung at a tick of its period, px; forward is negative."""
    is_forward, into_half = divmod(tick % PERIOD, 2 * QUARTER_TICKS)
    value = QUARTER[min(into_half, 2 * QUARTER_TICKS - 1 - into_half)] * SWAY_PX // FULL
    return -value if is_forward else value


class BootFinale(Entity):
    """Where Bond hangs. The stage begins it; `fire` kicks in Necros' tell, `use` undoes a lace at the aft end of the swing."""

    SLEEPS: ClassVar[bool] = False
    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 16
    COLOUR: ClassVar[str] = "#ff8040"

    strands: int = member(3, "strands of the strap", minimum=1, maximum=9)
    strand_ticks: int = member(480, "how long a strand holds at Agent, ticks", minimum=120, maximum=6000)
    windows: tuple[int, ...] = numbers_member(
        (25, 19, 15), "for each lace, in how many ticks around the aft end it can be undone at Agent", count=LACES
    )

    state: int = saved(Peril.AWAY)
    state_ticks: int = saved(0)
    ticks: int = saved(0)
    hold: int = saved(0)
    laces: int = saved(LACES)
    """Still tied."""
    strands_left: int = saved(0)
    strand_timer: int = saved(0)
    is_climbing: bool = saved(False)
    has_tried: bool = saved(False)
    """In this swing a lace has been tried."""
    kick: int = saved(0)
    """Ticks of a kick that are left."""
    speed: int = saved(0)

    def begin(self) -> None:
        """Both hang there."""
        self._enter(Peril.HANGING)
        self.ticks = self.hold = self.kick = 0
        self.laces, self.strands_left = LACES, self.strands
        self.strand_timer = self.strand_length()
        self.is_climbing = self.has_tried = False
        bond = self._bond()
        if bond is not None:
            bond.hang_on_the_boot()
        self._let(Hang.GRIP)
        self._place()

    def strand_length(self) -> int:
        """How long a strand holds, ticks."""
        return self.strand_ticks * STRAND_PERCENT[self.world.difficulty] // 100

    def window(self) -> int:
        """In how many ticks around the aft end the next lace can be undone."""
        plain = self.windows[min(LACES - self.laces, LACES - 1)]
        return max(plain + WINDOW_CHANGE[self.world.difficulty], LEAST_WINDOW)

    def _enter(self, state: int) -> None:
        self.state, self.state_ticks = state, 0

    def _bond(self) -> NetBond | None:
        player = self.world.player
        return player if isinstance(player, NetBond) else None

    def _necros(self) -> NetNecros | None:
        return self.world.first(NetNecros)

    def _let(self, state: int) -> None:
        """What Necros does now."""
        necros = self._necros()
        if necros is not None:
            necros.over_the_drop(state)

    def is_over(self) -> bool:
        """Whether he is gone."""
        return self.state == Peril.OVER

    def phase(self) -> int:
        """The tick of the swing."""
        return self.ticks % PERIOD

    def is_taut(self) -> bool:
        """Whether a lace could be undone now."""
        return abs(self.phase() - AFT_END) <= self.window() // 2

    # The tick

    def update(self) -> None:
        """Swing; climb, kick, unlace; part strand by strand; fall."""
        bond = self._bond()
        if self.state in (Peril.AWAY, Peril.OVER) or bond is None:
            return
        self.state_ticks += 1
        if self.state == Peril.HANGING and not bond.is_dead():
            self._hang(bond)
        elif self.state == Peril.LOOKING:
            self.ticks += self.state_ticks % 2
            if self.state_ticks >= FALL_LOOK_TICKS:
                self.speed = 0
                self._enter(Peril.FALLING)
                self._let(Hang.FALL)
                self.world.emit(events.BootLost(self.centre_x, self.y))
        self._place()

    def _hang(self, bond: NetBond) -> None:
        self.ticks += 1
        if self.kick:
            self.kick -= 1
        phase = self.phase()
        if phase == 0:
            self.has_tried = False
            if self.hold <= UNLACE_HOLD:
                self.world.emit(events.LaceTaut(bond.centre_x, bond.feet))
        if phase == CLIMB_FROM:
            self.is_climbing = True
            self._let(Hang.HEAVE)
            self.world.emit(events.NecrosTold(bond.centre_x, bond.feet, "climb", CLIMB_TELL))
        pressed = self.world.pressed
        if pressed & b.FIRE and not self.kick:
            self._kick(bond)
        if pressed & b.USE and not self.has_tried:
            self._try_lace(bond)
        if self.is_climbing and phase == CLIMB_FROM + CLIMB_TELL + CLIMB_GRACE:
            self.is_climbing = False
            self._let(Hang.GRIP)
            self._gain(bond)
        if self.state == Peril.HANGING:
            self._strain(bond)

    def _kick(self, bond: NetBond) -> None:
        self.kick = BOOT_KICK_TICKS
        bond.kick_out()
        self.world.emit(events.PunchThrown(bond.centre_x, bond.feet, self.is_climbing))
        if self.is_climbing:
            self.is_climbing = False
            self._let(Hang.GRIP)
            if self.hold:
                self.hold -= 1

    def _try_lace(self, bond: NetBond) -> None:
        """The right moment, and he low enough: undone. Else he gains a hold."""
        self.has_tried = True
        if not self.is_taut() or self.hold > UNLACE_HOLD:
            self._gain(bond)
            return
        self.laces -= 1
        self.world.emit(events.LaceUndone(bond.centre_x, bond.feet, self.laces))
        if not self.laces:
            self._enter(Peril.LOOKING)
            self._let(Hang.LOOK)

    def _gain(self, bond: NetBond) -> None:
        """A hold higher; at the belt he tears a pip away and slides back."""
        self.hold += 1
        self.world.emit(events.HoldGained(bond.centre_x, bond.feet, self.hold))
        if self.hold >= BELT:
            self.hold = 0
            bond.hurt(1, bond.centre_x + 1, self._necros())

    def _strain(self, bond: NetBond) -> None:
        self.strand_timer -= 1
        if self.strand_timer > 0:
            return
        self.strands_left -= 1
        self.strand_timer = self.strand_length()
        self.world.emit(events.StrandParted(self.centre_x, self.y, self.strands_left))
        if not self.strands_left:
            bond.lose_all("The strap has parted.")

    def _place(self) -> None:
        """Put both where the swing has them."""
        bond, necros = self._bond(), self._necros()
        if bond is None:
            return
        x = self.centre_x + sway(self.ticks)
        bond.x, bond.y = x - bond.width // 2, self.y
        if necros is None:
            return
        if self.state == Peril.FALLING:
            self.speed += FALL_PULL
            bottom = self.world.grid.pixel_height - necros.height
            necros.y = min(necros.y + (self.speed >> 8), bottom)
            if necros.y >= bottom:
                self._enter(Peril.OVER)
                necros.go_away()
            return
        necros.x, necros.y = x - necros.width // 2, bond.y + NECROS_BELOW - self.hold * HOLD_PX

    def pose(self) -> tuple[str, int]:
        """The strap by its strands that are left; with a glint at its aglet from half a swing before a lace can be undone."""
        if self.state == Peril.AWAY:
            return "", 0
        name = f"strap_{max(self.strands_left, 0)}"
        is_near = self.phase() <= AFT_END + self.window() // 2 and self.hold <= UNLACE_HOLD
        if self.state == Peril.HANGING and is_near:
            name += "_glint"
        return name, self.phase() // FRAME_TICKS
