"""Cells that a stunned man can be locked into: what barred doors and the open cells in the back wall have in common."""

from __future__ import annotations

from game.actors.enemy import Enemy, Mood
from game.core.entity import Entity
from game.core.events import CellBanged, CellLocked
from game.core.units import TILE

LOCK_TICKS = 24
ROLL_REACH = 2 * TILE
"""A man who lies so near to an open cell can be rolled into it, px."""
JAILED_POINTS = 300
QUIET_TICKS, BANG_PERIOD = 600, 240
"""He comes to himself after so long, and bangs on the door so often."""
BANG_NOISE = 160


def fallen_beside(cell: Entity) -> Enemy | None:
    """The nearest man who lies stunned or knocked out on the cell's floor, near enough to be rolled in."""
    left, right = cell.x - ROLL_REACH, cell.x + cell.width + ROLL_REACH
    found = [
        enemy
        for enemy in cell.world.all(Enemy)
        if enemy.mood in (Mood.STUNNED, Mood.OUT) and left <= enemy.centre_x < right and abs(enemy.feet - cell.feet) < TILE
    ]
    return min(found, key=lambda enemy: abs(enemy.centre_x - cell.centre_x), default=None)


def lock_in(cell: Entity, man: Enemy) -> None:
    """He is gone: nobody finds him any more, and he counts for more than a stunned man who lies about."""
    man.remove()
    cell.world.stage.gain(JAILED_POINTS, cell.centre_x, cell.y)
    cell.world.emit(CellLocked(cell.centre_x, cell.centre_y))


def bang(cell: Entity, ticks: int) -> None:
    """`ticks` after he was locked in: let him be heard."""
    if ticks >= QUIET_TICKS and not (ticks - QUIET_TICKS) % BANG_PERIOD:
        cell.world.emit(CellBanged(cell.centre_x, cell.centre_y))
        cell.world.make_noise(cell.centre_x, cell.centre_y, BANG_NOISE)
