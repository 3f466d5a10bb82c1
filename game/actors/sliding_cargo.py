"""Cargo in a hold that tilts: it slides, carries, pushes and hurts, and never crushes."""

from __future__ import annotations

from typing import ClassVar

from game.actors.foe import Foe
from game.actors.ramp_door import RampDoor
from game.core import tilt
from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import Entity, choice_member, member, saved
from game.core.events import CargoLeft, CargoStruck, CargoThudded, CargoUnhooked
from game.core.solid import Solid
from game.core.units import SUBPIXELS, TILE, approach, clamp, px

BRAKE = 20
"""On a floor that does not move it, it slows by so much, 1/256 px per tick^2."""
HURTING_SPEED = 320
"""A front or an underside that is faster hurts, 1/256 px per tick."""
THUD_SPEED = px(1)
CONTACT_TICKS = 10
"""Whom it has not pushed for so long is met anew."""
FALL_CAP = px(7)
UNHOOK_TICKS = 20
LEAVING_SPEED, LEAVING_PULL = px(2.5), 24
"""Over the lip of the ramp: on at least so fast, and down."""


class Hold(Codes):
    """What holds the cargo."""

    LASHED = 0
    REST = 1
    SLIDING = 2
    AFLOAT = 3
    GONE = 4


class SlidingCargo(Solid):
    """A crate, sacks or a jeep. Loose, it slides when the floor's tilt reaches `min_tilt`; `use` beside it unhooks it."""

    BLOCKS_SIGHT: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#b07840"
    USE_TICKS: ClassVar[int] = UNHOOK_TICKS
    REACH: ClassVar[int] = 10

    kind: str = choice_member("crate", ("crate", "jeep", "sacks"), "what it is")
    min_tilt: int = member(1, "from so many steps of tilt on it slides", minimum=1, maximum=tilt.MOST)
    lashed: bool = member(False, "straps hold it until somebody unhooks it")
    has_hook: bool = member(True, "its straps can be unhooked by hand")
    hurts: int = member(1, "what it costs Necros to be hit by it; Bond always one pip; 0: nobody", minimum=0, maximum=9)
    leaves_plane: bool = member(True, "it slides out over the open ramp; else the door's sill stops it")

    state: int = saved(Hold.REST)
    vx: int = saved(0)
    vy: int = saved(0)
    loosened_at: int = saved(0)
    """The tick in which the player unhooked it, or 0."""
    struck: int = saved(0)
    """Id of whom it hit and still pushes along: once is enough."""
    contact: int = saved(0)
    """Ticks for which it still counts as pushing him."""
    struck_player: int = saved(0)
    """How often it hit the player."""
    home_x: int = saved(0)
    home_y: int = saved(0)

    def added(self) -> None:
        """Remember its place."""
        self.home_x, self.home_y = self.x, self.y
        self.state = int(Hold.LASHED if self.lashed else Hold.REST)

    # Hooks

    def can_use(self, user: Entity) -> bool:
        """Whether its hook is within reach, from the floor beside it."""
        return self.has_hook and self.state == Hold.LASHED and abs(user.feet - self.feet) < TILE

    def use(self, user: Entity) -> None:
        """Unhook it."""
        self.unhook()
        self.loosened_at = self.world.tick

    def prompt(self) -> str:
        """What `use` does."""
        return "unhook"

    def unhook(self) -> None:
        """The straps are off."""
        if self.state == Hold.LASHED:
            self.state = Hold.REST
            self.world.rouse(self)
            self.world.emit(CargoUnhooked(self.centre_x, self.y))

    # The tick

    def update(self) -> None:
        """Feel the floor and the air."""
        if self.state == Hold.GONE:
            self._tumble()
            return
        if self.state == Hold.LASHED:
            self.world.rest(self)
            return
        pull = tilt.cargo_pull(self.world)
        floats = tilt.is_pocket(self.world)
        if floats:
            self.vx = approach(self.vx, clamp(self.vx, -pull.cap, pull.cap), BRAKE)
        elif abs(tilt.attitude(self.world)) >= self.min_tilt:
            self._speed_up(pull)
        elif self.vx:
            self.vx = approach(self.vx, 0, BRAKE)
        supported = self._is_supported()
        if floats or not supported:
            self.vy = min(tilt.floated(self.world, self.vy + pull.down), FALL_CAP)
        elif self.vy > 0:
            self.vy = 0
        if self.vy:
            self._go_y()
        if self.y + self.height >= self.world.grid.pixel_height:
            self._leave()
            return
        if self.vx:
            self._go_x()
        self._settle(floats)

    def _speed_up(self, pull: tilt.Pull) -> None:
        target = pull.cap if pull.across > 0 else -pull.cap
        if abs(self.vx) > pull.cap and self.vx * target > 0:
            self.vx = approach(self.vx, target, BRAKE)
        else:
            self.vx = approach(self.vx, target, abs(pull.across))

    def _settle(self, floats: bool) -> None:
        if self.state == Hold.GONE:
            return
        if floats:
            self.state = Hold.AFLOAT
        elif self.vx or self.vy:
            self.state = Hold.SLIDING
        else:
            self.state = Hold.REST

    def is_rolling(self) -> bool:
        """Whether it is fast enough to hurt."""
        return self.state == Hold.SLIDING and abs(self.vx) > HURTING_SPEED

    # Across

    def _go_x(self) -> None:
        total = self.remainder_x + self.vx
        pixels = total >> 8 if total >= 0 else -(-total >> 8)
        self.remainder_x = total - pixels * SUBPIXELS
        way = 1 if pixels > 0 else -1
        if self.contact:
            self.contact -= 1
        if not self.contact:
            self.struck = 0
        for _ in range(abs(pixels)):
            if not self._step_x(way):
                if abs(self.vx) > THUD_SPEED:
                    edge = self.x + self.width if way > 0 else self.x
                    self.world.emit(CargoThudded(edge, self.feet, abs(self.vx) // SUBPIXELS))
                self.vx = self.remainder_x = 0
                return
            if self._is_over_the_lip():
                self._leave()
                return

    def _step_x(self, way: int) -> bool:
        """A pixel to a side, with all that is on it, pushing all that is before it. False where it cannot."""
        left = self.x + way
        if self._is_blocked(left, self.y):
            return False
        actors = self.world.awake_actors
        riders = self.riders()
        for actor in actors:
            if actor not in riders and self._would_meet(actor, left, self.y) and not self._shove(actor, way, left):
                return False
        on_top = self._cargo_on_top()
        self.x = left
        self.world.solid_moved(self, left - way)
        for actor in riders:
            actor.shift_x(way)
        for cargo in on_top:
            cargo._step_x(way)
        return True

    def _would_meet(self, actor: Actor, x: int, y: int) -> bool:
        return (
            not actor.is_aside()
            and actor.MEETS_TILES
            and x < actor.x + actor.width
            and actor.x < x + self.width
            and y < actor.feet
            and actor.y < y + self.height
        )

    def _shove(self, actor: Actor, way: int, left: int) -> bool:
        """Push `actor` a pixel on, or lift him on top where he is pinned. False where there is room nowhere."""
        self.contact = CONTACT_TICKS
        actor.shift_x(way)
        if self._would_meet(actor, left, self.y):
            top = self.y - actor.height
            if not self.world.is_free(actor.x, top, actor.width, actor.height):
                return False
            actor.y = top
            actor.vy = 0
            actor.grounded, actor.on_slope = True, False
        if abs(self.vx) > HURTING_SPEED:
            self._strike(actor)
        return True

    def _strike(self, actor: Actor) -> None:
        """Hurt whom it hit."""
        damage = self.hurts if isinstance(actor, Foe) else min(self.hurts, 1)
        if damage and actor.id != self.struck and actor.hurt(damage, self.centre_x, self):
            self.struck = actor.id
            self.struck_player += actor is self.world.player
            self.world.emit(CargoStruck(actor.centre_x, actor.centre_y, type(actor).__name__))

    # Down and up

    def _go_y(self) -> None:
        total = self.remainder_y + self.vy
        pixels = total >> 8 if total >= 0 else -(-total >> 8)
        self.remainder_y = total - pixels * SUBPIXELS
        for _ in range(abs(pixels)):
            if not (self._sink() if pixels > 0 else self._rise()):
                if self.vy > THUD_SPEED:
                    self.world.emit(CargoThudded(self.centre_x, self.feet, self.vy // SUBPIXELS))
                self.vy = self.remainder_y = 0
                return

    def _rise(self) -> bool:
        """A pixel up, with all that is on it."""
        if self._is_blocked(self.x, self.y - 1):
            return False
        if not all(cargo._rise() for cargo in self._cargo_on_top()):
            return False
        for actor in self.world.awake_actors:
            if actor.rides(self) or self._would_meet(actor, self.x, self.y - 1):
                if actor.shift_y(-1):
                    return False
        self.y -= 1
        return True

    def _sink(self) -> bool:
        """A pixel down; who is below is pushed out to the nearer side, and where that fails it rests on him."""
        if self._is_blocked(self.x, self.y + 1):
            return False
        actors = self.world.awake_actors
        riders = self.riders()
        for actor in actors:
            if actor not in riders and self._would_meet(actor, self.x, self.y + 1) and not self._squeeze_out(actor):
                return False
        self.y += 1
        for actor in riders:
            actor.shift_y(1)
        return True

    def _squeeze_out(self, actor: Actor) -> bool:
        if self.vy > HURTING_SPEED:
            self._strike(actor)
        to_left, to_right = self.x - actor.width - actor.x, self.x + self.width - actor.x
        for way in sorted((to_left, to_right), key=abs):
            x = actor.x
            if not actor.shift_x(way):
                return True
            actor.x = x
        return False

    # What is around it

    def _is_blocked(self, left: int, top: int) -> bool:
        """Whether tiles or another solid are in its way there."""
        right, bottom = left + self.width, top + self.height
        if self.world.grid.is_blocked(left, top, right, bottom):
            return True
        for solid in self.world.solids_between(left, right):
            if solid.x < right and left < solid.x + solid.width and solid.y < bottom and top < solid.y + solid.height:
                if solid is not self and self._is_stopped_by(solid):
                    return True
        return False

    def _is_stopped_by(self, solid: Solid) -> bool:
        """Walls; sills and chocks, over which people walk; the ramp's door unless it lets this piece out."""
        if isinstance(solid, RampDoor):
            return not (solid.lets_cargo_out() and self.leaves_plane)
        return solid.is_wall or solid.STOPS_CARGO

    def _is_supported(self) -> bool:
        return self._is_blocked(self.x, self.y + 1)

    def _cargo_on_top(self) -> list[SlidingCargo]:
        return [
            solid
            for solid in self.world.solids_between(self.x, self.x + self.width)
            if isinstance(solid, SlidingCargo)
            and solid.feet == self.y
            and solid.state not in (Hold.LASHED, Hold.GONE)
            and solid.x < self.x + self.width
            and self.x < solid.x + solid.width
        ]

    # Out of the plane

    def _is_over_the_lip(self) -> bool:
        """Beyond the ramp's door, and its middle over no flat floor any more."""
        door = self.world.first(RampDoor)
        if door is None or not self.leaves_plane or self.x <= door.x + door.width:
            return False
        return not self.world.grid.is_blocked(self.centre_x, self.feet, self.centre_x + 1, self.feet + 1)

    def _leave(self) -> None:
        self.state = Hold.GONE
        self.is_open = True
        self.vx, self.vy = max(self.vx, LEAVING_SPEED), 0
        self.world.emit(CargoLeft(self.centre_x, self.feet))

    def _tumble(self) -> None:
        """Fall past everything, out of the map."""
        if self.y >= self.world.grid.pixel_height:
            self.world.rest(self)
            return
        self.vy += LEAVING_PULL
        from_x = self.x
        self.x += self.vx // SUBPIXELS
        self.y += self.vy // SUBPIXELS
        self.world.solid_moved(self, from_x)

    def put_back(self) -> None:
        """Where the map has it, at rest or lashed: a round is begun anew."""
        from_x = self.x
        self.x, self.y = self.home_x, self.home_y
        self.vx = self.vy = self.remainder_x = self.remainder_y = self.loosened_at = 0
        self.is_open = False
        self.state = int(Hold.LASHED if self.lashed else Hold.REST)
        self.world.rouse(self)
        self.world.solid_moved(self, from_x)

    def shadow_y(self) -> int:
        """Where its shadow falls while it floats, px; -1 on the floor."""
        if self.state != Hold.AFLOAT:
            return -1
        return self.world.grid.ground_below(self.centre_x, self.feet, self.world.grid.pixel_height)

    def pose(self) -> tuple[str, int]:
        """By kind and size in tiles, with its straps while they hold."""
        if self.state == Hold.GONE and self.y >= self.world.grid.pixel_height:
            return "", 0
        name = f"{self.kind}_{self.width // TILE}x{self.height // TILE}"
        return (f"{name}_lashed" if self.state == Hold.LASHED else name), 0
