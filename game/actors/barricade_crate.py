"""A heavy crate on the hold's rollers: walk against it and it goes, and on the rollers it goes on."""

from __future__ import annotations

from typing import ClassVar

from game.actors.foe import Foe
from game.core.actor import Actor
from game.core.entity import member, saved, speed_member
from game.core.events import CrateRolled, CrateThudded
from game.core.solid import Solid
from game.core.units import SUBPIXELS, TILE

LYING_PX = 16
"""Bodies no higher than this lie on the floor, px."""


class BarricadeCrate(Solid):
    """Pushed at `speed`; between the tiles `rollers_from` and `rollers_to` it rolls on to the left by itself."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 32
    BLOCKS_SIGHT: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#b07030"

    speed: int = speed_member(1.2, "how fast Bond pushes it, px per tick")
    roll_speed: int = speed_member(2.4, "how fast it rolls on, px per tick")
    rollers_from: int = member(0, "map column where the rollers begin", minimum=0)
    rollers_to: int = member(0, "map column where they end", minimum=0)

    pushing: int = saved(0)
    """The way in which it is pushed in this tick: 1, -1, 0."""
    rolls: bool = saved(False)
    rest: int = saved(0)
    """What of a pixel it has still to go, 1/256."""

    def pushed(self, by: Actor, direction: int) -> int:
        """It goes, from where it stands on his own floor."""
        if abs(by.feet - self.y - self.height) > 1:
            return 0
        self.pushing = direction
        self.world.rouse(self)
        return self.speed

    def be_knocked(self) -> None:
        """Another crate rolled against it: on the rollers it rolls on."""
        self.rolls = self.rolls or self._is_on_rollers()
        self.world.rouse(self)

    def update(self) -> None:
        """Be pushed; roll."""
        way, speed = self.pushing, self.speed
        self.pushing = 0
        if self.rolls:
            way, speed = -1, self.roll_speed
        if not way:
            self.world.rest(self)
            return
        self.rest += speed
        for _ in range(self.rest // SUBPIXELS):
            if not self._step(way):
                if self.rolls:
                    self.world.emit(CrateThudded(self.x, self.centre_y))
                self.rolls, self.rest = False, 0
                return
        self.rest %= SUBPIXELS
        if way < 0 and not self.rolls and self._is_on_rollers():
            self.rolls = True
            self.world.emit(CrateRolled(self.centre_x, self.y + self.height))

    def _is_on_rollers(self) -> bool:
        return self.rollers_from * TILE < self.x and self.x + self.width <= (self.rollers_to + 1) * TILE

    def _step(self, way: int) -> bool:
        """A pixel to a side. False where a wall, a crate or a man is in the way."""
        left = self.x + way
        edge = left if way < 0 else left + self.width - 1
        world = self.world
        if world.grid.is_blocked(edge, self.y, edge + 1, self.y + self.height):
            return False
        floor = world.grid.is_blocked(edge, self.y + self.height, edge + 1, self.y + self.height + 1)
        if not floor:
            return False  # nowhere over an edge
        for solid in world.solids_between(edge, edge + 1):
            if solid is not self and solid.is_wall and solid.x <= edge < solid.x + solid.width and self._is_level_with(solid):
                if isinstance(solid, BarricadeCrate) and self.rolls:
                    solid.be_knocked()
                return False
        for actor in world.awake_actors:
            is_in_the_way = actor.x < left + self.width and left < actor.x + actor.width and self._is_level_with(actor)
            if is_in_the_way and not (actor.is_aside() or actor.rides(self) or self._takes_on(actor)):
                return False
        self.shift(way, 0)
        return True

    def _takes_on(self, actor: Actor) -> bool:
        """Who lies in the way comes to lie on its lid; nobody else does."""
        top = self.y - actor.height
        if not (isinstance(actor, Foe) and not actor.is_standing() and actor.height <= LYING_PX):
            return False
        if not self.world.is_free(actor.x, top, actor.width, actor.height):
            return False
        actor.y = top
        actor.grounded, actor.on_slope = True, False
        return True

    def _is_level_with(self, other: Solid | Actor) -> bool:
        return other.y < self.y + self.height and self.y < other.y + other.height

    def pose(self) -> tuple[str, int]:
        """Straps and rollers."""
        return ("roll" if self.rolls else "idle"), self.x // 4
