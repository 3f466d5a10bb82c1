"""Necros on deck: he reads how far away Bond is, never what is pressed, and every blow of his has a tell.

His attacks are a table of their own (`necros_attacks`); here is what he knows, then one section a state. Ticks and px.
"""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import JUMP_SPEED, Bond
from game.actors.bond_moves.body import CROUCH_HEIGHT, DROP_TICKS, Move
from game.actors.bullet import Bullet
from game.actors.flight_plan import FlightPlan
from game.actors.foe import Foe
from game.actors.necros_attacks import ATTACKS, LEVEL_PX, NEAR, Act, Attack, Look, choices, told
from game.actors.ramp_door import RampDoor
from game.actors.sliding_cargo import Hold, SlidingCargo
from game.actors.thrown_box import SPEED as BOX_SPEED
from game.actors.thrown_box import ThrownBox
from game.core import events, tilt
from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import Difficulty, Entity, member, saved
from game.core.solid import Solid
from game.core.state_machine import Hooks, StateMachine
from game.core.units import approach, px

LAST_ROUND = 3
CLIMB_PX = 50
"""He hops onto what is no higher."""
LOOK_PERIOD = 12
STILL_CARGO_PX = 64
"""He begins nothing while cargo rolls so near to Bond."""
HIGH_PX, HIGH_TICKS = 60, 240
"""Bond is out of his reach so high above him, and for so long; then he yanks the chain."""

STRIDE_TICKS = 4
"""A charge's picture changes so often."""
WALK_SPEED, WALK_ACCELERATION = px(1.3), px(0.2)
CHARGE_SPEED = px(4)
HURL_TICKS = 12
HURL_SPEED = px(64) // HURL_TICKS
"""A grabbed man is hurled 64 px, downhill where there is such a way."""
KICK_SPEED = px(1)
BOX_HEIGHT = 36
"""The top of a thrown box above his feet."""

STAGGER_TICKS = 24
DAZED_TICKS, LIFTING_DAZE, CARGO_DAZE = 80, 60, 60
LIFTING_DAMAGE = 2
"""Struck as he lifts, he has the fist and the box."""
THROWN_PX, DOWNHILL_PX, FLOAT_PX = 48, 96, 96
THROWN_SPEED, THROWN_LIFT = px(4), px(2)
DOWN_TICKS, UNTOUCHABLE_TICKS = 46, 86
CARGO_REST = 60
"""Cargo that hit him does so again at the earliest after so long."""
CARGO_POINTS = 300
BULLET_DAMAGE, KICK_DAMAGE = 2, 2
GUARD_SLIP = 8
"""A blow that meets his guard sends Bond back so far, px."""
HOP_SIGHT, HOP_REST, UNHOOK_SURPRISE = 44, 60, 30
FLOAT_LIFT = px(0.7)
HEAVY_TICKS = 30
"""So long he gathers himself after he came down from floating."""
LEVER_TICKS, LEVER_PX, LEVER_LIMIT = 24, 40, 240

HEALTH_CHANGE = {Difficulty.RECRUIT: (-2, -2, -2), Difficulty.AGENT: (0, 0, 0), Difficulty.DOUBLE_O: (1, 1, 2)}
DELAY_CHANGE = {Difficulty.RECRUIT: 10, Difficulty.AGENT: 0, Difficulty.DOUBLE_O: -6}
IDLE_GAP = {Difficulty.RECRUIT: 36, Difficulty.AGENT: 24, Difficulty.DOUBLE_O: 14}
HOP_PERCENT = {Difficulty.RECRUIT: 30, Difficulty.AGENT: 50, Difficulty.DOUBLE_O: 70}


class Bout(Codes):
    """What Necros is doing."""

    WAITING = 0
    DROP = 1
    IDLE = 2
    STEP = 3
    STARTUP = 4
    ACTIVE = 5
    RECOVERY = 6
    STAGGER = 7
    DAZED = 8
    THROWN = 9
    DOWN = 10
    HOP = 11
    AFLOAT = 12
    LEVER = 13
    BEATEN = 14
    OUT = 15


ABSENT = (Bout.WAITING, Bout.OUT)
UNTOUCHABLE = (Bout.WAITING, Bout.DROP, Bout.THROWN, Bout.DOWN, Bout.LEVER, Bout.BEATEN, Bout.OUT)
OPENINGS = (Bout.RECOVERY, Bout.STAGGER, Bout.DAZED)
FREE = (Bout.IDLE, Bout.STEP)
LIFTED = (Bout.IDLE, Bout.STEP, Bout.STARTUP, Bout.ACTIVE, Bout.RECOVERY, Bout.STAGGER, Bout.DAZED, Bout.HOP)
"""In these a pocket of air takes his feet off the floor."""


class Necros(StateMachine, Foe):
    """A fighter of three rounds. The stage begins each of them; beaten in one, he waits for the next."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 46
    SLEEPS: ClassVar[bool] = False
    HITSTOP: ClassVar[int] = 6
    COLOUR: ClassVar[str] = "#ff4040"

    hp1: int = member(8, "his health in round 1 at Agent", minimum=3, maximum=40)
    hp2: int = member(8, "his health in round 2 at Agent", minimum=3, maximum=40)
    hp3: int = member(6, "his health in round 3 at Agent", minimum=3, maximum=40)
    look_delay: int = member(14, "he acts on what he saw so many ticks ago, at Agent", minimum=6, maximum=60)

    bout: int = saved(0)
    """The round, 1 to 3; 0 before the first."""
    health: int = saved(0)
    act: int = saved(0)
    last: int = saved(0)
    before_last: int = saved(0)
    """His last two attacks: never the same one three times."""
    has_hit: bool = saved(False)
    idle_ticks: int = saved(0)
    seen: tuple[Look, ...] = saved(())
    """The last looks, oldest first."""
    untouchable: int = saved(0)
    cargo_rest: int = saved(0)
    daze: int = saved(0)
    fly_px: int = saved(0)
    """How far he is still thrown, px."""
    judged: int = saved(0)
    """Ticks for which he has made up his mind about the cargo that comes."""
    high_ticks: int = saved(0)
    """For so long Bond has been out of his reach."""
    home_x: int = saved(0)
    home_y: int = saved(0)

    def added(self) -> None:
        """Remember where he comes down."""
        super().added()
        self.home_x, self.home_y = self.x, self.y

    # Rounds

    def begin_round(self, number: int) -> None:
        """Fight round 1, 2 or 3 with fresh health; for the first he drops from the roof."""
        self.bout = number
        self.health = self.full_health()
        self.seen, self.act, self.idle_ticks = (), 0, 0
        self.last = self.before_last = self.high_ticks = 0
        if number == 1:
            self.x, self.y = self.home_x, self._below_roof()
            self.vx = self.vy = 0
            self.enter(Bout.DROP)
        else:
            self.enter(Bout.LEVER if number == LAST_ROUND else Bout.IDLE)

    def full_health(self) -> int:
        """His health at the round's beginning."""
        number = max(self.bout, 1)
        return (self.hp1, self.hp2, self.hp3)[number - 1] + HEALTH_CHANGE[self.world.difficulty][number - 1]

    def wait(self) -> None:
        """Be gone until a round begins."""
        self.x, self.y = self.home_x, self.home_y
        self.enter(Bout.WAITING)

    def go_out(self) -> None:
        """Out through the open door, for good."""
        self.enter(Bout.OUT)

    def respawned(self) -> None:
        """A round begins anew: where no cargo is put back."""
        if self.state not in ABSENT:
            self.x, self.y = self.home_x, self.home_y
            self.vx = self.vy = self.remainder_x = self.remainder_y = 0
            self.grounded = self.has_floor()

    def is_beaten(self) -> bool:
        """Whether he has lost the round."""
        return self.state == Bout.BEATEN

    def _below_roof(self) -> int:
        roof = self.world.grid.ceiling_above(self.centre_x, self.home_y, self.home_y)
        return max(roof, 0)

    # The tick

    def update(self) -> None:
        """Look, count down, do what the state does, feel the floor."""
        if self.state in ABSENT:
            if self.state == Bout.OUT:
                self.update_state()
            return
        if self.untouchable:
            self.untouchable -= 1
        if self.cargo_rest:
            self.cargo_rest -= 1
        if self.judged:
            self.judged -= 1
        if self.dropping:
            self.dropping -= 1
        bond = self._bond()
        if bond is not None:
            self._remember(bond)
        if tilt.is_pocket(self.world) and self.state in LIFTED:
            self.enter(Bout.AFLOAT)
        elif self.state in FREE:
            self._mind_cargo()
        self.update_state()
        if self.state not in (Bout.THROWN, Bout.AFLOAT, Bout.OUT):
            self.fall()

    def _bond(self) -> Bond | None:
        player = self.world.player
        return player if isinstance(player, Bond) else None

    def _remember(self, bond: Bond) -> None:
        side = 1 if bond.centre_x >= self.centre_x else -1
        gap = bond.x - (self.x + self.width) if side > 0 else self.x - (bond.x + bond.width)
        rise = self.feet - bond.feet
        look = Look(side, max(gap, 0), rise, bond.height <= CROUCH_HEIGHT)
        delay = max(self.look_delay + DELAY_CHANGE[self.world.difficulty], 1)
        self.seen = (*self.seen[-delay:], look)
        is_high = rise >= HIGH_PX and (bond.grounded or bond.state == Move.HANG)
        self.high_ticks = self.high_ticks + 1 if is_high else 0

    def _stand_still(self) -> None:
        self.vx = approach(self.vx, 0, WALK_ACCELERATION)
        if self.vx and self.move_x(self.vx):
            self.vx = 0

    # Idle and step: he chooses

    def _idle(self) -> None:
        self._stand_still()
        self._choose()

    def _step_enter(self) -> None:
        self.vx = WALK_SPEED * self.facing // 2

    def _step(self) -> None:
        self.vx = approach(self.vx, WALK_SPEED * self.facing, WALK_ACCELERATION)
        if self.move_x(self.vx):
            self.vx = 0
            if self.grounded and self._cargo_ahead() is not None:
                self.enter(Bout.HOP)
                return
        if self.state_ticks and not self.state_ticks % 18:
            self.world.emit(events.Stepped(self.centre_x, self.feet, self.surface(), "Necros"))
        self._choose()

    def _choose(self) -> None:
        """Every so often: an attack for what he saw a while ago, or a step nearer."""
        self.idle_ticks += 1
        if self.idle_ticks % LOOK_PERIOD or not self.seen:
            return
        look = self.seen[0]
        self.facing = look.side
        if self.idle_ticks < IDLE_GAP[self.world.difficulty] or self._cargo_near_bond():
            act = Act.NONE
        else:
            act = self._pick(look)
        if act:
            self._begin(act)
        elif look.gap < NEAR and look.is_above and look.rise <= CLIMB_PX and self.grounded:
            self.enter(Bout.HOP)
        elif look.gap < NEAR and look.rise < -LEVEL_PX:
            self._come_down()
        elif look.gap < NEAR:
            if self.state != Bout.IDLE:
                self.enter(Bout.IDLE)
        elif self.state != Bout.STEP:
            self.enter(Bout.STEP)

    def _come_down(self) -> None:
        """Bond is below: through a one-way floor, or over the edge."""
        if self.stands_on_one_way():
            self.dropping = DROP_TICKS
            self.grounded = False
        elif self.state != Bout.STEP:
            self.enter(Bout.STEP)

    def _pick(self, look: Look) -> Act:
        """By weights; what may not be used yet, or was used twice running, has none."""
        every = choices(look, is_out_of_reach=self.high_ticks >= HIGH_TICKS, can_kick=self._can_kick(look))
        allowed = [(act, weight) for act, weight in every if act == Act.NONE or self._may(act)]
        total = sum(weight for _, weight in allowed)
        if not total:
            return Act.NONE
        number = self.world.random.below(total)
        for act, weight in allowed:
            number -= weight
            if number < 0:
                return act
        return Act.NONE

    def _may(self, act: Act) -> bool:
        if act in (Act.REACH_UP, Act.YANK):  # the only answers to a place: there he may repeat himself
            return True
        return ATTACKS[act].from_round <= self.bout and not self.last == self.before_last == act

    def _can_kick(self, look: Look) -> bool:
        """Whether a tilt is coming that runs from him to Bond, and lashed cargo is at hand."""
        for plan in self.world.all(FlightPlan):
            coming = plan.coming()
            if coming is not None and coming.steps * look.side > 0:
                return self._lashed_near() is not None
        return False

    def _lashed_near(self) -> SlidingCargo | None:
        reach = ATTACKS[Act.KICK].reach
        for cargo in self.world.all(SlidingCargo):
            if cargo.state == Hold.LASHED and cargo.x - reach < self.x + self.width and self.x < cargo.x + cargo.width + reach:
                return cargo
        return None

    def _cargo_near_bond(self) -> bool:
        bond = self._bond()
        return bond is not None and any(
            cargo.is_rolling() and abs(cargo.centre_x - bond.centre_x) < STILL_CARGO_PX + cargo.width // 2
            for cargo in self.world.all(SlidingCargo)
        )

    def _cargo_ahead(self) -> Solid | None:
        """What stops him, if it is something that he can hop onto."""
        edge = self.x + self.width if self.facing > 0 else self.x - 1
        for solid in self.world.solids_between(edge, edge + 1):
            if isinstance(solid, SlidingCargo) and solid.is_wall and solid.contains(edge, self.feet - 1):
                return solid
        return None

    # He sees cargo coming

    def _mind_cargo(self) -> None:
        """Hop what rolls at him, sometimes; never what Bond has only just unhooked."""
        if self.judged or not self.grounded:
            return
        for cargo in self.world.all(SlidingCargo):
            way = self.centre_x - cargo.centre_x
            gap = abs(way) - (cargo.width + self.width) // 2
            if not cargo.is_rolling() or cargo.vx * way <= 0 or gap > HOP_SIGHT or abs(cargo.feet - self.feet) > LEVEL_PX:
                continue
            self.judged = HOP_REST
            is_surprised = cargo.loosened_at and self.world.tick - cargo.loosened_at < UNHOOK_SURPRISE
            if not is_surprised and self.world.random.below(100) < HOP_PERCENT[self.world.difficulty]:
                self.enter(Bout.HOP)
            return

    def _hop_enter(self) -> None:
        self.vx, self.vy = WALK_SPEED * self.facing, -JUMP_SPEED
        self.grounded = False
        self.world.emit(events.Jumped(self.centre_x, self.feet, "Necros"))

    def _hop(self) -> None:
        self.move_x(self.vx)
        if self.grounded and self.state_ticks:
            self.vx = 0
            self.enter(Bout.IDLE)

    # Attacks

    def startup_of(self, act: Act) -> int:
        """How long he tells before a blow, ticks: never below 20."""
        return told(ATTACKS[act].startup, self.world.difficulty)

    def _begin(self, act: Act) -> None:
        self.act = int(act)
        self.last, self.before_last = int(act), self.last
        self.enter(Bout.STARTUP)

    def _startup_enter(self) -> None:
        self.vx = 0
        self.has_hit = False
        self.world.emit(events.NecrosTold(self.centre_x, self.y, Act(self.act).name.lower(), self.startup_of(Act(self.act))))

    def _startup(self) -> None:
        if self.act == Act.KICK and self.state_ticks == self.startup_of(Act.KICK) // 2:
            self.world.emit(events.NecrosTold(self.centre_x, self.y, "kick", self.state_ticks))
        if self.state_ticks >= self.startup_of(Act(self.act)):
            self.enter(Bout.ACTIVE)

    def _active_enter(self) -> None:
        self.world.emit(events.NecrosStruck(self.centre_x + self.facing * self.width, self.centre_y, Act(self.act).name.lower()))
        match self.act:
            case Act.THROW:
                x = self.x + self.width if self.facing > 0 else self.x - ThrownBox.WIDTH
                if self.world.is_free(x, self.feet - BOX_HEIGHT, ThrownBox.WIDTH, ThrownBox.HEIGHT):
                    self.world.spawn(ThrownBox, x, self.feet - BOX_HEIGHT, vx=BOX_SPEED * self.facing, facing=self.facing)
                else:
                    self.world.emit(events.BoxBroke(x, self.feet - BOX_HEIGHT))
            case Act.KICK:
                cargo = self._lashed_near()
                if cargo is not None:
                    cargo.unhook()
                    cargo.vx = KICK_SPEED * self.facing
            case Act.YANK:
                self._yank()

    def _active(self) -> None:
        attack = ATTACKS[Act(self.act)]
        if self.act == Act.CHARGE and self.move_x(CHARGE_SPEED * self.facing):
            self._strike(attack)
            self.world.emit(events.CargoThudded(self.centre_x + self.facing * self.width, self.feet, CHARGE_SPEED >> 8))
            self._be_dazed(DAZED_TICKS)
            return
        if self.act not in (Act.THROW, Act.KICK, Act.YANK):
            self._strike(attack)
        if self.state_ticks + 1 >= attack.active:
            if attack.then:
                self.act = int(attack.then)
                self.enter(Bout.STARTUP)
            else:
                self.enter(Bout.RECOVERY)

    def strike_box(self) -> tuple[int, int, int, int]:
        """Where the present blow hurts: left, top, right, bottom, px."""
        attack = ATTACKS[Act(self.act)]
        top, bottom = self.feet - attack.high, self.feet - attack.low
        if self.act == Act.REACH_UP:
            return self.x - attack.reach, top, self.x + self.width + attack.reach, bottom
        if self.facing > 0:
            return self.x, top, self.x + self.width + attack.reach, bottom
        return self.x - attack.reach, top, self.x + self.width, bottom

    def _strike(self, attack: Attack) -> None:
        bond = self._bond()
        if bond is None or self.has_hit:
            return
        left, top, right, bottom = self.strike_box()
        his_left, his_top, his_right, his_bottom = bond.hurtbox()
        if not (left < his_right and his_left < right and top < his_bottom and his_top < bottom):
            return
        if bond.hurt(1, self.centre_x, self):
            self.has_hit = True
            if self.act == Act.GRAB and bond.state == Move.HURT:
                downhill = tilt.attitude(self.world)
                bond.vx = HURL_SPEED * (self.facing if not downhill else 1 if downhill > 0 else -1)

    def _yank(self) -> None:
        """The hoist chain sweeps rail and galleries."""
        bond = self._bond()
        if bond is not None and self.feet - bond.feet >= HIGH_PX:
            bond.let_go()
            bond.hurt(1, bond.centre_x - bond.facing, self)
        self.high_ticks = 0

    def _recovery(self) -> None:
        self._stand_still()
        if self.state_ticks >= (ATTACKS[Act(self.act)].recovery if self.act else HEAVY_TICKS):
            self._be_free()

    def _be_free(self) -> None:
        self.act = self.idle_ticks = 0
        self.enter(Bout.IDLE)

    # Being struck

    def is_open(self) -> bool:
        """Whether a blow counts now: he recovers, is dazed, lifts a box, or floats."""
        return self.state in OPENINGS or self.state == Bout.AFLOAT or self._is_lifting()

    def _is_lifting(self) -> bool:
        return self.state == Bout.STARTUP and self.act == Act.THROW

    def is_standing(self) -> bool:
        """Whether he can be fought now."""
        return self.state not in UNTOUCHABLE and not self.untouchable

    def punched(self, by: Actor, is_last: bool) -> bool:
        """A blow, or the throw: in an opening it counts, else it meets his guard."""
        if not self.is_standing():
            return False
        if not self.is_open():
            self._guard(by)
            return False
        left = by.centre_x > self.centre_x
        way = -1 if left else 1
        self.world.emit(events.ActorHurt(self.centre_x, self.y + self.height // 3, "Necros", left))
        if tilt.is_pocket(self.world):
            self._take(1)
            self._be_thrown(way, FLOAT_PX)
        elif self._is_lifting():
            self.world.emit(events.BoxBroke(self.centre_x, self.y))
            self._take(LIFTING_DAMAGE)
            self._be_dazed(LIFTING_DAZE)
        elif is_last:
            self._take(1)
            self._be_thrown(way, DOWNHILL_PX if way * tilt.attitude(self.world) > 0 else THROWN_PX)
        else:
            self._take(1)
            if self.state != Bout.BEATEN:
                self.enter(Bout.STAGGER)
        return True

    def kicked(self, by: Actor) -> bool:
        """Both feet from the rail: no guard holds against them."""
        if not self.is_standing():
            return False
        self.world.emit(events.ActorHurt(self.centre_x, self.y, "Necros", by.facing < 0))
        self._take(KICK_DAMAGE)
        self._be_thrown(by.facing, THROWN_PX)
        return True

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Cargo always counts, a round only in an opening."""
        if self.state in ABSENT or self.state in (Bout.BEATEN, Bout.DROP, Bout.LEVER):
            return False
        if isinstance(source, SlidingCargo):
            if self.cargo_rest:
                return False
            self.cargo_rest = CARGO_REST
            self.world.stage.gain(CARGO_POINTS, self.centre_x, self.y)
            self.world.emit(events.ActorHurt(self.centre_x, self.centre_y, "Necros", from_x > self.centre_x))
            self._take(damage)
            if self.state not in (Bout.BEATEN, Bout.DOWN, Bout.THROWN):
                self._be_dazed(CARGO_DAZE)
            return True
        if isinstance(source, Bullet):
            if self.is_standing() and self.is_open():
                self.world.stage.hits += 1
                self.world.emit(events.ActorHurt(self.centre_x, self.centre_y, "Necros", from_x > self.centre_x))
                self._take(BULLET_DAMAGE)
                if self.state != Bout.BEATEN:
                    self.enter(Bout.STAGGER)
            elif self.is_standing():
                self.world.emit(events.BlowGuarded(self.centre_x, self.y))
            return self.is_standing() or self.state in (Bout.STAGGER, Bout.BEATEN)
        return False

    def hurtbox(self) -> tuple[int, int, int, int]:
        """Nothing while he is not there."""
        return (0, 0, 0, 0) if self.state in ABSENT else super().hurtbox()

    def _guard(self, by: Actor) -> None:
        way = 1 if by.centre_x > self.centre_x else -1
        by.shift_x(GUARD_SLIP * way)
        if self.state in FREE:
            self.idle_ticks = max(self.idle_ticks, IDLE_GAP[self.world.difficulty])  # he answers it
        self.world.emit(events.BlowGuarded((self.centre_x + by.centre_x) // 2, self.y + self.height // 3))

    def _take(self, damage: int) -> None:
        """Lose health; with the last of it the round."""
        self.health = max(self.health - damage, 0)
        if not self.health and self.state != Bout.BEATEN:
            self.enter(Bout.BEATEN)

    def _be_dazed(self, ticks: int) -> None:
        if self.state != Bout.BEATEN:
            self.daze = ticks
            self.vx = 0
            self.enter(Bout.DAZED)

    def _stagger_enter(self) -> None:
        self.vx = 0

    def _stagger(self) -> None:
        if self.state_ticks >= STAGGER_TICKS:
            self._be_free()

    def _dazed(self) -> None:
        if self.state_ticks >= self.daze:
            self._be_free()

    def _be_thrown(self, way: int, distance: int) -> None:
        if self.state != Bout.BEATEN:
            self.vx, self.vy = THROWN_SPEED * way, -THROWN_LIFT
            self.fly_px = distance
            self.grounded = False
            self.enter(Bout.THROWN)

    def _thrown(self) -> None:
        """Through the air; a wall or cargo in the way costs one more."""
        x = self.x
        if self.fly_px > 0 and self.move_x(self.vx):
            self.world.emit(events.CargoThudded(self.centre_x, self.centre_y, THROWN_SPEED >> 8))
            self.fly_px = 0
            self._take(1)
            if self.state == Bout.BEATEN:
                return
        self.fly_px -= abs(self.x - x)
        self.vy = tilt.floated(self.world, self.vy)
        self.fall()
        if self.fly_px > 0:
            return
        if tilt.is_pocket(self.world):
            self.enter(Bout.AFLOAT)
        elif self.grounded:
            self.enter(Bout.DOWN)

    def _down_enter(self) -> None:
        self.vx = 0
        self.untouchable = UNTOUCHABLE_TICKS
        self.world.emit(events.ActorStunned(self.centre_x, self.feet, "Necros"))

    def _down(self) -> None:
        if self.state_ticks >= DOWN_TICKS:
            self._be_free()

    # Afloat

    def _afloat_enter(self) -> None:
        self.vy, self.vx = -FLOAT_LIFT, 0
        self.grounded = False
        self.act = 0

    def _afloat(self) -> None:
        self.vy = tilt.floated(self.world, self.vy)
        self.fall()
        if not self.grounded:
            return
        if tilt.is_pocket(self.world):
            self.vy, self.grounded = -FLOAT_LIFT, False
        else:
            self.enter(Bout.RECOVERY)

    # Before, between and after the rounds

    def _drop(self) -> None:
        if self.grounded and self.state_ticks:
            self.world.emit(events.Landed(self.centre_x, self.feet, 7, self.surface(), "Necros"))
            self._be_free()

    def _lever(self) -> None:
        """Run to the ramp's lever and throw it; nobody touches him."""
        door = self.world.first(RampDoor)
        goal = self.x if door is None else door.x - LEVER_PX
        if abs(goal - self.x) > LEVER_PX // 2 and self.state_ticks < LEVER_LIMIT:
            self.facing = 1 if goal > self.x else -1
            if self.move_x(CHARGE_SPEED * self.facing) and self.grounded:
                self.vy, self.grounded = -JUMP_SPEED, False
            self.daze = self.state_ticks
        elif self.state_ticks >= self.daze + LEVER_TICKS:
            self.world.emit(events.LeverPulled(self.centre_x, self.y))
            if door is not None:
                door.open()
            self.daze = 0
            self._be_free()

    def _beaten_enter(self) -> None:
        self.vx = 0
        self.act = 0
        self.world.emit(events.ActorStunned(self.centre_x, self.feet, "Necros"))

    def _beaten(self) -> None:
        self._stand_still()

    def _out_enter(self) -> None:
        self.vx, self.vy = CHARGE_SPEED, -THROWN_LIFT
        self.grounded = False

    def _out(self) -> None:
        """Away, past everything."""
        if self.y < self.world.grid.pixel_height - self.height:
            self.x += self.vx >> 8
            self.vy = min(self.vy + self.world.gravity_y, CHARGE_SPEED * 2)
            self.y = min(self.y + (self.vy >> 8), self.world.grid.pixel_height - self.height)
        self.x = min(self.x, self.world.grid.pixel_width - self.width)

    def squish(self, solid: Solid) -> None:
        """Caught: room beside it."""
        self._wiggle()

    def is_aside(self) -> bool:
        """Nobody is pushed who is not there."""
        return self.state in ABSENT

    # Looks

    def pose(self) -> tuple[str, int]:
        """By state; an attack has three: hook_startup, hook_active, hook_recovery."""
        ticks = self.state_ticks
        match self.state:
            case Bout.WAITING:
                return "", 0
            case Bout.IDLE:
                return "idle", self.world.tick // 14
            case Bout.STEP:
                return "walk", (self.x if self.facing > 0 else -self.x) // 6
            case Bout.STARTUP | Bout.ACTIVE | Bout.RECOVERY if self.act:
                return self._attack_pose()
            case Bout.RECOVERY:
                return "heavy", ticks // 8
            case Bout.STAGGER:
                return "stagger", ticks * 3 // STAGGER_TICKS
            case Bout.DAZED:
                return "dazed", ticks // 10
            case Bout.THROWN:
                return "thrown", ticks // 5
            case Bout.DOWN:
                return "down", ticks * 6 // DOWN_TICKS
            case Bout.LEVER:
                return ("lever", (ticks - self.daze) * 4 // LEVER_TICKS) if ticks > self.daze else ("run", self.x // 5)
            case Bout.BEATEN:
                return "beaten", ticks // 12
            case Bout.DROP:
                return "drop", ticks // 6
            case Bout.HOP:
                return "hop", 0 if self.vy < 0 else 1
            case Bout.AFLOAT:
                return "afloat", ticks // 12
            case _:
                return "out", ticks // 6

    def _attack_pose(self) -> tuple[str, int]:
        name = Act(self.act).name.lower()
        attack = ATTACKS[Act(self.act)]
        if self.state == Bout.STARTUP:
            return f"{name}_startup", self.state_ticks * 4 // self.startup_of(Act(self.act))
        if self.state == Bout.ACTIVE:
            frame = self.state_ticks // STRIDE_TICKS if self.act == Act.CHARGE else self.state_ticks * 2 // max(attack.active, 1)
            return f"{name}_active", frame
        return f"{name}_recovery", self.state_ticks * 3 // max(attack.recovery, 1)

    HOOKS: ClassVar[dict[int, Hooks]] = {
        Bout.WAITING: Hooks(lambda self: None),
        Bout.DROP: Hooks(_drop),
        Bout.IDLE: Hooks(_idle),
        Bout.STEP: Hooks(_step, _step_enter),
        Bout.STARTUP: Hooks(_startup, _startup_enter),
        Bout.ACTIVE: Hooks(_active, _active_enter),
        Bout.RECOVERY: Hooks(_recovery),
        Bout.STAGGER: Hooks(_stagger, _stagger_enter),
        Bout.DAZED: Hooks(_dazed),
        Bout.THROWN: Hooks(_thrown),
        Bout.DOWN: Hooks(_down, _down_enter),
        Bout.HOP: Hooks(_hop, _hop_enter),
        Bout.AFLOAT: Hooks(_afloat, _afloat_enter),
        Bout.LEVER: Hooks(_lever),
        Bout.BEATEN: Hooks(_beaten, _beaten_enter),
        Bout.OUT: Hooks(_out, _out_enter),
    }
