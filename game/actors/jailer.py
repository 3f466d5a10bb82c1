"""The jailer: keys on his belt, a plate in his hand, and the habit of looking in."""

from __future__ import annotations

from typing import ClassVar

from game.actors.cell_door import CellDoor
from game.actors.enemy import ARRIVED, Enemy, Mood
from game.actors.key_holder import KeyHolder
from game.core import buttons as b
from game.core.actor import Actor
from game.core.entity import Entity, link_member, member, saved

LEAN_TICKS = 60
LEAN_GAP = 1
"""How far he stays from the bars, px."""
FIRST_LOOK_TICKS = 150
"""Sooner than this he does not look in for the first time."""
BELT_TICKS, PAT_TICKS = 900, 40
"""So long he misses nothing; so long he pats his belt before he knows."""
FRAME_TICKS = 12


class Jailer(Enemy):
    """Every `look_ticks` he leans to the bars of `cell`: within reach of whom he locked up."""

    COLOUR: ClassVar[str] = "#d08050"
    TOUGHNESS: ClassVar[int] = 1
    REACH: ClassVar[int] = 10

    cell: int = link_member("the CellDoor that he looks in at")
    look_ticks: int = member(360, "how often he looks in, ticks", minimum=60)

    look: int = saved(0)
    """Ticks until he looks in again."""
    belt: int = saved(0)
    """Ticks until he misses his keys; 0: he has them, or knows."""
    has_keys: bool = saved(True)

    def added(self) -> None:
        """On his round."""
        super().added()
        self.look = FIRST_LOOK_TICKS

    def update(self) -> None:
        """His round; the look; the belt."""
        super().update()
        if not self.is_standing():
            return
        if self.belt:
            self.belt -= 1
            if not self.belt:
                self.goal_x = self.centre_x
                self.become(Mood.SEARCH)
        if self.mood == Mood.PATROL and self._door() is not None:
            self.look -= 1
            if self.look <= 0:
                self.look = self.look_ticks
                self.become(Mood.ERRAND)

    def _door(self) -> CellDoor | None:
        """The door at which he looks in, while it is shut on somebody."""
        door = self.world.get(self.cell)
        return door if isinstance(door, CellDoor) and not door.is_open and not door.men else None

    def errand(self) -> None:
        """To the bars; lean; back."""
        door = self._door()
        if door is None:
            self.become(Mood.PATROL)
            return
        side = 1 if self.centre_x > door.centre_x else -1
        place = door.x + door.width + LEAN_GAP + self.width // 2 if side > 0 else door.x - LEAN_GAP - self.width // 2 - 1
        if self.timer:
            self.timer -= 1
            self.facing = -side
            if not self.timer:
                self.become(Mood.PATROL)
        elif self._go_to(place, self.speed):
            if abs(place - self.centre_x) > ARRIVED or self.feet != door.feet:
                self.become(Mood.PATROL)  # there is no way to it from here
                return
            self.x = place - self.width // 2
            self.timer = LEAN_TICKS

    @property
    def is_leaning(self) -> bool:
        """Whether he is at the bars."""
        return self.mood == Mood.ERRAND and self.timer > 0

    def _rate_of(self, body: Actor) -> int:
        """Whom he has locked up he may well see: that is as it should be."""
        door = self._door()
        return 0 if door is not None and door.has_inside(body) else super()._rate_of(body)

    def can_be_taken_down(self, by: Actor) -> bool:
        """At the bars, from inside; else from behind, but `use` there goes for his belt only."""
        door = self._door()
        if self.is_leaning and door is not None and door.has_inside(by):
            return True
        if self._can_be_robbed(by) and self.world.pressed & b.USE and not self.world.pressed & b.FIRE:
            return False
        return super().can_be_taken_down(by)

    # The ring

    def _can_be_robbed(self, by: Entity) -> bool:
        is_behind = (by.centre_x - self.centre_x) * self.facing < 0
        door = self._door()
        return self.has_keys and self.mood == Mood.PATROL and is_behind and not (door is not None and door.has_inside(by))

    def can_use(self, user: Entity) -> bool:
        """From behind, while he suspects nothing."""
        return self._can_be_robbed(user)

    def prompt(self) -> str:
        """What use does."""
        return "lift his keys"

    def use(self, user: Entity) -> None:
        """Gone, and he has not felt it yet."""
        self._lose_keys()
        self.belt = BELT_TICKS

    def _lose_keys(self) -> None:
        stage = self.world.stage
        if self.has_keys and isinstance(stage, KeyHolder):
            self.has_keys = False
            stage.take_key("brass", self.centre_x, self.centre_y)

    def become(self, mood: int) -> None:
        """Falling, he drops the ring within reach."""
        super().become(mood)
        if mood in (Mood.STUNNED, Mood.OUT, Mood.DEAD):
            self._lose_keys()

    def pose(self) -> tuple[str, int]:
        """At the bars with the plate, or patting his belt."""
        if self.is_leaning:
            return "lean", (LEAN_TICKS - self.timer) // FRAME_TICKS
        if 0 < self.belt <= PAT_TICKS and self.is_standing():
            return "pat", self.belt // FRAME_TICKS
        return super().pose()
