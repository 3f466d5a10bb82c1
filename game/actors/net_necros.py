"""Necros on the net: he keeps above Bond, strikes, and cuts away what Bond hangs from."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from game.actors.cargo_net import COLUMNS, CargoNet, Patch, Wind, neighbours
from game.actors.foe import Foe
from game.actors.necros_attacks import told
from game.actors.net_bond import NetBond
from game.actors.net_climber import REACH_PX, SLIP_LIMIT, NetClimber
from game.core import events
from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import Difficulty, Entity, member, saved
from game.core.state_machine import Hooks


class Blow(NamedTuple):
    """What he does to Bond: ticks of tell, of the blow, of recovery, and how far it reaches, px."""

    startup: int
    active: int
    recovery: int
    reach: int


SWING, STAMP = Blow(26, 4, 30, 24), Blow(28, 4, 26, 32)
HEALTH_CHANGE = {Difficulty.RECRUIT: -2, Difficulty.AGENT: 0, Difficulty.DOUBLE_O: 2}
CORD_TICKS = {Difficulty.RECRUIT: 130, Difficulty.AGENT: 100, Difficulty.DOUBLE_O: 80}
STRAP_TICKS = {Difficulty.RECRUIT: 210, Difficulty.AGENT: 160, Difficulty.DOUBLE_O: 130}
MOST_CUTS = 8
CUT_EVERY = 260
"""So long he tries his fists before he takes the blade."""
LOOK_TICKS = 10
STAMP_ASIDE = 12
SWING_HEIGHT = 30
FAR_TICKS = 120
FALL_DAMAGE, STRAP_POINTS = 3, 1000
REST_TICKS, REST_SPREAD = 40, 31
"""Between two blows of his, and up to so much longer."""
CUT_SPREAD = 81
"""The blade comes so much earlier or later, in all."""
SIDE_PX = 20
"""He comes from above, or from so far to either side."""


class Hang(Codes):
    """What Necros does on the net."""

    AWAY = 0
    IDLE = 1
    CLIMB = 2
    STARTUP = 3
    ACTIVE = 4
    RECOVERY = 5
    CUT = 6
    FAR_FACE = 7
    SLIPPING = 8
    BEATEN = 9
    GRIP = 10
    """Of the boot: the finale moves him, from here on."""
    HEAVE = 11
    """He draws himself up by a hold."""
    LOOK = 12
    """At the boot, in his hands."""
    FALL = 13


OVER_THE_DROP = (Hang.GRIP, Hang.HEAVE, Hang.LOOK, Hang.FALL)


class NetNecros(NetClimber, Foe):
    """Hangs where the map has him once the stage lets him; blows count while he cuts or recovers, heels always."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 46
    SLOWNESS: ClassVar[int] = 1
    HITSTOP: ClassVar[int] = 6
    COLOUR: ClassVar[str] = "#ff4040"

    hp_net: int = member(9, "his health on the net at Agent", minimum=3, maximum=40)

    health: int = saved(0)
    is_stamp: bool = saved(False)
    has_hit: bool = saved(False)
    cuts: int = saved(0)
    since_cut: int = saved(0)
    rest: int = saved(0)
    cut_after: int = saved(CUT_EVERY)
    """So long after the last cut he takes the blade again, ticks."""
    side: int = saved(0)
    """How far from Bond's middle he means to be, px."""
    target: int = saved(-1)
    """The patch that he will cut: row * columns + column, -1 for none."""
    home_x: int = saved(0)
    home_y: int = saved(0)

    def added(self) -> None:
        """Remember where he hangs at first."""
        self.home_x, self.home_y = self.x, self.y

    def begin(self) -> None:
        """Hang there with fresh health."""
        self.x, self.y = self.home_x, self.home_y
        self.health = self.full_health()
        self.cuts = self.since_cut = self.reach = 0
        self.target, self.rest = -1, REST_TICKS
        self._make_up_his_mind()
        self.enter(Hang.IDLE)

    def _make_up_his_mind(self) -> None:
        """When he takes the blade next: no two fights are the same, and every tell is as long as ever."""
        self.cut_after = CUT_EVERY + self.world.random.below(CUT_SPREAD) - CUT_SPREAD // 2

    def full_health(self) -> int:
        """His health at the beginning."""
        return self.hp_net + HEALTH_CHANGE[self.world.difficulty]

    def go_away(self) -> None:
        """Not there."""
        self.enter(Hang.AWAY)

    def over_the_drop(self, state: int) -> None:
        """Catch the boot, draw himself up by it, look at it, fall with it."""
        self.enter(state)

    def is_beaten(self) -> bool:
        """Whether he has lost."""
        return self.state == Hang.BEATEN

    def is_aside(self) -> bool:
        """Nobody meets who is not there."""
        return self.state == Hang.AWAY

    # What he knows

    def _bond(self) -> NetBond | None:
        player = self.world.player
        return player if isinstance(player, NetBond) else None

    def trusts(self, net: CargoNet, patch: Patch) -> bool:
        """Never what he has cut."""
        return net.is_whole(patch)

    def startup_of(self, blow: Blow) -> int:
        """How long he tells before it, ticks."""
        return told(blow.startup, self.world.difficulty)

    def _blow(self) -> Blow:
        return STAMP if self.is_stamp else SWING

    # The tick

    def update(self) -> None:
        """Hang on; live by the state."""
        net, bond = self.net(), self._bond()
        if self.state in (Hang.AWAY, Hang.BEATEN, *OVER_THE_DROP) or net is None or bond is None:
            return
        self.since_cut += 1
        if self.rest:
            self.rest -= 1
        if self.state != Hang.FAR_FACE and not self.reach and self.patch() is None:
            self._lose_hold(net)
            return
        if net.wind() == Wind.BLOWING and self._is_busy() and self.state != Hang.SLIPPING:
            self.left = SLIP_LIMIT
            self.enter(Hang.SLIPPING)
        self.update_state()

    def _is_busy(self) -> bool:
        return self.state in (Hang.STARTUP, Hang.ACTIVE, Hang.CUT) or (self.state == Hang.CLIMB and self.reach > 0)

    def _lose_hold(self, net: CargoNet) -> None:
        """The patch fell under him: he has loosened, or Bond has unbuckled, one too many."""
        self.world.stage.gain(STRAP_POINTS, self.centre_x, self.y)
        self._take(FALL_DAMAGE)
        if self.state != Hang.BEATEN:
            patch = net.nearest(self.centre_x, self.centre_y)
            if patch is not None:
                self.hang_in(*net.middle(patch))
            self._go_behind()

    # Idle and climb

    def _idle(self) -> None:
        net, bond = self.net(), self._bond()
        if net is None or bond is None or self.state_ticks % LOOK_TICKS:
            return
        if net.wind() != Wind.STEADY:
            return  # he waits the gust out, like everybody with sense
        dx, dy = bond.centre_x - self.centre_x, bond.centre_y - self.centre_y
        self.facing = 1 if dx >= 0 else -1
        if not self.rest and not bond.invincible:
            if abs(dx) <= STAMP_ASIDE and 0 < dy <= self.height // 2 + STAMP.reach:
                self._begin(is_stamp=True)
                return
            if abs(dx) <= self.width + SWING.reach - 8 and abs(dy) < SWING_HEIGHT:
                self._begin(is_stamp=False)
                return
        if self.since_cut >= self.cut_after and self.cuts < MOST_CUTS and self._choose_cut(net, bond):
            self.enter(Hang.CUT if self._is_beside(net) else Hang.CLIMB)
            return
        self.side = SIDE_PX * (self.world.random.below(3) - 1)
        self.enter(Hang.CLIMB)

    def _choose_cut(self, net: CargoNet, bond: NetBond) -> bool:
        """A patch near to Bond that may fall and leaves both men a way to the first strap, and himself hanging."""
        here, his = self.patch(), bond.patch()
        if here is None or his is None:
            return False
        choices = [patch for patch in net.all_patches() if patch not in (here, his) and net.may_fall(patch, (his, here))]
        if not choices:
            return False

        nearest = min(map(his.steps_to, choices))
        near = [patch for patch in choices if his.steps_to(patch) <= nearest + 1]
        chosen = near[self.world.random.below(len(near))]
        self.target = chosen.row * COLUMNS + chosen.column
        return True

    def _target(self) -> Patch | None:
        return Patch(self.target % COLUMNS, self.target // COLUMNS) if self.target >= 0 else None

    def _is_beside(self, net: CargoNet) -> bool:
        target, here = self._target(), self.patch()
        return target is not None and here in neighbours(target)

    def _climb(self) -> None:
        net, bond = self.net(), self._bond()
        if net is None or bond is None:
            return
        if self.reach:
            self.go_on()
            return
        target = self._target()
        if target is not None:
            if self._is_beside(net):
                self.enter(Hang.CUT)
                return
            goal_x, goal_y = net.middle(target)
        else:
            goal_x, goal_y = bond.centre_x + self.side, bond.centre_y - self.height // 2 - STAMP.reach // 2
        if net.wind() != Wind.STEADY or (target is None and self.state_ticks >= LOOK_TICKS * 3):
            self.enter(Hang.IDLE)
            return
        self._reach_towards(net, goal_x - self.centre_x, goal_y - self.centre_y)

    def _reach_towards(self, net: CargoNet, dx: int, dy: int) -> None:
        way_x = 0 if abs(dx) < REACH_PX else 1 if dx > 0 else -1
        way_y = 0 if abs(dy) < REACH_PX else 1 if dy > 0 else -1
        if not self.begin_reach(net, way_x, way_y):
            self.target = -1
            self.enter(Hang.IDLE)

    # Blows

    def _begin(self, *, is_stamp: bool) -> None:
        self.is_stamp, self.has_hit, self.reach = is_stamp, False, 0
        self.enter(Hang.STARTUP)
        name = "stamp" if is_stamp else "swing"
        self.world.emit(events.NecrosTold(self.centre_x, self.y, name, self.startup_of(self._blow())))

    def _startup(self) -> None:
        if self.state_ticks >= self.startup_of(self._blow()):
            self.world.emit(events.NecrosStruck(self.centre_x, self.centre_y, "stamp" if self.is_stamp else "swing"))
            self.enter(Hang.ACTIVE)

    def strike_box(self) -> tuple[int, int, int, int]:
        """Where the present blow hurts: left, top, right, bottom, px."""
        if self.is_stamp:
            return self.x, self.centre_y, self.x + self.width, self.feet + STAMP.reach
        left = self.x if self.facing > 0 else self.x - SWING.reach
        return left, self.y, left + self.width + SWING.reach, self.feet

    def _active(self) -> None:
        bond = self._bond()
        if bond is not None and not self.has_hit:
            left, top, right, bottom = self.strike_box()
            his_left, his_top, his_right, his_bottom = bond.hurtbox()
            if left < his_right and his_left < right and top < his_bottom and his_top < bottom:
                self.has_hit = bond.hurt(1, self.centre_x, self)
                if self.has_hit and self.is_stamp:
                    bond.stamped()
        if self.state_ticks + 1 >= self._blow().active:
            self.enter(Hang.RECOVERY)

    def _recovery(self) -> None:
        if self.state_ticks >= self._blow().recovery:
            self.rest = REST_TICKS + self.world.random.below(REST_SPREAD)
            self.enter(Hang.IDLE)

    # The blade

    def cut_ticks(self) -> int:
        """How long his present cut takes."""
        table = STRAP_TICKS if 0 <= self.target < COLUMNS else CORD_TICKS
        return table[self.world.difficulty]

    def _cut_enter(self) -> None:
        self.reach = 0
        self.world.emit(events.BladeDrawn(self.centre_x, self.centre_y))

    def _cut(self) -> None:
        net, bond, target = self.net(), self._bond(), self._target()
        if net is None or bond is None or target is None:
            self.enter(Hang.IDLE)
            return
        his, here = bond.patch(), self.patch()
        keep = tuple(patch for patch in (his, here) if patch is not None)
        if target in keep or not net.may_fall(target, keep):
            self._forget_cut()
            return
        if self.state_ticks >= self.cut_ticks():
            net.fray(target)
            self.cuts += 1
            self._forget_cut()

    def _forget_cut(self) -> None:
        self.target, self.since_cut = -1, 0
        self._make_up_his_mind()
        self.enter(Hang.IDLE)

    # Being struck

    def is_standing(self) -> bool:
        """Whether he can be struck."""
        return self.state not in (Hang.AWAY, Hang.FAR_FACE, Hang.BEATEN, *OVER_THE_DROP)

    def punched(self, by: Actor, is_last: bool) -> bool:
        """A fist: it counts while he cuts or recovers."""
        if self.state not in (Hang.CUT, Hang.RECOVERY, Hang.SLIPPING):
            if self.is_standing():
                self.world.emit(events.BlowGuarded(self.centre_x, self.centre_y))
            return False
        self._be_struck(by, 1)
        return True

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Something fell on him. True if it counted."""
        if not self.is_standing():
            return False
        self._take(damage)
        if self.state != Hang.BEATEN:
            self._go_behind()
        return True

    def kicked(self, by: Actor) -> bool:
        """A heel from above: it always counts."""
        if not self.is_standing():
            return False
        self._be_struck(by, 2)
        return True

    def _be_struck(self, by: Actor, damage: int) -> None:
        self.world.emit(events.ActorHurt(self.centre_x, self.y, "Necros", by.centre_x > self.centre_x))
        self._take(damage)
        if self.state != Hang.BEATEN:
            self._go_behind()

    def _take(self, damage: int) -> None:
        self.health = max(self.health - damage, 0)
        net = self.net()
        if net is not None and self.health * 2 < self.full_health():
            net.is_blowing_up = True
        if not self.health:
            self.world.emit(events.ActorStunned(self.centre_x, self.feet, "Necros"))
            self.enter(Hang.BEATEN)

    def _go_behind(self) -> None:
        self.target, self.reach = -1, 0
        self.enter(Hang.FAR_FACE)

    def _far_face(self) -> None:
        """Behind the net he climbs to where he will cut, and comes out."""
        net, bond = self.net(), self._bond()
        if net is None or bond is None:
            return
        if self.state_ticks < FAR_TICKS:
            return
        self.since_cut, self.rest = CUT_EVERY, REST_TICKS
        if not self._come_out_cutting(net, bond):
            place = net.nearest(self.centre_x, self.centre_y)
            if place is not None:
                self.hang_in(*net.middle(place))
            self.enter(Hang.IDLE)

    def _come_out_cutting(self, net: CargoNet, bond: NetBond) -> bool:
        """Beside a patch near Bond that may fall, on the side away from him."""
        his = bond.patch()
        if his is None or self.cuts >= MOST_CUTS:
            return False
        for target in sorted(net.all_patches(), key=his.steps_to):
            places = [patch for patch in neighbours(target) if patch != his and net.hangs(patch)]
            for place in sorted(places, key=his.steps_to, reverse=True):
                if target != his and net.may_fall(target, (his, place)):
                    self.hang_in(*net.middle(place))
                    self.target = target.row * COLUMNS + target.column
                    self.enter(Hang.CUT)
                    return True
        return False

    def _slipping(self) -> None:
        if not self.slip_on():
            self.reach, self.target = 0, -1
            self.enter(Hang.IDLE)

    def respawned(self) -> None:
        """The stage begins him anew."""
        self.reach = 0

    # Looks

    def sprite_name(self) -> str:
        """Necros' sheet."""
        return "necros"

    def pose(self) -> tuple[str, int]:
        """Poses of the net: net_idle, net_climb, swing_..., stamp_..., cut, far_face, net_slip, net_beaten."""
        ticks = self.state_ticks
        name = "stamp" if self.is_stamp else "swing"
        match self.state:
            case Hang.AWAY:
                return "", 0
            case Hang.CLIMB:
                return "net_climb", (self.centre_x + self.centre_y) // REACH_PX
            case Hang.STARTUP:
                return f"{name}_startup", ticks * 4 // self.startup_of(self._blow())
            case Hang.ACTIVE:
                return f"{name}_active", ticks * 2 // self._blow().active
            case Hang.RECOVERY:
                return f"{name}_recovery", ticks * 3 // self._blow().recovery
            case Hang.CUT:
                return "cut", ticks // 6
            case Hang.FAR_FACE:
                return "far_face", ticks // 8
            case Hang.SLIPPING:
                return "net_slip", ticks // 6
            case Hang.BEATEN:
                return "net_beaten", ticks // 10
            case Hang.GRIP:
                return "grip", ticks // 12
            case Hang.HEAVE:
                return "heave", ticks // 10
            case Hang.LOOK:
                return "boot_look", ticks // 15
            case Hang.FALL:
                return "boot_fall", ticks // 5
            case _:
                return "net_idle", self.world.tick // 14

    HOOKS: ClassVar[dict[int, Hooks]] = {
        Hang.AWAY: Hooks(lambda self: None),
        Hang.IDLE: Hooks(_idle),
        Hang.CLIMB: Hooks(_climb),
        Hang.STARTUP: Hooks(_startup),
        Hang.ACTIVE: Hooks(_active),
        Hang.RECOVERY: Hooks(_recovery),
        Hang.CUT: Hooks(_cut, _cut_enter),
        Hang.FAR_FACE: Hooks(_far_face),
        Hang.SLIPPING: Hooks(_slipping),
        Hang.BEATEN: Hooks(lambda self: None),
        **{state: Hooks(lambda self: None) for state in OVER_THE_DROP},
    }
