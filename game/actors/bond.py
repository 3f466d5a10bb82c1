"""Bond on foot: the whole move table, in the order in which a tick lives it.

Constants first, then the tick, then one section a state. Speeds are in 1/256 px per tick unless said otherwise.
"""

from __future__ import annotations

from typing import ClassVar

from game.actors.bullet import PPK_SPEED, fire, leaves_muzzle
from game.actors.burden import Burden, burden_of
from game.actors.costume_rack import CostumeRack
from game.actors.foe import Foe
from game.actors.hiding_place import HidingPlace
from game.actors.hoist_rail import HoistRail
from game.actors.rib_alcove import RibAlcove
from game.core import assists, contacts, events, tilt
from game.core import buttons as b
from game.core.actor import STEP, Actor
from game.core.codes import Codes
from game.core.entity import Entity, saved
from game.core.grid import HAZARD, LADDER, ONE_WAY
from game.core.state_machine import Hooks, StateMachine
from game.core.units import TILE, approach, px
from game.core.zone import PLAYER

# Body, px
STAND_HEIGHT = 42
CROUCH_HEIGHT = 24
ROLL_HEIGHT = 20
HURTBOX_INSET = 2

# Ground and air
RUN_SPEED = px(2.4)
RUN_ACCELERATION = RUN_SPEED // 9 + 1
STOP_ACCELERATION = RUN_SPEED // 6 + 1
AIR_CONTROL_NUMERATOR, AIR_CONTROL_DENOMINATOR = 65, 100
CREEP_SPEED = px(1.2)
JUMP_SPEED = px(5.83)
JUMP_CUT_SPEED = px(2.0)
"""Letting go of jump early leaves at most this much upward speed."""
APEX_SPEED = px(0.8)
"""Slower than this with jump held, gravity is halved."""
COYOTE_TICKS = 6
JUMP_BUFFER_TICKS = 6
FIRE_BUFFER_TICKS = 6
CORNER_CORRECTION = 4
CEILING_GRACE_TICKS = 3
DROP_TICKS = 8
"""One-way floors let go for so long after down + jump."""
HARD_LANDING_SPEED = px(6)
"""Landing faster than this is heard: a fall, not a jump."""
CREAKING_SURFACE = "rail"
CREAK_SPEED = px(3)
"""On a rail a softer landing is heard already."""

# Mantle
MANTLE_REACH = 6
"""How far the edge may be from the hands, px."""
MANTLE_MAX_RISE = px(2)
"""No edge is caught while rising faster."""
MANTLE_UP_TICKS = 12
MANTLE_TICKS = 18

# Roll
ROLL_TICKS = 26
ROLL_SPEED = px(3.4)
ROLL_SAFE_FROM, ROLL_SAFE_TO = 4, 16

# Ladder
CLIMB_SPEED = px(1.6)
RUNG_PX = 8

# Pistol
STARTING_RESERVE = 21
SHOT_TICKS = 10
AIM_HOLD_TICKS = 24
"""The weapon stays raised so long after a shot."""
MUZZLE = {  # aim (dx, dy) -> px from the body's middle and top
    (1, 0): (17, 2),
    (1, -1): (8, -9),
    (0, -1): (-6, -12),
    (1, 1): (15, 17),
    (0, 1): (4, 26),
}
CROUCH_MUZZLE = (24, 1)
LEAD_RANGE = 176
LEAD_SLOPE = 3
"""A level shot leans towards an enemy at most so far away (px), one down for three across."""
LEAD_INSET = 6
HELPED_RANGE, HELPED_SLOPE = 320, 2
"""With aim help any shot leans so far."""

# Hand to hand
TAKEDOWN_REACH = 14
TAKEDOWN_TICKS = 40
MELEE_REACH = 18
PUNCH_TICKS = 14
PUNCH_HIT_TICK = 5
COMBO_TICKS = 24
"""A blow within so many ticks of the last belongs to the same combo."""
COMBO_ANIMATIONS = ("punch", "punch_2", "throw")
COMBO_LENGTH = len(COMBO_ANIMATIONS)
"""The third blow is the throw."""

# The cargo hold
LIFT_OFF_SPEED = px(0.9)
"""In a pocket of air the feet leave the floor so fast."""
RAIL_REACH = 6
"""How far the rail may be from the hands, px."""
KICK_FALL = px(2)
KICK_REACH = 6
KICK_BOUNCE = px(3)
LYING_TICKS = 30
"""A drop kick that meets nobody ends on the back."""

RIVAL_SHARE = 250
"""The picture's middle is at most so far from him towards his rival, px."""

# Gas key-ring
GAS_PUFFS = 3
GAS_RADIUS = 40
GAS_STUN_TICKS = 300
GAS_TICKS = 20

# Hurt
MAX_HEALTH = 5
INVINCIBLE_TICKS = 60
KNOCKBACK_TICKS = 12
KNOCKBACK_SPEED = px(1.6)

# Noise, px
RUN_NOISE = 48
SHOT_NOISE = 96
LANDING_NOISE = 48
STEP_PX = 30
"""A foot falls every so many px."""
BARE_FOOT = "bare foot"
"""What a step without a boot sounds of, in place of the floor."""
LEAN_TICKS = 22
"""Leaning out of a hiding place, one is seen for so long."""


class Move(Codes):
    """What Bond is doing."""

    GROUND = 0
    AIR = 1
    ROLL = 2
    LADDER = 3
    MANTLE = 4
    HIDE = 5
    MELEE = 6
    TAKEDOWN = 7
    USE = 8
    GAS = 9
    HURT = 10
    DEAD = 11
    ALCOVE = 12
    HANG = 13
    DROP_KICK = 14
    LYING = 15
    WORK = 16


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
    reserve: int = saved(STARTING_RESERVE)
    cooldown: int = saved(0)
    reload_timer: int = saved(0)
    aim_x: int = saved(1)
    aim_y: int = saved(0)
    aim_timer: int = saved(0)
    combo: int = saved(0)
    combo_timer: int = saved(0)
    gas: int = saved(GAS_PUFFS)
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
            self._reload()
        self.update_state()

    def _walk(self, top_speed: int, control: int = 100, lean: int = 0) -> int:
        """Speed up towards the held direction, or slow down; `lean` is what the floor's tilt adds. Returns the held direction."""
        direction = self._held_direction()
        if direction:
            self.facing = direction
            self.vx = approach(self.vx, direction * top_speed + lean, RUN_ACCELERATION * control // 100)
        else:
            self.vx = approach(self.vx, lean, STOP_ACCELERATION * control // 100)
        return direction

    def _held_direction(self) -> int:
        """-1 left, 1 right, 0 neither or both."""
        held = self.world.buttons
        return (1 if held & b.RIGHT else 0) - (1 if held & b.LEFT else 0)

    def _set_height(self, height: int) -> bool:
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
            if self._set_height(CROUCH_HEIGHT if wants_low else STAND_HEIGHT):
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
            lean = tilt.ground_lean(world, self._held_direction()) if world.gravity_x else 0
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
        if world.buttons & b.UP and self._grab_ladder(-RUNG_PX):
            return True
        if world.pressed & b.DOWN and self._climb_down():
            return True
        if self.fire_buffer:
            self.fire_buffer = 0
            self.aim_x, self.aim_y, self.aim_timer = 1, 0, AIM_HOLD_TICKS
            burden.set_down(self)
        return False

    def _begin_action(self) -> bool:
        """What a press or a held direction begins on the ground. True if the state changed."""
        world = self.world
        pressed, held = world.pressed, world.buttons
        burden = self.burden()
        if burden is not None:
            return self._act_burdened(burden)
        if pressed & (b.FIRE | b.USE) and self._begin_takedown():
            return True
        if pressed & b.USE and self._begin_use():
            return True
        if pressed & b.UP and (self._begin_hiding() or self._step_aside()):
            return True
        if held & b.UP and self._grab_ladder(-RUNG_PX):
            return True
        if pressed & b.DOWN and self._climb_down():
            return True
        if pressed & b.GADGET and self.gas:
            self.enter(Move.GAS)
            return True
        if self.fire_buffer and not self.cooldown:
            if self._begin_melee():
                return True
            self._shoot()
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
        if self._set_height(STAND_HEIGHT):
            self.is_crouched = False
            self._jump()

    def _jump(self) -> None:
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
        if self.height != STAND_HEIGHT and self._set_height(STAND_HEIGHT):
            self.is_crouched = False
        lean = tilt.air_lean(world, self._held_direction(), self.state_ticks) if world.gravity_x else 0
        burden = self.burden()
        direction = self._walk(self._run_speed(), AIR_CONTROL_NUMERATOR, lean)
        if self.coyote:
            self.coyote -= 1
            if self.jump_buffer and not held & b.DOWN:
                self._jump()
        if held & b.UP and self.vy > -MANTLE_MAX_RISE and (self._grab_ladder(0) or (burden is None and self._grab_rail())):
            return
        if self.fire_buffer and not self.cooldown and burden is None:
            if tilt.is_pocket(world) and self._begin_melee():
                return
            self._shoot()
        if self.is_jumping and (not held & b.JUMP or self.vy >= 0):
            self.is_jumping = False
            self.vy = max(self.vy, -JUMP_CUT_SPEED)
        if self.vx and self.move_x(self.vx):
            if direction and burden is None and self._grab_edge(direction):
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

    # Mantle

    def _grab_edge(self, direction: int) -> bool:
        """Catch the edge of a ledge that the hands reach, and pull up."""
        if self.vy < -MANTLE_MAX_RISE:
            return False
        beside = self.x + self.width if direction > 0 else self.x - 1
        top = self._edge_beside(beside)
        if top < 0 or not self.world.is_free(self.x, top - CROUCH_HEIGHT, self.width, self.height):
            return False
        over = self.x + direction * self.width
        if not self.world.is_free(over, top - CROUCH_HEIGHT, self.width, CROUCH_HEIGHT):
            return False
        self.mantle_top = top
        self.facing = direction
        self.world.emit(events.LedgeMantled(beside, top))
        self.enter(Move.MANTLE)
        return True

    def _edge_beside(self, x: int) -> int:
        """The y (px) of the edge at column x that the hands reach, or -1."""
        world = self.world
        for y in range((self.y - MANTLE_REACH + 15) & -TILE, self.y + MANTLE_REACH + 1, TILE):
            if world.grid.is_blocked(x, y, x + 1, y + 1) and world.is_free(x, y - 1, 1, 1):
                return y
        for solid in world.solids_between(x, x + 1):
            if solid.is_wall and solid.x <= x < solid.x + solid.width and abs(solid.y - self.y) <= MANTLE_REACH:
                return solid.y
        return -1

    def _mantle_enter(self) -> None:
        self.vx = self.vy = 0
        self.remainder_x = self.remainder_y = 0
        self.is_jumping = False
        self._set_height(CROUCH_HEIGHT)
        self.is_crouched = True

    def _mantle(self) -> None:
        """Up, then over."""
        if self.feet > self.mantle_top:
            left = max(MANTLE_UP_TICKS - self.state_ticks, 1)
            if self.shift_y(-((self.feet - self.mantle_top + left - 1) // left)):
                self.enter(Move.AIR)
                return
        else:
            self.shift_x(self.facing * ((self.width + MANTLE_TICKS - MANTLE_UP_TICKS - 1) // (MANTLE_TICKS - MANTLE_UP_TICKS)))
        if self.state_ticks >= MANTLE_TICKS:
            self.grounded = self.has_floor()
            self.enter(Move.GROUND if self.grounded else Move.AIR)

    # Roll

    def _roll_enter(self) -> None:
        self._set_height(ROLL_HEIGHT)
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
            if not self._set_height(STAND_HEIGHT):
                self._set_height(CROUCH_HEIGHT)
            self.is_crouched = self.height != STAND_HEIGHT
            self.enter(Move.GROUND if self.grounded else Move.AIR)

    # Ladder and rope

    def _grab_ladder(self, dy: int) -> bool:
        """Take hold of a ladder at the body."""
        ladder = self.touches_ladder(dy)
        if ladder < 0 or self.dropping:
            return False
        if self.grounded and not self.world.grid.at(ladder, self.y + RUNG_PX) & LADDER:
            return False
        return self._hold_ladder(ladder)

    def _climb_down(self) -> bool:
        """Step down onto a ladder below the feet."""
        grid = self.world.grid
        if not (grid.at(self.centre_x, self.feet) & LADDER and grid.at(self.centre_x, self.feet) & ONE_WAY):
            return False
        ladder = self._ladder_middle(self.centre_x, self.feet)
        if not self._hold_ladder(ladder):
            return False
        self.dropping = DROP_TICKS
        self.shift_y(RUNG_PX)
        return True

    def _hold_ladder(self, ladder_x: int) -> bool:
        x = ladder_x - self.width // 2
        if not self.world.is_free(x, self.y, self.width, self.height) or not self._set_height(STAND_HEIGHT):
            return False
        self.is_crouched = False
        self.x = x
        self.ladder_x = ladder_x
        self.enter(Move.LADDER)
        return True

    def _ladder_enter(self) -> None:
        self.vx = self.vy = self.remainder_x = self.remainder_y = 0
        self.is_jumping = self.grounded = self.on_slope = False

    def _ladder(self) -> None:
        held = self.world.buttons
        direction = (1 if held & b.RIGHT else 0) - (1 if held & b.LEFT else 0)
        if direction:
            self.facing = direction
        if self.jump_buffer:
            self.jump_buffer = 0
            if held & b.DOWN or not (direction or held & b.UP):
                self.dropping = DROP_TICKS
                self.enter(Move.AIR)
            else:
                self.vx = RUN_SPEED * direction
                self._jump()
            return
        burden = self.burden()
        if self.fire_buffer and not self.cooldown and burden is None:
            self._shoot()
        climb = (1 if held & b.DOWN else 0) - (1 if held & b.UP else 0)
        if direction and not climb and not self.dropping and self.has_floor():
            self.grounded = True
            self.enter(Move.GROUND)
        elif climb < 0:
            self._climb_up(CLIMB_SPEED if burden is None else burden.CLIMB_SPEED)
        elif climb > 0:
            self._climb_on_down(CLIMB_SPEED if burden is None else burden.CLIMB_SPEED)

    def _climb_up(self, speed: int) -> None:
        """A rung up; over the top onto a floor, or no farther than where the feet still stand on the ladder."""
        grid = self.world.grid
        rung = self.feet // RUNG_PX
        self.move_y(-speed)
        self._count_rung(rung)
        if grid.at(self.ladder_x, self.feet - 1) & LADDER or grid.at(self.ladder_x, self.centre_y) & LADDER:
            return
        top = (self.feet + TILE - 1) & -TILE
        self.shift_y(top - self.feet)
        self.remainder_y = 0
        if grid.at(self.ladder_x, top) & ONE_WAY:
            self.dropping = 0
            self.grounded = True
            self.enter(Move.GROUND)

    def _climb_on_down(self, speed: int) -> None:
        """A rung down, to the floor or off the ladder's end."""
        grid = self.world.grid
        rung = self.feet // RUNG_PX
        self.dropping = 2 if grid.at(self.ladder_x, self.feet) & LADDER else 0  # a floor at the ladder's foot holds
        if self.move_y(speed):
            self.dropping = 0
            self.grounded = True
            self.enter(Move.GROUND)
            return
        self._count_rung(rung)
        if not grid.at(self.ladder_x, self.feet - 1) & LADDER and not grid.at(self.ladder_x, self.y) & LADDER:
            self.enter(Move.AIR)

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

    def _count_rung(self, rung: int) -> None:
        if self.feet // RUNG_PX != rung and not rung & 1:
            self.world.emit(events.LadderClimbed(self.centre_x, self.y))

    # Hide

    def _begin_hiding(self) -> bool:
        places: list[HidingPlace | CostumeRack] = [*self.world.all(HidingPlace), *self.world.all(CostumeRack)]
        for place in places:
            if place.can_hide(self):
                place.hide(self)
                self.partner = place.id
                self.world.emit(events.Hidden(self.centre_x, self.centre_y))
                self.enter(Move.HIDE)
                return True
        return False

    def _hide_enter(self) -> None:
        self.vx = 0
        self.lean = 0

    def _hide(self) -> None:
        world = self.world
        place = world.get(self.partner)
        direction = (1 if world.buttons & b.RIGHT else 0) - (1 if world.buttons & b.LEFT else 0)
        if self.lean:
            self.lean -= 1
        if direction:
            self.facing = direction
        if self.fire_buffer and not self.cooldown:
            self.lean = LEAN_TICKS
            self._shoot()
        pushed = isinstance(place, (HidingPlace, CostumeRack)) and direction != 0 and place.push(self, direction)
        walks_out = direction and not pushed and self.state_ticks > SHOT_TICKS
        wants_out = world.pressed & (b.UP | b.JUMP | b.DOWN | b.USE) or walks_out
        if place is None or wants_out:
            self.jump_buffer = 0
            self.enter(Move.GROUND)

    def _hide_leave(self) -> None:
        place = self.world.get(self.partner)
        if isinstance(place, (HidingPlace, CostumeRack)):
            place.leave(self)
        self.partner = self.lean = 0
        self.world.emit(events.Unhidden(self.centre_x, self.centre_y))

    # The cargo hold: alcoves and the hoist rail

    def _step_aside(self) -> bool:
        """Back into an alcove between the ribs."""
        alcove = next((alcove for alcove in self.world.all(RibAlcove) if alcove.takes(self)), None)
        if alcove is None or not self._set_height(STAND_HEIGHT):
            return False
        self.is_crouched = False
        self.enter(Move.ALCOVE)
        return True

    def _alcove_enter(self) -> None:
        self.vx = self.vy = self.remainder_x = self.remainder_y = 0

    def _alcove(self) -> None:
        """Stand there until the way out is free and wanted."""
        wants_out = self.world.pressed & (b.UP | b.JUMP | b.DOWN | b.USE) or (self._held_direction() and self.state_ticks)
        if wants_out and self.world.is_free(self.x, self.y, self.width, self.height):
            self.jump_buffer = 0
            self.enter(Move.GROUND)

    def _grab_rail(self) -> bool:
        """Take hold of a rail overhead."""
        for rail in self.world.all(HoistRail):
            reaches = rail.x <= self.centre_x < rail.x + rail.width and abs(self.y - rail.feet) <= RAIL_REACH
            if reaches and not self.dropping and self.world.is_free(self.x, rail.feet, self.width, self.height):
                self.y = rail.feet
                self.partner = rail.id
                self.world.emit(events.RailGrabbed(self.centre_x, self.y))
                self.enter(Move.HANG)
                return True
        return False

    def _hang_enter(self) -> None:
        self.vx = self.vy = self.remainder_x = self.remainder_y = 0
        self.is_jumping = self.grounded = self.on_slope = False

    def _hang(self) -> None:
        """Hand over hand to its ends; let go, or kick."""
        rail = self.world.get(self.partner)
        direction = self._held_direction()
        if direction:
            self.facing = direction
        if self.fire_buffer:
            self.fire_buffer = 0
            self.enter(Move.DROP_KICK)
        elif not isinstance(rail, HoistRail) or self.jump_buffer or self.world.pressed & b.DOWN:
            self.let_go()
        elif direction and rail.x <= self.centre_x + direction < rail.x + rail.width:
            self.move_x(rail.speed * direction)

    def let_go(self) -> None:
        """Off the rail, wanted or not."""
        if self.state == Move.HANG:
            self.jump_buffer = 0
            self.dropping = DROP_TICKS
            self.enter(Move.AIR)

    def _drop_kick_enter(self) -> None:
        self.vx, self.vy = RUN_SPEED * self.facing, KICK_FALL
        self.dropping = DROP_TICKS

    def _drop_kick(self) -> None:
        """Feet first: whoever is in the way takes it, guard or no guard; nobody there, one lies on the floor."""
        self.move_x(self.vx)
        speed = self.fall()
        for actor in self.world.bodies_in(self.x - KICK_REACH, self.y, self.x + self.width + KICK_REACH, self.feet + KICK_REACH):
            if isinstance(actor, Foe) and actor.is_standing() and actor.kicked(self):
                self.world.emit(events.PunchThrown(self.centre_x + self.facing * self.width, self.feet, True))
                self.world.hitstop = actor.HITSTOP
                self.vx, self.vy = -self.facing * RUN_SPEED // 2, -KICK_BOUNCE
                self.grounded = False
                self.enter(Move.AIR)
                return
        if speed or self.grounded:
            self.world.emit(events.Landed(self.centre_x, self.feet, speed >> 8, self.surface(), "Bond"))
            self.enter(Move.LYING)

    def _lying_enter(self) -> None:
        self.vx = 0
        self._set_height(CROUCH_HEIGHT)
        self.is_crouched = True

    def _lying(self) -> None:
        self.fall()
        if self.state_ticks >= LYING_TICKS:
            self.enter(Move.GROUND if self.grounded else Move.AIR)

    # Pistol

    def _aim(self) -> tuple[int, int]:
        """The direction of a shot: ahead, up, diagonally, and in the air also down. x counts towards the facing."""
        held = self.world.buttons
        sideways = bool(held & (b.LEFT | b.RIGHT))
        if held & b.UP and self.state != Move.LADDER:
            return (1, -1) if sideways else (0, -1)
        if held & b.DOWN and self.state == Move.AIR:
            return (1, 1) if sideways else (0, 1)
        return 1, 0

    def _shoot(self) -> None:
        """Fire, or find the magazine empty."""
        self.fire_buffer = 0
        if self.reload_timer:
            return
        aim_x, aim_y = self._aim()
        self.aim_x, self.aim_y, self.aim_timer = aim_x, aim_y, AIM_HOLD_TICKS
        self.cooldown = SHOT_TICKS
        world = self.world
        muzzle_x, muzzle_y = MUZZLE[aim_x, aim_y]
        if self.is_crouched and aim_y == 0:
            muzzle_x, muzzle_y = CROUCH_MUZZLE
        x, y = self.centre_x + muzzle_x * self.facing, self.y + muzzle_y
        if not self.rounds:
            world.emit(events.MagazineEmptied(x, y))
            self._begin_reload()
            return
        if assists.MAGAZINE not in world.assists:
            self.rounds -= 1
        world.stage.shots += 1
        dx = aim_x * self.facing
        world.emit(events.ShotFired(x, y, dx, aim_y, "ppk"))
        if leaves_muzzle(world, self, x, y):
            way_x, way_y = self._lead(x, y, dx, aim_y)
            fire(world, self, x, y, way_x, way_y, PPK_SPEED, contacts.ENEMY | contacts.PROP)
        else:
            world.emit(events.BulletStopped(self.centre_x, y, world.grid.surface_at(x, y)))
        world.make_noise(self.centre_x, y, SHOT_NOISE, "silenced")
        if not self.rounds:
            self._begin_reload()

    def _lead(self, x: int, y: int, way_x: int, way_y: int) -> tuple[int, int]:
        """The way of a shot that is aimed along (way_x, way_y), each -1 to 1.

        A level one leans a little up or down to the nearest enemy ahead, so that slopes do not spoil it; with aim help any does.
        """
        is_helped = assists.AIM in self.world.assists
        best = way_x, way_y
        if way_y and not is_helped:
            return best
        nearest, slope = (HELPED_RANGE, HELPED_SLOPE) if is_helped else (LEAD_RANGE, LEAD_SLOPE)
        left, right = x - nearest * (way_x <= 0), x + nearest * (way_x >= 0)
        height = nearest if way_y else nearest // slope
        for actor in self.world.bodies_in(left, y - height, right, y + height):
            if isinstance(actor, Foe) and actor.is_standing():
                inset = actor.height // 2 if is_helped else LEAD_INSET
                dx, dy = actor.centre_x - x, max(actor.y + inset, min(y, actor.feet - inset)) - y
                along, aside = dx * way_x + dy * way_y, abs(dx * way_y - dy * way_x)
                if way_y and along < 0:
                    continue  # level shots look at one side only
                along = abs(along)
                if along < nearest and aside * slope <= along and self.world.can_see(x, y, actor.centre_x, y + dy):
                    nearest, best = along, (dx, dy)
        return best

    def _begin_reload(self) -> None:
        if self.reserve and not self.reload_timer:
            self.reload_timer = self.RELOAD_TICKS
            self.world.emit(events.ReloadStarted(self.centre_x, self.y, self.RELOAD_TICKS))

    def _reload(self) -> None:
        self.reload_timer -= 1
        if not self.reload_timer:
            fresh = min(self.MAGAZINE - self.rounds, self.reserve)
            self.rounds += fresh
            self.reserve -= fresh

    # Hand to hand

    def _enemy_ahead(self, reach: int) -> Foe | None:
        """The nearest enemy on his feet within `reach` px before the body."""
        left = self.x - reach if self.facing < 0 else self.x + self.width // 2
        right = left + self.width // 2 + reach
        best: Foe | None = None
        for actor in self.world.bodies_in(left, self.y, right, self.feet):
            if isinstance(actor, Foe) and actor.is_standing():
                if best is None or abs(actor.centre_x - self.centre_x) < abs(best.centre_x - self.centre_x):
                    best = actor
        return best

    def takedown_target(self) -> Foe | None:
        """Whom fire or use would seize now: an unaware enemy, from behind."""
        enemy = self._enemy_ahead(TAKEDOWN_REACH)
        if enemy is None or not self.grounded or not enemy.can_be_taken_down(self):
            return None
        return enemy

    def _begin_takedown(self) -> bool:
        enemy = self.takedown_target()
        if enemy is None or not self._set_height(STAND_HEIGHT):
            return False
        self.is_crouched = False
        self.fire_buffer = 0
        self.partner = enemy.id
        enemy.seize(self)
        self.world.emit(events.TakedownStarted(enemy.centre_x, enemy.centre_y))
        self.enter(Move.TAKEDOWN)
        return True

    def _takedown(self) -> None:
        self.vx = 0
        self.fall()
        if self.state_ticks >= TAKEDOWN_TICKS:
            enemy = self.world.get(self.partner)
            if isinstance(enemy, Foe):
                enemy.knock_out()
            self.partner = 0
            self.enter(Move.GROUND)

    def _begin_melee(self) -> bool:
        """Punch whoever is ahead; in a fight of fists, without a round left, the air."""
        enemy = self._enemy_ahead(MELEE_REACH)
        has_fists = self.world.stage.is_fist_fight() and not (self.rounds or self.reserve)
        if (enemy is None and not has_fists) or self.world.buttons & b.UP:
            return False
        self.fire_buffer = 0
        self.partner = enemy.id if enemy is not None else 0
        self.combo = self.combo % COMBO_LENGTH + 1 if enemy is not None else 1
        self.combo_timer = COMBO_TICKS + PUNCH_TICKS
        self.enter(Move.MELEE)
        return True

    def _melee(self) -> None:
        self.vx = approach(self.vx, 0, STOP_ACCELERATION)
        self.fall()
        if self.state_ticks == PUNCH_HIT_TICK:
            enemy = self.world.get(self.partner)
            is_near = isinstance(enemy, Foe) and abs(enemy.centre_x - self.centre_x) <= MELEE_REACH + self.width
            landed = is_near and isinstance(enemy, Foe) and enemy.punched(self, self.combo >= COMBO_LENGTH)
            self.world.emit(events.PunchThrown(self.centre_x + self.facing * MELEE_REACH, self.y + 14, landed))
            if landed and isinstance(enemy, Foe):
                self.world.hitstop = enemy.HITSTOP
        if self.state_ticks >= PUNCH_TICKS:
            self.partner = 0
            self.enter(Move.GROUND if self.grounded else Move.AIR)

    # Gas

    def _gas_enter(self) -> None:
        self.gas -= 1
        self.vx = 0
        self.world.emit(events.GasReleased(self.centre_x + self.facing * TILE, self.y + TILE, GAS_RADIUS))
        left, right = self.centre_x - GAS_RADIUS, self.centre_x + GAS_RADIUS
        for actor in list(self.world.bodies_in(left, self.y - TILE, right, self.feet + TILE)):
            if isinstance(actor, Foe) and self.world.can_see(self.centre_x, self.centre_y, actor.centre_x, actor.centre_y):
                actor.put_to_sleep(GAS_STUN_TICKS)

    def _gas(self) -> None:
        self.fall()
        if self.state_ticks >= GAS_TICKS:
            self.enter(Move.GROUND)

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
        self.vx = self.vy = self.remainder_x = self.remainder_y = 0
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
                aims = self._shows_pistol()
                return ("climb_aim", min(self.aim_timer // SHOT_TICKS, 1)) if aims else ("climb", self.feet // RUNG_PX)
            case Move.MANTLE:
                return "mantle", ticks * 6 // MANTLE_TICKS
            case Move.HIDE:
                return ("lean_aim", self._flash()) if self.lean else ("", 0)
            case Move.MELEE:
                name = COMBO_ANIMATIONS[max(self.combo, 1) - 1]
                return name, ticks * (6 if self.combo >= COMBO_LENGTH else 4) // PUNCH_TICKS
            case Move.TAKEDOWN:
                return "takedown", ticks * 8 // TAKEDOWN_TICKS
            case Move.USE:
                return "use", ticks // 8
            case Move.GAS:
                return "gas", ticks * 4 // GAS_TICKS
            case Move.HURT:
                return "hurt", ticks * 2 // KNOCKBACK_TICKS
            case Move.ALCOVE:
                return "idle", ticks // 14
            case Move.HANG:
                return "climb", self.x // RUNG_PX
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
        return 1 if self.cooldown > SHOT_TICKS - 4 else 0

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
        Move.LADDER: Hooks(_ladder, _ladder_enter),
        Move.MANTLE: Hooks(_mantle, _mantle_enter),
        Move.HIDE: Hooks(_hide, _hide_enter, _hide_leave),
        Move.MELEE: Hooks(_melee),
        Move.TAKEDOWN: Hooks(_takedown),
        Move.USE: Hooks(_use),
        Move.GAS: Hooks(_gas, _gas_enter),
        Move.HURT: Hooks(_hurt),
        Move.DEAD: Hooks(_dead, _dead_enter),
        Move.ALCOVE: Hooks(_alcove, _alcove_enter),
        Move.HANG: Hooks(_hang, _hang_enter),
        Move.DROP_KICK: Hooks(_drop_kick, _drop_kick_enter),
        Move.LYING: Hooks(_lying, _lying_enter),
        Move.WORK: Hooks(_work),
    }


AIM_NAMES = {
    (1, 0): "forward",
    (0, -1): "up",
    (1, -1): "up_diagonal",
    (0, 1): "down",
    (1, 1): "down_diagonal",
}
