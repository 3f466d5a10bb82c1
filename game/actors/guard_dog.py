"""A guard dog: it hears and never looks. Nobody harms it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import Difficulty, Entity, member, saved
from game.core.events import DogBarked, DogGrowled
from game.core.units import TILE, px

CHASE_SPEED = px(3.0)
TROT_SPEED = px(1.4)
LOUD_SPEED = px(1.4)
"""Who moves faster than this on the ground is heard."""
EAR_TICKS = {Difficulty.RECRUIT: 30, Difficulty.AGENT: 20, Difficulty.DOUBLE_O: 20}
"""Head up and a growl for so long before the first bark, ticks."""
NOTICE_TICKS = 12
"""A few quick steps, or a landing, are not yet somebody."""
BARK_TICKS, BARK_NOISE = 30, 320
CALM_TICKS = 300
"""Ignored for so long, it goes home."""
BACK_OFF_TICKS = 60
FLOOR_PX = 3 * TILE
"""What is so much higher or lower is not on its floor."""
AT_HOME_PX = 4
STEP_FRAME_PX, FRAME_TICKS = 6, 10


class Temper(Codes):
    """What the dog is about."""

    ASLEEP = 0
    EAR = 1
    BARKING = 2
    CHASING = 3
    BACKING_OFF = 4
    LURED = 5
    GOING_HOME = 6


class GuardDog(Actor):
    """Asleep until somebody runs within `hear_running` px; then it growls, barks, chases and bites, as far as its gates go."""

    WIDTH: ClassVar[int] = 24
    HEIGHT: ClassVar[int] = 20
    COLOUR: ClassVar[str] = "#b08040"

    hear_running: int = member(96, "how far it hears somebody run, px", minimum=16)

    temper: int = saved(0)
    ticks: int = saved(0)
    heard: int = saved(0)
    """Ticks for which it has heard somebody run, less those of silence."""
    home_x: int = saved(0)
    home_y: int = saved(0)
    lure_x: int = saved(0)

    def added(self) -> None:
        """On its blanket."""
        super().added()
        self.home_x, self.home_y = self.x, self.y

    def _begin(self, temper: int) -> None:
        self.temper, self.ticks, self.vx = temper, 0, 0

    def lure(self, x: int) -> None:
        """Somebody sings at column x px: that is worth a walk."""
        self.lure_x = x
        self._begin(Temper.LURED)

    def hears(self, bond: Actor) -> bool:
        """Whether `bond` makes himself heard now."""
        near = abs(bond.centre_x - self.centre_x) <= self.hear_running and abs(bond.feet - self.feet) <= FLOOR_PX
        return near and bond.grounded and abs(bond.vx) > LOUD_SPEED

    def hear(self, x: int, y: int, radius: int) -> None:
        """A noise wakes it."""
        if self.temper == Temper.ASLEEP:
            self._begin(Temper.EAR)
            self.heard = 0
            self.world.emit(DogGrowled(self.centre_x, self.y))

    def update(self) -> None:
        """Live by the temper."""
        self.fall()
        self.ticks += 1
        bond = self.world.player
        if not isinstance(bond, Bond):
            return
        match self.temper:
            case Temper.ASLEEP:
                self.heard = max(self.heard + (1 if self.hears(bond) else -1), 0)
                if self.heard >= NOTICE_TICKS:
                    self.hear(bond.centre_x, bond.feet, self.hear_running)
            case Temper.EAR:
                if self.ticks >= EAR_TICKS[self.world.difficulty]:
                    if self.hears(bond):
                        self._bark()
                    elif self.ticks >= CALM_TICKS:
                        self._begin(Temper.ASLEEP)
            case Temper.BARKING:
                if self.ticks >= BARK_TICKS:
                    self._begin(Temper.CHASING)
            case Temper.CHASING:
                self._chase(bond)
            case Temper.BACKING_OFF:
                if self.ticks >= BACK_OFF_TICKS:
                    self._begin(Temper.CHASING)
            case Temper.LURED:
                self._go_to(self.lure_x, TROT_SPEED)
                if self.ticks >= CALM_TICKS:
                    self._begin(Temper.GOING_HOME)
            case _:
                if self._go_to(self.home_x + self.width // 2, TROT_SPEED) or self.ticks >= CALM_TICKS:
                    self._begin(Temper.ASLEEP)

    def _bark(self) -> None:
        self._begin(Temper.BARKING)
        self.world.emit(DogBarked(self.centre_x, self.y))
        self.world.make_noise(self.centre_x, self.y, BARK_NOISE)

    def _chase(self, bond: Bond) -> None:
        """As far as the floor and the gates go; a bite, and off again."""
        is_on_floor = abs(bond.feet - self.feet) <= FLOOR_PX and not bond.is_hidden()
        if self.ticks >= CALM_TICKS:
            self._begin(Temper.GOING_HOME)
            return
        if is_on_floor:
            self._go_to(bond.centre_x, CHASE_SPEED)
        if self.overlaps(bond) and bond.hurt(1, self.centre_x, self):
            self._begin(Temper.BACKING_OFF)

    def _go_to(self, x: int, speed: int) -> bool:
        """A step towards column x px. True when there, or as near as it can come."""
        way = x - self.centre_x
        if abs(way) <= AT_HOME_PX:
            self.vx = 0
            return True
        self.facing = 1 if way > 0 else -1
        self.vx = speed * self.facing
        if self._is_at_edge() or self.move_x(self.vx):
            self.vx = 0
            return True
        return False

    def _is_at_edge(self) -> bool:
        edge = self.x + self.width if self.facing > 0 else self.x - 1
        return self.world.grid.ground_below(edge, self.feet - TILE // 2, 2 * TILE) < 0

    def squish(self, solid: Entity) -> None:
        """A gate comes down: out of its way."""
        self._wiggle()

    def respawned(self) -> None:
        """Asleep at home."""
        self.x, self.y = self.home_x, self.home_y
        self._begin(Temper.ASLEEP)

    def pose(self) -> tuple[str, int]:
        """Sleep, ear, bark, run, walk, sit."""
        way = self.x if self.facing > 0 else -self.x
        if self.temper == Temper.ASLEEP:
            return "sleep", self.world.tick // (3 * FRAME_TICKS)
        if self.temper == Temper.EAR:
            return "ear", self.ticks // FRAME_TICKS
        if self.vx:
            return "run" if abs(self.vx) > TROT_SPEED else "walk", way // STEP_FRAME_PX
        return ("sit" if self.temper in (Temper.LURED, Temper.GOING_HOME) else "bark"), self.ticks // FRAME_TICKS
