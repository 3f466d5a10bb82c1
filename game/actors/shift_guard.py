"""A guard of the launch bay's waves: he comes by door or ladder and knows what the lever is for."""

from __future__ import annotations

from typing import ClassVar

from game.actors.enemy import DETECTION_FULL, RUN_SPEED, SEARCH_SPEED, Mood
from game.actors.guard import Guard
from game.actors.launch_lever import REACH_PX, LaunchLever
from game.core.codes import Codes
from game.core.entity import saved
from game.core.grid import LADDER, ONE_WAY
from game.core.units import TILE, px

CLIMB_SPEED = px(1.6)
RUNG_PX = 8
LADDER_TILES = 24
"""He looks for a ladder so far to either side, tiles."""
AT_LADDER_PX = 4


class Task(Codes):
    """His errand."""

    NONE = 0
    CLIMB = 1
    LEVER = 2
    LADDER = 3


class ShiftGuard(Guard):
    """Climbs down if he comes by a ladder, searches, and throws the lever up when nobody keeps him from it."""

    PLACEABLE: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False

    task: int = saved(0)
    is_officer: bool = saved(False)
    is_routine: bool = saved(False)
    """He only looks in: when he has seen nothing he goes home."""

    def come(self) -> None:
        """Begin: down the next ladder, or straight on."""
        self._go_on()

    def way_down(self) -> int:
        """The middle (px) of the nearest ladder that goes down from this floor to a lever below, or -1."""
        lever = self.world.first(LaunchLever)
        if lever is None or lever.feet - self.feet < self.height:
            return -1
        grid, column = self.world.grid, self.centre_x // TILE
        for distance in range(LADDER_TILES + 1):
            for x in ((column - distance) * TILE, (column + distance) * TILE):
                if grid.at(x, self.feet) & (LADDER | ONE_WAY) == LADDER | ONE_WAY:
                    return x + TILE // 2
        return -1

    def lever(self) -> LaunchLever | None:
        """The lever, when it is down and he could throw it up on this floor."""
        lever = self.world.first(LaunchLever)
        if lever is None or not lever.can_be_thrown() or abs(lever.feet - self.feet) >= self.height:
            return None
        return lever

    def _go_on(self) -> None:
        """Down if there is a way, to the lever if that is down, else look for the player."""
        if self.way_down() >= 0:
            self.become(Mood.ERRAND)
            self.task = Task.LADDER
        elif self.lever() is not None:
            self.become(Mood.ERRAND)
            self.task = Task.LEVER
        else:
            self.come_running()

    def become(self, mood: int) -> None:
        """Having found nobody he sees to the lever."""
        self.task = Task.NONE
        super().become(mood)
        if mood == Mood.PATROL and self.lever() is not None:
            self.become(Mood.ERRAND)
            self.task = Task.LEVER

    def _notice(self) -> None:
        """Seeing the player he leaves the lever alone, but not the ladder."""
        super()._notice()
        if self.mood == Mood.ERRAND and self.task == Task.LEVER and self.detection >= DETECTION_FULL:
            self.become(Mood.ALERT)

    def errand(self) -> None:
        """Climb down, or go to the lever and throw it up."""
        if self.task == Task.CLIMB:
            self._climb()
            return
        if self.task == Task.LADDER:
            self._go_to_ladder()
            return
        lever = self.lever()
        if lever is None:
            self.become(Mood.SEARCH)
            self.goal_x = self.centre_x
        elif abs(lever.centre_x - self.centre_x) <= REACH_PX:
            self.vx = 0
            lever.pull_up()
        elif not self._walk(1 if lever.centre_x > self.centre_x else -1, SEARCH_SPEED if self.is_routine else RUN_SPEED):
            self.become(Mood.SEARCH)
            self.goal_x = self.centre_x

    def fall(self, gravity_y: int = 0) -> int:
        """On a ladder nobody falls."""
        return 0 if self.task == Task.CLIMB else super().fall(gravity_y)

    def _go_to_ladder(self) -> None:
        """To the ladder's top, and on to it."""
        ladder = self.way_down()
        if ladder < 0:
            self.come_running()
        elif abs(ladder - self.centre_x) <= AT_LADDER_PX:
            self.x, self.vx = ladder - self.width // 2, 0
            self.task = Task.CLIMB
        elif not self._walk(1 if ladder > self.centre_x else -1, RUN_SPEED):
            self.come_running()

    def _climb(self) -> None:
        """A rung down, to the ladder's end."""
        self.grounded, self.dropping = False, 1
        stopped = self.move_y(CLIMB_SPEED)
        grid, x = self.world.grid, self.centre_x
        if stopped or not (grid.at(x, self.feet) | grid.at(x, self.feet - 1)) & LADDER:
            self.dropping = self.remainder_y = 0
            if not stopped:
                self.y -= self.feet % TILE  # the ladder ends on a floor of gratings
            self.home_x, self.home_y = self.x, self.y
            self.grounded = self.has_floor()
            self._go_on()

    def respawned(self) -> None:
        """The waves begin anew."""
        self.remove()

    def sprite_name(self) -> str:
        """A guard's sheet, or an officer's."""
        return "officer" if self.is_officer else "guard"

    def pose(self) -> tuple[str, int]:
        """Climbing, or with both hands on the lever; else as any guard."""
        if self.mood == Mood.ERRAND and self.task == Task.CLIMB:
            return "climb", self.feet // RUNG_PX
        if self.mood == Mood.ERRAND and not self.vx:
            return "panel", self.mood_ticks // 10
        return super().pose()
