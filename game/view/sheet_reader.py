"""Reads sprite sheets before they are wanted: a large one takes as long as several pictures."""

from __future__ import annotations

from game.core.entity import Entity
from game.core.world import World
from game.view.cast import visible
from game.view.scope import is_scope, lens_sheet
from game.view.sheets import has_sheet, sheet, sheet_name, sheet_of

OF_EFFECTS = ("glows", "flying_things", "effects")
"""Sheets that belong to nobody."""


class SheetReader:
    """The sheets of those who are in the world, nearest first."""

    def __init__(self) -> None:
        self._everybody: list[Entity] = []
        self._known: set[str] = set()
        self._waiting: list[str] = []

    def read_one(self, world: World, x: int, y: int) -> bool:
        """Read a sheet that nobody has read yet, whose owner is nearest to (x, y). False when there is none left."""
        everybody = visible(world)
        if everybody is not self._everybody:
            self._everybody = everybody
            self._look_at(world, x, y)
        if not self._waiting:
            return False
        sheet(self._waiting.pop())
        return True

    def _look_at(self, world: World, x: int, y: int) -> None:
        """Somebody has come or gone: see which sheets are still to be read."""
        farthest_first = sorted(self._everybody, key=lambda one: -abs(one.centre_x - x) - abs(one.centre_y - y))
        names = list(OF_EFFECTS)
        for entity in farthest_first:
            names += sheet_name(type(entity).__name__), sheet_of(entity)
        if world.player is not None and is_scope(world.player):
            names = [either for name in names for either in (lens_sheet(name), name)]
        nearest_first = dict.fromkeys(name for name in reversed(names) if name not in self._known)
        self._known.update(nearest_first)
        self._waiting += [name for name in reversed(nearest_first) if has_sheet(name)]
