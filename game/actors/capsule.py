"""The inspection capsule: Bond and Koskov ride it through the pipe. One button turns its gravity over."""

from __future__ import annotations

from typing import ClassVar

from game.actors import bullet
from game.actors.buffer_zone import BufferZone
from game.actors.open_sky import OpenSky
from game.actors.speed_zone import SpeedZone
from game.actors.vehicle import INVINCIBLE_TICKS, Vehicle
from game.actors.water_slug import WaterSlug
from game.core import assists, buttons, contacts, events
from game.core.actor import Framing
from game.core.codes import Codes
from game.core.entity import Difficulty, Entity, saved
from game.core.state_machine import Hooks
from game.core.units import approach, clamp, px

FLOOR, CEILING = 1, -1
LEAVE_SPEED = px(3)
HOP_EARLIEST, FLIP_TICK = 4, 8
"""Ticks after a press: let go from then on it is a hop, held until then a flip."""
HOP_GRAVITY, FLIP_GRAVITY = px(0.45), px(0.55)
CROSS_CAP = px(7)
GRACE_TICKS = 3
"""A press counts so long after a wall's edge."""
PUSH = px(0.03)
"""The flow takes the capsule to the segment's speed by so much a tick."""
URGED_LEAST = px(2.5)
"""A vent takes no more than down to this."""
RECRUIT_PACE, MERCY_PACE = 80, 90
"""Per cent of a segment's speed."""
MERCY_DEATHS = 2
"""After so many deaths since the last pump stop the pipe flows more slowly: with the last life of three."""
LOW_PRESSURE = px(6)
"""No more than this once the clock shows 0:00."""
HIT_LOSS, HIT_LEAST = px(2), px(3.5)
BRAKES = (0, px(0.02), px(0.04), px(0.06))
HEAT = (0, 2, 5, 10)
COOLING = 5
MAX_HEAT = 1000
"""Tenths of a degree, so to say: at this the shoe glazes."""
GLAZED_TICKS = 120
GLAZED_BRAKE = px(0.02)
BRAKE_LEAST = px(3)
"""While the flow pushes, the brake goes no lower."""
CREEP = px(2)
"""How it rolls on when it came to rest too early."""
HULLS = (7, 5, 3)
"""Pips by difficulty."""
FALL_DAMAGE = 2
FALLEN = 20
"""So far below a missing floor (px) it is out of the pipe."""
WINCH_TICKS = 90
REACH = 176
"""Walls are looked for so far from the capsule's middle, px: more than a bore."""
STEP = 4
"""How far a wall may turn away under the wheels besides what the way travelled explains, px."""
NOSE = 8
"""What is solid so far ahead of the middle stops a flight, px."""
SWERVE = 96
"""How far from there a way on is looked for, px."""
SHOT_SPEED = px(14)
SHOT_HEIGHT = 8
"""Above its own wall, px."""
RELOAD_TICKS = 45
WIDE, NARROW = 224, 112
"""Where it stands in the picture at 4 and at 9 px a tick, px from the left: speed shortens the view less than it would."""
SLOW, FAST = px(4), px(9)
HALF_PICTURE = 320
EYE_TICKS, EYE_STEP = 30, 16
"""The eye takes the middle of so many ticks of pipe ahead, looked at every so many px."""
BORE = 128
"""Inner height of the pipe, where its ceiling is missing, px."""
CRUISE = px(5.5)
RUSH = px(7.5)
BEND_PX = 6
"""A bend is looked for so far before and behind the middle, px."""
ROLL_PX, TURN_TICKS, POSE_TICKS = 5, 4, 5
HIT_POSE_TICKS = 16


class Ride(Codes):
    """What the capsule does."""

    ATTACHED = 0
    LEAVING = 1
    HOPPING = 2
    CROSSING = 3
    WINCHED = 4
    PARKED = 5
    WRECKED = 6


FLYING = (Ride.LEAVING, Ride.HOPPING, Ride.CROSSING)


class Capsule(Vehicle):
    """Rolls along floor or ceiling at the pipe's pace. A short press hops, a long one turns gravity over."""

    WIDTH: ClassVar[int] = 40
    HEIGHT: ClassVar[int] = 24
    COLOUR: ClassVar[str] = "#ffd040"
    FRAMING: ClassVar[Framing] = Framing(dead_x=0, dead_y=0, eye_y=0, ease=100)
    LAST_DRIVEN: ClassVar[int] = Ride.CROSSING
    WRECK: ClassVar[int] = Ride.WRECKED
    DEATH: ClassVar[str] = "The hull gave way."
    HUMS: ClassVar[tuple[str, ...]] = (
        *("capsule_slow", "capsule_cruise", "capsule_fast"),
        *("capsule_slow_up", "capsule_cruise_up", "capsule_fast_up"),
        "brake_screech",
    )
    MAGAZINE: ClassVar[int] = 7
    RELOAD_TICKS: ClassVar[int] = RELOAD_TICKS
    CONTROLS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Hop; held, or again: gravity turns over", "{jump}"),
        ("Shoot along the wall", "{fire}"),
        ("With it: across to the other wall", "{up} {down}"),
        ("Brake: on by a notch, off by a notch", "{left} {right}"),
    )

    side: int = saved(FLOOR)
    """Where its gravity points: 1 the floor, -1 the ceiling."""
    target: int = saved(SLOW)
    """The speed that the flow takes it to, 1/256 px per tick."""
    grace: int = saved(0)
    has_turned: bool = saved(False)
    """In this flight gravity has been turned back once."""
    floor_y: int = saved(0)
    """The last floor seen below, px."""
    urge_left: int = saved(0)
    """What a booster or a vent has still to do to its speed, 1/256 px per tick."""
    urge_ticks: int = saved(0)
    """Within so long."""
    is_wet: bool = saved(False)
    notch: int = saved(0)
    """Of the brake lever, 0 to 3."""
    heat: int = saved(0)
    glazed: int = saved(0)
    is_neat: bool = saved(False)
    """It came to rest in the box by its own brake."""
    deaths_here: int = saved(0)
    """Since the last pump stop."""

    def added(self) -> None:
        """Stand on the floor, whole."""
        super().added()
        self.vx = self.target
        self.floor_y = self.feet

    def max_health(self) -> int:
        """Pips of a whole hull."""
        return HULLS[self.world.difficulty]

    # The tick

    def update(self) -> None:
        """The grace after a wall's edge runs out in any state."""
        if self.grace:
            self.grace -= 1
        super().update()

    def drive(self) -> None:
        """Lever, gun, flow."""
        self._pull_lever()
        self._handle_gun()
        self._push_on()

    def _pull_lever(self) -> None:
        """The brake: a notch a press."""
        pressed = self.world.pressed
        before = self.notch
        if pressed & buttons.LEFT:
            self.notch = min(self.notch + 1, len(BRAKES) - 1)
        elif pressed & buttons.RIGHT:
            if self.notch:
                self.notch -= 1
        if self.notch != before:
            self.world.emit(events.BrakeMoved(self.centre_x, self.feet, self.notch))
        if self.glazed:
            self.glazed -= 1
        self.heat = max(self.heat + (HEAT[self.notch] if self.notch else -COOLING), 0)
        if self.heat >= MAX_HEAT:
            self.heat, self.glazed = 0, GLAZED_TICKS
            self.world.emit(events.BrakeGlazed(self.centre_x, self.feet))

    def brake(self) -> int:
        """What the shoe takes off the speed each tick, 1/256 px."""
        return min(BRAKES[self.notch], GLAZED_BRAKE) if self.glazed else BRAKES[self.notch]

    def _push_on(self) -> None:
        """Let flow, brake and water change the speed."""
        flow = self._flow()
        if flow is not None:
            self.target = self._pace(flow.speed)
        is_coasting = flow is not None and flow.coasts
        x, y = self.centre_x, self._wheels()
        water = next((slug for slug in self.world.all(WaterSlug) if slug.x <= x and slug.contains(x, y)), None)
        was_wet, self.is_wet = self.is_wet, water is not None
        if self.is_wet and not was_wet:
            self.world.emit(events.WaterEntered(x, y))
        urge = self.urge_left // self.urge_ticks if self.urge_ticks else 0
        self.urge_left -= urge
        if water is not None:
            self.vx = water.slowed(self.vx)
        elif self.notch:
            self.vx = max(self.vx - self.brake(), 0 if is_coasting else min(self.vx, BRAKE_LEAST))
        elif self.urge_ticks:
            self.vx = max(self.vx + urge, min(self.vx, URGED_LEAST))
        elif not is_coasting:
            self.vx = approach(self.vx, self.target, PUSH)
        if self.urge_ticks:
            self.urge_ticks -= 1
        if is_coasting and not self.vx:
            self._came_to_rest()

    def urge(self, change: int, ticks: int) -> None:
        """Gain so much speed (1/256 px per tick, negative: lose) within so many ticks; water and brake are stronger."""
        self.urge_left, self.urge_ticks = change, ticks

    def _flow(self) -> SpeedZone | None:
        """The zone that holds the capsule's middle; the last placed one where several do, as in the wrong line of a fork."""
        x, y = self.centre_x, self.centre_y
        flows = reversed(self.world.all(SpeedZone))
        return next((flow for flow in flows if flow.x <= x and flow.contains(x, y)), None)  # most of them lie ahead

    def _pace(self, speed: int) -> int:
        """A segment's speed as it is for this player, 1/256 px per tick."""
        stage = self.world.stage
        if self.world.difficulty == Difficulty.RECRUIT:
            speed = speed * RECRUIT_PACE // 100
        if self.deaths_here >= MERCY_DEATHS:
            speed = speed * MERCY_PACE // 100
        return min(speed, LOW_PRESSURE) if stage.clock_ticks and not stage.clock else speed

    def _wheels(self) -> int:
        """A row of pixels at its own wall."""
        return self.feet - 1 if self.side == FLOOR else self.y

    def _came_to_rest(self) -> None:
        """In the box it is parked; short of it the brake is let go and it rolls on."""
        box = self.world.first(BufferZone)
        if box is not None and box.x <= self.centre_x < box.x + box.width:
            self._park(is_neat=True)
        else:
            self.notch = 0
            self.vx = CREEP

    def _park(self, *, is_neat: bool) -> None:
        """The end of the line."""
        self.vx = 0
        self.is_neat = is_neat
        self.enter(Ride.PARKED)
        self.world.emit(events.CapsuleParked(self.centre_x, self.feet, is_neat))

    # The walls

    def _walls(self) -> tuple[int, int]:
        """The ceiling and the floor at the capsule's middle, px; -1 where there is none."""
        grid, x, y = self.world.grid, self.centre_x, self.centre_y
        floor = self.world.floor_below(x, y, min(REACH, grid.pixel_height - 1 - y))
        if floor >= 0:
            self.floor_y = floor
        return grid.ceiling_above(x, y, REACH), floor

    def _advance(self) -> int:
        """Move along the pipe; in flight, swerve round what stands in the way. Returns the px travelled."""
        self.remainder_x += self.vx
        pixels, self.remainder_x = self.remainder_x >> 8, self.remainder_x & 255
        if self.state not in FLYING:
            self.x += pixels
            return pixels
        for _ in range(pixels):
            self.x += 1
            self._swerve(self.centre_x + NOSE)
        return pixels

    def _swerve(self, x: int) -> None:
        """Get out of the way of what is solid at column x, above it or below, at the price of a pip."""
        grid, y = self.world.grid, self.centre_y
        if grid.is_solid_at(x, y):
            away = next((d for d in range(1, SWERVE) for d in (d, -d) if not grid.is_solid_at(x, y + d)), 0)
            self.y += away
            self.side = FLOOR if away > 0 else CEILING
            self.vy = 0
            self.hurt(1, x)

    def _follow(self) -> None:
        """Roll on along its wall, over bends; where the wall ends, fall."""
        reach = self._advance() + STEP
        ceiling, floor = self._walls()
        if self.side == FLOOR and floor >= 0 and floor - self.feet <= reach:
            self.y = floor - self.height
        elif self.side == CEILING and ceiling >= 0 and self.y - ceiling <= reach:
            self.y = ceiling
        else:
            if self.side == CEILING and ceiling < 0:
                self.side = FLOOR
            self.vy = 0
            self.enter(Ride.HOPPING)
            self.grace = GRACE_TICKS

    def _fly(self) -> None:
        """Move in both directions; land on the wall that gravity points to, be held by the other."""
        self._advance()
        self.remainder_y += self.vy
        pixels, self.remainder_y = self.remainder_y >> 8, self.remainder_y & 255
        self.y += pixels
        self._swerve(self.centre_x)
        ceiling, floor = self._walls()
        if floor >= 0 and self.feet >= floor:
            self.y = floor - self.height
            self._met(FLOOR)
        elif ceiling >= 0 and (self.y < ceiling or (self.y == ceiling and self.vy <= 0)):  # who lets go of it is let go
            self.y = ceiling
            self._met(CEILING)
        elif ceiling < 0 and self.side == CEILING:
            self._turn(FLOOR)
        elif floor < 0 and self.feet > self.floor_y + FALLEN:
            self._fall_out()

    def _met(self, wall: int) -> None:
        """A wall was reached in flight."""
        speed, self.vy, self.remainder_y = self.vy, 0, 0
        if wall == self.side and self.state != Ride.LEAVING:
            self.enter(Ride.ATTACHED)
            self.world.emit(events.Landed(self.centre_x, self._wheels(), abs(speed) >> 8, "metal", "Capsule"))

    def _turn(self, side: int) -> None:
        """Gravity points the other way."""
        self.side = side
        self.world.emit(events.GravityFlipped(self.centre_x, self.centre_y, side < 0))

    # The states

    def _attached(self) -> None:
        if self.side == CEILING and self._is_under_the_sky():
            self._turn(FLOOR)
            self.enter(Ride.CROSSING)
            self._fly()
        elif self.asked:
            self._leave()
            self._leaving()
        else:
            self._follow()

    def _is_under_the_sky(self) -> bool:
        """Whether the ceiling is missing here, or about to be."""
        return self.world.is_in(OpenSky, self.x + self.width, self.centre_y)

    def _leave(self) -> None:
        self.asked = self.grace = 0
        self.has_turned = False
        self.vy = -self.side * LEAVE_SPEED
        self.enter(Ride.LEAVING)
        self.world.emit(events.Jumped(self.centre_x, self._wheels(), "Capsule"))

    def _leaving(self) -> None:
        """Away from the wall without gravity, until it shows whether this is a hop or a flip."""
        self._fly()
        if self.state != Ride.LEAVING:
            return
        ticks = self.state_ticks + 1
        is_held = bool(self.world.buttons & buttons.JUMP) and self.world.difficulty != Difficulty.RECRUIT
        if ticks >= FLIP_TICK and is_held and not self._is_under_the_sky():
            self._turn(-self.side)
            self.enter(Ride.CROSSING)
        elif ticks >= FLIP_TICK or (ticks >= HOP_EARLIEST and not is_held):
            self.enter(Ride.HOPPING)

    def _hopping(self) -> None:
        """Back to the wall it came from."""
        if self.grace and self.asked:
            self._leave()
            self._leaving()
            return
        is_second = self.world.pressed & buttons.JUMP and self.state_ticks
        if is_second and self.world.difficulty == Difficulty.RECRUIT and not self._is_under_the_sky():
            self.asked = 0
            self._turn(-self.side)
            self.enter(Ride.CROSSING)
        self._accelerate(HOP_GRAVITY)
        self._fly()

    def _crossing(self) -> None:
        """To the other wall; a second press turns gravity back, once a flight."""
        if self.world.pressed & buttons.JUMP and self.state_ticks and not self.has_turned:
            self.asked, self.has_turned = 0, True
            self._turn(-self.side)
        self._accelerate(FLIP_GRAVITY)
        self._fly()

    def _accelerate(self, gravity: int) -> None:
        self.vy = clamp(self.vy + self.side * gravity, -CROSS_CAP, CROSS_CAP)

    def _fall_out(self) -> None:
        """Out of the pipe: two pips, and up again by the winch, to the ceiling or to the next floor."""
        self.lose_pips(FALL_DAMAGE)
        if self.state == Ride.WRECKED:
            return
        grid, x = self.world.grid, self.centre_x
        ceiling = grid.ceiling_above(x, self.floor_y, REACH)
        self.side = CEILING if ceiling >= 0 else FLOOR
        self.winch_x, self.winch_y = self.x, ceiling
        if ceiling < 0:
            while grid.ground_below(x, self.floor_y - self.height, 2 * self.height) < 0 and x < grid.pixel_width:
                x += 1
            self.winch_x, self.winch_y = x, grid.ground_below(x, self.floor_y - self.height, 2 * self.height) - self.height
        self.enter(Ride.WINCHED)

    def _winched(self) -> None:
        """Hang on the hook."""
        if self.hang(WINCH_TICKS):
            self.vx, self.notch = min(self.target, HIT_LEAST), 0
            self.enter(Ride.ATTACHED)

    def _parked(self) -> None:
        """Rest."""

    def _wrecked(self) -> None:
        """Slide to a halt along its wall; out of a gap, hang there."""
        if self.feet > self.floor_y + FALLEN:
            return
        self.vx = approach(self.vx, 0, BRAKES[-1])
        self._advance()
        self._accelerate(HOP_GRAVITY)
        self.y += self.vy >> 8
        ceiling, floor = self._walls()
        if floor >= 0 and self.feet >= floor:
            self.y, self.vy = floor - self.height, 0
        elif ceiling >= 0 and self.y <= ceiling:
            self.y, self.vy = ceiling, 0

    # Shots

    def _handle_gun(self) -> None:
        """Along its own wall, or slantwise to the other one."""
        world = self.world
        if self.reload_timer:
            self.reload_timer -= 1
            if not self.reload_timer:
                self.rounds = self.MAGAZINE
            return
        if not world.pressed & buttons.FIRE:
            return
        x = self.x + self.width
        y = self.feet - SHOT_HEIGHT if self.side == FLOOR else self.y + SHOT_HEIGHT
        if not world.is_free(x, y, bullet.SIZE, bullet.SIZE):  # the nose is in a bend
            x, y = self.centre_x, self.centre_y
        away = buttons.UP if self.side == FLOOR else buttons.DOWN
        dy = -self.side if world.buttons & away else 0
        bullet.fire(world, self, x, y, 1, dy, SHOT_SPEED + self.vx, contacts.ENEMY | contacts.PROP)
        world.emit(events.ShotFired(x, y, 1, dy, "ppk"))
        world.stage.shots += 1
        if assists.MAGAZINE not in world.assists:
            self.rounds -= 1
        if not self.rounds:
            self.reload_timer = RELOAD_TICKS
            world.emit(events.ReloadStarted(self.centre_x, self.centre_y, RELOAD_TICKS))

    # Hurt and death

    def hurtbox(self) -> tuple[int, int, int, int]:
        """A little smaller than the hull."""
        if not self.can_be_hurt():
            return 0, 0, 0, 0
        return self.x + 2, self.y + 2, self.x + self.width - 2, self.feet - 2

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Lose pips and speed; never the wall."""
        if not self.can_be_hurt() or not self.lose_pips(damage):
            return False
        self.vx = max(self.vx - HIT_LOSS, min(self.vx, HIT_LEAST))
        return True

    def run_into_buffers(self, damage: int) -> None:
        """The end of the line came too soon: pips, but never the last."""
        if self.is_driven:
            self.lose_pips(min(damage, self.health - 1))
            self._park(is_neat=False)

    def roll_in(self) -> None:
        """It has crept into the box: that is parked too, only nobody claps."""
        if self.is_driven and self.vx <= CREEP and not self.notch:
            self._park(is_neat=False)

    def repair(self) -> None:
        """One pip, where the pumps can be reached."""
        self.deaths_here = 0
        if self.world.difficulty != Difficulty.DOUBLE_O:
            self.health = min(self.health + 1, self.max_health())

    def respawned(self) -> None:
        """Begin again on the floor at the last pump stop, whole."""
        self.deaths_here += 1
        self.return_to_stop(Ride.ATTACHED)
        self.side, self.notch, self.heat, self.glazed, self.floor_y = FLOOR, 0, 0, 0, self.feet
        self.urge_ticks = 0
        flow = self._flow()
        self.vx = self.target = self._pace(flow.speed) if flow is not None else SLOW

    # What the camera asks

    def eye(self) -> tuple[int, int]:
        """The middle of the bore, a little ahead, so that a bend is seen before it comes."""
        grid = self.world.grid
        x, y = self.centre_x, self.centre_y
        rows = 0
        steps = range(0, (self.vx * EYE_TICKS >> 8) + 1, EYE_STEP)
        for step in steps:
            ceiling = grid.ceiling_above(x + step, y, REACH)
            floor = grid.ground_below(x + step, y, REACH)
            if ceiling >= 0 and floor >= 0:
                y = (ceiling + floor) // 2
            elif floor >= 0:
                y = floor - BORE // 2
            rows += y
        return x, rows // len(steps)

    def look_ahead(self) -> int:
        """More the faster it is."""
        share = clamp(self.vx - SLOW, 0, FAST - SLOW)
        return HALF_PICTURE - WIDE + (WIDE - NARROW) * share // (FAST - SLOW)

    # Looks and sounds

    def pose(self) -> tuple[str, int]:
        """Rolling on either wall, turning over, braking, hit."""
        rolled, ticks = self.x // ROLL_PX, self.world.tick // POSE_TICKS
        if self.state == Ride.WRECKED:
            return "wreck", self.state_ticks // POSE_TICKS
        if self.state == Ride.PARKED:
            return "parked", ticks
        if self.state == Ride.WINCHED:
            return "winch", ticks
        if self.invincible > INVINCIBLE_TICKS - HIT_POSE_TICKS:
            return "hit", (INVINCIBLE_TICKS - self.invincible) // POSE_TICKS
        if self.state == Ride.CROSSING:
            return "cross" if self.side == CEILING else "cross_down", self.state_ticks // TURN_TICKS
        if self.state != Ride.ATTACHED:
            return "hop" if self.side == FLOOR else "ceiling", rolled
        if self.notch:
            return "brake" if self.side == FLOOR else "brake_up", ticks
        return ("floor" if self.side == FLOOR else "ceiling") + self._bend(), rolled

    def _bend(self) -> str:
        """Which way its wall leads here, as its pictures are named: level, up or down."""
        grid, x, y = self.world.grid, self.centre_x, self.centre_y
        look = grid.ground_below if self.side == FLOOR else grid.ceiling_above
        before, behind = look(x + BEND_PX, y, REACH), look(x - BEND_PX, y, REACH)
        if before < 0 or behind < 0 or abs(before - behind) < BEND_PX:
            return ""
        return "_up" if before < behind else "_down"

    def hum(self) -> str:
        """The wheels by their speed and their wall, or the shoe."""
        if not self.is_driven or not self.vx:
            return ""
        if self.notch and self.state == Ride.ATTACHED:
            return "brake_screech"
        pace = "slow" if self.vx < CRUISE else "cruise" if self.vx < RUSH else "fast"
        return f"capsule_{pace}" if self.side == FLOOR else f"capsule_{pace}_up"

    HOOKS: ClassVar[dict[int, Hooks]] = {
        Ride.ATTACHED: Hooks(_attached),
        Ride.LEAVING: Hooks(_leaving),
        Ride.HOPPING: Hooks(_hopping),
        Ride.CROSSING: Hooks(_crossing),
        Ride.WINCHED: Hooks(_winched),
        Ride.PARKED: Hooks(_parked),
        Ride.WRECKED: Hooks(_wrecked),
    }
