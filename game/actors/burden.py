"""What is carried in both hands: who carries it can do little else, and anything that moves may carry it for him."""

from __future__ import annotations

from typing import ClassVar

from game.core.actor import STEP, Actor
from game.core.entity import Difficulty, Entity, saved, speed_member
from game.core.events import BurdenLifted, BurdenSet
from game.core.units import approach, px

LIFT_TICKS = 12
FRICTION = px(0.25)
RECRUIT_SPEED = px(2.1)
"""A recruit is stronger, 1/256 px per tick."""
KNOCK_SPEED = {Difficulty.RECRUIT: px(1.6), Difficulty.AGENT: px(1.6), Difficulty.DOUBLE_O: px(3.6)}
"""A blow throws it so fast: a tile ahead, or three at Double-O."""
KNOCK_UP = px(2)
ARMS_Y = 14
"""It is held so far below the bearer's crown, px."""
HARD_SPEED = px(3)


class Burden(Actor, abstract=True):
    """One bearer at a time; `use` lifts it and puts it down. While he has it: no roll, no pulling up, no pistol, no takedown."""

    USE_TICKS: ClassVar[int] = LIFT_TICKS
    REACH: ClassVar[int] = 8
    SLEEPS: ClassVar[bool] = False
    CREEP_SPEED: ClassVar[int] = px(0.8)
    CLIMB_SPEED: ClassVar[int] = px(1.2)
    """How fast its bearer creeps, and climbs with one hand for the rungs, 1/256 px per tick."""
    CARRIER_LOOK: ClassVar[str] = ""
    """The ending of the bearer's sprite sheet while he carries it: Bond is drawn from `bond_` and this."""

    carry_speed: int = speed_member(1.8, "how fast Bond walks with it, px per tick")
    jump_speed: int = speed_member(4.6, "how fast he leaves the ground with it, px per tick")

    bearer: int = saved(0)
    """Id of who or what holds it: Bond, a guard, a crate, a rack; 0: it lies free."""
    firm_x: int = saved(0)
    firm_y: int = saved(0)
    """Where it last lay still, px."""

    def added(self) -> None:
        """Lie there."""
        super().added()
        self.firm_x, self.firm_y = self.x, self.y

    def run_speed(self) -> int:
        """How fast its bearer runs, 1/256 px per tick."""
        return max(self.carry_speed, RECRUIT_SPEED) if self.world.difficulty == Difficulty.RECRUIT else self.carry_speed

    # The tick

    def update(self) -> None:
        """Be where the bearer is; else fall, slide and lie."""
        bearer = self.world.get(self.bearer) if self.bearer else None
        if bearer is not None:
            self.x, self.y = bearer.centre_x - self.width // 2, bearer.y + ARMS_Y
            self.vx = self.vy = 0
            self.grounded = self.on_slope = False
            return
        if self.vx:
            self.vx = approach(self.vx, 0, FRICTION // (1 if self.grounded else 4))
            if self.move_x(self.vx):
                self.vx = 0
        self.fall()
        if self.y > self.world.grid.pixel_height:
            self.put_at_rest(self.firm_x, self.firm_y)
        elif self.grounded and not self.vx:
            self.firm_x, self.firm_y = self.x, self.y

    def fall(self, gravity_y: int = 0) -> int:
        """A hard landing is heard."""
        speed = super().fall(gravity_y)
        if speed > HARD_SPEED:
            self.world.emit(BurdenSet(self.centre_x, self.feet, True))
        return speed

    def put_at_rest(self, x: int, y: int) -> None:
        """Lie with the upper left corner at (x, y) px, in nobody's hands."""
        self.bearer = 0
        self.x, self.y = x, y
        self.vx = self.vy = self.remainder_x = self.remainder_y = 0
        self.on_slope = False
        self.grounded = self.has_floor()

    def is_aside(self) -> bool:
        """Held, it is in nobody's way."""
        return bool(self.bearer)

    def respawned(self) -> None:
        """Out of the player's arms it goes to where he comes back to life; what others carry they keep."""
        player = self.world.player
        if player is not None and self.bearer == player.id:
            place = self.world.get(self.world.stage.checkpoint)
            if place is None:
                self.put_at_rest(self.firm_x, self.firm_y)
            else:
                self.put_at_rest(place.centre_x - self.width // 2, place.feet - self.height)

    def squish(self, solid: Entity) -> None:
        """It is not crushed: back to where it last lay. In somebody's hands it has no place of its own."""
        if not self.bearer and not self._wiggle():
            self.put_at_rest(self.firm_x, self.firm_y)

    # Hands

    def is_in_hands_of(self, user: Entity) -> bool:
        """While `user` carries it."""
        return self.bearer == user.id

    def can_use(self, user: Entity) -> bool:
        """Lying free, or in the user's own hands."""
        return self.bearer in (0, user.id)

    def use(self, user: Entity) -> None:
        """Up, or down."""
        if self.bearer:
            self.set_down(user)
        else:
            self.be_taken(user)

    def be_taken(self, bearer: Entity) -> None:
        """Into the arms of `bearer`."""
        self.bearer = bearer.id
        self.world.emit(BurdenLifted(self.centre_x, self.centre_y))

    def set_down(self, bearer: Entity) -> None:
        """At the bearer's feet; on a slope or beside a wall a little higher or aside."""
        left, right = bearer.x, bearer.x + bearer.width - self.width
        places = [
            (x, bearer.feet - self.height - up)
            for up in range(STEP + 1)
            for x in (bearer.centre_x - self.width // 2, left, right)
        ]
        free = (place for place in places if self.world.is_free(*place, self.width, self.height))
        self.put_at_rest(*next(free, (self.firm_x, self.firm_y)))
        self.world.emit(BurdenSet(self.centre_x, self.feet, False))

    def knocked_from(self, bearer: Entity, push: int) -> None:
        """A blow throws it out of the bearer's arms, to the right (1) or to the left (-1)."""
        self.set_down(bearer)
        self.vx, self.vy = KNOCK_SPEED[self.world.difficulty] * push, -KNOCK_UP
        self.grounded = False


def burden_of(bearer: Entity) -> Burden | None:
    """What `bearer` carries."""
    for burden in bearer.world.all(Burden):
        if burden.bearer == bearer.id:
            return burden
    return None
