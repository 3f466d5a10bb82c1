"""Those of a world's entities that the picture asks about, found once by their classes and kept until somebody comes or goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from game.core.entity import Entity
from game.core.world import World

T = TypeVar("T")


class _Cast:
    """What has been found in the world that was asked about last."""

    def __init__(self) -> None:
        self._everybody: list[Entity] = []
        self._chosen: dict[int, tuple[object, list[tuple[Entity, object]]]] = {}
        """By the id of its table, which is held, so that no other can take the id."""
        self._visible: list[Entity] = []
        self._far: list[Entity] = []
        self._player: Entity | None = None

    def _meet(self, world: World) -> None:
        everybody = world.all(Entity)  # another list as soon as somebody comes or goes
        if everybody is not self._everybody:
            self._everybody = everybody
            self._chosen, self._visible, self._far = {}, [], [entity for entity in everybody if entity.DEPTH != Entity.DEPTH]

    def chosen(self, world: World, table: Mapping[str, object]) -> list[tuple[Entity, object]]:
        self._meet(world)
        kept = self._chosen.get(id(table))
        if kept is None:
            named = ((entity, type(entity).__name__) for entity in self._everybody)
            kept = self._chosen[id(table)] = table, [(entity, table[name]) for entity, name in named if name in table]
        return kept[1]

    def visible(self, world: World) -> list[Entity]:
        self._meet(world)
        player = world.player
        if not self._visible or self._player is not player:
            self._player = player
            self._visible = [one for one in self._everybody if type(one).pose is not Entity.pose and one not in self._far]
            self._visible.sort(key=lambda entity: (entity.IS_NEAREST, entity.PHASE, entity is player))
        return self._visible

    def far(self, world: World) -> list[Entity]:
        self._meet(world)
        return self._far


_CAST = _Cast()


def chosen(world: World, table: Mapping[str, T]) -> list[tuple[Entity, T]]:
    """Those whose class the table names, and what it says of them; in spawn order."""
    return _CAST.chosen(world, table)  # type: ignore[return-value]


def visible(world: World) -> list[Entity]:
    """Those who may have a picture, back to front: by phase, then by age, the player last among the actors.

    Who is nearest comes after all of them.
    """
    return _CAST.visible(world)


def far(world: World) -> list[Entity]:
    """Those who are seen in a depth of their own, behind what is nearer."""
    return _CAST.far(world)
