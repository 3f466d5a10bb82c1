"""A cell that a stunned man can be locked into: what barred doors and the open cells in the back wall have in common."""

from __future__ import annotations

from typing import ClassVar

from game.actors.enemy import Enemy, Mood
from game.core.entity import Entity, saved
from game.core.events import CellBanged, CellLocked
from game.core.units import TILE

ROLL_REACH = 2 * TILE
"""A man who lies so near to an open cell can be rolled into it, px."""
JAILED_POINTS = 300
QUIET_TICKS, BANG_PERIOD = 600, 240
"""He comes to himself after so long, and bangs on the door so often."""
BANG_NOISE = 160


class Jail(Entity, abstract=True):
    """Holds `men`. Who is locked up is gone: nobody finds him, and he counts for more than one who lies about."""

    USE_TICKS: ClassVar[int] = 24

    men: int = saved(0)
    """How many are locked up in it."""
    ticks: int = saved(0)
    """Since it was opened, or since somebody was locked up."""

    def fallen_beside(self) -> Enemy | None:
        """The nearest man who lies stunned or knocked out on the cell's floor, near enough to be rolled in."""
        left, right = self.x - ROLL_REACH, self.x + self.width + ROLL_REACH
        found = [
            enemy
            for enemy in self.world.all(Enemy)
            if enemy.mood in (Mood.STUNNED, Mood.OUT) and left <= enemy.centre_x < right and abs(enemy.feet - self.feet) < TILE
        ]
        return min(found, key=lambda enemy: abs(enemy.centre_x - self.centre_x), default=None)

    def lock_up(self) -> bool:
        """Roll the man beside it in. False if there is none."""
        man = self.fallen_beside()
        if man is None:
            return False
        man.remove()
        self.men += 1
        self.ticks = 0
        self.world.stage.gain(JAILED_POINTS, self.centre_x, self.y)
        self.world.emit(CellLocked(self.centre_x, self.centre_y))
        return True

    def update(self) -> None:
        """Let the man in it be heard."""
        self.ticks += 1
        if self.men and self.ticks >= QUIET_TICKS and not (self.ticks - QUIET_TICKS) % BANG_PERIOD:
            self.world.emit(CellBanged(self.centre_x, self.centre_y))
            self.world.make_noise(self.centre_x, self.centre_y, BANG_NOISE)
