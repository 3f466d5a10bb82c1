"""Bond on foot, in the order in which a tick lives him: the tick, the ground, the air, what hurts, how he looks, all moves.

Climbing, hiding, pistol, fists and what he does in a cargo hold have files of their own in bond_moves. Speeds are in 1/256 px
per tick unless said otherwise.
"""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond_moves import climb, fists, hide, hold, pistol
from game.actors.bond_moves.body import CROUCH_HEIGHT, DROP_TICKS, RUN_SPEED, STAND_HEIGHT, STOP_ACCELERATION, Move
from game.actors.burden import Burden, burden_of
from game.actors.foe import Foe
from game.core import assists, contacts, events, tilt
from game.core import buttons as b
from game.core.actor import STEP, Actor
from game.core.entity import Entity, saved
from game.core.grid import HAZARD, LADDER
from game.core.state_machine import Hooks, StateMachine
from game.core.units import approach, px
from game.core.zone import PLAYER

# Body, px
ROLL_HEIGHT = 20
HURTBOX_INSET = 2

# Ground and air
RUN_ACCELERATION = RUN_SPEED // 9 + 1
AIR_CONTROL_NUMERATOR, AIR_CONTROL_DENOMINATOR = 65, 100
CREEP_SPEED = px(1.2)
JUMP_SPEED = px(5.83)
JUMP_CUT_SPEED = px(2.0)
"""Letting go of jump early leaves at most this much upward speed."""
APEX_SPEED = px(0.8)
"""Slower than this with jump held, gravity is halved."""
LIFT_OFF_SPEED = px(0.9)
"""In a pocket of air the feet leave the floor so fast."""
COYOTE_TICKS = 6
JUMP_BUFFER_TICKS = 6
FIRE_BUFFER_TICKS = 6
CORNER_CORRECTION = 4
CEILING_GRACE_TICKS = 3
HARD_LANDING_SPEED = px(6)
"""Landing faster than this is heard: a fall, not a jump."""
CREAKING_SURFACE = "rail"
CREAK_SPEED = px(3)
"""On a rail a softer landing is heard already."""

# Roll
ROLL_TICKS = 26
ROLL_SPEED = px(3.4)
ROLL_SAFE_FROM, ROLL_SAFE_TO = 4, 16

# Hurt
MAX_HEALTH = 5
INVINCIBLE_TICKS = 60
KNOCKBACK_TICKS = 12
KNOCKBACK_SPEED = px(1.6)

RIVAL_SHARE = 250
"""The picture's middle is at most so far from him towards his rival, px."""

# Noise, px
RUN_NOISE = 48
LANDING_NOISE = 48
STEP_PX = 30
"""A foot falls every so many px."""
BARE_FOOT = "bare foot"
"""What a step without a boot sounds of, in place of the floor."""


class Bond(StateMachine, Actor):
    """The player on foot."""

    WIDTH: ClassVar[int] = 14
    HEIGHT: ClassVar[int] = STAND_HEIGHT
    SLEEPS: ClassVar[bool] = False
    IS_FOCUS: ClassVar[bool] = True
    TRIPS: ClassVar[int] = PLAYER
    HURT_MASK: ClassVar[int] = contacts.PLAYER
    COLOUR: ClassVar[str] = "#2040ff"
    MAGAZINE: ClassVar[int] = 7
    RELOAD_TICKS: ClassVar[int] = 45
    HOLDS: ClassVar[int] = b.DOWN
    CONTROLS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Run, aim, climb, crouch", "{left} {right} {up} {down}"),
        ("Jump; with down: roll, or drop through", "{jump}"),
        ("Fire, punch, seize from behind", "{fire}"),
        ("Use: levers, doors, who is with you", "{use}"),
        ("Gas key-ring: everybody near sleeps", "{gadget}"),
        ("Hide behind curtains, racks, lockers", "{up}"),
        ("Creep, which nobody hears", "{down} {right}"),
    )

    height: int = saved(STAND_HEIGHT)
    health: int = saved(MAX_HEALTH)
    invincible: int = saved(0)
    is_crouched: bool = saved(False)
    coyote: int = saved(0)
    jump_buffer: int = saved(0)
    fire_buffer: int = saved(0)
    ceiling_grace: int = saved(0)
    is_jumping: bool = saved(False)
    """Rising by a jump that can still be cut short."""
    rounds: int = saved(MAGAZINE)
    reserve: int = saved(pistol.STARTING_RESERVE)
    cooldown: int = saved(0)
    reload_timer: int = saved(0)
    aim_x: int = saved(1)
    aim_y: int = saved(0)
    aim_timer: int = saved(0)
    combo: int = saved(0)
    combo_timer: int = saved(0)
    gas: int = saved(fists.GAS_PUFFS)
    partner: int = saved(0)
    """Id of whom or what the present state deals with: the seized enemy, the hiding place, the thing in use."""
    lean: int = saved(0)
    mantle_top: int = saved(0)
    ladder_x: int = saved(0)
    step_px: int = saved(0)
    idle_ticks: int = saved(0)
    start_x: int = saved(0)
    start_y: int = saved(0)
    safe_x: int = saved(0)
    safe_y: int = saved(0)
    """Where he last stood on firm ground."""

    def added(self) -> None:
        """Remember the start."""
        self.start_x, self.start_y = self.safe_x, self.safe_y = self.x, self.y
        super().added()

    # The tick

    def update(self) -> None:
        """Count down, remember presses, do what the state does."""
        pressed = self.world.pressed
        if pressed & b.JUMP:
            self.jump_buffer = JUMP_BUFFER_TICKS
        elif self.jump_buffer:
            self.jump_buffer -= 1
        if pressed & b.FIRE:
            self.fire_buffer = FIRE_BUFFER_TICKS
        elif self.fire_buffer:
            self.fire_buffer -= 1
        if self.invincible:
            self.invincible -= 1
        if self.cooldown:
            self.cooldown -= 1
        if self.aim_timer:
            self.aim_timer -= 1
        if self.dropping:
            self.dropping -= 1
        if self.combo_timer:
            self.combo_timer -= 1
            if not self.combo_timer:
                self.combo = 0
        if self.reload_timer and self.burden() is None:
            pistol.reload(self)
        self.update_state()

    def _walk(self, top_speed: int, control: int = 100, lean: int = 0) -> int:
        """Speed up towards the held direction, or slow down; `lean` is what the floor's tilt adds. Returns the held direction."""
        direction = self.held_direction()
        if direction:
            self.facing = direction
            self.vx = approach(self.vx, direction * top_speed + lean, RUN_ACCELERATION * control // 100)
        else:
            self.vx = approach(self.vx, lean, STOP_ACCELERATION * control // 100)
        return direction

    def held_direction(self) -> int:
        """-1 left, 1 right, 0 neither or both."""
        held = self.world.buttons
        return (1 if held & b.RIGHT else 0) - (1 if held & b.LEFT else 0)

    def halt(self) -> None:
        """At rest, and no part of a pixel left over."""
        self.vx = self.vy = self.remainder_x = self.remainder_y = 0

    def hang_on(self) -> None:
        """Hold on with both hands, off the floor."""
        self.halt()
        self.is_jumping = self.grounded = self.on_slope = False

    def set_height(self, height: int) -> bool:
        """Change the body's height, feet in place. False where there is no room."""
        if height > self.height and not self.world.is_free(self.x, self.feet - height, self.width, height - self.height):
            return False
        self.y += self.height - height
        self.height = height
        return True

    # Ground: stand, run, crouch, creep

    def _ground(self) -> None:
        held, world = self.world.buttons, self.world
        wants_low = bool(held & b.DOWN)
        if wants_low != self.is_crouched or (self.height != STAND_HEIGHT) != self.is_crouched:
            if self.set_height(CROUCH_HEIGHT if wants_low else STAND_HEIGHT):
                self.is_crouched = wants_low
            else:
                self.is_crouched = True
        if held & (b.LEFT | b.RIGHT) in (b.LEFT, b.RIGHT):
            self.facing = 1 if held & b.RIGHT else -1
        if self._begin_action():
            return
        if self.is_crouched:
            burden = self.burden()
            direction = self._walk(CREEP_SPEED if burden is None else burden.CREEP_SPEED)
        else:
            lean = tilt.ground_lean(world, self.held_direction()) if world.gravity_x else 0
            direction = self._walk(self._run_speed(), lean=lean)
        if self.vx:
            x = self.x
            if self.move_x(self.vx):
                self.vx = direction * self._push_against(direction)
            self._make_steps(abs(self.x - x))
        self.idle_ticks = 0 if direction or self.is_crouched else self.idle_ticks + 1
        if tilt.is_pocket(world):
            self._lift_off()
            return
        if not self.grounded or not self.has_floor():
            self.grounded = False
            self.coyote = COYOTE_TICKS
            self.enter(Move.AIR)
            return
        self.vy = 0
        self._remember_safe_ground()
        if self.jump_buffer:
            self._jump_or_duck()

    def _push_against(self, direction: int) -> int:
        """He walks against something. How fast it gives way, 1/256 px per tick: so fast he stays behind it."""
        edge = self.x + self.width if direction > 0 else self.x - 1
        for solid in self.world.solids_between(edge, edge + 1):
            is_beside = solid.x <= edge < solid.x + solid.width and solid.y < self.feet and self.y < solid.y + solid.height
            if direction and solid.is_wall and is_beside:
                return solid.pushed(self, direction)
        return 0

    # In both hands

    def burden(self) -> Burden | None:
        """What he carries in both hands: then there is no roll, no pulling up, no pistol and no takedown."""
        return burden_of(self)

    def _run_speed(self) -> int:
        burden = self.burden()
        return RUN_SPEED if burden is None else burden.run_speed()

    def _act_burdened(self, burden: Burden) -> bool:
        """What a press begins with full hands. True if the state changed."""
        world = self.world
        if world.pressed & b.USE and self._begin_use():
            return True
        if world.buttons & b.UP and climb.grab_ladder(self, -climb.RUNG_PX):
            return True
        if world.pressed & b.DOWN and climb.climb_down(self):
            return True
        if self.fire_buffer:
            self.fire_buffer = 0
            self.aim_x, self.aim_y, self.aim_timer = 1, 0, pistol.AIM_HOLD_TICKS
            burden.set_down(self)
        return False

    def _begin_action(self) -> bool:
        """What a press or a held direction begins on the ground. True if the state changed."""
        world = self.world
        pressed, held = world.pressed, world.buttons
        burden = self.burden()
        if burden is not None:
            return self._act_burdened(burden)
        if pressed & (b.FIRE | b.USE) and fists.begin_takedown(self):
            return True
        if pressed & b.USE and self._begin_use():
            return True
        if pressed & b.UP and (hide.begin_hiding(self) or hold.step_aside(self)):
            return True
        if held & b.UP and climb.grab_ladder(self, -climb.RUNG_PX):
            return True
        if pressed & b.DOWN and climb.climb_down(self):
            return True
        if pressed & b.GADGET and self.gas:
            self.enter(Move.GAS)
            return True
        if self.fire_buffer and not self.cooldown:
            if fists.begin_melee(self):
                return True
            pistol.shoot(self)
        return False

    def _make_steps(self, distance: int) -> None:
        self.step_px += distance
        if self.step_px >= STEP_PX:
            self.step_px -= STEP_PX
            if not self.is_crouched:
                is_bare = self.world.stage.is_in_one_boot() and self.x // STEP_PX & 1
                self.world.emit(events.Stepped(self.centre_x, self.feet, BARE_FOOT if is_bare else self.surface(), "Bond"))
                self.world.make_noise(self.centre_x, self.feet, RUN_NOISE, "step")

    def _remember_safe_ground(self) -> None:
        if not self.feet & 15 and not self.on_slope and not self.world.tick & 7:
            grid = self.world.grid
            if all(grid.at(x, self.feet) & ~(LADDER | HAZARD) & 1 for x in (self.x - 4, self.x + self.width + 3)):
                self.safe_x, self.safe_y = self.x, self.feet - STAND_HEIGHT

    def _jump_or_duck(self) -> None:
        """Jump; with down held drop through a one-way floor, or roll."""
        self.jump_buffer = 0
        if self.world.buttons & b.DOWN:
            if self.stands_on_one_way():
                self.dropping = DROP_TICKS
                self.grounded = False
                self.enter(Move.AIR)
            elif self.burden() is None:
                self.enter(Move.ROLL)
            return
        if self.set_height(STAND_HEIGHT):
            self.is_crouched = False
            self.jump()

    def jump(self) -> None:
        """Leave the floor or the ladder; what throws him up adds to it."""
        ridden = [solid.throws() for solid in self.world.solids_between(self.x, self.x + self.width) if self.rides(solid)]
        burden = self.burden()
        self.vy = -(JUMP_SPEED if burden is None else burden.jump_speed) - max(ridden, default=0)
        self.remainder_y = 0
        self.is_jumping = True
        self.grounded = self.on_slope = False
        self.coyote = self.jump_buffer = 0
        self.world.emit(events.Jumped(self.centre_x, self.feet, "Bond"))
        self.enter(Move.AIR)

    # Air

    def _air(self) -> None:
        world = self.world
        held = world.buttons
        if self.height != STAND_HEIGHT and self.set_height(STAND_HEIGHT):
            self.is_crouched = False
        lean = tilt.air_lean(world, self.held_direction(), self.state_ticks) if world.gravity_x else 0
        burden = self.burden()
        direction = self._walk(self._run_speed(), AIR_CONTROL_NUMERATOR, lean)
        if self.coyote:
            self.coyote -= 1
            if self.jump_buffer and not held & b.DOWN:
                self.jump()
        if held & b.UP and self.vy > -climb.MANTLE_MAX_RISE:
            if climb.grab_ladder(self, 0) or (burden is None and hold.grab_rail(self)):
                return
        if self.fire_buffer and not self.cooldown and burden is None:
            if tilt.is_pocket(world) and fists.begin_melee(self):
                return
            pistol.shoot(self)
        if self.is_jumping and (not held & b.JUMP or self.vy >= 0):
            self.is_jumping = False
            self.vy = max(self.vy, -JUMP_CUT_SPEED)
        if self.vx and self.move_x(self.vx):
            if direction and burden is None and climb.grab_edge(self, direction):
                return
            self.vx = 0
        self.vy = tilt.floated(world, self.vy)
        half = abs(self.vy) < APEX_SPEED and held & b.JUMP
        self._rise_or_fall(world.gravity_y // 2 if half else world.gravity_y)

    def _rise_or_fall(self, gravity: int) -> None:
        before = self.vy
        speed = self.fall(gravity)
        if before < 0 and self.vy == 0 and not self.grounded and self.remainder_y == 0:
            self._bump(before)
        else:
            self.ceiling_grace = 0
        if speed:
            self._land(speed)

    def _bump(self, speed: int) -> None:
        """The head met a ceiling: slip past its corner, or keep the speed for a few ticks in case the corner comes."""
        for distance in range(1, CORNER_CORRECTION + 1):
            for dx in (distance, -distance):
                if self.world.is_free(self.x + dx, self.y - 1, self.width, self.height):
                    self.x += dx
                    self.vy = speed
                    return
        if self.ceiling_grace < CEILING_GRACE_TICKS:
            self.ceiling_grace += 1
            self.vy = speed

    def _land(self, speed: int) -> None:
        self.is_jumping = False
        self.coyote = self.ceiling_grace = 0
        self.world.emit(events.Landed(self.centre_x, self.feet, speed >> 8, self.surface(), "Bond"))
        if speed > (CREAK_SPEED if self.surface() == CREAKING_SURFACE else HARD_LANDING_SPEED):
            self.world.make_noise(self.centre_x, self.feet, LANDING_NOISE, "step")
        for solid in self.world.solids_between(self.x, self.x + self.width):
            if self.rides(solid):
                solid.landed_on(self, speed)
        self.enter(Move.GROUND)

    def _lift_off(self) -> None:
        """A pocket of air: the floor falls away."""
        self.vy = -LIFT_OFF_SPEED
        self.remainder_y = 0
        self.is_jumping = self.grounded = self.on_slope = False
        self.enter(Move.AIR)

    # Roll

    def _roll_enter(self) -> None:
        self.set_height(ROLL_HEIGHT)
        self.is_crouched = True
        self.vx = ROLL_SPEED * self.facing
        self.world.emit(events.Rolled(self.centre_x, self.feet))

    def _roll(self) -> None:
        if self.move_x(ROLL_SPEED * self.facing):
            self.vx = 0
        speed = self.fall()
        if speed:
            self._make_steps(STEP_PX)
        if self.state_ticks >= ROLL_TICKS or (self.state_ticks > ROLL_SAFE_TO and not self.grounded):
            self.vx = approach(0, ROLL_SPEED * self.facing, RUN_SPEED)
            if not self.set_height(STAND_HEIGHT):
                self.set_height(CROUCH_HEIGHT)
            self.is_crouched = self.height != STAND_HEIGHT
            self.enter(Move.GROUND if self.grounded else Move.AIR)

    # What machines do to him

    def be_thrown_up(self, speed: int) -> None:
        """Up he goes: a jump pressed in the same moment is spent on it, for from the air it would be the weaker one."""
        super().be_thrown_up(speed)
        self.coyote = self.jump_buffer = 0
        self.is_jumping = False
        self.enter(Move.AIR)

    def be_pulled_up(self, pixels: int, top: int) -> None:
        """The rope that he hangs on runs up by `pixels`, with him, until his feet are at y = `top`."""
        if self.state == Move.LADDER and self.feet > top:
            self.shift_y(-min(pixels, self.feet - top))

    def let_go(self) -> None:
        """Off the rail, wanted or not."""
        if self.state == Move.HANG:
            self.jump_buffer = 0
            self.dropping = DROP_TICKS
            self.enter(Move.AIR)

    # Use

    def _begin_use(self) -> bool:
        thing = self.world.usable(self)
        if thing is None:
            return False
        if not thing.USE_TICKS:
            thing.use(self)
            return self.state != Move.GROUND
        self.partner = thing.id
        self.enter(Move.USE)
        return True

    def _use(self) -> None:
        self.vx = 0
        thing = self.world.get(self.partner)
        if thing is None or self.state_ticks >= thing.USE_TICKS:
            if thing is not None and thing.can_use(self):
                thing.use(self)
            self.partner = 0
            self.enter(Move.GROUND)

    # Work with both hands

    def work_at(self, thing: Entity) -> None:
        """Bend over `thing`, which reads the buttons from now on, until it says `stop_work` or a blow comes."""
        self.partner = thing.id
        self.enter(Move.WORK)

    def works_at(self, thing: Entity) -> bool:
        """Whether `thing` has his buttons now."""
        return self.state == Move.WORK and self.partner == thing.id

    def is_working(self) -> bool:
        """Whether something else has his buttons."""
        return self.state == Move.WORK

    def stop_work(self) -> None:
        """Stand up."""
        if self.state == Move.WORK:
            self.partner = self.jump_buffer = self.fire_buffer = 0
            self.enter(Move.GROUND)

    def _work(self) -> None:
        self.vx = 0
        self.fall()

    # Hurt and death

    def hurtbox(self) -> tuple[int, int, int, int]:
        """A little smaller than the body; nothing while hidden or invincible."""
        if not self.can_be_hurt():
            return 0, 0, 0, 0
        return self.x + HURTBOX_INSET, self.y + HURTBOX_INSET, self.x + self.width - HURTBOX_INSET, self.feet - HURTBOX_INSET

    def can_be_hurt(self) -> bool:
        """Whether a blow would count now."""
        if self.invincible or self.state in (Move.DEAD, Move.TAKEDOWN) or (self.state == Move.HIDE and not self.lean):
            return False
        return not (self.state == Move.ROLL and ROLL_SAFE_FROM <= self.state_ticks < ROLL_SAFE_TO)

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Lose pips, and be thrown back, but never into a pit."""
        if not self.can_be_hurt() or self.world.stage.outcome or assists.INVINCIBLE in self.world.assists:
            return False
        self.health -= damage
        self.invincible = INVINCIBLE_TICKS
        push = 1 if self.centre_x >= from_x else -1
        burden = self.burden()
        if burden is not None:
            burden.knocked_from(self, push)
        self.world.emit(events.ActorHurt(self.centre_x, self.centre_y, "Bond", push < 0))
        if self.health <= 0:
            self.enter(Move.DEAD)
            return True
        if self.is_aside():
            return True
        self.vx = KNOCKBACK_SPEED * push
        self.enter(Move.HURT)
        return True

    def _hurt(self) -> None:
        direction = 1 if self.vx > 0 else -1
        if not (self.grounded and self._pit_ahead(direction)):
            self.move_x(self.vx)
        self.fall()
        if self.state_ticks >= KNOCKBACK_TICKS:
            self.vx = 0
            self.enter(Move.GROUND if self.grounded else Move.AIR)

    def _pit_ahead(self, direction: int) -> bool:
        """Whether the floor ends there."""
        edge = self.x + self.width if direction > 0 else self.x - 1
        return self.world.grid.ground_below(edge, self.feet - STEP, 2 * STEP) < 0

    def be_jolted(self) -> None:
        """Shaken through: a pip, but never the last."""
        if self.health > 1 and assists.INVINCIBLE not in self.world.assists:
            self.health -= 1
            self.world.emit(events.ActorHurt(self.centre_x, self.centre_y, "Bond", True))

    def fall_into_hazard(self, hazard: Entity) -> None:
        """One pip, unless he has just lost one, and back on the last safe ground: not where a machine stands now."""
        if self.state == Move.DEAD:
            return
        if self.state in (Move.ROLL, Move.HIDE):
            self.enter(Move.GROUND)
        if not self.invincible:
            self.hurt(1, hazard.centre_x, hazard)
        if self.health > 0:
            is_free = self.world.is_free(self.safe_x, self.safe_y, self.width, STAND_HEIGHT)
            self._put_at(*((self.safe_x, self.safe_y) if is_free else self._checkpoint()))
            self.enter(Move.GROUND)

    def _checkpoint(self) -> tuple[int, int]:
        """Where he stands at the last checkpoint, px."""
        place = self.world.get(self.world.stage.checkpoint)
        if place is None:
            return self.start_x, self.start_y
        return place.centre_x - self.width // 2, place.feet - STAND_HEIGHT

    def _put_at(self, x: int, y: int) -> None:
        self.height = STAND_HEIGHT
        self.is_crouched = False
        self.x, self.y = x, y
        self.halt()
        self.on_slope = False
        self.grounded = self.has_floor()
        self.world.leave_triggers(self)

    def _dead_enter(self) -> None:
        self.vx = 0
        self.world.emit(events.PlayerDied(self.centre_x, self.centre_y))
        self.world.stage.player_died("Bond is dead.")

    def _dead(self) -> None:
        self.fall()

    def respawned(self) -> None:
        """Stand at the last checkpoint, whole."""
        self._put_at(*self._checkpoint())
        self.safe_x, self.safe_y = self.x, self.y
        self.health = MAX_HEALTH
        self.rounds = self.MAGAZINE
        self.reserve = max(self.reserve, self.MAGAZINE)
        self.invincible = INVINCIBLE_TICKS
        self.partner = self.reload_timer = self.cooldown = 0
        self.enter(Move.GROUND if self.grounded else Move.AIR)
        self.world.emit(events.PlayerRespawned(self.centre_x, self.centre_y))

    # What the camera asks

    def eye(self) -> tuple[int, int]:
        """What he operates shows; midway between him and whom he fights, as long as he stays in the picture."""
        if self.state == Move.WORK:
            thing = self.world.get(self.partner)
            shown = thing.watched_place() if thing is not None else None
            if shown is not None:
                return shown
        x, y = super().eye()
        rival = self.world.stage.rival()
        if rival is not None:
            x += max(-RIVAL_SHARE, min((rival.centre_x - x) // 2, RIVAL_SHARE))
        return x, y

    def look_ahead(self) -> int:
        """Ahead, where he faces nobody in particular."""
        return 0 if self.world.stage.rival() is not None else super().look_ahead()

    # What others ask

    def takedown_target(self) -> Foe | None:
        """Whom fire or use would seize now: an unaware enemy, from behind."""
        return fists.takedown_target(self)

    def opens_doors(self) -> bool:
        """Alive, and not just hiding beside one."""
        return self.state not in (Move.DEAD, Move.HIDE)

    def is_hidden(self) -> bool:
        """Whether nobody can see him."""
        return self.state == Move.HIDE and not self.lean

    def is_aside(self) -> bool:
        """In an alcove: cargo passes by."""
        return self.state == Move.ALCOVE

    def is_dead(self) -> bool:
        """Whether his last pip is gone."""
        return self.state == Move.DEAD

    def sprite_name(self) -> str:
        """With something in his arms he is painted anew."""
        burden = self.burden()
        return f"bond_{burden.CARRIER_LOOK}" if burden is not None and burden.CARRIER_LOOK else ""

    def squish(self, solid: Entity) -> None:
        """Crushed: a pip, and back on safe ground."""
        if not self._wiggle():
            self.fall_into_hazard(solid)

    # Looks

    def pose(self) -> tuple[str, int]:
        """Animation and frame."""
        if self.world.stage.carries_player():
            return "", 0
        ticks = self.state_ticks
        match self.state:
            case Move.GROUND:
                return self._ground_pose()
            case Move.AIR:
                return self._air_pose()
            case Move.ROLL:
                return "roll", ticks * 8 // ROLL_TICKS
            case Move.LADDER:
                if self._shows_pistol():
                    return "climb_aim", min(self.aim_timer // pistol.SHOT_TICKS, 1)
                return "climb", self.feet // climb.RUNG_PX
            case Move.MANTLE:
                return "mantle", ticks * 6 // climb.MANTLE_TICKS
            case Move.HIDE:
                return ("lean_aim", self._flash()) if self.lean else ("", 0)
            case Move.MELEE:
                name = fists.COMBO_ANIMATIONS[max(self.combo, 1) - 1]
                return name, ticks * (6 if self.combo >= fists.COMBO_LENGTH else 4) // fists.PUNCH_TICKS
            case Move.TAKEDOWN:
                return "takedown", ticks * 8 // fists.TAKEDOWN_TICKS
            case Move.USE:
                return "use", ticks // 8
            case Move.GAS:
                return "gas", ticks * 4 // fists.GAS_TICKS
            case Move.HURT:
                return "hurt", ticks * 2 // KNOCKBACK_TICKS
            case Move.ALCOVE:
                return "idle", ticks // 14
            case Move.HANG:
                return "climb", self.x // climb.RUNG_PX
            case Move.DROP_KICK:
                return "fall", ticks // 6
            case Move.LYING:
                return "roll", 0
            case Move.WORK:
                thing = self.world.get(self.partner)
                return (thing.WORK_POSE if thing is not None else "use"), ticks // 8
            case _:
                return "death", ticks // 6

    def _shows_pistol(self) -> bool:
        """Whether the weapon is raised: not with both hands full, however lately he fired."""
        return self.aim_timer > 0 and self.burden() is None

    def _flash(self) -> int:
        """Frame 1 shows the muzzle flash."""
        return 1 if self.cooldown > pistol.SHOT_TICKS - 4 else 0

    def _ground_pose(self) -> tuple[str, int]:
        way = self.x if self.facing > 0 else -self.x
        aims = self._shows_pistol()
        if self.is_crouched:
            if aims:
                return "crouch_aim", self._flash()
            return ("creep", way // 6) if abs(self.vx) > px(0.3) else ("crouch", self.world.tick // 30)
        if self.reload_timer and not self.vx and self.burden() is None:
            return "reload", (self.RELOAD_TICKS - self.reload_timer) * 6 // self.RELOAD_TICKS
        if abs(self.vx) > px(0.5):
            return ("run_aim" if aims and self.aim_y == 0 else "run"), way // 5
        if aims:
            return "aim_" + AIM_NAMES[self.aim_x, self.aim_y], self._flash()
        return "idle", self.idle_ticks // 14

    def _air_pose(self) -> tuple[str, int]:
        if self._shows_pistol():
            return "air_aim_" + AIM_NAMES[self.aim_x, self.aim_y], self._flash()
        if self.vy < -APEX_SPEED:
            return "jump_rise", 0
        return ("jump_apex", 0) if self.vy < px(1.5) else ("fall", self.state_ticks // 6)

    HOOKS: ClassVar[dict[int, Hooks]] = {
        Move.GROUND: Hooks(_ground),
        Move.AIR: Hooks(_air),
        Move.ROLL: Hooks(_roll, _roll_enter),
        Move.LADDER: Hooks(climb.ladder, hang_on),
        Move.MANTLE: Hooks(climb.mantle, climb.mantle_enter),
        Move.HIDE: Hooks(hide.hide, hide.hide_enter, hide.hide_leave),
        Move.MELEE: Hooks(fists.melee),
        Move.TAKEDOWN: Hooks(fists.takedown),
        Move.USE: Hooks(_use),
        Move.GAS: Hooks(fists.gas, fists.gas_enter),
        Move.HURT: Hooks(_hurt),
        Move.DEAD: Hooks(_dead, _dead_enter),
        Move.ALCOVE: Hooks(hold.alcove, halt),
        Move.HANG: Hooks(hold.hang, hang_on),
        Move.DROP_KICK: Hooks(hold.drop_kick, hold.drop_kick_enter),
        Move.LYING: Hooks(hold.lying, hold.lying_enter),
        Move.WORK: Hooks(_work),
    }


AIM_NAMES = {
    (1, 0): "forward",
    (0, -1): "up",
    (1, -1): "up_diagonal",
    (0, 1): "down",
    (1, 1): "down_diagonal",
}
