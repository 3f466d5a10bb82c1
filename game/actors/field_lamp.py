"""A searchlight of the air base: it dies where the riders shoot."""

from __future__ import annotations

from typing import ClassVar

from game.actors.flare_post import TARGETS, raid_on
from game.actors.tower_lamp import TowerLamp
from game.core.entity import choice_member


class FieldLamp(TowerLamp):
    """A TowerLamp that is dark while the riders are at `dies_at`."""

    COLOUR: ClassVar[str] = "#ffe880"

    dies_at: str = choice_member("tank farm", TARGETS, "the target from which its cable is cut")

    @property
    def is_on(self) -> bool:
        """Whether it burns."""
        return raid_on(self.world) != self.dies_at and super().is_on

    def sprite_name(self) -> str:
        """The same lamp."""
        return "tower_lamp"
