"""Bond on the net: hand over hand in eight directions, behind the net and back, fists and heels."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import INVINCIBLE_TICKS, MAX_HEALTH
from game.actors.cargo_net import CargoNet, Patch, Wind
from game.actors.foe import Foe
from game.actors.net_climber import REACH_PX, SLIP_LIMIT, NetClimber
from game.actors.net_sack import NetSack
from game.core import assists, contacts, events
from game.core import buttons as b
from game.core.codes import Codes
from game.core.entity import Entity, saved
from game.core.state_machine import Hooks
from game.core.zone import PLAYER

SWING_TICKS, SWING_SAFE_FROM, SWING_SAFE_TO = 26, 4, 18
PUNCH_TICKS, PUNCH_HIT_TICK, PUNCH_REACH = 14, 5, 20
HEEL_TICKS, HEEL_HIT_TICK, HEEL_REACH = 18, 6, 32
UNBUCKLE_TICKS = 60
BOOT_KICK_TICKS = 20
"""A kick at who hangs from the boot."""
HAUL_TICKS = 40
DROP_REACHES = 4
"""A stamp sends one so many reaches down."""
LIP_PX = 14
"""So near to the top of the first patch the ramp's lip is in reach."""


class Grip(Codes):
    """What Bond does on the net."""

    CLIMB = 0
    SWING = 1
    PUNCH = 2
    HEEL = 3
    UNBUCKLE = 4
    SLIP = 5
    DROP = 6
    HAULED = 7
    DEAD = 8
    BOOT = 9
    """Hanging over the drop: the finale moves him."""
    CABLE = 10
    """Up the cable, with nobody there any more."""
    BOOT_KICK = 11
    """Hanging there he kicks."""


class NetBond(NetClimber):
    """The player on the net. It is born when he is thrown out there, with the health that he had."""

    WIDTH: ClassVar[int] = 14
    HEIGHT: ClassVar[int] = 42
    IS_FOCUS: ClassVar[bool] = True
    PLACEABLE: ClassVar[bool] = False
    TRIPS: ClassVar[int] = PLAYER
    HURT_MASK: ClassVar[int] = contacts.PLAYER
    CONTROLS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Climb, eight ways", "{left} {right} {up} {down}"),
        ("Swing behind the net", "{jump}"),
        ("Punch; with down: the heel", "{fire}"),
        ("Unbuckle a strap", "{use}"),
    )

    health: int = saved(MAX_HEALTH)
    invincible: int = saved(0)
    from_x: int = saved(0)
    from_y: int = saved(0)

    def is_still(self) -> bool:
        """Whether he does nothing that a gust would punish."""
        return self.state == Grip.CLIMB and not self.reach

    # The tick

    def update(self) -> None:
        """Hang on, or be hauled to where one can."""
        if self.invincible:
            self.invincible -= 1
        net = self.net()
        if net is None:
            return
        if self.state not in (Grip.HAULED, Grip.DEAD, Grip.BOOT, Grip.BOOT_KICK, Grip.CABLE):
            if self.patch() is None and self.state != Grip.SLIP and not self.reach:
                self._fall(net)
            elif net.wind() == Wind.BLOWING and not self.is_still() and self.state not in (Grip.SLIP, Grip.DROP):
                self._slip()
        self.update_state()

    def _climb(self) -> None:
        world, net = self.world, self.net()
        if net is None:
            return
        if self.reach:
            self.go_on()
            return
        if world.pressed & b.JUMP:
            self.enter(Grip.SWING)
        elif world.pressed & b.FIRE:
            self.enter(Grip.HEEL if world.buttons & b.DOWN else Grip.PUNCH)
        elif world.pressed & b.USE and self._strap() is not None:
            self.enter(Grip.UNBUCKLE)
        else:
            self._climb_by_buttons(net)

    def _climb_by_buttons(self, net: CargoNet) -> None:
        held = self.world.buttons
        dx = (1 if held & b.RIGHT else 0) - (1 if held & b.LEFT else 0)
        dy = (1 if held & b.DOWN else 0) - (1 if held & b.UP else 0)
        if (dx or dy) and self.begin_reach(net, dx, dy):
            self.facing = self.way_x or self.facing

    def go_on(self) -> None:
        """A tick of a reach; every second one is heard."""
        super().go_on()
        if not self.reach and (self.centre_x // REACH_PX + self.centre_y // REACH_PX) % 2:
            self.world.emit(events.LadderClimbed(self.centre_x, self.y))

    def _rest(self) -> None:
        self.reach = self.way_x = self.way_y = self.left = 0
        self.enter(Grip.CLIMB)

    # Behind the net

    def _swing_enter(self) -> None:
        self.reach = 0
        self.world.emit(events.Rolled(self.centre_x, self.centre_y))

    def _swing(self) -> None:
        if self.state_ticks >= SWING_TICKS:
            self._rest()

    # Fists, heels, straps

    def _punch(self) -> None:
        if self.state_ticks == PUNCH_HIT_TICK:
            left = self.x - PUNCH_REACH if self.facing < 0 else self.x
            self._strike(left, self.y, left + self.width + PUNCH_REACH, self.feet, is_heel=False)
        if self.state_ticks >= PUNCH_TICKS:
            self._rest()

    def _heel(self) -> None:
        if self.state_ticks == HEEL_HIT_TICK:
            self._strike(self.x - 4, self.centre_y, self.x + self.width + 4, self.feet + HEEL_REACH, is_heel=True)
        if self.state_ticks >= HEEL_TICKS:
            self._rest()

    def _strike(self, left: int, top: int, right: int, bottom: int, *, is_heel: bool) -> None:
        landed = False
        for foe in self.world.bodies_in(left, top, right, bottom):
            if isinstance(foe, Foe) and foe.is_standing():
                landed = foe.kicked(self) if is_heel else foe.punched(self, False)
                if landed:
                    self.world.hitstop = foe.HITSTOP
                    break
        if not landed and not is_heel:
            landed = self._loosen_sack(left, top, right, bottom)
        self.world.emit(events.PunchThrown((left + right) // 2, (top + bottom) // 2, landed))

    def _loosen_sack(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Knock down what is tied into the net beside him. True if there was something."""
        for sack in self.world.all(NetSack):
            if sack.is_near(left, top, right, bottom):
                sack.drop()
                return True
        return False

    def _strap(self) -> Patch | None:
        """The strap within reach: of a patch of the top row, but not the first."""
        patch = self.patch()
        return patch if patch is not None and not patch.row and patch.column else None

    def _unbuckle(self) -> None:
        strap, net = self._strap(), self.net()
        if strap is None or net is None or self.world.buttons & (b.LEFT | b.RIGHT | b.UP | b.DOWN | b.JUMP):
            self._rest()
        elif self.state_ticks >= UNBUCKLE_TICKS:
            if net.is_whole(strap):
                net.fray(strap)
            self._rest()

    # Wind, stamps, falls

    def _slip(self) -> None:
        self.left = SLIP_LIMIT
        self.world.emit(events.HandsSlipped(self.centre_x, self.y))
        self.enter(Grip.SLIP)

    def _slipping(self) -> None:
        if not self.slip_on():
            self._rest()

    def _drop(self) -> None:
        net = self.net()
        if net is None or self.left <= 0 or net.patch_at(self.centre_x, self.centre_y + 2) is None:
            self._rest()
            return
        self.y += 2
        self.left -= 2

    def _fall(self, net: CargoNet) -> None:
        """Nothing holds his hands: the safety line does, for a pip."""
        self.from_x, self.from_y = self.x, self.y
        self.hurt(1, self.centre_x + 1)
        if self.state != Grip.DEAD:
            self.enter(Grip.HAULED)

    def _hauled(self) -> None:
        net = self.net()
        patch = net.nearest(self.centre_x, self.centre_y) if net is not None else None
        if net is None or patch is None:
            return
        x, y = net.middle(patch)
        x, y = x - self.width // 2, y - self.height // 2
        left = max(HAUL_TICKS - self.state_ticks, 1)
        self.x += (x - self.x) // left
        self.y += (y - self.y) // left
        if left == 1:
            self.x, self.y = x, y
            self._rest()

    def stamped(self) -> None:
        """Sent down by a boot from above."""
        if self.state != Grip.DEAD:
            self.left = DROP_REACHES * REACH_PX
            self.reach = 0
            self.enter(Grip.DROP)

    # Hurt and death

    def can_be_hurt(self) -> bool:
        """Whether a blow would count now: not behind the net."""
        if self.invincible or self.state in (Grip.DEAD, Grip.HAULED):
            return False
        return not (self.state == Grip.SWING and SWING_SAFE_FROM <= self.state_ticks < SWING_SAFE_TO)

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Lose pips."""
        if not self.can_be_hurt() or self.world.stage.outcome or assists.INVINCIBLE in self.world.assists:
            return False
        self.health -= damage
        self.invincible = INVINCIBLE_TICKS
        self.world.emit(events.ActorHurt(self.centre_x, self.centre_y, "Bond", self.centre_x < from_x))
        if self.health <= 0:
            self.lose_all("Bond is dead.")
        return True

    def hurtbox(self) -> tuple[int, int, int, int]:
        """The body, where it can be hurt."""
        return super().hurtbox() if self.can_be_hurt() else (0, 0, 0, 0)

    def is_dead(self) -> bool:
        """Whether his last pip is gone."""
        return self.state == Grip.DEAD

    def is_at_the_lip(self) -> bool:
        """Whether he reaches the ramp from the first patch's top."""
        net, patch = self.net(), self.patch()
        return net is not None and patch == Patch(0, 0) and self.centre_y < net.box(Patch(0, 0))[1] + LIP_PX

    def hang_at(self, x: int, y: int, health: int) -> None:
        """Hang with the middle at (x, y) px."""
        self.hang_in(x, y)
        self.health = health
        self.invincible = INVINCIBLE_TICKS
        self._rest()

    def hang_on_the_boot(self) -> None:
        """From here on the finale reads the buttons."""
        self.invincible = 0
        self.enter(Grip.BOOT)

    def kick_out(self) -> None:
        """At who hangs from the boot; what it does is the finale's affair."""
        if self.state == Grip.BOOT:
            self.enter(Grip.BOOT_KICK)

    def _boot_kick(self) -> None:
        if self.state_ticks >= BOOT_KICK_TICKS:
            self.enter(Grip.BOOT)

    def take_the_cable(self, x: int) -> None:
        """The way up is free: along the cable at x px."""
        self.from_x, self.from_y, self.reach = x - self.width // 2, self.y, 0
        self.enter(Grip.CABLE)

    def _cable(self) -> None:
        held = self.world.buttons
        way = (1 if held & b.DOWN else 0) - (1 if held & b.UP else 0)
        self.x += (self.from_x > self.x) - (self.from_x < self.x)
        if self.reach:
            self.go_on()
        elif way < 0 or (way > 0 and self.y < self.from_y):
            self.way_x, self.way_y = 0, way
            self.go_on()

    def lose_all(self, reason: str) -> None:
        """The strap is gone, and with it all pips, invincible or not."""
        if self.state != Grip.DEAD and not self.world.stage.outcome:
            self.health = 0
            self.world.emit(events.PlayerDied(self.centre_x, self.centre_y))
            self.world.stage.player_died(reason)
            self.enter(Grip.DEAD)

    # Looks

    def pose(self) -> tuple[str, int]:
        """net_climb while he reaches and net_idle while he hangs still, net_... for the rest, boot_hang over the drop."""
        ticks = self.state_ticks
        match self.state:
            case Grip.PUNCH:
                return "net_punch", ticks * 4 // PUNCH_TICKS
            case Grip.HEEL:
                return "net_heel", ticks * 4 // HEEL_TICKS
            case Grip.UNBUCKLE:
                return "net_unbuckle", ticks // 8
            case Grip.SLIP | Grip.DROP:
                return "net_slip", ticks // 6
            case Grip.HAULED:
                return "net_hauled", ticks // 8
            case Grip.SWING:
                return "net_swing", ticks * 6 // SWING_TICKS
            case Grip.DEAD:
                return "net_dead", ticks // 12
            case Grip.BOOT:
                return "boot_hang", ticks // 12
            case Grip.BOOT_KICK:
                return "boot_kick", ticks * 4 // BOOT_KICK_TICKS
            case _ if self.reach:
                return "net_climb", (self.centre_x + self.centre_y) // REACH_PX
            case _:
                return "net_idle", self.world.tick // 14

    HOOKS: ClassVar[dict[int, Hooks]] = {
        Grip.CLIMB: Hooks(_climb),
        Grip.SWING: Hooks(_swing, _swing_enter),
        Grip.PUNCH: Hooks(_punch),
        Grip.HEEL: Hooks(_heel),
        Grip.UNBUCKLE: Hooks(_unbuckle),
        Grip.SLIP: Hooks(_slipping),
        Grip.DROP: Hooks(_drop),
        Grip.HAULED: Hooks(_hauled),
        Grip.DEAD: Hooks(lambda self: None),
        Grip.BOOT: Hooks(lambda self: None),
        Grip.BOOT_KICK: Hooks(_boot_kick),
        Grip.CABLE: Hooks(_cable),
    }
