"""Gunfire that covers noise: while the riders are at its target, nobody near hears steps or a silenced shot."""

from __future__ import annotations

from typing import ClassVar

from game.actors.flare_post import TARGETS, raid_on
from game.actors.sound_mask import UNHEARD
from game.core.entity import choice_member
from game.core.zone import Zone


class RaidNoise(Zone):
    """The part of the map in which the shots are loud."""

    COLOUR: ClassVar[str] = "#a06050"

    target: str = choice_member("barracks gate", TARGETS, "where the riders must be")

    def is_active(self) -> bool:
        """While they shoot."""
        return raid_on(self.world) == self.target

    def muffles(self, kind: str) -> bool:
        """Steps and silenced shots; never an open shot."""
        return kind in UNHEARD
