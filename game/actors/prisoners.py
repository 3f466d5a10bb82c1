"""A cell with two prisoners, who have waited for somebody with the key."""

from __future__ import annotations

from typing import ClassVar

from game.actors.enemy import Enemy
from game.actors.freed_prisoner import FreedPrisoner
from game.actors.key_holder import has_key
from game.core.entity import Entity, saved
from game.core.events import PrisonersFreed

PAIR = 2
PAIR_POINTS = 200
APART_PX = 10
ALARMS = {1: 1, 3: 2}
"""Which cell that is opened raises the alarm, and by how many levels."""
FRAME_TICKS = 30


class Prisoners(Entity):
    """Opened with the brass key: both run to the nearest opponents and keep them busy."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 48
    REACH: ClassVar[int] = 6
    USE_TICKS: ClassVar[int] = 20
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#c0a060"

    is_empty: bool = saved(False)

    def can_use(self, user: Entity) -> bool:
        """Once, with the key."""
        return not self.is_empty and has_key(self.world.stage, "brass")

    def prompt(self) -> str:
        """What use does."""
        return "let them out"

    def use(self, user: Entity) -> None:
        """Out they come."""
        self.is_empty = True
        world, stage = self.world, self.world.stage
        world.emit(PrisonersFreed(self.centre_x, self.centre_y))
        stage.gain(PAIR_POINTS, self.centre_x, self.y)
        stage.freed(self)
        opened = sum(cell.is_empty for cell in world.all(Prisoners))
        if opened in ALARMS:
            stage.raise_alarm(self.centre_x, self.y, ALARMS[opened])
        standing = [enemy for enemy in world.all(Enemy) if enemy.is_standing() and abs(enemy.feet - self.feet) < self.height]
        standing.sort(key=lambda enemy: abs(enemy.centre_x - self.centre_x))
        for number in range(PAIR):
            target = standing[number % len(standing)].id if standing else 0
            place = self.centre_x + (2 * number - 1) * APART_PX - FreedPrisoner.WIDTH // 2
            world.spawn(FreedPrisoner, place, self.feet - FreedPrisoner.HEIGHT, target=target)

    def pose(self) -> tuple[str, int]:
        """Hands on the bars, or nobody."""
        return ("empty", 0) if self.is_empty else ("waiting", self.world.tick // FRAME_TICKS)
