"""Kara's jeep: the ground's shape tells her what to do. It drives by itself, hops, flies off lips and lands on its wheels."""

from __future__ import annotations

from typing import ClassVar

from game.actors import bullet
from game.actors.dry_pit import DryPit
from game.actors.kicked_crate import KickedCrate
from game.actors.prop_wash import PropWash
from game.actors.shallow_water import ShallowWater
from game.actors.vehicle import INVINCIBLE_TICKS, Vehicle
from game.core import assists, buttons, contacts, events
from game.core.actor import Framing
from game.core.codes import Codes
from game.core.entity import Entity, saved
from game.core.grid import SOLID
from game.core.state_machine import Hooks
from game.core.units import approach, clamp, px

AXLE = 26
"""Each wheel is so far from the middle, px."""
REACH = 160
"""Ground is looked for so far below the middle, px."""
THROTTLE, THROTTLE_FAST, FAST = px(0.06), px(0.035), px(4)
"""What the engine adds a tick, below 4 px a tick and above."""
TOPS = {"stone": px(7.2)}
TOP_DUST, TOP_WATER = px(6.2), px(4.8)
COAST = px(0.04)
"""Faster than the ground allows, so much is lost a tick."""
BRAKE = px(0.16)
WASH_LOSS = px(0.8)
OVERDRIVE_TICKS, OVERDRIVE_TOP, OVERDRIVE = 90, px(1.8), px(0.12)
MAX_CANS, MAX_CRATES, FLARES = 3, 3, 5
CANS = (3, 1, 0)
"""At the start, by difficulty."""
HOP, HOP_CUT = px(-5.6), px(-2.4)
GRAVITY, FLOAT, DIVE_PER_CENT = px(0.30), px(0.8), 180
FALL_CAP = px(9)
COYOTE_TICKS = 6
LEAVE = px(1.9)
"""Ground that falls away by so much more than the wheels do is left."""
UPHILL, DOWNHILL = 3, 2
"""Speed lost and won for each px climbed and fallen, 1/256 px per tick."""
TILT_STEP, LEVEL_STEP = 22, 6
"""Of the tilt in the air, 1/16 px of the wheels' difference: by the player, and by itself."""
TILT_UNIT = 16
MAX_TILT = 30 * TILT_UNIT
LONG_FLIGHT = 20
HIT_SHARE, ROUGH_SHARE = 60, 80
"""Per cent of its speed that a blow and a rough landing leave it."""
CLEAN, ROUGH = 12, 29
"""The wheels meet the ground within so many px of its own slope: a clean landing, one that costs speed."""
CLEAN_GAIN, CLEAN_EXTRA, CLEAN_POINTS = px(0.4), px(0.8), 50
HARD = px(8.5)
SOFTENING = px(0.125)
"""Each px of slope under the wheels lets them fall so much harder, 1/256 px per tick."""
PIPS = 5
DITCH_COSTS = (0, 1, 2)
"""Pips by difficulty."""
DITCH_TICKS, DITCH_SPEED = 30, px(3)
LIFT_TICKS, SWING_TICKS = 10, 14
"""Of the ditched ticks: straight up, then along over whatever stands beside the hole, then down."""
SAG = 16
"""Over an edge the body hangs at most so far below the wheel that still stands, px."""
BELLY = 13
"""What it drives over comes so far up between its wheels, px: the crest of two slopes. The lip of a crater carries it."""
STEEP = px(1)
"""No slope lifts it faster than half its speed and this, 1/256 px per tick. What does is an edge: it does not throw it."""
SUNK = 6
"""Ground that rises faster than the wheels do takes them back when it is so far above them, px."""
STEP = 26
"""A wall that stands higher before the front wheel than this (px) is run into."""
TILE_STEP = 8
"""The rope looks for ground in steps of so many px."""
RELOAD_TICKS = 45
FLARE_SPEED = px(12)
FLARE_HEIGHT = 18
"""Above the wheels' ground, px: a drum is in the way of a level flare."""
DUCK_HEIGHT = 16
BUMPER = 150
ABOARD_PACE, ABOARD_MOST = 2, 220
HALF_PICTURE = 320
TILT_LOW, TILT_HIGH = 8, 20
"""Tilts from which the picture is the next one, px."""
WHEEL_PX, POSE_TICKS = 6, 6
HURT_TICKS = 18
IDLE, CRUISE, RUSH = px(3), px(5), px(6.8)
"""Speeds from which the engine sounds as in the next gear."""


class Drive(Codes):
    """What the jeep does."""

    ROLLING = 0
    FLYING = 1
    DITCHED = 2
    ABOARD = 3
    WRECKED = 4


def _under(rear: int, middle: int, front: int) -> int:
    """Where the body rests over the ground of its two wheels, px: in the middle, but never deep below the higher of them, nor
    astride of what rises between them.
    """
    return min((rear + front) // 2, min(rear, front) + SAG, middle + BELLY)


class Jeep(Vehicle):
    """Throttle is on by itself. It hops, brakes, ducks, fires flares, kicks crates off its back and burns cans of fuel."""

    WIDTH: ClassVar[int] = 80
    HEIGHT: ClassVar[int] = 40
    COLOUR: ClassVar[str] = "#d0a040"
    FRAMING: ClassVar[Framing] = Framing(dead_x=0, dead_y=48, eye_y=64, ease=100)
    LAST_DRIVEN: ClassVar[int] = Drive.FLYING
    WRECK: ClassVar[int] = Drive.WRECKED
    DEATH: ClassVar[str] = "The jeep is a wreck."
    HUMS: ClassVar[tuple[str, ...]] = ("engine_idle", "jeep_slow", "jeep_cruise", "jeep_fast", "jeep_over")
    MAGAZINE: ClassVar[int] = FLARES
    RELOAD_TICKS: ClassVar[int] = RELOAD_TICKS
    HOLDS: ClassVar[int] = buttons.DOWN
    CONTROLS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Hop; let go early: a low one", "{jump}"),
        ("Brake; in the air: nose up, nose down", "{left} {right}"),
        ("Duck; in the air: come down", "{down}"),
        ("Flare ahead", "{fire}"),
        ("Kick a crate off the back", "{use}"),
        ("Burn a can of fuel", "{gadget}"),
    )

    coyote: int = saved(0)
    climb: int = saved(0)
    """How fast the ground took the wheels down in the last tick (negative: up), 1/256 px per tick; 0 after an edge."""
    tilt: int = saved(0)
    """The front wheel's height under the rear one's, 1/16 px: positive is nose down."""
    flight: int = saved(0)
    """Ticks in the air."""
    is_hop: bool = saved(False)
    overdrive: int = saved(0)
    cans: int = saved(0)
    crates: int = saved(MAX_CRATES)
    is_ducking: bool = saved(False)
    pips_lost: int = saved(0)
    winch_top: int = saved(0)
    """How high the rope lifts it, px."""
    kept_cans: int = saved(0)
    kept_crates: int = saved(MAX_CRATES)
    """As on arrival at the last stop."""

    def added(self) -> None:
        """Stand, with what there is to start with."""
        super().added()
        self.cans = self.kept_cans = CANS[self.world.difficulty]
        self.grounded = True

    def max_health(self) -> int:
        """The same for all."""
        return PIPS

    # The tick

    def update(self) -> None:
        """Fuel burns in any state."""
        if self.coyote:
            self.coyote -= 1
        if self.overdrive:
            self.overdrive -= 1
        super().update()

    def drive(self) -> None:
        """Hands; and the foot, which is of use on the ground only."""
        self._handle()
        if self.state == Drive.ROLLING:
            self._throttle()

    def _handle(self) -> None:
        """Fuel, flares, crates."""
        world, pressed = self.world, self.world.pressed
        if self.reload_timer:
            self.reload_timer -= 1
        if pressed & buttons.GADGET and self.cans and not self.overdrive:
            self.cans -= 1
            self.overdrive = OVERDRIVE_TICKS
            world.emit(events.OverdriveBurnt(self.x, self.centre_y))
        if pressed & buttons.FIRE and self.rounds and not self.reload_timer:
            x, y, dy = self.x + self.width, self.feet - FLARE_HEIGHT, -1 if world.buttons & buttons.UP else 0
            bullet.fire(world, self, x, y, 2 if dy else 1, dy, FLARE_SPEED + self.vx, contacts.ENEMY | contacts.PROP)
            world.emit(events.ShotFired(x, y, 1, dy, "flare"))
            world.stage.shots += 1
            if assists.MAGAZINE not in world.assists:
                self.rounds -= 1
            self.reload_timer = RELOAD_TICKS
        self._handle_crates()

    def _handle_crates(self) -> None:
        """One off the back: it falls to whatever ground is there."""
        world = self.world
        if world.pressed & buttons.USE and self.crates:
            self.crates -= 1
            ground = world.floor_below(self.x, self.y, REACH)
            world.spawn(KickedCrate, self.x - KickedCrate.WIDTH, self.y, floor_y=ground if ground >= 0 else self.feet)
            world.emit(events.CrateKicked(self.x, self.centre_y))

    def top(self) -> int:
        """How fast the ground lets it go, 1/256 px per tick."""
        world = self.world
        if world.is_in(ShallowWater, self.centre_x, self.feet - 1):
            return TOP_WATER
        top = TOPS.get(world.grid.surface_at(self.centre_x, self.feet + 2), TOP_DUST)
        if world.is_in(PropWash, self.centre_x, self.centre_y):
            top -= WASH_LOSS
        return top + OVERDRIVE_TOP if self.overdrive else top

    def _throttle(self) -> None:
        """Brake, or let the engine pull."""
        if self.world.buttons & buttons.LEFT:
            self.vx = max(self.vx - BRAKE, 0)
            return
        top = self.top()
        if self.vx > top:
            self.vx = max(self.vx - COAST, top)
        else:
            push = OVERDRIVE if self.overdrive else THROTTLE if self.vx < FAST else THROTTLE_FAST
            self.vx = approach(self.vx, top, push)

    # The ground

    def _ground(self) -> tuple[int, int, int]:
        """The ground under the rear wheel, the middle and the front wheel, px. What is over nothing hangs low."""
        floor_below, x, top, low = self.world.floor_below, self.centre_x, self.y, self.feet + REACH
        rear, middle, front = floor_below(x - AXLE, top, REACH), floor_below(x, top, REACH), floor_below(x + AXLE, top, REACH)
        return rear if rear >= 0 else low, middle if middle >= 0 else low, front if front >= 0 else low

    def _advance(self) -> bool:
        """Move along; a wall before the front wheel ends that. False if it did."""
        self.remainder_x += self.vx
        pixels, self.remainder_x = self.remainder_x >> 8, self.remainder_x & 255
        grid, front, y = self.world.grid, self.centre_x + AXLE + 1, self.feet - STEP
        if (grid.at(front, y) | grid.at(front + pixels, y)) & SOLID:  # a tile on its way is, somewhere: look where
            for free in range(pixels):
                if grid.is_solid_at(front + free, y):
                    self.x += free
                    return False
        self.x += pixels
        return True

    def _rolling(self) -> None:
        """Over the ground on both wheels, until it falls away."""
        self.is_ducking = bool(self.world.buttons & buttons.DOWN)
        if not self._advance():
            self.ditch()
            return
        rear, middle, front = self._ground()
        ground = _under(rear, middle, front)
        drop = (ground - self.feet) << 8
        if self.asked and not self.is_ducking:
            self._hop()
            return
        if drop > self.climb + LEAVE:
            self.coyote = COYOTE_TICKS
            self._leave(self.climb, is_hop=False)
            self._flying()
            return
        self.vx = max(self.vx - (UPHILL * -drop >> 8) if drop < 0 else self.vx + (DOWNHILL * drop >> 8), 0)
        self.climb = drop if drop >= -self.vx // 2 - STEEP else 0
        self.y += drop >> 8
        self.tilt = clamp((front - rear) * TILT_UNIT, -MAX_TILT, MAX_TILT)
        self._look_for_pit()

    def _hop(self) -> None:
        self.asked = self.coyote = 0
        self.world.emit(events.Jumped(self.centre_x, self.feet, "Jeep"))
        self._leave(HOP, is_hop=True)

    def _leave(self, vy: int, *, is_hop: bool) -> None:
        self.vy, self.is_hop, self.flight, self.is_ducking = vy, is_hop, 0, False
        self.grounded = False
        self.enter(Drive.FLYING)

    def _flying(self) -> None:
        """In the air: the nose can be turned, and the ground comes."""
        held = self.world.buttons
        if self.coyote and self.asked:
            self._hop()
        self.flight += 1
        if self.is_hop and not held & buttons.JUMP:
            self.vy = max(self.vy, HOP_CUT)
            self.is_hop = False
        pull = GRAVITY // 2 if abs(self.vy) < FLOAT else GRAVITY
        self.vy = min(self.vy + (pull * DIVE_PER_CENT // 100 if held & buttons.DOWN else pull), FALL_CAP)
        rear, _, front = self._ground()
        slope = (front - rear) * TILT_UNIT if abs(front - rear) * TILT_UNIT <= MAX_TILT else 0
        if held & buttons.RIGHT:
            self.tilt = min(self.tilt + TILT_STEP, MAX_TILT)
        elif held & buttons.LEFT:
            self.tilt = max(self.tilt - TILT_STEP, -MAX_TILT)
        else:
            self.tilt = approach(self.tilt, slope, LEVEL_STEP)
        if not self._advance():
            self.ditch()
            return
        self.remainder_y += self.vy
        pixels, self.remainder_y = self.remainder_y >> 8, self.remainder_y & 255
        self.y += pixels
        rear, middle, front = self._ground()
        ground = _under(rear, middle, front)
        if self.feet >= ground + (0 if self.vy >= 0 else SUNK):
            self._land(ground, front - rear)
        self._look_for_pit()

    def _land(self, ground: int, slope: int) -> None:
        """Meet the ground: the better the wheels fit it, the less it costs."""
        speed, error = self.vy, abs(self.tilt // TILT_UNIT - slope)
        self.y = ground - self.height
        self.tilt = clamp(slope * TILT_UNIT, -MAX_TILT, MAX_TILT)
        self.vy, self.remainder_y, self.grounded = 0, 0, True
        self.climb = 0
        self.enter(Drive.ROLLING)
        self.world.emit(events.Landed(self.centre_x, self.feet, max(speed, 0) >> 8, self.surface(), "Jeep"))
        if error > ROUGH or speed > HARD + abs(slope) * SOFTENING:
            if self.hurt(1, self.centre_x):
                self.vx //= 2
        elif self.flight >= LONG_FLIGHT and error <= CLEAN:
            self.vx = min(self.vx + CLEAN_GAIN, max(self.vx, self.top() + CLEAN_EXTRA))
            self.world.stage.gain(CLEAN_POINTS, self.centre_x, self.y)
        elif self.flight >= LONG_FLIGHT:
            self.vx = self.vx * ROUGH_SHARE // 100

    # Pits

    def _look_for_pit(self) -> None:
        y = self.feet - 1
        if self.world.is_in(DryPit, self.centre_x, y) or self.world.is_in(DryPit, self.centre_x + AXLE, y):
            self.ditch()

    def ditch(self) -> None:
        """Down in a hole: out of it on the rope, beyond it, for a pip."""
        if not self.is_driven:
            return
        cost = DITCH_COSTS[self.world.difficulty]
        self.world.emit(events.JeepDitched(self.centre_x, self.feet))
        if cost:
            self.lose_pips(cost)
        if self.state == Drive.WRECKED:
            return
        grid, x, crest = self.world.grid, self.centre_x, self._open_ground(self.centre_x)
        while x < grid.pixel_width - self.width:
            x += TILE_STEP
            left, right = self._open_ground(x - AXLE), self._open_ground(x + AXLE)
            crest = min(crest, left, right)
            if left == right >= 0 and not self.world.is_in(DryPit, x - AXLE, left - 1):
                break
        self.winch_x, self.winch_y = x - self.width // 2, self._open_ground(x) - self.height
        self.winch_top = crest - self.height
        self.vx = self.vy = 0
        self.enter(Drive.DITCHED)

    def _open_ground(self, x: int) -> int:
        """The ground at `x` that has the sky over it, px: what a rope would put it on."""
        top = max(self.feet - REACH, 0)
        return self.world.grid.ground_below(x, top, 2 * REACH)

    def _ditched(self) -> None:
        lift, swing = LIFT_TICKS - self.state_ticks, LIFT_TICKS + SWING_TICKS - self.state_ticks
        if lift > 0:
            self.swing(self.x, self.winch_top, lift)
        elif swing > 0:
            self.swing(self.winch_x, self.winch_top, swing)
        elif self.hang(DITCH_TICKS):
            self.vx, self.climb, self.tilt, self.grounded = DITCH_SPEED, 0, 0, True
            self.enter(Drive.ROLLING)

    # The plane

    def board(self) -> None:
        """The wheels are on the ramp: from here on the plane carries it."""
        self.vx = self.vy = 0
        self.enter(Drive.ABOARD)

    def _aboard(self) -> None:
        """The plane moves it; hands are free."""
        self._handle_crates()

    def _wrecked(self) -> None:
        """Roll out."""
        self.vx = approach(self.vx, 0, BRAKE)
        if self._advance():
            self.y = min(self.y + (FALL_CAP >> 8), _under(*self._ground()) - self.height)

    # Hurt and death

    def hurtbox(self) -> tuple[int, int, int, int]:
        """A little smaller than the body; low while Kara ducks."""
        if not self.can_be_hurt():
            return 0, 0, 0, 0
        top = self.feet - DUCK_HEIGHT if self.is_ducking else self.y + 8
        return self.x + 6, top, self.x + self.width - 6, self.feet - 4

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Lose pips and speed."""
        if not self.can_be_hurt() or not self.lose_pips(damage):
            return False
        self.vx = self.vx * HIT_SHARE // 100
        return True

    def lose_pips(self, damage: int) -> bool:
        """Keep count: none lost is a medal."""
        counts = super().lose_pips(damage)
        self.pips_lost += damage * counts
        return counts

    def service(self) -> None:
        """A stop: one pip, and what is aboard now is what a new try begins with."""
        self.health = min(self.health + 1, PIPS)
        self.kept_cans, self.kept_crates = self.cans, self.crates

    def respawned(self) -> None:
        """Begin again at the last stop."""
        self.return_to_stop(Drive.ROLLING)
        self.cans, self.crates = self.kept_cans, self.kept_crates
        self.climb = self.tilt = self.overdrive = 0
        self.grounded = True

    # What the camera asks

    def look_ahead(self) -> int:
        """The bumper stands near the left edge; on the ramp it moves in, so that the ramp's lip stays in the picture."""
        aboard = min(self.state_ticks * ABOARD_PACE, ABOARD_MOST) if self.state == Drive.ABOARD else 0
        return HALF_PICTURE - BUMPER - aboard + self.width // 2

    # Looks and sounds

    def pose(self) -> tuple[str, int]:
        """By its tilt; in the air, ducking, hurt."""
        rolled, tilt = self.x // WHEEL_PX, self.tilt // TILT_UNIT
        if self.state in (Drive.DITCHED, Drive.WRECKED):
            return "ditched", self.state_ticks // POSE_TICKS
        if self.state == Drive.ABOARD and tilt < -TILT_HIGH:
            return "aboard", 0
        if self.invincible > INVINCIBLE_TICKS - HURT_TICKS:
            return "hurt", (INVINCIBLE_TICKS - self.invincible) // POSE_TICKS
        if self.state == Drive.FLYING:
            name = "air_up" if tilt < -TILT_LOW else "air_down" if tilt > TILT_LOW else "air"
            return name, self.flight // POSE_TICKS
        if self.is_ducking:
            return "duck", rolled
        if abs(tilt) < TILT_LOW:
            return "drive", rolled
        return f"drive_{'up' if tilt < 0 else 'down'}{1 if abs(tilt) < TILT_HIGH else 2}", rolled

    def hum(self) -> str:
        """The engine by its speed; in overdrive a third higher."""
        if not self.is_driven or self.vx < IDLE:
            return "engine_idle"
        if self.overdrive:
            return "jeep_over"
        return "jeep_slow" if self.vx < CRUISE else "jeep_cruise" if self.vx < RUSH else "jeep_fast"

    HOOKS: ClassVar[dict[int, Hooks]] = {
        Drive.ROLLING: Hooks(_rolling),
        Drive.FLYING: Hooks(_flying),
        Drive.DITCHED: Hooks(_ditched),
        Drive.ABOARD: Hooks(_aboard),
        Drive.WRECKED: Hooks(_wrecked),
    }
