"""An aeroplane seen from the side: throttle, pitch, stall, and the turn that takes it into the picture and back.

Height costs speed, speed costs fuel. What else it can do (drop things, mostly) is its subclasses' affair.
"""

from __future__ import annotations

from typing import ClassVar

from game.actors.valley_road import ValleyRoad
from game.actors.vehicle import INVINCIBLE_TICKS, Vehicle
from game.core import assists, buttons, events
from game.core.actor import Framing
from game.core.codes import Codes
from game.core.entity import Difficulty, Entity, member, saved
from game.core.state_machine import Hooks
from game.core.units import TICKS_PER_SECOND, TILE, approach, clamp, px

MOST_THROTTLE = 8
NOTCH_TICKS = 8
"""A notch of the throttle for so long held, ticks; the first at once."""
IDLE_SPEED, NOTCH_SPEED = px(2), px(0.5)
"""What the engines take it to without a notch, and more for each notch, 1/256 px per tick."""
PULL = 3
"""The engines change its speed by so much a tick, 1/256 px."""
SLOWEST, FASTEST = px(1.25), px(7)
MOST_PITCH = 4
PITCH_TICKS = 3
"""The nose moves a step in so many ticks."""
CLIMB_COST = 3
"""Each step of pitch takes, or gives back, half of so much speed a tick, 1/256 px."""
IDLE_BURN = 3
"""Fuel a second without a notch; each notch takes one more."""
CLIMB_SHIFT = 3
"""With one step of pitch it rises by the eighth part of its speed."""
SHAKER_SPEED, STALL_SPEED = px(2.5), 496
"""Under the one the stick shakes, under the other the nose falls, 1/256 px per tick."""
SHAKER_TICKS = 24
"""It shakes anew every so many ticks."""
RECRUIT_LIMIT = px(2.25)
"""Slower than this a recruit's nose is not let up."""
STALL_TICKS, STALL_PITCH = 48, -3
BANK_TICKS = 90
BANK_SPEED = px(3)
"""It turns at this speed or faster, 1/256 px per tick."""
BANK_HEIGHT = 128
"""And so high above the road, px."""
BANK_REST = 60
"""Ticks between two turns."""
BANK_SINK = 12
"""A turn costs so much height, px."""
BANK_FUEL = 6
BANK_REACH, BANK_SHIFT = 95, 10
"""A turn runs out so many px at 4 px a tick, and in proportion: 95 at 1024."""
UNTOUCHABLE = range(20, 70)
"""Ticks of the turn in which nothing hits it: it is deep in the picture."""
EDGE = 160
"""So near to the map's side (px) Kara turns by herself."""
SKY = 8
"""It flies no higher than so far below the map's upper edge, px."""
HORN_PX = 560
"""Rock so far ahead is called out."""
LOW_PX = 96
"""Less above the ground than this is low: flak cannot aim there, and who is below buttons up."""
LIFT = 6
"""Rock that was scraped is passed at so many px a tick, up or down its face."""
SCRAPE_SPEED = 4
SCRAPE_TICKS = 120
"""No scrape lasts longer."""
CLEARANCE = 24
"""So far from the rock it is flown again, px."""
FALL = px(0.12)
FALL_CAP = px(4)
BRAKE = px(0.02)
REAR = 184
"""The plane's middle stands so far from the picture's rear edge, px: its tail is clear of the gauges in the corner."""
HALF_PICTURE = 320
"""Half of the picture's width, px."""
EYE_DOWN = 56
"""The picture's middle is so far below it, px: what is on the ground matters."""
STEEP = 3
"""From this pitch on the picture is the steep one."""
CRUISE_SOUND, RUSH_SOUND = px(3), px(4.75)
"""From these speeds on the engines sound as at cruise, and as in a rush, 1/256 px per tick."""
POSE_TICKS = 3
BANK_POSE_TICKS = 6
HURT_TICKS = 18


class Flight(Codes):
    """What the aeroplane does."""

    FLYING = 0
    BANKING = 1
    STALLED = 2
    SCRAPING = 3
    WRECKED = 4


class FlownPlane(Vehicle, abstract=True):
    """Base of what the player flies. Its box is the fuselage, which is what can be hit; the picture is larger."""

    WIDTH: ClassVar[int] = 72
    HEIGHT: ClassVar[int] = 14
    COLOUR: ClassVar[str] = "#8098a8"
    FOLLOWS_BENDS: ClassVar[bool] = False
    FRAMING: ClassVar[Framing] = Framing(dead_x=0, dead_y=16, eye_y=0, ease=100)
    LAST_DRIVEN: ClassVar[int] = Flight.STALLED
    SHAKES_AT: ClassVar[int] = SHAKER_SPEED
    WRECK: ClassVar[int] = Flight.WRECKED
    HOLDS: ClassVar[int] = buttons.UP | buttons.DOWN
    DEATH: ClassVar[str] = "The aeroplane is down."
    HUMS: ClassVar[tuple[str, ...]] = ("cockpit_engines_low", "cockpit_engines", "cockpit_engines_high")

    throttle: int = member(4, "the throttle at the start, in notches", minimum=0, maximum=MOST_THROTTLE)
    hull: int = member(5, "pips at the start", minimum=1, maximum=7)
    fuel: int = member(1200, "fuel at the start; the engines use 3 to 11 a second", minimum=1, maximum=5000)

    notch: int = saved(0)
    """The throttle now, 0 to 8."""
    lever: int = saved(0)
    """Which way the throttle is pushed: 1 right, -1 left."""
    lever_ticks: int = saved(0)
    pitch: int = saved(0)
    """Steps of the nose: 4 up to -4 down."""
    pitch_timer: int = saved(0)
    tank: int = saved(0)
    """Fuel left."""
    burnt: int = saved(0)
    """Of the next one, in 60ths."""
    bank_rest: int = saved(0)
    bank_x: int = saved(0)
    bank_y: int = saved(0)
    """Where a turn began, px."""
    bank_sink: int = saved(0)
    scrape_way: int = saved(0)
    """Along the rock's face: -1 up, 1 down."""
    is_warned: bool = saved(False)
    """Rock ahead."""
    pips_lost: int = saved(0)

    def added(self) -> None:
        """In the air, under way."""
        super().added()
        self.notch, self.tank = self.throttle, self.fuel
        self.vx = self.facing * self.cruise()

    def max_health(self) -> int:
        """As the map says."""
        return self.hull

    # What others ask

    @property
    def speed(self) -> int:
        """Forwards, 1/256 px per tick."""
        return abs(self.vx)

    def cruise(self) -> int:
        """The speed that the throttle leads to, 1/256 px per tick; none without fuel."""
        return IDLE_SPEED + NOTCH_SPEED * self.notch if self.tank else 0

    def height_above_ground(self) -> int:
        """Px from its belly to the first ground below; to the map's lower edge where there is none."""
        grid = self.world.grid
        ground = grid.ground_below(self.centre_x, self.feet, grid.pixel_height)
        return (ground if ground >= 0 else grid.pixel_height) - self.feet

    def height_above_road(self) -> int:
        """Px from its belly to the road, whatever rock stands on that; to the ground where there is no road."""
        road = self.world.first(ValleyRoad)
        return road.surface(self.centre_x) - self.feet if road is not None else self.height_above_ground()

    def is_low(self) -> bool:
        """Whether it skims the ground."""
        return self.height_above_ground() < LOW_PX

    def draws_flak(self) -> bool:
        """Whether flak may aim at it."""
        return self.state in (Flight.FLYING, Flight.STALLED)

    def has_stalled(self) -> bool:
        """Whether it falls, and no longer flies."""
        return self.state == Flight.STALLED

    def is_slow(self) -> bool:
        """Whether it goes slower than the stick-shaker allows."""
        return self.speed < SHAKER_SPEED

    def is_shaking(self) -> bool:
        """Whether it is about to stall."""
        return self.state == Flight.FLYING and self.is_slow()

    def nose(self) -> int:
        """The foremost column, px."""
        return self.x + self.width - 1 if self.facing > 0 else self.x

    def rock_ahead(self) -> int:
        """How far ahead (px, in tiles) the first rock at its height is; -1 for none within the horn's reach."""
        grid, column = self.world.grid, self.nose() // TILE
        # its box is no higher than a tile: upper and lower edge see all there is
        upper, lower = self.y // TILE, (self.y + self.height - 1) // TILE
        away = grid.solid_ahead(column, upper, self.facing, HORN_PX // TILE)
        if lower != upper:
            below = grid.solid_ahead(column, lower, self.facing, HORN_PX // TILE)
            away = below if away < 0 or 0 <= below < away else away
        return away * TILE if away >= 0 else -1

    # The tick

    def update(self) -> None:
        """The engines drink, the horn looks ahead, in any state."""
        if self.bank_rest:
            self.bank_rest -= 1
        if self.is_driven:
            self._burn()
        super().update()
        if not self.world.tick % SHAKER_TICKS and self.is_shaking():
            self.world.emit(events.StickShook(self.centre_x, self.centre_y))
        was_warned = self.is_warned
        self.is_warned = self.state in (Flight.FLYING, Flight.STALLED) and self.rock_ahead() >= 0
        if self.is_warned and not was_warned:
            self.world.emit(events.TerrainWarned(self.centre_x, self.centre_y))

    def _burn(self) -> None:
        if assists.NO_TIMER in self.world.assists:
            return
        self.burnt += IDLE_BURN + self.notch
        if self.burnt >= TICKS_PER_SECOND:
            self.burnt -= TICKS_PER_SECOND
            self.use_fuel(1)

    def use_fuel(self, amount: int) -> None:
        """So much less is in the tank; `amount` at least 0."""
        if self.tank and assists.NO_TIMER not in self.world.assists:
            self.tank = max(self.tank - amount, 0)
            if not self.tank:
                self.world.emit(events.EnginesStopped(self.centre_x, self.centre_y))

    def drive(self) -> None:
        """The throttle: what is forward depends on where the nose points."""
        held = self.world.buttons
        way = bool(held & buttons.RIGHT) - bool(held & buttons.LEFT)
        if way != self.lever:
            self.lever, self.lever_ticks = way, 0
        if way and not self.lever_ticks % NOTCH_TICKS:
            self.notch = clamp(self.notch + way * self.facing, 0, MOST_THROTTLE)
        self.lever_ticks += 1

    def wanted_pitch(self) -> int:
        """Where the stick points: 4 up, -4 down, 0 let go."""
        held = self.world.buttons
        return (MOST_PITCH if held & buttons.UP else 0) - (MOST_PITCH if held & buttons.DOWN else 0)

    # Flying

    def _flying(self) -> None:
        """Stick, engines, the air; rock and the map's side end it."""
        self._turn_nose(self.wanted_pitch())
        speed = self._feel_air()
        if speed < STALL_SPEED and (self.world.difficulty != Difficulty.RECRUIT or not self.tank):
            self.enter(Flight.STALLED)
            self.world.emit(events.PlaneStalled(self.centre_x, self.centre_y))
            return
        if self._go() and not self._is_at_side() and self.asked:
            self._hear_turn()

    def _turn_nose(self, wanted: int) -> None:
        if self.pitch_timer:
            self.pitch_timer -= 1
        elif self.pitch != wanted:
            self.pitch = approach(self.pitch, wanted, 1)
            self.pitch_timer = PITCH_TICKS - 1
        if self.pitch > 0 and self.world.difficulty == Difficulty.RECRUIT and self.speed < RECRUIT_LIMIT:
            self.pitch = 0

    def _feel_air(self) -> int:
        """Engines against height. Returns the speed that comes of it, 1/256 px per tick."""
        speed = approach(self.speed, self.cruise(), PULL) - (CLIMB_COST * self.pitch >> 1)
        speed = clamp(speed, SLOWEST, FASTEST)
        self.vx, self.vy = self.facing * speed, -(self.pitch * speed >> CLIMB_SHIFT)
        return speed

    def _go(self) -> bool:
        """Fly on. False where rock ended that."""
        if self.move_x(self.vx):
            self._scrape(-1)
            return False
        if self.move_y(self.vy):
            self._scrape(1 if self.vy < 0 else -1)
            return False
        if self.y < SKY:
            self.y, self.remainder_y, self.pitch = SKY, 0, min(self.pitch, 0)
        return True

    def _stalled(self) -> None:
        """It has stopped flying: it points at the ground until it remembers."""
        self.pitch = STALL_PITCH
        self._feel_air()
        if self._go() and not self._is_at_side() and self.state_ticks + 1 >= STALL_TICKS:
            self.enter(Flight.FLYING)

    # Turning

    def turn_refusal(self) -> str:
        """Why it does not turn now: "soon", "slow", "low" or "cramped"; empty if it does."""
        if self.bank_rest:
            return "soon"
        if self.speed < BANK_SPEED:
            return "slow"
        if self.height_above_road() < BANK_HEIGHT:
            return "low"
        return "" if self._has_room(BANK_SINK) else "cramped"

    def turn_reach(self) -> int:
        """How far a turn runs out, px."""
        return self.speed * BANK_REACH >> BANK_SHIFT

    def _has_room(self, sink: int) -> bool:
        """Whether nothing solid is where a turn leads."""
        reach = self.turn_reach()
        left = self.x if self.facing > 0 else self.x - reach
        return self.world.is_free(left, self.y, self.width + reach, self.height + sink)

    def _hear_turn(self) -> None:
        reason = self.turn_refusal()
        if not reason:
            self._begin_turn(BANK_SINK)
        elif self.world.pressed & buttons.JUMP:
            self.world.emit(events.TurnRefused(self.centre_x, self.centre_y, reason))

    def _is_at_side(self) -> bool:
        """Whether the map ends before its nose: then it is turned, high or low."""
        nose = self.nose()
        at_side = nose >= self.world.grid.pixel_width - EDGE if self.facing > 0 else nose <= EDGE
        if at_side:
            self._begin_turn(BANK_SINK if self._has_room(BANK_SINK) else 0)
        return at_side

    def _begin_turn(self, sink: int) -> None:
        self.asked = 0
        self.bank_x, self.bank_y, self.bank_sink = self.x, self.y, sink
        self.vy = 0
        self.use_fuel(BANK_FUEL)
        self.enter(Flight.BANKING)
        self.world.emit(events.PlaneBanked(self.centre_x, self.centre_y))

    def _banking(self) -> None:
        """Out, into the picture, and back to where it began, the other way round: a parabola along the way."""
        ticks = self.state_ticks + 1
        self.pitch = approach(self.pitch, 0, 1)
        out = self.turn_reach() * 4 * ticks * (BANK_TICKS - ticks) // (BANK_TICKS * BANK_TICKS)
        self.x = clamp(self.bank_x + self.facing * out, 0, self.world.grid.pixel_width - self.width)
        self.y = self.bank_y + self.bank_sink * ticks // BANK_TICKS
        if ticks >= BANK_TICKS:
            self.facing = -self.facing
            self.vx, self.bank_rest = -self.vx, BANK_REST
            self.remainder_x = self.remainder_y = self.lever = 0
            self.enter(Flight.FLYING)

    # Rock

    def _scrape(self, way: int) -> None:
        """Rock: a pip, and along its face, `way` -1 up, 1 down, until the way is free."""
        self.world.emit(events.PlaneScraped(self.nose(), self.centre_y))
        if not self.invincible:
            self.pips_lost += self.lose_pips(1)
        if self.state == Flight.WRECKED:
            return
        self.scrape_way, self.pitch = way, 0
        self.enter(Flight.SCRAPING)

    def _scraping(self) -> None:
        """Creep round the rock, until there is air ahead and between it and the face."""
        left = self.x if self.facing > 0 else self.x - CLEARANCE
        top = self.y if self.scrape_way < 0 else self.y - CLEARANCE
        if self.world.is_free(left, top, self.width + CLEARANCE, self.height + CLEARANCE) or self.state_ticks >= SCRAPE_TICKS:
            self.remainder_x = self.remainder_y = self.vy = 0
            self.invincible = INVINCIBLE_TICKS
            self.enter(Flight.FLYING)
            return
        self.shift_x(self.facing * SCRAPE_SPEED)
        if self.shift_y(self.scrape_way * LIFT):
            self.scrape_way = -self.scrape_way
        self.y = max(self.y, SKY)

    def _wrecked(self) -> None:
        """Down it goes, as flat as may be."""
        self.pitch = approach(self.pitch, -1, 1)
        self.vx = approach(self.vx, 0, BRAKE)
        self.vy = min(max(self.vy, 0) + FALL, FALL_CAP)
        self.move_x(self.vx)
        if self.move_y(self.vy):
            self.vx = approach(self.vx, 0, PULL * BRAKE)

    # Hurt and death

    def can_be_hurt(self) -> bool:
        """Not deep in a turn."""
        return super().can_be_hurt() and not (self.state == Flight.BANKING and self.state_ticks in UNTOUCHABLE)

    def hurtbox(self) -> tuple[int, int, int, int]:
        """The fuselage."""
        return super().hurtbox() if self.can_be_hurt() else (0, 0, 0, 0)

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Lose pips; it flies on."""
        if not self.can_be_hurt() or not self.lose_pips(damage):
            return False
        self.pips_lost += damage
        return True

    def respawned(self) -> None:
        """Where it began, as it flew then; what is in the tank stays as it is."""
        self.return_to_stop(Flight.FLYING)
        self.facing, self.notch = 1, self.throttle
        self.vx = self.cruise()
        self.pitch = self.bank_rest = self.lever = self.pitch_timer = 0

    # What the camera asks

    def eye(self) -> tuple[int, int]:
        """A little below it."""
        return self.centre_x, self.centre_y + EYE_DOWN

    def look_ahead(self) -> int:
        """So far that it stands `REAR` px from the rear edge."""
        return self.facing * (HALF_PICTURE - REAR)

    # Looks and sounds

    def pose(self) -> tuple[str, int]:
        """By its pitch; turning, stalled, scraping, down."""
        ticks = self.world.tick // POSE_TICKS
        if self.state == Flight.BANKING:
            return "bank", self.state_ticks // BANK_POSE_TICKS
        if self.state == Flight.WRECKED:
            return "wreck", ticks
        if self.state == Flight.STALLED:
            return "dive2", ticks
        if self.state == Flight.SCRAPING or self.invincible > INVINCIBLE_TICKS - HURT_TICKS:
            return "hurt", ticks
        if not self.pitch:
            return "level", ticks
        return f"{'climb' if self.pitch > 0 else 'dive'}{1 if abs(self.pitch) < STEEP else 2}", ticks

    def hum(self) -> str:
        """Four engines, as long as there is fuel; slow and fast they sound like it."""
        if not self.tank or self.state == Flight.WRECKED:
            return ""
        return self.HUMS[(self.speed >= CRUISE_SOUND) + (self.speed >= RUSH_SOUND)]

    HOOKS: ClassVar[dict[int, Hooks]] = {
        Flight.FLYING: Hooks(_flying),
        Flight.BANKING: Hooks(_banking),
        Flight.STALLED: Hooks(_stalled),
        Flight.SCRAPING: Hooks(_scraping),
        Flight.WRECKED: Hooks(_wrecked),
    }
