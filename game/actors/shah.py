"""Kamran Shah: condemned, free, and a back to climb on. He lifts what nobody else can."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.bond_moves.body import Move
from game.actors.companion import FOLLOW, STAND_HEIGHT, WAIT, Companion, Crumb, Place
from game.core.codes import Codes
from game.core.entity import Difficulty, Entity, member, saved, speed_member
from game.core.events import BoostGiven, CompanionWaited

KNEEL_IN_TICKS = 12
BOOST_PX = 12
"""Bond jumps so near to him, px."""
EASIER_LIFT, HARDER_LIFT = (2, 3), (4, 3)
"""At Recruit and at Double-O lifting takes this share of its time."""
HARDER_KNEEL = (3, 4)
FRAME_TICKS = 14


class Mood(Codes):
    """What Shah is doing."""

    FOLLOW = FOLLOW
    WAIT = WAIT
    KNEELING = 2
    LIFTING = 3
    BOUND = 4
    """In his cell, or at the post."""
    MARCHED = 5
    """Under way between the two."""


class Shah(Companion):
    """`use`: he kneels, and who jumps from him flies. He also lifts gratings and gates."""

    SPEAKER: ClassVar[str] = "SHAH"
    REFUSAL: ClassVar[str] = "I will wait for you here, my friend."
    COLOUR: ClassVar[str] = "#60d080"

    launch: int = speed_member(8.4, "the upward speed that he gives, px per tick")
    kneel_ticks: int = member(120, "how long he kneels", minimum=30)
    lift_ticks: int = member(180, "how long a grating takes", minimum=10)

    is_free: bool = saved(False)
    home_x: int = saved(0)
    home_feet: int = saved(0)
    """His place in the cell, px."""

    def added(self) -> None:
        """In his cell."""
        super().added()
        self.mood = Mood.BOUND
        self.home_x, self.home_feet = self.centre_x, self.feet

    def update(self) -> None:
        """Follow, kneel, lift; or wait for the morning."""
        match self.mood:
            case Mood.FOLLOW:
                self.go_along()
            case Mood.KNEELING:
                self.rest()
                self._kneel()
            case Mood.MARCHED:
                self.is_moving = True
            case Mood.BOUND:
                self.stay()
            case _:
                self.rest()

    def lift_time(self) -> int:
        """How long he needs for a grating at this difficulty, ticks."""
        share = {Difficulty.RECRUIT: EASIER_LIFT, Difficulty.DOUBLE_O: HARDER_LIFT}.get(self.world.difficulty, (1, 1))
        return self.lift_ticks * share[0] // share[1]

    def kneel_time(self) -> int:
        """How long he kneels at this difficulty, ticks."""
        share = HARDER_KNEEL if self.world.difficulty == Difficulty.DOUBLE_O else (1, 1)
        return self.kneel_ticks * share[0] // share[1]

    # With Bond

    def can_use(self, user: Entity) -> bool:
        """Free, on the ground, with nothing in his hands. The first time: with nothing between them."""
        if self.mood == Mood.BOUND:
            return not self.is_free and self.feet == self.home_feet and not self.is_walled_off(user)
        return super().can_use(user)

    def prompt(self) -> str:
        """What use does."""
        return "come along" if self.mood == Mood.BOUND else "a leg up"

    def use(self, user: Entity) -> None:
        """Free him, or ask for his shoulders."""
        if self.mood == Mood.BOUND:
            self.be_freed()
            return
        self.mood = Mood.KNEELING
        self.timer = self.kneel_time()
        self.is_moving = False
        self.world.emit(CompanionWaited(self.centre_x, self.y))

    def be_freed(self) -> None:
        """From now on he comes along."""
        self.is_free = True
        self.world.rouse(self)
        self.stand_at(self.centre_x, self.feet, Crumb.GROUND)
        self.follow()
        self.world.stage.freed(self)

    def bind(self) -> None:
        """Back in his cell, as if nothing had been."""
        self.is_free = False
        self.stand_at(self.home_x, self.home_feet, Crumb.GROUND)
        self.mood = Mood.BOUND

    def _kneel(self) -> None:
        """Whoever jumps from beside him is thrown up."""
        self.timer -= 1
        bond = self.world.player
        is_down = self.timer <= self.kneel_time() - KNEEL_IN_TICKS
        if is_down and isinstance(bond, Bond) and self._jumps_from_here(bond):
            bond.be_thrown_up(self.launch)
            self.world.emit(BoostGiven(self.centre_x, self.y))
            self.timer = min(self.timer, KNEEL_IN_TICKS)
        if self.timer <= 0:
            self.follow()

    def _jumps_from_here(self, bond: Bond) -> bool:
        is_near = abs(bond.centre_x - self.centre_x) <= BOOST_PX and abs(bond.feet - self.feet) <= STAND_HEIGHT // 2
        return is_near and bond.state == Move.AIR and bond.is_jumping

    # Lifting

    def can_lift(self) -> bool:
        """Free, on the ground, and at hand."""
        return self.mood == FOLLOW and self.kind == Crumb.GROUND

    def lift(self, x: int, feet: int) -> None:
        """Take hold of something at (x, feet) px; he holds it until `let_go`."""
        self.stand_at(x, feet, Crumb.GROUND)
        self.mood = Mood.LIFTING
        self.is_moving = False

    def let_go(self, way: tuple[Place, ...] = ()) -> None:
        """It is done: on with Bond, by this way first if there is one."""
        if self.mood == Mood.LIFTING:
            self.follow_by(way)

    # Led to the post

    def be_led(self, x: int, feet: int) -> None:
        """A step of the way between two rifles, to (x, feet) px."""
        self._face(x - self.centre_x)
        self.mood = Mood.MARCHED
        self.world.rouse(self)
        self.x, self.y = x - self.width // 2, feet - self.height

    def be_tied(self, x: int, feet: int) -> None:
        """At the post."""
        self.stand_at(x, feet, Crumb.GROUND)
        self.mood = Mood.BOUND
        self.is_moving = False

    def is_at_home(self) -> bool:
        """Whether he is in his cell."""
        return self.mood == Mood.BOUND and (self.centre_x, self.feet) == (self.home_x, self.home_feet)

    # What others ask

    def respawned(self) -> None:
        """With Bond, once he is free."""
        if self.is_free:
            self.come_to_checkpoint()

    def pose(self) -> tuple[str, int]:
        """Animation and frame."""
        match self.mood:
            case Mood.KNEELING:
                return "kneel", 0
            case Mood.LIFTING:
                return "lift", self.world.tick // FRAME_TICKS
            case Mood.BOUND:
                return "sit" if self.is_at_home() else "bound", self.world.tick // FRAME_TICKS
            case Mood.MARCHED:
                return "bound_walk", (self.x if self.facing > 0 else -self.x) // 5
        return self.move_pose()
